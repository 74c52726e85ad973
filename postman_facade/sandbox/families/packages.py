"""Script packages: named pieces of code that other scripts require."""

from __future__ import annotations

import re

from .. import wire
from ..errors import PROBLEMS, ApiError
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from .fields import Field, fault, unknown
from .paging import page

_LARGEST_PAGE = 100
_ID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
_NAME = Field("name", required=True, pattern="[a-zA-Z][a-zA-Z0-9_-]*", longest=200)
_DESCRIPTION = Field("description", pattern="[ -~]*", longest=500)
_SCRIPT = Field("script", longest=512_000)
_CREATED = (_NAME, _DESCRIPTION, _SCRIPT)
_CHANGED = (_DESCRIPTION, _SCRIPT)


def list_all(exchange: Exchange) -> Reply:
    def refusal(detail: str) -> ApiError:
        return _invalid(exchange, detail)

    rows = exchange.store.rows("package")
    rows, following = page(exchange, rows, _LARGEST_PAGE, _LARGEST_PAGE, refusal)
    return Reply({"data": [_listed(row) for row in rows], "meta": {"nextCursor": following}})


def create(exchange: Exchange) -> Reply:
    world = exchange.world
    sent = _sent(exchange, _CREATED)
    workspace = exchange.query.get("workspace", "")
    if world.store.find("workspace", workspace) is None:
        raise _invalid(exchange, "workspace must be the id of a workspace")
    name = sent["name"].lower()
    if any(row.name == name for row in world.store.rows("package")):
        detail = f"There is a package named {name} already."
        raise _problem(exchange, 409, "conflict", "Conflict", detail)
    record = {
        "name": name,
        "description": sent.get("description", ""),
        "createdBy": world.user.id,
        "createdAt": world.now(),
        "updatedAt": world.now(),
    }
    script = wire.encode(sent.get("script", ""))
    row = world.store.insert("package", world.ids.uuid(), workspace, name, record, script)
    return Reply(_whole(world, row), 201)


def get(exchange: Exchange) -> Reply:
    return Reply(_whole(exchange.world, _existing(exchange)))


def patch(exchange: Exchange) -> Reply:
    """A merge patch of the description and the script; the name stays."""
    world = exchange.world
    row = _existing(exchange)
    sent = _sent(exchange, _CHANGED)
    if not sent:
        raise _invalid(exchange, "body must NOT have fewer than 1 properties")
    if "description" in sent:
        row.record["description"] = sent["description"]
    if "script" in sent:
        world.store.write("package", row.id, wire.encode(sent["script"]))
    row.record["updatedAt"] = world.now()
    world.store.update("package", row.id, row.name, row.record)
    return Reply(_whole(world, row))


def delete(exchange: Exchange) -> Reply:
    """The same answer when it is already gone (see the document)."""
    exchange.store.delete("package", _id(exchange))
    return Reply(status=204)


def _sent(exchange: Exchange, fields: tuple[Field, ...]) -> Document:
    body = exchange.json()
    found = fault(body, *fields) or unknown(body, *fields)
    if found is not None:
        raise _invalid(exchange, f"body{found}")
    sent: Document = body
    return sent


def _existing(exchange: Exchange) -> Row:
    id = _id(exchange)
    row = exchange.store.find("package", id)
    if row is None:
        raise _problem(exchange, 404, "not-found", "Not Found", f"There is no package {id}.")
    return row


def _id(exchange: Exchange) -> str:
    id = exchange.params["packageId"]
    if not _ID.fullmatch(id):
        raise _invalid(exchange, "the id of a package is a UUID of 36 characters")
    return id.lower()


def _listed(row: Row) -> Document:
    keys = ("name", "description", "createdAt", "updatedAt")
    return {"id": row.id, **{key: row.record[key] for key in keys}}


def _whole(world: World, row: Row) -> Document:
    script = wire.decode(world.store.content("package", row.id))
    return {"id": row.id, **row.record, "script": script}


def _invalid(exchange: Exchange, detail: str) -> ApiError:
    return _problem(exchange, 400, "bad-request", "Bad Request", detail)


def _problem(exchange: Exchange, status: int, kind: str, title: str, detail: str) -> ApiError:
    """The problem of this family: with the time, without the status."""
    body = {
        "type": PROBLEMS + kind,
        "title": title,
        "instance": exchange.path,
        "detail": detail,
        "createdAt": exchange.world.now(),
    }
    return ApiError(status, body)


ROUTES: Routes = [
    ("GET", "/packages", list_all),
    ("POST", "/packages", create),
    ("GET", "/packages/{packageId}", get),
    ("PATCH", "/packages/{packageId}", patch),
    ("DELETE", "/packages/{packageId}", delete),
]
