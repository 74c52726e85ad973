"""The keyring of the system, played by one in memory."""

from __future__ import annotations

import sys

import keyring
import keyring.backend
import pytest
from keyring.backends import fail, null

from postman_facade import _keyring
from postman_facade.errors import KeyringError
from postman_facade.secret import Secret

from .keyrings import MemoryKeyring

SECRET = Secret("made-up-value")


def test_what_is_set_is_read_until_it_is_deleted(memory_keyring: MemoryKeyring) -> None:
    assert _keyring.is_available()
    assert _keyring.get("service", "one") is None
    _keyring.set("service", "one", SECRET)
    assert _keyring.get("service", "one") == SECRET
    assert _keyring.get("service", "two") is None
    _keyring.set("service", "one", Secret("another"))
    assert memory_keyring.kept == {("service", "one"): "another"}
    for _ in range(2):
        _keyring.delete("service", "one")
    assert not memory_keyring.kept


@pytest.mark.parametrize("kind", [fail.Keyring, null.Keyring])
def test_a_keyring_that_keeps_nothing_is_none(
    memory_keyring: MemoryKeyring, kind: type[keyring.backend.KeyringBackend]
) -> None:
    keyring.set_keyring(kind())
    assert not _keyring.is_available()
    for use in (
        lambda: _keyring.get("service", "one"),
        lambda: _keyring.set("service", "one", SECRET),
        lambda: _keyring.delete("service", "one"),
    ):
        with pytest.raises(KeyringError, match="this system has no keyring"):
            use()  # type: ignore[no-untyped-call]


def test_without_the_extra_the_error_says_what_to_install(
    memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert not _keyring.is_available()
    with pytest.raises(KeyringError, match=r"pip install .postman-facade\[keyring\]"):
        _keyring.get("service", "one")


@pytest.mark.parametrize(
    "error", [keyring.errors.KeyringLocked("it is locked"), OSError(5, "it is locked")]
)
def test_every_failure_is_one_line_without_the_secret(
    memory_keyring: MemoryKeyring, error: Exception
) -> None:
    memory_keyring.error = error
    with pytest.raises(KeyringError, match="keyring cannot be read: .*it is locked"):
        _keyring.get("service", "one")
    memory_keyring.error = ValueError(f"cannot store\n{SECRET.reveal()}")
    with pytest.raises(KeyringError) as caught:
        _keyring.set("service", "one", SECRET)
    assert str(caught.value) == "the keyring cannot be written: cannot store [redacted]"
