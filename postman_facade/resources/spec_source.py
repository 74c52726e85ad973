"""The files of an API definition, its root file and its type."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from postman_facade.documents.text import load
from postman_facade.errors import ConfigurationError

# What the root says of itself, in JSON or YAML, and how the service calls it.
_TYPES = (
    (re.compile(r"""^[^\S\n]*["']?openapi["']?\s*:\s*["']?3\.1""", re.M), "OPENAPI:3.1"),
    (re.compile(r"""^[^\S\n]*["']?openapi["']?\s*:\s*["']?3\.0""", re.M), "OPENAPI:3.0"),
    (re.compile(r"""^[^\S\n]*["']?swagger["']?\s*:\s*["']?2\.0""", re.M), "OPENAPI:2.0"),
    (re.compile(r"""^[^\S\n]*["']?asyncapi["']?\s*:\s*["']?2\.""", re.M), "ASYNCAPI:2.0"),
)


class SpecSource(NamedTuple):
    """Files by their path in the specification."""

    files: Mapping[str, str]
    root: str
    type: str

    @classmethod
    def of(cls, source: str | os.PathLike[str] | Mapping[str, str]) -> SpecSource:
        """From a file, or from the texts of several files by path, of which one is the root.

        Raises DocumentError for a file that cannot be read, and ConfigurationError where no file says
        which definition it is, or several do.
        """
        files = dict(source) if isinstance(source, Mapping) else _read(source)
        if not all(isinstance(part, str) for file in files.items() for part in file):
            raise ConfigurationError("source must hold texts by path, both of them text")
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
            f"source must be a file, or the texts of files by path, not {kind}"
        )
    text, _ = load(path)
    return {Path(path).name: text.removeprefix("\ufeff")}


def _type_of(text: str) -> str | None:
    # A definition on one line has its version after a brace.
    beginning = text[:2000].replace("{", "\n", 1)
    return next((kind for pattern, kind in _TYPES if pattern.search(beginning)), None)
