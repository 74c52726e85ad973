"""The private API network: workspaces shared with the whole team, and requests to share more.

No operation asks for a workspace to be added, people do that elsewhere. So that there is something
to decide on, a workspace of the team counts as asked for until it is added or denied.
"""

from __future__ import annotations

from typing import Any

from ..errors import ApiError
from ..store.database import Row
from ..world import Document, Exchange, Reply, World, serves
from .engine import only, sent, stamps, within

_ENTITY = "network"  # the member of a workspace's record for its state here
_LARGEST_PAGE = 1000


@serves("GET /network/private")
def list_all(exchange: Exchange) -> Reply:
    rows = [
        workspace._replace(record=_element(exchange.world, workspace))
        for workspace in exchange.store.rows("workspace")
        if shares(workspace)
    ]
    equal = {key: key for key in ("addedBy", "createdBy", "parentFolderId")}
    rows = _matching(exchange, rows, "addedAt", ("name", "summary", "description"), equal)
    page, meta = _page(exchange, rows)
    return Reply({"elements": [row.record for row in page], "folders": [], "meta": meta})


@serves("POST /network/private")
def add(exchange: Exchange) -> Reply:
    asked = sent(exchange, _invalid)["workspace"]
    workspace = exchange.store.find("workspace", asked["id"])
    if workspace is None:
        raise _not_found(asked["id"])
    if shares(workspace):
        raise _invalid("The workspace is in the private network already.")
    _add(exchange.world, workspace, asked.get("parentFolderId", 0))
    return Reply(_element(exchange.world, workspace), 201)


@serves("PUT /network/private/workspace/{workspaceId}")
def move(exchange: Exchange) -> Reply:
    workspace = _member(exchange)
    asked = sent(exchange, _invalid).get("workspace", {})
    _note(exchange.world, workspace, **{**_entity(workspace), **only(("parentFolderId",), asked)})
    return Reply(b"")


@serves("DELETE /network/private/workspace/{workspaceId}")
def remove(exchange: Exchange) -> Reply:
    workspace = _member(exchange)
    _note(exchange.world, workspace, state="removed")
    return Reply({"workspace": {"id": workspace.id}})


@serves("GET /network/private/network-entity/request/all")
def list_requests(exchange: Exchange) -> Reply:
    if exchange.query.get("status", "pending") not in ("pending", "denied"):
        raise _invalid("status must be pending or denied")
    equal = {"status": "status", "requestedBy": "createdBy"}
    rows = _matching(exchange, _requests(exchange.world), "createdAt", ("name",), equal)
    page, meta = _page(exchange, rows)
    return Reply({"requests": [_shown(row.record) for row in page], "meta": meta})


@serves("PUT /network/private/network-entity/request/{requestId}")
def decide(exchange: Exchange) -> Reply:
    world, id = exchange.world, exchange.params["requestId"]
    requests = [row for row in _requests(world) if str(row.number) == id]
    workspace = exchange.store.find("workspace", requests[0].id) if requests else None
    if workspace is None:
        raise _problem(400, "instanceNotFoundError", "There is no request with this id.")
    decision = sent(exchange, _invalid)
    if decision["status"] == "approved":
        _add(world, workspace, 0)
    else:
        message = decision.get("response", {}).get("message", "")
        response = {**stamps(world, "createdAt", "createdBy", person=int), "message": message}
        _note(world, workspace, state="denied", response=response)
    request = {**_request(world, workspace), "status": decision["status"]}
    return Reply({"request": [_shown(request)]})


def shares(workspace: Row) -> bool:
    return _state(workspace) == "added"


def _requests(world: World) -> list[Row]:
    """The workspaces whose request waits or was denied, with that as their record; the number of
    the row is that of the request."""
    return [
        workspace._replace(record=_request(world, workspace))
        for workspace in world.store.rows("workspace")
        if _state(workspace) in ("pending", "denied")
    ]


def _element(world: World, workspace: Row) -> Document:
    return {
        **_described(workspace),
        "href": f"https://api.postman.com/workspaces/{workspace.id}",
        **only(("createdAt", "updatedAt"), workspace.record),
        "createdBy": world.user.id,
        "updatedBy": world.user.id,
        **only(("addedAt", "addedBy", "parentFolderId"), _entity(workspace)),
    }


def _request(world: World, workspace: Row) -> Document:
    entity, created = _entity(workspace), workspace.record["createdAt"]
    return {
        "id": workspace.number,
        "createdAt": created,
        "createdBy": world.user.id,
        "status": _state(workspace),
        "element": _described(workspace),
        "name": workspace.record["name"],
        "updatedAt": entity.get("response", {}).get("createdAt", created),
        **only(("response",), entity),
    }


def _shown(request: Document) -> Document:
    """A request without what it is only found and sorted by."""
    return {key: value for key, value in request.items() if key not in ("name", "updatedAt")}


def _described(workspace: Row) -> Document:
    summary = workspace.record["about"]
    known = only(("name", "summary", "description"), {**workspace.record, "summary": summary})
    return {"id": workspace.id, "type": "workspace", **known}


def _matching(
    exchange: Exchange, rows: list[Row], time: str, texts: tuple[str, ...], equal: dict[str, str]
) -> list[Row]:
    """The rows that the query asks for: with a time in between, texts in theirs, equal values."""
    query = exchange.query
    return [
        row
        for row in within(exchange, rows, time, _invalid)
        if all(query.get(key, "").casefold() in row.record[key].casefold() for key in texts)
        and all(query.get(name) in (None, str(row.record[key])) for name, key in equal.items())
    ]


def _page(exchange: Exchange, rows: list[Row]) -> tuple[list[Row], Document]:
    """The sorted rows of this page, and its meta object."""
    query = exchange.query
    if ("sort" in query) != ("direction" in query):
        raise _invalid("sort and direction go together")
    sort, direction = query.get("sort", "createdAt"), query.get("direction", "asc")
    if sort not in ("createdAt", "updatedAt") or direction not in ("asc", "desc"):
        raise _invalid("sort must be createdAt or updatedAt, direction asc or desc")
    if query.get("type", "workspace") != "workspace":
        raise _invalid("type must be workspace")
    if "sort" in query:
        rows = sorted(rows, key=lambda row: str(row.record[sort]), reverse=direction == "desc")
    offset = exchange.number("offset", 0, least=0)
    limit = min(exchange.number("limit", _LARGEST_PAGE, least=1), _LARGEST_PAGE)
    meta = {"limit": limit, "offset": offset, "totalCount": len(rows)}
    return rows[offset : offset + limit], meta


def _add(world: World, workspace: Row, folder: Any) -> None:
    added = stamps(world, "addedAt", "addedBy", person=int)
    _note(world, workspace, state="added", **added, parentFolderId=folder)


def _note(world: World, workspace: Row, **entity: Any) -> None:
    workspace.record[_ENTITY] = entity
    world.store.update("workspace", workspace.id, workspace.name, workspace.record)


def _entity(workspace: Row) -> Document:
    """Whether a workspace was added, denied or removed, and how."""
    entity: Document = workspace.record.get(_ENTITY, {})
    return entity


def _state(workspace: Row) -> str | None:
    asked_for = "pending" if workspace.record["visibility"] == "team" else None
    state: str | None = _entity(workspace).get("state", asked_for)
    return state


def _member(exchange: Exchange) -> Row:
    id = exchange.params["workspaceId"]
    workspace = exchange.store.find("workspace", id)
    if workspace is None or not shares(workspace):
        raise _not_found(id)
    return workspace


def _not_found(id: str) -> ApiError:
    return _problem(404, "instanceNotFoundError", f"There is no workspace {id} here.")


def _invalid(message: str) -> ApiError:
    return _problem(400, "invalidParamsError", message)


def _problem(status: int, name: str, message: str) -> ApiError:
    return ApiError(status, {"name": name, "message": message})
