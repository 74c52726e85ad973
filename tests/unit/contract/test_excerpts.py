"""What is shown of a message in which something was found."""

from __future__ import annotations

import json
from typing import Any

import pytest

from postman_facade.contract import Code, Finding, Interaction
from postman_facade.contract.excerpt import Excerpts
from tests.unit.contract.traffic import JSON, interaction

KEY = "PMAK-abc12-def34"


def shown(pointer: str, seen: Interaction, operation: str | None = "getCollection") -> list[str]:
    """The lines, those that are marked with a mark."""
    finding = Finding(Code.WRONG_TYPE, operation, "a test", pointer, "", "wrong")
    return [f">{line.text}" if line.is_marked else line.text for line in Excerpts(seen).of(finding)]


def answered(value: Any, media_type: str = JSON) -> Interaction:
    return interaction("getCollection", status=200, response=value, media_type=media_type)


def test_the_value_is_marked_and_what_is_around_it_is_cut() -> None:
    value = {
        "first": [1, 2],
        "a": {
            "k1": 1,
            "k2": {"x": {}},
            "k3": [1] * 5,
            "bad": {"in": {"deep": 1}},
            "k5": "v",
            "k6": 6,
            "k7": 7,
        },
        "last": None,
    }
    assert shown("/response/body/a/bad", answered(value)) == [
        "{",
        "  …",
        '  "a": {',
        "    …",
        '    "k2": {…},',
        '    "k3": […],',
        '>    "bad": {',
        '      "in": {"deep": 1}',
        "    },",
        '    "k5": "v",',
        '    "k6": 6,',
        "    …",
        "  },",
        "  …",
        "}",
    ]


def test_an_item_of_a_list() -> None:
    assert shown("/response/body/1/a~1b", answered([1, {"a/b": "x"}, 3])) == [
        "[",
        "  …",
        "  {",
        '>    "a/b": "x"',
        "  },",
        "  …",
        "]",
    ]


def test_what_is_missing_is_missing_in_what_is_marked() -> None:
    assert shown("/response/body/a", answered({"a": {}, "b": 1})) == [
        "{",
        '>  "a": {},',
        '  "b": 1',
        "}",
    ]


def test_long_texts_and_large_bodies_are_cut() -> None:
    assert shown("/response/body", answered("x" * 99)) == ['>"' + "x" * 59 + '…"']
    large = answered("x" * (1 << 20))
    assert shown("/response/body", large) == [">a body of 1,048,578 bytes"]


def test_no_secret_is_shown() -> None:
    lines = shown(
        "/response/body/0/value",
        answered([{"key": "token", "value": "s3cr3t-value-9", "type": "secret"}, {"note": KEY}]),
    )
    assert "s3cr3t" not in "".join(lines)
    lines = shown("/response/body/note", answered({"note": f"the key {KEY}"}))
    assert KEY not in "".join(lines)


def test_values_of_secret_variables() -> None:
    variable = {"key": "a", "value": "plain-but-secret", "type": "secret"}
    body = {"environment": {"name": "Live", "values": [variable]}}
    seen = interaction("getEnvironment", status=200, response=body)
    lines = shown("/response/body/environment/values/0/value", seen, "getEnvironment")
    assert "plain-but-secret" not in "".join(lines)
    assert any(line.startswith(">") and '"value"' in line for line in lines)


@pytest.mark.parametrize("part", ["query", "method", "url"])
def test_requests_are_shown_as_their_line(part: str) -> None:
    seen = interaction("getCollection", url=f"https://x/collections/1?apikey={KEY}&a=1")
    (line,) = shown(f"/request/{part}/a", seen)
    assert line.startswith(">GET /collections/1?apikey=")
    assert line.endswith("&a=1")
    assert KEY not in line


def test_headers() -> None:
    seen = interaction(
        "getCollection", request_headers=(("X-Odd", "1"), ("x-odd", "2"), ("X-Api-Key", KEY))
    )
    assert shown("/request/header/x-odd", seen) == [">X-Odd: 1", ">x-odd: 2"]
    assert KEY not in "".join(shown("/request/header/x-api-key", seen))
    (line,) = shown("/request/header", seen)
    assert line.startswith(">GET /collections/")


def test_a_status_is_shown_with_the_answer() -> None:
    seen = interaction("getCollection", status=418, response={"a": 1})
    first, *others = shown("/response/status", seen)
    assert first.endswith(": 418")
    assert others == ["{", '  "a": 1', "}"]


def test_what_is_no_json() -> None:
    seen = interaction("getCollection", status=200, media_type=JSON, response=1)
    broken = Interaction(**{**seen.__dict__, "response_body": b"<html>"})
    assert shown("/response/body", broken) == ['>"<html>"']
    assert json.loads(shown("/response/body", seen)[0][1:]) == 1
