"""No secret is in a frame, message, log line or pickle of any failure of anything public."""

from __future__ import annotations

import asyncio
import inspect
import logging
import socket
from collections.abc import Callable, Iterator
from typing import Any, NoReturn

import pytest
from postman_api_client.operations import OPERATIONS

from postman_facade import AsyncPostman, Postman
from postman_facade.rate_limit import open_rate_limiter
from postman_facade.resources._sync.pages import Pages
from postman_facade.settings import resolve
from postman_facade.testing import VirtualClock

from . import entries, planted, wire

BEHAVIOURS = (
    wire.refused,
    wire.dropped,
    wire.timed_out,
    wire.interrupted,
    wire.interrupted_while_sending,
    wire.cancelled,
    wire.broken,
    wire.echoed,
    wire.redirected,
    wire.malformed,
    wire.strange,
)


@pytest.fixture(autouse=True)
def logged(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """All that is logged, at any level, is looked at in the end."""
    monkeypatch.setenv("A_SECRET_OF_ANOTHER", planted.OTHER)
    caplog.set_level(logging.DEBUG)
    yield
    assert planted.told(caplog.text) == []


def _settings(**more: Any) -> dict[str, Any]:
    settings = {"base_url": "http://127.0.0.1:1", "max_retries": 1, "clock": VirtualClock()}
    return {**settings, "scim_key": planted.SCIM_KEY, "rate_limit": None, **more}


def _client(behaviour: wire.Behaviour, **more: Any) -> Postman:
    settings = _settings(transport=wire.transport(behaviour), **more)
    return Postman(planted.API_KEY, **settings).with_options(basic_auth=("id", planted.BASIC))


def _async_client(behaviour: wire.Behaviour) -> AsyncPostman:
    settings = _settings(transport=wire.async_transport(behaviour))
    return AsyncPostman(planted.API_KEY, **settings).with_options(basic_auth=("id", planted.BASIC))


def _reads_answered(behaviour: wire.Behaviour) -> wire.Behaviour:
    def answered(sent: bytes) -> bytes:
        if not sent.startswith(b"GET "):
            return behaviour(sent)
        if b"/environments/" in sent:
            return wire.answer(200, {"environment": entries.ENVIRONMENT})
        return wire.answer(200, {"collection": entries.COLLECTION})

    return answered


def _tried(
    failing: Postman | AsyncPostman, reading: Postman | AsyncPostman, whole: bool
) -> Iterator[entries.Entry]:
    """All entries, or with some operations for all of them, which are alike; then those that read
    before they write."""
    for number, entry in enumerate(entries.entries(failing)):
        few = entry.name.startswith("api.") and not entry.name.endswith("with secrets")
        if whole or not few or number % 40 == 0:
            yield entry
    for entry in entries.entries(reading):
        if entry.name.startswith(("collections.", "environments.")):
            yield entry


def _told(call: Callable[[], Any]) -> list[str]:
    """What the failure of `call`, or its result, shows."""
    try:
        result = call()
        if isinstance(result, Postman):
            result = result.api.users.get_authenticated_user()
        if isinstance(result, (Iterator, Pages)):
            result = list(result)
    except BaseException as error:
        return planted.leaks(error)
    return planted.told(planted.shown(result), but=planted.VALUE)  # a body is the caller's


async def _told_async(call: Callable[[], Any]) -> list[str]:
    try:
        result = call()
        if isinstance(result, AsyncPostman):
            result = result.api.users.get_authenticated_user()
        if inspect.isawaitable(result):
            result = await result
        if hasattr(result, "__aiter__"):
            result = [each async for each in result]
    except BaseException as error:
        return planted.leaks(error)
    return planted.told(planted.shown(result), but=planted.VALUE)  # a body is the caller's


@pytest.mark.parametrize("behaviour", BEHAVIOURS)
def test_no_failure_of_a_public_call_shows_a_secret(behaviour: wire.Behaviour) -> None:
    whole = behaviour is wire.interrupted
    tried: set[str] = set()
    found: set[str] = set()
    with _client(behaviour) as failing, _client(_reads_answered(behaviour)) as reading:
        for entry in _tried(failing, reading, whole):
            tried.add(entry.name)
            found |= {f"{entry.name}: {place}" for place in _told(entry.call)}
    assert not found, "\n".join(sorted(found))
    if whole:
        assert {f"api.{each.area}.{each.name}" for each in OPERATIONS.values()} <= tried


@pytest.mark.parametrize("behaviour", [wire.cancelled, wire.interrupted, wire.echoed])
async def test_no_failure_of_an_asynchronous_call_shows_a_secret(
    behaviour: wire.Behaviour,
) -> None:
    found: set[str] = set()
    failing, reading = _async_client(behaviour), _async_client(_reads_answered(behaviour))
    async with failing, reading:
        for entry in _tried(failing, reading, behaviour is wire.cancelled):
            found |= {f"{entry.name}: {place}" for place in await _told_async(entry.call)}
    assert not found, "\n".join(sorted(found))


async def test_a_task_that_is_cancelled_while_it_waits_shows_no_secret() -> None:
    waiting = asyncio.Event()
    settings = _settings(
        transport=wire.async_transport(wire.strange), bucket_limits={"default": (1, 60)}
    )
    settings.update(rate_limit="memory", deadline=600, on_wait=lambda *_: waiting.set())

    class Still(VirtualClock):
        async def sleep_async(self, seconds: float) -> None:
            await asyncio.Event().wait()

    async with AsyncPostman(planted.API_KEY, **{**settings, "clock": Still()}) as postman:
        await postman.request("GET", "/unknown")
        task = asyncio.create_task(postman.request("GET", "/unknown"))
        await waiting.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
    assert planted.leaks(caught.value) == []


@pytest.mark.parametrize("hook", ["on_retry", "on_wait"])
def test_a_hook_that_fails_shows_no_secret(hook: str) -> None:
    def fails(*told: object) -> NoReturn:
        raise ZeroDivisionError

    more: dict[str, Any] = {
        hook: fails,
        "rate_limit": "memory",
        "bucket_limits": {"default": (1, 9)},
    }
    with _client(wire.dropped, **more) as postman:
        with pytest.raises(ZeroDivisionError) as caught:
            postman.request("GET", "/unknown")
    assert planted.leaks(caught.value) == []


def test_a_slot_that_is_too_far_shows_no_secret() -> None:
    more: dict[str, Any] = {
        "rate_limit": "memory",
        "bucket_limits": {"default": (1, 60)},
        "deadline": 1,
    }
    with _client(wire.strange, **more) as postman:
        postman.request("GET", "/unknown")
        assert _told(lambda: postman.request("GET", "/unknown")) == []


@pytest.mark.parametrize(
    "parameter", [name for name in inspect.signature(Postman).parameters if name != "clock"]
)
@pytest.mark.parametrize("kind", [Postman, AsyncPostman])
def test_a_constructor_that_fails_shows_no_secret(
    kind: type[Any], parameter: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POSTMAN_API_KEY", planted.API_KEY)
    monkeypatch.setenv("POSTMAN_API_BASE_URL", f"ftp://{planted.OTHER}")
    redis = f"redis://:{planted.REDIS}@/?fallback=x"
    wrong: dict[str, Any] = {
        "api_key": planted.API_KEY + "\n",
        "scim_key": planted.SCIM_KEY + " ",
        "base_url": f"https://id:{planted.API_KEY}@example.com/{planted.OTHER}",
        "rate_limit": redis,
        "bucket_limits": {"default": planted.OTHER},
        "user_agent": planted.OTHER + "\n",
    }
    given: dict[str, Any] = {
        "api_key": planted.API_KEY,
        "scim_key": planted.SCIM_KEY,
        "rate_limit": f"redis://:{planted.REDIS}@127.0.0.1:1/0",
    }
    given[parameter] = wrong.get(parameter, -1)
    assert _told(lambda: kind(**given)) == []
    assert _told(lambda: kind(**{parameter: given[parameter]})) == []
    assert _told(lambda: kind(planted.API_KEY, **{parameter + "s": 1})) == []


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "ALL_PROXY"])
@pytest.mark.parametrize("scheme", ["http", "ftp", "socks5"])
@pytest.mark.parametrize("interrupts", [False, True])
def test_a_proxy_that_fails_shows_no_secret(
    name: str, scheme: str, interrupts: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, f"{scheme}://id:{planted.PROXY}@127.0.0.1:1")
    _fail_to_connect(monkeypatch, KeyboardInterrupt if interrupts else ConnectionRefusedError)
    with Postman(planted.API_KEY, **_settings(base_url="https://api.example.com")) as postman:
        assert _told(lambda: postman.request("GET", "/me")) == []


@pytest.mark.parametrize("kind", [KeyboardInterrupt, ConnectionRefusedError])
def test_a_quota_server_that_fails_shows_no_secret(
    kind: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    quota = f"redis://:{planted.REDIS}@127.0.0.1:1/0"
    with Postman(planted.API_KEY, **_settings(rate_limit=quota)) as postman:
        _fail_to_connect(monkeypatch, kind)
        assert _told(lambda: postman.request("GET", "/me")) == []
        assert _told(lambda: postman.rate_limit) == []
        assert _told(lambda: postman._limiter.acquire(planted.API_KEY, ("default",))) == []


def _fail_to_connect(monkeypatch: pytest.MonkeyPatch, kind: type[BaseException]) -> None:
    def fail(*_: Any, **__: Any) -> NoReturn:
        raise kind

    monkeypatch.setattr(socket, "create_connection", fail)
    monkeypatch.setattr(socket, "getaddrinfo", fail)


def test_options_and_settings_that_fail_show_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSTMAN_API_REGION", "no-such-region")
    client = Postman(planted.API_KEY, base_url="http://127.0.0.1:1")
    basic, headers = ("id", planted.BASIC), {"X-Mine": planted.HEADER}
    assert (
        _told(lambda: client.with_options(basic_auth=basic, default_headers=headers, timeout=-1))
        == []
    )
    assert (
        _told(lambda: client.with_options(default_headers={"X-Mine": planted.HEADER + "\n"})) == []
    )
    assert _told(lambda: resolve(api_key=planted.API_KEY, scim_key=planted.SCIM_KEY)) == []
    assert _told(lambda: open_rate_limiter(f"redis://:{planted.REDIS}@/?fallback=x")) == []
    assert _told(lambda: open_rate_limiter(f"redis://:{planted.REDIS}@127.0.0.1:port/")) == []


def test_a_client_that_is_half_made_can_be_shown() -> None:
    for kind in (Postman, AsyncPostman):
        assert repr(kind.__new__(kind)) == f"{kind.__name__}()"
