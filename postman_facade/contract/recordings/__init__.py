"""Read recordings, one interaction at a time.

VCR cassettes, HAR files, sandbox call logs and newman runs, in files and folders.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Literal, NamedTuple

from postman_facade import _yaml
from postman_facade._text import on_one_line

from ..routes import ALIASES, Servers, host_of
from . import formats, har
from .entry import NotARecordingError, Recorded, UnreadableRecordingError
from .formats import dumps
from .json_stream import JsonStream

__all__ = [
    "NotARecordingError",
    "Problem",
    "Recorded",
    "Recordings",
    "UnreadableRecordingError",
    "counted",
    "dumps",
    "hidden_in",
    "listed",
    "recordings_in",
]

_MOST_HOSTS = 3
_ENTRY = re.compile(r"#\d{1,20}\Z")
_LARGEST_YAML = 1 << 26  # bytes; YAML is read as a whole, unlike JSON
_YAML = (".yaml", ".yml")
_SUFFIXES = (*_YAML, ".json", ".har")
"""The suffixes of files to look for in folders."""

Read = Callable[[Any, str], "Recorded | None"]
FORMATS: dict[tuple[str, ...], Read] = {
    ("log", "entries"): har.read,
    ("interactions",): formats.read_cassette,
    ("observations",): formats.read_observation,
    ("calls",): formats.read_call,
    ("run", "executions"): formats.read_execution,
}
"""How to read the entries of each format, by the keys that lead to them."""
_PATHS = {path[0]: path for path in FORMATS}
_WORDS = "not a HAR file, cassette, call log or newman run"


class Problem(NamedTuple):
    """Something that could not be checked, and the reason."""

    file: str
    message: str
    kind: Literal["unreadable", "left-out"] = "unreadable"
    """The kind; "left-out" if a valid recording is incomplete, cannot be decoded, or has no
    requests to the API."""

    @property
    def recording(self) -> str:
        """The file, without the number of the entry."""
        return _ENTRY.sub("", self.file)

    def __str__(self) -> str:
        return f"{self.file} {self.message}"


def counted(problems: Sequence[Problem], *, allow_unchecked: bool) -> list[Problem]:
    """Return the problems that make a check fail."""
    return [one for one in problems if not (allow_unchecked and one.kind == "left-out")]


def listed(problems: Iterable[Problem]) -> list[str]:
    """Return a line for each problem; equal ones of a file are counted."""
    same: dict[tuple[str, str], list[Problem]] = {}
    for problem in problems:
        same.setdefault((problem.recording, problem.message), []).append(problem)
    return [
        on_one_line(first) + (f" (as {len(others):,} more of its entries)" if others else "")
        for first, *others in same.values()
    ]


class Recordings:
    """The requests to the API at `servers` that are recorded in `paths`, files and folders.

    `problems`, `others`, `passed_over` and `hidden` are complete after iteration.
    """

    def __init__(self, paths: Iterable[str | os.PathLike[str]], servers: Iterable[str]) -> None:
        self._paths = [Path(path) for path in paths]
        self._api = Servers((*servers, *ALIASES))
        self.problems: list[Problem] = []
        self.others: Counter[str] = Counter()
        """The number of requests to other hosts, which are not checked."""
        self.passed_over: list[str] = []
        """Files in folders that are not recordings."""
        self.hidden: list[str] = []
        """Files in folders that were skipped because they or their folders are hidden."""

    def __iter__(self) -> Iterator[Recorded]:
        for path in self._paths:
            if path.is_dir():
                yield from self._folder(path)
            else:
                yield from self._file(path, is_named=True)

    def _folder(self, folder: Path) -> Iterator[Recorded]:
        files = recordings_in(folder)
        self.hidden += map(str, hidden_in(folder))
        before = len(self.passed_over)
        for file in files:
            yield from self._file(file, is_named=False)
        if len(self.passed_over) - before == len(files):
            self.problems.append(Problem(str(folder), "contains no recordings"))

    def _file(self, file: Path, *, is_named: bool) -> Iterator[Recorded]:
        others: Counter[str] = Counter()
        is_of_api = False
        before = len(self.problems)
        try:
            for recorded in self._entries(file):
                if self._api.path(recorded.interaction.url) is None:
                    others[host_of(recorded.interaction.url)] += 1
                else:
                    is_of_api = True
                    self.problems += _problems(recorded)
                    yield recorded
        except NotARecordingError as error:
            if not is_named:
                self.passed_over.append(str(file))
                return
            self.problems.append(Problem(str(file), str(error)))
        except UnreadableRecordingError as error:
            self.problems.append(Problem(str(file), str(error)))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self.problems.append(Problem(str(file), f"cannot be read: {reason}"))
        if not is_of_api and (others or len(self.problems) == before):
            hosts = ", ".join(host for host, _ in others.most_common(_MOST_HOSTS))
            message = "contains no requests to the API: nothing was checked"
            message += f" ({hosts})" if hosts else ""
            self.problems.append(Problem(str(file), message, "left-out"))
        self.others += others

    def _entries(self, file: Path) -> Iterator[Recorded]:
        """Yield the readable entries of a file; others become problems."""
        entries = _of_yaml(file) if file.suffix.lower() in _YAML else _of_json(file)
        for number, (entry, read) in enumerate(entries, 1):
            try:
                recorded = read(entry, f"{file}#{number}")
                if recorded is not None:
                    host_of(recorded.interaction.url)
                    yield recorded
            except ValueError as error:
                self.problems.append(Problem(f"{file}#{number}", f"cannot be read: {error}"))


def _problems(recorded: Recorded) -> Iterator[Problem]:
    """Yield a problem for each reason why something is unknown."""
    by_reason: dict[str, list[str]] = {}
    for pointer, reason in recorded.gaps:
        by_reason.setdefault(reason, []).append(pointer)
    for reason, parts in by_reason.items():
        message = f"{', '.join(parts)} {reason}".strip()
        yield Problem(recorded.interaction.source, message, "left-out")


def recordings_in(path: Path) -> list[Path]:
    """Return the file itself, or the possible recordings in a folder that are not hidden."""
    return _candidates(path, hidden=False) if path.is_dir() else [path]


def hidden_in(path: Path) -> list[Path]:
    """Return the files that `recordings_in` skips because they or their folders are hidden."""
    return _candidates(path, hidden=True)


def _candidates(folder: Path, *, hidden: bool) -> list[Path]:
    found = (file for file in sorted(folder.rglob("*")) if file.suffix.lower() in _SUFFIXES)
    return [file for file in found if file.is_file() and _is_hidden(file, folder) is hidden]


def _is_hidden(file: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in file.relative_to(folder).parts)


def _of_json(path: Path) -> Iterator[tuple[Any, Read]]:
    """Yield the entries of a recording in JSON with their reader."""
    with path.open(encoding="utf-8-sig") as file:
        stream = JsonStream(file)
        if not stream.starts("{"):
            kind = NotARecordingError if stream.starts("[") else UnreadableRecordingError
            raise kind(f"is {_WORDS}")
        found = ""
        for name in stream.members():
            if name in _PATHS and found in ("", name):
                found = name
                read = FORMATS[_PATHS[name]]
                yield from ((entry, read) for entry in _below(stream, _PATHS[name][1:]))
            else:
                stream.value()
        stream.end()
    if not found:
        raise NotARecordingError(f"is {_WORDS}")


def _below(stream: JsonStream, path: tuple[str, ...]) -> Iterator[Any]:
    """Yield the entries in the next value, at `path`."""
    if not stream.starts("{" if path else "["):
        raise NotARecordingError(f"is {_WORDS}")
    if not path:
        yield from stream.elements()
        return
    for name in stream.members():
        if name == path[0]:
            yield from _below(stream, path[1:])
        else:
            stream.value()


def _of_yaml(path: Path) -> Iterator[tuple[Any, Read]]:
    loaded = _load_yaml(path)
    for keys, read in FORMATS.items():
        found = loaded
        for key in keys:
            found = found.get(key) if isinstance(found, dict) else None
        if isinstance(found, list):
            yield from ((entry, read) for entry in found)
            return
    match loaded:
        case [{"request": _}, *_]:
            raise UnreadableRecordingError(
                "is a cassette of vcrpy before 1.0; upgrade it with python -m vcr.migration"
            )
    raise NotARecordingError(f"is {_WORDS}")


def _load_yaml(path: Path) -> Any:
    size = path.stat().st_size
    if size > _LARGEST_YAML:
        raise UnreadableRecordingError(
            f"is {size >> 20} MB of YAML; the maximum is {_LARGEST_YAML >> 20} MB"
        )
    try:
        return _yaml.load(path.read_bytes())
    except _yaml.NotYaml as error:
        raise UnreadableRecordingError(str(error)) from None
