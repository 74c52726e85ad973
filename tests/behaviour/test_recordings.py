"""All recordings: they agree with the API document, hold no secret, and leave nothing out."""

from __future__ import annotations

import re
import socket
from pathlib import Path

import pytest

from postman_facade.contract import check
from postman_facade.contract.scrub import scrub

from .map import PAGE, missing, recordings, table, with_table

CASSETTES = Path(__file__).parents[1] / "cassettes"
BASELINE = CASSETTES.parent / "contract-baseline.yaml"
FILES = sorted(CASSETTES.rglob("*.yaml"))
ORIGIN = re.compile(
    r"recorded_against: (the live API|the sandbox of postman_facade [\d.]+( with fault .+)?"
    r"|a server that answers by a script)\n"
)
SECRETS = re.compile(
    r"PM(?:AK|AT)-[A-Za-z0-9]|Bearer (?!\[|Token)|Basic (?!\[)|\beyJ[\w-]+\.|apikey="
    r"|(?:x-api-key|authorization):\n +- (?!'?(?:\w+ )?\[(?:api-key|scim-key|secret)\]|made-up)",
    re.IGNORECASE,
)
EMAIL = re.compile(r"[\w.+-]+@(?!example\.com)[\w-]+\.\w+")
ACCOUNT = re.compile(r"\b(?!9000)\d{6,}-[0-9a-f]{8}-[0-9a-f]{4}-")
MACHINE = re.compile(
    rf"127\.0\.0\.1|localhost|/(?:home|root|work|tmp)/|{re.escape(socket.gethostname())}"
)
LARGEST = 150_000  # bytes
ALL_TOGETHER = 2_500_000


def test_the_recordings_conform(capsys: pytest.CaptureFixture[str]) -> None:
    report = check(CASSETTES, baseline=BASELINE)
    seen, total = report.coverage.operations
    answers, documented = report.coverage.statuses
    with capsys.disabled():
        print(
            f"\nrecorded: {seen} of {total} operations, {answers} of {documented} documented "
            f"answers, in {report.interactions} interactions of {len(FILES)} cassettes"
        )
    assert seen >= 160
    assert report.failures == []
    assert report.unused == []
    assert report.problems == []
    assert report.passed


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_a_recording_says_its_origin_and_holds_no_secret(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert ORIGIN.match(text)
    for shape in (SECRETS, EMAIL, ACCOUNT, MACHINE):
        assert not shape.search(text), shape.search(text)
    assert scrub(text) == text
    assert len(text) <= LARGEST


def test_together_they_are_small() -> None:
    assert sum(file.stat().st_size for file in FILES) <= ALL_TOGETHER


@pytest.mark.parametrize(
    "planted",
    [
        "PMAK" + "-0123456789",
        "x-api-key:\n      - k",
        "authorization:\n      - '[other]'",
        "?apikey=k",
        "Authorization: Bearer abc",
    ],
)
def test_the_gate_would_find_them(planted: str) -> None:
    assert SECRETS.search(planted)


def test_the_gate_would_find_people_and_machines() -> None:
    assert EMAIL.search("somebody@mail.example.org")
    assert ACCOUNT.search("12345678-0123abcd-0123-4567-89ab-0123456789ab")
    assert MACHINE.search("http://127.0.0.1:8080/me")


def test_every_recording_has_its_test(request: pytest.FixtureRequest) -> None:
    folder = Path(__file__).parent / "recorded"
    for file in FILES:
        source = (folder / f"test_{file.parent.name}.py").read_text(encoding="utf-8")
        assert f"def {file.stem.partition('-')[0]}(" in source, file


def test_nothing_public_is_left_out() -> None:
    """Every helper, error, style of paging, kind of task and scheme is in a recording."""
    assert missing(recordings()) == {}


def test_the_map_names_what_is_missing() -> None:
    some = [recorded for recorded in recordings() if recorded.area not in ("forks", "tasks")]
    found = missing(some)
    assert "forks.merge" in found["helper"]
    assert "duplicateCollection" in found["kind of task"]
    assert "TaskStateUnknownError" in found["error"]
    assert "none, told by an error" in found["style of paging"]


def test_the_page_shows_the_map() -> None:
    page = PAGE.read_text(encoding="utf-8")
    written = "python -m tests.behaviour.map writes it"
    assert with_table(page, table(recordings())) == page, written
