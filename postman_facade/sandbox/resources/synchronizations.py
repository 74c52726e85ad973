"""Keeping a specification and a collection in step after one was generated from the other."""

from __future__ import annotations

from ..errors import bad_request
from ..store import Row
from ..tasks import Effect
from ..world import Exchange, Reply, Routes, World
from . import (
    collection_records,
    collection_to_openapi,
    openapi_to_collection,
    spec_links,
    spec_merge,
    spec_records,
    spec_tasks,
)

_TO_COLLECTION = "collection-synchronization"
_TO_SPEC = "spec-synchronization"


def sync_collection(exchange: Exchange) -> Reply:
    world = exchange.world
    collection = spec_links.collection(world, exchange.params["collectionUid"])
    spec = spec_records.existing(world, _asked(exchange, "specId"))
    _require_out_of_sync(world, spec, collection, "Collection is already in sync")
    element = spec_tasks.of_collection(world, collection)
    return spec_tasks.start(exchange, _TO_COLLECTION, element, _pair(spec, collection))


def sync_spec(exchange: Exchange) -> Reply:
    world = exchange.world
    spec = spec_records.existing(world, exchange.params["specId"])
    uid = _asked(exchange, "collectionUid")
    if world.from_uid(uid) is None:
        title = "The specified parameter is in an invalid format"
        detail = "The collectionUid parameter must be the uid of a collection."
        raise spec_records.refusal(400, "invalidParamsError", title, detail)
    collection = spec_links.collection(world, uid)
    already = "Specification is already in sync with the collection"
    _require_out_of_sync(world, spec, collection, already)
    element = spec_tasks.of_spec(spec)
    return spec_tasks.start(exchange, _TO_SPEC, element, _pair(spec, collection))


def patch_options(exchange: Exchange) -> Reply:
    world = exchange.world
    spec = spec_records.existing(world, exchange.params["specId"])
    collection = collection_records.find(world, exchange.params["collectionId"])
    if collection is None:
        raise spec_links.no_collection()
    link = spec_links.existing(world, spec, collection)
    sent = exchange.json_object().get("syncOptions")
    if not isinstance(sent, dict):
        raise spec_records.malformed("The syncOptions are missing, or are no object.")
    options = {key: sent[key] for key in spec_merge.SyncOptions._fields if key in sent}
    if not all(isinstance(option, bool) for option in options.values()):
        raise spec_records.malformed("The syncOptions must be true or false.")
    link.record["syncOptions"].update(options)
    spec_links.save(world, link)
    return Reply({"syncOptions": _options(link)._asdict()})


def state(world: World, spec: Row, collection: Row) -> str:
    """How a specification and a collection that belong together stand to each other."""
    about = _pair(spec, collection)
    if any(spec_tasks.running(world, effect, about) for effect in EFFECTS):
        return "sync-in-progress"
    link = spec_links.existing(world, spec, collection)
    return "in-sync" if spec_links.agreed(link, spec, collection) else "out-of-sync"


def _bring_to_collection(world: World, task: Row) -> None:
    spec, collection, link = _linked(world, task)
    document = collection_records.read(world, collection)
    generated = openapi_to_collection.convert(
        spec_records.definition(world, spec), collection.record["name"], link.record["options"]
    )
    spec_merge.into_collection(document, generated, _options(link))
    collection_records.save(world, collection, document)
    spec_links.agree(world, link, spec, collection)
    spec_tasks.finish(task, collection.id)


def _bring_to_spec(world: World, task: Row) -> None:
    spec, collection, link = _linked(world, task)
    root = spec_records.root(world, spec)
    generated = collection_to_openapi.convert(
        collection_records.read(world, collection), spec.record["name"], spec.record["type"]
    )
    definition = spec_records.definition(world, spec)
    spec_merge.into_definition(definition, generated, _options(link))
    content = spec_records.text(definition, spec_records.format_of(root))
    spec_records.write_file(world, root, content)
    spec_records.touch(world, spec)
    spec_links.agree(world, link, spec, collection)
    spec_tasks.finish(task, spec.id)


def _linked(world: World, task: Row) -> tuple[Row, Row, Row]:
    spec = spec_records.existing(world, task.record["spec"])
    collection = spec_links.collection(world, world.uid(task.record["collection"]))
    return spec, collection, spec_links.existing(world, spec, collection)


def _require_out_of_sync(world: World, spec: Row, collection: Row, already: str) -> None:
    link = spec_links.existing(world, spec, collection)
    spec_records.require_openapi(spec)
    for effect in EFFECTS:
        spec_tasks.require_idle(world, effect, _pair(spec, collection))
    if spec_links.agreed(link, spec, collection):
        raise bad_request(already)


def _options(link: Row) -> spec_merge.SyncOptions:
    return spec_merge.SyncOptions(**link.record["syncOptions"])


def _pair(spec: Row, collection: Row) -> dict[str, str]:
    return {"spec": spec.id, "collection": collection.id}


def _asked(exchange: Exchange, name: str) -> str:
    value = exchange.query.get(name)
    if not value:
        raise spec_records.malformed(f"The {name} parameter is missing.")
    return value


EFFECTS: dict[str, Effect] = {
    _TO_COLLECTION: _bring_to_collection,
    _TO_SPEC: _bring_to_spec,
}
ROUTES: Routes = [
    ("PUT", "/collections/{collectionUid}/synchronizations", sync_collection),
    ("PUT", "/specs/{specId}/synchronizations", sync_spec),
    ("PATCH", "/specs/{specId}/collections/{collectionId}/sync-options", patch_options),
]
