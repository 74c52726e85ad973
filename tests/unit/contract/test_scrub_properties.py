"""What is true of every text: scrubbing it again changes nothing, JSON stays JSON, what holds
nothing stays as it is, and it takes no longer than the text is long."""

from __future__ import annotations

import base64
import json
import random
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postman_facade.contract.scrub import remaining, scrub
from tests.sampling import few
from tests.unit.contract.carriers import CARRIERS
from tests.unit.contract.planted import FORMS, PLAIN

ROOT = Path(__file__).parents[3]
RECORDED = sorted((ROOT / "tests" / "cassettes").rglob("*.yaml"))
EXAMPLES = sorted((ROOT / "examples").rglob("*.json")) + sorted(
    (ROOT / "examples").rglob("cassettes/**/*.yaml")
)

# Those that hold any text, and are quickly made.
SMALL = [
    *("text", "JSON", "JSON in JSON", "query", "query in a query", "base64", "base64 for URLs"),
    *("base64 in JSON", "JSON in base64 in a URL", "percent-encoded base64", "header in HAR"),
    *("HAR", "HAR in base64", "part", "part in base64", "element", "attribute", "references"),
    *("compressed in base64", "UTF-16 in base64"),
]
NOISE = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        [
            *'"\\{}[]&?=%:,; \n/@-_.+*',
            "token",
            "Bearer ",
            "9000",
            "made up",
            "[secret]",
            "%5B",
            "==",
        ]
    ),
)
PIECES = st.one_of(NOISE, st.sampled_from([form.text for form in FORMS.values()]))
TEXTS = st.lists(PIECES, max_size=6).map("".join)
WRAPPED = st.builds(
    lambda text, carriers: _wrapped(text, carriers),
    TEXTS,
    st.lists(st.sampled_from(SMALL), max_size=3),
)
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), WRAPPED),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.one_of(PIECES, st.sampled_from(["key", "value", "type"])), inner),
    ),
    max_leaves=8,
)


def _wrapped(text: str, carriers: list[str]) -> str:
    for name in carriers:
        text = CARRIERS[name].wrap(text)
    return text


@given(WRAPPED)
def test_once_is_enough(text: str) -> None:
    scrubbed = scrub(text)
    assert scrub(scrubbed) == scrubbed
    assert remaining(scrubbed) == []


@given(JSON, st.sampled_from([None, 1]), st.booleans())
def test_json_keeps_its_shape(value: Any, indent: int | None, in_ascii: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=in_ascii)
    scrubbed = scrub(text)
    assert shape(scrubbed) == shape(text)
    assert scrub(scrubbed) == scrubbed


def shape(text: str) -> Any:
    """What there is in which place, members of the same name too."""
    return _kinds(json.loads(text, object_pairs_hook=lambda pairs: [value for _, value in pairs]))


def _kinds(value: Any) -> Any:
    if isinstance(value, list):
        return [_kinds(inner) for inner in value]
    return int if isinstance(value, float) else type(value)


@given(st.text(), st.lists(st.text(min_size=4), max_size=3))
def test_known_secrets_go_once_and_for_all(text: str, secrets: list[str]) -> None:
    scrubbed = scrub(text, secrets=secrets)
    assert scrub(scrubbed, secrets=secrets) == scrubbed


@given(st.binary(min_size=30, max_size=3000))
def test_ordinary_base64_stays(data: bytes) -> None:
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        text = json.dumps({"picture": encode(b"\xff\xd8" + data).decode()})
        assert scrub(text) == text


@given(st.uuids(version=4), st.integers(100_000, 99_999_999))
def test_pseudonyms_stay_and_are_alike_everywhere(identifier: Any, owner: int) -> None:
    made = scrub(f"{owner}-{identifier}")
    assert scrub(made) == made
    number, _, rest = made.partition("-")
    assert number.startswith("9000")
    assert scrub(str(identifier)) == rest
    assert scrub(str(identifier).upper()) == rest.upper()
    assert json.loads(scrub(json.dumps({"owner": owner, "user": {"id": str(owner)}}))) == {
        "owner": int(number),
        "user": {"id": number},
    }


@pytest.mark.parametrize("file", few(RECORDED + EXAMPLES, 30), ids=lambda file: file.stem)
def test_what_is_in_the_repository_stays(file: Path) -> None:
    text = file.read_bytes().decode("utf-8")
    assert scrub(text) == text
    assert remaining(text) == []


def test_something_is_in_the_repository() -> None:
    assert len(RECORDED) >= 10
    assert EXAMPLES


@pytest.mark.parametrize(
    "text",
    [
        "Bearer authentication is explained in the chapter on basic security",
        "npm install newman@6.2.0",
        "ask a.reader@example.com, or the person at a.reader@example.com.",
        "pm.environment.set('token', token); const token = pm.response.json().token;",
        "headers: { Authorization: token, 'x-api-key': apiKey() }",
        "curl -H 'Authorization: Bearer {{token}}' -H \"x-api-key: $API_KEY\" /me?apikey={{key}}",
        "GET /collections?limit=10&cursor=eyJhIjoxfQ&nextToken=abcdef",
        "token: string\npassword: string",
        '{"properties": {"token": {"type": "string"}, "password": {"type": "string"}}}',
        '{"token_type": "Bearer", "expires_in": 3600, "secret": true, "tokens": 12}',
        '{"createdAt": "2023-11-14T22:13:20.000Z", "sha": "e3b0c44298fc1c149afbf4c8996fb924"}',
        '{"auth": {"type": "apikey", "apikey": [{"key": "key", "value": "X-Api-Key"}]}}',
        "90001234-4c0a7b1e-9d58-8a7e-9d43-0c8f2d1b6a10",
        'ETag: W/"1a2b-c3d4e5f6a7b8c9d0e1f2"\nDigest: sha-256=X48E9qOokqqrvdts8nOJRJN3OWDUoyWx',
        "integrity sha512-qwErTy1234567890AbCdEf+/zxCvBnM0987654321 commit 3f2b9c1e7a444c0e8f53",
        '{"pass": 12, "fail": 1, "session": "Keynote on APIs", "auth": "noauth", "sid": null}',
        '{"session": {"open": true}, "auth": {"type": "noauth"}, "pass": true, "pin": "map"}',
        "session = requests.Session(); auth=HTTPBasicAuth(user, secret); pass",
        "all tests pass, the session ends, auth: required, pass: 12",
        '{"required": ["password", "username"], "in": ["session", "cookie"]}',
        "if (a<b && session>c) { return a => b; }",
        "sk-learn-and-other-long-names-of-packages-here, key-value, npm_config_registry",
        '<a href="/x?a=1&amp;b=2" name="session">Session &amp; more</a><token> is what you send',
        "--b\r\nContent-Type: text/plain\r\n\r\n=C3=A9 stays\r\n--b--",
        "postgres://db.example.com:5432/books, jdbc:h2:mem:books, redis://cache:6379/0",
        "a:8080:b:c and 00:1a:2b:3c:4d:5e at 10:15:30",
        'Content-Disposition: form-data; name="type"\r\n\r\nfile\r\n',
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk",
        "a 100% sure thing, 50%25 off, %zz and %",
        "\ud83d alone",
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    assert scrub(text) == text
    assert remaining(text) == []


def collection_of(length: int) -> str:
    item = json.loads((ROOT / "examples" / "bookshop.postman_collection.json").read_text("utf-8"))
    item["auth"] = {"type": "bearer", "bearer": [{"key": "token", "value": PLAIN}]}
    one = json.dumps(item, indent=1)
    return "[" + ",".join([one] * (length // len(one) + 1)) + "]"


LONG = 100_000
DEEP = 490
WORST = {
    "collections": collection_of(LONG),
    "base64": base64.b64encode(random.Random(1).randbytes(LONG * 3 // 4)).decode(),
    "deep JSON": '{"a":' * (LONG // 5),
    "deep lists": "[" * LONG,
    "objects that never end": '[{"' * (LONG // 3),
    "percent in percent": "%" + "25" * (LONG // 2),
    "one character": "a" * LONG,
    "digits": "1" * LONG,
    "spaces": " " * LONG,
    "dashes": "-" * LONG,
    "backslashes": "token" + "\\" * LONG,
    "quotes": "token:'" * (LONG // 7),
    "signs": "token=" * (LONG // 6),
    "words and dots": "a." * (LONG // 2),
    "almost addresses": "@a." * (LONG // 3),
    "almost tokens": "eyJ_" * (LONG // 4),
    "almost uuids": "01234567-" * (LONG // 9),
    "almost URLs": "://a:" * (LONG // 5),
    "almost headers": "x-" * (LONG // 2),
    "many cookies": "cookie: " + "a=b;" * (LONG // 4),
    "many keys": ("-----BEGIN " + "PRIVATE KEY-----") * (LONG // 27),
    "many delimiters": "--b\nContent-Type: a\n\n" * (LONG // 22),
    "nested delimiters": "".join(f"--{n}\nContent-Type: a\n\n" for n in range(LONG // 24)),
    "many elements": "<token>" * (LONG // 7),
    "many names of elements": "".join(f"<a{n}token>" for n in range(LONG // 12)),
    "many ends": "<token></a>" * (LONG // 11),
    "comments that never end": "</<!--" * (LONG // 6),
    "many references": "&amp;" * (LONG // 5),
    "many parts": "Content-Disposition: form-data; name=" * (LONG // 37),
}


def test_what_is_too_deep_is_text() -> None:
    text = '{"a":' * DEEP + f'{{"token":"{PLAIN}"}}' + "}" * DEEP
    assert scrub(text) == text.replace(PLAIN, "[secret]")


@pytest.mark.parametrize("name", few(WORST, 10))
def test_it_takes_no_longer_than_the_text_is_long(name: str) -> None:
    text = WORST[name]
    start = time.process_time()
    scrub(text)
    scrub(json.dumps({"note": text}))
    # Some hundredths of a second; what goes back and forth would take minutes.
    assert time.process_time() - start < 5
