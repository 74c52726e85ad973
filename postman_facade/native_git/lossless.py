"""Write and read files of elements together with the parts that their layout lacks."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from postman_facade.native_git import emitter, loader
from postman_facade.native_git.elements import without_none
from postman_facade.native_git.sidecar import Leftover, Sidecar

Json = dict[str, Any]
_HALF_OF_PAIR = re.compile("[\ud800-\udfff]")


class Writer:
    """Collects files, and in a lock file the parts that they lack."""

    def __init__(self) -> None:
        self._files: dict[str, bytes] = {}
        self._sidecar = Sidecar()

    def add(self, path: str, file: Json, read: Callable[[Json], Json], meant: Json) -> None:
        """Write `file` for the element `meant`; the parts that `read` does not restore are locked."""
        file = without_none(file)
        try:
            content = emitter.emit(file)
        except UnicodeEncodeError:
            file = _encodable(file)
            content = emitter.emit(file)
        self._files[path] = content
        self._sidecar.note(path, content, read(file), meant)

    def finish(self, lock: str) -> dict[str, bytes]:
        """Return all files by path, with the lock file at `lock` only if needed."""
        if (left := self._sidecar.encode()) is not None:
            self._files[lock] = left
        return self._files


class Reader:
    """Reads files, and completes them from the lock file, if there is one."""

    def __init__(self, files: Mapping[str, bytes], lock: str) -> None:
        self._files = files
        self._sidecar = Sidecar()
        if lock in files:
            self._sidecar = Sidecar.decode(files[lock], lock, files)
        self.leftovers: list[Leftover] = []

    def load(self, path: str) -> Json:
        """Return the mapping in a file. Raises FileTreeError."""
        return loader.load(self._files[path], path)

    def complete(self, path: str, element: Json) -> None:
        """Add the locked parts to the element, as far as they fit."""
        self.leftovers += self._sidecar.complete(path, self._files[path], element)


def _encodable(value: Any) -> Any:
    """Return `value` with U+FFFD for lone surrogates, which UTF-8 cannot encode."""
    if isinstance(value, str):
        return _HALF_OF_PAIR.sub("\ufffd", value)
    if isinstance(value, dict):
        return {_encodable(key): _encodable(inner) for key, inner in value.items()}
    return [_encodable(inner) for inner in value] if isinstance(value, list) else value
