"""What came of a run of a monitor, and the same as JUnit XML for CI."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple
from xml.sax.saxutils import quoteattr

from postman_facade._text import on_one_line

Json = dict[str, Any]
_SUCCESS = "success"


class MonitorRun(NamedTuple):
    """A finished run. Source: runMonitor; getMonitor where it took too long to be waited for."""

    info: Json
    """`jobId`, `monitorId`, `name`, `status`, `startedAt`, `finishedAt` and more."""
    stats: Json
    """`assertions` and `requests`, each with `total` and `failed`, and `errorCount`."""
    executions: tuple[Json, ...]
    """The requests that were sent, in order; none where only the counts are known."""

    def __repr__(self) -> str:
        verdict = "passed" if self.passed else "failed"
        return f"<MonitorRun {verdict}: {self.failed_assertions} of {self.assertions} failed>"

    @property
    def passed(self) -> bool:
        """Whether everything was as the tests want it."""
        failed = self.failed_assertions or self.failed_requests or self.errors
        return self.info.get("status") == _SUCCESS and not failed

    @property
    def assertions(self) -> int:
        return self._count("assertions", "total")

    @property
    def failed_assertions(self) -> int:
        return self._count("assertions", "failed")

    @property
    def requests(self) -> int:
        return self._count("requests", "total")

    @property
    def failed_requests(self) -> int:
        return self._count("requests", "failed")

    @property
    def errors(self) -> int:
        return _number(self.stats.get("errorCount"))

    def to_junit(self) -> str:
        """JUnit XML: a test case for each request, or one for the run where requests are not known.

        It holds names and the words of failures, and no headers or bodies.
        """
        cases = list(self._cases())
        failures = sum("<failure" in case for case in cases)
        name = quoteattr(on_one_line(self.info.get("name") or "monitor"))
        counts = f'tests="{len(cases)}" failures="{failures}" errors="{self.errors}"'
        when = quoteattr(on_one_line(self.info.get("startedAt") or ""))
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f"<testsuites {counts}>\n"
            f'<testsuite name={name} {counts} skipped="0" timestamp={when}>\n'
            f"{''.join(cases)}</testsuite>\n</testsuites>\n"
        )

    def _cases(self) -> Iterator[str]:
        suite = quoteattr(on_one_line(self.info.get("name") or "monitor"))
        if not self.executions:
            broken = [] if self.passed else [f"status {self.info.get('status')}, {self!r}"]
            yield _case(suite, "run", 0, broken)
        for execution in self.executions:
            item, response = execution.get("item"), execution.get("response")
            name = item.get("name") if isinstance(item, dict) else None
            time = response.get("responseTime") if isinstance(response, dict) else 0
            yield _case(suite, str(name or "request"), _number(time), _errors(execution))

    def _count(self, what: str, which: str) -> int:
        counts = self.stats.get(what)
        return _number(counts.get(which)) if isinstance(counts, dict) else 0


def run_of(answer: Json) -> MonitorRun:
    """From the `run` of an answer."""
    executions = answer.get("executions") or ()
    return MonitorRun(
        answer.get("info") or {},
        answer.get("stats") or {},
        tuple(execution for execution in executions if isinstance(execution, dict)),
    )


def last_run_of(monitor: Json) -> MonitorRun:
    """From the `lastRun` of a monitor, which has the counts alone."""
    last = monitor.get("lastRun") or {}
    info = {key: value for key, value in last.items() if key != "stats"}
    info = {"monitorId": monitor.get("id"), "name": monitor.get("name"), **info}
    return MonitorRun(info, last.get("stats") or {}, ())


def _case(suite: str, name: str, milliseconds: int, errors: list[str]) -> str:
    head = f'<testcase classname={suite} name={quoteattr(on_one_line(name))} time="{milliseconds / 1000}"'
    if not errors:
        return f"{head}/>\n"
    failures = "".join(f"<failure message={quoteattr(on_one_line(error))}/>" for error in errors)
    return f"{head}>{failures}</testcase>\n"


def _errors(execution: Json) -> list[str]:
    errors = execution.get("errors") or ()
    return [
        f"{error.get('name', 'Error')}: {error.get('message', '')}"
        for error in errors
        if isinstance(error, dict)
    ]


def _number(value: Any) -> int:
    return int(value) if isinstance(value, (int, float)) else 0
