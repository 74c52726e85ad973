"""Server responses: the canned failures of a mock server, of which one can be active."""

from __future__ import annotations

from typing import Any

from ..errors import ApiError, invalid_parameter
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from . import checks, mocks

_LISTED = ("name", "statusCode", "createdAt", "updatedAt", "createdBy", "updatedBy")
_LANGUAGES = ("text", "javascript", "json", "html", "xml")


def list_all(exchange: Exchange) -> Reply:
    """A bare array, without what the responses hold (facts: envelopes)."""
    rows = exchange.store.rows("server-response", _mock(exchange).id)
    return Reply([{"id": row.id, **{key: row.record[key] for key in _LISTED}} for row in rows])


def create(exchange: Exchange) -> Reply:
    world = exchange.world
    mock = _mock(exchange)
    sent = _sent(exchange)
    checks.present(sent, "name", "statusCode")
    record = {
        "headers": [],
        "body": "",
        **sent,
        "createdAt": world.now(),
        "updatedAt": world.now(),
        "createdBy": world.owner,
        "updatedBy": world.owner,
        "mock": mock.id,
    }
    row = world.store.insert("server-response", world.ids.uuid(), mock.id, sent["name"], record)
    return Reply(_whole(row))


def get(exchange: Exchange) -> Reply:
    return Reply(_whole(_existing(exchange)))


def update(exchange: Exchange) -> Reply:
    world = exchange.world
    row = _existing(exchange)
    changes = {"updatedAt": world.now(), "updatedBy": world.owner}
    row.record.update(_sent(exchange), **changes)
    world.store.update("server-response", row.id, row.record["name"], row.record)
    return Reply(_whole(row))


def delete(exchange: Exchange) -> Reply:
    """An active one leaves its mock server with none active."""
    row = _existing(exchange)
    exchange.store.delete("server-response", row.id)
    _deactivate(exchange.world, _mock(exchange), row.id)
    return Reply(_whole(row))


def _sent(exchange: Exchange) -> Document:
    """What can be set, of what was sent."""
    sent = checks.wrapped(exchange, "serverResponse")
    checks.all_of(_CHECKS, sent)
    return {key: sent[key] for key in _CHECKS if key in sent}


def _check_status(name: str, value: Any) -> None:
    if not isinstance(value, int) or not 500 <= value <= 599:
        raise invalid_parameter(name, f"{name} must be a whole number from 500 to 599.")


_CHECKS: dict[str, checks.Check] = {
    "name": checks.text,
    "statusCode": _check_status,
    "headers": checks.each(checks.nested({"key": checks.text, "value": checks.text})),
    "language": checks.nullable(checks.choice(_LANGUAGES)),
    "body": checks.text,
}


def _deactivate(world: World, mock: Row, response: str) -> None:
    config = mock.record["config"]
    if config["serverResponseId"] == response:
        config["serverResponseId"] = None
        mocks.save(world, mock)


def _whole(row: Row) -> Document:
    """A language that was not said, or taken back, is left out."""
    known = {key: value for key, value in row.record.items() if value is not None}
    return {"id": row.id, **known}


def _mock(exchange: Exchange) -> Row:
    row = exchange.store.find("mock", exchange.params["mockId"])
    if row is None:
        raise _not_found("mockNotFoundError", "Mock server")
    return row


def _existing(exchange: Exchange) -> Row:
    mock = _mock(exchange)
    row = exchange.store.find("server-response", exchange.params["serverResponseId"])
    if row is None or row.parent != mock.id:
        raise _not_found("serverResponseNotFoundError", "Server response")
    return row


def _not_found(name: str, what: str) -> ApiError:
    """The one shape with a header of its own (facts: error body families)."""
    error = {"name": name, "header": f"{what} not found", "message": f"{what} does not exist"}
    return ApiError(404, {"error": error})


ROUTES: Routes = [
    ("GET", "/mocks/{mockId}/server-responses", list_all),
    ("POST", "/mocks/{mockId}/server-responses", create),
    ("GET", "/mocks/{mockId}/server-responses/{serverResponseId}", get),
    ("PUT", "/mocks/{mockId}/server-responses/{serverResponseId}", update),
    ("DELETE", "/mocks/{mockId}/server-responses/{serverResponseId}", delete),
]
