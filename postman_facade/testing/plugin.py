"""Fixtures for pytest, loaded by pytest in every project that has the extra `testing`.

    def test_the_shelf_is_published(postman):
        workspace = postman.workspaces.create("Shelf")
        assert postman.workspaces.get(workspace).name == "Shelf"

Nothing is imported or started for tests that use none of them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

if TYPE_CHECKING:
    from postman_facade import AsyncPostman, Postman
    from postman_facade.sandbox import Faults, Sandbox
    from postman_facade.testing.clock import VirtualClock

_KEY_OF_NOBODY = "a-key-no-cassette-holds"
_LOOPBACK = [r"127\.0\.0\.1", "localhost", "::1"]


class PostmanService(NamedTuple):
    """What the clients of a test talk to."""

    base_url: str
    api_key: str


_ENVIRONMENT = pytest.StashKey["Mapping[str, str]"]()
_CONTRACT = "--postman-contract"
_BASELINE = "contract-baseline.yaml"
_CASSETTES = pytest.StashKey[set[str]]()
_VERDICT = pytest.StashKey[str]()


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("postman", "Postman")
    group.addoption(
        _CONTRACT,
        action="store_true",
        help="check all cassettes of postman_vcr against the API document, and fail the run with "
        f"what differs and is not accepted in {_BASELINE}",
    )


def pytest_configure(config: pytest.Config) -> None:
    # Before any test takes the key out of the environment.
    config.stash[_ENVIRONMENT] = dict(os.environ)
    config.stash[_CASSETTES] = set()


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """A worker of pytest-xdist tells what it used."""
    node.config.stash[_CASSETTES].update(getattr(node, "workeroutput", {}).get(_CONTRACT, ()))


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    config = session.config
    used: set[str] = config.stash[_CASSETTES]
    cassettes = sorted(path for path in used if Path(path).exists())
    output: dict[str, Any] | None = getattr(config, "workeroutput", None)
    if output is not None:
        output[_CONTRACT] = cassettes
    elif config.getoption(_CONTRACT) and cassettes:
        verdict = _contract_verdict(cassettes, config.rootpath / _BASELINE)
        config.stash[_VERDICT] = verdict
        if verdict and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    verdict = config.stash.get(_VERDICT, "")
    if verdict:
        terminalreporter.section("recordings that differ from the API document")
        terminalreporter.write(verdict)


@pytest.fixture(scope="session")
def postman_sandbox_options() -> dict[str, Any]:
    """Arguments for `Sandbox`; override it in a ``conftest.py``. Asynchronous work is done at
    once, and ids are the same in every run."""
    return {"seed": 1, "task_seconds": 0.0}


@pytest.fixture(scope="session")
def _postman_sandboxes() -> Iterator[Callable[[dict[str, Any]], Sandbox]]:
    """Starts one sandbox for each override of the options, and stops them in the end."""
    started: dict[int, Sandbox] = {}

    def start(options: dict[str, Any]) -> Sandbox:
        from postman_facade.sandbox import Sandbox

        # Each override is made once for the run, so its identity tells them apart.
        if id(options) not in started:
            started[id(options)] = sandbox = Sandbox(**options)
            sandbox.start()
        return started[id(options)]

    yield start
    for sandbox in started.values():
        sandbox.close()


@pytest.fixture
def postman_sandbox(
    _postman_sandboxes: Callable[[dict[str, Any]], Sandbox],
    postman_sandbox_options: dict[str, Any],
) -> Sandbox:
    """A sandbox served from a thread, started once for the run and as new for each test."""
    sandbox = _postman_sandboxes(postman_sandbox_options)
    sandbox.reset()
    return sandbox


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
        live = _live_service(request.config.stash[_ENVIRONMENT])
        if live is not None:
            return live
    sandbox = request.getfixturevalue("postman_sandbox")
    return PostmanService(sandbox.url, sandbox.api_key)


@pytest.fixture
def postman(postman_service: PostmanService) -> Iterator[Postman]:
    """A client on the sandbox, or on the cassette of `postman_vcr`."""
    from postman_facade import Postman

    service = postman_service
    with Postman(service.api_key, base_url=service.base_url, rate_limit=None) as client:
        yield client


@pytest.fixture
def async_postman(postman_service: PostmanService) -> AsyncPostman:
    """The asynchronous client on the sandbox, or on the cassette of `postman_vcr`."""
    from postman_facade import AsyncPostman

    service = postman_service
    return AsyncPostman(service.api_key, base_url=service.base_url, rate_limit=None)


@pytest.fixture
def postman_vcr(
    request: pytest.FixtureRequest, vcr_cassette_dir: str, default_cassette_name: str
) -> Iterator[Any]:
    """The cassette of this test: scrubbed, readable, and replayed to the last interaction.

    ``--record-mode=once`` or ``rewrite`` records it. While it is replayed there is no network but
    the loopback. Needs Python 3.11, as vcrpy 9.4 does: older ones would record secrets.
    """
    if sys.version_info < (3, 11):
        pytest.fail("postman_vcr needs Python 3.11, as vcrpy 9.4 does")
    try:
        vcr: Any = import_module("vcr")
        from pytest_recording.network import blocking_context

        from postman_facade.testing.cassettes import NotRecordedError, register, vcr_config
    except ImportError as error:
        pytest.fail(f'postman_vcr needs an extra: pip install "postman-facade[testing]" ({error})')

    mode = request.getfixturevalue("record_mode")
    live = _live_service(request.config.stash[_ENVIRONMENT])
    recorder = vcr.VCR(
        **vcr_config(secrets=(live.api_key,) if live else ()),
        cassette_library_dir=vcr_cassette_dir,
        record_mode="new_episodes" if mode == "rewrite" else mode,
    )
    register(recorder, origin="the live API" if live else _sandbox_of_this_version())
    name = f"{default_cassette_name}.yaml"
    request.config.stash[_CASSETTES].add(str(Path(vcr_cassette_dir) / name))
    if mode == "rewrite":
        (Path(vcr_cassette_dir) / name).unlink(missing_ok=True)
    if mode != "none":
        reason = ""
        try:
            with recorder.use_cassette(name) as cassette:
                yield cassette
        except NotRecordedError as error:
            reason = str(error)
        if reason:
            pytest.fail(reason, pytrace=False)
        return
    with blocking_context(_LOOPBACK), recorder.use_cassette(name) as cassette:
        yield cassette
        if not cassette.all_played:
            pytest.fail(f"{name} holds interactions that were not replayed")


def _contract_verdict(cassettes: list[str], baseline: Path) -> str:
    """What stands against the cassettes; nothing when all is well."""
    try:
        from postman_facade.contract import check
        from postman_facade.contract.reports import as_text
    except ImportError as error:
        return f'{_CONTRACT} needs an extra: pip install "postman-facade[contract]" ({error})\n'
    try:
        report = check(*cassettes, baseline=baseline if baseline.exists() else None)
    except ValueError as error:
        return f"{error}\n"
    # Not every run uses every cassette, so that an entry which is not used says nothing.
    is_well = not (report.failures or report.expired or report.problems)
    return "" if is_well else as_text(replace(report, unused=()))


def _live_service(environ: Mapping[str, str] = os.environ) -> PostmanService | None:
    """That which a client without arguments would talk to, if there is a key for it."""
    from postman_facade import settings

    key = environ.get(settings.KEY_VARIABLE)
    return PostmanService(settings.resolve(environ=environ).base_url, key) if key else None


def _sandbox_of_this_version() -> str:
    from postman_facade import __version__

    return f"the sandbox of postman_facade {__version__}"
