"""Arguments that nobody means, and what may come of them."""

from __future__ import annotations

import functools
import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Any, NamedTuple

import h11
import httpx
from postman_api_client.models import (
    ImportOpenApiDefinitionRequest,
    UpdateWorkspaceRolesRequest,
)
from postman_api_client.types import File

from postman_facade import PostmanError
from postman_facade.errors import ConfigurationError, DocumentError, MissingKeyError
from postman_facade.resources.reference import Reference

from ..secrets.entries import COLLECTION, ENVIRONMENT, UID, value_for

_CYCLE: dict[str, Any] = {}
_CYCLE["again"] = _CYCLE

TEXTS = ("", ".", "..", " ", "a" * 70_000, "half \ud83d", "line\r\nx: y\x00\x1b[31m", "https://[")
VALUES: tuple[Any, ...] = (
    *TEXTS,
    None,
    5,
    -1,
    True,
    float("nan"),
    b"bytes",
    {"a": 1},
    {"X Y": "a"},
    {5: {1}},
    _CYCLE,
    [object()],
    object(),
    Reference("id", "name", "uid"),
)

_GOOD: dict[str, dict[str, Any]] = {
    "api.imports.import_open_api_definition": {
        "body": ImportOpenApiDefinitionRequest(type="file", input=File(b""))
    },
    "api.workspaces.update_workspace_roles": {"body": UpdateWorkspaceRolesRequest()},
    "start_task": {"method": "PUT", "path": "/collection-merges"},
    "specs.publish": {"source": {"a.yaml": "openapi: 3.0.3\n"}},
}
_ALSO = {
    "source": "file",
    "options": "body",
    "fork": "collection",
    "server_response": "server-response",
}

_MOST_ENTRIES = 5
_FINE = (ConfigurationError, DocumentError)


class Case(NamedTuple):
    name: str
    call: Callable[[], Any]
    words: tuple[str, ...]
    """One of which a refusal has to hold."""


def cases(
    name: str, method: Callable[..., Any], each: int, start: int, **given: Any
) -> Iterator[Case]:
    """Calls in which one argument is hostile; `each`: how many values of it are tried."""
    parameters = inspect.signature(method).parameters.values()
    good = {
        p.name: value_for(p) for p in parameters if p.default is p.empty and p.kind != p.VAR_KEYWORD
    }
    good.update(_GOOD.get(name, given))
    for place, parameter in enumerate(parameters):
        for number in range(each):
            value = VALUES[(start + place * 7 + number) % len(VALUES)]
            tried = {**good, parameter.name: value}
            words = _words(name, parameter.name, tried)
            yield Case(
                f"{name}({parameter.name}={value!r:.40})", functools.partial(method, **tried), words
            )


def _words(name: str, parameter: str, given: Mapping[str, Any]) -> tuple[str, ...]:
    """How an argument may be called in words."""
    parameter = parameter.rstrip("_")
    camel = re.sub(r"_(\w)", lambda found: found[1].upper(), parameter)
    singular = [part.rstrip("s") for part in name.split(".")[:-1]]
    kind = [given.get("element", "collection")] if parameter == "reference" else []
    kind += [_ALSO[parameter]] if parameter in _ALSO else []
    return (parameter.rstrip("s"), camel, *singular, *map(str, kind))


def fault(error: BaseException, words: tuple[str, ...]) -> str | None:
    """What is wrong with a failure; None where it is one that helps."""
    text = str(error)
    if not isinstance(error, (PostmanError, TypeError)):
        return f"{type(error).__name__}: {text:.100}"
    if len(text) > 200 or "\n" in text or not text:
        return f"not one line: {text:.100!r}"
    names = any(word.lower() in text.lower() for word in words)
    if isinstance(error, (*_FINE, TypeError)) and not (names or isinstance(error, MissingKeyError)):
        return f"names none of {words}: {type(error).__name__}: {text}"
    return None


def used(result: Any) -> Any:
    """The result; of a listing, what is listed."""
    return list(islice(result, _MOST_ENTRIES)) if hasattr(result, "__iter__") else result


def require_http(request: httpx.Request) -> None:
    """Raises what a connection would raise for a request that HTTP does not allow."""
    h11.Request(
        method=request.method, target=request.url.raw_path, headers=list(request.headers.raw)
    )


def answer(request: httpx.Request) -> httpx.Response:
    """As an empty account answers: empty listings, and nothing by the id that is asked for."""
    require_http(request)
    path = request.url.path
    if request.method == "GET" and path.count("/") == 1:
        empty = ("collections", "environments", "mocks", "monitors", "workspaces", "data", "specs")
        return httpx.Response(200, json={**{name: [] for name in empty}, "meta": {"total": 0}})
    if request.method == "GET" and path.startswith("/scim/"):
        return httpx.Response(200, json={"Resources": [], "totalResults": 0})
    error = {"name": "instanceNotFoundError", "message": "not found"}
    return httpx.Response(404, json={"error": error})


def full_answer(request: httpx.Request) -> httpx.Response:
    """As an account answers in which everything is there that is asked for by its id."""
    require_http(request)
    kind = request.url.path.split("/")[1].rstrip("s")
    entry = {"id": UID[2:], "uid": UID, "name": "E", "user": {"id": 1}}
    found = {"collection": COLLECTION, "environment": ENVIRONMENT}.get(kind, entry)
    found = entry if request.method in ("POST", "PUT") else found
    return httpx.Response(200, json={**entry, kind: found, f"{kind}s": [entry], "data": []})


__all__ = ["TEXTS", "VALUES", "Case", "answer", "cases", "fault", "full_answer", "used"]
