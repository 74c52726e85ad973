"""Keys that are stored on this machine, and which key a command uses."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from postman_facade import _keyring, settings
from postman_facade.cli.session import PROFILE_VARIABLE
from postman_facade.sandbox import Sandbox
from tests.unit.cli.conftest import Pmf
from tests.unit.secrets.keyrings import MemoryKeyring

SERVICE = "postman-facade"


@pytest.fixture
def home(pmf: Pmf, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder of the profiles, of a user who has no key in the environment."""
    for name in (settings.KEY_VARIABLE, PROFILE_VARIABLE):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path / "config" / "postman_facade" / "profiles"


@pytest.fixture
def key(postman_sandbox: Sandbox) -> bytes:
    return f"{postman_sandbox.api_key}\n".encode()


def test_a_key_is_kept_in_the_keyring(
    pmf: Pmf, home: Path, key: bytes, memory_keyring: MemoryKeyring, postman_sandbox: Sandbox
) -> None:
    done = pmf("login", "--with-token", input=key)
    assert (done.code, done.err) == (0, "")
    assert done.out.endswith("The key is in the keyring.\n")
    assert memory_keyring.kept == {(SERVICE, "default"): postman_sandbox.api_key}
    assert postman_sandbox.api_key not in (home / "default.json").read_text(encoding="utf-8")
    assert "profile 'default', in the keyring" in pmf("whoami").out
    (stored,) = pmf("profiles", "--json").json
    assert stored["server"] == postman_sandbox.url
    assert pmf("logout").code == 0
    assert (memory_keyring.kept, list(home.iterdir())) == ({}, [])
    assert pmf("whoami").code == 3


def test_without_a_keyring_the_file_is_only_for_its_owner(
    pmf: Pmf, home: Path, key: bytes, postman_sandbox: Sandbox
) -> None:
    done = pmf("login", input=key)
    assert done.code == 0
    assert "no keyring" in done.err
    file = home / "default.json"
    assert file.name in done.out
    assert json.loads(file.read_text(encoding="utf-8"))["key"] == postman_sandbox.api_key
    assert [stat.S_IMODE(path.stat().st_mode) for path in (file, home)] == [0o600, 0o700]
    assert pmf("whoami").code == 0
    file.chmod(0o644)
    refused = pmf("whoami")
    assert (refused.code, refused.out) == (2, "")
    assert "chmod 600" in refused.err


def test_a_file_is_taken_on_demand(
    pmf: Pmf, home: Path, key: bytes, memory_keyring: MemoryKeyring
) -> None:
    assert pmf("login", "--insecure-storage", input=key)[::2] == (0, "")
    assert memory_keyring.kept == {}


def test_a_prompt_shows_nothing(pmf: Pmf, home: Path, key: bytes) -> None:
    assert pmf("login", input=key, terminal=True).code == 0


@pytest.mark.parametrize("given", [b"PMAK-WRONG-0000", b"", b"two words", b"\xff\xfe"])
def test_what_is_no_valid_key_is_not_stored(pmf: Pmf, home: Path, given: bytes) -> None:
    pmf.secrets.append("PMAK-WRONG-0000")
    result = pmf("login", "--with-token", input=given)
    assert result.code in (2, 3)
    assert (result.out, result.err.count("\n")) == ("", 1)
    assert not home.exists()


def test_the_first_of_flag_variable_and_profile_decides(
    pmf: Pmf, home: Path, key: bytes, monkeypatch: pytest.MonkeyPatch, postman_sandbox: Sandbox
) -> None:
    def source(*arguments: str) -> str:
        return pmf("whoami", *arguments).out.splitlines()[-1].split(maxsplit=1)[1]

    assert pmf("login", "--profile", "work", input=key).code == 0
    assert pmf("whoami").code == 3
    monkeypatch.setenv(PROFILE_VARIABLE, "work")
    assert source().startswith("of the profile 'work'")
    monkeypatch.setenv(settings.KEY_VARIABLE, postman_sandbox.api_key)
    assert source() == f"in {settings.KEY_VARIABLE}"
    assert source("--profile", "work").startswith("of the profile 'work'")
    assert pmf("--profile", "work", "whoami").code == 0
    missing = pmf("whoami", "--profile", "none")
    assert (missing.code, missing.out) == (3, "")
    assert "'none'" in missing.err
    assert "is used instead" in pmf("login", input=key).err


@pytest.mark.parametrize("name", ["../up", "a/b", "", ".hidden", "x" * 65, "a b"])
def test_a_name_of_a_profile_leaves_no_folder(pmf: Pmf, home: Path, key: bytes, name: str) -> None:
    result = pmf("login", f"--profile={name}", input=key)
    if name:
        assert (result.code, result.out) == (2, "")
        assert not home.exists()
    else:
        assert [path.name for path in home.iterdir()] == ["default.json"]


def test_a_stored_key_is_sent_to_its_own_server_only(
    pmf: Pmf, home: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert pmf("login", input=key).code == 0
    monkeypatch.setenv(settings.BASE_URL_VARIABLE, "https://other.example.com")
    refused = pmf("whoami")
    assert (refused.code, refused.out) == (2, "")
    assert settings.BASE_URL_VARIABLE in refused.err
    monkeypatch.delenv(settings.BASE_URL_VARIABLE)
    assert pmf("whoami").code == 0


@pytest.mark.parametrize("content", ["{", "[]", '{"server": 1}', '{"server": "x", "storage": 3}'])
def test_a_broken_profile_is_named(pmf: Pmf, home: Path, content: str) -> None:
    home.mkdir(parents=True)
    (home / "default.json").write_text(content, encoding="utf-8")
    (home / "default.json").chmod(0o600)
    result = pmf("whoami")
    assert (result.code, result.out) == (2, "")
    assert "default.json is not a profile" in result.err


def test_a_key_that_is_gone_from_the_keyring(
    pmf: Pmf, home: Path, key: bytes, memory_keyring: MemoryKeyring
) -> None:
    assert pmf("login", input=key).code == 0
    _keyring.delete(SERVICE, "default")
    result = pmf("whoami")
    assert (result.code, result.out) == (3, "")
    assert "log in again" in result.err
    memory_keyring.error = OSError(5, "it is locked")
    assert "it is locked" in pmf("whoami").err


def test_doctor_knows_stored_keys(pmf: Pmf, home: Path, key: bytes) -> None:
    assert pmf("doctor").code == 1
    assert pmf("login", input=key).code == 0
    result = pmf("doctor")
    assert result.code == 0
    assert "the profile 'default'" in result.out
    (home / "default.json").write_text("{", encoding="utf-8")
    assert pmf("doctor", "--json").json[0]["verdict"] == "fail"


def test_a_user_without_a_home_has_no_profiles(
    pmf: Pmf, home: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name)
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    assert pmf("whoami").code == 3
    result = pmf("login", input=key)
    assert (result.code, result.out) == (2, "")
    assert "no home" in result.err


def test_a_folder_that_is_read_only(
    pmf: Pmf, home: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise PermissionError(13, "Permission denied", str(home))

    monkeypatch.setattr(Path, "mkdir", refuse)
    result = pmf("login", input=key)
    assert (result.code, result.out) == (2, "")
    assert result.err.endswith(f"pmf: {home}: Permission denied\n")
