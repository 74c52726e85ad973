"""Work that is answered before it is done.

A task is due some time after it was started; what it does happens with the first request after
that, so that time is the sandbox's own clock and nothing runs by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from ..errors import ApiError
from ..store.database import Row
from ..world import World

State = Literal["running", "done", "failed"]
Effect = Callable[[World, Row], None]
_PENDING = "pending"
_EFFECTS: dict[str, Effect] = {}


def effect(name: str) -> Callable[[Effect], Effect]:
    """Mark a function as the effect of tasks of this name."""

    def mark(function: Effect) -> Effect:
        _EFFECTS[name] = function
        return function

    return mark


def start(
    world: World, effect: str, id: str, details: Mapping[str, Any], content: bytes | None = None
) -> None:
    """Start a task; `details` and `content` are kept for its effect."""
    record = {
        **details,
        "state": "running",
        "due": round(1000 * (world.clock() + world.behaviour.task_seconds)),
    }
    world.store.insert("task", id, _PENDING, effect, record, content)


def find(world: World, effect: str, id: str) -> Row | None:
    row = world.store.find("task", id)
    return row if row is not None and row.name == effect else None


def status(task: Row, running: str, done: str) -> str:
    """The state of a task in the words of its family; all say `failed`."""
    state: str = task.record["state"]
    return {"running": running, "done": done}.get(state, state)


def pending(world: World, effect: str) -> list[Row]:
    return [row for row in world.store.rows("task", _PENDING) if row.name == effect]


def settle(world: World) -> None:
    """Carry out the tasks that are due."""
    now = round(1000 * world.clock())
    due = [row for row in world.store.rows("task", _PENDING) if row.record["due"] <= now]
    if due:
        with world.store.transaction():
            for row in due:
                _carry_out(world, row)


def _carry_out(world: World, row: Row) -> None:
    """Carry out one task. A refused effect is rolled back, and its task fails."""
    record = row.record
    try:
        with world.store.transaction():
            _EFFECTS[row.name](world, row)
        record["state"] = "done"
    except ApiError as error:
        record["state"] = "failed"
        body = error.body
        record["reason"] = body["error"]["message"] if "error" in body else body["detail"]
    world.store.update("task", row.id, row.name, record)
    world.store.move("task", row.id, None)
