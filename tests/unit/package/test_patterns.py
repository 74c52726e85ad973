"""No regular expression of the package takes more than linear time, whatever the text.

`benchmarks/patterns.py` tries the same with a megabyte each.
"""

from __future__ import annotations

import re
import signal
from typing import Any

import pytest

from tests.unit.package import finding, hostile
from tests.unit.package.finding import Use

SIZE = 12_288  # characters, for which what is quadratic takes tenths of a second
LIMIT = 0.02  # seconds of CPU time

pytestmark = pytest.mark.skipif(
    not hasattr(signal, "setitimer"), reason="nothing else ends a search"
)

# Patterns that are made where they are used: what they are made of, and why that is bounded.
MADE_OF_OTHERS = {
    "postman_facade.calls.routing",  # of the paths of the document: tried too
    "postman_facade.contract.routes",
    "postman_facade.contract.scrub.keys",  # of secrets that are looked for
    "postman_facade.contract.scrub.multipart",  # of the boundary
    "postman_facade.documents.url",  # of a variable or a mark: tried too
    "postman_facade.redaction",
    "postman_facade.sandbox.resources.schemas",  # of the document: tried too
    "postman_facade.sandbox.resources.shape",  # of values of our own
}


@pytest.mark.parametrize("step", [10, pytest.param(1, marks=pytest.mark.thorough, id="all")])
def test_every_pattern_is_quick(step: int) -> None:
    uses = finding.uses()
    assert len(uses) > 150
    uses = uses[::step]
    slow = {str(use): text for use in uses if (text := hostile.slow(use, SIZE, LIMIT))}
    assert slow == {}


def test_patterns_made_of_the_document_are_quick() -> None:
    made = finding.made()
    some = made[:: len(made) // 20 + 1] + [use for use in made if ".+" in str(use)]
    assert {str(use): text for use in some if (text := hostile.slow(use, SIZE, LIMIT))} == {}


def test_patterns_that_nobody_finds_are_few() -> None:
    found = {call.partition(":")[0] for call in finding.unresolved()}
    assert found == MADE_OF_OTHERS


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+b",
        "(?:a|aa)+b",
        r"(\d+)*\.",
        r"\s+$",
        r"(?m)^\s*x",
        "[^=]+=",
        "a*a*b",
        "<[^>]*>",
        "(?s)<a>.*?</a>",
        r"\w+@\w+",
        r"\[[^]]*\]\(",
        '"[^"]*(?:x"[^"]*)*;',
        r"(?i)key\s*=\s*\S+;",
        r"(\\*)(/|\Z)",
        r"a(?![^{}]*\})",
        r"\beyJ[\w-]{5,}\.",
    ],
)
def test_patterns_that_are_slow_are_seen(pattern: str) -> None:
    planted: re.Pattern[Any] = re.compile(pattern)
    assert hostile.slow(Use(planted, False, "planted"), SIZE, LIMIT)
