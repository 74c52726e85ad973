"""Which keys are the service's: at the places where it writes them, and nowhere else."""

from __future__ import annotations

import copy
import json
import re
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from postman_facade import CollectionDocument, EnvironmentDocument, Postman
from postman_facade.documents import differences
from postman_facade.documents.content import fingerprint
from postman_facade.errors import DestructiveChangeError

# ErrorBody once more, as pointers: where the service gives ids, and where it notes things down.
IDS = re.compile(r"/info/(_postman_id|uid)|(/item/\d+)+(/response/\d+)?/(id|_postman_id|uid)")
NOTES = re.compile(
    r"/info/(createdAt|updatedAt|lastUpdatedBy|fork|schema|_exporter_id|_collection_link)"
    r"|(/item/\d+)+(/response/\d+)?/(createdAt|updatedAt)"
    r"|(/item/\d+)*/event/\d+/(id|script/id)"
)
NAMES = (
    "id", "_postman_id", "uid", "owner", "createdAt", "updatedAt", "lastUpdatedBy", "fork",
    "schema", "_exporter_id", "_collection_link", "isPublic",
)  # fmt: skip
COLLECTION: dict[str, Any] = {
    "info": {"name": "Shelves"},
    "item": [
        {
            "name": "Fiction",
            "variable": [{"id": "shelf", "value": "1"}],
            "event": [{"listen": "test", "script": {"exec": ["1"], "packages": {"a": {}}}}],
            "item": [
                {
                    "name": "List",
                    "request": {
                        "method": "POST",
                        "header": [{"key": "Accept", "value": "*/*"}],
                        "url": {"raw": "x/:id", "variable": [{"key": "id", "value": "7"}]},
                        "body": {"mode": "formdata", "formdata": [{"key": "a", "value": "1"}]},
                        "auth": {"type": "basic", "basic": [{"key": "username", "value": "u"}]},
                    },
                    "response": [
                        {"name": "ok", "code": 200, "originalRequest": {"url": {"raw": "x"}}}
                    ],
                }
            ],
        }
    ],
    "event": [{"listen": "prerequest", "script": {"exec": "1"}}],
    "variable": [{"id": "base", "value": "https://example.com"}, {"key": "n", "value": 1}],
    "auth": {"type": "noauth"},
}


def objects(value: Any, pointer: str = "") -> list[tuple[str, dict[str, Any]]]:
    """All objects of JSON with their pointers."""
    entries: Any = enumerate(value) if isinstance(value, list) else ()
    found = [] if not isinstance(value, dict) else [(pointer, value)]
    if isinstance(value, dict):
        entries = value.items()
    for key, inner in entries:
        found += objects(inner, f"{pointer}/{key}")
    return found


OBJECTS = [pointer for pointer, _ in objects(COLLECTION)]
PLANTED = st.dictionaries(
    st.tuples(st.sampled_from(OBJECTS), st.sampled_from(NAMES)),
    st.sampled_from(["x", "11111111-2222-4333-8444-555555555555", "2030-01-01T00:00:00.000Z"]),
    min_size=1,
    max_size=12,
)


def planted(keys: dict[tuple[str, str], str]) -> dict[str, Any]:
    collection = copy.deepcopy(COLLECTION)
    at = dict(objects(collection))
    for (pointer, name), value in keys.items():
        at[pointer][name] = value
    return collection


@given(PLANTED)
def test_what_is_published_is_what_was_given_but_for_the_ids_of_the_service(
    keys: dict[tuple[str, str], str],
) -> None:
    bodies: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, json={"collections": [made] if bodies else []})
        bodies.append(json.loads(request.content)["collection"])
        return httpx.Response(200, json={"collection": made})

    given = planted(keys)
    made = {"id": "1", "name": given["info"]["name"], "uid": "9-1"}
    with Postman("key-1", rate_limit=None, transport=httpx.MockTransport(answer)) as postman:
        workspace = "11111111-2222-4333-8444-555555555555"
        postman.collections.publish(CollectionDocument(given), workspace=workspace)
    assert given == planted(keys)
    taken = {f"{pointer}/{name}" for pointer, name in keys if IDS.fullmatch(f"{pointer}/{name}")}
    assert set(differences(given, bodies[0])) == taken


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("pointer", OBJECTS)
def test_a_key_counts_unless_it_is_the_services_there(pointer: str, name: str) -> None:
    place = f"{pointer}/{name}"
    before = planted({(pointer, name): "one"})
    after = planted({(pointer, name): "other"})
    one, other = (fingerprint(CollectionDocument(d).content()) for d in (before, after))
    assert (one == other) == bool(IDS.fullmatch(place) or NOTES.fullmatch(place))


def test_a_variable_that_has_its_name_in_id_keeps_it(postman: Postman) -> None:
    workspace = postman.workspaces.create("Shelves").id
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    source = {
        "info": {"name": "Shelves", "schema": schema},
        "item": [],
        "variable": [{"id": "baseUrl", "type": "string", "value": "https://example.com"}],
    }
    stored = postman.collections.publish(CollectionDocument.of(source), workspace=workspace)
    assert postman.collections.get(stored.uid).data["variable"] == source["variable"]
    renamed = copy.deepcopy(source)
    renamed["variable"][0]["id"] = "base"  # type: ignore[index]
    with pytest.raises(DestructiveChangeError, match="variable 'baseUrl'"):
        postman.collections.publish(CollectionDocument.of(renamed), workspace=workspace)
    postman.collections.publish(
        CollectionDocument.of(renamed), workspace=workspace, allow_delete=True
    )
    assert postman.collections.get(stored.uid).data["variable"] == renamed["variable"]
    again = postman.collections.publish(CollectionDocument.of(renamed), workspace=workspace)
    assert again.action == "unchanged"


def test_values_of_an_environment_keep_their_ids(postman: Postman) -> None:
    workspace = postman.workspaces.create("Shelves").id
    values = [{"id": "v", "uid": "u", "key": "base", "value": "x", "enabled": True, "type": "any"}]
    source = EnvironmentDocument.of({"id": "e", "name": "Local", "values": values})
    stored = postman.environments.publish(source, workspace=workspace)
    assert postman.environments.get(stored.uid).data["values"] == values
    assert postman.environments.publish(source, workspace=workspace).action == "unchanged"
