"""With `secrets="keyring"`, the secrets that files leave out are in the keyring, and nowhere else."""

from __future__ import annotations

import base64
import json
import sys
from pathlib import Path
from typing import Any

import keyring.backends.fail
import keyring.errors
import pytest

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import ConfigurationError, KeyringError
from postman_facade.native_git import AsyncWorkspaceFiles, WorkspaceFiles
from postman_facade.sandbox import Sandbox
from tests.unit.native_git.workspaces import SECRETS, files_of
from tests.unit.secrets.keyrings import MemoryKeyring

DESK = "postman/environments/Desk.environment.yaml"


def kept(memory: MemoryKeyring) -> set[Any]:
    return {json.loads(value) for value in memory.kept.values()}


@pytest.fixture
def files(
    postman: Postman, workspace: str, ids: dict[str, str], tmp_path: Path,
    memory_keyring: MemoryKeyring,
) -> WorkspaceFiles:  # fmt: skip
    files = WorkspaceFiles(postman, tmp_path, secrets="keyring")
    files.pull(workspace)
    return files


def test_a_pull_keeps_them_in_the_keyring_alone(
    files: WorkspaceFiles, memory_keyring: MemoryKeyring, tmp_path: Path
) -> None:
    assert kept(memory_keyring) == set(SECRETS)
    for content in files_of(tmp_path).values():
        assert not any(secret.encode() in content for secret in SECRETS)
        assert not any(base64.b64encode(secret.encode())[:-3] in content for secret in SECRETS)


def test_a_pull_without_the_keyring_leaves_it_alone(
    postman: Postman, workspace: str, ids: dict[str, str], tmp_path: Path,
    memory_keyring: MemoryKeyring,
) -> None:  # fmt: skip
    WorkspaceFiles(postman, tmp_path).pull(workspace)
    assert memory_keyring.kept == {}


def test_what_another_machine_pulled_is_read_once_more(
    files: WorkspaceFiles, memory_keyring: MemoryKeyring, sandbox: Sandbox
) -> None:
    memory_keyring.kept.clear()
    assert files.pull().changes == []
    assert kept(memory_keyring) == set(SECRETS)
    calls = len(sandbox.calls)
    files.pull()
    assert len(sandbox.calls) == calls + 7


def test_a_changed_secret_takes_the_place_of_the_old_one_and_a_removed_one_is_deleted(
    postman: Postman, files: WorkspaceFiles, memory_keyring: MemoryKeyring, workspace: str,
    ids: dict[str, str], sandbox: Sandbox,
) -> None:  # fmt: skip
    sandbox.clock.advance(60)
    postman.environments.set(ids["environment"], "token", "rotated")
    postman.request("PUT", f"/workspaces/{workspace}/global-variables", json={"values": []})
    files.pull()
    assert kept(memory_keyring) == {"rotated", SECRETS[1], SECRETS[2]}
    postman.collections.delete(ids["collection"])
    files.pull()
    assert kept(memory_keyring) == {"rotated"}


def test_a_restored_workspace_has_its_secrets(
    postman: Postman, files: WorkspaceFiles, memory_keyring: MemoryKeyring
) -> None:
    before = dict(memory_keyring.kept)
    other = postman.workspaces.create("Other").id
    assert not files.apply(files.plan(to=other)).failed
    assert memory_keyring.kept == before
    found = ""
    for kind in ("environments", "collections"):
        for entry in postman.request("GET", f"/{kind}", params={"workspace": other}).json()[kind]:
            found += postman.request("GET", f"/{kind}/{entry['uid']}").text
    found += postman.request("GET", f"/workspaces/{other}/global-variables").text
    assert all(secret in found for secret in SECRETS)


def test_what_was_deleted_on_the_service_comes_back_with_its_secrets(
    postman: Postman, files: WorkspaceFiles, memory_keyring: MemoryKeyring, tmp_path: Path,
    ids: dict[str, str], workspace: str,
) -> None:  # fmt: skip
    postman.request("DELETE", f"/environments/{ids['environment']}")
    desk = tmp_path / DESK
    desk.write_text(desk.read_text().replace("https://example.com", "https://mine"))
    files.apply(files.plan(), overwrite=["Desk"])
    (listed,) = postman.request("GET", "/environments", params={"workspace": workspace}).json()[
        "environments"
    ]
    assert SECRETS[0] in postman.request("GET", f"/environments/{listed['uid']}").text
    assert not [key for key in memory_keyring.kept if ids["environment"] in key[1]]
    assert SECRETS[0] in kept(memory_keyring)


def test_a_secret_that_changed_on_the_service_is_not_overwritten(
    postman: Postman, files: WorkspaceFiles, tmp_path: Path, ids: dict[str, str],
    memory_keyring: MemoryKeyring, sandbox: Sandbox,
) -> None:  # fmt: skip
    sandbox.clock.advance(60)
    postman.environments.set(ids["environment"], "token", "rotated")
    desk = tmp_path / DESK
    desk.write_text(desk.read_text().replace("https://example.com", "https://mine"))
    assert [one.status for one in files.apply(files.plan()).outcomes] == ["done"]
    assert "rotated" in str(postman.environments.get(ids["environment"]).data)
    assert "rotated" in kept(memory_keyring)


def test_a_secret_that_is_given_goes_to_the_keyring(
    postman: Postman, files: WorkspaceFiles, tmp_path: Path, memory_keyring: MemoryKeyring
) -> None:
    desk = tmp_path / DESK
    desk.write_text(desk.read_text().replace('value: ""', "value: given-by-you"))
    files.apply(files.plan())
    assert "given-by-you" in kept(memory_keyring)
    assert "given-by-you" not in desk.read_text()


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (keyring.errors.KeyringLocked("locked"), "locked"),
        (keyring.errors.PasswordSetError("denied"), "denied"),
        (RuntimeError("no bus"), "no bus"),
    ],
)
def test_a_keyring_that_cannot_be_used_is_one_clear_line_before_anything_is_sent(
    postman: Postman, workspace: str, ids: dict[str, str], tmp_path: Path, sandbox: Sandbox,
    memory_keyring: MemoryKeyring, error: Exception, reason: str,
) -> None:  # fmt: skip
    memory_keyring.error = error
    calls = len(sandbox.calls)
    with pytest.raises(KeyringError, match=reason) as caught:
        WorkspaceFiles(postman, tmp_path, secrets="keyring").pull(workspace)
    assert "\n" not in str(caught.value)
    assert len(sandbox.calls) == calls
    assert files_of(tmp_path) == {}


def test_no_keyring_is_one_clear_line(
    postman: Postman, workspace: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = WorkspaceFiles(postman, tmp_path, secrets="keyring")
    with pytest.raises(KeyringError, match="this system has no keyring that can be used"):
        files.pull(workspace)
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(KeyringError, match=r'pip install "postman-facade\[keyring\]"'):
        files.pull(workspace)
    assert files_of(tmp_path) == {}


def test_a_keyring_that_refuses_in_the_middle_stops_the_pull_and_the_next_goes_on(
    postman: Postman, workspace: str, ids: dict[str, str], tmp_path: Path,
    memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    files = WorkspaceFiles(postman, tmp_path, secrets="keyring")
    with monkeypatch.context() as patch:

        def denied(*_: object) -> None:
            raise keyring.errors.PasswordSetError("denied: " + SECRETS[0])

        patch.setattr(memory_keyring, "set_password", denied)
        with pytest.raises(KeyringError, match="cannot be written"):
            files.pull(workspace)
    files.pull(workspace)
    assert kept(memory_keyring) == set(SECRETS)
    assert files.plan().changes == []


def test_another_word_is_refused(postman: Postman, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="secrets must be 'omit' or 'keyring'"):
        WorkspaceFiles(postman, tmp_path, secrets="plain")  # type: ignore[arg-type]


async def test_the_same_asynchronous(
    sandbox: Sandbox, workspace: str, ids: dict[str, str], tmp_path: Path,
    memory_keyring: MemoryKeyring,
) -> None:  # fmt: skip
    async with AsyncPostman(sandbox.api_key, base_url=sandbox.url, rate_limit=None) as postman:
        await AsyncWorkspaceFiles(postman, tmp_path, secrets="keyring").pull(workspace)
    assert kept(memory_keyring) == set(SECRETS)
