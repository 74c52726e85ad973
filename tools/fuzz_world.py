"""A sandbox with one of everything, so that generated requests meet something."""

from __future__ import annotations

import json
from typing import Any

import httpx

from postman_facade.sandbox import Sandbox

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
DEFINITION = {
    "openapi": "3.0.0",
    "info": {"title": "Books", "version": "1.0.0"},
    "paths": {"/books": {"get": {"responses": {"200": {"description": "Books"}}}}},
}
COLORS = {"highlight": "#000000", "rightSidebar": "#ffffff", "topBar": "#ffffff"}
THEME = {"name": "light", "colors": COLORS}
Values = dict[str, list[str | int]]
"""What can be at a place in a request, by the name that Schemathesis has for the place."""


class _Maker:
    def __init__(self, api: httpx.Client) -> None:
        self._api = api

    def __call__(self, path: str, body: Any, **query: str) -> Any:
        made = self._api.post(path, json=body, params=query).raise_for_status()
        return made.json() if made.content else made.headers["location"]


def furnish(sandbox: Sandbox) -> Values:
    """Fill a sandbox, and return what can be named where."""
    headers = {"x-api-key": sandbox.api_key, "authorization": sandbox.scim_key}
    with httpx.Client(base_url=sandbox.url, headers=headers) as api:
        make = _Maker(api)
        workspace = make("/workspaces", {"workspace": {"name": "Shop", "type": "team"}})
        id = workspace["workspace"]["id"]
        home = {"workspace": id}
        news = {"topic": "New books", "description": "Many", "category": "new_feature"}
        update = make(f"/workspaces/{id}/updates", news)["id"]
        shared = make("/workspaces", {"workspace": {"name": "Window", "type": "team"}})
        other = shared["workspace"]["id"]
        make("/network/private", {"workspace": {"id": other}})
        api.put(f"/workspaces/{id}/tags", json={"tags": [{"slug": "books"}]}).raise_for_status()
        values: Values = {"workspaceId": [id, other], "updateId": [update], "slug": ["books"]}
        collection, more = _collection(api, make, home)
        values |= more | _servers(api, make, home, collection) | _specs(api, make, id)
        values |= _products(make, id, collection) | _people(api, make)
        values["taskId"] += [_replaced(api, home)]
        values["requestId"] += _waiting(api, make, values)
    values["elementId"] = [collection, *values["specId"]]
    values["taskId"] += values.pop("copyTaskId")
    values["collectionUid"] += values["generatedUid"]
    values["collectionId"] += values.pop("generatedUid")
    in_paths = {f"path.{name}": known for name, known in values.items()}
    return in_paths | _named_in_requests(values)


def _named_in_requests(values: Values) -> Values:
    """What is named in queries and bodies."""
    workspace, spec = values["workspaceId"], values["specId"]
    collections, fork = values["collectionUid"], values["collectionId"][2:3]
    collection = collections[:1]
    elements = [values[f"{kind}Id"][0] for kind in ("folder", "request", "response")]
    places: Values = {
        "query.workspace": workspace,
        "query.workspaceId": workspace,
        "query.specId": spec,
        "query.collectionUid": collections,
        "query.request": values["requestId"],
        "body.workspace": workspace,
        "body.workspace.id": workspace,
        "body.to": workspace,
        "body.ids[*]": elements,
        "body.target.id": [*collection, *elements],
        "body.source": [*fork, *values["environmentId"]],
        "body.workspaceId": workspace,
        "body.source.id": [*collection, *spec],
        "body.destination": collection,
        "body.destinationId": collection,
    }
    for kind in ("mock", "monitor", "webhook"):
        places[f"body.{kind}.collection"] = collection
        places[f"body.{kind}.environment"] = values["environmentId"]
    return places


def _collection(api: httpx.Client, make: _Maker, home: dict[str, str]) -> tuple[str, Values]:
    response = {"name": "All of them", "code": 200, "body": "[]"}
    request = {
        "name": "List books",
        "request": {"method": "GET", "url": "https://books.example.com/books"},
        "response": [response],
    }
    content = {"name": "Books", "schema": SCHEMA}
    body = {"collection": {"info": content, "item": [{"name": "Shelf", "item": [request]}]}}
    uid = make("/collections", body, **home)["collection"]["uid"]
    (folder,) = api.get(f"/collections/{uid}").json()["collection"]["item"]
    request = folder["item"][0]
    response = request["response"][0]
    elements = {"": {"uid": uid}, "/folders": folder, "/requests": request, "/responses": response}
    comments = []
    for kind, element in elements.items():
        where = f"{kind}/{element['uid']}" if kind else ""
        comments.append(make(f"/collections/{uid}{where}/comments", {"body": "Nice."})["data"])
    fork, other = (
        make(f"/collections/fork/{uid}", {"label": label}, **home)["collection"]["uid"]
        for label in ("draft", "trial")
    )
    documentation = {"customColor": COLORS, "customization": {"appearance": {"themes": [THEME]}}}
    published = api.put(f"/collections/{other}/public-documentations", json=documentation)
    published.raise_for_status()
    asked = {"title": "Take it", "reviewers": [uid.partition("-")[0]], "destinationId": uid}
    return uid, {
        "collectionId": [uid, uid, fork, other],
        "collectionUid": [uid],
        "folderId": [folder["uid"], folder["id"]],
        "requestId": [request["uid"], request["id"]],
        "responseId": [response["uid"], response["id"]],
        "commentId": [comment["id"] for comment in comments],
        "threadId": [comment["threadId"] for comment in comments],
        "pullRequestId": [make(f"/collections/{fork}/pull-requests", asked)["id"]],
        "copyTaskId": [make(f"/collections/{uid}/duplicates", home)["task"]["id"]],
    }


def _waiting(api: httpx.Client, make: _Maker, values: Values) -> list[str | int]:
    """A request to be in the private network, and one to join a team."""
    (asked,) = api.get("/network/private/network-entity/request/all").json()["requests"]
    entity = {"entityType": "user", "entityId": values["userId"][-1]}
    more = {"role": "TEAM_DEVELOPER", "reason": "To help", "requestType": "REQUEST_TO_JOIN"}
    team = f"/teams/{values['teamId'][0]}/access-requests"
    make(team, {"entityList": [entity], **more})
    return [asked["id"], api.get(team).json()["data"][0]["id"]]


def _replaced(api: httpx.Client, home: dict[str, str]) -> str:
    """The task that replaces a collection."""
    body = {"collection": {"info": {"name": "Replaced", "schema": SCHEMA}, "item": []}}
    made = api.post("/collections", json=body, params=home).raise_for_status().json()["collection"]
    later = {"prefer": "respond-async"}
    answer = api.put(f"/collections/{made['uid']}", json=body, headers=later).raise_for_status()
    return str(answer.json()["task"]["id"])


def _servers(api: httpx.Client, make: _Maker, home: dict[str, str], collection: str) -> Values:
    secret = {"key": "key", "value": "PMAK-LEAKED-0000-0000"}
    environment = make("/environments", {"environment": {"name": "E", "values": [secret]}}, **home)
    uid = environment["environment"]["uid"]
    fork = make(f"/environments/{uid}/forks", {"forkName": "trial"}, **home)["environment"]["uid"]
    mock, private = (
        make("/mocks", {"mock": {"collection": collection, **more}}, **home)["mock"]["id"]
        for more in ({}, {"private": True})
    )
    failure = {"serverResponse": {"name": "Closed", "statusCode": 503}}
    schedule = {"cron": "0 6 * * *", "timezone": "UTC"}
    watched = {"name": "Daily", "collection": collection, "schedule": schedule}
    monitor = make("/monitors", {"monitor": watched}, **home)["monitor"]["id"]
    execution = make(f"/monitors/{monitor}/run", None)["run"]["info"]["jobId"]
    (run,) = api.get(f"/monitors/{monitor}/executions/{execution}/runs").json()["data"]
    (secret_found,) = make("/detected-secrets-queries", {})["data"][:1]
    return {
        "environmentId": [uid, fork],
        "environmentUid": [fork],
        "mockId": [mock, private],
        "serverResponseId": [make(f"/mocks/{mock}/server-responses", failure)["id"]],
        "monitorId": [monitor],
        "executionId": [execution],
        "runId": [run["id"]],
        "secretId": [secret_found["secretId"]],
    }


def _specs(api: httpx.Client, make: _Maker, workspace: str) -> Values:
    root = {"path": "index.json", "content": json.dumps(DEFINITION)}
    sent = {"name": "Books", "type": "OPENAPI:3.0", "files": [root]}
    spec = make("/specs", sent, workspaceId=workspace)["id"]
    generated = {"name": "Generated", "options": {}}
    tag = make(f"/specs/{spec}/version-tags", {"name": "1.0"})["data"]["id"]
    make(f"/specs/{spec}/files", {"path": "more.json", "content": "{}"})
    task = make(f"/specs/{spec}/generations/collection", generated)["taskId"]
    (made,) = api.get(f"/specs/{spec}/generations/collection").json()["collections"]
    changed = json.dumps({**DEFINITION, "paths": {}})  # so that there is something to synchronize
    api.patch(f"/specs/{spec}/files/index.json", json={"content": changed}).raise_for_status()
    owner = api.get("/me").json()["user"]["id"]
    return {
        "specId": [spec],
        "filePath": ["index.json", "more.json"],
        "tagId": [tag],
        "taskId": [task],
        "generatedUid": [f"{owner}-{made['id']}"],
    }


def _products(make: _Maker, workspace: str, collection: str) -> Values:
    component = make("/components", {"name": "Book", "type": "OAS3", "content": "{}"})["id"]
    source = {"source": {"type": "collection", "id": collection}, "language": "python"}
    git = {**source, "repositoryUrl": "https://git.example.com/books"}
    return {
        "packageId": [make("/packages", {"name": "isbn"}, workspace=workspace)["id"]],
        "componentId": [component],
        "versionId": [make(f"/components/{component}/versions", {"label": "1.0"})["id"]],
        "sdkId": [make("/sdks", source).rpartition("/")[2]],
        "sdkGitConnectionId": [make("/sdk-git-connections", git)["sdkGitConnectionId"]],
    }


def _people(api: httpx.Client, make: _Maker) -> Values:
    person = make("/scim/v2/Users", {"userName": "ada.page@example.com"})["id"]
    group = make("/scim/v2/Groups", {"displayName": "Readers", "members": [{"value": person}]})
    return {
        "userId": [person, api.get("/users").json()["data"][-1]["id"]],
        "groupId": [group["id"], api.get("/groups").json()["data"][0]["id"]],
        "teamId": [make("/teams", {"name": "Night shift"})["team"]["id"]],
    }
