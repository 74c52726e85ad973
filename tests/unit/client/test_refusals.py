"""What a client refuses to send, and what it tells when an answer cannot be used."""

from __future__ import annotations

import gzip
import traceback
from pathlib import Path
from typing import Any

import pytest

import postman_facade
from postman_facade import Postman, errors
from postman_facade._http import httpx
from postman_facade.testing.clock import VirtualClock

KEY = "PMAK-" + "0made0up" * 7
URL = "https://api.example.com"
ID = "11111111-2222-4333-8444-555555555555"


def _postman(answer: Any, **given: Any) -> Postman:
    transport = httpx.MockTransport(answer if callable(answer) else lambda request: answer)
    return Postman(
        KEY, base_url=URL, rate_limit=None, transport=transport, clock=VirtualClock(), **given
    )


def _never(request: httpx.Request) -> httpx.Response:
    raise AssertionError(f"{request.method} {request.url} was sent")


@pytest.mark.parametrize(
    "given",
    [
        {"base_url": ""},
        {"base_url": 5},
        {"base_url": "https://exa mple.com"},
        {"base_url": KEY},
        {"base_url": f"{URL}?apikey={KEY}"},
        {"base_url": f"{URL}/{KEY}"},
        {"base_url": f"http://{KEY.lower()}.example.com/{KEY}"},
        {"api_key": 5},
        {"api_key": KEY.encode()},
        {"user_agent": "shelf\nx-api-key: other"},
        {"user_agent": "r\u00e9gal"},
    ],
)
def test_settings_that_cannot_be_meant_are_refused_without_repeating_a_key(
    given: dict[str, Any],
) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        Postman(rate_limit=None, **given)
    assert KEY not in str(caught.value)


@pytest.mark.parametrize(
    "headers", [{"x-note": "one\r\nx-api-key: other"}, {"x-note": "caf\u00e9"}, {"a\nb": "c"}]
)
def test_headers_that_cannot_be_sent_are_refused(headers: dict[str, str]) -> None:
    with _postman(_never) as postman:
        with pytest.raises(errors.ConfigurationError, match="printable ASCII"):
            postman.with_options(default_headers=headers)
        with pytest.raises(errors.ConfigurationError, match="printable ASCII"):
            postman.request("GET", "/me", headers=headers)


@pytest.mark.parametrize(
    "path",
    [
        "/specs/1/files/..",
        "/collections/../me",
        "/collections/%2e%2E/me",
        "/./me",
        "/me\n",
        "/\x00",
    ],
)
def test_paths_that_would_address_something_else_are_refused(path: str) -> None:
    with _postman(_never) as postman, pytest.raises(errors.ConfigurationError):
        postman.request("DELETE", path)


def test_a_header_is_sent_once_in_whatever_case_it_is_given() -> None:
    seen: list[httpx.Headers] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers)
        return httpx.Response(200, json={})

    with _postman(answer) as postman:
        mine = postman.with_options(default_headers={"X-API-Key": "other", "X-Note": "first"})
        mine.request("POST", "/x", json={}, headers={"Content-type": "a/b", "x-NOTE": "second"})
    (sent,) = seen
    assert sent.get_list("x-api-key") == [KEY]
    assert sent.get_list("content-type") == ["a/b"]
    assert sent.get_list("x-note") == ["second"]


def test_the_last_refusal_tells_the_wait_and_keeps_what_the_service_said() -> None:
    answer = httpx.Response(
        429,
        json={"error": "rateLimited", "message": "Slower, please."},
        headers={"Retry-After": "7", "x-request-id": "r-1"},
    )
    for deadline in (1.0, 60.0):
        with _postman(answer, max_retries=1, deadline=deadline) as postman:
            with pytest.raises(errors.RateLimitError, match=r"Slower, please") as caught:
                postman.users.me()
        assert caught.value.retry_after == 7.0
        assert caught.value.request_id == "r-1"
        assert caught.value.response is not None
        assert ("beyond the deadline of 1 s" in str(caught.value)) is (deadline == 1.0)


def test_a_service_that_is_away_for_longer_than_the_deadline_tells_for_how_long() -> None:
    answer = httpx.Response(503, headers={"Retry-After": "300"})
    with _postman(answer) as postman, pytest.raises(errors.ServerError) as caught:
        postman.users.me()
    assert caught.value.retry_after == 300.0
    assert "asks to wait 300 s" in str(caught.value)


@pytest.mark.parametrize("body", [b"", b"<html>", b'{"collection": {"in', b"[]", b"{}", b"null"])
def test_a_document_that_is_none_is_told_with_its_request(body: bytes) -> None:
    with _postman(httpx.Response(200, content=body)) as postman:
        with pytest.raises(errors.MalformedResponseError, match="GET /collections/{collectionId}"):
            postman.collections.get(ID)
        with pytest.raises(
            errors.MalformedResponseError, match="GET /environments/{environmentId}"
        ):
            postman.environments.get(ID)


def test_a_body_that_is_not_compressed_as_it_says() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        stream = httpx.ByteStream(gzip.compress(b"{}")[:5] + b"nonsense")
        return httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=stream)

    with _postman(answer) as postman:
        with pytest.raises(errors.MalformedResponseError, match="GET /me: .* decompressed"):
            postman.users.me()


def test_json_nested_beyond_all_measure_is_a_typed_error() -> None:
    deep = b"[" * 200_000
    with _postman(httpx.Response(400, content=deep)) as postman:
        with pytest.raises(errors.ValidationError):
            postman.users.me()
    with _postman(httpx.Response(200, content=deep)) as postman:
        with pytest.raises(errors.MalformedResponseError):
            postman.users.me()
        with pytest.raises(errors.MalformedResponseError):
            postman.api.users.get_authenticated_user()


def test_a_key_in_the_path_of_an_unknown_operation_is_not_told() -> None:
    with _postman(httpx.Response(404, json={})) as postman:
        with pytest.raises(errors.NotFoundError) as caught:
            postman.request("GET", f"/unknown/{KEY}")
    assert KEY not in str(caught.value) + caught.value.path


def test_the_frames_of_a_traceback_hold_no_key() -> None:
    with _postman(httpx.Response(404, json={})) as postman:
        with pytest.raises(errors.NotFoundError) as caught:
            postman.users.me()
    frames = [
        frame
        for frame, _ in traceback.walk_tb(caught.value.__traceback__)
        if frame.f_code.co_filename.startswith(str(Path(postman_facade.__file__).parent))
    ]
    assert frames
    for frame in frames:
        for name, value in frame.f_locals.items():
            assert KEY not in repr(value), (frame.f_code.co_name, name)


def test_a_listing_goes_on_where_pages_are_shorter_than_asked_for() -> None:
    entries = [{"id": str(number)} for number in range(120)]

    def answer(request: httpx.Request) -> httpx.Response:
        offset, limit = int(request.url.params["offset"]), 50
        meta = {"total": len(entries), "offset": offset, "limit": limit}
        page = entries[offset : offset + limit]
        return httpx.Response(200, json={"collections": page, "meta": meta})

    with _postman(answer) as postman:
        assert [entry.to_dict() for entry in postman.collections.list()] == entries
