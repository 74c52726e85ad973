"""What is built around the collection: packages, components, SDKs."""

from __future__ import annotations

from .client import Client
from .collections import Bookshop
from .workspaces import MISSING


def a_package_is_made(api: Client, workspace: str) -> None:
    assert api.get("/packages")["data"] == []
    sent = {"name": "isbn", "description": "Numbers of books", "script": "module.exports = 13;"}
    made = api.post("/packages", sent, expect=201, workspace=workspace)
    assert sent.items() <= made.items()
    path = f"/packages/{made['id']}"
    assert api.get(path) == made
    answer = api.get("/packages", limit=1)
    assert [found["name"] for found in answer["data"]] == ["isbn"]
    assert answer["meta"]["nextCursor"] is None
    assert api.patch(path, {"script": "module.exports = 10;"})["script"] == "module.exports = 10;"
    api.post("/packages", sent, expect=409, workspace=workspace)
    api.post("/packages", {**sent, "name": "9"}, expect=400, workspace=workspace)
    api.post("/packages", {**sent, "name": "ean"}, expect=400, workspace=MISSING)
    api.patch(path, {}, expect=400)
    api.patch(path, {"name": "ean"}, expect=400)
    api.get(f"/packages/{MISSING}", expect=404)
    api.get("/packages/isbn", expect=400)
    api.delete(path, expect=204)
    api.get(path, expect=404)


def a_component_is_made(api: Client) -> None:
    sent = {"name": "Book", "type": "OAS3", "content": "type: object"}
    id = api.post("/components", sent, expect=201)["id"]
    path = f"/components/{id}"
    shown = api.get(path)
    assert (shown["name"], shown["status"]) == ("Book", "active")
    assert api.get("/components")["data"] == [shown]
    assert api.get("/components", type="OAS2")["data"] == []
    api.patch(f"{path}/drafts", {"content": "type: array"})
    assert api.get(f"{path}/drafts") == {"content": "type: array", "format": "YAML"}
    version = api.post(f"{path}/versions", {"label": "1.0"}, expect=201)["id"]
    api.post(f"{path}/versions", {"label": "1.0"}, expect=409)
    api.post(f"{path}/versions", {"label": ""}, expect=400)
    api.patch(f"{path}/drafts", {"content": "type: string"})
    frozen = api.get(f"{path}/versions/{version}", include="content")
    assert (frozen["label"], frozen["content"]) == ("1.0", "type: array")
    assert [found["id"] for found in api.get(f"{path}/versions")["data"]] == [version]
    assert api.get(path, include="latestVersion")["latestVersion"] == version
    assert api.patch(path, {"name": "Volume"})["name"] == "Volume"
    assert api.patch(path, {"status": "archived"})["status"] == "archived"
    api.patch(f"{path}/drafts", {"content": "type: number"}, expect=409)
    api.patch(path, {}, expect=400)
    api.post("/components", {"name": "Two words"}, expect=400)
    api.get(f"/components/{MISSING}", expect=404)
    api.get(f"{path}/versions/{MISSING}", expect=404)


def an_sdk_is_built(api: Client, books: Bookshop) -> None:
    source = {"type": "collection", "id": books.collection}
    repository = {
        "source": source,
        "language": "python",
        "repositoryUrl": "https://git.example.com/books/sdk",
        "autoUpdatePullRequestsEnabled": True,
    }
    connection = api.post("/sdk-git-connections", repository, expect=201)
    path = f"/sdk-git-connections/{connection['sdkGitConnectionId']}"
    assert api.get(path) == connection
    answer = api.get("/sdk-git-connections", workspaceId=books.workspace)
    assert (answer["data"], answer["meta"]["total"]) == ([connection], 1)
    api.post("/sdk-git-connections", repository, expect=409)
    asked = {"source": source, "language": "python"}
    started = api.exchange("POST", "/sdks", asked)
    assert (started.status_code, started.content) == (202, b"")
    sdk = started.headers["location"]
    assert api.get(sdk)["buildStatus"] == "queued"
    api.get(f"{sdk}/downloads", expect=409)
    api.delete(sdk, expect=409)
    api.wait()
    built = api.get(sdk)
    assert built["buildStatus"] == "succeeded"
    assert api.get("/sdks", workspaceId=books.workspace)["data"] == [built]
    assert api.get(f"{sdk}/downloads")["url"].startswith("https://")
    (pull_request,) = api.get(f"{path}/pull-requests")["data"]
    assert pull_request["url"] == f"{repository['repositoryUrl']}/pull/1"
    stopped = api.put(path, {"status": "disconnected"})
    assert stopped["status"] == "disconnected"
    api.delete(sdk, expect=204)
    api.get(sdk, expect=404)
    api.get("/sdks", expect=400)
    api.get("/sdks", expect=400, workspaceId=books.workspace, limit=26)
    api.post("/sdks", {**asked, "language": "latin"}, expect=400)
    api.post("/sdks", {**asked, "source": {**source, "id": MISSING}}, expect=400)
    api.get(f"/sdk-git-connections/{MISSING}", expect=404)
