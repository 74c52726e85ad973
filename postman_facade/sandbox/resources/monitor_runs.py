"""What comes of running a collection. Nothing is sent: every request is answered at once, with
nothing, and its test passes unless the script is made to fail."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from ..world import Document, World
from . import documents

_FAILING = re.compile(r"\bpm\.expect\.fail\b|\bthrow\b")
_ERROR = {"name": "AssertionError", "message": "The test script failed."}
_RESPONSE = {"code": 200, "headers": {}, "body": {}, "responseSize": 0, "responseTime": 0}


class Report(NamedTuple):
    """The part of a run that says how it went."""

    stats: Document
    executions: list[Document]
    failures: list[Document]

    @property
    def status(self) -> str:
        failed = self.stats["errorCount"] or self.stats["assertions"]["failed"]
        return "failed" if failed else "success"


def run(world: World, collection_uid: str) -> Report:
    """Run the requests of a collection; without the collection the run is an error."""
    row = documents.find_row(world, collection_uid)
    requests = list(_requests(documents.read(world, row))) if row else []
    executions: list[Document] = []
    failures: list[Document] = []
    for number, item in enumerate(requests, start=1):
        execution = {
            "id": number,
            "item": {"name": _text(item.get("name"))},
            "request": {**_request(item["request"]), "timestamp": world.now()},
            "response": _RESPONSE,
        }
        if _FAILING.search(_test_script(item)):
            execution["errors"] = [_ERROR]
            failures.append({"executionId": number, **_ERROR})
        executions.append(execution)
    stats = {
        "assertions": {
            "total": sum(1 for item in requests if _test_script(item)),
            "failed": len(failures),
        },
        "requests": {"total": len(executions), "failed": 0},
        "runCount": 1,
        "errorCount": 0 if row else 1,
        "abortedCount": 0,
        "responseLatency": 0,
        "responseSize": 0,
    }
    return Report(stats, executions, failures)


def _requests(collection: Document) -> Iterator[Document]:
    for place in documents.walk(collection):
        if place.element.model == "request":
            yield place.content


def _request(request: Any) -> Document:
    """A request is an object, or just its URL; a URL is an object that has it, or just text."""
    if not isinstance(request, dict):
        return {"method": "GET", "url": _text(request), "headers": {}}
    url = request.get("url")
    return {
        "method": _text(request.get("method")) or "GET",
        "url": _text(url.get("raw") if isinstance(url, dict) else url),
        "headers": _headers(request.get("header")),
    }


def _headers(headers: Any) -> dict[str, str]:
    return {
        _text(header.get("key")): _text(header.get("value"))
        for header in _objects(headers)
        if header.get("disabled") is not True
    }


def _test_script(item: Document) -> str:
    scripts = [event.get("script") for event in _objects(item.get("event")) if _is_test(event)]
    return "\n".join(_source(script) for script in scripts)


def _is_test(event: Document) -> bool:
    return event.get("listen") == "test"


def _source(script: Any) -> str:
    source = script.get("exec") if isinstance(script, dict) else script
    lines = source if isinstance(source, list) else [source]
    return "\n".join(_text(line) for line in lines)


def _objects(values: Any) -> list[Document]:
    return (
        [value for value in values if isinstance(value, dict)] if isinstance(values, list) else []
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
