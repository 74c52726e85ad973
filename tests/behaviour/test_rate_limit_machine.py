"""The rate limit of a machine: processes share it through a file that may break, vanish or be held."""

from __future__ import annotations

import os
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from postman_facade.errors import RateLimitStoreError
from postman_facade.rate_limit import RateLimiter, machine, open_rate_limiter
from postman_facade.testing import VirtualClock
from tests.behaviour.next_slot import next_slot_in

LIMITS = {"default": (4, 10.0)}
DEFAULT = ("default",)


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "rate-limit.db"


@pytest.fixture
def limiter(file: Path, clock: VirtualClock) -> RateLimiter:
    return open_rate_limiter(f"machine:{file}", bucket_limits=LIMITS, clock=clock)


def another_process(file: Path, clock: VirtualClock) -> RateLimiter:
    """A rate limit with a connection of its own, as another process has it."""
    return RateLimiter(machine.MachineStore(file, clock), LIMITS, clock)


def use_up(limiter: RateLimiter) -> None:
    for _ in range(4):
        assert limiter.acquire("key", DEFAULT) == 0.0


def test_processes_share(file: Path, limiter: RateLimiter, clock: VirtualClock) -> None:
    use_up(limiter)
    other = another_process(file, clock)
    assert next_slot_in(other) == pytest.approx(10.5)
    other.observe("key", DEFAULT, 429, httpx.Headers({"Retry-After": "60"}), b"")
    assert next_slot_in(limiter) == pytest.approx(60.0)


async def test_tasks_wait_like_threads(limiter: RateLimiter) -> None:
    use_up(limiter)
    assert await limiter.acquire_async("key", DEFAULT) == pytest.approx(10.5)


def test_file_is_for_this_user_only_and_holds_no_key(limiter: RateLimiter, file: Path) -> None:
    limiter.acquire("planted-secret", DEFAULT)
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    for path in file.parent.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path.name
        assert b"planted-secret" not in path.read_bytes()


def test_default_file_is_in_the_state_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: VirtualClock
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    open_rate_limiter("machine", clock=clock).acquire("key", DEFAULT)
    assert (tmp_path / "postman_facade" / "rate-limit.db").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="a variable of Linux")
def test_the_file_is_in_the_state_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert machine.default_path() == tmp_path / "state" / "postman_facade" / "rate-limit.db"
    monkeypatch.delenv("XDG_STATE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    expected = tmp_path / ".local" / "state" / "postman_facade" / "rate-limit.db"
    assert machine.default_path() == expected


def delete(file: Path) -> None:
    file.unlink()


def delete_all(file: Path) -> None:
    for path in file.parent.iterdir():
        path.unlink()


def delete_folder(file: Path) -> None:
    delete_all(file)
    file.parent.rmdir()


def overwrite(file: Path) -> None:
    file.write_bytes(os.urandom(20_000))


def empty(file: Path) -> None:
    file.write_bytes(b"")
    file.with_name(file.name + "-wal").write_bytes(b"")


def overwrite_log(file: Path) -> None:
    file.with_name(file.name + "-wal").write_bytes(os.urandom(20_000))


def drop_table(file: Path) -> None:
    with sqlite3.connect(file) as database:
        database.execute("DROP TABLE tracks")
    database.close()


@pytest.mark.parametrize(
    "damage",
    [delete, delete_all, delete_folder, overwrite, empty, overwrite_log, drop_table],
)
def test_damage_while_in_use_starts_the_file_anew(
    damage: object, file: Path, limiter: RateLimiter, clock: VirtualClock
) -> None:
    other = another_process(file, clock)
    limiters = [limiter, other]
    for each in limiters:
        each.acquire("key", DEFAULT)
    assert callable(damage)
    damage(file)
    for each in [*limiters, another_process(file, clock)]:
        each.acquire("key", DEFAULT, 30.0)
    # And they share again: what is used up by one is used up for all.
    while not next_slot_in(limiter):
        limiter.acquire("key", DEFAULT)
    for each in [*limiters, another_process(file, clock)]:
        assert next_slot_in(each) > 0.0
    with sqlite3.connect(file) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database.close()


def test_file_held_by_another_is_told_not_waited_for(file: Path, limiter: RateLimiter) -> None:
    limiter.acquire("key", DEFAULT)
    limiter.close()
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(RateLimitStoreError, match=r"locked.*'memory'"):
        limiter.acquire("key", DEFAULT, 0.05)
    limiter.observe("key", DEFAULT, 429, httpx.Headers({"Retry-After": "60"}), b"")
    holder.execute("ROLLBACK")
    holder.close()
    assert limiter.acquire("key", DEFAULT) == 0.0


def test_folder_that_cannot_be_made(tmp_path: Path, clock: VirtualClock) -> None:
    (tmp_path / "file").write_text("in the way")
    limiter = open_rate_limiter(f"machine:{tmp_path}/file/rate-limit.db", clock=clock)
    with pytest.raises(RateLimitStoreError, match="cannot use the rate limit file"):
        limiter.acquire("key", DEFAULT)


def test_reboot_costs_a_window_at_most(
    file: Path, limiter: RateLimiter, clock: VirtualClock
) -> None:
    """The monotonic clock starts anew then; stepping the wall clock does not matter at all."""
    clock.advance(1e6)
    use_up(limiter)
    clock.set_back(3600.0)
    assert next_slot_in(limiter) == pytest.approx(10.5)
    assert next_slot_in(another_process(file, VirtualClock())) == pytest.approx(10.5)


FORKING = """
import os, sys
from postman_facade.rate_limit import open_rate_limiter
from postman_facade.secret import Secret
limiter = open_rate_limiter("machine:" + sys.argv[1], bucket_limits={"default": (4, 60)})
limiter.acquire("key", ("default",))
if child := os.fork():
    assert os.waitpid(child, 0)[1] == 0
    limiter.acquire("key", ("default",), 1.0)
    assert limiter._store.peek(*limiter._needs(Secret.of("key"), ("default",))).wait > 30.0
else:
    for _ in range(2):
        limiter.acquire("key", ("default",), 1.0)
"""


def start(program: str, *arguments: object) -> subprocess.Popen[str]:
    """Another interpreter that finds what this one finds."""
    search = f"import sys; sys.path[:0] = {[path for path in sys.path if path]!r}\n"
    return subprocess.Popen(
        [sys.executable, "-c", search + program, *map(str, arguments)],
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform does not fork")
def test_forked_process_opens_the_file_itself(file: Path) -> None:
    forking = start(FORKING, file)
    forking.communicate(timeout=20)
    assert forking.returncode == 0


WORKER = """
import sys, time
from postman_facade.rate_limit import open_rate_limiter
from postman_facade.secret import Secret
limiter = open_rate_limiter("machine:" + sys.argv[1], bucket_limits={"default": (20, 0.4)})
until = float(sys.argv[2])
while True:
    limiter.acquire("key", ("default",))
    now = time.monotonic()
    if now > until:
        break
    print(now, flush=True)
"""


def test_killed_process_costs_the_others_nothing(file: Path) -> None:
    until = time.monotonic() + 1.6
    workers = [start(WORKER, file, until) for _ in range(4)]
    victim, *others = workers
    assert victim.stdout is not None
    for _ in range(3):
        victim.stdout.readline()
    victim.send_signal(signal.SIGKILL)
    killed_at = time.monotonic()
    sent: list[float] = []
    for worker in others:
        output, _ = worker.communicate(timeout=20)
        assert worker.returncode == 0
        sent += map(float, output.split())
    victim.communicate()
    sent.sort()
    # Uncoordinated, 20 requests would take a third of a window at most.
    assert all(later - sooner >= 0.25 for sooner, later in zip(sent, sent[20:], strict=False))
    after = [at for at in sent if at > killed_at + 0.5]
    assert len(after) >= 20 * int((until - killed_at - 0.5) / 0.42)
