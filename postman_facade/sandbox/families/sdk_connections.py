"""SDK git connections: where the builds of a source in a language go, as pull requests."""

from __future__ import annotations

from ..errors import ApiError
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from .fields import Field
from .sdk_records import (
    LANGUAGE,
    LANGUAGES,
    SOURCE,
    existing,
    find_source,
    invalid,
    listing,
    matching,
    of_workspace,
    refused,
    require_choices,
    sent,
    show_pull_request,
    show_sdk,
)

_FAMILY = "sdk-git-connections"
_STATUSES = ("active", "disconnected", "inaccessible")
_PULL_REQUEST_STATUSES = ("open", "merged", "closed")
_INVALID_CREATE = (f"{_FAMILY}/invalid-create-request", "Invalid git connection request")
_INVALID_UPDATE = (f"{_FAMILY}/invalid-status-transition", "Invalid git connection status")
_INVALID_QUERY = (f"{_FAMILY}/invalid-list-query", "Invalid git connection list query")
_REPOSITORY = Field("repositoryUrl", required=True, pattern=r"https?://[A-Za-z0-9.:_/~-]+")
_BRANCH = Field("targetBranch")
_AUTOMATIC = Field("autoUpdatePullRequestsEnabled", kind="boolean")
# The third status is the server's own to set.
_STATUS = Field("status", required=True, values=_STATUSES[:2])


def create(exchange: Exchange) -> Reply:
    world = exchange.world
    asked = sent(exchange, *_INVALID_CREATE, SOURCE, LANGUAGE, _REPOSITORY, _BRANCH, _AUTOMATIC)
    source = find_source(world, asked["source"])
    if source is None:
        detail = "source.id must be that of a collection or spec"
        raise invalid(exchange, *_INVALID_CREATE, detail)
    language, repository = asked["language"], asked["repositoryUrl"]
    _require_unconnected(exchange, source, language, repository)
    record = {
        "source": {"type": asked["source"]["type"], "id": source.id},
        "language": language,
        "status": "active",
        "repositoryUrl": repository,
        "targetBranch": asked.get("targetBranch", "main"),
        "autoUpdatePullRequestsEnabled": asked.get("autoUpdatePullRequestsEnabled", False),
        "createdAt": world.now(),
        "updatedAt": world.now(),
    }
    row = world.store.insert(_FAMILY, world.ids.uuid(), source.parent, "", record)
    return Reply(_show(world, row), 201, {"Location": f"{exchange.path}/{row.id}"})


def list_all(exchange: Exchange) -> Reply:
    def refusal(detail: str) -> ApiError:
        return invalid(exchange, *_INVALID_QUERY, detail)

    query = exchange.query
    rows = of_workspace(exchange, _FAMILY, refusal)
    require_choices(exchange, {"status": _STATUSES, "language": LANGUAGES}, refusal)
    rows = [
        row
        for row in matching(exchange, rows)
        if query.get("status") in (None, row.record["status"])
        and query.get("repositoryUrl") in (None, row.record["repositoryUrl"])
    ]
    return listing(exchange, rows, _show, refusal)


def get(exchange: Exchange) -> Reply:
    return Reply(_show(exchange.world, _existing(exchange)))


def put(exchange: Exchange) -> Reply:
    world = exchange.world
    row = _existing(exchange)
    asked = sent(exchange, *_INVALID_UPDATE, _STATUS, _AUTOMATIC)
    changes = {key: asked[key] for key in (_STATUS.name, _AUTOMATIC.name) if key in asked}
    if any(row.record[key] != value for key, value in changes.items()):
        row.record.update(changes, updatedAt=world.now())
        world.store.update(_FAMILY, row.id, "", row.record)
    return Reply(_show(world, row))


def list_pull_requests(exchange: Exchange) -> Reply:
    """Newest first: nothing updates them, since the sandbox has no Git to merge them."""

    def refusal(detail: str) -> ApiError:
        return invalid(exchange, *_INVALID_QUERY, detail)

    rows = exchange.store.rows("sdk-pull-request", _existing(exchange).id)
    require_choices(exchange, {"status": _PULL_REQUEST_STATUSES}, refusal)
    status = exchange.query.get("status")
    # Pages follow growing numbers, these go backwards.
    rows = [
        row._replace(number=-row.number)
        for row in reversed(rows)
        if status in (None, row.record["status"])
    ]
    return listing(exchange, rows, _show_opened, refusal)


def open_pull_request(world: World, sdk: Row) -> None:
    """Bring a build to the repository it is connected to, if pull requests open themselves."""
    for row in world.store.rows(_FAMILY, sdk.parent):
        same = _pair(row) == _pair(sdk)
        if same and row.record["status"] == "active" and row.record[_AUTOMATIC.name]:
            number = 1 + len(world.store.rows("sdk-pull-request", row.id))
            repository = row.record["repositoryUrl"].rstrip("/").removesuffix(".git")
            record = {
                "number": number,
                "url": f"{repository}/pull/{number}",
                "status": "open",
                "createdAt": world.now(),
                "updatedAt": world.now(),
            }
            world.store.insert("sdk-pull-request", sdk.id, row.id, "", record)


def _require_unconnected(exchange: Exchange, source: Row, language: str, repository: str) -> None:
    """One connection for a source and a language, one language for a repository."""
    for row in exchange.store.rows(_FAMILY):
        if _pair(row) == (source.id, language):
            detail = f"The source has a connection for {language} already; change that one."
            kind, title = f"{_FAMILY}/already-connected", "Git connection already exists"
            raise refused(exchange, 409, kind, title, detail)
        if row.record["repositoryUrl"] == repository and row.record["language"] != language:
            detail = f"The repository is connected to an SDK for {row.record['language']}."
            raise invalid(exchange, *_INVALID_CREATE, detail)


def _pair(row: Row) -> tuple[str, str]:
    return row.record["source"]["id"], row.record["language"]


def _existing(exchange: Exchange) -> Row:
    return existing(exchange, _FAMILY, "sdkGitConnectionId")


def _show(world: World, row: Row) -> Document:
    opened = world.store.rows("sdk-pull-request", row.id)[-1:]
    pull_requests = [show_pull_request(latest) for latest in opened]
    return {"sdkGitConnectionId": row.id, **row.record, "pullRequests": pull_requests}


def _show_opened(world: World, row: Row) -> Document:
    sdk = world.store.find("sdk", row.id)
    return {**row.record, **({"sdk": show_sdk(world, sdk)} if sdk is not None else {})}


ROUTES: Routes = [
    ("GET", "/sdk-git-connections", list_all),
    ("POST", "/sdk-git-connections", create),
    ("GET", "/sdk-git-connections/{sdkGitConnectionId}", get),
    ("PUT", "/sdk-git-connections/{sdkGitConnectionId}", put),
    ("GET", "/sdk-git-connections/{sdkGitConnectionId}/pull-requests", list_pull_requests),
]
