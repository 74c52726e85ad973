"""Keys that ``pmf login`` stores, by the name of a profile.

A key is in the keyring of the system, or in the file of its profile, which only its owner can read.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from postman_api_client.tracebacks import sensitive

from postman_facade import _keyring
from postman_facade.errors import ConfigurationError, MissingKeyError
from postman_facade.secret import Secret

DEFAULT = "default"
_SERVICE = "postman-facade"
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,63}")


class Profile(NamedTuple):
    """A stored key, without the key."""

    name: str
    server: str
    """The scheme and host that the key is sent to."""
    user: str
    """Who owned the key when it was stored."""
    storage: str
    """`keyring` or `file`."""

    @property
    def place(self) -> str:
        """Where the key is, for people."""
        return "the keyring" if self.storage == "keyring" else f"the file {_path(self.name)}"


def names() -> Iterator[str]:
    """Iterate over the names of all profiles."""
    folder = _folder()
    if folder is not None and folder.is_dir():
        yield from sorted(path.stem for path in folder.glob("*.json"))


def load(name: str) -> Profile | None:
    """Return a profile; None if there is none with this name."""
    found = _read(name)
    return None if found is None else _profile(name, found)


@sensitive
def key_of(profile: Profile) -> Secret:
    """Return the key of a profile. Raises KeyringError and MissingKeyError."""
    if profile.storage == "file":
        key = (_read(profile.name) or {}).get("key")
        found = Secret(key) if isinstance(key, str) else None
    else:
        found = _keyring.get(_SERVICE, profile.name)
    if found is None:
        raise MissingKeyError(f"the key of the profile {profile.name!r} is gone; log in again")
    return found


@sensitive
def save(profile: Profile, key: Secret) -> None:
    """Store a profile and its key, in place of an earlier one. Raises KeyringError and OSError."""
    stored = {"server": profile.server, "user": profile.user, "storage": profile.storage}
    if profile.storage == "keyring":
        _keyring.set(_SERVICE, profile.name, key)
    else:
        stored["key"] = key.reveal()
    _write(_path(profile.name), json.dumps(stored, indent=2).encode("utf-8") + b"\n")


def delete(profile: Profile) -> None:
    """Delete a profile and its key. Raises KeyringError and OSError."""
    if profile.storage == "keyring":
        _keyring.delete(_SERVICE, profile.name)
    _path(profile.name).unlink(missing_ok=True)


def checked(name: str) -> str:
    """Return `name` if a profile can have it. Raises ConfigurationError."""
    if not _NAME.fullmatch(name):
        raise ConfigurationError(
            f"{name!r} is no name of a profile; use up to 64 letters, digits, '.', '_' and '-'"
        )
    return name


def _profile(name: str, stored: dict[str, Any]) -> Profile:
    server, user, storage = (stored.get(key) for key in ("server", "user", "storage"))
    if not isinstance(server, str) or storage not in ("keyring", "file"):
        raise ConfigurationError(f"{_path(name)} is not a profile; delete it and log in again")
    return Profile(name, server, str(user or ""), str(storage))


@sensitive
def _read(name: str) -> dict[str, Any] | None:
    """Return what is stored under a name. Raises ConfigurationError."""
    folder = _folder()
    if folder is None:
        return None
    path = _path(name)
    try:
        with path.open("rb") as file:
            if os.name == "posix" and os.fstat(file.fileno()).st_mode & 0o077:
                raise ConfigurationError(f"others can read your key; run: chmod 600 {path}")
            stored = json.load(file)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {error.strerror}") from None
    except ValueError:
        stored = None
    if not isinstance(stored, dict):
        raise ConfigurationError(f"{path} is not a profile; delete it and log in again")
    return stored


@sensitive
def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    temporary = path.with_name(f".{os.urandom(8).hex()}.tmp")
    try:
        with open(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
        os.replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _path(name: str) -> Path:
    folder = _folder()
    if folder is None:
        raise ConfigurationError("this user has no home; set HOME or XDG_CONFIG_HOME")
    return folder / f"{checked(name)}.json"


def _folder() -> Path | None:
    """Return the folder of the profiles; None for a user without a home."""
    from platformdirs import user_config_path

    try:
        folder = user_config_path("postman_facade", appauthor=False)
    except RuntimeError:
        return None
    return folder / "profiles" if folder.is_absolute() else None
