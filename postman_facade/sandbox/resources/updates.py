"""Updates of a workspace: the news its people post for those who watch it."""

from __future__ import annotations

from typing import Any, ClassVar

from ..errors import ApiError, problem
from ..store import Row
from ..world import Document, Exchange, World
from . import schemas
from .engine import Page, Resource, only, times
from .schemas import Fault

_MEDIA_TYPE = "application/merge-patch+json"
# What null in a merge patch leaves behind; the other values cannot be absent.
_ABSENT = {"isPinned": False, "relatedResources": []}


class _Workspace(Resource):
    kind = "workspace"
    path = "/workspaces/{workspaceId}"

    def missing(self, exchange: Exchange) -> ApiError:
        return problem(404, "notFound", "Not Found", "Workspace does not exist")


class Updates(Resource):
    kind = "workspace-update"
    path = "/workspaces/{workspaceId}/updates/{updateId}"
    within = _Workspace()
    kept = ("topic", "description", "category", "relatedResources")
    defaults: ClassVar[Document] = {
        "topic": "",
        "description": "",
        "category": "",
        "relatedResources": [],
    }
    page = Page("data", 25)

    def missing(self, exchange: Exchange) -> ApiError:
        return problem(404, "notFound", "Not Found", "Workspace Update does not exist")

    def invalid(self, exchange: Exchange, detail: str) -> ApiError:
        return problem(400, "badRequest", "Bad Request", detail)

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
            known = schemas.choices(schemas.member(made, "category"))
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
        """A new one, or a merge patch whose topic, description and category are required too."""
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

    def stamps(self, world: World) -> Document:
        author = world.user.id
        return {"isPinned": False, "createdBy": author, "updatedBy": author, **times(world)}

    def touched(self, world: World) -> Document:
        return {"updatedBy": world.user.id, "updatedAt": world.now()}

    def new_id(self, world: World) -> str:
        return str(world.store.revise())

    def name(self, record: Document) -> str:
        return str(record["topic"])

    def created(self, exchange: Exchange, row: Row) -> Any:
        return {"id": int(row.id), "workspaceId": row.parent, **row.record}

    def shown(self, exchange: Exchange, row: Row) -> Any:
        """With the person who posted it, where only the number is kept."""
        user = exchange.world.user
        author = {"id": user.id, "name": user.name, "username": user.username}
        return {**self.created(exchange, row), "createdBy": author}


def _no_category(known: list[str]) -> ApiError:
    detail = f"Invalid 'category' — must be one of: {', '.join(known)}"
    return problem(400, "invalidWorkspaceUpdateCategory", "Bad Request", detail)
