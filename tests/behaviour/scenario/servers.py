"""What runs the collection: mock servers, monitors and webhooks."""

from __future__ import annotations

from .client import Client, error_name
from .collections import Bookshop, bare
from .workspaces import MISSING


def a_mock_server_is_made(api: Client, books: Bookshop, environment: str) -> str:
    """Returns its id."""
    sent = {"name": "Books, mocked", "collection": books.collection, "private": True}
    made = api.post("/mocks", {"mock": sent}, workspace=books.workspace)["mock"]
    id = str(made["id"])
    assert (made["name"], made["collection"]) == ("Books, mocked", books.collection)
    assert id in made["mockUrl"]
    (listed,) = api.get("/mocks", workspace=books.workspace)["mocks"]
    assert listed["id"] == id
    path = f"/mocks/{id}"
    changed = api.put(path, {"mock": {"name": "Mock", "environment": environment}})["mock"]
    assert (changed["name"], changed["environment"]) == ("Mock", environment)
    assert api.get(f"/mocks/{made['uid']}")["mock"]["environment"] == environment
    api.post("/mocks", {}, expect=400)
    api.post("/mocks", {"mock": {}}, expect=400)
    api.post("/mocks", {"mock": {"collection": MISSING}}, expect=400)
    api.put(path, {"mock": {}}, expect=400)
    for method in ("GET", "PUT", "DELETE"):
        body = {"mock": {"name": "X"}} if method == "PUT" else None
        api.send(method, f"/mocks/{MISSING}", body, expect=404)
    return id


def it_is_published(api: Client, mock: str) -> None:
    path = f"/mocks/{mock}"
    assert api.get(path)["mock"]["isPublic"] is False
    already = api.delete(f"{path}/unpublish", expect=400)
    assert error_name(already) == "mockAlreadyUnpublishedError"
    assert api.post(f"{path}/publish") == {"mock": {"id": mock}}
    assert api.get(path)["mock"]["isPublic"] is True
    assert error_name(api.post(f"{path}/publish", expect=400)) == "mockAlreadyPublishedError"
    assert api.delete(f"{path}/unpublish") == {"mock": {"id": mock}}
    assert api.get(f"{path}/call-logs") == {"call-logs": [], "meta": {"nextCursor": None}}
    api.get(f"{path}/call-logs", expect=400, sort="servedAt")
    api.post(f"/mocks/{MISSING}/publish", expect=404)


def it_answers_with_failures(api: Client, mock: str) -> None:
    path = f"/mocks/{mock}/server-responses"
    assert api.get(path) == []
    sent = {"name": "Out of order", "statusCode": 503, "body": "closed", "language": "text"}
    made = api.post(path, {"serverResponse": sent})
    assert sent.items() <= made.items()
    one = f"{path}/{made['id']}"
    (listed,) = api.get(path)
    assert (listed["name"], "body" in listed) == ("Out of order", False)
    changed = api.put(one, {"serverResponse": {"statusCode": 500}})
    assert (changed["statusCode"], changed["body"]) == (500, "closed")
    assert api.get(one) == changed

    def active() -> object:
        return api.get(f"/mocks/{mock}")["mock"]["config"]["serverResponseId"]

    assert active() is None
    api.put(f"/mocks/{mock}", {"mock": {"config": {"serverResponseId": made["id"]}}})
    assert active() == made["id"]
    assert api.delete(one)["id"] == made["id"]
    assert active() is None
    assert error_name(api.get(one, expect=404)) == "serverResponseNotFoundError"
    unknown = api.get(f"/mocks/{MISSING}/server-responses", expect=404)
    assert error_name(unknown) == "mockNotFoundError"
    for wrong in ({}, {"serverResponse": {"name": "No status"}}):
        api.post(path, wrong, expect=400)
    api.post(path, {"serverResponse": {**sent, "statusCode": 200}}, expect=400)


def a_monitor_is_made(api: Client, books: Bookshop, environment: str) -> str:
    """Returns its id."""
    schedule = {"cron": "0 6 * * *", "timezone": "Europe/Berlin"}
    sent = {
        "name": "Every morning",
        "collection": books.collection,
        "environment": environment,
        "schedule": schedule,
    }
    made = api.post("/monitors", {"monitor": sent}, workspace=books.workspace)["monitor"]
    id = str(made["id"])
    assert (made["name"], made["active"]) == ("Every morning", True)
    path = f"/monitors/{id}"
    whole = api.get(path)["monitor"]
    assert (whole["collectionUid"], whole["environmentUid"]) == (books.collection, environment)
    assert schedule.items() < whole["schedule"].items()
    answer = api.get("/monitors", workspace=books.workspace)
    assert [found["id"] for found in answer["monitors"]] == [id]
    assert answer["meta"]["nextCursor"] == ""
    paused = api.put(path, {"monitor": {"active": False, "retry": {"attempts": 2}}})["monitor"]
    assert paused["active"] is False
    assert "nextRun" not in api.get(path)["monitor"]["schedule"]
    assert api.get("/monitors", active="true")["monitors"] == []
    api.put(path, {"monitor": {"active": True}})
    refused = api.put(path, {"monitor": {"collection": books.collection}}, expect=400)
    assert error_name(refused) == "parameterNotAllowedError"
    often = {**sent, "schedule": {**schedule, "cron": "* * * * *"}}
    refused = api.post("/monitors", {"monitor": often}, expect=400)
    assert error_name(refused) == "cronPatternNotAllowedError"
    api.post("/monitors", {"monitor": {**sent, "collection": MISSING}}, expect=400)
    api.post("/monitors", {"monitor": {}}, expect=400)
    api.get("/monitors", expect=404, workspace=MISSING)
    api.get("/monitors", expect=400, limit=26)
    api.get(f"/monitors/{MISSING}", expect=404)
    return id


def it_runs(api: Client, monitor: str) -> None:
    path = f"/monitors/{monitor}"
    assert "lastRun" not in api.get(path)["monitor"]
    run = api.post(f"{path}/run")["run"]
    assert (run["info"]["monitorId"], run["info"]["status"]) == (monitor, "success")
    assert run["stats"]["requests"]["total"] == len(run["executions"]) > 0
    assert run["failures"] == []
    assert api.get(path)["monitor"]["lastRun"]["jobId"] == run["info"]["jobId"]
    started = api.send("POST", f"{path}/run", expect=200, query={"async": "true"})["run"]["info"]
    assert started["status"] == "running"
    assert api.get(path)["monitor"]["lastRun"]["jobId"] == run["info"]["jobId"]
    assert _history(api, path) == [
        (started["jobId"], "running"),
        (run["info"]["jobId"], "success"),
    ]
    api.wait()
    last = api.get(path)["monitor"]["lastRun"]
    assert (last["jobId"], last["status"]) == (started["jobId"], "success")
    assert _history(api, path)[0] == (started["jobId"], "success")
    (one,) = api.get(f"{path}/executions/{started['jobId']}/runs")["data"]
    assert api.get(f"{path}/runs/{one['id']}/results")["data"]["stats"] == run["stats"]
    api.get(f"{path}/runs/{started['jobId']}/results", expect=404)
    api.post(f"/monitors/{MISSING}/run", expect=404)


def _history(api: Client, monitor: str) -> list[tuple[str, str]]:
    executions = api.get(f"{monitor}/executions")["data"]
    return [(execution["id"], execution["state"]) for execution in executions]


def a_second_one_goes(api: Client, books: Bookshop) -> None:
    """Of the first mock server it is seen later that it goes with its workspace."""
    made = api.post("/mocks", {"mock": {"collection": books.collection}})["mock"]
    assert api.delete(f"/mocks/{made['id']}") == {"mock": {"id": made["id"], "uid": made["uid"]}}
    api.get(f"/mocks/{made['id']}", expect=404)
    api.delete(f"/mocks/{made['id']}", expect=404)


def a_webhook_runs_it_too(api: Client, books: Bookshop) -> None:
    sent = {"webhook": {"name": "On delivery", "collection": books.collection}}
    made = api.post("/webhooks", sent, workspace=books.workspace)["webhook"]
    assert made["collection"] == books.collection
    assert made["webhookUrl"].startswith("https://")
    listed = api.get("/monitors", workspace=books.workspace)["monitors"]
    assert made["id"] in [monitor["id"] for monitor in listed]
    assert api.delete(f"/monitors/{made['id']}")["monitor"]["uid"] == made["uid"]
    api.get(f"/monitors/{made['id']}", expect=404)
    for wrong in ({}, {"webhook": {"name": "Nothing to run"}}):
        api.post("/webhooks", wrong, expect=400)
    api.post("/webhooks", {"webhook": {"name": "X", "collection": bare(MISSING)}}, expect=400)
