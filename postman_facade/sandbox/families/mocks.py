"""Mock servers: their settings, whether callers need a key, and the log of calls.

The sandbox serves no mock traffic, so no call is ever logged.
"""

from __future__ import annotations

from ..errors import missing_parameter, named
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from . import call_logs, checks, paging, references, workspaces

_CHANGEABLE = ("name", "environment", "private", "collection", "config")
_CHECKS: dict[str, checks.Check] = {
    "name": checks.text,
    "private": checks.boolean,
    "config": checks.nested({"serverResponseId": checks.nullable(checks.text)}),
}


def list_all(exchange: Exchange) -> Reply:
    """The mock servers of a workspace or else of a team; without either, all."""
    world = exchange.world
    workspace, team = exchange.query.get("workspace"), exchange.query.get("teamId")
    rows = world.store.rows("mock", workspace or None)
    if team and not workspace and team != str(world.user.team_id):
        rows = []
    return Reply({"mocks": [_listed(world, row) for row in rows]})


def create(exchange: Exchange) -> Reply:
    world = exchange.world
    workspace = workspaces.resolve(exchange)
    sent = checks.wrapped(exchange, "mock")
    checks.present(sent, "collection")
    checks.all_of(_CHECKS, sent)
    collection = references.by_uid(world, "collection", sent["collection"])
    record = {
        "name": sent.get("name") or collection.record["name"],
        "collection": world.uid(collection.id),
        "isPublic": not sent.get("private", False),
        "config": {
            "headers": [],
            "matchBody": False,
            "matchQueryParams": True,
            "matchWildcards": True,
            "delay": None,
            "serverResponseId": None,
        },
        "createdAt": world.now(),
        "updatedAt": world.now(),
    }
    if "environment" in sent:
        record["environment"] = _environment(world, sent)
    row = world.store.insert("mock", world.ids.uuid(), workspace, record["name"], record)
    return Reply({"mock": _whole(world, row)})


def get(exchange: Exchange) -> Reply:
    row = _by_any_id(exchange)
    return Reply({"mock": _public(_whole(exchange.world, row), row)})


def update(exchange: Exchange) -> Reply:
    """Change what is sent; a server response to activate is one of the mock server's own."""
    world = exchange.world
    row = _by_any_id(exchange)
    record = row.record
    sent = checks.wrapped(exchange, "mock")
    if not any(key in sent for key in _CHANGEABLE):
        raise missing_parameter(*_CHANGEABLE)
    checks.all_of(_CHECKS, sent)
    if "collection" in sent:
        collection = references.by_any_id(world, "collection", sent["collection"])
        record["collection"] = world.uid(collection.id)
    if "environment" in sent:
        record["environment"] = _environment(world, sent)
    if "serverResponseId" in sent.get("config", {}):
        _activate(world, row, sent["config"]["serverResponseId"])
    if "private" in sent:
        record["isPublic"] = not sent["private"]
    record["name"] = sent.get("name", record["name"])
    save(world, row)
    return Reply({"mock": _whole(world, row)})


def delete(exchange: Exchange) -> Reply:
    row = _by_any_id(exchange)
    exchange.store.delete("mock", row.id)
    return Reply({"mock": {"id": row.id, "uid": exchange.world.uid(row.id)}})


def publish(exchange: Exchange) -> Reply:
    row = _by_id(exchange)
    if row.record["isPublic"]:
        raise named(400, "mockAlreadyPublishedError", "This mock server is public already.")
    return _make_public(exchange, row, True)


def unpublish(exchange: Exchange) -> Reply:
    row = _by_id(exchange)
    if not row.record["isPublic"]:
        raise named(400, "mockAlreadyUnpublishedError", "This mock server is private already.")
    return _make_public(exchange, row, False)


def get_call_logs(exchange: Exchange) -> Reply:
    _by_id(exchange)
    call_logs.check_query(exchange)
    page, following = paging.page(exchange, [], call_logs.PAGE, None, call_logs.invalid)
    return Reply({"call-logs": page, "meta": {"nextCursor": following}})


def save(world: World, row: Row) -> None:
    row.record["updatedAt"] = world.now()
    world.store.update("mock", row.id, row.record["name"], row.record)


def _make_public(exchange: Exchange, row: Row, public: bool) -> Reply:
    row.record["isPublic"] = public
    save(exchange.world, row)
    return Reply({"mock": {"id": row.id}})


def _activate(world: World, row: Row, response: str | None) -> None:
    if response is not None:
        found = world.store.find("server-response", response)
        if found is None or found.parent != row.id:
            message = "The specified server response does not exist."
            raise named(404, "serverResponseNotFoundError", message, {})
    row.record["config"]["serverResponseId"] = response


def _environment(world: World, sent: Document) -> str:
    return world.uid(references.by_uid(world, "environment", sent["environment"]).id)


def _whole(world: World, row: Row) -> Document:
    known = {key: value for key, value in row.record.items() if key != "isPublic"}
    return {
        "id": row.id,
        "uid": world.uid(row.id),
        "owner": world.owner,
        "mockUrl": f"https://{row.id}.mock.pstmn.io",
        **known,
    }


def _public(mock: Document, row: Row) -> Document:
    return {**mock, "isPublic": row.record["isPublic"]}


def _listed(world: World, row: Row) -> Document:
    """As when read alone, but what is not set is left out of the settings."""
    mock = _public(_whole(world, row), row)
    config = {key: value for key, value in mock["config"].items() if value is not None}
    return {**mock, "config": config}


def _by_any_id(exchange: Exchange) -> Row:
    return _existing(exchange, exchange.world.bare(exchange.params["mockId"]))


def _by_id(exchange: Exchange) -> Row:
    """The mock server of the endpoints that take no uid."""
    return _existing(exchange, exchange.params["mockId"])


def _existing(exchange: Exchange, id: str) -> Row:
    row = exchange.store.find("mock", id)
    if row is None:
        message = "We could not find the mock you are looking for"
        raise named(404, "instanceNotFoundError", message, {})
    return row


ROUTES: Routes = [
    ("GET", "/mocks", list_all),
    ("POST", "/mocks", create),
    ("GET", "/mocks/{mockId}", get),
    ("PUT", "/mocks/{mockId}", update),
    ("DELETE", "/mocks/{mockId}", delete),
    ("GET", "/mocks/{mockId}/call-logs", get_call_logs),
    ("POST", "/mocks/{mockId}/publish", publish),
    ("DELETE", "/mocks/{mockId}/unpublish", unpublish),
]
