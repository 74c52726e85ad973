"""A rate limit shared by the processes of this machine, in a small SQLite file."""

from __future__ import annotations

import logging
import os
import sqlite3
import stat
import time
from array import array
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from postman_facade.clock import Clock
from postman_facade.errors import ConfigurationError, RateLimitStoreError
from postman_facade.policy.pacing import Need, Track, Tracks
from postman_facade.rate_limit.local import LocalStore, Step
from postman_facade.rate_limit.memory import MemoryStore
from postman_facade.rate_limit.store import Reach

__all__ = ["MachineStore", "default_path", "open_machine"]

T = TypeVar("T")

_APPLICATION = 0x504D4651
_SHORTEST, _LONGEST = 0.0005, 0.02
"""Seconds between two looks at a file that another process holds; it needs microseconds."""

_SETUP = f"""
BEGIN EXCLUSIVE;
PRAGMA application_id = {_APPLICATION};
CREATE TABLE IF NOT EXISTS tracks
    (key TEXT, bucket TEXT, numbers BLOB, PRIMARY KEY (key, bucket));
COMMIT;
"""
_SELECT = "SELECT numbers FROM tracks WHERE key = ? AND bucket = ?"
_UPDATE = "UPDATE tracks SET numbers = ? WHERE key = ? AND bucket = ?"
_INSERT = "INSERT INTO tracks (numbers, key, bucket) VALUES (?, ?, ?)"

_logger = logging.getLogger("postman_facade")


def open_machine(file: str, clock: Clock) -> LocalStore:
    """Open the store in `file`, or in the default file of this user if it is empty.

    If the default file cannot be written, such as in a read-only home, a warning is logged once and
    the limit is kept for this process alone.

    Raises:
        ConfigurationError: The file belongs to another program.
    """
    if file:
        path = Path(os.path.expanduser(file))
        known_home = not path.parts[0].startswith("~")
        path = path.absolute()
        if "\0" in file or not known_home or (os.path.exists(path) and not path.is_file()):
            raise ConfigurationError(
                f"{path} cannot be a rate limit file; name one that does not exist yet"
            )
        store = MachineStore(path, clock)
        if os.path.exists(path):
            store.look()
        return store
    memory = MemoryStore.shared(clock)
    try:
        return MachineStore(default_path(), clock, memory)
    except RuntimeError as error:
        _note("", str(error))
        return memory


def default_path() -> Path:
    """Return the rate limit file in the state directory of this user.

    Raises:
        RuntimeError: The user has no home.
    """
    from platformdirs import user_state_path  # late: only this store needs it

    folder = user_state_path("postman_facade", appauthor=False)
    if not folder.is_absolute():  # as older releases return it for a user without a home
        raise RuntimeError("this user has no home")
    return folder / "rate-limit.db"


class MachineStore(LocalStore):
    """Tracks in a SQLite database; a step is one short transaction.

    Times are those of the monotonic clock, which all processes of a machine share; tracks survive
    that it starts anew after a reboot. The file holds nothing older than the last window, so it is
    not synced to disk, and it is created again if it is broken or removed. It must not be on a
    network file system.
    """

    reach: Reach = "machine"

    def __init__(self, path: Path, clock: Clock, spare: MemoryStore | None = None) -> None:
        """Create the store; `spare` is used from then on if the file cannot be used."""
        super().__init__()
        self._path = path
        self._clock = clock
        self._spare = spare
        self._is_spared = False
        self._database: sqlite3.Connection | None = None
        self._file = (0, 0)

    def __del__(self) -> None:
        self._disconnect()

    def look(self) -> None:
        """Raise ConfigurationError if the file belongs to another program."""
        with self._lock, suppress(sqlite3.Error, OSError):
            self._connected()

    def close(self) -> None:
        with self._lock:
            self._disconnect()

    def _before_fork(self) -> None:
        self._disconnect()  # SQLite's handles and locks do not survive a fork

    def _after_fork(self) -> None:
        if self._database is not None:  # a thread was in the middle of a step for too long
            _inherited.append(self._database)
            self._database = None

    def _step(self, key: str, needs: Sequence[Need], step: Step[T], timeout: float) -> T:
        if self._is_spared and self._spare is not None:
            return self._spare._step(key, needs, step, timeout)
        until = time.monotonic() + timeout
        pause, failures = _SHORTEST, 0
        while True:
            try:
                return self._attempt(key, needs, step, until)
            except (sqlite3.Error, OSError) as error:
                reason, left = error, until - time.monotonic()
            if _is_busy(reason):
                if left <= 0:
                    raise self._unavailable(f"after {timeout:.1f} s the {reason}")
                # Not in SQLite and not inside the lock: who waits, holds up nobody.
                time.sleep(min(pause, left))
                pause = min(2 * pause, _LONGEST)
                continue
            failures += 1
            if failures < 3 and (_is_broken(reason) or not self._is_in_place()):
                continue
            if self._spare is None:
                raise self._unavailable(str(reason))
            self._is_spared = True
            _note(f"{self._path}: ", str(reason))
            return self._spare._step(key, needs, step, left)

    def _unavailable(self, reason: str) -> RateLimitStoreError:
        return RateLimitStoreError(
            f"cannot use the rate limit file ({reason}): {self._path}; name another one as "
            "'machine:/path/to/file.db', or set rate_limit to 'memory'"
        )

    def _attempt(self, key: str, needs: Sequence[Need], step: Step[T], until: float) -> T:
        """Load the tracks, run a step on them and save them, in one transaction."""
        if not self._lock.acquire(timeout=max(until - time.monotonic(), 0.0)):
            raise sqlite3.OperationalError("file is locked by another thread")
        try:
            return self._transaction(self._connected(), key, needs, step)
        except (sqlite3.Error, OSError) as error:
            if not _is_busy(error):
                self._disconnect()
            if _is_broken(error) and self._is_in_place():
                # Another process may do the same; who loses its new file makes the next.
                self._path.unlink(missing_ok=True)
            raise
        finally:
            self._lock.release()

    def _transaction(
        self, database: sqlite3.Connection, key: str, needs: Sequence[Need], step: Step[T]
    ) -> T:
        database.execute("BEGIN EXCLUSIVE")
        try:
            tracks = Tracks()
            for need in needs:
                found = database.execute(_SELECT, (key, need.bucket)).fetchone()
                if found:
                    tracks[need.bucket] = _track(found[0])
            result = step(tracks, self._clock.monotonic())
            for bucket, track in tracks.items():
                row = (array("d", track.numbers()), key, bucket)
                if not database.execute(_UPDATE, row).rowcount:
                    database.execute(_INSERT, row)
            database.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                database.execute("ROLLBACK")
            raise
        return result

    def _connected(self) -> sqlite3.Connection:
        """Return the open database, opened again if the file was removed or replaced."""
        if self._database is not None:
            if self._is_in_place():
                return self._database
            self._disconnect()
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        database = sqlite3.connect(
            self._path, timeout=0, isolation_level=None, check_same_thread=False
        )
        try:
            file = _identity(self._path)
            if self._spare is not None or file == self._file:
                self._file = file  # ours, whatever is in it
            self._set_up(database, is_ours=file == self._file)
            self._file = file
        except BaseException:
            database.close()
            raise
        self._database = database
        return database

    def _set_up(self, database: sqlite3.Connection, *, is_ours: bool) -> None:
        try:
            (application,) = database.execute("PRAGMA application_id").fetchone()
            is_empty = not self._path.stat().st_size
            if not is_empty and application != _APPLICATION:
                raise sqlite3.DatabaseError("it belongs to another program")
        except sqlite3.DatabaseError as error:
            if is_ours or not _is_broken(error):
                raise
            raise ConfigurationError(
                f"{self._path} is not a rate limit file; name one that does not exist yet"
            ) from None
        database.execute("PRAGMA synchronous = OFF")
        with suppress(sqlite3.OperationalError):  # in use with a journal of another kind
            database.execute("PRAGMA journal_mode = MEMORY")
        if is_empty:
            database.executescript(_SETUP)
            self._path.chmod(0o600)

    def _is_in_place(self) -> bool:
        try:
            return _identity(self._path) == self._file
        except OSError:
            return False

    def _disconnect(self) -> None:
        database, self._database = self._database, None
        if database is not None:
            with suppress(sqlite3.Error):
                database.close()


_inherited: list[sqlite3.Connection] = []
"""Connections of a parent process, never to be used and never to be closed."""

_noted: set[str] = set()


def _note(place: str, reason: str) -> None:
    if place not in _noted:
        _noted.add(place)
        _logger.warning("The rate limit is kept for this process alone (%s%s).", place, reason)


def _track(numbers: object) -> Track:
    if isinstance(numbers, bytes) and len(numbers) % 8 == 0:
        with suppress(ValueError):
            return Track.of(array("d", numbers))
    raise sqlite3.DatabaseError("its numbers are malformed")


def _identity(path: Path) -> tuple[int, int]:
    found = os.stat(path)
    if not stat.S_ISREG(found.st_mode):
        raise OSError("it is not a file")
    return found.st_dev, found.st_ino


def _is_busy(error: Exception) -> bool:
    return isinstance(error, sqlite3.OperationalError) and "is locked" in str(error)


def _is_broken(error: Exception) -> bool:
    """Whether a new file would help: not if it is busy, unreachable or the disk is full."""
    return (
        isinstance(error, sqlite3.DatabaseError)
        and not isinstance(error, sqlite3.ProgrammingError)
        and not any(
            cause in str(error)
            for cause in ("locked", "locking", "unable to open", "readonly", "full", "disk I/O")
        )
    )
