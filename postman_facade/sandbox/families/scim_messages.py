"""What requests and answers of SCIM have in common: schemas, pages, filters, patches."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any, NamedTuple
from urllib.parse import unquote

from .. import wire
from ..errors import ApiError, scim
from ..store import Row
from ..world import Document, Exchange

CORE = "urn:ietf:params:scim:schemas:core:2.0:"
_LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse"
LARGEST_PAGE = 100
_FILTER = re.compile(
    r'\s*(\w+)\s+eq\s+(?:"([^"\\]*(?:\\.[^"\\]*)*)"|(true|false))\s*', re.IGNORECASE
)


class Filter(NamedTuple):
    """Which of the resources are asked for: those with this value."""

    attribute: str
    value: str | bool

    def matches(self, found: Any) -> bool:
        if isinstance(self.value, bool):
            return bool(found is self.value)
        # Names are compared without case (RFC 7643: userName and displayName are not exact), and
        # clients may encode the value once more than a query needs.
        asked = {self.value.casefold(), unquote(self.value).casefold()}
        return isinstance(found, str) and found.casefold() in asked


class Operation(NamedTuple):
    """One step of a patch."""

    op: str
    path: str
    value: Any


def invalid(detail: str) -> ApiError:
    return scim(400, detail, "invalidSyntax")


def body(exchange: Exchange) -> Document:
    """The object that was sent. Raises the 400 for any other body."""
    try:
        sent = exchange.json()
    except ApiError:
        raise invalid("The request body is not JSON.") from None
    if not isinstance(sent, dict):
        raise invalid("The request body must be an object.")
    return sent


def require(sent: Document, **kinds: str) -> None:
    """Raises the 400 when a value that was sent is of another kind than its name says."""
    for name, kind in kinds.items():
        if name in sent and wire.kind_of(sent[name]) != kind:
            raise invalid(f"{name} must be of type {kind}.")


def filter_of(exchange: Exchange, attributes: Collection[str]) -> Filter | None:
    """The filter in the query. Raises the 400 for one that is not supported."""
    text = exchange.query.get("filter")
    if not text:
        return None
    match = _FILTER.fullmatch(text)
    names = {attribute.lower(): attribute for attribute in attributes}
    if match is None or match[1].lower() not in names:
        raise scim(400, f"Only these can be filtered by, with eq: {', '.join(attributes)}.")
    if match[3] is not None:
        return Filter(names[match[1].lower()], match[3].lower() == "true")
    return Filter(names[match[1].lower()], re.sub(r"\\(.)", r"\1", match[2]))


def page(exchange: Exchange, rows: list[Row]) -> tuple[list[Row], Document]:
    """The rows asked for, and the answer but for its resources."""
    start = max(_number(exchange, "startIndex", 1), 1)
    count = min(max(_number(exchange, "count", LARGEST_PAGE), 0), LARGEST_PAGE)
    shown = rows[start - 1 : start - 1 + count]
    return shown, {
        "schemas": [_LIST],
        "totalResults": len(rows),
        "startIndex": start,
        "itemsPerPage": len(shown),
    }


def operations(exchange: Exchange, allowed: Collection[str]) -> Iterator[Operation]:
    """The steps of the patch that was sent. Raises the 400 for one that cannot be read."""
    steps = body(exchange).get("Operations")
    if not isinstance(steps, list) or not steps:
        raise invalid("Operations must be a list of at least one operation.")
    for step in steps:
        if not isinstance(step, dict) or not isinstance(step.get("op"), str):
            raise invalid("Every operation must have an op.")
        op, path = step["op"].lower(), step.get("path", "")
        if op not in allowed:
            raise invalid(f"op must be one of: {', '.join(allowed)}.")
        if not isinstance(path, str):
            raise invalid("path must be of type string.")
        yield Operation(op, path, step.get("value"))


def meta(kind: str, record: Document) -> Document:
    return {
        "resourceType": kind,
        "created": record["createdAt"],
        "lastModified": record["updatedAt"],
    }


def _number(exchange: Exchange, name: str, default: int) -> int:
    text = exchange.query.get(name)
    if text is None:
        return default
    if not re.fullmatch(r"-?[0-9]{1,9}", text):
        raise scim(400, f"{name} must be a whole number.", "invalidValue")
    return int(text)
