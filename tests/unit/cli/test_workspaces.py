"""``pmf pull``, ``pmf diff`` and ``pmf push``."""

from __future__ import annotations

from pathlib import Path

import pytest

from postman_facade import Postman
from postman_facade.sandbox import Sandbox
from tests.unit.cli.conftest import Pmf
from tests.unit.native_git.workspaces import SECRETS, furnish, names_in

DESK = "postman/environments/Desk.environment.yaml"


@pytest.fixture
def workspace(pmf: Pmf, postman_sandbox: Sandbox) -> str:
    pmf.secrets += SECRETS
    with Postman(postman_sandbox.api_key, base_url=postman_sandbox.url, rate_limit=None) as postman:
        found: str = postman.request("GET", "/workspaces").json()["workspaces"][0]["id"]
        furnish(postman, found)
    return found


@pytest.fixture
def folder(pmf: Pmf, workspace: str, tmp_path: Path) -> Path:
    assert pmf("pull", str(tmp_path), "--workspace", workspace).code == 0
    return tmp_path


def edit(folder: Path) -> None:
    desk = folder / DESK
    desk.write_text(desk.read_text().replace("https://example.com", "https://mine"))
    (folder / "postman/environments/New.environment.yaml").write_text("name: New\nvalues: []\n")
    (folder / ".postman/monitors/Nightly.monitor.yaml").unlink()


def test_a_pull_shows_a_tree_of_what_changed(pmf: Pmf, workspace: str, tmp_path: Path) -> None:
    result = pmf("pull", str(tmp_path), "--workspace", workspace)
    assert result == (
        0,
        "collection  +1\n  + Lending: desk & shelf\n"
        "environment  +1\n  + Desk\n"
        "globals  +1\n  + Globals\n"
        "mock  +1\n  + Stand-in\n"
        "monitor  +1\n  + Nightly\n"
        "spec  +1\n  + Desk API\n",
        "",
    )
    assert pmf("pull", str(tmp_path)) == (0, "", "")
    assert pmf("pull", str(tmp_path), "--json").json == []


def test_several_workspaces_get_folders_of_their_own(
    pmf: Pmf, workspace: str, tmp_path: Path, postman_sandbox: Sandbox
) -> None:
    with Postman(postman_sandbox.api_key, base_url=postman_sandbox.url, rate_limit=None) as postman:
        other = postman.workspaces.create("Other: one").id
        both = ("--workspace", workspace, "-w", other)
        assert pmf("pull", str(tmp_path), *both).code == 0
        assert sorted(path.name for path in tmp_path.iterdir()) == ["My Workspace", "Other- one"]
        assert (tmp_path / "My Workspace" / DESK).exists()
        renamed = {"workspace": {"name": "Renamed", "type": "personal"}}
        postman.request("PUT", f"/workspaces/{workspace}", json=renamed)
    assert pmf("pull", str(tmp_path), *both) == (0, "", "")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["My Workspace", "Other- one"]


def test_a_diff_ends_with_1_and_changes_nothing(pmf: Pmf, folder: Path) -> None:
    assert pmf("diff", str(folder)) == (0, "", "")
    edit(folder)
    result = pmf("diff", str(folder))
    assert result.code == 1
    assert result.out == (
        "environment  +1 ~1\n  ~ Desk\n      /values/1/value\n  + New\nmonitor  -1\n  - Nightly\n"
    )
    found = pmf("diff", str(folder), "--json").json
    assert [(one["name"], one["action"], one["side"]) for one in found] == [
        ("Desk", "update", "local"), ("New", "create", "local"), ("Nightly", "delete", "local"),
    ]  # fmt: skip


def test_a_push_asks_and_then_does_it(
    pmf: Pmf, folder: Path, workspace: str, postman_sandbox: Sandbox
) -> None:
    edit(folder)
    assert pmf("push", str(folder), "--dry-run").code == 0
    assert pmf("push", str(folder)).code == 2
    refused = pmf("push", str(folder), input=b"n\n", terminal=True)
    assert refused.code == 130
    assert "Push 1 to create, 1 to update, 1 to delete?" in refused.err
    assert "Nothing was changed." in refused.err
    assert "Interrupted" not in refused.err
    assert pmf("diff", str(folder)).code == 1
    assert pmf("push", str(folder), "--yes", "--json").json[0]["status"] == "done"
    assert pmf("diff", str(folder)).code == 0
    with Postman(postman_sandbox.api_key, base_url=postman_sandbox.url, rate_limit=None) as postman:
        assert names_in(postman, workspace)["environments"] == ["Desk", "New"]
        assert names_in(postman, workspace)["monitors"] == []


def test_a_conflict_ends_with_5_until_it_is_named(
    pmf: Pmf, folder: Path, postman_sandbox: Sandbox
) -> None:
    edit(folder)
    postman_sandbox.clock.advance(60)
    pmf("env", "set", "Desk", "base", "https://theirs")
    result = pmf("push", str(folder), "--yes")
    assert result.code == 5
    assert "! Desk  (changed on both sides)" in result.out
    assert pmf("pull", str(folder)).code == 5
    assert pmf("push", str(folder), "--yes", "--overwrite", "Desk").code == 0
    assert pmf("diff", str(folder)).code == 0


def test_a_workspace_is_restored_into_another(
    pmf: Pmf, folder: Path, postman_sandbox: Sandbox
) -> None:
    with Postman(postman_sandbox.api_key, base_url=postman_sandbox.url, rate_limit=None) as postman:
        other = postman.workspaces.create("Other").id
        assert pmf("push", str(folder), "--to", "Other", "--yes").code == 0
        assert names_in(postman, other)["monitors"] == ["Nightly"]
    again = pmf("push", str(folder), "--to", other, "--yes", terminal=True)
    assert (again.code, again.out) == (0, "")
    assert "Nothing differs." in again.err
    assert "pushed" not in again.err


def test_a_folder_without_a_workspace_is_one_line(pmf: Pmf, tmp_path: Path) -> None:
    said = f"pmf: {tmp_path} has no workspace yet; pull one into it, by its name or id\n"
    for command in ("pull", "diff", "push"):
        assert pmf(command, str(tmp_path)) == (2, "", said)


def test_what_cannot_be_read_is_named_and_the_rest_is_done(
    pmf: Pmf, workspace: str, tmp_path: Path, postman_sandbox: Sandbox
) -> None:
    spec = {
        "name": "Long",
        "type": "OPENAPI:3.0",
        "files": [
            {"path": "index.yaml", "content": "openapi: 3.0.0\n", "type": "ROOT"},
            {"path": "p" * 300 + ".yaml", "content": "a: 1\n", "type": "DEFAULT"},
        ],
    }
    with Postman(postman_sandbox.api_key, base_url=postman_sandbox.url, rate_limit=None) as postman:
        postman.request("POST", "/specs", params={"workspaceId": workspace}, json=spec)
    result = pmf("pull", str(tmp_path), "--workspace", workspace)
    assert result.code == 7
    assert result.err.startswith("pmf: spec 'Long': failed: ppp")
    assert result.err.count("\n") == 1
    assert "+ Lending" in result.out


def test_secrets_are_kept_in_the_keyring_if_you_say_so(
    pmf: Pmf, workspace: str, tmp_path: Path
) -> None:
    result = pmf("pull", str(tmp_path), "--workspace", workspace, "--secrets", "keyring")
    assert result == (2, "", "pmf: this system has no keyring that can be used\n")
    assert not list(tmp_path.iterdir())


def test_a_full_pull_reads_everything(pmf: Pmf, folder: Path, postman_sandbox: Sandbox) -> None:
    calls = len(postman_sandbox.calls)
    assert pmf("pull", str(folder), "--full") == (0, "", "")
    assert len(postman_sandbox.calls) > calls + 12


def test_long_names_are_shortened_on_a_terminal(
    pmf: Pmf, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    name = "The reading room in the old town hall behind the market 日本語日本語 1"
    new = folder / "postman/environments/New.environment.yaml"
    new.write_text(f"name: {name}\nvalues: []\n")
    shown = "  + The reading room in the old town hall behind…"
    assert pmf("diff", str(folder), terminal=True).out.splitlines()[-1].rstrip() == shown
    assert pmf("diff", str(folder)).out.splitlines()[-1] == f"  + {name}"
