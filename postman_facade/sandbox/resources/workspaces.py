"""Workspaces: what they hold, their global variables, and the tags of them and of collections: at most
five slugs, replaced as a whole."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from ..errors import ApiError, found, named, no_such_item, problem
from ..store import wire
from ..store.database import Row
from ..world import Document, Exchange, Reply, World, encode_cursor, serves
from . import schemas
from .documented import Documented
from .engine import Page, limit, stamps
from .schemas import Fault

_KINDS = ("collection", "workspace")
# APIs can be asked for as well; the sandbox has none.
_ASKED_KINDS = ("api", *_KINDS)
_TAGGED_PAGE, _MOST_TAGGED = 10, 50


@serves("GET /workspaces/{workspaceId}/tags", "GET /collections/{collectionId}/tags")
def get_tags(exchange: Exchange) -> Reply:
    _, row = _tagged(exchange)
    return Reply({"tags": row.record["tags"]})


@serves("PUT /workspaces/{workspaceId}/tags", "PUT /collections/{collectionId}/tags")
def put_tags(exchange: Exchange) -> Reply:
    kind, row = _tagged(exchange)
    body = exchange.json()
    fault = schemas.first_fault(schemas.of_body(exchange.operation), body)
    if fault is not None:
        detail = f"body{_said(fault)}"
        raise ApiError(400, {"title": "Bad Request", "detail": detail, "status": 400})
    row.record["tags"] = [{"slug": tag["slug"]} for tag in body["tags"]]
    exchange.store.update(kind, row.id, row.name, row.record)
    return Reply({"tags": row.record["tags"]})


@serves("GET /tags/{slug}/entities")
def list_entities(exchange: Exchange) -> Reply:
    slug = exchange.params["slug"]
    rule = schemas.of_path("PUT", "/workspaces/{workspaceId}/tags")
    fault = schemas.first_fault(
        {**schemas.member(rule, "tags", "[]", "slug"), "minLength": 0}, slug
    )
    if fault is not None:
        raise _refusal(f"params/slug{_said(fault)}")
    asked = limit(exchange, _TAGGED_PAGE, _MOST_TAGGED, _refusal)
    newest_first = _choice(exchange, "direction", ("desc", "asc")) != "asc"
    kind = _choice(exchange, "entityType", _ASKED_KINDS)
    tagged = [
        (row.number, known, row)
        for known in _KINDS
        for row in exchange.store.rows(known)
        if {"slug": slug} in row.record["tags"]
    ]
    if not tagged:
        detail = f"Slug '{slug}' does not exist."
        raise problem(404, "not-found", "Resource Not Found", detail, exchange.path)
    asked_for = sorted((one for one in tagged if kind in (None, one[1])), reverse=newest_first)
    # As live, an unknown cursor is ignored.
    cursors = [encode_cursor(number) for number, _, _ in asked_for]
    cursor = exchange.query.get("cursor", "")
    start = cursors.index(cursor) + 1 if cursor in cursors else 0
    meta: Document = {"count": len(asked_for)}
    if len(asked_for) > start + asked:
        meta["nextCursor"] = cursors[start + asked - 1]
    entities = [
        # Collections go by uid here, workspaces have none (facts: ids).
        {
            "entityId": row.id if known == "workspace" else exchange.world.uid(row.id),
            "entityType": known,
        }
        for _, known, row in asked_for[start : start + asked]
    ]
    return Reply({"data": {"entities": entities}, "meta": meta})


def _tagged(exchange: Exchange) -> tuple[str, Row]:
    """The workspace or collection of the path: a collection by uid only, as live."""
    kind, id = "workspace", exchange.params.get("workspaceId")
    if id is None:
        kind, id = "collection", exchange.world.from_uid(exchange.params["collectionId"])
    detail = "The requested resource does not exist."
    missing = problem(404, "not-found", "Resource Not Found", detail, exchange.path)
    return kind, found(exchange.store.find(kind, id or ""), missing)


def _said(fault: Fault) -> str:
    """The fault as text; these messages quote patterns with their anchors."""
    pattern = fault.schema.get("pattern", "")
    return str(fault).replace(f'"{pattern.strip("^$")}"', f'"{pattern}"')


def _choice(exchange: Exchange, name: str, allowed: Collection[str]) -> str | None:
    value = exchange.query.get(name)
    if value is not None and value not in allowed:
        raise _refusal(f"querystring/{name} must be one of: {', '.join(allowed)}")
    return value


def _refusal(message: str) -> ApiError:
    return ApiError(400, {"error": "Bad Request", "message": message, "statusCode": 400})


_VISIBILITIES = ("personal", "private", "team", "public", "partner")
_VISIBILITY_MESSAGE = "visibilityStatus must be one of personal/private/team/public/partner"
_LARGEST_PAGE = 100
# The kinds of documents that a workspace lists.
_HOLDINGS = ("collection", "environment", "mock", "monitor", "spec")
_ELEMENT_KINDS = {"collection": "collection", "specification": "spec"}


def furnish(world: World) -> None:
    """Give a new account the personal workspace every account starts with."""
    _add(world, "My Workspace", "personal", {})


def resolve(exchange: Exchange, *parameters: str) -> str:
    """The id of the workspace a create goes to: a query parameter, else the oldest personal one.

    Raises the 404 when the one that was asked for does not exist.
    """
    for parameter in parameters or ("workspace",):
        asked = exchange.query.get(parameter)
        if asked:
            return found(
                exchange.store.find("workspace", asked), no_such_item("workspace", asked)
            ).id
    for row in exchange.store.rows("workspace"):
        if row.record["type"] == "personal":
            return row.id
    return _add(exchange.world, "My Workspace", "personal", {}).id


class Held(Documented):
    """A document in a workspace, named by its id or uid."""

    goes_with = "workspace"

    def id(self, exchange: Exchange) -> str:
        return exchange.world.bare(super().id(exchange))

    def home(self, exchange: Exchange) -> str | None:
        return resolve(exchange)

    def rows(self, exchange: Exchange) -> list[Row]:
        return exchange.store.rows(self.kind, exchange.query.get("workspace") or None)

    def known(self, exchange: Exchange, row: Row) -> Document:
        return {**super().known(exchange, row), "uid": exchange.world.uid(row.id)}


class Workspaces(Documented):
    kind = "workspace"
    path = "/workspaces/{workspaceId}"
    wrapper = "workspace"
    page = Page("workspaces", _LARGEST_PAGE)
    stamped = ("createdBy", "updatedBy", "createdAt", "updatedAt")

    def missing(self, exchange: Exchange) -> ApiError:
        if exchange.operation.path == self.path and exchange.operation.method != "GET":
            return named(404, "instanceNotFoundError", "The specified workspace does not exist.")
        error = {"name": "workspaceNotFoundError", "message": "Workspace not found"}
        return ApiError(404, {"error": {**error, "statusCode": 404}})

    def invalid(self, exchange: Exchange, detail: str) -> ApiError:
        return named(400, "badRequestError", detail)

    def list_all(self, exchange: Exchange) -> Reply:
        if limit(exchange, _LARGEST_PAGE, None, self.refusal(exchange)) > _LARGEST_PAGE:
            raise self.invalid(exchange, f"The limit parameter must not exceed {_LARGEST_PAGE}.")
        return super().list_all(exchange)

    def paged(self, exchange: Exchange, rows: list[Row]) -> tuple[list[Row], Document | None]:
        if "limit" in exchange.query or "cursor" in exchange.query:
            return super().paged(exchange, rows)
        return rows, None

    def meta(self, exchange: Exchange, rows: list[Row], following: str | None) -> Document:
        return {"nextCursor": following} if following else {}

    def rows(self, exchange: Exchange) -> list[Row]:
        query, rows = exchange.query, exchange.store.rows(self.kind)
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

    def sent(self, exchange: Exchange) -> Document:
        """The workspace in the body; `create` and `change` check its values."""
        sent = exchange.json_object().get("workspace")
        if not isinstance(sent, dict):
            message = "'workspace' object missing in the request"
            raise named(400, "malformedRequestError", message)
        return sent

    def create(self, exchange: Exchange) -> Reply:
        sent = self.sent(exchange)
        for required in ("name", "type"):
            if not isinstance(sent.get(required), str) or not sent[required]:
                message = f"'{required}' missing in the 'workspace' object"
                raise named(400, "paramMissingError", message)
        _require_visibility(sent["type"])
        if sent["type"] == "public":
            _require_unique_slug(exchange, sent["name"], "")
        row = _add(exchange.world, sent["name"], sent["type"], sent)
        return Reply({"workspace": self.created(exchange, row)})

    def change(self, exchange: Exchange, row: Row, sent: Document) -> None:
        if "type" in sent:
            _change_visibility(row.record, sent["type"])
        for key in ("name", "description", "about"):
            if isinstance(sent.get(key), str):
                row.record[key] = sent[key]
        if row.record["visibility"] == "public":
            _require_unique_slug(exchange, row.record["name"], row.id)

    def known(self, exchange: Exchange, row: Row) -> Document:
        """With the team if that is asked for, and what it holds."""
        known = super().known(exchange, row)
        team = known.pop("teamId", str(exchange.world.user.team_id))
        if "team" in exchange.query.get("include", "").split(","):
            known["teamId"] = team
        for kind in _HOLDINGS:
            held = [exchange.world.named(held) for held in exchange.store.rows(kind, row.id)]
            known.update({f"{kind}s": held} if held else {})
        return known

    @serves("GET /workspaces/{workspaceId}/global-variables")
    def get_variables(self, exchange: Exchange) -> Reply:
        return Reply(exchange.store.content(self.kind, self.row(exchange).id))

    @serves("PUT /workspaces/{workspaceId}/global-variables")
    def put_variables(self, exchange: Exchange) -> Reply:
        row, values = self.row(exchange), exchange.json_object().get("values")
        if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
            message = "'values' must be an array of objects"
            raise named(400, "malformedRequestError", message)
        self.write(exchange.world, row, {"values": values})
        return Reply({"values": values})


def _add(world: World, name: str, visibility: str, sent: Document) -> Row:
    texts = {key: sent[key] for key in ("description", "about") if isinstance(sent.get(key), str)}
    record = {
        "name": name,
        **_kinds(visibility),
        "description": "",
        "about": "",
        **texts,
        **stamps(world, *Workspaces.stamped),
        "tags": [],
    }
    content = wire.encode({"values": []})
    return world.store.insert("workspace", world.ids.uuid(), None, name, record, content)


def _kinds(visibility: str) -> dict[str, str]:
    """A workspace is personal or of the team; who of the team sees it is its visibility."""
    kind = "personal" if visibility == "personal" else "team"
    return {"type": kind, "visibility": visibility}


def _require_visibility(asked: Any) -> None:
    if asked not in _VISIBILITIES:
        raise named(400, "invalidParamError", _VISIBILITY_MESSAGE)


def _change_visibility(record: Document, asked: Any) -> None:
    _require_visibility(asked)
    present = record["visibility"]
    if asked == present:
        return
    for direction, end, other in (("to", asked, present), ("from", present, asked)):
        if end == "public" and other != "team":
            message = (
                f"Can not convert workspaces {direction} public workspaces for team user."
                " First convert to team."
            )
            raise named(403, "cannotConvertFromPublicWorkspace", message)
    record.update(_kinds(asked))


def _require_unique_slug(exchange: Exchange, name: str, own_id: str) -> None:
    for row in exchange.store.rows("workspace"):
        taken = row.record["visibility"] == "public" and row.id != own_id
        if taken and _slug(row.record["name"]) == _slug(name):
            message = "Workspace Slug is not unique in the account context"
            raise named(400, "workspaceSlugNotUniqueError", message)


def _slug(name: str) -> str:
    return re.sub(r"[\W_]+", "-", name.lower()).strip("-")


def _home_of_element(exchange: Exchange) -> str | None:
    """The workspace that holds the element asked for in the query."""
    kind = _ELEMENT_KINDS.get(exchange.query["elementType"])
    message = ""
    if kind is None:
        message = f"elementType must be one of: {', '.join(_ELEMENT_KINDS)}"
    elif not exchange.query.get("elementId"):
        message = "elementId is required when elementType is provided"
    if message:
        raise ApiError(400, {"name": "badRequest", "message": message})
    element = exchange.store.find(str(kind), exchange.world.bare(exchange.query["elementId"]))
    return element.parent if element else None
