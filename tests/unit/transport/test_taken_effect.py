"""Whether a failed call may have been carried out is a fact of its attempts, told by its error."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from postman_facade import AsyncPostman, Postman, errors
from postman_facade.testing import VirtualClock

FIGURES = {"RateLimit-Limit": "300", "RateLimit-Remaining": "0", "Retry-After": "1"}
Step = Exception | httpx.Response


def _playing(*steps: Step) -> Callable[[httpx.Request], httpx.Response]:
    left = list(steps)

    def answer(request: httpx.Request) -> httpx.Response:
        step = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(step, Exception):
            raise step
        return httpx.Response(step.status_code, headers=step.headers, content=step.content)

    return answer


def _raised(method: str, *steps: Step, **options: Any) -> errors.PostmanError:
    transport = httpx.MockTransport(_playing(*steps))
    postman = Postman("key", rate_limit=None, clock=VirtualClock(), transport=transport, **options)
    with postman, pytest.raises(errors.PostmanError) as caught:
        postman.request(method, "/collections", json={})
    return caught.value


NOT_SENT: list[Step] = [
    httpx.ConnectError("refused"),
    httpx.ConnectTimeout("slow"),
    httpx.PoolTimeout("busy"),
    httpx.ProxyError("407 Proxy Authentication Required"),
    httpx.UnsupportedProtocol("no scheme"),
]
REFUSED: list[Step] = [
    *[httpx.Response(status, json={}) for status in (400, 401, 403, 404, 409, 413, 422, 423)],
    httpx.Response(429, json={}, headers=FIGURES),
    httpx.Response(429, json={"error": {"name": "serviceLimitExhausted"}}),
]
UNCERTAIN: list[Step] = [
    httpx.ReadTimeout("slow"),
    httpx.WriteTimeout("slow"),
    httpx.ReadError("reset"),
    httpx.WriteError("reset"),
    httpx.RemoteProtocolError("gone"),
    httpx.DecodingError("not gzip"),
    *[httpx.Response(status, json={}) for status in (301, 303, 307, 408, 500, 502, 503, 504, 520)],
    httpx.Response(503, json={}, headers={"Retry-After": "1"}),
    httpx.Response(429, json={}, headers={"Retry-After": "1"}),
    httpx.Response(429, json={}),
]


def _told(step: Step) -> str:
    if isinstance(step, Exception):
        return type(step).__name__
    named = [name for name in ("retry-after", "ratelimit-limit") if name in step.headers]
    return " ".join([str(step.status_code), *named])


@pytest.mark.parametrize("step", NOT_SENT + REFUSED, ids=_told)
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_what_was_not_sent_or_was_refused_has_no_effect(method: str, step: Step) -> None:
    assert not _raised(method, step).may_have_taken_effect


@pytest.mark.parametrize("step", UNCERTAIN, ids=_told)
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_what_was_sent_without_a_clear_answer_may_have_been_done(method: str, step: Step) -> None:
    error = _raised(method, step)
    assert error.may_have_taken_effect
    assert pickle.loads(pickle.dumps(error)).may_have_taken_effect  # noqa: S301
    assert copy.copy(error).may_have_taken_effect


@pytest.mark.parametrize("step", NOT_SENT + REFUSED + UNCERTAIN, ids=_told)
def test_a_read_has_no_effect(step: Step) -> None:
    assert not _raised("GET", step).may_have_taken_effect


@pytest.mark.parametrize("last", [httpx.ConnectError("refused"), httpx.Response(409, json={})])
def test_one_doubtful_attempt_is_enough(last: Step) -> None:
    assert _raised("PUT", httpx.ReadTimeout("slow"), last).may_have_taken_effect
    assert not _raised("PUT", httpx.ConnectError("refused"), last).may_have_taken_effect


@pytest.mark.parametrize("body", [b"", b"<html>", b"[1]", b'{"collection":'])
def test_a_success_that_cannot_be_read_may_have_been_done(body: bytes) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=body))
    with Postman("key", rate_limit=None, transport=transport) as postman:
        with pytest.raises(errors.MalformedResponseError) as caught:
            postman.environments.create(_environment())
        assert caught.value.may_have_taken_effect
        with pytest.raises(errors.MalformedResponseError) as caught:
            postman.users.me()
        assert not caught.value.may_have_taken_effect


def _environment() -> Any:
    from postman_facade import EnvironmentDocument

    return EnvironmentDocument.from_json({"name": "made up", "values": []})


@pytest.mark.parametrize("step", UNCERTAIN, ids=_told)
def test_doubt_is_told_and_repeating_is_not_advised(step: Step) -> None:
    text = str(_raised("POST", step, max_retries=0))
    redirect = isinstance(step, httpx.Response) and step.is_redirect
    assert redirect or "may have been carried out" in text
    assert "try" not in text


@pytest.mark.parametrize("step", UNCERTAIN, ids=_told)
@pytest.mark.parametrize("unsafe", [False, True])
async def test_a_call_without_retries_is_sent_once(step: Step, unsafe: bool) -> None:
    sent: list[str] = []
    play = _playing(step)

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.method)
        return play(request)

    transport = httpx.MockTransport(answer)
    postman = AsyncPostman("key", rate_limit=None, clock=VirtualClock(), transport=transport)
    async with postman.with_options(retry_non_idempotent=unsafe, max_retries=0) as postman:
        with pytest.raises(errors.PostmanError) as caught:
            await postman.request("POST", "/collections", json={})
    assert caught.value.may_have_taken_effect
    assert sent == ["POST"]
