"""What serves a resource: one class of attributes for each, and methods where it is special.

A resource is a row of a table: it says where it lives in the API document, whose schemas check its
bodies, how its ids are written, what is kept of a body, what answers show, and how the API says no.
The package has an example. What a resource does beyond being listed, made, read, changed and
deleted are methods of its own, marked with `serves`.
"""

from __future__ import annotations

import datetime
import functools
from collections.abc import Mapping
from typing import Any, ClassVar, NamedTuple

from postman_api_client.operations import OPERATIONS

from ..errors import ApiError, missing_parameter, problem
from ..store import wire
from ..store.database import Row
from ..world import Document, Exchange, Refusal, Reply, Routes, World, routes_of
from . import schemas
from .schemas import Fault, Schema


class Page(NamedTuple):
    """The form of a list: its key in the answer, and the size of its pages."""

    key: str
    size: int | None = None  # None: whole
    most: int | None = None
    end: str | None = None  # the cursor after the last page
    meta: str = "meta"


def only(keys: tuple[str, ...], record: Mapping[str, Any]) -> Document:
    """Those of the keys that a record has, with their values."""
    return {key: record[key] for key in keys if key in record}


class Resource:
    kind: ClassVar[str]
    path: str
    """The path of one."""
    path_of_all: ClassVar[str] = ""
    """The path for listing and creating, if not a segment above."""
    within: ClassVar[Resource | None] = None
    """The resource that the path begins with."""
    goes_with: ClassVar[str] = ""
    """The kind of document that it is deleted with."""
    wrapper: ClassVar[str] = ""
    """The only member of request bodies, if they have an envelope."""
    envelope: ClassVar[str | None] = None
    """The only member of answers, if it differs from `wrapper`; empty for none."""
    numbered: ClassVar[bool] = False
    """Whether ids are numbers."""
    kept: ClassVar[tuple[str, ...]] = ()
    """The members of a body that are kept; `defaults` stand in for those not sent."""
    defaults: ClassVar[Document] = {}
    unchecked: ClassVar[tuple[str, ...]] = ()
    """Members of a body that the schema does not check."""
    content: ClassVar[str] = ""
    """The member of a body that may be large, and is stored apart."""
    listed_keys: ClassVar[tuple[str, ...]] = ()
    """The members of a record that lists show, if not all."""
    filters: ClassVar[tuple[str, ...]] = ()
    """The query parameters of a list that members of the record have to be equal to."""
    page: ClassVar[Page] = Page("data")
    created_status: ClassVar[int] = 200
    stamped: ClassVar[tuple[str, ...]] = ("createdAt", "updatedAt")
    """Times and people that the server records; names with ``updated`` change with each update."""
    person: ClassVar[type[int | str]] = str
    """Whether ids of people are numbers or text."""
    absent: ClassVar[tuple[str, str, str]] = (
        "not-found",
        "Not Found",
        "The requested resource was not found.",
    )
    """Type, title and detail of the 404."""
    wrong: ClassVar[tuple[str, str]] = ("bad-request", "Bad Request")
    """Type and title of the 400."""

    # Refusals

    def missing(self, exchange: Exchange) -> ApiError:
        return problem(404, *self.absent)

    def invalid(self, exchange: Exchange, detail: str) -> ApiError:
        return problem(400, *self.wrong, detail)

    def refused(self, exchange: Exchange, fault: Fault) -> ApiError:
        return self.invalid(exchange, f"body{fault}")

    def refusal(self, exchange: Exchange) -> Refusal:
        """A function from a detail to the 400."""
        return functools.partial(self.invalid, exchange)

    # Operations

    def list_all(self, exchange: Exchange) -> Reply:
        rows = [row for row in self.rows(exchange) if self._asked_for(exchange, row)]
        shown, meta = self.paged(exchange, rows)
        body: Document = {self.page.key: [self.listed(exchange, row) for row in shown]}
        return Reply({**body, self.page.meta: meta} if meta is not None else body)

    def create(self, exchange: Exchange) -> Reply:
        home, sent = self.home(exchange), self.sent(exchange)
        row = self.insert(exchange.world, home, self.record(exchange, home, sent), sent)
        return Reply(self.wrapped(self.created(exchange, row)), self.created_status)

    def get(self, exchange: Exchange) -> Reply:
        return Reply(self.wrapped(self.shown(exchange, self.row(exchange))))

    def update(self, exchange: Exchange) -> Reply:
        row, sent = self.row(exchange), self.sent(exchange)
        self.change(exchange, row, sent)
        self.save(exchange.world, row)
        if self.content and self.content in sent:
            self.write(exchange.world, row, sent[self.content])
        return Reply(self.wrapped(self.updated(exchange, row)))

    def delete(self, exchange: Exchange) -> Reply:
        row = self.row(exchange)
        exchange.store.delete(self.kind, row.id)
        return self.deleted(exchange, row)

    # Steps

    def rows(self, exchange: Exchange) -> list[Row]:
        """The rows of a list, before filters and pages."""
        home = self.within.row(exchange).id if self.within else None
        return exchange.store.rows(self.kind, home)

    def _asked_for(self, exchange: Exchange, row: Row) -> bool:
        return all(exchange.query.get(key) in (None, row.record.get(key)) for key in self.filters)

    def home(self, exchange: Exchange) -> str | None:
        """The id of the parent of a new one."""
        return self.within.row(exchange).id if self.within else None

    def row(self, exchange: Exchange) -> Row:
        """The row in the path. Raises the 404."""
        home = self.within.row(exchange) if self.within else None
        row = exchange.store.find(self.kind, self.id(exchange))
        if row is None or (home is not None and row.parent != home.id):
            raise self.missing(exchange)
        return row

    def id(self, exchange: Exchange) -> str:
        """The bare id in the path."""
        return exchange.params[self.path.rpartition("/")[2][1:-1]]

    def sent(self, exchange: Exchange) -> Document:
        """The checked body. Raises the 400."""
        body, schema = exchange.json(), schemas.of_body(exchange.operation)
        body = self.unwrapped(body)
        if self.wrapper:
            schema = schemas.member(schema, self.wrapper)
        self.check(exchange, schemas.without(schema, *self.unchecked), body)
        sent: Document = body
        return sent

    def check(self, exchange: Exchange, schema: Schema, body: Any) -> None:
        fault = schemas.first_fault(schema, body)
        if fault is not None:
            raise self.refused(exchange, fault)

    def require_choices(self, exchange: Exchange) -> None:
        """Raises the 400 for a parameter of the query that is none of the documented values."""
        for name, values in schemas.query_choices(exchange.operation).items():
            if exchange.query.get(name, values[0]) not in values:
                raise self.invalid(exchange, f"{name} must be one of: {', '.join(values)}")

    def unwrapped(self, body: Any) -> Any:
        if not self.wrapper:
            return body
        inner = body.get(self.wrapper) if isinstance(body, dict) else None
        if not isinstance(inner, dict):
            raise missing_parameter(self.wrapper)
        return inner

    def wrapped(self, shown: Any) -> Any:
        key = self.wrapper if self.envelope is None else self.envelope
        return {key: shown} if key else shown

    def record(self, exchange: Exchange, home: str | None, sent: Document) -> Document:
        """The record of a new one."""
        return {**self.defaults, **only(self.kept, sent), **self.stamps(exchange.world)}

    def change(self, exchange: Exchange, row: Row, sent: Document) -> None:
        row.record.update(only(self.kept, sent))

    def stamps(self, world: World) -> Document:
        return stamps(world, *self.stamped, person=self.person)

    def touched(self, world: World) -> Document:
        """The stamps that an update renews."""
        renewed = [key for key in self.stamped if key.startswith("updated")]
        return stamps(world, *renewed, person=self.person)

    def new_id(self, world: World, record: Document) -> str:
        return str(world.store.revise()) if self.numbered else world.ids.uuid()

    def name(self, record: Document) -> str:
        return str(record.get("name", ""))

    def insert(
        self, world: World, home: str | None, record: Document, sent: Document | None = None
    ) -> Row:
        content = wire.encode((sent or {}).get(self.content, "")) if self.content else None
        id, name = self.new_id(world, record), self.name(record)
        return world.store.insert(self.kind, id, home, name, record, content)

    def save(self, world: World, row: Row) -> None:
        row.record.update(self.touched(world))
        world.store.update(self.kind, row.id, self.name(row.record), row.record)

    def write(self, world: World, row: Row, content: Any) -> None:
        world.store.write(self.kind, row.id, wire.encode(content))

    def read(self, world: World, row: Row) -> Any:
        return wire.decode(world.store.content(self.kind, row.id))

    # Answers

    def shown(self, exchange: Exchange, row: Row) -> Any:
        shown = {"id": int(row.id) if self.numbered else row.id, **row.record}
        return {**shown, self.content: self.read(exchange.world, row)} if self.content else shown

    def listed(self, exchange: Exchange, row: Row) -> Any:
        if self.listed_keys:
            return {"id": row.id, **only(self.listed_keys, row.record)}
        return self.shown(exchange, row)

    def created(self, exchange: Exchange, row: Row) -> Any:
        return self.shown(exchange, row)

    def updated(self, exchange: Exchange, row: Row) -> Any:
        return self.created(exchange, row)

    def deleted(self, exchange: Exchange, row: Row) -> Reply:
        return Reply(status=204)

    # Pages

    def paged(self, exchange: Exchange, rows: list[Row]) -> tuple[list[Row], Document | None]:
        """The rows of this page, and its meta object."""
        if self.page.size is None:
            return rows, None

        refusal = self.refusal(exchange)
        shown, following = page(exchange, rows, self.page.size, self.page.most, refusal)
        return shown, self.meta(exchange, rows, following or self.page.end)

    def meta(self, exchange: Exchange, rows: list[Row], following: str | None) -> Document:
        return {"nextCursor": following}

    # Routes

    def routes(self) -> Routes:
        every = self.path_of_all or self.path.rpartition("/")[0]
        standard = {
            ("GET", every): self.list_all,
            ("POST", every): self.create,
            ("GET", self.path): self.get,
            ("PUT", self.path): self.update,
            ("PATCH", self.path): self.update,
            ("DELETE", self.path): self.delete,
        }
        known = {(operation.method, operation.path) for operation in OPERATIONS.values()}
        served = [(*at, handler) for at, handler in standard.items() if at in known]
        return [*served, *routes_of(self, vars(type(self)))]


def stamps(world: World, *keys: str, person: type[int | str] = str) -> Document:
    """Values for times (names with ``At``) and people."""
    now, account = world.now(), person(world.user.id)
    return {key: now if key.endswith("At") else account for key in keys}


def times(world: World) -> Document:
    return stamps(world, "createdAt", "updatedAt")


def sent(exchange: Exchange, refusal: Refusal, schema: Schema | None = None) -> Document:
    """The body of a request, checked by the schema of the operation or another. Raises the refusal
    with the place of the fault."""
    body = exchange.json()
    fault = schemas.first_fault(schema or schemas.of_body(exchange.operation), body)
    if fault is not None:
        raise refusal(f"body{fault}")
    document: Document = body
    return document


def limit(exchange: Exchange, default: int, most: int | None, refusal: Refusal) -> int:
    """The number of rows that the query asks for."""
    asked = exchange.number("limit", default, 1, refusal)
    if most is not None and asked > most:
        raise refusal(f"limit must not be greater than {most}")
    return asked


def page(
    exchange: Exchange, rows: list[Row], default: int, most: int | None, refusal: Refusal
) -> tuple[list[Row], str | None]:
    """The rows of this page, and the cursor of the next one."""
    return exchange.page(rows, limit(exchange, default, most, refusal), refusal)


def within(exchange: Exchange, rows: list[Row], key: str, refusal: Refusal) -> list[Row]:
    """The rows whose time `key` is between `since` and `until` of the query, where given."""
    since, until = (_moment(exchange, name, refusal) for name in ("since", "until"))
    if since and until and since > until:
        raise refusal("since must not be after until")
    return [
        row
        for row in rows
        if (since is None or since <= _parse(row.record[key]))
        and (until is None or _parse(row.record[key]) <= until)
    ]


def _moment(exchange: Exchange, name: str, refusal: Refusal) -> datetime.datetime | None:
    text = exchange.query.get(name)
    if text is None:
        return None
    try:
        return _parse(text)
    except ValueError:
        raise refusal(f"{name} must be a time as in RFC 3339") from None


def _parse(text: str) -> datetime.datetime:
    moment = datetime.datetime.fromisoformat(text.upper().replace("Z", "+00:00"))
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.timezone.utc)
