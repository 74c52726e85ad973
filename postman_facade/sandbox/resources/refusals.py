"""Refusals that name the rule of the schema which a body breaks."""

from __future__ import annotations

from .. import wire
from ..errors import ApiError, problem
from ..world import Exchange
from .schemas import Fault


def schema_refusal(exchange: Exchange, fault: Fault) -> ApiError:
    """The 400 for a body that breaks a rule of its schema."""
    return located(exchange, _title(fault), "".join(f"/{step}" for step in fault.location))


def located(exchange: Exchange, title: str, location: str) -> ApiError:
    method, path = exchange.operation.method, exchange.path
    detail = f"{method} request body for '{path}' failed to validate schema. Location: {location}"
    return problem(400, "bad-request", title, detail)


def _title(fault: Fault) -> str:
    if fault.keyword == "type":
        return f"Invalid type: {wire.kind_of(fault.value)} (expected {fault.rule})"
    if fault.keyword == "required":
        return f"Missing properties: {', '.join(map(repr, fault.missing))}"
    if fault.keyword == "enum":
        quoted = ", ".join(f'"{value}"' for value in fault.rule)
        return f"Value must be one of {quoted}"
    return f"Value {fault.text}"
