# Derived from postman_facade/resources/_async/tasks.py by `python -m codegen.unasync`; change that file instead.
"""Tasks: work that the service goes on with after its response, synchronous."""

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
"""What comes out of a task: a collection, the text of a definition, or decoded JSON."""

_BUSY_TIMEOUT = 155.0
"""Seconds: the sum of the waits between the starts that are refused while other work goes on."""

# The poll at the very end gets so many seconds for its answer.
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
    """Start a task of any kind."""
    task = start_task(caller, request, object, busy_timeout=busy_timeout)
    return cast("Task[TaskResult]", task)


def _started(caller: Caller, request: Request[object], busy_timeout: float) -> TaskState:
    """Send the start, again after earlier work on the same element has ended."""
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
    """A task: one object for every kind of work that goes on after the response.

    `wait` waits until it ends, and `result` returns what came out of it.
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
        """The method and path template of its start, such as `PUT /collection-merges`."""
        return f"{self._operation.method} {self._operation.path}"

    @property
    def id(self) -> str | None:
        """Its id; None where the service gave none, as when it ended before the response."""
        return self._state.id

    @property
    def status(self) -> str:
        """The last known state in the words of this kind of task, such as `in-progress`."""
        return self._state.status

    @property
    def response(self) -> JsonValue:
        """The JSON of the last response about it."""
        body: JsonValue = self._state.body
        return body

    @property
    def no_op(self) -> bool:
        """Whether there was nothing to do, such as synchronizing what is in sync."""
        return self._state.no_op

    @property
    def succeeded(self) -> bool:
        """Whether it is known to have succeeded."""
        return policy.outcome(self._operation, self.status) is True

    def refresh(self) -> str:
        """Poll the state, unless the task has ended, and return it. Raises TaskStateUnknownError."""
        if policy.outcome(self._operation, self.status) is None:
            self._poll(self._caller)
        return self.status

    def wait(self, timeout: float = 300.0) -> Task[T]:
        """Wait until the task succeeds, and return it.

        Polls at once, then in growing intervals, and never before the service wants to be polled.

        Args:
            timeout: Seconds, with the requests and their retries. 0 polls once, without a retry.

        Raises:
            TaskFailedError: The task failed.
            TaskStateUnknownError: The service does not know the task.
            TimedOutError: It has not ended. It goes on, and can be waited for again.
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
        """Wait for the task and return what came out of it, requested anew by each call.

        A collection is a lossless document, the definition of a spec its text, and anything else
        decoded JSON. Where there is nothing to request, it is the last response about the state.
        Takes `timeout` and raises errors as `wait` does.
        """
        self.wait(timeout)
        ask = policy.read(self._operation, self._arguments, self._state)
        if ask is None:
            value: object = self._state.body
        else:
            value = _read(ask, self._caller.exchange(_request(ask)))
        if isinstance(value, self._kind):
            return value
        raise unusable(self._operation, f"what came out is not a {self._kind.__name__}")

    def _asked(self, ends: float, timeout: float) -> float | None:
        """What `_poll` gives, until the clock shows `ends`."""
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
        """Poll the state; returns the seconds until the service wants to be polled again, if it says."""
        if self.id is None:
            raise self._unknown(
                "the task was started without an id, so its state cannot be asked for"
            )
        ask = policy.poll(self._operation, self._arguments, self.id)
        try:
            response = caller.exchange(_request(ask))
        except NotFoundError as error:
            why = f"the task {self.id} is not known to the service, or not any more"
            raise self._unknown(why) from error
        self._state = policy.progress(self._operation, self._state, _json_or_none(response))
        return server_wait(
            response.status_code, response.headers, response.content, self._caller.clock.time()
        )

    def _not_ended(self, when: str) -> TimedOutError:
        known = policy.is_known(self._operation, self.status)
        unknown = "" if known else ", a state that the document does not know,"
        return TimedOutError(
            f"{self.operation}: the task {self.id} is still {self.status!r}{unknown} {when}; "
            "it goes on, and can be waited for again"
        )

    def _failed(self) -> TaskFailedError:
        reason = self._state.reason
        return TaskFailedError(
            f"{self.operation}: the task {self.id} is {self.status!r}: {reason or 'no reason told'}",
            operation=self.operation,
            task_id=self.id,
            reason=reason,
        )

    def _unknown(self, why: str) -> TaskStateUnknownError:
        kept = policy.starting(self._operation).get("kept")
        forgotten = f" (states are kept for {kept / 3600:g} h)" if kept else ""
        return TaskStateUnknownError(
            f"{self.operation}: {why}{forgotten}", operation=self.operation, task_id=self.id
        )


def _too_late(asked: float, timeout: float) -> str:
    return f"and may be asked for again in {asked:g} s, beyond the timeout of {timeout:g} s"


def _request(ask: TaskRequest) -> Request[object]:
    return Request(ask.operation, {"url": ask.path}, lambda response: response.json())


def _read(ask: TaskRequest, response: httpx.Response) -> object:
    if ask.returns == "collection":
        return read_document(ask.operation, response, CollectionDocument.from_json)
    return response.text if ask.returns == "text" else decoded(ask.operation, response)


def _json_or_none(response: httpx.Response) -> Any:
    """The JSON of a response; None for anything else, which `policy` rejects where it matters."""
    try:
        return response.json()
    except (ValueError, RecursionError):
        return None
