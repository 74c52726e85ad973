"""Collections as wholes: list, create, read, replace, patch, delete, tags, roles."""

from __future__ import annotations

import copy
from typing import Any

import httpx
import pytest

from postman_facade.sandbox import Sandbox

from .conftest import Clock

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
MISSING = "00000000-0000-4000-8000-000000000000"
NOT_THERE = "The specified item does not exist."


def document(name: str = "Made up", **more: Any) -> dict[str, Any]:
    return {"info": {"name": name, "schema": SCHEMA}, "item": [], **more}


def with_items() -> dict[str, Any]:
    request = {"name": "Get", "request": {"method": "GET", "url": "https://example.com"}}
    saved = {"name": "OK", "code": 200, "body": "{}"}
    deep = {"name": "Deep", "request": "https://example.com/deep", "response": [saved]}
    folder = {"name": "Folder", "item": [deep, {"name": "Empty", "item": []}]}
    return document(item=[folder, request], variable=[{"key": "a", "value": 1}])


def create(api: httpx.Client, sent: dict[str, Any], query: str = "") -> dict[str, Any]:
    answer = api.post(f"/collections{query}", json={"collection": sent})
    assert answer.status_code == 200, answer.text
    made: dict[str, Any] = answer.json()["collection"]
    return made


def read(api: httpx.Client, id: str) -> dict[str, Any]:
    answer = api.get(f"/collections/{id}")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()["collection"]
    return found


def not_found(answer: httpx.Response, id: str) -> None:
    assert answer.status_code == 404
    assert answer.json() == {
        "error": {
            "name": "instanceNotFoundError",
            "message": NOT_THERE,
            "details": {"item": "collection", "id": id},
        }
    }


@pytest.mark.fact("collections: POST")
def test_create_answers_with_id_name_and_uid(api: httpx.Client) -> None:
    made = create(api, document("Made up"))
    assert made == {"id": made["id"], "name": "Made up", "uid": f"12345678-{made['id']}"}


@pytest.mark.fact("collections: GET one")
def test_a_collection_is_found_by_id_and_uid(api: httpx.Client) -> None:
    made = create(api, document())
    assert read(api, made["id"]) == read(api, made["uid"])
    assert api.get(f"/collections/999-{made['id']}").status_code == 404


def test_the_server_adds_identity_and_times(api: httpx.Client) -> None:
    made = create(api, with_items())
    found = read(api, made["id"])
    assert list(found["info"]) == [
        "_postman_id",
        "name",
        "schema",
        "updatedAt",
        "createdAt",
        "lastUpdatedBy",
        "uid",
    ]
    assert found["info"]["uid"] == made["uid"]
    assert found["info"]["lastUpdatedBy"] == "12345678"
    assert found["info"]["createdAt"] == "2023-11-14T22:13:20.000Z"
    folder, request = found["item"]
    deep, empty = folder["item"]
    for element in (folder, request, deep, empty, deep["response"][0]):
        assert element["uid"] == f"12345678-{element['id']}"
        assert element["createdAt"] == element["updatedAt"] == found["info"]["createdAt"]
    assert "response" not in request


def test_it_goes_to_the_workspace_asked_for_or_the_oldest_personal_one(
    api: httpx.Client,
) -> None:
    (home,) = api.get("/workspaces").json()["workspaces"]
    team = api.post("/workspaces", json={"workspace": {"name": "T", "type": "team"}}).json()
    team_id = team["workspace"]["id"]
    there = create(api, document("There"), f"?workspace={team_id}")
    here = create(api, document("Here"))
    for workspace, made in ((team_id, there), (home["id"], here)):
        listed = api.get(f"/collections?workspace={workspace}").json()["collections"]
        assert [one["uid"] for one in listed] == [made["uid"]]


def test_an_account_without_personal_workspace_gets_one(api: httpx.Client) -> None:
    (home,) = api.get("/workspaces").json()["workspaces"]
    api.delete(f"/workspaces/{home['id']}")
    create(api, document())
    (workspace,) = api.get("/workspaces").json()["workspaces"]
    assert workspace["id"] != home["id"]


@pytest.mark.fact("collections: GET list")
def test_an_unknown_workspace(api: httpx.Client) -> None:
    answer = api.post(f"/collections?workspace={MISSING}", json={"collection": document()})
    assert answer.status_code == 404
    assert answer.json()["error"]["details"] == {"item": "workspace", "id": MISSING}
    assert api.get("/collections").json() == {"collections": []}


@pytest.mark.fact("collections: POST")
@pytest.mark.parametrize(
    ("body", "details"),
    [
        ({}, [": must have required property 'collection'"]),
        (None, [": must have required property 'collection'"]),
        ({"collection": None}, [": must be object, not null"]),
        (
            {"collection": {}},
            [": must have required property 'info'", ": must have required property 'item'"],
        ),
        (
            {"collection": {"info": {}, "item": []}},
            [
                "info: must have required property 'name'",
                "info: must have required property 'schema'",
            ],
        ),
        ({"collection": {"info": [], "item": []}}, ["info: must be object"]),
        (
            {"collection": {"info": {"name": 1, "schema": SCHEMA}, "item": []}},
            ["info.name: must be string"],
        ),
        (
            {"collection": {"info": {"name": "x", "schema": "v1"}, "item": []}},
            ["info.schema: must be the address of the v2.0.0 or v2.1.0 schema"],
        ),
        ({"collection": document(item={})}, ["item: must be array"]),
        ({"collection": document(item=[1])}, ["item.0: must be object"]),
        (
            {"collection": document(item=[{"item": [{"item": None}]}])},
            ["item.0.item.0.item: must be array"],
        ),
    ],
)
def test_a_malformed_collection_lists_its_faults(
    api: httpx.Client, body: Any, details: list[str]
) -> None:
    made = create(api, document())
    for method, path in (("POST", "/collections"), ("PUT", f"/collections/{made['id']}")):
        answer = api.request(method, path, json=body)
        assert answer.status_code == 400
        assert answer.json() == {
            "error": {
                "name": "malformedRequestError",
                "message": f"Found {len(details)} errors with the supplied collection.",
                "details": details,
            }
        }


@pytest.mark.fact("collections: POST")
def test_an_id_that_is_taken(api: httpx.Client) -> None:
    made = create(api, document())
    answer = api.post("/collections", json={"collection": read(api, made["id"])})
    assert answer.status_code == 400
    assert answer.json() == {
        "error": {
            "name": "instanceFoundError",
            "message": "The specified item already exists.",
            "details": {"item": "collection", "id": made["id"]},
        }
    }


@pytest.mark.parametrize("id", [MISSING, "12345678-1234-1234-1234-123456789012"])
def test_an_id_of_ones_own_is_kept(api: httpx.Client, id: str) -> None:
    sent = document()
    sent["info"]["_postman_id"] = id
    made = create(api, sent)
    assert made["id"] == id
    assert [read(api, made[form])["info"]["_postman_id"] for form in ("id", "uid")] == [id, id]


def test_an_id_that_no_call_could_use_is_not_taken(api: httpx.Client) -> None:
    sent = document()
    sent["info"]["_postman_id"] = "my-shop-api"
    made = create(api, sent)
    assert made["id"] != "my-shop-api"
    assert read(api, made["uid"])["info"]["_postman_id"] == made["id"]


def test_a_refused_create_leaves_nothing(api: httpx.Client) -> None:
    taken = read(api, create(api, with_items())["id"])
    del taken["info"]["_postman_id"]
    answer = api.post("/collections", json={"collection": taken})
    assert answer.status_code == 400
    assert len(api.get("/collections").json()["collections"]) == 1


@pytest.mark.fact("collections: GET list")
def test_list(api: httpx.Client) -> None:
    made = create(api, document("One"))
    (listed,) = api.get("/collections").json()["collections"]
    assert listed == {
        "id": made["id"],
        "name": "One",
        "owner": "12345678",
        "createdAt": "2023-11-14T22:13:20.000Z",
        "updatedAt": "2023-11-14T22:13:20.000Z",
        "uid": made["uid"],
        "isPublic": False,
    }


@pytest.mark.fact("collections: GET list")
def test_list_by_exact_name_and_by_workspace(api: httpx.Client) -> None:
    for name in ("One", "one", "One more"):
        create(api, document(name))
    listed = api.get("/collections?name=One").json()
    assert [one["name"] for one in listed["collections"]] == ["One"]
    answer = api.get(f"/collections?workspace={MISSING}")
    assert (answer.status_code, answer.json()) == (200, {"collections": []})


@pytest.mark.fact("collections: GET list")
def test_list_by_offset(api: httpx.Client) -> None:
    for number in range(5):
        create(api, document(f"C{number}"))
    assert "meta" not in api.get("/collections").json()
    page = api.get("/collections?limit=2&offset=3").json()
    assert [one["name"] for one in page["collections"]] == ["C3", "C4"]
    assert page["meta"] == {"total": 5, "offset": 3, "limit": 2}
    beyond = api.get("/collections?limit=2&offset=9").json()
    assert (beyond["collections"], beyond["meta"]["total"]) == ([], 5)
    assert len(api.get("/collections?offset=1").json()["collections"]) == 4


@pytest.mark.parametrize("query", ["limit=0", "limit=-1", "limit=x", "offset=-1", "limit=\u0663"])
def test_list_with_bad_numbers(api: httpx.Client, query: str) -> None:
    assert api.get(f"/collections?{query}").status_code == 400


@pytest.mark.fact("collections: GET one")
def test_read_of_nothing(api: httpx.Client) -> None:
    answer = api.get(f"/collections/{MISSING}")
    assert answer.status_code == 404
    assert answer.json() == {
        "error": {
            "name": "instanceNotFoundError",
            "message": "We could not find the collection you are looking for",
        }
    }


def test_the_minimal_model(api: httpx.Client) -> None:
    sent = with_items()
    sent["event"] = [{"listen": "test", "script": {"type": "text/javascript", "exec": []}}]
    made = create(api, sent)
    whole = read(api, made["id"])
    minimal = api.get(f"/collections/{made['uid']}?model=minimal").json()["collection"]
    folder, request = whole["item"]
    del whole["info"]["schema"]
    assert minimal == {
        "info": whole["info"],
        "variable": sent["variable"],
        "events": sent["event"],
        "rootLevelRequests": [request["uid"]],
        "rootLevelFolders": [folder["uid"]],
    }


def test_put_back_what_was_read_changes_only_times(api: httpx.Client, clock: Clock) -> None:
    made = create(api, with_items())
    before = read(api, made["id"])
    clock.advance(60)
    answer = api.put(f"/collections/{made['uid']}", json={"collection": before})
    assert answer.json() == {"collection": made}
    after = read(api, made["id"])
    assert after != before
    assert _timeless(after) == _timeless(before)
    assert after["info"]["createdAt"] == before["info"]["createdAt"]
    assert after["item"][0]["createdAt"] == before["item"][0]["createdAt"]


@pytest.mark.fact("collections: PUT")
def test_put_replaces_everything(api: httpx.Client) -> None:
    made = create(api, with_items())
    before = read(api, made["id"])
    after = copy.deepcopy(before)
    after["info"]["name"] = "Renamed"
    del after["variable"]
    folder, request = after["item"]
    # One kept, one without id: recreated under a new one; one new; the folder is gone.
    del request["id"]
    after["item"] = [folder["item"][0], request, {"name": "New", "request": {}}]
    assert api.put(f"/collections/{made['id']}", json={"collection": after}).status_code == 200
    found = read(api, made["id"])
    assert found["info"]["name"] == "Renamed"
    assert "variable" not in found
    kept, recreated, new = found["item"]
    assert kept["id"] == folder["item"][0]["id"]
    assert recreated["id"] not in ("", before["item"][1]["id"])
    assert new["id"]
    # What was recreated or removed is free to be used again.
    gone = document("Other", item=[{"id": before["item"][1]["id"], "name": "x", "request": {}}])
    create(api, gone)


def test_put_of_another_collections_ids(api: httpx.Client) -> None:
    first = read(api, create(api, with_items())["id"])
    second = create(api, document("Second"))
    del first["info"]["_postman_id"]
    answer = api.put(f"/collections/{second['id']}", json={"collection": first})
    assert answer.status_code == 400
    assert answer.json() == {
        "error": {
            "name": "instanceFoundError",
            "message": "This collection already exists in the database.",
        }
    }
    assert read(api, second["id"])["item"] == []


def test_put_of_one_id_twice(api: httpx.Client) -> None:
    made = create(api, with_items())
    found = read(api, made["id"])
    found["item"].append(found["item"][1])
    answer = api.put(f"/collections/{made['id']}", json={"collection": found})
    assert answer.json()["error"]["name"] == "instanceFoundError"


@pytest.mark.fact("collections: PUT")
def test_put_under_another_id(api: httpx.Client) -> None:
    made = create(api, document())
    sent = document()
    sent["info"]["_postman_id"] = MISSING
    for headers in ({}, {"prefer": "respond-async"}):
        answer = api.put(f"/collections/{made['id']}", json={"collection": sent}, headers=headers)
        assert answer.status_code == 400
        assert answer.json()["error"]["name"] == "collectionMismatchError"


@pytest.mark.fact("collections: PUT")
def test_put_to_nothing(api: httpx.Client) -> None:
    path = f"/collections/{MISSING}"
    not_found(api.put(path, json={"collection": document()}), MISSING)
    answer = api.put(path, json={"collection": document()}, headers={"prefer": "respond-async"})
    assert answer.status_code == 404
    assert answer.json() == {
        "type": "https://api.postman.com/problems/not-found",
        "title": "Not found",
        "status": 404,
        "detail": "We could not find the collection you are looking for",
    }


PREFER = {"Prefer": "respond-async"}


class TestAsynchronousPut:
    def put(self, api: httpx.Client, id: str, body: Any) -> httpx.Response:
        return api.put(f"/collections/{id}", json=body, headers=PREFER)

    @pytest.mark.fact("tasks: the words of each kind")
    def test_it_is_done_later(self, api: httpx.Client, clock: Clock) -> None:
        made = create(api, document())
        answer = self.put(api, made["uid"], {"collection": document("Later")})
        assert answer.status_code == 202
        task = answer.json()["task"]
        assert task["status"] == "in-progress"
        poll = f"/collection-updates-tasks/{task['id']}"
        assert api.get(poll).json() == {"id": task["id"], "status": "in-progress"}
        assert read(api, made["id"])["info"]["name"] == "Made up"
        clock.advance(5)
        assert api.get(poll).json() == {"id": task["id"], "status": "successful"}
        assert read(api, made["id"])["info"]["name"] == "Later"

    def test_one_at_a_time(self, api: httpx.Client, clock: Clock) -> None:
        made = create(api, document())
        self.put(api, made["id"], {"collection": document("First")})
        for headers in (PREFER, {}):
            answer = api.put(
                f"/collections/{made['id']}",
                json={"collection": document("Second")},
                headers=headers,
            )
            assert answer.status_code == 409
            assert answer.json() == {
                "type": "https://api.postman.com/problems/conflict",
                "title": "Conflict",
                "status": 409,
                "detail": "Deep update operation is already in progress for this collection.",
            }
        clock.advance(5)
        assert self.put(api, made["id"], {"collection": document("Second")}).status_code == 202

    @pytest.mark.fact("tasks: the words of each kind")
    def test_it_can_fail(self, api: httpx.Client, clock: Clock) -> None:
        taken = read(api, create(api, with_items())["id"])
        del taken["info"]["_postman_id"]
        made = create(api, document())
        task = self.put(api, made["id"], {"collection": taken}).json()["task"]
        clock.advance(5)
        poll = api.get(f"/collection-updates-tasks/{task['id']}")
        assert poll.json() == {"id": task["id"], "status": "failed"}
        assert read(api, made["id"])["item"] == []

    def test_it_fails_when_the_collection_goes(self, api: httpx.Client, clock: Clock) -> None:
        made = create(api, document())
        task = self.put(api, made["id"], {"collection": document()}).json()["task"]
        api.delete(f"/collections/{made['id']}")
        clock.advance(5)
        poll = api.get(f"/collection-updates-tasks/{task['id']}")
        assert poll.json()["status"] == "failed"

    @pytest.mark.parametrize(
        ("body", "title"),
        [
            ({}, "Missing property 'collection'"),
            ({"collection": {"item": []}}, "Missing property 'info'"),
            ({"collection": {"info": {}}}, "Missing property 'item'"),
            ({"collection": {"info": {}, "item": []}}, "Malformed request"),
        ],
    )
    def test_its_refusals_are_problems(self, api: httpx.Client, body: Any, title: str) -> None:
        made = create(api, document())
        answer = self.put(api, made["id"], body)
        assert answer.status_code == 400
        problem = answer.json()
        assert (problem["title"], problem["status"]) == (title, 400)
        assert problem["type"] == "https://api.postman.com/problems/bad-request"

    def test_an_unknown_task(self, api: httpx.Client) -> None:
        assert api.get(f"/collection-updates-tasks/{MISSING}").status_code == 404


class TestPatch:
    def patch(self, api: httpx.Client, id: str, collection: Any) -> httpx.Response:
        return api.patch(f"/collections/{id}", json={"collection": collection})

    @pytest.mark.fact("collections: PATCH")
    def test_it_changes_what_it_names(self, api: httpx.Client) -> None:
        made = create(api, with_items())
        before = read(api, made["id"])
        answer = self.patch(api, made["uid"], {"info": {"description": "New"}})
        assert answer.json() == {
            "collection": {"id": made["id"], "name": "Made up", "description": "New"}
        }
        after = read(api, made["id"])
        assert after["info"].pop("description") == "New"
        assert after == before

    @pytest.mark.fact("collections: PATCH")
    def test_every_part(self, api: httpx.Client) -> None:
        made = create(api, with_items())
        event = {"listen": "test", "script": {"type": "text/javascript", "exec": ["1"]}}
        auth = {"type": "apikey", "apikey": [{"key": "value", "value": "{{key}}"}]}
        variable = [{"key": "b", "value": True, "disabled": True}, {"key": "c", "source": {}}]
        sent = {"info": {"name": "N"}, "auth": auth, "events": [event], "variable": variable}
        assert self.patch(api, made["id"], sent).status_code == 200
        found = read(api, made["id"])
        assert found["info"]["name"] == "N"
        assert (found["auth"], found["event"], found["variable"]) == (auth, [event], variable)
        assert self.patch(api, made["id"], {"auth": {"type": "noauth"}}).status_code == 200
        assert self.patch(api, made["id"], {"variables": []}).status_code == 200
        assert read(api, made["id"])["variable"] == []
        (listed,) = api.get("/collections").json()["collections"]
        assert listed["name"] == "N"

    @pytest.mark.fact("collections: PATCH")
    @pytest.mark.parametrize(
        ("sent", "name", "message"),
        [
            (None, "paramMissingError", "'info' key is mandatory when 'collection' is empty."),
            ({}, "paramMissingError", "'info' key is mandatory when 'collection' is empty."),
            (
                {"item": []},
                "badRequest",
                "Invalid parameters: ('item') for key: 'collection'",
            ),
            (
                {"info": {"schema": SCHEMA}},
                "badRequest",
                "Invalid parameters: ('schema') for key: 'collection.info'",
            ),
            (
                {"info": {"name": None}},
                "badRequest",
                "Invalid parameters: ('name') for key: 'collection.info'",
            ),
            (
                {"variable": [{"key": "a", "value": "b", "id": "c"}]},
                "badRequest",
                "Invalid parameters: ('id') for key: 'collection.variables'",
            ),
            (
                {"variable": [{"key": "a"}]},
                "badRequest",
                "Parameters required: ('value') for key: 'collection.variables'",
            ),
            (
                {"variable": [{"value": "a"}]},
                "badRequest",
                "Parameters required: ('key') for key: 'collection.variables'",
            ),
            (
                {"auth": {"type": "magic"}},
                "badRequest",
                "Invalid parameters: ('magic') for key: 'collection.auth.type'",
            ),
            (
                {"auth": {"type": "apikey"}},
                "paramMissingError",
                "The key 'apikey' must be present in 'collection.auth' when 'type' is 'apikey'.",
            ),
            (
                {"events": [{"listen": "test", "script": {}, "id": "x"}]},
                "badRequest",
                "Invalid parameters: ('id') for key: 'collection.events'",
            ),
            (
                {"events": [{"listen": "test", "script": {"src": ""}}]},
                "badRequest",
                "Invalid parameters: ('src') for key: 'collection.events.script'",
            ),
            (
                {"events": [{"listen": "test", "script": {}}]},
                "badRequest",
                "Parameters required: ('type', 'exec') for key: 'collection.events.script'",
            ),
            (
                {"events": [{"listen": "test"}]},
                "badRequest",
                "Parameters required: ('script') for key: 'collection.events'",
            ),
            (
                {"events": {}},
                "badRequest",
                "Invalid type for key: 'collection.events', expected an array",
            ),
            (
                {"auth": []},
                "badRequest",
                "Invalid type for key: 'collection.auth', expected an object",
            ),
        ],
    )
    def test_what_it_refuses(self, api: httpx.Client, sent: Any, name: str, message: str) -> None:
        made = create(api, with_items())
        before = read(api, made["id"])
        answer = self.patch(api, made["id"], sent)
        assert answer.status_code == 400
        error = answer.json()["error"]
        assert (error["name"], error["message"]) == (name, message)
        assert read(api, made["id"]) == before

    @pytest.mark.fact("collections: PATCH")
    def test_nothing(self, api: httpx.Client) -> None:
        not_found(self.patch(api, MISSING, {"info": {"name": "x"}}), MISSING)


@pytest.mark.fact("collections: DELETE")
def test_delete(api: httpx.Client) -> None:
    made = create(api, with_items())
    answer = api.delete(f"/collections/{made['uid']}")
    assert answer.json() == {"collection": {"id": made["id"], "uid": made["uid"]}}
    assert api.get(f"/collections/{made['id']}").status_code == 404
    not_found(api.delete(f"/collections/{made['uid']}"), made["uid"])


def test_what_was_deleted_can_be_restored_under_its_ids(api: httpx.Client) -> None:
    made = create(api, with_items())
    backup = read(api, made["id"])
    api.delete(f"/collections/{made['id']}")
    assert create(api, backup) == made
    assert _timeless(read(api, made["id"])) == _timeless(backup)


@pytest.mark.fact("collections: tags")
def test_tags_go_by_uid(api: httpx.Client) -> None:
    made = create(api, document())
    tags = {"tags": [{"slug": "zz-last"}, {"slug": "aa-first"}]}
    path = f"/collections/{made['uid']}/tags"
    assert api.put(path, json=tags).json() == tags
    assert api.get(path).json() == tags
    assert api.put(path, json={"tags": [{"slug": "-"}]}).status_code == 400
    for id in (made["id"], f"12345678-{MISSING}"):
        for method in ("GET", "PUT"):
            answer = api.request(method, f"/collections/{id}/tags", json=tags)
            assert answer.status_code == 404
            assert answer.json()["title"] == "Resource Not Found"


@pytest.mark.fact("collections: roles")
def test_roles(api: httpx.Client) -> None:
    made = create(api, document())
    assert api.get(f"/collections/{made['id']}/roles").json() == {
        "user": [{"role": "EDITOR", "id": 12345678}],
        "team": [],
    }
    answer = api.get(f"/collections/{MISSING}/roles")
    assert answer.status_code == 404
    assert answer.json() == {
        "title": "We could not find the collection you are looking for",
        "type": "instanceNotFoundError",
    }


def test_url_strings_become_objects_when_asked_for() -> None:
    with Sandbox(url_objects=True) as sandbox:
        headers = {"x-api-key": sandbox.api_key}
        with httpx.Client(base_url=sandbox.url, headers=headers) as api:
            found = read(api, create(api, with_items())["id"])
    assert found["item"][1]["request"]["url"] == {
        "raw": "https://example.com",
        "protocol": "https",
        "host": ["example", "com"],
    }


def _timeless(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _timeless(inner) for key, inner in value.items() if key != "updatedAt"}
    return [_timeless(inner) for inner in value] if isinstance(value, list) else value


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        ({"auth": {}}, "auth: must have required property 'type'"),
        ({"auth": {"type": "basic", "basic": {"username": "a"}}}, "auth.basic: must be array"),
        ({"item": [{"name": "neither"}]}, "item.0: must have required property 'request'"),
        (
            {"item": [{"name": "F", "item": [{"request": {"auth": {}}}]}]},
            "item.0.item.0.request.auth: must have required property 'type'",
        ),
        (
            {"item": [{"name": "F", "item": [], "auth": {"type": "bearer", "bearer": {}}}]},
            "item.0.auth.bearer: must be array",
        ),
    ],
)
def test_shapes_that_live_refuses(api: httpx.Client, more: dict[str, Any], fault: str) -> None:
    made = create(api, document())
    sent = {"collection": {**document(), **more}}
    for answer in (
        api.post("/collections", json=sent),
        api.put(f"/collections/{made['id']}", json=sent),
    ):
        assert answer.status_code == 400
        assert answer.json()["error"]["details"] == [fault]


def test_auth_is_as_its_version_has_it(api: httpx.Client) -> None:
    old = SCHEMA.replace("v2.1.0", "v2.0.0")
    auth = {"type": "basic", "basic": {"username": "a"}}
    create(api, {"info": {"name": "Old", "schema": old}, "item": [], "auth": auth})
    create(api, document(auth=None))
    create(api, document(auth={"type": "noauth"}))
    create(api, document(auth={"type": "basic", "basic": [{"key": "username", "value": "a"}]}))


@pytest.mark.parametrize("sent", ["12345678-r1", "12345678-12345678-1234-4123-8123-123456789012"])
def test_an_id_of_an_element_that_begins_like_a_uid_is_read_as_one(
    api: httpx.Client, sent: str
) -> None:
    made = create(api, document(item=[{"id": sent, "name": "r", "request": {}}]))
    item = read(api, made["id"])["item"][0]
    assert item["id"] == sent.removeprefix("12345678-")
    for id in (item["id"], item["uid"]):
        answer = api.get(f"/collections/{made['id']}/requests/{id}")
        assert answer.json()["data"]["name"] == "r", answer.text
