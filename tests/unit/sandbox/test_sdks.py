"""SDKs and their Git connections: builds on the clock, downloads, pull requests."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from .conftest import Clock

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
MISSING = "00000000-0000-4000-8000-000000000000"
REPOSITORY = "https://git.example.com/shelf/client"
BUILD_SECONDS = 5


@pytest.fixture
def workspace(api: httpx.Client) -> str:
    return str(api.get("/workspaces").json()["workspaces"][0]["id"])


@pytest.fixture
def source(api: httpx.Client, workspace: str) -> dict[str, Any]:
    sent = {"collection": {"info": {"name": "Shelf", "schema": SCHEMA}, "item": []}}
    made = api.post("/collections", json=sent).json()["collection"]
    return {"type": "collection", "id": made["id"]}


def build(
    api: httpx.Client, source: dict[str, Any], language: str = "python", **options: Any
) -> str:
    """The path of a new SDK."""
    answer = api.post("/sdks", json={"source": source, "language": language, **options})
    assert answer.status_code == 202, answer.text
    assert answer.content == b""
    return str(answer.headers["location"])


def status(api: httpx.Client, path: str) -> str:
    return str(api.get(path).json()["buildStatus"])


def connect(
    api: httpx.Client, source: dict[str, Any], language: str = "python", **settings: Any
) -> dict[str, Any]:
    sent = {"source": source, "language": language, "repositoryUrl": REPOSITORY, **settings}
    answer = api.post("/sdk-git-connections", json=sent)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    assert answer.headers["location"] == f"/sdk-git-connections/{made['sdkGitConnectionId']}"
    return made


def names(api: httpx.Client, path: str, **query: Any) -> list[str]:
    """The languages in a list."""
    answer = api.get(path, params=query)
    assert answer.status_code == 200, answer.text
    return [entry["language"] for entry in answer.json()["data"]]


def assert_refused(answer: httpx.Response, status: int, kind: str, title: str) -> None:
    """The problem of this family names the request."""
    assert answer.status_code == status
    problem = answer.json()
    assert problem == {
        "type": f"https://api.postman.com/problems/{kind}",
        "title": title,
        "status": status,
        "detail": problem["detail"],
        "instance": answer.request.url.path,
        "requestId": problem["requestId"],
    }


def assert_invalid(answer: httpx.Response) -> None:
    assert_refused(answer, 400, "sdks/invalid-create-request", "Invalid SDK creation request")


def assert_not_found(answer: httpx.Response) -> None:
    assert answer.status_code == 404
    assert answer.json()["type"] == "https://api.postman.com/problems/not-found"


def assert_conflict(answer: httpx.Response) -> None:
    assert answer.status_code == 409
    assert answer.json()["type"] == "https://api.postman.com/problems/conflict"


@pytest.mark.fact("tasks: the words of each kind")
def test_a_build_is_queued_then_in_progress_then_succeeded(
    api: httpx.Client, source: dict[str, Any], workspace: str, clock: Clock
) -> None:
    path = build(api, source, sdkVersion="1.2.3")
    assert api.get(path).json() == {
        "id": path.removeprefix("/sdks/"),
        "language": "python",
        "source": source,
        "workspaceId": workspace,
        "version": "1.2.3",
        "buildStatus": "queued",
        "pullRequest": None,
        "createdAt": "2023-11-14T22:13:20.000Z",
        "updatedAt": "2023-11-14T22:13:20.000Z",
    }
    clock.advance(BUILD_SECONDS / 2)
    assert status(api, path) == "in_progress"
    clock.advance(BUILD_SECONDS / 2)
    built = api.get(path).json()
    assert (built["buildStatus"], built["updatedAt"]) == ("succeeded", "2023-11-14T22:13:25.000Z")


def test_a_build_fails_when_its_source_goes(
    api: httpx.Client, source: dict[str, Any], clock: Clock
) -> None:
    path = build(api, source)
    api.delete(f"/collections/{source['id']}")
    clock.advance(BUILD_SECONDS)
    failed = api.get(path).json()
    assert failed["buildStatus"] == "failed"
    assert set(failed["error"]) == {"code", "message"}
    assert_conflict(api.get(f"{path}/downloads"))
    assert api.delete(path).status_code == 204


def test_a_build_goes_with_its_workspace(api: httpx.Client, clock: Clock) -> None:
    made = api.post("/workspaces", json={"workspace": {"name": "W", "type": "team"}}).json()
    workspace = made["workspace"]["id"]
    sent = {"collection": {"info": {"name": "Shelf", "schema": SCHEMA}, "item": []}}
    collection = api.post(f"/collections?workspace={workspace}", json=sent).json()["collection"]
    path = build(api, {"type": "collection", "id": collection["uid"]})
    assert api.get(path).json()["workspaceId"] == workspace
    api.delete(f"/workspaces/{workspace}")
    clock.advance(BUILD_SECONDS)
    assert_not_found(api.get(path))


def test_a_download_is_ready_when_the_build_is(
    api: httpx.Client, source: dict[str, Any], clock: Clock
) -> None:
    path = build(api, source)
    assert_conflict(api.get(f"{path}/downloads"))
    clock.advance(BUILD_SECONDS)
    answer = api.get(f"{path}/downloads").json()
    assert set(answer) == {"id", "language", "url", "expiresAt"}
    assert answer["id"] == path.removeprefix("/sdks/")
    assert answer["url"].startswith("https://downloads.example.com/")
    assert answer["expiresAt"] == "2023-11-14T22:28:25.000Z"


def test_an_sdk_is_deleted_after_its_build(
    api: httpx.Client, source: dict[str, Any], clock: Clock
) -> None:
    path = build(api, source)
    for _ in range(2):
        assert_conflict(api.delete(path))
        clock.advance(BUILD_SECONDS / 2)
    answer = api.delete(path)
    assert (answer.status_code, answer.content) == (204, b"")
    for method, below in (("GET", ""), ("DELETE", ""), ("GET", "/downloads")):
        assert_not_found(api.request(method, path + below))


@pytest.mark.parametrize(
    "change",
    [
        {"source": None},
        {"source": "text"},
        {"source": {"type": "collection"}},
        {"source": {"type": "mock", "id": MISSING}},
        {"source": {"type": "collection", "id": MISSING}},
        {"source": {"type": "spec", "id": MISSING}},
        {"source": {"type": "collection", "id": 1}},
        {"language": "cobol"},
        {"language": ["python"]},
        {"sdkVersion": 1},
        {"authors": [{"email": "a@example.com"}]},
        {"retry": {}},
        {"retry": {"retryDelay": 1.5}},
        {"pythonOptions": []},
    ],
)
def test_what_cannot_be_built(
    api: httpx.Client, source: dict[str, Any], workspace: str, change: dict[str, Any]
) -> None:
    sent = {"source": source, "language": "python", **change}
    assert_invalid(api.post("/sdks", json=sent))
    assert names(api, "/sdks", workspaceId=workspace) == []


@pytest.mark.parametrize("body", [None, [], {}, "text", {"language": "python"}])
def test_a_body_that_is_no_order(api: httpx.Client, body: Any) -> None:
    assert_invalid(api.post("/sdks", json=body))


def test_lists_are_filtered(
    api: httpx.Client, source: dict[str, Any], workspace: str, clock: Clock
) -> None:
    first = build(api, source, "go")
    clock.advance(BUILD_SECONDS)
    build(api, source, "ruby")

    def listed(**query: str) -> list[str]:
        return names(api, "/sdks", workspaceId=workspace, **query)

    assert listed() == ["go", "ruby"]
    assert listed(language="ruby") == ["ruby"]
    assert listed(buildStatus="succeeded") == ["go"]
    assert listed(buildStatus="failed") == []
    assert listed(sourceId=source["id"]) == ["go", "ruby"]
    assert listed(sourceId=MISSING) == []
    assert names(api, "/sdks", workspaceId=MISSING) == []
    # Ids alone count when they are given.
    id = first.removeprefix("/sdks/")
    assert listed(sdkIds=f"{id},{MISSING}", language="ruby") == ["go"]


def test_pages_end_with_null_and_tell_the_total(
    api: httpx.Client, source: dict[str, Any], workspace: str
) -> None:
    for language in ("go", "ruby", "rust"):
        build(api, source, language)
    query: dict[str, Any] = {"workspaceId": workspace, "limit": 2}
    first = api.get("/sdks", params=query).json()
    assert [sdk["language"] for sdk in first["data"]] == ["go", "ruby"]
    assert first["meta"]["total"] == 3
    second = api.get("/sdks", params={**query, "cursor": first["meta"]["nextCursor"]}).json()
    assert [sdk["language"] for sdk in second["data"]] == ["rust"]
    assert second["meta"] == {"nextCursor": None, "total": 3}


@pytest.mark.parametrize(
    "query",
    [
        {"workspaceId": ""},
        {"limit": 26},
        {"limit": 0},
        {"cursor": "%"},
        {"language": "cobol"},
        {"buildStatus": "done"},
        {"sdkIds": "," * 100},
    ],
)
def test_a_list_that_cannot_be(
    api: httpx.Client, workspace: str, query: dict[str, str | int]
) -> None:
    answer = api.get("/sdks", params={"workspaceId": workspace, **query})
    assert_refused(answer, 400, "sdks/invalid-list-query", "Invalid list query")


def test_connect_and_read(api: httpx.Client, source: dict[str, Any]) -> None:
    made = connect(api, source)
    assert made == {
        "sdkGitConnectionId": made["sdkGitConnectionId"],
        "source": source,
        "language": "python",
        "status": "active",
        "repositoryUrl": REPOSITORY,
        "targetBranch": "main",
        "autoUpdatePullRequestsEnabled": False,
        "pullRequests": [],
        "createdAt": "2023-11-14T22:13:20.000Z",
        "updatedAt": "2023-11-14T22:13:20.000Z",
    }
    assert api.get(f"/sdk-git-connections/{made['sdkGitConnectionId']}").json() == made


def test_one_connection_for_a_source_and_a_language(
    api: httpx.Client, source: dict[str, Any]
) -> None:
    connect(api, source)
    sent = {"source": source, "language": "python", "repositoryUrl": f"{REPOSITORY}-2"}
    answer = api.post("/sdk-git-connections", json=sent)
    kind = "sdk-git-connections/already-connected"
    assert_refused(answer, 409, kind, "Git connection already exists")


@pytest.mark.parametrize(
    "change",
    [
        {"source": {"type": "spec", "id": MISSING}},
        {"language": "cobol"},
        {"repositoryUrl": "shelf/client"},
        {"repositoryUrl": None},
        {"targetBranch": 1},
        {"autoUpdatePullRequestsEnabled": "true"},
        # The repository of another language.
        {"language": "go"},
    ],
)
def test_what_cannot_be_connected(
    api: httpx.Client, source: dict[str, Any], change: dict[str, Any]
) -> None:
    connect(api, source)
    sent = {"source": source, "language": "python", "repositoryUrl": REPOSITORY, **change}
    answer = api.post("/sdk-git-connections", json=sent)
    kind = "sdk-git-connections/invalid-create-request"
    assert_refused(answer, 400, kind, "Invalid git connection request")


def test_a_connection_is_switched(api: httpx.Client, source: dict[str, Any], clock: Clock) -> None:
    made = connect(api, source)
    path = f"/sdk-git-connections/{made['sdkGitConnectionId']}"
    clock.advance(1)
    assert api.put(path, json={"status": "active"}).json() == made
    sent = {"status": "disconnected", "autoUpdatePullRequestsEnabled": True}
    changed = api.put(path, json=sent).json()
    assert changed == {**made, **sent, "updatedAt": "2023-11-14T22:13:21.000Z"}
    assert api.get(path).json() == changed


@pytest.mark.parametrize("body", [None, {}, {"status": "inaccessible"}, {"status": 1}])
def test_a_status_that_cannot_be_set(api: httpx.Client, source: dict[str, Any], body: Any) -> None:
    answer = api.put(
        f"/sdk-git-connections/{connect(api, source)['sdkGitConnectionId']}", json=body
    )
    kind = "sdk-git-connections/invalid-status-transition"
    assert_refused(answer, 400, kind, "Invalid git connection status")


def test_connections_are_listed(api: httpx.Client, source: dict[str, Any], workspace: str) -> None:
    connect(api, source, "go", repositoryUrl=f"{REPOSITORY}-go")
    ruby = connect(api, source, "ruby")
    path = "/sdk-git-connections"
    api.put(f"{path}/{ruby['sdkGitConnectionId']}", json={"status": "disconnected"})

    def listed(**query: str) -> list[str]:
        return names(api, path, workspaceId=workspace, **query)

    assert listed() == ["go", "ruby"]
    assert listed(language="go") == ["go"]
    assert listed(status="disconnected") == ["ruby"]
    assert listed(repositoryUrl=f"{REPOSITORY}-go") == ["go"]
    assert listed(sourceId=MISSING) == []
    answer = api.get(path, params={"workspaceId": workspace}).json()
    assert answer["meta"] == {"nextCursor": None, "total": 2}


@pytest.mark.parametrize("query", ["", "?workspaceId=w&limit=26", "?workspaceId=w&status=off"])
def test_a_list_of_connections_that_cannot_be(api: httpx.Client, query: str) -> None:
    kind = "sdk-git-connections/invalid-list-query"
    answer = api.get(f"/sdk-git-connections{query}")
    assert_refused(answer, 400, kind, "Invalid git connection list query")


def test_builds_open_pull_requests(api: httpx.Client, source: dict[str, Any], clock: Clock) -> None:
    made = connect(api, source, autoUpdatePullRequestsEnabled=True)
    path = f"/sdk-git-connections/{made['sdkGitConnectionId']}"
    sdks = [build(api, source), build(api, source), build(api, source, "go")]
    assert api.get(f"{path}/pull-requests").json()["data"] == []
    clock.advance(BUILD_SECONDS)
    ids = [sdk.removeprefix("/sdks/") for sdk in sdks]
    newest, oldest = api.get(f"{path}/pull-requests").json()["data"]
    assert oldest == {
        "number": 1,
        "url": f"{REPOSITORY}/pull/1",
        "status": "open",
        "sdk": api.get(sdks[0]).json(),
        "createdAt": "2023-11-14T22:13:25.000Z",
        "updatedAt": "2023-11-14T22:13:25.000Z",
    }
    assert newest["number"] == 2
    latest = {"url": f"{REPOSITORY}/pull/2", "status": "open", "sdkId": ids[1]}
    assert api.get(path).json()["pullRequests"] == [latest]
    assert api.get(sdks[1]).json()["pullRequest"] == latest
    assert api.get(sdks[2]).json()["pullRequest"] is None


@pytest.mark.parametrize(
    "setting",
    [{"status": "active"}, {"status": "disconnected", "autoUpdatePullRequestsEnabled": True}],
)
def test_no_pull_request_unless_wanted(
    api: httpx.Client, source: dict[str, Any], clock: Clock, setting: dict[str, Any]
) -> None:
    path = f"/sdk-git-connections/{connect(api, source)['sdkGitConnectionId']}"
    api.put(path, json=setting)
    build(api, source)
    clock.advance(BUILD_SECONDS)
    assert api.get(f"{path}/pull-requests").json()["data"] == []


def test_pull_requests_are_paged_newest_first(
    api: httpx.Client, source: dict[str, Any], clock: Clock
) -> None:
    made = connect(api, source, autoUpdatePullRequestsEnabled=True)
    path = f"/sdk-git-connections/{made['sdkGitConnectionId']}/pull-requests"
    for _ in range(3):
        build(api, source)
    clock.advance(BUILD_SECONDS)
    first = api.get(f"{path}?limit=2").json()
    assert [entry["number"] for entry in first["data"]] == [3, 2]
    assert first["meta"]["total"] == 3
    query: dict[str, Any] = {"limit": 2, "cursor": first["meta"]["nextCursor"]}
    second = api.get(path, params=query).json()
    assert [entry["number"] for entry in second["data"]] == [1]
    assert second["meta"] == {"nextCursor": None, "total": 3}
    assert api.get(f"{path}?status=merged").json()["data"] == []
    assert api.get(f"{path}?status=gone").status_code == 400
    assert api.get(f"{path}?limit=26").status_code == 400


def test_an_unknown_connection(api: httpx.Client) -> None:
    path = f"/sdk-git-connections/{MISSING}"
    assert_not_found(api.get(path))
    assert_not_found(api.put(path, json={"status": "active"}))
    assert_not_found(api.get(f"{path}/pull-requests"))
