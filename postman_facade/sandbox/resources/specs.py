"""Specifications: a name, a type and files, of which one is the root; and their version tags."""

from __future__ import annotations

from typing import Any

from ..errors import ApiError
from ..store.database import Row
from ..world import Document, Exchange, Reply, World, serves
from . import definitions, spec_records
from .engine import Page, Resource, only
from .spec_records import DEFAULT, MALFORMED, ROOT, File, authored, malformed, not_found

_MEDIA_TYPES = {"json": "application/json", "yaml": "application/yaml"}
_CHANGEABLE = ("content", "name", "type")


class Specs(Resource):
    kind = "spec"
    goes_with = "workspace"
    path = "/specs/{specId}"
    page = Page("specs", 10)
    wrong = MALFORMED

    def missing(self, exchange: Exchange) -> ApiError:
        return spec_records.no_spec(self.id(exchange))

    def home(self, exchange: Exchange) -> str:
        """The workspace in the query. Raises the refusal if it is unknown, for lists too."""
        workspace = exchange.query.get("workspaceId")
        if not workspace:
            raise malformed("The workspaceId parameter is missing.")
        if exchange.store.find("workspace", workspace) is not None:
            return workspace
        detail = f"There is no workspace {workspace}."
        if exchange.operation.method == "GET":
            raise malformed(detail)
        refusal = {"type": "instanceNotFoundError", "title": "Workspace not found"}
        raise ApiError(404, {**refusal, "detail": detail})

    def rows(self, exchange: Exchange) -> list[Row]:
        return exchange.store.rows(self.kind, self.home(exchange))

    def create(self, exchange: Exchange) -> Reply:
        workspace, sent = self.home(exchange), exchange.json_object()
        name = spec_records.name(sent)
        if sent.get("type") not in spec_records.TYPES:
            detail = f"The type must be one of: {', '.join(spec_records.TYPES)}"
            title = "Required parameter is invalid"
            raise spec_records.refusal(400, "InvalidParamsError", title, detail)
        files = _files(sent.get("files"))
        row = spec_records.add(exchange.world, workspace, name, sent["type"], files)
        return Reply(self.listed(exchange, row), 201)

    def sent(self, exchange: Exchange) -> Document:
        return {"name": spec_records.name(exchange.json_object())}

    def change(self, exchange: Exchange, row: Row, sent: Document) -> None:
        """Rename. What tags and generated collections compare is the definition, and that stays."""
        row.record["name"] = sent["name"]

    def listed(self, exchange: Exchange, row: Row) -> Any:
        named = {"id": row.id, **only(("name", "type"), row.record)}
        return {**named, **authored(exchange.world, row)}

    def shown(self, exchange: Exchange, row: Row) -> Any:
        root = spec_records.root(exchange.world, row)
        return {**self.listed(exchange, row), "fileFormat": spec_records.format_of(root)}

    def updated(self, exchange: Exchange, row: Row) -> Any:
        return self.listed(exchange, row)

    @serves("GET /specs/{specId}/definitions")
    def get_definition(self, exchange: Exchange) -> Reply:
        """The text of the root file as it is kept; the media type follows the text, not the
        path."""
        world = exchange.world
        root = spec_records.root(world, self.row(exchange))
        text, format = spec_records.read_file(world, root), spec_records.format_of(root)
        if definitions.is_json(text):
            format = "json"
        elif format != "yaml":
            detail = "The specification has no definition that is JSON or YAML."
            title = "Malformed specification"
            raise spec_records.refusal(400, "MalformedSpecification", title, detail)
        headers = {"Content-Type": _MEDIA_TYPES[format]}
        return Reply(text.encode("utf-8", "replace"), headers=headers)


class VersionTags(Resource):
    kind = "spec-tag"
    within = Specs()
    wrong = MALFORMED
    goes_with = "spec"
    path = "/specs/{specId}/version-tags/{tagId}"
    page = Page("data", 10)

    def missing(self, exchange: Exchange) -> ApiError:
        return not_found("Version not found", "The specification has no such version tag.")

    def create(self, exchange: Exchange) -> Reply:
        world, spec = exchange.world, Specs().row(exchange)
        name, revision = spec_records.name(exchange.json_object()), spec.record["revision"]
        tags = world.store.rows(self.kind, spec.id)
        if any(tag.record["revision"] == revision for tag in tags):
            detail = "The specification has not changed since its last version tag."
            raise spec_records.refusal(409, "conflictError", "Conflict", detail)
        snapshot = _snapshot(world, spec)
        row = self.insert(world, spec.id, {"name": name, "revision": revision})
        self.write(world, row, snapshot)
        return Reply({"data": self.listed(exchange, row)}, 201)

    def listed(self, exchange: Exchange, row: Row) -> Any:
        return {"id": row.id, "name": row.record["name"]}

    @serves("GET /specs/{specId}/version-tags/{tagId}/files")
    def get_files(self, exchange: Exchange) -> Reply:
        content = exchange.store.content(self.kind, self.row(exchange).id)
        return Reply(b'{"data":' + content + b"}")


class SpecFiles(Resource):
    """The files of a specification, by path."""

    kind = "spec-file"
    within = Specs()
    wrong = MALFORMED
    goes_with = "spec"
    path = "/specs/{specId}/files/{filePath}"
    page = Page("files", 10)

    def missing(self, exchange: Exchange) -> ApiError:
        return not_found("Resource not found", "The specification has no file with this path.")

    def row(self, exchange: Exchange) -> Row:
        spec = Specs().row(exchange)
        row = spec_records.find_file(exchange.world, spec, exchange.params["filePath"])
        if row is None:
            raise self.missing(exchange)
        return row

    def create(self, exchange: Exchange) -> Reply:
        world, spec = exchange.world, Specs().row(exchange)
        sent = exchange.json_object()
        path, content = (_text(sent, key) for key in ("path", "content"))
        _require_free_path(world, spec, path)
        spec_records.require_small(content)
        row = spec_records.add_file(world, spec, File(path, content))
        spec_records.touch(world, spec)
        return Reply(self.created(exchange, row), 201)

    def update(self, exchange: Exchange) -> Reply:
        """Change the content, the name or the type: one of them in one call."""
        world, spec, row = exchange.world, Specs().row(exchange), self.row(exchange)
        sent = exchange.json_object()
        asked = [key for key in _CHANGEABLE if key in sent]
        if len(asked) != 1:
            detail = f"Exactly one of {', '.join(_CHANGEABLE)} must be sent, not {len(asked)}."
            raise malformed(detail)
        (key,) = asked
        _CHANGES[key](world, spec, row, _text(sent, key))
        spec_records.touch(world, spec)
        return Reply(self.created(exchange, row))

    def delete(self, exchange: Exchange) -> Reply:
        row = self.row(exchange)
        if row.record["type"] == ROOT:
            raise malformed("The root of a specification cannot be deleted.")
        exchange.store.delete(self.kind, row.id)
        spec_records.touch(exchange.world, Specs().row(exchange))
        return Reply(status=204)

    def created(self, exchange: Exchange, row: Row) -> Any:
        known = {"id": row.id, **only(("path", "type"), row.record)}
        return {**known, **authored(exchange.world, row)}

    def listed(self, exchange: Exchange, row: Row) -> Any:
        name = spec_records.file_name(row.record["path"])
        return {**self.created(exchange, row), "name": name}

    def shown(self, exchange: Exchange, row: Row) -> Any:
        content = spec_records.read_file(exchange.world, row)
        return {**self.listed(exchange, row), "content": content}


def _write(world: World, spec: Row, row: Row, content: str) -> None:
    spec_records.require_small(content)
    spec_records.write_file(world, row, content)


def _rename(world: World, spec: Row, row: Row, name: str) -> None:
    """Give a file another name in the folder where it is."""
    folder, slash, _ = row.record["path"].rpartition("/")
    path = f"{folder}{slash}{name}"
    if "/" in name:
        raise malformed("The name of a file cannot have a slash.")
    if path != row.record["path"]:
        _require_free_path(world, spec, path)
    row.record["path"] = path
    spec_records.save_file(world, row)


def _retype(world: World, spec: Row, row: Row, type: str) -> None:
    _require_type(type)
    root = spec_records.root(world, spec)
    if type == DEFAULT and row.id == root.id:
        raise malformed("One file must have type ROOT: make another one the root.")
    if type == ROOT and row.id != root.id:
        root.record["type"] = DEFAULT
        spec_records.save_file(world, root)
    row.record["type"] = type
    spec_records.save_file(world, row)


_CHANGES = {"content": _write, "name": _rename, "type": _retype}


def _require_free_path(world: World, spec: Row, path: str) -> None:
    spec_records.require_usable_path(path)
    if spec_records.find_file(world, spec, path) is not None:
        raise malformed("The specification has a file with this path already.")


def _require_type(type: Any) -> None:
    if type not in (ROOT, DEFAULT):
        raise malformed("The type of a file must be ROOT or DEFAULT.")


def _text(sent: Document, key: str) -> str:
    value: Any = sent.get(key)
    if not isinstance(value, str):
        raise malformed(f"The {key} is missing, or is no text.")
    return value


def _snapshot(world: World, spec: Row) -> list[Document]:
    """Every file with its content, after the folders that its path goes through."""
    folders: dict[str, Document] = {}
    files = []
    for row in spec_records.files(world, spec):
        path = row.record["path"]
        for depth, mark in enumerate(path):
            folder = path[:depth]
            if mark == "/" and folder not in folders:
                named = _snapshot_entry(world, world.ids.uuid(), folder, row.record)
                folders[folder] = {**named, "type": "FOLDER"}
        content = spec_records.read_file(world, row)
        kind = {"type": "FILE", "fileType": row.record["type"], "content": content}
        files.append({**_snapshot_entry(world, row.id, path, row.record), **kind})
    entries = [*folders.values(), *files]
    for entry in entries:
        parent = folders.get(str(entry["path"]).rpartition("/")[0])
        if parent is not None:
            entry["parentId"] = parent["id"]
    return entries


def _snapshot_entry(world: World, id: str, path: str, record: Document) -> Document:
    named = {"id": id, "name": spec_records.file_name(path), "path": path}
    people = {"createdBy": world.owner, "updatedBy": world.owner}
    return {**named, **only(("createdAt", "updatedAt"), record), **people}


def _files(sent: Any) -> list[File]:
    """The files in a request body: at least one, and exactly one root among several."""
    if not isinstance(sent, list) or not sent:
        raise malformed("The files must be an array of at least one file.")
    files = [_file(one) for one in sent]
    if len({file.path for file in files}) < len(files):
        raise malformed("Two files have the same path.")
    if len(files) == 1:
        return [files[0]._replace(type=ROOT)]
    roots = sum(file.type == ROOT for file in files)
    if roots != 1:
        raise malformed(f"Exactly one file must have type ROOT, not {roots}.")
    return files


def _file(sent: Any) -> File:
    if not isinstance(sent, dict):
        raise malformed("A file must be an object.")
    for key in ("path", "content"):
        if not isinstance(sent.get(key), str):
            raise malformed(f"The {key} of a file must be a string.")
    type = sent.get("type", DEFAULT)
    _require_type(type)
    spec_records.require_usable_path(sent["path"])
    spec_records.require_small(sent["content"])
    return File(sent["path"], sent["content"], type)
