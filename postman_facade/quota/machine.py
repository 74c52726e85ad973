"""Slots shared by the processes of this machine: one small SQLite file, no server."""

from __future__ import annotations

import os
import sqlite3
import sys
import threading
import time
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar
from weakref import WeakValueDictionary

from postman_facade.clock import Clock
from postman_facade.errors import BudgetUnavailable, InvalidSetting
from postman_facade.policy import pacing
from postman_facade.policy.pacing import Need, Report, Slot, Track, Tracks
from postman_facade.quota.store import Grant

try:
    import fcntl
except ImportError:  # Windows: a file in use cannot be removed there, so nothing needs guarding
    fcntl = None  # type: ignore[assignment]

__all__ = ["MachineStore", "default_path"]

T = TypeVar("T")

_APPLICATION = 0x504D4651
_PATIENCE = 5.0
"""Seconds to wait for another process that holds the file; it needs microseconds."""

_SETUP = f"""
PRAGMA application_id = {_APPLICATION};
PRAGMA journal_mode = WAL;
CREATE TABLE IF NOT EXISTS tracks
    (key TEXT, bucket TEXT, numbers BLOB, PRIMARY KEY (key, bucket));
"""
_SELECT = "SELECT numbers FROM tracks WHERE key = ? AND bucket = ?"
_UPDATE = "UPDATE tracks SET numbers = ? WHERE key = ? AND bucket = ?"
_INSERT = "INSERT INTO tracks (numbers, key, bucket) VALUES (?, ?, ?)"


def default_path() -> Path:
    """Where the state of this user's programs belongs on this platform."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_STATE_HOME") or home / ".local" / "state")
    return base / "postman_facade" / "quota.db"


class MachineStore:
    """Tracks in a WAL database; a step is one short write transaction.

    Times are those of the monotonic clock, which all processes of a machine share. After a reboot
    it starts anew, which tracks survive. Losing the file costs nothing but the memory of the last
    window, so a broken or removed one is made anew. Not for network file systems.
    """

    remote = False

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock
        self._lock = threading.Lock()
        self._database: sqlite3.Connection | None = None
        self._file = (0, 0)
        self._process = 0

    def __del__(self) -> None:
        self._disconnect()

    @classmethod
    def shared(cls, path: Path, clock: Clock) -> MachineStore:
        """The one store of this process for a file.

        Raises `InvalidSetting` for a file of something else.
        """
        path = path.expanduser().absolute()
        store = _open.get(path)
        if store is None or store._clock is not clock:
            if path != default_path() and _is_foreign(path):
                raise InvalidSetting(f"{path} is no quota file; name one that does not exist yet")
            store = _open[path] = cls(path, clock)
        return store

    def reserve(self, key: str, needs: Sequence[Need]) -> Grant:
        return self._slot(key, needs, pacing.reserve)

    def confirm(self, key: str, needs: Sequence[Need], slot: float) -> Grant:
        def keep(tracks: Tracks, needs: Sequence[Need], now: float) -> Slot:
            return pacing.confirm(tracks, needs, slot, now)

        return self._slot(key, needs, keep)

    def peek(self, key: str, needs: Sequence[Need]) -> Grant:
        return self._slot(key, needs, pacing.peek)

    def release(self, key: str, needs: Sequence[Need], slot: float) -> None:
        self._step(key, needs, lambda tracks, now: pacing.release(tracks, needs, slot))

    def learn(
        self,
        key: str,
        needs: Sequence[Need],
        reports: Sequence[Report],
        slot: float | None,
        late: float,
    ) -> None:
        def step(tracks: Tracks, now: float) -> None:
            pacing.apply(tracks, needs, reports, slot, now)
            if slot is not None and late > 0:
                pacing.postpone(tracks, needs, slot, late)

        self._step(key, needs, step)

    def close(self) -> None:
        with self._lock:
            self._disconnect()

    def _slot(
        self, key: str, needs: Sequence[Need], find: Callable[[Tracks, Sequence[Need], float], Slot]
    ) -> Grant:
        def step(tracks: Tracks, now: float) -> Grant:
            slot = find(tracks, needs, now)
            return Grant(slot, slot.at - now)

        return self._step(key, needs, step)

    def _step(self, key: str, needs: Sequence[Need], step: Callable[[Tracks, float], T]) -> T:
        """Load the tracks, run a step on them and save them, with nobody in between."""
        with self._lock:
            reason = "it breaks as soon as it is made"
            for _ in range(3):
                try:
                    return self._transaction(self._connected(), key, needs, step)
                except (sqlite3.DatabaseError, OSError) as error:
                    self._disconnect()
                    if _is_ours_to_mend(error):
                        self._discard()
                    elif self._in_place():
                        reason = str(error)
                        break
        raise BudgetUnavailable(
            f"cannot use the quota file ({reason}): {self._path}; name another one as "
            "'machine:/path/to/file.db', or set quota to 'memory'"
        )

    def _transaction(
        self,
        database: sqlite3.Connection,
        key: str,
        needs: Sequence[Need],
        step: Callable[[Tracks, float], T],
    ) -> T:
        database.execute("BEGIN IMMEDIATE")
        try:
            tracks = Tracks()
            for need in needs:
                found = database.execute(_SELECT, (key, need.bucket)).fetchone()
                if found:
                    tracks[need.bucket] = Track.of(array("d", found[0]))
            result = step(tracks, self._clock.monotonic())
            for bucket, track in tracks.items():
                row = (array("d", track.numbers()), key, bucket)
                if not database.execute(_UPDATE, row).rowcount:
                    database.execute(_INSERT, row)
        except BaseException:
            with suppress(sqlite3.Error):
                database.execute("ROLLBACK")
            raise
        database.execute("COMMIT")
        return result

    def _connected(self) -> sqlite3.Connection:
        """The open database, opened again when the file was removed or the process forked."""
        if self._database is not None:
            if self._process == os.getpid() and self._in_place():
                return self._database
            self._disconnect()
        with _guard(self._path):
            new = not self._path.exists()
            if new:
                for left_over in _beside(self._path):
                    left_over.unlink(missing_ok=True)
                os.close(os.open(self._path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
            self._file = _identity(self._path)
            self._process = os.getpid()
            self._database = database = sqlite3.connect(
                self._path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
            )
            database.execute("PRAGMA synchronous = OFF")
            if new:
                database.executescript(_SETUP)
        return database

    def _in_place(self) -> bool:
        try:
            return _identity(self._path) == self._file
        except OSError:
            return False

    def _disconnect(self) -> None:
        database, self._database = self._database, None
        if database is not None:
            if self._process == os.getpid():
                with suppress(sqlite3.Error):
                    database.close()
            else:
                _inherited.append(database)

    def _discard(self) -> None:
        """Remove a broken file, unless another process has put a new one there already."""
        with _guard(self._path):
            if self._in_place():
                for path in (self._path, *_beside(self._path)):
                    path.unlink(missing_ok=True)


_open: WeakValueDictionary[Path, MachineStore] = WeakValueDictionary()

_inherited: list[sqlite3.Connection] = []
"""Connections of a parent process: closing them here could end the parent's locks."""


def _beside(path: Path) -> tuple[Path, Path]:
    return path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")


def _identity(path: Path) -> tuple[int, int]:
    found = os.stat(path)
    return found.st_dev, found.st_ino


def _is_ours_to_mend(error: Exception) -> bool:
    """Whether a new file would help: not when it is busy, out of reach or out of space."""
    return isinstance(error, sqlite3.DatabaseError) and not any(
        cause in str(error) for cause in ("locked", "unable to open", "readonly", "full")
    )


def _is_foreign(path: Path) -> bool:
    """Whether a file is there that is not ours, so that it must not be touched."""
    try:
        with path.open("rb") as file:
            head = file.read(72)
    except IsADirectoryError:
        return True
    except OSError:
        return False
    return bool(head) and head[68:72] != _APPLICATION.to_bytes(4, "big")


@contextmanager
def _guard(path: Path) -> Iterator[None]:
    """Only one process at a time makes or removes the file."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if fcntl is None:
        yield
        return
    lock = os.open(path.with_name(path.name + ".lock"), os.O_CREAT | os.O_RDWR, 0o600)
    try:
        until = time.monotonic() + _PATIENCE
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.01)
        yield
    finally:
        os.close(lock)
