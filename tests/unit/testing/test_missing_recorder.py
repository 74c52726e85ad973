"""Recordings without what records them: the test fails with what to install."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from postman_facade.testing.fixtures import recordings


@pytest.mark.parametrize(
    ("version", "found", "message"),
    [
        ((3, 10, 13), lambda name: None, "recordings need Python 3.11 or newer"),
        (
            (3, 12, 0),
            lambda name: None,
            r'pip install "postman-facade\[testing\]" \(missing: vcr, ',
        ),
    ],
    ids=["Python 3.10", "no extra"],
)
def test_it_is_named(
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    version: tuple[int, ...],
    found: Callable[[str], None],
    message: str,
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sys, "version_info", version)
        patch.setattr(recordings, "find_spec", found)
        with pytest.raises(pytest.fail.Exception, match=message):
            request.getfixturevalue("postman_recording")
