"""The lock file of a workspace: ids, and the last common state of files and service."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, NamedTuple, cast

from postman_facade.documents import text
from postman_facade.errors import FileTreeError, InvalidJsonError
from postman_facade.native_git import emitter, loader
from postman_facade.native_git.kinds import LAYOUTS, Kind

Json = dict[str, Any]

RESOURCES = ".postman/resources.yaml"
LOCK = ".postman/pmf.lock.json"
JOURNAL = ".postman/pmf.journal.json"
BEING_WRITTEN = "being written"
"""The content hash of an element whose write in several steps is incomplete."""
_VERSION = 1
_CLOUD: Mapping[Kind, str] = {
    "collection": "collections", "environment": "environments", "spec": "specs",
}  # fmt: skip


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


class Lock:
    """The elements of one workspace in a folder, by path."""

    def __init__(self, workspace: str = "") -> None:
        self.workspace = workspace
        self.entries: dict[str, Entry] = {}

    def encode(self) -> bytes:
        """Return the lock file, with an element on each line."""
        lines = [
            f"\t\t{_text(path)}: {_text(entry._asdict())}"
            for path, entry in sorted(self.entries.items())
        ]
        head = f'{{\n\t"version": {_VERSION},\n\t"workspace": {_text(self.workspace)},\n'
        head += '\t"elements": {\n'
        return (head + ",\n".join(lines) + "\n\t}\n}\n").encode("utf-8", "backslashreplace")

    @classmethod
    def decode(cls, data: bytes, path: str) -> Lock:
        """Parse a lock file. Raises FileTreeError."""
        value = read_json(data, path)
        elements = value.get("elements")
        if value.get("version") != _VERSION or not isinstance(elements, dict):
            raise FileTreeError(f"is not a lock file of version {_VERSION}", path)
        lock = cls(str(value.get("workspace", "")))
        for name, fields in elements.items():
            try:
                entry = Entry(**fields)
            except TypeError:
                entry = None
            texts = entry and (entry.uid, entry.name, entry.listed, entry.content, entry.files)
            if (
                entry is None
                or entry.kind not in LAYOUTS
                or not all(isinstance(t, str) for t in texts or ())
            ):
                raise FileTreeError(f"has an entry for {name} that cannot be read", path)
            lock.entries[name] = entry
        seen: set[tuple[Kind, str]] = set()
        for entry in lock.entries.values():
            if entry.uid and (entry.kind, entry.uid) in seen:
                raise FileTreeError(f"has two elements with the id {entry.uid}", path)
            seen.add((entry.kind, entry.uid))
        return lock

    def resources(self, before: bytes | None) -> bytes:
        """Update `.postman/resources.yaml` for Postman's own tools, and keep the rest of it."""
        known = loader.load(before, RESOURCES) if before is not None else {}
        cloud = dict(known.get("cloudResources") or {})
        for kind, key in _CLOUD.items():
            mapped = {
                f"../{path}": entry.uid
                for path, entry in sorted(self.entries.items())
                if entry.kind == kind
            }
            cloud[key] = mapped
        cloud = {key: value for key, value in cloud.items() if value}
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
                lock.entries[inner] = Entry(kind, str(uid), "", "", "", "")
        return lock


def hash_of(files: Mapping[str, bytes]) -> str:
    """Return a hash of files and their paths."""
    digest = hashlib.blake2b(digest_size=16)
    for path, content in sorted(files.items()):
        digest.update(f"{path}\0{len(content)}\0".encode("utf-8", "surrogatepass") + content)
    return digest.hexdigest()


def read_json(data: bytes, path: str) -> Json:
    """Return the object in a JSON file. Raises FileTreeError."""
    try:
        value = text.read(text.decoded(data, path), path)
    except InvalidJsonError as error:
        raise FileTreeError(str(error).removeprefix(path).strip(), path) from None
    if not isinstance(value, dict):
        raise FileTreeError("is not a JSON object", path)
    return cast("Json", value)


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
