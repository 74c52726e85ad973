"""Reading and writing API documents as plain data, the same bytes every time."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import yaml

from codegen.problems import Problem
from postman_facade import _json_pointer
from postman_facade._text import on_one_line

Json = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


class _Loader(yaml.CSafeLoader):
    """YAML 1.2 scalars only: `on`, `12:30` and dates stay the strings they are in an API document."""


class _Dumper(yaml.CSafeDumper):
    def ignore_aliases(self, data: object) -> bool:
        return True


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("tag:yaml.org,2002:bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("tag:yaml.org,2002:null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("tag:yaml.org,2002:int", r"^[-+]?(?:0|[1-9][0-9]*)$", "-+0123456789"),
    (
        "tag:yaml.org,2002:float",
        r"^[-+]?(?:[0-9]+\.[0-9]*(?:[eE][-+]?[0-9]+)?|[0-9]+[eE][-+]?[0-9]+)$",
        "-+0123456789.",
    ),
):
    for _side in (_Loader, _Dumper):  # what reads as a number is written in quotes
        _side.add_implicit_resolver(_tag, re.compile(_pattern), list(_first))


def load(path: Path) -> Json:
    """The document in `path`, YAML or JSON."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Problem(f"{path}: cannot be read ({error})") from None
    return _read(text, str(path), json_only=path.suffix == ".json")


def _read(text: str, path: str, *, json_only: bool) -> Json:
    try:
        document = json.loads(text) if json_only else yaml.load(text, Loader=_Loader)  # noqa: S506 - made from the safe loader
    except (yaml.YAMLError, ValueError) as error:
        reason = on_one_line(error)
        raise Problem(f"{path}: neither YAML nor JSON ({reason})") from None
    if not isinstance(document, dict):
        raise Problem(f"{path}: not a mapping at the top, so not an API document")
    return document


def fetch(source: str) -> Json:
    """The document at an `https` URL, or in a file."""
    if not re.match(r"https?://", source):
        return load(Path(source))
    import httpx

    try:
        response = httpx.get(source, follow_redirects=True, timeout=60)
        response.raise_for_status()
    except httpx.HTTPError as error:
        raise Problem(f"{source}: cannot be read ({error})") from None
    return _read(response.text, source, json_only=source.endswith(".json"))


def dump(document: Json, *, compact: bool = False) -> str:
    """`document` as YAML; `compact`: the innermost lists and mappings in one line."""
    return yaml.dump(
        document,
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        width=100,
        indent=2,
        default_flow_style=None if compact else False,
    )


def operations(document: Json) -> list[tuple[str, str, Json]]:
    """Every (path, method, operation) in document order."""
    return [
        (path, method, item[method])
        for path, item in document.get("paths", {}).items()
        for method in METHODS
        if method in item
    ]


def erased(path: str) -> str:
    """`path` without the names of its parameters."""
    return "/".join("{}" if part.startswith("{") else part for part in path.split("/"))


def at(document: Json, reference: str) -> Any:
    """What a local `$ref` points at."""
    if not isinstance(reference, str) or not reference.startswith("#/"):
        raise Problem(f"$ref {reference}: only references inside the document are supported")
    try:
        return _json_pointer.resolve(document, _json_pointer.of_reference(reference))
    except (LookupError, TypeError, ValueError):
        raise Problem(f"$ref {reference}: points at nothing") from None
