"""A pull or push that was killed goes on, with the result of one that was not."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from postman_facade import Postman
from postman_facade.native_git import WorkspaceFiles
from postman_facade.sandbox import Fault, Sandbox
from tests.unit.native_git.killing import Killer, run_of, steps_of
from tests.unit.native_git.test_pushing import DESK, LENDING, edit_everything
from tests.unit.native_git.workspaces import COLLECTION, SECRETS, files_of, furnish, without_ids

POINTS, DRAWN = 50, 23
YOURS = {"README.md": b"mine", f"{LENDING}/notes.md": b"mine", "postman/flows/a.flow": b"{}"}


@pytest.fixture(scope="module")
def killer() -> Iterator[Killer]:
    killer = Killer()
    yield killer
    killer.close()


@pytest.fixture
def faults(sandbox: Sandbox) -> Iterator[None]:
    """Every tenth request fails or has no response, most of them after they were carried out."""
    for number, kind in enumerate(("error", "drop")):
        sandbox.faults.add(Fault(kind, probability=0.05, seed=number, times=None, carried_out=True))  # type: ignore[arg-type]
    sandbox.faults.add(Fault("locked", method="PUT", probability=0.05, seed=3, times=None))
    yield
    sandbox.faults.clear()


def points() -> list[Any]:
    """Fractions of a run; the suite draws one of them."""
    return [
        pytest.param(
            (n + 0.5) / POINTS, marks=() if n == DRAWN else pytest.mark.thorough, id=f"{n:02}"
        )
        for n in range(POINTS)
    ]


def more(postman: Postman, workspace: str) -> None:
    """Several elements of a kind, two of which have the same name."""
    within = {"workspace": workspace}
    for name in ("Shelf", "Shelf", "Atlas"):
        body = {"environment": {"name": name, "values": [{"key": "of", "value": name}]}}
        postman.request("POST", "/environments", params=within, json=body)
        item = {"name": name, "request": {"method": "GET", "url": "https://example.com"}}
        schema = COLLECTION["info"]["schema"]
        collection = {"info": {"name": name, "schema": schema}, "item": [item]}
        postman.request("POST", "/collections", params=within, json={"collection": collection})


def content(postman: Postman, workspace: str, folder: Path) -> dict[str, bytes]:
    """What is in a workspace, as files without ids."""
    WorkspaceFiles(postman, folder).pull(workspace)
    return without_ids(files_of(folder))


def finished(files: WorkspaceFiles, to: str | None = None) -> None:
    """Push until nothing is left; whatever was lost, three times are enough."""
    for _ in range(3):
        files.apply(files.plan(to=to))
    plan = files.plan(to=to)
    assert plan.changes == []
    assert plan.failed == []


@pytest.mark.parametrize("point", points())
def test_a_first_pull(
    postman: Postman, workspace: str, ids: dict[str, str], sandbox: Sandbox, tmp_path: Path,
    point: float, request: pytest.FixtureRequest, killer: Killer,
) -> None:  # fmt: skip
    more(postman, workspace)
    steps = steps_of(run_of(sandbox, tmp_path / "whole", "pull", workspace).go)
    wanted = files_of(tmp_path / "whole")
    request.getfixturevalue("faults")
    run = run_of(sandbox, tmp_path / "tree", "pull", workspace)
    killer.kill(run, int(point * steps) + 1)
    sandbox.faults.clear()
    run.go()
    assert files_of(tmp_path / "tree") == wanted
    assert WorkspaceFiles(postman, tmp_path / "tree").plan().changes == []


@pytest.mark.parametrize("point", points())
def test_a_later_pull_with_edits_of_yours(
    postman: Postman, workspace: str, ids: dict[str, str], sandbox: Sandbox, tmp_path: Path,
    point: float, request: pytest.FixtureRequest, killer: Killer,
) -> None:  # fmt: skip
    more(postman, workspace)
    tree, whole = tmp_path / "tree", tmp_path / "whole"
    WorkspaceFiles(postman, tree).pull(workspace)
    for path, yours in YOURS.items():
        (tree / path).parent.mkdir(exist_ok=True)
        (tree / path).write_bytes(yours)
    desk = tree / DESK
    desk.write_text(desk.read_text().replace("https://example.com", "https://mine"))
    sandbox.clock.advance(60)
    collection = postman.collections.get(ids["collection"])
    collection.find("Find").method = "GET"
    collection.remove("Cover")
    postman.collections.save(collection)
    for kind in ("monitor", "mock"):
        postman.request("DELETE", f"/{kind}s/{ids[kind]}")
    furnish_one = {"environment": {"name": "New", "values": list[str]()}}
    postman.request("POST", "/environments", params={"workspace": workspace}, json=furnish_one)

    shutil.copytree(tree, whole)
    steps = steps_of(run_of(sandbox, whole, "pull", workspace).go)
    wanted = files_of(whole)
    request.getfixturevalue("faults")
    run = run_of(sandbox, tree, "pull", workspace)
    killer.kill(run, int(point * steps) + 1)
    sandbox.faults.clear()
    run.go()
    assert files_of(tree) == wanted
    assert {path: wanted[path] for path in YOURS} == YOURS
    assert b"https://mine" in wanted[DESK]


@pytest.mark.parametrize("point", points())
def test_a_push_of_edits(
    postman: Postman, workspace: str, ids: dict[str, str], sandbox: Sandbox, tmp_path: Path,
    point: float, request: pytest.FixtureRequest, killer: Killer,
) -> None:  # fmt: skip
    tree = tmp_path / "tree"
    other = postman.workspaces.create("Other").id
    steps = 0
    for name in (other, workspace):
        if name == other:
            furnish(postman, other)
        folder = tmp_path / name
        WorkspaceFiles(postman, folder).pull(name)
        edit_everything(folder)
        if name == other:
            steps = steps_of(run_of(sandbox, folder, "push", name).go)
    (tmp_path / workspace).rename(tree)
    wanted = content(postman, other, tmp_path / "wanted")
    request.getfixturevalue("faults")
    killer.kill(run_of(sandbox, tree, "push", workspace), int(point * steps) + 1)
    sandbox.faults.clear()
    finished(WorkspaceFiles(postman, tree))
    assert content(postman, workspace, tmp_path / "result") == wanted
    assert without_ids(files_of(tree)) == wanted
    for secret in (SECRETS[0], SECRETS[2]):
        kept = [postman.request("GET", f"/{kind}s/{ids[kind]}").text for kind in ("environment", "collection")]  # fmt: skip
        assert secret in "".join(kept)


@pytest.mark.parametrize("point", points())
def test_a_push_into_another_workspace(
    postman: Postman, workspace: str, ids: dict[str, str], sandbox: Sandbox, tmp_path: Path,
    point: float, request: pytest.FixtureRequest, killer: Killer,
) -> None:  # fmt: skip
    more(postman, workspace)
    tree, whole = tmp_path / "tree", tmp_path / "whole"
    wanted = content(postman, workspace, tree)
    shutil.copytree(tree, whole)
    first = postman.workspaces.create("First").id
    steps = steps_of(run_of(sandbox, whole, "restore", first).go)
    target = postman.workspaces.create("Target").id
    request.getfixturevalue("faults")
    killer.kill(run_of(sandbox, tree, "restore", target), int(point * steps) + 1)
    sandbox.faults.clear()
    finished(WorkspaceFiles(postman, tree), to=target)
    assert content(postman, target, tmp_path / "result") == wanted
