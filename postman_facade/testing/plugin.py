"""Fixtures for pytest, loaded by pytest in every project that has the extra `testing`.

    def test_the_shelf_is_published(postman):
        workspace = postman.workspaces.create("Shelf")
        assert postman.workspaces.get(workspace.id)["name"] == "Shelf"

Nothing is imported or started for tests that use none of them.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

if TYPE_CHECKING:
    from postman_facade import AsyncPostman, Postman
    from postman_facade.sandbox import Sandbox
    from postman_facade.sandbox.faults import Faults
    from postman_facade.testing.clock import VirtualClock

_KEY_OF_NOBODY = "a-key-no-cassette-holds"
_LOOPBACK = [r"127\.0\.0\.1", "localhost", "::1"]


class PostmanService(NamedTuple):
    """What the clients of a test talk to."""

    base_url: str
    api_key: str


_LIVE = pytest.StashKey["PostmanService | None"]()


def pytest_configure(config: pytest.Config) -> None:
    # Before any test takes the key out of the environment.
    config.stash[_LIVE] = _live_service()


@pytest.fixture(scope="session")
def postman_sandbox_options() -> dict[str, Any]:
    """Arguments for `Sandbox`; override it in a ``conftest.py``. Asynchronous work is done at
    once, and ids are the same in every run."""
    return {"seed": 1, "task_seconds": 0.0}


@pytest.fixture(scope="session")
def _postman_sandbox(postman_sandbox_options: dict[str, Any]) -> Iterator[Sandbox]:
    from postman_facade.sandbox import Sandbox

    with Sandbox(**postman_sandbox_options) as sandbox:
        yield sandbox


@pytest.fixture
def postman_sandbox(_postman_sandbox: Sandbox) -> Sandbox:
    """A sandbox served from a thread, started once for the run and as new for each test."""
    _postman_sandbox.reset()
    return _postman_sandbox


@pytest.fixture
def postman_faults(postman_sandbox: Sandbox) -> Faults:
    """What is to go wrong in the sandbox during this test."""
    return postman_sandbox.faults


@pytest.fixture
def no_waiting() -> Iterator[VirtualClock]:
    """Retries, pacing and polling take no time; ``slept`` tells how long they would have."""
    from postman_facade.testing.clock import no_waiting

    with no_waiting() as clock:
        yield clock


@pytest.fixture
def postman_service(request: pytest.FixtureRequest) -> PostmanService:
    """Where the clients of this test connect to: the sandbox, or what its cassette holds.

    A test with a cassette is recorded against the live API when POSTMAN_API_KEY is set, else
    against the sandbox.
    """
    from postman_api_client.operations import SERVERS

    if "postman_vcr" in request.fixturenames:
        if request.getfixturevalue("record_mode") == "none":
            return PostmanService(SERVERS["us"], _KEY_OF_NOBODY)
        live = request.config.stash[_LIVE]
        if live is not None:
            return live
    sandbox = request.getfixturevalue("postman_sandbox")
    return PostmanService(sandbox.url, sandbox.api_key)


@pytest.fixture
def postman(postman_service: PostmanService) -> Iterator[Postman]:
    """A client on the sandbox, or on the cassette of `postman_vcr`."""
    from postman_facade import Postman

    service = postman_service
    with Postman(service.api_key, base_url=service.base_url, quota=None) as client:
        yield client


@pytest.fixture
def async_postman(postman_service: PostmanService) -> AsyncPostman:
    """The asynchronous client on the sandbox, or on the cassette of `postman_vcr`."""
    from postman_facade import AsyncPostman
    from postman_facade._http import httpx, ssl_context

    # A connection for each call leaves none to be closed in an event loop that is gone.
    limits = httpx.Limits(max_keepalive_connections=0)
    transport = httpx.AsyncHTTPTransport(verify=ssl_context(), limits=limits)
    service = postman_service
    return AsyncPostman(service.api_key, base_url=service.base_url, quota=None, transport=transport)


@pytest.fixture
def postman_vcr(
    request: pytest.FixtureRequest, vcr_cassette_dir: str, default_cassette_name: str
) -> Iterator[Any]:
    """The cassette of this test: scrubbed, readable, and replayed to the last interaction.

    ``--record-mode=once`` or ``rewrite`` records it. While it is replayed there is no network but
    the loopback.
    """
    try:
        vcr: Any = import_module("vcr")
        from pytest_recording.network import blocking_context

        from postman_facade.testing.cassettes import register, vcr_config
    except ImportError as error:
        pytest.fail(f'postman_vcr needs an extra: pip install "postman-facade[testing]" ({error})')

    mode = request.getfixturevalue("record_mode")
    live = request.config.stash[_LIVE]
    recorder = vcr.VCR(
        **vcr_config(secrets=(live.api_key,) if live else ()),
        cassette_library_dir=vcr_cassette_dir,
        record_mode="new_episodes" if mode == "rewrite" else mode,
    )
    register(recorder, origin="the live API" if live else _sandbox_of_this_version())
    name = f"{default_cassette_name}.yaml"
    if mode == "rewrite":
        (Path(vcr_cassette_dir) / name).unlink(missing_ok=True)
    if mode != "none":
        with recorder.use_cassette(name) as cassette:
            yield cassette
        return
    with blocking_context(_LOOPBACK), recorder.use_cassette(name) as cassette:
        yield cassette
        if not cassette.all_played:
            pytest.fail(f"{name} holds interactions that were not replayed")


def _live_service() -> PostmanService | None:
    from postman_api_client.operations import SERVERS

    from postman_facade import settings

    key = os.environ.get(settings.KEY_VARIABLE)
    server = os.environ.get(settings.BASE_URL_VARIABLE, SERVERS["us"])
    return PostmanService(server, key) if key else None


def _sandbox_of_this_version() -> str:
    from postman_facade import __version__

    return f"the sandbox of postman_facade {__version__}"
