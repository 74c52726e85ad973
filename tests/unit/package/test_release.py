"""What a release says: its day, its text, and what is still to do."""

from __future__ import annotations

import datetime

import pytest

from codegen.problems import Problem
from tools import release

CHANGELOG = "# Changelog\n\n## 0.2.0 (unreleased)\n\n- New.\n\n## 0.1.0 (2026-01-01)\n\n- Old.\n"


def test_the_changelog_is_dated() -> None:
    made = release.dated(CHANGELOG, "0.2.0", datetime.date(2026, 12, 24))
    assert "## 0.2.0 (2026-12-24)\n\n- New." in made
    assert release.notes(made, "0.2.0") == "- New."
    assert release.notes(made, "0.1.0") == "- Old."


@pytest.mark.parametrize("version", ["0.1.0", "0.3.0"])
def test_a_version_without_a_heading_is_refused(version: str) -> None:
    with pytest.raises(Problem, match="no heading"):
        release.dated(CHANGELOG, version, datetime.date(2026, 12, 24))


def test_the_addresses_are_the_owners_to_set() -> None:
    assert release.missing_addresses("# Repository = ''\n") == ["Repository", "Documentation"]
    assert release.missing_addresses('Repository = "https://x"\n') == ["Documentation"]


def test_the_committed_changelog_can_be_released() -> None:
    text = release.CHANGELOG.read_text(encoding="utf-8")
    assert release.notes(text, release.version())
