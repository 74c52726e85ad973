"""Finding, reading and saving specifications: what specs, their files and generations share."""

from __future__ import annotations

from ..errors import ApiError, found, problem
from ..store import wire
from ..store.database import Row
from ..world import Document, World
from . import definitions
from .engine import only, stamps

ROOT, DEFAULT = "ROOT", "DEFAULT"
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


def existing(world: World, id: str) -> Row:
    return found(world.store.find("spec", id), no_spec(id))


def require_openapi(spec: Row) -> None:
    if not spec.record["type"].startswith("OPENAPI:"):
        raise malformed("This is for OpenAPI specifications alone.")


def definition(world: World, spec: Row) -> Document:
    """The document in the root file. Raises the 400 if it cannot be read."""
    try:
        return definitions.read(read(world, root(world, spec)))
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


def files(world: World, spec: str | None) -> list[Row]:
    return world.store.rows("spec-file", spec)


def root(world: World, spec: Row) -> Row:
    return next(file for file in files(world, spec.id) if file.record["type"] == ROOT)


def at(world: World, spec: str | None, path: str) -> Row | None:
    return next((file for file in files(world, spec) if file.record["path"] == path), None)


def read(world: World, file: Row) -> str:
    return str(wire.decode(world.store.content("spec-file", file.id)))


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
