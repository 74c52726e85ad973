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
        api.put(f"/workspaces/{id}/tags", json={"tags": [{"slug": "books"}]}).raise_for_status()
        values: Values = {"workspaceId": [id], "updateId": [update], "slug": ["books"]}
        collection, more = _collection(api, make, home)
        values |= more | _servers(make, home, collection) | _specs(make, id, collection)
        values |= _products(make, id, collection) | _people(api, make)
    values["elementId"] = [collection, *values["specId"]]
    values["taskId"] += values.pop("copyTaskId")
    in_paths = {f"path.{name}": known for name, known in values.items()}
    return in_paths | _named_in_requests(values)


def _named_in_requests(values: Values) -> Values:
    """What is named in queries and bodies."""
    workspace, spec = values["workspaceId"], values["specId"]
    collection, fork = values["collectionUid"], values["collectionId"][-1:]
    elements = [values[f"{kind}Id"][0] for kind in ("folder", "request", "response")]
    places: Values = {
        "query.workspace": workspace,
        "query.workspaceId": workspace,
        "query.specId": spec,
        "query.collectionUid": collection,
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
    fork = make(f"/collections/fork/{uid}", {"label": "draft"}, **home)["collection"]["uid"]
    asked = {"title": "Take it", "reviewers": [uid.partition("-")[0]], "destinationId": uid}
    return uid, {
        "collectionId": [uid, uid, fork],
        "collectionUid": [uid],
        "folderId": [folder["uid"], folder["id"]],
        "requestId": [request["uid"], request["id"]],
        "responseId": [response["uid"], response["id"]],
        "commentId": [comment["id"] for comment in comments],
        "threadId": [comment["threadId"] for comment in comments],
        "pullRequestId": [make(f"/collections/{fork}/pull-requests", asked)["id"]],
        "copyTaskId": [make(f"/collections/{uid}/duplicates", home)["task"]["id"]],
    }


def _servers(make: _Maker, home: dict[str, str], collection: str) -> Values:
    secret = {"key": "key", "value": "PMAK-LEAKED-0000-0000"}
    environment = make("/environments", {"environment": {"name": "E", "values": [secret]}}, **home)
    uid = environment["environment"]["uid"]
    fork = make(f"/environments/{uid}/forks", {"forkName": "trial"}, **home)["environment"]["uid"]
    mock = make("/mocks", {"mock": {"collection": collection}}, **home)["mock"]["id"]
    failure = {"serverResponse": {"name": "Closed", "statusCode": 503}}
    schedule = {"cron": "0 6 * * *", "timezone": "UTC"}
    watched = {"name": "Daily", "collection": collection, "schedule": schedule}
    (secret_found,) = make("/detected-secrets-queries", {})["data"][:1]
    return {
        "environmentId": [uid, fork],
        "environmentUid": [fork],
        "mockId": [mock],
        "serverResponseId": [make(f"/mocks/{mock}/server-responses", failure)["id"]],
        "monitorId": [make("/monitors", {"monitor": watched}, **home)["monitor"]["id"]],
        "secretId": [secret_found["secretId"]],
    }


def _specs(make: _Maker, workspace: str, collection: str) -> Values:
    root = {"path": "index.json", "content": json.dumps(DEFINITION)}
    sent = {"name": "Books", "type": "OPENAPI:3.0", "files": [root]}
    spec = make("/specs", sent, workspaceId=workspace)["id"]
    generated = {"name": "Generated", "options": {}}
    tag = make(f"/specs/{spec}/version-tags", {"name": "1.0"})["data"]["id"]
    make(f"/specs/{spec}/files", {"path": "more.json", "content": "{}"})
    return {
        "specId": [spec],
        "filePath": ["index.json", "more.json"],
        "tagId": [tag],
        "taskId": [make(f"/specs/{spec}/generations/collection", generated)["taskId"]],
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
