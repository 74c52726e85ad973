"""A document written in another form means the same."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from postman_facade import _json_pointer
from postman_facade.contract.diff import diff
from postman_facade.contract.diff.reading import load
from tests.unit.contract.diff_documents import document

ROOT = Path(__file__).resolve().parents[3]
EFFECTIVE = ROOT / "openapi/postman-api.yaml"
UPSTREAM = ROOT / "openapi/upstream.yaml"
FILES = ROOT / "tests/unit/codegen/files"
PUBLISHED = ROOT.parent / "shared/upstream/postman-api-1.45.0.yaml"
# A document of our own, and, where it is at hand, the published one, which is not kept here.
DISTILLED = [(FILES / "published.yaml", FILES / "distilled.yaml")]
if PUBLISHED.exists():
    DISTILLED.append((PUBLISHED, UPSTREAM))
_UNORDERED = ("required", "enum", "parameters", "tags", "anyOf", "oneOf", "security", "servers")


@functools.cache
def _loaded(path: Path) -> dict[str, Any]:
    return load(path)


def _reordered(node: Any, key: str = "") -> Any:
    """Every key, and every list that is a set, the other way round."""
    if isinstance(node, dict):
        return {name: _reordered(node[name], name) for name in reversed(node)}
    if isinstance(node, list):
        items = [_reordered(item) for item in node]
        return items[::-1] if key in _UNORDERED else items
    return node


def _inlined(root: dict[str, Any]) -> Any:
    """Every reference replaced by what it points at, but for those that lead back to themselves."""

    def visit(node: Any, within: tuple[str, ...]) -> Any:
        if isinstance(node, list):
            return [visit(item, within) for item in node]
        if not isinstance(node, dict):
            return node
        reference = node.get("$ref")
        if not isinstance(reference, str):
            return {name: visit(value, within) for name, value in node.items()}
        if reference in within:
            return node
        return visit(_json_pointer.resolve(root, reference[1:]), (*within, reference))

    return {**root, "paths": visit(root["paths"], ())}


FORMS = pytest.mark.parametrize("form", [_reordered, _inlined])


@FORMS
def test_another_form_of_a_small_document(form: Callable[[Any], Any]) -> None:
    formed = form(document())
    assert json.dumps(formed) != json.dumps(document())
    assert diff(document(), formed) == []
    assert diff(formed, document()) == []


@pytest.mark.thorough
def test_another_form_of_the_real_document() -> None:
    formed = _reordered(_inlined(_loaded(EFFECTIVE)))
    assert json.dumps(formed) != json.dumps(_loaded(EFFECTIVE))
    assert diff(_loaded(EFFECTIVE), formed) == []


@pytest.mark.parametrize("write", [json.dumps, yaml.safe_dump])
def test_yaml_and_json_are_the_same(write: Callable[[Any], str], tmp_path: Path) -> None:
    path = tmp_path / ("it.json" if write is json.dumps else "it.yaml")
    path.write_text(write(document()))
    assert diff(document(), load(path)) == []


def test_what_3_1_writes_in_another_way() -> None:
    old, new = document(), document()
    for written, note, pages, kind in (
        (
            old,
            {"type": "string", "nullable": True},
            {"minimum": 0, "exclusiveMinimum": True},
            {"enum": ["a"]},
        ),
        (new, {"type": ["string", "null"]}, {"exclusiveMinimum": 0}, {"const": "a"}),
    ):
        fields = written["components"]["schemas"]["Book"]["allOf"][1]["properties"]
        fields |= {"note": note, "pages": {"type": "integer", **pages}, "kind": kind}
    assert diff(old, new) == []
    assert diff(new, old) == []


@pytest.mark.parametrize(("published", "distilled"), DISTILLED, ids=lambda path: path.stem)
def test_distilling_loses_no_meaning(published: Path, distilled: Path) -> None:
    """All that is lost of a published document are words and the vendor's own extensions."""
    codes = {change.code.text for change in diff(_loaded(published), _loaded(distilled))}
    assert codes == {"wording-changed", "extension-changed"}


def test_scalars_of_yaml_are_those_of_json(tmp_path: Path) -> None:
    text = "openapi: 3.0.3\npaths: {}\nx: [on, 12:30, 2024-01-02, no, 010, 1, 1.5, true, ~, null]\n1: 2\n"
    path = tmp_path / "it.yaml"
    path.write_text(text)
    read = load(path)
    assert read["x"] == ["on", "12:30", "2024-01-02", "no", "010", 1, 1.5, True, None, None]
    assert read["1"] == 2


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("it.json", "{", "is neither JSON nor YAML"),
        ("it.yaml", "a: [", "is neither JSON nor YAML"),
        ("it.yaml", "- 1", "is not an API document"),
    ],
)
def test_what_is_no_document_is_refused(name: str, text: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(text)
    with pytest.raises(ValueError, match=f"{name} {message}"):
        load(path)
