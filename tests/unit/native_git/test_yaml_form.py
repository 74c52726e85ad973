"""YAML is written in one form, and read as version 1.2 has it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from postman_facade.errors import FileTreeError
from postman_facade.native_git.emitter import emit
from postman_facade.native_git.loader import load

PIECES = st.sampled_from(
    ["a", " ", "\n", "\t", ":", "#", "-", '"', "'", "\\", "\r", "\0", "\x85", "\u2028", "\ufeff",
     "é", "😀", "{", "[", "1", ".", "~", "|", "%", "\x7f", "null", "---", "\\n", "0x1", "? ", "=",
     "true", "1e3", "<<", "\ufffe", "\U000f0001"]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=30).map("".join) | st.text(st.characters(codec="utf-8"))
SCALARS = st.one_of(
    TEXTS, st.integers(), st.booleans(), st.none(), st.floats(allow_nan=False)
)  # fmt: skip
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3)
)


@given(VALUES)
@example("\tby a tab")
@example("one\n \ntwo and more than forty characters \r\n")
@example({"---": "x", "...": ["---", "%"]})
@example({"x" * 2_000: "x" * 2_000})
@example([[], {}, [[{"b": []}]]])
@example("\U000f0001\U00100001\x7f")
def test_what_is_written_is_read(value: Any) -> None:
    file = {"a": value, "b": 1}
    read = load(emit(file), "a file")
    assert read == file
    assert repr(read) == repr(file)  # true is not 1


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("plain text", "plain text"),
        ("yes", "yes"),
        ("12:30", "12:30"),
        ("true", '"true"'),
        ("1", '"1"'),
        ("", '""'),
        ("a: b", '"a: b"'),
        ("{ a }", '"{ a }"'),
        ('{"a":1}', "'{\"a\":1}'"),
        ('it\'s "so": ', '"it\'s \\"so\\": "'),
        ("one\ntwo", "|-\n  one\n  two"),
        ("one\ntwo\n", "|\n  one\n  two"),
        ("one\n\n", "|+\n  one\n"),
        (" one\n\ntwo", "|2-\n   one\n\n  two"),
        ("one\r\ntwo", '"one\\r\\ntwo"'),
        ("one \n", "|\n  one "),
        ("\n", '"\\n"'),
        (
            "a long line with a return\r\nand one more",
            '"a long line with a return\\r\n\n  and one more"',
        ),
    ],
)
def test_text_is_written_for_people_who_read_differences(text: str, written: str) -> None:
    assert emit({"a": text}) == f"a: {written}\n".encode()
    assert load(emit({"a": text}), "a file") == {"a": text}


def test_words_of_version_1_1_are_text_and_numbers_are_as_in_1_2() -> None:
    text = (
        b"a: yes\nb: on\nc: 12:30:45\nd: 2026-01-02\ne: 010\nf: 0o10\ng: 1_000\nh: <<\ni: =\nj: ~\n"
    )
    assert load(text, "a file") == {
        "a": "yes", "b": "on", "c": "12:30:45", "d": "2026-01-02", "e": 10, "f": 8, "g": "1_000",
        "h": "<<", "i": "=", "j": None,
    }  # fmt: skip


@pytest.mark.parametrize("line", ["\tby a tab", "a\u2028b", "a\x85b", "a\x7fb", "a\ufeffb"])
def test_what_the_parser_would_refuse_is_read(line: str) -> None:
    assert load(f"a: |-\n  {line}\n  next\nb: 1\n".encode(), "a file") == {
        "a": f"{line}\nnext",
        "b": 1,
    }


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n", "has a merge conflict at line 2"),
        (b"a: [1\n", "is not valid YAML at line 2"),
        (b"a: 1\na: 2\n", "has the same key twice"),
        (b"- a\n", "is not a mapping"),
        (b"text", "is not a mapping"),
        (b"\xff\xfe", "is not UTF-8 text: byte 0 is wrong"),
        (b"a: !!python/name:os.system x", "contains YAML that is not supported"),
        (b"a: &a [*a]", "refers to itself"),
        (b"a: " + b"[" * 5_000, "is nested more than 200 levels"),
        (b"a: " + b"9" * 5_000, "is not valid YAML"),
    ],
)
def test_what_is_no_file_of_the_layout_is_one_clear_line(content: bytes, reason: str) -> None:
    with pytest.raises(FileTreeError) as caught:
        load(content, "Desk/Find.request.yaml")
    assert str(caught.value).startswith(f"Desk/Find.request.yaml {reason}")
    assert caught.value.path == "Desk/Find.request.yaml"


def test_an_empty_file_says_nothing() -> None:
    assert load(b"", "a file") == {}
