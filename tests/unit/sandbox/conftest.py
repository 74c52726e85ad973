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
def served() -> Iterator[tuple[Sandbox, Clock]]:
    clock = Clock()
    with Sandbox(clock=clock, seed=7, task_seconds=5) as sandbox:
        yield sandbox, clock


@pytest.fixture
def sandbox(served: tuple[Sandbox, Clock]) -> Sandbox:
    served[0].reset()
    return served[0]


@pytest.fixture
def clock(served: tuple[Sandbox, Clock]) -> Clock:
    return served[1]


@pytest.fixture
def api(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=sandbox.url, headers={"x-api-key": sandbox.api_key}) as client:
        yield client
