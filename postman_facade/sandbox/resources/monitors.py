"""Monitors: collections that run on a schedule, or now when asked to. A webhook is a monitor without
a schedule, which a request to its address runs; the sandbox does not listen there."""

from __future__ import annotations

import datetime
import itertools
from typing import NamedTuple
from zoneinfo import ZoneInfo

from ..behaviour import tasks
from ..errors import ApiError, invalid_parameter, named
from ..store.database import Row
from ..world import Document, Exchange, Reply, World, serves
from . import monitor_runs, schemas
from .engine import Page, limit, only
from .refusals import Parameters, choice, referred, require
from .workspaces import Held

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
# The least and most of each field, and names for its values from the least on.
_SPANS: tuple[tuple[int, int, tuple[str, ...]], ...] = (
    (0, 59, ()),
    (0, 23, ()),
    (1, 31, ()),
    (1, 12, _MONTHS),
    (0, 7, _WEEKDAYS),
)
_EIGHT_YEARS = 2922  # in days: the longest time between two 29ths of February


class Cron(NamedTuple):
    """The values of each field; weekdays count from Sunday as 0."""

    minutes: list[int]
    hours: list[int]
    days: list[int]
    months: list[int]
    weekdays: list[int]
    any_day: bool
    """Whether the days or the weekdays are any."""

    def next_after(self, moment: datetime.datetime, zone: ZoneInfo) -> datetime.datetime | None:
        """The first time after a moment, None when there is none, as for the 31st of April."""
        today = moment.astimezone(zone).date()
        for offset in range(_EIGHT_YEARS + 1):
            day = today + datetime.timedelta(days=offset)
            if not self._falls_on(day):
                continue
            for hour, minute in itertools.product(self.hours, self.minutes):
                time = datetime.datetime.combine(day, datetime.time(hour, minute), zone)
                if time > moment:
                    return time
        return None

    def shortest_pause(self) -> int:
        """The fewest minutes between two times in consecutive hours."""
        following = [*self.minutes[1:], self.minutes[0] + 60]
        return min(later - minute for minute, later in zip(self.minutes, following, strict=True))

    def _falls_on(self, day: datetime.date) -> bool:
        found = (day.day in self.days, day.isoweekday() % 7 in self.weekdays)
        return day.month in self.months and (all(found) if self.any_day else any(found))


def parse(pattern: str) -> Cron:
    """Parse a pattern. Raises ValueError."""
    fields = pattern.split()
    if len(fields) != len(_SPANS):
        raise ValueError("a pattern has five fields")
    minutes, hours, days, months, weekdays = (
        sorted(_values(field, *span)) for field, span in zip(fields, _SPANS, strict=True)
    )
    any_day = fields[2].startswith("*") or fields[4].startswith("*")
    return Cron(minutes, hours, days, months, [value % 7 for value in weekdays], any_day)


def _values(field: str, least: int, most: int, names: tuple[str, ...]) -> set[int]:
    values: set[int] = set()
    for part in field.split(","):
        span, slash, step = part.partition("/")
        first, dash, last = span.partition("-")
        if span == "*":
            start, end = least, most
        else:
            start = _number(first, least, names)
            end = _number(last, least, names) if dash else most if slash else start
        pace = _number(step, 1, ()) if slash else 1
        if not least <= start <= end <= most or pace < 1:
            raise ValueError(f"{part} is out of range")
        values.update(range(start, end + 1, pace))
    return values


def _number(text: str, least: int, names: tuple[str, ...]) -> int:
    if text.lower() in names:
        return names.index(text.lower()) + least
    if not text.isascii() or not text.isdigit() or len(text) > 2:
        raise ValueError(f"{text} is no number")
    return int(text)


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


class Monitors(Parameters, Held):
    kind = "monitor"
    path = "/monitors/{monitorId}"
    wrapper = "monitor"
    page = Page("monitors", 25, most=25, end="")
    filters = _UIDS
    stamped = ()

    def invalid(self, exchange: Exchange, detail: str) -> ApiError:
        return named(400, "badRequest", detail)

    def rows(self, exchange: Exchange) -> list[Row]:
        query, owner = exchange.query, exchange.world.owner
        rows = exchange.store.rows(self.kind, self._workspace(exchange))
        if "active" in query:
            choice("active", query["active"], ("true", "false"))
            rows = [row for row in rows if row.record["active"] == exchange.flag("active")]
        asked = query.get("owner", owner)
        if not asked.isascii() or not asked.removeprefix("-").isdigit():
            raise invalid_parameter("owner", "owner must be an integer.")
        return rows if asked == owner else []

    def meta(self, exchange: Exchange, rows: list[Row], following: str | None) -> Document:
        asked = limit(exchange, 25, 25, self.refusal(exchange))
        return {"nextCursor": following, "limit": asked}

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

    def known(self, exchange: Exchange, row: Row) -> Document:
        """Webhooks are listed here too, and have no schedule."""
        known = {**super().known(exchange, row), "owner": exchange.world.person}
        if "schedule" in row.record:
            known["schedule"] = _schedule(exchange.world, row.record)
        return known

    @serves("POST /monitors/{monitorId}/run")
    def run(self, exchange: Exchange) -> Reply:
        """Run now, or with `async` some time later: then only the monitor shows how it went."""
        world, row = exchange.world, self.row(exchange)
        job, started = world.ids.uuid(), world.now()
        monitor_runs.begin(world, row, job, started)
        run = {"monitorId": row.id, "name": row.record["name"], **only(_UIDS, row.record)}
        if exchange.flag("async"):
            tasks.start(world, _RUN, job, {"monitor": row.id, "startedAt": started})
            info = {**run, "jobId": job, "status": "running", "startedAt": started}
            return Reply({"run": {"info": info}})
        report = monitor_runs.run(world, row.record["collectionUid"])
        info = {**run, **_note_run(world, row, job, started, report)}
        return Reply({"run": {"info": info, **report._asdict()}})

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

    def known(self, exchange: Exchange, row: Row) -> Document:
        """Only this answer has the address."""
        world, collection = exchange.world, row.record["collectionUid"]
        address = f"{_RUN_ADDRESS}/{world.owner}/{world.ids.uuid()}"
        return {**super().known(exchange, row), "collection": collection, "webhookUrl": address}


def _changed(record: Document, sent: Document) -> Document:
    """A record with the settings that were sent; objects are merged."""
    known = schemas.member(schemas.of_path("PUT", Monitors.path), Monitors.wrapper)
    settings = only(tuple(known["properties"]), sent)
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


@tasks.effect(_RUN)
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
    monitor_runs.end(world, job, outcome, report)
    return outcome
