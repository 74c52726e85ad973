"""Folders, requests and responses one at a time: the legacy envelope over the same document."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from .conftest import Clock

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
MISSING = "00000000-0000-4000-8000-000000000000"
OWNER = "12345678"


@pytest.fixture
def collection(api: httpx.Client) -> str:
    sent = {"info": {"name": "Made up", "schema": SCHEMA}, "item": []}
    return str(api.post("/collections", json={"collection": sent}).json()["collection"]["id"])


def items(api: httpx.Client, collection: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = api.get(f"/collections/{collection}").json()["collection"]["item"]
    return found


def make(api: httpx.Client, path: str, body: Any, **query: str) -> dict[str, Any]:
    answer = api.post(path, json=body, params=query)
    assert answer.status_code == 200, answer.text
    envelope: dict[str, Any] = answer.json()
    assert envelope["model_id"] == envelope["data"]["id"]
    return envelope


def not_found(answer: httpx.Response, status: int, model: str, id: str) -> None:
    assert answer.status_code == status
    name = "instanceFoundError" if model == "request" else "instanceNotFoundError"
    assert answer.json() == {
        "error": {
            "name": name,
            "message": f"We could not find the {model} you are looking for",
            "details": {"model": model, "model_id": id, "owner": OWNER},
        }
    }


class TestFolders:
    @pytest.mark.fact("folders: POST")
    def test_create(self, api: httpx.Client, collection: str) -> None:
        made = make(api, f"/collections/{collection}/folders", {"name": "F", "description": "What"})
        assert made["meta"] == {"model": "folder", "action": "import"}
        assert isinstance(made["revision"], int)
        data = made["data"]
        expected: dict[str, Any] = {
            "name": "F",
            "description": "What",
            "owner": OWNER,
            "collection": collection,
            "folder": None,
            "order": [],
            "folders_order": [],
            "folders": [],
            "requests": [],
            "createdAt": "2023-11-14T22:13:20.000Z",
        }
        assert {key: data[key] for key in expected} == expected
        (item,) = items(api, collection)
        assert (item["name"], item["item"], item["description"]) == ("F", [], "What")
        assert item["id"] == data["id"]

    @pytest.mark.fact("folders: POST")
    def test_inside_another_by_id_or_uid(self, api: httpx.Client, collection: str) -> None:
        path = f"/collections/{collection}/folders"
        outer = make(api, path, {"name": "Outer"})["data"]["id"]
        for parent in (outer, f"{OWNER}-{outer}"):
            inner = make(api, path, {"name": "Inner", "folder": parent})["data"]
            assert inner["folder"] == outer
        (item,) = items(api, collection)
        assert [child["name"] for child in item["item"]] == ["Inner", "Inner"]

    @pytest.mark.fact("folders: GET, PUT, DELETE")
    def test_read(self, api: httpx.Client, collection: str) -> None:
        path = f"/collections/{collection}/folders"
        outer = make(api, path, {"name": "Outer"})["data"]["id"]
        inner = make(api, path, {"name": "Inner", "folder": outer})["data"]["id"]
        request = make(api, f"/collections/{collection}/requests", {"name": "R"}, folderId=outer)[
            "data"
        ]["id"]
        envelope = api.get(f"{path}/{outer}").json()
        assert envelope["meta"] == {
            "model": "folder",
            "populate": False,
            "changeset": False,
            "action": "find",
        }
        data = envelope["data"]
        assert (data["order"], data["folders_order"]) == ([request], [inner])
        assert api.get(f"{path}/{OWNER}-{outer}").json()["data"] == data
        populated = api.get(f"{path}/{outer}?populate=true").json()
        assert populated["meta"]["populate"] is True
        assert [one["id"] for one in populated["data"]["folders"]] == [inner]
        assert [one["id"] for one in populated["data"]["requests"]] == [request]
        only_ids = api.get(f"{path}/{outer}?ids=true").json()["data"]
        assert only_ids == {
            "owner": OWNER,
            "id": outer,
            "folder": None,
            "collection": collection,
            "order": [request],
            "folders_order": [inner],
        }
        uids = api.get(f"{path}/{inner}?uid=true").json()["data"]
        assert (uids["id"], uids["folder"]) == (f"{OWNER}-{inner}", f"{OWNER}-{outer}")

    @pytest.mark.fact("folders: GET, PUT, DELETE")
    def test_put_merges(self, api: httpx.Client, collection: str, clock: Clock) -> None:
        path = f"/collections/{collection}/folders"
        made = make(api, path, {"name": "F", "description": "kept"})
        other = make(api, path, {"name": "Other"})["data"]["id"]
        before = items(api, collection)
        clock.advance(60)
        answer = api.put(f"{path}/{made['model_id']}", json={"name": "G", "folder": other})
        assert answer.json()["meta"] == {"model": "folder", "action": "update"}
        assert answer.json()["revision"] > made["revision"]
        first, second = items(api, collection)
        assert first == {**before[0], "name": "G", "updatedAt": first["updatedAt"]}
        assert first["updatedAt"] > before[0]["updatedAt"]
        assert second == before[1]

    @pytest.mark.fact("folders: GET, PUT, DELETE")
    def test_delete_takes_what_is_inside(self, api: httpx.Client, collection: str) -> None:
        path = f"/collections/{collection}/folders"
        outer = make(api, path, {"name": "Outer"})["data"]["id"]
        inner = make(api, path, {"name": "Inner", "folder": outer})["data"]["id"]
        envelope = api.delete(f"{path}/{outer}").json()
        assert envelope["meta"] == {"model": "folder", "action": "destroy"}
        assert envelope["data"] == {"id": outer, "owner": OWNER}
        assert items(api, collection) == []
        not_found(api.get(f"{path}/{inner}"), 404, "folder", inner)

    @pytest.mark.fact("folders: GET, PUT, DELETE")
    def test_not_found(self, api: httpx.Client, collection: str) -> None:
        path = f"/collections/{collection}/folders"
        not_found(api.post(path, json={"folder": MISSING}), 400, "folder", MISSING)
        for method in ("GET", "PUT", "DELETE"):
            answer = api.request(method, f"{path}/{MISSING}", json={})
            not_found(answer, 404, "folder", MISSING)
        request = make(api, f"/collections/{collection}/requests", {"name": "R"})["model_id"]
        not_found(api.get(f"{path}/{request}"), 404, "folder", request)

    def test_an_id_that_is_taken(self, api: httpx.Client, collection: str) -> None:
        path = f"/collections/{collection}/folders"
        made = make(api, path, {"name": "F", "id": MISSING})
        assert made["model_id"] == MISSING
        answer = api.post(path, json={"name": "G", "id": MISSING})
        assert answer.status_code == 400
        assert answer.json()["error"]["name"] == "instanceFoundError"


class TestRequests:
    @pytest.mark.fact("requests: POST, GET, PUT, DELETE")
    def test_create_in_the_old_model(self, api: httpx.Client, collection: str) -> None:
        body = {
            "name": "Post it",
            "description": "What",
            "method": "POST",
            "url": "https://example.com/:kind?a=1",
            "queryParams": [
                {"key": "a", "value": "1", "equals": True, "enabled": True},
                {"key": "b", "value": "2", "enabled": False},
            ],
            "pathVariableData": [{"key": "kind", "value": "x"}],
            "headerData": [{"key": "Accept", "value": "*/*", "enabled": False}],
            "dataMode": "raw",
            "rawModeData": "{}",
            "dataOptions": {"raw": {"language": "json"}},
            "auth": {"type": "noauth"},
            "tests": "one();\ntwo();",
        }
        made = make(api, f"/collections/{collection}/requests", body)
        assert made["meta"] == {"model": "request", "action": "import"}
        data = made["data"]
        assert (data["method"], data["url"], data["responses"]) == ("POST", body["url"], [])
        (item,) = items(api, collection)
        assert item["request"] == {
            "description": "What",
            "auth": {"type": "noauth"},
            "method": "POST",
            "url": {
                "raw": "https://example.com/:kind?a=1",
                "protocol": "https",
                "host": ["example", "com"],
                "path": [":kind"],
                "query": [
                    {"key": "a", "value": "1"},
                    {"key": "b", "value": "2", "disabled": True},
                ],
                "variable": [{"key": "kind", "value": "x"}],
            },
            "header": [{"key": "Accept", "value": "*/*", "disabled": True}],
            "body": {"mode": "raw", "raw": "{}", "options": {"raw": {"language": "json"}}},
        }
        (event,) = item["event"]
        assert event["listen"] == "test"
        assert event["script"]["exec"] == ["one();", "two();"]
        found = api.get(f"/collections/{collection}/requests/{made['model_id']}").json()["data"]
        for key in ("name", "method", "url", "dataMode", "rawModeData", "dataOptions", "tests"):
            assert found[key] == body[key], key
        assert found["queryParams"][1]["enabled"] is False
        assert found["pathVariables"] == {"kind": "x"}
        assert found["headers"] == "Accept: */*\n"

    @pytest.mark.fact("requests: POST, GET, PUT, DELETE")
    @pytest.mark.parametrize("how", ["folderId", "folder", "body"])
    def test_in_a_folder(self, api: httpx.Client, collection: str, how: str) -> None:
        folder = make(api, f"/collections/{collection}/folders", {"name": "F"})["model_id"]
        query = {} if how == "body" else {how: folder}
        body = {"name": "R", "folder": folder} if how == "body" else {"name": "R"}
        made = make(api, f"/collections/{collection}/requests", body, **query)
        assert made["data"]["folder"] == folder
        (item,) = items(api, collection)
        assert item["item"][0]["id"] == made["model_id"]

    def test_headers_as_a_list_or_as_text(self, api: httpx.Client, collection: str) -> None:
        path = f"/collections/{collection}/requests"
        make(api, path, {"name": "A", "headers": [{"key": "Host", "value": "example.com"}]})
        make(api, path, {"name": "B", "headers": "Host: example.com\nAccept: */*\n"})
        first, second = items(api, collection)
        assert first["request"]["header"] == [{"key": "Host", "value": "example.com"}]
        assert [one["key"] for one in second["request"]["header"]] == ["Host", "Accept"]

    @pytest.mark.fact("requests: POST, GET, PUT, DELETE")
    def test_put_merges_and_leaves_the_rest_alone(self, api: httpx.Client, collection: str) -> None:
        sent = {
            "info": {"name": "Made up", "schema": SCHEMA},
            "item": [
                {
                    "name": "R",
                    "x-own": {"kept": 1.5},
                    "request": {
                        "method": "GET",
                        "url": {"raw": "https://example.com/a", "x-own": 1},
                        "header": [{"key": "A", "value": "1", "x-own": 2}],
                        "body": {"mode": "graphql", "graphql": {"query": "{a}"}},
                    },
                }
            ],
        }
        made = api.post("/collections", json={"collection": sent}).json()["collection"]["id"]
        (before,) = items(api, made)
        path = f"/collections/{made}/requests/{before['id']}"
        shown = api.get(path).json()["data"]
        answer = api.put(path, json={"name": "S", "url": shown["url"]})
        assert answer.json()["meta"] == {"model": "request", "action": "update"}
        (after,) = items(api, made)
        assert after == {**before, "name": "S"}
        api.put(path, json={"method": "PUT", "url": "https://example.com/b"})
        (after,) = items(api, made)
        assert after["request"] == {
            **before["request"],
            "method": "PUT",
            "url": "https://example.com/b",
        }

    def test_a_request_that_is_only_a_url(self, api: httpx.Client) -> None:
        item = {"name": "R", "request": "https://example.com/a"}
        sent = {"info": {"name": "Made up", "schema": SCHEMA}, "item": [item]}
        made = api.post("/collections", json={"collection": sent}).json()["collection"]["id"]
        (before,) = items(api, made)
        path = f"/collections/{made}/requests/{before['id']}"
        data = api.get(path).json()["data"]
        assert (data["method"], data["url"]) == ("GET", "https://example.com/a")
        api.put(path, json={"method": "POST"})
        (after,) = items(api, made)
        assert after["request"]["method"] == "POST"
        assert after["request"]["url"] == "https://example.com/a"

    def test_put_goes_by_bare_id_only(self, api: httpx.Client, collection: str) -> None:
        path = f"/collections/{collection}/requests"
        made = make(api, path, {"name": "R"})["model_id"]
        uid = f"{OWNER}-{made}"
        assert api.get(f"{path}/{uid}").status_code == 200
        not_found(api.put(f"{path}/{uid}", json={"name": "S"}), 404, "request", uid)
        assert api.delete(f"{path}/{uid}").status_code == 200

    @pytest.mark.fact("requests: POST, GET, PUT, DELETE")
    def test_an_id_that_is_taken(self, api: httpx.Client, collection: str) -> None:
        path = f"/collections/{collection}/requests"
        made = make(api, path, {"name": "R"})["model_id"]
        answer = api.post(path, json={"name": "S", "id": made})
        assert answer.status_code == 400
        assert answer.json() == {
            "error": {
                "name": "instanceFoundError",
                "message": "This request already exists in the database.",
                "details": {"model": "request", "model_id": made, "owner": OWNER},
            }
        }

    @pytest.mark.fact("requests: POST, GET, PUT, DELETE")
    def test_not_found(self, api: httpx.Client, collection: str) -> None:
        path = f"/collections/{collection}/requests"
        not_found(api.post(f"{path}?folderId={MISSING}", json={}), 400, "folder", MISSING)
        for method in ("GET", "PUT", "DELETE"):
            answer = api.request(method, f"{path}/{MISSING}", json={})
            not_found(answer, 404, "request", MISSING)

    @pytest.mark.fact("requests: POST, GET, PUT, DELETE")
    def test_delete(self, api: httpx.Client, collection: str) -> None:
        path = f"/collections/{collection}/requests"
        made = make(api, path, {"name": "R"})["model_id"]
        kept = make(api, path, {"name": "S"})["model_id"]
        assert api.delete(f"{path}/{made}").json()["data"] == {"id": made, "owner": OWNER}
        assert [item["id"] for item in items(api, collection)] == [kept]
        # Its id is free again.
        make(api, path, {"name": "T", "id": made})


class TestResponses:
    @pytest.fixture
    def request_id(self, api: httpx.Client, collection: str) -> str:
        made = make(api, f"/collections/{collection}/requests", {"name": "R"})
        return str(made["model_id"])

    @pytest.mark.fact("responses: POST, GET, PUT, DELETE")
    def test_create(self, api: httpx.Client, collection: str, request_id: str) -> None:
        body = {
            "name": "OK",
            "responseCode": {"code": 200, "name": "OK"},
            "headers": [{"key": "Content-Type", "value": "text/plain"}],
            "text": "hello",
            "language": "text",
            "time": "50",
            "method": "POST",
            "url": "https://example.com",
            "dataMode": "raw",
            "rawModeData": "sent",
            "code": 500,
            "body": "unknown keys like these two are ignored",
        }
        made = make(api, f"/collections/{collection}/responses", body, request=request_id)
        assert made["meta"] == {"model": "response", "action": "create"}
        assert made["data"]["request"] == request_id
        assert made["data"]["name"] == "OK"
        (response,) = items(api, collection)[0]["response"]
        for key in ("id", "uid", "createdAt", "updatedAt"):
            response.pop(key)
        assert response == {
            "name": "OK",
            "body": "hello",
            "_postman_previewlanguage": "text",
            "code": 200,
            "status": "OK",
            "header": [{"key": "Content-Type", "value": "text/plain"}],
            "responseTime": 50,
            "originalRequest": {
                "method": "POST",
                "url": "https://example.com",
                "header": [],
                "body": {"mode": "raw", "raw": "sent"},
            },
        }

    @pytest.mark.fact("responses: POST, GET, PUT, DELETE")
    def test_read(self, api: httpx.Client, collection: str, request_id: str) -> None:
        path = f"/collections/{collection}/responses"
        original = {"method": "PUT", "url": "https://example.com", "headerData": []}
        body = {"name": "OK", "text": "x", "requestObject": json.dumps(original)}
        made = make(api, path, body, request=f"{OWNER}-{request_id}")["model_id"]
        data = api.get(f"{path}/{made}").json()["data"]
        assert (data["name"], data["text"], data["request"]) == ("OK", "x", request_id)
        inside = json.loads(data["requestObject"])
        assert (inside["method"], inside["url"]) == ("PUT", "https://example.com")
        assert api.get(f"/collections/{collection}/requests/{request_id}").json()["data"][
            "responses_order"
        ] == [made]

    @pytest.mark.fact("responses: POST, GET, PUT, DELETE")
    def test_put_merges(self, api: httpx.Client, collection: str, request_id: str) -> None:
        path = f"/collections/{collection}/responses"
        made = make(api, path, {"name": "OK", "text": "x"}, request=request_id)["model_id"]
        shown = api.get(f"{path}/{made}").json()["data"]
        answer = api.put(f"{path}/{made}", json={**shown, "name": "Fine"})
        assert answer.json()["meta"] == {"model": "response", "action": "update"}
        after = api.get(f"{path}/{made}").json()["data"]
        changed = {key for key in after if after[key] != shown[key]}
        assert changed <= {"name", "lastRevision"}
        uid = f"{OWNER}-{made}"
        not_found(api.put(f"{path}/{uid}", json={}), 404, "response", uid)

    @pytest.mark.fact("responses: POST, GET, PUT, DELETE")
    def test_delete(self, api: httpx.Client, collection: str, request_id: str) -> None:
        path = f"/collections/{collection}/responses"
        made = make(api, path, {"name": "OK"}, request=request_id)["model_id"]
        assert api.delete(f"{path}/{made}").json()["data"] == {"id": made, "owner": OWNER}
        assert items(api, collection)[0]["response"] == []

    @pytest.mark.fact("responses: POST, GET, PUT, DELETE")
    def test_not_found(self, api: httpx.Client, collection: str) -> None:
        path = f"/collections/{collection}/responses"
        not_found(api.post(f"{path}?request={MISSING}", json={}), 400, "request", MISSING)
        missing = api.post(path, json={})
        assert missing.status_code == 400
        assert missing.json()["error"]["details"] == {"param": ["request"]}
        for method in ("GET", "PUT", "DELETE"):
            answer = api.request(method, f"{path}/{MISSING}", json={})
            not_found(answer, 404, "response", MISSING)


def test_an_id_that_no_path_can_hold_is_not_taken(api: httpx.Client, collection: str) -> None:
    path = f"/collections/{collection}/folders"
    made = make(api, path, {"id": "a/b", "name": "F"})["model_id"]
    assert made != "a/b"
    assert api.get(f"{path}/{made}").status_code == 200


@pytest.mark.fact("folders: POST")
@pytest.mark.parametrize("models", ["folders", "requests", "responses"])
def test_an_unknown_collection(api: httpx.Client, models: str) -> None:
    path = f"/collections/{MISSING}/{models}"
    not_found(api.post(path, json={}), 404, "collection", MISSING)
    not_found(api.get(f"{path}/{MISSING}"), 404, "collection", MISSING)


def test_every_change_has_a_higher_revision(api: httpx.Client, collection: str) -> None:
    path = f"/collections/{collection}/folders"
    revisions = [make(api, path, {"name": "F"})["revision"] for _ in range(3)]
    assert revisions == sorted(set(revisions))


@pytest.mark.parametrize("path", ["folders", "requests"])
def test_a_name_that_is_no_text_is_refused(api: httpx.Client, path: str) -> None:
    info = {"name": "C", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/c.json"}
    made = api.post("/collections", json={"collection": {"info": info, "item": []}}).json()
    answer = api.post(f"/collections/{made['collection']['id']}/{path}", json={"name": 5})
    assert answer.status_code == 400
    assert answer.json()["error"]["details"] == ["name: must be string"]
