"""Folders are read and written safely: whole files, nothing outside, one clear line."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from postman_facade import CollectionDocument, EnvironmentDocument, native_git
from postman_facade.errors import FileTreeError
from postman_facade.native_git import folders
from postman_facade.native_git.patch import same

PAIRS = Path(__file__).parent / "pairs"
LENDING = PAIRS / "lending.postman_collection.json"
DESK = PAIRS / "lending.postman_environment.json"
IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def collection(name: str = "Shelf", *requests: str) -> CollectionDocument:
    items = [{"name": one, "request": {"method": "GET", "url": "x"}} for one in requests]
    return CollectionDocument.of({"info": {"name": name}, "item": items})


def snapshot(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        str(path.relative_to(folder)): (path.stat().st_mtime_ns, path.read_bytes())
        for path in folder.rglob("*")
        if path.is_file()
    }


def fails(pattern: str, call: object, *arguments: object) -> None:
    with pytest.raises(FileTreeError, match=pattern) as caught:
        call(*arguments)  # type: ignore[operator]
    assert "\n" not in str(caught.value)


def test_a_collection_goes_into_a_folder_and_comes_back(tmp_path: Path) -> None:
    document = CollectionDocument.load(LENDING)
    native_git.write(document, tmp_path / "new" / "Lending")
    back = native_git.read(tmp_path / "new" / "Lending")
    assert same(back.document.data, document.data)


@pytest.mark.parametrize("place", ["", "Desk 2.environment.yaml"])
def test_an_environment_goes_into_a_folder_and_comes_back(tmp_path: Path, place: str) -> None:
    document = EnvironmentDocument.load(DESK)
    native_git.write(document, tmp_path)
    back = native_git.read(tmp_path / place)
    assert isinstance(back.document, EnvironmentDocument)
    assert same(back.document.data, document.data)


def test_writing_twice_changes_nothing(tmp_path: Path) -> None:
    document = CollectionDocument.load(LENDING)
    assert native_git.write(document, tmp_path)
    before = snapshot(tmp_path)
    assert native_git.write(document, tmp_path) == []
    assert snapshot(tmp_path) == before


def test_what_the_collection_has_not_any_more_leaves_the_folder_and_nothing_else(
    tmp_path: Path,
) -> None:
    native_git.write(collection("Shelf", "a", "b"), tmp_path)
    for path in ("notes.md", ".git/x.request.yaml", "sub/notes.md", "sub/old.request.yaml"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text("")
    assert native_git.write(collection("Shelf", "b"), tmp_path) == [
        "b.request.yaml", ".resources/pmf.lock.json", "a.request.yaml", "sub/old.request.yaml",
    ]  # fmt: skip
    assert sorted(snapshot(tmp_path)) == [
        ".git/x.request.yaml", ".resources/definition.yaml", ".resources/pmf.lock.json",
        "b.request.yaml", "notes.md", "sub/notes.md",
    ]  # fmt: skip


def test_the_folder_of_another_collection_is_not_overwritten(tmp_path: Path) -> None:
    native_git.write(collection("Shelf", "a"), tmp_path / "shelf")
    before = snapshot(tmp_path)
    other = collection("Desk", "a")
    fails("contains another collection, 'Shelf'", native_git.write, other, tmp_path / "shelf")
    fails("contains files of collections", native_git.write, other, tmp_path)
    assert snapshot(tmp_path) == before


def test_links_are_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "x.request.yaml").write_text("url: secret")
    shelf = tmp_path / "shelf"
    native_git.write(collection("Shelf", "a"), shelf)
    (shelf / "b").symlink_to(outside, target_is_directory=True)
    fails("/b is a symbolic link", native_git.read, shelf)
    fails("/b is a symbolic link", native_git.write, collection("Shelf", "c"), shelf)
    (shelf / "b").unlink()
    (shelf / "README").symlink_to(outside / "x.request.yaml")  # says nothing of the collection
    native_git.read(shelf)
    (shelf / "a.request.yaml").unlink()
    (shelf / "a.request.yaml").symlink_to(outside / "x.request.yaml")
    fails("a.request.yaml is a symbolic link", native_git.read, shelf)
    assert (outside / "x.request.yaml").read_text() == "url: secret"


def test_a_link_is_not_written_through(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    (shelf / "sub").symlink_to(outside, target_is_directory=True)
    fails("sub is a symbolic link", folders.write_file, shelf, "sub/x.yaml", b"")
    (shelf / "x.yaml").symlink_to(outside / "y.yaml")
    fails("x.yaml is not a regular file", folders.write_file, shelf, "x.yaml", b"")
    assert list(outside.iterdir()) == []


@pytest.mark.skipif(IS_ROOT, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_one_clear_line(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        fails(
            "cannot be written: Permission denied", native_git.write, collection(), tmp_path / "x"
        )
    finally:
        tmp_path.chmod(0o700)


def test_a_full_disk_leaves_the_old_file_and_no_half_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    native_git.write(collection("Shelf", "a"), tmp_path)
    before = snapshot(tmp_path)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "replace", full)
    fails("cannot be written: No space left", native_git.write, collection("Shelf", "b"), tmp_path)
    assert snapshot(tmp_path) == before


def test_names_that_no_system_takes_are_one_clear_line(tmp_path: Path) -> None:
    fails(
        "cannot be written: File name too long",
        native_git.write,
        collection(),
        tmp_path / ("x" * 300),
    )
    fails("cannot be read", native_git.read, tmp_path / "a\0b")
    fails("cannot be read: No such file", native_git.read, tmp_path / "none")
    long = collection("Shelf", "n" * 300)
    native_git.write(long, tmp_path / "shelf")
    assert same(native_git.read(tmp_path / "shelf").document.data, long.data)


def test_folders_in_folders_beyond_what_a_path_can_be_are_one_clear_line(tmp_path: Path) -> None:
    item: dict[str, object] = {"name": "a" * 60, "item": []}
    for _ in range(80):
        item = {"name": "a" * 60, "item": [item]}
    document = CollectionDocument.of({"info": {"name": "Deep"}, "item": [item]})
    fails("cannot be written: File name too long", native_git.write, document, tmp_path)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (
            "<<<<<<< HEAD\nurl: a\n=======\nurl: b\n>>>>>>> other\n",
            "has a merge conflict at line 1",
        ),
        ("url: [", "is not valid YAML at line"),
    ],
)
def test_a_broken_file_is_named(tmp_path: Path, content: str, reason: str) -> None:
    native_git.write(collection("Shelf", "a"), tmp_path)
    (tmp_path / "a.request.yaml").write_text(content)
    fails(f"^{tmp_path}/a.request.yaml {reason}", native_git.read, tmp_path)


def test_a_folder_without_documents_says_so(tmp_path: Path) -> None:
    fails("holds no collection", native_git.read, tmp_path)
    for name in ("a", "b"):
        (tmp_path / f"{name}.environment.yaml").write_text("values: []")
    fails("holds 2 environments: pass the file of one", native_git.read, tmp_path)
