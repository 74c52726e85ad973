"""The sandbox as a server: starting, stopping, keeping state, many clients, large bodies."""

from __future__ import annotations

import asyncio
import json
import re
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from postman_facade.sandbox import DEFAULT_API_KEY, Call, Sandbox
from postman_facade.sandbox.server import serving

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


def document(name: str, **more: Any) -> dict[str, Any]:
    return {"collection": {"info": {"name": name, "schema": SCHEMA}, "item": [], **more}}


# Building one takes longer than most of these tests, and nothing here speaks TLS.
TLS = httpx.create_ssl_context()


def client(sandbox: Sandbox) -> httpx.Client:
    headers = {"x-api-key": sandbox.api_key}
    return httpx.Client(base_url=sandbox.url, headers=headers, timeout=30, verify=TLS)


def in_process(sandbox: Sandbox) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(sandbox.app)
    headers = {"x-api-key": sandbox.api_key}
    return httpx.AsyncClient(transport=transport, base_url="http://sandbox", headers=headers)


@pytest.fixture(scope="module")
def served() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as sandbox:
        yield sandbox


@pytest.fixture
def shared(served: Sandbox) -> Sandbox:
    served.reset()
    return served


def test_it_answers_when_started_and_stops() -> None:
    before = set(threading.enumerate())
    sandbox = Sandbox()
    try:
        url = sandbox.start()
        with client(sandbox) as api:
            assert api.get("/me").status_code == 200
        assert (url, sandbox.url) == (sandbox.url, url)
        assert url.startswith("http://127.0.0.1:")
    finally:
        sandbox.close()
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)
    assert set(threading.enumerate()) <= before


def test_what_is_not_started_has_no_url() -> None:
    sandbox = Sandbox()
    with pytest.raises(RuntimeError, match="not started"):
        _ = sandbox.url
    sandbox.close()


def test_it_is_started_once() -> None:
    with Sandbox() as sandbox, pytest.raises(RuntimeError, match="already started"):
        sandbox.start()


def test_state_outlives_a_stop() -> None:
    sandbox = Sandbox()
    sandbox.start()
    with client(sandbox) as api:
        api.post("/collections", json=document("Kept"))
    sandbox.stop()
    sandbox.start()
    with client(sandbox) as api:
        assert api.get("/collections").json()["collections"][0]["name"] == "Kept"
    sandbox.close()


def test_an_idle_client_does_not_hold_up_the_stop() -> None:
    before = set(threading.enumerate())
    sandbox = Sandbox()
    sandbox.start()
    with client(sandbox) as api:
        api.get("/me")
        sandbox.close()
        assert set(threading.enumerate()) <= before


def test_a_port_that_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        sandbox = Sandbox()
        with pytest.raises(OSError, match="in use"):
            sandbox.start(port=other.getsockname()[1])
        # It can be tried again elsewhere.
        sandbox.start()
        sandbox.close()


async def test_a_file_keeps_state_across_sandboxes(tmp_path: Path) -> None:
    db = str(tmp_path / "state.db")
    with closing(Sandbox(db, seed=1)) as sandbox:
        first, _ = await ids_of_a_session(sandbox)
    with closing(Sandbox(db, seed=1)) as sandbox:
        # The same seed on a database that is in use draws other ids than those in it.
        second, _ = await ids_of_a_session(sandbox)
        async with in_process(sandbox) as api:
            listed = (await api.get("/collections")).json()["collections"]
            assert [one["uid"] for one in listed] == [first, second]
            assert len((await api.get("/workspaces")).json()["workspaces"]) == 1


async def ids_of_a_session(sandbox: Sandbox, reads: int = 0) -> list[str]:
    """What a fresh sandbox calls a collection and the request in it."""
    async with in_process(sandbox) as api:
        for _ in range(reads):
            await api.get("/me")
        made = await api.post(
            "/collections", json=document("C", item=[{"name": "r", "request": {}}])
        )
        uid = made.json()["collection"]["uid"]
        whole = await api.get(f"/collections/{uid}")
        return [uid, whole.json()["collection"]["item"][0]["id"]]


async def test_a_seed_makes_ids_repeatable_and_reset_starts_again() -> None:
    with closing(Sandbox(seed=1)) as one, closing(Sandbox(seed=1)) as same:
        first = await ids_of_a_session(one)
        assert await ids_of_a_session(same) == first
        one.reset()
        assert one.calls == []
        assert await ids_of_a_session(one) == first
    with closing(Sandbox(seed=2)) as one, closing(Sandbox()) as other, closing(Sandbox()) as third:
        ids = [*first]
        for sandbox in (one, other, third):
            ids += await ids_of_a_session(sandbox)
        assert len(set(ids)) == len(ids)


async def test_reading_does_not_change_the_ids_to_come() -> None:
    with closing(Sandbox(seed=1)) as one, closing(Sandbox(seed=1)) as other:
        assert await ids_of_a_session(one) == await ids_of_a_session(other, reads=3)


async def test_in_process_over_asgi() -> None:
    with closing(Sandbox()) as sandbox:
        async with in_process(sandbox) as api:
            answers = await asyncio.gather(*(api.get("/me") for _ in range(10)))
            head = await api.head("/me")
    assert {answer.status_code for answer in answers} == {200}
    assert head.content == b""


def test_the_default_key_looks_like_none_that_leaks() -> None:
    assert DEFAULT_API_KEY.startswith("PMAK-SANDBOX")
    assert re.search("PMAK-[A-Za-z0-9]{8,}", DEFAULT_API_KEY) is None


async def test_a_key_of_ones_own_is_in_no_repr() -> None:
    with closing(Sandbox(api_key="PMAK-mine")) as sandbox:
        async with in_process(sandbox) as api:
            assert (await api.get("/me?apikey=PMAK-mine")).status_code == 200
            wrong = {"x-api-key": DEFAULT_API_KEY}
            assert (await api.get("/me", headers=wrong)).status_code == 401
        assert "mine" not in repr(sandbox) + repr(sandbox.calls)


async def test_a_limit_is_enforced_for_the_key() -> None:
    now = [1_700_000_000.0]
    with closing(Sandbox(limit="2/60", clock=lambda: now[0])) as sandbox:
        async with in_process(sandbox) as api:
            answers = [await api.get("/me") for _ in range(2)]
            remaining = [answer.headers["X-RateLimit-Remaining"] for answer in answers]
            assert remaining == ["1", "0"]
            # A refused key is not counted, and is still told no.
            wrong = await api.get("/me", headers={"x-api-key": "wrong"})
            assert wrong.status_code == 401
            now[0] += 20
            refused = await api.get("/me")
            assert refused.status_code == 429
            assert refused.headers["Retry-After"] == "40"
            assert refused.headers["content-type"] == "application/json; charset=utf-8"
            assert refused.json()["error"] == "rateLimited"
            now[0] += 40
            assert (await api.get("/me")).status_code == 200
        assert Counter(call.status for call in sandbox.calls) == {200: 3, 401: 1, 429: 1}


async def test_a_limit_with_epoch_resets() -> None:
    sandbox = Sandbox(limit="1/60", limit_reset="epoch", clock=lambda: 1000.0)
    with closing(sandbox):
        async with in_process(sandbox) as api:
            await api.get("/me")
            assert (await api.get("/me")).headers["RateLimit-Reset"] == "1060"


def test_a_bad_limit() -> None:
    with pytest.raises(ValueError, match="CALLS/TIME"):
        Sandbox(limit="lots")


async def test_every_call_can_be_watched() -> None:
    seen: list[Call] = []
    with closing(Sandbox(on_call=seen.append)) as sandbox:
        async with in_process(sandbox) as api:
            await api.get("/collections/missing")
    assert [call[:3] for call in seen] == [("GET", "/collections/missing", 404)]


def test_sixty_four_clients_at_once(shared: Sandbox) -> None:
    """Creates, reads and edits of one collection: nothing lost, nothing doubled, nothing refused."""
    with client(shared) as api:
        made = api.post("/collections", json=document("Shared")).json()["collection"]["id"]
        start = threading.Barrier(64)

        def work(number: int) -> set[int]:
            with client(shared) as own:
                start.wait()
                return {
                    own.post("/collections", json=document(f"C{number}")).status_code,
                    own.post(
                        f"/collections/{made}/requests", json={"name": f"R{number}"}
                    ).status_code,
                    own.get(f"/collections/{made}").status_code,
                }

        with ThreadPoolExecutor(64) as pool:
            statuses = set().union(*pool.map(work, range(64)))
        assert statuses == {200}
        names = {one["name"] for one in api.get("/collections").json()["collections"]}
        assert names == {"Shared", *(f"C{number}" for number in range(64))}
        items = api.get(f"/collections/{made}").json()["collection"]["item"]
        assert {item["name"] for item in items} == {f"R{number}" for number in range(64)}
        assert len({item["id"] for item in items}) == 64


def test_forty_megabytes(shared: Sandbox) -> None:
    item = {"name": "r", "request": {"method": "POST", "body": {"mode": "raw", "raw": "x" * 4000}}}
    sent = json.dumps(document("Large", item=[item] * 10_000)).encode()
    assert len(sent) > 40 * 1000 * 1000
    headers = {"content-type": "application/json"}
    with client(shared) as api:
        answer = api.post("/collections", content=sent, headers=headers)
        assert answer.status_code == 200
        read = api.get(f"/collections/{answer.json()['collection']['id']}")
        assert read.content.count(b'"name":"r"') == 10_000


def test_more_than_a_hundred_megabytes_is_refused_and_the_answer_is_heard(shared: Sandbox) -> None:
    def pieces() -> Any:
        for _ in range(101):
            yield b"x" * (1024 * 1024)

    with client(shared) as api:
        answer = api.post("/collections", content=pieces())
        assert answer.status_code == 413
        assert answer.json()["title"] == "Payload Too Large"
        assert api.get("/me").status_code == 200


def test_a_client_that_hangs_up_is_no_fault(
    shared: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    host, port = shared.url.removeprefix("http://").split(":")
    head = f"POST /collections HTTP/1.1\r\nHost: {host}\r\nContent-Length: 100\r\n\r\nhalf"
    with socket.create_connection((host, int(port))) as connection:
        connection.sendall(head.encode())
    with client(shared) as api:
        assert api.get("/me").status_code == 200
    assert [call.path for call in shared.calls] == ["/me"]
    assert caplog.text == ""


@pytest.mark.parametrize(
    "sent",
    [b"", b"GET /me HT", b"POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n1"],
)
def test_a_client_that_does_not_come_to_an_end_is_dropped(
    monkeypatch: pytest.MonkeyPatch, sent: bytes
) -> None:
    monkeypatch.setattr(serving, "_SLOWEST_SECONDS", 0.05)
    with Sandbox() as sandbox, connected(sandbox) as connection:
        connection.sendall(sent)
        assert connection.recv(1) == b""


def test_a_client_that_does_not_take_its_answer_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "_SLOWEST_SECONDS", 0.05)
    size = 20_000_000
    with Sandbox() as sandbox:
        large = {"name": "Large", "values": [{"key": "k", "value": "x" * size}]}
        uid = sandbox.seed_content(json.dumps(large).encode()).environments[0]
        lines = (
            f"GET /environments/{uid} HTTP/1.1",
            "Host: localhost",
            f"x-api-key: {sandbox.api_key}",
        )
        with connected(sandbox) as connection:
            connection.sendall("\r\n".join([*lines, "", ""]).encode())
            eventually(lambda: bool(sandbox.calls))
            eventually(lambda: not open_connections(sandbox))
            received = 0
            with suppress(ConnectionResetError):
                while piece := connection.recv(1 << 20):
                    received += len(piece)
        assert received < size


def connected(sandbox: Sandbox) -> socket.socket:
    host, port = sandbox.url.removeprefix("http://").split(":")
    return socket.create_connection((host, int(port)), timeout=5)


def open_connections(sandbox: Sandbox) -> int:
    assert sandbox._service is not None
    return len(sandbox._service._server.server_state.connections)


def eventually(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 5
    while not holds():
        assert time.monotonic() < deadline
