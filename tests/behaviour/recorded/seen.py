"""Which public helpers a test calls, and which errors arise: what its recording is a recording of."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from importlib import import_module
from typing import Any
from unittest.mock import patch

from postman_facade import AsyncPostman, CollectionDocument, Postman, errors
from postman_facade.client.namespaces import namespace
from postman_facade.errors import PostmanError

_NO_HELPERS = ("close", "aclose", "with_options", "within")
_TASK = ("wait", "result", "refresh")

_within: ContextVar[bool] = ContextVar("within", default=False)


class Seen:
    """What one test shows."""

    def __init__(self) -> None:
        self.helpers: set[str] = set()
        self.errors: set[str] = set()

    @classmethod
    def begin(cls) -> Seen:
        """Note what is seen from now on."""
        global _current
        _current = cls()
        return _current

    def as_head(self) -> dict[str, list[str]]:
        found = {"helpers": sorted(self.helpers), "errors": sorted(self.errors)}
        return {name: names for name, names in found.items() if names}


def helpers() -> set[str]:
    """The names of all public helpers, such as `collections.publish`."""
    return {name for name, _, _ in _methods(Postman)}


def error_classes() -> set[str]:
    """The names of all errors of the facade that are raised, and not only caught."""
    found = vars(errors).values()
    kinds = [kind for kind in found if isinstance(kind, type) and issubclass(kind, PostmanError)]
    return {kind.__name__ for kind in kinds}


_current = Seen()


@contextmanager
def watching() -> Iterator[None]:
    """Note what is called and raised meanwhile."""
    patches = []
    for client in (Postman, AsyncPostman):
        for name, owner, attribute in (*_methods(client), *_where_errors_arise(client)):
            method = inspect.getattr_static(owner, attribute)
            patches.append(patch.object(owner, attribute, _watched(name, method)))
    for each in patches:
        each.start()
    try:
        yield
    finally:
        for each in reversed(patches):
            each.stop()


def _watched(name: str, method: Callable[..., Any]) -> Callable[..., Any]:
    """`method`, noted unless another helper calls it, and the errors that leave it."""

    @contextmanager
    def noted() -> Iterator[None]:
        outermost = bool(name) and not _within.get()
        if outermost:
            _current.helpers.add(name)
            _within.set(True)
        try:
            yield
        except PostmanError as error:
            _current.errors.add(type(error).__name__)
            raise
        finally:
            if outermost:
                _within.set(False)

    if inspect.iscoroutinefunction(method):

        @functools.wraps(method)
        async def awaited(*args: Any, **kwargs: Any) -> Any:
            with noted():
                return await method(*args, **kwargs)

        return awaited

    if inspect.isasyncgenfunction(method):

        @functools.wraps(method)
        async def awaited_one_by_one(*args: Any, **kwargs: Any) -> Any:
            with noted():
                async for each in method(*args, **kwargs):
                    yield each

        return awaited_one_by_one

    if inspect.isgeneratorfunction(method):

        @functools.wraps(method)
        def one_by_one(*args: Any, **kwargs: Any) -> Any:
            with noted():
                yield from method(*args, **kwargs)

        return one_by_one

    @functools.wraps(method)
    def called(*args: Any, **kwargs: Any) -> Any:
        with noted():
            return method(*args, **kwargs)

    return called


@functools.cache
def _methods(client: type) -> list[tuple[str, type, str]]:
    """Each helper by its name, with the class and the attribute that it is."""
    found = [(name, client, name) for name in _public(client) if name not in _NO_HELPERS]
    for name, member in vars(client).items():
        if isinstance(member, namespace) and name != "api":
            kind = _type_of(member)
            found += [(f"{name}.{method}", kind, method) for method in _public(kind)]
    task = _class("tasks", "AsyncTask" if client is AsyncPostman else "Task", client)
    return [*found, *((f"task.{name}", task, name) for name in _TASK)]


def _where_errors_arise(client: type) -> list[tuple[str, type, str]]:
    """Beside the helpers: requests, pages, and documents."""
    pages = _class("pages", "AsyncPages" if client is AsyncPostman else "Pages", client)
    caller = client.__dict__["_caller_type"]
    return [("", caller, "exchange"), ("", pages, "by_page"), ("", CollectionDocument, "find")]


def _public(kind: type) -> list[str]:
    return [
        name
        for name in dir(kind)
        if not name.startswith("_") and inspect.isfunction(inspect.getattr_static(kind, name))
    ]


def _type_of(member: namespace[Any]) -> type:
    made = member._make
    module = import_module(made.__module__)
    name = str(made.__annotations__["return"])
    hints = {**vars(module)}
    if name not in hints:
        folder = "_async" if name.startswith("Async") else "_sync"
        stem = name.removeprefix("Async").lower()
        hints = vars(import_module(f"postman_facade.resources.{folder}.{stem}"))
    kind: type = hints[name]
    return kind


def _class(module: str, name: str, client: type) -> type:
    folder = "_async" if client is AsyncPostman else "_sync"
    kind: type = getattr(import_module(f"postman_facade.resources.{folder}.{module}"), name)
    return kind
