"""Updates that people post in a workspace, and its activities: the latest of each element and of the
workspace itself. The sandbox keeps no log, so deleted elements have none."""

from __future__ import annotations

from typing import Any, ClassVar

from ..errors import ApiError, bad_request, found, problem
from ..store.database import Row
from ..world import Document, Exchange, Reply, World, serves
from . import schemas
from .engine import Page, Resource, only, page
from .schemas import Fault

_MEDIA_TYPE = "application/merge-patch+json"
# The values that null in a merge patch sets; others cannot be null.
_ABSENT = {"relatedResources": [], "isPinned": False}


class _Workspace(Resource):
    kind = "workspace"
    path = "/workspaces/{workspaceId}"
    absent = ("notFound", "Not Found", "Workspace does not exist")


class Updates(Resource):
    kind = "workspace-update"
    goes_with = "workspace"
    path = "/workspaces/{workspaceId}/updates/{updateId}"
    within = _Workspace()
    numbered = True
    kept = ("topic", "description", "category", "relatedResources")
    defaults: ClassVar[Document] = {
        **dict.fromkeys(("topic", "description", "category"), ""),
        **_ABSENT,
    }
    stamped = ("createdBy", "updatedBy", "createdAt", "updatedAt")
    person = int
    page = Page("data", 25)
    absent = ("notFound", "Not Found", "Workspace Update does not exist")
    wrong = ("badRequest", "Bad Request")

    def refused(self, exchange: Exchange, fault: Fault) -> ApiError:
        if fault.place == ("category",) and fault.keyword == "enum":
            return _no_category(fault.rule)
        if fault.keyword == "maxItems":
            detail = f"Invalid request body. More than {fault.rule} {fault.dotted}"
            return self.invalid(exchange, detail)
        missing = tuple(sorted(fault.missing, key=[*self.kept, *fault.missing].index))
        return self.invalid(
            exchange, f"Invalid request body. body{fault._replace(missing=missing)}"
        )

    def rows(self, exchange: Exchange) -> list[Row]:
        rows, asked = super().rows(exchange), exchange.query.get("category")
        if asked:
            made = schemas.of_path("POST", "/workspaces/{workspaceId}/updates")
            known = schemas.member(made, "category")["enum"]
            if not set(asked.split(",")) <= set(known):
                raise _no_category(known)
            rows = [row for row in rows if row.record["category"] in asked.split(",")]
        return rows

    def paged(self, exchange: Exchange, rows: list[Row]) -> tuple[list[Row], Document | None]:
        """Pages of one size."""
        shown, following = exchange.page(rows, self.page.size or 0)
        return shown, {"nextCursor": following}

    def unwrapped(self, body: Any) -> Any:
        if not isinstance(body, dict):
            return body
        return {key: _ABSENT.get(key) if value is None else value for key, value in body.items()}

    def sent(self, exchange: Exchange) -> Document:
        """A new update, or a merge patch; both require topic, description and category."""
        media_type = exchange.headers.get("content-type", "").partition(";")[0].strip().lower()
        if exchange.operation.method == "PATCH" and media_type != _MEDIA_TYPE:
            raise self.invalid(exchange, f"Content-Type must be {_MEDIA_TYPE}")
        sent = super().sent(exchange)
        if "relatedResources" in sent:
            resources = [only(("resource", "resourceId"), one) for one in sent["relatedResources"]]
            sent["relatedResources"] = resources
        return sent

    def change(self, exchange: Exchange, row: Row, sent: Document) -> None:
        row.record.update(only((*self.kept, "isPinned"), sent))

    def name(self, record: Document) -> str:
        return str(record["topic"])

    def created(self, exchange: Exchange, row: Row) -> Any:
        return {"id": int(row.id), "workspaceId": row.parent, **row.record}

    def shown(self, exchange: Exchange, row: Row) -> Any:
        """With the name of the author, of whom only the number is kept."""
        user = exchange.world.user
        author = {"id": user.id, "name": user.name, "username": user.username}
        return {**self.created(exchange, row), "createdBy": author}


def _no_category(known: list[str]) -> ApiError:
    detail = f"Invalid 'category' — must be one of: {', '.join(known)}"
    return problem(400, "invalidWorkspaceUpdateCategory", "Bad Request", detail)


_KINDS = ("collection", "workspace", "environment", "mock", "monitor")
_PAGE = 15


@serves("GET /workspaces/{workspaceId}/activities")
def list_activities(exchange: Exchange) -> Reply:
    world, id = exchange.world, exchange.params["workspaceId"]
    missing = problem(404, "not-found", "Not Found", "Workspace not found")
    workspace = found(exchange.store.find("workspace", id), missing)
    active = {
        row.number: (kind, row)
        for kind in _kinds(exchange)
        for row in ([workspace] if kind == "workspace" else exchange.store.rows(kind, id))
        # Not every kind of element keeps its time.
        if "createdAt" in row.record
    }
    user = exchange.query.get("userId")
    if user and not (user.isascii() and user.isdigit()):
        raise bad_request("User ID must be an integer.")
    # Nobody but the account does anything here.
    rows = [active[number][1] for number in sorted(active) if user in (None, "", world.owner)]
    shown, following = page(exchange, rows, _PAGE, None, bad_request)
    data = [_activity(world, id, *active[row.number]) for row in shown]
    return Reply({"data": data, "meta": {"nextCursor": following or ""}})


def _kinds(exchange: Exchange) -> set[str]:
    asked = exchange.query.get("elementType")
    kinds = set(asked.split(",") if asked else _KINDS)
    if not kinds <= set(_KINDS):
        raise bad_request(f"elementType must be one of: {', '.join(_KINDS)}")
    return kinds


def _activity(world: World, workspace: str, kind: str, row: Row) -> Document:
    record, user = row.record, world.user
    time = record.get("updatedAt", record["createdAt"])
    action = "create" if time == record["createdAt"] else "update"
    person = {"id": user.id, "username": user.username, "isPartner": False, "name": user.name}
    return {
        "workspaceId": workspace,
        "createdAt": time,
        "updatedAt": time,
        "id": row.number,
        "user": person,
        "action": action,
        "elementType": kind,
        "trigger": action,
        "elementId": row.id if kind == "workspace" else world.uid(row.id),
        "elementName": row.name,
    }
