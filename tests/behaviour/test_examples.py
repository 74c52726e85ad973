"""The examples are run, each as a user runs it, against the sandbox, and do what they say."""

from __future__ import annotations

import ast
import calendar
import runpy
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from postman_facade import CollectionDocument, EnvironmentDocument, Postman, settings
from postman_facade.documents import differences
from postman_facade.errors import MultipleMatchesError
from postman_facade.sandbox import Sandbox
from postman_facade.testing import VirtualClock
from tests.unit.documents.raw import raw

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "examples"
JOBS = sorted(path.name for path in FOLDER.glob("*.py") if path.name != "round_trip.py")
BOOKSHOP = FOLDER / "bookshop.postman_collection.json"
SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
DEFINITION = """openapi: 3.0.3
info: {title: Books, version: "1"}
paths:
  /books: {get: {summary: List, responses: {"200": {description: Done}}}}
"""
DAY = 86_400.0
SECOND_OF_APRIL = calendar.timegm((2030, 4, 2, 12, 0, 0))
Run = Callable[..., str]

pytestmark = pytest.mark.usefixtures("no_waiting")


@pytest.fixture(scope="module")
def _sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=6, task_seconds=0.0) as sandbox:
        yield sandbox


@pytest.fixture
def postman_sandbox(_sandbox: Sandbox) -> Sandbox:
    """One whose clock runs, unlike that of the cassettes."""
    _sandbox.reset()
    return _sandbox


@pytest.fixture
def run(
    postman_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Run an example with these variables, and give what it prints; SystemExit is its failure."""
    monkeypatch.setenv(settings.KEY_VARIABLE, postman_sandbox.api_key)
    monkeypatch.setenv(settings.SCIM_KEY_VARIABLE, postman_sandbox.scim_key)
    monkeypatch.setenv(settings.BASE_URL_VARIABLE, postman_sandbox.url)

    def run(name: str, **variables: object) -> str:
        with monkeypatch.context() as inner:
            for variable, value in variables.items():
                inner.setenv(variable, str(value))
            try:
                runpy.run_path(str(FOLDER / f"{name}.py"), run_name="__main__")
            except SystemExit as end:
                if end.code:
                    raise
        return capsys.readouterr().out

    return run


@pytest.fixture
def workspace(postman: Postman) -> str:
    return postman.workspaces.create("Bookshop").id


def collection(*items: dict[str, Any], name: str = "Books") -> CollectionDocument:
    return CollectionDocument.from_json(
        {"info": {"name": name, "schema": SCHEMA}, "item": list(items)}
    )


def request(name: str, *test: str) -> dict[str, Any]:
    event = {"listen": "test", "script": {"exec": list(test)}}
    url = f"https://example.com/{name}"
    return {"name": name, "request": {"method": "GET", "url": url}, "event": [event]}


def environment(name: str, **values: str) -> EnvironmentDocument:
    variables = [{"key": key, "value": value} for key, value in values.items()]
    return EnvironmentDocument.from_json({"name": name, "values": variables})


def names(postman: Postman, workspace: str) -> list[str]:
    return sorted(entry.name for entry in postman.collections.list(workspace=workspace))


@pytest.mark.parametrize("name", JOBS)
def test_an_example_is_ten_lines_that_the_table_of_jobs_leads_to(name: str) -> None:
    source = (FOLDER / name).read_text(encoding="utf-8")
    words = ast.get_docstring(ast.parse(source), clean=False) or ""
    code = source.replace(f'"""{words}"""', "", 1).splitlines()
    assert words
    assert len([line for line in code if line.strip()]) <= 10
    assert f"](../../examples/{name})" in (ROOT / "docs" / "guides" / "jobs.md").read_text(
        encoding="utf-8"
    )


def test_the_collection_is_one_that_the_app_imports() -> None:
    """It refuses a request that is only its URL; keys of our own would be lost there."""
    keys = {"info", "item", "event", "variable", "auth", "protocolProfileBehavior"}
    of_items = {"name", "description", "item", "request", "response", "event", "auth"}
    shop = raw(CollectionDocument.load(BOOKSHOP))
    assert set(shop) <= keys
    waiting = list(shop["item"])
    while waiting:
        item = waiting.pop()
        assert set(item) <= of_items
        waiting += item.get("item", [])
        if "item" not in item:
            assert set(item["request"]) <= {
                "method",
                "header",
                "url",
                "description",
                "body",
                "auth",
            }
            assert item["request"]["url"]["raw"].startswith("{{baseUrl}}/")
            assert item["response"] == []


def test_publishing_from_ci(run: Run, postman: Postman, workspace: str) -> None:
    variables = {"FILE": BOOKSHOP, "WORKSPACE": "Bookshop"}
    assert run("publish_from_ci", **variables).startswith("created")
    (entry,) = postman.collections.list(workspace=workspace)
    assert run("publish_from_ci", **variables).startswith("unchanged")
    assert [found.uid for found in postman.collections.list()] == [entry.uid]


def test_backing_up_and_restoring(
    run: Run, postman: Postman, workspace: str, tmp_path: Path
) -> None:
    shop = CollectionDocument.load(BOOKSHOP)
    uid = postman.collections.create(shop, workspace=workspace).uid
    stored = [
        postman.environments.create(environment("Local", base=base), workspace=workspace)
        for base in ("https://example.com", "https://other.example.com")
    ]
    run("back_up_workspace", WORKSPACE=workspace, FOLDER=tmp_path)
    files = {path.name for path in tmp_path.iterdir()}
    assert files == {f"{uid}.collection.json", *(f"{made.uid}.environment.json" for made in stored)}
    (tmp_path / f"{stored[1].uid}.environment.json").unlink()
    target = postman.workspaces.create("Restored").id
    before = postman.collections.get(uid)
    assert run("restore_workspace", WORKSPACE="Restored", FOLDER=tmp_path).count("created") == 2
    assert run("restore_workspace", WORKSPACE="Restored", FOLDER=tmp_path).count("unchanged") == 2
    (restored,) = postman.collections.list(workspace=target)
    assert restored.uid != uid
    assert differences(before.content(), postman.collections.get(restored).content()) == []
    (values,) = postman.environments.list(workspace=target)
    assert postman.environments.get(values).variables["base"] == "https://example.com"


def test_rotating_a_token(run: Run, postman: Postman, workspace: str) -> None:
    staging = environment("Staging", base="https://example.com", token="old", page="1")
    uid = postman.environments.create(staging, workspace=workspace).uid
    before = raw(postman.environments.get(uid))["values"]
    run("rotate_token", ENVIRONMENT="Staging", TOKEN="made up")
    after = raw(postman.environments.get(uid))["values"]
    assert after[1] == {**before[1], "value": "made up", "type": "secret"}
    assert [after[0], after[2]] == [before[0], before[2]]


def test_gating_on_a_monitor(run: Run, postman: Postman, workspace: str, tmp_path: Path) -> None:
    report = tmp_path / "monitor.xml"
    watched = collection(request("list", "pm.expect.fail()"))
    postman.collections.create(watched, workspace=workspace)
    postman.monitors.publish("Night", collection="Books", workspace=workspace, cron="0 6 * * *")
    with pytest.raises(SystemExit, match="failed: 1 of 1 failed"):
        run("gate_on_monitor", MONITOR="Night", REPORT=report)
    assert 'failures="1"' in report.read_text()
    mended = postman.collections.get("Books")
    mended.find("list").scripts.test = "pm.test('ok', () => {})"
    postman.collections.save(mended)
    run("gate_on_monitor", MONITOR="Night", REPORT=report)
    assert 'failures="0"' in report.read_text()


def test_finding_by_name(run: Run, postman: Postman, workspace: str) -> None:
    uid = postman.collections.create(collection(), workspace=workspace).uid
    assert run("find_by_name", NAME="Books") == f"{uid}\n"
    postman.collections.create(collection(), workspace=workspace)
    with pytest.raises(MultipleMatchesError, match="2 collections are named 'Books'"):
        run("find_by_name", NAME="Books")


def test_cleaning_up_collections(
    run: Run, postman: Postman, workspace: str, postman_sandbox: Sandbox, no_waiting: VirtualClock
) -> None:
    postman_sandbox.clock.set(no_waiting.time() - 40 * DAY)
    postman.collections.create(collection(name="old"), workspace=workspace)
    elsewhere = postman.workspaces.create("Elsewhere").id
    postman.collections.create(collection(name="old"), workspace=elsewhere)
    postman_sandbox.clock.set(no_waiting.time())
    postman.collections.create(collection(name="new"), workspace=workspace)
    variables = {"WORKSPACE": "Bookshop", "DAYS": 30}
    said = run("clean_up_collections", **variables)
    assert (said.count("old"), said.count("new")) == (1, 0)
    assert names(postman, workspace) == ["new", "old"]
    assert run("clean_up_collections", **variables, DELETE="yes") == said
    assert names(postman, workspace) == ["new"]
    assert names(postman, elsewhere) == ["old"]


def test_cleaning_up_forks(
    run: Run, postman: Postman, workspace: str, postman_sandbox: Sandbox, no_waiting: VirtualClock
) -> None:
    postman_sandbox.clock.set(no_waiting.time() - 40 * DAY)
    parent = postman.collections.create(collection(), workspace=workspace).uid
    for number in range(12):
        postman.forks.create(parent, label=f"old {number}", workspace=workspace)
    postman_sandbox.clock.set(no_waiting.time())
    young = postman.forks.create(parent, label="young", workspace=workspace).uid
    said = run("clean_up_forks", COLLECTION=parent, DAYS=30)
    assert (said.count("old"), said.count("young")) == (12, 0)
    assert len(list(postman.forks.list(parent))) == 13
    assert run("clean_up_forks", COLLECTION=parent, DAYS=30, DELETE="yes") == said
    assert [fork.fork_id for fork in postman.forks.list(parent)] == [young]


def test_keeping_forks_in_step(run: Run, postman: Postman, workspace: str) -> None:
    parent = postman.collections.create(collection(), workspace=workspace).uid
    still = postman.collections.create(collection(name="Still"), workspace=workspace).uid
    behind = postman.forks.create(parent, label="behind", workspace=workspace).uid
    postman.forks.create(still, label="in step", workspace=workspace)
    changed = postman.collections.get(parent)
    raw(changed)["item"].append(request("list"))
    postman.collections.save(changed)
    assert run("keep_forks_in_step") == "pulled behind\n"
    assert [found.name for found in postman.collections.get(behind).requests()] == ["list"]
    assert run("keep_forks_in_step") == ""


def test_provisioning_users(run: Run, postman: Postman, tmp_path: Path) -> None:
    file = tmp_path / "team.csv"
    rows = ["ada@example.com,Ada,Byron", "max@example.com,Max,Muster"]
    file.write_text("\n".join(["email,given_name,family_name", *rows]), encoding="utf-8")
    before = {user.email for user in postman.users.list()}
    assert run("provision_users", FILE=file) == run("provision_users", FILE=file)
    after = {user.email for user in postman.users.list()}
    assert after - before == {"ada@example.com", "max@example.com"}


def test_watching_usage(run: Run, postman: Postman) -> None:
    usage = postman.usage()
    assert f"{usage.used + 1} of {usage.limit} calls" in run("watch_usage")


def test_watching_usage_that_leads_beyond_the_plan(run: Run, no_waiting: VirtualClock) -> None:
    no_waiting.set_back(no_waiting.time() - SECOND_OF_APRIL)
    with Sandbox(quota=50, clock=lambda: SECOND_OF_APRIL) as small:
        service = {settings.BASE_URL_VARIABLE: small.url, settings.KEY_VARIABLE: small.api_key}
        assert run("watch_usage", **service).endswith("month 20\n")
        run("watch_usage", **service)
        with pytest.raises(SystemExit):
            run("watch_usage", **service)


def test_publishing_a_spec(run: Run, postman: Postman, workspace: str, tmp_path: Path) -> None:
    file = tmp_path / "books.yaml"
    variables = {"WORKSPACE": "Bookshop", "FILE": file}
    file.write_text(DEFINITION, encoding="utf-8")
    run("publish_spec", **variables)
    (entry,) = postman.collections.list(workspace=workspace)
    assert len(list(postman.collections.get(entry).requests())) == 1
    file.write_text(
        DEFINITION + "  /authors: {get: {summary: All, responses: {'200': {description: Done}}}}\n"
    )
    run("publish_spec", **variables)
    assert len(list(postman.specs.list(workspace=workspace))) == 1
    (same,) = postman.collections.list(workspace=workspace)
    assert same.uid == entry.uid
    assert len(list(postman.collections.get(entry).requests())) == 2


def test_setting_up_a_mock_server(run: Run, postman: Postman, workspace: str) -> None:
    variables = {"WORKSPACE": "Bookshop", "FILE": BOOKSHOP}
    address = run("set_up_mock", **variables)
    assert run("set_up_mock", **variables) == address
    (mock,) = postman.mocks.list(workspace=workspace)
    assert address == f"{mock.mock_url}\n"


def test_auditing_secrets(run: Run, postman: Postman, workspace: str) -> None:
    audited = environment("Shop", apiKey="planted-secret", base="https://example.com")
    audited.variables.set("password", "planted-secret", type="secret")
    uid = postman.environments.create(audited, workspace=workspace).uid
    assert run("audit_secrets") == f"{uid} Shop apiKey\n"


def test_editing_a_request(run: Run, postman: Postman, workspace: str) -> None:
    shop = CollectionDocument.load(BOOKSHOP)
    uid = postman.collections.create(shop, workspace=workspace).uid
    before = postman.collections.get(uid).content()
    path = "Books/One book/Read a book"
    run("edit_request", COLLECTION=uid, REQUEST=path, DESCRIPTION="By its title.")
    after = postman.collections.get(uid)
    assert after.find(path).description == "By its title."
    assert after.find(path).headers["X-Trace"] == "{{$guid}}"
    assert dict(after.find(path).auth) == {"token": "{{token}}"}
    assert after.find(path).scripts.test.startswith("pm.test('done'")
    own = "/item/0/item/2/item/0/"
    assert all(place.startswith(own) for place in differences(before, after.content()))


def test_exporting_everything(run: Run, postman: Postman, workspace: str, tmp_path: Path) -> None:
    uids = {
        postman.collections.create(collection(name=name), workspace=workspace).uid
        for name in ("one", "one", "two")
    }
    run("export_all", FOLDER=tmp_path)
    assert {path.stem for path in tmp_path.iterdir()} == uids
    for uid in uids:
        exported = CollectionDocument.load(tmp_path / f"{uid}.json").data
        assert exported == postman.collections.get(uid).data
