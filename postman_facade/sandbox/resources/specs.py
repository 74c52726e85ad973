"""Specifications: a name, a type and files, of which one is the root; and their version tags."""

from __future__ import annotations

from typing import Any, ClassVar

from ..errors import ApiError, found
from ..store.database import Row
from ..world import Document, Exchange, Reply, World, serves
from . import definitions, schemas, spec_records
from .documented import Documented, Hidden
from .engine import Page, only, times
from .spec_records import DEFAULT, MALFORMED, ROOT, authored, malformed, not_found, refusal

_CHANGEABLE = ("content", "name", "type")


class Specs(Documented):
    kind = "spec"
    goes_with = "workspace"
    path = "/specs/{specId}"
    kept = ("name",)
    page = Page("specs", 10)
    wrong = MALFORMED
    hidden: ClassVar[Hidden] = dict.fromkeys(
        ("createSpec", "getAllSpecs", "updateSpecProperties"), ("fileFormat",)
    )

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
        error = {"type": "instanceNotFoundError", "title": "Workspace not found"}
        raise ApiError(404, {**error, "detail": detail})

    def rows(self, exchange: Exchange) -> list[Row]:
        return exchange.store.rows(self.kind, self.home(exchange))

    def create(self, exchange: Exchange) -> Reply:
        workspace, sent = self.home(exchange), exchange.json_object()
        name = spec_records.name(sent)
        types = schemas.member(schemas.of_body(exchange.operation), "type")["enum"]
        if sent.get("type") not in types:
            detail = f"The type must be one of: {', '.join(types)}"
            raise refusal(400, "InvalidParamsError", "Required parameter is invalid", detail)
        row = add(exchange.world, workspace, name, sent["type"], _files(sent.get("files")))
        return Reply(self.created(exchange, row), 201)

    def sent(self, exchange: Exchange) -> Document:
        """What tags and generated collections compare is the definition: a new name is no change."""
        return {"name": spec_records.name(exchange.json_object())}

    def known(self, exchange: Exchange, row: Row) -> Document:
        world = exchange.world
        format = spec_records.format_of(spec_records.root(world, row))
        known = {**super().known(exchange, row), "fileFormat": format}
        return {**known, **authored(world, row)}

    @serves("GET /specs/{specId}/definitions")
    def get_definition(self, exchange: Exchange) -> Reply:
        """The text of the root file as it is kept; the media type follows the text, not the
        path."""
        root = spec_records.root(exchange.world, self.row(exchange))
        text, format = spec_records.read(exchange.world, root), spec_records.format_of(root)
        if definitions.is_json(text):
            format = "json"
        elif format != "yaml":
            detail = "The specification has no definition that is JSON or YAML."
            raise refusal(400, "MalformedSpecification", "Malformed specification", detail)
        headers = {"Content-Type": f"application/{format}"}
        return Reply(text.encode("utf-8", "replace"), headers=headers)


class VersionTags(Documented):
    """A tag keeps a copy of the files."""

    kind = "spec-tag"
    within = Specs()
    wrong = MALFORMED
    goes_with = "spec"
    path = "/specs/{specId}/version-tags/{tagId}"
    page = Page("data", 10)
    envelope = "data"
    kept = ("name", "revision")
    content = "files"
    stamped = ()
    created_status = 201

    def missing(self, exchange: Exchange) -> ApiError:
        return not_found("Version not found", "The specification has no such version tag.")

    def sent(self, exchange: Exchange) -> Document:
        world, spec = exchange.world, Specs().row(exchange)
        name, revision = spec_records.name(exchange.json_object()), spec.record["revision"]
        if any(tag.record["revision"] == revision for tag in self.rows(exchange)):
            detail = "The specification has not changed since its last version tag."
            raise refusal(409, "conflictError", "Conflict", detail)
        return {"name": name, "revision": revision, "files": _snapshot(world, spec)}

    @serves("GET /specs/{specId}/version-tags/{tagId}/files")
    def get_files(self, exchange: Exchange) -> Reply:
        content = exchange.store.content(self.kind, self.row(exchange).id)
        return Reply(b'{"data":' + content + b"}")


class SpecFiles(Documented):
    """The files of a specification, by path."""

    kind = "spec-file"
    within = Specs()
    wrong = MALFORMED
    goes_with = "spec"
    path = "/specs/{specId}/files/{filePath}"
    page = Page("files", 10)
    kept = ("path", "type")
    content = "content"
    created_status = 201

    def missing(self, exchange: Exchange) -> ApiError:
        return not_found("Resource not found", "The specification has no file with this path.")

    def row(self, exchange: Exchange) -> Row:
        spec, path = Specs().row(exchange), exchange.params["filePath"]
        return found(spec_records.at(exchange.world, spec.id, path), self.missing(exchange))

    def create(self, exchange: Exchange) -> Reply:
        return _touching(exchange, super().create(exchange))

    def update(self, exchange: Exchange) -> Reply:
        """Change the content, the name or the type: one of them in one call."""
        return _touching(exchange, super().update(exchange))

    def delete(self, exchange: Exchange) -> Reply:
        if self.row(exchange).record["type"] == ROOT:
            raise malformed("The root of a specification cannot be deleted.")
        return _touching(exchange, super().delete(exchange))

    def sent(self, exchange: Exchange) -> Document:
        sent = exchange.json_object()
        new = exchange.operation.method == "POST"
        asked = ("path", "content") if new else [key for key in _CHANGEABLE if key in sent]
        if not new and len(asked) != 1:
            detail = f"Exactly one of {', '.join(_CHANGEABLE)} must be sent, not {len(asked)}."
            raise malformed(detail)
        file = {key: _text(sent, key) for key in asked}
        if new:
            _require_free_path(exchange.world, Specs().row(exchange).id, file["path"])
            file["type"] = DEFAULT
        spec_records.require_small(file.get("content", ""))
        return file

    def change(self, exchange: Exchange, row: Row, sent: Document) -> None:
        world, record = exchange.world, row.record
        if "name" in sent:
            folder, slash, _ = record["path"].rpartition("/")
            path = f"{folder}{slash}{sent['name']}"
            if "/" in sent["name"]:
                raise malformed("The name of a file cannot have a slash.")
            if path != record["path"]:
                _require_free_path(world, row.parent, path)
            record["path"] = path
        if "type" in sent:
            _require_type(sent["type"])
            root = spec_records.root(world, Specs().row(exchange))
            if sent["type"] == DEFAULT and row.id == root.id:
                raise malformed("One file must have type ROOT: make another one the root.")
            if sent["type"] == ROOT and row.id != root.id:
                root.record["type"] = DEFAULT
                self.save(world, root)
            record["type"] = sent["type"]

    def name(self, record: Document) -> str:
        return str(record["path"])

    def known(self, exchange: Exchange, row: Row) -> Document:
        known = {**super().known(exchange, row), **authored(exchange.world, row)}
        return {**known, "name": spec_records.file_name(row.record["path"])}


def add(world: World, workspace: str | None, name: str, type: str, files: list[Document]) -> Row:
    """A new specification with its files."""
    spec = Specs().insert(world, workspace, {"name": name, "type": type, **times(world)})
    for file in files:
        record = {**only(SpecFiles.kept, file), **times(world)}
        SpecFiles().insert(world, spec.id, record, file)
    touch(world, spec)
    return spec


def touch(world: World, spec: Row) -> None:
    """Note that the definition has changed: its revision is what tags and copies compare."""
    spec.record["revision"] = world.store.revise()
    Specs().save(world, spec)


def _touching(exchange: Exchange, reply: Reply) -> Reply:
    touch(exchange.world, Specs().row(exchange))
    return reply


def _require_free_path(world: World, spec: str | None, path: str) -> None:
    spec_records.require_usable_path(path)
    if spec_records.at(world, spec, path) is not None:
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
    for row in spec_records.files(world, spec.id):
        path = row.record["path"]
        for depth, mark in enumerate(path):
            folder = path[:depth]
            if mark == "/" and folder not in folders:
                named = _snapshot_entry(world, world.ids.uuid(), folder, row.record)
                folders[folder] = {**named, "type": "FOLDER"}
        content = spec_records.read(world, row)
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


def _files(sent: Any) -> list[Document]:
    """The files in a request body: at least one, and exactly one root among several."""
    if not isinstance(sent, list) or not sent:
        raise malformed("The files must be an array of at least one file.")
    files = [_file(one) for one in sent]
    if len({file["path"] for file in files}) < len(files):
        raise malformed("Two files have the same path.")
    roots = sum(file["type"] == ROOT for file in files)
    if len(files) == 1:
        files[0]["type"] = ROOT
    elif roots != 1:
        raise malformed(f"Exactly one file must have type ROOT, not {roots}.")
    return files


def _file(sent: Any) -> Document:
    if not isinstance(sent, dict):
        raise malformed("A file must be an object.")
    for key in ("path", "content"):
        if not isinstance(sent.get(key), str):
            raise malformed(f"The {key} of a file must be a string.")
    file = {"type": DEFAULT, **sent}
    _require_type(file["type"])
    spec_records.require_usable_path(file["path"])
    spec_records.require_small(file["content"])
    return file
