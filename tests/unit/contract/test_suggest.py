"""Proposals for the document, all the way: what they propose regenerates and types what was seen."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from postman_facade import _json_pointer
from postman_facade.contract import check
from postman_facade.contract.checking import Api
from postman_facade.contract.recordings import Recordings
from postman_facade.contract.suggest import Samples, json_path, suggest
from tests.unit.contract.recorded import ME, cassette, interaction, written

Json = dict[str, Any]
ROOT = Path(__file__).parents[3]
OPERATIONS = {"getAuthenticatedUser", "getCollections", "getWorkspaces"}

USER = [
    {"nick": "ada", "score": 1, "level": 3, "admin": True, "tags": ["a"], "left": None},
    {"score": 1.5, "rank": None, "extra": {"deep": {"x": 1}}, "mixed": 1, "by": {"12345": "a"}},
    {"rank": "high", "mixed": "one", "rows": [{"a": 1}, {"b": None}, {"b": True}], "none": []},
]
COLLECTION = {"starred": False, "size": 12, "last opened": "now"}
WORKSPACE = {"plan": "free", "members": [1, 2]}
ERROR = {"error": {"name": "a", "message": "b", "trace": "c", "retry": 1}}
SEEN = cassette(
    *(interaction(body={"user": user}) for user in USER),
    interaction(body={**ME, "token scopes": ["a"]}),
    interaction("/collections", body={"collections": [COLLECTION, {"starred": None}]}),
    interaction("/workspaces?type=shared", body={"workspaces": [{**WORKSPACE, "type": "guest"}]}),
    interaction("/collections", status=500, body=ERROR),
    interaction(status=418, body={"reason": "tea", "pots": 2}),
    interaction("/collections", status=207, body=[{"id": "a"}]),
    interaction("/workspaces", status=418, body={"reason": None}),
)


@pytest.fixture(scope="module")
def whole() -> Json:
    """The published document."""
    documents = pytest.importorskip("codegen.documents")
    loaded: Json = documents.load(ROOT / "openapi" / "upstream.yaml")
    return loaded


@pytest.fixture(scope="module")
def upstream(whole: Json) -> Json:
    """Three operations of the published document, and the shapes that they need."""
    documents = pytest.importorskip("codegen.documents")
    paths = {
        path: {method: operation}
        for path, method, operation in documents.operations(whole)
        if operation["operationId"] in OPERATIONS
    }
    shapes: Json = {}

    def visit(node: Any) -> None:
        for value in node.values() if isinstance(node, dict) else node:
            name = str(value).rpartition("/")[2]
            if str(value).startswith("#/components/schemas/") and name not in shapes:
                shapes[name] = whole["components"]["schemas"][name]
                visit(shapes[name])
            elif isinstance(value, dict | list):
                visit(value)

    visit(paths)
    components = {**whole["components"], "schemas": shapes}
    return {**whole, "paths": paths, "components": components}


class Workshop:
    """Where a document is made anew from overlays."""

    def __init__(self, folder: Path, upstream: Json) -> None:
        self.overlays = folder / "overlays"
        self.overlays.mkdir()
        names = "11-names.yaml"
        written(self.overlays / names, (ROOT / "openapi/overlays" / names).read_text("utf-8"))
        self._upstream = upstream
        self._document = folder / "api.json"

    def regenerated(self) -> Path:
        effective = pytest.importorskip("codegen.effective")
        self.made = effective.build(self._upstream, self.overlays)
        return written(self._document, self.made.document)


@pytest.fixture
def workshop(tmp_path: Path, upstream: Json) -> Workshop:
    return Workshop(tmp_path, upstream)


def proposed(recording: Path, document: Path) -> str:
    api = Api.load(document)
    recordings = Recordings([recording], api.servers)
    text = suggest(api, recordings)
    assert recordings.problems == []
    return text


def test_what_is_proposed_is_typed_when_it_is_regenerated(
    workshop: Workshop, tmp_path: Path
) -> None:
    recording = written(tmp_path / "seen.json", SEEN)
    before = workshop.regenerated()
    remarks = workshop.made.remarks
    found = [seen.difference.code.text for seen in check(recording, document=before).failures]
    assert found.count("undocumented-field") == 20
    assert found.count("undocumented-status") == 3
    assert found.count("undocumented-value") == 2
    assert len(found) == 25

    written(workshop.overlays / "70-seen.yaml", proposed(recording, before))
    report = check(recording, document=workshop.regenerated())
    assert workshop.made.remarks == remarks
    assert report.passed
    assert dict(_types(workshop.made.document)) == TYPES


def _types(document: Json) -> Iterator[tuple[str, Any]]:
    for pointer in TYPES:
        yield pointer, _json_pointer.resolve(document, pointer)


_USER = "/components/schemas/User/properties"
_ANSWERED = "/paths/~1me/get/responses/418/content/application~1json/schema"
TYPES: Json = {
    f"{_USER}/nick": {"type": "string"},
    f"{_USER}/score": {"type": "number"},
    f"{_USER}/level": {"type": "integer"},
    f"{_USER}/admin": {"type": "boolean"},
    f"{_USER}/tags": {"type": "array", "items": {"type": "string"}},
    f"{_USER}/left": {"nullable": True},
    f"{_USER}/rank": {"type": "string", "nullable": True},
    f"{_USER}/mixed": {"anyOf": [{"type": "integer"}, {"type": "string"}]},
    f"{_USER}/extra/properties/deep/properties/x": {"type": "integer"},
    f"{_USER}/by": {"type": "object", "additionalProperties": {"type": "string"}},
    f"{_USER}/rows/items/properties/b": {"type": "boolean", "nullable": True},
    f"{_USER}/none": {"type": "array", "items": {}},
    "/components/schemas/CollectionSummary/properties/last opened": {"type": "string"},
    "/components/schemas/ErrorNameAndMessage/properties/retry": {"type": "integer"},
    "/components/schemas/WorkspaceType/enum/5": "shared",
    "/components/schemas/WorkspaceType/enum/6": "guest",
    "/paths/~1me/get/responses/418/description": "I'm a Teapot",
    f"{_ANSWERED}/properties/pots": {"type": "integer"},
    "/paths/~1collections/get/responses/207/content/application~1json/schema/type": "array",
}


def test_the_client_is_generated_from_it(workshop: Workshop, tmp_path: Path) -> None:
    generate = pytest.importorskip("codegen.generate")
    recording = written(tmp_path / "seen.json", SEEN)
    overlay = proposed(recording, workshop.regenerated())
    written(workshop.overlays / "70-seen.yaml", overlay)
    workshop.regenerated()
    package = tmp_path / "postman_api_client"
    generate.generate(workshop.made.document, package)
    model = (package / "models" / "user.py").read_text("utf-8")
    assert "    nick: str | Unset = UNSET" in model
    assert "    rank: None | str | Unset = UNSET" in model
    assert "    rows: list[UserRowsItem] | Unset = UNSET" in model
    words = (package / "models" / "workspace_type.py").read_text("utf-8")
    assert "'guest'" in words.replace('"', "'")


def test_the_form_and_the_reasons(workshop: Workshop, tmp_path: Path) -> None:
    recording = written(tmp_path / "seen.json", SEEN)
    overlay = yaml.safe_load(proposed(recording, workshop.regenerated()))
    assert overlay["overlay"] == "1.0.0"
    assert set(overlay["info"]) == {"title", "version"}
    actions = {action["target"]: action for action in overlay["actions"]}
    assert len(actions) == len(overlay["actions"])
    assert all(set(action) == {"target", "x-reason", "update"} for action in actions.values())
    named = "$.components.schemas['WorkspaceType', ?@['x-name'] == 'WorkspaceType']"
    assert actions[named] == {
        "target": named,
        "x-reason": f"seen in {recording}#6",
        "update": {"enum": ["shared", "guest"]},
    }
    user = actions["$.components.schemas['User', ?@['x-name'] == 'User']"]
    assert user["x-reason"] == f"seen in {recording}#1 and 2 more"
    assert "$.paths['/me'].get.responses" in actions


def test_nothing_is_proposed_for_what_is_documented(workshop: Workshop, tmp_path: Path) -> None:
    recording = written(tmp_path / "seen.json", cassette(interaction()))
    overlay = yaml.safe_load(proposed(recording, workshop.regenerated()))
    assert overlay["actions"] == []


def test_no_secret_is_proposed(workshop: Workshop, tmp_path: Path) -> None:
    types = ("PMAK-abc12-def34", "x" * 200)
    bodies = ({"workspaces": [{"type": text}]} for text in types)
    seen = cassette(*(interaction("/workspaces", body=body) for body in bodies))
    text = proposed(written(tmp_path / "seen.json", seen), workshop.regenerated())
    assert yaml.safe_load(text)["actions"] == []


@pytest.mark.parametrize("step", [7, pytest.param(1, marks=pytest.mark.thorough, id="all")])
def test_every_shape_is_found_before_it_is_named(step: int, whole: Json) -> None:
    jsonpath = pytest.importorskip("jsonpath_rfc9535")
    overlay, documents = (
        pytest.importorskip(f"codegen.{name}") for name in ("overlay", "documents")
    )
    before, _ = overlay.apply_overlays(whole, ROOT / "openapi" / "overlays")
    after = documents.load(ROOT / "openapi" / "postman-api.yaml")
    for name, shape in list(after["components"]["schemas"].items())[::step]:
        path = json_path(after, f"/components/schemas/{name}")
        for document in (before, after):
            # Shapes that get the same name become one.
            found = [node.value.get("properties", {}) for node in jsonpath.find(path, document)]
            assert set().union(*found) == shape.get("properties", {}).keys()
            assert found


@pytest.mark.parametrize(
    ("pointer", "path"),
    [
        ("/paths/~1a'b/get/parameters/1/schema", "$.paths['/a\\'b'].get.parameters[?@.name == 'n' && @.in == 'query'].schema"),
        ("/components/schemas/GetItResponse/anyOf/0", "$.components.schemas.GetItResponse.anyOf[0]"),
    ],
)  # fmt: skip
def test_paths(pointer: str, path: str) -> None:
    parameters = [{"name": "m", "in": "path"}, {"name": "n", "in": "query", "schema": {}}]
    operation = {"operationId": "getIt", "parameters": parameters}
    schemas: Json = {"GetItResponse": {"anyOf": [{}]}}
    document = {"paths": {"/a'b": {"get": operation}}, "components": {"schemas": schemas}}
    assert json_path(document, pointer) == path


@pytest.mark.parametrize(
    ("values", "schema"),
    [
        ([1, 2], {"type": "integer"}),
        ([1, None], {"type": "integer", "nullable": True}),
        ([None], {"nullable": True}),
        ([True, 1.5, 2], {"anyOf": [{"type": "boolean"}, {"type": "number"}]}),
        ([[1], ["a"]], {"type": "array", "items": {"anyOf": [{"type": "integer"}, {"type": "string"}]}}),
        ([{}], {"type": "object"}),
        ([{"1": 1, "a": {"2": "x"}}], {"type": "object", "properties": {"a": {"type": "object", "additionalProperties": {"type": "string"}}}, "additionalProperties": {"type": "integer"}}),
    ],
    ids=json.dumps,
)  # fmt: skip
def test_inference(values: list[Any], schema: Json) -> None:
    seen = Samples()
    for value in values:
        seen.add(value)
    assert seen.schema() == schema
