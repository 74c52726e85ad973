"""The history of a monitor: executions, their runs, and the results of these."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from .conftest import Clock
from .test_monitors import MISSING, NOW, collection, create, request, run


def history(api: httpx.Client, id: str, **query: str) -> dict[str, Any]:
    answer = api.get(f"/monitors/{id}/executions", params=query)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def runs(api: httpx.Client, id: str, execution: str) -> list[dict[str, Any]]:
    answer = api.get(f"/monitors/{id}/executions/{execution}/runs")
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["data"]
    return found


def test_a_monitor_that_never_ran_has_none(api: httpx.Client) -> None:
    assert history(api, create(api)["id"]) == {"data": [], "meta": {"nextCursor": None}}


def test_each_run_of_a_monitor_is_an_execution(api: httpx.Client, clock: Clock) -> None:
    made = create(api, collection=collection(api, request("a"), request("b", "throw 1")))
    first = run(api, made["id"])
    clock.advance(1)
    second = run(api, made["uid"])
    newest, oldest = history(api, made["id"])["data"]
    assert newest["id"] == second["info"]["jobId"]
    assert oldest == {
        "id": first["info"]["jobId"],
        "monitorId": made["id"],
        "state": "failed",
        "trigger": "manual",
        "startedAt": NOW,
        "finishedAt": NOW,
        "stats": first["stats"],
    }


def test_a_run_under_way_is_seen(api: httpx.Client, clock: Clock) -> None:
    id = create(api, collection=collection(api, request("a")))["id"]
    job = run(api, id, "?async=true")["info"]["jobId"]
    (execution,) = history(api, id)["data"]
    assert (execution["id"], execution["state"]) == (job, "running")
    assert "finishedAt" not in execution
    (waiting,) = runs(api, id, job)
    assert waiting["state"] == "running"
    clock.advance(5)
    (execution,) = history(api, id)["data"]
    assert (execution["id"], execution["state"]) == (job, "success")
    (done,) = runs(api, id, job)
    assert (done["id"], done["state"]) == (waiting["id"], "success")


def test_there_is_a_run_for_each_region(api: httpx.Client) -> None:
    regions = ["us-east", "eu-central"]
    id = create(api, distribution=[{"region": region} for region in regions])["id"]
    job = run(api, id)["info"]["jobId"]
    found = runs(api, id, job)
    assert [each["region"] for each in found] == regions
    assert len({each["id"] for each in found}) == 2
    assert {each["executionId"] for each in found} == {job}


def test_results_say_what_failed(api: httpx.Client) -> None:
    used = collection(api, request("a"), request("b", "throw 1"))
    id = create(api, collection=used)["id"]
    report = run(api, id)
    (only,) = runs(api, id, report["info"]["jobId"])
    results = api.get(f"/monitors/{id}/runs/{only['id']}/results").json()["data"]
    assert results["stats"] == report["stats"]
    events = [(log["event"], log["item"]["name"]) for log in results["logs"]]
    assert events == [("beforeItem", "a"), ("beforeItem", "b"), ("assertion", "b")]
    assert results["logs"][-1]["error"]["name"] == "AssertionError"


def test_pages_of_25_from_the_newest(api: httpx.Client) -> None:
    id = create(api)["id"]
    jobs = [run(api, id)["info"]["jobId"] for _ in range(27)][::-1]
    first = history(api, id)
    assert [each["id"] for each in first["data"]] == jobs[:25]
    run(api, id)
    second = history(api, id, cursor=first["meta"]["nextCursor"])
    assert [each["id"] for each in second["data"]] == jobs[25:]
    assert second["meta"] == {"nextCursor": None}
    malformed = api.get(f"/monitors/{id}/executions", params={"cursor": "?"})
    assert malformed.status_code == 400


@pytest.mark.parametrize(
    "path",
    [
        "/monitors/{uid}/executions",
        f"/monitors/{MISSING}/executions",
        f"/monitors/{MISSING}/executions/{{job}}/runs",
        f"/monitors/{{id}}/executions/{MISSING}/runs",
        "/monitors/{other}/executions/{job}/runs",
        "/monitors/{other}/runs/{run}/results",
        "/monitors/{id}/runs/{job}/results",
    ],
)
def test_what_is_not_there(api: httpx.Client, path: str) -> None:
    made = create(api)
    job = run(api, made["id"])["info"]["jobId"]
    ids = {
        "id": made["id"],
        "uid": made["uid"],
        "job": job,
        "other": create(api)["id"],
        "run": runs(api, made["id"], job)[0]["id"],
    }
    answer = api.get(path.format(**ids))
    assert answer.status_code == 404
    assert answer.json()["error"]["name"] == "instanceNotFoundError"


def test_it_goes_with_the_monitor(api: httpx.Client, clock: Clock) -> None:
    id = create(api)["id"]
    run(api, id)
    run(api, id, "?async=true")
    api.delete(f"/monitors/{id}")
    clock.advance(5)
    assert api.get(f"/monitors/{id}/executions").status_code == 404
