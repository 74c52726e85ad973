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
_DEEPEST, _MOST = 200, 2_000_000  # an official document: 18 levels, 42,000 values
METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


class _Loader(yaml.CSafeLoader):
    """YAML 1.2 scalars only: `on`, `12:30` and dates stay the strings they are in an API document.

    What has a key twice has what both of them hold; `doubles` says where.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.doubles: list[str] = []

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> Any:
        kept: dict[str, tuple[yaml.Node, yaml.Node]] = {}
        for key, value in node.value:
            name = f"{key.tag} {key.value}" if isinstance(key, yaml.ScalarNode) else str(id(key))
            known = kept.get(name, (key, None))[1]
            if known is not None and not key.tag.endswith(":merge"):
                self.doubles.append(f"line {key.start_mark.line + 1}: a second {key.value!r}")
                if isinstance(known, yaml.MappingNode) and isinstance(value, yaml.MappingNode):
                    known.value += value.value
                    continue
            kept[name] = key, value
        node.value = list(kept.values())
        return super().construct_mapping(node, deep)


class _Dumper(yaml.CSafeDumper):
    def ignore_aliases(self, data: object) -> bool:
        return True


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("tag:yaml.org,2002:merge", r"^<<$", "<"),
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
        data = path.read_bytes()
    except OSError as error:
        raise Problem(f"{path}: cannot be read ({error})") from None
    document, doubles = _read(data, str(path))
    if doubles:
        raise Problem(f"{path}: {'; '.join(doubles)}")
    return document


def fetch(source: str) -> tuple[Json, list[str]]:
    """The document at an `http` or `https` URL, or in a file; and the keys that it has twice."""
    if not re.match(r"https?://", source):
        try:
            return _read(Path(source).read_bytes(), source)
        except OSError as error:
            raise Problem(f"{source}: cannot be read ({error})") from None
    import httpx

    try:
        response = httpx.get(source, follow_redirects=True, timeout=60)
        response.raise_for_status()
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise Problem(f"{source}: cannot be read ({on_one_line(error)})") from None
    return _read(response.content, source)


def _read(data: bytes, name: str) -> tuple[Json, list[str]]:
    doubles: list[str] = []
    try:
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
        document = _parsed(text, doubles)
    except UnicodeDecodeError as error:
        raise Problem(f"{name}: cannot be read ({error})") from None
    except (yaml.YAMLError, ValueError) as error:
        raise Problem(f"{name}: neither YAML nor JSON ({on_one_line(error)})") from None
    except RecursionError:
        raise Problem(f"{name}: more than {_DEEPEST} levels deep") from None
    if not isinstance(document, dict):
        raise Problem(f"{name}: not a mapping at the top, so not an API document")
    _check_size(document, name)
    return document, doubles


def _parsed(text: str, doubles: list[str]) -> Any:
    if text.lstrip().startswith("{"):

        def merged(pairs: list[tuple[str, Any]]) -> Json:
            found: Json = {}
            for key, value in pairs:
                if key in found:
                    doubles.append(f"a second {key!r}")
                    if isinstance(found[key], dict) and isinstance(value, dict):
                        value = {**found[key], **value}
                found[key] = value
            return found

        try:
            return json.loads(text, object_pairs_hook=merged)
        except ValueError:
            doubles.clear()  # YAML that only begins like JSON
    loader = _Loader(text)
    try:
        document = loader.get_single_data()
    finally:
        loader.dispose()
    doubles += loader.doubles
    return document


def _check_size(document: Json, name: str) -> None:
    """Refuse what would never end: aliases may hold themselves, or a hundred million values."""
    waiting: list[tuple[Any, int]] = [(document, 0)]
    count = 0
    while waiting:
        node, depth = waiting.pop()
        count += 1
        if depth > _DEEPEST or count > _MOST:
            limit = f"{_DEEPEST} levels deep" if depth > _DEEPEST else f"{_MOST} values"
            raise Problem(f"{name}: more than {limit}, with its aliases written out")
        inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
        waiting.extend((value, depth + 1) for value in inner)


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
