"""The report of a new version: what callers must do, with the names they use."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest

from codegen.documents import Json
from codegen.effective import Effective
from codegen.facade import lacking
from codegen.upgrade import Upgrade, upgrade
from tests.unit.codegen.committed import ROOT, some

PACKAGE = ROOT / "generated/postman_api_client"
FIRST = ("/me", "/mocks/{mockId}", "/monitors/{monitorId}", "/packages", "/tags")


def _new() -> Json:
    new = copy.deepcopy(some(*FIRST))
    new["info"]["version"] = "2.0.0"
    paths = new["paths"]
    del paths["/packages"]
    moved = paths["/servers/{mockId}"] = {"get": paths["/mocks/{mockId}"].pop("get")}
    moved["get"]["tags"] = ["class"]
    paths["/import/{class}"] = {
        "post": {"operationId": "import", "tags": ["import"], "responses": {"200": {}}}
    }
    paths["/me"]["get"]["operationId"] = "whoAmI"
    paths["/monitors/{monitorId}"]["delete"]["deprecated"] = True
    paths["/monitors/{monitorId}"]["put"]["summary"] = "Other words"
    return new


@pytest.fixture(scope="module")
def found() -> Upgrade:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("codegen.upgrade.package_diff", lambda *args: [])
        return upgrade(some(*FIRST), Effective(_new(), ["a remark"]), PACKAGE, PACKAGE)


def _entry(report: Upgrade, start: str) -> list[str]:
    """The lines under the entry that begins with `start`."""
    _, _, rest = report.markdown.partition(f"- {start}")
    first, *more = rest.splitlines()
    lines = [first]
    for line in more:
        if not line.startswith("  - "):
            break
        lines.append(line.removeprefix("  - "))
    return lines


def test_it_begins_with_what_breaks_callers(found: Upgrade) -> None:
    assert found.rating == "breaking"
    titles = [line for line in found.markdown.splitlines() if line.startswith("#")]
    assert titles == [
        "# API document 1.45.0 to 2.0.0",
        "## Breaking",
        "## Additive",
        "## Words",
        "## Areas",
        "## Corrections, words and repairs that need a look",
    ]


def test_a_move_is_told_with_the_names_before_and_after(found: Upgrade) -> None:
    name, *lines = _entry(found, "`api.mocks.get_mock`")
    assert name == ", now `api.class_.get_mock`"
    assert "moved from GET /mocks/{mockId} to GET /servers/{mockId}" in lines
    assert lines[-1] == "used by `postman.mocks.get`, `postman.mocks.publish`"


def test_helpers_and_commands_that_call_an_operation_are_named(found: Upgrade) -> None:
    name, *lines = _entry(found, "`api.users.get_authenticated_user`")
    assert name == ", now `api.users.who_am_i`"
    commands = ["`pmf doctor`", "`pmf usage`", "`pmf whoami`"]
    assert [command for command in commands if command not in lines[-1]] == []


def test_names_are_spelt_as_in_python(found: Upgrade) -> None:
    assert _entry(found, "`api.import_.import_`")[1:] == ["POST /import/{class} added"]


def test_deprecated_operations_and_areas_are_named(found: Upgrade) -> None:
    assert "deprecated" in _entry(found, "`api.monitors.delete_monitor`")
    assert "- `api.packages` has 3 operations instead of 5" in found.markdown
    assert "- `api.import_` is new (1 operation)" in found.markdown
    assert "- a remark" in found.markdown


def test_the_library_has_all_that_it_uses() -> None:
    assert lacking(ROOT / "postman_facade", PACKAGE) == []


def test_what_the_library_uses_and_a_package_lacks_is_named(tmp_path: Path) -> None:
    (tmp_path / "library/_sync").mkdir(parents=True)
    source = (
        '"""As `api.words.only()`."""\n'
        "from postman_api_client.models.thing import Thing\n"
        "from postman_api_client.types import UNSET\n"
        "call(lambda api: api.things.get_thing(Thing()))\n"
    )
    (tmp_path / "library/things.py").write_text(source)
    (tmp_path / "library/_sync/things.py").write_text(source)
    assert lacking(tmp_path / "library", tmp_path / "package") == [
        "`library/things.py`: without `api.things.get_thing`, `models.Thing`"
    ]
