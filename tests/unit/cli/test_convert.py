"""``pmf convert``: JSON to files and back, without a network."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Pmf

PAIRS = Path(__file__).parents[1] / "native_git" / "pairs"


@pytest.mark.parametrize("kind", ["collection", "environment"])
def test_a_file_becomes_a_folder_and_the_same_file_again(
    pmf: Pmf, tmp_path: Path, kind: str
) -> None:
    source = PAIRS / f"lending.postman_{kind}.json"
    assert pmf("convert", str(source), "-o", str(tmp_path / "Lending")) == (0, "", "")
    back = tmp_path / "back.json"
    result = pmf("convert", str(tmp_path / "Lending"), "-o", str(back), terminal=True)
    assert result.code == 0
    assert result.err.startswith("Wrote '")
    assert back.read_bytes() == source.read_bytes()


def test_what_does_not_fit_an_edited_file_is_reported(pmf: Pmf, tmp_path: Path) -> None:
    source = PAIRS / "lending.postman_collection.json"
    pmf("convert", str(source), "-o", str(tmp_path / "Lending"))
    definition = tmp_path / "Lending" / ".resources" / "definition.yaml"
    definition.write_text(definition.read_text().replace('"14"', '"21"'))
    result = pmf("convert", str(tmp_path / "Lending"), "-o", str(tmp_path / "back.json"))
    assert result == (
        0, "",
        "pmf: not converted: .resources/definition.yaml: cannot replace /variable/1/value any more\n",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", "is not JSON"),
        ('{"openapi": "3.1.0"}', "not a collection of format 2 but an OpenAPI document"),
    ],
)
def test_a_file_of_something_else_is_one_line(
    pmf: Pmf, tmp_path: Path, content: str, message: str
) -> None:
    (tmp_path / "a.json").write_text(content)
    result = pmf("convert", str(tmp_path / "a.json"), "-o", str(tmp_path / "a"))
    assert result.code == 2
    assert message in result.err
    assert result.err.count("\n") == 1
    assert not (tmp_path / "a").exists()


def test_a_folder_of_something_else_is_one_line(pmf: Pmf, tmp_path: Path) -> None:
    result = pmf("convert", str(tmp_path), "-o", str(tmp_path / "a.json"))
    assert result == (2, "", f"pmf: {tmp_path} holds no collection\n")


def test_without_the_extra_the_command_says_what_to_install(
    pmf: Pmf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in [name for name in sys.modules if name.startswith("postman_facade.native_git")]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.delattr("postman_facade.native_git", raising=False)
    monkeypatch.setitem(sys.modules, "yaml", None)
    monkeypatch.delitem(sys.modules, "postman_facade._yaml", raising=False)
    monkeypatch.delattr("postman_facade._yaml", raising=False)
    result = pmf("convert", str(tmp_path), "-o", str(tmp_path / "a.json"))
    assert result.code == 2
    assert 'pip install "postman-facade[files]"' in result.err
