"""Workspaces: what they hold, their tags and global variables."""

from __future__ import annotations

import re
from typing import Any

from .. import wire
from ..errors import ApiError, named, no_such_item
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from . import paging, tags

_VISIBILITIES = ("personal", "private", "team", "public", "partner")
_LARGEST_PAGE = 100
# How a workspace lists what it holds: key in the answer, by kind of document.
_HOLDINGS = {
    "collection": "collections",
    "environment": "environments",
    "mock": "mocks",
    "monitor": "monitors",
    "spec": "specs",
}
_ELEMENT_KINDS = {"collection": "collection", "specification": "spec"}


def furnish(world: World) -> None:
    """Give a new account the personal workspace every account starts with."""
    _insert(world, "My Workspace", "personal", {})


def resolve(exchange: Exchange, *parameters: str) -> str:
    """The id of the workspace a create goes to: a query parameter, else the oldest personal one.

    Raises the 404 when the one that was asked for does not exist.
    """
    for parameter in parameters or ("workspace",):
        asked = exchange.query.get(parameter)
        if asked:
            if exchange.store.find("workspace", asked) is None:
                raise no_such_item("workspace", asked)
            return asked
    for row in exchange.store.rows("workspace"):
        if row.record["type"] == "personal":
            return row.id
    return _insert(exchange.world, "My Workspace", "personal", {})


def create(exchange: Exchange) -> Reply:
    sent = _sent(exchange)
    for required in ("name", "type"):
        if not isinstance(sent.get(required), str) or not sent[required]:
            raise named(400, "paramMissingError", f"'{required}' missing in the 'workspace' object")
    visibility = sent["type"]
    if visibility not in _VISIBILITIES:
        raise named(400, "invalidParamError", _VISIBILITY_MESSAGE)
    if visibility == "public":
        _require_unique_slug(exchange, sent["name"], "")
    id = _insert(exchange.world, sent["name"], visibility, sent)
    return Reply({"workspace": {"id": id, "name": sent["name"]}})


def list_all(exchange: Exchange) -> Reply:
    query = exchange.query
    paged = "limit" in query or "cursor" in query
    if paging.limit(exchange, _LARGEST_PAGE, None, _bad_request) > _LARGEST_PAGE:
        raise _bad_request(f"The limit parameter must not exceed {_LARGEST_PAGE}.")
    rows = _matching(exchange)
    body: Document = {}
    if paged:
        rows, following = paging.page(exchange, rows, _LARGEST_PAGE, None, _bad_request)
        body["meta"] = {"nextCursor": following} if following else {}
    body = {"workspaces": [_listed(exchange, row) for row in rows], **body}
    return Reply(body)


def get(exchange: Exchange) -> Reply:
    row = _readable(exchange)
    record = row.record
    included = exchange.query.get("include", "").split(",")
    workspace: Document = {
        "id": row.id,
        "name": record["name"],
        "type": record["type"],
        "description": record["description"],
        "visibility": record["visibility"],
        "createdBy": record["createdBy"],
        "updatedBy": record["updatedBy"],
        "createdAt": record["createdAt"],
        "updatedAt": record["updatedAt"],
        "about": record["about"],
    }
    if "team" in included:
        workspace["teamId"] = record.get("teamId", str(exchange.world.user.team_id))
    for kind, key in _HOLDINGS.items():
        held = [
            {"id": held.id, "name": held.record["name"], "uid": exchange.world.uid(held.id)}
            for held in exchange.store.rows(kind, row.id)
        ]
        if held:
            workspace[key] = held
    return Reply({"workspace": workspace})


def update(exchange: Exchange) -> Reply:
    row = _writable(exchange)
    sent = _sent(exchange)
    record = row.record
    if "type" in sent:
        _change_visibility(record, sent["type"])
    for key in ("name", "description", "about"):
        if isinstance(sent.get(key), str):
            record[key] = sent[key]
    if record["visibility"] == "public":
        _require_unique_slug(exchange, record["name"], row.id)
    record["updatedBy"] = exchange.world.owner
    record["updatedAt"] = exchange.world.now()
    exchange.store.update("workspace", row.id, record["name"], record)
    return Reply({"workspace": {"id": row.id, "name": record["name"]}})


def delete(exchange: Exchange) -> Reply:
    row = _writable(exchange)
    exchange.store.delete("workspace", row.id)
    return Reply({"workspace": {"id": row.id}})


def get_tags(exchange: Exchange) -> Reply:
    row = exchange.store.find("workspace", exchange.params["workspaceId"])
    if row is None:
        raise tags.owner_not_found(exchange)
    return Reply({"tags": row.record["tags"]})


def put_tags(exchange: Exchange) -> Reply:
    row = exchange.store.find("workspace", exchange.params["workspaceId"])
    if row is None:
        raise tags.owner_not_found(exchange)
    row.record["tags"] = tags.read(exchange)
    exchange.store.update("workspace", row.id, row.record["name"], row.record)
    return Reply({"tags": row.record["tags"]})


def get_global_variables(exchange: Exchange) -> Reply:
    row = _readable(exchange)
    return Reply(exchange.store.content("workspace", row.id))


def put_global_variables(exchange: Exchange) -> Reply:
    row = _readable(exchange)
    values = exchange.json_object().get("values")
    if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
        message = "'values' must be an array of objects"
        raise named(400, "malformedRequestError", message)
    content = wire.encode({"values": values})
    exchange.store.write("workspace", row.id, content)
    return Reply(content)


_VISIBILITY_MESSAGE = "visibilityStatus must be one of personal/private/team/public/partner"


def _sent(exchange: Exchange) -> Document:
    sent = exchange.json_object().get("workspace")
    if not isinstance(sent, dict):
        raise named(400, "malformedRequestError", "'workspace' object missing in the request")
    return sent


def _insert(world: World, name: str, visibility: str, sent: Document) -> str:
    id, now = world.ids.uuid(), world.now()
    record = {
        "name": name,
        **_kinds(visibility),
        "description": _text(sent.get("description")),
        "about": _text(sent.get("about")),
        "createdBy": world.owner,
        "updatedBy": world.owner,
        "createdAt": now,
        "updatedAt": now,
        "tags": [],
    }
    world.store.insert("workspace", id, None, name, record, wire.encode({"values": []}))
    return id


def _kinds(visibility: str) -> dict[str, str]:
    """A workspace is personal or of the team; who of the team sees it is its visibility."""
    kind = "personal" if visibility == "personal" else "team"
    return {"type": kind, "visibility": visibility}


def _change_visibility(record: Document, asked: Any) -> None:
    if asked not in _VISIBILITIES:
        raise named(400, "invalidParamError", _VISIBILITY_MESSAGE)
    present = record["visibility"]
    if asked == present:
        return
    for direction, end, other in (("to", asked, present), ("from", present, asked)):
        if end == "public" and other != "team":
            raise named(
                403,
                "cannotConvertFromPublicWorkspace",
                f"Can not convert workspaces {direction} public workspaces for team user."
                " First convert to team.",
            )
    record.update(_kinds(asked))


def _require_unique_slug(exchange: Exchange, name: str, own_id: str) -> None:
    for row in exchange.store.rows("workspace"):
        taken = row.record["visibility"] == "public" and row.id != own_id
        if taken and _slug(row.record["name"]) == _slug(name):
            raise named(
                400,
                "workspaceSlugNotUniqueError",
                "Workspace Slug is not unique in the account context",
            )


def _slug(name: str) -> str:
    return re.sub(r"[\W_]+", "-", name.lower()).strip("-")


def _bad_request(detail: str) -> ApiError:
    return named(400, "badRequestError", detail)


def _matching(exchange: Exchange) -> list[Row]:
    query = exchange.query
    rows = exchange.store.rows("workspace")
    if "type" in query:
        if query["type"] not in _VISIBILITIES:
            error = {"name": "invalidParamError", "message": _VISIBILITY_MESSAGE}
            raise ApiError(400, {"error": error, "statusCode": 400})
        rows = [row for row in rows if row.record["visibility"] == query["type"]]
    if "createdBy" in query:
        creators = query["createdBy"].split(",")
        rows = [row for row in rows if row.record["createdBy"] in creators]
    if "elementType" in query:
        home = _home_of_element(exchange)
        rows = [row for row in rows if row.id == home]
    return rows


def _home_of_element(exchange: Exchange) -> str | None:
    """The workspace that holds the element asked for in the query."""
    kind = _ELEMENT_KINDS.get(exchange.query["elementType"])
    if kind is None:
        message = f"elementType must be one of: {', '.join(_ELEMENT_KINDS)}"
        raise ApiError(400, {"name": "badRequest", "message": message})
    if not exchange.query.get("elementId"):
        message = "elementId is required when elementType is provided"
        raise ApiError(400, {"name": "badRequest", "message": message})
    element = exchange.store.find(kind, exchange.world.bare(exchange.query["elementId"]))
    return element.parent if element else None


def _listed(exchange: Exchange, row: Row) -> Document:
    keys = ("name", "type", "visibility", "createdBy", "about", "createdAt", "updatedAt")
    return {"id": row.id, **{key: row.record[key] for key in keys}}


def _readable(exchange: Exchange) -> Row:
    row = exchange.store.find("workspace", exchange.params["workspaceId"])
    if row is None:
        error = {
            "name": "workspaceNotFoundError",
            "message": "Workspace not found",
            "statusCode": 404,
        }
        raise ApiError(404, {"error": error})
    return row


def _writable(exchange: Exchange) -> Row:
    row = exchange.store.find("workspace", exchange.params["workspaceId"])
    if row is None:
        raise named(404, "instanceNotFoundError", "The specified workspace does not exist.")
    return row


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


ROUTES: Routes = [
    ("POST", "/workspaces", create),
    ("GET", "/workspaces", list_all),
    ("GET", "/workspaces/{workspaceId}", get),
    ("PUT", "/workspaces/{workspaceId}", update),
    ("DELETE", "/workspaces/{workspaceId}", delete),
    ("GET", "/workspaces/{workspaceId}/tags", get_tags),
    ("PUT", "/workspaces/{workspaceId}/tags", put_tags),
    ("GET", "/workspaces/{workspaceId}/global-variables", get_global_variables),
    ("PUT", "/workspaces/{workspaceId}/global-variables", put_global_variables),
]
