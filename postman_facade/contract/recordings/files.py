"""The recordings in files and folders, one interaction at a time."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from ..routes import ALIASES, Routes, Server, host_of
from .entry import NotARecordingError, Recorded, UnreadableRecordingError
from .formats import SUFFIXES, entries

_MOST_HOSTS = 3


class Problem(NamedTuple):
    """What could not be checked, and why."""

    file: str
    message: str
    kind: Literal["unreadable", "left-out"] = "unreadable"
    """"left-out" where a sound recording does not have all, has it in a form that cannot be
    decoded, or has nothing of the API."""

    def __str__(self) -> str:
        return f"{self.file} {self.message}"


def counted(problems: Sequence[Problem], *, allow_unchecked: bool) -> list[Problem]:
    """Those that make a check fail."""
    return [one for one in problems if not (allow_unchecked and one.kind == "left-out")]


class Recordings:
    """What is recorded in `paths`, files and folders, of requests to the API at `servers`.

    `problems`, `others`, `passed_over` and `hidden` are complete when all was read.
    """

    def __init__(self, paths: Iterable[str | os.PathLike[str]], servers: Iterable[str]) -> None:
        self._paths = [Path(path) for path in paths]
        # The one parameter that may hold slashes takes every path.
        everything: dict[str, dict[str, tuple[str, ...]]] = {"/": {}, "/{filePath}": {}}
        self._api = Routes(everything, [Server.at(url) for url in (*servers, *ALIASES)])
        self.problems: list[Problem] = []
        self.others: Counter[str] = Counter()
        """Requests to other hosts, which are not checked."""
        self.passed_over: list[str] = []
        """Files in folders that are sound but no recordings."""
        self.hidden: list[str] = []
        """Files in folders that are not read, since they or their folders are hidden."""

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
            self.problems.append(Problem(str(folder), "holds no recordings"))

    def _file(self, file: Path, *, is_named: bool) -> Iterator[Recorded]:
        others: Counter[str] = Counter()
        is_of_api = False
        before = len(self.problems)
        try:
            for recorded in self._entries(file):
                if self._api.find(recorded.interaction.url) is None:
                    others[host_of(recorded.interaction.url)] += 1
                else:
                    is_of_api = True
                    self.problems += _problems(recorded)
                    yield recorded
        except NotARecordingError as error:
            if is_named:
                self.problems.append(Problem(str(file), str(error)))
            else:
                self.passed_over.append(str(file))
                return
        except UnreadableRecordingError as error:
            self.problems.append(Problem(str(file), str(error)))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self.problems.append(Problem(str(file), f"cannot be read: {reason}"))
        if not is_of_api and (others or len(self.problems) == before):
            hosts = ", ".join(host for host, _ in others.most_common(_MOST_HOSTS))
            message = "holds no requests to the API: nothing was checked"
            told = f"{message} ({hosts})" if hosts else message
            self.problems.append(Problem(str(file), told, "left-out"))
        self.others += others

    def _entries(self, file: Path) -> Iterator[Recorded]:
        """What can be read of a file; an entry that cannot is a problem, and others follow."""
        for number, (entry, read) in enumerate(entries(file), 1):
            try:
                recorded = read(entry, f"{file}#{number}")
                if recorded is not None:
                    host_of(recorded.interaction.url)
                    yield recorded
            except ValueError as error:
                self.problems.append(Problem(f"{file}#{number}", f"cannot be read: {error}"))


def _problems(recorded: Recorded) -> Iterator[Problem]:
    """One for each reason why something is not known."""
    by_reason: dict[str, list[str]] = {}
    for pointer, reason in recorded.gaps:
        by_reason.setdefault(reason, []).append(pointer)
    for reason, parts in by_reason.items():
        message = f"{', '.join(parts)} {reason}".strip()
        yield Problem(recorded.interaction.source, message, "left-out")


def recordings_in(path: Path) -> list[Path]:
    """The file itself, or whatever in a folder could be a recording, but for what is hidden."""
    if not path.is_dir():
        return [path]
    return [file for file in _candidates(path) if not _is_hidden(file.relative_to(path))]


def hidden_in(path: Path) -> list[Path]:
    """What `recordings_in` leaves out of a folder, since its name or a folder begins with a dot."""
    return [file for file in _candidates(path) if _is_hidden(file.relative_to(path))]


def _candidates(folder: Path) -> list[Path]:
    found = (file for file in sorted(folder.rglob("*")) if file.suffix.lower() in SUFFIXES)
    return [file for file in found if file.is_file()]


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)
