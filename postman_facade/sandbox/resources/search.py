"""Search by name over what the sandbox holds, with conditions that all must hold; without a key
only over what is public."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import quote

from ..errors import bad_request
from ..store.database import Row
from ..world import Document, Exchange, Reply, World, decode_cursor, encode_cursor, serves
from . import documents, private_network, schemas
from .engine import limit, only, sent
from .schemas import Schema

_PAGE, _LARGEST_PAGE = 10, 25
_POSITIVE = ("$eq", "$in")


@serves("POST /search")
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
        meta["nextCursor"] = encode_cursor(start + asked)
    return Reply({"data": [entry.shown for entry in entries[start : start + asked]], "meta": meta})


def _sent(exchange: Exchange) -> Document:
    schema = schemas.of_body(exchange.operation)
    body = sent(exchange, bad_request, schemas.without(schema, "filters"))
    fault = _fault_of_filters(body, schema)
    if fault is not None:
        raise bad_request(f"body{fault}")
    return body


def _visible(exchange: Exchange, body: Document) -> list[Entry]:
    """What the request can see; without a key, only what is public."""
    if exchange.authenticated and body.get("ownership") == "external":
        return []
    found = entries(exchange.world, body["elementType"])
    return [entry for entry in found if exchange.authenticated or entry.public]


def _start(exchange: Exchange) -> int:
    """Where the page starts; clients disagree on the name of the cursor (facts: traps)."""
    cursor = exchange.query.get("cursor") or exchange.query.get("nextCursor")
    if not cursor:
        return 0
    try:
        start = decode_cursor(cursor)
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
    for name, operator, operand in tests:
        found = facets.get(name)
        values = found if isinstance(found, list) else [found]
        wanted = operand if isinstance(operand, list) else [operand]
        if any(value in wanted for value in values) != (operator in _POSITIVE):
            return False
    return True


def _fault_of_filters(body: Document, schema: Schema) -> str | None:
    """Where the filters of a body break the rules, or None."""
    if "filters" not in body:
        return None
    filters = body["filters"]
    if not isinstance(filters, dict) or not isinstance(filters.get("$and"), list):
        return "/filters must be an object with the array '$and'"
    rules = schemas.member(schema, "filters", "$and", "[]")
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


# Only what is surely a URI; a URL with variables is not.
_URL = re.compile(r"https?://[A-Za-z0-9.-]+(:\d{1,5})?(/[\w.~/-]*)?(\?[\w.~/=&-]*)?", re.ASCII)
# What a filter can look at. Where an element has several values, such as tags, any of them counts.
Facets = Mapping[str, Any]
# The kinds of documents that can be searched for, and what filters call their ids.
_ELEMENTS = {
    "collections": ("collection", "collectionId"),
    "environments": ("environment", "environmentId"),
    "specs": ("spec", "specificationId"),
}
_API, _WEB = "https://api.postman.com", "https://go.postman.co"


class Entry(NamedTuple):
    shown: Document
    facets: Facets
    public: bool

    def matches(self, text: str) -> bool:
        """Whether the name contains every word."""
        name = self.shown["name"].casefold()
        return all(word in name for word in text.casefold().split())


def entries(world: World, element_type: str) -> Iterator[Entry]:
    for workspace in world.store.rows("workspace"):
        if element_type == "workspaces":
            yield _workspace(world, workspace)
        elif element_type == "requests":
            yield from _requests(world, workspace)
        elif element_type in _ELEMENTS:
            yield from _elements(world, workspace, element_type)


def _workspace(world: World, workspace: Row) -> Entry:
    record = workspace.record
    shown = {
        "id": workspace.id,
        "name": record["name"],
        "summary": record["about"],
        "description": record["description"],
    }
    tags = [tag["slug"] for tag in record["tags"]]
    facets = {"type": record["type"], "tags": tags}
    return _entry(world, workspace, f"workspaces/{workspace.id}", {**shown, "tags": tags}, facets)


def _elements(world: World, workspace: Row, element_type: str) -> Iterator[Entry]:
    kind, id_of = _ELEMENTS[element_type]
    for row in world.store.rows(kind, workspace.id):
        id, more = world.uid(row.id), {}
        if kind == "collection":
            more = {"tags": [tag["slug"] for tag in row.record["tags"]]}
        elif kind == "spec":
            id, more = row.id, only(("type",), row.record)
        shown = {**_held(workspace, id, row.record["name"]), **more}
        facets = {id_of: [row.id, id], **more}
        yield _entry(world, workspace, f"{element_type}/{id}", shown, facets)


def _requests(world: World, workspace: Row) -> Iterator[Entry]:
    for row in world.store.rows("collection", workspace.id):
        collection = world.uid(row.id)
        for place, request in documents.requests(documents.read(world, row)):
            uid = world.uid(place.element.id)
            shown = {
                **_held(workspace, uid, documents.text(place.content.get("name"))),
                **_asked(request),
                "collection": {"id": collection, "name": row.record["name"]},
            }
            facets = {
                "requestId": [place.element.id, uid],
                "collectionId": [row.id, collection],
                "method": shown["method"],
            }
            path = f"collections/{collection}/requests/{uid}"
            yield _entry(world, workspace, path, shown, facets)


def _asked(request: Document) -> Document:
    """Method, address and description of a request."""
    method, url = request.get("method"), request.get("url")
    asked = {"method": method if isinstance(method, str) else "GET"}
    raw = url.get("raw") if isinstance(url, dict) else url
    if isinstance(raw, str) and _URL.fullmatch(raw):
        asked["url"] = raw
    if isinstance(request.get("description"), str):
        asked["description"] = request["description"]
    return asked


def _held(workspace: Row, id: str, name: str) -> Document:
    return {
        "id": id,
        "name": name,
        "workspace": {"id": workspace.id, "name": workspace.record["name"]},
    }


def _entry(world: World, workspace: Row, path: str, shown: Document, facets: Facets) -> Entry:
    """Complete an element by what it has from its workspace and its owner."""
    team = {"id": str(world.user.team_id), "name": world.user.team_name}
    shared = private_network.shares(workspace)
    visibility = workspace.record["visibility"]
    address = quote(path)  # a client can choose the id of a request
    shown = {
        **shown,
        "createdBy": world.owner,
        "team": team,
        "organization": {**team, "isVerified": False},
        "isGitConnected": False,
        "isPrivateNetworkEntity": shared,
        "links": {"web": {"href": f"{_WEB}/{address}"}, "self": {"href": f"{_API}/{address}"}},
    }
    facets = {
        **facets,
        "workspaceId": workspace.id,
        "visibility": visibility if visibility in ("public", "partner") else "internal",
        "privateNetwork": shared,
        "publisherIsVerified": False,
        "isGitConnected": False,
        "createdBy": world.owner,
        "teamId": team["id"],
        "organizationId": team["id"],
    }
    return Entry(shown, facets, visibility == "public")
