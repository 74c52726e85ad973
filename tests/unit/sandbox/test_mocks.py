"""Mock servers: CRUD, publishing, the server response that is active, the empty log of calls."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from .conftest import Clock

MISSING = "00000000-0000-4000-8000-000000000000"
SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
NOT_FOUND = {
    "error": {
        "name": "instanceNotFoundError",
        "message": "We could not find the mock you are looking for",
        "details": {},
    }
}


def collection(api: httpx.Client, name: str = "C") -> str:
    content = {"info": {"name": name, "schema": SCHEMA}, "item": []}
    made: str = api.post("/collections", json={"collection": content}).json()["collection"]["uid"]
    return made


def environment(api: httpx.Client) -> str:
    answer = api.post("/environments", json={"environment": {"name": "E"}})
    made: str = answer.json()["environment"]["uid"]
    return made


def team_workspace(api: httpx.Client) -> str:
    answer = api.post("/workspaces", json={"workspace": {"name": "T", "type": "team"}})
    made: str = answer.json()["workspace"]["id"]
    return made


def create(api: httpx.Client, query: str = "", **mock: Any) -> dict[str, Any]:
    sent = {"collection": collection(api), **mock}
    answer = api.post(f"/mocks{query}", json={"mock": sent})
    assert answer.status_code == 200, answer.text
    made: dict[str, Any] = answer.json()["mock"]
    return made


def read(api: httpx.Client, id: str) -> dict[str, Any]:
    answer = api.get(f"/mocks/{id}")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()["mock"]
    return found


def listed(api: httpx.Client, query: str = "") -> list[str]:
    answer = api.get(f"/mocks{query}")
    assert answer.status_code == 200, answer.text
    return [mock["id"] for mock in answer.json()["mocks"]]


def change(api: httpx.Client, id: str, **mock: Any) -> httpx.Response:
    return api.put(f"/mocks/{id}", json={"mock": mock})


def error_of(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["error"]["name"]


@pytest.mark.fact("mocks: POST, GET, PUT, DELETE")
def test_create_answers_with_the_full_mock(api: httpx.Client) -> None:
    used, environment_used = collection(api), environment(api)
    made = create(api, collection=used, environment=environment_used, name="M")
    assert made == {
        "id": made["id"],
        "uid": f"12345678-{made['id']}",
        "owner": "12345678",
        "collection": used,
        "environment": environment_used,
        "mockUrl": f"https://{made['id']}.mock.pstmn.io",
        "name": "M",
        "config": {
            "headers": [],
            "matchBody": False,
            "matchQueryParams": True,
            "matchWildcards": True,
            "delay": None,
            "serverResponseId": None,
        },
        "createdAt": "2023-11-14T22:13:20.000Z",
        "updatedAt": "2023-11-14T22:13:20.000Z",
    }
    assert read(api, made["id"]) == {**made, "isPublic": True}


def test_a_mock_has_the_name_of_its_collection_unless_it_has_its_own(api: httpx.Client) -> None:
    assert create(api, collection=collection(api, name="Shelf"))["name"] == "Shelf"


@pytest.mark.fact("mocks: POST, GET, PUT, DELETE")
def test_read_change_and_delete_take_id_or_uid(api: httpx.Client) -> None:
    made = create(api)
    assert read(api, made["uid"]) == read(api, made["id"])
    assert change(api, made["uid"], name="N").json()["mock"]["name"] == "N"
    answer = api.delete(f"/mocks/{made['uid']}")
    assert answer.json() == {"mock": {"id": made["id"], "uid": made["uid"]}}
    assert api.get(f"/mocks/{made['id']}").status_code == 404


@pytest.mark.fact("mocks: POST, GET, PUT, DELETE")
def test_create_needs_a_collection(api: httpx.Client) -> None:
    answer = api.post("/mocks", json={"mock": {"name": "M"}})
    assert error_of(answer) == (400, "paramMissingError")
    assert answer.json()["error"]["details"] == {"param": ["collection"]}


@pytest.mark.parametrize("body", [None, [], "mock", 1.5, {}, {"mock": None}, {"mock": [1]}])
def test_create_needs_the_wrapper(api: httpx.Client, body: Any) -> None:
    assert error_of(api.post("/mocks", json=body)) == (400, "paramMissingError")


@pytest.mark.parametrize("sent", [MISSING, f"12345678-{MISSING}", "\ud800", 1, ["x"], True])
def test_create_refuses_an_unknown_collection(api: httpx.Client, sent: Any) -> None:
    body = b'{"mock":{"collection":"\\ud800"}}' if sent == "\ud800" else None
    answer = api.post("/mocks", content=body, json=None if body else {"mock": {"collection": sent}})
    assert error_of(answer) == (400, "instanceNotFoundError")


def test_create_takes_a_collection_by_uid_only(api: httpx.Client) -> None:
    bare = collection(api).removeprefix("12345678-")
    answer = api.post("/mocks", json={"mock": {"collection": bare}})
    assert error_of(answer) == (400, "instanceNotFoundError")


@pytest.mark.parametrize(
    "sent", [{"name": 1}, {"name": None}, {"private": "yes"}, {"private": None}]
)
def test_create_refuses_values_of_a_wrong_type(api: httpx.Client, sent: dict[str, Any]) -> None:
    answer = api.post("/mocks", json={"mock": {"collection": collection(api), **sent}})
    assert error_of(answer) == (400, "invalidParamsError")


def test_create_refuses_an_unknown_environment(api: httpx.Client) -> None:
    sent = {"collection": collection(api), "environment": f"12345678-{MISSING}"}
    answer = api.post("/mocks", json={"mock": sent})
    assert error_of(answer) == (400, "instanceNotFoundError")
    assert listed(api) == []


def test_create_refuses_an_unknown_workspace(api: httpx.Client) -> None:
    sent = {"mock": {"collection": collection(api)}}
    assert api.post(f"/mocks?workspace={MISSING}", json=sent).status_code == 404


def test_list_leaves_out_what_is_not_set(api: httpx.Client) -> None:
    made = create(api)
    (found,) = api.get("/mocks").json()["mocks"]
    config = {key: value for key, value in made["config"].items() if value is not None}
    assert found == {**made, "config": config, "isPublic": True}


@pytest.mark.fact("mocks: POST, GET, PUT, DELETE")
def test_list_is_of_a_workspace_or_of_a_team_and_the_workspace_wins(api: httpx.Client) -> None:
    team = team_workspace(api)
    here, there = create(api)["id"], create(api, f"?workspace={team}")["id"]
    assert listed(api) == [here, there]
    assert listed(api, f"?workspace={team}") == [there]
    assert listed(api, "?teamId=1234") == [here, there]
    assert listed(api, "?teamId=1") == []
    assert listed(api, f"?teamId=1&workspace={team}") == [there]
    assert listed(api, f"?workspace={MISSING}") == []


def test_a_mock_belongs_to_its_workspace(api: httpx.Client) -> None:
    team = team_workspace(api)
    made = create(api, f"?workspace={team}", name="M")
    shown = api.get(f"/workspaces/{team}").json()["workspace"]["mocks"]
    assert shown == [{"id": made["id"], "name": "M", "uid": made["uid"]}]
    api.delete(f"/workspaces/{team}")
    assert api.get(f"/mocks/{made['id']}").status_code == 404


@pytest.mark.fact("mocks: POST, GET, PUT, DELETE")
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", ""),
        ("PUT", ""),
        ("DELETE", ""),
        ("GET", "/call-logs"),
        ("POST", "/publish"),
        ("DELETE", "/unpublish"),
    ],
)
def test_not_found(api: httpx.Client, method: str, path: str) -> None:
    body = {"mock": {"name": "N"}} if method == "PUT" else None
    answer = api.request(method, f"/mocks/{MISSING}{path}", json=body)
    assert (answer.status_code, answer.json()) == (404, NOT_FOUND)


def test_update_keeps_what_is_not_sent(api: httpx.Client, clock: Clock) -> None:
    made = create(api, name="M")
    clock.advance(1)
    answer = change(api, made["id"], name="N")
    assert answer.json()["mock"] == {**made, "name": "N", "updatedAt": "2023-11-14T22:13:21.000Z"}
    assert read(api, made["id"]) == {**answer.json()["mock"], "isPublic": True}


@pytest.mark.fact("mocks: POST, GET, PUT, DELETE")
def test_update_takes_a_collection_by_id_or_uid(api: httpx.Client) -> None:
    made, other = create(api), collection(api, name="Other")
    for sent in (other, other.removeprefix("12345678-")):
        assert change(api, made["id"], collection=made["collection"]).status_code == 200
        assert change(api, made["id"], collection=sent).json()["mock"]["collection"] == other
    answer = change(api, made["id"], collection=MISSING)
    assert error_of(answer) == (400, "instanceNotFoundError")


def test_update_of_environment_and_privacy(api: httpx.Client) -> None:
    made, used = create(api), environment(api)
    assert change(api, made["id"], environment=used, private=True).status_code == 200
    found = read(api, made["id"])
    assert (found["environment"], found["isPublic"]) == (used, False)
    answer = change(api, made["id"], environment=MISSING)
    assert error_of(answer) == (400, "instanceNotFoundError")


@pytest.mark.fact("mocks: POST, GET, PUT, DELETE")
@pytest.mark.parametrize("sent", [{}, {"versionTag": "v1"}, {"unknown": 1}])
def test_update_needs_something_to_change(api: httpx.Client, sent: dict[str, Any]) -> None:
    answer = change(api, create(api)["id"], **sent)
    assert error_of(answer) == (400, "paramMissingError")
    assert answer.json()["error"]["details"]["param"] == [
        "name",
        "environment",
        "private",
        "collection",
        "config",
    ]


@pytest.mark.parametrize(
    "sent",
    [{"name": []}, {"private": 1}, {"config": None}, {"config": {"serverResponseId": 5}}],
)
def test_update_refuses_values_of_a_wrong_type(api: httpx.Client, sent: dict[str, Any]) -> None:
    made = create(api)
    assert error_of(change(api, made["id"], **sent)) == (400, "invalidParamsError")
    assert read(api, made["id"]) == {**made, "isPublic": True}


@pytest.mark.fact("mocks: server responses")
def test_one_server_response_is_active_until_it_is_taken_back(api: httpx.Client) -> None:
    made = create(api)
    sent = {"serverResponse": {"name": "Down", "statusCode": 503}}
    response = api.post(f"/mocks/{made['id']}/server-responses", json=sent).json()["id"]
    answer = change(api, made["id"], config={"serverResponseId": response})
    assert answer.json()["mock"]["config"] == {**made["config"], "serverResponseId": response}
    assert api.get("/mocks").json()["mocks"][0]["config"]["serverResponseId"] == response
    change(api, made["id"], config={})
    assert read(api, made["id"])["config"]["serverResponseId"] == response
    change(api, made["id"], config={"serverResponseId": None})
    assert read(api, made["id"])["config"] == made["config"]


def test_a_server_response_of_another_mock_cannot_be_active(api: httpx.Client) -> None:
    made, other = create(api), create(api)
    sent = {"serverResponse": {"name": "Down", "statusCode": 503}}
    response = api.post(f"/mocks/{other['id']}/server-responses", json=sent).json()["id"]
    for unknown in (response, MISSING):
        answer = change(api, made["id"], config={"serverResponseId": unknown})
        assert error_of(answer) == (404, "serverResponseNotFoundError")


@pytest.mark.fact("mocks: publish, unpublish")
def test_a_public_mock_can_be_unpublished_then_published(api: httpx.Client) -> None:
    id = create(api, private=False)["id"]
    answer = api.delete(f"/mocks/{id}/unpublish")
    assert (answer.status_code, answer.json()) == (200, {"mock": {"id": id}})
    assert read(api, id)["isPublic"] is False
    answer = api.post(f"/mocks/{id}/publish")
    assert (answer.status_code, answer.json()) == (200, {"mock": {"id": id}})
    assert read(api, id)["isPublic"] is True


@pytest.mark.fact("mocks: publish, unpublish")
def test_publishing_or_unpublishing_twice_is_refused(api: httpx.Client) -> None:
    public, private = create(api)["id"], create(api, private=True)["id"]
    answer = api.post(f"/mocks/{public}/publish")
    assert error_of(answer) == (400, "mockAlreadyPublishedError")
    answer = api.delete(f"/mocks/{private}/unpublish")
    assert error_of(answer) == (400, "mockAlreadyUnpublishedError")


@pytest.mark.parametrize(
    "path", ["GET call-logs", "POST publish", "DELETE unpublish", "GET server-responses"]
)
def test_below_a_mock_only_its_bare_id_is_known(api: httpx.Client, path: str) -> None:
    method, _, name = path.partition(" ")
    assert api.request(method, f"/mocks/{create(api)['uid']}/{name}").status_code == 404


@pytest.mark.fact("mocks: call logs")
@pytest.mark.parametrize(
    "query",
    [
        "",
        "?limit=1",
        "?sort=servedAt&direction=desc",
        "?include=request.headers,response.body",
        "?since=2023-11-01T00:00:00Z&until=2023-11-14T00:00:00.5%2B02:00",
        "?responseStatusCode=404&responseType=success&requestMethod=get&requestPath=/a",
    ],
)
def test_no_calls_are_logged(api: httpx.Client, query: str) -> None:
    answer = api.get(f"/mocks/{create(api)['id']}/call-logs{query}")
    assert answer.status_code == 200, answer.text
    assert answer.json() == {"call-logs": [], "meta": {"nextCursor": None}}


@pytest.mark.fact("mocks: call logs")
@pytest.mark.parametrize(
    "query",
    [
        "limit=0",
        "limit=x",
        "cursor=%21",
        "sort=servedAt",
        "direction=asc",
        "sort=name&direction=asc",
        "sort=servedAt&direction=up",
        "include=body",
        "responseStatusCode=ok",
        "since=yesterday",
        "until=2023-13-01T00:00:00Z",
        "since=2023-11-14",
        "since=0001-01-01T00:00:00%2B14:00",
        "since=2023-11-14T00:00:00Z&until=2023-11-13T00:00:00Z",
    ],
)
def test_a_log_cannot_answer_everything(api: httpx.Client, query: str) -> None:
    answer = api.get(f"/mocks/{create(api)['id']}/call-logs?{query}")
    assert error_of(answer) == (400, "invalidParamsError")


@pytest.mark.fact("mocks: call logs")
def test_calls_from_before_the_retention_cannot_be_asked_for(api: httpx.Client) -> None:
    id = create(api)["id"]
    assert api.get(f"/mocks/{id}/call-logs?since=2023-10-16T00:00:00Z").status_code == 200
    answer = api.get(f"/mocks/{id}/call-logs?since=2023-10-15T00:00:00Z")
    assert error_of(answer) == (400, "invalidParamsError")
