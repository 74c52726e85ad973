"""The switches: the same from Python and under ``/_sandbox``, and nothing for web pages."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing

import httpx
import pytest

from postman_facade.sandbox import Fault, Observation, Sandbox
from postman_facade.sandbox.server.control import Access
from tests.unit.sandbox.conftest import START, Clock

COLLECTION = {
    "info": {
        "name": "Made up",
        "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    "item": [{"name": "r", "request": {}, "x": 1.50}],
}


def create(api: httpx.Client) -> str:
    return str(api.post("/collections", json={"collection": COLLECTION}).json()["collection"]["id"])


def collections(api: httpx.Client) -> list[str]:
    return [one["id"] for one in api.get("/collections").json()["collections"]]


@pytest.fixture
def switches(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """Without a key."""
    with httpx.Client(base_url=f"{sandbox.url}/_sandbox") as client:
        yield client


# Reset, snapshot, restore


def test_reset(sandbox: Sandbox, api: httpx.Client, switches: httpx.Client) -> None:
    create(api)
    sandbox.clock.advance(60)
    sandbox.faults.add(Fault("drop"))
    assert switches.post("/reset").status_code == 204
    assert sandbox.calls == []
    assert list(sandbox.faults) == []
    assert sandbox.clock() == START
    assert collections(api) == []


def test_a_snapshot_is_restored_as_often_as_one_likes(
    api: httpx.Client, switches: httpx.Client
) -> None:
    first = create(api)
    snapshot = switches.post("/snapshot").json()["id"]
    second = create(api)
    assert switches.post("/restore", json={"id": snapshot}).status_code == 204
    assert collections(api) == [first]
    # Ids repeat, so that runs from the same snapshot do.
    assert create(api) == second
    api.delete(f"/collections/{first}")
    switches.post("/restore", json={"id": snapshot})
    assert collections(api) == [first]
    whole = api.get(f"/collections/{first}").json()["collection"]
    assert whole["item"][0]["x"] == 1.5


def test_snapshots_are_told_apart_and_outlive_a_reset(sandbox: Sandbox, api: httpx.Client) -> None:
    empty = sandbox.snapshot()
    made = create(api)
    full = sandbox.snapshot()
    sandbox.reset()
    sandbox.restore(full)
    assert collections(api) == [made]
    sandbox.restore(empty)
    assert collections(api) == []


def test_a_snapshot_nobody_made(sandbox: Sandbox, switches: httpx.Client) -> None:
    with pytest.raises(LookupError, match="no snapshot 'x'"):
        sandbox.restore("x")
    answer = switches.post("/restore", json={"id": "x"})
    assert answer.status_code == 404
    assert "no snapshot" in answer.json()["detail"]
    assert switches.post("/restore", json={}).status_code == 400


# Calls, state, time


def test_calls(clock: Clock, api: httpx.Client, switches: httpx.Client) -> None:
    api.get("/me?apikey=hidden")
    api.get("/nowhere/PMAK-hidden-0000")
    first, second = switches.get("/calls").json()["calls"]
    assert first.pop("milliseconds") > 0
    assert first == {
        "method": "GET",
        "path": "/me",
        "status": 200,
        "operation": "getAuthenticatedUser",
        "time": START,
    }
    assert (second["path"], second["operation"]) == ("/nowhere/PMAK-***", None)
    assert "hidden" not in switches.get("/calls").text


def test_the_switches_are_no_calls(sandbox: Sandbox, switches: httpx.Client) -> None:
    sandbox.faults.add(Fault("drop", times=None))
    answer = switches.get("/state")
    assert answer.status_code == 200
    assert "RateLimit-Limit" not in answer.headers
    assert sandbox.calls == []


def test_state(sandbox: Sandbox, api: httpx.Client, switches: httpx.Client) -> None:
    made = create(api)
    answer = switches.get("/state")
    assert answer.text == sandbox.state()
    (collection,) = answer.json()["documents"]["collection"]
    (workspace,) = answer.json()["documents"]["workspace"]
    assert (collection["id"], collection["parent"]) == (made, workspace["id"])
    assert collection["content"]["info"]["name"] == "Made up"
    assert '"x":1.5' in answer.text


def test_the_clock_is_moved(sandbox: Sandbox, switches: httpx.Client, clock: Clock) -> None:
    assert switches.get("/clock").json() == {"time": START, "frozen": False}
    assert switches.post("/clock", json={"advance": 60}).json()["time"] == START + 60
    clock.advance(1)
    assert sandbox.clock() == START + 61
    moved = switches.post("/clock", json={"set": START + 5.5, "frozen": True}).json()
    assert moved == {"time": START + 5.5, "frozen": True}
    clock.advance(1)
    assert sandbox.clock() == START + 5.5
    sandbox.clock.advance(1)
    switches.post("/clock", json={"frozen": False})
    clock.advance(1)
    assert switches.get("/clock").json() == {"time": START + 7.5, "frozen": False}


def test_answers_show_the_clock(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.clock.set(0)
    made = create(api)
    info = api.get(f"/collections/{made}").json()["collection"]["info"]
    assert info["createdAt"] == "1970-01-01T00:00:00.000Z"


@pytest.mark.parametrize(
    "body",
    [
        "",
        "[]",
        "{}",
        "{",
        "[" * 50_000,
        '{"advance": "1"}',
        '{"advance": true}',
        '{"advance": 1e99}',
        '{"set": -1}',
        '{"set": NaN}',
        '{"frozen": 1}',
        '{"back": 1}',
    ],
)
def test_time_that_makes_no_sense(sandbox: Sandbox, switches: httpx.Client, body: str) -> None:
    assert switches.post("/clock", content=body).status_code == 400
    assert sandbox.clock() == START


# Faults and seeding


def test_faults_over_http(sandbox: Sandbox, api: httpx.Client, switches: httpx.Client) -> None:
    added = switches.post("/faults", json={"kind": "locked", "path": "/me", "times": 2})
    assert added.json() == {"faults": [{"kind": "locked", "path": "/me", "times": 2} | USUAL]}
    assert api.get("/me").status_code == 423
    assert switches.get("/faults").json()["faults"][0]["times"] == 1
    switches.post("/faults", json=[{"kind": "drop"}, {"kind": "cut", "probability": 0.5}])
    assert [fault.kind for fault in sandbox.faults] == ["locked", "drop", "cut"]
    assert switches.delete("/faults").status_code == 204
    assert list(sandbox.faults) == []


USUAL = {"probability": 1.0, "carried_out": False}


@pytest.mark.parametrize(
    "body", ["{", "null", '{"kind": "x"}', '[{"kind": "drop"}, {"kind": "x"}]']
)
def test_bad_faults_over_http(sandbox: Sandbox, switches: httpx.Client, body: str) -> None:
    answer = switches.post("/faults", content=body)
    assert answer.status_code == 400
    assert answer.json()["title"] == "Bad Request"
    assert list(sandbox.faults) == []


def test_seeding_over_http(api: httpx.Client, switches: httpx.Client) -> None:
    environment = {"name": "Local", "values": []}
    seeded = switches.post("/seed?workspace=Shelf", json=[COLLECTION, environment]).json()
    workspace = api.get(f"/workspaces/{seeded['workspace']}").json()["workspace"]
    assert workspace["name"] == "Shelf"
    assert [one["uid"] for one in workspace["collections"]] == seeded["collections"]
    assert [one["uid"] for one in workspace["environments"]] == seeded["environments"]
    assert switches.post("/seed", json={"neither": 1}).status_code == 400


# Who is answered


@pytest.mark.parametrize("path", ["", "/", "/nothing", "/reset/more"])
def test_a_switch_there_is_not(switches: httpx.Client, path: str) -> None:
    answer = switches.get(path)
    assert answer.status_code == 404
    assert "/_sandbox/faults" in answer.json()["detail"]


def test_a_wrong_method(switches: httpx.Client) -> None:
    answer = switches.get("/reset")
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "POST"
    assert switches.put("/faults").headers["Allow"] == "DELETE, GET, POST"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "localhost:1234"}, 200),
        ({"Host": "[::1]:80"}, 200),
        ({"Host": "rebound.example.com"}, 403),
        ({"Host": "127.0.0.1.example.com"}, 403),
    ],
)
def test_the_api_answers_no_name_that_was_rebound(
    sandbox: Sandbox, api: httpx.Client, headers: dict[str, str], status: int
) -> None:
    assert api.get("/me", headers=headers).status_code == status
    assert len(sandbox.calls) == (status == 200)


@pytest.mark.parametrize(
    ("access", "client", "status"),
    [
        ("loopback", "127.0.0.1", 403),
        ("off", "127.0.0.1", 403),
        ("anywhere", "127.0.0.1", 200),
        ("loopback", "192.0.2.1", 200),  # it listens for other machines, by whatever name
    ],
)
async def test_who_may_call_the_api_by_another_name(
    access: Access, client: str, status: int
) -> None:
    with closing(Sandbox(control=access)) as sandbox:
        transport = httpx.ASGITransport(sandbox.app, client=(client, 1234))
        headers = {"x-api-key": sandbox.api_key, "Host": "docker.example.com"}
        async with httpx.AsyncClient(transport=transport, base_url="http://inside") as inside:
            assert (await inside.get("/me", headers=headers)).status_code == status


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 204),
        ({"Host": "localhost:1234"}, 204),
        ({"Host": "sandbox.localhost"}, 204),
        ({"Host": "[::1]:80"}, 204),
        ({"Host": "rebound.example.com"}, 403),
        ({"Host": "127.0.0.1.example.com"}, 403),
        ({"Host": "[::1].example.com"}, 403),
        ({"Host": "localhost:example.com"}, 403),
        ({"Host": "localhost/.."}, 403),
        ({"Host": "example.com@localhost"}, 403),
        ({"Origin": "http://[::1].example.com"}, 403),
        ({"Host": "192.0.2.1"}, 403),
        ({"Host": "["}, 403),
        ({"Origin": "http://localhost:3000"}, 204),
        ({"Origin": "https://example.com"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://["}, 403),
    ],
)
def test_web_pages_are_not_answered(
    api: httpx.Client, switches: httpx.Client, headers: dict[str, str], status: int
) -> None:
    create(api)
    assert switches.post("/reset", headers=headers).status_code == status
    assert len(collections(api)) == (status == 403)


@pytest.mark.parametrize(
    ("access", "client", "headers", "status"),
    [
        ("loopback", "127.0.0.9", {}, 200),
        ("loopback", "::ffff:127.0.0.1", {}, 200),
        ("loopback", "192.0.2.1", {}, 403),
        ("anywhere", "192.0.2.1", {}, 200),
        ("anywhere", "192.0.2.1", {"Host": "docker.example.com"}, 200),
        ("anywhere", "192.0.2.1", {"Origin": "http://example.com"}, 403),
        ("off", "127.0.0.1", {}, 403),
    ],
)
async def test_who_may_use_the_switches(
    access: Access, client: str, headers: dict[str, str], status: int
) -> None:
    with closing(Sandbox(control=access)) as sandbox:
        transport = httpx.ASGITransport(sandbox.app, client=(client, 1234))
        async with httpx.AsyncClient(transport=transport, base_url="http://inside") as inside:
            answer = await inside.get("/_sandbox/calls", headers=headers)
    assert answer.status_code == status


async def test_a_body_that_is_packed_wrongly(sandbox: Sandbox) -> None:
    transport = httpx.ASGITransport(sandbox.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://inside") as inside:
        headers = {"Content-Encoding": "gzip"}
        answer = await inside.post("/_sandbox/faults", content=b"plain", headers=headers)
    assert answer.status_code == 400


# Observing


async def test_requests_and_answers_are_observed_whole() -> None:
    seen: list[Observation] = []
    with closing(Sandbox(observe=seen.append)) as sandbox:
        transport = httpx.ASGITransport(sandbox.app)
        headers = {"x-api-key": sandbox.api_key}
        async with httpx.AsyncClient(
            transport=transport, base_url="http://inside", headers=headers
        ) as inside:
            body = {"collection": {**COLLECTION, "padding": "x" * 5000}}
            made = await inside.post("/collections?workspace=", json=body)
            read = await inside.get(f"/collections/{made.json()['collection']['id']}")
        assert sandbox.api_key not in repr(seen)
    first, second = seen
    assert (first.method, first.path, first.query) == ("POST", "/collections", "workspace=")
    assert json.loads(first.request_body) == body
    assert first.request_headers["x-api-key"] == headers["x-api-key"]
    assert (first.status, first.response_body) == (200, made.content)
    assert second.request_body == b""
    # The answer went out packed.
    assert read.headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in second.response_headers
    assert second.response_body == read.content
