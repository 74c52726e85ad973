"""The quota setting of a client: what it may be, and that what cannot be meant is told at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from postman_facade.errors import ConfigurationError
from postman_facade.rate_limit import open_rate_limiter
from postman_facade.testing import VirtualClock


@pytest.fixture(autouse=True)
def _state_of_the_test(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))


@pytest.mark.parametrize(
    ("setting", "advice"),
    [
        ("redis", "redis://localhost:6379/0"),
        ("redis:", "redis://localhost:6379/0"),
        ("redis://", "redis://localhost:6379/0"),
        ("rediss", "rediss://localhost:6379/0"),
        ("unix://", "unix:///run/redis.sock"),
        ("redis://127.0.0.1:port/0", "redis://localhost:6379/0"),
        ("redis://127.0.0.1/0?fallback=-2", "whole number from 1"),
        ("redis://127.0.0.1/0?fallback=half", "whole number from 1"),
        ("redis://127.0.0.1/0?fallback=0", "whole number from 1"),
        ("memcached://127.0.0.1", "'memory'"),
        ("machine:", "'machine:/path/to/file.db'"),
        ("Memory", "'memory'"),
        ("", "'memory'"),
        (5, "'memory'"),
    ],
)
def test_setting_that_cannot_be_meant(setting: Any, advice: str) -> None:
    with pytest.raises(ConfigurationError, match="rate_limit") as raised:
        open_rate_limiter(setting)
    assert advice in str(raised.value)


@pytest.mark.parametrize(
    "limit",
    [(0, 60), (-1, 60), (60, 0), (60, -1), (60, float("inf")), (60, float("nan")), (1.5, 60), 60],
)
def test_limit_that_cannot_be_meant(limit: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"'default' must be .*\(60, 60\)"):
        open_rate_limiter("memory", bucket_limits={"default": limit})


def test_limit_of_an_unknown_bucket() -> None:
    with pytest.raises(
        ConfigurationError, match=r"no bucket 'defaults'; the buckets are default, "
    ):
        open_rate_limiter("memory", bucket_limits={"defaults": (60, 60)})


def test_redis_without_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    monkeypatch.delitem(sys.modules, "postman_facade.rate_limit.redis", raising=False)
    with pytest.raises(ConfigurationError, match=r"postman-facade\[redis\]"):
        open_rate_limiter("redis://127.0.0.1:6379/0")


def test_password_of_the_server_is_not_told() -> None:
    pytest.importorskip("redis")
    url = "redis://user:planted-secret@127.0.0.1:{}/0"
    with pytest.raises(ConfigurationError) as raised:
        open_rate_limiter(url.format("port"))
    assert "planted-secret" not in str(raised.value)
    assert "planted-secret" not in repr(open_rate_limiter(url.format(6379)))


def test_file_of_something_else_is_not_touched(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("to be kept " * 20)
    with pytest.raises(ConfigurationError, match="not a rate limit file"):
        open_rate_limiter(f"machine:{file}")
    assert file.read_text() == "to be kept " * 20


@pytest.mark.parametrize("setting", [None, "off"])
def test_off(setting: str | None) -> None:
    clock = VirtualClock()
    limiter = open_rate_limiter(setting, clock=clock)
    for _ in range(1000):
        assert limiter.acquire("key", ("default", "listings"), 0.0) == 0.0
    assert limiter.snapshot("key").next_call_in == 0.0


def test_limits_of_a_smaller_plan() -> None:
    clock = VirtualClock()
    limiter = open_rate_limiter("memory", bucket_limits={"default": (60, 60)}, clock=clock)
    assert sum(limiter.acquire("key", ("default",)) for _ in range(60)) == 0.0
    assert limiter.acquire("key", ("default",)) >= 60.0


def test_rate_limit_is_used_as_it_is() -> None:
    limiter = open_rate_limiter("memory")
    assert open_rate_limiter(limiter) is limiter
    with pytest.raises(ConfigurationError, match="when opening it"):
        open_rate_limiter(limiter, bucket_limits={"default": (60, 60)})


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    program = """
import sys
from postman_facade.rate_limit import open_rate_limiter
open_rate_limiter("memory").acquire("key", ("default",))
print(sorted({"asyncio", "sqlite3", "redis", "email.utils"} & sys.modules.keys()))
"""
    search = [path for path in sys.path if path]
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {search!r}\n{program}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"
