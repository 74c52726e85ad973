"""Read the files of an API definition."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from postman_facade.documents.text import load
from postman_facade.errors import ConfigurationError

# The version key of a root file, in JSON or YAML, and the name that the service has for the type.
_TYPES = (
    (re.compile(r"""^[^\S\n]*["']?openapi["']?\s*:\s*["']?3\.1""", re.M), "OPENAPI:3.1"),
    (re.compile(r"""^[^\S\n]*["']?openapi["']?\s*:\s*["']?3\.0""", re.M), "OPENAPI:3.0"),
    (re.compile(r"""^[^\S\n]*["']?swagger["']?\s*:\s*["']?2\.0""", re.M), "OPENAPI:2.0"),
    (re.compile(r"""^[^\S\n]*["']?asyncapi["']?\s*:\s*["']?2\.""", re.M), "ASYNCAPI:2.0"),
)


class SpecSource(NamedTuple):
    """The files of a definition, by path, with its root file and type."""

    files: Mapping[str, str]
    root: str
    type: str

    @classmethod
    def of(cls, source: str | os.PathLike[str] | Mapping[str, str]) -> SpecSource:
        """Read one file, or take the texts of several files by path, one of which is the root.

        Raises:
            DocumentError: The file cannot be read.
            ConfigurationError: There is no root file, or more than one.
        """
        files = dict(source) if isinstance(source, Mapping) else _read(source)
        if not all(isinstance(part, str) for file in files.items() for part in file):
            raise ConfigurationError("source must map paths to texts")
        kinds = {path: kind for path, text in files.items() if (kind := _type_of(text))}
        if len(kinds) != 1:
            found = ", ".join(kinds) or "none"
            raise ConfigurationError(
                f"one file must be an OpenAPI 2.0, 3.0, 3.1 or AsyncAPI 2 definition; {found} is"
            )
        root, kind = next(iter(kinds.items()))
        return cls(files, root, kind)


def _read(path: str | os.PathLike[str]) -> dict[str, str]:
    if not isinstance(path, (str, os.PathLike)):
        kind = type(path).__name__
        raise ConfigurationError(
            f"source must be a file path or a mapping of paths to texts, not {kind}"
        )
    text, _ = load(path)
    return {Path(path).name: text.removeprefix("\ufeff")}


def _type_of(text: str) -> str | None:
    # In a definition on one line, the version follows a brace.
    beginning = text[:2000].replace("{", "\n", 1)
    return next((kind for pattern, kind in _TYPES if pattern.search(beginning)), None)
