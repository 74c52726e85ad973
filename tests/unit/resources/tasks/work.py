"""Work made up from the table of operations: how it is started, and the answers about its state."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

from postman_api_client.operations import OPERATIONS, Operation

from postman_facade import AsyncPostman, Postman
from postman_facade.testing import Answer, ScriptedServer, VirtualClock

TASK_ID = "12345-11111111-2222-4333-8444-555555555555"
REASON = "the shelf is full"
STARTING = [operation for operation in OPERATIONS.values() if operation.task]


def rules_of(operation: Operation) -> dict[str, Any]:
    return dict(operation.task or {})


def client(server: ScriptedServer) -> tuple[Postman, VirtualClock]:
    clock = VirtualClock()
    return Postman("key-1", rate_limit=None, transport=server, clock=clock), clock


def async_client(server: ScriptedServer) -> tuple[AsyncPostman, VirtualClock]:
    clock = VirtualClock()
    return AsyncPostman("key-1", rate_limit=None, transport=server, clock=clock), clock


def path_of(operation: Operation) -> str:
    return re.sub(r"\{(\w+)\}", r"a-\1", operation.path)


def accepted(operation: Operation) -> Answer:
    """The answer to the start, with the last of the statuses that the table names."""
    rules = rules_of(operation)
    status = rules["status"][-1]
    if rules.get("location"):
        return Answer(status, text="", headers={"Location": f"/made-up/{quote(TASK_ID)}"})
    body = _with({}, rules["id"], TASK_ID)
    if "initial" in rules:
        body = _with(body, rules["initial"], rules["running"][0])
    return Answer(status, body)


def state(operation: Operation, word: str, *, id: str = TASK_ID, reason: str = "") -> Answer:
    """The answer to the question how far it is."""
    rules = rules_of(operation)
    body = _with({}, rules["state"], word)
    if "match" in rules:
        body = _with(body, rules["match"], id)
    if reason and "reason" in rules:
        body = _with(body, rules["reason"], reason)
    elif "result" in rules:
        body["details"] = {"resources": [{"id": "what-was-made", "url": "/made-up"}]}
    return Answer(json=body)


def asked(operation: Operation) -> tuple[str, str, None]:
    """The request that asks how far it is."""
    rules = rules_of(operation)
    given = {"id": TASK_ID, **{name: f"a-{name}" for name in _names(operation.path)}}
    arguments = {name: text.format_map(given) for name, text in rules.get("arguments", {}).items()}
    arguments[rules.get("parameter", "")] = TASK_ID
    return "GET", OPERATIONS[rules["poll"]].path.format_map(arguments), None


def fetched(operation: Operation) -> list[tuple[str, str, None]]:
    """The request for what came out, if there is one."""
    rules = rules_of(operation)
    if "read" not in rules:
        return []
    known = {name: f"a-{name}" for name in _names(operation.path)}
    known |= {"id": TASK_ID, "result": "what-was-made"}
    arguments = rules["read"]["arguments"].items()
    given = {name: text.format_map(known) for name, text in arguments}
    return [("GET", OPERATIONS[rules["read"]["operation"]].path.format_map(given), None)]


def _names(path: str) -> list[str]:
    return re.findall(r"\{(\w+)\}", path)


def _with(body: dict[str, Any], pointer: str, value: Any) -> dict[str, Any]:
    _, *parts, last = pointer.split("/")
    inner = body
    for part in parts:
        inner = inner.setdefault(part, {})
    inner[last] = value
    return body
