"""Secrets in the keyring of the system. Needs the extra ``keyring``, imported on first use."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from postman_api_client.tracebacks import sensitive

from postman_facade.errors import KeyringError
from postman_facade.redaction import message_line
from postman_facade.secret import REDACTED, Secret

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

MISSING_EXTRA = 'the keyring needs an extra: pip install "postman-facade[keyring]"'
_NONE = "this system has no keyring that can be used"
_LEAST_PRIORITY = 1  # what `keyring` recommends; below are files in plain text, and none at all


def is_available() -> bool:
    """Whether secrets can be kept in the keyring of this system."""
    try:
        _backend()
    except KeyringError:
        return False
    return True


@sensitive
def get(service: str, account: str) -> Secret | None:
    """Return a secret; None if there is none. Raises KeyringError."""
    backend = _backend()
    with _failing("read"):
        found = backend.get_password(service, account)
    return None if found is None else Secret(found)


@sensitive
def set(service: str, account: str, secret: Secret) -> None:
    """Store a secret, in place of an earlier one. Raises KeyringError."""
    backend = _backend()
    with _failing("written", secret):
        backend.set_password(service, account, secret.reveal())


@sensitive
def delete(service: str, account: str) -> None:
    """Delete a secret, if there is one. Raises KeyringError."""
    backend = _backend()
    with _failing("written"):
        if backend.get_password(service, account) is not None:
            backend.delete_password(service, account)


def _backend() -> KeyringBackend:
    try:
        import keyring
    except ImportError:
        raise KeyringError(MISSING_EXTRA) from None
    with _failing("opened"):
        backend = keyring.get_keyring()
        usable = backend.priority >= _LEAST_PRIORITY
    if not usable:
        raise KeyringError(_NONE)
    return backend


@contextmanager
def _failing(done: str, secret: Secret | None = None) -> Iterator[None]:
    """Turn every failure into a KeyringError: backends raise what their system does."""
    try:
        yield
    except Exception as error:
        said = str(error).replace(secret.reveal(), REDACTED) if secret else str(error)
        reason = message_line(said) or type(error).__name__
        raise KeyringError(f"the keyring cannot be {done}: {reason}") from None
