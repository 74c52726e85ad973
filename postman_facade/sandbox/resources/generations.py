"""Collections generated from specifications, specifications generated from collections, and keeping the
two in step. All of it is answered with a task, of which one of a kind runs at a time.

A link between the two belongs to its collection, whose id a client may use again after deleting it;
ids of specifications never come back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from ..behaviour import tasks
from ..errors import ApiError, bad_request, found, unknown_route
from ..store.database import Row
from ..world import Document, Exchange, Reply, World, serves
from . import collection_to_openapi, documents, openapi_to_collection, schemas, spec_records, specs
from .collection_to_openapi import SyncOptions
from .engine import only, page
from .spec_records import ROOT, malformed, not_found, refusal

_PAGE = 10
_LINK = "spec-link"
# What is made or changed, and how: ``model-action``.
_MAKE_COLLECTION, _MAKE_SPEC = "collection-generation", "spec-generation"
_SYNC_COLLECTION, _SYNC_SPEC = "collection-synchronization", "spec-synchronization"
_SYNCHRONIZATIONS = (_SYNC_COLLECTION, _SYNC_SPEC)
_ALL = (_MAKE_COLLECTION, _MAKE_SPEC, *_SYNCHRONIZATIONS)


class _Pair(NamedTuple):
    """A specification and a collection, of which one was made from the other."""

    world: World
    spec: Row
    collection: Row

    @property
    def about(self) -> dict[str, str]:
        return {"spec": self.spec.id, "collection": self.collection.id}

    @property
    def revisions(self) -> list[int]:
        return [self.spec.record["revision"], self.collection.record["revision"]]

    @property
    def id(self) -> str:
        return f"{self.spec.id}/{self.collection.id}"

    def join(self, origin: Literal["spec", "collection"], options: Document) -> None:
        """Link the two, which agree; `options` are those of the generation."""
        made = {"origin": origin, "options": options, "syncOptions": {}}
        record = {**self.about, **made, "revisions": self.revisions}
        self.world.store.insert(_LINK, self.id, self.collection.id, "", record)

    def link(self) -> Row:
        detail = "The collection and the specification do not belong together."
        refusal = not_found("Instance not found", detail)
        return found(self.world.store.find(_LINK, self.id), refusal)

    def agreed(self) -> bool:
        """Whether neither has changed since they were the same."""
        return bool(self.link().record["revisions"] == self.revisions)

    def agree(self) -> None:
        """Note that the two are the same now."""
        link = self.link()
        link.record["revisions"] = self.revisions
        self.world.store.update(_LINK, link.id, "", link.record)

    def options(self) -> SyncOptions:
        return SyncOptions(**self.link().record["syncOptions"])

    def state(self) -> str:
        if any(_running(self.world, effect, self.about) for effect in _SYNCHRONIZATIONS):
            return "sync-in-progress"
        return "in-sync" if self.agreed() else "out-of-sync"

    def require_out_of_sync(self, already: str) -> None:
        self.link()
        spec_records.require_openapi(self.spec)
        for effect in _SYNCHRONIZATIONS:
            _require_idle(self.world, effect, self.about)
        if self.agreed():
            raise bad_request(already)


# From a specification


@serves("POST /specs/{specId}/generations/{elementType}")
def generate_collection(exchange: Exchange) -> Reply:
    world, spec, sent = exchange.world, _spec(exchange), exchange.json_object()
    options = sent.get("options")
    details = {"spec": spec.id, "name": spec_records.name(sent), "options": options}
    fault = openapi_to_collection.option_fault(options)
    if fault:
        raise malformed(fault)
    spec_records.require_openapi(spec)
    _require_idle(world, _MAKE_COLLECTION, {"spec": spec.id})
    return _start(exchange, _MAKE_COLLECTION, details)


@serves("GET /specs/{specId}/generations/{elementType}")
def list_collections(exchange: Exchange) -> Reply:
    world, spec = exchange.world, _spec(exchange)
    shown, following = page(exchange, _made_from(world, "spec", spec), _PAGE, None, malformed)
    collections = [
        {
            "id": row.id,
            "name": row.name,
            "state": _Pair(world, spec, row).state(),
            **only(("createdAt", "updatedAt"), row.record),
            "createdBy": world.user.id,
        }
        for row in shown
    ]
    return Reply({"collections": collections, "meta": {"nextCursor": following}})


@serves("PUT /specs/{specId}/synchronizations")
def sync_spec(exchange: Exchange) -> Reply:
    world, spec, uid = exchange.world, _spec(exchange), _asked(exchange, "collectionUid")
    if world.from_uid(uid) is None:
        title = "The specified parameter is in an invalid format"
        detail = "The collectionUid parameter must be the uid of a collection."
        raise refusal(400, "invalidParamsError", title, detail)
    pair = _Pair(world, spec, _collection(world, uid))
    pair.require_out_of_sync("Specification is already in sync with the collection")
    return _start(exchange, _SYNC_SPEC, pair.about)


@serves("PATCH /specs/{specId}/collections/{collectionId}/sync-options")
def patch_options(exchange: Exchange) -> Reply:
    world, spec = exchange.world, _spec(exchange)
    collection = documents.find_row(world, exchange.params["collectionId"])
    pair = _Pair(world, spec, found(collection, _no_collection()))
    link, sent = pair.link(), exchange.json_object().get("syncOptions")
    if not isinstance(sent, dict):
        raise malformed("The syncOptions are missing, or are no object.")
    options = only(SyncOptions._fields, sent)
    if not all(isinstance(option, bool) for option in options.values()):
        raise malformed("The syncOptions must be true or false.")
    link.record["syncOptions"].update(options)
    world.store.update(_LINK, link.id, "", link.record)
    return Reply({"syncOptions": pair.options()._asdict()})


# From a collection


@serves("POST /collections/{collectionUid}/generations/{elementType}")
def generate_spec(exchange: Exchange) -> Reply:
    collection, sent = _origin(exchange), exchange.json_object()
    rules = schemas.of_body(exchange.operation)
    details = {
        "collection": collection.id,
        "name": spec_records.name(sent),
        "type": _choice(sent, rules, "type", "OPENAPI:3.0"),
        "format": _choice(sent, rules, "format", "JSON"),
    }
    _require_idle(exchange.world, _MAKE_SPEC, {"collection": collection.id})
    return _start(exchange, _MAKE_SPEC, details)


@serves("GET /collections/{collectionUid}/generations/{elementType}")
def list_specs(exchange: Exchange) -> Reply:
    """Those that were not deleted since."""
    world, collection = exchange.world, _origin(exchange)
    shown = [
        {
            "id": row.id,
            "name": row.record["name"],
            "state": _Pair(world, row, collection).state(),
            **spec_records.authored(world, row),
        }
        for row in _made_from(world, "collection", collection)
    ]
    return Reply({"specs": shown, "meta": {"nextCursor": None}})


@serves("PUT /collections/{collectionUid}/synchronizations")
def sync_collection(exchange: Exchange) -> Reply:
    world, collection = exchange.world, _origin(exchange)
    spec = spec_records.existing(world, _asked(exchange, "specId"))
    pair = _Pair(world, spec, collection)
    pair.require_out_of_sync("Collection is already in sync")
    return _start(exchange, _SYNC_COLLECTION, pair.about)


# Tasks


@tasks.effect(_MAKE_COLLECTION)
def _make_collection(world: World, task: Row) -> None:
    record = task.record
    spec = spec_records.existing(world, record["spec"])
    definition = spec_records.definition(world, spec)
    document = openapi_to_collection.convert(definition, record["name"], record["options"])
    made = documents.add(world, world.ids.uuid(), spec.parent or "", document)
    _Pair(world, spec, made).join("spec", record["options"])
    record["made"] = made.id


@tasks.effect(_MAKE_SPEC)
def _make_spec(world: World, task: Row) -> None:
    record = task.record
    collection = _collection(world, world.uid(record["collection"]))
    document = collection_to_openapi.convert(
        documents.read(world, collection), record["name"], record["type"]
    )
    format = record["format"].lower()
    content = spec_records.text(document, format)
    root = {"path": f"index.{format}", "content": content, "type": ROOT}
    made = specs.add(world, collection.parent, record["name"], record["type"], [root])
    _Pair(world, made, collection).join("collection", {})
    record["made"] = made.id


@tasks.effect(_SYNC_COLLECTION)
def _bring_to_collection(world: World, task: Row) -> None:
    pair = _pair(world, task)
    collection, options = pair.collection, pair.link().record["options"]
    document = documents.read(world, collection)
    definition = spec_records.definition(world, pair.spec)
    generated = openapi_to_collection.convert(definition, collection.record["name"], options)
    collection_to_openapi.into_collection(document, generated, pair.options())
    documents.save(world, collection, document)
    pair.agree()
    task.record["made"] = collection.id


@tasks.effect(_SYNC_SPEC)
def _bring_to_spec(world: World, task: Row) -> None:
    pair = _pair(world, task)
    spec, root = pair.spec, spec_records.root(world, pair.spec)
    generated = collection_to_openapi.convert(
        documents.read(world, pair.collection), spec.record["name"], spec.record["type"]
    )
    definition = spec_records.definition(world, spec)
    collection_to_openapi.into_definition(definition, generated, pair.options())
    content = spec_records.text(definition, spec_records.format_of(root))
    specs.SpecFiles().write(world, root, content)
    specs.SpecFiles().save(world, root)
    specs.touch(world, spec)
    pair.agree()
    task.record["made"] = spec.id


def _pair(world: World, task: Row) -> _Pair:
    spec = spec_records.existing(world, task.record["spec"])
    pair = _Pair(world, spec, _collection(world, world.uid(task.record["collection"])))
    pair.link()
    return pair


def _start(exchange: Exchange, effect: str, details: Mapping[str, Any]) -> Reply:
    """Start a task on an element, which is the first two segments of the path."""
    id, element = exchange.world.ids.uuid(), exchange.path.split("/")[1:3]
    tasks.start(exchange.world, effect, id, {**details, "element": element})
    return Reply({"taskId": id, "url": f"/{'/'.join(element)}/tasks/{id}"}, status=202)


def _running(world: World, effect: str, about: Mapping[str, str]) -> bool:
    """Whether there is a task in progress with these details."""
    return any(about.items() <= task.record.items() for task in tasks.pending(world, effect))


def _require_idle(world: World, effect: str, about: Mapping[str, str]) -> None:
    if _running(world, effect, about):
        detail = f"There is a {effect.replace('-', ' ')} in progress already."
        raise refusal(423, "actionLockedError", "Action locked", detail)


@serves("GET /{elementType}/{elementId}/tasks/{taskId}")
def get_task(exchange: Exchange) -> Reply:
    """The state of a task of an element. Raises the 404."""
    world, type, id = exchange.world, exchange.params["elementType"], exchange.params["elementId"]
    if type not in ("collections", "specs"):
        raise unknown_route(exchange.path)
    element = [type, world.uid(world.bare(id)) if type == "collections" else id]
    known = (tasks.find(world, effect, exchange.params["taskId"]) for effect in _ALL)
    task = next(filter(None, known), None)
    if task is None or task.record["element"] != element:
        raise not_found("Resource not found", "The element has no such task.")
    model, _, action = task.name.partition("-")
    status, meta = tasks.status(task, "pending", "completed"), {"model": model, "action": action}
    answer: Document = {"status": status, "meta": meta}
    if status == "completed":
        made = task.record["made"]
        shown = made if model == "spec" else world.uid(made)
        answer["details"] = {"resources": [{"id": shown, "url": f"/{model}s/{made}"}]}
    elif status == "failed":
        answer["details"] = task.record["reason"]
    return Reply(answer)


# What a request is about


def _spec(exchange: Exchange) -> Row:
    spec = spec_records.existing(exchange.world, exchange.params["specId"])
    _require_made(exchange, "collection")
    return spec


def _origin(exchange: Exchange) -> Row:
    collection = _collection(exchange.world, exchange.params["collectionUid"])
    _require_made(exchange, "spec")
    return collection


def _require_made(exchange: Exchange, kind: str) -> None:
    """Refuse any other kind in the path, if it has one, than the one there is."""
    if exchange.params.get("elementType", kind) != kind:
        raise unknown_route(exchange.path)


def _collection(world: World, uid: str) -> Row:
    """By uid only, as live."""
    return found(documents.by_uid(world, uid), _no_collection())


def _no_collection() -> ApiError:
    return not_found("Instance not found", "There is no such collection.")


def _made_from(world: World, origin: Literal["spec", "collection"], row: Row) -> list[Row]:
    """The documents generated from another that still exist."""
    kind = "spec" if origin == "collection" else "collection"
    about = {"origin": origin, origin: row.id}
    links = [link.record for link in world.store.rows(_LINK)]
    made = [link[kind] for link in links if about.items() <= link.items()]
    return [row for row in (world.store.find(kind, id) for id in made) if row is not None]


def _asked(exchange: Exchange, name: str) -> str:
    value = exchange.query.get(name)
    if not value:
        raise malformed(f"The {name} parameter is missing.")
    return value


def _choice(sent: Document, rules: schemas.Schema, key: str, default: str) -> str:
    value, choices = sent.get(key, default), schemas.member(rules, key)["enum"]
    if value not in choices:
        raise malformed(f"The {key} must be one of: {', '.join(choices)}")
    return str(value)
