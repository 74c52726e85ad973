"""Lists that a document may not hold yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, MutableSequence
from types import MappingProxyType
from typing import Any, overload

from postman_facade.errors import DocumentError

Json = dict[str, Any]


class Entries(MutableSequence[Json]):
    """A list that is missing, null or written as text; the first change puts a list in its place.

    Of a text, entries can be added, replaced and taken away, but not changed inside.
    """

    def __init__(
        self,
        key: str,
        found: Callable[[], Json],
        made: Callable[[], Json],
        parsed: Callable[[str], list[Json]] | None,
    ) -> None:
        """`found`: the object that may hold the list under `key`; `made`: the same, to write to."""
        self._key = key
        self._found = found
        self._made = made
        self._parsed = parsed

    @overload
    def __getitem__(self, at: int) -> Json: ...
    @overload
    def __getitem__(self, at: slice) -> list[Json]: ...
    def __getitem__(self, at: int | slice) -> Json | list[Json]:
        return self._read()[at]

    @overload
    def __setitem__(self, at: int, entry: Json) -> None: ...
    @overload
    def __setitem__(self, at: slice, entry: Iterable[Json]) -> None: ...
    def __setitem__(self, at: Any, entry: Any) -> None:
        self._written()[at] = entry

    def __delitem__(self, at: int | slice) -> None:
        del self._written()[at]

    def insert(self, at: int, entry: Json) -> None:
        self._written().insert(at, entry)

    def __len__(self) -> int:
        return len(self._read())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, (list, tuple, Entries)) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # as a list has none

    def __repr__(self) -> str:
        return repr([dict(entry) for entry in self])

    def _read(self) -> list[Json]:
        value = self._found().get(self._key)
        if isinstance(value, list):
            return value
        # Read-only, so that a change inside, which would be lost, fails.
        return [MappingProxyType(e) for e in self._listed(value) or ()]  # type: ignore[misc]

    def _written(self) -> list[Json]:
        value = self._found().get(self._key)
        listed = self._listed(value)
        if listed is None:
            raise DocumentError(
                f"{self._key!r} is no list here, but {type(value).__name__}; assign a list to it"
            )
        self._made()[self._key] = listed
        return listed

    def _listed(self, value: Any) -> list[Json] | None:
        if isinstance(value, str) and self._parsed is not None:
            return self._parsed(value)
        return value if isinstance(value, list) else [] if value is None else None


def entries(
    key: str,
    found: Callable[[], Json],
    made: Callable[[], Json],
    parsed: Callable[[str], list[Json]] | None = None,
) -> MutableSequence[Json]:
    """The list under `key` itself where there is one; `parsed` reads a text in its place."""
    value = found().get(key)
    return value if isinstance(value, list) else Entries(key, found, made, parsed)


def plain(value: Any) -> Any:
    """`value` as it may be put into a document."""
    return [dict(entry) for entry in value] if isinstance(value, Entries) else value
