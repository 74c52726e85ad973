"""Who may do what: the roles of a collection and of a workspace.

The sandbox knows one person, but roles may name any: it keeps the ids it is sent.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from ..errors import ApiError, problem
from ..store.database import Row
from ..world import Document, Exchange, Reply, serves
from . import schemas
from .refusals import schema_refusal
from .shape import CONSTANT

_MOST_OPERATIONS = 50
# The names of the roles that each kind of holder can have.
_ROLES: dict[str, dict[str, str]] = {
    kind: {role["id"]: role["displayName"] for role in known}
    for kind, known in CONSTANT["getAllWorkspaceRoles"]["roles"].items()
}
# A group of users goes by two names: this one when roles are set and listed by kind.
_SHOWN = {"user": "user", "usergroup": "group", "partner": "partner"}


class _Change(NamedTuple):
    op: str
    kind: str
    id: str
    role: str


@serves("GET /collections/{collectionId}/roles")
def get_of_collection(exchange: Exchange) -> Reply:
    held = _collection(exchange).record["roles"]
    shown = {
        kind: [{"role": role, "id": int(id)} for id, role in held[kind].items()]
        for kind in ("user", "team", "group")
    }
    if not shown["group"]:
        del shown["group"]  # as live
    return Reply(shown)


@serves("PATCH /collections/{collectionId}/roles")
def patch_of_collection(exchange: Exchange) -> Reply:
    row, body = _collection(exchange), exchange.json()
    whole = {"type": "integer"}  # the document allows any number
    schema = schemas.amended(
        schemas.of_body(exchange.operation), whole, "roles", "[]", "value", "[]", "id"
    )
    fault = schemas.first_fault(schema, body)
    if fault is not None:
        raise schema_refusal(exchange, fault)
    for update in body["roles"]:
        given = {str(value["id"]): value["role"] for value in update["value"]}
        row.record["roles"][update["path"].removeprefix("/")].update(given)
    exchange.store.update("collection", row.id, row.name, row.record)
    return Reply(status=204)


@serves("GET /workspaces/{workspaceId}/roles")
def get_of_workspace(exchange: Exchange) -> Reply:
    return Reply(_shown(_workspace(exchange).record["roles"]))


@serves("PATCH /workspaces/{workspaceId}/roles")
def patch_of_workspace(exchange: Exchange) -> Reply:
    row = _workspace(exchange)
    for change in _changes(exchange):
        roles = row.record["roles"][change.kind]
        if change.op == "add":
            roles[change.id] = change.role
        elif roles.get(change.id) == change.role:
            del roles[change.id]
    exchange.store.update("workspace", row.id, row.name, row.record)
    return Reply(_shown(row.record["roles"]))


def _collection(exchange: Exchange) -> Row:
    """The collection with its roles: at first, the one who made it edits it."""
    row = exchange.store.find("collection", exchange.world.bare(exchange.params["collectionId"]))
    if row is None:
        title = "We could not find the collection you are looking for"
        raise ApiError(404, {"title": title, "type": "instanceNotFoundError"})
    owner = row.record["owner"]
    row.record.setdefault("roles", {"user": {owner: "EDITOR"}, "team": {}, "group": {}})
    return row


def _workspace(exchange: Exchange) -> Row:
    """The workspace with its roles: at first, the one who made it is its admin."""
    row = exchange.store.find("workspace", exchange.params["workspaceId"])
    if row is None:
        raise problem(404, "not-found", "Not Found", "The requested resource does not exist.")
    if row.record["type"] == "personal":
        refusal = {
            "detail": "Roles are not supported for personal workspaces.",
            "link": "https://api.postman.com/problems/unprocessable-entity",
            "status": 422,
            "title": "Cannot process the request.",
        }
        raise ApiError(422, refusal)
    admin = row.record["createdBy"]
    row.record.setdefault("roles", {"user": {admin: "3"}, "usergroup": {}, "partner": {}})
    return row


def _shown(held: dict[str, dict[str, str]]) -> Document:
    """The holders of each role in use."""
    roles = []
    for id, name in sorted({**_ROLES["user"], **_ROLES["partner"]}.items()):
        holders = {
            key: [one for one, role in held[kind].items() if role == id]
            for kind, key in _SHOWN.items()
        }
        in_use = {key: ids for key, ids in holders.items() if ids}
        if in_use:
            roles.append({"id": id, "displayName": name, **in_use})
    return {"roles": roles}


def _changes(exchange: Exchange) -> list[_Change]:
    """The changes that a body asks for. Raises the 400 for those that cannot be made at once."""
    body, schema = exchange.json(), schemas.of_body(exchange.operation)
    outer = {"type": "object", "properties": {"roles": {"type": "array"}}, "required": ["roles"]}
    fault = schemas.first_fault(outer, body)
    if fault is not None:
        raise _invalid(f"body{fault}")
    operations = body["roles"]
    if len(operations) > _MOST_OPERATIONS:
        raise _invalid(f"body.roles must NOT have more than {_MOST_OPERATIONS} items")
    one = schemas.amended(schemas.member(schema, "roles", "[]"), {"enum": ["add", "remove"]}, "op")
    one = schemas.amended(one, {"items": {}}, "value")
    changes = [
        change
        for position, operation in enumerate(operations)
        for change in _changes_of(operation, f"body.roles[{position}]", one)
    ]
    kinds = {change.kind for change in changes}
    if "partner" in kinds:
        _require_partner_swap(kinds, [operation["op"] for operation in operations])
    elif len({(change.kind, change.id) for change in changes}) < len(changes):
        raise _refused("Each user or group can be named once.")
    return changes


def _changes_of(operation: Any, where: str, schema: schemas.Schema) -> list[_Change]:
    fault = schemas.first_fault(schema, operation)
    if fault is not None:
        raise _invalid(f"{where}{fault}")
    kind = operation["path"].removeprefix("/")
    changes = []
    for position, value in enumerate(operation["value"]):
        id, role = _digits(value, "id"), _digits(value, "role")
        if not id or role not in _ROLES[kind]:
            raise _invalid(f"{where}.value[{position}] must have an id and a role of a {kind}")
        changes.append(_Change(operation["op"], kind, id, role))
    return changes


def _digits(value: Any, key: str) -> str:
    """A number in an object, sent as text or as a number; empty for anything else."""
    sent = value.get(key) if isinstance(value, dict) else None
    text = str(sent) if isinstance(sent, (str, int)) else ""
    return text if text.isascii() and text.isdigit() else ""


def _require_partner_swap(kinds: set[str], operations: list[str]) -> None:
    if len(kinds) > 1:
        raise _refused("Only one of user or partner roles can be modified at a time.")
    if sorted(operations) != ["add", "remove"]:
        detail = "Partner role update requires exactly two operations: one add and one remove."
        raise _refused(detail)


def _invalid(title: str) -> ApiError:
    return ApiError(400, {"type": "invalidParamError", "title": title, "detail": "", "status": 400})


def _refused(detail: str) -> ApiError:
    return problem(400, "bad-request", "Invalid Request.", detail)
