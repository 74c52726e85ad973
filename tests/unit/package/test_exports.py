"""What modules export is what `__all__` says, in both directions."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterator
from types import FunctionType, ModuleType
from typing import Any

import pytest

import postman_facade
from postman_facade import AsyncPostman, Postman

PUBLIC = (
    "postman_facade",
    "postman_facade.clock",
    "postman_facade.contract",
    "postman_facade.documents",
    "postman_facade.errors",
    "postman_facade.native_git",
    "postman_facade.rate_limit",
    "postman_facade.sandbox",
    "postman_facade.testing",
    "postman_facade.testing.cassettes",
)

DOCUMENTED = (
    "postman_facade.contract.diff",
    "postman_facade.contract.recordings",
    "postman_facade.contract.reports",
    "postman_facade.contract.scrub",
    "postman_facade.testing.recording",
)
"""Those that have a part in the reference, besides `PUBLIC`."""


def _defined(module: ModuleType) -> set[str]:
    """The public names that a module, or a package by its modules, defines and has."""
    inner = module.__name__ + "." if hasattr(module, "__path__") else ""

    def ours(value: object) -> bool:
        home = str(getattr(value, "__module__", ""))
        return home == module.__name__ or bool(inner and home.startswith(inner))

    return {name for name, value in vars(module).items() if name[0] != "_" and ours(value)}


@pytest.mark.parametrize("name", PUBLIC)
def test_all_is_what_a_module_has(name: str) -> None:
    module = importlib.import_module(name)
    exported = sorted(module.__all__)
    assert [each for each in exported if getattr(module, each, None) is None] == []
    assert sorted(dir(module)) == exported
    assert _defined(module) - set(exported) == set()


@pytest.mark.parametrize("name", [*PUBLIC, *DOCUMENTED])
def test_what_is_public_says_what_it_is(name: str) -> None:
    """The reference is made of docstrings."""
    module = importlib.import_module(name)
    silent = [
        each.__qualname__
        for exported in module.__all__
        for each in _with_words(getattr(module, exported))
        if not inspect.getdoc(each)
    ]
    assert silent == []


def _with_words(value: object) -> Iterator[Any]:
    """A class or function, and the public methods and properties of a class."""
    if inspect.isclass(value) or inspect.isroutine(value):
        yield value
    for name, member in vars(value).items() if inspect.isclass(value) else ():
        if name[0] != "_" and isinstance(member, property):
            yield member.fget
        elif name[0] != "_" and isinstance(member, (FunctionType, classmethod, staticmethod)):
            yield getattr(value, name)


def test_what_people_import_most_is_at_the_root() -> None:
    from postman_facade import errors

    common = {
        "Postman",
        "AsyncPostman",
        "CollectionDocument",
        "EnvironmentDocument",
        "Timeout",
        *("Attempt", "Inventory", "MonitorRun", "Published", "Reference", "Task", "Usage"),
        *("ApiError", "AuthenticationError", "ConfigurationError", "NotFoundError"),
        *("PermissionDeniedError", "PostmanError", "QuotaExceededError", "RateLimitError"),
        *("ServerError", "TimedOutError", "TransportError", "ValidationError"),
    }
    assert common <= set(postman_facade.__all__)
    assert postman_facade.NotFoundError is errors.NotFoundError


@pytest.mark.parametrize("client", [Postman, AsyncPostman])
def test_a_client_shows_what_people_use(client: type) -> None:
    close = "aclose" if client is AsyncPostman else "close"
    areas = {
        *("collections", "environments", "forks", "mocks", "monitors", "specs"),
        *("users", "workspaces"),
    }
    calls = {"api", "paginate", "request", "resolve_id", "start_task", "usage"}
    settings = {"base_url", "rate_limit", "with_options", "within"}
    shown = {name for name in dir(client) if name[0] != "_"}
    assert shown == areas | calls | settings | {close}
    assert {name for name in dir(client("key")) if name[0] != "_"} == shown
    undocumented = [n for n in shown if not inspect.getdoc(getattr(client, n))]
    assert undocumented == []
