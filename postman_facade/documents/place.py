"""Places in a document that may be empty: reading changes nothing, writing makes what is missing."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from postman_facade.errors import DocumentError
from postman_facade.json_types import JsonObject, JsonValue

_KINDS: dict[type, str] = {
    type(None): "null",
    bool: "a boolean",
    int: "a number",
    str: "text",
    list: "a list",
    dict: "an object",
}


class Place(NamedTuple):
    """One key of an object; the object may have to be made first."""

    label: Callable[[], str]
    """Names what it belongs to, such as `the request 'Books/Read'`."""
    at: str
    """The keys that lead there, with `/` between them."""
    read: Callable[[], JsonObject | None]
    """Returns the object that holds the key, or None."""
    make: Callable[[], JsonObject]
    """Returns that object, and makes it if there is none."""

    @property
    def key(self) -> str:
        return self.at.rpartition("/")[2]

    def inside(self, key: str) -> Place:
        """Return the place of `key` in the object that is here."""
        return Place(self.label, f"{self.at}/{key}", self.object, self.made)

    def get(self) -> JsonValue:
        holder = self.read()
        return None if holder is None else holder.get(self.key)

    def set(self, value: JsonValue) -> None:
        self.make()[self.key] = value

    def delete(self) -> None:
        holder = self.read()
        if holder is not None:
            holder.pop(self.key, None)

    def object(self) -> JsonObject | None:
        """Return the object that is here, or None. Raises DocumentError for anything else."""
        value = self.get()
        if value is None or isinstance(value, dict):
            return value
        raise self.wrong("an object")

    def made(self) -> JsonObject:
        """Return the object that is here, made if there is none."""
        found = self.object()
        if found is None:
            found = {}
            self.set(found)
        return found

    def text(self) -> str | None:
        """Return the text that is here, or None. Raises DocumentError for anything else."""
        value = self.get()
        if value is None or isinstance(value, str):
            return value
        raise self.wrong("text")

    def wrong(self, expected: str) -> DocumentError:
        """The error for what is here."""
        return DocumentError(
            f"{self.label()} has {kind_of(self.get())} at {self.at}; expected {expected}"
        )


def kind_of(value: object) -> str:
    """Name the JSON type of a value, or its Python type where it has none."""
    named = "a number" if isinstance(value, float) else f"of type {type(value).__name__}"
    return _KINDS.get(type(value), named)


def require_text(value: object, name: str) -> str:
    """Return the caller's `value` if it is text. Raises DocumentError."""
    if isinstance(value, str):
        return value
    raise DocumentError(f"{name} must be text, not {type(value).__name__}")


def described(holder: JsonObject) -> str | None:
    """Return the description in an object: a text, or the content of an object."""
    description = holder.get("description")
    if isinstance(description, dict):
        description = description.get("content")
    return description if isinstance(description, str) else None


def describe(holder: JsonObject, text: str | None) -> None:
    """Change the description in an object, and keep its form."""
    if text is not None:
        require_text(text, "a description")
    if text == described(holder):
        return
    description = holder.get("description")
    if isinstance(description, dict) and text is not None:
        description["content"] = text
    else:
        holder["description"] = text
