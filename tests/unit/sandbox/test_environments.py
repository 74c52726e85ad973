"""Environments: CRUD, JSON Patch with its limits, sizes, forks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

MISSING = "00000000-0000-4000-8000-000000000000"
NOT_FOUND = {
    "error": {
        "name": "instanceNotFoundError",
        "message": "We could not find the environment you are looking for",
    }
}
VALUES: list[dict[str, Any]] = [
    {"key": "a", "value": "1", "enabled": True, "type": "default"},
    {"key": "b", "value": "2", "enabled": False, "type": "secret", "description": "What"},
]


def create(api: httpx.Client, query: str = "", **environment: Any) -> dict[str, Any]:
    answer = api.post(f"/environments{query}", json={"environment": {"name": "E", **environment}})
    assert answer.status_code == 200, answer.text
    made: dict[str, Any] = answer.json()["environment"]
    return made


def read(api: httpx.Client, id: str) -> dict[str, Any]:
    answer = api.get(f"/environments/{id}")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()["environment"]
    return found


@pytest.mark.fact("environments: POST, GET, PUT, DELETE")
def test_create_and_read(api: httpx.Client) -> None:
    made = create(api, values=VALUES)
    assert made == {"id": made["id"], "name": "E", "uid": f"12345678-{made['id']}"}
    found = read(api, made["uid"])
    assert found == {
        "id": made["id"],
        "name": "E",
        "owner": "12345678",
        "createdAt": "2023-11-14T22:13:20.000Z",
        "updatedAt": "2023-11-14T22:13:20.000Z",
        "values": VALUES,
        "isPublic": False,
    }
    assert read(api, made["id"]) == found


@pytest.mark.fact("environments: POST, GET, PUT, DELETE")
def test_values_are_optional_and_completed(api: httpx.Client) -> None:
    assert read(api, create(api)["id"])["values"] == []
    made = create(api, values=[{"key": "a", "value": 1.5, "own": None}])
    assert api.get(f"/environments/{made['id']}").text.count('"value":1.5,"own":null') == 1
    assert read(api, made["id"])["values"] == [
        {"key": "a", "value": 1.5, "own": None, "enabled": True, "type": "default"}
    ]


@pytest.mark.fact("environments: POST, GET, PUT, DELETE")
def test_list(api: httpx.Client) -> None:
    team = api.post("/workspaces", json={"workspace": {"name": "T", "type": "team"}}).json()
    made = create(api, f"?workspace={team['workspace']['id']}")
    create(api)
    assert len(api.get("/environments").json()["environments"]) == 2
    (listed,) = api.get(f"/environments?workspace={team['workspace']['id']}").json()["environments"]
    assert listed == {
        "id": made["id"],
        "name": "E",
        "createdAt": "2023-11-14T22:13:20.000Z",
        "updatedAt": "2023-11-14T22:13:20.000Z",
        "owner": "12345678",
        "uid": made["uid"],
        "isPublic": False,
    }
    answer = api.get(f"/environments?workspace={MISSING}")
    assert (answer.status_code, answer.json()) == (200, {"environments": []})


@pytest.mark.fact("environments: POST, GET, PUT, DELETE")
@pytest.mark.parametrize(
    ("body", "error"),
    [
        (
            {"environment": {}},
            {
                "name": "malformedRequestError",
                "message": "Found 1 errors with the supplied environment.",
                "details": ["environment: must have required property 'name'"],
            },
        ),
        (
            {},
            {
                "name": "malformedRequestError",
                "message": "Found 1 errors with the supplied environment.",
                "details": [": must have required property 'environment'"],
            },
        ),
        (
            {"environment": {"name": "E", "values": [None]}},
            {
                "name": "malformedRequestError",
                "message": "Invalid type: null (expected object) at environment.values.0",
            },
        ),
        (
            {"environment": {"name": "E", "values": {}}},
            {
                "name": "malformedRequestError",
                "message": "Invalid type: object (expected array) at environment.values",
            },
        ),
        (
            {"environment": {"name": 1}},
            {
                "name": "malformedRequestError",
                "message": "Invalid type: number (expected string) at environment.name",
            },
        ),
        (
            {"environment": []},
            {
                "name": "malformedRequestError",
                "message": "Invalid type: array (expected object) at environment",
            },
        ),
    ],
)
def test_a_malformed_environment(api: httpx.Client, body: Any, error: Any) -> None:
    made = create(api, values=VALUES)
    before = read(api, made["id"])
    for method, path in (("POST", "/environments"), ("PUT", f"/environments/{made['id']}")):
        answer = api.request(method, path, json=body)
        assert (answer.status_code, answer.json()) == (400, {"error": error})
    assert read(api, made["id"]) == before


def test_an_unknown_workspace(api: httpx.Client) -> None:
    answer = api.post(f"/environments?workspace={MISSING}", json={"environment": {"name": "E"}})
    assert answer.status_code == 404


def test_put_replaces_the_values_and_the_name_if_there_is_one(api: httpx.Client) -> None:
    made = create(api, values=VALUES)
    answer = api.put(f"/environments/{made['uid']}", json={"environment": {"values": []}})
    assert answer.json() == {"environment": made}
    found = read(api, made["id"])
    assert (found["name"], found["values"]) == ("E", [])
    sent = {"environment": {"name": "F", "values": VALUES}}
    assert api.put(f"/environments/{made['id']}", json=sent).json()["environment"]["name"] == "F"
    assert read(api, made["id"])["values"] == VALUES
    api.put(f"/environments/{made['id']}", json={"environment": {"name": "G"}})
    assert read(api, made["id"])["values"] == []


@pytest.mark.fact("environments: POST, GET, PUT, DELETE")
def test_delete(api: httpx.Client) -> None:
    made = create(api)
    answer = api.delete(f"/environments/{made['uid']}")
    assert answer.json() == {"environment": {"id": made["id"], "uid": made["uid"]}}
    assert api.get(f"/environments/{made['id']}").status_code == 404


@pytest.mark.fact("environments: POST, GET, PUT, DELETE")
def test_not_found(api: httpx.Client) -> None:
    bodies: dict[str, Any] = {"PUT": {"environment": {"name": "E"}}, "PATCH": []}
    for method in ("GET", "PUT", "PATCH", "DELETE"):
        answer = api.request(method, f"/environments/{MISSING}", json=bodies.get(method))
        assert (answer.status_code, answer.json()) == (404, NOT_FOUND)


class TestPatch:
    def patch(self, api: httpx.Client, id: str, operations: Any) -> httpx.Response:
        return api.patch(f"/environments/{id}", json=operations)

    @pytest.mark.fact("environments: PATCH")
    def test_it_answers_with_everything(self, api: httpx.Client) -> None:
        made = create(api, values=VALUES)
        rename = [{"op": "replace", "path": "/name", "value": "New"}]
        answer = self.patch(api, made["uid"], rename)
        assert answer.json()["environment"] == {
            "id": made["id"],
            "name": "New",
            "owner": "12345678",
            "createdAt": "2023-11-14T22:13:20.000Z",
            "updatedAt": "2023-11-14T22:13:20.000Z",
            "values": VALUES,
            "uid": made["uid"],
        }
        assert read(api, made["id"])["name"] == "New"
        (listed,) = api.get("/environments").json()["environments"]
        assert listed["name"] == "New"

    @pytest.mark.fact("environments: PATCH")
    @pytest.mark.parametrize(
        ("operations", "expected"),
        [
            (
                [{"op": "replace", "path": "/values/0/value", "value": "9"}],
                [{**VALUES[0], "value": "9"}, VALUES[1]],
            ),
            (
                [
                    {"op": "replace", "path": "/values/0/enabled", "value": False},
                    {"op": "replace", "path": "/values/0/type", "value": "secret"},
                    {"op": "replace", "path": "/values/0/key", "value": "z"},
                ],
                [{"key": "z", "value": "1", "enabled": False, "type": "secret"}, VALUES[1]],
            ),
            (
                [{"op": "add", "path": "/values/0/description", "value": "Why"}],
                [{**VALUES[0], "description": "Why"}, VALUES[1]],
            ),
            (
                [{"op": "add", "path": "/values/1", "value": {"key": "c", "value": "3"}}],
                [
                    VALUES[0],
                    {"key": "c", "value": "3", "enabled": True, "type": "default"},
                    VALUES[1],
                ],
            ),
            (
                [{"op": "add", "path": "/values/-", "value": VALUES[0]}],
                [VALUES[0], VALUES[1], VALUES[0]],
            ),
            (
                [{"op": "replace", "path": "/values/1", "value": VALUES[0]}],
                [VALUES[0], VALUES[0]],
            ),
            (
                [{"op": "remove", "path": "/values/1"}, {"op": "remove", "path": "/values/0"}],
                [],
            ),
            (
                [{"op": "remove", "path": "/values/1/description"}],
                [
                    VALUES[0],
                    {key: value for key, value in VALUES[1].items() if key != "description"},
                ],
            ),
        ],
    )
    def test_what_it_can_do(self, api: httpx.Client, operations: Any, expected: Any) -> None:
        made = create(api, values=VALUES)
        answer = self.patch(api, made["id"], operations)
        assert answer.status_code == 200, answer.text
        assert answer.json()["environment"]["values"] == expected
        assert read(api, made["id"])["values"] == expected

    @pytest.mark.fact("environments: PATCH")
    @pytest.mark.parametrize(
        ("operations", "detail"),
        [
            ({}, "Patch sequence must be an array"),
            (None, "Patch sequence must be an array"),
            ([], "Patch sequence must not be empty"),
            ([1], "Patch operations must be objects"),
            (
                [{"op": "move", "path": "/name", "from": "/values"}],
                "Patch operations must be one of: add, replace, remove",
            ),
            (
                [
                    {"op": "replace", "path": "/name", "value": "N"},
                    {"op": "remove", "path": "/values/0"},
                ],
                "Patch sequence must not mix different operations",
            ),
            ([{"op": "replace", "value": "N"}], "Invalid path in JSON Patch operation"),
            (
                [{"op": "replace", "path": "/owner", "value": "N"}],
                "Invalid path in JSON Patch operation",
            ),
            (
                [{"op": "add", "path": "/values/01", "value": {"key": "c"}}],
                "Invalid path in JSON Patch operation",
            ),
            ([{"op": "remove", "path": "/name"}], "Invalid path in JSON Patch operation"),
            (
                [{"op": "replace", "path": "/values/2/value", "value": "x"}],
                "Cannot perform the operation at a path that does not exist",
            ),
            (
                [{"op": "replace", "path": "/values/0/description", "value": "x"}],
                "Cannot perform the operation at a path that does not exist",
            ),
            (
                [{"op": "remove", "path": "/values/2"}],
                "Cannot perform the operation at a path that does not exist",
            ),
            (
                [{"op": "remove", "path": "/values/-"}],
                "Cannot perform the operation at a path that does not exist",
            ),
            (
                [{"op": "add", "path": "/values/3", "value": {"key": "c"}}],
                "Cannot perform the operation at a path that does not exist",
            ),
            (
                [{"op": "replace", "path": "/values/0/value"}],
                "Patch operations with empty value are not supported",
            ),
            (
                [{"op": "replace", "path": "/values/0/value", "value": ""}],
                "Patch operations with empty value are not supported",
            ),
            (
                [{"op": "replace", "path": "/values/1/value", "value": 5}],
                ["/values/1/value: must be a string"],
            ),
            (
                [{"op": "replace", "path": "/values/1/value", "value": 1.5}],
                ["/values/1/value: must be a string"],
            ),
            (
                [{"op": "replace", "path": "/name", "value": True}],
                ["/name: must be a string"],
            ),
            (
                [{"op": "replace", "path": "/values/0/enabled", "value": "yes"}],
                ["/values/0/enabled: must be a boolean"],
            ),
            (
                [{"op": "replace", "path": "/values/0/type", "value": "odd"}],
                ["/values/0/type: must be one of default, secret"],
            ),
            (
                [{"op": "add", "path": "/values/0", "value": "x"}],
                ["/values/0: must be an object"],
            ),
        ],
    )
    def test_what_it_refuses(self, api: httpx.Client, operations: Any, detail: Any) -> None:
        made = create(api, values=VALUES)
        before = read(api, made["id"])
        answer = self.patch(api, made["id"], operations)
        assert answer.status_code == 400
        problem = answer.json()
        instance = problem.pop("instance", None)
        assert instance in (None, f"/environments/{made['id']}")
        assert problem == {
            "type": "https://api.postman.com/problems/bad-request",
            "title": "Bad Request",
            "status": 400,
            "detail": detail,
        }
        assert read(api, made["id"]) == before

    def test_all_or_nothing(self, api: httpx.Client) -> None:
        made = create(api, values=VALUES)
        before = read(api, made["id"])
        operations = [
            {"op": "replace", "path": "/name", "value": "N"},
            {"op": "replace", "path": "/values/9/value", "value": "x"},
        ]
        assert self.patch(api, made["id"], operations).status_code == 400
        assert read(api, made["id"]) == before

    def test_an_id_that_is_none(self, api: httpx.Client) -> None:
        answer = self.patch(api, "abc", [])
        assert answer.status_code == 400
        assert answer.json()["detail"] == "Invalid Environment ID"


def _pieces() -> Iterator[bytes]:
    yield b'{"environment":{"name":"E"}}'


def test_a_write_must_say_its_length(api: httpx.Client) -> None:
    made = create(api)
    headers = {"content-type": "application/json"}
    path = f"/environments/{made['id']}"
    for method, target in (("POST", "/environments"), ("PUT", path), ("PATCH", path)):
        answer = api.request(method, target, content=_pieces(), headers=headers)
        assert answer.status_code == 411
        assert answer.json() == {
            "type": "https://api.postman.com/problems/length-required",
            "title": "Length Required",
            "status": 411,
            "detail": "A valid Content-Length header is required",
            "instance": "/",
        }
    # Only here: a collection may come in pieces.
    assert api.post("/collections", content=_pieces(), headers=headers).status_code == 400


def test_a_write_is_at_most_thirty_megabytes(api: httpx.Client) -> None:
    content = b'{"environment":{"name":"' + b"x" * (30 * 1024 * 1024) + b'"}}'
    answer = api.post(
        "/environments", content=content, headers={"content-type": "application/json"}
    )
    assert answer.status_code == 413
    assert answer.json() == {
        "type": "https://api.postman.com/problems/payload-too-large",
        "title": "Payload Too Large",
        "status": 413,
        "detail": "Request size limit exceeded",
        "instance": "/",
    }


class TestForks:
    def fork(self, api: httpx.Client, uid: str, query: str = "", **body: Any) -> httpx.Response:
        return api.post(f"/environments/{uid}/forks{query}", json=body or {"forkName": "F"})

    @pytest.mark.fact("environments: forks, pulls, merges")
    def test_fork(self, api: httpx.Client) -> None:
        parent = create(api, values=VALUES)
        answer = self.fork(api, parent["uid"])
        fork = answer.json()["environment"]
        assert answer.status_code == 200
        assert fork == {"uid": fork["uid"], "name": "E", "forkName": "F"}
        assert read(api, fork["uid"])["values"] == VALUES
        (listed,) = api.get(f"/environments/{parent['uid']}/forks").json()["data"]
        assert (listed["forkId"], listed["forkName"]) == (fork["uid"], "F")

    def test_pages(self, api: httpx.Client) -> None:
        parent = create(api)
        path = f"/environments/{parent['uid']}/forks"
        assert api.get(path).json() == {"data": [], "meta": {"total": 0, "nextCursor": None}}
        for name in "abc":
            self.fork(api, parent["uid"], forkName=name)
        first = api.get(f"{path}?limit=2&direction=desc").json()
        assert [fork["forkName"] for fork in first["data"]] == ["c", "b"]
        cursor = first["meta"]["nextCursor"]
        last = api.get(path, params={"limit": 2, "direction": "desc", "cursor": cursor}).json()
        assert [fork["forkName"] for fork in last["data"]] == ["a"]
        assert last["meta"] == {"total": 3, "nextCursor": None}

    @pytest.mark.fact("environments: forks, pulls, merges")
    @pytest.mark.parametrize("parameter", ["workspace", "workspaceId"])
    def test_the_workspace_under_both_names(self, api: httpx.Client, parameter: str) -> None:
        parent = create(api)
        answer = self.fork(api, parent["uid"], f"?{parameter}={MISSING}")
        assert answer.status_code == 404
        assert answer.json()["title"] == "We could not find the workspace you are looking for"

    def test_a_label_is_needed(self, api: httpx.Client) -> None:
        assert self.fork(api, create(api)["uid"], forkName="").status_code == 400

    @pytest.mark.fact("environments: forks, pulls, merges")
    def test_merge_and_pull(self, api: httpx.Client) -> None:
        parent = create(api, values=VALUES)
        fork = self.fork(api, parent["uid"]).json()["environment"]["uid"]
        api.put(f"/environments/{fork}", json={"environment": {"values": VALUES[:1]}})
        answer = api.post(f"/environments/{parent['uid']}/merges", json={"source": fork})
        assert answer.json() == {"environment": {"uid": parent["uid"]}}
        assert read(api, parent["uid"])["values"] == VALUES[:1]
        api.put(f"/environments/{parent['uid']}", json={"environment": {"values": VALUES}})
        answer = api.post(f"/environments/{fork}/pulls", json={"source": parent["uid"]})
        assert answer.json() == {"environment": {"uid": fork}}
        assert read(api, fork)["values"] == VALUES
        body = {"source": fork, "deleteSource": True}
        api.post(f"/environments/{parent['uid']}/merges", json=body)
        assert api.get(f"/environments/{fork}").status_code == 404

    def test_two_that_are_not_related(self, api: httpx.Client) -> None:
        one, other = create(api), create(api)
        for action in ("merges", "pulls"):
            path = f"/environments/{one['uid']}/{action}"
            answer = api.post(path, json={"source": other["uid"]})
            assert answer.status_code == 400
            assert answer.json() == {
                "type": "https://api.postman.com/problems/bad-request",
                "title": "The environment Id is not a forked environment.",
                "detail": {},
            }

    @pytest.mark.fact("environments: forks, pulls, merges")
    def test_not_found_and_bare_ids(self, api: httpx.Client) -> None:
        expected = {
            "type": "https://api.postman.com/problems/notFound",
            "title": "We could not find the environment you are looking for",
            "status": 404,
            "detail": "We could not find the environment you are looking for",
        }
        for id in (f"12345678-{MISSING}", create(api)["id"]):
            for answer in (self.fork(api, id), api.get(f"/environments/{id}/forks")):
                assert (answer.status_code, answer.json()) == (404, expected)
