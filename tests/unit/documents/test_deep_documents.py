"""Documents of any depth: read, walked, compared, copied, changed and written."""

from __future__ import annotations

import copy
import json
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from postman_facade import CollectionDocument, Postman
from postman_facade.documents import differences, identity
from postman_facade.documents.content import fingerprint
from postman_facade.errors import DocumentError, ItemNotFoundError
from postman_facade.json_types import JsonObject
from tests.unit.documents.raw import raw

DEPTH = 2_000
WORKSPACE = "11111111-2222-4333-8444-555555555555"
UID = f"9-{WORKSPACE}"


def collection(depth: int = DEPTH) -> CollectionDocument:
    """Folders in folders, and as deep a value nobody knows in the request at the bottom."""
    odd = "[" * depth + "1.10" + "]" * depth
    request = f'{{"name":"r","request":{{"method":"GET","url":"x"}},"odd":{odd}}}'
    inner = '{"name":"f","item":[' * depth + request + "]}" * depth
    return CollectionDocument.from_json(f'{{"info":{{"name":"Deep"}},"item":[{inner}]}}')


@pytest.fixture(scope="module")
def deep() -> CollectionDocument:
    return collection()


def test_it_is_read_and_written_as_it_was(deep: CollectionDocument, tmp_path: Path) -> None:
    deep.save(tmp_path / "deep.json")
    again = CollectionDocument.load(tmp_path / "deep.json")
    assert differences(deep.data, again.data) == []
    assert again.to_json() == deep.to_json()
    assert deep.to_request() == b'{"collection":' + deep.to_json() + b"}"


def test_it_is_walked_and_searched(deep: CollectionDocument) -> None:
    path = "f/" * DEPTH + "r"
    assert deep.find(path).method == "GET"
    assert len(list(deep.folders())) == DEPTH
    assert sum(1 for _ in deep.elements()) == DEPTH + 1
    with pytest.raises(ItemNotFoundError):
        deep.find(path + "x")


def test_it_is_compared(deep: CollectionDocument) -> None:
    changed = copy.deepcopy(deep)
    assert changed.data is not deep.data
    assert fingerprint(changed.content()) == fingerprint(deep.content())
    changed.find("f/" * DEPTH + "r").method = "PUT"
    assert fingerprint(changed.content()) != fingerprint(deep.content())
    pointer = "/item/0" * DEPTH + "/item/0/request/method"
    assert differences(deep.data, changed.data) == [pointer]
    assert next(deep.requests()).method == "GET"


def test_the_fingerprint_is_the_same_however_it_is_made() -> None:
    """Whether the library's encoder gives up depends on how deep the caller is, too."""
    document = collection(200)
    quick = fingerprint(document.content())
    limit = sys.getrecursionlimit()

    def below(frames: int) -> str:
        return below(frames - 1) if frames else fingerprint(document.content())

    assert below(limit - 250) == quick


def test_it_is_published_and_saved(deep: CollectionDocument) -> None:
    held: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method != "GET":
            held.append(request.content)
            return httpx.Response(
                200, json={"collection": {"id": WORKSPACE, "name": "D", "uid": UID}}
            )
        if held and request.url.path != "/collections":
            return httpx.Response(200, content=held[-1])
        entries = [{"id": WORKSPACE, "uid": UID, "name": "Deep"}] if held else []
        return httpx.Response(200, json={"collections": entries})

    with Postman("key-1", rate_limit=None, transport=httpx.MockTransport(answer)) as postman:
        publish = postman.collections.publish
        assert publish(deep, workspace=WORKSPACE).action == "created"
        assert publish(deep, workspace=WORKSPACE).action == "unchanged"
        read = postman.collections.get(UID)
        raw(read)["info"]["_postman_id"] = WORKSPACE
        read.find("f/" * DEPTH + "r").method = "PUT"
        postman.collections.save(read)
    assert held[-1] == read.to_request()


def test_a_wrapper_of_a_wrapper_is_told_by_what_is_in_it() -> None:
    value: Any = {}
    for _ in range(DEPTH):
        value = {"collection": value}
    with pytest.raises(DocumentError, match="keys 'collection'"):
        CollectionDocument.from_json(value)


def test_what_contains_itself_is_refused() -> None:
    document = CollectionDocument({"info": {"name": "Round"}, "item": []})
    raw(document)["item"].append({"name": "f", "item": raw(document)["item"]})
    with pytest.raises(DocumentError, match="'f' contains itself"):
        list(document.requests())
    with pytest.raises(DocumentError, match="contains itself"):
        document.to_json()
    document._style = document._style._replace(indent=None)
    with pytest.raises(DocumentError, match="contains itself"):
        identity.forget(document)


def test_a_copy_shares_nothing_but_what_shared_before() -> None:
    request: JsonObject = {"name": "r", "request": {"url": "x"}}
    document = CollectionDocument({"info": {"name": "Twice"}, "item": [request, request]})
    twin = copy.deepcopy(document)
    raw(twin)["item"][0]["name"] = "s"
    assert [item["name"] for item in raw(twin)["item"]] == ["s", "s"]
    assert request["name"] == "r"
    assert json.loads(twin.to_json()) == twin.data
