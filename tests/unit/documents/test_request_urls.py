"""URLs of requests as text, whatever form they have; an object keeps what text cannot say."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postman_facade.documents import Request, differences

URL: dict[str, Any] = {
    "raw": "https://{{base.url}}:8080/books/:id/b?x=1&x=2&y#top",
    "protocol": "https",
    "host": ["{{base.url}}"],
    "port": "8080",
    "path": ["books", ":id", {"type": "string", "value": "b"}],
    "query": [
        {"key": "x", "value": "1", "description": "the first"},
        {"key": "off", "value": "0", "disabled": True},
        {"key": "x", "value": "2", "description": "the second"},
        {"key": "y", "value": None},
    ],
    "hash": "top",
    "variable": [{"key": "id", "value": "7", "description": "of a book"}],
}


def _request(url: Any) -> Request:
    return Request({"name": "Read", "request": {"method": "GET", "url": url}})


def _changed(url: Any, raw: str) -> Any:
    request = _request(copy.deepcopy(url))
    request.url = raw
    assert request.url == raw
    stored: Any = request.data["request"]
    return stored["url"]


@pytest.mark.parametrize(
    ("url", "text"),
    [
        (None, ""),
        ("", ""),
        ("{{base}}/x", "{{base}}/x"),
        (URL, URL["raw"]),
        ({}, ""),
        ({"raw": ""}, ""),
        ({"host": "example.com", "path": "/a/b"}, "example.com/a/b"),
        ({**URL, "raw": None}, URL["raw"]),
        (
            {"protocol": "http", "host": ["a", "b"], "query": [{"key": "q", "value": ""}]},
            "http://a.b?q=",
        ),
    ],
)
def test_a_url_of_any_form_is_text(url: Any, text: str) -> None:
    assert _request(url).url == text


def test_a_url_that_is_text_stays_text() -> None:
    assert _changed("https://example.com", "https://example.com/x") == "https://example.com/x"
    assert _changed(None, "https://example.com/x") == "https://example.com/x"


@pytest.mark.parametrize("url", [URL, {**URL, "raw": None}])
def test_the_same_text_changes_nothing(url: Any) -> None:
    assert differences(url, _changed(url, URL["raw"])) == []


CHANGES: dict[str, tuple[str, set[str]]] = {
    "protocol": ("http://{{base.url}}:8080/books/:id/b?x=1&x=2&y#top", {"/protocol"}),
    "no protocol": ("{{base.url}}:8080/books/:id/b?x=1&x=2&y#top", {"/protocol"}),
    "host": ("https://{{other}}:8080/books/:id/b?x=1&x=2&y#top", {"/host/0"}),
    "port": ("https://{{base.url}}:{{port}}/books/:id/b?x=1&x=2&y#top", {"/port"}),
    "no port": ("https://{{base.url}}/books/:id/b?x=1&x=2&y#top", {"/port"}),
    "path": ("https://{{base.url}}:8080/shelves/:id?x=1&x=2&y#top", {"/path/0", "/path/2"}),
    "no path": ("https://{{base.url}}:8080?x=1&x=2&y#top", {"/path"}),
    "no hash": ("https://{{base.url}}:8080/books/:id/b?x=1&x=2&y", {"/hash"}),
}


@pytest.mark.parametrize(("raw", "changed"), CHANGES.values(), ids=CHANGES)
def test_only_the_parts_that_differ_change(raw: str, changed: set[str]) -> None:
    assert set(differences(URL, _changed(URL, raw))) == {"/raw", *changed}


def test_parameters_keep_their_descriptions_and_those_switched_off_stay() -> None:
    after = _changed(URL, "https://{{base.url}}:8080/books/:id/b?new&x=2&x=3#top")
    assert after["query"] == [
        {"key": "new", "value": None},
        {"key": "x", "value": "2", "description": "the second"},
        {"key": "x", "value": "3", "description": "the first"},
        {"key": "off", "value": "0", "disabled": True},
    ]
    assert after["variable"] == URL["variable"]


def test_without_parameters_only_those_switched_off_stay() -> None:
    after = _changed(URL, "https://{{base.url}}:8080/books/:id/b#top")
    assert after["query"] == [{"key": "off", "value": "0", "disabled": True}]
    assert "query" not in _changed({"raw": "a?b", "query": [{"key": "b", "value": None}]}, "a")


@pytest.mark.parametrize(
    ("raw", "parts"),
    [
        ("https://a.example.com", {"protocol": "https", "host": ["a", "example", "com"]}),
        ("{{base}}", {"host": ["{{base}}"]}),
        (
            "{{base}}.example.com/",
            {"host": ["{{base}}", "example", "com"], "path": [""]},
        ),
        ("{{a/b?c#d}}/x", {"host": ["{{a/b?c#d}}"], "path": ["x"]}),
        ("/x//y/", {"path": ["x", "", "y", ""]}),
        (
            "http://[::1]:80/x?a=b=c&d=&{{e&f}}#g?h",
            {
                "protocol": "http",
                "host": ["[::1]"],
                "port": "80",
                "path": ["x"],
                "query": [
                    {"key": "a", "value": "b=c"},
                    {"key": "d", "value": ""},
                    {"key": "{{e&f}}", "value": None},
                ],
                "hash": "g?h",
            },
        ),
        ("", {}),
    ],
)
def test_a_url_is_taken_apart_as_the_format_has_it(raw: str, parts: dict[str, Any]) -> None:
    assert _changed({"raw": "gone://x.y:1/z?q#h"}, raw) == {"raw": raw, **parts}


@given(st.text("ab:/?#&=.{}1 ", max_size=20), st.text("ab:/?#&=.{}1 ", max_size=20))
def test_any_text_can_be_set_and_set_back(one: str, other: str) -> None:
    url = _changed({"raw": ""}, one)
    assert _changed(_changed(url, other), one) == url
