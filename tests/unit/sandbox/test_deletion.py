"""What a workspace held is gone with it, whichever family it is of."""

from __future__ import annotations

from typing import Any

import httpx

from postman_facade.sandbox import Sandbox
from postman_facade.sandbox.resources import CONTENTS, access_keys

from .conftest import Clock
from .spec_examples import generate_collection, make_collection, make_spec, workspace_of


def _post(api: httpx.Client, path: str, body: Any, **query: str) -> Any:
    answer = api.post(path, json=body, params=query)
    assert answer.is_success, answer.text
    return answer.json() if answer.content else None


def _fill(api: httpx.Client, clock: Clock, workspace: str) -> str:
    """Put something of every family into a workspace; the uid of a collection."""
    uid = make_collection(api, [], variable=[{"key": "key", "value": "PMAK-made-up"}])
    _post(api, "/detected-secrets-queries", {})
    _post(api, f"/collections/{uid}/comments", {"body": "Fine."})
    _post(api, "/environments", {"environment": {"name": "Stage", "values": []}})
    mock = _post(api, "/mocks", {"mock": {"name": "M", "collection": uid}})["mock"]["id"]
    response = {"name": "Broken", "statusCode": 500}
    _post(api, f"/mocks/{mock}/server-responses", {"serverResponse": response})
    schedule = {"cron": "0 0 * * *", "timezone": "UTC"}
    sent = {"monitor": {"name": "N", "collection": uid, "schedule": schedule}}
    _post(api, f"/monitors/{_post(api, '/monitors', sent)['monitor']['id']}/run", {})
    spec = make_spec(api)
    _post(api, f"/specs/{spec}/version-tags", {"name": "first"})
    generate_collection(api, clock, spec)
    _post(api, "/packages", {"name": "dice"}, workspace=workspace)
    news = {"topic": "New shelf", "description": "It holds more.", "category": "improvement"}
    _post(api, f"/workspaces/{workspace}/updates", news)
    sdk = {"source": {"type": "spec", "id": spec}, "language": "python"}
    connection = {
        **sdk,
        "repositoryUrl": "https://git.example.com/shelf/client",
        "autoUpdatePullRequestsEnabled": True,
    }
    _post(api, "/sdk-git-connections", connection)
    _post(api, "/sdks", sdk)
    clock.advance(6)
    return uid


def test_nothing_is_left_of_a_workspace(sandbox: Sandbox, api: httpx.Client, clock: Clock) -> None:
    workspace, store = workspace_of(api), sandbox._world.store
    access_keys.add(sandbox._world, _fill(api, clock, workspace))
    api.get("/me")  # what is due is done with any request
    held = {one.kind for one in store.everything()}
    assert held == {"workspace", "task", "member", "team"}.union(*CONTENTS.values())
    assert api.delete(f"/workspaces/{workspace}").status_code == 200
    assert {one.kind for one in store.everything()} == {"task", "member", "team"}
