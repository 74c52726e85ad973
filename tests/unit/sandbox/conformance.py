"""A plugin for pytest: every answer that a sandbox gives in a test is checked against the API
document, and a run over this folder can write what it saw to ``docs/internals/conformance.md``.

Answers differ from the document only where ``postman_facade/sandbox/differences.yaml`` says why;
an entry there that a run over the whole folder did not need fails the run. Requests are not
checked, since tests send wrong ones on purpose, nor are the answers that faults make up.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from postman_facade.contract import ApiDocument, Finding, Interaction
from postman_facade.contract.engine import check
from postman_facade.sandbox.server.app import Application, Incoming
from postman_facade.sandbox.server.bodies import Answer
from tests.unit.sandbox import conformance_differences, conformance_table
from tests.unit.sandbox.conformance_differences import Difference

FOLDER = Path(__file__).resolve().parent
_OPTION = "--write-conformance"


class Record:
    """What the sandboxes of a run answered."""

    def __init__(self) -> None:
        self.pending: deque[Interaction] = deque()
        self.seen: set[tuple[str, int]] = set()
        """Operation and status, by the tests of this folder."""
        self.used: set[Difference] = set()
        self.is_whole = True
        """Whether every test of this folder was to run."""
        self.remarks: list[str] = []
        self._explained: set[int] = set()
        """Answers that were looked at, by their hashes: most tests begin like others."""

    def take(self) -> list[Interaction]:
        """What was answered since the last time."""
        return [self.pending.popleft() for _ in range(len(self.pending))]

    def unexplained(self, interaction: Interaction) -> list[Finding]:
        """What the document does not say of an answer and no difference explains."""
        answer = _fingerprint(interaction)
        if answer in self._explained:
            return []
        remaining = []
        for finding in check(interaction, document()):
            if finding.severity == "info" or not finding.pointer.startswith("/response/"):
                continue
            if finding.message.endswith("nested too deeply to be checked"):
                continue  # how deep the sandbox can go depends on the version of Python
            explaining = {d for d in differences() if d.covers(finding, interaction.status)}
            self.used |= explaining
            if not explaining:
                remaining.append(finding)
        if not remaining:
            self._explained.add(answer)
        return remaining

    def as_output(self) -> dict[str, Any]:
        """As a worker can send it to the process that started it."""
        used = [tuple(difference) for difference in self.used]
        return {"seen": sorted(self.seen), "used": sorted(used), "whole": self.is_whole}

    def add(self, output: dict[str, Any]) -> None:
        self.seen |= {(operation, status) for operation, status in output["seen"]}
        self.used |= {Difference(*fields) for fields in output["used"]}
        self.is_whole = self.is_whole and output["whole"]

    def unused(self) -> list[Difference]:
        return [difference for difference in differences() if difference not in self.used]


@lru_cache(maxsize=1)
def document() -> ApiDocument:
    return ApiDocument.load()


@lru_cache(maxsize=1)
def differences() -> tuple[Difference, ...]:
    return conformance_differences.load()


_RECORD = pytest.StashKey[Record]()


def pytest_addoption(parser: pytest.Parser) -> None:
    help_text = "write docs/internals/conformance.md from a run over tests/unit/sandbox"
    parser.addoption(_OPTION, action="store_true", help=help_text)


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_RECORD] = Record()


@pytest.fixture(scope="session", autouse=True)
def _watched_sandboxes(request: pytest.FixtureRequest) -> Iterator[None]:
    """Every sandbox in this process notes its own answers, before they are coded for the wire."""
    pending = request.config.stash[_RECORD].pending
    respond = Application._respond

    def noting(self: Application, incoming: Incoming, *others: Any) -> Answer:
        answer = respond(self, incoming, *others)
        if self._world.behaviour.era is None:  # the document is of today
            pending.append(_interaction(incoming, answer))
        return answer

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Application, "_respond", noting)
        yield


@pytest.fixture(autouse=True)
def _answers_conform(request: pytest.FixtureRequest) -> Iterator[None]:
    record = request.config.stash[_RECORD]
    record.take()
    yield
    interactions = record.take()
    if request.path.is_relative_to(FOLDER):
        record.seen |= {seen for interaction in interactions for seen in _seen(interaction)}
    unexplained = [(i, finding) for i in interactions for finding in record.unexplained(i)]
    if unexplained:
        lines = dict.fromkeys(f"{i.method} {i.status} {finding}" for i, finding in unexplained)
        pytest.fail("answers that the API document does not know:\n" + "\n".join(lines), False)


def _interaction(incoming: Incoming, answer: Answer) -> Interaction:
    request = incoming.request
    path = request.scope.get("raw_path", incoming.path.encode()).decode("ascii")
    return Interaction(
        incoming.method,
        path,
        (),
        b"",
        answer.status,
        tuple(answer.headers.items()),
        answer.body,
        "the sandbox",
    )


def _fingerprint(interaction: Interaction) -> int:
    # Not all headers: each answer has others.
    headers = [pair for pair in interaction.response_headers if pair[0].lower() == "content-type"]
    answer = (interaction.status, interaction.response_body, *headers)
    return hash((interaction.method, interaction.url, *answer))


def _seen(interaction: Interaction) -> Iterator[tuple[str, int]]:
    route = document().route(interaction.url)
    if route is not None:
        operation = document().operation(route.template, interaction.method)
        if operation is not None:
            yield operation.id, interaction.status


def pytest_deselected(items: list[pytest.Item]) -> None:
    for item in items:
        is_sampled = item.get_closest_marker("thorough")  # the rest of it runs
        if item.path.is_relative_to(FOLDER) and not is_sampled:
            item.config.stash[_RECORD].is_whole = False


def pytest_collection_finish(session: pytest.Session) -> None:
    collected = {item.path for item in session.items}
    selected = any("::" in argument for argument in session.config.args)
    if selected or not collected.issuperset(FOLDER.glob("test_*.py")):
        session.config.stash[_RECORD].is_whole = False


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    if hasattr(node, "workeroutput"):
        node.config.stash[_RECORD].add(node.workeroutput[_OPTION])


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    record = session.config.stash[_RECORD]
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput[_OPTION] = record.as_output()
        return
    ran = record.is_whole and exitstatus == pytest.ExitCode.OK
    if session.config.getoption(_OPTION):
        record.remarks.append(_write(record) if ran else "not written: run the whole folder")
    unused = record.unused() if ran else []
    if unused:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
        record.remarks += [
            f"no answer shows this difference: {d.operation} {d.status} {d.pointer}" for d in unused
        ]


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    remarks = config.stash[_RECORD].remarks
    if remarks:
        terminalreporter.section("conformance of the sandbox")
        for remark in remarks:
            terminalreporter.line(remark)


def _write(record: Record) -> str:
    text = conformance_table.text(record.seen, differences())
    conformance_table.FILE.write_text(text, encoding="utf-8")
    return f"written: {conformance_table.FILE.name}"
