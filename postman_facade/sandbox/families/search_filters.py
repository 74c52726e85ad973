"""The filters of a search: conditions on facets, all of which must hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..world import Document

# What a filter can look at. Where an element has several values, such as tags, any of them counts.
Facets = Mapping[str, Any]

_FLAGS = ("privateNetwork", "publisherIsVerified", "isGitConnected")
_VISIBILITIES = ("internal", "public", "partner")
_TEXTS = (
    "visibility",
    "workspaceId",
    "collectionId",
    "tags",
    "method",
    "requestId",
    "specificationId",
    "flowId",
    "documentId",
    "environmentId",
    "createdBy",
    "organizationId",
    "teamId",
    "type",
)
_SINGLE, _PLURAL = ("$eq", "$ne"), ("$in", "$nin")
_POSITIVE = ("$eq", "$in")


def fault(body: Document) -> str | None:
    """Where the filters of a body break the rules; None when it has none or they are right."""
    if "filters" not in body:
        return None
    filters = body["filters"]
    if not isinstance(filters, dict) or not isinstance(filters.get("$and"), list):
        return "/filters must be an object with the array '$and'"
    for position, condition in enumerate(filters["$and"]):
        found = _condition_fault(condition)
        if found is not None:
            return f"/filters/$and/{position}{found}"
    return _contradiction(body)


def hold(body: Document, facets: Facets) -> bool:
    return all(_holds(facets.get(name), *test) for name, *test in _tests(body))


def _tests(body: Document) -> list[tuple[str, str, Any]]:
    return [
        (name, operator, operand)
        for condition in body.get("filters", {"$and": []})["$and"]
        for name, tests in condition.items()
        for operator, operand in tests.items()
    ]


def _holds(found: Any, operator: str, operand: Any) -> bool:
    values = found if isinstance(found, list) else [found]
    wanted = operand if isinstance(operand, list) else [operand]
    return any(value in wanted for value in values) == (operator in _POSITIVE)


def _condition_fault(condition: Any) -> str | None:
    if not isinstance(condition, dict) or len(condition) != 1:
        return " must be an object with one property"
    ((name, tests),) = condition.items()
    if name not in _FLAGS and name not in _TEXTS:
        return " must NOT have additional properties"
    if not isinstance(tests, dict):
        return f"/{name} must be object"
    for operator, operand in tests.items():
        if not _fits(name, operator, operand):
            return f"/{name} must compare as its type does"
    return None


def _fits(name: str, operator: str, operand: Any) -> bool:
    if name in _FLAGS:
        return operator in _SINGLE and isinstance(operand, bool)
    if name == "visibility":
        return operator in _SINGLE and operand in _VISIBILITIES
    if operator in _SINGLE:
        return isinstance(operand, str)
    plural = operator in _PLURAL and isinstance(operand, list)
    return plural and all(isinstance(value, str) for value in operand)


def _contradiction(body: Document) -> str | None:
    ownership = body.get("ownership", "organization")
    tests = _tests(body)
    if ownership == "external" and ("visibility", "$eq", "internal") in tests:
        return "/ownership external cannot go with visibility internal"
    if ownership != "organization" and ("privateNetwork", "$eq", True) in tests:
        return "/filters privateNetwork goes with ownership organization only"
    return None
