"""Collections as wholes: list, create, read, replace, patch, delete, tags."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from ..behaviour import tasks
from ..behaviour.tasks import Effect
from ..errors import ApiError, malformed, named, no_such_item, problem
from ..store import wire
from ..store.database import Row
from ..world import Document, Exchange, Reply, Routes, World, is_uuid
from . import access_keys, documents, workspaces
from .engine import Page, Resource, only
from .refusals import located

_UPDATE = "collection-update"
_UPDATE_STATUS = {"running": "in-progress", "done": "successful", "failed": "failed"}


class Collections(Resource):
    kind = "collection"
    goes_with = "workspace"
    path = "/collections/{collectionId}"
    page = Page("collections")

    def missing(self, exchange: Exchange) -> ApiError:
        if exchange.operation.method == "GET":
            message = "We could not find the collection you are looking for"
            return named(404, "instanceNotFoundError", message)
        return no_such_item("collection", exchange.params["collectionId"])

    def id(self, exchange: Exchange) -> str:
        return exchange.world.bare(exchange.params["collectionId"])

    def rows(self, exchange: Exchange) -> list[Row]:
        query = exchange.query
        rows = exchange.store.rows(self.kind, query.get("workspace") or None)
        return [row for row in rows if query.get("name") in (None, row.record["name"])]

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
        # An id that is no UUID could be used in no call afterwards.
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
        # The stored text is the answer: a collection of any size is not parsed to be read.
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

    def deleted(self, exchange: Exchange, row: Row) -> Reply:
        return Reply({"collection": {"id": row.id, "uid": exchange.world.uid(row.id)}})

    def created(self, exchange: Exchange, row: Row) -> Any:
        return {"id": row.id, "name": row.record["name"], "uid": exchange.world.uid(row.id)}

    def listed(self, exchange: Exchange, row: Row) -> Any:
        known = only(("name", "owner", "createdAt", "updatedAt"), row.record)
        uid = exchange.world.uid(row.id)
        return {"id": row.id, **known, "uid": uid, **only(("isPublic", "fork"), row.record)}

    def get_tags(self, exchange: Exchange) -> Reply:
        return workspaces.get_tags(exchange, self._tagged(exchange))

    def put_tags(self, exchange: Exchange) -> Reply:
        return workspaces.put_tags(exchange, self.kind, self._tagged(exchange))

    def _tagged(self, exchange: Exchange) -> Row | None:
        """The collection whose tags are asked for: by uid only, as live."""
        return documents.by_uid(exchange.world, exchange.params["collectionId"])

    def own_routes(self) -> Routes:
        return [
            ("GET", f"{self.path}/tags", self.get_tags),
            ("PUT", f"{self.path}/tags", self.put_tags),
            ("GET", "/collection-updates-tasks/{taskId}", _get_update_task),
        ]


def _put_later(exchange: Exchange) -> Reply:
    """The asynchronous PUT: its refusals are problems, and its ids are checked when it is done."""
    world = exchange.world
    row = documents.find_row(world, exchange.params["collectionId"])
    if row is None:
        detail = "We could not find the collection you are looking for"
        raise problem(404, "not-found", "Not found", detail)
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


def _finish_put(world: World, task: Row) -> None:
    """Replace the collection of a task that was started by an asynchronous PUT."""
    row = documents.find_row(world, task.record["collection"])
    if row is None:
        raise no_such_item("collection", task.record["collection"])
    documents.save(world, row, wire.decode(world.store.content("task", task.id)))


def _get_update_task(exchange: Exchange) -> Reply:
    task = tasks.find(exchange.world, _UPDATE, exchange.params["taskId"])
    if task is None:
        raise problem(404, "not-found", "Not Found", "The requested resource was not found.")
    return Reply({"id": task.id, "status": _UPDATE_STATUS[task.record["state"]]})


def _sent(body: Any) -> Document:
    """The collection in a request body. Raises the 400 that lists its faults."""
    if not isinstance(body, dict) or "collection" not in body:
        raise malformed("collection", [": must have required property 'collection'"])
    found = documents.faults(body["collection"])
    if found:
        raise malformed("collection", found)
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


EFFECTS: dict[str, Effect] = {_UPDATE: _finish_put}


_NO_AUTH = "noauth"
_AUTH_TYPES = frozenset(
    ("apikey", "awsv4", "basic", "bearer", "digest", "edgegrid")
    + ("hawk", "jwt", "ntlm", "oauth1", "oauth2", _NO_AUTH)
)
_INFO_KEYS = frozenset(("name", "description"))
_EVENT_KEYS = frozenset(("listen", "script"))
_SCRIPT_KEYS = frozenset(("id", "type", "exec", "packages", "requests"))
_VARIABLE_KEYS = frozenset(
    ("key", "value", "type", "disabled", "description", "enabled", "secret", "source")
)


def _apply_patch(document: Document, sent: Any) -> None:
    """Change `document` in place. Raises the 400 before changing anything."""
    if not isinstance(sent, dict) or not sent:
        raise named(
            400,
            "paramMissingError",
            "'info' key is mandatory when 'collection' is empty.",
            {"param": "info"},
        )
    _allow_only(sent, frozenset(("info", "variable", "variables", "auth", "events")), "")
    info = sent.get("info", {})
    _require_object(info, ".info")
    _allow_only(info, _INFO_KEYS, ".info")
    for key, value in info.items():
        if not isinstance(value, str):
            raise _bad(f"Invalid parameters: ('{key}') for key: 'collection.info'")
    # Read as "variable", but the API's own messages say "variables" and both are in use.
    variables = sent.get("variable", sent.get("variables"))
    if variables is not None:
        _check_variables(variables)
    if sent.get("auth") is not None:
        _check_auth(sent["auth"])
    if "events" in sent:
        _check_events(sent["events"])

    document["info"].update(info)
    if variables is not None:
        document["variable"] = variables
    if "auth" in sent:
        document["auth"] = sent["auth"]
    if "events" in sent:
        document["event"] = sent["events"]


def _check_variables(variables: Any) -> None:
    for variable in _require_array(variables, ".variables"):
        _require_object(variable, ".variables")
        _allow_only(variable, _VARIABLE_KEYS, ".variables")
        if "key" not in variable:
            raise _missing(["key"], ".variables")
        # A variable whose value is in a vault has a source in its place.
        if "value" not in variable and "source" not in variable:
            raise _missing(["value"], ".variables")


def _check_auth(auth: Any) -> None:
    _require_object(auth, ".auth")
    kind = auth.get("type")
    if not isinstance(kind, str) or kind not in _AUTH_TYPES:
        raise _bad(f"Invalid parameters: ('{kind}') for key: 'collection.auth.type'")
    if kind != _NO_AUTH and kind not in auth:
        raise named(
            400,
            "paramMissingError",
            f"The key '{kind}' must be present in 'collection.auth' when 'type' is '{kind}'.",
            {"param": kind},
        )


def _check_events(events: Any) -> None:
    for event in _require_array(events, ".events"):
        _require_object(event, ".events")
        _allow_only(event, _EVENT_KEYS, ".events")
        if "listen" not in event or "script" not in event:
            raise _missing([key for key in ("listen", "script") if key not in event], ".events")
        script = event["script"]
        _require_object(script, ".events.script")
        _allow_only(script, _SCRIPT_KEYS, ".events.script")
        missing = [key for key in ("type", "exec") if key not in script]
        if missing:
            raise _missing(missing, ".events.script")


def _allow_only(value: Document, keys: Collection[str], where: str) -> None:
    unknown = [key for key in value if key not in keys]
    if unknown:
        raise _bad(f"Invalid parameters: ({_quoted(unknown)}) for key: 'collection{where}'")


def _require_object(value: Any, where: str) -> None:
    if not isinstance(value, dict):
        raise _bad(f"Invalid type for key: 'collection{where}', expected an object")


def _require_array(value: Any, where: str) -> list[Any]:
    if not isinstance(value, list):
        raise _bad(f"Invalid type for key: 'collection{where}', expected an array")
    return value


def _missing(keys: list[str], where: str) -> ApiError:
    return _bad(f"Parameters required: ({_quoted(keys)}) for key: 'collection{where}'")


def _bad(message: str) -> ApiError:
    return named(400, "badRequest", message)


def _quoted(keys: list[str]) -> str:
    return ", ".join(f"'{key}'" for key in keys)
