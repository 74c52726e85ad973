"""What a team shares: script packages, which other scripts require, and components of API
definitions, which have a draft and are published under labels."""

from __future__ import annotations

import re
import uuid
from typing import Any, ClassVar

from ..errors import PROBLEMS, ApiError, problem
from ..store.database import Row
from ..world import Document, Exchange, Reply, World, serves
from . import schemas
from .engine import Page, Resource, only

_ID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)


class Packages(Resource):
    kind = "package"
    goes_with = "workspace"
    path = "/packages/{packageId}"
    kept = ("name", "description")
    defaults: ClassVar[Document] = {"name": "", "description": ""}
    content = "script"
    listed_keys = ("name", "description", "createdAt", "updatedAt")
    page = Page("data", 100, most=100)
    created_status = 201
    stamped = ("createdBy", "createdAt", "updatedAt")
    person = int

    def missing(self, exchange: Exchange) -> ApiError:
        detail = f"There is no package {self.id(exchange)}."
        return self._problem(exchange, 404, "not-found", "Not Found", detail)

    def invalid(self, exchange: Exchange, detail: str) -> ApiError:
        return self._problem(exchange, 400, "bad-request", "Bad Request", detail)

    def _problem(
        self, exchange: Exchange, status: int, kind: str, title: str, detail: str
    ) -> ApiError:
        """The problem of this family: with the time, without the status."""
        body = {"type": PROBLEMS + kind, "title": title, "instance": exchange.path}
        return ApiError(status, {**body, "detail": detail, "createdAt": exchange.world.now()})

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

    def delete(self, exchange: Exchange) -> Reply:
        """Deleting twice gets the same answer (see the document)."""
        exchange.store.delete(self.kind, self.id(exchange))
        return Reply(status=204)


_LARGEST = 500_000
_UNFIT = "A parameter has a value that it cannot have."
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class _Family(Resource):
    created_status = 201
    stamped = ("createdAt", "updatedAt", "createdBy", "updatedBy")
    absent = ("not-found", "Not found", "There is nothing with this id.")
    wrong = ("bad-request", "Invalid parameters")

    def refused(self, exchange: Exchange, fault: schemas.Fault) -> ApiError:
        unknown = fault.keyword in ("minProperties", "additionalProperties")
        if unknown or fault.place == ("source", "type"):
            return self.invalid(exchange, _UNFIT)
        return super().refused(exchange, fault)

    def require(self, exchange: Exchange, valid: bool) -> None:
        if not valid:
            raise self.invalid(exchange, _UNFIT)

    def require_active(self, row: Row, title: str) -> None:
        if row.record["status"] == "archived":
            raise problem(
                409, "conflict", title, "The component is archived; make it active first."
            )

    def new_id(self, world: World, record: Document) -> str:
        """A ULID, sortable by time: 48 bits of milliseconds before 80 of chance, in base 32."""
        moment = int(1000 * world.clock()) & (1 << 48) - 1
        chance = uuid.UUID(world.ids.uuid()).int & (1 << 80) - 1
        number = moment << 80 | chance
        return "".join(_CROCKFORD[number >> shift & 31] for shift in range(125, -1, -5))

    def created(self, exchange: Exchange, row: Row) -> Any:
        return {"id": row.id}


class Components(_Family):
    """Shown bare: the schema of the document has a wrapper, its own samples had none."""

    kind = "component"
    path = "/components/{componentId}"
    content = "content"
    filters = ("type", "status")

    def rows(self, exchange: Exchange) -> list[Row]:
        query, rows = exchange.query, super().rows(exchange)
        choices = schemas.query_choices(exchange.operation).items()
        self.require(exchange, all(query.get(key, values[0]) in values for key, values in choices))
        if "hasVersions" in query:
            asked = exchange.flag("hasVersions")
            rows = [row for row in rows if bool(_versions(exchange, row)) == asked]
        return rows

    def record(self, exchange: Exchange, home: str | None, sent: Document) -> Document:
        self._require_small(exchange, sent)
        self._require_free_name(exchange, sent["name"], "")
        return {
            **only(("name", "type"), sent),
            "status": "active",
            "format": sent.get("format", "YAML"),
            **self.stamps(exchange.world),
        }

    def change(self, exchange: Exchange, row: Row, sent: Document) -> None:
        """A new name or a new status, not both."""
        self.require(exchange, ("name" in sent) != ("status" in sent))
        if "name" in sent:
            self.require_active(row, "Cannot rename component")
            self._require_free_name(exchange, sent["name"], row.id)
        row.record.update(only(("name", "status"), sent))

    def check(self, exchange: Exchange, schema: schemas.Schema, body: Any) -> None:
        """Names follow the rules of the create operation, where alone the document has them."""
        if exchange.operation.path == self.path:
            made = schemas.of_path("POST", "/components")
            schema = schemas.amended(schema, schemas.member(made, "name"), "name")
        super().check(exchange, schema, body)

    def shown(self, exchange: Exchange, row: Row) -> Any:
        shown = {"id": row.id, **only(("name", "type", "status", *self.stamped), row.record)}
        included = _names(exchange, "include")
        versions = _versions(exchange, row)
        if "hasVersions" in included:
            shown["hasVersions"] = bool(versions)
        if "latestVersion" in included:
            whole = "latestVersion" in _names(exchange, "expand")
            latest = [_version(exchange, one, True) if whole else one.id for one in versions[-1:]]
            shown["latestVersion"] = latest[0] if latest else None
        return shown

    def updated(self, exchange: Exchange, row: Row) -> Any:
        return {"id": row.id, **only(("name", "status"), row.record)}

    @serves("GET /components/{componentId}/drafts")
    def get_draft(self, exchange: Exchange) -> Reply:
        row = self.row(exchange)
        return Reply({"content": self.read(exchange.world, row), **only(("format",), row.record)})

    @serves("PATCH /components/{componentId}/drafts")
    def patch_draft(self, exchange: Exchange) -> Reply:
        row, sent = self.row(exchange), self.sent(exchange)
        self._require_small(exchange, sent)
        self.require(exchange, "content" in sent or "format" in sent)
        self.require_active(row, "Cannot update draft")
        if "content" in sent:
            self.write(exchange.world, row, sent["content"])
        row.record["format"] = sent.get("format", row.record["format"])
        self.save(exchange.world, row)
        return Reply({"id": row.id})

    def _require_free_name(self, exchange: Exchange, name: str, own_id: str) -> None:
        rows = exchange.store.rows(self.kind)
        if any(row.name == name and row.id != own_id for row in rows):
            detail = f"The team has a component {name} already."
            raise problem(409, "conflict", "Duplicate component name", detail)

    def _require_small(self, exchange: Exchange, sent: Document) -> None:
        if len(sent.get("content", "")) > _LARGEST:
            detail = f"body/content must NOT have more than {_LARGEST} characters"
            raise self.invalid(exchange, detail)


class ComponentVersions(_Family):
    """Drafts, frozen under labels."""

    kind = "component-version"
    path = f"{Components.path}/versions/{{versionId}}"
    within = Components()
    absent = ("not-found", "Component version not found", _Family.absent[2])

    def create(self, exchange: Exchange) -> Reply:
        component, sent = Components().row(exchange), self.sent(exchange)
        self.require(exchange, sent.get("source", {}) in ({}, {"type": "draft"}))
        self.require_active(component, "Cannot publish version")
        label, world = sent["label"], exchange.world
        if any(version.name == label for version in _versions(exchange, component)):
            detail = f"The label {label} is taken."
            raise problem(409, "conflict", "Duplicate component version label", detail)
        format = component.record["format"]
        record = {"label": label, "format": format, "publishedAt": world.now()}
        draft = world.store.content("component", component.id)
        id = self.new_id(world, record)
        world.store.insert(self.kind, id, component.id, label, record, draft)
        return Reply({"id": id}, 201)

    def shown(self, exchange: Exchange, row: Row) -> Any:
        return _version(exchange, row, "content" in _names(exchange, "include"))


def _versions(exchange: Exchange, row: Row) -> list[Row]:
    return exchange.store.rows("component-version", row.id)


def _version(exchange: Exchange, row: Row, with_content: bool) -> Document:
    address = f"https://components.example.com/{row.parent}/{row.name}"
    shown = {"id": row.id, **row.record, "url": address}
    if with_content:
        shown["content"] = ComponentVersions().read(exchange.world, row)
    return shown


def _names(exchange: Exchange, parameter: str) -> list[str]:
    return exchange.query.get(parameter, "").split(",")
