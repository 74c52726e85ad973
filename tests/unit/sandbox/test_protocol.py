"""Keys, routes, methods, headers and bodies: what holds for every endpoint."""

from __future__ import annotations

import httpx
import pytest

from postman_facade.sandbox import Sandbox

INVALID_KEY = {
    "error": {
        "name": "AuthenticationError",
        "message": "Invalid API Key. Every request requires a valid API Key to be sent.",
    }
}


def test_the_key_goes_in_a_header_of_any_case(sandbox: Sandbox) -> None:
    answer = httpx.get(f"{sandbox.url}/me", headers={"X-API-Key": sandbox.api_key})
    assert answer.status_code == 200


def test_the_key_in_the_query_is_the_old_way(sandbox: Sandbox) -> None:
    assert httpx.get(f"{sandbox.url}/me?apikey={sandbox.api_key}").status_code == 200


def test_the_header_wins_over_the_query(sandbox: Sandbox) -> None:
    url = f"{sandbox.url}/me"
    right, wrong = sandbox.api_key, "PMAK-wrong"
    assert httpx.get(f"{url}?apikey={right}", headers={"x-api-key": wrong}).status_code == 401
    assert httpx.get(f"{url}?apikey={wrong}", headers={"x-api-key": right}).status_code == 200


@pytest.mark.parametrize("headers", [{}, {"x-api-key": ""}, {"x-api-key": "PMAK-wrong"}])
@pytest.mark.parametrize("path", ["/me", "/collections", "/no/such/route"])
def test_without_the_key_nothing_is_told(
    sandbox: Sandbox, path: str, headers: dict[str, str]
) -> None:
    answer = httpx.get(sandbox.url + path, headers=headers)
    assert answer.status_code == 401
    assert answer.json() == INVALID_KEY


def test_an_unknown_route(api: httpx.Client) -> None:
    answer = api.get("/no/such/route")
    assert answer.status_code == 404
    assert answer.json() == {
        "type": "https://api.postman.com/problems/not-found",
        "title": "Not Found",
        "status": 404,
        "detail": "Not Found",
        "instance": "/no/such/route",
    }


def test_a_wrong_method_says_which_are_right(api: httpx.Client) -> None:
    answer = api.post("/me", json={})
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, HEAD, OPTIONS"
    assert answer.json()["status"] == 405
    assert api.delete("/collections").headers["allow"] == "GET, HEAD, OPTIONS, POST"


def test_options_needs_no_key(sandbox: Sandbox) -> None:
    answer = httpx.options(f"{sandbox.url}/collections/x")
    assert answer.status_code == 204
    assert answer.headers["allow"] == "DELETE, GET, HEAD, OPTIONS, PATCH, PUT"
    assert answer.content == b""


def test_head_is_get_without_the_body(api: httpx.Client) -> None:
    answer = api.head("/me")
    assert answer.status_code == 200
    assert answer.content == b""
    assert answer.headers["content-length"] == str(len(api.get("/me").content))
    assert api.head("/collections/missing").status_code == 404


def test_a_trailing_slash_is_forgiven(api: httpx.Client) -> None:
    assert api.get("/me/").status_code == 200


def test_literal_segments_beat_parameters(api: httpx.Client) -> None:
    assert api.get("/collections/collection-forks").json()["data"] == []
    assert api.get("/collections/something-else").status_code == 404


@pytest.mark.parametrize("path", ["/me", "/collections/missing", "/no/such/route"])
def test_every_answer_carries_the_same_headers(api: httpx.Client, path: str) -> None:
    headers = api.get(path).headers
    assert headers["content-type"] == "application/json; charset=utf-8"
    assert headers["x-request-id"]
    for prefix in ("RateLimit", "X-RateLimit"):
        assert headers[f"{prefix}-Limit"] == "300"
        assert headers[f"{prefix}-Remaining"] == "299"
        assert headers[f"{prefix}-Reset"] == "60"


def test_a_refused_key_costs_nothing_but_carries_the_headers(sandbox: Sandbox) -> None:
    headers = httpx.get(f"{sandbox.url}/me").headers
    assert headers["RateLimit-Limit"] == "300"
    assert headers["RateLimit-Remaining"] == "300"


def test_request_ids_differ(api: httpx.Client) -> None:
    assert api.get("/me").headers["x-request-id"] != api.get("/me").headers["x-request-id"]


@pytest.mark.parametrize("content", [b"{", b'{"a":NaN}', b"\xff\xfe", b"[" * 50_000])
def test_a_body_that_is_not_json(api: httpx.Client, content: bytes) -> None:
    answer = api.post("/collections", content=content, headers={"content-type": "application/json"})
    assert answer.status_code == 400
    assert answer.json()["error"]["name"] == "malformedRequestError"


def test_a_body_of_another_type_is_no_body(api: httpx.Client) -> None:
    answer = api.post("/workspaces", data={"workspace": "x"})
    assert answer.status_code == 400
    assert answer.json()["error"]["message"] == "'workspace' object missing in the request"


def test_every_call_is_noted_without_its_query(sandbox: Sandbox, api: httpx.Client) -> None:
    api.get("/me?apikey=hidden")
    api.get("/collections/missing")
    assert [tuple(call) for call in sandbox.calls] == [
        ("GET", "/me", 200),
        ("GET", "/collections/missing", 404),
    ]


def test_a_fault_of_the_sandbox_is_a_500_and_a_traceback(
    sandbox: Sandbox,
    api: httpx.Client,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    from postman_facade.sandbox.world import Exchange

    def fail(self: Exchange, name: str) -> bool:
        raise ZeroDivisionError

    folder = api.post("/collections", json={"collection": COLLECTION}).json()["collection"]["id"]
    made = api.post(f"/collections/{folder}/folders", json={}).json()["model_id"]
    monkeypatch.setattr(Exchange, "flag", fail)
    answer = api.get(f"/collections/{folder}/folders/{made}")
    assert answer.status_code == 500
    assert answer.json()["error"]["name"] == "serverError"
    assert "ZeroDivisionError" in caplog.text


COLLECTION = {
    "info": {
        "name": "Made up",
        "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    "item": [],
}
