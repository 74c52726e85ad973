"""Search by name over what the sandbox holds; without a key only over what is public."""

from __future__ import annotations

import base64

from ..errors import bad_request
from ..world import Document, Exchange, Reply, Routes
from . import search_filters, search_index
from .fields import Field, fault
from .paging import limit

_ELEMENT_TYPES = (
    "requests",
    "collections",
    "workspaces",
    "environments",
    "documents",
    "flows",
    "specs",
)
_PAGE, _LARGEST_PAGE = 10, 25
_TEXT = Field("q")
_ELEMENT_TYPE = Field("elementType", required=True, values=_ELEMENT_TYPES)
_OWNERSHIP = Field("ownership", values=("organization", "external", "all"))


def search(exchange: Exchange) -> Reply:
    body = exchange.json()
    found = fault(body, _TEXT, _ELEMENT_TYPE, _OWNERSHIP) or search_filters.fault(body)
    if found is not None:
        raise bad_request(f"body{found}")
    text = body.get("q", "")
    entries = [
        entry
        for entry in _visible(exchange, body)
        if entry.matches(text) and search_filters.hold(body, entry.facets)
    ]
    asked = limit(exchange, _PAGE, _LARGEST_PAGE, bad_request)
    start = _start(exchange)
    meta: Document = {"q": text, "total": len(entries)}
    if start + asked < len(entries):
        meta["nextCursor"] = _cursor(start + asked)
    return Reply({"data": [entry.shown for entry in entries[start : start + asked]], "meta": meta})


def _visible(exchange: Exchange, body: Document) -> list[search_index.Entry]:
    """Everything here belongs to the organization of the key; without one all of it is foreign."""
    if exchange.authenticated and body.get("ownership") == "external":
        return []
    return [
        entry
        for entry in search_index.entries(exchange.world, body["elementType"])
        if exchange.authenticated or entry.public
    ]


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


def _cursor(start: int) -> str:
    return base64.b64encode(str(start).encode()).decode()


ROUTES: Routes = [("POST", "/search", search)]
