"""What collections and environments have in common: JSON kept whole, from and to files."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from postman_facade.documents import text

if TYPE_CHECKING:
    from postman_facade.documents.baseline import Baseline
    from postman_facade.documents.elements import Element, Key

Json = dict[str, Any]
D = TypeVar("D", bound="Document")


class Document(ABC):
    """A JSON document, kept whole."""

    _id_key: ClassVar[str] = "id"
    kind: ClassVar[str]
    """What it is, and the key it stands under where it is wrapped."""

    def __init__(
        self, data: Json, *, wrapped: bool = False, style: text.Style | None = None
    ) -> None:
        """`data`: the document itself, without a wrapper."""
        self._check(data)
        self.data = data
        """The document itself, not a copy."""
        self.wrapped = wrapped
        """Whether it was inside an object such as `{"collection": ...}`, and is written so again."""
        self.baseline: Baseline | None = None
        """What the service held when the document was read or last written; None for a file."""
        self._removed: set[Key] = set()
        self._around: Json = {}
        self._style = style or text.Style()

    @classmethod
    def load(cls: type[D], path: str | os.PathLike[str]) -> D:
        """The document in a file. Raises NotJson, DocumentError, and what the class raises."""
        written = text.load(path)
        return cls._of(text.read(written, str(path)), text.style_of(written))

    @classmethod
    def from_json(cls: type[D], data: bytes | str | Json) -> D:
        """The document in JSON text, or in what was decoded from it."""
        where = f"the {cls.kind}"
        if isinstance(data, bytes):
            data = text.decoded(data, where)
        return cls._of(text.read(data, where) if isinstance(data, str) else data)

    @classmethod
    def _of(cls: type[D], value: Any, style: text.Style | None = None) -> D:
        inner = value.get(cls.kind) if isinstance(value, dict) else None
        if not isinstance(inner, dict):
            return cls(value, style=style)
        document = cls(inner, wrapped=True, style=style)
        document._around = value
        return document

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"

    @property
    def name(self) -> str:
        return str(self._head.get("name", ""))

    @name.setter
    def name(self, name: str) -> None:
        self._head["name"] = name

    def to_json(self) -> bytes:
        """The document as it was read, on one line: with its wrapper if it had one."""
        return text.encoded(self._whole())

    def to_request(self) -> bytes:
        """The document as a request body: always with the wrapper, and nothing beside it."""
        return text.encoded({self.kind: self.data})

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write it to a file, whole or not at all; raises DocumentError.

        It is laid out as the file it was read from, or else as Postman exports it: with tabs.
        """
        text.save(path, text.encoded(self._whole(), self._style))

    def _whole(self) -> Json:
        return {**self._around, self.kind: self.data} if self.wrapped else self.data

    @property
    def id(self) -> str | None:
        found: str | None = self._head.get(self._id_key)
        return found

    def adopt_id(self, other: Document | None) -> None:
        """Take the identity of `other`, or none."""
        for key in (self._id_key, "uid"):
            if other is not None and key in other._head:
                self._head[key] = other._head[key]
            else:
                self._head.pop(key, None)

    @property
    def uid(self) -> str | None:
        """The id with its owner before it; only what was read from the service has one."""
        found: str | None = self._head.get("uid")
        return found

    @property
    def updated_at(self) -> str | None:
        """When the service last saw a change, ISO 8601; only what was read from it has one."""
        found: str | None = self._head.get("updatedAt")
        return found

    @abstractmethod
    def elements(self) -> Iterator[Element]:
        """What it consists of: what a write could delete."""

    def has_deleted(self, element: Element) -> bool:
        """Whether the caller deleted it: took it away by a method, or it was there when the
        document was read and is not in it now."""
        if self.baseline is not None and self.baseline.has(element):
            return True
        return not self._removed.isdisjoint(element.keys)

    @abstractmethod
    def content(self) -> Json:
        """What the author wrote, in a form to compare; not a document any more."""

    @property
    def _head(self) -> Json:
        """The object that holds name and id."""
        return self.data

    @abstractmethod
    def _check(self, data: Any) -> None:
        """Raise the error of the class when `data` is something else."""


def what_it_is(value: Any) -> str:
    """What a JSON value seems to be, for a person who took it for something else."""
    if isinstance(value, list):
        return "a JSON array"
    if not isinstance(value, dict):
        return f"JSON, but only {'null' if value is None else f'a {type(value).__name__}'}"
    if "openapi" in value or "swagger" in value:
        return "an OpenAPI document, which can be imported"
    if "asyncapi" in value:
        return "an AsyncAPI document"
    if "requests" in value and "order" in value:
        return "a collection of format 1; export it again as 2.1"
    for kind in ("collection", "environment"):
        if isinstance(value.get(kind), dict):
            return f"{what_it_is(value[kind])}, inside {{{kind!r}: ...}}"
    if isinstance(value.get("info"), dict) and isinstance(value.get("item"), list):
        return "a collection"
    if isinstance(value.get("values"), list):
        return "an environment"
    keys = ", ".join(map(repr, list(value)[:5]))
    return f"an object with the keys {keys}" if value else "an empty object"
