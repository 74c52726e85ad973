"""OpenAPI Overlay 1.0: actions of update or remove on what a JSONPath (RFC 9535) selects."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any, NamedTuple

import jsonpath_rfc9535 as jsonpath

from codegen.documents import Json, load
from codegen.observed import without_documented
from codegen.problems import Problem

_ACTION_KEYS = {"target", "description", "update", "remove", "x-reason"}


class Unfit(NamedTuple):
    """An action that the document has no place for."""

    file: str
    target: str
    reason: str = "nothing matches"

    def __str__(self) -> str:
        return f"{self.file}: {self.reason} {self.target}"


def apply_overlays(document: Json, folder: Path) -> tuple[Json, list[Unfit]]:
    """`document` with every overlay of `folder` applied in name order; it is not changed itself."""
    result = deepcopy(document)
    unfit: list[Unfit] = []
    for path in sorted(folder.glob("*.yaml")):
        overlay = load(path)
        if str(overlay.get("overlay", "")).split(".")[0] != "1":
            raise Problem(f"{path.name}: not an OpenAPI Overlay 1 document")
        for action in overlay.get("actions", []):
            if action.get("target") == "$.paths" and "update" in action:
                update, documented = without_documented(action["update"], document)
                unfit += [
                    Unfit(path.name, place, "documented now, left out:") for place in documented
                ]
                action = {**action, "update": update}
            reason = _apply(result, action, path.name)
            if reason is not None:
                unfit.append(Unfit(path.name, action["target"], reason))
    return result, unfit


def _apply(document: Json, action: Json, file: str) -> str | None:
    """Apply an action; why it does not fit, if it does not."""
    unknown = action.keys() - _ACTION_KEYS
    if unknown or not isinstance(action.get("target"), str):
        raise Problem(f"{file}: an action has {sorted(unknown) or 'no target'}")
    try:
        nodes = jsonpath.find(action["target"], document)
    except jsonpath.JSONPathError as error:
        raise Problem(f"{file}: target {action['target']}: {error}") from None
    if not nodes:
        return "nothing matches"
    if action.get("remove"):
        # Later elements of an array first, so that the earlier locations stay true.
        for location in sorted((node.location for node in nodes), key=_deletion_order):
            del _holder(document, location)[location[-1]]
    else:
        fitting = [node for node in nodes if _update(node.value, action.get("update"))]
        return None if fitting else "neither an object nor an array at"
    return None


def _deletion_order(location: tuple[int | str, ...]) -> tuple[int, ...]:
    return tuple(-part if isinstance(part, int) else 0 for part in location)


def _holder(document: Json, location: tuple[int | str, ...]) -> Any:
    if not location:
        raise Problem("an overlay action removes the whole document")
    holder: Any = document
    for part in location[:-1]:
        holder = holder[part]
    return holder


def _update(value: Any, update: Any) -> bool:
    if isinstance(value, list):
        _extend(value, [deepcopy(update)])
    elif isinstance(value, dict) and isinstance(update, dict):
        _merge(value, update)
    else:
        return False
    return True


def _merge(into: Json, update: Json) -> None:
    for key, value in update.items():
        if isinstance(value, dict) and isinstance(into.get(key), dict):
            _merge(into[key], value)
        elif isinstance(value, list) and isinstance(into.get(key), list):
            _extend(into[key], deepcopy(value))
        else:
            into[key] = deepcopy(value)


def _extend(into: list[Any], update: list[Any]) -> None:
    """Arrays are joined; an element that is there already, or a parameter's twin, is not doubled."""
    for value in update:
        twin = next((known for known in into if _same_parameter(known, value)), None)
        if twin is not None:
            _merge(twin, value)
        elif value not in into:
            into.append(value)


def _same_parameter(left: Any, right: Any) -> bool:
    return (
        isinstance(left, dict)
        and isinstance(right, dict)
        and {"name", "in"} <= left.keys() & right.keys()
        and (left["name"], left["in"]) == (right["name"], right["in"])
    )
