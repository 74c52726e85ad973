"""Script packages: named pieces of code that other scripts require."""

from __future__ import annotations

import re
from typing import ClassVar

from ..errors import PROBLEMS, ApiError
from ..world import Document, Exchange, Reply, World
from .engine import Page, Resource, times

_ID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)


class Packages(Resource):
    kind = "package"
    path = "/packages/{packageId}"
    kept = ("name", "description")
    defaults: ClassVar[Document] = {"name": "", "description": ""}
    content = "script"
    listed_keys = ("name", "description", "createdAt", "updatedAt")
    page = Page("data", 100, most=100)
    created_status = 201

    def missing(self, exchange: Exchange) -> ApiError:
        detail = f"There is no package {self.id(exchange)}."
        return self._problem(exchange, 404, "not-found", "Not Found", detail)

    def invalid(self, exchange: Exchange, detail: str) -> ApiError:
        return self._problem(exchange, 400, "bad-request", "Bad Request", detail)

    def _problem(
        self, exchange: Exchange, status: int, kind: str, title: str, detail: str
    ) -> ApiError:
        """The problem of this family: with the time, without the status."""
        body = {
            "type": PROBLEMS + kind,
            "title": title,
            "instance": exchange.path,
            "detail": detail,
            "createdAt": exchange.world.now(),
        }
        return ApiError(status, body)

    def home(self, exchange: Exchange) -> str | None:
        return exchange.query.get("workspace", "")

    def id(self, exchange: Exchange) -> str:
        id = exchange.params["packageId"]
        if not _ID.fullmatch(id):
            raise self.invalid(exchange, "the id of a package is a UUID of 36 characters")
        return id.lower()

    def record(self, exchange: Exchange, home: str | None, sent: Document) -> Document:
        if exchange.store.find("workspace", home or "") is None:
            raise self.invalid(exchange, "workspace must be the id of a workspace")
        record = super().record(exchange, home, sent)
        record["name"] = name = record["name"].lower()
        if any(row.name == name for row in exchange.store.rows(self.kind)):
            detail = f"There is a package named {name} already."
            raise self._problem(exchange, 409, "conflict", "Conflict", detail)
        return record

    def stamps(self, world: World) -> Document:
        return {"createdBy": world.user.id, **times(world)}

    def delete(self, exchange: Exchange) -> Reply:
        """The same answer when it is already gone (see the document)."""
        exchange.store.delete(self.kind, self.id(exchange))
        return Reply(status=204)
