"""References of monitors and mock servers: by id on the service, by path in the folder."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from postman_facade.errors import ConfigurationError

Json = dict[str, Any]
_REFERENCES = ("collection", "environment")
_FOLDER = "postman/"


def replaced(value: Json, names: Mapping[str, str]) -> Json:
    """Return the value with other names of what it refers to, such as paths instead of ids."""
    return {
        key: names.get(inner, inner) if key in _REFERENCES and isinstance(inner, str) else inner
        for key, inner in value.items()
    }


def require_ids(value: Json) -> None:
    """Raise ConfigurationError if the value refers to an element that does not exist."""
    for key in _REFERENCES:
        there = value.get(key)
        if isinstance(there, str) and there.startswith(_FOLDER):
            raise ConfigurationError(
                f"{value.get('name')!r} refers to {there}, which is not in the workspace"
            )
