"""Definitions that become collections (from JSON, text, or a file in a form), and collections that
become definitions or public documentation."""

from __future__ import annotations

import contextlib
import io
import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator

from ..errors import (
    ApiError,
    bad_request,
    found,
    invalid_parameter,
    missing_parameter,
    named,
    problem,
    unknown_route,
)
from ..world import Document, Exchange, Reply, World, serves
from . import (
    collection_to_openapi,
    definitions,
    documents,
    openapi_to_collection,
    schemas,
    workspaces,
)
from .documents import member, text
from .engine import only

_MEGABYTE = 1024 * 1024
_LARGEST_FILE = 10 * _MEGABYTE
_SUPPORTED = re.compile(r"3\.0\.\d+|3\.1\.0")
_EXTENSIONS = (".json", ".yaml", ".yml")
# What reading an archive that is damaged or encrypted raises.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
)
_KINDS = ("file", "string", "json")


@serves("POST /import/openapi")
def import_openapi(exchange: Exchange) -> Reply:
    world = exchange.world
    workspace = workspaces.resolve(exchange)
    sent = _sent(exchange)
    definition = _definition(sent)
    options = sent.get("options", {})
    fault = openapi_to_collection.option_fault(options)
    if fault:
        raise invalid_parameter("options", f"The request body is not valid: {fault}.")
    _require_supported(definition)
    name = text(member(definition, "info").get("title")) or "API"
    document = openapi_to_collection.convert(definition, name, options)
    row = documents.add(world, world.ids.uuid(), workspace, document)
    made = {"id": row.id, "name": row.record["name"], "uid": world.uid(row.id)}
    return Reply({"collections": [made]})


def _sent(exchange: Exchange) -> Document:
    """The members of the body. The file of a form is the only one that is bytes."""
    media_type = exchange.headers.get("content-type", "")
    if not media_type.lower().startswith("multipart/form-data"):
        return exchange.json_object()
    parts = _parts(media_type, exchange.body())
    return {name: part if name == "input" else part.decode("latin-1") for name, part in parts}


def _definition(sent: Document) -> Document:
    kind, given = (found(sent.get(key), missing_parameter(key)) for key in ("type", "input"))
    if kind == "json" and isinstance(given, dict):
        return given
    if kind == "string" and isinstance(given, str):
        return _read(given)
    if kind == "file" and isinstance(given, bytes):
        return _from_file(given)
    if kind in _KINDS:
        raise invalid_parameter("input", f"The input is not what the type {kind} stands for.")
    raise invalid_parameter("type", f"The type must be one of: {', '.join(_KINDS)}")


def _require_supported(definition: Document) -> None:
    version = text(definition.get("openapi"))
    if not _SUPPORTED.fullmatch(version):
        wrong = f"version {version}" if version else "a definition without version"
        message = f"OpenAPI 3.0 and 3.1.0 can be imported, but not {wrong}."
        raise named(400, "invalidParamsError", message)


def _read(content: str) -> Document:
    try:
        return definitions.read(content)
    except ValueError as error:
        raise _unreadable(str(error)) from None


def _from_file(content: bytes) -> Document:
    """The definition in a file, or in the first file of an archive that has one."""
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return _read(content.decode("utf-8", "replace"))
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            definition = next(filter(lambda one: "openapi" in one, _documents(archive)), None)
    except _BROKEN as error:
        raise _unreadable(str(error)) from None
    return found(definition, _unreadable("the archive holds none"))


def _documents(archive: zipfile.ZipFile) -> Iterator[Document]:
    """What can be read in an archive."""
    for entry in archive.infolist():
        if not entry.filename.lower().endswith(_EXTENSIONS):
            continue
        if entry.file_size > _LARGEST_FILE:
            raise _unreadable("a file in the archive is too large")
        text = archive.read(entry).decode("utf-8", "replace")
        with contextlib.suppress(ValueError):
            yield definitions.read(text)


def _parts(media_type: str, body: bytes) -> Iterator[tuple[str, bytes]]:
    """The parts of a form by name, parsed as a mail message."""
    import email

    head = f"Content-Type: {media_type}\r\n\r\n".encode("latin-1", "replace")
    for part in email.message_from_bytes(head + body).walk():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(content, bytes):
            yield name, content


def _unreadable(reason: str) -> ApiError:
    message = f"The input is no definition that can be read: {reason}."
    return invalid_parameter("input", message)


_LAYOUT = "classic-single-column"
_FORMATS = ("json", "yaml")


@serves("PUT /collections/{collectionId}/public-documentations")
def publish(exchange: Exchange) -> Reply:
    world, missing = exchange.world, bad_request("Collection Id not present")
    row = found(documents.by_uid(world, exchange.params["collectionId"]), missing)
    sent = exchange.json_object()
    for name in ("customColor", "customization"):
        if name not in sent:
            raise bad_request(f"Property '{name}' is missing from the request body")
    _check(world, sent, schemas.of_body(exchange.operation))
    known = row.record.get("documentation") or {"id": world.ids.uuid().partition("-")[0]}
    row.record["documentation"] = documentation = {
        "id": known["id"],
        "documentationLayout": sent.get("documentationLayout", _LAYOUT),
        **only(("customization", "customColor", "environmentUid"), sent),
        "publishDate": world.now(),
    }
    exchange.store.update("collection", row.id, row.name, row.record)
    address = f"https://documenter.postman.com/view/{world.owner}/{documentation['id']}"
    publisher = {"published": True, "publisherId": world.owner, "publicUrl": address}
    return Reply({**documentation, **publisher, "collectionId": row.id})


@serves("DELETE /collections/{collectionId}/public-documentations")
def unpublish(exchange: Exchange) -> Reply:
    row = documents.by_uid(exchange.world, exchange.params["collectionId"])
    if row is None or "documentation" not in row.record:
        detail = "There is no published documentation of this collection."
        raise problem(404, "not-found", "Not Found", detail)
    del row.record["documentation"]
    exchange.store.update("collection", row.id, row.name, row.record)
    return Reply(status=204)


@serves("GET /collections/{collectionId}/transformations")
def transform(exchange: Exchange) -> Reply:
    world, missing = exchange.world, unknown_route(exchange.path)
    row = found(documents.find_row(world, exchange.params["collectionId"]), missing)
    format = exchange.query.get("format", _FORMATS[0])
    if format not in _FORMATS:
        raise bad_request(f"format must be one of: {', '.join(_FORMATS)}")
    document = collection_to_openapi.convert(
        documents.read(world, row), row.record["name"], "OPENAPI:3.0"
    )
    return Reply({"output": definitions.write(document, format)})


def _check(world: World, sent: Document, schema: schemas.Schema) -> None:
    """Raises the 400 for settings that cannot be published."""
    fault = schemas.first_fault(schema, sent)
    if fault is not None:
        # Places in lists are given without positions.
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
    if "environmentUid" in sent:
        id = world.from_uid(sent["environmentUid"]) or ""
        refusal = bad_request("body/environmentUid must be the uid of an environment")
        found(world.store.find("environment", id), refusal)
