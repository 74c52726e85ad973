"""Environments: a name and a list of variables, their forks, and JSON Patch with the limits the API puts
on it: one kind of operation per call, only for the name and the variables, all or nothing."""

from __future__ import annotations

import re
from typing import Any, ClassVar

from ..errors import PROBLEMS, ApiError, bad_request, found, malformed, named, problem
from ..store import wire
from ..store.database import Row
from ..world import Document, Exchange, Reply, serves
from . import forks, workspaces
from .documented import Hidden
from .engine import Page
from .schemas import Fault

_ID = re.compile(r"(?:[0-9A-Za-z]+-)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
_SHOWN_OF_FORKS = ("createdAt", "createdBy", "updatedAt")


class Environments(workspaces.Held):
    kind = "environment"
    path = "/environments/{environmentId}"
    wrapper = "environment"
    kept = ("name",)
    defaults: ClassVar[Document] = {"isPublic": False}
    content = "values"
    stamped = ("owner", "createdAt", "updatedAt")
    page = Page("environments")
    hidden: ClassVar[Hidden] = {
        "getEnvironment": ("uid",),
        "patchEnvironment": ("isPublic",),
    }

    def missing(self, exchange: Exchange) -> ApiError:
        message = "We could not find the environment you are looking for"
        return named(404, "instanceNotFoundError", message)

    def refused(self, exchange: Exchange, fault: Fault) -> ApiError:
        if fault.keyword == "required":
            return _without(f"environment: must have required property '{fault.missing[0]}'")
        place = ".".join(["environment", *map(str, fault.place)])
        message = f"{place} {fault.text}"
        if fault.keyword == "type":
            found = wire.kind_of(fault.value)
            message = f"Invalid type: {found} (expected {fault.rule}) at {place}"
        return named(400, "malformedRequestError", message)

    def id(self, exchange: Exchange) -> str:
        id = exchange.params["environmentId"]
        if exchange.operation.method == "PATCH" and not _ID.fullmatch(id):
            raise bad_request("Invalid Environment ID", exchange.path)
        return super().id(exchange)

    def unwrapped(self, body: Any) -> Any:
        if not isinstance(body, dict) or self.wrapper not in body:
            raise _without(": must have required property 'environment'")
        return body[self.wrapper]

    def sent(self, exchange: Exchange) -> Document:
        """In place of another: without a name the old one stays, without variables there are none."""
        if exchange.operation.method == "PATCH":
            row = self.row(exchange)
            sent = {"name": row.record["name"], "values": self.read(exchange.world, row)}
            _apply_patch(sent, exchange.json(), exchange.path)
        else:
            sent = super().sent(exchange)
            if "name" not in sent and "values" not in sent:
                raise _without("environment: must have required property 'name'")
        for value in sent.setdefault("values", []):
            # Every variable comes back with these two, sent or not.
            value.setdefault("enabled", True)
            value.setdefault("type", "default")
        return sent

    # Forks: by uid only, as live

    @serves("POST /environments/{environmentId}/forks")
    def fork(self, exchange: Exchange) -> Reply:
        world, row = exchange.world, _by_uid(exchange, exchange.params["environmentId"])
        # Documented as workspaceId, but workspace is what live clients send and live reads.
        try:
            workspace = workspaces.resolve(exchange, "workspace", "workspaceId")
        except ApiError:
            raise _not_found("workspace") from None
        label = exchange.json_object().get("forkName")
        if not isinstance(label, str) or not label:
            raise bad_request("Missing property 'forkName'")
        record = {
            **self.record(exchange, workspace, row.record),
            "fork": forks.of(world, row, label),
        }
        made = self.insert(world, workspace, record, {"values": self.read(world, row)})
        answer = {"uid": world.uid(made.id), "name": row.record["name"], "forkName": label}
        return Reply({"environment": answer})

    @serves("GET /environments/{environmentId}/forks")
    def list_forks(self, exchange: Exchange) -> Reply:
        made = forks.made_of(
            exchange, _by_uid(exchange, exchange.params["environmentId"]), self.kind
        )
        return forks.listed(exchange, made, "forkId", "forkName", *_SHOWN_OF_FORKS)

    @serves(
        "POST /environments/{environmentId}/merges", "POST /environments/{environmentUid}/pulls"
    )
    def bring(self, exchange: Exchange) -> Reply:
        """Bring the variables of a fork into the environment, or pull those of the parent."""
        world, ((parameter, uid),) = exchange.world, exchange.params.items()
        destination, fork_is_source = _by_uid(exchange, uid), parameter == "environmentId"
        sent = exchange.json_object()
        source = _by_uid(exchange, sent.get("source"))
        made, parent = (source, destination) if fork_is_source else (destination, source)
        if forks.parent_id(world, made) != parent.id:
            title = "The environment Id is not a forked environment."
            refusal = {"type": f"{PROBLEMS}bad-request", "title": title, "detail": {}}
            raise ApiError(400, refusal)
        self.save(world, destination)
        self.write(world, destination, self.read(world, source))
        if fork_is_source and sent.get("deleteSource") is True:
            world.store.delete(self.kind, source.id)
        return Reply({"environment": {"uid": world.uid(destination.id)}})


def _by_uid(exchange: Exchange, uid: Any) -> Row:
    id = exchange.world.from_uid(uid) if isinstance(uid, str) else None
    return found(exchange.store.find("environment", id or ""), _not_found("environment"))


def _not_found(element: str) -> ApiError:
    message = f"We could not find the {element} you are looking for"
    return problem(404, "notFound", message, message)


def _without(fault: str) -> ApiError:
    return malformed("environment", [fault])


_OPERATIONS = ("add", "replace", "remove")
_PATH = re.compile(
    r"/name|/values/(?P<index>0|[1-9]\d{0,8}|-)"
    r"(?:/(?P<key>key|value|type|enabled|description|secret|source))?"
)
_KEY_KINDS = {"enabled": "boolean", "secret": "boolean", "source": "object"}


def _apply_patch(environment: Document, operations: Any, instance: str) -> None:
    """Change ``{name, values}`` in place; `instance` is the request path.

    Raises the 400, possibly half-way: what was changed is then to be thrown away.
    """
    if not isinstance(operations, list):
        raise bad_request("Patch sequence must be an array")
    if not operations:
        raise bad_request("Patch sequence must not be empty")
    if not all(isinstance(operation, dict) for operation in operations):
        raise bad_request("Patch operations must be objects")
    kinds = {wire.encode(operation.get("op")) for operation in operations}
    if any(operation.get("op") not in _OPERATIONS for operation in operations):
        raise bad_request(f"Patch operations must be one of: {', '.join(_OPERATIONS)}")
    if len(kinds) > 1:
        raise bad_request("Patch sequence must not mix different operations")
    for operation in operations:
        _apply_one(environment, operation, instance)


def _apply_one(environment: Document, operation: Document, instance: str) -> None:
    op, path, value = operation["op"], str(operation.get("path")), operation.get("value")
    match = _PATH.fullmatch(path)
    index, key = (match["index"], match["key"]) if match is not None else (None, None)
    if match is None or (op == "remove" and index is None):
        raise bad_request("Invalid path in JSON Patch operation", instance)
    if op != "remove":
        _check_value(path, value, index, key)
    if index is None:
        environment["name"] = value
        return
    values = environment["values"]
    # A new variable may come after the last one; any other place must exist.
    last = len(values) - (op != "add" or key is not None)
    appended = op == "add" and key is None and index == "-"
    at = last if appended else int(index) if index != "-" else last + 1
    target: Any = values if key is None else values[at] if at <= last else {}
    if at > last or (key is not None and op != "add" and key not in target):
        raise bad_request("Cannot perform the operation at a path that does not exist", instance)
    place: Any = at if key is None else key
    if op == "remove":
        del target[place]
    elif op == "add" and key is None:
        target.insert(place, value)
    else:
        target[place] = value


def _check_value(path: str, value: Any, index: str | None, key: str | None) -> None:
    if value is None or value == "":
        raise bad_request("Patch operations with empty value are not supported")
    whole_variable = index is not None and key is None
    kind = "object" if whole_variable else _KEY_KINDS.get(key or "", "string")
    if wire.kind_of(value) != kind:
        article = "an" if kind == "object" else "a"
        raise bad_request([f"{path}: must be {article} {kind}"])
    if key == "type" and value not in ("default", "secret"):
        raise bad_request([f"{path}: must be one of default, secret"])
