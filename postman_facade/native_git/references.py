"""References of monitors and mock servers: by id on the service, by path in the folder."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from postman_facade.errors import ConfigurationError
from postman_facade.native_git.lockfile import Lock

Json = dict[str, Any]
_REFERENCES = ("collection", "environment")
_FOLDER = "postman/"


def to_paths(value: Json, paths: Mapping[str, str]) -> Json:
    """Return the value with paths instead of ids; `paths` maps ids to paths."""
    return _mapped(value, paths)


def to_ids(value: Json, lock: Lock) -> Json:
    """Return the value with ids instead of paths, as far as the elements exist."""
    ids = {path: entry.uid for path, entry in lock.entries.items() if entry.uid}
    return _mapped(value, ids)


def require_ids(value: Json) -> None:
    """Raise ConfigurationError if the value refers to an element that does not exist."""
    for key in _REFERENCES:
        there = value.get(key)
        if isinstance(there, str) and there.startswith(_FOLDER):
            raise ConfigurationError(
                f"{value.get('name')!r} refers to {there}, which is not in the workspace"
            )


def _mapped(value: Json, known: Mapping[str, str]) -> Json:
    return {
        key: known.get(inner, inner) if key in _REFERENCES and isinstance(inner, str) else inner
        for key, inner in value.items()
    }
