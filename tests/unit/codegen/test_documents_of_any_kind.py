"""Whatever a document holds, its client compiles, can be imported and decodes, and type-checks."""

from __future__ import annotations

import importlib
import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from jinja2 import Environment

from codegen import generate as generation
from codegen import verify as verification
from codegen.distil import distil
from codegen.documents import Json, operations
from codegen.effective import build
from tests.unit.codegen.documents_of_any_kind import documents

# A document that is refused says nothing of the client.
REFUSALS = (
    "braces of the path",
    "a parameter called body",
    "leads back to itself",
    "the same as /",
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    # Every client is written by an environment of its own, from templates that are all the same.
    compiled: dict[str, Any] = {}
    compile_template = Environment.compile

    def compile_once(self: Environment, source: str, *args: Any, **named: Any) -> Any:
        if source not in compiled:
            compiled[source] = compile_template(self, source, *args, **named)
        return compiled[source]

    monkeypatch.setattr(Environment, "compile", compile_once)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path
    for name in [name for name in sys.modules if name.startswith("client_")]:
        del sys.modules[name]


def _made(count: int) -> list[Json]:
    found: list[Json] = []

    @settings(
        max_examples=count,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(documents())
    def collect(document: Json) -> None:
        found.append(document)

    collect()
    return found


def _generate(document: Json, package: Path) -> Json:
    distilled = distil(document, skip_broken=True)
    reasons = [broken.reason for broken in distilled.broken]
    assert [reason for reason in reasons if not any(r in reason for r in REFUSALS)] == []
    assert len(operations(distilled.document)) == len(operations(document)) - len(reasons)
    effective = build(distilled.document, package.parent).document
    generation.generate(effective, package)
    return effective


def _modules(package: Path) -> Iterator[ModuleType]:
    for file in sorted(package.rglob("*.py")):
        parts = file.relative_to(package.parent).with_suffix("").parts
        yield importlib.import_module(".".join(parts).removesuffix(".__init__"))


def _decode(package: Path) -> None:
    models = importlib.import_module(f"{package.name}.models")
    for name in models.__all__:
        model = getattr(models, name)
        if hasattr(model, "from_dict"):
            value = {**dict.fromkeys(model.json_names, None), "what nothing knows": 1}
            assert model.from_dict(value).to_dict() == value
            assert model.from_dict({}).to_dict() == {}


@pytest.mark.parametrize("count", [12, pytest.param(300, marks=pytest.mark.thorough, id="all")])
def test_a_client_of_any_document_can_be_imported(
    count: int, folder: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    made = {folder / f"client_{n}": document for n, document in enumerate(_made(count))}
    effective: dict[Path, Json] = {}
    formatted = generation._format
    with monkeypatch.context() as patch:
        patch.setattr(generation, "_format", lambda package: None)  # all of them at once below
        patch.setattr(verification, "_type_errors", lambda package: [])
        for package, document in made.items():
            try:
                effective[package] = _generate(document, package)
            except Exception as error:
                pytest.fail(f"{error!r} of {json.dumps(document)}")
        formatted(folder)
        for package, document in effective.items():
            verification.verify(document, package)
            assert len(list(_modules(package))) >= 7
            _decode(package)
    if request.node.get_closest_marker("thorough"):
        assert verification._type_errors(folder) == []
    shutil.rmtree(folder)
