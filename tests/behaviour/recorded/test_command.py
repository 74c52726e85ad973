"""The command line: what `pmf` sends when it writes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from postman_facade import settings
from postman_facade.testing.recording import PostmanService, Recording
from tests.unit.cli.conftest import Pmf

from .conftest import Store, only_sandbox
from .things import FAILS, PASSES, collection, environment, item

pytest.importorskip("click")


@pytest.fixture
def pmf(postman_service: PostmanService, monkeypatch: pytest.MonkeyPatch) -> Pmf:
    monkeypatch.setenv(settings.KEY_VARIABLE, postman_service.api_key)
    monkeypatch.setenv(settings.BASE_URL_VARIABLE, postman_service.base_url)
    monkeypatch.setenv("PMF_RATE_LIMIT", postman_service.rate_limit or "off")
    return Pmf(monkeypatch)


def test_a_collection_is_published(pmf: Pmf, workspace: str, tmp_path: Path) -> None:
    file = tmp_path / "shelf.json"
    collection("Shelf", item("list"), item("pay")).save(file)
    options = ("--workspace", workspace, "--name", "Our shelf")
    assert pmf("collections", "publish", str(file), *options).out.startswith("created")
    assert pmf("collections", "publish", str(file), *options).out.startswith("unchanged")
    collection("Shelf", item("list")).save(file)
    assert "--allow-delete to allow it" in pmf("collections", "publish", str(file), *options).err
    published = pmf("collections", "publish", str(file), *options, "--allow-delete")
    assert published.out.startswith("updated")


def test_a_dry_run_writes_nothing(pmf: Pmf, workspace: str, tmp_path: Path) -> None:
    file = tmp_path / "shelf.json"
    collection("Shelf", item("list")).save(file)
    assert pmf("collections", "publish", str(file), "--workspace", workspace, "--dry-run").code == 0


def test_a_variable_is_set_and_unset(pmf: Pmf, stored: Store) -> None:
    staging = stored(environment("Staging", host="a.example.com")).uid
    assert pmf("env", "set", staging, "port", "443").code == 0
    assert pmf("env", "set", staging, "token", "--secret", input=b"made up\n").code == 0
    assert pmf("env", "unset", staging, "host").code == 0


@only_sandbox("a monitor of the live API sends the requests of its collection")
@pytest.mark.parametrize(("script", "code"), [(PASSES, 0), (FAILS, 1)], ids=["passes", "fails"])
def test_a_monitor_is_run(
    pmf: Pmf,
    postman_service: PostmanService,
    workspace: str,
    stored: Store,
    tmp_path: Path,
    script: str,
    code: int,
) -> None:
    from postman_facade import Postman

    watched = stored(collection("Watched", item("list", script=script)))
    with Postman(**postman_service.options) as postman:
        monitor = postman.monitors.publish(
            "Night", collection=watched, workspace=workspace, cron="0 6 * * *"
        )
    junit = tmp_path / "junit.xml"
    assert pmf("monitor", "run", monitor.uid, "--junit", str(junit)).code == code
    assert "<testcase" in junit.read_text(encoding="utf-8")


def test_any_call_is_made(pmf: Pmf, workspace: str, postman_recording: Recording) -> None:
    body = json.dumps({"environment": {"name": "Night", "values": []}})
    path = f"/environments?workspace={workspace}"
    made = pmf("api", "POST", path, "--data", body)
    assert made.json["environment"]["name"] == "Night"
    listed = postman_recording.wait_for(lambda: pmf("api", "GET", path, "--all").out)
    assert json.loads(listed)["name"] == "Night"


def test_who_one_is(pmf: Pmf) -> None:
    assert pmf("whoami", "--json").json["id"]
    assert pmf("usage", "--json").json
