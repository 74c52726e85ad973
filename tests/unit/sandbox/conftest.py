"""A sandbox served once for the folder, as new for every test, on a clock that tests move."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from postman_facade.sandbox import Sandbox

START = 1_700_000_000.0


class Clock:
    def __init__(self) -> None:
        self.seconds = START

    def __call__(self) -> float:
        return self.seconds

    def advance(self, seconds: float) -> None:
        self.seconds += seconds


@pytest.fixture(scope="session")
def clock_of_session() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def served(clock_of_session: Clock) -> Iterator[Sandbox]:
    with Sandbox(clock=clock_of_session, seed=7, task_seconds=5) as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def client(served: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=served.url, headers={"x-api-key": served.api_key}) as client:
        yield client


@pytest.fixture
def clock(clock_of_session: Clock) -> Clock:
    clock_of_session.seconds = START
    return clock_of_session


@pytest.fixture
def sandbox(served: Sandbox, clock: Clock) -> Sandbox:
    served.reset()
    return served


@pytest.fixture
def api(sandbox: Sandbox, client: httpx.Client) -> httpx.Client:
    return client
