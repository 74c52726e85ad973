"""After a fork, parent and child have connections and locks of their own."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import select
import signal
import sys
import threading
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path

import pytest

from postman_facade import AsyncPostman, Postman, forks

from .conftest import KEY, PATIENCE, Certificates, Server, path_of

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
CALLS = 20


def in_child(work: Callable[[], object]) -> Callable[[], str]:
    """Fork and do `work` in the child; the result waits for what it printed."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(writer, repr(work()).encode())
        except BaseException as error:
            os.write(writer, repr(error).encode())
        finally:
            os._exit(0)
    os.close(writer)

    def result() -> str:
        ready, _, _ = select.select([reader], [], [], PATIENCE)
        if not ready:
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with open(reader, "rb") as pipe:
            return pipe.read().decode() if ready else "hangs"

    return result


def wrong_answers(postman: Postman, name: str) -> int:
    paths = [f"/{name}/{number}" for number in range(CALLS)]
    return sum(path_of(postman, path) != path for path in paths)


def test_each_reads_its_own_answers(server: Server, postman: Postman) -> None:
    with server.held():
        child = in_child(lambda: wrong_answers(postman, "child"))
        server.wait_until(lambda: "/child/0" in server.asked)
    assert wrong_answers(postman, "parent") == 0
    assert child() == "0"
    assert server.opened == 2


@pytest.mark.parametrize("tls", [False, True])
def test_a_child_that_closes_leaves_the_connection_of_the_parent_alone(
    certificates: Certificates, monkeypatch: pytest.MonkeyPatch, tls: bool
) -> None:
    certificate = certificates.make("IP:127.0.0.1") if tls else None
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate) if certificate else "")
    server = Server(certificate)

    def leave() -> str:
        with postman:
            return path_of(postman, "/child")

    with Postman(KEY, base_url=server.url, rate_limit=None) as postman:
        path_of(postman, "/first")
        assert in_child(leave)() == "'/child'"
        server.wait_until_ended(1)
        assert path_of(postman, "/parent") == "/parent"
        assert in_child(lambda: None)() == "None"
        assert path_of(postman, "/parent") == "/parent"
        assert server.opened == 2
    server.close()


def test_locks_that_other_threads_hold_are_free_in_the_child(
    server: Server, postman: Postman
) -> None:
    thread = threading.Thread(target=path_of, args=(postman, "/thread"))
    with server.held(), postman._caller._connections._lock:
        child = in_child(lambda: path_of(postman, "/child"))
        server.wait_until(lambda: "/child" in server.asked)
    assert child() == "'/child'"
    with server.held():
        thread.start()
        server.wait_until(lambda: "/thread" in server.asked)
        child = in_child(lambda: path_of(postman, "/child of a busy parent"))
        server.wait_until(lambda: len(server.asked) == 4)
    assert child() == "'/child%20of%20a%20busy%20parent'"
    thread.join()


def test_a_preloading_server(server: Server, postman: Postman) -> None:
    names = ("a", "b", "c")
    workers = [in_child(partial(wrong_answers, postman, name)) for name in names]
    assert [worker() for worker in workers] == ["0"] * 3
    assert server.opened == 4


def test_multiprocessing_that_forks(server: Server, postman: Postman) -> None:
    global _shared
    _shared = postman
    with multiprocessing.get_context("fork").Pool(2) as pool:
        assert pool.map(_path, ["/a", "/b", "/c"], chunksize=1) == ["/a", "/b", "/c"]
    assert path_of(postman, "/parent") == "/parent"


_shared: Postman


def _path(path: str) -> str:
    return path_of(_shared, path)


def test_a_fork_waits_for_what_another_thread_imports(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    importing, imported = threading.Event(), threading.Event()
    monkeypatch.setattr(sys, "events_of_the_test", (importing, imported), raising=False)
    code = "import sys\nimporting, imported = sys.events_of_the_test\n"
    code += "importing.set()\nimported.wait(10)\n"
    (tmp_path / "imported_slowly.py").write_text(code)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(forks, "_PACKAGES", {"imported_slowly"})
    monkeypatch.setattr("postman_facade.forks.time.sleep", lambda seconds: imported.set())
    thread = threading.Thread(target=import_module, args=("imported_slowly",))
    thread.start()
    assert importing.wait(10)
    child = in_child(lambda: import_module("imported_slowly").__name__)
    thread.join()
    assert child() == "'imported_slowly'"


def test_an_asynchronous_client_in_a_fork_of_its_loop(server: Server) -> None:
    postman = AsyncPostman(KEY, base_url=server.url, rate_limit=None)

    async def call(path: str) -> str:
        found: str = (await postman.request("GET", path)).json()["path"]
        return found

    async def parent() -> None:
        assert await call("/first") == "/first"
        child = in_child(lambda: asyncio.run(call("/child")))
        assert await asyncio.to_thread(child) == "'/child'"
        server.wait_until_ended(1)
        assert await call("/parent") == "/parent"
        assert server.opened == 2

    asyncio.run(parent())
