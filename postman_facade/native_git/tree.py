"""The folder of a workspace: its elements and their files."""

from __future__ import annotations

import json
import os
import posixpath
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from postman_facade.errors import FileTreeError
from postman_facade.native_git import collection, folders, loader, parts
from postman_facade.native_git.kinds import LAYOUTS, Kind, element_of, files_of, value_of
from postman_facade.native_git.lockfile import (
    JOURNAL,
    LOCK,
    RESOURCES,
    Entry,
    Lock,
    hash_of,
    lock_path,
    read_json,
)
from postman_facade.native_git.names import Names

Json = dict[str, Any]
_OURS = ("postman/", ".postman/")
_BEFORE_SAVING = 25  # elements


class Tree:
    """The folder of a workspace, which may not exist yet."""

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self.root = Path(folder)
        self._elements: dict[str, list[str]] = {}
        self._promised: set[str] = set()
        self._journal: dict[str, Json] = {}

    def scan(self) -> dict[str, str]:
        """Return the hash of the files of each element, by path. Raises FileTreeError."""
        self._elements = {}
        for top in _OURS:
            place = self.root / top
            with folders.failing(place, "read"):
                if place.is_symlink() or not place.is_dir():
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
        return {path: hash_of(self.files(path)) for path in self._elements}

    def kind(self, path: str) -> Kind:
        """Return the kind of a known element."""
        found = element_of(self._elements[path][0])
        assert found is not None  # noqa: S101 - it was found by it
        return found[0]

    def files(self, path: str) -> dict[str, bytes]:
        """Return the files of an element. Raises FileTreeError."""
        return {file: folders.read_file(self.root, file) for file in self._elements[path]}

    def value(self, path: str, about: Json) -> Json:
        """Return the value of an element from its files. Raises FileTreeError."""
        return value_of(self.kind(path), path, self.files(path), about)

    def lock(self, workspace: str | None = None) -> Lock:
        """Return the lock of the workspace, or of another one that the folder was restored into.

        Resumes an interrupted run. Raises FileTreeError.
        """
        path = LOCK if workspace is None else lock_path(workspace)
        if (content := self._read(path)) is not None:
            lock = Lock.decode(content, path)
        elif workspace is None and (content := self._read(RESOURCES)) is not None:
            lock = Lock.of_resources(content)
        else:
            lock = Lock(workspace or "")
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
        return hash_of(self.files(path)) if path in self._elements else ""

    def name(self, path: str, about: Json) -> str:
        """Return the name of an element from its files."""
        kind = self.kind(path)
        if kind == "collection":
            definition = f"{path}/{collection.DEFINITION}"
            if definition not in self._elements[path]:
                return posixpath.basename(path)
            file = loader.load(folders.read_file(self.root, definition), definition)
            return parts.to_text(file.get("name", posixpath.basename(path)))
        return str(self.value(path, about)["name"])

    def put(self, lock: Lock, path: str, value: Json, entry: Entry) -> None:
        """Write `value` to the files of an element, and update the lock. Raises FileTreeError.

        The lock is updated first, so that an interrupted write is recognized.
        """
        files = files_of(entry.kind, path, value)
        lock.entries[path] = self._changed(path, files, entry)
        self._elements[path] = sorted(files)
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
        entry = entry._replace(files=hash_of(files))
        there = self._elements.get(path, [])
        before = {file: folders.read_file(self.root, file) for file in there}
        if before != files:
            self._journal[path] = {
                "entry": entry._asdict(),
                "before": {file: hash_of({"": content}) for file, content in before.items()},
                "after": {file: hash_of({"": content}) for file, content in files.items()},
            }
            folders.write_file(self.root, JOURNAL, json.dumps(self._journal).encode())
            folders.write(self.root, files)
            folders.remove(self.root, [file for file in there if file not in files])
        return entry

    def _read(self, path: str) -> bytes | None:
        with folders.failing(self.root / path, "read"):
            if not (self.root / path).exists():
                return None
        return folders.read_file(self.root, path)

    def _take_up(self, lock: Lock) -> None:
        """Treat files of an interrupted write as pulled, unless they were edited."""
        for top in _OURS:
            folders.remove_temporary(self.root / top)
        if (content := self._read(JOURNAL)) is None:
            return
        for path, noted in read_json(content, JOURNAL).items():
            try:
                entry = Entry(**noted["entry"])
                versions: list[Mapping[str, str]] = [noted["before"], noted["after"]]
                names = {file for version in versions for file in version}
                contents = {file: self._read(file) for file in names}
            except (TypeError, KeyError):
                raise FileTreeError("cannot be read; remove it and pull again", JOURNAL) from None
            files = {file: content for file, content in contents.items() if content is not None}
            hashes = {file: hash_of({"": content}) for file, content in files.items()}
            if hashes == versions[1]:
                lock.entries[path] = entry
            elif files and all(
                h in [version.get(file) for version in versions] for file, h in hashes.items()
            ):
                lock.entries[path] = entry._replace(listed="", content="", files=hash_of(files))
