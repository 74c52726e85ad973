"""Being found: by the team in its network, by a search, and by the secret scanner."""

from __future__ import annotations

from .client import Client, error_name
from .collections import Bookshop
from .workspaces import MISSING


def the_team_finds_it(api: Client, workspace: str) -> None:
    assert api.get("/network/private")["elements"] == []
    requests = "/network/private/network-entity/request"
    (request,) = api.get(f"{requests}/all")["requests"]
    assert (request["element"]["id"], request["status"]) == (workspace, "pending")
    denial = {"status": "denied", "response": {"message": "Not yet."}}
    (denied,) = api.put(f"{requests}/{request['id']}", denial)["request"]
    assert (denied["status"], denied["response"]["message"]) == ("denied", "Not yet.")
    assert api.get(f"{requests}/all", status="pending")["requests"] == []
    api.put(f"{requests}/{request['id']}", {"status": "perhaps"}, expect=400)
    api.put(f"{requests}/0", denial, expect=400)
    sent = {"workspace": {"id": workspace, "parentFolderId": 0}}
    assert api.post("/network/private", sent, expect=201)["id"] == workspace
    answer = api.get("/network/private", name="bookshop")
    assert [element["id"] for element in answer["elements"]] == [workspace]
    assert answer["meta"]["totalCount"] == 1
    assert api.get("/network/private", name="bakery")["elements"] == []
    api.post("/network/private", sent, expect=400)
    unknown = api.post("/network/private", {"workspace": {"id": MISSING}}, expect=404)
    assert error_name(unknown) == "instanceNotFoundError"
    member = f"/network/private/workspace/{workspace}"
    api.put(member, {"workspace": {"parentFolderId": 7}})
    (element,) = api.get("/network/private")["elements"]
    assert element["parentFolderId"] == 7
    assert api.delete(member) == {"workspace": {"id": workspace}}
    api.delete(member, expect=404)
    assert api.get("/network/private")["elements"] == []


def a_search_finds_it(api: Client, books: Bookshop) -> None:
    def found(element_type: str, q: str) -> list[str]:
        body = {"elementType": element_type, "q": q}
        return [entry["name"] for entry in api.post("/search", body)["data"]]

    assert found("workspaces", "bookshop") == ["Corner bookshop"]
    assert found("collections", "books") == ["Books", "Bookshop, generated"]
    assert found("requests", "give back") == ["Give back a book"]
    assert found("specs", "api") == ["Bookshop API"]
    assert found("environments", "bakery") == []
    body = {"elementType": "requests", "q": "book"}
    first = api.post("/search", body, limit=1)
    assert first["meta"]["total"] > 1
    following = api.post("/search", body, limit=1, cursor=first["meta"]["nextCursor"])
    assert following["data"] != first["data"]
    elsewhere = {"$and": [{"workspaceId": {"$ne": books.workspace}}]}
    assert api.post("/search", {**body, "filters": elsewhere})["data"] == []
    strangers = api.send("POST", "/search", body, expect=200, headers={"x-api-key": ""})
    assert strangers["data"] == []
    api.post("/search", {"q": "book"}, expect=400)
    api.post("/search", {**body, "elementType": "books"}, expect=400)
    api.post("/search", body, expect=400, limit=26)


def a_secret_is_found(api: Client, books: Bookshop) -> None:
    kinds = api.get("/secret-types")
    assert len(kinds["data"]) == kinds["meta"]["total"] > 0
    queries = "/detected-secrets-queries"
    assert api.post(queries, {})["data"] == []
    leak = [{"key": "key", "value": "PMAK-LEAKED-0000-0000"}]
    leaky = {"environment": {"name": "Leaky", "values": leak}}
    made = api.post("/environments", leaky, workspace=books.workspace)["environment"]
    (secret,) = api.post(queries, {"workspaceIds": [books.workspace]}, include="meta.total")["data"]
    assert (secret["resolution"], secret["occurrences"]) == ("ACTIVE", 1)
    assert "LEAKED" not in str(secret)
    path = f"/detected-secrets/{secret['secretId']}"
    (place,) = api.get(f"{path}/locations", workspaceId=books.workspace)["data"]
    assert (place["resourceType"], place["resourceId"]) == ("environment", made["uid"])
    revoked = {"resolution": "REVOKED", "workspaceId": books.workspace}
    assert api.put(path, revoked)["resolution"] == "REVOKED"
    assert api.post(queries, {"resolved": False})["data"] == []
    assert len(api.post(queries, {"resolved": True})["data"]) == 1
    api.put(path, {"resolution": "FORGOTTEN", "workspaceId": books.workspace}, expect=400)
    api.put(path, {**revoked, "workspaceId": MISSING}, expect=400)
    api.get(f"{path}/locations", expect=400)
    api.post(queries, {"statuses": "all"}, expect=400)
    api.delete(f"/environments/{made['uid']}")
    assert api.post(queries, {})["data"] == []
