"""The folder of a workspace: its elements and their files."""

from __future__ import annotations

import json
import os
import posixpath
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from postman_facade.errors import FileTreeError
from postman_facade.native_git import collection, folders, loader, parts
from postman_facade.native_git.kinds import (
    LAYOUTS,
    Kind,
    element_of,
    files_of,
    lock_of,
    require_unique_ids,
    value_of,
)
from postman_facade.native_git.lockfile import (
    JOURNAL,
    LOCK,
    RESOURCES,
    Entry,
    Lock,
    hash_of,
    lock_path,
)
from postman_facade.native_git.names import Names
from postman_facade.native_git.references import replaced

Json = dict[str, Any]
_OURS = ("postman/", ".postman/")
_BEFORE_SAVING = 25  # elements
LENGTH_OF_ID = 36


class Tree:
    """The folder of a workspace, which may not exist yet."""

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self.root = Path(folder)
        self._elements: dict[str, list[str]] = {}
        self._promised: set[str] = set()
        self._journal: dict[str, Json] = {}

    @contextmanager
    def in_use(self) -> Iterator[None]:
        """Keep other pulls and pushes out of the folder. Raises FileTreeError."""
        with folders.locked(self.root / ".postman"):
            for top in _OURS:
                folders.remove_temporary(self.root / top)
            yield

    def scan(self) -> dict[str, str]:
        """Return the hash of the files of each element, by path. Raises FileTreeError."""
        self._elements = {}
        for top in _OURS:
            place = self.root / top.rstrip("/")  # with the slash, a link is followed
            with folders.failing(place, "read"):
                if place.is_symlink():
                    raise folders.is_link(place)
                if not place.is_dir():
                    continue
            for path in folders.paths(place, lambda path, top=top: bool(element_of(top + path))):  # type: ignore[misc]
                found = element_of(top + path)
                if found is not None:
                    self._elements.setdefault(found[1], []).append(top + path)
        # A lock file alone is not an element.
        self._elements = {
            path: files
            for path, files in self._elements.items()
            if any(not file.endswith("pmf.lock.json") for file in files)
        }
        return {path: self.hash(path) for path in self._elements}

    def follow(self, lock: Lock) -> dict[str, str]:
        """Return the new paths of elements whose files were moved, by the old ones.

        A collection is recognized by its id, and others by their content or name. Raises
        FileTreeError if two collections have one id.
        """
        gone = {path: entry for path, entry in lock.entries.items() if path not in self._elements}
        owners = {
            entry.uid[-LENGTH_OF_ID:]: path
            for path, entry in lock.entries.items()
            if entry.kind == "collection" and entry.uid
        }
        moves: dict[str, str] = {}
        for path in sorted(self._elements.keys() - lock.entries.keys()):
            kind = self.kind(path)
            before = None
            if kind == "collection" and (id := str(self._head(path).get("id") or "")):
                before = owners.get(id)
                if before in self._elements:
                    reason = f"has the id of {before}; remove `id` to make it a new collection"
                    raise FileTreeError(reason, f"{path}/{collection.DEFINITION}")
            if before not in gone:
                before = self._original(path, kind, gone)
            if before in gone and before is not None:
                moves[before] = path
                del gone[before]
        return moves

    def _original(self, path: str, kind: Kind, gone: Mapping[str, Entry]) -> str | None:
        hash, name = self.hash(path), self.name(path, {})
        alike = [old for old, entry in gone.items() if entry.kind == kind and entry.uid]
        same = [old for old in alike if gone[old].files == hash]
        return next(iter(same or [old for old in alike if gone[old].name == name]), None)

    def refer(self, lock: Lock, moves: Mapping[str, str], local: dict[str, str]) -> None:
        """Make monitors and mock servers refer to moved elements by their new paths."""
        for path in [path for path in local if moves and self.kind(path) in ("mock", "monitor")]:
            value = self.value(path, {})
            if (renamed := replaced(value, moves)) != value:
                entry = lock.entries.get(path)
                folders.write(self.root, files_of(self.kind(path), path, renamed))
                if entry is not None and entry.files == local[path]:
                    lock.entries[path] = entry._replace(files=self.hash(path))
                local[path] = self.hash(path)

    def kind(self, path: str) -> Kind:
        """Return the kind of a known element."""
        found = element_of(self._elements[path][0])
        assert found is not None  # noqa: S101 - it was found by it
        return found[0]

    def files(self, path: str) -> dict[str, bytes]:
        """Return the files of an element. Raises FileTreeError."""
        return {file: folders.read_file(self.root, file) for file in self._elements[path]}

    def value(self, path: str, about: Json, there: Json | None = None) -> Json:
        """Return the value of an element from its files. Raises FileTreeError.

        If it has no lock file, as in files written by Postman, the parts that only a lock file has
        are those of `there`, the element on the service.
        """
        kind = self.kind(path)
        value = value_of(kind, path, self.files(path) | self._missing_lock(path, there), about)
        if kind == "collection" and there is not None:
            require_unique_ids(path, value, there)
        return value

    def _missing_lock(self, path: str, there: Json | None) -> dict[str, bytes]:
        kind = self.kind(path)
        lock = lock_of(kind, path)
        if there is None or lock is None or lock in self._elements[path]:
            return {}
        return {
            file: content for file, content in files_of(kind, path, there).items() if file == lock
        }

    def complete(self, path: str, there: Json) -> str:
        """Write the lock file that an element lacks, and return the hash of its files."""
        if more := self._missing_lock(path, there):
            folders.write(self.root, more)
            self._elements[path] += more
        return self.hash(path)

    def lock(self, workspace: str | None = None) -> Lock:
        """Return the lock of the workspace, or of another one that the folder was restored into.

        Resumes an interrupted run. Raises FileTreeError.
        """
        path = LOCK if workspace is None else lock_path(workspace)
        resources = self._read(RESOURCES) if workspace is None else None
        lock = Lock(workspace or "") if resources is None else Lock.of_resources(resources)
        if (content := self._read(path)) is not None:
            lock = Lock.decode(content, path)
        if workspace is None:
            self._take_up(lock)
        return lock

    def save(self, lock: Lock, workspace: str | None = None) -> None:
        """Write the lock file. Raises FileTreeError."""
        path = LOCK if workspace is None else lock_path(workspace)
        folders.write_file(self.root, path, lock.encode())
        if workspace is None:
            before = self._read(RESOURCES)
            folders.write_file(self.root, RESOURCES, lock.resources(before))
            self._journal = {}
            folders.remove(self.root, [JOURNAL])

    def hash(self, path: str) -> str:
        """Return the current hash of the files of an element; empty if there are none."""
        return hash_of(path, self.files(path)) if path in self._elements else ""

    def name(self, path: str, about: Json) -> str:
        """Return the name of an element from its files."""
        kind = self.kind(path)
        if kind == "collection":
            return parts.to_text(self._head(path).get("name", posixpath.basename(path)))
        return str(self.value(path, about)["name"])

    def _head(self, path: str) -> Json:
        definition = f"{path}/{collection.DEFINITION}"
        if definition not in self._elements[path]:
            return {}
        return loader.load(folders.read_file(self.root, definition), definition)

    def put(self, lock: Lock, path: str, files: Mapping[str, bytes], entry: Entry) -> None:
        """Write the files of an element, and update the lock. Raises FileTreeError.

        The journal is written first, so that an interrupted write is recognized.
        """
        lock.entries[path] = self._changed(path, files, entry)
        self._elements.pop(path, None)  # not needed any more
        if len(self._journal) >= _BEFORE_SAVING:
            self.save(lock)

    def drop(self, lock: Lock, path: str) -> None:
        """Remove the files of an element, and its lock entry. Raises FileTreeError."""
        self._changed(path, {}, lock.entries.pop(path))
        self._elements.pop(path, None)

    def path_for(self, kind: Kind, name: str, lock: Lock) -> str:
        """Return an unused path for a new element of the service."""
        folder, suffix, default = LAYOUTS[kind]
        if kind == "globals":
            return folder + default + suffix
        taken = {*self._elements, *self._promised, *lock.entries}
        inside = [path[len(folder) :] for path in taken if path.startswith(folder)]
        path = folder + Names(".resources", *inside).take(name, suffix, default) + suffix
        self._promised.add(path)
        return path

    def _changed(self, path: str, files: Mapping[str, bytes], entry: Entry) -> Entry:
        entry = entry._replace(files=hash_of(path, files))
        there = self._elements.get(path, [])
        before = {file: folders.read_file(self.root, file) for file in there}
        if before != files:
            self._journal[path] = {
                "entry": entry.as_json(),
                "before": _hashes(before),
                "after": _hashes(files),
            }
            folders.write_file(self.root, JOURNAL, json.dumps(self._journal).encode())
            folders.replace(self.root, before, files)
        return entry

    def _read(self, path: str) -> bytes | None:
        with folders.failing(self.root / path, "read"):
            if not (self.root / path).exists():
                return None
        return folders.read_file(self.root, path)

    def _take_up(self, lock: Lock) -> None:
        """Treat files of an interrupted write as pulled, unless they were edited."""
        if (content := self._read(JOURNAL)) is None:
            return
        for path, noted in loader.load_json(content, JOURNAL).items():
            try:
                entry = Entry.of(noted["entry"])
                versions: list[Mapping[str, str]] = [noted["before"], noted["after"]]
                names = {file for version in versions for file in version}
            except (TypeError, KeyError):
                raise FileTreeError("cannot be read; remove it and pull again", JOURNAL) from None
            if entry is None or not all(element_of(name) == (entry.kind, path) for name in names):
                raise FileTreeError("cannot be read; remove it and pull again", JOURNAL)
            contents = {file: self._read(file) for file in names}
            files = {file: content for file, content in contents.items() if content is not None}
            hashes = _hashes(files)
            if hashes == versions[1]:
                lock.entries[path] = entry
            elif files and all(
                h in [version.get(file) for version in versions] for file, h in hashes.items()
            ):
                lock.entries[path] = entry._replace(
                    listed="", content="", files=hash_of(path, files)
                )


def _hashes(files: Mapping[str, bytes]) -> dict[str, str]:
    return {file: hash_of("", {"": content}) for file, content in files.items()}
