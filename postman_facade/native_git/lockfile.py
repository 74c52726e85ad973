"""The lock file of a workspace: ids, and the last common state of files and service."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from postman_facade.documents import text
from postman_facade.errors import FileTreeError
from postman_facade.native_git import emitter, loader
from postman_facade.native_git.kinds import LAYOUTS, Kind, is_path_of

Json = dict[str, Any]

RESOURCES = ".postman/resources.yaml"
LOCK = ".postman/pmf.lock.json"
JOURNAL = ".postman/pmf.journal.json"
BEING_WRITTEN = "being written"
"""The content hash of an element whose write in several steps is incomplete."""
_VERSION = 1
_RARE = ("about", "secrets")
_CLOUD: Mapping[Kind, str] = {
    "collection": "collections", "environment": "environments", "spec": "specs",
}  # fmt: skip
_CLOUD_ORDER = ("collections", "environments", "globals", "datasets", "mocks", "specs")


class Entry(NamedTuple):
    """The last common state of an element in files and service."""

    kind: Kind
    uid: str
    name: str
    listed: str
    """The fingerprint of its entry in the listing."""
    content: str
    """The fingerprint of its content, without secrets; empty if unknown."""
    files: str
    """The hash of its files; empty if unknown."""
    about: Json = {}  # noqa: RUF012 - never changed
    """The properties of a specification that its files do not contain."""
    secrets: Sequence[str] = ()
    """The places of the secrets that its files leave out."""

    def as_json(self) -> Json:
        """Return the fields without those that are usually empty."""
        return {name: value for name, value in self._asdict().items() if value or name not in _RARE}

    @classmethod
    def of(cls, fields: Any) -> Entry | None:
        """Return the entry with these fields; None if they are invalid."""
        try:
            entry = cls(**fields)
        except TypeError:
            return None
        texts = (entry.uid, entry.name, entry.listed, entry.content, entry.files)
        is_valid = (
            entry.kind in LAYOUTS
            and all(isinstance(text, str) for text in texts)
            and isinstance(entry.about, dict)
            and isinstance(entry.secrets, (list, tuple))
        )
        return entry if is_valid else None


class Lock:
    """The elements of one workspace in a folder, by path."""

    def __init__(self, workspace: str = "") -> None:
        self.workspace = workspace
        self.entries: dict[str, Entry] = {}

    def encode(self) -> bytes:
        """Return the lock file, with an element on each line."""
        lines = [
            f"\t\t{_text(path)}: {_text(entry.as_json())}"
            for path, entry in sorted(self.entries.items())
        ]
        head = f'{{\n\t"version": {_VERSION},\n\t"workspace": {_text(self.workspace)},\n'
        head += '\t"elements": {\n'
        return (head + ",\n".join(lines) + "\n\t}\n}\n").encode("utf-8", "backslashreplace")

    @classmethod
    def decode(cls, data: bytes, path: str) -> Lock:
        """Parse a lock file. Raises FileTreeError."""
        value = loader.load_json(data, path)
        elements = value.get("elements")
        if value.get("version") != _VERSION or not isinstance(elements, dict):
            raise FileTreeError(f"is not a lock file of version {_VERSION}", path)
        lock = cls(str(value.get("workspace", "")))
        for name, fields in elements.items():
            entry = Entry.of(fields)
            if entry is None or not is_path_of(entry.kind, name):
                raise FileTreeError(f"has an entry for {name} that cannot be read", path)
            lock.entries[name] = entry
        return lock._checked(path)

    def move(self, moves: Mapping[str, str]) -> None:
        """Give entries new paths; `moves` has them by the old ones."""
        for old, new in moves.items():
            if old in self.entries:
                self.entries[new] = self.entries.pop(old)

    def resources(self, before: bytes | None) -> bytes:
        """Update `.postman/resources.yaml` for Postman's own tools, and keep the rest of it."""
        known = loader.load(before, RESOURCES) if before is not None else {}
        cloud = dict(known.get("cloudResources") or {})
        for kind, key in _CLOUD.items():
            mapped = {
                f"../{path}": entry.uid
                for path, entry in sorted(self.entries.items())
                if entry.kind == kind and entry.uid
            }
            cloud[key] = mapped
        in_order = {key: cloud[key] for key in _CLOUD_ORDER if key in cloud} | cloud
        cloud = {key: value for key, value in in_order.items() if value}
        wanted = {**known, "workspace": {**_mapping(known.get("workspace")), "id": self.workspace}}
        wanted["cloudResources"] = cloud
        specs = [
            f"../{path}" for path, entry in sorted(self.entries.items()) if entry.kind == "spec"
        ]
        local = _mapping(known.get("localResources"))
        others = [one for one in local.get("specs") or [] if one not in specs]
        wanted["localResources"] = {**local, "specs": [*others, *specs]}
        for key in ("cloudResources", "localResources"):
            wanted[key] = {name: value for name, value in wanted[key].items() if value}
            if not wanted[key]:
                del wanted[key]
        return before if before is not None and wanted == known else emitter.emit(wanted)

    @classmethod
    def of_resources(cls, data: bytes) -> Lock:
        """Return the lock entries in files written by Postman: ids only, without states."""
        known = loader.load(data, RESOURCES)
        lock = cls(str(_mapping(known.get("workspace")).get("id") or ""))
        cloud = _mapping(known.get("cloudResources"))
        for kind, key in _CLOUD.items():
            for path, uid in _mapping(cloud.get(key)).items():
                inner = str(path).removeprefix("../").rstrip("/")
                if is_path_of(kind, inner):
                    lock.entries[inner] = Entry(kind, str(uid), "", "", "", "")
        return lock._checked(RESOURCES)

    def _checked(self, path: str) -> Lock:
        """Return self. Raises FileTreeError if two elements have one id."""
        seen: dict[tuple[Kind, str], str] = {}
        for name, entry in self.entries.items():
            other = seen.setdefault((entry.kind, entry.uid or name), name)
            if other != name:
                raise FileTreeError(
                    f"has two elements with the id {entry.uid}: {other} and {name}", path
                )
        return self


def hash_of(path: str, files: Mapping[str, bytes]) -> str:
    """Return a hash of the files of the element at `path`, which is the same wherever it is."""
    digest = hashlib.blake2b(digest_size=16)
    for file, content in sorted(files.items()):
        place = file.removeprefix(path) if file.startswith(path) else "lock"
        digest.update(f"{place}\0{len(content)}\0".encode("utf-8", "surrogatepass") + content)
    return digest.hexdigest()


def listed_print(entry: Json) -> str:
    """Return the fingerprint of an entry of a listing."""
    return hashlib.blake2b(text.canonical(entry), digest_size=16).hexdigest()


def lock_path(workspace: str) -> str:
    """Return the path of the lock file of a workspace that the folder was restored into."""
    return f".postman/pmf.{workspace}.lock.json"


def _mapping(value: Any) -> Json:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
