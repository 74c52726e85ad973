"""Where two JSON values differ."""

from __future__ import annotations

from typing import Any


def differences(before: Any, after: Any) -> list[str]:
    """JSON pointers of all places that differ, in document order.

    Numbers of another kind (1 and 1.0) differ. Keys in another order are told at their object, as
    `/pointer (key order)`; keys only one side has do not disturb the order of the others.
    """
    found: list[str] = []
    _compare(before, after, "", found)
    return found


def _compare(before: Any, after: Any, pointer: str, found: list[str]) -> None:
    if isinstance(before, dict) and isinstance(after, dict):
        for key in before:
            inner = f"{pointer}/{_escaped(key)}"
            if key in after:
                _compare(before[key], after[key], inner, found)
            else:
                found.append(inner)
        found.extend(f"{pointer}/{_escaped(key)}" for key in after if key not in before)
        if [key for key in before if key in after] != [key for key in after if key in before]:
            found.append(f"{pointer} (key order)")
    elif isinstance(before, list) and isinstance(after, list):
        for index in range(max(len(before), len(after))):
            if index < len(before) and index < len(after):
                _compare(before[index], after[index], f"{pointer}/{index}", found)
            else:
                found.append(f"{pointer}/{index}")
    elif _kind(before) is not _kind(after) or before != after:
        found.append(pointer)


def _kind(value: Any) -> type:
    return float if isinstance(value, float) else type(value)


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")
