"""The history of monitors: an execution for each time one ran, and in it a run for each region.

Only the routes are known, so the members here are those that the rest of the API has for a run.
"""

from __future__ import annotations

import uuid
from typing import Any

from ..errors import ApiError, named
from ..store import wire
from ..store.database import Row
from ..world import Document, Exchange, Reply, World, serves
from .engine import Page, Resource
from .monitor_runs import Report

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
