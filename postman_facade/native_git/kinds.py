"""The kinds of elements in a workspace: where their files are, and what they contain.

The value of an element is its JSON without the keys that the service writes. The files of monitors
and mock servers are our own, because Postman's layout has none.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping
from typing import Any, Literal, NamedTuple

from postman_facade.documents import CollectionDocument, service_keys
from postman_facade.documents.content import collection_content, environment_content, fingerprint
from postman_facade.errors import FileTreeError
from postman_facade.native_git import collection, emitter, environment, loader, parts
from postman_facade.native_git.elements import USUAL_ORDER, in_usual_order, without_none

Json = dict[str, Any]
Kind = Literal["environment", "collection", "globals", "spec", "mock", "monitor"]

_GLOBALS_NAME = "Globals"
_SPEC_FILES = (".yaml", ".yml", ".json")
"""The suffix of a specification in one file; several files have a folder."""
_MONITOR, _MOCK = ".monitor.yaml", ".mock.yaml"
_KEPT = {
    "monitor": ("name", "active", "schedule", "collection", "environment", "options",
                "notifications", "retry", "distribution"),
    "mock": ("name", "private", "collection", "environment", "config", "active", "responses"),
}  # fmt: skip
_LOCK = environment.lock_of("").removeprefix(".resources/")
_LONGEST_NAME = 255  # bytes
_OF_RESPONSE = ("name", "statusCode", "headers", "language", "body")


class Layout(NamedTuple):
    """The location of the elements of a kind."""

    folder: str
    suffix: str
    """The suffix of the file of an element; empty if it has a folder."""
    default: str
    """The default file name, if the name of the element leaves none."""


LAYOUTS: Mapping[Kind, Layout] = {
    # In the order in which they are written: references first.
    "environment": Layout("postman/environments/", environment.ENVIRONMENT, "environment"),
    "collection": Layout("postman/collections/", "", "collection"),
    "globals": Layout("postman/globals/", ".globals.yaml", "workspace"),
    "spec": Layout("postman/specs/", "", "spec"),
    "mock": Layout(".postman/mocks/", _MOCK, "mock"),
    "monitor": Layout(".postman/monitors/", _MONITOR, "monitor"),
}


def element_of(path: str) -> tuple[Kind, str] | None:
    """Return the kind and path of the element that a file belongs to."""
    for kind, (folder, suffix, _) in LAYOUTS.items():
        if not path.startswith(folder):
            continue
        inner = path[len(folder) :]
        first = inner.partition("/")[0]
        if kind == "collection":
            is_part = "/" in inner and collection.is_of_layout(inner.partition("/")[2])
            return ("collection", folder + first) if is_part else None
        if kind == "spec":
            is_part = "/" in inner or (inner.endswith(_SPEC_FILES) and inner[0] != ".")
            return ("spec", folder + first) if is_part else None
        lock = inner.removeprefix(".resources/")
        if kind in ("environment", "globals") and lock.endswith(_LOCK) and lock != inner:
            return kind, folder + lock.removesuffix(_LOCK) + suffix
        return (kind, path) if "/" not in inner and inner.endswith(suffix) else None
    return None


def is_path_of(kind: Kind, path: str) -> bool:
    """Whether an element of this kind may be at `path`."""
    folder, suffix, _ = LAYOUTS[kind]
    name = path.removeprefix(folder)
    return (
        name != path and name.endswith(suffix) and "/" not in name and name not in ("", "..", ".")
    )


def lock_of(kind: Kind, path: str) -> str | None:
    """Return the path of the lock file of an element, if its kind has one."""
    if kind == "collection":
        return f"{path}/{collection.LOCK}"
    if kind not in ("environment", "globals"):
        return None
    return f"{posixpath.dirname(path)}/{environment.lock_of(stem_of(kind, path))}"


def stem_of(kind: Kind, path: str) -> str:
    """Return the name of an element from its files."""
    suffix = LAYOUTS[kind].suffix
    stem = posixpath.basename(path).removesuffix(suffix)
    return posixpath.splitext(stem)[0] if kind == "spec" and stem.endswith(_SPEC_FILES) else stem


def files_of(kind: Kind, path: str, value: Json) -> dict[str, bytes]:
    """Return the files of an element by path. Raises FileTreeError."""
    folder, stem = posixpath.dirname(path), stem_of(kind, path)
    if kind == "collection":
        files = collection.to_files(value, posixpath.basename(path))
        return {f"{path}/{inner}": content for inner, content in files.items()}
    if kind in ("environment", "globals"):
        suffix = LAYOUTS[kind].suffix
        files = environment.to_files(value, stem, suffix)
        return {f"{folder}/{inner}": content for inner, content in files.items()}
    if kind == "spec":
        texts = {
            inner: content.encode("utf-8", "replace") for inner, content in value["files"].items()
        }
        if path.endswith(_SPEC_FILES):
            return {path: texts[value["root"]]}
        return {f"{path}/{_inside(inner)}": content for inner, content in texts.items()}
    return {path: emitter.emit({"$kind": f"pmf-{kind}", **value})}


def value_of(kind: Kind, path: str, files: Mapping[str, bytes], about: Json) -> Json:
    """Return the value of an element from its files. Raises FileTreeError.

    `about`: what a lock file knows of a specification: `name`, `type` and `root`.
    """
    if kind in ("collection", "environment", "globals"):
        folder = path if kind == "collection" else posixpath.dirname(path)
        inner = {name[len(folder) + 1 :]: content for name, content in files.items()}
        try:
            if kind == "collection":
                return collection.from_files(inner, posixpath.basename(path))[0]
            return environment.from_files(inner, stem_of(kind, path), LAYOUTS[kind].suffix)[0]
        except FileTreeError as error:
            raise FileTreeError(error.reason, f"{folder}/{error.path}") from None
    if kind == "spec":
        return _spec(path, files, about)
    value = loader.load(files[path], path)
    value.pop("$kind", None)
    return {"name": parts.from_text(value.pop("name", stem_of(kind, path))), **value}


def require_unique_ids(path: str, value: Json, there: Json) -> None:
    """Raise FileTreeError if two items of the collection at `path` have one id of the service."""
    known = {(element.kind, element.id) for element in CollectionDocument(there).elements()}
    seen: dict[tuple[str, str | None], str] = {}
    for element in CollectionDocument(value).elements():
        key = (element.kind, element.id)
        if element.id and key in seen and key in known:
            reason = f"has the id of {seen[key]!r}; remove `id` to make it a new {element.kind}"
            raise FileTreeError(reason, f"{path}/{element.path}")
        seen[key] = element.path


def content_of(kind: Kind, value: Json) -> Json:
    """Return the value in a comparable form."""
    if kind == "collection":
        return collection_content(value)
    if kind == "environment":
        return environment_content(value)
    if kind == "globals":
        return {"values": environment_content({"values": value["values"]})["values"]}
    if kind == "spec":  # the rest cannot be changed
        return {"name": value["name"], "files": {k: lines(v) for k, v in value["files"].items()}}
    return value


def lines(text: str) -> str:
    """Return a text file as git keeps it where it is checked out with other line ends."""
    return text.replace("\r\n", "\n")


def print_of(kind: Kind, value: Json) -> str:
    """Return a digest of the content."""
    return fingerprint(content_of(kind, value))


def about_of(kind: Kind, value: Json) -> Json:
    """Return the properties of an element that its files do not contain."""
    return {key: value.get(key) for key in ("name", "type", "root")} if kind == "spec" else {}


def author_value(kind: Kind, element: Json) -> Json:
    """Return the value of an element from the service."""
    return _VALUES[kind](element)


def _collection(data: Json) -> Json:
    """Return a collection with its ids, which distinguish moved elements from new ones."""
    clean = _in_order({**data, "info": _noted(data["info"], service_keys.INFO.notes - {"schema"})})
    pending = [clean]
    while pending:
        folder = pending.pop()
        folder["item"] = [
            _noted(item, service_keys.ITEM.notes) if isinstance(item, dict) else item
            for item in folder["item"]
        ]
        for item in folder["item"]:
            if isinstance(item, dict) and isinstance(item.get("response"), list):
                item["response"] = [
                    _noted(one, service_keys.RESPONSE.notes) if isinstance(one, dict) else one
                    for one in item["response"]
                ]
            if isinstance(item, dict) and isinstance(item.get("item"), list):
                pending.append(item)
    return clean


def _noted(holder: Json, notes: frozenset[str]) -> Json:
    """Return the author's keys of an object, in the order of the files."""
    return _in_order({k: v for k, v in holder.items() if k not in notes and k != "uid"})


def _in_order(holder: Json) -> Json:
    usual = USUAL_ORDER[
        "folder" if "item" in holder else "request" if "request" in holder else "other"
    ]
    return {key: holder[key] for key in usual if key in holder} | holder


def _environment(data: Json) -> Json:
    return {"name": data.get("name"), "values": in_usual_order(data["values"])}


def _globals(data: Json) -> Json:
    return {"name": _GLOBALS_NAME, "values": in_usual_order(data.get("values") or [])}


def _monitor(data: Json) -> Json:
    schedule = data.get("schedule")
    return without_none({key: data.get(key) for key in _KEPT["monitor"]} | {
        "schedule": {k: v for k, v in schedule.items() if k != "nextRun"} if schedule else None,
        "collection": data.get("collectionUid"),
        "environment": data.get("environmentUid"),
    })  # fmt: skip


def _mock(data: Json) -> Json:
    config = dict(data.get("config") or {})
    active = config.pop("serverResponseId", None)
    responses = data.get("responses") or []
    names = {response.get("id"): response.get("name") for response in responses}
    return without_none({
        "name": data.get("name"),
        "private": not data.get("isPublic", False),
        "collection": data.get("collection"),
        "environment": data.get("environment"),
        "config": without_none(config),
        "active": names.get(active),
        "responses": [
            without_none({key: one.get(key) for key in _OF_RESPONSE}) for one in responses
        ] or None,
    })  # fmt: skip


_VALUES: Mapping[Kind, Callable[[Json], Json]] = {
    "collection": _collection,
    "environment": _environment,
    "globals": _globals,
    "spec": lambda data: data,
    "mock": _mock,
    "monitor": _monitor,
}


def _spec(path: str, files: Mapping[str, bytes], about: Json) -> Json:
    texts = {}
    for name, content in sorted(files.items()):
        inner = posixpath.basename(name) if name == path else name[len(path) + 1 :]
        texts[inner] = loader.load_text(content, name)
    if path in files and about.get("root"):
        texts = {about["root"]: next(iter(texts.values()))}
    root = about.get("root")
    if root not in texts:
        roots = ("index", "openapi", "asyncapi", "swagger", "api")
        ranked = sorted(texts, key=lambda one: (one.count("/"), _rank(one, roots), one))
        root = ranked[0]
    name = about.get("name") or stem_of("spec", path)
    return {"name": name, "type": about.get("type"), "root": root, "files": texts}


def _rank(path: str, names: tuple[str, ...]) -> int:
    stem = posixpath.splitext(posixpath.basename(path))[0].lower()
    return names.index(stem) if stem in names else len(names)


def _inside(path: str) -> str:
    """Return `path` if it stays in its folder. Raises FileTreeError."""
    names = path.split("/")
    if path.startswith("/") or not all(names) or {".", ".."} & set(names) or "\\" in path:
        raise FileTreeError("is a path that leaves the folder of its specification", path)
    if any(len(name.encode("utf-8", "replace")) > _LONGEST_NAME for name in names):
        raise FileTreeError("is a path that no file system supports: a name is too long", path)
    return path
