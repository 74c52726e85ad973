"""Definitions as text: what is written as YAML is YAML, and nothing is lost on the way."""

from __future__ import annotations

import json
import sys
from typing import Any

import httpx
import pytest
import yaml

import postman_facade
from postman_facade.sandbox.errors import ApiError
from postman_facade.sandbox.resources import definitions, spec_records
from postman_facade.sandbox.store import wire

from .conftest import Clock
from .spec_examples import finished, make_spec, start_collection


@pytest.mark.parametrize(
    "value",
    [
        {"a": {}, "b": [], "c": [[], [[1, 2], {"d": None}], {}], "200": True},
        {"plain": "no: yes # {}", "": "", " - ": "- \n\t: ", "quotes": "'\"\\"},
        {"signs": "é🙂\x00\x7f\x85\u2028\ufeff\uffff", "\u2029": 1},
        {"numbers": [0, -1, 10**30, 12]},
    ],
)
def test_what_is_written_is_what_is_read(value: dict[str, Any]) -> None:
    text = definitions.write(value, "yaml")
    assert yaml.safe_load(text) == definitions.read(text) == value
    assert not definitions.is_json(text)
    text = definitions.write(value, "json")
    assert json.loads(text) == definitions.read(text) == value


@pytest.mark.parametrize("format", ["json", "yaml"])
def test_numbers_are_spelled_as_they_were(format: str) -> None:
    text = definitions.write(wire.decode(b'{"a":1.50,"b":[-0]}'), format)
    assert "1.50" in text
    assert "-0" in text


def test_yaml_that_json_does_not_know_is_read_as_text() -> None:
    assert definitions.read("a: 2001-01-02\n200: yes\n") == {"a": "2001-01-02", "200": True}


@pytest.mark.parametrize("text", ["", "- 1", "a: [", "a: .nan", "&a {b: *a}", "a: 2001-99-99"])
def test_what_is_no_definition(text: str) -> None:
    with pytest.raises(ValueError):
        definitions.read(text)


def test_what_is_too_deep_to_be_written_is_refused() -> None:
    deep: dict[str, Any] = {}
    for _ in range(5_000):
        deep = {"a": deep}
    with pytest.raises(ApiError) as refused:
        spec_records.text(deep, "yaml")
    assert refused.value.status == 400


def test_yaml_that_nobody_can_read_is_told_with_the_extra(
    api: httpx.Client, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "openapi: 3.0.3\npaths: {/shelves: {get: {}}}\n"
    spec = make_spec(api, {"path": "index.yaml", "content": text})
    monkeypatch.setitem(sys.modules, "postman_facade._yaml", None)
    monkeypatch.delattr(postman_facade, "_yaml", raising=False)
    task = finished(api, clock, start_collection(api, spec))
    assert task["status"] == "failed"
    assert 'pip install "postman-facade[sandbox]"' in task["details"]
    imported = api.post("/import/openapi", json={"type": "string", "input": text})
    assert imported.status_code == 400
    assert "postman-facade[sandbox]" in imported.text
