"""Search by name over what the sandbox holds, with conditions that all must hold; without a key
only over what is public."""

from __future__ import annotations

import base64
from typing import Any

from ..errors import bad_request
from ..world import Document, Exchange, Reply, Routes
from . import schemas, search_index
from .engine import limit
from .schemas import Schema
from .search_index import Facets

_PAGE, _LARGEST_PAGE = 10, 25
_POSITIVE = ("$eq", "$in")


def search(exchange: Exchange) -> Reply:
    body = _sent(exchange)
    text, tests = body.get("q", ""), _tests(body)
    entries = [
        entry
        for entry in _visible(exchange, body)
        if entry.matches(text) and _hold(tests, entry.facets)
    ]
    asked = limit(exchange, _PAGE, _LARGEST_PAGE, bad_request)
    start = _start(exchange)
    meta: Document = {"q": text, "total": len(entries)}
    if start + asked < len(entries):
        meta["nextCursor"] = base64.b64encode(str(start + asked).encode()).decode()
    return Reply({"data": [entry.shown for entry in entries[start : start + asked]], "meta": meta})


def _sent(exchange: Exchange) -> Document:
    body, schema = exchange.json(), schemas.of_body(exchange.operation)
    fault = schemas.first_fault(schemas.without(schema, "filters"), body)
    found = str(fault) if fault is not None else _fault_of_filters(body, schema)
    if found is not None:
        raise bad_request(f"body{found}")
    sent: Document = body
    return sent


def _visible(exchange: Exchange, body: Document) -> list[search_index.Entry]:
    """Everything here belongs to the organization of the key; without one all of it is foreign."""
    if exchange.authenticated and body.get("ownership") == "external":
        return []
    found = search_index.entries(exchange.world, body["elementType"])
    return [entry for entry in found if exchange.authenticated or entry.public]


def _start(exchange: Exchange) -> int:
    """Where the page starts; clients disagree on the name of the cursor (facts: traps)."""
    cursor = exchange.query.get("cursor") or exchange.query.get("nextCursor")
    if not cursor:
        return 0
    try:
        start = int(base64.b64decode(cursor, validate=True))
    except ValueError:
        start = -1
    if start < 0:
        raise bad_request("cursor is malformed")
    return start


# Filters


def _tests(body: Document) -> list[tuple[str, str, Any]]:
    return [
        (name, operator, operand)
        for condition in body.get("filters", {"$and": []})["$and"]
        for name, tests in condition.items()
        for operator, operand in tests.items()
    ]


def _hold(tests: list[tuple[str, str, Any]], facets: Facets) -> bool:
    return all(_holds(facets.get(name), *test) for name, *test in tests)


def _holds(found: Any, operator: str, operand: Any) -> bool:
    values = found if isinstance(found, list) else [found]
    wanted = operand if isinstance(operand, list) else [operand]
    return any(value in wanted for value in values) == (operator in _POSITIVE)


def _fault_of_filters(body: Document, schema: Schema) -> str | None:
    """Where the filters of a body break the rules; None when it has none or they are right."""
    if "filters" not in body:
        return None
    filters = body["filters"]
    if not isinstance(filters, dict) or not isinstance(filters.get("$and"), list):
        return "/filters must be an object with the array '$and'"
    rules = schemas.items(schemas.member(schema, "filters"), "$and")
    for position, condition in enumerate(filters["$and"]):
        found = _fault_of_condition(condition, rules)
        if found is not None:
            return f"/filters/$and/{position}{found}"
    return _contradiction(body)


def _fault_of_condition(condition: Any, rules: Schema) -> str | None:
    if not isinstance(condition, dict) or len(condition) != 1:
        return " must be an object with one property"
    ((name, tests),) = condition.items()
    if name not in rules["properties"]:
        return " must NOT have additional properties"
    if not isinstance(tests, dict):
        return f"/{name} must be object"
    closed = {**schemas.member(rules, name), "additionalProperties": False}
    if schemas.first_fault(closed, tests) is not None:
        return f"/{name} must compare as its type does"
    return None


def _contradiction(body: Document) -> str | None:
    ownership, tests = body.get("ownership", "organization"), _tests(body)
    if ownership == "external" and ("visibility", "$eq", "internal") in tests:
        return "/ownership external cannot go with visibility internal"
    if ownership != "organization" and ("privateNetwork", "$eq", True) in tests:
        return "/filters privateNetwork goes with ownership organization only"
    return None


ROUTES: Routes = [("POST", "/search", search)]
