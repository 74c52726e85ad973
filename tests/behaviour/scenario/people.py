"""People come and go: provisioned with SCIM, seen by everyone."""

from __future__ import annotations

from typing import Any, NamedTuple

from .client import Client

CORE = "urn:ietf:params:scim:schemas:core:2.0:"
PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp"
USERS, GROUPS = "/scim/v2/Users", "/scim/v2/Groups"


class Person(NamedTuple):
    scim: str
    number: int


def _patch(*operations: dict[str, Any]) -> dict[str, Any]:
    return {"schemas": [PATCH], "Operations": list(operations)}


def what_is_supported(api: Client) -> None:
    assert {kind["name"] for kind in api.get("/scim/v2/ResourceTypes")} == {"User", "Group"}
    assert api.get("/scim/v2/ServiceProviderConfig")["patch"]["supported"] is True
    refused = api.send("GET", USERS, expect=401, headers={"authorization": "SCIM-WRONG"})
    assert refused["status"] == "401"


def someone_joins(api: Client) -> Person:
    (account,) = api.get("/users")["data"]
    sent = {
        "schemas": [f"{CORE}User"],
        "userName": "ada.page@example.com",
        "name": {"givenName": "Ada", "familyName": "Page"},
    }
    made = api.post(USERS, sent, expect=201)
    assert (made["userName"], made["active"]) == ("ada.page@example.com", True)
    assert api.post(USERS, sent, expect=409)["scimType"] == "uniqueness"
    api.post(USERS, {"schemas": [f"{CORE}User"]}, expect=400)
    api.post(USERS, {**sent, "userName": "not an address"}, expect=400)
    answer = api.get(USERS, filter='userName eq "ada.page@example.com"')
    assert answer["Resources"] == [made]
    page = api.get(USERS, startIndex=2, count=1)
    assert (page["totalResults"], page["Resources"]) == (2, [made])
    api.get(USERS, expect=400, filter="shoeSize gt 40")
    _, ada = api.get("/users")["data"]
    assert (ada["name"], ada["email"]) == ("Ada Page", "ada.page@example.com")
    assert api.get(f"/users/{ada['id']}") == ada
    assert ada["id"] != account["id"]
    one = f"{USERS}/{made['id']}"
    assert api.get(one) == made
    renamed = {**sent, "name": {"givenName": "Ada", "familyName": "Leaf"}}
    assert api.put(one, renamed)["name"]["familyName"] == "Leaf"
    assert api.get(f"/users/{ada['id']}")["name"] == "Ada Leaf"
    api.get(f"{USERS}/nobody", expect=404)
    api.put(f"{USERS}/nobody", renamed, expect=404)
    return Person(made["id"], ada["id"])


def a_group_is_made(api: Client, person: Person) -> None:
    sent = {
        "schemas": [f"{CORE}Group"],
        "displayName": "Booksellers",
        "members": [{"value": person.scim, "display": "Ada Leaf"}],
    }
    made = api.post(GROUPS, sent, expect=201)
    assert [member["value"] for member in made["members"]] == [person.scim]
    one = f"{GROUPS}/{made['id']}"
    assert api.get(one) == made
    assert api.get(GROUPS)["Resources"] == [made]
    api.post(GROUPS, sent, expect=409)
    api.post(GROUPS, {**sent, "displayName": ""}, expect=400)
    (group,) = api.get("/groups")["data"]
    assert (group["name"], group["members"]) == ("Booksellers", [person.number])
    number = group["id"]
    assert api.get(f"/groups/{number}")["managers"] == [api.get("/me")["user"]["id"]]
    assert [user["id"] for user in api.get("/users", groupId=number)["data"]] == [person.number]
    rename = {"op": "replace", "value": {"displayName": "Librarians"}}
    assert api.patch(one, _patch(rename))["displayName"] == "Librarians"
    leave = {"op": "remove", "path": f'members[value eq "{person.scim}"]'}
    assert api.patch(one, _patch(leave))["members"] == []
    assert api.get(f"/groups/{number}")["members"] == []
    api.patch(one, {}, expect=400)
    api.delete(one, expect=204)
    api.get(one, expect=404)
    assert api.get("/groups") == {"data": []}


def someone_leaves(api: Client, person: Person) -> None:
    one = f"{USERS}/{person.scim}"
    leave = {"op": "replace", "value": {"active": False}}
    assert api.patch(one, _patch(leave))["active"] is False
    api.patch(one, _patch({"op": "add", "value": {"active": True}}), expect=400)
    assert api.get(one)["active"] is False
    api.get(f"/users/{person.number}", expect=404)
    assert len(api.get("/users")["data"]) == 1


def they_form_a_team(api: Client, person: Person) -> None:
    (own,) = api.get("/teams")["data"]
    assert own["id"] == api.get("/me")["user"]["teamId"]
    team = api.post("/teams", {"name": "Night shift", "description": "Until late"})["team"]
    assert (team["name"], team["description"]) == ("Night shift", "Until late")
    path = f"/teams/{team['id']}"
    assert api.get(path)["team"] == team
    first = api.get("/teams", limit=1)
    assert [found["id"] for found in first["data"]] == [own["id"]]
    rest = api.get("/teams", cursor=first["metadata"]["nextCursor"])
    assert [found["id"] for found in rest["data"]] == [team["id"]]
    assert rest["metadata"]["nextCursor"] is None
    for wrong in ({}, {"name": "Night shift"}, {"name": "<night>"}):
        api.post("/teams", wrong, expect=400)
    open_to_all = {"settings": {"rfa_for_add_member": "enabled"}}
    assert api.put(f"{path}/settings", open_to_all)["settings"]["rfa_for_add_member"] == "enabled"
    assert api.get(f"{path}/settings")["settings"]["rfa_for_add_collaborator"] == "disabled"
    api.put(f"{path}/settings", {"settings": {"rfa_for_add_member": "maybe"}}, expect=400)
    # The body of this one says 404.
    assert api.get("/teams/1", expect=400)["status"] == 404

    requests = f"{path}/access-requests"
    asking = {
        "entityList": [{"entityType": "user", "entityId": person.number}],
        "reason": "To lock up",
        "requestType": "REQUEST_TO_JOIN",
        "role": "TEAM_DEVELOPER",
    }
    assert api.post(requests, asking)["result"][0]["status"] == "Accepted"
    assert api.post(requests, asking)["result"][0]["status"] == "Skipped"
    (waiting,) = api.get(requests)["data"]
    assert (waiting["entityId"], waiting["reason"]) == (person.number, "To lock up")
    api.post(f"{requests}/{waiting['id']}", {"action": "ponder"}, expect=400)
    answer = api.post(f"{requests}/{waiting['id']}", {"action": "approve"})["result"]
    assert answer["status"] == "Accepted"
    api.post(f"{requests}/{waiting['id']}", {"action": "approve"}, expect=404)
    members = f"{path}/bulk-members"
    promotion = {"add": {"users": {str(person.number): ["TEAM_MANAGER"]}}}
    (outcome,) = api.post(members, promotion)["result"]
    assert (outcome["previousRole"], outcome["role"]) == ("TEAM_DEVELOPER", "TEAM_MANAGER")
    api.post(members, {"add": {"users": {"1": ["TEAM_MANAGER"]}}}, expect=400)
    leaving = {"entities": [{"entityType": "user", "entityId": person.number}]}
    api.delete(members, leaving, expect=204)
    api.delete(members, leaving, expect=400)
