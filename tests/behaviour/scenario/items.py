"""Folders, requests and responses one at a time; what people say about them; where they move."""

from __future__ import annotations

from .client import Client, error_name
from .collections import Bookshop, bare, named_collection
from .workspaces import MISSING


def one_by_one(api: Client, books: Bookshop) -> None:
    folders, requests, responses = (
        f"{books.path}/{kind}" for kind in ("folders", "requests", "responses")
    )
    folder = api.post(folders, {"name": "New books", "folder": bare(books.folder)})
    assert folder["meta"] == {"model": "folder", "action": "import"}
    assert folder["data"]["folder"] == bare(books.folder)
    sent = {"name": "Add a book", "method": "POST", "url": "https://books.example.com/books"}
    request = api.post(requests, sent, folderId=folder["model_id"])
    assert request["data"]["folder"] == folder["model_id"]
    assert (request["data"]["method"], request["data"]["url"]) == ("POST", sent["url"])
    response = api.post(responses, {"name": "Added"}, request=request["model_id"])
    assert response["meta"] == {"model": "response", "action": "create"}
    assert response["data"]["request"] == request["model_id"]
    assert folder["revision"] < request["revision"] < response["revision"]

    ids = (folder["model_id"], request["model_id"], response["model_id"])
    paths = [f"{base}/{id}" for base, id in zip((folders, requests, responses), ids, strict=True)]
    for path, made in zip(paths, (folder, request, response), strict=True):
        read = api.get(path)
        assert read["meta"]["action"] == "find"
        assert read["data"]["name"] == made["data"]["name"]
        renamed = api.put(path, {"name": f"{made['data']['name']}!"})
        assert renamed["meta"]["action"] == "update"
        assert api.get(path)["data"]["name"] == f"{made['data']['name']}!"
    assert api.get(paths[1])["data"]["method"] == "POST"
    populated = api.get(paths[0], populate="true")["data"]
    assert populated["requests"][0]["responses"][0]["id"] == ids[2]
    assert api.get(paths[0], uid="true")["data"]["id"].endswith(f"-{ids[0]}")
    assert "name" not in api.get(paths[1], ids="true")["data"]

    whole = api.get(books.path)["collection"]
    new_books = whole["item"][0]["item"][0]["item"][1]
    assert new_books["name"] == "New books!"
    assert new_books["item"][0]["request"]["method"] == "POST"
    for path, id in reversed(list(zip(paths, ids, strict=True))):
        gone = api.delete(path)
        assert (gone["meta"]["action"], gone["data"]["id"]) == ("destroy", id)
        for method in ("GET", "PUT", "DELETE"):
            api.send(method, path, {} if method == "PUT" else None, expect=404)


def wrong_places_are_refused(api: Client, books: Bookshop) -> None:
    nowhere = f"/collections/{MISSING}"
    for kind in ("folders", "requests"):
        api.post(f"{nowhere}/{kind}", {"name": "Lost"}, expect=404)
        api.post(f"{books.path}/{kind}", {"name": "Lost", "folder": MISSING}, expect=400)
        api.get(f"{nowhere}/{kind}/{MISSING}", expect=404)
    unnamed = api.post(f"{books.path}/responses", {"name": "Lost"}, expect=400)
    assert error_name(unnamed) == "paramMissingError"
    api.post(f"{books.path}/responses", {"name": "Lost"}, expect=400, request=MISSING)
    taken = {"id": bare(books.request), "name": "Twin"}
    assert error_name(api.post(f"{books.path}/requests", taken, expect=400)) == "instanceFoundError"


def people_comment(api: Client, books: Bookshop) -> None:
    subjects = [
        books.path,
        f"{books.path}/folders/{books.folder}",
        f"{books.path}/requests/{books.request}",
        f"{books.path}/responses/{books.response}",
    ]
    for subject in subjects:
        comments = f"{subject}/comments"
        assert api.get(comments) == {"data": []}
        first = api.post(comments, {"body": "Is this one in print?"})["data"]
        assert (first["body"], first["status"]) == ("Is this one in print?", "Open")
        answer = {"body": "It is.", "threadId": first["threadId"]}
        second = api.post(comments, answer)["data"]
        assert second["threadId"] == first["threadId"]
        changed = api.put(f"{comments}/{second['id']}", {"body": "No longer."})["data"]
        assert (changed["id"], changed["body"]) == (second["id"], "No longer.")
        assert api.get(comments)["data"] == [first, changed]
        api.post(f"/comments-resolutions/{first['threadId']}", expect=204)
        statuses = {comment["status"] for comment in api.get(comments)["data"]}
        assert statuses == {"Resolved"}
        api.post(comments, {"body": "x" * 10_001}, expect=400)
        api.post(comments, {"body": "Anyone?", "threadId": 999_999}, expect=404)
        api.put(f"{comments}/999999", {"body": "?"}, expect=404)
        api.delete(f"{comments}/{first['id']}", expect=204)
        assert api.get(comments) == {"data": []}
        api.delete(f"{comments}/{second['id']}", expect=404)
    api.post("/comments-resolutions/999999", expect=404)
    missing = f"{books.collection.partition('-')[0]}-{MISSING}"
    api.get(f"/collections/{missing}/comments", expect=404)
    api.get(f"{books.path}/folders/{missing}/comments", expect=404)
    # A missing request is the one that live does not own up to.
    assert api.get(f"{books.path}/requests/{missing}/comments") == {"data": []}


def things_move(api: Client, books: Bookshop) -> None:
    made = api.post("/collections", named_collection("Cellar"), workspace=books.workspace)
    cellar = made["collection"]["uid"]
    comment = api.post(f"{books.path}/requests/{books.request}/comments", {"body": "Heavy."})
    target = {"model": "collection", "id": cellar}
    end = {"position": "end"}
    copy = {"ids": [books.request], "mode": "copy", "target": target, "location": end}
    (copied,) = api.post("/collection-requests-transfers", copy)["ids"]
    assert copied != books.request
    move = {"ids": [books.folder], "mode": "move", "target": target, "location": end}
    assert api.post("/collection-folders-transfers", move)["ids"] == [books.folder]
    there = api.get(f"/collections/{cellar}")["collection"]["item"]
    assert [item["uid"] for item in there] == [copied, books.folder]
    moved = f"/collections/{cellar}/requests/{books.request}/comments"
    assert [found["id"] for found in api.get(moved)["data"]] == [comment["data"]["id"]]
    api.get(f"{books.path}/folders/{bare(books.folder)}", expect=404)
    shelf = api.get(books.path)["collection"]["item"][0]["uid"]
    back = {**move, "target": {"model": "folder", "id": shelf}}
    assert api.post("/collection-folders-transfers", back)["ids"] == [books.folder]
    into_copy = {"model": "request", "id": copied}
    responses = {**copy, "ids": [books.response], "target": into_copy}
    api.post("/collection-responses-transfers", responses)
    (kept,) = api.get(f"/collections/{cellar}")["collection"]["item"]
    assert [response["name"] for response in kept["response"]] == ["All of them"] * 2
    for wrong in ({**copy, "mode": "lend"}, {**copy, "target": into_copy}, {**copy, "ids": ["1"]}):
        api.post("/collection-requests-transfers", wrong, expect=400)
    api.delete(f"/collections/{cellar}")
    api.delete(
        f"{books.path}/requests/{books.request}/comments/{comment['data']['id']}", expect=204
    )
