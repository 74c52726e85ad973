"""Elements that change place in and between collections, and between workspaces."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest

from .conftest import Clock

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
MISSING = "12345678-00000000-0000-4000-8000-000000000000"
START = "2023-11-14T22:13:20.000Z"
LATER = "2023-11-14T22:14:20.000Z"
END = {"position": "end"}


def request(name: str, *responses: str) -> dict[str, Any]:
    saved = [{"name": response} for response in responses]
    return {"name": name, "request": {"method": "GET"}, "response": saved}


def folder(name: str, *items: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "item": list(items)}


@pytest.fixture
def here(api: httpx.Client) -> str:
    """A folder with a request and an inner folder, another folder, and a request."""
    inner = folder("Inner", request("Deep", "D1"))
    return make(api, folder("F", request("R", "S1", "S2"), inner), folder("G"), request("Q"))


@pytest.fixture
def there(api: httpx.Client) -> str:
    return make(api, folder("X"), request("Y", "Z"))


def make(api: httpx.Client, *items: dict[str, Any]) -> str:
    """A collection, by uid."""
    sent = {"info": {"name": "C", "schema": SCHEMA}, "item": list(items)}
    return str(api.post("/collections", json={"collection": sent}).json()["collection"]["uid"])


def read(api: httpx.Client, uid: str) -> dict[str, Any]:
    answer = api.get(f"/collections/{uid}")
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()["collection"]
    return found


def tree(value: dict[str, Any]) -> Any:
    """The names in a collection, as they are nested."""
    inside = value["item"] if "item" in value else value.get("response", [])
    names = [tree(one) for one in inside]
    if "info" in value:
        return names
    return {value["name"]: names} if names else value["name"]


def find(value: dict[str, Any], name: str) -> dict[str, Any]:
    pending = [value]
    while pending:
        one = pending.pop()
        if one.get("name") == name:
            return one
        pending += one.get("item", []) + one.get("response", [])
    raise LookupError(name)


def uid(api: httpx.Client, collection: str, name: str) -> str:
    return str(find(read(api, collection), name)["uid"])


def transfer(
    api: httpx.Client, model: str, mode: str, ids: list[str], target: tuple[str, str], **more: Any
) -> httpx.Response:
    target_model, target_id = target
    body = {
        "ids": ids,
        "mode": mode,
        "target": {"model": target_model, "id": target_id},
        "location": END,
        **more,
    }
    return api.post(f"/collection-{model}s-transfers", json=body)


def transferred(answer: httpx.Response) -> list[str]:
    assert answer.status_code == 200, answer.text
    assert set(answer.json()) == {"ids"}
    ids: list[str] = answer.json()["ids"]
    return ids


def refused(answer: httpx.Response, title: str) -> None:
    expected = {
        "type": "https://api.postman.com/problems/bad-request",
        "title": title,
        "detail": {},
    }
    assert (answer.status_code, answer.json()) == (400, expected)


class TestMove:
    @pytest.mark.fact("transfers: folders, requests, responses")
    def test_a_folder_to_another_collection(
        self, api: httpx.Client, here: str, there: str, clock: Clock
    ) -> None:
        before = read(api, here)
        moved = find(before, "F")
        clock.advance(60)
        answer = transfer(api, "folder", "move", [moved["uid"]], ("collection", there))
        assert transferred(answer) == [moved["uid"]]
        assert tree(read(api, here)) == ["G", "Q"]
        after = read(api, there)
        inside = [{"R": ["S1", "S2"]}, {"Inner": [{"Deep": ["D1"]}]}]
        assert tree(after) == ["X", {"Y": ["Z"]}, {"F": inside}]
        for name in ("F", "R", "S1", "Inner", "Deep", "D1"):
            assert find(after, name)["uid"] == find(before, name)["uid"]
            assert find(after, name)["createdAt"] == START
        assert find(after, "F")["updatedAt"] == LATER
        assert find(after, "X")["updatedAt"] == START

    def test_it_is_found_in_its_new_place_only(
        self, api: httpx.Client, here: str, there: str
    ) -> None:
        moved = find(read(api, here), "Deep")
        transferred(transfer(api, "request", "move", [moved["uid"]], ("collection", there)))
        assert api.get(f"/collections/{here}/requests/{moved['id']}").status_code == 404
        found = api.get(f"/collections/{there}/requests/{moved['id']}").json()["data"]
        assert (found["name"], found["folder"]) == ("Deep", None)

    def test_comments_come_along(self, api: httpx.Client, here: str, there: str) -> None:
        moved, kept = uid(api, here, "R"), uid(api, here, "Q")
        for one in (moved, kept):
            path = f"/collections/{here}/requests/{one}/comments"
            assert api.post(path, json={"body": "Words"}).status_code == 200
        found = uid(api, here, "F")
        transferred(transfer(api, "folder", "move", [found], ("collection", there)))
        for collection, one in ((there, moved), (here, kept)):
            data = api.get(f"/collections/{collection}/requests/{one}/comments").json()["data"]
            assert [comment["body"] for comment in data] == ["Words"]

    def test_within_a_collection(self, api: httpx.Client, here: str) -> None:
        moved, target = uid(api, here, "Inner"), uid(api, here, "G")
        assert transferred(transfer(api, "folder", "move", [moved], ("folder", target))) == [moved]
        assert tree(read(api, here)) == [
            {"F": [{"R": ["S1", "S2"]}]},
            {"G": [{"Inner": [{"Deep": ["D1"]}]}]},
            "Q",
        ]

    def test_from_several_collections_in_the_order_given(
        self, api: httpx.Client, here: str, there: str
    ) -> None:
        target = make(api)
        moved = [uid(api, there, "Y"), uid(api, here, "Q"), uid(api, here, "R")]
        assert transferred(transfer(api, "request", "move", moved, ("collection", target))) == moved
        assert tree(read(api, target)) == [{"Y": ["Z"]}, "Q", {"R": ["S1", "S2"]}]

    def test_a_folder_and_one_inside_it(self, api: httpx.Client, here: str, there: str) -> None:
        moved = [uid(api, here, "F"), uid(api, here, "Inner")]
        transferred(transfer(api, "folder", "move", moved, ("folder", uid(api, there, "X"))))
        (x, _) = tree(read(api, there))
        assert x == {"X": [{"F": [{"R": ["S1", "S2"]}]}, {"Inner": [{"Deep": ["D1"]}]}]}

    @pytest.mark.parametrize("target", ["F", "Inner"])
    def test_not_into_itself(self, api: httpx.Client, here: str, target: str) -> None:
        before = read(api, here)
        moved = uid(api, here, "F")
        answer = transfer(api, "folder", "move", [moved], ("folder", uid(api, here, target)))
        refused(answer, "The specified folder does not exist")
        assert read(api, here) == before

    @pytest.mark.fact("transfers: folders, requests, responses")
    def test_responses(self, api: httpx.Client, here: str, there: str) -> None:
        moved = [uid(api, here, "S2"), uid(api, here, "S1")]
        target = ("request", uid(api, there, "Y"))
        assert transferred(transfer(api, "response", "move", moved, target)) == moved
        assert tree(find(read(api, there), "Y")) == {"Y": ["Z", "S2", "S1"]}
        assert tree(find(read(api, here), "R")) == "R"


class TestCopy:
    @pytest.mark.fact("transfers: folders, requests, responses")
    def test_a_folder_to_another_collection(
        self, api: httpx.Client, here: str, there: str, clock: Clock
    ) -> None:
        before = read(api, here)
        clock.advance(60)
        copied = find(before, "F")["uid"]
        (made,) = transferred(transfer(api, "folder", "copy", [copied], ("collection", there)))
        assert read(api, here) == before
        after = read(api, there)
        assert tree(find(after, "F")) == tree(find(before, "F"))
        assert find(after, "F")["uid"] == made
        for name in ("F", "R", "S1", "Inner", "Deep", "D1"):
            assert find(after, name)["id"] != find(before, name)["id"]
            times = [find(after, name)[key] for key in ("createdAt", "updatedAt")]
            assert times == [LATER, LATER]
        assert find(after, "X")["updatedAt"] == START

    def test_into_itself(self, api: httpx.Client, here: str) -> None:
        copied = uid(api, here, "Inner")
        transferred(transfer(api, "folder", "copy", [copied], ("folder", copied)))
        inner = {"Inner": [{"Deep": ["D1"]}, {"Inner": [{"Deep": ["D1"]}]}]}
        assert tree(find(read(api, here), "F")) == {"F": [{"R": ["S1", "S2"]}, inner]}

    def test_into_itself_again_and_again(self, api: httpx.Client) -> None:
        """Each copy goes into the innermost folder, so there are twice as many levels after it."""
        collection = make(api, folder("F"))
        whole = uid(api, collection, "F")
        for _ in range(18):
            before = api.get(f"/collections/{collection}").text
            (innermost,) = re.findall(r'"item":\[\].*?"uid":"([^"]+)"', before)
            answer = transfer(api, "folder", "copy", [whole], ("folder", innermost))
            if answer.status_code != 200:
                break
        assert answer.status_code == 400
        error = answer.json()["detail"]["error"]
        assert error["name"] == "malformedRequestError"
        assert error["details"] == ["item: nested too deeply"]
        assert api.get(f"/collections/{collection}").text == before

    @pytest.mark.fact("transfers: folders, requests, responses")
    def test_requests_and_responses(self, api: httpx.Client, here: str, there: str) -> None:
        target = ("folder", uid(api, there, "X"))
        (made,) = transferred(transfer(api, "request", "copy", [uid(api, here, "R")], target))
        copied = [uid(api, here, "D1"), uid(api, here, "S1")]
        ids = transferred(transfer(api, "response", "copy", copied, ("request", made)))
        found = find(read(api, there), "X")
        assert tree(found) == {"X": [{"R": ["S1", "S2", "D1", "S1"]}]}
        assert ids == [one["uid"] for one in found["item"][0]["response"][2:]]
        assert not set(ids) & set(copied)

    def test_a_request_that_had_no_responses(self, api: httpx.Client, here: str) -> None:
        target = make(api, {"name": "Bare", "request": {"method": "GET"}})
        bare = ("request", uid(api, target, "Bare"))
        transferred(transfer(api, "response", "copy", [uid(api, here, "S1")], bare))
        assert tree(read(api, target)) == [{"Bare": ["S1"]}]


class TestLocation:
    @pytest.mark.parametrize(
        ("position", "expected"),
        [
            ("start", ["Q", "A", "B", "R"]),
            ("end", ["A", "B", "R", "Q"]),
            ("before", ["A", "Q", "B", "R"]),
            ("after", ["A", "B", "Q", "R"]),
        ],
    )
    def test_position(
        self, api: httpx.Client, here: str, position: str, expected: list[str]
    ) -> None:
        target = make(api, folder("A"), folder("B"), request("R"))
        location = {"position": position}
        if position in ("before", "after"):
            location |= {"model": "folder", "id": uid(api, target, "B")}
        moved = [uid(api, here, "Q")]
        answer = transfer(api, "request", "move", moved, ("collection", target), location=location)
        transferred(answer)
        assert tree(read(api, target)) == expected

    def test_next_to_a_response(self, api: httpx.Client, here: str) -> None:
        location = {"position": "before", "model": "response", "id": uid(api, here, "S1")}
        target = ("request", uid(api, here, "R"))
        moved = [uid(api, here, "S2")]
        transferred(transfer(api, "response", "move", moved, target, location=location))
        assert tree(find(read(api, here), "R")) == {"R": ["S2", "S1"]}

    def test_next_to_what_is_not_there(self, api: httpx.Client, here: str, there: str) -> None:
        before = read(api, here)
        moved = uid(api, here, "Q")
        neighbours: list[dict[str, Any]] = [
            {},
            {"model": None, "id": None},
            {"model": "folder", "id": 1},
            {"model": ["folder"], "id": uid(api, there, "X")},
            {"model": "request", "id": uid(api, there, "X")},
            {"model": "folder", "id": uid(api, here, "G")},
            {"model": "folder", "id": MISSING},
            {"model": "request", "id": moved},
        ]
        for neighbour in neighbours:
            location = {"position": "after", **neighbour}
            target = ("collection", there)
            answer = transfer(api, "request", "move", [moved], target, location=location)
            refused(answer, "The location is not next to an element of the target")
        assert read(api, here) == before


class TestRefusals:
    @pytest.mark.fact("transfers: folders, requests, responses")
    @pytest.mark.parametrize(
        ("model", "target"),
        [
            ("folder", "request"),
            ("request", "request"),
            ("response", "folder"),
            ("response", "collection"),
        ],
    )
    def test_a_target_that_does_not_fit(self, api: httpx.Client, model: str, target: str) -> None:
        answer = transfer(api, model, "move", [MISSING], (target, MISSING))
        refused(answer, f"Cannot transfer {model} to target model type {target}")

    @pytest.mark.fact("transfers: folders, requests, responses")
    def test_what_is_not_there(self, api: httpx.Client, here: str, there: str) -> None:
        moved = uid(api, here, "F")
        for id in (MISSING, moved.partition("-")[2], uid(api, here, "Q"), "nonsense"):
            answer = transfer(api, "folder", "copy", [moved, id], ("collection", there))
            refused(answer, "The specified folder does not exist")
        for id in (MISSING, there.partition("-")[2], moved):
            answer = transfer(api, "folder", "copy", [moved], ("collection", id))
            refused(answer, "The specified collection does not exist")
        answer = transfer(api, "folder", "copy", [moved], ("folder", MISSING))
        refused(answer, "The specified folder does not exist")
        assert tree(read(api, there)) == ["X", {"Y": ["Z"]}]

    @pytest.mark.parametrize(
        ("change", "title"),
        [
            ({"ids": None}, "body/ids must be array"),
            ({"ids": [1]}, "body/ids must be an array of strings"),
            ({"ids": [["x"]]}, "body/ids must be an array of strings"),
            ({"mode": "swap"}, "body/mode must be one of: copy, move"),
            ({"target": []}, "body/target must be object"),
            ({"target": {"id": "x"}}, "body/target must have required property 'model'"),
            (
                {"target": {"id": "x", "model": "response"}},
                "body/target/model must be one of: collection, folder, request",
            ),
            ({"target": {"model": "folder"}}, "body/target must have required property 'id'"),
            ({"target": {"model": "folder", "id": 1}}, "body/target/id must be string"),
            ({"location": {}}, "body/location must have required property 'position'"),
            (
                {"location": {"position": "middle"}},
                "body/location/position must be one of: start, end, before, after",
            ),
        ],
    )
    def test_a_body_that_is_wrong(
        self, api: httpx.Client, here: str, change: dict[str, Any], title: str
    ) -> None:
        target = {"model": "collection", "id": here}
        body = {"ids": [], "mode": "move", "target": target, "location": END, **change}
        refused(api.post("/collection-folders-transfers", json=body), title)

    @pytest.mark.parametrize("body", [None, [], "x", 1.5])
    def test_a_body_that_is_no_object(self, api: httpx.Client, body: Any) -> None:
        for model in ("folder", "request", "response"):
            answer = api.post(f"/collection-{model}s-transfers", json=body)
            refused(answer, "body must be object")

    @pytest.mark.parametrize("name", ["ids", "target", "location", "mode"])
    def test_a_property_that_is_missing(self, api: httpx.Client, name: str) -> None:
        body = {"ids": [], "target": {}, "location": {}, "mode": "move"}
        del body[name]
        answer = api.post("/collection-folders-transfers", json=body)
        refused(answer, f"body must have required property '{name}'")

    def test_an_id_given_twice_counts_once(self, api: httpx.Client, here: str, there: str) -> None:
        moved = uid(api, here, "F")
        answer = transfer(api, "folder", "move", [moved, moved], ("collection", there))
        assert transferred(answer) == [moved]


class TestBetweenWorkspaces:
    @pytest.fixture
    def home(self, api: httpx.Client) -> str:
        (home,) = api.get("/workspaces?type=personal").json()["workspaces"]
        return str(home["id"])

    @pytest.fixture
    def team(self, api: httpx.Client) -> str:
        return self.make(api, "Team")

    def make(self, api: httpx.Client, name: str) -> str:
        answer = api.post("/workspaces", json={"workspace": {"name": name, "type": "team"}})
        return str(answer.json()["workspace"]["id"])

    def names(self, api: httpx.Client, workspace: str, kind: str) -> list[str]:
        found = api.get(f"/{kind}s", params={"workspace": workspace}).json()[f"{kind}s"]
        return [one["name"] for one in found]

    def refused(self, answer: httpx.Response, status: int, title: str, detail: str) -> None:
        kind = "not-found" if status == 404 else "bad-request"
        expected = {
            "type": f"https://api.postman.com/problems/{kind}",
            "title": title,
            "status": status,
            "detail": detail,
        }
        assert (answer.status_code, answer.json()) == (status, expected)

    def test_a_collection_by_uid(self, api: httpx.Client, here: str, home: str, team: str) -> None:
        path = f"/workspaces/{home}/element-transfers"
        answer = api.post(path, json={"id": here, "type": "collection", "to": team})
        expected = {"id": here, "type": "collection", "from": home, "to": team}
        assert answer.status_code == 200
        assert answer.json() == {"workspace": {"element-transfers": expected}}
        assert self.names(api, home, "collection") == []
        assert self.names(api, team, "collection") == ["C"]
        held = api.get(f"/workspaces/{team}").json()["workspace"]["collections"]
        assert [one["uid"] for one in held] == [here]

    def test_an_environment_by_bare_id(self, api: httpx.Client, home: str, team: str) -> None:
        answer = api.post("/environments", json={"environment": {"name": "E"}})
        made = answer.json()["environment"]
        path = f"/workspaces/{home}/element-transfers"
        body = {"id": made["id"], "type": "environment", "to": team}
        assert api.post(path, json={**body, "id": made["uid"]}).status_code == 404
        assert api.post(path, json=body).status_code == 200
        assert self.names(api, home, "environment") == []
        assert self.names(api, team, "environment") == ["E"]

    def test_a_workspace_takes_away_only_what_it_has_now(
        self, api: httpx.Client, here: str, home: str, team: str
    ) -> None:
        api.post(
            f"/workspaces/{home}/element-transfers",
            json={"id": here, "type": "collection", "to": team},
        )
        assert api.delete(f"/workspaces/{home}").status_code == 200
        assert api.get(f"/collections/{here}").status_code == 200
        assert api.delete(f"/workspaces/{team}").status_code == 200
        assert api.get(f"/collections/{here}").status_code == 404

    def test_what_is_not_there(self, api: httpx.Client, here: str, home: str, team: str) -> None:
        body = {"id": here, "type": "collection", "to": team}
        missing = MISSING.partition("-")[2]
        self.refused(
            api.post(f"/workspaces/{missing}/element-transfers", json=body),
            404,
            "Not Found",
            "Workspace not found",
        )
        path = f"/workspaces/{home}/element-transfers"
        answer = api.post(path, json={**body, "to": missing})
        self.refused(answer, 404, "Not Found", "Workspace not found")
        for wrong in (
            {"id": MISSING},
            {"id": here.partition("-")[2]},
            {"type": "environment"},
            {"type": "flow"},
        ):
            self.refused(api.post(path, json={**body, **wrong}), 404, "Not Found", "Not Found")
        elsewhere = f"/workspaces/{team}/element-transfers"
        answer = api.post(elsewhere, json={**body, "to": self.make(api, "Other")})
        self.refused(answer, 404, "Not Found", "Not Found")
        assert self.names(api, home, "collection") == ["C"]

    @pytest.mark.parametrize(
        ("change", "detail"),
        [
            ({"id": ""}, "The 'id' property is required"),
            ({"id": 1.5}, "The 'id' property is required"),
            ({"type": None}, "The 'type' property is required"),
            ({"to": []}, "The 'to' property is required"),
            ({"type": "workspace"}, "element type is not register or is falsy"),
        ],
    )
    def test_a_body_that_is_wrong(
        self,
        api: httpx.Client,
        here: str,
        home: str,
        team: str,
        change: dict[str, Any],
        detail: str,
    ) -> None:
        path = f"/workspaces/{home}/element-transfers"
        body = {"id": here, "type": "collection", "to": team, **change}
        self.refused(api.post(path, json=body), 400, "Bad Request", detail)

    def test_not_from_the_team_to_a_person(self, api: httpx.Client, home: str, team: str) -> None:
        sent = {"info": {"name": "Ours", "schema": SCHEMA}, "item": []}
        answer = api.post(f"/collections?workspace={team}", json={"collection": sent})
        uid = answer.json()["collection"]["uid"]
        path = f"/workspaces/{team}/element-transfers"
        answer = api.post(path, json={"id": uid, "type": "collection", "to": home})
        detail = "Cannot move elements from team level workspace to personal"
        self.refused(answer, 400, "Bad Request", detail)
        assert self.names(api, team, "collection") == ["Ours"]

    def test_a_workspace_goes_to_another_team(self, api: httpx.Client, team: str) -> None:
        path = f"/workspaces/{team}/transfers"
        sent = {"source": "1234", "destination": "5678"}
        answer = api.patch(path, json=sent)
        expected = {"workspace": {"transfer": {"id": team, **sent}}}
        assert (answer.status_code, answer.json()) == (200, expected)
        shown = api.get(f"/workspaces/{team}?include=team").json()["workspace"]
        assert shown["teamId"] == "5678"
        answer = api.patch(path, json=sent)
        detail = "The workspace does not belong to the 'source' team"
        self.refused(answer, 400, "Invalid Request Body", detail)
        back = {"source": "5678", "destination": "1234"}
        assert api.patch(path, json=back).status_code == 200

    @pytest.mark.parametrize(
        ("body", "name"),
        [
            (None, "source"),
            ({"destination": "5678"}, "source"),
            ({"source": "1234"}, "destination"),
            ({"source": "1234", "destination": 5678}, "destination"),
        ],
    )
    def test_a_workspace_transfer_that_is_wrong(
        self, api: httpx.Client, team: str, body: Any, name: str
    ) -> None:
        answer = api.patch(f"/workspaces/{team}/transfers", json=body)
        detail = f"The '{name}' property is required"
        self.refused(answer, 400, "Invalid Request Body", detail)

    def test_no_workspace_to_transfer(self, api: httpx.Client) -> None:
        path = f"/workspaces/{MISSING.partition('-')[2]}/transfers"
        answer = api.patch(path, json={"source": "1234", "destination": "5678"})
        self.refused(answer, 404, "Not Found", "The requested resource was not found.")
