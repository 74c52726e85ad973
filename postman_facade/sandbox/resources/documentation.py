"""Public documentation of collections, and collections as OpenAPI."""

from __future__ import annotations

from ..errors import bad_request, problem
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from . import collection_records, collection_to_openapi, definitions, schemas

_LAYOUT = "classic-single-column"
_FORMATS = ("json", "yaml")


def publish(exchange: Exchange) -> Reply:
    world = exchange.world
    row = _by_uid(exchange)
    if row is None:
        raise bad_request("Collection Id not present")
    sent = exchange.json_object()
    for name in ("customColor", "customization"):
        if name not in sent:
            raise bad_request(f"Property '{name}' is missing from the request body")
    _check(world, sent, schemas.of_body(exchange.operation))
    known = row.record.get("documentation")
    row.record["documentation"] = {
        "id": known["id"] if known else world.ids.uuid().partition("-")[0],
        "documentationLayout": sent.get("documentationLayout", _LAYOUT),
        "customization": sent["customization"],
        "customColor": sent["customColor"],
        "publishDate": world.now(),
    }
    if "environmentUid" in sent:
        row.record["documentation"]["environmentUid"] = sent["environmentUid"]
    exchange.store.update("collection", row.id, row.name, row.record)
    return Reply(_published(world, row))


def unpublish(exchange: Exchange) -> Reply:
    row = _by_uid(exchange)
    if row is None or "documentation" not in row.record:
        detail = "There is no published documentation of this collection."
        raise problem(404, "not-found", "Not Found", detail)
    del row.record["documentation"]
    exchange.store.update("collection", row.id, row.name, row.record)
    return Reply(status=204)


def transform(exchange: Exchange) -> Reply:
    world = exchange.world
    row = collection_records.find(world, exchange.params["collectionId"])
    if row is None:
        raise problem(404, "not-found", "Not Found", "Not Found", exchange.path)
    format = exchange.query.get("format", _FORMATS[0])
    if format not in _FORMATS:
        raise bad_request(f"format must be one of: {', '.join(_FORMATS)}")
    document = collection_to_openapi.convert(
        collection_records.read(world, row), row.record["name"], "OPENAPI:3.0"
    )
    return Reply({"output": definitions.write(document, format)})


def _by_uid(exchange: Exchange) -> Row | None:
    return collection_records.by_uid(exchange.world, exchange.params["collectionId"])


def _check(world: World, sent: Document, schema: schemas.Schema) -> None:
    """Raises the 400 for settings that cannot be published."""
    fault = schemas.first_fault(schema, sent)
    if fault is not None:
        # What is in a list is told without its position.
        place = tuple(step for step in fault.place if isinstance(step, str))
        raise bad_request(f"body{fault._replace(place=place)}")
    appearance = sent["customization"].get("appearance", {})
    themes = appearance.get("themes", [])
    if sent["customColor"] not in [theme.get("colors") for theme in themes]:
        theme = appearance.get("default", "light")
        raise bad_request(
            "The request contains following incorrect or missing fields:"
            f" {theme} theme and customColor"
        )
    environment = sent.get("environmentUid")
    if environment is not None:
        id = world.from_uid(environment)
        if id is None or world.store.find("environment", id) is None:
            raise bad_request("body/environmentUid must be the uid of an environment")


def _published(world: World, row: Row) -> Document:
    documentation = row.record["documentation"]
    return {
        **documentation,
        "published": True,
        "publisherId": world.owner,
        "publicUrl": f"https://documenter.postman.com/view/{world.owner}/{documentation['id']}",
        "collectionId": row.id,
    }


ROUTES: Routes = [
    ("PUT", "/collections/{collectionId}/public-documentations", publish),
    ("DELETE", "/collections/{collectionId}/public-documentations", unpublish),
    ("GET", "/collections/{collectionId}/transformations", transform),
]
