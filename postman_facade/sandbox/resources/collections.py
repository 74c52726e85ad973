"""Collections as wholes: list, create, read, replace, patch, delete, tags."""

from __future__ import annotations

from typing import Any

from ..behaviour import tasks
from ..errors import ApiError, found, malformed, named, no_such_item, problem
from ..store import wire
from ..store.database import Row
from ..world import Document, Exchange, Reply, World, is_uuid, serves
from . import access_keys, documents, schemas, workspaces
from .engine import Page
from .refusals import located
from .schemas import Fault, Schema

_UPDATE = "collection-update"


class Collections(workspaces.Held):
    kind = "collection"
    path = "/collections/{collectionId}"
    wrapper = "collection"
    filters = ("name",)
    page = Page("collections")

    def missing(self, exchange: Exchange) -> ApiError:
        if exchange.operation.method == "GET":
            message = "We could not find the collection you are looking for"
            return named(404, "instanceNotFoundError", message)
        return no_such_item("collection", exchange.params["collectionId"])

    def paged(self, exchange: Exchange, rows: list[Row]) -> tuple[list[Row], Document | None]:
        if "limit" not in exchange.query and "offset" not in exchange.query:
            return rows, None
        total = len(rows)
        limit = exchange.number("limit", max(total, 1), least=1)
        offset = exchange.number("offset", 0, least=0)
        return rows[offset : offset + limit], {"total": total, "offset": offset, "limit": limit}

    def create(self, exchange: Exchange) -> Reply:
        world, workspace = exchange.world, workspaces.resolve(exchange)
        document = _sent(exchange.json())
        # Only a UUID can be used in later calls.
        sent_id = document["info"].get("_postman_id")
        id = sent_id if isinstance(sent_id, str) and is_uuid(sent_id) else world.ids.uuid()
        if exchange.store.find("collection", id) is not None:
            message = "The specified item already exists."
            raise named(400, "instanceFoundError", message, {"item": "collection", "id": id})
        row = documents.add(world, id, workspace, document)
        return Reply({"collection": self.created(exchange, row)})

    def get(self, exchange: Exchange) -> Reply:
        if not exchange.authenticated:
            access_keys.require(exchange, self.id(exchange))
        row = self.row(exchange)
        if exchange.query.get("model") == "minimal":
            return Reply({"collection": _minimal(documents.read(exchange.world, row))})
        # The stored text is the answer, so large collections are not parsed.
        return Reply(b'{"collection":' + exchange.store.content("collection", row.id) + b"}")

    def update(self, exchange: Exchange) -> Reply:
        if exchange.operation.method == "PATCH":
            return self._patch(exchange)
        if "respond-async" in exchange.headers.get("prefer", ""):
            return _put_later(exchange)
        world, row = exchange.world, self.row(exchange)
        document = _sent(exchange.json())
        _require_same_id(world, row, document)
        _require_idle(world, row)
        documents.save(world, row, document)
        return Reply({"collection": self.created(exchange, row)})

    def _patch(self, exchange: Exchange) -> Reply:
        row = self.row(exchange)
        document = documents.read(exchange.world, row)
        _apply_patch(document, exchange.json_object().get("collection"))
        documents.save(exchange.world, row, document, touched=())
        info = document["info"]
        description = info.get("description", "")
        patched = {"id": row.id, "name": info["name"], "description": description}
        return Reply({"collection": patched})


def _put_later(exchange: Exchange) -> Reply:
    """The asynchronous PUT: its refusals are problems, and its ids are checked when it is done."""
    world = exchange.world
    detail = "We could not find the collection you are looking for"
    refusal = problem(404, "not-found", "Not found", detail)
    row = found(documents.find_row(world, exchange.params["collectionId"]), refusal)
    sent = exchange.json_object()
    if "collection" not in sent:
        raise located(exchange, "Missing property 'collection'", "/required")
    document = sent["collection"]
    for key in ("info", "item"):
        if not isinstance(document, dict) or key not in document:
            location = "/properties/collection/required"
            raise located(exchange, f"Missing property '{key}'", location)
    if documents.faults(document):
        detail = "Unable to parse the collection. It does not follow the v2.1.0 schema."
        raise problem(400, "bad-request", "Malformed request", detail)
    _require_same_id(world, row, document)
    _require_idle(world, row)
    task = world.ids.uuid()
    tasks.start(world, _UPDATE, task, {"collection": row.id}, wire.encode(document))
    return Reply({"task": {"id": task, "status": "in-progress"}}, status=202)


@tasks.effect(_UPDATE)
def _finish_put(world: World, task: Row) -> None:
    """Replace the collection of a task that was started by an asynchronous PUT."""
    row = documents.existing(world, task.record["collection"])
    documents.save(world, row, wire.decode(world.store.content("task", task.id)))


@serves("GET /collection-updates-tasks/{taskId}")
def get_update_task(exchange: Exchange) -> Reply:
    refusal = problem(404, "not-found", "Not Found", "The requested resource was not found.")
    task = found(tasks.find(exchange.world, _UPDATE, exchange.params["taskId"]), refusal)
    return Reply({"id": task.id, "status": tasks.status(task, "in-progress", "successful")})


def _sent(body: Any) -> Document:
    """The collection in a request body. Raises the 400 that lists its faults."""
    if not isinstance(body, dict) or "collection" not in body:
        raise malformed("collection", [": must have required property 'collection'"])
    faults = documents.faults(body["collection"])
    if faults:
        raise malformed("collection", faults)
    document: Document = body["collection"]
    return document


def _require_same_id(world: World, row: Row, document: Document) -> None:
    sent_id = document["info"].get("_postman_id")
    if sent_id and (not isinstance(sent_id, str) or world.bare(sent_id) != row.id):
        message = (
            "The collection ID in the path does not match the collection ID in the request body."
        )
        raise named(400, "collectionMismatchError", message)


def _require_idle(world: World, row: Row) -> None:
    if any(task.record["collection"] == row.id for task in tasks.pending(world, _UPDATE)):
        detail = "Deep update operation is already in progress for this collection."
        raise problem(409, "conflict", "Conflict", detail)


def _minimal(document: Document) -> Document:
    info = {key: value for key, value in document["info"].items() if key != "schema"}
    minimal: Document = {"info": info}
    for key, name in (("variable", "variable"), ("auth", "auth"), ("event", "events")):
        if key in document:
            minimal[name] = document[key]
    roots = [place for place in documents.walk(document) if place.siblings is document["item"]]
    for name, model in (("rootLevelRequests", "request"), ("rootLevelFolders", "folder")):
        minimal[name] = [place.content["uid"] for place in roots if place.element.model == model]
    return minimal


_NO_AUTH = "noauth"
_UNKNOWN_AUTH = "asap"  # the document has it, live has not


def _closed(required: tuple[str, ...] = (), /, **members: Schema) -> Schema:
    """An object that has no other members."""
    closed = {"additionalProperties": False, "required": required}
    return {"type": "object", "properties": members, **closed}


_ANY: Schema = {}
_TEXT = {"type": "string"}
_SCRIPT = _closed(("type", "exec"), id=_ANY, type=_ANY, exec=_ANY, packages=_ANY, requests=_ANY)
_EVENT = _closed(("listen", "script"), listen=_ANY, script=_SCRIPT)
_VARIABLE = _closed(
    ("key",),
    **dict.fromkeys(("key", "value", "type", "disabled", "description", "enabled"), _ANY),
    **dict.fromkeys(("secret", "source"), _ANY),
)
# Stricter than the document here and looser there.
_PATCH = _closed(
    info=_closed(name=_TEXT, description=_TEXT),
    variables={"type": "array", "items": _VARIABLE, "nullable": True},
    auth={"type": "object", "nullable": True},
    events={"type": "array", "items": _EVENT},
)


def _apply_patch(document: Document, sent: Any) -> None:
    """Change `document` in place. Raises the 400 before changing anything."""
    if not isinstance(sent, dict) or not sent:
        message = "'info' key is mandatory when 'collection' is empty."
        raise named(400, "paramMissingError", message, {"param": "info"})
    # Read as "variable", but the API's own messages say "variables" and both are in use.
    if "variable" in sent:
        sent["variables"] = sent.pop("variable")
    # Unknown members come first, outer before inner.
    faults = sorted(
        schemas.faults(_PATCH, sent),
        key=lambda fault: (fault.keyword != "additionalProperties", len(fault.place)),
    )
    if faults:
        raise named(400, "badRequest", _said(faults[0]))
    variables, auth = sent.get("variables"), sent.get("auth")
    for variable in variables or ():
        # A variable whose value is in a vault has a source in its place.
        if "value" not in variable and "source" not in variable:
            message = "Parameters required: ('value') for key: 'collection.variables'"
            raise named(400, "badRequest", message)
    if auth is not None:
        _check_auth(auth)
    document["info"].update(sent.get("info", {}))
    if variables is not None:
        document["variable"] = variables
    if "auth" in sent:
        document["auth"] = auth
    if "events" in sent:
        document["event"] = sent["events"]


def _check_auth(auth: Document) -> None:
    kind, rules = auth.get("type"), schemas.of_path("PATCH", "/collections/{collectionId}")
    known = schemas.member(rules, "collection", "auth", "type")["enum"]
    if kind not in known or kind == _UNKNOWN_AUTH:
        message = f"Invalid parameters: ('{kind}') for key: 'collection.auth.type'"
        raise named(400, "badRequest", message)
    if kind != _NO_AUTH and kind not in auth:
        message = f"The key '{kind}' must be present in 'collection.auth' when 'type' is '{kind}'."
        raise named(400, "paramMissingError", message, {"param": kind})


def _said(fault: Fault) -> str:
    """The message for a fault, with its place but without positions in lists."""
    place = ["collection", *(step for step in fault.place if isinstance(step, str))]
    if fault.keyword == "type" and fault.rule != "string":
        return f"Invalid type for key: '{'.'.join(place)}', expected an {fault.rule}"
    names, asked = list(fault.missing), "Parameters required"
    if fault.keyword == "type":
        names, asked = [place.pop()], "Invalid parameters"
    elif fault.keyword == "additionalProperties":
        known = fault.schema["properties"]
        names, asked = [name for name in fault.value if name not in known], "Invalid parameters"
    quoted = ", ".join(f"'{name}'" for name in names)
    return f"{asked}: ({quoted}) for key: '{'.'.join(place)}'"
