"""Specifications: a name, a type and files, of which one is the root; and their version tags."""

from __future__ import annotations

from typing import Any

from .. import wire
from ..errors import ApiError
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from . import definitions, paging, spec_records
from .spec_records import DEFAULT, ROOT, File

_PAGE = 10
_MEDIA_TYPES = {"json": "application/json", "yaml": "application/yaml"}


def list_all(exchange: Exchange) -> Reply:
    workspace = _workspace(exchange)
    if exchange.store.find("workspace", workspace) is None:
        # An unknown workspace is an error here, not an empty list as it is for collections.
        raise spec_records.malformed(f"There is no workspace {workspace}.")
    rows = exchange.store.rows("spec", workspace)
    page, following = paging.page(exchange, rows, _PAGE, None, spec_records.malformed)
    specs = [_bare(exchange.world, row) for row in page]
    return Reply({"specs": specs, "meta": {"nextCursor": following}})


def create(exchange: Exchange) -> Reply:
    world = exchange.world
    workspace = _workspace(exchange)
    if world.store.find("workspace", workspace) is None:
        refusal = {
            "type": "instanceNotFoundError",
            "title": "Workspace not found",
            "detail": f"There is no workspace {workspace}.",
        }
        raise ApiError(404, refusal)
    sent = exchange.json_object()
    name = spec_records.name(sent)
    if sent.get("type") not in spec_records.TYPES:
        detail = f"The type must be one of: {', '.join(spec_records.TYPES)}"
        title = "Required parameter is invalid"
        raise spec_records.refusal(400, "InvalidParamsError", title, detail)
    files = _files(sent.get("files"))
    row = spec_records.add(world, workspace, name, sent["type"], files)
    return Reply(_bare(world, row), status=201)


def get(exchange: Exchange) -> Reply:
    row = _existing(exchange)
    root = spec_records.root(exchange.world, row)
    return Reply({**_bare(exchange.world, row), "fileFormat": spec_records.format_of(root)})


def patch(exchange: Exchange) -> Reply:
    """Rename. What tags and generated collections compare is the definition, and that stays."""
    row = _existing(exchange)
    row.record["name"] = spec_records.name(exchange.json_object())
    row.record["updatedAt"] = exchange.world.now()
    exchange.store.update("spec", row.id, row.record["name"], row.record)
    return Reply(_bare(exchange.world, row))


def delete(exchange: Exchange) -> Reply:
    exchange.store.delete("spec", _existing(exchange).id)
    return Reply(status=204)


def get_definition(exchange: Exchange) -> Reply:
    """The text of the root as it is kept; its type is what the text is, not what the path says."""
    world = exchange.world
    root = spec_records.root(world, _existing(exchange))
    text = spec_records.read_file(world, root)
    format = spec_records.format_of(root)
    if definitions.is_json(text):
        format = "json"
    elif format != "yaml":
        detail = "The specification has no definition that is JSON or YAML."
        title = "Malformed specification"
        raise spec_records.refusal(400, "MalformedSpecification", title, detail)
    return Reply(text.encode("utf-8", "replace"), headers={"Content-Type": _MEDIA_TYPES[format]})


def list_tags(exchange: Exchange) -> Reply:
    rows = exchange.store.rows("spec-tag", _existing(exchange).id)
    page, following = paging.page(exchange, rows, _PAGE, None, spec_records.malformed)
    data = [{"id": row.id, "name": row.record["name"]} for row in page]
    return Reply({"data": data, "meta": {"nextCursor": following}})


def create_tag(exchange: Exchange) -> Reply:
    world = exchange.world
    spec = _existing(exchange)
    name = spec_records.name(exchange.json_object())
    revision = spec.record["revision"]
    if any(tag.record["revision"] == revision for tag in world.store.rows("spec-tag", spec.id)):
        detail = "The specification has not changed since its last version tag."
        raise spec_records.refusal(409, "conflictError", "Conflict", detail)
    record = {"name": name, "revision": revision}
    snapshot = wire.encode(_snapshot(world, spec))
    tag = world.store.insert("spec-tag", world.ids.uuid(), spec.id, name, record, snapshot)
    return Reply({"data": {"id": tag.id, "name": name}}, status=201)


def get_tag_files(exchange: Exchange) -> Reply:
    spec = _existing(exchange)
    tag = exchange.store.find("spec-tag", exchange.params["tagId"])
    if tag is None or tag.parent != spec.id:
        detail = "The specification has no such version tag."
        raise spec_records.not_found("Version not found", detail)
    return Reply(b'{"data":' + exchange.store.content("spec-tag", tag.id) + b"}")


def _snapshot(world: World, spec: Row) -> list[Document]:
    """Every file with its content, after the folders that its path goes through."""
    folders: dict[str, Document] = {}
    entries = []
    for row in spec_records.files(world, spec):
        path = row.record["path"]
        entry = {
            **_snapshot_entry(world, row.id, path, row.record),
            "type": "FILE",
            "fileType": row.record["type"],
            "content": spec_records.read_file(world, row),
        }
        segments = path.split("/")[:-1]
        for depth in range(1, len(segments) + 1):
            folder_path = "/".join(segments[:depth])
            if folder_path not in folders:
                folder = _snapshot_entry(world, world.ids.uuid(), folder_path, row.record)
                folders[folder_path] = {**folder, "type": "FOLDER"}
        entries.append(entry)
    for entry in [*folders.values(), *entries]:
        parent = folders.get(str(entry["path"]).rpartition("/")[0])
        if parent is not None:
            entry["parentId"] = parent["id"]
    return [*folders.values(), *entries]


def _snapshot_entry(world: World, id: str, path: str, record: Document) -> Document:
    return {
        "id": id,
        "name": spec_records.file_name(path),
        "path": path,
        "createdAt": record["createdAt"],
        "updatedAt": record["updatedAt"],
        "createdBy": world.owner,
        "updatedBy": world.owner,
    }


def _files(sent: Any) -> list[File]:
    """The files in a request body: at least one, and exactly one root among several."""
    if not isinstance(sent, list) or not sent:
        raise spec_records.malformed("The files must be an array of at least one file.")
    files = [_file(one) for one in sent]
    if len({file.path for file in files}) < len(files):
        raise spec_records.malformed("Two files have the same path.")
    if len(files) == 1:
        return [files[0]._replace(type=ROOT)]
    roots = sum(file.type == ROOT for file in files)
    if roots != 1:
        raise spec_records.malformed(f"Exactly one file must have type ROOT, not {roots}.")
    return files


def _file(sent: Any) -> File:
    if not isinstance(sent, dict):
        raise spec_records.malformed("A file must be an object.")
    for key in ("path", "content"):
        if not isinstance(sent.get(key), str):
            raise spec_records.malformed(f"The {key} of a file must be a string.")
    type = sent.get("type", DEFAULT)
    if type not in (ROOT, DEFAULT):
        raise spec_records.malformed("The type of a file must be ROOT or DEFAULT.")
    spec_records.require_usable_path(sent["path"])
    spec_records.require_small(sent["content"])
    return File(sent["path"], sent["content"], type)


def _workspace(exchange: Exchange) -> str:
    workspace = exchange.query.get("workspaceId")
    if not workspace:
        raise spec_records.malformed("The workspaceId parameter is missing.")
    return workspace


def _existing(exchange: Exchange) -> Row:
    return spec_records.existing(exchange.world, exchange.params["specId"])


def _bare(world: World, row: Row) -> Document:
    named = {"id": row.id, "name": row.record["name"], "type": row.record["type"]}
    return {**named, **spec_records.authored(world, row)}


ROUTES: Routes = [
    ("GET", "/specs", list_all),
    ("POST", "/specs", create),
    ("GET", "/specs/{specId}", get),
    ("PATCH", "/specs/{specId}", patch),
    ("DELETE", "/specs/{specId}", delete),
    ("GET", "/specs/{specId}/definitions", get_definition),
    ("GET", "/specs/{specId}/version-tags", list_tags),
    ("POST", "/specs/{specId}/version-tags", create_tag),
    ("GET", "/specs/{specId}/version-tags/{tagId}/files", get_tag_files),
]
