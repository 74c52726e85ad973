"""Mock servers: their settings, whether callers need a key, and the log of calls.

The sandbox serves no mock traffic, so no call is ever logged.
"""

from __future__ import annotations

import datetime
import re
from typing import Any, ClassVar

from ..errors import ApiError, invalid_parameter, missing_parameter, named
from ..store.database import Row
from ..world import Document, Exchange, Reply, World, serves
from . import schemas
from .engine import Page, Resource, page, times
from .refusals import Parameters, choice, referred, require
from .schemas import Schema
from .workspaces import Held

_CHANGEABLE = ("name", "environment", "private", "collection", "config")
_CONFIG = {
    "headers": [],
    "matchBody": False,
    "matchQueryParams": True,
    "matchWildcards": True,
    "delay": None,
    "serverResponseId": None,
}
_LOG_PAGE = 100
# How far back live goes depends on the plan.
_RETENTION = datetime.timedelta(days=30)
_TIME = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.\d+)?(?:[Zz]|([+-]\d\d:\d\d))", re.ASCII
)
_PARTS = ("request.headers", "request.body", "response.headers", "response.body")


class Mocks(Parameters, Held):
    kind = "mock"
    path = "/mocks/{mockId}"
    wrapper = "mock"
    page = Page("mocks")
    absence: ClassVar[Any] = {}

    def invalid(self, exchange: Exchange, detail: str) -> ApiError:
        return named(400, "invalidParamsError", detail)

    def rows(self, exchange: Exchange) -> list[Row]:
        """The mock servers of a workspace or else of a team; without either, all."""
        workspace, team = exchange.query.get("workspace"), exchange.query.get("teamId")
        if team and not workspace and team != str(exchange.world.user.team_id):
            return []
        return super().rows(exchange)

    def record(self, exchange: Exchange, home: str | None, sent: Document) -> Document:
        world = exchange.world
        collection = referred(world, "collection", sent["collection"])
        return {
            "name": sent.get("name") or collection.record["name"],
            "collection": world.uid(collection.id),
            "isPublic": not sent.get("private", False),
            "config": dict(_CONFIG),
            **times(world),
            **self._environment(world, sent),
        }

    def change(self, exchange: Exchange, row: Row, sent: Document) -> None:
        """Change what is sent; a server response to activate is one of the mock server's own."""
        world, record = exchange.world, row.record
        if not any(key in sent for key in _CHANGEABLE):
            raise missing_parameter(*_CHANGEABLE)
        if "collection" in sent:
            collection = referred(world, "collection", sent["collection"], bare=True)
            record["collection"] = world.uid(collection.id)
        record.update(self._environment(world, sent))
        if "serverResponseId" in sent.get("config", {}):
            self._activate(world, row, sent["config"]["serverResponseId"])
        if "private" in sent:
            record["isPublic"] = not sent["private"]
        record["name"] = sent.get("name", record["name"])

    def created(self, exchange: Exchange, row: Row) -> Any:
        world, address = exchange.world, f"https://{row.id}.mock.pstmn.io"
        named = {"id": row.id, "uid": world.uid(row.id), "owner": world.owner}
        known = {key: value for key, value in row.record.items() if key != "isPublic"}
        return {**named, "mockUrl": address, **known}

    def shown(self, exchange: Exchange, row: Row) -> Any:
        return {**self.created(exchange, row), "isPublic": row.record["isPublic"]}

    def listed(self, exchange: Exchange, row: Row) -> Any:
        """As in `shown`, without the settings that are null."""
        mock = self.shown(exchange, row)
        config = {key: value for key, value in mock["config"].items() if value is not None}
        return {**mock, "config": config}

    @serves("POST /mocks/{mockId}/publish", "DELETE /mocks/{mockId}/unpublish")
    def make_public(self, exchange: Exchange) -> Reply:
        """Let anyone call it, or only those with a key."""
        row, public = _BareMocks().row(exchange), exchange.operation.method == "POST"
        if row.record["isPublic"] == public:
            name = "mockAlreadyPublishedError" if public else "mockAlreadyUnpublishedError"
            state = "public" if public else "private"
            raise named(400, name, f"This mock server is {state} already.")
        row.record["isPublic"] = public
        self.save(exchange.world, row)
        return Reply({"mock": {"id": row.id}})

    @serves("GET /mocks/{mockId}/call-logs")
    def call_logs(self, exchange: Exchange) -> Reply:
        _BareMocks().row(exchange)
        _check_log_query(exchange)
        shown, following = page(exchange, [], _LOG_PAGE, None, self.refusal(exchange))
        return Reply({"call-logs": shown, "meta": {"nextCursor": following}})

    def _activate(self, world: World, row: Row, response: str | None) -> None:
        if response is not None:
            found = world.store.find("server-response", response)
            if found is None or found.parent != row.id:
                message = "The specified server response does not exist."
                raise named(404, "serverResponseNotFoundError", message, {})
        row.record["config"]["serverResponseId"] = response

    def _environment(self, world: World, sent: Document) -> Document:
        if "environment" not in sent:
            return {}
        return {"environment": world.uid(referred(world, "environment", sent["environment"]).id)}


class _BareMocks(Mocks):
    """Mock servers of the endpoints that take no uid."""

    def id(self, exchange: Exchange) -> str:
        return exchange.params["mockId"]


class _MockOfResponses(_BareMocks):
    def missing(self, exchange: Exchange) -> ApiError:
        return _not_found("mockNotFoundError", "Mock server")


class ServerResponses(Parameters):
    """The canned failures of a mock server, of which one can be active. Listed as a bare array,
    without what they hold (facts: envelopes)."""

    kind = "server-response"
    goes_with = "mock"
    path = "/mocks/{mockId}/server-responses/{serverResponseId}"
    within = _MockOfResponses()
    wrapper = "serverResponse"
    envelope = ""
    stamped = ("createdAt", "updatedAt", "createdBy", "updatedBy")
    unchecked = ("statusCode",)
    kept = ("name", "statusCode", "headers", "language", "body")
    defaults: ClassVar[Document] = {"headers": [], "body": ""}
    listed_keys = ("name", "statusCode", *stamped)

    def missing(self, exchange: Exchange) -> ApiError:
        return _not_found("serverResponseNotFoundError", "Server response")

    def list_all(self, exchange: Exchange) -> Reply:
        return Reply([self.listed(exchange, row) for row in self.rows(exchange)])

    def check(self, exchange: Exchange, schema: Schema, body: Any) -> None:
        """Check values first, and missing ones after that."""
        Resource.check(self, exchange, {**schema, "required": []}, body)
        status = body.get("statusCode", 500)
        if not isinstance(status, int) or not 500 <= status <= 599:
            message = "statusCode must be a whole number from 500 to 599."
            raise invalid_parameter("statusCode", message)
        if exchange.operation.method == "POST":
            require(body, "name", "statusCode")

    def record(self, exchange: Exchange, home: str | None, sent: Document) -> Document:
        return {**super().record(exchange, home, sent), "mock": home}

    def shown(self, exchange: Exchange, row: Row) -> Any:
        """A language that is null is left out."""
        return {
            "id": row.id,
            **{key: value for key, value in row.record.items() if value is not None},
        }

    def deleted(self, exchange: Exchange, row: Row) -> Reply:
        """If it was the active one, none is active now."""
        mock = _MockOfResponses().row(exchange)
        if mock.record["config"]["serverResponseId"] == row.id:
            mock.record["config"]["serverResponseId"] = None
            Mocks().save(exchange.world, mock)
        return Reply(self.shown(exchange, row))


def _not_found(name: str, what: str) -> ApiError:
    """The one shape with a header of its own (facts: error body families)."""
    error = {"name": name, "header": f"{what} not found", "message": f"{what} does not exist"}
    return ApiError(404, {"error": error})


def _check_log_query(exchange: Exchange) -> None:
    """Raise the 400 for a query that the log cannot answer."""
    query = exchange.query
    for name, allowed in schemas.query_choices(exchange.operation).items():
        if name in query:
            choice(name, query[name], allowed)
    if ("sort" in query) != ("direction" in query):
        raise invalid_parameter("sort", "sort and direction go together.")
    for part in filter(None, query.get("include", "").split(",")):
        choice("include", part, _PARTS)
    exchange.number("responseStatusCode", 100, least=100)
    now = datetime.datetime.fromtimestamp(exchange.world.clock(), datetime.timezone.utc)
    since, until = _time(exchange, "since"), _time(exchange, "until")
    if since is not None and since < now - _RETENTION:
        raise invalid_parameter("since", f"Calls are kept for {_RETENTION.days} days.")
    if since is not None and until is not None and since > until:
        raise invalid_parameter("since", "since must not be after until.")


def _time(exchange: Exchange, name: str) -> datetime.datetime | None:
    text = exchange.query.get(name)
    if text is None:
        return None
    found = _TIME.fullmatch(text)
    try:
        if found is None:
            raise ValueError(text)
        day, clock, offset = found.groups()
        return datetime.datetime.fromisoformat(f"{day}T{clock}{offset or '+00:00'}")
    except ValueError:
        raise invalid_parameter(name, f"{name} must be an RFC 3339 date and time.") from None
