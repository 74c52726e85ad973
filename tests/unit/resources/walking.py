"""Every public call of the helpers, found by walking a client, and what it sends."""

from __future__ import annotations

import asyncio
import inspect
import operator
import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any, NamedTuple

import httpx

from postman_facade import AsyncPostman, Postman, PostmanError
from postman_facade.testing import VirtualClock

from ..package import public
from ..secrets.entries import COLLECTION, ENVIRONMENT, UID, value_for

_MOST_ENTRIES = 5
_GIVEN: dict[str, dict[str, Any]] = {
    "specs.publish": {"source": {"a.yaml": "openapi: 3.0.3\n"}},
    "collections.create": {"source": COLLECTION},
    "collections.publish": {"source": COLLECTION},
    "environments.create": {"source": ENVIRONMENT},
    "environments.publish": {"source": ENVIRONMENT},
    "resolve_id": {"element": "collection"},
}
_NOT_HELPERS = ("request", "paginate", "start_task", "with_options", "within")


class Ended(NamedTuple):
    """What became of a call."""

    sent: list[tuple[str, str, bytes]]
    """Method, path with query, and body."""
    error: Exception | None
    result: Any


class Helper(NamedTuple):
    """A public call of a helper, with what it needs."""

    name: str
    method: Callable[..., Any]
    needed: dict[str, Any]
    parameters: dict[str, inspect.Parameter]


def helpers(client: Postman | AsyncPostman) -> Iterator[Helper]:
    for name, method in public.methods(client):
        if not name.startswith("api.") and name not in (*_NOT_HELPERS, *_UNSAVED):
            yield _helper(name, method)


def _helper(name: str, method: Callable[..., Any]) -> Helper:
    parameters = dict(inspect.signature(method).parameters)
    needed = {p.name: value_for(p) for p in parameters.values() if p.default is p.empty}
    return Helper(name, method, {**needed, **_GIVEN.get(name, {})}, parameters)


_UNSAVED = ("collections.save", "environments.save")  # which take documents alone


def references(helper: Helper) -> list[str]:
    """The parameters that take any reference."""
    return [
        name for name, found in helper.parameters.items() if "ReferenceLike" in found.annotation
    ]


def ended(answer: Callable[[httpx.Request], httpx.Response], name: str, **given: Any) -> Ended:
    """Make the call of this name with a client that gets these answers."""
    sent: list[tuple[str, str, bytes]] = []
    transport = httpx.MockTransport(_recording(sent, answer))
    with Postman("key", scim_key="scim", **_settings(transport)) as postman:
        helper = _helper(name, operator.attrgetter(name)(postman))
        try:
            result = helper.method(**{**helper.needed, **given})
            if hasattr(result, "__iter__") and not isinstance(result, (str, dict, tuple)):
                result = list(islice(result, _MOST_ENTRIES))
        except PostmanError as error:
            return Ended(sent, error, None)
    return Ended(sent, None, result)


def ended_async(
    answer: Callable[[httpx.Request], httpx.Response], name: str, **given: Any
) -> Ended:
    """The same with the asynchronous client."""
    sent: list[tuple[str, str, bytes]] = []
    transport = httpx.MockTransport(_recording(sent, answer))

    async def call() -> Ended:
        async with AsyncPostman("key", scim_key="scim", **_settings(transport)) as postman:
            helper = _helper(name, operator.attrgetter(name)(postman))
            try:
                result = helper.method(**{**helper.needed, **given})
                if inspect.isawaitable(result):
                    result = await result
                if hasattr(result, "__aiter__"):
                    result = [entry async for entry in result][:_MOST_ENTRIES]
            except PostmanError as error:
                return Ended(sent, error, None)
        return Ended(sent, None, result)

    return asyncio.run(call())


def _settings(transport: httpx.MockTransport) -> dict[str, Any]:
    clock = VirtualClock()
    return {"rate_limit": None, "transport": transport, "clock": clock, "max_retries": 0}


def _recording(
    sent: list[tuple[str, str, bytes]], answer: Callable[[httpx.Request], httpx.Response]
) -> Callable[[httpx.Request], httpx.Response]:
    def recorded(request: httpx.Request) -> httpx.Response:
        content = re.sub(rb"\(\w{8}\)", b"", request.content)  # of the mark that `unset` leaves
        sent.append((request.method, request.url.raw_path.decode(), content))
        return answer(request)

    return recorded


__all__ = ["UID", "Ended", "Helper", "ended", "ended_async", "helpers", "references"]
