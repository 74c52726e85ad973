"""Overlay actions: what they select, change and refuse."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.documents import dump
from codegen.overlay import Unfit, apply_overlays
from codegen.problems import Problem


def _apply(folder: Path, document: dict[str, Any], *actions: dict[str, Any]) -> Any:
    overlay = {"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": list(actions)}
    (folder / "10-test.yaml").write_text(dump(overlay))
    return apply_overlays(document, folder)


def test_objects_are_merged_and_the_source_is_left_alone(tmp_path: Path) -> None:
    document = {"a": {"b": {"kept": 1, "old": 2}}}
    result, unmatched = _apply(tmp_path, document, {"target": "$.a", "update": {"b": {"old": 3}}})
    assert result == {"a": {"b": {"kept": 1, "old": 3}}}
    assert document["a"]["b"]["old"] == 2
    assert unmatched == []


def test_an_update_of_an_array_appends(tmp_path: Path) -> None:
    result, _ = _apply(tmp_path, {"a": [1]}, {"target": "$.a", "update": 2})
    assert result == {"a": [1, 2]}


def test_arrays_inside_an_update_are_joined_without_doubles(tmp_path: Path) -> None:
    result, _ = _apply(tmp_path, {"a": {"l": [1, 2]}}, {"target": "$.a", "update": {"l": [2, 3]}})
    assert result == {"a": {"l": [1, 2, 3]}}


def test_a_parameter_that_is_there_already_is_amended(tmp_path: Path) -> None:
    document = {"op": {"parameters": [{"name": "id", "in": "path", "required": True}]}}
    update = {"parameters": [{"name": "id", "in": "path", "description": "d"}]}
    result, _ = _apply(tmp_path, document, {"target": "$.op", "update": update})
    assert result["op"]["parameters"] == [
        {"name": "id", "in": "path", "required": True, "description": "d"}
    ]


def test_several_elements_of_an_array_can_be_removed(tmp_path: Path) -> None:
    document = {"l": [{"n": 1}, {"n": 2}, {"n": 3}, {"n": 4}]}
    result, _ = _apply(tmp_path, document, {"target": "$.l[?@.n < 4]", "remove": True})
    assert result == {"l": [{"n": 4}]}


def test_a_target_that_matches_nothing_is_reported(tmp_path: Path) -> None:
    _, unmatched = _apply(tmp_path, {"a": 1}, {"target": "$.b", "update": {}})
    assert unmatched == [Unfit("10-test.yaml", "$.b")]


def test_a_target_that_cannot_be_updated_is_reported(tmp_path: Path) -> None:
    _, unfit = _apply(tmp_path, {"a": 1}, {"target": "$.a", "update": {}})
    assert [str(action) for action in unfit] == [
        "10-test.yaml: neither an object nor an array at $.a"
    ]


def test_what_is_there_already_is_not_added_again(tmp_path: Path) -> None:
    document = {"p": [{"name": "id", "in": "query"}], "l": ["a"]}
    result, unfit = _apply(
        tmp_path,
        document,
        {"target": "$.p", "update": {"name": "id", "in": "query", "required": False}},
        {"target": "$.l", "update": "a"},
    )
    assert result == {"p": [{"name": "id", "in": "query", "required": False}], "l": ["a"]}
    assert unfit == []


def test_files_are_applied_in_name_order(tmp_path: Path) -> None:
    for name, value in (("20-b.yaml", "second"), ("10-a.yaml", "first")):
        action = {"target": "$", "update": {"x": value}}
        (tmp_path / name).write_text(dump({"overlay": "1.0.0", "actions": [action]}))
    assert apply_overlays({}, tmp_path)[0] == {"x": "second"}


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ({"target": "$.[", "update": {}}, r"10-test.yaml: target"),
        ({"target": "$.a", "updaet": {}}, r"10-test.yaml: an action has \['updaet'\]"),
        ({"update": {}}, r"10-test.yaml: an action has no target"),
        ({"target": "$", "remove": True}, r"removes the whole document"),
    ],
)
def test_a_bad_action_is_named(tmp_path: Path, action: dict[str, Any], message: str) -> None:
    with pytest.raises(Problem, match=message):
        _apply(tmp_path, {"a": 1}, action)
