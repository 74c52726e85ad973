"""One test of many cases, where a test of each would take longer to set up than to run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import islice
from typing import TypeVar

import pytest

Case = TypeVar("Case")
Test = Callable[..., None]


def each(
    cases: Mapping[str, Case] | Callable[[], Mapping[str, Case]], *, step: int = 1
) -> Callable[[Callable[[Case], None]], Test]:
    """A test of all `cases`, that goes on after one that fails and names every one that does.

    Cases that take long to make are given as a function, which the test calls. With a `step`, each
    run takes every `step`-th case, and the thorough one all of them.
    """

    def of(check: Callable[[Case], None]) -> Test:
        def run(subtests: pytest.Subtests, step: int) -> None:
            made = cases() if callable(cases) else cases
            assert made
            for name, case in islice(made.items(), 0, None, step):
                try:
                    check(case)
                except (Exception, pytest.fail.Exception):
                    # Only a failure is a subtest: those that pass would be a report each.
                    with subtests.test(name):
                        raise

        def whole(subtests: pytest.Subtests) -> None:
            run(subtests, 1)

        steps = [step, pytest.param(1, marks=pytest.mark.thorough, id="all")]
        test: Test = whole if step == 1 else pytest.mark.parametrize("step", steps)(run)
        test.__name__ = check.__name__
        test.__doc__ = check.__doc__
        return test

    return of
