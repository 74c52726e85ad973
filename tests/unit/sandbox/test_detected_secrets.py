"""The secret scanner: what it finds in variables, where, and how findings are resolved."""

from __future__ import annotations

import hashlib
from typing import Any

import httpx
import pytest

from .conftest import Clock

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
MISSING = "00000000-0000-4000-8000-000000000000"
POSTMAN_KEY = "PMAK-made-up"
GITHUB_TOKEN = "ghp_made_up"
AWS_KEY = "AKIAMADEUP"


@pytest.fixture
def workspace(api: httpx.Client) -> str:
    return make_workspace(api, "team")


def make_workspace(api: httpx.Client, kind: str) -> str:
    answer = api.post("/workspaces", json={"workspace": {"name": "Shelf", "type": kind}})
    return str(answer.json()["workspace"]["id"])


def make_environment(api: httpx.Client, workspace: str, *values: Any) -> str:
    """The uid of a new environment with these values."""
    variables = [{"key": f"k{number}", "value": value} for number, value in enumerate(values)]
    sent = {"environment": {"name": "Stage", "values": variables}}
    answer = api.post(f"/environments?workspace={workspace}", json=sent)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["environment"]["uid"])


def make_collection(api: httpx.Client, workspace: str, *values: Any) -> str:
    """The uid of a new collection with these values of variables."""
    variables = [{"key": f"k{number}", "value": value} for number, value in enumerate(values)]
    info = {"name": "Library", "schema": SCHEMA}
    sent = {"collection": {"info": info, "item": [], "variable": variables}}
    answer = api.post(f"/collections?workspace={workspace}", json=sent)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["collection"]["uid"])


def query(api: httpx.Client, parameters: str = "", **filters: Any) -> list[dict[str, Any]]:
    answer = api.post(f"/detected-secrets-queries{parameters}", json=filters)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["data"]
    return found


def begin(api: httpx.Client, parameters: str = "", **filters: Any) -> list[str]:
    return [finding["obfuscatedSecret"] for finding in query(api, parameters, **filters)]


def resolve(api: httpx.Client, finding: dict[str, Any], resolution: str) -> dict[str, Any]:
    sent = {"resolution": resolution, "workspaceId": finding["workspaceId"]}
    answer = api.put(f"/detected-secrets/{finding['secretId']}", json=sent)
    assert answer.status_code == 200, answer.text
    resolved: dict[str, Any] = answer.json()
    return resolved


def locations(api: httpx.Client, finding: dict[str, Any], **parameters: Any) -> dict[str, Any]:
    answer = api.get(
        f"/detected-secrets/{finding['secretId']}/locations",
        params={"workspaceId": finding["workspaceId"], **parameters},
    )
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def assert_refused(answer: httpx.Response) -> None:
    """The problem of this family says it all in the title."""
    assert answer.status_code == 400
    problem = answer.json()
    assert set(problem) == {"type", "title", "status", "instance"}
    assert (problem["type"], problem["status"]) == ("BAD_REQUEST", 400)


def test_a_secret_is_found_when_asked(api: httpx.Client, workspace: str) -> None:
    make_environment(api, workspace, POSTMAN_KEY, "plain", 5, None)
    (found,) = query(api)
    assert found == {
        "secretId": found["secretId"],
        "secretType": "Postman API Key",
        "secretHash": hashlib.sha256(POSTMAN_KEY.encode()).hexdigest(),
        "obfuscatedSecret": "PMAK-******",
        "detectedAt": "2023-11-14T22:13:20.000Z",
        "workspaceId": workspace,
        "workspaceVisibility": "team",
        "resolution": "ACTIVE",
        "occurrences": 1,
    }


def test_the_value_is_in_no_answer(api: httpx.Client, workspace: str) -> None:
    make_environment(api, workspace, POSTMAN_KEY)
    make_collection(api, workspace, POSTMAN_KEY)
    answers = [api.post("/detected-secrets-queries", json={}).text]
    (found,) = query(api)
    answers += [str(locations(api, found)), str(resolve(api, found, "REVOKED"))]
    assert not [answer for answer in answers if "made-up" in answer]


def test_a_secret_of_a_workspace_is_one_finding(api: httpx.Client, workspace: str) -> None:
    make_environment(api, workspace, GITHUB_TOKEN, GITHUB_TOKEN)
    make_collection(api, workspace, GITHUB_TOKEN, AWS_KEY)
    make_environment(api, make_workspace(api, "private"), GITHUB_TOKEN)
    found = query(api)
    assert sorted(
        (finding["obfuscatedSecret"], finding["occurrences"], finding["workspaceVisibility"])
        for finding in found
    ) == [("AKIA******", 1, "team"), ("ghp_******", 1, "private"), ("ghp_******", 3, "team")]
    assert len({finding["secretId"] for finding in found}) == 3


def test_a_finding_keeps_its_id_and_time(api: httpx.Client, workspace: str, clock: Clock) -> None:
    make_environment(api, workspace, AWS_KEY)
    before = query(api)
    clock.advance(60)
    assert query(api) == before


def test_a_value_that_is_gone_is_not_found(api: httpx.Client, workspace: str) -> None:
    uid = make_environment(api, workspace, AWS_KEY)
    (found,) = query(api)
    api.put(f"/environments/{uid}", json={"environment": {"values": []}})
    assert query(api) == []
    assert locations(api, found)["data"] == []
    api.put(f"/environments/{uid}", json={"environment": {"values": [{"value": AWS_KEY}]}})
    assert query(api) == [found]


def test_a_prefix_alone_is_no_secret(api: httpx.Client, workspace: str) -> None:
    make_environment(api, workspace, "PMAK-", "my PMAK-key")
    assert query(api) == []


def test_filters(api: httpx.Client, workspace: str) -> None:
    other = make_workspace(api, "public")
    environment = make_environment(api, workspace, POSTMAN_KEY)
    make_collection(api, other, AWS_KEY)
    make_environment(api, other, GITHUB_TOKEN)
    postman, *_ = query(api)
    resolve(api, postman, "REVOKED")

    assert begin(api, resolved=True) == ["PMAK-******"]
    assert begin(api, resolved=False) == ["ghp_******", "AKIA******"]
    assert begin(api, statuses=["REVOKED", "ACCEPTED_RISK"]) == ["PMAK-******"]
    assert begin(api, workspaceIds=[other]) == ["ghp_******", "AKIA******"]
    assert begin(api, workspaceVisibilities=["team"]) == ["PMAK-******"]
    assert begin(api, resources=[{"type": "collection"}]) == ["AKIA******"]
    assert begin(api, resources=[{"type": "collection", "ids": [environment]}]) == []
    assert begin(api, "?until=2023-01-01") == []
    assert begin(api, "?since=2023-11-14T22:13:20Z") != []


def test_the_types_are_what_is_filtered_by(api: httpx.Client, workspace: str) -> None:
    make_environment(api, workspace, POSTMAN_KEY, AWS_KEY, GITHUB_TOKEN)
    types = api.get("/secret-types").json()
    assert types["meta"] == {"total": len(types["data"])}
    assert {kind["type"] for kind in types["data"]} == {"DEFAULT"}
    for kind in types["data"]:
        (found,) = query(api, secretTypes=[kind["id"]])
        assert found["secretType"] == kind["name"]
    assert query(api, secretTypes=["other"]) == []


def test_resources_are_named_when_they_are_asked_for(api: httpx.Client, workspace: str) -> None:
    uid = make_environment(api, workspace, AWS_KEY)
    make_collection(api, workspace, AWS_KEY)
    (found,) = query(api, resources=[{"type": "environment", "ids": [uid]}])
    assert (found["resourceType"], found["resourceId"]) == ("environment", uid)
    assert found["occurrences"] == 1


def test_pages_end_with_null(api: httpx.Client, workspace: str) -> None:
    make_environment(api, workspace, *(f"{AWS_KEY}{number}" for number in range(12)))
    first = api.post("/detected-secrets-queries?include=meta.total", json={}).json()
    assert len(first["data"]) == 10
    assert (first["meta"]["limit"], first["meta"]["total"]) == (10, 12)
    parameters = {"cursor": first["meta"]["nextCursor"], "limit": "5"}
    second = api.post("/detected-secrets-queries", params=parameters, json={}).json()
    assert second["meta"] == {"limit": 5, "nextCursor": None}
    ids = [finding["secretId"] for finding in first["data"] + second["data"]]
    assert len(set(ids)) == 12


@pytest.mark.parametrize("parameters", ["limit=0", "limit=x", "cursor=%25", "since=now"])
def test_a_query_that_cannot_be(api: httpx.Client, parameters: str) -> None:
    assert_refused(api.post(f"/detected-secrets-queries?{parameters}", json={}))


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        {"resolved": "true"},
        {"secretTypes": "all"},
        {"secretTypes": [1]},
        {"statuses": ["ACTIVE"]},
        {"resources": ["environment"]},
        {"resources": [{"ids": 1}]},
        {"workspaceVisibilities": ["personal"]},
        {"workspaceIds": [], "resources": []},
    ],
)
def test_filters_that_cannot_be(api: httpx.Client, body: Any) -> None:
    assert_refused(api.post("/detected-secrets-queries", json=body))


def test_locations(api: httpx.Client, workspace: str) -> None:
    environment = make_environment(api, workspace, AWS_KEY, AWS_KEY)
    collection = make_collection(api, workspace, AWS_KEY)
    (found,) = query(api)
    answer = locations(api, found)
    assert answer["meta"] == {
        "secretType": found["secretType"],
        "secretHash": found["secretHash"],
        "obfuscatedSecret": found["obfuscatedSecret"],
        "activityFeed": [],
        "cursor": "",
        "limit": 10,
        "nextCursor": None,
        "total": 2,
    }
    first, second = answer["data"]
    assert first == {
        "isResourceDeleted": False,
        "leakedBy": 12345678,
        "location": "Variables",
        "occurrences": 2,
        "parentResourceId": environment,
        "resourceId": environment,
        "resourceType": "environment",
        "detectedAt": "2023-11-14T22:13:20.000Z",
        "url": f"https://go.postman.co/environment/{environment}",
    }
    assert (second["resourceId"], second["occurrences"]) == (collection, 1)
    assert locations(api, found, resourceType="collection")["data"] == [second]
    assert locations(api, found, until="2023-01-01")["data"] == []


def test_locations_are_paged(api: httpx.Client, workspace: str) -> None:
    uids = [make_environment(api, workspace, AWS_KEY) for _ in range(3)]
    (found,) = query(api)
    first = locations(api, found, limit=2)
    assert [place["resourceId"] for place in first["data"]] == uids[:2]
    cursor = first["meta"]["nextCursor"]
    second = locations(api, found, limit=2, cursor=cursor)
    assert [place["resourceId"] for place in second["data"]] == uids[2:]
    assert second["meta"]["nextCursor"] is None
    assert (second["meta"]["cursor"], second["meta"]["total"]) == (cursor, 3)


def test_a_resolution_is_kept_with_its_history(
    api: httpx.Client, workspace: str, clock: Clock
) -> None:
    make_environment(api, workspace, AWS_KEY)
    (found,) = query(api)
    resolve(api, found, "FALSE_POSITIVE")
    clock.advance(1)
    resolved = resolve(api, found, "ACCEPTED_RISK")
    newest = {"actor": 12345678, "createdAt": "2023-11-14T22:13:21.000Z"}
    oldest = {"actor": 12345678, "createdAt": "2023-11-14T22:13:20.000Z"}
    assert resolved == {
        "secretHash": found["secretHash"],
        "workspaceId": workspace,
        "resolution": "ACCEPTED_RISK",
        "history": [
            {**newest, "resolution": "ACCEPTED_RISK"},
            {**oldest, "resolution": "FALSE_POSITIVE"},
        ],
    }
    assert query(api) == [{**found, "resolution": "ACCEPTED_RISK"}]
    feed = locations(api, found)["meta"]["activityFeed"]
    assert [entry["status"] for entry in feed] == ["ACCEPTED_RISK", "FALSE_POSITIVE"]


@pytest.mark.parametrize(
    "change",
    [
        {"resolution": "ACTIVE"},
        {"resolution": None},
        {"workspaceId": MISSING},
        {"workspaceId": 1},
        {"workspaceId": ""},
    ],
)
def test_what_resolves_nothing(api: httpx.Client, workspace: str, change: dict[str, Any]) -> None:
    make_environment(api, workspace, AWS_KEY)
    (found,) = query(api)
    sent = {"resolution": "REVOKED", "workspaceId": workspace, **change}
    assert_refused(api.put(f"/detected-secrets/{found['secretId']}", json=sent))
    assert query(api) == [found]


def test_an_unknown_finding(api: httpx.Client, workspace: str) -> None:
    sent = {"resolution": "REVOKED", "workspaceId": workspace}
    assert_refused(api.put("/detected-secrets/none", json=sent))
    assert_refused(api.get(f"/detected-secrets/none/locations?workspaceId={workspace}"))
    assert_refused(api.get("/detected-secrets/none/locations"))
