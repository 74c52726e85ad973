"""Behaviour as it was recorded, replayed with the network blocked; see docs/internals/recordings.md.

pytest tests/behaviour/recorded --record-mode=rewrite                        of the sandbox
POSTMAN_API_KEY=... pytest tests/behaviour/recorded --record-mode=rewrite    of the live API
"""

from __future__ import annotations

import os
import random
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, nullcontext
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from postman_facade import CollectionDocument, EnvironmentDocument, Postman, settings
from postman_facade.clock import SYSTEM
from postman_facade.errors import MissingKeyError, PlanRequiredError
from postman_facade.resources.reference import Reference
from postman_facade.testing import Answer, VirtualClock, no_waiting
from postman_facade.testing.recording import ORIGIN, PostmanService, Recording

from .heads import head_of
from .scripted import served
from .seen import Seen, watching

Store: TypeAlias = Callable[[CollectionDocument | EnvironmentDocument], Reference]
Scripted: TypeAlias = Callable[..., Postman]

CASSETTES = Path(os.environ.get("RECORDINGS") or Path(__file__).parents[2] / "cassettes")
LIVE = bool(os.environ.get(settings.KEY_VARIABLE))
START = 1_700_000_000.0
TASK_SECONDS = 3.0

if sys.version_info < (3, 11):  # the recorder needs it
    collect_ignore_glob = ["test_*.py"]


def only_sandbox(reason: str) -> pytest.MarkDecorator:
    """Keep the recording of the sandbox where the live API cannot be recorded."""
    return pytest.mark.skipif(LIVE, reason=reason)


@pytest.fixture(scope="session")
def postman_sandbox_options() -> dict[str, Any]:
    """On the clock that the clients wait on, so that waiting shows what time brings."""
    return {"seed": 20, "clock": SYSTEM.time, "task_seconds": TASK_SECONDS}


@pytest.fixture
def vcr_cassette_dir(request: pytest.FixtureRequest) -> str:
    return str(CASSETTES / request.path.stem.removeprefix("test_"))


@pytest.fixture
def default_cassette_name(request: pytest.FixtureRequest) -> str:
    """The name of the test, with its case after a dash."""
    return re.sub(r"\W+", "-", request.node.name).strip("-")


@pytest.fixture
def clock() -> Iterator[VirtualClock | None]:
    """What the clients wait on; None for the live API, which does not follow a clock of ours."""
    with nullcontext(None) if LIVE else no_waiting(START) as clock:
        yield clock


@pytest.fixture(scope="module", autouse=True)
def _watching() -> Iterator[None]:
    with watching():
        yield


@pytest.fixture(autouse=True)
def _recorded(
    clock: VirtualClock | None,
    postman_recording: Recording,
    postman_vcr: Any,
) -> Iterator[None]:
    """The recording is replayed in its order, and shows what its head says."""
    random.seed(1)  # of jitter
    seen = Seen.begin()
    yield
    shown = seen.as_head()
    postman_recording.head.update(shown)
    if postman_recording.replays:
        assert list(postman_vcr.play_counts) == sorted(postman_vcr.play_counts)
        assert head_of(Path(postman_vcr.path)).shows == shown


@pytest.fixture
def workspace(postman_workspace: str) -> str:
    return postman_workspace


@pytest.fixture
def stored(postman: Postman, postman_recording: Recording, workspace: str) -> Store:
    """Stores a document in the workspace of the test, and waits until it can be read."""

    def store(document: CollectionDocument | EnvironmentDocument) -> Reference:
        if isinstance(document, CollectionDocument):
            made = postman.collections.create(document, workspace=workspace)
            postman_recording.wait_for(lambda: postman.collections.get(made.uid))
        else:
            made = postman.environments.create(document, workspace=workspace)
            postman_recording.wait_for(lambda: postman.environments.get(made.uid))
        return made

    return store


@pytest.fixture
def scripted(postman_recording: Recording, postman_service: PostmanService) -> Iterator[Scripted]:
    """Makes a client on a server that answers by a script: what neither service does on command."""
    if postman_recording.live:
        pytest.skip("the live API does not answer by a script; the recording stays")
    with ExitStack() as stack:

        def client(*script: Answer, **options: Any) -> Postman:
            service = postman_service
            if not postman_recording.replays:
                postman_recording.head[ORIGIN] = "a server that answers by a script"
                url = stack.enter_context(served(*script))
                service = service._replace(base_url=url)
            return stack.enter_context(Postman(**service.options, **options))

        yield client


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """What a plan does not include cannot be recorded; the recording that is there stays."""
    try:
        return (yield)
    except (PlanRequiredError, MissingKeyError) as error:
        if not LIVE:
            raise
        pytest.skip(str(error))
