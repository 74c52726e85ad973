"""Named values that a document keeps as a list: headers, form fields, variables."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator, MutableMapping
from typing import Any, ClassVar, Generic, TypeVar

from postman_facade.documents.difference import differences
from postman_facade.documents.json_copy import json_of
from postman_facade.documents.place import Place, describe, described, kind_of, require_text
from postman_facade.documents.text import encoded
from postman_facade.errors import DocumentError, ItemNotFoundError
from postman_facade.json_types import JsonObject, JsonValue

V = TypeVar("V", bound=JsonValue)
E = TypeVar("E", bound="Entry[Any]")


class Entry(Generic[V]):
    """A view of one entry. Its `repr` does not show the value."""

    def __init__(self, fields: Fields[V, Any], data: JsonObject) -> None:
        self._fields = fields
        self.data = data
        """The JSON of the entry. Change it here only where `fields` has no way to."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.key!r}{'' if self.enabled else ', enabled=False'})"

    @property
    def key(self) -> str:
        return self._fields._key_of(self.data)

    @key.setter
    def key(self, key: str) -> None:
        if require_text(key, "a key") != self.key:
            before = self.key
            self._write("key", key)
            self._fields._note_removed(before)

    @property
    def value(self) -> V:
        return self._fields._value_of(self.data)

    @value.setter
    def value(self, value: V) -> None:
        checked = self._fields._checked(value, self.key)
        if differences(checked, self._fields._value_of(self.data)):
            self._write("value", checked)

    @property
    def enabled(self) -> bool:
        return self._fields._is_enabled(self.data)

    @enabled.setter
    def enabled(self, enabled: bool) -> None:
        if bool(enabled) != self.enabled:
            self._write(*self._fields._flag(bool(enabled)))

    @property
    def description(self) -> str | None:
        return described(self.data)

    @description.setter
    def description(self, description: str | None) -> None:
        if description != self.description:
            self._fields._own(self.data)
            describe(self.data, description)

    def remove(self) -> None:
        """Remove this entry, and no other of the same key."""
        self._fields._remove([self.data])

    def _write(self, key: str, value: JsonValue) -> None:
        self._fields._own(self.data)
        self.data[key] = value
        self._fields._changed()


class Fields(MutableMapping[str, V], Generic[V, E]):
    """A mapping of the enabled entries, which also knows the disabled ones and duplicates.

    Setting a key changes its entry in place, removes its other enabled entries, or adds one.
    Disabled entries stay as they are; they are among the `entries`.
    """

    _noun: ClassVar[str]
    _entry: ClassVar[type[Any]]
    _expected: ClassVar[str] = "a list"

    def __init__(self, place: Place) -> None:
        self._place = place
        self._parsed: list[JsonValue] = []
        """The list that stands for a text in its place, until the first change."""
        self._source: str | None = None

    @property
    def entries(self) -> list[E]:
        """The entries in their order: disabled ones and duplicates too."""
        return [self._entry(self, data) for data in self._objects()]

    def add(self, key: str, value: V, *, enabled: bool = True, description: str | None = None) -> E:
        """Add an entry, also where there are others of the same key."""
        data = self._made(require_text(key, "a key"), self._checked(value, key))
        if not enabled:
            data.update([self._flag(False)])
        if description is not None:
            data["description"] = require_text(description, "a description")
        return self._add(data)

    def get_list(self, key: str) -> list[V]:
        """Return the values of all enabled entries of the key."""
        return [self._value_of(data) for data in self._found(key)]

    def multi_items(self) -> list[tuple[str, V]]:
        """Return the key and value of all enabled entries, duplicates too."""
        return [
            (self._key_of(data), self._value_of(data))
            for data in self._objects()
            if self._is_enabled(data)
        ]

    def __getitem__(self, key: str) -> V:
        found = self._found(key)
        if not found:
            raise self._missing(key)
        return self._value_of(found[self._counting])

    def __setitem__(self, key: str, value: V) -> None:
        checked = self._checked(value, require_text(key, "a key"))
        found = self._found(key)
        if not found:
            self._add(self._made(key, checked))
            return
        counting = found[self._counting]
        entry: Entry[V] = self._entry(self, counting)
        self._assign(entry, checked)
        if self._replaces and len(found) > 1:
            self._remove([data for data in found if data is not counting])

    def __delitem__(self, key: str) -> None:
        found = self._found(key)
        if not found:
            raise self._missing(key)
        self._remove(found)

    def __iter__(self) -> Iterator[str]:
        seen: set[str] = set()
        for data in self._objects():
            key = self._key_of(data)
            if self._is_enabled(data) and self._normal(key) not in seen:
                seen.add(self._normal(key))
                yield key

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({list(self)!r})"  # values may be secrets

    def clear(self) -> None:
        """Remove all enabled entries."""
        enabled = [data for data in self._objects() if self._is_enabled(data)]
        if enabled:
            self._remove(enabled)

    def _key_of(self, data: JsonObject) -> str:
        key = data.get("key")
        return key if isinstance(key, str) else ""

    # What the kinds differ in.

    _counting: ClassVar[int] = 0
    """Which of several enabled entries counts."""
    _replaces: ClassVar[bool] = True
    """Whether setting a key removes its other enabled entries."""

    @abstractmethod
    def _checked(self, value: V, key: str) -> V: ...
    @abstractmethod
    def _value_of(self, data: JsonObject) -> V: ...

    def _made(self, key: str, value: V) -> JsonObject:
        return {"key": key, "value": value}

    def _assign(self, entry: Entry[V], value: V) -> None:
        entry.value = value

    def _is_enabled(self, data: JsonObject) -> bool:
        return not data.get("disabled")

    def _flag(self, enabled: bool) -> tuple[str, bool]:
        return "disabled", not enabled

    def _normal(self, key: str) -> str:
        return key

    def _parse(self, text: str) -> list[JsonValue]:
        """The entries that a text in the place of the list stands for."""
        if text:
            raise self._place.wrong(self._expected)
        return []

    def _get(self) -> JsonValue:
        """What is in the place of the list."""
        return self._place.get()

    def _set(self, entries: list[JsonValue]) -> None:
        self._place.set(entries)

    def _changed(self) -> None:
        """Called after each change of an entry."""

    def _note_removed(self, key: str) -> None:
        """Called after an entry of the key was removed or renamed."""

    # How the list is read and changed.

    def _list(self) -> list[JsonValue]:
        value = self._get()
        if isinstance(value, list):
            return value
        if value is not None and not isinstance(value, str):
            raise self._place.wrong(self._expected)
        if self._source != (value or ""):
            self._parsed = self._parse(value or "")
            self._source = value or ""
        return self._parsed

    def _owned(self) -> list[JsonValue]:
        """The list in the document; it takes the place of a text, or of nothing."""
        entries = self._list()
        if not isinstance(self._get(), list):
            self._source = None
            self._set(entries)
        return entries

    def _own(self, data: JsonObject) -> None:
        """Have the entry in the document. Raises DocumentError if it was removed from it."""
        if not any(entry is data for entry in self._list()):
            raise DocumentError(
                f"{self._place.label()} does not have this {self._noun} any more; look it up again"
            )
        self._owned()

    def _objects(self) -> list[JsonObject]:
        return [entry for entry in self._list() if isinstance(entry, dict)]

    def _found(self, key: object) -> list[JsonObject]:
        if not isinstance(key, str):
            return []
        normal = self._normal(key)
        return [
            data
            for data in self._objects()
            if self._is_enabled(data) and self._normal(self._key_of(data)) == normal
        ]

    def _add(self, data: JsonObject) -> E:
        self._owned().append(data)
        self._changed()
        entry: E = self._entry(self, data)
        return entry

    def _remove(self, removed: list[JsonObject]) -> None:
        for data in removed:
            self._own(data)
        gone = set(map(id, removed))
        entries = self._owned()
        entries[:] = [entry for entry in entries if id(entry) not in gone]
        self._changed()
        for data in removed:
            self._note_removed(self._key_of(data))

    def _missing(self, key: object) -> ItemNotFoundError:
        return ItemNotFoundError(f"{self._place.label()} has no enabled {self._noun} {key!r}")


class TextFields(Fields[str, E]):
    """Fields whose values are text."""

    def _checked(self, value: str, key: str) -> str:
        return require_text(value, f"the value of the {self._noun} {key!r}")

    def _value_of(self, data: JsonObject) -> str:
        value = data.get("value")
        if isinstance(value, str):
            return value
        if isinstance(value, (dict, list)):
            raise DocumentError(
                f"{self._place.label()} has {kind_of(value)} as the value of the"
                f" {self._noun} {self._key_of(data)!r}; expected text"
            )
        return "" if value is None else encoded(value).decode()


class Header(Entry[str]):
    """A view of one header."""


class Headers(TextFields[Header]):
    """The headers of a request, by name in any case, such as `headers["Accept"]`.

    The value of a header that comes several times is all of them with `, ` between, as in httpx.
    """

    _noun = "header"
    _entry = Header
    _expected = "a list or text"

    def __getitem__(self, key: str) -> str:
        values = self.get_list(key)
        if not values:
            raise self._missing(key)
        return ", ".join(values)

    def _normal(self, key: str) -> str:
        return key.lower()

    def _parse(self, text: str) -> list[JsonValue]:
        cut = (line.partition(":") for line in text.splitlines() if line.strip())
        return [{"key": name.strip(), "value": value.strip()} for name, _, value in cut]


class Variable(Entry[JsonValue]):
    """A view of one variable. Its `repr` does not show the value."""

    @property
    def type(self) -> str:
        """`default` or `secret`, among others."""
        type = self.data.get("type")
        return type if isinstance(type, str) else "default"

    @type.setter
    def type(self, type: str) -> None:
        if require_text(type, "a type") != self.type:
            self._write("type", type)


class Variables(Fields[JsonValue, Variable]):
    """The variables of a collection, folder or request, such as `variables["host"]`.

    Several may have the same key: the last one that is enabled counts, as in Postman.
    """

    _noun = "variable"
    _entry = Variable
    _counting = -1
    _replaces = False  # the others are overridden, as they were

    def __init__(self, place: Place, note_removed: Callable[[str], None] | None = None) -> None:
        super().__init__(place)
        self._noted = note_removed

    def set(self, key: str, value: JsonValue, *, type: str | None = None) -> Variable:
        """Change the enabled variable `key`, or add it; `type` is `default` or `secret`."""
        if type is not None:
            require_text(type, "a type")
        self[key] = value
        variable: Variable = self._entry(self, self._found(key)[self._counting])
        if type is not None:
            variable.type = type
        return variable

    def _key_of(self, data: JsonObject) -> str:
        key = data.get("key") or data.get("id")  # older exports have the key as `id`
        return key if isinstance(key, str) else ""

    def _checked(self, value: JsonValue, key: str) -> JsonValue:
        return json_of(value, f"the value of the {self._noun} {key!r}")

    def _value_of(self, data: JsonObject) -> JsonValue:
        return data.get("value")

    def _note_removed(self, key: str) -> None:
        if self._noted is not None:
            self._noted(key)
