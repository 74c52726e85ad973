"""The bookshop's API is written down as a collection, first whole and then piece by piece."""

from __future__ import annotations

from typing import Any, NamedTuple

from .client import Client, error_name
from .workspaces import MISSING

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


class Bookshop(NamedTuple):
    """What of the collection later chapters work on, by uid."""

    workspace: str
    collection: str
    folder: str
    request: str
    response: str

    @property
    def path(self) -> str:
        return f"/collections/{self.collection}"


def bare(uid: str) -> str:
    return uid.partition("-")[2]


def named_collection(name: str, *items: Any) -> dict[str, Any]:
    return {"collection": {"info": {"name": name, "schema": SCHEMA}, "item": list(items)}}


def a_collection_is_made(api: Client, workspace: str) -> Bookshop:
    response = {"name": "All of them", "code": 200, "body": "[]", "originalRequest": {}}
    request = {
        "name": "List books",
        "request": {"method": "GET", "url": "https://books.example.com/books"},
        "response": [response],
    }
    shelf = {"name": "Shelf", "item": [{"name": "Old books", "item": [request]}]}
    made = api.post("/collections", named_collection("Books", shelf), workspace=workspace)
    uid = str(made["collection"]["uid"])
    assert uid.endswith(made["collection"]["id"])
    whole = api.get(f"/collections/{uid}")["collection"]
    assert whole == api.get(f"/collections/{bare(uid)}")["collection"]
    folder = whole["item"][0]["item"][0]
    (stored,) = folder["item"]
    assert stored["request"] == request["request"]
    assert stored["response"][0]["body"] == "[]"
    minimal = api.get(f"/collections/{uid}", model="minimal")["collection"]
    assert minimal["rootLevelFolders"] == [whole["item"][0]["uid"]]
    assert "item" not in minimal
    return Bookshop(workspace, uid, folder["uid"], stored["uid"], stored["response"][0]["uid"])


def collections_are_listed(api: Client, books: Bookshop) -> None:
    uids = [books.collection]
    for name in ("Orders", "Customers", "Books"):
        made = api.post("/collections", named_collection(name), workspace=books.workspace)
        uids.append(made["collection"]["uid"])

    def listed(**query: Any) -> list[str]:
        answer = api.get("/collections", **query)
        return [entry["uid"] for entry in answer["collections"]]

    assert listed() == listed(workspace=books.workspace) == uids
    assert listed(name="Books") == [uids[0], uids[3]]
    assert listed(limit=2, offset=1) == uids[1:3]
    assert listed(workspace=MISSING) == []
    meta = api.get("/collections", limit=3, offset=3)["meta"]
    assert meta == {"total": 4, "offset": 3, "limit": 3}
    api.get("/collections", limit="many", expect=400)
    holdings = api.get(f"/workspaces/{books.workspace}")["workspace"]["collections"]
    assert [entry["uid"] for entry in holdings] == uids
    where = api.get("/workspaces", elementType="collection", elementId=uids[1])["workspaces"]
    assert [workspace["id"] for workspace in where] == [books.workspace]
    for uid in uids[1:]:
        assert api.delete(f"/collections/{uid}")["collection"]["uid"] == uid
    api.delete(f"/collections/{uids[1]}", expect=404)
    assert listed() == uids[:1]


def bad_collections_are_refused(api: Client, books: Bookshop) -> None:
    nameless: Any = {"collection": {"info": {"schema": SCHEMA}, "item": []}}
    itemless: Any = {"collection": {"info": {"name": "Books", "schema": SCHEMA}}}
    no_collection: list[Any] = [None, {}, [], {"collection": None}]
    for body in [*no_collection, nameless, itemless]:
        refused = api.post("/collections", body, expect=400)
        assert error_name(refused) == "malformedRequestError"
    api.post("/collections", named_collection("Lost"), expect=404, workspace=MISSING)
    taken = named_collection("Books again")
    taken["collection"]["info"]["_postman_id"] = bare(books.collection)
    refused = api.post("/collections", taken, expect=400)
    assert error_name(refused) == "instanceFoundError"
    for method in ("GET", "PUT", "PATCH", "DELETE"):
        body = {"PUT": named_collection("X"), "PATCH": {"collection": {"info": {"name": "X"}}}}
        refused = api.send(method, f"/collections/{MISSING}", body.get(method), expect=404)
        assert error_name(refused) == "instanceNotFoundError"


def it_is_replaced_whole(api: Client, books: Bookshop) -> None:
    before = api.get(books.path)
    before["collection"]["info"]["description"] = "What is on the shelves"
    put = api.put(books.path, before)["collection"]
    assert put == {"id": bare(books.collection), "name": "Books", "uid": books.collection}
    after = api.get(books.path)
    assert after["collection"]["item"][0]["uid"] == before["collection"]["item"][0]["uid"]
    assert after["collection"]["info"]["description"] == "What is on the shelves"
    other = named_collection("Books")
    other["collection"]["info"]["_postman_id"] = MISSING
    assert error_name(api.put(books.path, other, expect=400)) == "collectionMismatchError"
    api.put(books.path, {"collection": {}}, expect=400)
    stolen = api.post("/collections", named_collection("Thief"))["collection"]["uid"]
    thief = named_collection("Thief", *after["collection"]["item"])
    refused = api.put(f"/collections/{stolen}", thief, expect=400)
    assert error_name(refused) == "instanceFoundError"
    api.delete(f"/collections/{stolen}")
    assert api.get(books.path) == after


def it_is_replaced_in_its_own_time(api: Client, books: Bookshop) -> None:
    later = {"prefer": "respond-async"}
    whole = api.get(books.path)
    whole["collection"]["info"]["name"] = "Books, later"
    task = api.send("PUT", books.path, whole, expect=202, headers=later)["task"]
    status = f"/collection-updates-tasks/{task['id']}"
    assert api.get(status) == {"id": task["id"], "status": "in-progress"}
    assert api.get(books.path)["collection"]["info"]["name"] == "Books"
    conflict = api.send("PUT", books.path, whole, expect=409, headers=later)
    assert error_name(conflict) == "conflict"
    api.put(books.path, whole, expect=409)
    api.wait()
    assert api.get(status) == {"id": task["id"], "status": "successful"}
    assert api.get(books.path)["collection"]["info"]["name"] == "Books, later"
    api.send("PUT", books.path, {"collection": {}}, expect=400, headers=later)
    api.send("PUT", f"/collections/{MISSING}", whole, expect=404, headers=later)
    api.get(f"/collection-updates-tasks/{MISSING}", expect=404)


def it_is_patched(api: Client, books: Bookshop) -> None:
    whole = api.get(books.path)["collection"]
    patched = api.patch(books.path, {"collection": {"info": {"name": "Books"}}})["collection"]
    assert patched["name"] == "Books"
    variable = [{"key": "host", "value": "books.example.com"}]
    event = [{"listen": "test", "script": {"type": "text/javascript", "exec": ["1"]}}]
    auth = {"type": "noauth"}
    change = {"variable": variable, "events": event, "auth": auth}
    api.patch(books.path, {"collection": change})
    after = api.get(books.path)["collection"]
    assert (after["variable"], after["event"], after["auth"]) == (variable, event, auth)
    assert after["item"] == whole["item"]
    assert error_name(api.patch(books.path, {"collection": {}}, expect=400)) == "paramMissingError"
    not_changeable: list[Any] = [
        {"item": []},
        {"info": {"schema": SCHEMA}},
        {"auth": {"type": "?"}},
    ]
    for wrong in not_changeable:
        api.patch(books.path, {"collection": wrong}, expect=400)
    assert api.get(books.path)["collection"] == after


def it_has_tags_and_roles(api: Client, books: Bookshop) -> None:
    tags = {"tags": [{"slug": "stable"}, {"slug": "books"}]}
    assert api.get(f"{books.path}/tags") == {"tags": []}
    assert api.put(f"{books.path}/tags", tags) == tags
    assert api.get(f"{books.path}/tags") == tags
    api.put(f"{books.path}/tags", {"tags": [{"slug": "1st"}]}, expect=400)
    api.get(f"/collections/{bare(books.collection)}/tags", expect=404)
    roles = f"{books.path}/roles"
    (maker,) = api.get(roles)["user"]
    assert maker["role"] == "EDITOR"
    reader = {"id": 4711, "role": "VIEWER"}
    update = {"op": "update", "path": "/user", "value": [reader]}
    api.patch(roles, {"roles": [update]}, expect=204)
    assert api.get(roles)["user"] == [maker, reader]
    api.patch(roles, {"roles": [{**update, "op": "add"}]}, expect=400)
    api.get(f"/collections/{MISSING}/roles", expect=404)
