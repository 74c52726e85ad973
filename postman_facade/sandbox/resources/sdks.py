"""SDKs: client libraries built from a collection or spec, some time after they were asked for; and
the connections by which builds go to Git, as pull requests."""

from __future__ import annotations

import re
from typing import Any, ClassVar

from ..behaviour import tasks
from ..errors import ApiError, problem
from ..store.database import Row
from ..world import Document, Exchange, Reply, World, serves
from .engine import Page, Resource, only, times

_BUILD = "sdk-build"
_RUNNING = ("queued", "in_progress")
_MOST_IDS = 100
_DOWNLOAD_MINUTES = 15
_CONNECTIONS = "sdk-git-connections"
_AUTOMATIC = "autoUpdatePullRequestsEnabled"
_REPOSITORY = re.compile("https?://[A-Za-z0-9.:_/~-]+")


class _OfSource(Resource):
    """Something built from a collection or spec, in a language. Refusals have a request id."""

    page = Page("data", 25, most=25)
    titles: ClassVar[dict[str, tuple[str, str]]]
    """Kind and title of the refusal, by method."""

    def problem(
        self, exchange: Exchange, status: int, kind: str, title: str, detail: str
    ) -> ApiError:
        refusal = problem(status, kind, title, detail, exchange.path)
        refusal.body["requestId"] = exchange.world.ids.answer()
        return refusal

    def invalid(self, exchange: Exchange, detail: str) -> ApiError:
        return self.problem(exchange, 400, *self.titles[exchange.operation.method], detail)

    def rows(self, exchange: Exchange) -> list[Row]:
        """Those of the workspace of the query, and of its source if it has one."""
        workspace = exchange.query.get("workspaceId")
        if not workspace:
            raise self.invalid(exchange, "workspaceId is required")
        self.require_choices(exchange)
        source = exchange.world.bare(exchange.query.get("sourceId", ""))
        rows = exchange.store.rows(self.kind, workspace)
        return [row for row in rows if source in ("", row.record["source"]["id"])]

    def meta(self, exchange: Exchange, rows: list[Row], following: str | None) -> Document:
        return {"nextCursor": following, "total": len(rows)}

    def source(self, exchange: Exchange, sent: Document) -> Row:
        source = _source(exchange.world, sent["source"])
        if source is None:
            raise self.invalid(exchange, "source.id must be that of a collection or spec")
        return source


class Sdks(_OfSource):
    kind = "sdk"
    goes_with = "workspace"
    path = "/sdks/{sdkId}"
    titles: ClassVar[dict[str, tuple[str, str]]] = {
        "GET": ("sdks/invalid-list-query", "Invalid list query"),
        "POST": ("sdks/invalid-create-request", "Invalid SDK creation request"),
    }

    def rows(self, exchange: Exchange) -> list[Row]:
        """SDKs of a workspace; `sdkIds` overrides all other filters."""
        query, rows = exchange.query, super().rows(exchange)
        if "sdkIds" in query:
            ids = query["sdkIds"].split(",")
            if len(ids) > _MOST_IDS:
                raise self.invalid(exchange, f"sdkIds must NOT have more than {_MOST_IDS} items")
            return [
                row for row in exchange.store.rows(self.kind, query["workspaceId"]) if row.id in ids
            ]
        return [
            row
            for row in rows
            if query.get("language") in (None, row.record["language"])
            and query.get("buildStatus") in (None, _build_status(exchange.world, row))
        ]

    def create(self, exchange: Exchange) -> Reply:
        world, sent = exchange.world, self.sent(exchange)
        source = self.source(exchange, sent)
        record = {
            "language": sent["language"],
            "source": {"type": sent["source"]["type"], "id": source.id},
            "buildStatus": "queued",
            "beginsAt": round(1000 * (world.clock() + world.behaviour.task_seconds / 2)),
            **times(world),
        }
        if "sdkVersion" in sent:
            record["version"] = sent["sdkVersion"]
        id = world.ids.uuid()
        world.store.insert(self.kind, id, source.parent, "", record)
        tasks.start(world, _BUILD, id, {})
        return Reply(b"", 202, {"Location": f"/sdks/{id}"})

    def delete(self, exchange: Exchange) -> Reply:
        row = self.row(exchange)
        if row.record["buildStatus"] in _RUNNING:
            raise problem(409, "conflict", "Conflict", "The build is still running.")
        exchange.store.delete(self.kind, row.id)
        return Reply(status=204)

    @serves("GET /sdks/{sdkId}/downloads")
    def download(self, exchange: Exchange) -> Reply:
        """An address that needs no key for some minutes. Nothing is there: the sandbox builds no
        code."""
        world, row = exchange.world, self.row(exchange)
        if row.record["buildStatus"] != "succeeded":
            raise problem(409, "conflict", "Conflict", "The build has not succeeded.")
        signature = world.ids.answer()
        answer = {
            "id": row.id,
            "language": row.record["language"],
            "url": f"https://downloads.example.com/{row.id}.zip?signature={signature}",
            "expiresAt": world.written(world.clock() + 60 * _DOWNLOAD_MINUTES),
        }
        return Reply(answer)

    def shown(self, exchange: Exchange, row: Row) -> Any:
        keys = ("language", "source", "version", "error", "createdAt", "updatedAt")
        # The pull request that brought the build to its repository has the id of the SDK.
        opened = exchange.store.find("sdk-pull-request", row.id)
        return {
            "id": row.id,
            **only(keys, row.record),
            "workspaceId": row.parent,
            "buildStatus": _build_status(exchange.world, row),
            "pullRequest": _pull_request(opened) if opened is not None else None,
        }


class SdkConnections(_OfSource):
    kind = _CONNECTIONS
    goes_with = "workspace"
    path = "/sdk-git-connections/{sdkGitConnectionId}"
    titles: ClassVar[dict[str, tuple[str, str]]] = {
        "GET": (f"{kind}/invalid-list-query", "Invalid git connection list query"),
        "POST": (f"{kind}/invalid-create-request", "Invalid git connection request"),
        "PUT": (f"{kind}/invalid-status-transition", "Invalid git connection status"),
    }
    filters = ("language", "status", "repositoryUrl")
    kept = ("status", _AUTOMATIC)

    def create(self, exchange: Exchange) -> Reply:
        world, sent = exchange.world, self.sent(exchange)
        if not _REPOSITORY.fullmatch(sent["repositoryUrl"]):
            detail = f'body/repositoryUrl must match pattern "{_REPOSITORY.pattern}"'
            raise self.invalid(exchange, detail)
        source = self.source(exchange, sent)
        self._require_unconnected(exchange, source, sent["language"], sent["repositoryUrl"])
        record = {
            "source": {"type": sent["source"]["type"], "id": source.id},
            "language": sent["language"],
            "status": "active",
            "repositoryUrl": sent["repositoryUrl"],
            "targetBranch": sent.get("targetBranch", "main"),
            _AUTOMATIC: sent.get(_AUTOMATIC, False),
            **times(world),
        }
        row = self.insert(world, source.parent, record)
        location = {"Location": f"{exchange.path}/{row.id}"}
        return Reply(self.shown(exchange, row), 201, location)

    def update(self, exchange: Exchange) -> Reply:
        """Update only if something changes."""
        row, sent = self.row(exchange), self.sent(exchange)
        changes = only(self.kept, sent)
        if any(row.record[key] != value for key, value in changes.items()):
            row.record.update(changes)
            self.save(exchange.world, row)
        return Reply(self.shown(exchange, row))

    def shown(self, exchange: Exchange, row: Row) -> Any:
        opened = exchange.store.rows("sdk-pull-request", row.id)[-1:]
        pull_requests = [_pull_request(latest) for latest in opened]
        return {"sdkGitConnectionId": row.id, **row.record, "pullRequests": pull_requests}

    def _require_unconnected(
        self, exchange: Exchange, source: Row, language: str, repository: str
    ) -> None:
        """One connection for a source and a language, one language for a repository."""
        for row in exchange.store.rows(self.kind):
            if _pair(row) == (source.id, language):
                detail = f"The source has a connection for {language} already; change that one."
                kind, title = f"{self.kind}/already-connected", "Git connection already exists"
                raise self.problem(exchange, 409, kind, title, detail)
            if row.record["repositoryUrl"] == repository and row.record["language"] != language:
                detail = f"The repository is connected to an SDK for {row.record['language']}."
                raise self.invalid(exchange, detail)


class SdkPullRequests(_OfSource):
    """Newest first. Nothing updates them, since the sandbox has no Git."""

    kind = "sdk-pull-request"
    goes_with = "sdk-git-connections"
    path = f"{SdkConnections.path}/pull-requests/{{id}}"
    titles = SdkConnections.titles
    filters = ("status",)

    def rows(self, exchange: Exchange) -> list[Row]:
        rows = exchange.store.rows(self.kind, SdkConnections().row(exchange).id)
        self.require_choices(exchange)
        # Pages follow growing numbers, these go backwards.
        return [row._replace(number=-row.number) for row in reversed(rows)]

    def listed(self, exchange: Exchange, row: Row) -> Any:
        sdk = exchange.store.find("sdk", row.id)
        built = {"sdk": Sdks().shown(exchange, sdk)} if sdk is not None else {}
        return {**row.record, **built}


def _source(world: World, source: Document) -> Row | None:
    """The collection or spec that code is built from."""
    return world.store.find(source["type"], world.bare(source["id"]))


def _build_status(world: World, row: Row) -> str:
    """The status of a build, which is queued for the first half of its time."""
    status: str = row.record["buildStatus"]
    begun = 1000 * world.clock() >= row.record["beginsAt"]
    return "in_progress" if status == "queued" and begun else status


def _pull_request(row: Row) -> Document:
    return {**only(("url", "status"), row.record), "sdkId": row.id}


def _pair(row: Row) -> tuple[str, str]:
    return row.record["source"]["id"], row.record["language"]


@tasks.effect(_BUILD)
def _finish_build(world: World, task: Row) -> None:
    row = world.store.find("sdk", task.id)
    if row is None:
        return  # gone with its workspace
    record = row.record
    record["updatedAt"] = world.now()
    if _source(world, record["source"]) is None:
        record["buildStatus"] = "failed"
        record["error"] = {"code": "SOURCE_NOT_FOUND", "message": "The source has been deleted."}
    else:
        record["buildStatus"] = "succeeded"
        _open_pull_request(world, row)
    world.store.update("sdk", row.id, "", record)


def _open_pull_request(world: World, sdk: Row) -> None:
    """Bring a build to the repository it is connected to, if pull requests open themselves."""
    for row in world.store.rows(_CONNECTIONS, sdk.parent):
        same = _pair(row) == _pair(sdk)
        if same and row.record["status"] == "active" and row.record[_AUTOMATIC]:
            number = 1 + len(world.store.rows("sdk-pull-request", row.id))
            repository = row.record["repositoryUrl"].rstrip("/").removesuffix(".git")
            url = f"{repository}/pull/{number}"
            record = {"number": number, "url": url, "status": "open", **times(world)}
            world.store.insert("sdk-pull-request", sdk.id, row.id, "", record)
