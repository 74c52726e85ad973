"""A test of many cases names every one that fails."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

import pytest

from tests.unit.generated.cases import each


class Named:
    """Stands in for `subtests`."""

    def __init__(self) -> None:
        self.failed: list[str] = []

    @contextmanager
    def test(self, name: str) -> Iterator[None]:
        with pytest.raises((Exception, pytest.fail.Exception)):
            yield
        self.failed.append(name)


def test_every_case_that_fails_is_named() -> None:
    def check(number: int) -> None:
        if number == 3:
            pytest.fail("no test does this")
        assert number % 2

    named = Named()
    test = each({"one": 1, "two": 2, "three": 3, "four": 4, "five": 5})(check)
    test(cast("pytest.Subtests", named))
    assert named.failed == ["two", "three", "four"]
    assert test.__name__ == "check"


def test_no_cases_prove_nothing() -> None:
    with pytest.raises(AssertionError):
        each({})(print)(cast("pytest.Subtests", Named()))
