"""What cannot be read is told, and a file is written whole or not at all."""

from __future__ import annotations

import base64
import gzip
import json
import stat
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from postman_facade.contract.scrub import remaining, scrub, scrub_file
from tests.unit.contract.planted import KEY, PLAIN

TEXT = json.dumps({"token": PLAIN, "note": f"{KEY} — é"})
PACKED = gzip.compress(TEXT.encode())
# Recordings of what a scrubber has no way into, and may hold anything.
UNREAD = {
    "an unknown coding": (
        {"Content-Encoding": ["compress"]},
        b"\x1f\x9d" + PACKED,
        "unknown content coding",
    ),
    "a broken coding": ({"Content-Encoding": ["gzip"]}, PACKED[:-9], "is truncated"),
    "compressed, which nothing says": ({}, PACKED[:-9], "is truncated"),
    "another coding than it says": (
        {"Content-Encoding": ["gzip"]},
        b"\xff\x00" + PACKED,
        "not compressed as its headers say",
    ),
    "no character set": ({}, "caf\u00e9 in Latin-1".encode("latin-1"), "character set"),
    "an unknown character set": (
        {"Content-Type": ["text/plain; charset=x-ours"]},
        b"\xff\xfb" * 9,
        "character set",
    ),
    "an archive": ({}, b"PK\x03\x04\xff\xff" + PACKED, "character set"),
    "part of an unknown encoding": (
        {},
        b"--b\r\nContent-Transfer-Encoding: x-uuencode\r\n\r\nabc\r\n--b--",
        "unknown transfer encoding",
    ),
    "part that is broken": (
        {},
        b"--b\r\nContent-Transfer-Encoding: base64\r\n\r\n?=?\r\n--b--",
        "not valid base64",
    ),
}


def recorded(headers: dict[str, Any], body: bytes) -> str:
    request = {"method": "GET", "uri": "https://api.postman.com/me", "headers": {}, "body": ""}
    response = {"status": {"code": 200}, "headers": headers, "body": {"string": body}}
    return yaml.safe_dump({"interactions": [{"request": request, "response": response}]})


@pytest.mark.parametrize("case", UNREAD.values(), ids=UNREAD)
def test_what_cannot_be_read_is_reported(case: tuple[dict[str, Any], bytes, str]) -> None:
    headers, body, reason = case
    for text in (recorded(headers, body), scrub(recorded(headers, body))):
        unread = [finding for finding in remaining(text) if finding.kind.startswith("not read: ")]
        assert [finding.where for finding in unread] == ["interactions/0/response/body/string"]
        assert reason in unread[0].kind


def test_a_coding_without_its_library_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    for coding, name in (("br", "brotli"), ("br", "brotlicffi"), ("zstd", "zstandard")):
        monkeypatch.setitem(sys.modules, name, None)
        (found,) = remaining(recorded({"Content-Encoding": [coding]}, b"\x8b\x00\xff" + PACKED))
        assert "needs a library: pip install" in found.kind


@pytest.mark.parametrize("body", [b"\x89PNG\r\n\x1a\n\0\xff", b"\xff\xd8\xff\xe0\0", b"GIF89a\xff"])
def test_pictures_are_not_told(body: bytes) -> None:
    assert remaining(recorded({}, body)) == []


def test_base64_that_is_none_is_reported() -> None:
    content = {"text": "§", "encoding": " Base64"}
    exchange = {"request": {"method": "GET", "url": "/me"}, "response": {"content": content}}
    (found,) = remaining(json.dumps(exchange))
    assert found.kind == "not read: is not valid base64"
    content["text"] = base64.b64encode(PACKED).decode()
    assert PLAIN not in str(gzip.decompress(_content(scrub(json.dumps(exchange)))))


def _content(text: str) -> bytes:
    return base64.b64decode(json.loads(text)["response"]["content"]["text"])


def test_a_file_keeps_its_mode_and_is_the_old_one_when_writing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "calls.txt"
    path.write_text(f"x-api-key: {KEY}", encoding="utf-8")
    path.chmod(0o640)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.replace", full)
        with pytest.raises(OSError, match="No space left"):
            scrub_file(path, in_place=True)
    assert path.read_text("utf-8") == f"x-api-key: {KEY}"
    assert list(tmp_path.iterdir()) == [path]
    scrub_file(path, in_place=True)
    assert path.read_text("utf-8") == "x-api-key: [secret]"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_link_is_followed_within_its_folder_only(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    for folder in (ours, theirs):
        folder.mkdir()
        (folder / "calls.txt").write_text(KEY, encoding="utf-8")
    (ours / "near.txt").symlink_to("calls.txt")
    (ours / "far.txt").symlink_to(theirs / "calls.txt")
    scrub_file(ours / "near.txt", in_place=True)
    assert (ours / "near.txt").is_symlink()
    assert (ours / "calls.txt").read_text("utf-8") == "[secret]"
    with pytest.raises(ValueError, match="link to another folder"):
        scrub_file(ours / "far.txt", in_place=True)
    assert (theirs / "calls.txt").read_text("utf-8") == KEY


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16"])
def test_a_file_stays_in_its_character_set(tmp_path: Path, codec: str) -> None:
    path = tmp_path / "calls.json"
    path.write_bytes(TEXT.encode(codec))
    scrub_file(path, in_place=True)
    assert json.loads(path.read_bytes().decode(codec))["token"] == "[secret]"
