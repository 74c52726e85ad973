"""Documents from files and exports, created as a client would create them."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from ..errors import ApiError
from ..resources import workspaces
from ..store import wire
from ..world import Exchange, World
from . import routing


class Seeded(NamedTuple):
    """The ids of what was created: the workspace, and the uids in it."""

    workspace: str
    collections: list[str]
    environments: list[str]


class _Document(NamedTuple):
    source: str
    kind: str
    body: bytes  # of the request that creates it


def from_paths(world: World, paths: Iterable[str | Path], workspace: str | None) -> Seeded:
    """Create what is in files and in folders of them, in the order of their names.

    Raises OSError for what cannot be read and ValueError for what is no collection and no
    environment; then nothing is created.
    """
    files = [file for path in paths for file in _files(Path(path))]
    return _create(world, [_document(str(file), file.read_bytes()) for file in files], workspace)


def from_content(world: World, content: bytes, workspace: str | None) -> Seeded:
    """Create the collection or environment in the content of a file, or a list of them."""
    value = wire.decode(content)
    if not isinstance(value, list):
        return _create(world, [_document("the body", content)], workspace)
    documents = [
        _document(f"document {number}", wire.encode(one)) for number, one in enumerate(value, 1)
    ]
    return _create(world, documents, workspace)


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir():
        found = sorted(path.rglob("*.json"))
        if not found:
            raise ValueError(f"{path} has no file that ends in .json")
        yield from found
    else:
        yield path


def _document(source: str, content: bytes) -> _Document:
    try:
        value = wire.decode(content)
    except ValueError as error:
        raise ValueError(f"{source} is not JSON: {error}") from None
    if isinstance(value, dict):
        for kind, mark in (("collection", "info"), ("environment", "values")):
            if kind in value:
                return _Document(source, kind, content)
            if mark in value:
                # Put into its envelope as text, which need not be written again.
                body = content.removeprefix(codecs.BOM_UTF8)
                return _Document(source, kind, b'{"%s":%s}' % (kind.encode(), body))
    raise ValueError(f"{source} is neither a collection nor an environment")


def _create(world: World, documents: list[_Document], workspace: str | None) -> Seeded:
    with world.store.transaction():
        home = _workspace(world, workspace)
        seeded = Seeded(home, [], [])
        for source, kind, body in documents:
            try:
                made = _post(world, f"/{kind}s", {"workspace": home}, body)[kind]["uid"]
            except ApiError as error:
                raise ValueError(
                    f"{source} is refused: {wire.encode(error.body).decode()}"
                ) from None
            (seeded.collections if kind == "collection" else seeded.environments).append(made)
    return seeded


def _workspace(world: World, name: str | None) -> str:
    """The id of the workspace with this name, created if need be; without a name, the first."""
    if name is None:
        return workspaces.resolve(_exchange(world, "/workspaces", {}, b""))
    for row in world.store.rows("workspace"):
        if row.record["name"] == name:
            return row.id
    body = wire.encode({"workspace": {"name": name, "type": "team"}})
    return str(_post(world, "/workspaces", {}, body)["workspace"]["id"])


def _post(world: World, path: str, query: Mapping[str, str], body: bytes) -> Any:
    return _endpoint(path).handler(_exchange(world, path, query, body)).body


def _exchange(world: World, path: str, query: Mapping[str, str], body: bytes) -> Exchange:
    return Exchange(world, path, {}, query, {}, bytearray(body), _endpoint(path).operation)


def _endpoint(path: str) -> routing.Endpoint:
    resource, _ = routing.find(path)
    if resource is None:
        raise LookupError(path)
    return resource.endpoints["POST"]
