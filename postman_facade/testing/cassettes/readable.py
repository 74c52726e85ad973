"""The text of a cassette."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import yaml

from postman_facade import _yaml
from postman_facade.testing.recording import ORIGIN

from .matching import register_matchers
from .stable import stabilize


def register(vcr: Any, *, origin: str = "", head: Mapping[str, Any] | None = None) -> None:
    """Teach `vcr` the readable form, and how requests are compared.

    Args:
        origin: What is recorded, such as `the live API`; the first line of each cassette.
        head: Several such lines, as they are when a cassette is saved, in place of `origin`.
    """
    register_matchers(vcr)
    vcr.register_serializer("yaml", Readable({ORIGIN: origin} if head is None else head))


class _Dumper(yaml.CSafeDumper):
    pass


def _string(dumper: _Dumper, value: str) -> yaml.ScalarNode:
    style = "|" if "\n" in value else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _string)


class Readable:
    """Cassettes as YAML with stable ids and times, JSON bodies written as indented text."""

    def __init__(self, head: Mapping[str, Any]) -> None:
        self._head = head

    def serialize(self, cassette: dict[str, Any]) -> str:
        """Return the text of a cassette."""
        stabilize(cassette["interactions"])
        for interaction in cassette["interactions"]:
            for holder, key in (
                (interaction["request"], "body"),
                (interaction["response"]["body"], "string"),
            ):
                holder[key] = _indented(holder[key])
        document = {**self._head, **cassette}
        return yaml.dump(
            document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=10_000
        )

    def deserialize(self, text: str) -> dict[str, Any]:
        """Return the cassette in a text, with bodies as bytes."""
        loaded: dict[str, Any] = _yaml.load(text)
        for interaction in loaded["interactions"]:
            body = interaction["request"]["body"]
            if isinstance(body, str):
                interaction["request"]["body"] = body.encode("utf-8")
            string = interaction["response"]["body"]["string"]
            if isinstance(string, str):
                interaction["response"]["body"]["string"] = string.encode("utf-8")
        return loaded


def _indented(body: Any) -> Any:
    """JSON with line breaks, where nothing but white space would change by that."""
    if not isinstance(body, str) or not body.startswith(("{", "[")):
        return body
    try:
        value = json.loads(body)
    except ValueError:
        return body
    if json.dumps(value, ensure_ascii=False, separators=(",", ":")) != body:
        return body
    return json.dumps(value, indent=1, ensure_ascii=False)
