"""A secret that is known is found whatever it looks like, and wherever it begins."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest

from postman_facade.contract.scrub import remaining, scrub
from tests.unit.contract.carriers import CARRIERS
from tests.unit.generated.cases import each

SECRETS = {
    "word": "open-sesame-fake",
    "sentence": "tell nobody & keep it",
    "with quotes": 'say "fake" \\ twice',
    "with an accent": "clé-inventée-ß",
    "with all of base64": "fake+slash/equals==",
    "number": "31415926535",
}
FORMS: dict[str, Callable[[str], str]] = {
    "plain": str,
    "JSON": lambda secret: json.dumps(secret)[1:-1],
    "JSON in Unicode": lambda secret: json.dumps(secret, ensure_ascii=False)[1:-1],
    "percent": lambda secret: quote(secret, safe=""),
    "percent in lower case": lambda secret: quote(secret, safe="").replace("%C3", "%c3"),
    "every character in percent": lambda secret: "".join(f"%{b:02X}" for b in secret.encode()),
    "form": quote_plus,
    "HTML": html.escape,
}


@each({f"{name} as {form}": (secret, form) for name, secret in SECRETS.items() for form in FORMS})
def test_every_form_is_found_in_text(case: tuple[str, str]) -> None:
    secret, form = case
    written = FORMS[form](secret)
    text = f"it was {written} yesterday"
    assert remaining(text, secrets=[secret])
    scrubbed = scrub(text, secrets=[secret])
    assert written not in scrubbed
    assert scrubbed.startswith("it was ")
    assert scrubbed.endswith(" yesterday")
    assert remaining(scrubbed, secrets=[secret]) == []


WITHOUT_ACCENTS = ("Shift JIS", "EUC-KR")


@each(
    {
        f"{name} in {into}": (secret, into)
        for name, secret in SECRETS.items()
        for into in CARRIERS
        if secret.isascii() or into not in WITHOUT_ACCENTS
    }
)
def test_it_is_found_in_everything(case: tuple[str, str]) -> None:
    secret, carrier = case
    wrap, unwrap = CARRIERS[carrier]
    scrubbed = scrub(wrap(f"it was {secret} yesterday"), secrets=[secret])
    assert secret not in unwrap(scrubbed)
    assert scrub(scrubbed, secrets=[secret]) == scrubbed
    assert remaining(scrubbed, secrets=[secret]) == []


INSIDE = {
    f"{name}, {encode.__name__}, {before} of {around!r} before": (secret, encode, around, before)
    for name, secret in SECRETS.items()
    for encode in (base64.b64encode, base64.urlsafe_b64encode)
    for around in (b"\xff\xfe\xfd\xfc", b"text")
    for before in range(4)
}


@each(INSIDE)
def test_it_is_found_inside_base64(case: tuple[str, Callable[[bytes], bytes], bytes, int]) -> None:
    secret, encode, around, before = case
    data = around[:before] + secret.encode() + around
    encoded = encode(data).decode().rstrip("=")
    scrubbed = scrub(f"prefix_{encoded}", secrets=[secret])
    inside = scrubbed.removeprefix("prefix_")
    altchars = b"-_" if encode is base64.urlsafe_b64encode else b"+/"
    decoded = base64.b64decode(inside + "=" * (-len(inside) % 4), altchars)
    assert secret.encode() not in decoded
    assert decoded[: before - 1 if before else 0] == around[: before - 1 if before else 0]


def test_a_known_number_stays_a_number() -> None:
    assert scrub('{"pin": 314159, "n": 1}', secrets=["314159"]) == '{"pin": 0, "n": 1}'


def test_a_secret_inside_another_leaves_nothing_of_it() -> None:
    scrubbed = scrub("outer-fake-inner-fake", secrets=["inner-fake", "outer-fake-inner-fake"])
    assert scrubbed == "[secret]"


@pytest.mark.parametrize("short", ["", "a", "abc", "secret", "[secret]"])
def test_what_is_in_too_many_words_is_no_secret(short: str) -> None:
    assert scrub("abc a secret [secret]", secrets=[short]) == "abc a secret [secret]"


def test_what_is_known_to_be_none_is_kept() -> None:
    text = json.dumps({"values": [{"key": "token", "value": "an older one", "type": "secret"}]})
    assert "an older one" not in scrub(text)
    assert scrub(text, keep=["an older one"]) == text
    assert remaining(text, keep=["an older one"]) == []


def test_what_one_place_gives_away_is_gone_everywhere() -> None:
    value = "fake" + "0given1" + "Away2"
    encoded = base64.b64encode(f"x:{value}".encode()).decode()
    text = json.dumps(
        {
            "log": f"sent {value} to somebody",
            "blob": encoded,
            "values": [{"key": "shelf", "value": value, "type": "secret"}],
        }
    )
    scrubbed = scrub(text)
    assert value not in scrubbed
    assert value.encode() not in base64.b64decode(json.loads(scrubbed)["blob"])
    places = {finding.where for finding in remaining(text)}
    assert places == {"log", "blob", "values/0/value"}


def test_a_word_that_was_somewhere_a_secret_is_not_gone_everywhere() -> None:
    text = json.dumps({"a": "production", "values": [{"value": "production", "type": "secret"}]})
    assert json.loads(scrub(text))["a"] == "production"
