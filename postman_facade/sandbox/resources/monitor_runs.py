"""The report of running a collection. Nothing is sent: every request gets an empty answer at once, and
its test passes unless the script is made to fail."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..world import Document, World
from . import documents
from .documents import objects, text

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
