"""Detect the format of a recording, and read its entries one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from postman_facade import _yaml

from . import har, log, newman, vcr
from .entry import NotARecordingError, Recorded, UnreadableRecordingError
from .json_stream import JsonStream

_LARGEST_YAML = 1 << 26  # bytes; YAML is read as a whole, unlike JSON
_YAML = (".yaml", ".yml")
SUFFIXES = (*_YAML, ".json", ".har")
"""The suffixes of files to look for in folders."""

Read = Callable[[Any, str], "Recorded | None"]


class Format(NamedTuple):
    path: tuple[str, ...]
    """The keys that lead to the list of entries."""
    read: Read


FORMATS = (
    Format(("log", "entries"), har.read),
    Format(("interactions",), vcr.read),
    Format(("observations",), log.read_observation),
    Format(("calls",), log.read_call),
    Format(("run", "executions"), newman.read),
)
_ROOTS = {format.path[0]: format for format in FORMATS}
_WORDS = "not a HAR file, cassette, call log or newman run"


def entries(path: Path) -> Iterator[tuple[Any, Read]]:
    """Yield the entries of a recording with their readers."""
    if path.suffix.lower() in _YAML:
        return _of_yaml(path)
    return _of_json(path)


def _of_json(path: Path) -> Iterator[tuple[Any, Read]]:
    with JsonStream(path) as stream:
        if not stream.starts("{"):
            kind = NotARecordingError if stream.starts("[") else UnreadableRecordingError
            raise kind(f"is {_WORDS}")
        found = ""
        for name in stream.members():
            if name in _ROOTS and found in ("", name):
                found = name
                yield from _below(stream, _ROOTS[name], 1)
            else:
                stream.value()
        stream.end()
    if not found:
        raise NotARecordingError(f"is {_WORDS}")


def _below(stream: JsonStream, format: Format, depth: int) -> Iterator[tuple[Any, Read]]:
    """Yield the entries in the next value, which is `depth` keys deep."""
    if depth == len(format.path):
        if not stream.starts("["):
            raise NotARecordingError(f"is {_WORDS}")
        for entry in stream.elements():
            yield entry, format.read
        return
    if not stream.starts("{"):
        raise NotARecordingError(f"is {_WORDS}")
    for name in stream.members():
        if name == format.path[depth]:
            yield from _below(stream, format, depth + 1)
        else:
            stream.value()


def _of_yaml(path: Path) -> Iterator[tuple[Any, Read]]:
    loaded = _load(path)
    for format in FORMATS:
        found = loaded
        for name in format.path:
            found = found.get(name) if isinstance(found, dict) else None
        if isinstance(found, list):
            for entry in found:
                yield entry, format.read
            return
    match loaded:
        case [{"request": _}, *_]:
            raise UnreadableRecordingError(
                "is a cassette of vcrpy before 1.0; upgrade it with python -m vcr.migration"
            )
    raise NotARecordingError(f"is {_WORDS}")


def _load(path: Path) -> Any:
    size = path.stat().st_size
    if size > _LARGEST_YAML:
        raise UnreadableRecordingError(
            f"is {size >> 20} MB of YAML; the maximum is {_LARGEST_YAML >> 20} MB"
        )
    try:
        return _yaml.load(path.read_bytes())
    except _yaml.NotYaml as error:
        raise UnreadableRecordingError(str(error)) from None
