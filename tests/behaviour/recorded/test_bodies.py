"""Bodies that are not JSON, and requests as they are."""

from __future__ import annotations

from postman_api_client.models.import_open_api_definition_request import (
    ImportOpenApiDefinitionRequest,
)
from postman_api_client.types import File

from postman_facade import AsyncPostman, Postman

from .things import definition


def test_any_request_with_its_own_headers_and_query(postman: Postman, workspace: str) -> None:
    answer = postman.request(
        "GET", "/collections", params={"workspace": workspace}, headers={"x-note": "of a test"}
    )
    assert answer.json()["collections"] == []


async def test_any_request_asynchronously(async_postman: AsyncPostman, workspace: str) -> None:
    answer = await async_postman.request("GET", "/collections", params={"workspace": workspace})
    assert answer.json()["collections"] == []


def test_a_body_that_is_sent_as_it_is(postman: Postman, workspace: str) -> None:
    made = postman.request(
        "POST",
        "/environments",
        params={"workspace": workspace},
        content='{"environment": {"name": "Night",  "values": []}}',
        headers={"content-type": "application/json"},
    )
    assert made.json()["environment"]["name"] == "Night"


def test_a_body_of_another_media_type(postman: Postman, workspace: str) -> None:
    path = f"/workspaces/{workspace}/updates"
    news = {"topic": "Autumn", "description": "New books.", "category": "announcement"}
    made = postman.request("POST", path, json=news).json()
    changed = postman.request(
        "PATCH",
        f"{path}/{made['id']}",
        content='{"topic": "Late autumn", "description": "New books.", "category": "announcement"}',
        headers={"content-type": "application/merge-patch+json"},
    )
    assert changed.json()["topic"] == "Late autumn"


def test_a_definition_is_uploaded_as_a_form(postman: Postman, workspace: str) -> None:
    file = File(payload=definition("/books").encode(), file_name="books.json")
    body = ImportOpenApiDefinitionRequest(type="file", input=file)
    made = postman.api.imports.import_open_api_definition(body=body, workspace=workspace)
    assert made.collections


def test_a_definition_is_text(postman: Postman, workspace: str) -> None:
    text = "openapi: 3.0.3\ninfo: {title: Books, version: '1'}\npaths: {}\n"
    spec = postman.specs.publish({"books.yaml": text}, workspace=workspace)
    assert postman.api.specs.get_spec_definition(spec.id) == text
