"""The workspace is shown to the world, handed on, and goes with all it holds."""

from __future__ import annotations

from typing import Any

from .client import Client
from .collections import Bookshop, bare, named_collection
from .workspaces import MISSING


def it_is_documented(api: Client, books: Bookshop) -> None:
    path = f"{books.path}/public-documentations"
    colors = {"highlight": "EF5B25", "rightSidebar": "303030", "topBar": "FFFFFF"}
    theme = {"name": "light", "colors": colors}
    appearance = {"default": "light", "themes": [theme]}
    sent = {"customColor": colors, "customization": {"appearance": appearance, "metaTags": []}}
    published = api.put(path, sent)
    assert (published["collectionId"], published["published"]) == (bare(books.collection), True)
    again = api.put(path, {**sent, "documentationLayout": "classic-double-column"})
    assert again["publicUrl"] == published["publicUrl"]
    for missing in sent:
        api.put(path, {key: sent[key] for key in sent if key != missing}, expect=400)
    api.delete(path, expect=204)
    api.delete(path, expect=404)


def its_keys_are_listed(api: Client) -> None:
    assert api.get("/collection-access-keys")["data"] == []
    api.delete("/collection-access-keys/none", expect=404)


def things_change_hands(api: Client, workspace: str, environment: str) -> None:
    other = api.post("/workspaces", {"workspace": {"name": "Branch", "type": "team"}})
    branch = other["workspace"]["id"]
    move = {"id": bare(environment), "type": "environment", "to": branch}
    transfers = f"/workspaces/{workspace}/element-transfers"
    moved = api.post(transfers, move)["workspace"]["element-transfers"]
    assert moved == {**move, "from": workspace}
    (there,) = api.get("/environments", workspace=branch)["environments"]
    assert there["uid"] == environment
    api.post(transfers, move, expect=404)
    api.post(f"/workspaces/{MISSING}/element-transfers", move, expect=404)
    back = {**move, "to": workspace}
    api.post(f"/workspaces/{branch}/element-transfers", back)
    api.post(transfers, {**move, "type": "book"}, expect=400)
    api.post(transfers, {"id": bare(environment)}, expect=400)
    team = str(api.get("/me")["user"]["teamId"])
    handover = {"source": team, "destination": "4711"}
    given = api.patch(f"/workspaces/{branch}/transfers", handover)["workspace"]["transfer"]
    assert given == {"id": branch, **handover}
    api.patch(f"/workspaces/{branch}/transfers", handover, expect=400)
    api.delete(f"/workspaces/{branch}")
    api.get(f"/workspaces/{branch}", expect=404)


def it_goes_with_all_it_holds(api: Client, workspace: str, *paths: str) -> None:
    """`paths` lead to what was in it."""
    (own,) = api.get("/workspaces", type="personal")["workspaces"]
    made = api.post("/collections", named_collection("Diary"))["collection"]
    for path in paths:
        api.get(path)
    assert api.delete(f"/workspaces/{workspace}") == {"workspace": {"id": workspace}}
    for path in paths:
        api.get(path, expect=404)
    api.delete(f"/workspaces/{workspace}", expect=404)
    left: dict[str, Any] = api.get(f"/workspaces/{own['id']}")["workspace"]
    assert [kept["uid"] for kept in left["collections"]] == [made["uid"]]
    api.delete(f"/collections/{made['uid']}")


def nothing_is_left(api: Client) -> None:
    (own,) = api.get("/workspaces")["workspaces"]
    assert own["type"] == "personal"
    assert "collections" not in api.get(f"/workspaces/{own['id']}")["workspace"]
    for path in ("collections", "environments", "mocks", "monitors"):
        assert api.get(f"/{path}")[path] == []
    assert api.get("/specs", workspaceId=own["id"])["specs"] == []
    assert api.get("/sdks", workspaceId=own["id"])["data"] == []
    assert api.get("/packages")["data"] == []
    for element_type in ("collections", "environments", "requests", "specs"):
        assert api.post("/search", {"elementType": element_type})["data"] == []
    assert api.post("/detected-secrets-queries", {})["data"] == []
    assert api.get("/network/private/network-entity/request/all")["requests"] == []
