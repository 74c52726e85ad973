"""Monitors: CRUD, schedules, filters and pages, runs now and later."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from .conftest import Clock

MISSING = "00000000-0000-4000-8000-000000000000"
SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
SCHEDULE = {"cron": "0 6 * * *", "timezone": "Europe/Berlin"}
NOW = "2023-11-14T22:13:20.000Z"
NOT_FOUND = {
    "error": {
        "name": "instanceNotFoundError",
        "message": "We could not find the monitor you are looking for",
    }
}


def collection(api: httpx.Client, *items: Any) -> str:
    content = {"info": {"name": "C", "schema": SCHEMA}, "item": items}
    answer = api.post("/collections", json={"collection": content})
    assert answer.status_code == 200, answer.text
    made: str = answer.json()["collection"]["uid"]
    return made


def environment(api: httpx.Client) -> str:
    answer = api.post("/environments", json={"environment": {"name": "E"}})
    made: str = answer.json()["environment"]["uid"]
    return made


def team_workspace(api: httpx.Client) -> str:
    answer = api.post("/workspaces", json={"workspace": {"name": "T", "type": "team"}})
    made: str = answer.json()["workspace"]["id"]
    return made


def send(api: httpx.Client, query: str = "", **monitor: Any) -> httpx.Response:
    sent = {"name": "M", "collection": collection(api), "schedule": SCHEDULE, **monitor}
    return api.post(f"/monitors{query}", json={"monitor": sent})


def create(api: httpx.Client, query: str = "", **monitor: Any) -> dict[str, Any]:
    answer = send(api, query, **monitor)
    assert answer.status_code == 200, answer.text
    made: dict[str, Any] = answer.json()["monitor"]
    return made


def read(api: httpx.Client, id: str) -> dict[str, Any]:
    answer = api.get(f"/monitors/{id}")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()["monitor"]
    return found


def change(api: httpx.Client, id: str, **monitor: Any) -> httpx.Response:
    return api.put(f"/monitors/{id}", json={"monitor": monitor})


def listed(api: httpx.Client, query: str = "") -> list[str]:
    answer = api.get(f"/monitors{query}")
    assert answer.status_code == 200, answer.text
    return [monitor["id"] for monitor in answer.json()["monitors"]]


def error_of(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["error"]["name"]


def request(name: str, *script: str, **details: Any) -> dict[str, Any]:
    event = [{"listen": "test", "script": {"exec": list(script)}}] if script else []
    sent = {"method": "GET", "url": f"https://example.com/{name}", **details}
    return {"name": name, "request": sent, "event": event}


def run(api: httpx.Client, id: str, query: str = "") -> dict[str, Any]:
    answer = api.post(f"/monitors/{id}/run{query}")
    assert answer.status_code == 200, answer.text
    report: dict[str, Any] = answer.json()["run"]
    return report


# Reading and writing


@pytest.mark.fact("monitors: POST")
def test_create_answers_with_the_short_form(api: httpx.Client) -> None:
    made = create(api)
    assert made == {"id": made["id"], "name": "M", "active": True, "uid": f"12345678-{made['id']}"}


@pytest.mark.fact("monitors: GET list, one")
def test_read_has_what_was_sent_and_what_was_not(api: httpx.Client) -> None:
    used = collection(api)
    made = create(api, collection=used)
    assert read(api, made["id"]) == {
        **made,
        "owner": 12345678,
        "collectionUid": used,
        "options": {"followRedirects": True, "strictSSL": False},
        "notifications": {"onError": [], "onFailure": []},
        "distribution": [],
        "retry": {},
        "schedule": {**SCHEDULE, "nextRun": "2023-11-15T05:00:00.000Z"},
    }


def test_all_settings_can_be_sent(api: httpx.Client) -> None:
    settings: dict[str, Any] = {
        "active": False,
        "notificationLimit": 99,
        "retry": {"attempts": 2},
        "options": {
            "followRedirects": False,
            "strictSSL": True,
            "requestDelay": 1,
            "requestTimeout": 1.5,
        },
        "distribution": [{"region": "uk"}, {"region": "us-west-staticip"}],
        "notifications": {"onError": [{"email": "a@example.com"}], "onFailure": []},
    }
    used = environment(api)
    found = read(api, create(api, environment=used, **settings)["id"])
    assert {key: found[key] for key in settings} == settings
    assert found["environmentUid"] == used


def test_read_change_delete_and_run_take_id_or_uid(api: httpx.Client) -> None:
    made = create(api)
    assert read(api, made["uid"]) == read(api, made["id"])
    assert change(api, made["uid"], name="N").json()["monitor"]["name"] == "N"
    assert run(api, made["uid"])["info"]["monitorId"] == made["id"]
    answer = api.delete(f"/monitors/{made['uid']}")
    assert answer.json() == {"monitor": {"id": made["id"], "uid": made["uid"]}}
    assert api.get(f"/monitors/{made['id']}").status_code == 404


@pytest.mark.fact("monitors: GET list, one")
@pytest.mark.parametrize(
    ("method", "path"), [("GET", ""), ("PUT", ""), ("DELETE", ""), ("POST", "/run")]
)
def test_not_found(api: httpx.Client, method: str, path: str) -> None:
    body = {"monitor": {"name": "N"}} if method == "PUT" else None
    answer = api.request(method, f"/monitors/{MISSING}{path}", json=body)
    assert (answer.status_code, answer.json()) == (404, NOT_FOUND)


@pytest.mark.fact("monitors: POST")
@pytest.mark.parametrize("missing", ["name", "collection", "schedule"])
def test_create_needs_name_collection_and_schedule(api: httpx.Client, missing: str) -> None:
    sent = {"name": "M", "collection": collection(api), "schedule": SCHEDULE}
    del sent[missing]
    answer = api.post("/monitors", json={"monitor": sent})
    assert error_of(answer) == (400, "paramMissingError")
    assert answer.json()["error"]["details"] == {"param": [missing]}


@pytest.mark.parametrize("missing", ["cron", "timezone"])
def test_a_schedule_needs_a_pattern_and_a_zone(api: httpx.Client, missing: str) -> None:
    schedule = {key: value for key, value in SCHEDULE.items() if key != missing}
    answer = send(api, schedule=schedule)
    assert error_of(answer) == (400, "paramMissingError")
    assert answer.json()["error"]["details"] == {"param": [missing]}


@pytest.mark.parametrize("body", [None, [], "x", 2.5, {}, {"monitor": None}, {"monitor": []}])
@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_the_wrapper_is_needed(api: httpx.Client, method: str, body: Any) -> None:
    path = "/monitors" if method == "POST" else f"/monitors/{create(api)['id']}"
    assert error_of(api.request(method, path, json=body)) == (400, "paramMissingError")


@pytest.mark.fact("monitors: POST")
@pytest.mark.parametrize("name", ["collection", "environment"])
@pytest.mark.parametrize("sent", [MISSING, f"12345678-{MISSING}", 7, ["x"], {"id": 1}])
def test_create_refuses_what_it_does_not_know(api: httpx.Client, name: str, sent: Any) -> None:
    assert error_of(send(api, **{name: sent})) == (400, "instanceNotFoundError")
    assert listed(api) == []


def test_create_takes_a_collection_by_uid_only(api: httpx.Client) -> None:
    bare = collection(api).removeprefix("12345678-")
    assert error_of(send(api, collection=bare)) == (400, "instanceNotFoundError")


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": 1},
        {"active": "true"},
        {"notificationLimit": 0},
        {"notificationLimit": 100},
        {"notificationLimit": True},
        {"retry": 1},
        {"retry": {"attempts": 3}},
        {"options": []},
        {"options": {"followRedirects": 1}},
        {"options": {"requestDelay": 0.5}},
        {"options": {"requestTimeout": 900_001}},
        {"options": {"strictSSL": None}},
        {"distribution": {"region": "uk"}},
        {"distribution": ["uk"]},
        {"distribution": [{"region": "moon"}]},
        {"notifications": {"onError": "a@example.com"}},
        {"notifications": {"onFailure": [{"email": "nobody"}]}},
        {"schedule": "0 6 * * *"},
        {"schedule": {**SCHEDULE, "cron": 5}},
    ],
)
def test_wrong_values_are_refused(api: httpx.Client, wrong: dict[str, Any]) -> None:
    made = create(api)
    before = read(api, made["id"])
    assert error_of(send(api, **wrong)) == (400, "invalidParamsError")
    assert error_of(change(api, made["id"], **wrong)) == (400, "invalidParamsError")
    assert read(api, made["id"]) == before


def test_update_keeps_what_is_not_sent(api: httpx.Client) -> None:
    made = create(api, options={"requestDelay": 5})
    before = read(api, made["id"])
    assert change(api, made["id"]).json()["monitor"] == made
    change(api, made["id"], name="N", options={"requestTimeout": 7}, unknown=1)
    after = read(api, made["id"])
    options = {**before["options"], "requestTimeout": 7}
    assert after == {**before, "name": "N", "options": options}


def test_update_of_a_zone_keeps_the_pattern(api: httpx.Client) -> None:
    made = create(api)
    change(api, made["id"], schedule={"timezone": "UTC"})
    assert read(api, made["id"])["schedule"] == {
        "cron": SCHEDULE["cron"],
        "timezone": "UTC",
        "nextRun": "2023-11-15T06:00:00.000Z",
    }


@pytest.mark.parametrize("name", ["collection", "environment"])
def test_collection_and_environment_of_a_monitor_are_fixed(api: httpx.Client, name: str) -> None:
    used = collection(api)
    made = create(api, collection=used)
    answer = change(api, made["id"], **{"name": "N", name: used})
    assert error_of(answer) == (400, "parameterNotAllowedError")
    assert read(api, made["id"])["name"] == "M"


@pytest.mark.fact("monitors: run, pause")
def test_active_false_pauses(api: httpx.Client) -> None:
    made = create(api)
    answer = change(api, made["id"], active=False)
    assert answer.json() == {"monitor": {**made, "active": False}}
    assert read(api, made["id"])["schedule"] == SCHEDULE
    change(api, made["id"], active=True)
    assert read(api, made["id"])["schedule"]["nextRun"] == "2023-11-15T05:00:00.000Z"


def test_a_monitor_belongs_to_its_workspace(api: httpx.Client) -> None:
    team = team_workspace(api)
    made = create(api, f"?workspace={team}")
    shown = api.get(f"/workspaces/{team}").json()["workspace"]["monitors"]
    assert shown == [{"id": made["id"], "name": "M", "uid": made["uid"]}]
    api.delete(f"/workspaces/{team}")
    assert api.get(f"/monitors/{made['id']}").status_code == 404
    assert send(api, f"?workspace={team}").status_code == 404


# Schedules (the clock stands on a Tuesday, 22:13:20 in UTC)


@pytest.mark.parametrize(
    ("cron", "zone", "following"),
    [
        ("*/5 * * * *", "UTC", "2023-11-14T22:15:00.000Z"),
        ("13 22 * * *", "UTC", "2023-11-15T22:13:00.000Z"),
        ("0,30 9-17/4 * * *", "UTC", "2023-11-15T09:00:00.000Z"),
        ("10/20 * * * *", "UTC", "2023-11-14T22:30:00.000Z"),
        ("0 0 * * *", "America/New_York", "2023-11-15T05:00:00.000Z"),
        ("0 0 * * *", "Asia/Kolkata", "2023-11-15T18:30:00.000Z"),
        ("0 12 * * MON", "UTC", "2023-11-20T12:00:00.000Z"),
        ("0 12 * * 0", "UTC", "2023-11-19T12:00:00.000Z"),
        ("0 12 * * 7", "UTC", "2023-11-19T12:00:00.000Z"),
        ("0 12 * * fri-sat", "UTC", "2023-11-17T12:00:00.000Z"),
        ("0 12 1 jan *", "UTC", "2024-01-01T12:00:00.000Z"),
        ("0 12 29 2 *", "UTC", "2024-02-29T12:00:00.000Z"),
        ("0 12 20 * 5", "UTC", "2023-11-17T12:00:00.000Z"),
        ("0 12 */2 * 5", "UTC", "2023-11-17T12:00:00.000Z"),
        ("0 2 31 3 *", "Europe/Berlin", "2024-03-31T01:00:00.000Z"),
    ],
)
def test_the_next_run_is_what_cron_would_do(
    api: httpx.Client, cron: str, zone: str, following: str
) -> None:
    made = create(api, schedule={"cron": cron, "timezone": zone})
    assert read(api, made["id"])["schedule"] == {
        "cron": cron,
        "timezone": zone,
        "nextRun": following,
    }


def test_the_next_run_moves_with_the_clock(api: httpx.Client, clock: Clock) -> None:
    made = create(api, schedule={"cron": "0 * * * *", "timezone": "UTC"})
    assert read(api, made["id"])["schedule"]["nextRun"] == "2023-11-14T23:00:00.000Z"
    clock.advance(3600)
    assert read(api, made["id"])["schedule"]["nextRun"] == "2023-11-15T00:00:00.000Z"


def test_what_never_comes_round_has_no_next_run(api: httpx.Client) -> None:
    schedule = {"cron": "0 0 31 4 *", "timezone": "UTC"}
    assert read(api, create(api, schedule=schedule)["id"])["schedule"] == schedule


@pytest.mark.fact("monitors: POST")
@pytest.mark.parametrize(
    "cron",
    [
        "",
        "daily",
        "@daily",
        "* * * * *",
        "*/4 * * * *",
        "0,58 * * * *",
        "0 0 * *",
        "0 0 0 * * *",
        "60 0 * * *",
        "0 24 * * *",
        "0 0 0 * *",
        "0 0 32 * *",
        "0 0 * 13 *",
        "0 0 * * 8",
        "0 0 * * Mon-",
        "0 0 * * sat-sun",
        "-1 0 * * *",
        "0 9-5 * * *",
        "*/0 * * * *",
        "*/ * * * *",
        "*/x * * * *",
        "*-5 * * * *",
        ", 0 * * *",
        "1.5 0 * * *",
        "\u0663 0 * * *",
        "9999999999 0 * * *",
    ],
)
def test_bad_patterns_are_refused(api: httpx.Client, cron: str) -> None:
    schedule = {**SCHEDULE, "cron": cron}
    assert error_of(send(api, schedule=schedule)) == (400, "cronPatternNotAllowedError")


@pytest.mark.fact("monitors: POST")
@pytest.mark.parametrize(
    "zone",
    ["", "Mars/Olympus", "Europe", "../UTC", "/etc/passwd", "a" * 5000, "U\0TC", "a.", "...", 5],
)
def test_bad_time_zones_are_refused(api: httpx.Client, zone: Any) -> None:
    schedule = {**SCHEDULE, "timezone": zone}
    assert error_of(send(api, schedule=schedule)) == (400, "invalidParamsError")


# Lists


def test_list_has_the_short_form_with_owner_and_uids(api: httpx.Client) -> None:
    used, environment_used = collection(api), environment(api)
    made = create(api, collection=used, environment=environment_used)
    assert api.get("/monitors").json() == {
        "monitors": [
            {
                **made,
                "owner": 12345678,
                "collectionUid": used,
                "environmentUid": environment_used,
            }
        ],
        "meta": {"nextCursor": "", "limit": 25},
    }


@pytest.mark.fact("monitors: GET list, one")
def test_filters(api: httpx.Client) -> None:
    used, environment_used, team = collection(api), environment(api), team_workspace(api)
    first = create(api, collection=used, active=False)["id"]
    second = create(api, f"?workspace={team}", environment=environment_used)["id"]
    assert listed(api) == [first, second]
    assert listed(api, f"?workspace={team}") == [second]
    assert listed(api, "?active=true") == [second]
    assert listed(api, "?active=false") == [first]
    assert listed(api, "?owner=12345678") == [first, second]
    assert listed(api, f"?collectionUid={used}") == [first]
    assert listed(api, f"?environmentUid={environment_used}") == [second]
    assert listed(api, f"?environmentUid={environment_used}&active=false") == []


@pytest.mark.fact("monitors: GET list, one")
@pytest.mark.parametrize(
    "query", ["owner=1", "owner=123456789012345", "owner=-1", "collectionUid=x", "environmentUid="]
)
def test_an_unknown_owner_collection_or_environment_has_none(api: httpx.Client, query: str) -> None:
    create(api)
    assert listed(api, f"?{query}") == []


@pytest.mark.fact("monitors: GET list, one")
def test_an_unknown_workspace_is_not_found(api: httpx.Client) -> None:
    answer = api.get(f"/monitors?workspace={MISSING}")
    assert error_of(answer) == (404, "instanceNotFoundError")


@pytest.mark.fact("monitors: GET list, one")
@pytest.mark.parametrize("query", ["workspace=short", "workspace=", "active=maybe", "owner=me"])
def test_queries_that_are_refused(api: httpx.Client, query: str) -> None:
    assert error_of(api.get(f"/monitors?{query}")) == (400, "invalidParamsError")


@pytest.mark.parametrize("query", ["limit=26", "limit=0", "limit=x", "cursor=%21"])
def test_pages_that_are_refused(api: httpx.Client, query: str) -> None:
    assert error_of(api.get(f"/monitors?{query}")) == (400, "badRequest")


@pytest.mark.fact("monitors: GET list, one")
def test_pages_end_with_an_empty_cursor(api: httpx.Client) -> None:
    used = collection(api)
    made = [create(api, collection=used)["id"] for _ in range(3)]
    first = api.get("/monitors?limit=2").json()
    assert [monitor["id"] for monitor in first["monitors"]] == made[:2]
    assert first["meta"]["limit"] == 2
    last = api.get("/monitors", params={"limit": 2, "cursor": first["meta"]["nextCursor"]}).json()
    assert [monitor["id"] for monitor in last["monitors"]] == made[2:]
    assert last["meta"] == {"nextCursor": "", "limit": 2}


# Runs


@pytest.mark.fact("monitors: run, pause")
def test_a_run_executes_every_request_of_the_collection(api: httpx.Client) -> None:
    token = {"key": "X-Shelf", "value": "1"}
    unused = {"key": "X-Off", "value": "2", "disabled": True}
    folder = {"name": "F", "item": [request("b", method="POST", header=[token, unused])]}
    bare = {"name": "c", "request": "https://example.com/c"}
    used = collection(api, request("a", "pm.test()"), folder, bare)
    environment_used = environment(api)
    made = create(api, collection=used, environment=environment_used)
    report = run(api, made["id"])
    assert report["info"] == {
        "monitorId": made["id"],
        "name": "M",
        "collectionUid": used,
        "environmentUid": environment_used,
        "jobId": report["info"]["jobId"],
        "status": "success",
        "startedAt": NOW,
        "finishedAt": NOW,
    }
    assert [execution["id"] for execution in report["executions"]] == [1, 2, 3]
    assert [execution["item"]["name"] for execution in report["executions"]] == ["a", "b", "c"]
    assert report["executions"][1]["request"] == {
        "method": "POST",
        "url": "https://example.com/b",
        "headers": {"X-Shelf": "1"},
        "timestamp": NOW,
    }
    assert report["executions"][2]["request"]["url"] == "https://example.com/c"
    assert {execution["response"]["code"] for execution in report["executions"]} == {200}
    assert not any("errors" in execution for execution in report["executions"])
    assert report["failures"] == []
    assert report["stats"]["assertions"] == {"total": 1, "failed": 0}
    assert report["stats"]["requests"] == {"total": 3, "failed": 0}
    assert (report["stats"]["runCount"], report["stats"]["errorCount"]) == (1, 0)


@pytest.mark.parametrize(
    "script", ["pm.expect.fail('no');", "if (true) { throw new Error('no'); }", "throw 1"]
)
def test_a_script_that_fails_makes_the_run_fail(api: httpx.Client, script: str) -> None:
    fails = request("b", "// checks", script)
    made = create(api, collection=collection(api, request("a", "pm.test()"), fails))
    report = run(api, made["id"])
    assert report["info"]["status"] == "failed"
    assert report["stats"]["assertions"] == {"total": 2, "failed": 1}
    passed, failed = report["executions"]
    assert "errors" not in passed
    (failure,) = report["failures"]
    assert failure["executionId"] == failed["id"] == 2
    assert failed["errors"] == [{key: failure[key] for key in ("name", "message")}]
    assert read(api, made["id"])["lastRun"]["status"] == "failed"


@pytest.mark.parametrize(
    "item",
    [
        request("a", "const throwaway = 1; // rethrown"),
        {**request("a"), "event": [{"listen": "prerequest", "script": {"exec": "throw 1"}}]},
        {**request("a"), "event": [{"listen": "test", "script": None}, "throw", None]},
        {**request("a"), "event": [{"listen": "test", "script": {"exec": [None, 1]}}]},
        {"name": None, "request": None, "event": "throw"},
        {"name": 1, "request": {"url": {"raw": ["x"]}, "method": 5, "header": "A: b"}},
        {"request": {"url": None, "header": [None, {"key": 1}]}},
    ],
)
def test_nothing_else_makes_a_run_fail(api: httpx.Client, item: dict[str, Any]) -> None:
    report = run(api, create(api, collection=collection(api, item))["id"])
    assert report["info"]["status"] == "success"
    assert len(report["executions"]) == 1


def test_a_script_in_one_string_counts_too(api: httpx.Client) -> None:
    event = [{"listen": "test", "script": {"exec": "throw 1"}}]
    item = {**request("a"), "event": event}
    report = run(api, create(api, collection=collection(api, item))["id"])
    assert report["info"]["status"] == "failed"


@pytest.mark.fact("monitors: run, pause")
def test_a_run_shows_as_the_last_run_of_its_monitor(api: httpx.Client, clock: Clock) -> None:
    id = create(api)["id"]
    assert "lastRun" not in read(api, id)
    run(api, id)
    clock.advance(1)
    report = run(api, id)
    assert read(api, id)["lastRun"] == {
        "jobId": report["info"]["jobId"],
        "status": "success",
        "startedAt": "2023-11-14T22:13:21.000Z",
        "finishedAt": "2023-11-14T22:13:21.000Z",
        "stats": report["stats"],
    }


def test_a_paused_monitor_can_be_run(api: httpx.Client) -> None:
    assert run(api, create(api, active=False)["id"])["info"]["status"] == "success"


def test_a_run_without_its_collection_is_an_error(api: httpx.Client) -> None:
    used = collection(api, request("a"))
    id = create(api, collection=used)["id"]
    api.delete(f"/collections/{used}")
    report = run(api, id)
    assert (report["info"]["status"], report["stats"]["errorCount"]) == ("failed", 1)
    assert report["executions"] == []


@pytest.mark.fact("monitors: run, pause", "tasks: the words of each kind")
def test_an_asynchronous_run_shows_when_it_is_done(api: httpx.Client, clock: Clock) -> None:
    used = collection(api, request("a", "throw 1"))
    made = create(api, collection=used)
    report = run(api, made["id"], "?async=true")
    assert report == {
        "info": {
            "monitorId": made["id"],
            "name": "M",
            "collectionUid": used,
            "jobId": report["info"]["jobId"],
            "status": "running",
            "startedAt": NOW,
        }
    }
    clock.advance(4.9)
    assert "lastRun" not in read(api, made["id"])
    clock.advance(0.1)
    last = read(api, made["id"])["lastRun"]
    assert last == {
        "jobId": report["info"]["jobId"],
        "status": "failed",
        "startedAt": NOW,
        "finishedAt": "2023-11-14T22:13:25.000Z",
        "stats": last["stats"],
    }
    assert last["stats"]["assertions"] == {"total": 1, "failed": 1}


def test_each_asynchronous_run_is_a_job_of_its_own(api: httpx.Client, clock: Clock) -> None:
    id = create(api)["id"]
    first = run(api, id, "?async=true")["info"]["jobId"]
    clock.advance(1)
    second = run(api, id, "?async=true")["info"]["jobId"]
    clock.advance(4)
    assert read(api, id)["lastRun"]["jobId"] == first
    clock.advance(1)
    assert read(api, id)["lastRun"]["jobId"] == second


def test_a_monitor_can_go_while_it_runs(api: httpx.Client, clock: Clock) -> None:
    id = create(api)["id"]
    run(api, id, "?async=true")
    api.delete(f"/monitors/{id}")
    clock.advance(5)
    assert (api.get(f"/monitors/{id}").status_code, listed(api)) == (404, [])


def test_a_change_outlives_a_run_that_was_under_way(api: httpx.Client, clock: Clock) -> None:
    id = create(api)["id"]
    run(api, id, "?async=true")
    change(api, id, active=False)
    clock.advance(5)
    assert read(api, id)["active"] is False
    assert read(api, id)["lastRun"]["status"] == "success"
