"""Write files atomically."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path


def write(path: str | os.PathLike[str], data: bytes) -> None:
    """Write `data` to `path`, atomically where that is possible. Raises OSError.

    A regular file is replaced and keeps its mode and, where permitted, its owner. Links are
    followed. Devices, pipes and the file behind standard output are written to directly.
    """
    try:
        before = _status(path)
        if before is None or _is_replaceable(before):
            _replace(Path(os.path.realpath(path)), data, before)
        else:
            _write_through(path, data)
    except OSError as error:
        raise OSError(error.errno, error.strerror, os.fspath(path)) from None


def _replace(target: Path, data: bytes, before: os.stat_result | None) -> None:
    if before is not None and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    temporary = target.with_name(f".{os.urandom(8).hex()}.tmp")
    try:
        with temporary.open("xb") as file:
            if before is not None:
                _take_over(temporary, before)
            file.write(data)
        os.replace(temporary, target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _write_through(path: str | os.PathLike[str], data: bytes) -> None:
    rest = memoryview(data)
    with open(path, "wb", buffering=0) as file:
        while rest:
            rest = rest[file.write(rest) :]


def _status(path: str | os.PathLike[str]) -> os.stat_result | None:
    try:
        return os.stat(path)
    except FileNotFoundError:
        return None


def _is_replaceable(status: os.stat_result) -> bool:
    """Whether the file can be replaced: not if it is already open as standard output or error."""
    if stat.S_ISDIR(status.st_mode):
        return True  # replacing it fails with the right error
    return stat.S_ISREG(status.st_mode) and not any(
        os.path.samestat(status, opened) for opened in map(_opened, (1, 2)) if opened
    )


def _opened(descriptor: int) -> os.stat_result | None:
    try:
        return os.fstat(descriptor)
    except OSError:
        return None


def _take_over(file: Path, before: os.stat_result) -> None:
    file.chmod(stat.S_IMODE(before.st_mode))
    now = file.stat()
    if hasattr(os, "chown") and (now.st_uid, now.st_gid) != (before.st_uid, before.st_gid):
        try:
            os.chown(file, before.st_uid, before.st_gid)
        except OSError:
            return
        file.chmod(stat.S_IMODE(before.st_mode))  # chown may clear mode bits
