"""Files of elements, written and read together with what they have no place for."""

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
    """Collects files, and in a lock file what they do not say."""

    def __init__(self) -> None:
        self._files: dict[str, bytes] = {}
        self._sidecar = Sidecar()

    def add(self, path: str, file: Json, read: Callable[[Json], Json], meant: Json) -> None:
        """Write `file`, which stands for `meant` as far as `read` gets it back."""
        file = without_none(file)
        try:
            content = emitter.emit(file)
        except UnicodeEncodeError:
            file = _encodable(file)
            content = emitter.emit(file)
        self._files[path] = content
        self._sidecar.note(path, content, read(file), meant)

    def finish(self, lock: str) -> dict[str, bytes]:
        """All files by path; the one at `lock` only where something is left over."""
        if (left := self._sidecar.encode()) is not None:
            self._files[lock] = left
        return self._files


class Reader:
    """Reads files, and completes them by the lock file where there is one."""

    def __init__(self, files: Mapping[str, bytes], lock: str) -> None:
        self._files = files
        self._sidecar = Sidecar()
        if lock in files:
            self._sidecar = Sidecar.decode(files[lock], lock, files)
        self.leftovers: list[Leftover] = []

    def load(self, path: str) -> Json:
        """The mapping in a file. Raises FileTreeError."""
        return loader.load(self._files[path], path)

    def complete(self, path: str, element: Json) -> None:
        """Add to the element what its file does not say, as far as that fits it."""
        self.leftovers += self._sidecar.complete(path, self._files[path], element)


def _encodable(value: Any) -> Any:
    """`value` with U+FFFD for each half of a surrogate pair, which UTF-8 has no place for."""
    if isinstance(value, str):
        return _HALF_OF_PAIR.sub("\ufffd", value)
    if isinstance(value, dict):
        return {_encodable(key): _encodable(inner) for key, inner in value.items()}
    return [_encodable(inner) for inner in value] if isinstance(value, list) else value
