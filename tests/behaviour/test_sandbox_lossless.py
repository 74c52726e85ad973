"""What is written to the sandbox is what is read from it, but for what the server owns."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postman_facade.sandbox import Sandbox

V21 = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
V20 = "https://schema.getpostman.com/json/collection/v2.0.0/collection.json"
OWNED = {"id", "uid", "createdAt", "updatedAt", "_postman_id", "lastUpdatedBy"}

AWKWARD = """{
  "zeta": {"unknown": [1.0, 1e3, 1E-2, -0, 0.10, 12345678901234567890, null, true]},
  "info": {"schema": "%s", "name": "\\ud83d\\ude80 r\\u00e9sum\\u00e9", "version": {"major": 1.0}},
  "item": [
    {"request": "https://example.com/only/a/url", "name": ""},
    {"name": "strings", "request": {"url": "{{base}}/a?b=c", "header": "A: 1\\nB: 2"},
     "response": [{"header": "C: 3", "responseTime": null, "code": 200.0, "body": null}, null]},
    {"name": "nested", "item": [{"item": [{"item": [], "description": null}]}], "auth": null},
    {"name": "twice", "event": [{"listen": "test", "script": {"exec": "x"}}], "request": {}}
  ],
  "variable": [{"value": 1.50, "key": "n"}, {"key": "t", "value": "\\u0000\\ud800"}],
  "": {"": []}
}"""


@pytest.fixture(scope="module")
def api() -> Iterator[httpx.Client]:
    with Sandbox(seed=1) as sandbox:
        headers = {"x-api-key": sandbox.api_key, "content-type": "application/json"}
        with httpx.Client(base_url=sandbox.url, headers=headers) as client:
            yield client


def parse(text: str) -> Any:
    """JSON with numbers as they are spelled and objects as pairs, so that nothing is normalised."""
    return json.loads(text, parse_float=Spelled, parse_int=Spelled, object_pairs_hook=Pairs)


class Spelled(str):
    """A number, told from a string by its type."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Spelled) and str(self) == str(other)

    __hash__ = str.__hash__


class Pairs(list[tuple[str, Any]]):
    pass


def without_owned(value: Any) -> Any:
    if isinstance(value, Pairs):
        return Pairs((key, without_owned(inner)) for key, inner in value if key not in OWNED)
    return [without_owned(inner) for inner in value] if isinstance(value, list) else value


def post(api: httpx.Client, text: str) -> str:
    answer = api.post("/collections", content=f'{{"collection":{text}}}'.encode())
    assert answer.status_code == 200, answer.text
    return str(answer.json()["collection"]["uid"])


def get(api: httpx.Client, uid: str) -> str:
    answer = api.get(f"/collections/{uid}")
    assert answer.status_code == 200
    return answer.content.decode().removeprefix('{"collection":').removesuffix("}")


@pytest.mark.parametrize("schema", [V20, V21])
def test_an_awkward_collection(api: httpx.Client, schema: str) -> None:
    # A null among responses is not an object and is kept as it is; among items it is refused.
    sent = AWKWARD % schema
    uid = post(api, sent)
    first = get(api, uid)
    assert without_owned(parse(first)) == without_owned(parse(sent))
    answer = api.put(f"/collections/{uid}", content=f'{{"collection":{first}}}'.encode())
    assert answer.status_code == 200
    assert timeless(get(api, uid)) == timeless(first)


def test_the_v2_0_key_for_variables_is_left_alone(api: httpx.Client) -> None:
    sent = f'{{"variables":[{{"key":"a"}}],"info":{{"name":"old","schema":"{V20}"}},"item":[]}}'
    assert get(api, post(api, sent)).startswith('{"variables":[{"key":"a"}],"info":')


def test_folders_two_hundred_deep(api: httpx.Client) -> None:
    inner = "[]"
    for _ in range(200):
        inner = f'[{{"item":{inner}}}]'
    sent = f'{{"info":{{"name":"deep","schema":"{V21}"}},"item":{inner}}}'
    assert get(api, post(api, sent)).count('"createdAt"') == 201


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)


@given(extra=VALUES, value=VALUES)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_any_value_anywhere(api: httpx.Client, extra: Any, value: Any) -> None:
    item = {"name": "r", "x": extra, "request": {"x": value, "url": "https://example.com"}}
    document = {"x": value, "info": {"name": "n", "schema": V21, "x": extra}, "item": [item]}
    sent = json.dumps(document)
    read = get(api, post(api, sent))
    found = json.loads(read)
    assert (found["x"], found["info"]["x"]) == (value, extra)
    assert (found["item"][0]["x"], found["item"][0]["request"]["x"]) == (extra, value)


def timeless(text: str) -> str:
    return re.sub(r'"updatedAt":"[^"]*"', "", text)
