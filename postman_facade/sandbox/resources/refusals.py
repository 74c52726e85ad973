"""Refusals that name what is wrong: a rule of the schema, or a parameter (mocks, monitors)."""

from __future__ import annotations

from typing import Any, ClassVar

from ..errors import ApiError, invalid_parameter, missing_parameter, named, problem
from ..store import wire
from ..store.database import Row
from ..world import Exchange, World
from . import schemas
from .engine import Resource
from .schemas import Fault, Schema


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


class Parameters(Resource):
    unchecked: ClassVar[tuple[str, ...]] = ("collection", "environment")
    absence: ClassVar[Any] = None
    """The details of the 404."""

    def check(self, exchange: Exchange, schema: Schema, body: Any) -> None:
        """An empty value counts as missing."""
        whole = schemas.member(schemas.of_body(exchange.operation), self.wrapper)
        require(body, *whole.get("required", ()))
        super().check(exchange, {**schema, "required": []}, body)

    def refused(self, exchange: Exchange, fault: Fault) -> ApiError:
        return invalid_parameter(fault.dotted, f"{fault.dotted} {_wrong(fault)}.")

    def missing(self, exchange: Exchange) -> ApiError:
        message = f"We could not find the {self.kind} you are looking for"
        return named(404, "instanceNotFoundError", message, self.absence)


def require(values: Any, *names: str) -> None:
    for name in names:
        if values.get(name) in (None, ""):
            raise missing_parameter(name)


def choice(name: str, value: Any, allowed: Any) -> None:
    if value not in allowed:
        raise invalid_parameter(name, f"{name} must be one of: {', '.join(allowed)}.")


def referred(world: World, kind: str, sent: Any, bare: bool = False) -> Row:
    """The document with the uid that was sent; its id too if `bare`. Raises the 400."""
    text = sent if isinstance(sent, str) else ""
    row = world.store.find(kind, (world.bare(text) if bare else world.from_uid(text)) or "")
    if row is None:
        message = f"The specified {kind} does not exist."
        raise named(400, "instanceNotFoundError", message, {"item": kind, "id": sent})
    return row


def _wrong(fault: Fault) -> str:
    if "enum" in fault.schema:
        return f"must be one of: {', '.join(fault.schema['enum'])}"
    if fault.keyword == "type":
        return f"must be of type {fault.rule}"
    if {"minimum", "maximum"} <= fault.schema.keys():
        return f"must be between {fault.schema['minimum']} and {fault.schema['maximum']}"
    return fault.text
