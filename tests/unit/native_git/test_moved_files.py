"""Files that are moved, copied or written by Postman's own tools are recognized."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from postman_facade import Postman
from postman_facade.errors import FileTreeError
from postman_facade.native_git import WorkspaceFiles
from postman_facade.sandbox import Sandbox
from tests.unit.native_git.workspaces import files_of, names_in

DESK = "postman/environments/Desk.environment.yaml"
LENDING = "postman/collections/Lending- desk & shelf"
SPEC = "postman/specs/Desk API"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "tree"


@pytest.fixture
def files(postman: Postman, workspace: str, ids: dict[str, str], folder: Path) -> WorkspaceFiles:
    files = WorkspaceFiles(postman, folder)
    files.pull(workspace)
    return files


@pytest.mark.parametrize("call", ["pull", "plan"])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (LENDING, "postman/collections/Elsewhere"),
        (DESK, "postman/environments/Moved.environment.yaml"),
        (SPEC, "postman/specs/Moved"),
        (".postman/mocks/Stand-in.mock.yaml", ".postman/mocks/Moved.mock.yaml"),
    ],
)
def test_a_moved_element_is_the_same_element(
    postman: Postman, files: WorkspaceFiles, folder: Path, workspace: str, ids: dict[str, str],
    old: str, new: str, call: str,
) -> None:  # fmt: skip
    (folder / old).rename(folder / new)
    if call == "pull":
        pulled = files.pull()
        assert not pulled.changes
        assert not pulled.conflicts
        assert not pulled.kept
    assert files.plan().changes == []
    assert files.apply(files.plan()).outcomes == []
    files.pull()
    assert new in (folder / ".postman/pmf.lock.json").read_text()
    monitor = (folder / ".postman/monitors/Nightly.monitor.yaml").read_text()
    assert f": {old}\n" not in monitor
    assert files.plan().changes == []


def test_a_moved_element_that_is_edited_is_an_update(
    postman: Postman, files: WorkspaceFiles, folder: Path, ids: dict[str, str]
) -> None:
    moved = folder / "postman/environments/Moved.environment.yaml"
    (folder / DESK).rename(moved)
    moved.write_text(moved.read_text().replace("https://example.com", "https://mine"))
    assert [(one.change.action, one.status) for one in files.apply(files.plan()).outcomes] == [
        ("update", "done")
    ]
    assert "https://mine" in str(postman.environments.get(ids["environment"]).data)
    assert files.plan().changes == []


def test_a_moved_reference_that_was_edited_is_still_an_edit(
    files: WorkspaceFiles, folder: Path
) -> None:
    monitor = folder / ".postman/monitors/Nightly.monitor.yaml"
    monitor.write_text(monitor.read_text().replace("0 0 * * *", "5 0 * * *"))
    (folder / DESK).rename(folder / "postman/environments/Moved.environment.yaml")
    assert [change.kind for change in files.pull().kept] == ["monitor"]
    assert [change.fields for change in files.plan().pushed] == [("/schedule/cron",)]


def test_a_copied_collection_is_one_clear_line(
    postman: Postman, files: WorkspaceFiles, folder: Path, workspace: str
) -> None:
    copy = folder / "postman/collections/Copy"
    shutil.copytree(folder / LENDING, copy)
    before = files_of(folder)
    for call in (files.pull, files.plan):
        with pytest.raises(FileTreeError, match=f"Copy/.resources/definition.yaml has the id of {LENDING}"):  # fmt: skip
            call()
    assert files_of(folder) == before
    definition = copy / ".resources/definition.yaml"
    definition.write_text(re.sub(r"(?m)^id: .*\n", "", definition.read_text()))
    assert [change.path for change in files.plan().pushed] == ["postman/collections/Copy"]
    assert [one.status for one in files.apply(files.plan()).outcomes] == ["done"]
    assert len(names_in(postman, workspace)["collections"]) == 2


def test_a_copied_request_is_one_clear_line(files: WorkspaceFiles, folder: Path) -> None:
    shutil.copy(folder / LENDING / "Find.request.yaml", folder / LENDING / "Again.request.yaml")
    for call in (files.pull, files.plan):
        with pytest.raises(FileTreeError, match="Find has the id of 'Again'; remove `id`"):
            call()


def test_two_paths_with_one_id_in_the_resources_are_one_clear_line(
    files: WorkspaceFiles, folder: Path, ids: dict[str, str]
) -> None:
    (folder / ".postman/pmf.lock.json").unlink()
    resources = folder / ".postman/resources.yaml"
    text = resources.read_text()
    line = next(line for line in text.splitlines() if DESK in line)
    resources.write_text(text.replace(line, f"{line}\n{line.replace('Desk', 'Twin')}"))
    with pytest.raises(FileTreeError, match=f"has two elements with the id {ids['environment']}"):
        files.plan()


def without_lock_files(folder: Path) -> None:
    for path in folder.rglob("*pmf.lock.json"):
        path.unlink()


@pytest.mark.parametrize("keeps_own", [True, False])
def test_a_tree_without_our_lock_files_has_no_changes(
    files: WorkspaceFiles, folder: Path, keeps_own: bool
) -> None:
    own = folder / ".postman/pmf.lock.json"
    before = files_of(folder)
    content = own.read_bytes()
    without_lock_files(folder)
    if keeps_own:
        own.write_bytes(content)
    assert files.plan().changes == []
    pulled = files.pull()
    assert (pulled.changes, pulled.conflicts, pulled.kept) == ([], [], [])
    assert files_of(folder) == before


def test_a_push_of_a_tree_without_our_lock_files_keeps_what_the_layout_does_not_support(
    postman: Postman, files: WorkspaceFiles, folder: Path, ids: dict[str, str]
) -> None:
    before: Any = postman.collections.get(ids["collection"]).data
    without_lock_files(folder)
    find = folder / LENDING / "Find.request.yaml"
    find.write_text(find.read_text().replace("method: POST", "method: GET"))
    (change,) = files.plan().conflicts  # the last common state is not known
    assert change.fields == ("/item/3/request/method",)
    files.apply(files.plan(), overwrite=[change.name])
    after: Any = postman.collections.get(ids["collection"]).data
    assert after["item"][3]["request"].pop("method") == "GET"
    assert before["item"][3]["request"].pop("method") == "POST"
    assert after["item"] == before["item"]
    assert after["variable"] == before["variable"]


@pytest.mark.parametrize("change", [
    lambda content: content.replace(b"\n", b"\r\n"), lambda content: b"\xef\xbb\xbf" + content,
])  # fmt: skip
def test_line_ends_and_byte_order_marks_are_no_changes(
    files: WorkspaceFiles, folder: Path, change: Any
) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            path.write_bytes(change(path.read_bytes()))
    assert files.plan().changes == []
    pulled = files.pull()
    assert (pulled.changes, pulled.conflicts, pulled.kept) == ([], [], [])
    spec = folder / SPEC / "parts/book.yaml"
    spec.write_bytes(spec.read_bytes().replace(b"object", b"string"))
    assert [one.fields for one in files.plan().pushed] == [("/files/parts~1book.yaml",)]


def test_a_request_that_moves_to_another_collection_leaves_the_first(
    postman: Postman, files: WorkspaceFiles, folder: Path, ids: dict[str, str]
) -> None:
    second = folder / "postman/collections/Second"
    second.mkdir()
    (folder / LENDING / "Find.request.yaml").rename(second / "Find.request.yaml")
    assert [one.status for one in files.apply(files.plan()).outcomes] == ["done", "done"]
    assert files.plan().changes == []
    first = postman.collections.get(ids["collection"])
    assert "Find" not in [request.name for request in first.requests()]


def test_other_files_among_the_specifications_are_not_pushed(
    files: WorkspaceFiles, folder: Path
) -> None:
    for name in ("README.md", ".DS_Store", ".hidden.yaml"):
        (folder / "postman/specs" / name).write_text("mine")
    assert files.plan().changes == []


def test_globals_keep_what_the_layout_does_not_support(
    postman: Postman, workspace: str, files: WorkspaceFiles, sandbox: Sandbox
) -> None:
    values = [{"key": "region", "value": "eu", "enabled": True, "type": "default", "x-note": "n"}]
    postman.request("PUT", f"/workspaces/{workspace}/global-variables", json={"values": values})
    files.pull()
    pulled = files.pull()
    assert (pulled.changes, pulled.conflicts, pulled.kept) == ([], [], [])
    assert files.plan().changes == []


def test_ids_that_the_service_does_not_know_may_be_equal(
    postman: Postman, workspace: str, files: WorkspaceFiles, folder: Path
) -> None:
    """As in files that were written by hand, or copied from elsewhere."""
    for name in ("One", "Two"):
        place = folder / "postman/collections" / name
        (place / ".resources").mkdir(parents=True)
        (place / ".resources/definition.yaml").write_text("$kind: collection\nid: same\n")
        for request in ("a", "b"):
            (place / f"{request}.request.yaml").write_text("id: same\nurl: https://example.com\n")
    assert [one.status for one in files.apply(files.plan()).outcomes] == ["done", "done"]
    assert files.plan().changes == []
    assert {"One", "Two"} <= set(names_in(postman, workspace)["collections"])
