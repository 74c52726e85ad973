"""Runs of monitors: what comes of running a collection, and the history of the runs.

Nothing is sent: every request gets an empty answer at once, and its test passes unless the script is
made to fail. The history has an execution for each time a monitor ran, and in it a run for each
region; only its routes are known, so the members here are those that the rest of the API has for a
run.
"""

from __future__ import annotations

import re
import uuid
from typing import Any, NamedTuple

from ..errors import ApiError, named
from ..store import wire
from ..store.database import Row
from ..world import Document, Exchange, Reply, World, serves
from . import documents
from .documents import objects, text
from .engine import Page, Resource

_FAILING = re.compile(r"\bpm\.expect\.fail\b|\bthrow\b")
_ERROR = {"name": "AssertionError", "message": "The test script failed."}
_RESPONSE = {"code": 200, "headers": {}, "body": {}, "responseSize": 0, "responseTime": 0}


class Report(NamedTuple):
    """The outcome of a run."""

    stats: Document
    executions: list[Document]
    failures: list[Document]

    @property
    def status(self) -> str:
        failed = self.stats["errorCount"] or self.stats["assertions"]["failed"]
        return "failed" if failed else "success"


def run(world: World, collection_uid: str) -> Report:
    """Run the requests of a collection; if it does not exist, the run is an error."""
    row = documents.find_row(world, collection_uid)
    requests = list(documents.requests(documents.read(world, row))) if row else []
    scripts = [_test_script(place.content) for place, _ in requests]
    executions: list[Document] = []
    failures: list[Document] = []
    for number, (place, request) in enumerate(requests, start=1):
        execution = {
            "id": number,
            "item": {"name": text(place.content.get("name"))},
            "request": {**_request(request), "timestamp": world.now()},
            "response": _RESPONSE,
        }
        if _FAILING.search(scripts[number - 1]):
            execution["errors"] = [_ERROR]
            failures.append({"executionId": number, **_ERROR})
        executions.append(execution)
    stats = {
        "assertions": {"total": sum(map(bool, scripts)), "failed": len(failures)},
        "requests": {"total": len(executions), "failed": 0},
        "runCount": 1,
        "errorCount": 0 if row else 1,
        "abortedCount": 0,
        "responseLatency": 0,
        "responseSize": 0,
    }
    return Report(stats, executions, failures)


def _request(request: Document) -> Document:
    """A URL is an object that has its text, or just text."""
    url = request.get("url")
    headers = {
        text(header.get("key")): text(header.get("value"))
        for header in objects(request.get("header"))
        if header.get("disabled") is not True
    }
    return {
        "method": text(request.get("method")) or "GET",
        "url": text(url.get("raw") if isinstance(url, dict) else url),
        "headers": headers,
    }


def _test_script(item: Document) -> str:
    events = [event for event in objects(item.get("event")) if event.get("listen") == "test"]
    scripts = [event.get("script") for event in events]
    sources = [script.get("exec") if isinstance(script, dict) else script for script in scripts]
    lines = [source if isinstance(source, list) else [source] for source in sources]
    return "\n".join(text(line) for source in lines for line in source)


_KIND = "monitor-execution"
_NOTHING = Report({}, [], [])


class Executions(Resource):
    kind = _KIND
    path = "/monitors/{monitorId}/executions/{executionId}"
    goes_with = "monitor"
    page = Page("data", 25, most=25)

    def missing(self, exchange: Exchange) -> ApiError:
        message = "We could not find what you are looking for in the history of this monitor"
        return named(404, "instanceNotFoundError", message)

    def rows(self, exchange: Exchange) -> list[Row]:
        """Those of a monitor, which is named by its bare id here."""
        monitor = exchange.store.find("monitor", exchange.params["monitorId"])
        if monitor is None:
            raise self.missing(exchange)
        return exchange.store.rows(self.kind, monitor.id)

    def paged(self, exchange: Exchange, rows: list[Row]) -> tuple[list[Row], Document | None]:
        exchange.query = {**exchange.query, "direction": "desc"}
        return super().paged(exchange, rows)

    def listed(self, exchange: Exchange, row: Row) -> Any:
        shown = {key: value for key, value in row.record.items() if key != "runs"}
        return {"id": row.id, "monitorId": row.parent, **shown}

    @serves("GET /monitors/{monitorId}/executions/{executionId}/runs")
    def runs(self, exchange: Exchange) -> Reply:
        """All in one answer, since there are few regions."""
        asked = exchange.params["executionId"]
        row = next((row for row in self.rows(exchange) if row.id == asked), None)
        if row is None:
            raise self.missing(exchange)
        return Reply({"data": [_run(row, run) for run in row.record["runs"]]})

    @serves("GET /monitors/{monitorId}/runs/{runId}/results")
    def results(self, exchange: Exchange) -> Reply:
        asked = exchange.params["runId"]
        for row in self.rows(exchange):
            for run in row.record["runs"]:
                if run["id"] == asked:
                    report = Report(**wire.decode(exchange.store.content(self.kind, row.id)))
                    return Reply({"data": {**_run(row, run), "logs": _logs(report)}})
        raise self.missing(exchange)


def begin(world: World, monitor: Row, execution: str, started: str) -> None:
    """Note that a monitor runs, in each of its regions."""
    regions = [place.get("region") for place in monitor.record.get("distribution", ())] or [None]
    record: Document = {
        "state": "running",
        "trigger": "manual",
        "startedAt": started,
        "runs": [
            {"id": str(uuid.uuid5(uuid.UUID(execution), str(number))), "region": region}
            for number, region in enumerate(regions)
        ],
    }
    content = wire.encode(_NOTHING._asdict())
    world.store.insert(_KIND, execution, monitor.id, monitor.name, record, content)


def end(world: World, execution: str, outcome: Document, report: Report) -> None:
    row = world.store.find(_KIND, execution)
    if row is not None:
        told = {"state": outcome["status"], "finishedAt": outcome["finishedAt"]}
        record = {**row.record, **told, "stats": report.stats}
        world.store.update(_KIND, row.id, row.name, record)
        world.store.write(_KIND, row.id, wire.encode(report._asdict()))


def _run(execution: Row, run: Document) -> Document:
    keys = ("state", "startedAt", "finishedAt", "stats")
    known = {key: execution.record[key] for key in keys if key in execution.record}
    return {**run, "executionId": execution.id, **known}


def _logs(report: Report) -> list[Document]:
    """What was sent, each with the assertions that failed."""
    events: list[Document] = []
    for execution in report.executions:
        item, request = execution["item"], execution["request"]
        sent = {"method": request["method"], "url": request["url"]}
        events.append({"event": "beforeItem", "item": item, "request": sent})
        events += [
            {"event": "assertion", "item": item, "error": error}
            for error in execution.get("errors", ())
        ]
    return events
