"""Components: pieces of API definitions with a draft, published under labels."""

from __future__ import annotations

import uuid

from .. import wire
from ..errors import ApiError, problem
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from . import fields
from .fields import Field

_TYPES = ("OAS2", "OAS3", "OAS3_1")
_STATUSES = ("active", "archived")
_LARGEST = 500_000
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_NAME = Field("name", required=True, pattern=r"[a-zA-Z0-9\-_.]+", longest=60)
_TYPE = Field("type", required=True, values=_TYPES)
_CONTENT = Field("content", longest=_LARGEST)
_FORMAT = Field("format", values=("JSON", "YAML"))
_STATUS = Field("status", values=_STATUSES)
_LABEL = Field(
    "label", required=True, pattern="[a-zA-Z0-9]([a-zA-Z0-9._+-]{0,58}[a-zA-Z0-9])?", longest=60
)
_SOURCE = Field("source", kind="object")


def list_all(exchange: Exchange) -> Reply:
    """Not paged: the document knows no parameters for it."""
    query, world = exchange.query, exchange.world
    rows = world.store.rows("component")
    for name, values in (("type", _TYPES), ("status", _STATUSES)):
        if name in query:
            _require(query[name] in values)
            rows = [row for row in rows if row.record[name] == query[name]]
    if "hasVersions" in query:
        _require(query["hasVersions"] in ("true", "false"))
        rows = [row for row in rows if bool(_versions(world, row)) == exchange.flag("hasVersions")]
    return Reply({"data": [_shown(exchange, row) for row in rows]})


def create(exchange: Exchange) -> Reply:
    world = exchange.world
    sent = fields.sent(exchange, _invalid, _NAME, _TYPE, _CONTENT._replace(required=True), _FORMAT)
    _require_free_name(world, sent["name"], "")
    record = {
        "name": sent["name"],
        "type": sent["type"],
        "status": "active",
        "format": sent.get("format", "YAML"),
        "createdAt": world.now(),
        "updatedAt": world.now(),
        "createdBy": world.owner,
        "updatedBy": world.owner,
    }
    content = wire.encode(sent["content"])
    row = world.store.insert("component", _ulid(world), None, sent["name"], record, content)
    return Reply({"id": row.id}, 201)


def get(exchange: Exchange) -> Reply:
    """Bare: the schema of the document has a wrapper, its own samples had none."""
    return Reply(_shown(exchange, _existing(exchange)))


def patch(exchange: Exchange) -> Reply:
    """A new name or a new status, not both."""
    world = exchange.world
    row = _existing(exchange)
    sent = fields.sent(exchange, _invalid, _NAME._replace(required=False), _STATUS)
    _require(("name" in sent) != ("status" in sent))
    if "name" in sent:
        _require_active(row, "Cannot rename component")
        _require_free_name(world, sent["name"], row.id)
        row.record["name"] = sent["name"]
    else:
        row.record["status"] = sent["status"]
    _touch(world, row)
    keys = ("name", "status")
    return Reply({"id": row.id, **{key: row.record[key] for key in keys}})


def get_draft(exchange: Exchange) -> Reply:
    row = _existing(exchange)
    content = wire.decode(exchange.store.content("component", row.id))
    return Reply({"content": content, "format": row.record["format"]})


def patch_draft(exchange: Exchange) -> Reply:
    world = exchange.world
    row = _existing(exchange)
    sent = fields.sent(exchange, _invalid, _CONTENT, _FORMAT)
    _require("content" in sent or "format" in sent)
    _require_active(row, "Cannot update draft")
    if "content" in sent:
        world.store.write("component", row.id, wire.encode(sent["content"]))
    row.record["format"] = sent.get("format", row.record["format"])
    _touch(world, row)
    return Reply({"id": row.id})


def list_versions(exchange: Exchange) -> Reply:
    """Not paged, like the components themselves."""
    rows = _versions(exchange.world, _existing(exchange))
    with_content = "content" in _names(exchange, "include")
    return Reply({"data": [_version(exchange, row, with_content) for row in rows]})


def create_version(exchange: Exchange) -> Reply:
    """Freeze the present draft under a label."""
    world = exchange.world
    row = _existing(exchange)
    sent = fields.sent(exchange, _invalid, _LABEL, _SOURCE)
    _require(sent.get("source", {}) in ({}, {"type": "draft"}))
    _require_active(row, "Cannot publish version")
    label = sent["label"]
    if any(version.name == label for version in _versions(world, row)):
        raise _conflict("Duplicate component version label", f"The label {label} is taken.")
    record = {"label": label, "format": row.record["format"], "publishedAt": world.now()}
    draft = world.store.content("component", row.id)
    made = world.store.insert("component-version", _ulid(world), row.id, label, record, draft)
    return Reply({"id": made.id}, 201)


def get_version(exchange: Exchange) -> Reply:
    component = _existing(exchange)
    row = exchange.store.find("component-version", exchange.params["versionId"])
    if row is None or row.parent != component.id:
        raise _not_found("Component version not found")
    return Reply(_version(exchange, row, "content" in _names(exchange, "include")))


def _existing(exchange: Exchange) -> Row:
    row = exchange.store.find("component", exchange.params["componentId"])
    if row is None:
        raise _not_found("Not found")
    return row


def _versions(world: World, row: Row) -> list[Row]:
    return world.store.rows("component-version", row.id)


def _touch(world: World, row: Row) -> None:
    row.record["updatedAt"] = world.now()
    row.record["updatedBy"] = world.owner
    world.store.update("component", row.id, row.record["name"], row.record)


def _shown(exchange: Exchange, row: Row) -> Document:
    keys = ("name", "type", "status", "createdAt", "updatedAt", "createdBy", "updatedBy")
    shown = {"id": row.id, **{key: row.record[key] for key in keys}}
    included = _names(exchange, "include")
    versions = _versions(exchange.world, row)
    if "hasVersions" in included:
        shown["hasVersions"] = bool(versions)
    if "latestVersion" in included:
        shown["latestVersion"] = _latest(exchange, versions)
    return shown


def _latest(exchange: Exchange, versions: list[Row]) -> str | Document | None:
    if not versions:
        return None
    if "latestVersion" in _names(exchange, "expand"):
        return _version(exchange, versions[-1], with_content=True)
    return versions[-1].id


def _version(exchange: Exchange, row: Row, with_content: bool) -> Document:
    address = f"https://components.example.com/{row.parent}/{row.name}"
    shown = {"id": row.id, **row.record, "url": address}
    if with_content:
        shown["content"] = wire.decode(exchange.store.content("component-version", row.id))
    return shown


def _names(exchange: Exchange, parameter: str) -> list[str]:
    return exchange.query.get(parameter, "").split(",")


def _ulid(world: World) -> str:
    """Sortable by time: 48 bits of milliseconds before 80 of chance, in base 32."""
    moment = int(1000 * world.clock()) & (1 << 48) - 1
    chance = uuid.UUID(world.ids.uuid()).int & (1 << 80) - 1
    number = moment << 80 | chance
    return "".join(_CROCKFORD[number >> shift & 31] for shift in range(125, -1, -5))


def _require(valid: bool) -> None:
    if not valid:
        raise _invalid("A parameter has a value that it cannot have.")


def _require_active(row: Row, title: str) -> None:
    if row.record["status"] == "archived":
        raise _conflict(title, "The component is archived; make it active first.")


def _require_free_name(world: World, name: str, own_id: str) -> None:
    if any(row.name == name and row.id != own_id for row in world.store.rows("component")):
        raise _conflict("Duplicate component name", f"The team has a component {name} already.")


def _invalid(detail: str) -> ApiError:
    return problem(400, "bad-request", "Invalid parameters", detail)


def _not_found(title: str) -> ApiError:
    return problem(404, "not-found", title, "There is nothing with this id.")


def _conflict(title: str, detail: str) -> ApiError:
    return problem(409, "conflict", title, detail)


ROUTES: Routes = [
    ("GET", "/components", list_all),
    ("POST", "/components", create),
    ("GET", "/components/{componentId}", get),
    ("PATCH", "/components/{componentId}", patch),
    ("GET", "/components/{componentId}/drafts", get_draft),
    ("PATCH", "/components/{componentId}/drafts", patch_draft),
    ("GET", "/components/{componentId}/versions", list_versions),
    ("POST", "/components/{componentId}/versions", create_version),
    ("GET", "/components/{componentId}/versions/{versionId}", get_version),
]
