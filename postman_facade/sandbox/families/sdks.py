"""SDKs: client libraries built from a collection or spec, some time after they were asked for."""

from __future__ import annotations

from .. import tasks
from ..errors import ApiError, problem
from ..store import Row
from ..tasks import Effect
from ..world import Exchange, Reply, Routes, World
from . import sdk_connections
from .fields import Field
from .sdk_records import (
    LANGUAGE,
    LANGUAGES,
    SOURCE,
    build_status,
    existing,
    find_source,
    invalid,
    listing,
    matching,
    of_workspace,
    require_choices,
    sent,
    show_sdk,
)

_BUILD = "sdk-build"
_STATUSES = ("queued", "in_progress", "succeeded", "failed")
_RUNNING = ("queued", "in_progress")
_MOST_IDS = 100
_DOWNLOAD_MINUTES = 15
_INVALID = ("sdks/invalid-create-request", "Invalid SDK creation request")
_INVALID_QUERY = ("sdks/invalid-list-query", "Invalid list query")
_AUTHOR = (Field("name", required=True), Field("email"))
_OPTIONS = (
    Field("sdkVersion"),
    Field("authors", kind="array", each=Field("", kind="object", fields=_AUTHOR)),
    Field("retry", kind="object", fields=(Field("retryDelay", kind="integer", required=True),)),
    *(Field(f"{language}Options", kind="object") for language in LANGUAGES),
)


def create(exchange: Exchange) -> Reply:
    world = exchange.world
    asked = sent(exchange, *_INVALID, SOURCE, LANGUAGE, *_OPTIONS)
    source = find_source(world, asked["source"])
    if source is None:
        raise invalid(exchange, *_INVALID, "source.id must be that of a collection or spec")
    record = {
        "language": asked["language"],
        "source": {"type": asked["source"]["type"], "id": source.id},
        "buildStatus": "queued",
        "beginsAt": round(1000 * (world.clock() + world.behaviour.task_seconds / 2)),
        "createdAt": world.now(),
        "updatedAt": world.now(),
    }
    if "sdkVersion" in asked:
        record["version"] = asked["sdkVersion"]
    id = world.ids.uuid()
    world.store.insert("sdk", id, source.parent, "", record)
    tasks.start(world, _BUILD, id, {})
    return Reply(b"", 202, {"Location": f"/sdks/{id}"})


def list_all(exchange: Exchange) -> Reply:
    """SDKs of a workspace; with `sdkIds` these, whatever the other filters."""

    def refusal(detail: str) -> ApiError:
        return invalid(exchange, *_INVALID_QUERY, detail)

    world, query = exchange.world, exchange.query
    rows = of_workspace(exchange, "sdk", refusal)
    require_choices(exchange, {"buildStatus": _STATUSES, "language": LANGUAGES}, refusal)
    if "sdkIds" in query:
        ids = query["sdkIds"].split(",")
        if len(ids) > _MOST_IDS:
            raise refusal(f"sdkIds must NOT have more than {_MOST_IDS} items")
        rows = [row for row in rows if row.id in ids]
    else:
        status = query.get("buildStatus")
        rows = matching(exchange, rows)
        rows = [row for row in rows if status in (None, build_status(world, row))]
    return listing(exchange, rows, show_sdk, refusal)


def get(exchange: Exchange) -> Reply:
    return Reply(show_sdk(exchange.world, existing(exchange, "sdk", "sdkId")))


def delete(exchange: Exchange) -> Reply:
    row = existing(exchange, "sdk", "sdkId")
    if row.record["buildStatus"] in _RUNNING:
        raise _conflict("The build is still running.")
    exchange.store.delete("sdk", row.id)
    return Reply(status=204)


def download(exchange: Exchange) -> Reply:
    """An address that needs no key for some minutes. Nothing is there: the sandbox builds no code."""
    row = existing(exchange, "sdk", "sdkId")
    if row.record["buildStatus"] != "succeeded":
        raise _conflict("The build has not succeeded.")
    world = exchange.world
    signature = world.ids.answer()
    answer = {
        "id": row.id,
        "language": row.record["language"],
        "url": f"https://downloads.example.com/{row.id}.zip?signature={signature}",
        "expiresAt": world.written(world.clock() + 60 * _DOWNLOAD_MINUTES),
    }
    return Reply(answer)


def _finish_build(world: World, task: Row) -> None:
    row = world.store.find("sdk", task.id)
    if row is None:
        return  # gone with its workspace
    record = row.record
    record["updatedAt"] = world.now()
    if find_source(world, record["source"]) is None:
        record["buildStatus"] = "failed"
        record["error"] = {"code": "SOURCE_NOT_FOUND", "message": "The source has been deleted."}
    else:
        record["buildStatus"] = "succeeded"
        sdk_connections.open_pull_request(world, row)
    world.store.update("sdk", row.id, "", record)


def _conflict(detail: str) -> ApiError:
    return problem(409, "conflict", "Conflict", detail)


EFFECTS: dict[str, Effect] = {_BUILD: _finish_build}
ROUTES: Routes = [
    ("GET", "/sdks", list_all),
    ("POST", "/sdks", create),
    ("GET", "/sdks/{sdkId}", get),
    ("DELETE", "/sdks/{sdkId}", delete),
    ("GET", "/sdks/{sdkId}/downloads", download),
    *sdk_connections.ROUTES,
]
