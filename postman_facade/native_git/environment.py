"""Convert an environment to a file in memory, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from postman_facade.native_git import elements
from postman_facade.native_git.lossless import Reader, Writer
from postman_facade.native_git.sidecar import Leftover

Json = dict[str, Any]

ENVIRONMENT = ".environment.yaml"


def to_files(environment: Json, stem: str, suffix: str = ENVIRONMENT) -> dict[str, bytes]:
    """Return the files of an environment, by path in the folder of environments."""
    writer = Writer()
    writer.add(
        stem + suffix,
        elements.to_environment(environment),
        lambda file: elements.from_environment(file, stem),
        environment,
    )
    return writer.finish(lock_of(stem))


def from_files(
    files: Mapping[str, bytes], stem: str, suffix: str = ENVIRONMENT
) -> tuple[Json, list[Leftover]]:
    """Return the environment in the file `stem`, and the leftovers. Raises FileTreeError."""
    reader = Reader(files, lock_of(stem))
    path = stem + suffix
    environment = elements.from_environment(reader.load(path), stem)
    reader.complete(path, environment)
    return environment, reader.leftovers


def lock_of(stem: str) -> str:
    """Return the path of the lock file, next to the file, so that both move and merge together."""
    return f".resources/{stem}.pmf.lock.json"
