"""Public documentation of collections, and collections as OpenAPI."""

from __future__ import annotations

from typing import Any

from ..errors import ApiError, bad_request, problem
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from . import collection_records, collection_to_openapi, definitions, fields
from .fields import Field

_LAYOUTS = ("classic-single-column", "classic-double-column")
_SETTINGS = (
    Field("environmentUid"),
    Field("customColor", "object"),
    Field("documentationLayout", values=_LAYOUTS),
    Field("customization", "object"),
)
_CUSTOMIZATION = (Field("metaTags", "array"), Field("appearance", "object"))
_META_TAG = (Field("name", required=True), Field("value", required=True))
_APPEARANCE = (Field("default", values=("light", "dark")), Field("themes", "array"))
_COLORS = tuple(Field(part) for part in ("highlight", "rightSidebar", "topBar"))
_THEME = (Field("name", values=("dark", "light")), Field("colors", "object"))
_LOGO = Field("logo")
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
    _check(world, sent)
    known = row.record.get("documentation")
    row.record["documentation"] = {
        "id": known["id"] if known else world.ids.uuid().partition("-")[0],
        "documentationLayout": sent.get("documentationLayout", _LAYOUTS[0]),
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
    id = exchange.world.from_uid(exchange.params["collectionId"])
    return exchange.store.find("collection", id) if id else None


def _check(world: World, sent: Document) -> None:
    """Raises the 400 for settings that cannot be published."""
    customization = _fitting(sent, "", *_SETTINGS)["customization"]
    _fitting(sent["customColor"], "/customColor", *_COLORS)
    _fitting(customization, "/customization", *_CUSTOMIZATION)
    for tag in customization.get("metaTags", []):
        _fitting(tag, "/customization/metaTags", *_META_TAG)
    where = "/customization/appearance"
    appearance = _fitting(customization.get("appearance", {}), where, *_APPEARANCE)
    themes = [_fitting(theme, f"{where}/themes", *_THEME) for theme in appearance.get("themes", [])]
    for theme in themes:
        _fitting(theme.get("colors", {}), f"{where}/themes/colors", *_COLORS)
        if theme.get("logo") is not None:
            _fitting(theme, f"{where}/themes", _LOGO)
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
            raise _invalid("/environmentUid must be the uid of an environment")


def _fitting(value: Any, where: str, *rules: Field) -> Document:
    """The object that was sent at a place. Raises the 400 when it breaks a rule."""
    fault = fields.fault(value, *rules)
    if fault is not None:
        raise _invalid(where + fault)
    fitting: Document = value
    return fitting


def _invalid(fault: str) -> ApiError:
    return bad_request(f"body{fault}")


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
