"""Work on specifications and collections that is answered with a task, one of a kind at a time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from .. import tasks
from ..store import Row
from ..world import Document, Exchange, Reply, World
from . import spec_records

_STATUS = {"running": "pending", "done": "completed", "failed": "failed"}


class Element(NamedTuple):
    """What a task is started on: how its path begins, and its id there."""

    type: str
    id: str


def of_spec(spec: Row) -> Element:
    return Element("specs", spec.id)


def of_collection(world: World, collection: Row) -> Element:
    return Element("collections", world.uid(collection.id))


def start(exchange: Exchange, effect: str, element: Element, details: Document) -> Reply:
    """Start an effect, whose name says what is made or changed, and how: ``model-action``."""
    id = exchange.world.ids.uuid()
    tasks.start(exchange.world, effect, id, {**details, "element": element})
    return Reply({"taskId": id, "url": f"/{element.type}/{element.id}/tasks/{id}"}, status=202)


def running(world: World, effect: str, about: Mapping[str, str]) -> bool:
    """Whether there is a task in progress with these details."""
    return any(
        all(task.record[key] == value for key, value in about.items())
        for task in tasks.pending(world, effect)
    )


def require_idle(world: World, effect: str, about: Mapping[str, str]) -> None:
    if running(world, effect, about):
        detail = f"There is a {effect.replace('-', ' ')} in progress already."
        raise spec_records.refusal(423, "actionLockedError", "Action locked", detail)


def finish(task: Row, made: str) -> None:
    """Note the id of what was made or changed, for the answer."""
    task.record["made"] = made


def answer(world: World, effects: Iterable[str], element: Element, id: str) -> Document:
    """How far a task of an element is. Raises the 404 when the element has no such task."""
    found = (tasks.find(world, effect, id) for effect in effects)
    task = next(filter(None, found), None)
    if task is None or task.record["element"] != list(element):
        raise spec_records.not_found("Resource not found", "The element has no such task.")
    model, _, action = task.name.partition("-")
    state = task.record["state"]
    answer: Document = {"status": _STATUS[state], "meta": {"model": model, "action": action}}
    if state == "done":
        answer["details"] = {"resources": [_resource(world, model, task.record["made"])]}
    elif state == "failed":
        answer["details"] = task.record["reason"]
    return answer


def _resource(world: World, model: str, id: str) -> Document:
    if model == "spec":
        return {"id": id, "url": f"/specs/{id}"}
    return {"id": world.uid(id), "url": f"/collections/{id}"}
