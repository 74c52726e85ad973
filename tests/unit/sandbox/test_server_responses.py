"""Server responses of mock servers: CRUD, bare objects, the shape of their 404, activation."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from .conftest import Clock

MISSING = "00000000-0000-4000-8000-000000000000"
SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
NOW, LATER = "2023-11-14T22:13:20.000Z", "2023-11-14T22:13:21.000Z"


@pytest.fixture
def mock(api: httpx.Client) -> str:
    return new_mock(api)


def new_mock(api: httpx.Client) -> str:
    content = {"info": {"name": "C", "schema": SCHEMA}, "item": []}
    uid = api.post("/collections", json={"collection": content}).json()["collection"]["uid"]
    made: str = api.post("/mocks", json={"mock": {"collection": uid}}).json()["mock"]["id"]
    return made


def send(api: httpx.Client, mock: str, **response: Any) -> httpx.Response:
    return api.post(f"/mocks/{mock}/server-responses", json={"serverResponse": response})


def create(api: httpx.Client, mock: str, **response: Any) -> dict[str, Any]:
    answer = send(api, mock, **{"name": "Down", "statusCode": 503, **response})
    assert answer.status_code == 200, answer.text
    made: dict[str, Any] = answer.json()
    return made


def change(api: httpx.Client, mock: str, id: str, **response: Any) -> httpx.Response:
    path = f"/mocks/{mock}/server-responses/{id}"
    return api.put(path, json={"serverResponse": response})


def read(api: httpx.Client, mock: str, id: str) -> dict[str, Any]:
    answer = api.get(f"/mocks/{mock}/server-responses/{id}")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def active(api: httpx.Client, mock: str) -> str | None:
    id: str | None = api.get(f"/mocks/{mock}").json()["mock"]["config"]["serverResponseId"]
    return id


@pytest.mark.fact("mocks: server responses")
def test_create_answers_with_a_bare_object(api: httpx.Client, mock: str) -> None:
    headers = [{"key": "Retry-After", "value": "5"}]
    made = create(api, mock, headers=headers, language="json", body="{}")
    assert made == {
        "id": made["id"],
        "name": "Down",
        "statusCode": 503,
        "headers": headers,
        "language": "json",
        "body": "{}",
        "createdAt": NOW,
        "updatedAt": NOW,
        "createdBy": "12345678",
        "updatedBy": "12345678",
        "mock": mock,
    }
    assert read(api, mock, made["id"]) == made


def test_only_name_and_status_are_needed(api: httpx.Client, mock: str) -> None:
    made = create(api, mock)
    assert (made["headers"], made["body"]) == ([], "")
    assert "language" not in made


@pytest.mark.fact("mocks: server responses")
def test_list_is_a_bare_array_without_bodies(api: httpx.Client, mock: str) -> None:
    assert api.get(f"/mocks/{mock}/server-responses").json() == []
    first, second = create(api, mock, name="A", body="x"), create(api, mock, name="B")
    create(api, new_mock(api))
    keys = ("id", "name", "statusCode", "createdAt", "updatedAt", "createdBy", "updatedBy")
    assert api.get(f"/mocks/{mock}/server-responses").json() == [
        {key: made[key] for key in keys} for made in (first, second)
    ]


def test_update_keeps_what_is_not_sent(api: httpx.Client, mock: str, clock: Clock) -> None:
    made = create(api, mock, language="xml", body="<a/>")
    clock.advance(1)
    answer = change(api, mock, made["id"], statusCode=500)
    assert answer.json() == {**made, "statusCode": 500, "updatedAt": LATER}
    assert read(api, mock, made["id"]) == answer.json()


def test_a_language_can_be_taken_back(api: httpx.Client, mock: str) -> None:
    made = create(api, mock, language="xml")
    assert change(api, mock, made["id"], language=None).status_code == 200
    assert "language" not in read(api, mock, made["id"])


def test_what_the_server_owns_cannot_be_sent(api: httpx.Client, mock: str) -> None:
    made = create(api, mock, createdAt="never", createdBy="1")
    assert (made["createdAt"], made["createdBy"]) == (NOW, "12345678")
    body = {"serverResponse": {"id": MISSING, "mock": MISSING, "createdAt": "never"}}
    assert api.put(f"/mocks/{mock}/server-responses/{made['id']}", json=body).status_code == 200
    assert read(api, mock, made["id"]) == made


@pytest.mark.fact("mocks: server responses")
def test_delete_returns_what_is_gone(api: httpx.Client, mock: str) -> None:
    made = create(api, mock, body="x")
    answer = api.delete(f"/mocks/{mock}/server-responses/{made['id']}")
    assert (answer.status_code, answer.json()) == (200, made)
    assert api.get(f"/mocks/{mock}/server-responses/{made['id']}").status_code == 404


def test_deleting_the_active_one_leaves_none_active(api: httpx.Client, mock: str) -> None:
    made, other = create(api, mock)["id"], create(api, mock)["id"]
    api.put(f"/mocks/{mock}", json={"mock": {"config": {"serverResponseId": made}}})
    api.delete(f"/mocks/{mock}/server-responses/{other}")
    assert active(api, mock) == made
    api.delete(f"/mocks/{mock}/server-responses/{made}")
    assert active(api, mock) is None


def test_deleting_a_mock_deletes_its_server_responses(api: httpx.Client, mock: str) -> None:
    made = create(api, mock)["id"]
    api.delete(f"/mocks/{mock}")
    answer = api.get(f"/mocks/{new_mock(api)}/server-responses/{made}")
    assert answer.json()["error"]["name"] == "serverResponseNotFoundError"


@pytest.mark.parametrize("missing", ["name", "statusCode"])
def test_create_needs_name_and_status(api: httpx.Client, mock: str, missing: str) -> None:
    sent = {"name": "Down", "statusCode": 503}
    del sent[missing]
    answer = send(api, mock, **sent)
    assert answer.status_code == 400
    assert answer.json()["error"]["name"] == "paramMissingError"
    assert answer.json()["error"]["details"] == {"param": [missing]}


@pytest.mark.parametrize("body", [None, [], "x", {}, {"serverResponse": []}, {"name": "Down"}])
@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_the_wrapper_is_needed(api: httpx.Client, mock: str, method: str, body: Any) -> None:
    below = "" if method == "POST" else "/" + create(api, mock)["id"]
    answer = api.request(method, f"/mocks/{mock}/server-responses{below}", json=body)
    assert answer.status_code == 400
    assert answer.json()["error"]["name"] == "paramMissingError"


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": 1},
        {"name": None},
        {"statusCode": 200},
        {"statusCode": 600},
        {"statusCode": 503.0},
        {"statusCode": "503"},
        {"statusCode": True},
        {"headers": {}},
        {"headers": ["a"]},
        {"headers": [{"key": 1}]},
        {"language": "yaml"},
        {"language": []},
        {"body": {}},
    ],
)
def test_wrong_values_are_refused(api: httpx.Client, mock: str, wrong: dict[str, Any]) -> None:
    made = create(api, mock)
    refused = [
        send(api, mock, **{"name": "Down", "statusCode": 503, **wrong}),
        change(api, mock, made["id"], **wrong),
    ]
    for answer in refused:
        assert answer.status_code == 400
        assert answer.json()["error"]["name"] == "invalidParamsError"
    assert api.get(f"/mocks/{mock}/server-responses").json()[0]["name"] == "Down"
    assert read(api, mock, made["id"]) == made


@pytest.mark.fact("mocks: server responses")
@pytest.mark.parametrize(
    ("method", "below"),
    [("GET", ""), ("POST", ""), ("GET", "/x"), ("PUT", "/x"), ("DELETE", "/x")],
)
def test_an_unknown_mock_is_told_from_an_unknown_response(
    api: httpx.Client, mock: str, method: str, below: str
) -> None:
    sent = {"serverResponse": {"name": "Down", "statusCode": 503}}
    body = sent if method in ("POST", "PUT") else None
    answer = api.request(method, f"/mocks/{MISSING}/server-responses{below}", json=body)
    assert answer.status_code == 404
    assert answer.json()["error"]["name"] == "mockNotFoundError"
    assert list(answer.json()["error"]) == ["name", "header", "message"]
    if below:
        answer = api.request(method, f"/mocks/{mock}/server-responses{below}", json=body)
        assert answer.status_code == 404
        assert answer.json()["error"]["name"] == "serverResponseNotFoundError"
        assert list(answer.json()["error"]) == ["name", "header", "message"]


def test_a_response_is_found_at_its_own_mock_only(api: httpx.Client, mock: str) -> None:
    made = create(api, mock)
    answer = api.get(f"/mocks/{new_mock(api)}/server-responses/{made['id']}")
    assert answer.json()["error"]["name"] == "serverResponseNotFoundError"
