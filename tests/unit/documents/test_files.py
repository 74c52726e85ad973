"""Documents in files: nothing changes that was not changed, neither text nor permissions."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from postman_facade import CollectionDocument, EnvironmentDocument
from postman_facade.errors import DocumentError

TEXT = (
    '{\n\t"info": {\n\t\t"name": "Shelf \\ud83d",\n\t\t"half": 1.10,\n\t\t"many": 1e3\n\t},'
    '\n\t"item": []\n}\n'
)


@pytest.fixture
def strict_umask() -> Iterator[None]:
    before = os.umask(0o077)
    yield
    os.umask(before)


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_half_a_surrogate_pair_leaves_numbers_and_layout_alone(tmp_path: Path) -> None:
    path = tmp_path / "shelf.json"
    path.write_text(TEXT, encoding="utf-8")
    CollectionDocument.load(path).save(path)
    assert path.read_text(encoding="utf-8") == TEXT


def test_a_byte_order_mark_is_accepted_in_bytes_and_in_text() -> None:
    marked = "\ufeff" + TEXT
    for given in (marked, marked.encode("utf-8")):
        assert CollectionDocument.from_json(given).to_json() == (
            CollectionDocument.from_json(TEXT).to_json()
        )


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such permissions")
def test_a_new_file_is_as_private_as_the_umask_says(tmp_path: Path, strict_umask: None) -> None:
    path = tmp_path / "secrets.json"
    EnvironmentDocument({"name": "Local", "values": []}).save(path)
    assert _mode(path) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such permissions")
def test_a_replaced_file_keeps_its_permissions(tmp_path: Path, strict_umask: None) -> None:
    path = tmp_path / "shelf.json"
    path.touch()
    path.chmod(0o664)
    CollectionDocument.from_json(TEXT).save(path)
    assert _mode(path) == 0o664


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    path, link = tmp_path / "shelf.json", tmp_path / "link.json"
    link.symlink_to(path)
    CollectionDocument.from_json(TEXT).save(link)
    assert link.is_symlink()
    assert path.read_text(encoding="utf-8").startswith("{")


def test_nothing_is_left_behind_by_a_write_that_fails(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(DocumentError, match="cannot be written"):
        CollectionDocument.from_json(TEXT).save(tmp_path / "folder")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]
