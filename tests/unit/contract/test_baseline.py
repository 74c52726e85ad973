"""Accepted differences: what they accept, when they are stale, and how they are written."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
import yaml

from postman_facade.contract import Code, Difference, Report, check
from postman_facade.contract.baseline import DAYS, NO_REASON, AcceptedDifference, Baseline
from postman_facade.contract.checking import Api, examine, today
from postman_facade.contract.recordings import Recordings
from tests.unit.contract.recorded import ME, cassette, interaction, written

TODAY = datetime.date(2026, 11, 24)
LATER = datetime.date(2027, 1, 31)
FIELD = Difference(
    Code.UNDOCUMENTED_FIELD,
    "getAuthenticatedUser",
    200,
    "/response/body/strange",
    'the field "strange" is not documented',
)
PATH = Difference(
    Code.UNDOCUMENTED_PATH, "", None, "/request/url", "the path /nothing is not documented"
)


@pytest.fixture
def traffic(tmp_path: Path) -> Path:
    """With a field and a path that are not documented."""
    strange = interaction(body={**ME, "strange": 1})
    return written(tmp_path / "one.json", cassette(strange, strange, interaction("/nothing")))


def checked(traffic: Path, baseline: Baseline, day: datetime.date = TODAY) -> Report:
    api = Api.load()
    return examine(api, Recordings([traffic], api.servers), baseline, day)


def told(report: Report) -> set[Difference]:
    return {seen.difference for seen in report.failures}


def test_what_is_accepted_is_no_failure(traffic: Path) -> None:
    assert told(checked(traffic, Baseline())) == {FIELD, PATH}
    report = checked(traffic, Baseline([AcceptedDifference(FIELD, "known", LATER)]))
    assert told(report) == {PATH}
    assert [(seen.difference, seen.times) for seen in report.accepted] == [(FIELD, 2)]
    assert not report.passed
    both = Baseline(
        [AcceptedDifference(FIELD, "known", LATER), AcceptedDifference(PATH, "known", LATER)]
    )
    assert checked(traffic, both).passed


@pytest.mark.parametrize(
    "other",
    [
        FIELD._replace(code=Code.WRONG_TYPE),
        FIELD._replace(operation="getCollections"),
        FIELD._replace(status=401),
        FIELD._replace(place="/response/body/other"),
        FIELD._replace(message="another"),
    ],
)
def test_nothing_else_is_accepted(traffic: Path, other: Difference) -> None:
    report = checked(traffic, Baseline([AcceptedDifference(other, "known", LATER)]))
    assert told(report) == {FIELD, PATH}
    assert [entry.difference for entry in report.unused] == [other]


def test_an_entry_that_is_not_found_any_more_is_stale(traffic: Path) -> None:
    entries = [
        AcceptedDifference(one, "known", LATER) for one in (FIELD, PATH, FIELD._replace(status=202))
    ]
    report = checked(traffic, Baseline(entries))
    assert report.failures == []
    assert report.stale == [entries[2]]
    assert not report.passed


@pytest.mark.parametrize(("until", "is_stale"), [(TODAY, False), ("yesterday", True)])
def test_an_entry_that_has_expired_is_stale(traffic: Path, until: object, is_stale: bool) -> None:
    last = TODAY if until is TODAY else TODAY - datetime.timedelta(days=1)
    entries = [AcceptedDifference(FIELD, "known", last), AcceptedDifference(PATH, "known", LATER)]
    report = checked(traffic, Baseline(entries))
    assert report.stale == (entries[:1] if is_stale else [])
    assert report.passed is not is_stale


def test_an_entry_that_is_both_is_stale_once(traffic: Path) -> None:
    entries = [
        AcceptedDifference(FIELD._replace(status=202), "known", TODAY - datetime.timedelta(days=1))
    ]
    assert checked(traffic, Baseline(entries)).stale == entries


def test_it_is_written_sorted_and_keeps_reasons(traffic: Path, tmp_path: Path) -> None:
    known = Baseline(
        [
            AcceptedDifference(FIELD, "of old: ünïcode", LATER),
            AcceptedDifference(FIELD._replace(status=9), "x", LATER),
        ]
    )
    found = [FIELD, PATH]
    files: list[str] = []
    for order in (found, found[::-1]):
        file = tmp_path / f"{len(files)}.yaml"
        known.updated(order, TODAY).save(file)
        files.append(file.read_text(encoding="utf-8"))
    assert files[0] == files[1]
    assert yaml.safe_load(files[0]) == {
        "accepted": [
            {
                "code": "undocumented-path",
                "place": "/request/url",
                "message": PATH.message,
                "reason": NO_REASON,
                "until": TODAY + datetime.timedelta(days=DAYS),
            },
            {
                "code": "undocumented-field",
                "operation": "getAuthenticatedUser",
                "status": 200,
                "place": "/response/body/strange",
                "message": FIELD.message,
                "reason": "of old: ünïcode",
                "until": LATER,
            },
        ]
    }
    assert checked(traffic, Baseline.load(tmp_path / "0.yaml")).passed


def test_what_has_expired_is_accepted_anew(traffic: Path) -> None:
    known = Baseline([AcceptedDifference(FIELD, "of old", TODAY - datetime.timedelta(days=1))])
    (renewed,) = known.updated([FIELD], TODAY, "new").unused([])
    assert renewed == AcceptedDifference(FIELD, "of old", TODAY + datetime.timedelta(days=DAYS))


def test_a_reason_can_be_given_later() -> None:
    unexplained = Baseline([]).updated([FIELD], TODAY)
    (explained,) = unexplained.updated([FIELD], TODAY, "seen live").unused([])
    assert explained.reason == "seen live"


def test_a_file_is_read(traffic: Path, tmp_path: Path) -> None:
    until = today() + datetime.timedelta(days=1)
    lines = [
        "accepted:",
        f"- {{code: undocumented-path, place: /request/url, message: {PATH.message}, reason: x,",
        f"   until: '{until}'}}",
        "- {code: undocumented-field, operation: getAuthenticatedUser, status: 200, reason: x,",
        f"   place: /response/body/strange, message: '{FIELD.message}', until: {until} 10:00:00}}",
    ]
    file = written(tmp_path / "b.yaml", "\n".join(lines))
    assert check(traffic, baseline=file).passed


GOOD = {"code": "undocumented-path", "place": "/x", "message": "m", "reason": "r", "until": TODAY}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("accepted: [", "is not valid YAML"),
        ("- 1", 'has no list "accepted"'),
        ("accepted: 1", 'has no list "accepted"'),
        (yaml.safe_dump({"accepted": [GOOD, {**GOOD, "code": "made-up"}]}), "entry 2: 'made-up'"),
        (yaml.safe_dump({"accepted": [{**GOOD, "reason": ""}]}), "entry 1: the reason is missing"),
        (yaml.safe_dump({"accepted": [{**GOOD, "until": "soon"}]}), "entry 1: Invalid isoformat"),
        (yaml.safe_dump({"accepted": [{**GOOD, "status": "x"}]}), "entry 1: invalid literal"),
        (yaml.safe_dump({"accepted": [{**GOOD, "when": 1}]}), "entry 1: unknown field when"),
        (yaml.safe_dump({"accepted": [{"code": "wrong-type"}]}), "entry 1: 'reason' is missing"),
        (yaml.safe_dump({"accepted": ["text"]}), "entry 1: it is not a mapping"),
    ],
)
def test_a_file_that_is_not_as_it_should_be(tmp_path: Path, content: str, message: str) -> None:
    file = written(tmp_path / "b.yaml", content)
    with pytest.raises(ValueError) as caught:
        Baseline.load(file)
    assert str(file) in str(caught.value)
    assert message in str(caught.value)
