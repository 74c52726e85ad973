"""Monitors: collections that run on a schedule, or now when asked to. A webhook is a monitor without
a schedule, which a request to its address runs; the sandbox does not listen there."""

from __future__ import annotations

import datetime
from typing import Any
from zoneinfo import ZoneInfo

from .. import tasks
from ..errors import ApiError, invalid_parameter, named
from ..store import Row
from ..tasks import Effect
from ..world import Document, Exchange, Reply, Routes, World
from . import monitor_runs, workspaces
from .cron import parse
from .engine import Page, limit, only
from .parameters import Parameters, choice, referred, require

_RUN = "monitor-run"
_SHORTEST_PAUSE = 5  # minutes; live refuses a pattern such as every minute
_WORKSPACE_ID_LENGTH = 36
_RUN_ADDRESS = "https://newman-api.postman.com/run"
_UIDS = ("collectionUid", "environmentUid")
_DEFAULTS: Document = {
    "active": True,
    "options": {"followRedirects": True, "strictSSL": False},
    "notifications": {"onError": [], "onFailure": []},
    "distribution": [],
    "retry": {},
}
_SETTINGS = (
    "name",
    "active",
    "notificationLimit",
    "retry",
    "options",
    "schedule",
    "distribution",
    "notifications",
)


class Monitors(Parameters):
    kind = "monitor"
    path = "/monitors/{monitorId}"
    wrapper = "monitor"
    page = Page("monitors", 25, most=25, end="")

    def invalid(self, exchange: Exchange, detail: str) -> ApiError:
        return named(400, "badRequest", detail)

    def id(self, exchange: Exchange) -> str:
        return exchange.world.bare(exchange.params["monitorId"])

    def home(self, exchange: Exchange) -> str | None:
        return workspaces.resolve(exchange)

    def rows(self, exchange: Exchange) -> list[Row]:
        query, owner = exchange.query, exchange.world.owner
        rows = exchange.store.rows(self.kind, self._workspace(exchange))
        if "active" in query:
            choice("active", query["active"], ("true", "false"))
            rows = [row for row in rows if row.record["active"] == exchange.flag("active")]
        if "owner" in query:
            asked = query["owner"]
            if not asked.isascii() or not asked.removeprefix("-").isdigit():
                raise invalid_parameter("owner", "owner must be an integer.")
            rows = [row for row in rows if asked == owner]
        for key in _UIDS:
            if key in query:
                rows = [row for row in rows if row.record.get(key) == query[key]]
        return rows

    def meta(self, exchange: Exchange, rows: list[Row], following: str | None) -> Document:
        def refusal(detail: str) -> ApiError:
            return self.invalid(exchange, detail)

        return {"nextCursor": following, "limit": limit(exchange, 25, 25, refusal)}

    def record(self, exchange: Exchange, home: str | None, sent: Document) -> Document:
        """A monitor of a collection, and for an environment if one was sent."""
        record, world = _changed(_DEFAULTS, sent), exchange.world
        for kind in self.unchecked:
            if kind in sent:
                record[f"{kind}Uid"] = world.uid(referred(world, kind, sent[kind]).id)
        return record

    def change(self, exchange: Exchange, row: Row, sent: Document) -> None:
        for name in self.unchecked:
            if name in sent:
                message = f"The {name} of a monitor cannot be changed."
                raise named(400, "parameterNotAllowedError", message, {"param": name})
        row.record.update(_changed(row.record, sent))

    def touched(self, world: World) -> Document:
        return {}

    def created(self, exchange: Exchange, row: Row) -> Any:
        known = only(("name", "active"), row.record)
        return {"id": row.id, **known, "uid": exchange.world.uid(row.id)}

    def listed(self, exchange: Exchange, row: Row) -> Any:
        owner = exchange.world.user.id
        return {**self.created(exchange, row), "owner": owner, **only(_UIDS, row.record)}

    def shown(self, exchange: Exchange, row: Row) -> Any:
        owner = exchange.world.user.id
        monitor = {**self.created(exchange, row), "owner": owner, **row.record}
        # Webhooks are listed here too, and have none.
        if "schedule" in row.record:
            monitor["schedule"] = _schedule(exchange.world, row.record)
        return monitor

    def run(self, exchange: Exchange) -> Reply:
        """Run now, or with `async` some time later: then only the monitor shows how it went."""
        world, row = exchange.world, self.row(exchange)
        job, started = world.ids.uuid(), world.now()
        run = {"monitorId": row.id, "name": row.record["name"], **only(_UIDS, row.record)}
        if exchange.flag("async"):
            tasks.start(world, _RUN, job, {"monitor": row.id, "startedAt": started})
            info = {**run, "jobId": job, "status": "running", "startedAt": started}
            return Reply({"run": {"info": info}})
        report = monitor_runs.run(world, row.record["collectionUid"])
        info = {**run, **_note_run(world, row, job, started, report)}
        return Reply({"run": {"info": info, **report._asdict()}})

    def own_routes(self) -> Routes:
        return [("POST", f"{self.path}/run", self.run)]

    def _workspace(self, exchange: Exchange) -> str | None:
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


class Webhooks(Monitors):
    path = "/webhooks/{webhookId}"
    wrapper = "webhook"

    def record(self, exchange: Exchange, home: str | None, sent: Document) -> Document:
        settings = ("name", "collection", "environment")
        return super().record(exchange, home, only(settings, sent))

    def created(self, exchange: Exchange, row: Row) -> Any:
        """The only time that the address is told."""
        world = exchange.world
        return {
            "id": row.id,
            "name": row.name,
            "collection": row.record["collectionUid"],
            "webhookUrl": f"{_RUN_ADDRESS}/{world.owner}/{world.ids.uuid()}",
            "uid": world.uid(row.id),
        }

    def own_routes(self) -> Routes:
        return []


def _changed(record: Document, sent: Document) -> Document:
    """A record with the settings that were sent; those inside an object one by one."""
    settings = only(_SETTINGS, sent)
    for name, value in settings.items():
        if isinstance(value, dict):
            settings[name] = {**record.get(name, {}), **value}
    if "schedule" in sent:
        _check_cron(sent["schedule"].get("cron"))
        _check_timezone(sent["schedule"].get("timezone"))
    for occasion, recipients in sent.get("notifications", {}).items():
        for position, recipient in enumerate(recipients if occasion.startswith("on") else ()):
            if "@" not in recipient.get("email", "@"):
                name = f"notifications.{occasion}.{position}.email"
                raise invalid_parameter(name, f"{name} must be an email address.")
    if "schedule" in settings:
        require(settings["schedule"], "cron", "timezone")
    return {**record, **settings}


def _check_cron(pattern: str | None) -> None:
    if pattern is None:
        return
    try:
        short = parse(pattern).shortest_pause() < _SHORTEST_PAUSE
        reason = f"runs are at least {_SHORTEST_PAUSE} minutes apart" if short else ""
    except ValueError as error:
        reason = str(error)
    if reason:
        message = f"This cron pattern is not allowed: {reason}."
        raise named(400, "cronPatternNotAllowedError", message)


def _check_timezone(zone: str | None) -> None:
    try:
        ZoneInfo("UTC" if zone is None else zone)
    except (ValueError, LookupError, OSError):
        # A name can also be refused as a path: too long, a folder, outside of the zones.
        message = "schedule.timezone must be the name of a time zone."
        raise invalid_parameter("schedule.timezone", message) from None


def _schedule(world: World, record: Document) -> Document:
    """When a monitor runs; a paused one has no next run."""
    written: Document = record["schedule"]
    if not record["active"]:
        return written
    now = datetime.datetime.fromtimestamp(world.clock(), datetime.timezone.utc)
    following = parse(written["cron"]).next_after(now, ZoneInfo(written["timezone"]))
    if following is None:
        return written
    return {**written, "nextRun": world.written(following.timestamp())}


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


EFFECTS: dict[str, Effect] = {_RUN: _finish_run}
