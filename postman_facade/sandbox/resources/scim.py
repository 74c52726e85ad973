"""Provisioning with SCIM (facts: SCIM operations): users, groups, and what is supported.

A user who is not active has left the team.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any, ClassVar, NamedTuple
from urllib.parse import unquote

from ..errors import ApiError, scim
from ..store import wire
from ..store.database import Row
from ..world import Document, Exchange, Reply, World
from . import people
from .engine import Resource, only

_CORE = "urn:ietf:params:scim:schemas:core:2.0:"
_LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse"
_LARGEST_PAGE = 100
_FILTER = re.compile(
    r'\s*(\w+)\s+eq\s+(?:"([^"\\]*(?:\\.[^"\\]*)*)"|(true|false))\s*', re.IGNORECASE
)
_ATOM = r"[\w!#$%&'*+/=?^{|}~-]+"
_EMAIL = re.compile(
    rf"{_ATOM}(?:\.{_ATOM})*@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*",
    re.IGNORECASE | re.ASCII,
)
_ONE_MEMBER = re.compile(r'members\[\s*value\s+eq\s+"([^"]*)"\s*\]', re.IGNORECASE)


class _Step(NamedTuple):
    """One step of a patch."""

    op: str
    path: str
    value: Any


class _Provisioned(Resource):
    """Users and groups, by their string ids, in SCIM messages."""

    created_status = 201
    noun: ClassVar[str]
    called: ClassVar[str]
    """The attribute that no two may share."""
    filtered: ClassVar[tuple[str, ...]]
    operations: ClassVar[tuple[str, ...]]

    def missing(self, exchange: Exchange) -> ApiError:
        return scim(404, f"This {self.noun.lower()} is not in the team.")

    def list_all(self, exchange: Exchange) -> Reply:
        rows = _matching(exchange, self.rows(exchange), self.filtered)
        start = max(_number(exchange, "startIndex", 1), 1)
        count = min(max(_number(exchange, "count", _LARGEST_PAGE), 0), _LARGEST_PAGE)
        shown = rows[start - 1 : start - 1 + count]
        listed = [self.shown(exchange, row) for row in shown]
        page = {"totalResults": len(rows), "startIndex": start, "itemsPerPage": len(shown)}
        return Reply({"schemas": [_LIST], **page, "Resources": listed})

    def sent(self, exchange: Exchange) -> Document:
        """The object that was sent. Raises the 400 for any other body."""
        try:
            sent = exchange.json()
        except ApiError:
            raise _invalid("The request body is not JSON.") from None
        if not isinstance(sent, dict):
            raise _invalid("The request body must be an object.")
        return sent

    def name(self, record: Document) -> str:
        return str(record[self.called])

    def new_id(self, world: World, record: Document) -> str:
        return (world.ids.uuid() + world.ids.uuid()).replace("-", "")[: people.ID_LENGTH]

    def require_only_one(
        self, exchange: Exchange, record: Document, status: int, id: str = ""
    ) -> None:
        """Raises the refusal when another one than `id` is called as the record says."""
        for other in self.rows(exchange):
            if other.id != id and self.same(self.name(other.record), self.name(record)):
                detail = f"A {self.noun.lower()} with this {self.called} exists already."
                raise scim(status, detail, "uniqueness")

    def same(self, name: str, other: str) -> bool:
        return name == other

    def steps(self, sent: Document) -> Iterator[_Step]:
        """The steps of a patch. Raises the 400 for one that cannot be read."""
        steps = sent.get("Operations")
        if not isinstance(steps, list) or not steps:
            raise _invalid("Operations must be a list of at least one operation.")
        for step in steps:
            if not isinstance(step, dict) or not isinstance(step.get("op"), str):
                raise _invalid("Every operation must have an op.")
            op, path = step["op"].lower(), step.get("path", "")
            if op not in self.operations:
                raise _invalid(f"op must be one of: {', '.join(self.operations)}.")
            if not isinstance(path, str):
                raise _invalid("path must be of type string.")
            yield _Step(op, path, step.get("value"))

    def message(self, row: Row, **attributes: Any) -> Document:
        times = {"created": row.record["createdAt"], "lastModified": row.record["updatedAt"]}
        meta = {"resourceType": self.noun, **times}
        return {"schemas": [_CORE + self.noun], "id": row.id, **attributes, "meta": meta}


class ScimUsers(_Provisioned):
    kind = "member"
    path = "/scim/v2/Users/{userId}"
    noun = "User"
    called = "userName"
    filtered = ("userName", "active")
    operations = ("replace",)

    def same(self, name: str, other: str) -> bool:
        return name.lower() == other.lower()

    def record(self, exchange: Exchange, home: str | None, sent: Document) -> Document:
        if "userName" not in sent:
            raise _invalid("userName is required.")
        name = {"givenName": "", "familyName": ""}
        record = {"userName": "", "name": name, "externalId": "", "active": True}
        _set(record, sent)
        self.require_only_one(exchange, record, 409)
        number = exchange.world.user.id + exchange.store.revise()
        return {"number": number, **record, **self.stamps(exchange.world)}

    def insert(
        self, world: World, home: str | None, record: Document, sent: Document | None = None
    ) -> Row:
        """Add a user, and to the groups with the names that are sent, where they exist."""
        row = super().insert(world, home, record)
        for group in world.store.rows("group"):
            if group.record["displayName"] in (sent or {}).get("groups", []):
                group.record["members"].append(row.id)
                ScimGroups().save(world, group)
        return row

    def change(self, exchange: Exchange, row: Row, sent: Document) -> None:
        """Replaced or patched: what is left out stays, as the documented bodies have it."""
        patched = exchange.operation.method == "PATCH"
        for changes in [*map(_assigned, self.steps(sent))] if patched else [sent]:
            _set(row.record, changes)
        self.require_only_one(exchange, row.record, 400, row.id)

    def shown(self, exchange: Exchange, row: Row) -> Any:
        email = {"value": row.record["userName"], "type": "work", "primary": True}
        name = only(("userName", "name"), row.record)
        more = only(("externalId", "active"), row.record)
        return self.message(row, **name, emails=[email], **more)


class ScimGroups(_Provisioned):
    kind = "group"
    path = "/scim/v2/Groups/{groupId}"
    noun = "Group"
    called = "displayName"
    filtered = ("displayName",)
    operations = ("replace", "add", "remove")

    def record(self, exchange: Exchange, home: str | None, sent: Document) -> Document:
        world = exchange.world
        _require(sent, schemas="array", externalId="string")
        record = {
            "displayName": _text(sent.get("displayName")),
            "members": list(dict.fromkeys(_ids(world, sent.get("members", [])))),
            "externalId": sent.get("externalId", ""),
            "createdBy": world.user.id,
        }
        self.require_only_one(exchange, record, 409)
        return {"number": world.store.revise(), **record, **self.stamps(world)}

    def change(self, exchange: Exchange, row: Row, sent: Document) -> None:
        for step in self.steps(sent):
            _apply(exchange.world, row.record, step)
        self.require_only_one(exchange, row.record, 400, row.id)

    def shown(self, exchange: Exchange, row: Row) -> Any:
        world, record = exchange.world, row.record
        members = [
            {"value": member.id, "display": people.full_name(member)}
            for member in people.of_group(world, row)
        ]
        name, external = record["displayName"], record["externalId"]
        return self.message(row, displayName=name, members=members, externalId=external)


def _invalid(detail: str) -> ApiError:
    return scim(400, detail, "invalidSyntax")


def _require(sent: Document, **kinds: str) -> None:
    """Raises the 400 for a value of another kind than given for its name."""
    for name, kind in kinds.items():
        if name in sent and wire.kind_of(sent[name]) != kind:
            raise _invalid(f"{name} must be of type {kind}.")


def _text(sent: Any) -> str:
    if not isinstance(sent, str) or not sent:
        raise _invalid("displayName must be a text.")
    return sent


def _matching(exchange: Exchange, rows: list[Row], attributes: Collection[str]) -> list[Row]:
    """The rows that the filter of the query asks for. Raises the 400 for one not supported."""
    text = exchange.query.get("filter")
    if not text:
        return rows
    match = _FILTER.fullmatch(text)
    names = {attribute.lower(): attribute for attribute in attributes}
    if match is None or match[1].lower() not in names:
        raise scim(400, f"Only these can be filtered by, with eq: {', '.join(attributes)}.")
    attribute = names[match[1].lower()]
    if match[3] is not None:
        asked = match[3].lower() == "true"
        return [row for row in rows if row.record[attribute] is asked]
    value = re.sub(r"\\(.)", r"\1", match[2])
    # Names are compared without case (RFC 7643: userName and displayName are not exact), and
    # clients may encode the value once more than a query needs.
    values = {value.casefold(), unquote(value).casefold()}
    found = ((row, row.record[attribute]) for row in rows)
    return [row for row, name in found if isinstance(name, str) and name.casefold() in values]


def _number(exchange: Exchange, name: str, default: int) -> int:
    text = exchange.query.get(name)
    if text is None:
        return default
    if not re.fullmatch(r"-?[0-9]{1,9}", text):
        raise scim(400, f"{name} must be a whole number.", "invalidValue")
    return int(text)


def _assigned(step: _Step) -> Document:
    """What a step sets: one attribute with a path, else all those of its value."""
    whole, _, part = step.path.partition(".")
    return _about(step._replace(path=whole, value={part: step.value} if part else step.value))


def _about(step: _Step) -> Document:
    """What a step is about: the attribute of its path, else all those of its value."""
    if step.path:
        return {step.path: step.value}
    if not isinstance(step.value, dict):
        raise _invalid("value must be an object when there is no path.")
    return step.value


def _set(record: Document, sent: Document) -> None:
    texts = {"userName": "string", "externalId": "string"}
    _require(sent, schemas="array", name="object", active="boolean", groups="array", **texts)
    name = sent.get("name", {})
    _require(name, givenName="string", familyName="string")
    record.update(only(("userName", "externalId", "active"), sent))
    if not _EMAIL.fullmatch(record["userName"]):
        raise scim(400, "userName must be an email address.", "invalidValue")
    record["name"].update(only(("givenName", "familyName"), name))


def _apply(world: World, record: Document, step: _Step) -> None:
    one = _ONE_MEMBER.fullmatch(step.path)
    if one is not None and step.op == "remove":
        record["members"] = [id for id in record["members"] if id != one[1]]
        return
    members = {"members": step.value}
    of_list = not step.path and isinstance(step.value, list)
    for attribute, value in (members if of_list else _about(step)).items():
        if attribute == "members":
            record["members"] = _members(world, record["members"], step.op, value)
        elif attribute == "displayName" and step.op != "remove":
            record["displayName"] = _text(value)
        elif attribute != "id":
            raise _invalid(f"{attribute} cannot be changed.")


def _members(world: World, present: list[str], op: str, value: Any) -> list[str]:
    if op == "remove":
        # Without a value, everyone.
        gone = present if value is None else _values(value)
        return [id for id in present if id not in gone]
    kept = present if op == "add" else []
    return list(dict.fromkeys([*kept, *_ids(world, value)]))


def _values(sent: Any) -> list[str]:
    """The ids in a list of members, each once. Raises the 400 when it is not one."""
    entries = sent if isinstance(sent, list) else [sent]
    for entry in entries:
        if not isinstance(entry, dict) or not isinstance(entry.get("value"), str):
            raise _invalid("members must be a list of objects with a value.")
    return [entry["value"] for entry in entries]


def _ids(world: World, sent: Any) -> list[str]:
    """The ids in a list of members who exist."""
    ids = _values(sent)
    known = {row.id for row in world.store.rows("member")}
    unknown = [id for id in ids if id not in known]
    if unknown:
        raise scim(400, f"There is no user {unknown[0]} in the team.", "invalidValue")
    return ids
