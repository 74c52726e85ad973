"""Monitors: collections that run on a schedule, or now when asked to."""

from __future__ import annotations

from .. import tasks
from ..errors import ApiError, invalid_parameter, named
from ..store import Row
from ..tasks import Effect
from ..world import Document, Exchange, Reply, Routes, World
from . import checks, monitor_runs, monitor_settings, paging, references, workspaces

_RUN = "monitor-run"
_PAGE = 25
_WORKSPACE_ID_LENGTH = 36
_FIXED = ("collection", "environment")
_UIDS = ("collectionUid", "environmentUid")


def list_all(exchange: Exchange) -> Reply:
    world = exchange.world
    limit = paging.limit(exchange, _PAGE, _PAGE, _bad_request)
    page, following = paging.page(exchange, _matching(exchange), _PAGE, _PAGE, _bad_request)
    listed = [_listed(world, row) for row in page]
    return Reply({"monitors": listed, "meta": {"nextCursor": following or "", "limit": limit}})


def create(exchange: Exchange) -> Reply:
    world = exchange.world
    workspace = workspaces.resolve(exchange)
    sent = checks.wrapped(exchange, "monitor")
    checks.present(sent, "name", "collection", "schedule")
    row = add(world, workspace, sent, monitor_settings.first(sent))
    return Reply({"monitor": _short(world, row)})


def get(exchange: Exchange) -> Reply:
    world = exchange.world
    row = _existing(exchange)
    monitor = {**_short(world, row), "owner": world.user.id, **row.record}
    # Webhooks are listed here too, and have none.
    if "schedule" in row.record:
        monitor["schedule"] = monitor_settings.schedule(world, row.record)
    return Reply({"monitor": monitor})


def update(exchange: Exchange) -> Reply:
    world = exchange.world
    row = _existing(exchange)
    sent = checks.wrapped(exchange, "monitor")
    for name in _FIXED:
        if name in sent:
            message = f"The {name} of a monitor cannot be changed."
            raise named(400, "parameterNotAllowedError", message, {"param": name})
    record = monitor_settings.changed(row.record, sent)
    world.store.update("monitor", row.id, record["name"], record)
    return Reply({"monitor": _short(world, row._replace(record=record))})


def delete(exchange: Exchange) -> Reply:
    row = _existing(exchange)
    exchange.store.delete("monitor", row.id)
    return Reply({"monitor": {"id": row.id, "uid": exchange.world.uid(row.id)}})


def run(exchange: Exchange) -> Reply:
    """Run now, or with `async` some time later: then only the monitor shows how it went."""
    world = exchange.world
    row = _existing(exchange)
    job, started = world.ids.uuid(), world.now()
    if exchange.flag("async"):
        tasks.start(world, _RUN, job, {"monitor": row.id, "startedAt": started})
        info = {**_run_of(row), "jobId": job, "status": "running", "startedAt": started}
        return Reply({"run": {"info": info}})
    report = monitor_runs.run(world, row.record["collectionUid"])
    outcome = _note_run(world, row, job, started, report)
    info = {**_run_of(row), **outcome}
    return Reply({"run": {"info": info, **report._asdict()}})


def add(world: World, workspace: str, sent: Document, settings: Document) -> Row:
    """Store a monitor of the collection, and for the environment if one was sent.

    Raises the 400 when either does not exist.
    """
    record = dict(settings)
    for kind in _FIXED:
        if kind in sent:
            record[f"{kind}Uid"] = world.uid(references.by_uid(world, kind, sent[kind]).id)
    return world.store.insert("monitor", world.ids.uuid(), workspace, record["name"], record)


def _finish_run(world: World, task: Row) -> None:
    """The monitor may be gone by now."""
    row = world.store.find("monitor", task.record["monitor"])
    if row is not None:
        report = monitor_runs.run(world, row.record["collectionUid"])
        _note_run(world, row, task.id, task.record["startedAt"], report)


def _note_run(
    world: World, row: Row, job: str, started: str, report: monitor_runs.Report
) -> Document:
    """Make a run the last one of its monitor, and return what it has in common with its report."""
    outcome = {
        "jobId": job,
        "status": report.status,
        "startedAt": started,
        "finishedAt": world.now(),
    }
    record = {**row.record, "lastRun": {**outcome, "stats": report.stats}}
    world.store.update("monitor", row.id, record["name"], record)
    return outcome


def _run_of(row: Row) -> Document:
    return {"monitorId": row.id, "name": row.record["name"], **_uids(row)}


def _bad_request(detail: str) -> ApiError:
    return named(400, "badRequest", detail)


def _matching(exchange: Exchange) -> list[Row]:
    world, query = exchange.world, exchange.query
    rows = world.store.rows("monitor", _workspace(exchange))
    if "active" in query:
        checks.choice(("true", "false"))("active", query["active"])
        rows = [row for row in rows if row.record["active"] == exchange.flag("active")]
    if "owner" in query:
        _require_integer("owner", query["owner"])
        rows = [row for row in rows if query["owner"] == world.owner]
    for key in _UIDS:
        if key in query:
            rows = [row for row in rows if row.record.get(key) == query[key]]
    return rows


def _require_integer(name: str, text: str) -> None:
    """The id of a user, of whatever length."""
    if not text.isascii() or not text.removeprefix("-").isdigit():
        raise invalid_parameter(name, f"{name} must be an integer.")


def _workspace(exchange: Exchange) -> str | None:
    """The workspace of the query, if any. Raises the 400 for what is no id, else the 404."""
    asked = exchange.query.get("workspace")
    if asked is None:
        return None
    if len(asked) != _WORKSPACE_ID_LENGTH:
        message = f"workspace must have {_WORKSPACE_ID_LENGTH} characters."
        raise invalid_parameter("workspace", message)
    if exchange.store.find("workspace", asked) is None:
        raise named(404, "instanceNotFoundError", "The specified workspace does not exist.")
    return asked


def _short(world: World, row: Row) -> Document:
    known = {key: row.record[key] for key in ("name", "active")}
    return {"id": row.id, **known, "uid": world.uid(row.id)}


def _listed(world: World, row: Row) -> Document:
    return {**_short(world, row), "owner": world.user.id, **_uids(row)}


def _uids(row: Row) -> Document:
    return {key: row.record[key] for key in _UIDS if key in row.record}


def _existing(exchange: Exchange) -> Row:
    row = exchange.store.find("monitor", exchange.world.bare(exchange.params["monitorId"]))
    if row is None:
        message = "We could not find the monitor you are looking for"
        raise named(404, "instanceNotFoundError", message)
    return row


EFFECTS: dict[str, Effect] = {_RUN: _finish_run}
ROUTES: Routes = [
    ("GET", "/monitors", list_all),
    ("POST", "/monitors", create),
    ("GET", "/monitors/{monitorId}", get),
    ("PUT", "/monitors/{monitorId}", update),
    ("DELETE", "/monitors/{monitorId}", delete),
    ("POST", "/monitors/{monitorId}/run", run),
]
