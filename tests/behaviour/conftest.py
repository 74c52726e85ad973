"""Behaviour is replayed from cassettes. To record them all again:

pytest tests/behaviour --record-mode=rewrite                        against the sandbox
POSTMAN_API_KEY=... pytest tests/behaviour --record-mode=rewrite    against the live API
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from postman_facade import AsyncPostman, Postman, __version__, settings
from postman_facade.testing.cassettes import SERVER, register
from postman_facade.testing.cassettes import vcr_config as cassette_settings

CASSETTES = Path(__file__).parents[1] / "cassettes"
LIVE_KEY = os.environ.get(settings.KEY_VARIABLE)
LIVE_SERVER = os.environ.get(settings.BASE_URL_VARIABLE, SERVER)
START = 1_700_000_000.0


class Service(NamedTuple):
    """What the tests talk to: the recorded server, or one that is recorded now."""

    base_url: str
    api_key: str


@pytest.fixture(scope="session")
def vcr_config() -> dict[str, Any]:
    return cassette_settings(secrets=(LIVE_KEY,) if LIVE_KEY else ())


def pytest_recording_configure(config: pytest.Config, vcr: Any) -> None:
    origin = "the live API" if LIVE_KEY else f"the sandbox of postman_facade {__version__}"
    register(vcr, origin=origin)


@pytest.fixture
def vcr_cassette_dir(request: pytest.FixtureRequest) -> str:
    return str(CASSETTES / request.path.stem.removeprefix("test_"))


@pytest.fixture(scope="session")
def _sandbox(record_mode: str) -> Iterator[Any]:
    if record_mode == "none" or LIVE_KEY:
        yield None
        return
    from postman_facade.sandbox import Sandbox

    with Sandbox(seed=20, clock=lambda: START, task_seconds=0) as sandbox:
        yield sandbox


@pytest.fixture
def service(_sandbox: Any, record_mode: str) -> Service:
    if _sandbox is not None:
        _sandbox.reset()
        return Service(_sandbox.url, _sandbox.api_key)
    if record_mode == "none":
        return Service(SERVER, "a-key-no-cassette-holds")
    assert LIVE_KEY is not None
    return Service(LIVE_SERVER, LIVE_KEY)


@pytest.fixture
def postman(service: Service, vcr: Any, record_mode: str) -> Iterator[Postman]:
    with Postman(service.api_key, base_url=service.base_url, quota=None) as postman:
        yield postman
    _all_played(vcr, record_mode)


@pytest.fixture
async def async_postman(
    service: Service, vcr: Any, record_mode: str
) -> AsyncIterator[AsyncPostman]:
    async with AsyncPostman(service.api_key, base_url=service.base_url, quota=None) as postman:
        yield postman
    _all_played(vcr, record_mode)


def _all_played(cassette: Any, record_mode: str) -> None:
    if record_mode == "none":
        assert cassette.all_played, "the cassette holds interactions that were not replayed"
