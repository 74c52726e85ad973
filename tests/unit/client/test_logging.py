"""POSTMAN_LOG shows what the library does, and no secret."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from postman_facade import ConfigurationError, Postman
from postman_facade.testing import Answer, ScriptedServer, VirtualClock

KEY = "PMAK-made-up-key-of-nobody"
_PROGRAM = """
import logging
from postman_facade import Postman
from postman_facade.testing import Answer, ScriptedServer, no_waiting
server = ScriptedServer("refused", Answer(429, {}, {"Retry-After": "2"}), Answer(json={"user": {}}))
with no_waiting(), Postman(transport=server, rate_limit=None) as postman:
    postman.request("GET", "/me", params={"access_key": "PMAT-made-up"}, headers={"X-Own": "own-secret"})
assert logging.getLogger().handlers == []
"""


def _shown(level: str) -> str:
    environ = {**os.environ, "POSTMAN_LOG": level, "POSTMAN_API_KEY": KEY}
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, text=True, env=environ
    )
    assert done.returncode == 0, done.stderr
    return done.stderr


def test_debug_shows_attempts_and_retries_and_no_secret() -> None:
    shown = _shown("debug")
    assert "postman_facade DEBUG GET /me: ConnectError (attempt 1, " in shown
    assert "postman_facade INFO GET /me: could not connect; retrying in " in shown
    assert "postman_facade INFO GET /me: rate limited; retrying in " in shown
    assert "postman_facade DEBUG GET /me: 200 (attempt 3, " in shown
    for secret in (KEY, "PMAT-made-up", "own-secret"):
        assert secret not in shown


def test_info_shows_retries_alone() -> None:
    shown = _shown("INFO")
    assert "retrying in" in shown
    assert "DEBUG" not in shown


@pytest.fixture
def _logger_as_before() -> Iterator[None]:
    logger = logging.getLogger("postman_facade")
    level, handlers = logger.level, list(logger.handlers)
    yield
    logger.setLevel(level)
    logger.handlers[:] = handlers


@pytest.mark.usefixtures("_logger_as_before")
def test_handlers_of_the_program_are_used(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("POSTMAN_LOG", "debug")
    server = ScriptedServer(Answer(json={"user": {}}))
    with Postman(KEY, transport=server, clock=VirtualClock()) as postman:
        postman.request("GET", "/me")
    assert logging.getLogger("postman_facade").handlers == []
    assert "GET /me: 200 (attempt 1, " in caplog.text


def test_an_unknown_level_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSTMAN_LOG", "loud")
    with pytest.raises(ConfigurationError, match="POSTMAN_LOG must be one of debug, info"):
        Postman(KEY)
