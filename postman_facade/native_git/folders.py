"""Read and write folders of files, atomically and never outside the folder."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from postman_facade.errors import FileTreeError

try:
    import fcntl
except ImportError:  # on Windows
    fcntl = None  # type: ignore[assignment]

_LARGEST = 200_000_000  # bytes
_TEMPORARY = ".pmf-tmp"


def read(root: Path, is_wanted: Callable[[str], bool]) -> dict[str, bytes]:
    """Return the wanted files below `root`, by path with `/`. Raises FileTreeError."""
    return {path: read_file(root, path) for path in paths(root, is_wanted)}


def read_file(root: Path, path: str) -> bytes:
    """Return the content of the file at `path` below `root`. Raises FileTreeError."""
    place = root / path
    with failing(place, "read"):
        if place.stat().st_size > _LARGEST:
            raise FileTreeError(f"has more than {_LARGEST:,} bytes", str(place))
        return place.read_bytes()


def paths(root: Path, is_wanted: Callable[[str], bool]) -> list[str]:
    """Return the paths of the wanted files below `root`, sorted.

    Raises FileTreeError, also for symbolic links, which may lead outside.
    """
    return sorted(_walk(root, is_wanted))


def _walk(root: Path, is_wanted: Callable[[str], bool]) -> Iterator[str]:
    pending = [""]
    while pending:
        above = pending.pop()
        with failing(root / above, "read"), os.scandir(root / above) as entries:
            for entry in entries:
                path = above + entry.name
                if entry.is_symlink() and (is_wanted(path) or entry.is_dir()):
                    raise is_link(root / path)
                if entry.is_dir() and entry.name != ".git":
                    pending.append(path + "/")
                elif is_wanted(path) and entry.is_file():
                    yield path


def write(root: Path, files: Mapping[str, bytes]) -> list[str]:
    """Write the files below `root` atomically, and return the paths of those that changed.

    Raises FileTreeError.
    """
    return [path for path, content in files.items() if write_file(root, path, content)]


def write_file(root: Path, path: str, content: bytes) -> bool:
    """Write one file; return False if it had this content already. Raises FileTreeError."""
    place = root / path
    with failing(place, "written"):
        _make_folders(root, path)
        try:
            before = place.lstat()
        except FileNotFoundError:
            before = None
        if before is not None:
            if not stat.S_ISREG(before.st_mode):
                raise FileTreeError("is not a regular file; move it away", str(place))
            if before.st_size == len(content) and place.read_bytes() == content:
                return False
        _replace(place, content, before)
    return True


def replace(root: Path, before: Mapping[str, bytes], after: Mapping[str, bytes]) -> None:
    """Write the files `after` in place of those `before`; if that fails, nothing is changed.

    Raises FileTreeError.
    """
    written: list[str] = []
    try:
        for path, content in after.items():
            write_file(root, path, content)
            written.append(path)
        remove(root, before.keys() - after.keys())
    except FileTreeError:
        with suppress(FileTreeError):
            remove(root, [path for path in written if path not in before])
            write(root, before)
        raise


def remove(root: Path, gone: Iterable[str]) -> None:
    """Remove the files at these paths below `root`, and folders that become empty.

    Raises FileTreeError.
    """
    for path in gone:
        place = root / path
        with failing(place, "removed"):
            place.unlink(missing_ok=True)
        for folder in place.parents:
            if folder == root or not _remove_empty(folder):
                break


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Lock a folder, which is created for it if need be, against other processes and threads.

    Raises FileTreeError. On Windows, it only creates the folder.
    """
    with failing(folder, "written"):
        if folder.is_symlink():
            raise is_link(folder)
        before = [place for place in (folder, *folder.parents) if place.exists()]
        folder.mkdir(parents=True, exist_ok=True)
    try:
        with _lock(folder):
            yield
    finally:
        for place in (folder, *folder.parents):
            if place in before or not _remove_empty(place):
                break


@contextmanager
def _lock(folder: Path) -> Iterator[None]:
    if fcntl is None:
        yield
        return
    with failing(folder, "read"):
        handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        reason = "is in use by another pull or push; try again when it has ended"
        raise FileTreeError(reason, str(folder.parent)) from None
    except OSError:  # some network file systems have no locks
        pass
    try:
        yield
    finally:
        os.close(handle)


def remove_temporary(root: Path) -> None:
    """Remove temporary files of killed processes below `root`."""
    if root.is_symlink() or not root.is_dir():
        return
    for path in paths(root, lambda path: path.endswith(_TEMPORARY)):
        with failing(root / path, "removed"):
            (root / path).unlink(missing_ok=True)


def _replace(place: Path, content: bytes, before: os.stat_result | None) -> None:
    temporary = place.with_name(f".{os.urandom(8).hex()}{_TEMPORARY}")
    try:
        with temporary.open("xb") as file:
            if before is not None:
                temporary.chmod(stat.S_IMODE(before.st_mode))
            file.write(content)
        os.replace(temporary, place)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _make_folders(root: Path, path: str) -> None:
    """Create the parent folders of `path`; a link among them may lead outside."""
    folder = root
    folder.mkdir(parents=True, exist_ok=True)
    for name in path.split("/")[:-1]:
        folder /= name
        if folder.is_symlink():
            raise is_link(folder)
        folder.mkdir(exist_ok=True)


def is_link(place: Path) -> FileTreeError:
    return FileTreeError("is a symbolic link, which is not followed; remove it", str(place))


def _remove_empty(folder: Path) -> bool:
    try:
        folder.rmdir()
    except OSError:
        return False
    return True


@contextmanager
def failing(place: Path, what: str) -> Iterator[None]:
    """Raise OS errors as FileTreeError, while `place` is `what`, such as "read"."""
    try:
        yield
    except OSError as error:
        raise FileTreeError(f"cannot be {what}: {error.strerror or error}", str(place)) from None
    except ValueError as error:  # such as a null byte in the name
        raise FileTreeError(f"cannot be {what}: {error}", repr(str(place))) from None
