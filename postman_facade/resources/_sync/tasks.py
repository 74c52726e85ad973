# Derived from postman_facade/resources/_async/tasks.py by `python -m codegen.unasync`; change that file instead.
"""Long-running tasks, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, cast

from postman_facade.calls.request import Request
from postman_facade.calls.responses import decoded, read_document, unusable
from postman_facade.documents import CollectionDocument
from postman_facade.errors import (
    ApiError,
    NotFoundError,
    RateLimitError,
    TaskFailedError,
    TaskStateUnknownError,
    TimedOutError,
)
from postman_facade.json_types import JsonValue
from postman_facade.policy import tasks as policy
from postman_facade.policy.tasks import TaskRequest, TaskState
from postman_facade.policy.waits import server_wait
from postman_facade.settings import not_negative

if TYPE_CHECKING:
    from postman_facade._http import httpx
    from postman_facade.calls._sync import Caller

T = TypeVar("T")
TaskResult: TypeAlias = "CollectionDocument | JsonValue"
"""The result of a task: a collection, the text of a definition, or decoded JSON."""

_BUSY_TIMEOUT = 155.0
"""Seconds to wait, in total, for other work on the same element."""

# Seconds for the last poll.
_LAST_POLL_SECONDS = 0.2


def start_task(
    caller: Caller,
    request: Request[object],
    kind: type[T],
    *,
    busy_timeout: float = _BUSY_TIMEOUT,
) -> Task[T]:
    """Start a task whose result is a `kind`; see `Postman.start_task`."""
    not_negative("busy_timeout", busy_timeout)
    options = policy.start_options(request.operation)
    given = request.arguments
    request = request.replace(
        params={**options.params, **(given.get("params") or {})},
        headers={**options.headers, **given.get("headers", {})},
    )
    state = _started(caller, request, busy_timeout)
    return Task(caller, request, state, kind)


def start_any_task(
    caller: Caller, request: Request[object], busy_timeout: float
) -> Task[TaskResult]:
    """Start a task with any result."""
    task = start_task(caller, request, object, busy_timeout=busy_timeout)
    return cast("Task[TaskResult]", task)


def _started(caller: Caller, request: Request[object], busy_timeout: float) -> TaskState:
    """Send the start; retry when earlier work on the same element has ended."""
    operation = request.operation
    ends = caller.clock.monotonic() + busy_timeout
    refusals = 0
    while True:
        try:
            response = caller.exchange(request)
            break
        except ApiError as error:
            if policy.is_no_op(operation, error.status_code, error.message):
                return policy.no_op(operation)
            if not policy.is_busy(operation, error.status_code):
                raise
            refusals += 1
            left = ends - caller.clock.monotonic()
            wait = policy.busy_wait(refusals, error.retry_after, left)
            if wait is None:
                raise
        caller.clock.sleep(wait)
    location = response.headers.get("location")
    return policy.accepted(operation, response.status_code, location, _json_or_none(response))


class Task(Generic[T]):
    """A long-running task of any kind.

    `wait` waits until it ends, and `result` returns its result.
    """

    def __init__(
        self, caller: Caller, start: Request[object], state: TaskState, kind: type[T]
    ) -> None:
        self._caller = caller
        self._operation = start.operation
        self._arguments = policy.arguments_of(start.operation, start.arguments["url"])
        self._state = state
        self._kind = kind

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.operation}, id={self.id!r}, status={self.status!r})"

    @property
    def operation(self) -> str:
        """The method and path template of the start, such as `PUT /collection-merges`."""
        return f"{self._operation.method} {self._operation.path}"

    @property
    def id(self) -> str | None:
        """The id of the task; None if it ended before the response."""
        return self._state.id

    @property
    def status(self) -> str:
        """The last known status, such as `in-progress`; the words depend on the kind of task."""
        return self._state.status

    @property
    def response(self) -> JsonValue:
        """The JSON of the last response about the task."""
        body: JsonValue = self._state.body
        return body

    @property
    def no_op(self) -> bool:
        """Whether there was nothing to do, such as a synchronization of elements in sync."""
        return self._state.no_op

    @property
    def succeeded(self) -> bool:
        """Whether it is known to have succeeded."""
        return policy.outcome(self._operation, self.status) is True

    def refresh(self) -> str:
        """Poll the status, unless the task has ended. Raises TaskStateUnknownError."""
        if policy.outcome(self._operation, self.status) is None:
            self._poll(self._caller)
        return self.status

    def wait(self, timeout: float = 300.0) -> Task[T]:
        """Wait until the task succeeds, and return it.

        Polls immediately and then in growing intervals, and honors Retry-After.

        Args:
            timeout: Seconds, requests and retries included. 0 polls once, without a retry.

        Raises:
            TaskFailedError: The task failed.
            TaskStateUnknownError: The service does not know the task.
            TimedOutError: It did not end in time. It continues, and you can wait for it again.
        """
        not_negative("timeout", timeout)
        clock = self._caller.clock
        ends = clock.monotonic() + timeout
        polls = 0
        while policy.outcome(self._operation, self.status) is None:
            polls += 1
            asked = self._asked(ends, timeout)
            if policy.outcome(self._operation, self.status) is not None:
                break
            left = ends - clock.monotonic()
            if left <= 0:
                raise self._not_ended(f"after {timeout:g} s")
            if asked and asked > left:
                raise self._not_ended(_too_late(asked, timeout))
            clock.sleep(min(policy.poll_wait(polls, asked), left))
        if not self.succeeded:
            raise self._failed()
        return self

    def result(self, timeout: float = 300.0) -> T:
        """Wait for the task and return its result, requested again by each call.

        A collection is returned as a lossless document, a definition as its text, and anything else
        as decoded JSON. Without a result to request, the last response about the status is
        returned. `timeout` and errors are those of `wait`.
        """
        self.wait(timeout)
        ask = policy.read(self._operation, self._arguments, self._state)
        if ask is None:
            value: object = self._state.body
        else:
            value = _read(ask, self._caller.exchange(_request(ask)))
        if isinstance(value, self._kind):
            return value
        raise unusable(self._operation, f"the result is not a {self._kind.__name__}")

    def _asked(self, ends: float, timeout: float) -> float | None:
        """Call `_poll` within the time until `ends`."""
        once, left = timeout == 0, ends - self._caller.clock.monotonic()
        bounded = self._caller.within(max(left, 0.0) + _LAST_POLL_SECONDS)
        caller = self._caller.with_options(max_retries=0) if once else bounded
        try:
            return self._poll(caller)
        except TimedOutError as error:
            passed = timeout - max(ends - self._caller.clock.monotonic(), 0.0)
            raise self._not_ended(f"after {passed:.3g} s") from error
        except RateLimitError as error:
            asked = error.retry_after or 0.0
            if asked <= left:
                raise
            raise self._not_ended(_too_late(asked, timeout)) from error

    def _poll(self, caller: Caller) -> float | None:
        """Poll the status; return the Retry-After of the response in seconds, if it has one."""
        if self.id is None:
            raise self._unknown("the task was started without an id, so it cannot be polled")
        ask = policy.poll(self._operation, self._arguments, self.id)
        try:
            response = caller.exchange(_request(ask))
        except NotFoundError as error:
            why = f"the service does not know the task {self.id}"
            raise self._unknown(why) from error
        self._state = policy.progress(self._operation, self._state, _json_or_none(response))
        return server_wait(
            response.status_code, response.headers, response.content, self._caller.clock.time()
        )

    def _not_ended(self, when: str) -> TimedOutError:
        known = policy.is_known(self._operation, self.status)
        unknown = "" if known else " (an undocumented status)"
        return TimedOutError(
            f"{self.operation}: the task {self.id} is still {self.status!r}{unknown} {when}; "
            "it continues, and you can wait for it again"
        )

    def _failed(self) -> TaskFailedError:
        reason = self._state.reason
        return TaskFailedError(
            f"{self.operation}: the task {self.id} is {self.status!r}: {reason or 'no reason given'}",
            operation=self.operation,
            task_id=self.id,
            reason=reason,
        )

    def _unknown(self, why: str) -> TaskStateUnknownError:
        kept = policy.starting(self._operation).get("kept")
        forgotten = f"; the status is kept for {kept / 3600:g} h" if kept else ""
        return TaskStateUnknownError(
            f"{self.operation}: {why}{forgotten}", operation=self.operation, task_id=self.id
        )


def _too_late(asked: float, timeout: float) -> str:
    return f"and the next poll is due in {asked:g} s, after the timeout of {timeout:g} s"


def _request(ask: TaskRequest) -> Request[object]:
    return Request(ask.operation, {"url": ask.path}, lambda response: response.json())


def _read(ask: TaskRequest, response: httpx.Response) -> object:
    if ask.returns == "collection":
        return read_document(ask.operation, response, CollectionDocument.from_json)
    return response.text if ask.returns == "text" else decoded(ask.operation, response)


def _json_or_none(response: httpx.Response) -> Any:
    """Return the JSON of a response; None if it is not JSON, which the policy rejects if needed."""
    try:
        return response.json()
    except (ValueError, RecursionError):
        return None
