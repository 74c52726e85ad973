"""Saving over what is there: nothing is lost that the caller has not seen go."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from postman_facade import CollectionDocument, EnvironmentDocument, Postman
from postman_facade.documents import differences
from postman_facade.errors import ConflictError, DestructiveChangeError, ServerError
from postman_facade.resources._async import collections as async_collections
from postman_facade.resources._sync import collections as sync_collections
from postman_facade.sandbox import Fault, Faults, Sandbox
from tests.unit.documents.raw import raw


@pytest.fixture
def uid(postman: Postman, workspace: str) -> str:
    request = {"method": "GET", "url": "https://example.com"}
    item = [
        {"name": "Fiction", "item": [{"name": name, "request": request} for name in ("a", "b")]},
        {"name": "c", "request": request, "response": [{"name": "ok", "code": 200}]},
    ]
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    document = CollectionDocument.from_json(
        {"info": {"name": "Books", "schema": schema}, "item": item}
    )
    return postman.collections.create(document, workspace=workspace).uid


def writes(sandbox: Sandbox) -> int:
    return sum(call.method == "PUT" for call in sandbox.calls)


def test_what_is_read_is_what_is_saved(
    postman: Postman, uid: str, postman_sandbox: Sandbox
) -> None:
    document = postman.collections.get(uid)
    before = json.loads(document.to_json())
    calls = len(postman_sandbox.calls)
    postman.collections.save(document)
    assert len(postman_sandbox.calls) == calls + 2
    assert json.loads(document.to_json()) == before


def test_a_lossy_copy_is_not_saved(postman: Postman, uid: str, postman_sandbox: Sandbox) -> None:
    """What typed clients do: they keep one level, and write the rest away."""
    whole = raw(postman.collections.get(uid))
    lossy = {**whole, "item": [{k: v for k, v in i.items() if k != "item"} for i in whole["item"]]}
    with pytest.raises(DestructiveChangeError) as caught:
        postman.collections.save(CollectionDocument.from_json(lossy))
    assert caught.value.elements == ("request 'Fiction/a'", "request 'Fiction/b'")
    assert writes(postman_sandbox) == 0


def test_what_the_caller_deletes_is_deleted(postman: Postman, uid: str) -> None:
    document = postman.collections.get(uid)
    document.remove("Fiction/a")
    del raw(document)["item"][1]["response"]
    postman.collections.save(document)
    assert [request.path for request in postman.collections.get(uid).requests()] == [
        "Fiction/b",
        "c",
    ]


@pytest.mark.parametrize("url_objects", [False, True])
def test_what_was_new_in_a_save_keeps_its_id_whatever_it_is_called_next(url_objects: bool) -> None:
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    item = [{"name": "new", "request": {"method": "GET", "url": "https://example.com/?flag&a=1"}}]
    source = {"info": {"name": "Books", "schema": schema}, "item": item}
    with (
        Sandbox(seed=1, url_objects=url_objects) as sandbox,
        Postman(sandbox.api_key, base_url=sandbox.url, rate_limit=None) as postman,
    ):
        uid = postman.collections.create(CollectionDocument.from_json(source)).uid
        document = postman.collections.get(uid)
        added = {"name": "new", "request": {"method": "GET", "url": "https://example.com/?flag"}}
        example = {"name": "ok", "code": 200}
        raw(document)["item"].append({**added, "response": [example]})
        raw(document)["item"].append({"name": "new", "item": [added]})
        postman.collections.save(document)
        ids = [element.id for element in postman.collections.get(uid).elements()]
        assert None not in ids

        document = copy.deepcopy(document)
        raw(document)["item"][1]["name"] = "renamed"
        raw(document)["item"][2]["name"] = "moved"
        raw(document)["item"].append({"name": "new", "request": "https://example.com"})
        postman.collections.save(document)
        saved = list(postman.collections.get(uid).elements())
        assert [element.id for element in saved[:-1]] == ids
        assert [element.path for element in saved] == [
            "new", "renamed", "renamed/ok", "moved", "moved/new", "new",
        ]  # fmt: skip

        postman.collections.save(document)
        assert [e.id for e in postman.collections.get(uid).elements()] == [e.id for e in saved]


def test_what_others_added_is_not_lost(
    postman: Postman, uid: str, postman_sandbox: Sandbox
) -> None:
    mine, theirs = postman.collections.get(uid), postman.collections.get(uid)
    raw(theirs)["item"].append({"name": "d", "request": {"url": "https://example.com"}})
    postman._caller.clock.sleep(1)
    postman.collections.save(theirs)
    mine.find("c").method = "POST"
    with pytest.raises(ConflictError, match=r"changed it at \d{4}-\S+, after it was .* \d{4}-"):
        postman.collections.save(mine)
    assert writes(postman_sandbox) == 1
    with pytest.raises(DestructiveChangeError, match="request 'd'"):
        mine.snapshot = None
        postman.collections.save(mine)
    postman.collections.save(mine, allow_delete=True)
    assert len(list(postman.collections.get(uid).requests())) == 3


def test_one_document_is_saved_again_and_again(postman: Postman, uid: str) -> None:
    document = postman.collections.get(uid)
    new = {"name": "new", "request": {"url": "https://example.com"}}
    raw(document)["item"].append(new)
    ids = set()
    for method in ("GET", "POST", "PUT"):
        document.find("new").method = method
        postman.collections.save(document)
        ids.add(postman.collections.get(uid).find("new").id)
        postman._caller.clock.sleep(1)
    assert len(ids) == 1
    theirs = postman.collections.get(uid)
    theirs.name = "Theirs"
    postman.collections.save(theirs)
    with pytest.raises(ConflictError, match="last written by this client"):
        postman.collections.save(document)


def test_the_check_can_be_left_out(postman: Postman, uid: str, postman_sandbox: Sandbox) -> None:
    document = postman.collections.get(uid)
    raw(document)["item"].clear()
    document.snapshot = None
    calls = len(postman_sandbox.calls)
    postman.collections.save(document, check=False)
    assert len(postman_sandbox.calls) == calls + 1
    assert list(postman.collections.get(uid).requests()) == []


def test_an_environment_is_guarded_likewise(postman: Postman, workspace: str) -> None:
    values: list[dict[str, Any]] = [{"key": "a", "value": "1"}, {"key": "b", "value": "2"}]
    document = EnvironmentDocument.from_json({"name": "E", "values": values})
    uid = postman.environments.create(document, workspace=workspace).uid
    mine = postman.environments.get(uid)
    del mine.variables["a"]
    postman._caller.clock.sleep(1)
    postman.environments.set(uid, "c", "3")
    with pytest.raises(ConflictError, match="somebody else changed it at"):
        postman.environments.save(mine)
    mine = postman.environments.get(uid)
    del mine.variables["a"]
    postman.environments.save(mine)
    assert list(postman.environments.get(uid).variables) == ["b", "c"]


@pytest.mark.parametrize("kind", ["error", "html"])
def test_a_write_that_fails_is_looked_at_before_it_is_a_failure(
    kind: Any, postman: Postman, uid: str, postman_faults: Faults
) -> None:
    document = postman.collections.get(uid)
    document.find("c").method = "POST"
    postman_faults.add(Fault(kind, method="PUT", status=500, times=None, carried_out=True))
    postman.collections.save(document)
    postman_faults.clear()
    assert postman.collections.get(uid).find("c").method == "POST"


def test_a_write_that_did_not_happen_is_a_failure(
    postman: Postman, uid: str, postman_faults: Faults
) -> None:
    document = postman.collections.get(uid)
    document.find("c").method = "POST"
    postman_faults.add(Fault("error", method="PUT", status=500, times=None))
    with pytest.raises(ServerError, match="500"):
        postman.collections.save(document)


def test_a_large_collection_is_written_as_a_task(
    postman: Postman, uid: str, postman_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync_collections, "ASYNC_SIZE", 100)
    document = postman.collections.get(uid)
    document.find("c").method = "POST"
    postman.collections.save(document)
    assert any(call.path.startswith("/collection-updates-tasks/") for call in postman_sandbox.calls)
    saved = postman.collections.get(uid)
    assert [
        pointer for pointer in differences(document.data, saved.data) if "At" not in pointer
    ] == []
    assert async_collections.ASYNC_SIZE == 5_000_000
