"""Render a report for programs: as JSON, JUnit XML and SARIF 2.1.0.

JUnit has a test case for each operation that was seen. Code hosts show SARIF next to the files.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from pathlib import Path
from typing import Any
from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from postman_facade._text import on_one_line
from postman_facade._version import __version__

from ..baseline import FILE, AcceptedDifference
from ..checking import Occurrences, Report
from ..findings import Code, Difference, Severity

Json = dict[str, Any]
_SUITE = "contract"
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
_ACCEPTED = {"kind": "external", "justification": f"in {FILE}"}
_STALE = "stale-baseline"
_UNCHECKED = "not-checked"
_OTHER_RULES = {
    _STALE: "Accepted, but expired or no longer found.",
    _UNCHECKED: "A recording or a part of the API document that cannot be checked.",
}


def as_json(report: Report) -> str:
    """Return the report as JSON."""
    return _written(
        {
            "passed": report.passed,
            "interactions": report.interactions,
            "counts": report.counts,
            "new": list(map(_seen, report.new)),
            "accepted": list(map(_seen, report.accepted)),
            "expired": list(map(_entry, report.expired)),
            "unused": list(map(_entry, report.unused)),
            "problems": [problem._asdict() for problem in report.problems],
            "otherHosts": dict(report.others),
            "hidden": list(report.hidden),
            "coverage": report.coverage.as_data(),
        }
    )


def _written(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _seen(seen: Occurrences) -> Json:
    return {
        **_difference(seen.difference, seen.severity),
        "times": seen.times,
        "interaction": seen.first.interaction,
        "pointer": seen.first.pointer,
        "expected": seen.first.expected,
        "excerpt": [line.text for line in seen.excerpt],
    }


def _entry(entry: AcceptedDifference) -> Json:
    shown = _difference(entry.difference, entry.difference.severity)
    return {**shown, "reason": entry.reason, "until": entry.until.isoformat()}


def _difference(difference: Difference, severity: Severity) -> Json:
    return {
        **difference._asdict(),
        "code": difference.code.text,
        "severity": severity,
        "operation": difference.operation or None,
    }


def as_junit(report: Report) -> str:
    """Return the report as JUnit XML."""
    cases: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    """By name: the tag "failure", or "error" for what could not be checked, and the message."""
    for row in report.coverage.rows:
        if row.seen:
            cases[row.operation.id] = []
    for seen in report.failures:
        times = f"{seen.times}x, first in {seen.first.interaction}"
        name = seen.difference.operation or "no operation"
        cases[name].append(("failure", f"{seen.difference} ({times})"))
    cases["baseline"] += [("failure", f"expired: {entry}") for entry in report.expired]
    cases["baseline"] += [("failure", f"no longer found: {entry}") for entry in report.unused]
    for problem in report.unchecked:
        cases[problem.file].append(("error", str(problem)))
    return _suite(cases)


def _suite(cases: dict[str, list[tuple[str, str]]]) -> str:
    kinds = [kind for faults in cases.values() for kind, _ in faults]
    failures, errors = kinds.count("failure"), kinds.count("error")
    counts = {"tests": str(len(cases)), "failures": str(failures), "errors": str(errors)}
    root = Element("testsuites", counts)
    suite = SubElement(root, "testsuite", {"name": _SUITE, **counts, "skipped": "0"})
    for name, faults in cases.items():
        case = SubElement(suite, "testcase", classname=_SUITE, name=on_one_line(name), time="0")
        for kind, message in faults:
            SubElement(case, kind, message=on_one_line(message))
    indent(root)
    # tostring would declare the encoding of the locale.
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def as_sarif(report: Report) -> str:
    """Return the report as SARIF."""
    counted = set(report.unchecked)
    results = [
        *map(_result, report.new),
        *({**_result(seen), "suppressions": [_ACCEPTED]} for seen in report.accepted),
        *(
            _other(_STALE, "error", f"Expired or no longer found: {entry}", FILE)
            for entry in report.stale
        ),
        *(
            _other(_UNCHECKED, "error" if one in counted else "note", str(one), one.recording)
            for one in report.problems
        ),
    ]
    driver = {"name": "pmf contract", "version": __version__, "rules": _rules()}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return _written({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _rules() -> list[Json]:
    of_codes: list[Json] = [
        {
            "id": code.text,
            "shortDescription": {"text": code.text.replace("-", " ")},
            "defaultConfiguration": {"level": _LEVELS[code.severity]},
        }
        for code in Code
    ]
    others = _OTHER_RULES.items()
    return [*of_codes, *({"id": id, "shortDescription": {"text": text}} for id, text in others)]


def _result(seen: Occurrences) -> Json:
    difference = seen.difference
    file, _, number = seen.first.interaction.rpartition("#")
    logical = {"fullyQualifiedName": f"#{number}{seen.first.pointer}", "kind": "value"}
    identity = "\n".join(map(str, (difference.code.text, *difference[1:])))
    digest = hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()
    return {
        "ruleId": difference.code.text,
        "level": _LEVELS[seen.severity],
        "message": {"text": f"{difference.subject} {difference.place}: {difference.message}"},
        "locations": [{**_location(file), "logicalLocations": [logical]}],
        "partialFingerprints": {"difference/v1": digest},
        "occurrenceCount": seen.times,
    }


def _other(rule: str, level: str, text: str, file: str) -> Json:
    locations = [_location(file)]
    return {"ruleId": rule, "level": level, "message": {"text": text}, "locations": locations}


def _location(file: str) -> Json:
    path = Path(file)
    uri = path.as_uri() if path.is_absolute() else quote(path.as_posix())
    # The line is unknown, but code hosts require one.
    place = {"artifactLocation": {"uri": uri}, "region": {"startLine": 1}}
    return {"physicalLocation": place}
