"""The recordings agree with the API document, but for what the baseline accepts with a reason."""

from __future__ import annotations

from postman_facade.contract import check
from tests.behaviour.conftest import CASSETTES


def test_the_recordings_conform() -> None:
    report = check(CASSETTES, baseline=CASSETTES.parent / "contract-baseline.yaml")
    assert report.interactions >= 50
    assert report.failures == []
    assert report.unused == []
    assert report.problems == []
