"""Render a report as SARIF 2.1.0, which code hosts show next to the files."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

from postman_facade._version import __version__

from ..baseline import FILE, AcceptedDifference
from ..findings import Code, Severity
from ..recordings import Problem
from ..report import Occurrences, Report
from .plain import file_of

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
_STALE = "stale-baseline"
_UNCHECKED = "not-checked"
_OTHER_RULES = {
    _STALE: "Accepted, but expired or no longer found.",
    _UNCHECKED: "A recording or a part of the API document that cannot be checked.",
}


def as_sarif(report: Report) -> str:
    counted = set(report.unchecked)
    results = [
        *(_result(seen) for seen in report.new),
        *({**_result(seen), "suppressions": [_ACCEPTED]} for seen in report.accepted),
        *(_of_entry(entry) for entry in report.stale),
        *(_of_problem(problem, problem in counted) for problem in report.problems),
    ]
    driver = {"name": "pmf contract", "version": __version__, "rules": _rules()}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


_ACCEPTED = {"kind": "external", "justification": f"in {FILE}"}


def _rules() -> list[dict[str, Any]]:
    of_codes = [
        {
            "id": code.text,
            "shortDescription": {"text": code.text.replace("-", " ")},
            "defaultConfiguration": {"level": _LEVELS[code.severity]},
        }
        for code in Code
    ]
    others = [{"id": id, "shortDescription": {"text": text}} for id, text in _OTHER_RULES.items()]
    return [*of_codes, *others]


def _result(seen: Occurrences) -> dict[str, Any]:
    difference = seen.difference
    file, _, number = seen.first.interaction.rpartition("#")
    logical = {"fullyQualifiedName": f"#{number}{seen.first.pointer}", "kind": "value"}
    identity = "\n".join(map(str, (difference.code.text, *difference[1:])))
    return {
        "ruleId": difference.code.text,
        "level": _LEVELS[seen.severity],
        "message": {"text": f"{difference.subject} {difference.place}: {difference.message}"},
        "locations": [{**_location(file), "logicalLocations": [logical]}],
        "partialFingerprints": {"difference/v1": hashlib.sha256(identity.encode()).hexdigest()},
        "occurrenceCount": seen.times,
    }


def _of_entry(entry: AcceptedDifference) -> dict[str, Any]:
    message = {"text": f"Expired or no longer found: {entry}"}
    return {
        "ruleId": _STALE,
        "level": "error",
        "message": message,
        "locations": [_location(FILE)],
    }


def _of_problem(problem: Problem, counts: bool) -> dict[str, Any]:
    return {
        "ruleId": _UNCHECKED,
        "level": "error" if counts else "note",
        "message": {"text": str(problem)},
        "locations": [_location(file_of(problem.file))],
    }


def _location(file: str) -> dict[str, Any]:
    path = Path(file)
    uri = path.as_uri() if path.is_absolute() else quote(path.as_posix())
    # The line is unknown, but code hosts require one.
    place = {"artifactLocation": {"uri": uri}, "region": {"startLine": 1}}
    return {"physicalLocation": place}
