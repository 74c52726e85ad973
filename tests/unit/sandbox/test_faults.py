"""Faults: which requests they strike, and what those requests get."""

from __future__ import annotations

import socket
import time
from typing import Any

import httpx
import pytest

from postman_facade.sandbox import Fault, Sandbox
from tests.unit.sandbox.conftest import Clock

WORKSPACE = {"workspace": {"name": "Made up", "type": "team"}}


def names(api: httpx.Client) -> list[str]:
    return [workspace["name"] for workspace in api.get("/workspaces").json()["workspaces"]]


# What is no fault


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"kind": "earthquake"}, "kind must be one of rate-limit, quota"),
        ({"kind": None}, "kind must be"),
        ({"kind": "drop", "method": "get"}, "method must be one of GET"),
        ({"kind": "drop", "operation": "getNothing"}, "'getNothing' is not in the API document"),
        ({"kind": "drop", "operation": []}, "not in the API document"),
        ({"kind": "drop", "path": "me"}, "must start with /"),
        ({"kind": "drop", "path": 7}, "must start with /"),
        ({"kind": "drop", "path": "/collections/{id}"}, "not a template"),
        ({"kind": "drop", "times": 0}, "times must be"),
        ({"kind": "drop", "times": True}, "times must be"),
        ({"kind": "drop", "times": 1.5}, "times must be"),
        ({"kind": "drop", "probability": 0}, "probability must be"),
        ({"kind": "drop", "probability": 1.1}, "probability must be"),
        ({"kind": "drop", "probability": "1"}, "probability must be"),
        ({"kind": "drop", "seed": "x"}, "seed must be"),
        ({"kind": "error", "status": 418}, "status of error must be 500, 502, 503, 504"),
        ({"kind": "error", "status": 500.0}, "status of error must be"),
        ({"kind": "challenge", "status": 502}, "status of challenge must be 403, 503"),
        ({"kind": "drop", "status": 500}, "status of drop must be left out"),
        ({"kind": "drop", "seconds": 1}, "drop takes no seconds"),
        ({"kind": "slow", "seconds": 0}, "seconds must be"),
        ({"kind": "slow", "seconds": float("inf")}, "seconds must be"),
        ({"kind": "slow", "seconds": "1"}, "seconds must be"),
        ({"kind": "drop", "carried_out": 1}, "carried_out must be"),
        ({"kind": "rate-limit", "carried_out": True}, "only error, html, hang, drop"),
    ],
)
def test_what_makes_no_sense_is_refused(fields: dict[str, Any], told: str) -> None:
    with pytest.raises(ValueError) as refused:
        Fault(**fields)
    assert told in str(refused.value)
    with pytest.raises(ValueError):
        Fault.from_json(fields)


def test_only_faults_can_be_added(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="add takes a Fault"):
        sandbox.faults.add("drop")  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [None, [], "drop", {}, {"kind": "drop", "color": "red"}])
def test_json_that_is_no_fault(value: object) -> None:
    with pytest.raises(ValueError):
        Fault.from_json(value)


@pytest.mark.parametrize(
    "fault",
    [
        Fault("drop", times=None),
        Fault("error", status=503, probability=0.5, seed=1, carried_out=True),
        Fault("slow", "GET", "/collections/{collectionId}", "getCollection", 3, seconds=0.5),
    ],
)
def test_a_fault_goes_through_json(fault: Fault) -> None:
    assert Fault.from_json(fault.to_json()) == fault


# Which requests are struck


@pytest.mark.parametrize(
    ("target", "struck"),
    [
        ({}, ["GET /me", "GET /workspaces/x", "POST /workspaces", "GET /nowhere"]),
        ({"method": "POST"}, ["POST /workspaces"]),
        ({"path": "/workspaces/{workspaceId}"}, ["GET /workspaces/x"]),
        ({"path": "/workspaces/x"}, ["GET /workspaces/x"]),
        ({"path": "/workspaces*"}, ["GET /workspaces/x", "POST /workspaces"]),
        ({"path": "/now*"}, ["GET /nowhere"]),
        ({"operation": "getAuthenticatedUser"}, ["GET /me"]),
        ({"path": "/workspaces*", "method": "GET"}, ["GET /workspaces/x"]),
        ({"path": "/me", "method": "POST"}, []),
    ],
)
def test_a_fault_strikes_what_it_names(
    sandbox: Sandbox, api: httpx.Client, target: dict[str, str], struck: list[str]
) -> None:
    sandbox.faults.add(Fault("locked", times=None, **target))  # type: ignore[arg-type]  # all str
    asked = ["GET /me", "GET /workspaces/x", "POST /workspaces", "GET /nowhere"]
    statuses = {one: api.request(*one.split(" ")).status_code for one in asked}
    assert [one for one, status in statuses.items() if status == 423] == struck


def test_a_fault_strikes_so_many_times(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.faults.add(Fault("locked", times=2))
    assert [api.get("/me").status_code for _ in range(3)] == [423, 423, 200]
    assert list(sandbox.faults) == []


def test_faults_strike_one_after_the_other(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.faults.add(Fault("error", status=502, path="/me"))
    sandbox.faults.add(Fault("locked", times=2))
    assert len(sandbox.faults) == 2
    assert [api.get("/me").status_code for _ in range(2)] == [502, 423]
    assert list(sandbox.faults) == [Fault("locked", times=1)]
    sandbox.faults.clear()
    assert api.get("/me").status_code == 200


def test_chance_repeats_with_its_seed(sandbox: Sandbox, api: httpx.Client) -> None:
    def statuses(seed: int) -> list[int]:
        sandbox.faults.clear()
        sandbox.faults.add(Fault("locked", times=None, probability=0.5, seed=seed))
        return [api.get("/me").status_code for _ in range(20)]

    first = statuses(1)
    assert set(first) == {200, 423}
    assert statuses(1) == first
    assert statuses(2) != first


def test_a_reset_takes_faults_away(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.faults.add(Fault("locked"))
    sandbox.reset()
    assert api.get("/me").status_code == 200


# What they get


def test_a_rate_limit(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.faults.add(Fault("rate-limit", seconds=7))
    answer = api.get("/me")
    assert (answer.status_code, answer.json()["error"]) == (429, "rateLimited")
    assert answer.headers["Retry-After"] == answer.headers["RateLimit-Reset"] == "7"
    assert answer.headers["RateLimit-Remaining"] == "0"
    assert answer.headers["X-Request-Id"]


def test_a_spent_month(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.faults.add(Fault("quota"))
    answer = api.get("/me")
    assert answer.status_code == 429
    assert answer.json()["error"]["name"] == "serviceLimitExhausted"
    assert answer.headers["RateLimit-Remaining-Month"] == "0"


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_an_error_of_the_service(sandbox: Sandbox, api: httpx.Client, status: int) -> None:
    sandbox.faults.add(Fault("error", status=status))
    answer = api.get("/me")
    assert answer.status_code == status
    assert answer.json()["error"]["name"]


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_page_of_a_proxy(sandbox: Sandbox, api: httpx.Client, status: int) -> None:
    sandbox.faults.add(Fault("html", status=status))
    answer = api.get("/me")
    assert answer.status_code == status
    assert answer.headers["Content-Type"].startswith("text/html")
    assert f"<h1>{status} {answer.reason_phrase}</h1>" in answer.text
    assert "X-Request-Id" not in answer.headers
    assert "RateLimit-Limit" not in answer.headers


@pytest.mark.parametrize("status", [403, 503])
def test_a_page_that_asks_for_a_browser(sandbox: Sandbox, api: httpx.Client, status: int) -> None:
    sandbox.faults.add(Fault("challenge", status=status))
    answer = api.get("/me")
    assert answer.status_code == status
    assert answer.headers["cf-mitigated"] == "challenge"
    assert "<html" in answer.text


def test_something_locked(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.faults.add(Fault("locked"))
    answer = api.get("/me")
    assert (answer.status_code, answer.json()["type"]) == (423, "actionLockedError")


def test_json_cut_short(sandbox: Sandbox, api: httpx.Client) -> None:
    whole = api.get("/me").content
    sandbox.faults.add(Fault("truncate"))
    answer = api.get("/me")
    assert answer.status_code == 200
    assert answer.content == whole[: len(whole) // 2]
    with pytest.raises(ValueError):
        answer.json()


def test_json_that_says_it_is_html(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.faults.add(Fault("content-type"))
    answer = api.get("/me")
    assert answer.headers["Content-Type"].startswith("text/html")
    assert answer.json()["user"]["id"]


# Connections that fail


def test_a_connection_that_closes_without_a_byte(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.faults.add(Fault("drop"))
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        api.post("/workspaces", json=WORKSPACE)
    assert names(api) == ["My Workspace"]
    assert [call.status for call in sandbox.calls] == [0, 200]


def test_a_connection_that_closes_in_the_middle(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.faults.add(Fault("cut"))
    received = b""
    with pytest.raises(httpx.RemoteProtocolError, match="incomplete|without sending complete"):
        with api.stream("POST", "/workspaces", json=WORKSPACE) as answer:
            assert answer.status_code == 200
            for piece in answer.iter_raw():
                received += piece
    assert received.startswith(b'{"workspace"')
    assert names(api) == ["My Workspace", "Made up"]


def test_nothing_to_cut_is_a_closed_connection(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.faults.add(Fault("cut"))
    with pytest.raises(httpx.RemoteProtocolError):
        api.options("/me")


@pytest.mark.parametrize(
    "fault", [Fault("drop", carried_out=True), Fault("error", carried_out=True)]
)
def test_what_failed_may_have_been_carried_out(
    sandbox: Sandbox, api: httpx.Client, fault: Fault
) -> None:
    sandbox.faults.add(fault)
    try:
        assert api.post("/workspaces", json=WORKSPACE).status_code == 500
    except httpx.RemoteProtocolError:
        assert fault.kind == "drop"
    assert names(api) == ["My Workspace", "Made up"]


async def test_without_a_connection_there_is_nothing_to_close(sandbox: Sandbox) -> None:
    transport = httpx.ASGITransport(sandbox.app)
    sandbox.faults.add(Fault("drop"))
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox") as inside:
        with pytest.raises(ConnectionResetError):
            await inside.get("/me")


# Time


@pytest.mark.parametrize("carried_out", [False, True])
def test_a_client_that_gives_up(sandbox: Sandbox, api: httpx.Client, carried_out: bool) -> None:
    sandbox.faults.add(Fault("hang", carried_out=carried_out))
    with pytest.raises(httpx.ReadTimeout):
        api.post("/workspaces", json=WORKSPACE, timeout=0.05)
    assert names(api) == ["My Workspace", *(["Made up"] if carried_out else [])]
    eventually(lambda: [call.status for call in sandbox.calls if call.method == "POST"] == [0])


@pytest.mark.parametrize("carried_out", [False, True])
def test_a_hang_that_ends(sandbox: Sandbox, api: httpx.Client, carried_out: bool) -> None:
    sandbox.faults.add(Fault("hang", seconds=0.02, carried_out=carried_out))
    started = time.perf_counter()
    assert api.post("/workspaces", json=WORKSPACE).status_code == 200
    assert time.perf_counter() - started >= 0.02
    assert names(api) == ["My Workspace", "Made up"]


def test_others_are_answered_meanwhile(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.faults.add(Fault("hang", method="PUT"))
    host, port = sandbox.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as hanging:
        hanging.sendall(f"PUT /me HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\n\r\n".encode())
        eventually(lambda: not len(sandbox.faults))
        assert api.get("/me").status_code == 200
        hanging.setblocking(False)
        with pytest.raises(BlockingIOError):
            hanging.recv(1)


def test_an_answer_that_takes_its_time(sandbox: Sandbox, api: httpx.Client) -> None:
    whole = api.get("/users").content
    sandbox.faults.add(Fault("slow", seconds=0.05))
    started = time.perf_counter()
    with api.stream("GET", "/users") as answer:
        first = time.perf_counter()
        pieces = list(answer.iter_raw())
    last = time.perf_counter()
    assert b"".join(pieces) == whole
    assert last - started >= 0.05
    assert first - started < last - started


@pytest.mark.fact("what is written is seen late")
def test_what_is_created_is_read_late(sandbox: Sandbox, api: httpx.Client, clock: Clock) -> None:
    sandbox.faults.add(Fault("late", seconds=3, method="POST"))
    made = api.post("/workspaces", json=WORKSPACE).json()["workspace"]["id"]
    clock.advance(2.9)
    assert api.get(f"/workspaces/{made}").status_code == 404
    assert names(api) == ["My Workspace"]
    # Only reads lag behind.
    assert api.put(f"/workspaces/{made}", json=WORKSPACE).status_code == 200
    clock.advance(0.1)
    assert api.get(f"/workspaces/{made}").status_code == 200
    assert names(api) == ["My Workspace", "Made up"]


def test_only_what_is_created_uses_up_a_delay(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.faults.add(Fault("late"))
    assert api.get("/me").status_code == 200
    assert api.post("/workspaces", json={}).status_code == 400
    assert len(sandbox.faults) == 1
    assert api.post("/workspaces", json=WORKSPACE).status_code == 200
    assert len(sandbox.faults) == 0


def eventually(holds: Any) -> None:
    deadline = time.monotonic() + 5
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.002)
