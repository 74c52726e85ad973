"""Long-running tasks: how to start, poll and finish them.

Each kind of task has its own names of states, which are kept.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal, NamedTuple
from urllib.parse import unquote

from postman_api_client.operations import OPERATIONS, Operation

from postman_facade._json_pointer import find
from postman_facade.errors import ConfigurationError, MalformedResponseError
from postman_facade.policy.ids import segment
from postman_facade.policy.retry import may_have_taken_effect

_FIRST_BUSY_WAIT = 5.0
_MOST_BUSY_WAITS = 5
_FIRST_POLL_WAIT = 0.25
_LONGEST_POLL_WAIT = 5.0


class StartOptions(NamedTuple):
    """What to send so that the service responds before the work is done."""

    headers: Mapping[str, str]
    params: Mapping[str, Any]


class TaskRequest(NamedTuple):
    """A request for the state or the result of a task."""

    operation: Operation
    path: str
    returns: Literal["json", "collection", "text"] = "json"


class TaskState(NamedTuple):
    """What a response says about a task."""

    id: str | None
    """The id; without one, the task cannot be polled."""
    status: str
    """The state, as this kind of task names it."""
    reason: str = ""
    """Why it failed, if the response says so."""
    result: str | None = None
    """The id of what was made, if the response says so."""
    body: Any = None
    """The decoded response."""
    no_op: bool = False
    """Whether there was nothing to do."""


def starting(operation: Operation) -> Mapping[str, Any]:
    """Return the rules of the task that `operation` starts. Raises ConfigurationError."""
    if operation.task is None:
        request = f"{operation.method} {operation.path}"
        raise ConfigurationError(f"{request} does not start a documented task; use request")
    return operation.task


def start_options(operation: Operation) -> StartOptions:
    """Return what to send with the start. Raises ConfigurationError if it starts no task."""
    rules = starting(operation)
    return StartOptions(rules.get("headers", {}), rules.get("params", {}))


def arguments_of(operation: Operation, path: str) -> dict[str, str]:
    """Return the path parameters of `operation` in `path`."""
    pairs = zip(operation.path.split("/"), path.rstrip("/").split("/"), strict=True)
    return {part[1:-1]: unquote(given) for part, given in pairs if part.startswith("{")}


def accepted(operation: Operation, status: int, location: str | None, body: Any) -> TaskState:
    """Read the response to the start. Raises MalformedResponseError if it has no task id."""
    rules = starting(operation)
    if status not in rules["status"]:  # a success of another kind: the work is done already
        if not isinstance(body, dict):
            raise _without(operation, status, "JSON object")
        return TaskState(None, rules["done"][0], body=body)
    state = _text(find(body, rules["initial"])) if "initial" in rules else ""
    if rules.get("location"):
        id = unquote((location or "").split("?")[0].rstrip("/").rpartition("/")[2])
    else:
        id = _text(find(body, rules["id"]))
    seen = TaskState(id or None, state or rules["running"][0], body=body)
    if seen.id is None and "match" not in rules and outcome(operation, seen.status) is None:
        raise _without(operation, status, "task id")
    return seen


def _without(operation: Operation, status: int, missing: str) -> MalformedResponseError:
    error = MalformedResponseError(
        f"{operation.method} {operation.path}: the {status} response has no {missing}"
    )
    error.may_have_taken_effect = may_have_taken_effect(operation.method, None)
    return error


def no_op(operation: Operation) -> TaskState:
    """Return the state of a task with nothing to do."""
    return TaskState(None, starting(operation)["done"][0], no_op=True)


def poll(operation: Operation, arguments: Mapping[str, str], id: str) -> TaskRequest:
    """Return the request for the state; `arguments` are the path parameters of the start."""
    rules = starting(operation)
    given = dict(rules.get("arguments", {}))
    if "parameter" in rules:
        given[rules["parameter"]] = "{id}"
    return _ask(rules["poll"], given, {**arguments, "id": id})


def progress(operation: Operation, before: TaskState, body: Any) -> TaskState:
    """Read the response to `poll`; returns `before` if it is about another task.

    Raises MalformedResponseError if the state is missing.
    """
    rules = starting(operation)
    if "match" in rules and _text(find(body, rules["match"])) != before.id:
        return before
    state = _text(find(body, rules["state"]))
    if not state:
        asked = OPERATIONS[rules["poll"]]
        raise MalformedResponseError(f"{asked.method} {asked.path}: the response has no state")
    failed = outcome(operation, state) is False
    reason = find(body, rules["reason"]) if failed and "reason" in rules else None
    result = find(body, rules["result"]) if "result" in rules else None
    return TaskState(before.id, state, _text(reason), _text(result) or None, body)


def outcome(operation: Operation, status: str) -> bool | None:
    """Return True if it succeeded, False if it failed, None if it is running or unknown."""
    rules = starting(operation)
    if status in rules["done"]:
        return True
    return False if status in rules["failed"] else None


def is_known(operation: Operation, status: str) -> bool:
    """Whether the API document has this state."""
    rules = starting(operation)
    return any(status in rules[key] for key in ("running", "done", "failed"))


def read(operation: Operation, arguments: Mapping[str, str], seen: TaskState) -> TaskRequest | None:
    """Return the request for the result; None if the last state is all there is.

    Raises MalformedResponseError if the id of the result is missing.
    """
    rule = starting(operation).get("read")
    if rule is None:
        return None
    if "{result}" in rule["arguments"].values() and seen.result is None:
        request = f"{operation.method} {operation.path}"
        raise MalformedResponseError(
            f"{request}: the task {seen.id} is {seen.status} without a result"
        )
    known = {**arguments, "id": seen.id or "", "result": seen.result or ""}
    return _ask(rule["operation"], rule["arguments"], known)._replace(
        returns=rule.get("as", "json")
    )


def is_no_op(operation: Operation, status: int, detail: str) -> bool:
    """Whether the error of a start says that there is nothing to do."""
    rule = starting(operation).get("no_op")
    return rule is not None and status == rule["status"] and detail.rstrip(".") in rule["details"]


def is_busy(operation: Operation, status: int) -> bool:
    """Whether the error of a start says that earlier work must end first; nothing was started."""
    return status in starting(operation).get("busy", ())


def busy_wait(refusals: int, server_wait: float | None, left: float) -> float | None:
    """Return the seconds until a start that was refused `refusals` times is sent again.

    They are 5 at first and double each time, and never less than the service asks for. None if it
    is not sent again; `left` is the seconds that may still pass.
    """
    wait = max(_FIRST_BUSY_WAIT * 2.0 ** (refusals - 1), server_wait or 0.0)
    return wait if refusals <= _MOST_BUSY_WAITS and wait <= left else None


def poll_wait(polls: int, server_wait: float | None) -> float:
    """Return the seconds until the next poll, after `polls` of them."""
    own = min(_FIRST_POLL_WAIT * 2.0 ** min(polls - 1, 10), _LONGEST_POLL_WAIT)
    return max(own, server_wait or 0.0)


def _ask(id: str, templates: Mapping[str, str], known: Mapping[str, str]) -> TaskRequest:
    operation = OPERATIONS[id]
    given = {name: template.format_map(known) for name, template in templates.items()}
    parts = [
        segment(part[1:-1], given[part[1:-1]]) if part.startswith("{") else part
        for part in operation.path.split("/")
    ]
    return TaskRequest(operation, "/".join(parts))


def _text(value: Any) -> str:
    """Return a JSON value as text; empty if it is missing."""
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False)
