"""The result of a monitor run, also as JUnit XML for CI."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple, TypeVar
from xml.sax.saxutils import quoteattr

from postman_api_client.models.monitor_run_execution import MonitorRunExecution
from postman_api_client.models.run_monitor_response_run_executions_item_errors_item import (
    RunMonitorResponseRunExecutionsItemErrorsItem as ExecutionError,
)
from postman_api_client.types import Unset

from postman_facade._text import on_one_line

if TYPE_CHECKING:
    from postman_api_client.models.monitor import Monitor
    from postman_api_client.models.monitor_run_result import MonitorRunResult
    from postman_api_client.models.monitor_run_stats import MonitorRunStats

T = TypeVar("T")

_SUCCESS = "success"
_LARGEST = 1e15  # a larger number is none


class MonitorExecution(NamedTuple):
    """A request that a monitor run has sent."""

    name: str
    status_code: int | None
    seconds: float
    """The time until the response."""
    errors: tuple[str, ...]
    """Why it failed, such as `AssertionError: expected 200`."""


class MonitorRun(NamedTuple):
    """A run that has ended."""

    monitor_id: str
    name: str
    """The name of the monitor."""
    status: str
    """`success` or `failed`, as the service reports it."""
    started_at: str
    finished_at: str
    requests: int
    failed_requests: int
    assertions: int
    failed_assertions: int
    errors: int
    executions: tuple[MonitorExecution, ...]
    """The requests in order; empty if only the counts are known."""

    def __repr__(self) -> str:
        verdict = "passed" if self.passed else "failed"
        return f"<MonitorRun {verdict}: {self.failed_assertions} of {self.assertions} failed>"

    @property
    def passed(self) -> bool:
        """Whether the run succeeded, and no request, assertion or script failed."""
        failed = self.failed_assertions or self.failed_requests or self.errors
        return self.status == _SUCCESS and not failed

    def to_junit(self) -> str:
        """Return JUnit XML with a test case for each request; without requests, one for the run.

        It contains names and error messages, but no headers or bodies.
        """
        cases = list(self._cases())
        failures = sum("<failure" in case for case in cases)
        name = quoteattr(on_one_line(self.name))
        counts = f'tests="{len(cases)}" failures="{failures}" errors="{self.errors}"'
        when = quoteattr(on_one_line(self.started_at))
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f"<testsuites {counts}>\n"
            f'<testsuite name={name} {counts} skipped="0" timestamp={when}>\n'
            f"{''.join(cases)}</testsuite>\n</testsuites>\n"
        )

    def _cases(self) -> Iterator[str]:
        suite = quoteattr(on_one_line(self.name))
        if not self.executions:
            errors = () if self.passed else (f"status {self.status}, {self!r}",)
            yield _case(suite, "run", 0.0, errors)
        for execution in self.executions:
            yield _case(suite, execution.name, execution.seconds, execution.errors)


def run_of(result: MonitorRunResult) -> MonitorRun:
    """Return the run that a response describes."""
    return MonitorRun(
        monitor_id=_text(lambda: result.info.monitor_id),
        name=_text(lambda: result.info.name) or "monitor",
        status=_text(lambda: result.info.status),
        started_at=_text(lambda: result.info.started_at),
        finished_at=_text(lambda: result.info.finished_at),
        **_counts(lambda: _given(result.stats)),
        executions=tuple(map(_execution, _items(lambda: result.executions, MonitorRunExecution))),
    )


def last_run_of(monitor: Monitor) -> MonitorRun:
    """Return the last run of a monitor, with counts only."""
    return MonitorRun(
        monitor_id=_text(lambda: monitor.id),
        name=_text(lambda: monitor.name) or "monitor",
        status=_text(lambda: _given(monitor.last_run).status),
        started_at=_text(lambda: _given(monitor.last_run).started_at),
        finished_at=_text(lambda: _given(monitor.last_run).finished_at),
        **_counts(lambda: _given(monitor.last_run).stats),
        executions=(),
    )


def _counts(stats: Callable[[], MonitorRunStats]) -> dict[str, int]:
    return {
        "requests": int(_number(lambda: stats().requests.total)),
        "failed_requests": int(_number(lambda: stats().requests.failed)),
        "assertions": int(_number(lambda: stats().assertions.total)),
        "failed_assertions": int(_number(lambda: stats().assertions.failed)),
        "errors": int(_number(lambda: stats().error_count)),
    }


def _execution(execution: MonitorRunExecution) -> MonitorExecution:
    return MonitorExecution(
        name=_text(lambda: execution.item.name) or "request",
        status_code=int(_number(lambda: execution.response.code)) or None,
        seconds=_number(lambda: execution.response.response_time) / 1000,
        errors=tuple(map(_error, _items(lambda: execution.errors, ExecutionError))),
    )


def _error(error: ExecutionError) -> str:
    return f"{_text(lambda: error.name) or 'Error'}: {_text(lambda: error.message)}"


def _given(value: T | Unset) -> T:
    """Return `value`; raise AttributeError if it is UNSET."""
    if isinstance(value, Unset):
        raise AttributeError
    return value


def _text(read: Callable[[], object]) -> str:
    """Return the text that `read` finds in a response, or an empty one."""
    value = _found(read)
    return value if isinstance(value, str) else ""


def _number(read: Callable[[], object]) -> float:
    value = _found(read)
    return float(value) if isinstance(value, (int, float)) and abs(value) < _LARGEST else 0.0


def _items(read: Callable[[], object], kind: type[T]) -> list[T]:
    """Return the items of `kind` in the list that `read` finds in a response."""
    value = _found(read)
    return [item for item in value if isinstance(item, kind)] if isinstance(value, list) else []


def _found(read: Callable[[], object]) -> object:
    try:
        return read()
    except AttributeError:
        return None


def _case(suite: str, name: str, seconds: float, errors: tuple[str, ...]) -> str:
    head = f'<testcase classname={suite} name={quoteattr(on_one_line(name))} time="{seconds:g}"'
    if not errors:
        return f"{head}/>\n"
    failures = "".join(f"<failure message={quoteattr(on_one_line(error))}/>" for error in errors)
    return f"{head}>{failures}</testcase>\n"
