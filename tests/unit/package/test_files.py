"""Where files are written: to devices, pipes and links as a shell would, else whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from postman_facade import _files
from postman_facade.documents import text
from postman_facade.errors import DocumentError
from tests.unit.cli.conftest import Pmf
from tests.unit.contract.recorded import cassette, interaction, written

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="of POSIX")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


class TestRegularFiles:
    def test_they_are_replaced_at_once_and_keep_their_mode(self, tmp_path: Path) -> None:
        file = written(tmp_path / "a", "before")
        file.chmod(0o640)
        before = file.open(encoding="utf-8")
        _files.write(file, b"after")
        with before:
            assert before.read() == "before"
        assert (file.read_bytes(), mode(file), names(tmp_path)) == (b"after", 0o640, ["a"])

    def test_new_ones_have_the_mode_of_new_ones(self, tmp_path: Path) -> None:
        _files.write(tmp_path / "a", b"1")
        with (tmp_path / "b").open("w"):
            assert mode(tmp_path / "a") == mode(tmp_path / "b")

    def test_names_may_be_as_long_as_the_system_has_them(self, tmp_path: Path) -> None:
        _files.write(tmp_path / ("é" * 127), b"1")
        assert names(tmp_path) == ["é" * 127]

    @pytest.mark.parametrize("failing", ["replace", "write"])
    @pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), KeyboardInterrupt()])
    def test_what_fails_leaves_what_was_there(
        self,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        failing: str,
        error: BaseException,
    ) -> None:
        def fail(*_: object) -> None:
            raise error

        file = written(tmp_path / "a", "before")
        if failing == "replace":
            monkeypatch.setattr(os, "replace", fail)
        else:
            monkeypatch.setattr(_files, "_take_over", fail)
        with pytest.raises(type(error)) as caught:
            _files.write(file, b"after")
        assert (file.read_text("utf-8"), names(tmp_path)) == ("before", ["a"])
        if isinstance(caught.value, OSError):
            assert caught.value.filename == str(file)

    def test_folders_are_refused(self, tmp_path: Path) -> None:
        for place, kind in ((tmp_path, OSError), (tmp_path / "none" / "a", FileNotFoundError)):
            with pytest.raises(kind):
                _files.write(place, b"1")
        assert names(tmp_path) == []

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
    def test_what_may_not_be_written_is_refused(self, tmp_path: Path) -> None:
        file = written(tmp_path / "a", "before")
        file.chmod(0o400)
        with pytest.raises(PermissionError):
            _files.write(file, b"after")


class TestLinks:
    def test_what_they_lead_to_is_replaced(self, tmp_path: Path) -> None:
        (tmp_path / "deep").mkdir()
        file = written(tmp_path / "deep" / "a", "before")
        (tmp_path / "one").symlink_to("two")
        (tmp_path / "two").symlink_to("deep/a")
        _files.write(tmp_path / "one", b"after")
        assert file.read_bytes() == b"after"
        assert (tmp_path / "one").is_symlink()
        assert (tmp_path / "two").is_symlink()

    def test_they_may_lead_to_what_is_not_there_yet(self, tmp_path: Path) -> None:
        (tmp_path / "one").symlink_to("a")
        _files.write(tmp_path / "one", b"after")
        assert (tmp_path / "a").read_bytes() == b"after"
        assert (tmp_path / "one").is_symlink()

    def test_a_ring_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "one").symlink_to("one")
        with pytest.raises((OSError, RuntimeError)):
            _files.write(tmp_path / "one", b"1")


class TestDevicesAndPipes:
    def test_a_pipe_is_written_to(self, tmp_path: Path) -> None:
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        read: list[bytes] = []
        reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
        reader.start()
        much = b"x" * 300_000
        _files.write(pipe, much)
        reader.join()
        assert (read, names(tmp_path)) == ([much], ["pipe"])
        assert stat.S_ISFIFO(pipe.stat().st_mode)

    def test_a_device_is_written_to(self, tmp_path: Path) -> None:
        (tmp_path / "null").symlink_to(os.devnull)
        for place in (Path(os.devnull), tmp_path / "null"):
            _files.write(place, b"1")
            assert stat.S_ISCHR(place.stat().st_mode)

    def test_a_device_of_its_own(self, tmp_path: Path) -> None:
        try:
            os.mknod(tmp_path / "null", 0o666 | stat.S_IFCHR, os.makedev(1, 3))
            (tmp_path / "null").read_bytes()
        except PermissionError:
            pytest.skip("nobody but root makes devices")
        _files.write(tmp_path / "null", b"1")
        assert stat.S_ISCHR((tmp_path / "null").stat().st_mode)

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="of Linux")
    def test_a_full_device_is_reported(self) -> None:
        with pytest.raises(OSError, match="No space"):
            _files.write("/dev/full", b"1")
        with pytest.raises(DocumentError, match="/dev/full cannot be written: No space"):
            text.save("/dev/full", b"1")

    @pytest.mark.skipif(not Path("/dev/fd").exists(), reason="of Linux and macOS")
    def test_a_descriptor_is_written_to(self) -> None:
        reader, writer = os.pipe()
        _files.write(f"/dev/fd/{writer}", b"1")
        os.close(writer)
        with os.fdopen(reader, "rb") as file:
            assert file.read() == b"1"

    def test_standard_output_sent_to_a_file_stays_that_file(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        file = written(tmp_path / "log", "before, which was longer")
        with file.open("rb") as opened:
            monkeypatch.setattr(_files, "_opened", lambda _: os.fstat(opened.fileno()))
            _files.write(file, b"after")
            assert opened.read() == b"after"


@pytest.mark.parametrize(
    "arguments",
    [("check",), ("check", "--format", "sarif"), ("suggest",)],
)
def test_every_command_writes_alike(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    written(Path("one.json"), cassette(interaction()))
    os.mkfifo("pipe")
    Path("link").symlink_to("target")
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(Path("pipe").read_bytes()))
    reader.start()
    pmf = Pmf(monkeypatch)
    for output in ("pipe", "link", os.devnull):
        assert pmf("contract", *arguments, "one.json", "-o", output) == (0, "", "")
    reader.join()
    assert names(tmp_path) == ["link", "one.json", "pipe", "target"]
    assert Path("link").is_symlink()
    assert read == [Path("target").read_bytes()]
