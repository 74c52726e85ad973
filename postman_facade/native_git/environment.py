"""An environment as a file, and back. No file is touched here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from postman_facade.native_git import elements
from postman_facade.native_git.lossless import Reader, Writer
from postman_facade.native_git.sidecar import Leftover

Json = dict[str, Any]

ENVIRONMENT = ".environment.yaml"


def to_files(environment: Json, stem: str, suffix: str = ENVIRONMENT) -> dict[str, bytes]:
    """The files of an environment, by their paths in the folder of environments."""
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
    """The environment in the file `stem`, and what could not be taken over. Raises FileTreeError."""
    reader = Reader(files, lock_of(stem))
    path = stem + suffix
    environment = elements.from_environment(reader.load(path), stem)
    reader.complete(path, environment)
    return environment, reader.leftovers


def lock_of(stem: str) -> str:
    """Where what the file leaves out is kept: beside it, so that both move and merge together."""
    return f".resources/{stem}.pmf.lock.json"
