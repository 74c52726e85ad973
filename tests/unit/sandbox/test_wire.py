"""JSON goes through the sandbox without loss."""

from __future__ import annotations

import json

import pytest

from postman_facade.sandbox.store import wire


@pytest.mark.parametrize(
    "text",
    [
        "1.0",
        "1e3",
        "1E+3",
        "-0",
        "-0.0",
        "0.1234567890123456789012345678901234567890",
        "1e999",
        "9" * 5000,
        '{"b":1,"a":2.50,"c":[1.0,1,true,null]}',
        '"\u00e9 \U0001f680"',
        '{"":""}',
        '"number-0:1"',
    ],
)
def test_text_comes_back_as_it_was(text: str) -> None:
    assert wire.encode(wire.decode(text.encode())).decode() == text


def test_a_lone_surrogate_keeps_its_meaning() -> None:
    encoded = wire.encode(wire.decode(b'"\\ud83d!"'))
    assert json.loads(encoded) == "\ud83d!"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "Expecting value"),
        ("{", "Expecting property name"),
        ("'a'", "Expecting value"),
        ("NaN", "NaN is not JSON"),
        ("[-Infinity]", "-Infinity is not JSON"),
        pytest.param("[" * 100_000, "nested too deeply", id="deep"),
    ],
)
def test_what_is_not_json_is_a_value_error(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        wire.decode(text.encode())


def test_bytes_that_are_not_utf8_are_a_value_error() -> None:
    with pytest.raises(ValueError, match="utf-8"):
        wire.decode(b'"\xff"')


def test_a_float_made_here_would_be_a_fault() -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        wire.encode(float("nan"))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("null", "null"),
        ("true", "boolean"),
        ('""', "string"),
        ("[]", "array"),
        ("{}", "object"),
        ("1", "number"),
        ("1.5", "number"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    assert wire.kind_of(wire.decode(text.encode())) == kind
