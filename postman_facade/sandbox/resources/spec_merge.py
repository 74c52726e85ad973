"""Carrying changes between a specification and a collection that belong together.

What the other side says is brought in; what only this side can say (ids, scripts and variables
of a collection, schemas and components of a definition) stays.
"""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from ..world import Document
from . import documents
from .collection_to_openapi import NO_RESPONSES, Endpoint, endpoint, requests
from .documents import Place
from .openapi_operations import (
    METHODS,
    Operation,
    example_text,
    member,
    operations,
    resolve,
    text,
)


class SyncOptions(NamedTuple):
    syncExamples: bool = True
    deleteOrphanedRequests: bool = True


def into_collection(collection: Document, generated: Document, options: SyncOptions) -> None:
    """Make the items of a collection those generated from its specification."""
    present: dict[Endpoint, list[Place]] = defaultdict(list)
    for place, request in requests(collection):
        present[endpoint(request)].append(place)
    for place, request in requests(generated):
        known = present[endpoint(request)]
        if known:
            _keep_own(place.content, known.pop(0).content, options)
    _keep_folder_ids(collection, generated)
    if not options.deleteOrphanedRequests:
        for orphans in present.values():
            _keep_orphans(generated, orphans)
    collection["item"] = generated["item"]


def into_definition(definition: Document, generated: Document, options: SyncOptions) -> None:
    """Make the operations of a definition those generated from its collection."""
    paths = definition["paths"] = member(definition, "paths")
    wanted = {_key(operation): operation for operation in operations(generated)}
    for operation in list(operations(definition)):
        known = wanted.pop(_key(operation), None)
        if known is not None:
            _update(operation, known, options)
        elif options.deleteOrphanedRequests:
            _remove(definition, operation)
    for operation in wanted.values():
        item = resolve(definition, paths.get(operation.path))
        if not item:
            paths[operation.path] = item
        item[operation.method] = operation.content


def _keep_own(item: Document, known: Document, options: SyncOptions) -> None:
    """Give a generated item what its predecessor has and no specification can say."""
    for key in ("id", "event", "protocolProfileBehavior"):
        if key in known:
            item[key] = known[key]
    if not options.syncExamples:
        item["response"] = known.get("response", [])
        return
    ids = {
        text(response.content.get("name")): response.element.id for response in _responses(known)
    }
    for response in item["response"]:
        id = ids.pop(response["name"], "")
        if id:
            response["id"] = id


def _responses(item: Document) -> list[Place]:
    """The saved responses of an item, wherever it is."""
    return [
        place for place in documents.walk({"item": [item]}) if place.element.model == "response"
    ]


def _keep_folder_ids(collection: Document, generated: Document) -> None:
    ids = {folder["name"]: folder.get("id") for folder in _folders(collection)}
    for folder in _folders(generated):
        id = ids.pop(folder["name"], None)
        if id:
            folder["id"] = id


def _keep_orphans(generated: Document, orphans: list[Place]) -> None:
    """Put requests that no operation stands for into the folder of their name, or beside it."""
    outside: list[Document] = generated["item"]
    homes = {folder["name"]: folder["item"] for folder in _folders(generated)}
    for orphan in orphans:
        folder = text((orphan.parent or {}).get("name"))
        homes.get(folder, outside).append(orphan.content)


def _folders(collection: Document) -> list[Document]:
    """The outermost folders that have a name: generated ones are never deeper."""
    return [
        place.content
        for place in documents.walk(collection)
        if place.element.model == "folder"
        and place.parent is None
        and isinstance(place.content.get("name"), str)
    ]


def _update(operation: Operation, known: Operation, options: SyncOptions) -> None:
    """Bring in what a request says. Its folder was a tag or a path, so tags are left alone."""
    unsaid = {"tags", "parameters"}
    if not options.syncExamples or known.content["responses"] == NO_RESPONSES:
        unsaid.add("responses")
    said = {key: value for key, value in known.content.items() if key not in unsaid}
    _overlay(operation.content, said)
    identities = [_identity(parameter) for parameter in operation.parameters]
    added = [one for one in known.parameters if _identity(one) not in identities]
    if added:
        present = operation.content.get("parameters")
        operation.content["parameters"] = [*(present if isinstance(present, list) else []), *added]


def _overlay(present: Document, generated: Document) -> None:
    """Bring generated members into an object, at any depth; what it refers to is left alone."""
    if "$ref" in present:
        return
    for key, value in generated.items():
        known = present.get(key)
        if isinstance(known, dict) and isinstance(value, dict):
            _overlay(known, value)
        elif known is None or (isinstance(value, str) and example_text(known) != value):
            present[key] = value


def _remove(definition: Document, operation: Operation) -> None:
    """Delete an operation, and its path when it was the last there.

    Paths may share an item by reference, so it can be gone already.
    """
    paths = definition["paths"]
    item = resolve(definition, paths.get(operation.path))
    item.pop(operation.method, None)
    if not any(method in METHODS for method in item):
        paths.pop(operation.path, None)


def _key(operation: Operation) -> Endpoint:
    return Endpoint(operation.method, operation.path)


def _identity(parameter: Document) -> tuple[str, str]:
    """What tells parameters apart; of a body there is only one."""
    place = text(parameter.get("in"))
    return place, "" if place == "body" else text(parameter.get("name"))
