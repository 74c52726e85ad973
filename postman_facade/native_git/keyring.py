"""Secrets of a workspace in the keyring of the system, which the files leave out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from postman_facade import _keyring
from postman_facade.secret import Secret

_SERVICE = "postman-facade workspaces"


class Keyring:
    """The secrets of elements, by the id of the element and their address.

    All methods raise KeyringError.
    """

    def __init__(self) -> None:
        self.get("", "")  # fails early if it cannot be used

    def get(self, uid: str, address: str) -> Any:
        """Return a secret; None if it is not there."""
        found = _keyring.get(_SERVICE, f"{uid} {address}")
        return None if found is None else json.loads(found.reveal())

    def has_all(self, uid: str, addresses: Iterable[str]) -> bool:
        return all(self.get(uid, address) is not None for address in addresses)

    def keep(self, uid: str, secrets: Mapping[str, Any], before: Iterable[str]) -> None:
        """Keep the secrets of an element, and delete those of `before` that are gone."""
        for address, value in secrets.items():
            if self.get(uid, address) != value:
                _keyring.set(_SERVICE, f"{uid} {address}", Secret(json.dumps(value)))
        for address in before:
            if address not in secrets:
                _keyring.delete(_SERVICE, f"{uid} {address}")
