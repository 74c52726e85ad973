"""The API document with an example for each operation, which Schemathesis sends as it stands: a request
that is carried out in the sandbox that `fuzz_world` furnishes."""

from __future__ import annotations

import copy
import json
from typing import Any

import fuzz_world

from postman_facade.sandbox.resources.shape import EndlessError, Samples

_METHODS = ("get", "put", "post", "delete", "patch")
_SCHEMA = {"name": "Example", "schema": fuzz_world.SCHEMA}
_ROLES = {"op": "update", "path": "/user", "value": [{"id": 12345678, "role": "EDITOR"}]}
_SCHEDULE = {"cron": "0 6 * * *", "timezone": "UTC"}
_SOURCE = {"type": "spec", "id": ""}
_COPY = {"mode": "copy", "location": {"position": "end"}}
# Where values that keep the schema are not enough: whole bodies, by operation.
BODIES: dict[str, Any] = {
    "createCollection": {"collection": {"info": _SCHEMA, "item": []}},
    "putCollection": {"collection": {"info": _SCHEMA, "item": []}},
    "patchCollection": {"collection": {"info": {"name": "Example"}}},
    **{
        f"create{model}Comment": {"body": "Example"}
        for model in ("Collection", "Folder", "Request", "Response")
    },
    "createCollectionFolder": {"name": "Example"},
    "createMock": {"mock": {"collection": ""}},
    "updateMock": {"mock": {"name": "Example", "collection": ""}},
    "createMonitor": {"monitor": {"name": "Example", "collection": "", "schedule": _SCHEDULE}},
    "updateMonitor": {"monitor": {"name": "Example"}},
    "createMockServerResponse": {"serverResponse": {"name": "Example", "statusCode": 503}},
    "updateMockServerResponse": {"serverResponse": {"name": "Example"}},
    "createScimUser": {"userName": "grace.leaf@example.com"},
    "replaceScimUser": {"userName": "grace.leaf@example.com"},
    "patchScimUser": {"Operations": [{"op": "replace", "value": {"active": True}}]},
    "createScimGroup": {"displayName": "Example"},
    "patchScimGroup": {"Operations": [{"op": "replace", "value": {"displayName": "Example"}}]},
    "createTeam": {"name": "Example"},
    "manageTeamMemberRoles": {"add": {"users": {"12345678": ["TEAM_GUEST"]}}},
    "removeTeamMembers": {"entities": [{"entityType": "user", "entityId": 12345678}]},
    "createAccessRequest": {
        "entityList": [{"entityType": "user", "entityId": 12345678}],
        "role": "TEAM_GUEST",
        "reason": "Example",
        "requestType": "UPGRADE_ROLE",
    },
    "createSpec": {
        "name": "Example",
        "type": "OPENAPI:3.0",
        "files": [{"path": "index.json", "content": json.dumps(fuzz_world.DEFINITION)}],
    },
    "createSpecFile": {"path": "third.json", "content": "{}"},
    "updateSpecFile": {"content": "{}"},
    "createSdk": {"source": _SOURCE, "language": "go"},
    "createSdkGitConnection": {
        "source": _SOURCE,
        "language": "go",
        "repositoryUrl": "https://git.example.com/shelf",
    },
    "importOpenApiDefinition": {"type": "json", "input": fuzz_world.DEFINITION},
    "patchEnvironment": [{"op": "replace", "path": "/name", "value": "Example"}],
    "updateComponent": {"name": "Example"},
    "createComponentVersion": {"label": "2.0"},
    "publishDocumentation": {
        "customColor": fuzz_world.COLORS,
        "customization": {"appearance": {"themes": [fuzz_world.THEME]}},
    },
    "detectedSecretsQueries": {"resolved": False},
    "updateCollectionRoles": {"roles": [_ROLES]},
    "updateWorkspaceRoles": {
        "roles": [{"op": "add", "path": "/user", "value": [{"id": "7", "role": "2"}]}]
    },
    "transferCollectionFolders": {**_COPY, "ids": ["folder"], "target": {"model": "collection"}},
    "transferCollectionRequests": {**_COPY, "ids": ["request"], "target": {"model": "collection"}},
    "transferCollectionResponses": {**_COPY, "ids": ["response"], "target": {"model": "request"}},
    "transferWorkspaceToTeam": {"source": "1234", "destination": "5678"},
    "transferWorkspaceElement": {"id": "collection", "type": "collection", "to": ""},
    "updateDetectedSecretResolutions": {"resolution": "REVOKED", "workspaceId": ""},
    "searchPostmanResources": {"q": "books", "elementType": "collections"},
}
# Which of the known values a place needs, where it is not the first.
PLACES: dict[str, dict[str, int | None]] = {
    "pullCollectionChanges": {"collectionId": 2},
    "getSourceCollectionStatus": {"collectionId": 2},
    "createCollectionPullRequest": {"collectionId": 3},
    "unpublishDocumentation": {"collectionId": 3},
    "publishMock": {"mockId": -1},
    "removeWorkspaceFromPrivateNetwork": {"workspaceId": -1},
    "updatePanElementOrFolder": {"workspaceId": -1},
    "syncCollectionWithSpec": {"collectionUid": -1},
    "syncSpecWithCollection": {"collectionUid": -1},
    "updateSpecSyncOptions": {"collectionId": -1},
    "getCollectionUpdatesTasks": {"taskId": 1},
    "getDuplicateCollectionTaskStatus": {"taskId": 2},
    "getAsyncSpecTaskStatus": {"elementId": 1},
    "transferWorkspaceToTeam": {"source": None, "destination": None},  # teams
    "updateCollectionRequest": {"requestId": 1},
    "respondPrivateNetworkAddRequest": {"requestId": 2},
    "approveDenyAccessRequest": {"requestId": 3},
    "updateCollectionResponse": {"responseId": -1},
    **{
        f"{verb}{model}Comment": {"commentId": place}
        for verb in ("update", "delete")
        for place, model in enumerate(("Collection", "Folder", "Request", "Response"))
    },
    "mergeEnvironmentFork": {"source": -1},
    "pullEnvironment": {"source": 1},
    "deleteSpecFile": {"filePath": -1},
    "getGroup": {"groupId": -1},
    "getTeamUser": {"userId": -1},
}


def with_examples(document: dict[str, Any], values: fuzz_world.Values) -> dict[str, Any]:
    """A copy of the document; `values` are what can be named where."""
    document = copy.deepcopy(document)
    samples = Samples(document)
    for item in document["paths"].values():
        for method in _METHODS:
            operation = item.get(method)
            if operation is not None:
                _add(samples, operation, item.pop("parameters", ()), values)
    return document


def _add(samples: Samples, operation: dict[str, Any], shared: Any, values: Any) -> None:
    id = operation["operationId"]
    parameters = [samples.resolve(one) for one in (*shared, *operation.get("parameters", ()))]
    operation["parameters"] = [
        _named(one, values, PLACES.get(id, {}).get(one["name"], 0)) for one in parameters
    ]
    body = samples.resolve(operation.get("requestBody", {}))
    for media in body.get("content", {}).values():
        media["example"] = _body(samples, id, media["schema"], values)
        operation["requestBody"] = body


def _named(parameter: dict[str, Any], values: Any, place: int | None) -> dict[str, Any]:
    known = values.get(f"{parameter['in']}.{parameter['name']}")
    return {**parameter, "example": known[place]} if known and place is not None else parameter


def body(operation: str, values: fuzz_world.Values) -> Any:
    """The body of its own that an operation needs, None if it needs none."""
    return _named_inside(copy.deepcopy(BODIES.get(operation)), operation, values)


def _body(samples: Samples, operation: str, schema: Any, values: Any) -> Any:
    made = body(operation, values)
    if made is not None:
        return made
    try:
        return _named_inside(samples.value(schema), operation, values)
    except EndlessError:
        return _named_inside({}, operation, values)


def _named_inside(body: Any, operation: str, values: Any) -> Any:
    """A body with what is there in the sandbox where it names something."""
    if isinstance(body, dict):
        for place, known in values.items():
            way = place.split(".")
            which = PLACES.get(operation, {}).get(way[-1], 0)
            if which is not None:
                _set(body, way, known[which])
        _fill(body, values)
    return body


def _fill(body: dict[str, Any], values: Any) -> None:
    """Name what a transfer is about, and where SDKs come from."""
    named = {"collection": values["path.collectionUid"]}
    named |= {kind: values[f"path.{kind}Id"] for kind in ("folder", "request", "response")}
    if "ids" in body and "target" in body:
        body["ids"] = [named[kind][0] for kind in body["ids"] if kind in named] or body["ids"]
        body["target"]["id"] = named[body["target"]["model"]][0]
    if body.get("id") in named:
        body["id"] = named[body["id"]][0]
    if isinstance(body.get("source"), dict):
        body["source"]["id"] = values["path.specId"][0]


def _set(body: Any, place: list[str], value: Any) -> None:
    """Write a value at ``body.name.name`` where there is a text."""
    for name in place[1:-1]:
        body = body.get(name) if isinstance(body, dict) else None
    if place[0] == "body" and isinstance(body, dict) and isinstance(body.get(place[-1]), str):
        body[place[-1]] = value
