"""The type of secrets, and which of what callers give is one."""

from __future__ import annotations

import pickle
import pprint
from typing import Any

import pytest

from postman_facade import AsyncPostman, Postman
from postman_facade.calls.options import Options
from postman_facade.rate_limit import open_rate_limiter
from postman_facade.secret import Secret, secret_headers, secret_params
from postman_facade.testing import VirtualClock

from . import planted, wire


def test_a_secret_is_shown_by_nothing_but_reveal() -> None:
    secret = Secret("made-up")
    for shown in (str(secret), repr(secret), f"{secret}", f"{secret:}", pprint.pformat([secret])):
        assert "made-up" not in shown
        assert "[redacted]" in shown
    assert secret.reveal() == "made-up"


def test_secrets_are_equal_by_what_they_hold() -> None:
    assert Secret("one") == Secret.of("one") == Secret.of(Secret("one"))
    assert Secret("one") != Secret("other")
    assert Secret("one") != "one"
    assert len({Secret("one"), Secret("one"), Secret("other")}) == 2


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_secret_cannot_be_pickled(protocol: int) -> None:
    with pytest.raises(TypeError, match="a secret cannot be pickled"):
        pickle.dumps([Secret("made-up")], protocol)


@pytest.mark.parametrize("kind", [Postman, AsyncPostman])
def test_a_client_cannot_be_pickled(kind: type[Any]) -> None:
    for client in (kind(planted.API_KEY), kind(), kind().collections):
        with pytest.raises(TypeError, match="a client cannot be pickled"):
            pickle.dumps(client)


@pytest.mark.parametrize("quota", ["memory", "off", f"redis://:{planted.REDIS}@127.0.0.1:1/0"])
def test_nothing_that_holds_secrets_shows_them(quota: str) -> None:
    limiter = open_rate_limiter(quota)
    client = Postman(planted.API_KEY, scim_key=planted.SCIM_KEY, rate_limit=limiter)
    with client.with_options(
        default_headers={"X-Anything": planted.HEADER}, basic_auth=("id", planted.BASIC)
    ) as postman:
        for held in (
            postman,
            postman._caller.settings,
            postman._caller.options,
            postman.collections,
            limiter,
        ):
            assert planted.told(planted.shown(held)) == []


def test_headers_are_secrets_unless_they_are_known_to_hold_none() -> None:
    given = {
        "Accept": "a",
        "Content-Type": "b",
        "prefer": "c",
        "If-Match": "d",
        "X-Request-Id": "e",
    }
    assert secret_headers(given) == given
    for name in ("Authorization", "Cookie", "X-Client-Secret", "X-Anything"):
        assert secret_headers({name: "value"}) == {name: Secret("value")}
    assert Options().changed(default_headers={"X-Anything": "value"}).headers == (
        ("x-anything", Secret("value")),
    )


@pytest.mark.parametrize(
    "name",
    ["access_key", "apikey", "apiKey", "api_key", "key", "token", "accessToken", "client_secret"],
)
def test_query_parameters_with_such_names_are_secrets(name: str) -> None:
    assert secret_params({name: "one"}) == {name: Secret("one")}
    assert secret_params({name: ["one", 2]}) == {name: [Secret("one"), Secret("2")]}


@pytest.mark.parametrize("name", ["cursor", "pageToken", "nextPageToken", "keyId", "collection"])
def test_other_query_parameters_are_none(name: str) -> None:
    assert secret_params({name: "one"}) == {name: "one"}


def test_secrets_are_sent_and_the_request_of_the_answer_does_not_show_them() -> None:
    sent: list[bytes] = []

    def answered(request: bytes) -> bytes:
        sent.append(request)
        return wire.answer(200, {})

    base_url = "http://127.0.0.1:1"
    with Postman(planted.API_KEY, base_url=base_url, transport=wire.transport(answered)) as postman:
        response = postman.request(
            "GET", "/me", params={"apikey": "a b", "page": 2}, headers={"X-Mine": planted.HEADER}
        )
    head = sent[0].decode().lower()
    assert head.startswith("get /me?apikey=a+b&page=2 ") or "apikey=a%20b&page=2" in head
    assert f"x-api-key: {planted.API_KEY}\r\n" in head
    assert f"x-mine: {planted.HEADER}\r\n" in head
    assert response.request.headers["x-api-key"] == "[redacted]"
    assert response.request.url.params["apikey"] == "[redacted]"
    assert response.url.params["page"] == "2"
    assert planted.told(planted.shown(response)) == []


@pytest.mark.parametrize("method", ["PUT", "POST"])
def test_a_value_of_an_environment_that_is_echoed_is_not_in_the_error(method: str) -> None:
    def echoed(sent: bytes) -> bytes:
        return wire.answer(422, b'{"error": {"message": "no such ' + sent.split(b"\r\n\r\n")[1][1:])

    path = "/environments" + ("/1-11111111-2222-4333-8444-555555555555" if method == "PUT" else "")
    environment = {"values": [{"key": "token", "value": 'with "quotes" 71c', "type": "secret"}]}
    postman = Postman(
        planted.API_KEY, base_url="http://127.0.0.1:1", transport=wire.transport(echoed)
    )
    with postman, pytest.raises(Exception, match="422") as caught:
        postman.request(method, path, json={"environment": environment})
    assert "71c" not in planted.shown(caught.value)
    assert b"71c" not in caught.value.response.content  # type: ignore[attr-defined]


@pytest.mark.parametrize("path", ["/environments", "/not/in/the/document"])
def test_the_request_of_the_answer_does_not_show_the_body(path: str) -> None:
    sent: list[bytes] = []

    def answered(request: bytes) -> bytes:
        sent.append(request)
        return wire.answer(503 if len(sent) == 1 else 200, {})

    values = [{"key": "token", "value": "made-up-71c", "type": "secret"}]
    with Postman(
        planted.API_KEY,
        base_url="http://127.0.0.1:1",
        transport=wire.transport(answered),
        clock=VirtualClock(),
    ) as postman:
        response = postman.with_options(retry_non_idempotent=True).request(
            "POST", path, json={"environment": {"values": values}}
        )
    assert [b"made-up-71c" in request for request in sent] == [True, True]
    assert response.request.content == b"[redacted]"
    assert (response.request.method, response.request.url.path) == ("POST", path)
    assert "made-up-71c" not in planted.shown(response)
    assert b"made-up-71c" not in pickle.dumps(response)
