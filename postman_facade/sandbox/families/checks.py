"""Checks of the values in a request. Each raises the 400 that names the first wrong value."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from .. import wire
from ..errors import invalid_parameter, missing_parameter
from ..world import Document, Exchange

Check = Callable[[str, Any], None]


def wrapped(exchange: Exchange, wrapper: str) -> Document:
    """The object that a body holds under the name of what it describes."""
    sent = exchange.json_object().get(wrapper)
    if not isinstance(sent, dict):
        raise missing_parameter(wrapper)
    return sent


def present(values: Mapping[str, Any], *names: str) -> None:
    for name in names:
        if values.get(name) in (None, ""):
            raise missing_parameter(name)


def all_of(checks: Mapping[str, Check], values: Mapping[str, Any], within: str = "") -> None:
    """Check the values there is a check for; the others are not the API's business."""
    for name, check in checks.items():
        if name in values:
            check(within + name, values[name])


def text(name: str, value: Any) -> None:
    _require(name, value, "string")


def boolean(name: str, value: Any) -> None:
    _require(name, value, "boolean")


def nullable(check_value: Check) -> Check:
    def check(name: str, value: Any) -> None:
        if value is not None:
            check_value(name, value)

    return check


def number(least: int, most: int) -> Check:
    def check(name: str, value: Any) -> None:
        _require(name, value, "number")
        amount = float(value.text) if isinstance(value, wire.Fraction) else value
        if not least <= amount <= most:
            raise invalid_parameter(name, f"{name} must be between {least} and {most}.")

    return check


def choice(allowed: Collection[str]) -> Check:
    def check(name: str, value: Any) -> None:
        if not isinstance(value, str) or value not in allowed:
            raise invalid_parameter(name, f"{name} must be one of: {', '.join(allowed)}.")

    return check


def nested(checks: Mapping[str, Check]) -> Check:
    """An object whose values have checks of their own."""

    def check(name: str, value: Any) -> None:
        _require(name, value, "object")
        all_of(checks, value, within=f"{name}.")

    return check


def each(check_one: Check) -> Check:
    """A list whose entries pass a check."""

    def check(name: str, value: Any) -> None:
        _require(name, value, "array")
        for position, entry in enumerate(value):
            check_one(f"{name}.{position}", entry)

    return check


def _require(name: str, value: Any, kind: str) -> None:
    if wire.kind_of(value) != kind:
        raise invalid_parameter(name, f"{name} must be of type {kind}.")
