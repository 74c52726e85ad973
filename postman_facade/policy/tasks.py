"""Work that goes on after the answer: how it is started, asked about, and told to be over.

Source: facts, asynchronous work, by way of `Operation.task`. Every kind of work has its own words
for its state, which are kept as they are.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import unquote

from postman_api_client.operations import OPERATIONS, Operation

from postman_facade._json_pointer import find
from postman_facade.errors import ConfigurationError, MalformedResponseError
from postman_facade.policy.ids import segment

_FIRST_BUSY_WAIT = 5.0
_MOST_BUSY_WAITS = 5
_FIRST_POLL_WAIT = 0.25
_LONGEST_POLL_WAIT = 5.0


class Wanted(NamedTuple):
    """What a start needs in order to be answered before the work is done."""

    headers: Mapping[str, str]
    params: Mapping[str, Any]


class Ask(NamedTuple):
    """A request without body."""

    operation: Operation
    path: str


class TaskState(NamedTuple):
    """What an answer told of a task."""

    id: str | None
    """None where the service gave none, so that the task cannot be followed."""
    status: str
    """In the words of its kind."""
    reason: str = ""
    """Why it failed, where that is told."""
    result: str | None = None
    """The id of what was made, where that is told."""
    body: Any = None
    """The answer, decoded."""
    no_op: bool = False
    """There was nothing to do."""


def starting(operation: Operation) -> Mapping[str, Any]:
    """The rules of the work that `operation` starts; raises ConfigurationError if it starts none."""
    if operation.task is None:
        request = f"{operation.method} {operation.path}"
        raise ConfigurationError(f"{request} starts no task that the document knows; use request")
    return operation.task


def wanted(operation: Operation) -> Wanted:
    """What has to be said for the answer to come before the work is done.

    Raises ConfigurationError if `operation` starts no work.
    """
    rules = starting(operation)
    return Wanted(rules.get("headers", {}), rules.get("params", {}))


def arguments_of(operation: Operation, path: str) -> dict[str, str]:
    """The path parameters of `operation` as they are in `path`."""
    pairs = zip(operation.path.split("/"), path.rstrip("/").split("/"), strict=True)
    return {part[1:-1]: unquote(given) for part, given in pairs if part.startswith("{")}


def accepted(operation: Operation, status: int, location: str | None, body: Any) -> TaskState:
    """What the answer to the start tells; raises MalformedResponseError where a task's id should be."""
    rules = starting(operation)
    if status not in rules["status"]:  # a success of another kind: the work is done already
        return TaskState(None, rules["done"][0], body=body)
    state = _text(find(body, rules["initial"])) if "initial" in rules else ""
    if rules.get("location"):
        id = unquote((location or "").split("?")[0].rstrip("/").rpartition("/")[2])
    else:
        id = _text(find(body, rules["id"]))
    seen = TaskState(id or None, state or rules["running"][0], body=body)
    if seen.id is None and "match" not in rules and over(operation, seen.status) is None:
        raise MalformedResponseError(
            f"{operation.method} {operation.path}: answered {status}, but without the task's id"
        )
    return seen


def no_op(operation: Operation) -> TaskState:
    """Work that there was nothing to do for."""
    return TaskState(None, starting(operation)["done"][0], no_op=True)


def poll(operation: Operation, arguments: Mapping[str, str], id: str) -> Ask:
    """How to ask for the state of the task `id`; `arguments`: the path parameters of its start."""
    rules = starting(operation)
    given = dict(rules.get("arguments", {}))
    if "parameter" in rules:
        given[rules["parameter"]] = "{id}"
    return _ask(rules["poll"], given, {**arguments, "id": id})


def progress(operation: Operation, before: TaskState, body: Any) -> TaskState:
    """What an answer to `poll` tells; `before` where it is about other work.

    Raises MalformedResponseError where the state should be.
    """
    rules = starting(operation)
    if "match" in rules and _text(find(body, rules["match"])) != before.id:
        return before
    state = _text(find(body, rules["state"]))
    if not state:
        asked = OPERATIONS[rules["poll"]]
        raise MalformedResponseError(f"{asked.method} {asked.path}: answered, but without a state")
    failed = over(operation, state) is False
    reason = find(body, rules["reason"]) if failed and "reason" in rules else None
    result = find(body, rules["result"]) if "result" in rules else None
    return TaskState(before.id, state, _text(reason), _text(result) or None, body)


def over(operation: Operation, status: str) -> bool | None:
    """True for done, False for failed, None for anything else, words nobody knows included."""
    rules = starting(operation)
    if status in rules["done"]:
        return True
    return False if status in rules["failed"] else None


def is_known(operation: Operation, status: str) -> bool:
    """Whether the document knows the word."""
    rules = starting(operation)
    return any(status in rules[key] for key in ("running", "done", "failed"))


def read(operation: Operation, arguments: Mapping[str, str], seen: TaskState) -> Ask | None:
    """How to fetch what came out; None where there is nothing but the last state.

    Raises MalformedResponseError where work that makes something ended without telling what.
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
    return _ask(rule["operation"], rule["arguments"], known)


def is_no_op(operation: Operation, status: int, detail: str) -> bool:
    """Whether a refused start says that there is nothing to do."""
    rule = starting(operation).get("no_op")
    return rule is not None and status == rule["status"] and detail.rstrip(".") in rule["details"]


def is_busy(operation: Operation, status: int) -> bool:
    """Whether a refused start says that earlier work has to end first; nothing was begun."""
    return status in starting(operation).get("busy", ())


def busy_wait(refusals: int, server_wait: float | None, left: float) -> float | None:
    """Seconds until a start is sent again that was refused `refusals` times; None for no more.

    They are 5 and then twice as long each time, and never less than what the service asks for.
    `left`: seconds that may still be waited.
    """
    wait = max(_FIRST_BUSY_WAIT * 2.0 ** (refusals - 1), server_wait or 0.0)
    return wait if refusals <= _MOST_BUSY_WAITS and wait <= left else None


def poll_wait(polls: int, server_wait: float | None) -> float:
    """Seconds until the next poll after `polls` of them; never less than what the service asks for."""
    own = min(_FIRST_POLL_WAIT * 2.0 ** min(polls - 1, 10), _LONGEST_POLL_WAIT)
    return max(own, server_wait or 0.0)


def _ask(id: str, templates: Mapping[str, str], known: Mapping[str, str]) -> Ask:
    operation = OPERATIONS[id]
    given = {name: template.format_map(known) for name, template in templates.items()}
    parts = [
        segment(part[1:-1], given[part[1:-1]]) if part.startswith("{") else part
        for part in operation.path.split("/")
    ]
    return Ask(operation, "/".join(parts))


def _text(value: Any) -> str:
    """A value of JSON as text; what is missing is empty."""
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False)
