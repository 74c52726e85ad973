"""Namespaces of a client, such as `postman.collections`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

from postman_facade.errors import ConfigurationError

C = TypeVar("C")
T = TypeVar("T")


class namespace(Generic[T]):
    """An attribute that is created on first access and then kept.

    Threads that access it at the same time get the same object. Raises ConfigurationError if the
    client was generated from an API document without what the namespace needs.

        class Postman:
            @namespace
            def collections(self) -> Collections: ...
    """

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type[object], name: str) -> None:
        self._name = name

    @overload
    def __get__(self, client: None, owner: type[object]) -> namespace[T]: ...

    @overload
    def __get__(self, client: object, owner: type[object]) -> T: ...

    def __get__(self, client: object | None, owner: type[object]) -> namespace[T] | T:
        if client is None:
            return self
        # From now on, attribute lookup finds the instance attribute before this descriptor.
        try:
            made = self._make(client)
        except ModuleNotFoundError as error:
            if not (error.name or "").startswith("postman_api_client."):
                raise
            raise ConfigurationError(
                f"{self._name} needs {error.name}, which the API document of this client does not "
                f"have; use api or request"
            ) from None
        kept: T = vars(client).setdefault(self._name, made)
        return kept


def copy_of(client: C) -> C:
    """Copy `client` without its cached namespaces, which send through the original."""
    kind = type(client)
    copied = object.__new__(kind)
    for name, value in vars(client).items():
        if not isinstance(getattr(kind, name, None), namespace):
            vars(copied)[name] = value
    return copied
