"""No key is left in text that people will see."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postman_facade.redaction import redact
from postman_facade.secret import REDACTED

KEY = "made+up/key-7c1f=0e52&b9d8%4a63"
KEYS = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=12, max_size=70).filter(
    lambda key: len(set(key)) > 4
)


@pytest.mark.parametrize(
    "form",
    [
        KEY,
        quote(KEY),
        quote(KEY, safe=""),
        quote_plus(KEY),
        quote(KEY, safe="").replace("%2B", "%2b"),
        KEY.replace("&", "%26"),
    ],
)
def test_a_secret_is_found_however_it_is_percent_encoded(form: str) -> None:
    assert redact(f"GET /me?apikey={form}#end", [KEY]) == f"GET /me?apikey={REDACTED}#end"


@pytest.mark.parametrize("encode", [base64.b64encode, base64.urlsafe_b64encode])
@pytest.mark.parametrize("before", ["", ":", "ab:", "abc:"])
@pytest.mark.parametrize("after", ["", ":", ":z"])
def test_a_secret_is_found_inside_base64(
    encode: Callable[[bytes], bytes], before: str, after: str
) -> None:
    encoded = encode(f"{before}{KEY}{after}".encode()).decode()
    shown = redact(f"Authorization said {encoded}.", [KEY])
    assert REDACTED in shown
    left = shown.replace(REDACTED, "").removeprefix("Authorization said ")
    assert len(left) <= len("abc:" + ":z") * 2 + 1


@given(KEYS, st.text(max_size=20), st.text(max_size=20))
def test_any_secret_is_gone_from_any_text(key: str, before: str, after: str) -> None:
    for form in (key, quote(key, safe=""), json.dumps(quote(key))):
        assert form not in redact(f"{before}{form}{after}", [key])


@pytest.mark.parametrize(
    "text",
    [
        "PMAK" + "-0123456789abcdef01234567-0123456789abcdef0123456789abcdef01",
        "PMAT-0123456789ABCDEF",
        "PMAT-**********************43BR",
        "Bearer 0123456789abcdef",
        "bearer abcdefghijklmnopqrstuvwx",
        "Basic bWFkZTp1cDEyMw==",
        "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
        "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.",
    ],
)
def test_what_looks_like_a_key_is_taken_out_unasked(text: str) -> None:
    assert redact(f"it was '{text}', they say") == f"it was '{REDACTED}', they say"


def test_a_key_is_found_with_a_word_before_it() -> None:
    assert redact("keyPMAK" + "-0123456789abcdef") == f"key{REDACTED}"


@pytest.mark.parametrize(
    "text",
    [
        "Bearer authentication is required",
        "Basic information about PMAK keys and PM-1",
        "Request 11111111-2222-4333-8444-555555555555 was lost",
        "eyJust.a.sentence",
        "",
    ],
)
def test_prose_is_left_alone(text: str) -> None:
    assert redact(text, [KEY]) == text


def test_a_secret_inside_another_leaves_nothing_of_it() -> None:
    longer = f"{KEY}-and-more"
    assert redact(f"{longer} {KEY}", [KEY, longer]) == f"{REDACTED} {REDACTED}"


def test_too_short_a_secret_does_not_black_out_the_text() -> None:
    assert redact("a key for me", ["key", ""]) == "a key for me"
