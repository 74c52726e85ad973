"""The files of a specification, by path."""

from __future__ import annotations

from typing import Any

from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from . import paging, spec_records
from .spec_records import DEFAULT, ROOT, File

_PAGE = 10
_CHANGEABLE = ("content", "name", "type")


def list_all(exchange: Exchange) -> Reply:
    rows = spec_records.files(exchange.world, _spec(exchange))
    page, following = paging.page(exchange, rows, _PAGE, None, spec_records.malformed)
    files = [_named(exchange.world, row) for row in page]
    return Reply({"files": files, "meta": {"nextCursor": following}})


def create(exchange: Exchange) -> Reply:
    world = exchange.world
    spec = _spec(exchange)
    sent = exchange.json_object()
    path, content = (_text(sent, key) for key in ("path", "content"))
    _require_free_path(world, spec, path)
    spec_records.require_small(content)
    row = spec_records.add_file(world, spec, File(path, content))
    spec_records.touch(world, spec)
    return Reply(_bare(world, row), status=201)


def get(exchange: Exchange) -> Reply:
    world = exchange.world
    row = _existing(exchange, _spec(exchange))
    return Reply({**_named(world, row), "content": spec_records.read_file(world, row)})


def patch(exchange: Exchange) -> Reply:
    """Change the content, the name or the type: one of them in one call."""
    world = exchange.world
    spec = _spec(exchange)
    row = _existing(exchange, spec)
    sent = exchange.json_object()
    asked = [key for key in _CHANGEABLE if key in sent]
    if len(asked) != 1:
        detail = f"Exactly one of {', '.join(_CHANGEABLE)} must be sent, not {len(asked)}."
        raise spec_records.malformed(detail)
    (key,) = asked
    _CHANGES[key](world, spec, row, _text(sent, key))
    spec_records.touch(world, spec)
    return Reply(_bare(world, row))


def delete(exchange: Exchange) -> Reply:
    spec = _spec(exchange)
    row = _existing(exchange, spec)
    if row.record["type"] == ROOT:
        raise spec_records.malformed("The root of a specification cannot be deleted.")
    exchange.store.delete("spec-file", row.id)
    spec_records.touch(exchange.world, spec)
    return Reply(status=204)


def _write(world: World, spec: Row, row: Row, content: str) -> None:
    spec_records.require_small(content)
    spec_records.write_file(world, row, content)


def _rename(world: World, spec: Row, row: Row, name: str) -> None:
    """Give a file another name in the folder where it is."""
    folder, slash, _ = row.record["path"].rpartition("/")
    path = f"{folder}{slash}{name}"
    if "/" in name:
        raise spec_records.malformed("The name of a file cannot have a slash.")
    if path != row.record["path"]:
        _require_free_path(world, spec, path)
    row.record["path"] = path
    spec_records.save_file(world, row)


def _retype(world: World, spec: Row, row: Row, type: str) -> None:
    if type not in (ROOT, DEFAULT):
        raise spec_records.malformed("The type of a file must be ROOT or DEFAULT.")
    root = spec_records.root(world, spec)
    if type == DEFAULT and row.id == root.id:
        raise spec_records.malformed("One file must have type ROOT: make another one the root.")
    if type == ROOT and row.id != root.id:
        root.record["type"] = DEFAULT
        spec_records.save_file(world, root)
    row.record["type"] = type
    spec_records.save_file(world, row)


def _require_free_path(world: World, spec: Row, path: str) -> None:
    spec_records.require_usable_path(path)
    if spec_records.find_file(world, spec, path) is not None:
        raise spec_records.malformed("The specification has a file with this path already.")


def _text(sent: Document, key: str) -> str:
    value: Any = sent.get(key)
    if not isinstance(value, str):
        raise spec_records.malformed(f"The {key} is missing, or is no text.")
    return value


def _spec(exchange: Exchange) -> Row:
    return spec_records.existing(exchange.world, exchange.params["specId"])


def _existing(exchange: Exchange, spec: Row) -> Row:
    row = spec_records.find_file(exchange.world, spec, exchange.params["filePath"])
    if row is None:
        detail = "The specification has no file with this path."
        raise spec_records.not_found("Resource not found", detail)
    return row


def _bare(world: World, row: Row) -> Document:
    known = {"id": row.id, "path": row.record["path"], "type": row.record["type"]}
    return {**known, **spec_records.authored(world, row)}


def _named(world: World, row: Row) -> Document:
    return {**_bare(world, row), "name": spec_records.file_name(row.record["path"])}


_CHANGES = {"content": _write, "name": _rename, "type": _retype}
ROUTES: Routes = [
    ("GET", "/specs/{specId}/files", list_all),
    ("POST", "/specs/{specId}/files", create),
    ("GET", "/specs/{specId}/files/{filePath}", get),
    ("PATCH", "/specs/{specId}/files/{filePath}", patch),
    ("DELETE", "/specs/{specId}/files/{filePath}", delete),
]
