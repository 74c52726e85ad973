"""The fixtures in other people's projects: the example project passes, and misuse is told."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from postman_facade import settings
from postman_facade.errors import ConfigurationError
from postman_facade.sandbox import Sandbox
from postman_facade.testing.recording import live_service

ROOT = Path(__file__).parents[2]
PROJECT = ROOT / "examples" / "project"
RECORDER = pytest.mark.skipif(sys.version_info < (3, 11), reason="the recorder needs Python 3.11")


# Those the fixtures need and no other: what else is installed here would take seconds to load.
PLUGINS = ("postman_facade.testing.plugin", "pytest_recording.plugin")


def run(
    folder: Path,
    *arguments: str,
    plugins: tuple[str, ...] = PLUGINS,
    environ: Mapping[str, str] | None = None,
) -> tuple[str, int]:
    """Run pytest there as a user does, with nothing of this run's environment that matters."""
    outer = ("PYTEST", "COV_", "COVERAGE", "POSTMAN")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(outer)}
    chosen = [argument for plugin in plugins for argument in ("-p", plugin)]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *chosen, *arguments],
        cwd=folder,
        env={**environment, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", **(environ or {})},
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.stdout + done.stderr, done.returncode


def test_pytest_finds_the_fixtures_by_itself() -> None:
    (entry,) = entry_points(group="pytest11", name="postman_facade")
    assert entry.value == PLUGINS[0]


@pytest.mark.parametrize(
    ("environ", "server"),
    [
        ({}, "https://api.postman.com"),
        ({"POSTMAN_API_REGION": "eu"}, "https://api.eu.postman.com"),
        ({"POSTMAN_API_BASE_URL": "https://gate.example.com"}, "https://gate.example.com"),
        ({"POSTMAN_API_BASE_URL": "", "POSTMAN_API_REGION": "eu"}, "https://api.eu.postman.com"),
    ],
)
def test_recordings_are_made_of_the_service_that_a_client_talks_to(
    environ: dict[str, str], server: str
) -> None:
    environ = {"POSTMAN_API_KEY": "a-made-up-key", **environ}
    live = live_service(environ)
    assert live is not None
    assert (live.base_url, live.api_key, live.scim_key) == (server, "a-made-up-key", None)
    assert settings.resolve(environ=environ).base_url == server
    assert live_service({**environ, "POSTMAN_API_KEY": ""}) is None


def test_a_region_that_there_is_not_is_told_before_something_is_recorded() -> None:
    with pytest.raises(ConfigurationError, match="moon"):
        live_service({"POSTMAN_API_KEY": "a", "POSTMAN_API_REGION": "moon"})


@RECORDER
def test_the_example_project_passes() -> None:
    output, code = run(PROJECT)
    assert code == 0, output
    assert "6 passed" in output


@RECORDER
def test_a_recording_that_is_not_replayed_to_its_end_fails(tmp_path: Path) -> None:
    folder = tmp_path / "project"
    shutil.copytree(PROJECT, folder)
    shutil.copy(ROOT / "examples" / "bookshop.postman_collection.json", tmp_path)
    test = folder / "tests" / "test_bookshop.py"
    test.write_text(
        test.read_text().replace("    postman.workspaces.delete(workspace)\n", ""), encoding="utf-8"
    )
    output, code = run(folder, "-k", "recording")
    assert code == 1
    assert "interactions that were not replayed; re-record it with pytest --record-mode" in output


def test_fixtures_cost_nothing_when_they_are_not_used(tmp_path: Path) -> None:
    (tmp_path / "test_plain.py").write_text(
        "import sys\n\n\ndef test_light():\n"
        "    loaded = {'httpx', 'uvicorn', 'starlette', 'vcr', 'yaml'} & set(sys.modules)\n"
        "    assert not loaded\n"
    )
    output, code = run(tmp_path, plugins=PLUGINS[:1])
    assert code == 0, output


RECORDED = """
import pytest
from postman_facade.sandbox import Fault


@pytest.mark.usefixtures("postman_vcr")
def test_it(postman, postman_workspace, postman_faults, postman_recording, no_waiting):
    name = postman_recording.unique("Night")
    postman_faults.add(Fault("drop", method="POST", path="/environments", carried_out=True))
    source = {"name": name, "values": []}
    assert postman.environments.publish(source, workspace=postman_workspace).adopted
    assert postman.environments.get(name).name == name
"""


@RECORDER
def test_a_recording_pins_what_was_sent_and_is_replaced_by_a_test_that_passes(
    tmp_path: Path,
) -> None:
    test = tmp_path / "test_recorded.py"
    test.write_text(RECORDED, encoding="utf-8")
    assert "Make a missing recording with pytest --record-mode=once" in run(tmp_path)[0]
    cassette = tmp_path / "cassettes" / "test_recorded" / "test_it.yaml"
    output, code = run(tmp_path, "--record-mode=once")
    assert code == 0, output
    text = cassette.read_text(encoding="utf-8")
    assert text.startswith("recorded_against: the sandbox of postman_facade ")
    assert "with fault drop (POST /environments, carried out)\n" in text
    assert '"name": "Night"' in text
    assert "Workspace of a test" not in text
    test.write_text(RECORDED.replace(".adopted", ".adopted is None"), encoding="utf-8")
    assert run(tmp_path, "--record-mode=rewrite")[1] == 1
    assert cassette.read_text(encoding="utf-8") == text
    test.write_text(RECORDED, encoding="utf-8")
    assert run(tmp_path, "--record-mode=rewrite")[1] == 0
    assert cassette.read_text(encoding="utf-8") == text
    cassette.write_text(text.replace("[api-key]", "[scim-key]"), encoding="utf-8")
    output, code = run(tmp_path)
    assert code == 1
    assert "headers" in output
    assert "anew with pytest --record-mode=rewrite" in output


@RECORDER
def test_a_recording_of_another_server_than_the_live_one_says_so(tmp_path: Path) -> None:
    (tmp_path / "test_other.py").write_text(
        "def test_it(postman_vcr, postman):\n    assert postman.users.me()\n", encoding="utf-8"
    )
    with Sandbox() as sandbox:
        url = sandbox.url
        environ = {"POSTMAN_API_KEY": sandbox.api_key, "POSTMAN_API_BASE_URL": url}
        output, code = run(tmp_path, "--record-mode=once", environ=environ)
    assert code == 0, output
    (cassette,) = tmp_path.rglob("*.yaml")
    head = cassette.read_text(encoding="utf-8").partition("\n")[0]
    assert head == f"recorded_against: the service at {url}"
