"""Where two JSON values differ, as JSON pointers."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postman_facade.documents import differences
from postman_facade.documents.text import read

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=15,
)

PAIRS: dict[str, tuple[str, str, list[str]]] = {
    "equal": ('{"a":[1,{"b":null}]}', '{"a":[1,{"b":null}]}', []),
    "root": ("1", "2", [""]),
    "value": ('{"a":{"b":[1,2]}}', '{"a":{"b":[1,3]}}', ["/a/b/1"]),
    "removed": ('{"a":1,"b":2}', '{"a":1}', ["/b"]),
    "added": ('{"a":1}', '{"c":0,"a":1}', ["/c"]),
    "removed null": ('{"a":null}', "{}", ["/a"]),
    "longer": ("[1]", "[1,2,3]", ["/1", "/2"]),
    "shorter": ("[1,2]", "[1]", ["/1"]),
    "kind of number": ('{"a":1}', '{"a":1.0}', ["/a"]),
    "written form": ('{"a":1.0}', '{"a":1.00}', ["/a"]),
    "exponent": ('{"a":1000.0}', '{"a":1e3}', ["/a"]),
    "beyond a float": ('{"a":1e998}', '{"a":1e999}', ["/a"]),
    "true is not 1": ('{"a":true}', '{"a":1}', ["/a"]),
    "object and list": ('{"a":{}}', '{"a":[]}', ["/a"]),
    "empty and null": ('{"a":""}', '{"a":null}', ["/a"]),
    "order": ('{"o":{"a":1,"b":2}}', '{"o":{"b":2,"a":1}}', ["/o (key order)"]),
    "order at the root": ('{"a":1,"b":2}', '{"b":2,"a":1}', [" (key order)"]),
    "order and value": (
        '{"o":{"a":1,"b":2}}',
        '{"o":{"b":3,"a":1}}',
        ["/o/b", "/o (key order)"],
    ),
    "order of the others": ('{"a":1,"x":0,"b":2}', '{"y":0,"a":1,"b":2}', ["/x", "/y"]),
    "escapes": ('{"a/b":{"c~d":1}}', '{"a/b":{"c~d":2}}', ["/a~1b/c~0d"]),
    "document order": (
        '{"z":1,"a":[1,{"k":1}],"m":1}',
        '{"z":2,"a":[2,{"k":2}],"m":2}',
        ["/z", "/a/0", "/a/1/k", "/m"],
    ),
}


@pytest.mark.parametrize(("before", "after", "pointers"), PAIRS.values(), ids=PAIRS)
def test_all_places_are_reported(before: str, after: str, pointers: list[str]) -> None:
    assert differences(read(before, "before"), read(after, "after")) == pointers


@given(JSON)
def test_a_value_does_not_differ_from_its_copy(value: Any) -> None:
    assert differences(value, copy.deepcopy(value)) == []


@given(JSON, JSON)
def test_it_finds_something_exactly_where_the_texts_differ(one: Any, other: Any) -> None:
    assert bool(differences(one, other)) is (json.dumps(one) != json.dumps(other))


def test_depth_is_no_limit() -> None:
    deep: list[Any] = [1]
    other: list[Any] = [2]
    for _ in range(5000):
        deep, other = [deep], [other]
    assert differences(deep, other) == ["/0" * 5001]
