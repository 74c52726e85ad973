"""State: one sqlite table of JSON documents, and an index of the ids inside collections."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from . import wire

_APPLICATION_ID = 0x504D5342  # marks a database file as ours: "PMSB"
_VERSION = 1  # of the schema
_SCHEMA = """
CREATE TABLE IF NOT EXISTS documents (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    parent TEXT,
    name TEXT,
    record BLOB NOT NULL,
    content BLOB,
    UNIQUE (kind, id)
);
CREATE INDEX IF NOT EXISTS documents_by_parent ON documents (kind, parent);
CREATE TABLE IF NOT EXISTS elements (
    model TEXT NOT NULL,
    id TEXT NOT NULL,
    collection TEXT NOT NULL,
    created TEXT NOT NULL,
    PRIMARY KEY (model, id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS elements_by_collection ON elements (collection);
CREATE TABLE IF NOT EXISTS revision (number INTEGER NOT NULL);
INSERT INTO revision SELECT 0 WHERE NOT EXISTS (SELECT * FROM revision);
"""
_OF_KIND = "SELECT number, id, parent, name, record FROM documents WHERE kind = ?"
_ONE = f"{_OF_KIND} AND id = ?"
_ALL = f"{_OF_KIND} ORDER BY number"
_WITHIN = f"{_OF_KIND} AND parent = ? ORDER BY number"


class Row(NamedTuple):
    """One document without its content, which may be megabytes and is read apart."""

    number: int  # grows with every insertion, also after deletions: order and cursor of lists
    id: str
    parent: str | None  # the workspace or collection it belongs to
    name: str
    record: dict[str, Any]  # what the server knows about it


class Element(NamedTuple):
    """A folder, request or response inside a collection: ids are unique over all collections."""

    model: str
    id: str


class Stored(NamedTuple):
    """One document whole."""

    kind: str
    id: str
    parent: str | None
    record: Any
    content: Any


class StoreError(Exception):
    """The database file cannot be used; the message says why."""


class Store:
    """`path` is a file name or ``:memory:``. Not thread-safe: the application holds one lock.

    `contents`: what is deleted along, the kinds of documents whose parent is a document of a kind.
    An id alone does not tell, since clients choose some of them and others are small numbers.
    """

    def __init__(self, path: str, contents: Mapping[str, Iterable[str]] | None = None) -> None:
        self._contents = contents or {}
        self._hidden: Container[int] = ()
        try:
            self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        except sqlite3.Error as error:
            raise StoreError(f"cannot open database {path}: {error}") from None
        try:
            self._prepare(path)
        except (sqlite3.Error, StoreError) as error:
            self._db.close()
            reason = f"cannot use {path} as a sandbox database: {error}"
            if "locked" in str(error):
                reason = f"{path} is in use by another sandbox; stop that one first"
            raise StoreError(str(error) if isinstance(error, StoreError) else reason) from None

    def _prepare(self, path: str) -> None:
        # One process at a time, for as long as it lives: two would give away the same ids.
        self._db.execute("PRAGMA busy_timeout = 0")
        self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
        self._db.execute("BEGIN EXCLUSIVE")
        self._db.execute("COMMIT")
        (application,) = self._db.execute("PRAGMA application_id").fetchone()
        if application != _APPLICATION_ID:
            if self._db.execute("SELECT 1 FROM sqlite_master").fetchone():
                raise StoreError(f"{path} is a database of another program")
            # The mark comes last: a file without it is begun again.
            self._db.execute(f"PRAGMA user_version = {_VERSION}")
            self._db.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        if version != _VERSION:
            raise StoreError(f"{path} is of another version of the sandbox")
        self._db.execute("PRAGMA journal_mode = WAL")
        # What was answered survives a loss of power too.
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.executescript(_SCHEMA)

    def close(self) -> None:
        self._db.close()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, and on disk when the outermost block is left."""
        outermost = not self._db.in_transaction
        self._db.execute("BEGIN IMMEDIATE" if outermost else "SAVEPOINT part")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK" if outermost else "ROLLBACK TO part")
            if not outermost:
                self._db.execute("RELEASE part")
            raise
        self._db.execute("COMMIT" if outermost else "RELEASE part")

    def clear(self) -> None:
        with self.transaction():
            self._db.execute("DELETE FROM documents")
            self._db.execute("DELETE FROM elements")
            self._db.execute("DELETE FROM sqlite_sequence")
            self._db.execute("UPDATE revision SET number = 0")

    def empty(self) -> bool:
        return self._db.execute("SELECT 1 FROM documents LIMIT 1").fetchone() is None

    @property
    def revision(self) -> int:
        (number,) = self._db.execute("SELECT number FROM revision").fetchone()
        return int(number)

    def revise(self) -> int:
        """The number of a change: one more than that of the change before."""
        self._db.execute("UPDATE revision SET number = number + 1")
        return self.revision

    def snapshot(self) -> sqlite3.Connection:
        """A copy of everything, for `restore`."""
        copy = sqlite3.connect(":memory:", check_same_thread=False)
        self._db.backup(copy)
        return copy

    def restore(self, snapshot: sqlite3.Connection) -> None:
        snapshot.backup(self._db)

    def everything(self) -> list[Stored]:
        """Every document, decoded, oldest first."""
        rows = self._db.execute(
            "SELECT kind, id, parent, record, content FROM documents ORDER BY number"
        )
        return [
            Stored(kind, id, parent, wire.decode(record), wire.decode(content or b"null"))
            for kind, id, parent, record, content in rows
        ]

    @contextlib.contextmanager
    def hiding(self, numbers: Container[int]) -> Iterator[None]:
        """Meanwhile, `find` and `rows` leave these documents out."""
        self._hidden = numbers
        try:
            yield
        finally:
            self._hidden = ()

    # Documents

    def insert(
        self,
        kind: str,
        id: str,
        parent: str | None,
        name: str,
        record: Mapping[str, Any],
        content: bytes | None = None,
    ) -> Row:
        inserted = self._db.execute(
            "INSERT INTO documents (kind, id, parent, name, record, content)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (kind, id, parent, _storable(name), wire.encode(record), content),
        )
        self.revise()
        return Row(inserted.lastrowid or 0, id, parent, name, dict(record))

    def update(self, kind: str, id: str, name: str, record: Mapping[str, Any]) -> None:
        self._db.execute(
            "UPDATE documents SET name = ?, record = ? WHERE kind = ? AND id = ?",
            (_storable(name), wire.encode(record), kind, id),
        )
        self.revise()

    def write(self, kind: str, id: str, content: bytes) -> None:
        self._db.execute(
            "UPDATE documents SET content = ? WHERE kind = ? AND id = ?", (content, kind, id)
        )

    def move(self, kind: str, id: str, parent: str | None) -> None:
        self._db.execute(
            "UPDATE documents SET parent = ? WHERE kind = ? AND id = ?", (parent, kind, id)
        )

    def find(self, kind: str, id: str) -> Row | None:
        return next(iter(self._rows(_ONE, (kind, _storable(id)))), None)

    def content(self, kind: str, id: str) -> bytes:
        (content,) = self._db.execute(
            "SELECT content FROM documents WHERE kind = ? AND id = ?", (kind, id)
        ).fetchone()
        return content or b"null"

    def newest(self) -> int:
        """The number of the last document that was inserted; 0 before the first."""
        (number,) = self._db.execute("SELECT coalesce(max(number), 0) FROM documents").fetchone()
        return int(number)

    def since(self, number: int) -> list[tuple[int, str]]:
        """The numbers and kinds of the documents inserted after the one of a number."""
        rows = self._db.execute("SELECT number, kind FROM documents WHERE number > ?", (number,))
        return rows.fetchall()

    def rows(self, kind: str, parent: str | None = None) -> list[Row]:
        """Every document of a kind, oldest first; with `parent`, only those in it."""
        if parent is None:
            return self._rows(_ALL, (kind,))
        return self._rows(_WITHIN, (kind, parent))

    def delete(self, kind: str, id: str) -> None:
        """Delete a document, what it contains, and the elements of collections among them."""
        for inner in self._contents.get(kind, ()):
            children = self._db.execute(
                "SELECT id FROM documents WHERE kind = ? AND parent = ?", (inner, id)
            )
            for (child,) in children.fetchall():
                self.delete(inner, child)
        if kind == "collection":
            self.reindex(id, [])
        self._db.execute("DELETE FROM documents WHERE kind = ? AND id = ?", (kind, id))
        self.revise()

    def _rows(self, query: str, values: tuple[str, ...]) -> list[Row]:
        return [
            Row(number, id, parent, name, wire.decode(record))
            for number, id, parent, name, record in self._db.execute(query, values)
            if number not in self._hidden
        ]

    # Elements of collections

    def collection_of(self, element: Element) -> str | None:
        row = self._db.execute(
            "SELECT collection FROM elements WHERE model = ? AND id = ?",
            (element.model, _storable(element.id)),
        ).fetchone()
        return row[0] if row else None

    def created(self, collection: str) -> dict[Element, str]:
        """When each element of a collection was created."""
        rows = self._db.execute(
            "SELECT model, id, created FROM elements WHERE collection = ?", (collection,)
        )
        return {Element(model, id): created for model, id, created in rows}

    def reindex(self, collection: str, elements: Iterable[tuple[Element, str]]) -> None:
        """Replace the elements of a collection by these, each with its time of creation."""
        self._db.execute("DELETE FROM elements WHERE collection = ?", (collection,))
        self._db.executemany(
            "INSERT INTO elements (model, id, collection, created) VALUES (?, ?, ?, ?)",
            ((element.model, element.id, collection, created) for element, created in elements),
        )


def _storable(text: str) -> str:
    """Lone surrogates cannot be stored as text. No id has them; a name has its exact form in the
    content."""
    return text.encode("utf-8", "replace").decode("utf-8")
