"""Collections generated from specifications, specifications generated from collections, and keeping the
two in step."""

from __future__ import annotations

from typing import Any

from ..behaviour.tasks import Effect
from ..errors import bad_request, unknown_route
from ..store.database import Row
from ..world import Document, Exchange, Reply, Routes, World
from . import collection_to_openapi, documents, openapi_to_collection, spec_records
from .engine import page
from .spec_records import ROOT, Element, File

_TO_COLLECTION = "collection-synchronization"
_TO_SPEC = "spec-synchronization"
_BOTH = (_TO_COLLECTION, _TO_SPEC)


def sync_collection(exchange: Exchange) -> Reply:
    world = exchange.world
    collection = spec_records.linked_collection(world, exchange.params["collectionUid"])
    spec = spec_records.existing(world, _asked(exchange, "specId"))
    _require_out_of_sync(world, spec, collection, "Collection is already in sync")
    element = spec_records.of_collection(world, collection)
    return spec_records.start_task(exchange, _TO_COLLECTION, element, _pair(spec, collection))


def sync_spec(exchange: Exchange) -> Reply:
    world = exchange.world
    spec = spec_records.existing(world, exchange.params["specId"])
    uid = _asked(exchange, "collectionUid")
    if world.from_uid(uid) is None:
        title = "The specified parameter is in an invalid format"
        detail = "The collectionUid parameter must be the uid of a collection."
        raise spec_records.refusal(400, "invalidParamsError", title, detail)
    collection = spec_records.linked_collection(world, uid)
    already = "Specification is already in sync with the collection"
    _require_out_of_sync(world, spec, collection, already)
    element = spec_records.of_spec(spec)
    return spec_records.start_task(exchange, _TO_SPEC, element, _pair(spec, collection))


def patch_options(exchange: Exchange) -> Reply:
    world = exchange.world
    spec = spec_records.existing(world, exchange.params["specId"])
    collection = documents.find_row(world, exchange.params["collectionId"])
    if collection is None:
        raise spec_records.no_collection()
    link = spec_records.link(world, spec, collection)
    sent = exchange.json_object().get("syncOptions")
    if not isinstance(sent, dict):
        raise spec_records.malformed("The syncOptions are missing, or are no object.")
    options = {key: sent[key] for key in collection_to_openapi.SyncOptions._fields if key in sent}
    if not all(isinstance(option, bool) for option in options.values()):
        raise spec_records.malformed("The syncOptions must be true or false.")
    link.record["syncOptions"].update(options)
    spec_records.save_link(world, link)
    return Reply({"syncOptions": _options(link)._asdict()})


def state(world: World, spec: Row, collection: Row) -> str:
    """How a specification and a collection that belong together stand to each other."""
    about = _pair(spec, collection)
    if any(spec_records.running(world, effect, about) for effect in _BOTH):
        return "sync-in-progress"
    link = spec_records.link(world, spec, collection)
    return "in-sync" if spec_records.agreed(link, spec, collection) else "out-of-sync"


def _bring_to_collection(world: World, task: Row) -> None:
    spec, collection, link = _linked(world, task)
    document = documents.read(world, collection)
    generated = openapi_to_collection.convert(
        spec_records.definition(world, spec), collection.record["name"], link.record["options"]
    )
    collection_to_openapi.into_collection(document, generated, _options(link))
    documents.save(world, collection, document)
    spec_records.agree(world, link, spec, collection)
    spec_records.finish_task(task, collection.id)


def _bring_to_spec(world: World, task: Row) -> None:
    spec, collection, link = _linked(world, task)
    root = spec_records.root(world, spec)
    generated = collection_to_openapi.convert(
        documents.read(world, collection), spec.record["name"], spec.record["type"]
    )
    definition = spec_records.definition(world, spec)
    collection_to_openapi.into_definition(definition, generated, _options(link))
    content = spec_records.text(definition, spec_records.format_of(root))
    spec_records.write_file(world, root, content)
    spec_records.touch(world, spec)
    spec_records.agree(world, link, spec, collection)
    spec_records.finish_task(task, spec.id)


def _linked(world: World, task: Row) -> tuple[Row, Row, Row]:
    spec = spec_records.existing(world, task.record["spec"])
    collection = spec_records.linked_collection(world, world.uid(task.record["collection"]))
    return spec, collection, spec_records.link(world, spec, collection)


def _require_out_of_sync(world: World, spec: Row, collection: Row, already: str) -> None:
    link = spec_records.link(world, spec, collection)
    spec_records.require_openapi(spec)
    for effect in _BOTH:
        spec_records.require_idle(world, effect, _pair(spec, collection))
    if spec_records.agreed(link, spec, collection):
        raise bad_request(already)


def _options(link: Row) -> collection_to_openapi.SyncOptions:
    return collection_to_openapi.SyncOptions(**link.record["syncOptions"])


def _pair(spec: Row, collection: Row) -> dict[str, str]:
    return {"spec": spec.id, "collection": collection.id}


def _asked(exchange: Exchange, name: str) -> str:
    value = exchange.query.get(name)
    if not value:
        raise spec_records.malformed(f"The {name} parameter is missing.")
    return value


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
    spec_records.require_idle(exchange.world, _COLLECTION, {"spec": spec.id})
    return spec_records.start_task(exchange, _COLLECTION, spec_records.of_spec(spec), details)


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
    spec_records.require_idle(world, _SPEC, {"collection": collection.id})
    return spec_records.start_task(
        exchange, _SPEC, spec_records.of_collection(world, collection), details
    )


def list_collections(exchange: Exchange) -> Reply:
    world = exchange.world
    spec = _spec(exchange)
    _require_made(exchange, "collection")
    rows = spec_records.collections_of(world, spec)
    shown, following = page(exchange, rows, _PAGE, None, spec_records.malformed)
    collections = [
        {
            "id": row.id,
            "name": row.record["name"],
            "state": state(world, spec, row),
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
            "state": state(world, row, collection),
            **spec_records.authored(world, row),
        }
        for row in spec_records.specs_of(world, collection)
    ]
    return Reply({"specs": specs, "meta": {"nextCursor": None}})


def get_task(exchange: Exchange) -> Reply:
    world = exchange.world
    type, id = exchange.params["elementType"], exchange.params["elementId"]
    if type not in ("collections", "specs"):
        raise unknown_route(exchange.path)
    element = Element(type, world.uid(world.bare(id)) if type == "collections" else id)
    return Reply(spec_records.task_answer(world, EFFECTS, element, exchange.params["taskId"]))


def _make_collection(world: World, task: Row) -> None:
    record = task.record
    spec = spec_records.existing(world, record["spec"])
    definition = spec_records.definition(world, spec)
    document = openapi_to_collection.convert(definition, record["name"], record["options"])
    made = documents.add(world, world.ids.uuid(), spec.parent or "", document)
    spec_records.join(world, spec, made, "spec", record["options"])
    spec_records.finish_task(task, made.id)


def _make_spec(world: World, task: Row) -> None:
    record = task.record
    collection = spec_records.linked_collection(world, world.uid(record["collection"]))
    document = collection_to_openapi.convert(
        documents.read(world, collection), record["name"], record["type"]
    )
    format = record["format"].lower()
    root = File(f"index.{format}", spec_records.text(document, format), ROOT)
    workspace = collection.parent or ""
    made = spec_records.add(world, workspace, record["name"], record["type"], [root])
    spec_records.join(world, made, collection, "collection", {})
    spec_records.finish_task(task, made.id)


def _require_made(exchange: Exchange, kind: str) -> None:
    """The path has a parameter for what is made, of which there is one kind."""
    if exchange.params["elementType"] != kind:
        raise unknown_route(exchange.path)


def _spec(exchange: Exchange) -> Row:
    return spec_records.existing(exchange.world, exchange.params["specId"])


def _collection(exchange: Exchange) -> Row:
    return spec_records.linked_collection(exchange.world, exchange.params["collectionUid"])


def _choice(sent: Document, key: str, default: str, choices: tuple[str, ...]) -> str:
    value: Any = sent.get(key, default)
    if value not in choices:
        raise spec_records.malformed(f"The {key} must be one of: {', '.join(choices)}")
    return str(value)


EFFECTS: dict[str, Effect] = {
    _COLLECTION: _make_collection,
    _SPEC: _make_spec,
    _TO_COLLECTION: _bring_to_collection,
    _TO_SPEC: _bring_to_spec,
}
ROUTES: Routes = [
    ("POST", "/specs/{specId}/generations/{elementType}", generate_collection),
    ("GET", "/specs/{specId}/generations/{elementType}", list_collections),
    ("POST", "/collections/{collectionUid}/generations/{elementType}", generate_spec),
    ("GET", "/collections/{collectionUid}/generations/{elementType}", list_specs),
    ("GET", "/{elementType}/{elementId}/tasks/{taskId}", get_task),
    ("PUT", "/collections/{collectionUid}/synchronizations", sync_collection),
    ("PUT", "/specs/{specId}/synchronizations", sync_spec),
    ("PATCH", "/specs/{specId}/collections/{collectionId}/sync-options", patch_options),
]
