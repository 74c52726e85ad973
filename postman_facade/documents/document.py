"""The common base of collections and environments: lossless JSON, in memory and in files."""

from __future__ import annotations

import copy
import os
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, TypeAlias, TypeVar, Union

from postman_facade.documents import text
from postman_facade.documents.content import fingerprint
from postman_facade.documents.elements import Element, Key
from postman_facade.documents.json_copy import copied, json_of
from postman_facade.documents.place import kind_of
from postman_facade.documents.service_keys import Keys
from postman_facade.documents.snapshot import Snapshot
from postman_facade.errors import DocumentError
from postman_facade.json_types import JsonObject

D = TypeVar("D", bound="Document")
Source: TypeAlias = Union[D, Mapping[str, object], str, "os.PathLike[str]"]
"""Where a document is taken: a document, a `dict` of its JSON, or the path of a file."""


class Document(ABC):
    """A lossless JSON document."""

    _id_key: ClassVar[str]
    _keys: ClassVar[Keys]
    """The keys of the service where name and id are."""
    kind: ClassVar[str]
    """What it is, and the key it stands under where it is wrapped."""

    def __init__(
        self, data: JsonObject, *, wrapped: bool = False, style: text.Style | None = None
    ) -> None:
        """`data`: the document itself, without a wrapper."""
        self._check(data)
        self.data = data
        """The document itself, not a copy."""
        self.wrapped = wrapped
        """Whether it was inside an object such as `{"collection": ...}`, and is written so again."""
        self.snapshot: Snapshot | None = None
        """The state on the service when the document was read or last written; None for a file."""
        self.new_elements: tuple[Element, ...] = ()
        """Those that had no id when the document was last written, under the names they had then."""
        self._removed: set[Key] = set()
        self._around: JsonObject = {}
        self._style = style or text.Style()
        self._unchecked: str | None = None
        """The text it was read from, until it is checked for keys that it has twice."""

    @classmethod
    def of(cls: type[D], source: Source[D]) -> D:
        """Make a document of its own from a document, a `dict` or the path of a file.

        The document shares nothing with `source`, so changing one leaves the other as it is.

        Raises:
            DocumentError: `source` is something else, another kind of document, or a file that
                cannot be read or is not JSON.
        """
        if isinstance(source, cls):
            return copy.deepcopy(source)
        if isinstance(source, str) and source.lstrip()[:1] in ("{", "["):
            raise DocumentError(f"{cls._where()} is JSON text, not a path: use from_json for it")
        if isinstance(source, (str, os.PathLike)):
            return cls.load(source)
        if isinstance(source, Document):
            source = source.data
        return cls._of(json_of(source, cls._where()) if isinstance(source, Mapping) else source)

    @classmethod
    def load(cls: type[D], path: str | os.PathLike[str]) -> D:
        """Read the document from a file.

        Raises:
            InvalidJsonError: The file is not JSON.
            DocumentError: The file cannot be read, or is another kind of document.
        """
        written, style = text.load(path)
        data = text.read(written, str(path))
        try:
            return cls._of(data, style)
        except DocumentError as error:
            raise type(error)(f"{path}: {error}") from None

    @classmethod
    def from_json(cls: type[D], data: bytes | str | Mapping[str, object]) -> D:
        """Read the document from JSON text, or from what was decoded from it, which is copied.

        For speed, a repeated key in bytes, which is what the service sends, is detected only when
        the document is first written.

        Raises:
            InvalidJsonError: The text is not JSON.
            DocumentError: It is another kind of document.
        """
        where = cls._where()
        if isinstance(data, str):
            return cls._of(text.read(data, where))
        if not isinstance(data, bytes):
            return cls.of(data)
        written = text.decoded(data, where)
        document = cls._of(text.read_unchecked(written, where))
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
        """Copy it at any depth."""
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
        """Return the document as it was read, on one line: with its wrapper if it had one."""
        return text.encoded(self._whole())

    def to_request(self) -> bytes:
        """Return the document as a request body: with the wrapper, and nothing beside it."""
        self._check_keys()
        return text.encoded({self.kind: self.data})

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write it to a file, atomically.

        It is laid out as the file it was read from, or else as Postman exports it: with tabs.

        Raises:
            DocumentError: The file cannot be written, or the document is not JSON any more.
        """
        text.save(path, text.encoded(self._whole(), self._style))

    def _whole(self) -> JsonObject:
        self._check_keys()
        return {**self._around, self.kind: self.data} if self.wrapped else self.data

    def _check_keys(self) -> None:
        """Raise InvalidJsonError if an object had a key twice, because one value was lost."""
        if self._unchecked is not None:
            text.read(self._unchecked, self._where())
            self._unchecked = None

    @property
    def id(self) -> str | None:
        return _text(self._head.get(self._id_key))

    def adopt_id(self, other: Document | None) -> None:
        """Take the identity of `other`, or none."""
        for key in sorted(self._keys.ids):  # so that a request is the same in every run
            if other is not None and key in other._head:
                self._head[key] = other._head[key]
            else:
                self._head.pop(key, None)

    @property
    def uid(self) -> str | None:
        """The id with its owner before it; only what was read from the service has one."""
        return _text(self._head.get("uid"))

    @property
    def updated_at(self) -> str | None:
        """When the service last saw a change, ISO 8601; only what was read from it has one."""
        return _text(self._head.get("updatedAt"))

    @abstractmethod
    def elements(self) -> Iterator[Element]:
        """Iterate over its elements, which a write could delete."""

    def take_snapshot(self, *, written: bool = False) -> None:
        """Remember its state as that of the service, which was just read or `written`."""
        known = frozenset(key for element in self.elements() for key in element.keys)
        updated_at = None if written else self.updated_at
        self.snapshot = Snapshot(known, fingerprint(self.content()), updated_at)

    def matches(self, snapshot: Snapshot) -> bool:
        """Whether it is as it was then. Its content counts too, as two states may have one time."""
        same_time = snapshot.updated_at is None or snapshot.updated_at == self.updated_at
        return same_time and snapshot.content == fingerprint(self.content())

    def has_deleted(self, element: Element) -> bool:
        """Whether the caller deleted it: by a method, or it was there when the document was read
        and is not in it now."""
        if self.snapshot is not None and self.snapshot.has(element):
            return True
        return not self._removed.isdisjoint(element.keys)

    @abstractmethod
    def content(self) -> JsonObject:
        """Return what the author wrote, in a form to compare; not a document any more."""

    @property
    def _head(self) -> JsonObject:
        """The object that holds name and id."""
        return self.data

    @abstractmethod
    def _check(self, data: object) -> None:
        """Raise the error of the class if `data` is something else."""


def what_it_is(value: object) -> str:
    """Describe a JSON value that is not the expected kind of document."""
    for kind in ("collection", "environment"):
        if isinstance(value, dict) and isinstance(value.get(kind), dict):
            return f"{_unwrapped(value[kind])}, inside {{{kind!r}: ...}}"
    return _unwrapped(value)


def _unwrapped(value: object) -> str:
    if isinstance(value, list):
        return "a JSON array"
    if not isinstance(value, dict):
        return kind_of(value)
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


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
