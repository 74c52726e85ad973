"""Keys, routes, methods, headers and bodies: what holds for every endpoint."""

from __future__ import annotations

import gzip
import json
import socket
from typing import Any

import httpx
import pytest

from postman_facade.sandbox import Sandbox
from postman_facade.sandbox.server import bodies
from postman_facade.sandbox.world import Reply

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
    assert [tuple(call)[:4] for call in sandbox.calls] == [
        ("GET", "/me", 200, "getAuthenticatedUser"),
        ("GET", "/collections/missing", 404, "getCollection"),
    ]
    assert "hidden" not in repr(sandbox.calls)


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


# Encodings


def large(**more: object) -> dict[str, object]:
    return {"collection": {**COLLECTION, "padding": "x" * 5000, **more}}


def stored(api: httpx.Client, **sent: Any) -> str:
    """The path of a collection that was created."""
    answer = api.post("/collections", **sent)
    assert answer.status_code == 200, answer.text
    return f"/collections/{answer.json()['collection']['id']}"


@pytest.mark.parametrize("accepted", ["gzip", "br, GZIP;q=0.5", "deflate,gzip;q=1.0"])
def test_a_large_answer_is_packed_for_who_accepts_it(api: httpx.Client, accepted: str) -> None:
    path = stored(api, json=large())
    plain = api.get(path, headers={"Accept-Encoding": "identity"})
    packed = api.get(path, headers={"Accept-Encoding": accepted})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert plain.headers["Vary"] == packed.headers["Vary"] == "Accept-Encoding"
    assert int(packed.headers["Content-Length"]) < int(plain.headers["Content-Length"])
    assert packed.content == plain.content
    head = api.head(path, headers={"Accept-Encoding": accepted})
    assert head.headers["Content-Length"] == packed.headers["Content-Length"]


@pytest.mark.parametrize("accepted", ["", "identity", "br", "gzip;q=0", "gzip; q=0.000", "gzipped"])
def test_a_large_answer_is_plain_for_others(api: httpx.Client, accepted: str) -> None:
    answer = api.get(stored(api, json=large()), headers={"Accept-Encoding": accepted})
    assert "Content-Encoding" not in answer.headers
    assert answer.json()["collection"]["info"]["name"] == "Made up"


def test_a_small_answer_is_not_packed(api: httpx.Client) -> None:
    answer = api.get("/me", headers={"Accept-Encoding": "gzip"})
    assert "Content-Encoding" not in answer.headers


def test_a_packed_body(api: httpx.Client) -> None:
    headers = {"Content-Encoding": "gzip", "Content-Type": "application/json"}
    content = gzip.compress(json.dumps(large()).encode())
    whole = api.get(stored(api, content=content, headers=headers)).json()["collection"]
    assert whole["padding"] == "x" * 5000


@pytest.mark.parametrize(
    ("encoding", "content", "status"),
    [
        ("gzip", b"plain", 400),
        ("gzip", gzip.compress(b"{}", mtime=0)[:-1], 400),
        ("gzip", gzip.compress(b"{}", mtime=0) + b"more", 400),
        ("br", b"{}", 415),
    ],
)
def test_a_body_that_cannot_be_unpacked(
    api: httpx.Client, encoding: str, content: bytes, status: int
) -> None:
    headers = {"Content-Encoding": encoding, "Content-Type": "application/json"}
    answer = api.post("/workspaces", content=content, headers=headers)
    assert answer.status_code == status


def test_no_body_needs_no_unpacking(api: httpx.Client) -> None:
    assert api.get("/me", headers={"Content-Encoding": "gzip"}).status_code == 200


def test_a_body_that_unpacks_to_more_than_is_allowed(
    api: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bodies, "_LARGEST", 1024 * 1024)
    bomb = gzip.compress(b" " * (1024 * 1024 + 1))
    assert len(bomb) < 10_000
    answer = api.post("/collections", content=bomb, headers={"Content-Encoding": "gzip"})
    assert answer.status_code == 413


@pytest.mark.parametrize("charset", ["utf-8", '"UTF-8"', "utf-16", "latin-1"])
def test_a_body_in_a_charset(api: httpx.Client, charset: str) -> None:
    text = json.dumps(large(accent="\u00e9"), ensure_ascii=False)
    headers = {"Content-Type": f"application/json; charset={charset}"}
    content = text.encode(charset.strip('"'))
    whole = api.get(stored(api, content=content, headers=headers)).json()["collection"]
    assert whole["accent"] == "\u00e9"


@pytest.mark.parametrize("charset", ["klingon", "utf-16", "hex"])
def test_a_body_that_is_not_in_its_charset(api: httpx.Client, charset: str) -> None:
    headers = {"Content-Type": f"application/json; charset={charset}"}
    answer = api.post("/collections", content=b'{"a":"b"}x', headers=headers)
    assert answer.status_code == 400
    assert answer.json()["error"]["name"] == "malformedRequestError"


def test_a_body_in_pieces(api: httpx.Client) -> None:
    text = json.dumps(large()).encode()
    pieces = (text[place : place + 100] for place in range(0, len(text), 100))
    headers = {"Content-Type": "application/json"}
    assert api.get(stored(api, content=pieces, headers=headers)).status_code == 200


def test_a_handler_may_answer_another_type() -> None:
    reply = Reply(b"openapi: 3.0.3", headers={"Content-Type": "application/yaml"})
    assert bodies.answer(reply, {}).headers["Content-Type"] == "application/yaml"
    assert "Content-Type" not in bodies.answer(Reply(b"", 202), {}).headers


# Connections


def raw(sandbox: Sandbox, text: str) -> bytes:
    """What comes back on one connection until the server closes it."""
    host, port = sandbox.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        connection.sendall(text.replace("\n", "\r\n").encode())
        return b"".join(iter(lambda: connection.recv(65536), b""))


def test_a_connection_is_kept_until_one_side_is_done(sandbox: Sandbox) -> None:
    head = f"Host: localhost\nx-api-key: {sandbox.api_key}\n"
    answers = raw(
        sandbox, f"GET /me HTTP/1.1\n{head}\nGET /me HTTP/1.1\n{head}Connection: close\n\n"
    )
    assert answers.count(b"HTTP/1.1 200 OK") == 2
    assert answers.lower().count(b"connection: close") == 1


def test_what_is_not_http(sandbox: Sandbox) -> None:
    assert raw(sandbox, "BREW\n\n").startswith(b"HTTP/1.1 400 ")


COLLECTION = {
    "info": {
        "name": "Made up",
        "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    "item": [],
}
