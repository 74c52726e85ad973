"""Reports in all their forms."""

from __future__ import annotations

import datetime
import json
import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from postman_facade.contract import Report
from postman_facade.contract.baseline import AcceptedDifference, Baseline
from postman_facade.contract.checking import Api, examine
from postman_facade.contract.recordings import Recordings
from postman_facade.contract.reports import FORMATS, as_html, as_json, as_junit, as_sarif, as_text
from tests.unit.contract.recorded import ME, cassette, interaction, written
from tests.unit.contract.traffic import OPERATIONS

TODAY = datetime.date(2026, 11, 24)
EVIL = "<script>alert('x')</script>\"&\x1b[31m"
KEY = "PMAK-abc12-def34"
ACCEPTED = 'the field "known" is not documented'


@pytest.fixture
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Report:
    """With something of every kind, and with names and values that are not harmless."""
    monkeypatch.chdir(tmp_path)
    strange = {**ME, "strange": {EVIL: KEY}, "known": 1, EVIL: EVIL, "apiKey": "s3cr3t-value-9"}
    interactions = [
        interaction(body=strange),
        interaction(body={**ME, "strange": 1}),
        interaction(status=418),
        interaction(f"/nothing/{KEY}"),
        interaction("https://example.com/a"),
    ]
    written(Path("one#1.json"), cassette(*interactions, {}))
    written(Path("broken.har"), "{")
    api = Api.load()
    before = examine(api, Recordings(["one#1.json"], api.servers), Baseline(), TODAY)
    known = next(s.difference for s in before.new if s.difference.message == ACCEPTED)
    entries = [
        AcceptedDifference(known, "of old", TODAY),
        AcceptedDifference(
            known._replace(place="/old"), "expired", TODAY - datetime.timedelta(days=1)
        ),
        AcceptedDifference(known._replace(place="/unused"), EVIL, TODAY),
    ]
    recordings = Recordings(["one#1.json", "broken.har"], api.servers)
    return examine(api, recordings, Baseline(entries), TODAY)


@pytest.fixture
def sound(tmp_path: Path) -> Report:
    file = written(tmp_path / "one.json", cassette(interaction()))
    api = Api.load()
    return examine(api, Recordings([file], api.servers), Baseline(), TODAY)


def test_the_report_has_everything(report: Report) -> None:
    assert report.counts == {"error": 2, "warning": 3, "info": 0}
    assert len(report.accepted) == 1
    assert len(report.expired) == 1
    assert len(report.unused) == 2
    assert len(report.problems) == 2
    assert report.others == {"example.com": 1}


@pytest.mark.parametrize("form", [as_text, *FORMATS.values()])
def test_no_secret_is_in_any_form(report: Report, form: Any) -> None:
    text = form(report)
    assert KEY not in text
    assert "s3cr3t" not in text
    assert "\x1b" not in text


def test_text(report: Report, sound: Report) -> None:
    text = as_text(report)
    assert "no operation\n  error undocumented-path /request/url\n    the path /nothing/" in text
    assert "getAuthenticatedUser 418\n  error undocumented-status /response/status" in text
    assert '"strange" is not documented\n    2 times, first in one#1.json#1' in text
    assert "Accepted, but expired\n" in text
    assert "Accepted, but no longer found\n" in text
    assert "Not checked\n  one#1.json#6 cannot be read" in text
    assert "4 interactions with 1 of 213 operations\n" in text
    assert "1 other requests were not checked: example.com\n" in text
    assert text.endswith("2 errors, 3 warnings, 0 info, 1 accepted\n")
    assert as_text(sound) == (
        "1 interactions with 1 of 213 operations\n0 errors, 0 warnings, 0 info, 0 accepted\n"
    )


def test_text_is_painted(report: Report) -> None:
    manners = Counter[str]()

    def paint(text: str, manner: str) -> str:
        manners[manner] += 1
        return f"<{manner}>{text}"

    text = as_text(report, paint)
    assert "<error>error undocumented-path" in text
    assert "<warning>3 warnings" in text
    assert set(manners) == {"subject", "error", "warning", "muted"}


def test_json(report: Report, sound: Report) -> None:
    data = json.loads(as_json(report))
    assert data["passed"] is False
    assert data["counts"] == report.counts
    assert [found["code"] for found in data["accepted"]] == ["undocumented-field"]
    strange = next(found for found in data["new"] if "strange" in found["message"])
    assert strange["times"] == 2
    assert strange["interaction"] == "one#1.json#1"
    assert strange["severity"] == "warning"
    assert strange["operation"] == "getAuthenticatedUser"
    assert strange["pointer"] == "/response/body/strange"
    assert strange["expected"].startswith("/components/schemas/")
    assert any("strange" in line for line in strange["excerpt"])
    assert [entry["reason"] for entry in data["expired"]] == ["expired"]
    assert len(data["problems"]) == 2
    assert data["coverage"]["operations"] == {"seen": 1, "total": 213}
    assert json.loads(as_json(sound))["passed"] is True


def test_junit(report: Report, sound: Report) -> None:
    root = ElementTree.fromstring(as_junit(report))  # noqa: S314 - our own
    suite = root[0]
    cases = {case.get("name"): case for case in suite}
    assert set(cases) == {
        *("getAuthenticatedUser", "no operation", "baseline", "one#1.json#6", "broken.har"),
    }
    assert len(cases["getAuthenticatedUser"].findall("failure")) == 4
    assert len(cases["baseline"].findall("failure")) == 3
    assert len(cases["broken.har"].findall("error")) == 1
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == ("5", "8", "2")
    passed = ElementTree.fromstring(as_junit(sound))[0]  # noqa: S314 - our own
    assert (passed.get("tests"), passed.get("failures")) == ("2", "0")


def test_sarif(report: Report) -> None:
    log = json.loads(as_sarif(report))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    rules = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    results = run["results"]
    assert {result["ruleId"] for result in results} <= rules
    assert Counter(result["level"] for result in results) == {"error": 6, "warning": 4}
    assert sum("suppressions" in result for result in results) == 1
    by_place = {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in results
    }
    assert by_place == {"one%231.json", "broken.har", "contract-baseline.yaml"}
    prints = [r["partialFingerprints"]["difference/v1"] for r in results if "occurrenceCount" in r]
    assert len(set(prints)) == len(prints) == 6


class _Page(HTMLParser):
    """What a browser would make of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str | None]] = []
        self.marked: list[str] = []
        self.words = ""
        self.ids: Counter[str] = Counter()
        self._is_marked = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += attrs
        self.ids.update(str(value) for name, value in attrs if name == "id")
        self._is_marked = tag == "mark"

    def handle_data(self, data: str) -> None:
        self.words += data
        if self._is_marked:
            self.marked.append(data.strip())
            self._is_marked = False


def test_html_is_one_page_that_obeys_nobody(report: Report) -> None:
    text = as_html(report)
    page = _Page(text)
    assert not page.tags.keys() & {"script", "img", "link", "iframe", "object", "form", "base"}
    assert not any(name.startswith("on") or name == "src" for name, _ in page.attributes)
    assert all(str(v).startswith("#") for name, v in page.attributes if name == "href")
    assert not re.search(r"https?://|url\(|@import", text.partition("<body>")[0])
    assert "alert('x')" in page.words
    assert max(page.ids.values()) == 1


def test_html_shows_what_was_found(report: Report, sound: Report) -> None:
    page = _Page(as_html(report))
    assert page.tags["article"] == 6
    assert page.tags["pre"] == 6
    assert '"strange": {' in page.marked
    assert "GET /me: 418" in page.marked
    assert "Not checked" in page.words
    assert "broken.har" in page.words
    assert all(operation in page.words for operation in OPERATIONS)
    assert page.ids["new-getAuthenticatedUser"] == 1
    assert "failed" in page.words
    assert "Not checked" not in _Page(as_html(sound)).words
    assert "passed" in _Page(as_html(sound)).words


def test_html_has_a_cell_for_every_status(report: Report) -> None:
    text = as_html(report)
    row = text.partition("title='GET /me'")[2].partition("</div>")[0]
    cells = re.findall(r"<i class='cell (\w*)' title='([^']*)'>(\w+)<", row)
    assert ("seen", "2 answers", "200") in cells
    assert ("extra", "1 answer", "418") in cells
    assert ("", "not seen", "401") in cells
