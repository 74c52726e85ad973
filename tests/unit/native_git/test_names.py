"""Files are called as Postman calls them, and no two are equal on any file system."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postman_facade.native_git.names import Names


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("a/b\\c:d", "a-b-c-d"),
        ('a<>:"|?*b', "a-b"),
        ("a\t\n\0b", "a-b"),
        ("a--b", "a-b"),
        ("ends.", "ends-"),
        ("ends...", "ends-"),
        ("ends ", "ends"),
        ("ends. ", "ends-"),
        (" begins", " begins"),
        ("..", "-"),
        ("CON", "-"),
        ("com1", "-"),
        ("con.txt", "-.txt"),
        ("console", "console"),
        ("falcon", "falcon"),
        ("a.con", "a.con"),
        ("", "http-request"),
        ("  ", "http-request"),
        ("%#&{}~'", "%#&{}~'"),
        ("x" * 65, "x" * 64),
        ("日" * 30, "日" * 21),
        ("half \ud83d", "half \ufffd"),
    ],
)
def test_a_name_becomes_a_stem(name: str, stem: str) -> None:
    assert Names().take(name, ".request.yaml", "http-request") == stem


def test_names_that_are_taken_get_numbers() -> None:
    names = Names(".resources")
    stems = ["A", "a", "a-1", "A", "e\u0301", "é", "É", "straße", "STRASSE", ".Resources"]
    assert [names.take(stem, "", "folder") for stem in stems] == [
        "A", "a-1", "a-1-1", "A-2", "e\u0301", "é-1", "É-2", "straße", "STRASSE-1", ".Resources-1",
    ]  # fmt: skip


def test_a_folder_and_a_file_may_have_one_name_but_not_one_path() -> None:
    names = Names()
    assert names.take("a", ".request.yaml", "x") == "a"
    assert names.take("a", "", "x") == "a"
    assert names.take("A.request.yaml", "", "x") == "A.request.yaml-1"


@given(st.lists(st.text(max_size=80), max_size=20))
def test_every_name_has_a_file_of_its_own_everywhere(taken: list[str]) -> None:
    names = Names()
    files = [names.take(name, ".request.yaml", "http-request") + ".request.yaml" for name in taken]
    assert len({unicodedata.normalize("NFD", file).lower() for file in files}) == len(files)
    for file in files:
        assert len(file.encode()) <= 100
        assert not set(file) & set('/\\:*?"<>|\0\n')
        assert file not in (".", "..")
