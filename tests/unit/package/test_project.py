"""What the files around the package say of it is so: Pythons, links, licences, addresses."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[3]
PYPROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
TESTED = re.findall(r"Programming Language :: Python :: (3\.\d+)", PYPROJECT)
PAGES = sorted(ROOT.glob("*.md")) + sorted(ROOT.glob(".github/*.md"))
LINK = re.compile(r"\]\((?!https?://|#)([^)#]+)[^)]*\)")


def test_the_classifiers_are_the_pythons_that_are_tested() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/tests.yml").read_text(encoding="utf-8"))
    assert workflow["jobs"]["tests"]["strategy"]["matrix"]["python"] == TESTED
    # The one that comes last is the one that `python3` is.
    several = workflow["jobs"]["everything"]["steps"][1]["with"]["python-version"].split()
    assert sorted(several) == sorted(TESTED)
    assert f"{TESTED[0]} to {TESTED[-1]}" in (ROOT / "SUPPORT.md").read_text(encoding="utf-8")
    assert f'requires-python = ">={TESTED[0]}"' in PYPROJECT
    for tool in ("python_version", "pythonVersion"):
        assert f'{tool} = "{TESTED[0]}"' in PYPROJECT


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    links = LINK.findall(page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_nobody_is_sent_to_an_example() -> None:
    urls = re.search(r"^\[project.urls\]\n(.*?)^\[", PYPROJECT, re.MULTILINE | re.DOTALL)
    assert urls is not None
    assert "example" not in urls[1]


def test_actions_are_pinned() -> None:
    for workflow in ROOT.glob(".github/workflows/*.yml"):
        for line in re.findall(r"uses: (.+)", workflow.read_text(encoding="utf-8")):
            assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v[\d.]+", line), line


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("github-workflows", ".github/workflows/*.yml"),
        ("github-workflows", "examples/github-actions/*.yml"),
        ("github-issue-forms", ".github/ISSUE_TEMPLATE/[!c]*.yml"),
        ("github-issue-config", ".github/ISSUE_TEMPLATE/config.yml"),
        ("dependabot", ".github/dependabot.yml"),
    ],
)
def test_what_the_forge_reads_is_valid(schema: str, files: str) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}"]
    done = subprocess.run(
        [*command, *map(str, ROOT.glob(files))], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
