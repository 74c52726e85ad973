"""Namespaces of a client, such as `postman.collections`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

C = TypeVar("C")
T = TypeVar("T")


class namespace(Generic[T]):
    """An attribute that is made on first access and kept, so that each client has one.

    Threads that ask for it at the same time get the same object.

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
        # What the instance holds is found before this descriptor from then on.
        made: T = vars(client).setdefault(self._name, self._make(client))
        return made


def copy_of(client: C) -> C:
    """Copy `client` without the namespaces it has made: they send through the original."""
    kind = type(client)
    copied = object.__new__(kind)
    for name, value in vars(client).items():
        if not isinstance(getattr(kind, name, None), namespace):
            vars(copied)[name] = value
    return copied
