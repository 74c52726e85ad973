"""One test of many cases, where a test of each would take longer to set up than to run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

import pytest

Case = TypeVar("Case")
Test = Callable[[pytest.Subtests], None]


def each(
    cases: Mapping[str, Case] | Callable[[], Mapping[str, Case]],
) -> Callable[[Callable[[Case], None]], Test]:
    """A test of all `cases`, that goes on after one that fails and names every one that does.

    Cases that take long to make are given as a function, which the test calls.
    """

    def of(check: Callable[[Case], None]) -> Test:
        def test(subtests: pytest.Subtests) -> None:
            made = cases() if callable(cases) else cases
            assert made
            for name, case in made.items():
                try:
                    check(case)
                except (Exception, pytest.fail.Exception):
                    # Only a failure is a subtest: those that pass would be a report each.
                    with subtests.test(name):
                        raise

        test.__name__ = check.__name__
        test.__doc__ = check.__doc__
        return test

    return of
