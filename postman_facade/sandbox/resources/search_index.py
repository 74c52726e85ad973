"""What a search can find: every element as a result, and with what filters look at."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import quote

from ..store import Row
from ..world import Document, World
from . import collection_records, documents, private_network

# What is surely a URI: a URL with variables in it is none.
_URL = re.compile(r"https?://[A-Za-z0-9.-]+(:\d{1,5})?(/[\w.~/-]*)?(\?[\w.~/=&-]*)?", re.ASCII)
# What a filter can look at. Where an element has several values, such as tags, any of them counts.
Facets = Mapping[str, Any]
_API, _WEB = "https://api.postman.com", "https://go.postman.co"


class Entry(NamedTuple):
    shown: Document
    facets: Facets
    public: bool

    def matches(self, text: str) -> bool:
        """Whether the name has every word."""
        name = self.shown["name"].casefold()
        return all(word in name for word in text.casefold().split())


def entries(world: World, element_type: str) -> Iterator[Entry]:
    find = _FINDERS.get(element_type)
    if find is not None:
        for workspace in world.store.rows("workspace"):
            yield from find(world, workspace)


def _workspaces(world: World, workspace: Row) -> Iterator[Entry]:
    record = workspace.record
    shown = {
        "id": workspace.id,
        "name": record["name"],
        "summary": record["about"],
        "description": record["description"],
    }
    tags = [tag["slug"] for tag in record["tags"]]
    facets = {"type": record["type"], "tags": tags}
    yield _entry(world, workspace, f"workspaces/{workspace.id}", {**shown, "tags": tags}, facets)


def _collections(world: World, workspace: Row) -> Iterator[Entry]:
    for row in world.store.rows("collection", workspace.id):
        uid = world.uid(row.id)
        tags = [tag["slug"] for tag in row.record["tags"]]
        shown = {**_held(workspace, uid, row.record["name"]), "tags": tags}
        facets = {"collectionId": [row.id, uid], "tags": tags}
        yield _entry(world, workspace, f"collections/{uid}", shown, facets)


def _environments(world: World, workspace: Row) -> Iterator[Entry]:
    for row in world.store.rows("environment", workspace.id):
        uid = world.uid(row.id)
        shown = _held(workspace, uid, row.record["name"])
        facets = {"environmentId": [row.id, uid]}
        yield _entry(world, workspace, f"environments/{uid}", shown, facets)


def _specs(world: World, workspace: Row) -> Iterator[Entry]:
    for row in world.store.rows("spec", workspace.id):
        shown = {**_held(workspace, row.id, row.record["name"]), "type": row.record["type"]}
        facets = {"specificationId": row.id, "type": row.record["type"]}
        yield _entry(world, workspace, f"specs/{row.id}", shown, facets)


def _requests(world: World, workspace: Row) -> Iterator[Entry]:
    for row in world.store.rows("collection", workspace.id):
        for place in documents.walk(collection_records.read(world, row)):
            if place.element.model == "request":
                yield _request(world, workspace, row, place)


def _request(world: World, workspace: Row, row: Row, place: documents.Place) -> Entry:
    uid, collection = world.uid(place.element.id), world.uid(row.id)
    name = place.content.get("name")
    shown = {
        **_held(workspace, uid, name if isinstance(name, str) else ""),
        **_asked(place.content.get("request")),
        "collection": {"id": collection, "name": row.record["name"]},
    }
    facets = {
        "requestId": [place.element.id, uid],
        "collectionId": [row.id, collection],
        "method": shown["method"],
    }
    return _entry(world, workspace, f"collections/{collection}/requests/{uid}", shown, facets)


def _asked(request: Any) -> Document:
    """Method, address and description of a request, which may be no more than an address."""
    if not isinstance(request, dict):
        request = {"url": request}
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


_FINDERS: dict[str, Callable[[World, Row], Iterator[Entry]]] = {
    "workspaces": _workspaces,
    "collections": _collections,
    "environments": _environments,
    "specs": _specs,
    "requests": _requests,
}
