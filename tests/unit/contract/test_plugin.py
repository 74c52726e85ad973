"""``pytest --postman-contract``: the cassettes of a run, held against the document."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from postman_facade.contract import check
from postman_facade.contract.baseline import FILE, Baseline
from postman_facade.contract.checking import today
from tests.unit.contract.recorded import ME, cassette, interaction, written

pytestmark = pytest.mark.skipif(sys.version_info < (3, 11), reason="the recorder needs Python 3.11")
# Those that are needed and no other: what else is installed here would take seconds to load.
PLUGINS = ("postman_facade.testing.plugin", "pytest_recording.plugin")
TEST = """
def test_me(postman_vcr, postman):
    assert postman.users.me().id == 1


def test_other():
    pass
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A test with a cassette that has a field nobody documented."""
    written(tmp_path / "test_it.py", TEST)
    written(tmp_path / "pytest.ini", "[pytest]\n")
    folder = tmp_path / "cassettes" / "test_it"
    folder.mkdir(parents=True)
    recording = cassette(interaction(body={"user": {**ME["user"], "strange": 1}}))
    recording["interactions"][0]["request"] |= {"body": "", "headers": {"x-api-key": ["[api-key]"]}}
    written(folder / "test_me.yaml", yaml.safe_dump(recording))
    # Of a test that is gone, so no part of the run.
    written(folder / "test_old.yaml", "interactions: [")
    return tmp_path


def run(project: Path, *arguments: str) -> tuple[int, str]:
    outer = ("PYTEST", "COV_", "COVERAGE", "POSTMAN")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(outer)}
    chosen = [argument for plugin in PLUGINS for argument in ("-p", plugin)]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *chosen, *arguments],
        cwd=project,
        env={**environment, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def test_nothing_is_checked_unless_asked(project: Path) -> None:
    code, output = run(project)
    assert code == 0
    assert "strange" not in output


@pytest.mark.parametrize("workers", [(), ("-p", "xdist", "-n", "1")])
def test_the_run_fails_with_what_differs(project: Path, workers: tuple[str, ...]) -> None:
    code, output = run(project, "--postman-contract", *workers)
    assert code == 1
    assert "2 passed" in output
    assert "recordings that differ from the API document" in output
    assert "warning undocumented-field /response/body/user/strange" in output
    assert "test_old" not in output


def test_what_is_accepted_passes(project: Path) -> None:
    report = check(project / "cassettes" / "test_it" / "test_me.yaml")
    known = [seen.difference for seen in report.failures]
    # An entry that this run does not use says nothing, since not every run uses every cassette.
    accepted = [*known, known[0]._replace(place="/elsewhere")]
    Baseline().updated(accepted, today()).save(project / FILE)
    code, output = run(project, "--postman-contract")
    assert (code, "differ" in output) == (0, False)
    assert "recorded: 1 of 213 operations, 1 of " in output


def test_a_broken_baseline_is_reported(project: Path) -> None:
    written(project / FILE, "accepted: 1")
    code, output = run(project, "--postman-contract")
    assert code == 1
    assert 'contract-baseline.yaml has no list "accepted"' in output


def test_a_run_without_cassettes_passes(project: Path) -> None:
    assert run(project, "--postman-contract", "-k", "other")[0] == 0
