"""Collections generated from specifications, and specifications generated from collections."""

from __future__ import annotations

from typing import Any

from ..errors import unknown_route
from ..store import Row
from ..tasks import Effect
from ..world import Document, Exchange, Reply, Routes, World
from . import (
    collection_records,
    collection_to_openapi,
    openapi_to_collection,
    spec_links,
    spec_records,
    spec_tasks,
    synchronizations,
)
from .engine import page
from .spec_records import ROOT, File
from .spec_tasks import Element

_PAGE = 10
_TYPES = ("OPENAPI:2.0", "OPENAPI:3.0", "OPENAPI:3.1")
_FORMATS = ("JSON", "YAML")
_COLLECTION = "collection-generation"
_SPEC = "spec-generation"


def generate_collection(exchange: Exchange) -> Reply:
    spec = _spec(exchange)
    _require_made(exchange, "collection")
    sent = exchange.json_object()
    options = sent.get("options")
    details = {"spec": spec.id, "name": spec_records.name(sent), "options": options}
    fault = openapi_to_collection.option_fault(options)
    if fault:
        raise spec_records.malformed(fault)
    spec_records.require_openapi(spec)
    spec_tasks.require_idle(exchange.world, _COLLECTION, {"spec": spec.id})
    return spec_tasks.start(exchange, _COLLECTION, spec_tasks.of_spec(spec), details)


def generate_spec(exchange: Exchange) -> Reply:
    world = exchange.world
    collection = _collection(exchange)
    _require_made(exchange, "spec")
    sent = exchange.json_object()
    details = {
        "collection": collection.id,
        "name": spec_records.name(sent),
        "type": _choice(sent, "type", "OPENAPI:3.0", _TYPES),
        "format": _choice(sent, "format", "JSON", _FORMATS),
    }
    spec_tasks.require_idle(world, _SPEC, {"collection": collection.id})
    return spec_tasks.start(exchange, _SPEC, spec_tasks.of_collection(world, collection), details)


def list_collections(exchange: Exchange) -> Reply:
    world = exchange.world
    spec = _spec(exchange)
    _require_made(exchange, "collection")
    rows = spec_links.collections_of(world, spec)
    shown, following = page(exchange, rows, _PAGE, None, spec_records.malformed)
    collections = [
        {
            "id": row.id,
            "name": row.record["name"],
            "state": synchronizations.state(world, spec, row),
            "createdAt": row.record["createdAt"],
            "updatedAt": row.record["updatedAt"],
            "createdBy": world.user.id,
        }
        for row in shown
    ]
    return Reply({"collections": collections, "meta": {"nextCursor": following}})


def list_specs(exchange: Exchange) -> Reply:
    world = exchange.world
    collection = _collection(exchange)
    _require_made(exchange, "spec")
    specs = [
        {
            "id": row.id,
            "name": row.record["name"],
            "state": synchronizations.state(world, row, collection),
            **spec_records.authored(world, row),
        }
        for row in spec_links.specs_of(world, collection)
    ]
    return Reply({"specs": specs, "meta": {"nextCursor": None}})


def get_task(exchange: Exchange) -> Reply:
    world = exchange.world
    type, id = exchange.params["elementType"], exchange.params["elementId"]
    if type not in ("collections", "specs"):
        raise unknown_route(exchange.path)
    element = Element(type, world.uid(world.bare(id)) if type == "collections" else id)
    return Reply(spec_tasks.answer(world, EFFECTS, element, exchange.params["taskId"]))


def _make_collection(world: World, task: Row) -> None:
    record = task.record
    spec = spec_records.existing(world, record["spec"])
    definition = spec_records.definition(world, spec)
    document = openapi_to_collection.convert(definition, record["name"], record["options"])
    made = collection_records.add(world, world.ids.uuid(), spec.parent or "", document)
    spec_links.join(world, spec, made, "spec", record["options"])
    spec_tasks.finish(task, made.id)


def _make_spec(world: World, task: Row) -> None:
    record = task.record
    collection = spec_links.collection(world, world.uid(record["collection"]))
    document = collection_to_openapi.convert(
        collection_records.read(world, collection), record["name"], record["type"]
    )
    format = record["format"].lower()
    root = File(f"index.{format}", spec_records.text(document, format), ROOT)
    workspace = collection.parent or ""
    made = spec_records.add(world, workspace, record["name"], record["type"], [root])
    spec_links.join(world, made, collection, "collection", {})
    spec_tasks.finish(task, made.id)


def _require_made(exchange: Exchange, kind: str) -> None:
    """The path has a parameter for what is made, of which there is one kind."""
    if exchange.params["elementType"] != kind:
        raise unknown_route(exchange.path)


def _spec(exchange: Exchange) -> Row:
    return spec_records.existing(exchange.world, exchange.params["specId"])


def _collection(exchange: Exchange) -> Row:
    return spec_links.collection(exchange.world, exchange.params["collectionUid"])


def _choice(sent: Document, key: str, default: str, choices: tuple[str, ...]) -> str:
    value: Any = sent.get(key, default)
    if value not in choices:
        raise spec_records.malformed(f"The {key} must be one of: {', '.join(choices)}")
    return str(value)


EFFECTS: dict[str, Effect] = {
    _COLLECTION: _make_collection,
    _SPEC: _make_spec,
    **synchronizations.EFFECTS,
}
ROUTES: Routes = [
    ("POST", "/specs/{specId}/generations/{elementType}", generate_collection),
    ("GET", "/specs/{specId}/generations/{elementType}", list_collections),
    ("POST", "/collections/{collectionUid}/generations/{elementType}", generate_spec),
    ("GET", "/collections/{collectionUid}/generations/{elementType}", list_specs),
    ("GET", "/{elementType}/{elementId}/tasks/{taskId}", get_task),
    *synchronizations.ROUTES,
]
