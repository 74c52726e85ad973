"""JSON pointers: keys with slashes and tildes, references, and `*` for every key."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postman_facade import _json_pointer as pointer
from postman_facade._text import on_one_line

BODY: dict[str, Any] = {"a": [{"b/c": 1}, {"b/c": 2}], "m~n": {"x": 3, "y": 4}, "": 5}


@given(st.lists(st.text()))
def test_tokens_come_back_as_they_were(tokens: list[str]) -> None:
    assert pointer.tokens(pointer.append("", tokens)) == tokens


@pytest.mark.parametrize(
    ("at", "found"),
    [("", BODY), ("/a/1/b~1c", 2), ("/m~0n/x", 3), ("/", 5)],
)
def test_a_pointer_leads_to_its_value(at: str, found: Any) -> None:
    assert pointer.resolve(BODY, at) == found
    assert pointer.find(BODY, at) == found


@pytest.mark.parametrize("at", ["/none", "/a/2", "/a/x", "/a/0/b~1c/deeper"])
def test_a_pointer_to_nothing(at: str) -> None:
    assert (pointer.find(BODY, at), pointer.find_all(BODY, at)) == (None, [])
    with pytest.raises((LookupError, TypeError, ValueError)):
        pointer.resolve(BODY, at)


def test_a_star_is_every_key() -> None:
    assert pointer.find_all(BODY, "/m~0n/*") == [3, 4]


def test_a_reference_is_percent_encoded() -> None:
    assert pointer.of_reference("#/paths/~1a~1%7Bid%7D") == "/paths/~1a~1{id}"


@pytest.mark.parametrize(
    ("value", "line"),
    [("a\r\n b\t\x1b[31mc\u2028d", "a b [31mc d"), (7, "7"), ("", ""), (ValueError("x\ny"), "x y")],
)
def test_text_from_elsewhere_is_put_on_one_line(value: object, line: str) -> None:
    assert on_one_line(value) == line
