"""Obstacles in a folder or on the service: one clear line, and nothing half done."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from postman_facade import Postman
from postman_facade.errors import FileTreeError, NotFoundError, PermissionDeniedError
from postman_facade.native_git import WorkspaceFiles
from postman_facade.native_git._sync.remote import Remote
from postman_facade.sandbox import Sandbox
from tests.unit.native_git.workspaces import files_of, names_in

DESK = "postman/environments/Desk.environment.yaml"
LENDING = "postman/collections/Lending- desk & shelf"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "tree"


@pytest.fixture
def files(postman: Postman, workspace: str, ids: dict[str, str], folder: Path) -> WorkspaceFiles:
    files = WorkspaceFiles(postman, folder)
    files.pull(workspace)
    return files


def refused(files: WorkspaceFiles, pattern: str) -> None:
    for call in (files.pull, files.plan):
        with pytest.raises(FileTreeError, match=pattern) as caught:
            call()
        assert "\n" not in str(caught.value)


@pytest.mark.parametrize("link", ["postman", ".postman", LENDING, DESK])
def test_a_symbolic_link_is_refused(files: WorkspaceFiles, folder: Path, link: str) -> None:
    """A folder behind a link must not look deleted either."""
    place = folder / link
    elsewhere = folder / "elsewhere"
    place.rename(elsewhere)
    place.symlink_to(elsewhere)
    before = files_of(folder)
    refused(files, f"{link} is a symbolic link")
    assert files_of(folder) == before


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        (".postman/pmf.lock.json", "has a merge conflict at line 1; resolve it first"),
        (".postman/resources.yaml", "has a merge conflict at line 1; resolve it first"),
        (f"{LENDING}/.resources/pmf.lock.json", "has a merge conflict at line 1"),
        (f"{LENDING}/Find.request.yaml", "has a merge conflict at line 1"),
        ("postman/specs/Desk API/index.yaml", "has a merge conflict at line 1"),
        (".postman/monitors/Nightly.monitor.yaml", "has a merge conflict at line 1"),
    ],
)
def test_merge_conflicts_are_refused_before_anything_is_written(
    postman: Postman, files: WorkspaceFiles, folder: Path, ids: dict[str, str], sandbox: Sandbox,
    path: str, reason: str,
) -> None:  # fmt: skip
    sandbox.clock.advance(60)
    postman.environments.set(ids["environment"], "base", "https://theirs")
    (folder / path).write_text("<<<<<<< HEAD\n" + (folder / path).read_text())
    before = files_of(folder)
    refused(files, f"^{path} {reason}")
    assert files_of(folder) == before


@pytest.mark.parametrize(
    "path", ["../outside.environment.yaml", "postman/environments/../x.environment.yaml", "/etc/x"]
)
def test_a_lock_file_cannot_name_other_files(
    files: WorkspaceFiles, folder: Path, path: str
) -> None:
    lock = folder / ".postman/pmf.lock.json"
    lock.write_text(lock.read_text().replace(DESK, path))
    refused(files, f"has an entry for {path} that cannot be read")


def test_a_journal_cannot_name_other_files(files: WorkspaceFiles, folder: Path) -> None:
    (folder.parent / "victim").write_text("mine")
    entry = '{"kind":"environment","uid":"u","name":"n","listed":"","content":"","files":""}'
    (folder / ".postman/pmf.journal.json").write_text(
        f'{{"../victim":{{"entry":{entry},"before":{{"../victim":""}},"after":{{}}}}}}'
    )
    refused(files, "pmf.journal.json cannot be read; remove it and pull again")


def test_the_workspace_of_another_account_is_named(files: WorkspaceFiles, folder: Path) -> None:
    workspace = files.plan().workspace
    other = "11111111-2222-4333-8444-555555555555"
    lock = folder / ".postman/pmf.lock.json"
    lock.write_text(lock.read_text().replace(workspace, other))
    before = files_of(folder)
    for call in (files.pull, files.plan):
        with pytest.raises(NotFoundError, match=f"the workspace {other} of .* does not exist, or"):
            call()
    assert files_of(folder) == before


def test_a_name_that_no_file_system_supports_is_named_and_nothing_is_half_written(
    postman: Postman, workspace: str, ids: dict[str, str], folder: Path
) -> None:
    name = "p" * 300 + ".yaml"
    spec = {
        "name": "Long",
        "type": "OPENAPI:3.0",
        "files": [
            {"path": "index.yaml", "content": "openapi: 3.0.0\n", "type": "ROOT"},
            {"path": name, "content": "a: 1\n", "type": "DEFAULT"},
        ],
    }
    postman.request("POST", "/specs", params={"workspaceId": workspace}, json=spec)
    files = WorkspaceFiles(postman, folder)
    pulled = files.pull(workspace)
    assert [one.change.name for one in pulled.failed] == ["Long"]
    assert "a name is too long" in pulled.failed[0].reason
    assert len(pulled.changes) == 6
    assert not [path for path in files_of(folder) if "Long" in path]
    assert [change.side for change in files.plan().changes] == ["remote"]


class Disk:
    """A disk that is full after some files."""

    def __init__(self, room: int) -> None:
        self.room = room
        self._replace = os.replace

    def replace(self, source: Any, target: Any) -> None:
        self.room -= 1
        if self.room < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self._replace(source, target)


@pytest.mark.parametrize("room", [0, 1, 2, 4, 7, 9, 11])
def test_a_full_disk_is_one_clear_line_and_leaves_no_half_element(
    postman: Postman, workspace: str, ids: dict[str, str], folder: Path, tmp_path: Path,
    room: int, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    files = WorkspaceFiles(postman, folder)
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", Disk(room).replace)
        with pytest.raises(FileTreeError, match="cannot be written: No space left") as caught:
            files.pull(workspace)
    assert "\n" not in str(caught.value)
    left = files_of(folder)
    assert not [path for path in left if path.endswith(".tmp")]
    whole = WorkspaceFiles(postman, tmp_path / "whole")
    whole.pull(workspace)
    wanted = files_of(tmp_path / "whole")
    parts = [path for path in left if path.startswith(f"{LENDING}/")]
    assert parts in ([], [path for path in wanted if path.startswith(f"{LENDING}/")])
    files.pull(workspace)
    assert files_of(folder) == wanted


@pytest.fixture
def forbidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """The service refuses one collection and the listing of specifications."""
    fetch = Remote.fetch

    def refuse(method: str, path: str) -> PermissionDeniedError:
        return PermissionDeniedError(
            status_code=403, message="You may not.", method=method, path=path
        )

    def fetched(self: Remote, listed: Any) -> Any:
        if listed.kind == "collection":
            raise refuse("GET", "/collections/{collectionId}")
        return fetch(self, listed)

    paginate = Postman.paginate

    def paged(self: Postman, path: str, **options: Any) -> Any:
        if path == "/specs":
            raise refuse("GET", "/specs")
        return paginate(self, path, **options)

    monkeypatch.setattr(Remote, "fetch", fetched)
    monkeypatch.setattr(Postman, "paginate", paged)


def test_what_the_service_refuses_is_named_and_the_rest_is_pulled(
    postman: Postman, workspace: str, ids: dict[str, str], folder: Path, forbidden: None
) -> None:
    pulled = WorkspaceFiles(postman, folder).pull(workspace)
    kinds = [change.kind for change in pulled.changes]
    assert kinds == ["environment", "globals", "mock", "monitor"]
    failed = {(one.change.kind, one.change.name): one.reason for one in pulled.failed}
    assert failed.keys() == {
        ("spec", "every spec"), ("collection", "Lending: desk & shelf"),
    }  # fmt: skip
    assert all(reason.startswith("403: You may not.") for reason in failed.values())


def test_what_the_service_refuses_is_not_deleted(
    postman: Postman, workspace: str, files: WorkspaceFiles, folder: Path,
    sandbox: Sandbox, ids: dict[str, str], request: pytest.FixtureRequest,
) -> None:  # fmt: skip
    before = files_of(folder)
    sandbox.clock.advance(60)
    collection = postman.collections.get(ids["collection"])
    collection.find("Find").method = "GET"
    postman.collections.save(collection)
    (folder / DESK).write_text((folder / DESK).read_text().replace("https://example.com", "mine"))
    request.getfixturevalue("forbidden")
    files.pull()
    assert files_of(folder).keys() == before.keys()
    plan = files.plan()
    assert [(change.kind, change.action) for change in plan.changes] == [("environment", "update")]
    assert [one.change.kind for one in plan.failed] == ["spec", "collection"]
    outcomes = files.apply(plan).outcomes
    assert [(one.change.kind, one.status) for one in outcomes] == [
        ("environment", "done"), ("spec", "failed"), ("collection", "failed"),
    ]  # fmt: skip
    assert names_in(postman, workspace)["specs"] == ["Desk API"]


def test_a_full_pull_sees_what_listings_do_not_show(
    postman: Postman, files: WorkspaceFiles, folder: Path, ids: dict[str, str]
) -> None:
    schedule = {"schedule": {"cron": "5 5 * * *", "timezone": "UTC"}}
    postman.request("PUT", f"/monitors/{ids['monitor']}", json={"monitor": schedule})
    mock = f"/mocks/{ids['mock']}/server-responses"
    one = postman.request("GET", mock).json()[0]["id"]
    body = {"serverResponse": {"name": "down", "statusCode": 502}}
    postman.request("PUT", f"{mock}/{one}", json=body)
    (folder / DESK).write_text((folder / DESK).read_text().replace("https://example.com", "mine"))
    pulled = files.pull(full=True)
    assert {change.kind for change in pulled.changes} <= {"monitor", "mock"}
    assert "monitor" in {change.kind for change in pulled.changes}
    assert [change.kind for change in pulled.kept] == ["environment"]
    assert b"5 5 * * *" in files_of(folder)[".postman/monitors/Nightly.monitor.yaml"]
    assert b"502" in files_of(folder)[".postman/mocks/Stand-in.mock.yaml"]


def test_two_pulls_of_one_folder_do_not_meet(
    postman: Postman, files: WorkspaceFiles, folder: Path, workspace: str
) -> None:
    """While one runs, another is refused, and may compare."""
    before = files_of(folder)
    seen: list[str] = []

    def during(done: int, total: int, name: str) -> None:
        for call in (files.pull, lambda: files.apply(plan)):
            with pytest.raises(FileTreeError, match="is in use by another pull or push; try"):
                call()
        files.plan()
        seen.append(name)

    plan = files.plan()
    WorkspaceFiles(postman, folder).pull(full=True, progress=during)
    assert len(seen) == 6
    assert files_of(folder) == before
    assert files.pull().changes == []


def test_a_pull_that_fails_at_once_leaves_no_folder(postman: Postman, tmp_path: Path) -> None:
    with pytest.raises(FileTreeError, match="has no workspace yet; pull one into it"):
        WorkspaceFiles(postman, tmp_path / "a" / "b").pull()
    assert list(tmp_path.iterdir()) == []


def test_an_edit_during_a_pull_is_kept_though_the_element_was_deleted(
    postman: Postman, files: WorkspaceFiles, folder: Path, ids: dict[str, str], sandbox: Sandbox
) -> None:
    sandbox.clock.advance(60)
    postman.request("DELETE", f"/environments/{ids['environment']}")
    collection = postman.collections.get(ids["collection"])
    collection.find("Find").method = "GET"
    postman.collections.save(collection)
    desk = folder / DESK

    def during(done: int, total: int, name: str) -> None:
        desk.write_text(desk.read_text() + "# mine\n")

    pulled = files.pull(progress=during)
    assert [(one.kind, one.name) for one in pulled.conflicts] == [("environment", "Desk")]
    assert desk.read_text().endswith("# mine\n")
