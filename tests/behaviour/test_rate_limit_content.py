"""What is in a store is checked: made anew where it is ours, else told in one line."""

from __future__ import annotations

import logging
import os
import sqlite3
import struct
from array import array
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from postman_facade.errors import ConfigurationError, RateLimitStoreError
from postman_facade.rate_limit import machine, open_rate_limiter
from postman_facade.testing import VirtualClock
from tests.unit.rate_limit.redis_server import RedisServer

LIMITS = {"default": (4, 10.0)}
DEFAULT = ("default",)
NAN, INF = float("nan"), float("inf")
EMPTY = [-INF, -INF, 0.0, -INF, 0.0, 0.0, 0.0]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "rate-limit.db"


def edit(file: Path, *statements: str, values: tuple[object, ...] = ()) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        for statement in statements:
            database.execute(statement, values)


@pytest.mark.parametrize(
    "numbers",
    [
        b"abc",
        b"",
        "text",
        5,
        None,
        [1.0, 2.0],
        [NAN] * 9,
        [INF] * 9,
        [*EMPTY[:2], -1.0, *EMPTY[3:]],
        [*EMPTY[:4], NAN, 0.0, 0.0],
        [*EMPTY[:4], INF, 0.0, 0.0],
        [*EMPTY, 2.0, 1.0],
        [*EMPTY, NAN],
        [*EMPTY, INF],
    ],
)
def test_numbers_of_no_track(numbers: object, file: Path) -> None:
    limiter = open_rate_limiter(f"machine:{file}", bucket_limits=LIMITS)
    limiter.acquire("key", DEFAULT)
    value = array("d", numbers) if isinstance(numbers, list) else numbers
    edit(file, "UPDATE tracks SET numbers = ?", values=(value,))
    assert limiter.acquire("key", DEFAULT, 1.0) == 0.0
    assert len(_tracks(file)) == 1
    limiter.close()


@pytest.mark.parametrize(
    "table",
    [
        "CREATE TABLE tracks (key TEXT)",
        "CREATE TABLE tracks (key INTEGER PRIMARY KEY, bucket TEXT, numbers BLOB)",
        "CREATE TABLE tracks (key TEXT CHECK (key = ''), bucket TEXT, numbers BLOB)",
        "CREATE VIEW tracks AS SELECT 'a' AS key, 'b' AS bucket, x'00' AS numbers",
        "CREATE TABLE other (key TEXT)",
    ],
)
def test_other_schema(table: str, file: Path) -> None:
    open_rate_limiter(f"machine:{file}").acquire("key", DEFAULT)
    edit(file, "DROP TABLE tracks", table)
    limiter = open_rate_limiter(f"machine:{file}", bucket_limits=LIMITS)
    for _ in range(4):
        assert limiter.acquire("key", DEFAULT, 1.0) == 0.0
    assert len(_tracks(file)) == 1
    limiter.close()


def _tracks(file: Path) -> list[object]:
    with closing(sqlite3.connect(file)) as database:
        return database.execute("SELECT * FROM tracks").fetchall()


def test_file_without_content_is_used(file: Path) -> None:
    file.touch()
    open_rate_limiter(f"machine:{file}").acquire("key", DEFAULT)
    assert len(_tracks(file)) == 1


def folder(path: Path) -> None:
    path.mkdir()


def notes(path: Path) -> None:
    path.write_text("to be kept " * 20)


def one_byte(path: Path) -> None:
    path.write_bytes(b"x")


def database(path: Path) -> None:
    edit(path, "CREATE TABLE to_be_kept (id)")


def pipe(path: Path) -> None:
    os.mkfifo(path)


@pytest.mark.parametrize("made", [folder, notes, one_byte, database, pipe])
def test_what_is_of_another_program_is_kept(made: Callable[[Path], None], file: Path) -> None:
    early = open_rate_limiter(f"machine:{file}")
    made(file)
    before = file.read_bytes() if file.is_file() else None
    with pytest.raises(
        ConfigurationError, match="rate limit file; name one that does not exist yet"
    ):
        open_rate_limiter(f"machine:{file}")
    for _ in range(2):
        with pytest.raises((ConfigurationError, RateLimitStoreError)):
            early.acquire("key", DEFAULT, 0.1)
    assert (file.read_bytes() if file.is_file() else None) == before
    assert os.path.lexists(file)


@pytest.mark.parametrize(
    "path",
    [
        "/proc/nope/q.db",
        "/dev/null/q.db",
        "/dev/null",
        "~nobody-here/q.db/",
        "/a\0b",
        "/" + "x" * 300,
    ],
)
def test_path_that_cannot_be_used(path: str) -> None:
    with pytest.raises((ConfigurationError, RateLimitStoreError)) as raised:
        open_rate_limiter(f"machine:{path}").acquire("key", DEFAULT)
    assert "\n" not in str(raised.value)


def _as_nobody(task: Callable[[], None]) -> int:
    """The status of a task in a child without the rights of an administrator."""
    child = os.fork()
    if not child:
        status = 1
        try:
            if not os.geteuid():
                os.setuid(65534)
            task()
            status = 0
        finally:
            os._exit(status)
    return os.waitpid(child, 0)[1]


@pytest.mark.parametrize("mode", [0o444, 0o000])
def test_file_of_another_user(mode: int, file: Path) -> None:
    open_rate_limiter(f"machine:{file}").acquire("key", DEFAULT)
    file.chmod(mode)
    for each in (file, *file.parents[:3]):
        if each.is_dir():
            each.chmod(0o755)

    def use() -> None:
        with pytest.raises(RateLimitStoreError, match="cannot use the rate limit file"):
            open_rate_limiter(f"machine:{file}").acquire("key", DEFAULT)

    assert _as_nobody(use) == 0


@pytest.mark.parametrize("home", ["/proc/nope", "/dev/null", None])
def test_home_that_cannot_be_written_is_noted_once(
    home: str | None, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(machine, "_noted", set())
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    if home is None:

        def no_user(uid: int) -> None:
            raise KeyError(uid)

        monkeypatch.delenv("HOME")
        monkeypatch.setattr("pwd.getpwuid", no_user)
    else:
        monkeypatch.setenv("XDG_STATE_HOME", home)
    clock = VirtualClock()
    with caplog.at_level(logging.WARNING, "postman_facade"):
        for _ in range(2):
            limiter = open_rate_limiter("machine", bucket_limits=LIMITS, clock=clock)
            limiter.acquire("key", DEFAULT)
    assert len(caplog.messages) == 1
    assert "for this process alone" in caplog.text
    waits = [limiter.acquire("key", DEFAULT) for _ in range(3)]
    assert waits == pytest.approx([0.0, 0.0, 10.5])


@pytest.fixture
def server() -> Iterator[RedisServer]:
    server = RedisServer()
    server.start()
    yield server
    server.kill()


def _packed(*numbers: float) -> bytes:
    return bytes([0x90 | len(numbers)]) + b"".join(
        b"\xcb" + struct.pack(">d", number) for number in numbers
    )


def test_content_of_the_server(server: RedisServer) -> None:
    import redis

    client = redis.Redis(port=server.port)
    limiter = open_rate_limiter(server.url, bucket_limits=LIMITS)
    limiter.acquire("key", DEFAULT)
    (name,) = client.keys()
    for raw in (b"", b"garbage", b"\x97" + b"\xa1a" * 7, _packed(1.0), _packed(*[NAN] * 9)):
        client.hset(name, "default", raw)
        assert limiter.acquire("key", DEFAULT, 2.0) == 0.0
    client.delete(name)
    client.set(name, "text")
    assert limiter.acquire("key", DEFAULT, 2.0) == 0.0
    assert client.type(name) == b"hash"
    client.close()
    limiter.close()


def test_server_that_refuses(server: RedisServer) -> None:
    import redis

    client = redis.Redis(port=server.port)
    client.acl_setuser("low", enabled=True, passwords=["+planted"], categories=["+@read"])
    client.config_set("requirepass", "planted-secret")
    with_password = server.url.replace("//", "//user:planted-wrong@")
    with_rights = server.url.replace("//", "//low:planted@")
    for url in (server.url, with_password, with_rights):
        _refused(url, "rejects the user")
    client = redis.Redis(port=server.port, password="planted-secret")
    client.config_set("requirepass", "")
    client.replicaof("127.0.0.1", 1)
    _refused(server.url, "read-only replica")
    client.close()


def _refused(url: str, match: str) -> None:
    limiter = open_rate_limiter(url)
    with pytest.raises(RateLimitStoreError, match=match) as raised:
        limiter.acquire("key", DEFAULT)
    assert "planted" not in str(raised.value)
    assert "\n" not in str(raised.value)
    limiter.close()
