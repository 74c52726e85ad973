"""A fork of the collection goes its own way, asks to come back, and does."""

from __future__ import annotations

from .client import Client, error_name
from .collections import Bookshop, bare
from .workspaces import MISSING


def a_fork_is_made(api: Client, books: Bookshop) -> str:
    """Returns the uid of the fork."""
    forks = f"{books.path}/forks"
    assert error_name(api.get(forks, expect=400)) == "badRequest"
    path = f"/collections/fork/{bare(books.collection)}"
    made = api.post(path, {"label": "draft"}, workspace=books.workspace)["collection"]
    assert (made["name"], made["fork"]["label"], made["fork"]["from"]) == (
        "Books",
        "draft",
        books.collection,
    )
    uid = str(made["uid"])
    (listed,) = api.get(forks)["data"]
    assert (listed["forkId"], listed["forkName"]) == (uid, "draft")
    (own,) = api.get("/collections/collection-forks")["data"]
    assert (own["forkId"], own["sourceId"]) == (uid, books.collection)
    original, copy = (api.get(f"/collections/{id}")["collection"] for id in (books.collection, uid))
    assert copy["info"]["fork"] == made["fork"]
    assert [item["name"] for item in copy["item"]] == [item["name"] for item in original["item"]]
    assert copy["item"][0]["id"] != original["item"][0]["id"]
    api.post(path, {}, expect=400)
    api.post(f"/collections/fork/{MISSING}", {"label": "draft"}, expect=404)
    api.post(path, {"label": "draft"}, expect=404, workspace=MISSING)
    api.get(f"/collections/{MISSING}/forks", expect=404)
    return uid


def it_pulls_and_merges(api: Client, books: Bookshop, fork: str) -> None:
    status = f"/collections/{fork}/source-status"

    def ahead() -> object:
        return api.get(status)["collection"][fork]["isSourceAhead"]

    assert ahead() is False
    api.post(f"{books.path}/requests", {"name": "Reserve a book"})
    assert ahead() is True
    pulled = api.put(f"/collections/{fork}/pulls")["collection"]
    assert pulled == {"destinationId": fork, "sourceId": books.collection}
    assert ahead() is False
    assert _names(api, fork) == ["Shelf", "Reserve a book"]
    api.post(f"/collections/{fork}/requests", {"name": "Return a book"})
    pair = {"source": fork, "destination": books.collection}
    merged = api.post("/collections/merge", pair)["collection"]
    assert merged["uid"] == books.collection
    assert _names(api, books.collection) == ["Shelf", "Reserve a book", "Return a book"]
    api.put(f"{books.path}/pulls", expect=400)
    api.get(f"{books.path}/source-status", expect=400)
    api.post("/collections/merge", {**pair, "source": MISSING}, expect=404)
    api.put(f"/collections/{MISSING}/pulls", expect=404)


def it_merges_in_its_own_time(api: Client, books: Bookshop, fork: str) -> None:
    renamed = api.get(f"/collections/{fork}")["collection"]["item"][2]["id"]
    api.put(f"/collections/{fork}/requests/{renamed}", {"name": "Give back a book"})
    sent = {"strategy": "default", "source": fork, "destination": books.collection}
    task = api.put("/collection-merges", sent)["task"]
    path = f"/collection-merges-tasks/{task['id']}"
    assert api.get(path)["status"] == "in-progress"
    assert _names(api, books.collection)[2] == "Return a book"
    api.wait()
    assert api.get(path)["status"] == "successful"
    assert _names(api, books.collection)[2] == "Give back a book"
    stranger = api.put("/collection-merges", {**sent, "source": MISSING})["task"]["id"]
    api.wait()
    failed = api.get(f"/collection-merges-tasks/{stranger}")
    assert failed["status"] == "failed"
    assert failed["details"]["error"]["message"]
    api.put("/collection-merges", {**sent, "strategy": "hope"}, expect=400)
    api.get(f"/collection-merges-tasks/{MISSING}", expect=404)


def it_asks_to_be_merged(api: Client, books: Bookshop, fork: str) -> None:
    user = str(api.get("/me")["user"]["id"])
    path = f"/collections/{fork}/pull-requests"
    sent = {"title": "Lend books", "reviewers": [user], "destinationId": books.collection}
    made = api.post(path, sent)
    assert (made["status"], made["sourceId"], made["destinationId"]) == (
        "open",
        fork,
        books.collection,
    )
    duplicate = api.post(path, sent, expect=400)
    assert duplicate["title"] == "Duplicate pull request"
    api.post(path, {"title": "No reviewers"}, expect=400)
    api.post(path, {**sent, "destinationId": fork}, expect=400)
    assert [found["id"] for found in api.get(path)["data"]] == [made["id"]]
    one = f"/pull-requests/{made['id']}"
    whole = api.get(one)
    assert (whole["source"]["forkName"], whole["destination"]["name"]) == ("draft", "Books")
    changed = api.put(one, {"title": "Lend all books", "reviewers": [user]})
    assert changed["title"] == "Lend all books"

    def review(action: str, expect: int = 200) -> object:
        return api.post(f"{one}/tasks", {"action": action}, expect=expect).get("status")

    assert review("approve") == "approved"
    review("approve", expect=400)
    assert review("unapprove") == "open"
    review("applaud", expect=400)
    api.post(f"/collections/{fork}/requests", {"name": "Lend a book"})
    assert review("merge") == "merged"
    assert _names(api, books.collection)[-1] == "Lend a book"
    api.put(one, {"title": "Too late", "reviewers": [user]}, expect=409)
    second = api.post(path, {**sent, "title": "Sell books"})["id"]
    declined = api.post(f"/pull-requests/{second}/tasks", {"action": "decline"})
    assert declined["status"] == "declined"
    api.get(f"/pull-requests/{MISSING}", expect=404)


def it_goes_and_a_copy_stays(api: Client, books: Bookshop, fork: str) -> None:
    pair = {"source": fork, "destination": books.collection, "strategy": "deleteSource"}
    api.post("/collections/merge", pair)
    api.get(f"/collections/{fork}", expect=404)
    assert api.get("/collections/collection-forks")["data"] == []
    copying = {"workspace": books.workspace, "suffix": "of yesterday"}
    task = api.post(f"{books.path}/duplicates", copying)["task"]
    path = f"/collection-duplicate-tasks/{task['id']}"
    assert api.get(path)["task"]["status"] == "processing"
    api.wait()
    assert api.get(path)["task"]["status"] == "completed"
    (copy,) = api.get("/collections", name="Books of yesterday")["collections"]
    assert _names(api, copy["uid"]) == _names(api, books.collection)
    api.delete(f"/collections/{copy['uid']}")
    api.post(f"{books.path}/duplicates", {}, expect=400)
    api.post(f"/collections/{MISSING}/duplicates", copying, expect=404)
    api.get("/collection-duplicate-tasks/1", expect=400)


def _names(api: Client, collection: str) -> list[str]:
    return [item["name"] for item in api.get(f"/collections/{collection}")["collection"]["item"]]
