"""Work that goes on after the answer, asynchronous."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from postman_api_client.operations import Operation

from postman_facade.client.answers import malformed, read_document
from postman_facade.documents import CollectionDocument
from postman_facade.errors import (
    ApiError,
    NotFoundError,
    RateLimitError,
    TaskFailedError,
    TaskStateUnknownError,
    TimedOutError,
)
from postman_facade.policy import tasks as policy
from postman_facade.policy.tasks import TaskState
from postman_facade.policy.waits import server_wait
from postman_facade.settings import not_negative

if TYPE_CHECKING:
    from postman_facade._http import httpx
    from postman_facade.client._async import AsyncPostman


# The poll at the very end gets so many seconds for its answer.
_LAST_POLL_SECONDS = 0.2


async def start_task(
    postman: AsyncPostman, operation: Operation, arguments: dict[str, Any], busy_timeout: float
) -> AsyncTask:
    """See `AsyncPostman.start_task`; `arguments` are those that `exchange` takes."""
    not_negative("busy_timeout", busy_timeout)
    wanted = policy.wanted(operation)
    arguments = {
        **arguments,
        "params": {**wanted.params, **(arguments.get("params") or {})},
        "headers": {**wanted.headers, **arguments.get("headers", {})},
    }
    seen = await _started(postman, operation, arguments, busy_timeout)
    known = policy.arguments_of(operation, arguments["url"])
    return AsyncTask(postman, operation, known, seen)


async def _started(
    postman: AsyncPostman, operation: Operation, arguments: dict[str, Any], busy_timeout: float
) -> TaskState:
    """Send what starts the work, again after earlier work on the same element has ended."""
    ends = postman.clock.monotonic() + busy_timeout
    refusals = 0
    while True:
        try:
            response = await postman.exchange(operation, arguments)
            break
        except ApiError as error:
            if policy.is_no_op(operation, error.status_code, error.message):
                return policy.no_op(operation)
            if not policy.is_busy(operation, error.status_code):
                raise
            refusals += 1
            left = ends - postman.clock.monotonic()
            wait = policy.busy_wait(refusals, error.retry_after, left)
            if wait is None:
                raise
        await postman.clock.sleep_async(wait)
    location = response.headers.get("location")
    return policy.accepted(operation, response.status_code, location, _decoded(response))


class AsyncTask:
    """Work that the service goes on with after it has answered: one object for every kind of it.

    `wait` waits for its end, and `result` gives what came out. Made by `AsyncPostman.start_task`.
    """

    def __init__(
        self,
        postman: AsyncPostman,
        operation: Operation,
        arguments: Mapping[str, str],
        seen: TaskState,
    ) -> None:
        self._postman = postman
        self._operation = operation
        self._arguments = arguments
        self._seen = seen

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.operation}, id={self.id!r}, status={self.status!r})"

    @property
    def operation(self) -> str:
        """What started it: method and path template, such as `PUT /collection-merges`."""
        return f"{self._operation.method} {self._operation.path}"

    @property
    def id(self) -> str | None:
        """Its id; None where the service gave none, as for work that was done with the answer."""
        return self._seen.id

    @property
    def status(self) -> str:
        """The state as last seen, in the words of this kind of work, such as `in-progress`."""
        return self._seen.status

    @property
    def answer(self) -> Any:
        """The last answer about it, decoded."""
        return self._seen.body

    @property
    def no_op(self) -> bool:
        """Whether there was nothing to do: what was to be brought in sync was in sync already."""
        return self._seen.no_op

    @property
    def succeeded(self) -> bool:
        """Whether it was seen to have ended well."""
        return policy.over(self._operation, self.status) is True

    async def refresh(self) -> str:
        """Ask for the state, unless it has ended, and return it. Raises TaskStateUnknownError."""
        if policy.over(self._operation, self.status) is None:
            await self._poll(self._postman)
        return self.status

    async def wait(self, timeout: float = 300.0) -> AsyncTask:
        """Wait until it has ended well, and return it.

        Asks at once, then in growing intervals, and never before the service wants to be asked.
        `timeout`: seconds, the requests and their retries included; 0 asks once, without a retry
        and for as long as one answer may take. Raises TaskFailedError, TaskStateUnknownError, and TimedOutError when
        it has not ended by then; it goes on nevertheless, and can be waited for again.
        """
        not_negative("timeout", timeout)
        clock = self._postman.clock
        ends = clock.monotonic() + timeout
        polls = 0
        while policy.over(self._operation, self.status) is None:
            polls += 1
            asked = await self._asked(ends, timeout)
            if policy.over(self._operation, self.status) is not None:
                break
            left = ends - clock.monotonic()
            if left <= 0:
                raise self._not_ended(f"after {timeout:g} s")
            if asked and asked > left:
                raise self._not_ended(_too_late(asked, timeout))
            await clock.sleep_async(min(policy.poll_wait(polls, asked), left))
        if not self.succeeded:
            raise self._failed()
        return self

    async def result(self, timeout: float = 300.0) -> Any:
        """Wait for the end and give what came out of it, read anew with each call.

        A collection comes as a lossless document, the definition of a spec as its text, everything
        else as decoded JSON; where there is nothing to read, it is the last answer about the state.
        `timeout` and errors are those of `wait`, and those of the call that reads.
        """
        await self.wait(timeout)
        ask = policy.read(self._operation, self._arguments, self._seen)
        if ask is None:
            return self._seen.body
        response = await self._postman.exchange(ask.operation, {"url": ask.path})
        return _READERS.get(ask.operation.id, _json)(ask.operation, response)

    async def _asked(self, ends: float, timeout: float) -> float | None:
        """What `_poll` gives, until the clock shows `ends`."""
        once, left = timeout == 0, ends - self._postman.clock.monotonic()
        bounded = self._postman.within(max(left, 0.0) + _LAST_POLL_SECONDS)
        postman = self._postman.with_options(max_retries=0) if once else bounded
        try:
            return await self._poll(postman)
        except TimedOutError as error:
            passed = timeout - max(ends - self._postman.clock.monotonic(), 0.0)
            raise self._not_ended(f"after {passed:.3g} s") from error
        except RateLimitError as error:
            asked = error.retry_after or 0.0
            if asked <= left:
                raise
            raise self._not_ended(_too_late(asked, timeout)) from error

    async def _poll(self, postman: AsyncPostman) -> float | None:
        """See how far it is; the seconds that the service wants to be left alone, if it says so."""
        if self.id is None:
            raise self._unknown(
                "the task was started without an id, so its state cannot be asked for"
            )
        ask = policy.poll(self._operation, self._arguments, self.id)
        try:
            response = await postman.exchange(ask.operation, {"url": ask.path})
        except NotFoundError as error:
            why = f"the task {self.id} is not known to the service, or not any more"
            raise self._unknown(why) from error
        self._seen = policy.progress(self._operation, self._seen, _decoded(response))
        return server_wait(
            response.status_code, response.headers, response.content, self._postman.clock.time()
        )

    def _not_ended(self, when: str) -> TimedOutError:
        known = policy.is_known(self._operation, self.status)
        unknown = "" if known else ", a state that the document does not know,"
        return TimedOutError(
            f"{self.operation}: the task {self.id} is still {self.status!r}{unknown} {when}; "
            "it goes on, and can be waited for again"
        )

    def _failed(self) -> TaskFailedError:
        reason = self._seen.reason
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


def _decoded(response: httpx.Response) -> Any:
    """The body as JSON; None for anything else, which `policy` makes an error where it matters."""
    try:
        return response.json()
    except (ValueError, RecursionError):
        return None


def _json(operation: Operation, response: httpx.Response) -> Any:
    value = _decoded(response)
    if value is None:
        raise malformed(operation, response)
    return value


def _collection(operation: Operation, response: httpx.Response) -> CollectionDocument:
    return read_document(operation, response, CollectionDocument.from_json)


def _definition(operation: Operation, response: httpx.Response) -> str:
    return response.text


_READERS: Mapping[str, Callable[[Operation, httpx.Response], Any]] = {
    "getCollection": _collection,
    "getSpecDefinition": _definition,
}
