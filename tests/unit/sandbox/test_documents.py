"""URL strings as objects, and the parts of the legacy model that HTTP tests do not reach."""

from __future__ import annotations

from typing import Any

import pytest

from postman_facade.sandbox.resources import documents, legacy


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("https://example.com", {"protocol": "https", "host": ["example", "com"]}),
        (
            "http://example.com:8080/a/:b/?x=1&y&z=#top",
            {
                "protocol": "http",
                "host": ["example", "com"],
                "port": "8080",
                "path": ["a", ":b", ""],
                "query": [
                    {"key": "x", "value": "1"},
                    {"key": "y", "value": None},
                    {"key": "z", "value": ""},
                ],
            },
        ),
        ("{{base.url}}/a", {"host": ["{{base.url}}"], "path": ["a"]}),
        ("{{host}}:{{port}}/a", {"host": ["{{host}}"], "port": "{{port}}", "path": ["a"]}),
        ("", {"host": [""]}),
    ],
)
def test_url_objects(raw: str, expected: dict[str, Any]) -> None:
    assert documents.url_object(raw) == {"raw": raw, **expected}


def test_a_walk_skips_what_is_no_object() -> None:
    collection = {"item": [None, {"item": ["x", {"id": "r", "response": [1, {"id": "s"}]}]}]}
    found = [place.element for place in documents.walk(collection)]
    assert [(element.model, element.id) for element in found] == [
        ("folder", ""),
        ("request", "r"),
        ("response", "s"),
    ]


def test_a_walk_goes_as_deep_as_there_are_folders() -> None:
    item: dict[str, Any] = {"id": "bottom"}
    for _ in range(5000):
        item = {"item": [item]}
    assert sum(1 for _ in documents.walk({"item": [item]})) == 5001


def base(**more: Any) -> dict[str, Any]:
    return {"id": "x", "createdAt": "t", "updatedAt": "t", **more}


def test_a_form_in_both_models() -> None:
    pairs = [{"key": "a", "value": "1", "disabled": True}, {"key": "b", "value": "2"}]
    body = {"mode": "urlencoded", "urlencoded": pairs, "disabled": True}
    shown = legacy.request(base(request={"body": body}))
    assert shown["dataMode"] == "urlencoded"
    assert shown["dataDisabled"] is True
    assert [pair["enabled"] for pair in shown["data"]] == [False, True]
    item: dict[str, Any] = {}
    legacy.merge_request(item, shown)
    assert item["request"]["body"] == body


def test_form_data_under_the_name_the_app_uses() -> None:
    item: dict[str, Any] = {}
    legacy.merge_request(item, {"dataMode": "params", "data": [{"key": "a", "enabled": True}]})
    assert item["request"]["body"] == {"mode": "formdata", "formdata": [{"key": "a"}]}


def test_a_body_is_taken_away_by_a_mode_of_null() -> None:
    item = {"request": {"body": {"mode": "raw", "raw": "x"}}}
    legacy.merge_request(item, {"dataMode": None})
    assert "body" not in item["request"]


def test_a_body_of_no_known_mode_has_none() -> None:
    item = base(request={"body": {"mode": {"odd": 1}}})
    assert legacy.request(item)["dataMode"] is None
    legacy.merge_request(item, {"rawModeData": "x"})
    assert "body" not in item["request"]


def test_scripts_are_events() -> None:
    events = [
        {"listen": "prerequest", "script": {"exec": ["a", "b"]}},
        {"listen": "test", "script": {"exec": "c"}},
    ]
    item = base(request={}, event=events)
    shown = legacy.request(item)
    assert (shown["preRequestScript"], shown["tests"]) == ("a\nb", "c")
    legacy.merge_request(item, {"tests": "d"})
    assert item["event"][0] == events[0]
    assert item["event"][1]["script"]["exec"] == ["d"]


def test_descriptions_and_urls_without_raw() -> None:
    url = {"protocol": "https", "host": ["a", "b"], "port": "1", "path": ["c", {"value": "d"}]}
    shown = legacy.request(base(request={"url": url, "description": {"content": "What"}}))
    assert (shown["url"], shown["description"]) == ("https://a.b:1/c/d", "What")


def test_a_request_object_that_is_not_json_is_ignored() -> None:
    response: dict[str, Any] = {}
    legacy.merge_response(response, {"requestObject": "{", "name": "N"})
    assert response == {"name": "N"}
