"""Keep the parts that the layout lacks in a lock file next to the files.

For each file, the lock file has the hash of its content, and a JSON patch from the content to the
element. If a file was edited since, only the operations that still fit are applied.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from postman_facade.documents import text
from postman_facade.errors import FileTreeError
from postman_facade.native_git.loader import load_json
from postman_facade.native_git.patch import apply, difference

Json = dict[str, Any]
_VERSION = 1
_PLAIN = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))
_FIELDS = {"test": {"value"}, "add": {"value"}, "replace": {"value"}, "move": {"from"}}


class Leftover(NamedTuple):
    """A part of a file that was not converted."""

    path: str
    """The path of the file."""
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


class Sidecar:
    """The patches for the files of a collection or environment, by path."""

    def __init__(self) -> None:
        self._patches: dict[str, tuple[str, list[Json]]] = {}
        self._orphans: dict[str, str] = {}

    def note(self, path: str, content: bytes, said: Any, meant: Any) -> None:
        """Record the difference between the file content `said` and the element `meant`."""
        if patch := difference(said, meant):
            self._patches[path] = (_hash(content), patch)

    def complete(self, path: str, content: bytes, said: Any) -> list[Leftover]:
        """Apply the recorded difference to `said`, as far as it fits."""
        # A moved file is recognized by its content.
        known = self._patches.get(path) or self._patches.get(
            self._orphans.get(_hash(content), "") if self._orphans else ""
        )
        if known is None:
            return []
        rejected = apply(said, known[1])
        return [
            Leftover(path, f"cannot {operation['op']} {operation['path']} any more")
            for operation in rejected
        ]

    def encode(self) -> bytes | None:
        """Return the lock file, with an operation on each line; None if it would be empty."""
        if not self._patches:
            return None
        lines = ["{", f'\t"version": {_VERSION},', '\t"files": {']
        for path, (digest, patch) in sorted(self._patches.items()):
            lines += [f"\t\t{_text(path)}: {{", f'\t\t\t"sha256": "{digest}",', '\t\t\t"patch": [']
            lines += [f"\t\t\t\t{_text(operation)}," for operation in patch]
            lines[-1] = lines[-1][:-1]
            lines += ["\t\t\t]", "\t\t},"]
        lines[-1] = "\t\t}"
        return "\n".join([*lines, "\t}", "}", ""]).encode("utf-8", "backslashreplace")

    @classmethod
    def decode(cls, data: bytes, path: str, files: Mapping[str, bytes]) -> Sidecar:
        """Parse the lock file at `path`, for these files. Raises FileTreeError."""
        sidecar = cls()
        head = load_json(data, path)
        entries = head.get("files")
        if not isinstance(entries, dict) or head.get("version") != _VERSION:
            raise FileTreeError(f"is not a lock file of version {_VERSION}", path)
        for name, entry in entries.items():
            sidecar._patches[name] = _entry(entry, path, name)
        gone = {digest: name for name, (digest, _) in sidecar._patches.items() if name not in files}
        sidecar._orphans = gone
        return sidecar


def _entry(entry: Any, path: str, name: str) -> tuple[str, list[Json]]:
    digest = entry.get("sha256") if isinstance(entry, dict) else None
    patch = entry.get("patch") if isinstance(entry, dict) else None
    if not isinstance(digest, str) or not isinstance(patch, list) or not all(map(_is_valid, patch)):
        raise FileTreeError(
            f"has an invalid entry for {name}; expected a hash and a JSON patch", path
        )
    return digest, patch


def _is_valid(operation: Any) -> bool:
    if not isinstance(operation, dict) or operation.get("op") not in {*_FIELDS, "remove"}:
        return False
    wanted = _FIELDS.get(operation["op"], set())
    path = operation.get("path")
    return isinstance(path, str) and path.startswith("/") and wanted <= operation.keys()


def _text(value: Any) -> str:
    inner = value.get("value") if isinstance(value, dict) else value
    if inner is None or isinstance(inner, str):  # most are, and text needs no second look
        return _PLAIN.encode(value)
    return text.encoded(value).decode()


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
