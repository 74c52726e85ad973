"""Everything public that a client has, found by walking it, with secrets wherever one may be given."""

from __future__ import annotations

import copy
import functools
import inspect
import operator
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from postman_facade import AsyncPostman, EnvironmentDocument, Postman

from ..package import public
from .planted import BASIC, HEADER, PARAM, VALUE

UID = "1-11111111-2222-4333-8444-555555555555"
_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
ENVIRONMENT = {
    "name": "E",
    "uid": UID,
    "id": UID[2:],
    "values": [{"key": "k", "value": "answered-value", "type": "secret", "enabled": True}],
}
COLLECTION = {
    "info": {"name": "C", "schema": _SCHEMA, "uid": UID, "_postman_id": UID[2:]},
    "item": [],
    "variable": [{"key": "k", "value": "answered-value"}],
}


class Body:
    """In place of a generated model, which shows what it holds."""

    def __repr__(self) -> str:
        return f"Body({VALUE})"

    def to_dict(self) -> dict[str, str]:
        return {"value": VALUE}


_DOCUMENT = EnvironmentDocument.from_json(copy.deepcopy(ENVIRONMENT))
_DOCUMENT.variables["k"] = VALUE
_GIVEN: dict[str, Any] = {
    "access_key": PARAM,
    "max_retries": 0,
    "basic_auth": ("id", BASIC),
    "body": Body(),
    "content": VALUE,
    "document": _DOCUMENT,
    "headers": {"X-Client": HEADER, "Authorization": f"Token {HEADER}"},
    "json": {"value": VALUE},
    "key": "k",
    "method": "POST",
    "params": {"apikey": PARAM, "page": 1},
    "path": "/anything",
    "busy_timeout": 0.0,
    "source": _DOCUMENT,
    "value": VALUE,
}


class Entry(NamedTuple):
    name: str
    call: Callable[[], Any]


def entries(client: Postman | AsyncPostman) -> Iterator[Entry]:
    """All public methods of the client, its namespaces and its generated operations."""
    for name, method in public.members(client):
        if method is None:
            yield Entry(name, functools.partial(operator.attrgetter(name), client))
        else:
            yield from _calls(method, name)


def _calls(method: Any, name: str) -> Iterator[Entry]:
    """With what is needed; and with each thing that may be a secret, where it may be left out."""
    parameters = inspect.signature(method).parameters.values()
    needed = {p.name: value_for(p) for p in parameters if p.default is p.empty}
    yield Entry(name, lambda: method(**needed))
    optional = [p.name for p in parameters if p.name in _GIVEN and p.name not in needed]
    secret = {
        p: _GIVEN[p] for p in optional if p not in ("content", "max_retries", "busy_timeout", "key")
    }
    if secret:
        yield Entry(f"{name} with secrets", lambda: method(**needed, **secret))


def value_for(parameter: inspect.Parameter) -> Any:
    """What may be given for it."""
    if parameter.name == "source" and "Source[D]" not in str(parameter.annotation):
        return "no-such-file.json"
    if parameter.name in _GIVEN:
        return _GIVEN[parameter.name]
    if "int" in str(parameter.annotation) or "float" in str(parameter.annotation):
        return 1
    return UID
