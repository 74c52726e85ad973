"""Finding, reading and saving specifications: what specs, their files and generations share."""

from __future__ import annotations

from typing import NamedTuple

from ..errors import ApiError, problem
from ..store import wire
from ..store.database import Row
from ..world import Document, World
from . import definitions
from .engine import only, stamps, times

ROOT = "ROOT"
DEFAULT = "DEFAULT"
TYPES = (
    *("OPENAPI:2.0", "OPENAPI:3.0", "OPENAPI:3.1", "ASYNCAPI:2.0", "ASYNCAPI:3.0"),
    *("PROTOBUF:2", "PROTOBUF:3", "GRAPHQL", "SMITHY:2.0"),
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
MALFORMED = ("bad-request", "Malformed request")
_MEGABYTE = 1024 * 1024
_LARGEST_FILE = 10 * _MEGABYTE


class File(NamedTuple):
    path: str
    content: str
    type: str = DEFAULT


def add(world: World, workspace: str, name: str, type: str, files: list[File]) -> Row:
    record = {"name": name, "type": type, **times(world)}
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
    """The document in the root file. Raises the 400 if it cannot be read."""
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
    record = {"path": file.path, "type": file.type, **times(world)}
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
        detail = f"The file extension must be one of: {known}"
        raise problem(400, "bad-request", "Invalid parameters", detail)


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
    return problem(400, *MALFORMED, detail)


def authored(world: World, row: Row) -> Document:
    """Who made a spec or a file of one, and when: it has one author, the account."""
    people = stamps(world, "createdBy", "updatedBy", person=int)
    return {**people, **only(("createdAt", "updatedAt"), row.record)}
