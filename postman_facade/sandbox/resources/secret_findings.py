"""Finding secrets: values of variables that begin as the keys of well-known services do.

Nothing but a hash of a value is kept, and what its beginning says.
"""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from .. import wire
from ..store import Row
from ..world import World


class SecretType(NamedTuple):
    id: str
    name: str
    prefix: str


class Finding(NamedTuple):
    """A secret in a workspace, and the documents that have it."""

    row: Row
    places: list[Place]


class Place(NamedTuple):
    kind: str
    row: Row
    occurrences: int


KIND = "detected-secret"
TYPES = (
    SecretType("postman-api-key", "Postman API Key", "PMAK-"),
    SecretType("github-token", "GitHub Personal Access Token", "ghp_"),
    SecretType("aws-access-key", "AWS Access Key", "AKIA"),
)


def scan(world: World) -> list[Finding]:
    """What is there now, in the order of first sight: what is gone is remembered, not found."""
    found: dict[str, Finding] = {}
    for kind in ("environment", "collection"):
        for document in world.store.rows(kind):
            for value, occurrences in Counter(_values(world, kind, document)).items():
                row = _remembered(world, document, value)
                if row is not None:
                    finding = found.setdefault(row.id, Finding(row, []))
                    finding.places.append(Place(kind, document, occurrences))
    return sorted(found.values(), key=lambda finding: finding.row.number)


def _values(world: World, kind: str, document: Row) -> Iterator[str]:
    """The values of the variables in a document, as far as they are text."""
    content: Any = wire.decode(world.store.content(kind, document.id))
    variables = content.get("variable") if kind == "collection" else content
    for variable in variables if isinstance(variables, list) else []:
        if isinstance(variable, dict) and isinstance(variable.get("value"), str):
            yield variable["value"]


def _type_of(value: str) -> SecretType | None:
    for secret_type in TYPES:
        if value.startswith(secret_type.prefix) and value != secret_type.prefix:
            return secret_type
    return None


def _remembered(world: World, document: Row, value: str) -> Row | None:
    """The record of a secret in a workspace, made at first sight; None if the value is none."""
    secret_type = _type_of(value)
    if secret_type is None:
        return None
    value_hash = hashlib.sha256(value.encode("utf-8", "surrogatepass")).hexdigest()
    for row in world.store.rows(KIND, document.parent):
        if row.record["secretHash"] == value_hash:
            return row
    record = {
        "secretHash": value_hash,
        "secretType": secret_type.id,
        "detectedAt": world.now(),
        "history": [],
    }
    id = base64.urlsafe_b64encode(world.ids.uuid()[:18].encode()).decode()
    return world.store.insert(KIND, id, document.parent, "", record)
