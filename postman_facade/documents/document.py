"""What collections and environments have in common: JSON kept whole, from and to files."""

from __future__ import annotations

import copy
import os
from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from postman_facade.documents import text
from postman_facade.documents.service_keys import Keys

if TYPE_CHECKING:
    from postman_facade.documents.baseline import Baseline
    from postman_facade.documents.elements import Element, Key

Json = dict[str, Any]
D = TypeVar("D", bound="Document")


class Document(ABC):
    """A JSON document, kept whole."""

    _id_key: ClassVar[str]
    _keys: ClassVar[Keys]
    """The keys of the service where name and id are."""
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
        self.new_elements: tuple[Element, ...] = ()
        """Those that had no id when the document was last written, under the names they had then."""
        self._removed: set[Key] = set()
        self._around: Json = {}
        self._style = style or text.Style()
        self._unchecked: str | None = None
        """The text it was read from, while nobody has looked for keys that it has twice."""

    @classmethod
    def load(cls: type[D], path: str | os.PathLike[str]) -> D:
        """The document in a file. Raises InvalidJsonError, DocumentError, and what the class raises."""
        written, style = text.load(path)
        return cls._of(text.read(written, str(path)), style)

    @classmethod
    def from_json(cls: type[D], data: bytes | str | Json) -> D:
        """The document in JSON text, or in what was decoded from it.

        Raises InvalidJsonError and what the class raises. Bytes are what the service answers; to read them
        fast, a key that comes twice is found in them when the document is first written.
        """
        if isinstance(data, str):
            return cls._of(text.read(data, cls._where()))
        if not isinstance(data, bytes):
            return cls._of(data)
        written = text.decoded(data, cls._where())
        document = cls._of(text.read_unchecked(written, cls._where()))
        document._unchecked = written
        return document

    @classmethod
    def _of(cls: type[D], value: Any, style: text.Style | None = None) -> D:
        inner = value.get(cls.kind) if isinstance(value, dict) else None
        if not isinstance(inner, dict):
            return cls(value, style=style)
        document = cls(inner, wrapped=True, style=style)
        document._around = value
        return document

    @classmethod
    def _where(cls) -> str:
        return f"the {cls.kind}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"

    def __deepcopy__(self: D, memo: dict[int, Any]) -> D:
        """A copy of its own, at any depth."""
        twin = copy.copy(self)
        twin.data = copied(self.data, memo)
        twin._around = copied(self._around, memo)
        twin._removed = set(self._removed)
        twin.new_elements = tuple(
            element._replace(data=copied(element.data, memo)) for element in self.new_elements
        )
        return twin

    @property
    def name(self) -> str:
        return str(self._head.get("name", ""))

    @name.setter
    def name(self, name: str) -> None:
        if name != self.name:
            self._head["name"] = name

    def to_json(self) -> bytes:
        """The document as it was read, on one line: with its wrapper if it had one."""
        return text.encoded(self._whole())

    def to_request(self) -> bytes:
        """The document as a request body: always with the wrapper, and nothing beside it."""
        self._check_keys()
        return text.encoded({self.kind: self.data})

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write it to a file, whole or not at all; raises DocumentError.

        It is laid out as the file it was read from, or else as Postman exports it: with tabs.
        """
        text.save(path, text.encoded(self._whole(), self._style))

    def _whole(self) -> Json:
        self._check_keys()
        return {**self._around, self.kind: self.data} if self.wrapped else self.data

    def _check_keys(self) -> None:
        """Raise InvalidJsonError when an object had a key twice, of which one value is lost."""
        if self._unchecked is not None:
            text.read(self._unchecked, self._where())
            self._unchecked = None

    @property
    def id(self) -> str | None:
        found: str | None = self._head.get(self._id_key)
        return found

    def adopt_id(self, other: Document | None) -> None:
        """Take the identity of `other`, or none."""
        for key in self._keys.ids:
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


def copied(value: Any, memo: dict[int, Any]) -> Any:
    """A copy of JSON that shares nothing with it, at any depth; `memo` as for `copy.deepcopy`."""
    pending: list[tuple[Any, Any]] = []

    def twin_of(inner: Any) -> Any:
        if not isinstance(inner, (dict, list, tuple)):
            return inner
        if id(inner) not in memo:
            twin: Any = {} if isinstance(inner, dict) else []
            memo[id(inner)] = twin
            pending.append((inner, twin))
        return memo[id(inner)]

    top = twin_of(value)
    while pending:
        inner, twin = pending.pop()
        if isinstance(inner, dict):
            twin.update(zip(inner, map(twin_of, inner.values()), strict=True))
        else:
            twin.extend(map(twin_of, inner))
    return top


def what_it_is(value: Any) -> str:
    """What a JSON value seems to be, for a person who took it for something else."""
    for kind in ("collection", "environment"):
        if isinstance(value, dict) and isinstance(value.get(kind), dict):
            return f"{_unwrapped(value[kind])}, inside {{{kind!r}: ...}}"
    return _unwrapped(value)


def _unwrapped(value: Any) -> str:
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
    if isinstance(value.get("info"), dict) and isinstance(value.get("item"), list):
        return "a collection"
    if isinstance(value.get("values"), list):
        return "an environment"
    keys = ", ".join(map(repr, list(value)[:5]))
    return f"an object with the keys {keys}" if value else "an empty object"
