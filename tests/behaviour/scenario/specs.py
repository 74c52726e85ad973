"""The API as a specification: its files and versions, and collections made from it and back."""

from __future__ import annotations

import json
from typing import Any

from .client import Client, error_name
from .collections import Bookshop
from .workspaces import MISSING


def definition(*paths: str) -> dict[str, Any]:
    operation = {"summary": "", "responses": {"200": {"description": "As asked"}}}
    return {
        "openapi": "3.0.0",
        "info": {"title": "Bookshop", "version": "1.0.0"},
        "servers": [{"url": "https://books.example.com"}],
        "paths": {path: {"get": {**operation, "summary": f"Read {path}"}} for path in paths},
    }


def a_spec_is_made(api: Client, workspace: str) -> str:
    """Returns its id."""
    assert api.get("/specs", workspaceId=workspace)["specs"] == []
    root = {"path": "index.json", "content": json.dumps(definition("/books"))}
    sent = {"name": "Bookshop", "type": "OPENAPI:3.0", "files": [root]}
    made = api.post("/specs", sent, expect=201, workspaceId=workspace)
    id = str(made["id"])
    assert (made["name"], made["type"]) == ("Bookshop", "OPENAPI:3.0")
    path = f"/specs/{id}"
    assert api.get(path) == {**made, "fileFormat": "json"}
    assert api.patch(path, {"name": "Bookshop API"})["name"] == "Bookshop API"
    answer = api.get("/specs", workspaceId=workspace, limit=1)
    assert [found["id"] for found in answer["specs"]] == [id]
    assert answer["meta"]["nextCursor"] is None
    held = api.get(f"/workspaces/{workspace}")["workspace"]["specs"]
    assert [spec["id"] for spec in held] == [id]
    two_roots = [{**root, "type": "ROOT"}, {**root, "path": "b.json", "type": "ROOT"}]
    wrong: list[Any] = [{"files": []}, {"files": two_roots}, {"type": "POEM"}, {"name": ""}]
    for change in wrong:
        api.post("/specs", {**sent, **change}, expect=400, workspaceId=workspace)
    api.post("/specs", sent, expect=400)
    api.post("/specs", sent, expect=404, workspaceId=MISSING)
    api.get("/specs", expect=400, workspaceId=MISSING)
    assert error_name(api.get(f"/specs/{MISSING}", expect=404)) == "instanceNotFoundError"
    return id


def it_has_files(api: Client, spec: str) -> None:
    files = f"/specs/{spec}/files"
    made = api.post(files, {"path": "schemas/book.json", "content": "{}"}, expect=201)
    assert (made["path"], made["type"]) == ("schemas/book.json", "DEFAULT")
    book = f"{files}/schemas/book.json"
    assert api.get(book)["content"] == "{}"
    assert api.get(f"{files}/schemas%2Fbook.json") == api.get(book)
    api.patch(book, {"content": '{"type":"object"}'})
    assert api.get(book)["content"] == '{"type":"object"}'
    assert api.patch(book, {"name": "novel.json"})["path"] == "schemas/novel.json"
    novel = f"{files}/schemas/novel.json"
    assert api.patch(novel, {"type": "ROOT"})["type"] == "ROOT"
    assert api.get(f"{files}/index.json")["type"] == "DEFAULT"
    api.patch(f"{files}/index.json", {"type": "ROOT"})
    assert [file["path"] for file in api.get(files)["files"]] == [
        "index.json",
        "schemas/novel.json",
    ]
    for wrong in ({}, {"path": "poem.txt", "content": ""}, {"path": "index.json", "content": ""}):
        api.post(files, wrong, expect=400)
    api.patch(novel, {"content": "{}", "name": "two.json"}, expect=400)
    api.delete(f"{files}/index.json", expect=400)
    api.delete(novel, expect=204)
    api.delete(novel, expect=404)
    answer = api.exchange("GET", f"/specs/{spec}/definitions")
    assert answer.headers["content-type"].startswith("application/json")
    assert answer.json() == definition("/books")


def it_has_versions(api: Client, spec: str) -> None:
    tags = f"/specs/{spec}/version-tags"
    assert api.get(tags)["data"] == []
    first = api.post(tags, {"name": "1.0"}, expect=201)["data"]
    assert error_name(api.post(tags, {"name": "1.0.1"}, expect=409)) == "conflictError"
    content = json.dumps(definition("/books", "/authors"))
    api.patch(f"/specs/{spec}/files/index.json", {"content": content})
    second = api.post(tags, {"name": "1.1"}, expect=201)["data"]
    assert api.get(tags)["data"] == [first, second]
    contents = [
        json.loads(file["content"])
        for tag in (first, second)
        for file in api.get(f"{tags}/{tag['id']}/files")["data"]
    ]
    assert contents == [definition("/books"), definition("/books", "/authors")]
    api.get(f"{tags}/{MISSING}/files", expect=404)
    api.post(tags, {}, expect=400)


def a_collection_is_made_from_it(api: Client, spec: str) -> str:
    """Returns the uid of the collection."""
    generations = f"/specs/{spec}/generations/collection"
    sent = {"name": "Bookshop, generated", "options": {}}
    started = api.post(generations, sent, expect=202)
    assert started["url"] == f"/specs/{spec}/tasks/{started['taskId']}"
    assert api.get(started["url"])["status"] == "pending"
    assert error_name(api.post(generations, sent, expect=423)) == "actionLockedError"
    api.wait()
    done = api.get(started["url"])
    assert (done["status"], done["meta"]["model"]) == ("completed", "collection")
    uid = str(done["details"]["resources"][0]["id"])
    assert _requests(api, uid) == ["Read /authors", "Read /books"]
    (listed,) = api.get(generations)["collections"]
    assert (listed["name"], listed["state"]) == ("Bookshop, generated", "in-sync")
    api.post(generations, {"name": "No options"}, expect=400)
    api.post(f"/specs/{MISSING}/generations/collection", sent, expect=404)
    api.get(f"/specs/{spec}/tasks/{MISSING}", expect=404)
    return uid


def they_are_kept_in_step(api: Client, spec: str, collection: str) -> None:
    to_collection = f"/collections/{collection}/synchronizations"
    to_spec = f"/specs/{spec}/synchronizations"
    already = api.put(to_collection, expect=400, specId=spec)
    assert already["detail"] == "Collection is already in sync"
    api.put(to_spec, expect=400, collectionUid=collection)
    content = json.dumps(definition("/books", "/authors", "/orders"))
    api.patch(f"/specs/{spec}/files/index.json", {"content": content})
    state = f"/specs/{spec}/generations/collection"
    assert api.get(state)["collections"][0]["state"] == "out-of-sync"
    options = {"syncOptions": {"syncExamples": True}}
    path = f"/specs/{spec}/collections/{collection}/sync-options"
    assert api.patch(path, options)["syncOptions"]["syncExamples"] is True
    api.patch(path, {}, expect=400)
    started = api.put(to_collection, expect=202, specId=spec)
    assert api.get(state)["collections"][0]["state"] == "sync-in-progress"
    api.put(to_collection, expect=423, specId=spec)
    api.wait()
    assert api.get(started["url"])["status"] == "completed"
    assert "Read /orders" in _requests(api, collection)
    api.patch(f"/collections/{collection}", {"collection": {"info": {"description": "New"}}})
    started = api.put(to_spec, expect=202, collectionUid=collection)
    api.wait()
    assert api.get(started["url"])["status"] == "completed"
    assert set(api.get(f"/specs/{spec}/definitions")["paths"]) == {"/books", "/authors", "/orders"}
    api.put(to_collection, expect=400)
    api.put(to_collection, expect=404, specId=MISSING)


def a_spec_is_made_from_the_collection(api: Client, books: Bookshop) -> None:
    generations = f"{books.path}/generations/spec"
    sent = {"name": "Books, written down", "type": "OPENAPI:3.0", "format": "JSON"}
    started = api.post(generations, sent, expect=202)
    api.post(generations, sent, expect=423)
    api.wait()
    done = api.get(started["url"])
    assert (done["status"], done["meta"]["model"]) == ("completed", "spec")
    made = done["details"]["resources"][0]["id"]
    (listed,) = api.get(generations)["specs"]
    assert (listed["id"], listed["state"]) == (made, "in-sync")
    paths = api.get(f"/specs/{made}/definitions")["paths"]
    assert "/books" in paths
    output = api.get(f"{books.path}/transformations")["output"]
    assert json.loads(output)["paths"].keys() == paths.keys()
    api.get(f"/collections/{MISSING}/transformations", expect=404)
    api.delete(f"/specs/{made}", expect=204)
    api.get(f"/specs/{made}", expect=404)
    assert api.get(generations)["specs"] == []


def a_definition_is_imported(api: Client, workspace: str) -> None:
    sent = {"type": "json", "input": definition("/books")}
    (made,) = api.post("/import/openapi", sent, workspace=workspace)["collections"]
    assert made["name"] == "Bookshop"
    assert _requests(api, made["uid"]) == ["Read /books"]
    text = {"type": "string", "input": json.dumps(definition("/authors"))}
    (other,) = api.post("/import/openapi", text, workspace=workspace)["collections"]
    assert _requests(api, other["uid"]) == ["Read /authors"]
    for wrong in ({}, {**sent, "type": "poem"}, {**sent, "input": {"openapi": "2.0"}}):
        api.post("/import/openapi", wrong, expect=400)
    for uid in (made["uid"], other["uid"]):
        api.delete(f"/collections/{uid}")


def _requests(api: Client, collection: str) -> list[str]:
    """The names of the requests, at whatever depth."""
    pending = list(api.get(f"/collections/{collection}")["collection"]["item"])
    names = []
    while pending:
        item = pending.pop()
        pending += item.get("item", [])
        if "request" in item:
            names.append(item["name"])
    return sorted(names)
