"""What a dry run would write, by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

from postman_facade.cli.output import print_json
from postman_facade.cli.tables import print_line
from postman_facade.errors import DestructiveChangeError, InvalidJsonError
from postman_facade.redaction import redact

if TYPE_CHECKING:
    from postman_api_client.operations import Operation

    from postman_facade.documents.changes import ElementChange

SIGNS = {"create": ("+", "green"), "update": ("~", "yellow"), "delete": ("-", "red")}
_MOST_FIELDS = 8
_MOST_LISTED = 5
_KINDS = {
    "collections": "collection",
    "environments": "environment",
    "mocks": "mock server",
    "monitors": "monitor",
    "specs": "specification",
    "workspaces": "workspace",
}
"""By the first segment of a path."""
_ACTIONS = {"POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "delete"}
_WORK = {
    "generateCollection": ("generate a collection from", "specification"),
    "pullCollectionChanges": ("pull the changes of the parent into", "fork"),
    "runMonitor": ("run", "monitor"),
    "syncCollectionWithSpec": ("update from its specification", "collection"),
    "syncSpecWithCollection": ("update from its collection", "specification"),
}
"""What operations do whose request is not what they write, by their id."""
_UUID_LENGTH = 36
SPEC_FILES = "/specs/{specId}/files"
_MERGES = "collection-merges"
_NEW_FORKS = "/collections/fork/"
_SCIM_USERS = "/scim/v2/Users"


class PlannedWrite(NamedTuple):
    """A write that was not sent."""

    action: str
    """Such as `create`."""
    kind: str
    name: str
    id: str
    """Empty for what is created."""
    changes: tuple[ElementChange, ...] = ()

    def __str__(self) -> str:
        name = [repr(self.name)] if self.name else []
        return " ".join([self.action, self.kind, *name, self.id]).rstrip()

    @property
    def deletes(self) -> list[str]:
        """What it deletes."""
        own = [f"{self.kind} {self.name!r}"] if self.action == "delete" else []
        inside = [each for each in self.changes if each.action == "delete"]
        return own + [f"{each.kind} {each.path!r}" for each in inside]

    def to_json(self) -> dict[str, Any]:
        return {**self._asdict(), "changes": [each._asdict() for each in self.changes]}


class Wire(NamedTuple):
    """A write, as it would be sent."""

    operation: Operation
    path: str
    query: str
    body: bytes

    def __str__(self) -> str:
        url = f"{self.path}?{self.query}" if self.query else self.path
        size = f"{len(self.body)} bytes" if self.body else "no body"
        return redact(f"{self.operation.method} {url}, {size}")


def planned(write: Wire, read: Mapping[str, bytes]) -> PlannedWrite | None:
    """Return what a write does; None if the request does not tell.

    Args:
        write: The write.
        read: The bodies of earlier responses, by path.
    """
    operation, path, _, content = write
    area, *rest = [unquote(part) for part in path.split("/")][1:]
    body = _object(content)
    if area == _MERGES:
        return _merge(body, read)
    if operation.path.startswith(_NEW_FORKS):
        return PlannedWrite("create", "fork", str(body.get("label")), "")
    id = rest[0] if rest else ""
    was = _read_before(read, area, id)
    name = _name(_object(was)) or _name(body)
    if operation.id in _WORK:
        return PlannedWrite(*_WORK[operation.id], name, id)
    action = _ACTIONS.get(operation.method, "")
    if operation.path.startswith(SPEC_FILES):
        return PlannedWrite(action, "file", "/".join(rest[2:]) or str(body.get("path")), "")
    if operation.path.startswith(_SCIM_USERS):
        email = str(body.get("userName") or _email(read, "".join(rest[2:])))
        return PlannedWrite(action, "user", email, "".join(rest[2:]))
    if area not in _KINDS or len(rest) > 1 or not name or (operation.method == "PUT" and not was):
        return None
    is_whole = was and operation.method == "PUT"
    changes = tuple(_changes(area, was, content)) if is_whole else ()
    return PlannedWrite(action, _KINDS[area], name, id, changes)


def _merge(body: Mapping[str, Any], read: Mapping[str, bytes]) -> PlannedWrite:
    from postman_facade.documents.changes import ElementChange

    fork, parent = str(body.get("source")), str(body.get("destination"))
    name = _name(_object(_read_before(read, "collections", fork)))
    changes = [ElementChange("update", "collection", parent)]
    if body.get("strategy") == "deleteSource":
        changes.append(ElementChange("delete", "fork", name))
    return PlannedWrite("merge", "fork", name, fork, tuple(changes))


def _changes(area: str, was: bytes, content: bytes) -> Iterator[ElementChange]:
    from postman_facade.documents import CollectionDocument, EnvironmentDocument
    from postman_facade.documents.changes import ElementChange, changes

    if area == "collections":
        yield from changes(*map(CollectionDocument.from_json, (was, content)))
    elif area != "environments":
        before = _object(was)
        names = [name for name, value in _object(content).items() if before.get(name) != value]
        yield from (ElementChange("update", "setting", name) for name in names)
    else:
        yield from changes(*map(EnvironmentDocument.from_json, (was, content)))


def _read_before(read: Mapping[str, bytes], area: str, id: str) -> bytes:
    """Return the body in which an element was read, by its id or uid."""
    for path, body in read.items():
        if id and path.startswith(f"/{area}/") and path.endswith(id[-_UUID_LENGTH:]):
            return body
    return b""


def _email(read: Mapping[str, bytes], id: str) -> str:
    """Return the email of a user that was read in a listing."""
    for path, body in read.items():
        if path.startswith(_SCIM_USERS):
            for user in _object(body).get("Resources") or ():
                if isinstance(user, dict) and user.get("id") == id:
                    return str(user.get("userName"))
    return ""


def _object(content: bytes) -> Mapping[str, Any]:
    """Return the object in a body, without the one around it."""
    from postman_facade.documents import text

    try:
        value: Any = text.read(text.decoded(content or b"{}", "it"), "it")
    except InvalidJsonError:
        return {}
    if isinstance(value, dict) and len(value) == 1:
        (inner,) = value.values()
        value = inner if isinstance(inner, dict) else value
    return value if isinstance(value, dict) else {}


def _name(element: Mapping[str, Any]) -> str:
    info = element.get("info")
    return str((info if isinstance(info, dict) else element).get("name") or "")


def print_plan(writes: Sequence[PlannedWrite], others: Sequence[Wire], *, as_json: bool) -> None:
    """Print what would be written, for people or as JSON."""
    if as_json:
        print_json([*(each.to_json() for each in writes), *({"request": str(each)} for each in others)])  # fmt: skip
        return
    for write in writes:
        print_line(f"would {write}")
        for change in write.changes:
            sign, color = SIGNS[change.action]
            fields = f": {_listed(change.fields)}" if change.fields else ""
            text = f"{sign} {change.kind} {change.path!r}{fields}"
            print_line(text, indent=2, color=color)
    for other in others:
        print_line(f"would send {other}")


def _listed(fields: Sequence[str]) -> str:
    more = len(fields) - _MOST_FIELDS
    return ", ".join(fields[:_MOST_FIELDS]) + (f" and {more} more" if more > 0 else "")


def require_no_deletes(writes: Sequence[PlannedWrite]) -> None:
    """Raise DestructiveChangeError if an update would delete something."""
    lost = [each for write in writes for each in write.deletes]
    if lost:
        raise would_delete(lost)


def would_delete(lost: Sequence[str]) -> DestructiveChangeError:
    """Return the error that names the option of the command."""
    listed = ", ".join(lost[:_MOST_LISTED]) + (", ..." if len(lost) > _MOST_LISTED else "")
    return DestructiveChangeError(
        f"this would delete {len(lost)}: {listed}; pass --allow-delete to allow it", list(lost)
    )
