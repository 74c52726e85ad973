"""The shapes in which the API says no (facts: error body families)."""

from __future__ import annotations

import json
from typing import Any, NamedTuple


class Family(NamedTuple):
    """Members of a body; those of the object that a body may hold are written with its name."""

    required: frozenset[str]
    optional: frozenset[str]

    def has(self, members: frozenset[str]) -> bool:
        return self.required <= members <= self.required | self.optional


def _family(required: str, optional: str = "") -> Family:
    return Family(frozenset(required.split()), frozenset(optional.split()))


FAMILIES = (
    _family(
        "error.name error.message",
        "error.details error.header error.statusCode error.status error.detail error.instance"
        " statusCode",
    ),
    _family("error.type error.message"),
    _family("name message"),
    _family("title", "type status detail instance createdAt requestId link"),
    _family("error message", "statusCode"),
    _family("error error_description"),
    _family("collection.name collection.message"),
    _family("schemas detail status", "scimType"),
)


def is_documented(body: bytes) -> bool:
    """Whether the body of a refusal has the shape of a family."""
    try:
        members = _members(json.loads(body))
    except ValueError:
        return False
    return any(family.has(members) for family in FAMILIES)


def _members(body: Any) -> frozenset[str]:
    if not isinstance(body, dict):
        return frozenset()
    names = set()
    for name, value in body.items():
        nested = name in ("error", "collection") and isinstance(value, dict)
        names |= {f"{name}.{inner}" for inner in value} if nested else {name}
    return frozenset(names)
