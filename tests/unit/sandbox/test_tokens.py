"""Tokens for apps and service accounts."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from postman_facade.sandbox import Sandbox

from .conftest import START

REQUEST = {
    "grant_type": "client_credentials",
    "installationAuthId": "installation-1",
    "jwt": "signed",
}


@pytest.fixture
def app(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """An app: it has a client id and a secret, and no key."""
    with httpx.Client(base_url=sandbox.url, auth=("app-1", "app-secret")) as client:
        yield client


def expect_refusal(answer: httpx.Response, status: int, error: str) -> None:
    assert (answer.status_code, answer.json()["error"]) == (status, error)
    assert isinstance(answer.json()["error_description"], str)


def test_an_app_gets_a_token(app: httpx.Client) -> None:
    answers = [app.post("/oauth2/token", json=REQUEST).json() for _ in range(2)]
    assert answers[0] == {
        "access_token": answers[0]["access_token"],
        "expires_in": 3600,
        "token_type": "Bearer",
    }
    assert answers[0]["access_token"].startswith("PMAK-")
    assert answers[0]["access_token"] != answers[1]["access_token"]


@pytest.mark.parametrize(
    "authorization",
    [None, "Bearer token", "Basic", "Basic ???", "Basic w6k=w6k=", "Basic OnNlY3JldA==", "Basic aWQ="],
)  # fmt: skip
def test_an_app_has_an_id_and_a_secret(sandbox: Sandbox, authorization: str | None) -> None:
    headers = {"authorization": authorization} if authorization else {}
    answer = httpx.post(f"{sandbox.url}/oauth2/token", json=REQUEST, headers=headers)
    expect_refusal(answer, 404, "invalid_client")


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        {},
        {**REQUEST, "grant_type": "password"},
        {**REQUEST, "grant_type": ["client_credentials"]},
        {**REQUEST, "installationAuthId": ""},
        {**REQUEST, "jwt": 1.5},
    ],
)
def test_what_asks_for_no_token_is_refused(app: httpx.Client, body: Any) -> None:
    expect_refusal(app.post("/oauth2/token", json=body), 400, "invalid_request")


def test_a_token_is_revoked_once_and_without_a_key(sandbox: Sandbox, app: httpx.Client) -> None:
    token = app.post("/oauth2/token", json=REQUEST).json()["access_token"]
    with httpx.Client(base_url=sandbox.url) as nobody:
        answer = nobody.post("/oauth2/token/revoke", json={"token": token})
        # Text, not a boolean.
        assert (answer.status_code, answer.json()) == (200, {"success": "true"})
        again = nobody.post("/oauth2/token/revoke", json={"token": token})
        expect_refusal(again, 404, "invalid_client")


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"token":5}', b'{"token":"\\ud800"}'])
def test_an_unknown_token_is_not_revoked(app: httpx.Client, body: bytes) -> None:
    headers = {"content-type": "application/json"}
    answer = app.post("/oauth2/token/revoke", content=body, headers=headers)
    expect_refusal(answer, 404, "invalid_client")


def test_a_token_of_a_service_account_ends_after_fifteen_minutes(api: httpx.Client) -> None:
    token = api.post("/service-account-tokens").json()["access_token"]
    claims = token.split(".")[1]
    decoded = json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))
    assert decoded["exp"] == START + 15 * 60


def test_a_service_account_has_a_key(sandbox: Sandbox) -> None:
    assert httpx.post(f"{sandbox.url}/service-account-tokens").status_code == 401
