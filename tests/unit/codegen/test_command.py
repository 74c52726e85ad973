"""The command: what it refuses, and what its exit codes say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import __main__ as command
from codegen.documents import Json
from codegen.effective import Effective
from codegen.upgrade import upgrade
from tests.unit.codegen.committed import ROOT, some

PACKAGE = ROOT / "generated/postman_api_client"


def _few() -> Json:
    return some("/packages", "/mocks")


def _one_more() -> Json:
    return {**_few(), "paths": {**_few()["paths"], "/new": {}}}


def _one_less() -> Json:
    return {**_few(), "paths": {p: item for p, item in _few()["paths"].items() if p != "/packages"}}


@pytest.mark.parametrize(("make", "exit_code"), [(_few, 0), (_one_more, 0), (_one_less, 4)])
def test_the_exit_code_says_whether_callers_have_something_to_do(
    make: Callable[[], Json], exit_code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "load", lambda path: _few())
    monkeypatch.setattr(command, "_make", lambda *args, **named: Effective(make(), []))
    monkeypatch.setattr(command, "_install", lambda *args: pytest.fail("the tree was touched"))
    monkeypatch.setattr("codegen.upgrade.package_diff", lambda *args: [])
    report = tmp_path / "report.md"
    arguments = ["--upstream", "x.yaml", "--check-only", "--report", str(report)]
    assert command.main(arguments) == exit_code
    assert report.read_text("utf-8").startswith("# API document 1.45.0 to 1.45.0")


def test_more_operations_are_additive(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codegen.upgrade.package_diff", lambda *args: [])
    found = upgrade(_one_less(), Effective(_few(), ["a remark"]), PACKAGE, PACKAGE)
    assert found.rating == "additive"
    assert "api.packages.get_packages" in found.markdown
    assert "- a remark" in found.markdown


@pytest.mark.parametrize(
    "arguments",
    [["--check", "--output", "x"], ["--check-only"], ["--report", "x.md"]],
)
def test_options_that_do_not_go_together_are_refused(arguments: list[str]) -> None:
    with pytest.raises(SystemExit):
        command.main(arguments)


def test_a_document_that_cannot_be_read_is_named_in_one_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert command.main(["--upstream", "gone.yaml", "--check-only"]) == 1
    assert "gone.yaml: cannot be read" in capsys.readouterr().err
