"""SDKs and the connections of their sources to Git: what both have in common."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from ..errors import ApiError, problem
from ..store import Row
from ..world import Document, Exchange, Reply, World
from .fields import Field, fault
from .paging import Refusal, page

LANGUAGES = (
    "typescript",
    "python",
    "go",
    "java",
    "csharp",
    "ruby",
    "php",
    "kotlin",
    "rust",
    "cli",
)
LANGUAGE = Field("language", required=True, values=LANGUAGES)
SOURCE = Field(
    "source",
    kind="object",
    required=True,
    fields=(
        Field("type", required=True, values=("collection", "spec")),
        Field("id", required=True),
    ),
)
_PAGE = 25


def find_source(world: World, source: Document) -> Row | None:
    """The collection or spec that code is built from."""
    return world.store.find(source["type"], world.bare(source["id"]))


def invalid(exchange: Exchange, kind: str, title: str, detail: str) -> ApiError:
    return refused(exchange, 400, kind, title, detail)


def refused(exchange: Exchange, status: int, kind: str, title: str, detail: str) -> ApiError:
    """The problem of this family: it names the request too."""
    refusal = problem(status, kind, title, detail, exchange.path)
    refusal.body["requestId"] = exchange.world.ids.answer()
    return refusal


def sent(exchange: Exchange, kind: str, title: str, *fields: Field) -> Document:
    """The body of a request. Raises the 400 that says where it is wrong."""
    body = exchange.json()
    found = fault(body, *fields)
    if found is not None:
        raise invalid(exchange, kind, title, f"body{found}")
    checked: Document = body
    return checked


def existing(exchange: Exchange, kind: str, parameter: str) -> Row:
    row = exchange.store.find(kind, exchange.params[parameter])
    if row is None:
        raise problem(404, "not-found", "Not Found", "The requested resource was not found.")
    return row


def require_choices(
    exchange: Exchange, choices: Mapping[str, Collection[str]], refusal: Refusal
) -> None:
    """Refuse values in the query that are none of those there are."""
    for name, values in choices.items():
        if name in exchange.query and exchange.query[name] not in values:
            raise refusal(f"{name} must be one of: {', '.join(values)}")


def of_workspace(exchange: Exchange, kind: str, refusal: Refusal) -> list[Row]:
    workspace = exchange.query.get("workspaceId")
    if not workspace:
        raise refusal("workspaceId is required")
    return exchange.store.rows(kind, workspace)


def matching(exchange: Exchange, rows: list[Row]) -> list[Row]:
    """The rows for the source and the language of the query, if it has them."""
    source = exchange.world.bare(exchange.query.get("sourceId", ""))
    language = exchange.query.get("language", "")
    return [
        row
        for row in rows
        if source in ("", row.record["source"]["id"]) and language in ("", row.record["language"])
    ]


def listing(
    exchange: Exchange, rows: list[Row], show: Callable[[World, Row], Document], refusal: Refusal
) -> Reply:
    shown, following = page(exchange, rows, _PAGE, _PAGE, refusal)
    data = [show(exchange.world, row) for row in shown]
    return Reply({"data": data, "meta": {"nextCursor": following, "total": len(rows)}})


def show_sdk(world: World, row: Row) -> Document:
    record = row.record
    keys = ("language", "source", "version", "error", "createdAt", "updatedAt")
    shown = {"id": row.id, **{key: record[key] for key in keys if key in record}}
    shown["workspaceId"] = row.parent
    shown["buildStatus"] = build_status(world, row)
    # The pull request that brought the build to its repository has the id of the SDK.
    opened = world.store.find("sdk-pull-request", row.id)
    shown["pullRequest"] = show_pull_request(opened) if opened is not None else None
    return shown


def build_status(world: World, row: Row) -> str:
    """A build waits for the first half of its time; what it ends as is in the record."""
    status: str = row.record["buildStatus"]
    begun = 1000 * world.clock() >= row.record["beginsAt"]
    return "in_progress" if status == "queued" and begun else status


def show_pull_request(row: Row) -> Document:
    return {"url": row.record["url"], "status": row.record["status"], "sdkId": row.id}
