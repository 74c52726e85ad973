"""Finding, reading and saving specifications: what specs, their files and generations share; and which
specification and collection were made one from the other.

A link belongs to its collection, whose id a client may use again after deleting it; ids of
specifications never come back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from ..behaviour import tasks
from ..errors import ApiError, problem
from ..store import wire
from ..store.database import Row
from ..world import Document, Exchange, Reply, World
from . import definitions

ROOT = "ROOT"
DEFAULT = "DEFAULT"
TYPES = (
    "OPENAPI:2.0",
    "OPENAPI:3.0",
    "OPENAPI:3.1",
    "ASYNCAPI:2.0",
    "ASYNCAPI:3.0",
    "PROTOBUF:2",
    "PROTOBUF:3",
    "GRAPHQL",
    "SMITHY:2.0",
)
# What a file holds, by the extension of its path.
_FORMATS = {
    "json": "json",
    "yaml": "yaml",
    "yml": "yaml",
    "proto": "proto",
    "graphql": "graphql",
    "smithy": "smithy",
}
_MEGABYTE = 1024 * 1024
_LARGEST_FILE = 10 * _MEGABYTE


class File(NamedTuple):
    path: str
    content: str
    type: str = DEFAULT


def add(world: World, workspace: str, name: str, type: str, files: list[File]) -> Row:
    now = world.now()
    record = {"name": name, "type": type, "createdAt": now, "updatedAt": now}
    spec = world.store.insert("spec", world.ids.uuid(), workspace, name, record)
    for file in files:
        add_file(world, spec, file)
    touch(world, spec)
    return spec


def existing(world: World, id: str) -> Row:
    spec = world.store.find("spec", id)
    if spec is None:
        raise no_spec(id)
    return spec


def touch(world: World, spec: Row) -> None:
    """Note that the definition has changed: its revision is what tags and copies compare."""
    spec.record["updatedAt"] = world.now()
    spec.record["revision"] = world.store.revise()
    world.store.update("spec", spec.id, spec.record["name"], spec.record)


def require_openapi(spec: Row) -> None:
    if not spec.record["type"].startswith("OPENAPI:"):
        raise malformed("This is for OpenAPI specifications alone.")


def definition(world: World, spec: Row) -> Document:
    """What the root says. Raises the 400 when nobody can read it."""
    try:
        return definitions.read(read_file(world, root(world, spec)))
    except ValueError as error:
        raise malformed(f"The definition cannot be read: {error}") from None


def text(document: Document, format: str) -> str:
    """The text of a definition, as a file of it holds it. Raises the 400 when none can."""
    try:
        content = definitions.write(document, format)
    except RecursionError:
        raise malformed("The definition is nested too deeply to be written.") from None
    require_small(content)
    return content


def name(sent: Document) -> str:
    """The name in a request body. Raises the 400 when there is none."""
    name = sent.get("name")
    if not isinstance(name, str) or not name:
        raise malformed("The name is missing, or is no text.")
    return name


# Files


def files(world: World, spec: Row) -> list[Row]:
    return world.store.rows("spec-file", spec.id)


def root(world: World, spec: Row) -> Row:
    return next(file for file in files(world, spec) if file.record["type"] == ROOT)


def find_file(world: World, spec: Row, path: str) -> Row | None:
    return next((file for file in files(world, spec) if file.record["path"] == path), None)


def add_file(world: World, spec: Row, file: File) -> Row:
    now = world.now()
    record = {"path": file.path, "type": file.type, "createdAt": now, "updatedAt": now}
    content = wire.encode(file.content)
    return world.store.insert("spec-file", world.ids.uuid(), spec.id, file.path, record, content)


def save_file(world: World, file: Row) -> None:
    file.record["updatedAt"] = world.now()
    world.store.update("spec-file", file.id, file.record["path"], file.record)


def read_file(world: World, file: Row) -> str:
    return str(wire.decode(world.store.content("spec-file", file.id)))


def write_file(world: World, file: Row, content: str) -> None:
    world.store.write("spec-file", file.id, wire.encode(content))
    save_file(world, file)


def format_of(file: Row) -> str:
    return _FORMATS[_extension(file.record["path"])]


def file_name(path: str) -> str:
    return path.rpartition("/")[2]


def require_usable_path(path: str) -> None:
    segments = path.split("/")
    if any(segment.strip() in ("", ".", "..") for segment in segments):
        raise malformed(f"{path!r} is not the path of a file.")
    if _extension(path) not in _FORMATS:
        known = ", ".join(_FORMATS)
        raise problem(
            400, "bad-request", "Invalid parameters", f"The file extension must be one of: {known}"
        )


def require_small(content: str) -> None:
    if len(content.encode("utf-8", "surrogatepass")) > _LARGEST_FILE:
        limit = _LARGEST_FILE // _MEGABYTE
        raise malformed(f"A file of a specification may hold {limit} MB at most.")


def _extension(path: str) -> str:
    stem, _, extension = file_name(path).rpartition(".")
    return extension.lower() if stem else ""


# Refusals


def refusal(status: int, name: str, title: str, detail: str) -> ApiError:
    """The problem shape of these families, whose type is a bare name."""
    return ApiError(status, {"type": name, "title": title, "status": status, "detail": detail})


def no_spec(id: str) -> ApiError:
    return not_found("Specification not found", f"There is no specification {id}.")


def not_found(title: str, detail: str) -> ApiError:
    return refusal(404, "instanceNotFoundError", title, detail)


def malformed(detail: str) -> ApiError:
    return problem(400, "bad-request", "Malformed request", detail)


def authored(world: World, row: Row) -> Document:
    """Who made a spec or a file of one, and when: it has one author, the account."""
    return {
        "createdBy": world.user.id,
        "updatedBy": world.user.id,
        "createdAt": row.record["createdAt"],
        "updatedAt": row.record["updatedAt"],
    }


Origin = Literal["spec", "collection"]


def join(world: World, spec: Row, collection: Row, origin: Origin, options: Document) -> None:
    """Link two documents that agree; `options` are those of the generation."""
    record = {
        "spec": spec.id,
        "collection": collection.id,
        "origin": origin,
        "options": options,
        "syncOptions": {},
        "revisions": _revisions(spec, collection),
    }
    world.store.insert("spec-link", _id(spec, collection), collection.id, "", record)


def agree(world: World, link: Row, spec: Row, collection: Row) -> None:
    """Note that the two are the same now."""
    link.record["revisions"] = _revisions(spec, collection)
    save_link(world, link)


def agreed(link: Row, spec: Row, collection: Row) -> bool:
    """Whether neither has changed since they were the same."""
    return bool(link.record["revisions"] == _revisions(spec, collection))


def save_link(world: World, link: Row) -> None:
    world.store.update("spec-link", link.id, "", link.record)


def link(world: World, spec: Row, collection: Row) -> Row:
    link = world.store.find("spec-link", _id(spec, collection))
    if link is None:
        detail = "The collection and the specification do not belong together."
        raise not_found("Instance not found", detail)
    return link


def collections_of(world: World, spec: Row) -> list[Row]:
    """The collections generated from a specification."""
    found = (
        world.store.find("collection", link.record["collection"])
        for link in world.store.rows("spec-link")
        if link.record["spec"] == spec.id and link.record["origin"] == "spec"
    )
    return [row for row in found if row is not None]


def specs_of(world: World, collection: Row) -> list[Row]:
    """The specifications generated from a collection, but for those that were deleted."""
    found = (
        world.store.find("spec", link.record["spec"])
        for link in world.store.rows("spec-link", collection.id)
        if link.record["origin"] == "collection"
    )
    return [row for row in found if row is not None]


def linked_collection(world: World, uid: str) -> Row:
    """The collection at one end: by uid only, as live."""
    row = world.store.find("collection", world.from_uid(uid) or "")
    if row is None:
        raise no_collection()
    return row


def no_collection() -> ApiError:
    return not_found("Instance not found", "There is no such collection.")


def _id(spec: Row, collection: Row) -> str:
    return f"{spec.id}/{collection.id}"


def _revisions(spec: Row, collection: Row) -> list[int]:
    return [spec.record["revision"], collection.record["revision"]]


_STATUS = {"running": "pending", "done": "completed", "failed": "failed"}


class Element(NamedTuple):
    """What a task is started on: how its path begins, and its id there."""

    type: str
    id: str


def of_spec(spec: Row) -> Element:
    return Element("specs", spec.id)


def of_collection(world: World, collection: Row) -> Element:
    return Element("collections", world.uid(collection.id))


def start_task(exchange: Exchange, effect: str, element: Element, details: Document) -> Reply:
    """Start an effect, whose name says what is made or changed, and how: ``model-action``."""
    id = exchange.world.ids.uuid()
    tasks.start(exchange.world, effect, id, {**details, "element": element})
    return Reply({"taskId": id, "url": f"/{element.type}/{element.id}/tasks/{id}"}, status=202)


def running(world: World, effect: str, about: Mapping[str, str]) -> bool:
    """Whether there is a task in progress with these details."""
    return any(
        all(task.record[key] == value for key, value in about.items())
        for task in tasks.pending(world, effect)
    )


def require_idle(world: World, effect: str, about: Mapping[str, str]) -> None:
    if running(world, effect, about):
        detail = f"There is a {effect.replace('-', ' ')} in progress already."
        raise refusal(423, "actionLockedError", "Action locked", detail)


def finish_task(task: Row, made: str) -> None:
    """Note the id of what was made or changed, for the answer."""
    task.record["made"] = made


def task_answer(world: World, effects: Iterable[str], element: Element, id: str) -> Document:
    """How far a task of an element is. Raises the 404 when the element has no such task."""
    found = (tasks.find(world, effect, id) for effect in effects)
    task = next(filter(None, found), None)
    if task is None or task.record["element"] != list(element):
        raise not_found("Resource not found", "The element has no such task.")
    model, _, action = task.name.partition("-")
    state = task.record["state"]
    answer: Document = {"status": _STATUS[state], "meta": {"model": model, "action": action}}
    if state == "done":
        answer["details"] = {"resources": [_resource(world, model, task.record["made"])]}
    elif state == "failed":
        answer["details"] = task.record["reason"]
    return answer


def _resource(world: World, model: str, id: str) -> Document:
    if model == "spec":
        return {"id": id, "url": f"/specs/{id}"}
    return {"id": world.uid(id), "url": f"/collections/{id}"}
