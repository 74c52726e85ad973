"""A push writes what the files changed, and nothing that others changed or made already."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from postman_facade import Postman
from postman_facade.errors import ConfigurationError
from postman_facade.native_git import WorkspaceFiles
from postman_facade.native_git._sync.remote import Remote
from postman_facade.sandbox import Fault, Sandbox
from tests.unit.native_git.workspaces import (
    SECRETS,
    files_of,
    names_in,
    without_ids,
)

DESK = "postman/environments/Desk.environment.yaml"
LENDING = "postman/collections/Lending- desk & shelf"
FIND = f"{LENDING}/Find.request.yaml"


def edit(folder: Path, path: str, old: str, new: str) -> None:
    text = (folder / path).read_text()
    assert old in text
    (folder / path).write_text(text.replace(old, new))


def edit_everything(folder: Path) -> None:
    """Change, add and remove something of every kind."""
    edit(folder, DESK, "https://example.com", "https://pushed.example.com")
    edit(folder, FIND, "POST", "GET")
    (folder / LENDING / "New.request.yaml").write_text("url: https://example.com/new\n")
    (folder / LENDING / "Cover.request.yaml").unlink()
    edit(folder, "postman/specs/Desk API/parts/book.yaml", "object", "string")
    (folder / "postman/specs/Desk API/parts/reader.yaml").write_text("type: object\n")
    edit(folder, ".postman/mocks/Stand-in.mock.yaml", "statusCode: 503", "statusCode: 500")
    edit(folder, ".postman/monitors/Nightly.monitor.yaml", "0 0 * * *", "30 1 * * *")
    (folder / "postman/environments/New.environment.yaml").write_text("name: New\nvalues: []\n")
    (folder / "postman/collections/Fresh").mkdir()
    (folder / "postman/collections/Fresh/Ask.request.yaml").write_text("url: https://example.com\n")


@pytest.fixture
def files(postman: Postman, workspace: str, ids: dict[str, str], tmp_path: Path) -> WorkspaceFiles:
    files = WorkspaceFiles(postman, tmp_path / "tree")
    files.pull(workspace)
    return files


@pytest.fixture
def folder(files: WorkspaceFiles, tmp_path: Path) -> Path:
    return tmp_path / "tree"


def test_a_plan_says_what_the_files_changed(files: WorkspaceFiles, folder: Path) -> None:
    assert files.plan().changes == []
    edit_everything(folder)
    before = files_of(folder)
    plan = files.plan()
    assert [(change.kind, change.name, change.action) for change in plan.pushed] == [
        ("environment", "Desk", "update"),
        ("environment", "New", "create"),
        ("collection", "Fresh", "create"),
        ("collection", "Lending: desk & shelf", "update"),
        ("spec", "Desk API", "update"),
        ("mock", "Stand-in", "update"),
        ("monitor", "Nightly", "update"),
    ]
    fields = {change.name: change.fields for change in plan.pushed}
    assert fields["Desk"] == ("/values/1/value",)
    assert fields["Nightly"] == ("/schedule/cron",)
    assert fields["Stand-in"] == ("/responses/0/statusCode",)
    assert files_of(folder) == before


def test_a_push_writes_it_and_keeps_secrets(
    postman: Postman, files: WorkspaceFiles, folder: Path, ids: dict[str, str], workspace: str
) -> None:
    edit_everything(folder)
    pushed = files.apply(files.plan())
    assert [(one.change.kind, one.status, one.reason) for one in pushed.outcomes] == [
        (kind, "done", "")
        for kind in (
            "environment", "environment", "collection", "collection", "spec", "mock", "monitor",
        )
    ]  # fmt: skip
    environment = postman.environments.get(ids["environment"])
    assert environment.data["values"][0]["value"] == SECRETS[0]  # type: ignore[index,call-overload]
    collection = postman.collections.get(ids["collection"])
    assert [item["name"] for item in collection.data["item"]] == ["Loans", "loans", "Find", "New"]  # type: ignore[index,call-overload,union-attr]
    assert SECRETS[2] in str(collection.data["variable"])
    assert collection.find("Find").method == "GET"
    assert files.plan().changes == []
    assert not files.pull().conflicts
    assert files.plan().changes == []
    for content in files_of(folder).values():
        assert not any(secret.encode() in content for secret in SECRETS)
    assert names_in(postman, workspace)["environments"] == ["Desk", "New"]


def test_secrets_stay_where_something_else_of_the_authorization_changes(
    postman: Postman, files: WorkspaceFiles, folder: Path, ids: dict[str, str]
) -> None:
    edit(folder, f"{LENDING}/Cover.request.yaml", "username: reader", "username: writer")
    files.apply(files.plan())
    cover = str(postman.collections.get(ids["collection"]).find("Cover").data)
    assert "writer" in cover
    assert SECRETS[1] in cover


def test_a_secret_that_is_given_is_pushed_and_leaves_the_file(
    postman: Postman, files: WorkspaceFiles, folder: Path, ids: dict[str, str]
) -> None:
    edit(folder, DESK, 'value: ""', "value: given-by-you")
    files.apply(files.plan())
    values: Any = postman.environments.get(ids["environment"]).data["values"]
    assert values[0]["value"] == "given-by-you"
    assert b"given-by-you" not in files_of(folder)[DESK]


def test_what_is_removed_is_deleted_after_what_refers_to_it(
    postman: Postman, files: WorkspaceFiles, folder: Path, workspace: str
) -> None:
    for path in [*folder.rglob("*")]:
        if path.is_file() and not path.name.startswith(("pmf.lock", "resources")):
            path.unlink()
    pushed = files.apply(files.plan())
    assert [one.change.kind for one in pushed.done] == [
        "monitor", "mock", "spec", "globals", "collection", "environment",
    ]  # fmt: skip
    assert not any(names_in(postman, workspace).values())


def test_a_request_that_moves_is_told_and_keeps_its_id(
    postman: Postman, files: WorkspaceFiles, folder: Path, ids: dict[str, str]
) -> None:
    before = postman.collections.get(ids["collection"]).find("Find").id
    (folder / FIND).rename(folder / LENDING / "Loans" / "Find.request.yaml")
    (change,) = files.plan().pushed
    assert change.fields[0] == "/Loans/Find (moved)"
    files.apply(files.plan())
    assert postman.collections.get(ids["collection"]).find("Loans/Find").id == before


def test_a_conflict_is_not_overwritten_unless_it_is_named(
    postman: Postman, files: WorkspaceFiles, folder: Path, ids: dict[str, str], sandbox: Sandbox
) -> None:
    edit(folder, DESK, "https://example.com", "https://mine")
    sandbox.clock.advance(60)
    postman.environments.set(ids["environment"], "base", "https://theirs")
    plan = files.plan()
    assert [change.name for change in plan.conflicts] == ["Desk"]
    assert files.apply(plan).outcomes == []
    assert "https://theirs" in str(postman.environments.get(ids["environment"]).data)
    assert [one.status for one in files.apply(plan, overwrite=["Desk"]).outcomes] == ["done"]
    assert "https://mine" in str(postman.environments.get(ids["environment"]).data)
    assert files.plan().changes == []


def test_what_others_change_while_it_is_pushed_is_a_conflict(
    postman: Postman, files: WorkspaceFiles, folder: Path, ids: dict[str, str],
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    edit(folder, DESK, "https://example.com", "https://mine")
    plan = files.plan()
    update = Remote.update

    def race(self: Remote, *arguments: Any) -> None:
        sandbox.clock.advance(60)
        postman.environments.set(ids["environment"], "base", "https://theirs")
        update(self, *arguments)

    monkeypatch.setattr(Remote, "update", race)
    assert [one.status for one in files.apply(plan).outcomes] == ["conflict"]
    assert "https://theirs" in str(postman.environments.get(ids["environment"]).data)


@pytest.mark.parametrize("kind", ["drop", "error"])
def test_a_lost_answer_makes_no_duplicate(
    postman: Postman, files: WorkspaceFiles, folder: Path, workspace: str, sandbox: Sandbox,
    kind: str,
) -> None:  # fmt: skip
    edit_everything(folder)
    sandbox.faults.add(Fault(kind, method="POST", carried_out=True, times=50))  # type: ignore[arg-type]
    pushed = files.apply(files.plan())
    assert pushed.failed
    sandbox.faults.clear()
    for _ in range(3):
        files.apply(files.plan())
    assert files.plan().changes == []
    names = names_in(postman, workspace)
    assert names["collections"] == ["Fresh", "Lending: desk & shelf"]
    assert names["environments"] == ["Desk", "New"]


def test_a_mock_server_that_was_begun_is_finished(
    postman: Postman, files: WorkspaceFiles, ids: dict[str, str]
) -> None:
    """As a push leaves it whose process ended before it could note what it had made."""
    target = postman.workspaces.create("Target").id
    files.apply(files.plan(to=target))
    (listed,) = postman.request("GET", "/mocks", params={"workspace": target}).json()["mocks"]
    kept = {key: listed[key] for key in ("name", "collection", "environment")}
    postman.request("DELETE", f"/mocks/{listed['id']}")
    postman.request("POST", "/mocks", params={"workspace": target}, json={"mock": kept})
    for _ in range(2):
        assert not files.apply(files.plan(to=target)).failed
    assert files.plan(to=target).changes == []
    assert names_in(postman, target)["mocks"] == ["Stand-in"]


def test_a_failure_in_the_middle_is_told_and_the_next_push_goes_on(
    files: WorkspaceFiles, folder: Path, sandbox: Sandbox
) -> None:
    edit_everything(folder)
    sandbox.faults.add(Fault("locked", method="PUT", path="/collections/{collectionId}"))
    with_failure = files.apply(files.plan())
    assert [one.change.name for one in with_failure.failed] == ["Lending: desk & shelf"]
    assert len(with_failure.done) == 6
    sandbox.faults.clear()
    assert [one.change.name for one in files.apply(files.plan()).done] == ["Lending: desk & shelf"]


def test_what_is_not_tried_after_the_quota_is_used_up_is_told(
    files: WorkspaceFiles, folder: Path, sandbox: Sandbox
) -> None:
    edit_everything(folder)
    sandbox.faults.add(Fault("quota", method="PUT", path="/collections/{collectionId}"))
    outcomes = files.apply(files.plan()).outcomes
    assert [one.status for one in outcomes] == ["done"] * 3 + ["failed"] + ["skipped"] * 3
    sandbox.faults.clear()
    assert [one.status for one in files.apply(files.plan()).outcomes] == ["done"] * 4


def test_a_workspace_is_restored_into_another_one(
    postman: Postman, files: WorkspaceFiles, folder: Path, tmp_path: Path
) -> None:
    other = postman.workspaces.create("Other").id
    before = files_of(folder)
    pushed = files.apply(files.plan(to=other))
    assert [one.status for one in pushed.outcomes] == ["done"] * 6
    assert files.plan(to=other).changes == []
    own = {path: content for path, content in files_of(folder).items() if path in before}
    assert own == before
    again = WorkspaceFiles(postman, tmp_path / "other")
    again.pull(other)
    assert without_ids(files_of(tmp_path / "other")) == without_ids(before)
    listed = postman.request("GET", "/monitors", params={"workspace": other}).json()["monitors"]
    collections = postman.request("GET", "/collections", params={"workspace": other}).json()
    assert listed[0]["collectionUid"] == collections["collections"][0]["uid"]
    with pytest.raises(ConfigurationError, match="another workspace"):
        files.plan(to=files.plan().workspace)


def test_the_tree_that_postman_wrote_is_taken_over_by_its_ids(
    postman: Postman, files: WorkspaceFiles, folder: Path
) -> None:
    (folder / ".postman/pmf.lock.json").unlink()
    assert files.plan().changes == []
    edit(folder, DESK, "https://example.com", "https://mine")
    assert [change.name for change in files.plan().conflicts] == ["Desk"]


def test_nothing_is_left_of_what_was_being_written(files: WorkspaceFiles, folder: Path) -> None:
    assert not [path for path in files_of(folder) if "journal" in path or "tmp" in path]
