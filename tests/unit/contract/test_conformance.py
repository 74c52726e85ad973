"""The check of the sandbox's answers in every test, and the table that it writes."""

from __future__ import annotations

import os
import subprocess
import sys
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from postman_facade.contract import ApiDocument, Code, Finding, Interaction
from tests.unit.contract.traffic import OPERATIONS, interaction
from tests.unit.sandbox import conformance, conformance_differences, conformance_table
from tests.unit.sandbox.conformance import Record
from tests.unit.sandbox.conformance_differences import Difference

ROOT = Path(__file__).parents[3]
FINDING = Finding(Code.WRONG_TYPE, "getCollection", "a test", "/response/body/a/0/b", "/x", "wrong")
WHY = "made up"


MARKED = """
import pytest

@pytest.mark.fact("b: GET", "a: GET")
def test_one(): ...

class TestMore:
    @pytest.mark.parametrize("a", [1, 2])
    @pytest.mark.fact("a: GET")
    async def test_two(self, a): ...

    def test_three(self): ...
"""


def test_facts_are_those_that_tests_are_marked_with(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(MARKED)
    assert conformance_table.facts(tmp_path) == {
        "a: GET": ["test_it.py::test_one", "test_it.py::TestMore::test_two"],
        "b: GET": ["test_it.py::test_one"],
    }


def test_differences_name_operations_of_the_document_and_reasons() -> None:
    differences = conformance_differences.load()
    assert len(set(differences)) == len(differences)
    for difference in differences:
        assert any(fnmatchcase(operation, difference.operation) for operation in OPERATIONS)
        assert difference.pointer.startswith("/response/")
        assert difference.reason.endswith(".")


@pytest.mark.parametrize(
    ("operation", "status", "pointer", "covered"),
    [
        ("getCollection", "200", "/response/body/a/0/b", True),
        ("*", "2*", "/response/body/*/b", True),
        ("getCollections", "200", "/response/body/a/0/b", False),
        ("getCollection", "404", "/response/body/a/0/b", False),
        ("getCollection", "200", "/response/body/a", False),
    ],
)
def test_what_a_difference_covers(operation: str, status: str, pointer: str, covered: bool) -> None:
    assert Difference(operation, status, pointer, WHY).covers(FINDING, 200) is covered


def test_a_difference_may_be_of_one_kind() -> None:
    for code, covered in [("wrong-*", True), ("undocumented-*", False)]:
        difference = Difference("*", "200", "/response/body/*", WHY, code)
        assert difference.covers(FINDING, 200) is covered


def test_differences_explain_and_are_used_up(monkeypatch: pytest.MonkeyPatch) -> None:
    needed = Difference("getAuthenticatedUser", "200", "/response/body/extra", WHY)
    idle = Difference("getAuthenticatedUser", "200", "/response/body/other", WHY)
    monkeypatch.setattr(conformance, "differences", lambda: (needed, idle))
    record = Record()
    answered = interaction("getAuthenticatedUser", status=200, response={"extra": 1, "more": 2})
    for _ in range(2):
        assert [f.pointer for f in record.unexplained(answered)] == ["/response/body/more"]
    assert record.unused() == [idle]


def test_answers_alike_are_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    answered = interaction("getAuthenticatedUser", status=200, response={})
    another = interaction("getAuthenticatedUser", status=418, response={})
    record = Record()
    assert record.unexplained(answered) == []
    looked_at: list[Interaction] = []

    def check(seen: Interaction, document: ApiDocument) -> list[Finding]:
        looked_at.append(seen)
        return []

    monkeypatch.setattr(conformance, "check", check)
    for seen in (answered, another, answered, another):
        record.unexplained(seen)
    assert looked_at == [another]


def test_requests_and_leniencies_are_nobodys_fault() -> None:
    url = "/nobody" + "?x=1"
    assert Record().unexplained(interaction("getCollections", url=url)) == []
    kindred = interaction("getAuthenticatedUser", status=500, response={})
    assert Record().unexplained(kindred) == []


def test_records_of_workers_add_up() -> None:
    difference = Difference("*", "401", "/response/status", WHY)
    first, second, whole = Record(), Record(), Record()
    first.seen, second.seen = {("getCollection", 200)}, {("getCollection", 404)}
    second.used = {difference}
    second.is_whole = False
    for record in (first, second):
        whole.add(record.as_output())
    assert whole.seen == {("getCollection", 200), ("getCollection", 404)}
    assert whole.used == {difference}
    assert not whole.is_whole


def test_the_table_has_a_row_for_every_operation_and_fact() -> None:
    difference = Difference("getMe*", "401", "/response/status", WHY)
    text = conformance_table.text({("getCollection", 404), ("getCollection", 200)}, [difference])
    for operation, (template, method) in OPERATIONS.items():
        assert f"| {operation} | `{method} {template}` |" in text
    assert "| getCollection | `GET /collections/{collectionId}` | stateful | 200, 404 |" in text
    facts = conformance_table.facts(Path(conformance.__file__).parent)
    assert len(facts) > 50
    for row in facts:
        assert f"| {row} |" in text
    assert "| `getMe*` | 401 | `/response/status` | made up |" in text


def test_the_table_on_disk_is_current_but_for_what_only_a_run_can_see() -> None:
    written = conformance_table.FILE.read_text("utf-8")
    seen = conformance_table.seen_in(written)
    assert {operation for operation, _ in seen} == set(OPERATIONS)
    assert written == conformance_table.text(seen, conformance_differences.load())


TESTS = """
from contextlib import closing

import httpx
import pytest
from postman_facade.sandbox import Sandbox
from postman_facade.sandbox.server import routing
from postman_facade.sandbox.world import Reply


async def read() -> httpx.Response:
    with closing(Sandbox(seed=1)) as sandbox:
        transport = httpx.ASGITransport(sandbox.app)
        headers = {"x-api-key": sandbox.api_key}
        url = "http://localhost"
        async with httpx.AsyncClient(transport=transport, base_url=url, headers=headers) as client:
            return await client.get("/me")


async def test_an_answer_as_documented():
    assert (await read()).status_code == 200


async def test_an_answer_of_its_own(monkeypatch):
    endpoints = routing.find("/me")[0].endpoints
    stray = endpoints["GET"]._replace(handler=lambda exchange: Reply({"stray": 1}))
    monkeypatch.setitem(endpoints, "GET", stray)
    assert (await read()).json() == {"stray": 1}
"""


def test_an_answer_that_is_not_documented_fails_its_test(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q", "-c", str(ROOT / "pyproject.toml")]
    # Those that are needed and no other: what else is installed here would take seconds to load.
    for plugin in (
        "tests.unit.sandbox.conformance",
        "pytest_recording.plugin",
        "pytest_asyncio.plugin",
    ):
        command += ["-p", plugin]
    command += ["--write-conformance", str(tmp_path)]
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "2 passed, 1 error" in done.stdout
    assert "ERROR" in done.stdout
    assert (
        "GET 200 warning undocumented-field: getAuthenticatedUser /response/body/stray: "
        'the field "stray" is not documented' in done.stdout
    )
    assert "not written: run the whole folder" in done.stdout
