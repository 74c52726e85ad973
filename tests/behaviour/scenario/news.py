"""What is told of the workspace: its news, what was done in it, and where its tags lead."""

from __future__ import annotations

from .client import Client
from .collections import Bookshop
from .workspaces import MISSING

MERGE_PATCH = {"content-type": "application/merge-patch+json"}


def news_is_posted(api: Client, workspace: str) -> None:
    path = f"/workspaces/{workspace}/updates"
    assert api.get(path)["data"] == []
    sent = {"topic": "Autumn", "description": "New books are in.", "category": "announcement"}
    first = api.post(path, sent)
    assert sent.items() <= first.items()
    second = api.post(path, {**sent, "topic": "Fixed", "category": "bug_fix"})
    assert [news["id"] for news in api.get(path)["data"]] == [first["id"], second["id"]]
    (fixed,) = api.get(path, category="bug_fix")["data"]
    assert (fixed["id"], fixed["topic"]) == (second["id"], "Fixed")
    one = f"{path}/{first['id']}"
    pinned = {**sent, "topic": "Late autumn", "isPinned": True}
    changed = api.send("PATCH", one, pinned, expect=200, headers=MERGE_PATCH)
    assert (changed["topic"], changed["isPinned"]) == ("Late autumn", True)
    assert api.get(one)["createdBy"]["username"] == api.get("/me")["user"]["username"]
    api.patch(one, pinned, expect=400)
    for wrong in ({}, {**sent, "category": "gossip"}, {**sent, "topic": ""}):
        api.post(path, wrong, expect=400)
    api.post(f"/workspaces/{MISSING}/updates", sent, expect=404)
    api.delete(one, expect=204)
    api.get(one, expect=404)


def what_was_done_is_told(api: Client, books: Bookshop) -> None:
    path = f"/workspaces/{books.workspace}/activities"
    activities = api.get(path, elementType="collection")["data"]
    told = {activity["elementId"]: activity["action"] for activity in activities}
    assert told[books.collection] == "update"
    first = api.get(path, limit=1)
    rest = api.get(path, cursor=first["meta"]["nextCursor"])
    assert first["data"][0] not in rest["data"]
    assert rest["meta"]["nextCursor"] == ""
    assert api.get(path, userId=4711)["data"] == []
    api.get(path, expect=400, elementType="book")
    api.get(f"/workspaces/{MISSING}/activities", expect=404)


def tags_lead_there(api: Client, books: Bookshop) -> None:
    shop = {"entityId": books.workspace, "entityType": "workspace"}
    collection = {"entityId": books.collection, "entityType": "collection"}
    path = "/tags/books/entities"
    assert api.get(path) == {"data": {"entities": [collection, shop]}, "meta": {"count": 2}}
    assert api.get(path, direction="asc")["data"]["entities"] == [shop, collection]
    assert api.get(path, entityType="workspace")["data"]["entities"] == [shop]
    first = api.get(path, limit=1)
    rest = api.get(path, limit=1, cursor=first["meta"]["nextCursor"])
    assert (first["data"]["entities"], rest["data"]["entities"]) == ([collection], [shop])
    assert "nextCursor" not in rest["meta"]
    api.get(path, expect=400, limit=51)
    api.get(path, expect=400, entityType="book")
    api.get("/tags/Books/entities", expect=400)
    api.get("/tags/bakery/entities", expect=404)
