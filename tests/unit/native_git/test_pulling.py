"""A pull brings what changed on the service, and leaves alone what is not its own."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import FileTreeError, NotFoundError
from postman_facade.native_git import AsyncWorkspaceFiles, WorkspaceFiles
from postman_facade.sandbox import Fault, Sandbox
from tests.unit.native_git.workspaces import SECRETS, files_of, furnish

DESK = "postman/environments/Desk.environment.yaml"
LENDING = "postman/collections/Lending- desk & shelf"
LISTINGS = 7


def test_everything_in_the_workspace_has_files(
    postman: Postman, workspace: str, ids: dict[str, str], tmp_path: Path
) -> None:
    pulled = WorkspaceFiles(postman, tmp_path).pull(workspace)
    assert [(change.kind, change.action) for change in pulled.changes] == [
        (kind, "create")
        for kind in ("environment", "collection", "globals", "spec", "mock", "monitor")
    ]
    assert not pulled.conflicts
    files = files_of(tmp_path)
    assert files.keys() >= {
        ".postman/resources.yaml", ".postman/pmf.lock.json", DESK,
        f"{LENDING}/.resources/definition.yaml", f"{LENDING}/Loans/Lend.request.yaml",
        "postman/globals/workspace.globals.yaml", "postman/specs/Desk API/index.yaml",
        "postman/specs/Desk API/parts/book.yaml",
        ".postman/mocks/Stand-in.mock.yaml", ".postman/monitors/Nightly.monitor.yaml",
    }  # fmt: skip
    monitor = files[".postman/monitors/Nightly.monitor.yaml"].decode()
    assert f"collection: {LENDING}\nenvironment: {DESK}\n" in monitor
    mock = files[".postman/mocks/Stand-in.mock.yaml"].decode()
    assert "active: down\nresponses:\n  - name: down\n    statusCode: 503\n" in mock
    resources = files[".postman/resources.yaml"].decode()
    assert f"workspace:\n  id: {workspace}\n" in resources
    assert f"    ../{LENDING}: {ids['collection']}\n" in resources


def test_no_secret_is_in_any_file(
    postman: Postman, workspace: str, ids: dict[str, str], tmp_path: Path
) -> None:
    WorkspaceFiles(postman, tmp_path).pull(workspace)
    for content in files_of(tmp_path).values():
        for secret in SECRETS:
            assert secret.encode() not in content
            assert base64.b64encode(secret.encode()).rstrip(b"=")[:-1] not in content
    assert b'value: ""\n    enabled: true\n    type: secret' in files_of(tmp_path)[DESK]


def test_pulling_twice_changes_nothing_and_reads_the_listings_alone(
    postman: Postman, workspace: str, ids: dict[str, str], tmp_path: Path, sandbox: Sandbox
) -> None:
    files = WorkspaceFiles(postman, tmp_path)
    files.pull(workspace)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
    calls = len(sandbox.calls)
    assert files.pull().changes == []
    assert len(sandbox.calls) == calls + LISTINGS
    after = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
    assert after == before


def test_what_changed_is_read_and_nothing_else(
    postman: Postman, workspace: str, ids: dict[str, str], tmp_path: Path, sandbox: Sandbox
) -> None:
    files = WorkspaceFiles(postman, tmp_path)
    files.pull(workspace)
    sandbox.clock.advance(60)
    collection = postman.collections.get(ids["collection"])
    collection.find("Find").method = "GET"
    postman.collections.save(collection)
    calls = len(sandbox.calls)
    (change,) = files.pull().changes
    assert (change.kind, change.action, change.fields) == (
        "collection", "update", ("/item/3/request/method",)
    )  # fmt: skip
    assert len(sandbox.calls) == calls + LISTINGS + 1
    assert b"method: GET" in files_of(tmp_path)[f"{LENDING}/Find.request.yaml"]


def test_what_is_deleted_leaves_the_folder_and_what_is_yours_stays(
    postman: Postman, workspace: str, ids: dict[str, str], tmp_path: Path
) -> None:
    files = WorkspaceFiles(postman, tmp_path)
    files.pull(workspace)
    yours = {"README.md": b"mine", f"{LENDING}/notes.md": b"mine", "postman/flows/a.flow": b"{}"}
    for path, content in yours.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(content)
    postman.request("DELETE", f"/monitors/{ids['monitor']}")
    postman.collections.delete(ids["collection"])
    changes = {(change.kind, change.action) for change in files.pull().changes}
    assert {("monitor", "delete"), ("collection", "delete")} <= changes
    left = files_of(tmp_path)
    assert {path: left[path] for path in yours} == yours
    assert [path for path in left if path.startswith(LENDING)] == [f"{LENDING}/notes.md"]


def test_what_you_edited_is_not_overwritten(
    postman: Postman, workspace: str, ids: dict[str, str], tmp_path: Path, sandbox: Sandbox
) -> None:
    files = WorkspaceFiles(postman, tmp_path)
    files.pull(workspace)
    desk = tmp_path / DESK
    desk.write_text(edited := desk.read_text().replace("https://example.com", "https://mine"))
    assert [change.kind for change in files.pull().kept] == ["environment"]
    sandbox.clock.advance(60)
    postman.environments.set(ids["environment"], "base", "https://theirs")
    pulled = files.pull()
    assert [(change.name, change.fields) for change in pulled.conflicts] == [
        ("Desk", ("/values/1/value",))
    ]
    assert desk.read_text() == edited
    postman.environments.set(ids["environment"], "base", "https://mine")
    assert not files.pull().conflicts


def test_elements_of_one_name_have_files_of_their_own(
    postman: Postman, workspace: str, tmp_path: Path
) -> None:
    for name in ("Shelf", "shelf", "Shelf"):
        body = {"environment": {"name": name, "values": list[str]()}}
        postman.request("POST", "/environments", params={"workspace": workspace}, json=body)
    WorkspaceFiles(postman, tmp_path).pull(workspace)
    names = [path for path in files_of(tmp_path) if path.startswith("postman/environments/S")]
    assert [path.rpartition("/")[2] for path in names] == [
        "Shelf-1.environment.yaml", "Shelf.environment.yaml",
    ]  # fmt: skip
    assert "postman/environments/shelf-2.environment.yaml" in files_of(tmp_path)


def test_a_failing_call_leaves_what_was_pulled_and_the_next_pull_goes_on(
    postman: Postman, workspace: str, ids: dict[str, str], tmp_path: Path, sandbox: Sandbox
) -> None:
    files = WorkspaceFiles(postman, tmp_path)
    sandbox.faults.add(Fault("quota", method="GET", path="/monitors/{monitorId}"))
    with pytest.raises(Exception, match="quota|limit"):
        files.pull(workspace)
    sandbox.faults.clear()
    calls = len(sandbox.calls)
    assert [change.kind for change in files.pull().changes] == ["monitor"]
    assert len(sandbox.calls) == calls + LISTINGS + 1
    whole = tmp_path / "whole"
    WorkspaceFiles(postman, whole).pull(workspace)
    assert files_of(whole).items() <= files_of(tmp_path).items()


def test_a_workspace_that_is_not_to_be_seen_deletes_nothing(
    postman: Postman, tmp_path: Path
) -> None:
    other = postman.workspaces.create("Other").id
    furnish(postman, other)
    files = WorkspaceFiles(postman, tmp_path)
    files.pull(other)
    before = files_of(tmp_path)
    postman.workspaces.delete(other)
    with pytest.raises(NotFoundError):
        files.pull()
    assert files_of(tmp_path) == before


def test_a_folder_keeps_its_workspace(postman: Postman, workspace: str, tmp_path: Path) -> None:
    files = WorkspaceFiles(postman, tmp_path)
    with pytest.raises(FileTreeError, match="has no workspace yet; pull one into it"):
        files.pull()
    files.pull(workspace)
    other = postman.workspaces.create("Other").id
    with pytest.raises(FileTreeError, match="choose another folder"):
        files.pull(other)


@pytest.mark.parametrize(
    ("path", "content", "reason"),
    [
        (".postman/pmf.lock.json", "{", "is not JSON"),
        (".postman/pmf.lock.json", "[]", "is not a JSON object"),
        (
            ".postman/pmf.lock.json",
            '{"version": 9, "elements": {}}',
            "is not a lock file of version 1",
        ),
        (".postman/pmf.journal.json", '{"a": {}}', "cannot be read; remove it and pull again"),
        (DESK, "<<<<<<< HEAD\n", "has a merge conflict at line 1"),
    ],
)
def test_a_broken_file_is_one_clear_line_and_nothing_is_half_done(
    postman: Postman, workspace: str, ids: dict[str, str], tmp_path: Path,
    path: str, content: str, reason: str,
) -> None:  # fmt: skip
    files = WorkspaceFiles(postman, tmp_path)
    files.pull(workspace)
    (tmp_path / path).write_text(content)
    before = files_of(tmp_path)
    for call in (files.pull, files.plan):
        with pytest.raises(FileTreeError, match=reason) as caught:
            call()
        assert path.rpartition("/")[2] in str(caught.value)
    assert files_of(tmp_path) == before


def test_two_elements_with_one_id_are_one_clear_line(
    postman: Postman, workspace: str, ids: dict[str, str], tmp_path: Path
) -> None:
    files = WorkspaceFiles(postman, tmp_path)
    files.pull(workspace)
    lock = tmp_path / ".postman/pmf.lock.json"
    line = next(one for one in lock.read_text().splitlines() if DESK in one)
    twin = line.replace("Desk.env", "Twin.env")
    lock.write_text(lock.read_text().replace(line, f"{line}\n{twin}"))
    with pytest.raises(FileTreeError, match=f"has two elements with the id {ids['environment']}"):
        files.plan()


@pytest.mark.parametrize("path", ["../../outside.yaml", "/outside.yaml", "a/../../x.yaml", "a//b"])
def test_a_specification_cannot_write_outside_its_folder(
    postman: Postman, workspace: str, tmp_path: Path, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from postman_facade.native_git import kinds

    value = {"name": "S", "type": "", "root": path, "files": {path: "x"}}
    with pytest.raises(FileTreeError, match="leaves the folder"):
        kinds.files_of("spec", "postman/specs/S", value)


async def test_the_same_asynchronous(sandbox: Sandbox, tmp_path: Path) -> None:
    with Postman(sandbox.api_key, base_url=sandbox.url, rate_limit=None) as setup:
        workspace = setup.request("GET", "/workspaces").json()["workspaces"][0]["id"]
        furnish(setup, workspace)
        WorkspaceFiles(setup, tmp_path / "sync").pull(workspace)
    async with AsyncPostman(sandbox.api_key, base_url=sandbox.url, rate_limit=None) as postman:
        files = AsyncWorkspaceFiles(postman, tmp_path / "async")
        assert len((await files.pull(workspace)).changes) == 6
        assert files_of(tmp_path / "async") == files_of(tmp_path / "sync")
        desk = tmp_path / "async" / DESK
        desk.write_text(desk.read_text().replace("https://example.com", "https://mine"))
        plan = await files.plan()
        assert [change.name for change in plan.pushed] == ["Desk"]
        assert [one.status for one in (await files.apply(plan)).outcomes] == ["done"]
        assert (await files.plan()).changes == []


def test_the_resources_are_in_the_same_order_however_they_came_about(
    postman: Postman, workspace: str, ids: dict[str, str], tmp_path: Path
) -> None:
    WorkspaceFiles(postman, tmp_path).pull(workspace)
    resources = tmp_path / ".postman/resources.yaml"
    wanted = resources.read_bytes()
    start = wanted.index(b"  collections:\n")
    end = wanted.index(b"  environments:\n")
    resources.write_bytes(wanted[:start] + wanted[end:])
    (tmp_path / ".postman/pmf.lock.json").unlink()
    WorkspaceFiles(postman, tmp_path).pull(workspace)
    assert resources.read_bytes() == wanted
