"""Recordings with many differences, or made to be slow: each part is read once."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from postman_facade.contract import Interaction, check
from postman_facade.contract.checking import Api
from postman_facade.contract.engine import check as findings_of
from postman_facade.contract.excerpt import Excerpts
from postman_facade.contract.recordings import Recordings
from postman_facade.contract.reports import as_json, as_sarif
from postman_facade.contract.scrub import Scrubber
from postman_facade.contract.suggest import suggest
from tests.unit.contract.recorded import cassette, entry, har, interaction, written
from tests.unit.contract.traffic import document

MANY = 200


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often JSON is decoded and a value is scrubbed by its name."""
    counted: Counter[str] = Counter()

    def counting(owner: Any, name: str) -> None:
        original = getattr(owner, name)

        def wrapped(*args: Any, **named: Any) -> Any:
            counted[name] += 1
            return original(*args, **named)

        monkeypatch.setattr(owner, name, wrapped)

    counting(json.JSONDecoder, "decode")
    counting(Scrubber, "member")
    return counted


def test_a_body_with_many_findings_is_decoded_twice(tmp_path: Path, calls: Counter[str]) -> None:
    """To find them, and to show them."""
    body = {f"new{number}": number for number in range(MANY)}
    file = written(tmp_path / "one.json", cassette(interaction(body=body)))
    api = Api.load()
    calls.clear()
    report = check(file)
    assert len(report.new) == MANY
    assert calls["decode"] <= 2
    calls.clear()
    assert "new199" in suggest(api, Recordings([file], api.servers))
    assert calls["decode"] <= 2


def test_headers_with_many_findings_are_scrubbed_once(calls: Counter[str]) -> None:
    headers = tuple((f"new-{number}", "a") for number in range(MANY))
    seen = Interaction("GET", "/me", headers, b"", 401, (), b"", "a test")
    excerpts = Excerpts(seen)
    found = [finding for finding in findings_of(seen, document()) if "new-" in finding.pointer]
    assert [excerpts.of(finding)[0].text for finding in found] == [f"{n}: a" for n, _ in headers]
    assert calls["member"] == MANY


def test_half_a_character_in_a_method_is_reported_in_every_format(tmp_path: Path) -> None:
    file = written(tmp_path / "one.har", har(entry(method="\ud800")))
    report = check(file)
    assert json.loads(as_json(report))["new"][0]["message"].startswith("\ud800 is not documented")
    (result,) = json.loads(as_sarif(report))["runs"][0]["results"]
    assert result["partialFingerprints"]
