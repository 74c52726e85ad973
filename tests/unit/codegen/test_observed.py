"""Operations that are in use and not documented."""

from __future__ import annotations

import copy

from postman_api_client.api.context import get_workspace_context
from postman_api_client.api.monitors import get_monitor, list_monitor_executions
from postman_api_client.operations import OPERATIONS

from codegen.distil import distil
from codegen.documents import Json, load, operations
from codegen.effective import build
from codegen.names import Names
from codegen.observed import is_observed
from tests.unit.codegen.committed import ROOT, effective, upstream

OVERLAYS = ROOT / "openapi/overlays"


def _observed(document: Json) -> set[str]:
    return {o["operationId"] for _, _, o in operations(document) if is_observed(o)}


def test_they_are_marked_in_the_table() -> None:
    assert sum(operation.observed for operation in OPERATIONS.values()) == 36
    assert OPERATIONS["listMonitorExecutions"].observed
    assert not OPERATIONS["getMonitor"].observed
    assert not OPERATIONS["getScimUsers"].observed


def test_their_docstrings_say_so() -> None:
    for module in (list_monitor_executions, get_workspace_context):
        assert "Seen in use, but not documented" in (module.sync_detailed.__doc__ or "")
    assert "not documented" not in (get_monitor.sync_detailed.__doc__ or "")


def test_a_document_without_ids_keeps_their_names() -> None:
    names = Names(load(ROOT / "openapi/names.yaml"))
    answer = {"200": {"description": "", "content": {"application/json": {"schema": {}}}}}
    id = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    published = {
        "openapi": "3.0.3",
        "info": {"title": "One", "version": "1"},
        "paths": {"/monitors/{id}/executions": {"get": {"parameters": [id], "responses": answer}}},
    }
    ((_, _, operation),) = operations(distil(published, names).document)
    assert operation["operationId"] == "listMonitorExecutions"


def test_what_a_document_has_is_no_longer_observed() -> None:
    document = copy.deepcopy(upstream())
    answer = {"200": {"description": "", "content": {"application/json": {"schema": {}}}}}
    id = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    document["paths"] |= {
        # Under another id and another name of the parameter
        "/monitors/{id}/executions": {
            "get": {"operationId": "getExecutions", "parameters": [id], "responses": answer}
        },
        # One of two at this path
        "/api-catalog/discovery-services": {
            "post": {"operationId": "addDiscoveredServices", "responses": answer}
        },
        # At another path
        "/asks/{id}": {
            "get": {"operationId": "getContextGraphAsk", "parameters": [id], "responses": answer}
        },
    }
    after = build(document, OVERLAYS)
    assert _observed(effective()) - _observed(after.document) == {
        "listMonitorExecutions",
        "postApiCatalogDiscoveryServices",
        "getContextGraphAsk",
    }
    assert len(operations(after.document)) == len(operations(effective()))
    assert [remark for remark in after.remarks if "documented now" in remark] == [
        f"70-observed.yaml: documented now, left out: {place}"
        for place in (
            "GET /monitors/{monitorId}/executions",
            "POST /api-catalog/discovery-services",
            "GET /context-graph/asks/{askId}",
        )
    ]
    paths = after.document["paths"]
    assert paths["/asks/{id}"]["get"] == document["paths"]["/asks/{id}"]["get"] | {
        key: paths["/asks/{id}"]["get"][key] for key in ("responses", "x-rate-limit", "x-retry")
    }
    assert "requestBody" not in paths["/api-catalog/discovery-services"]["post"]
