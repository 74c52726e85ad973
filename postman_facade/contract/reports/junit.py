"""Render a report as JUnit XML, with a test case for each operation that was seen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from postman_facade._text import on_one_line

from ..report import Report

_SUITE = "contract"
_NO_OPERATION = "no operation"


class _Fault(NamedTuple):
    kind: str
    """The tag: "failure", or "error" for anything that could not be checked."""
    message: str


def as_junit(report: Report) -> str:
    cases: defaultdict[str, list[_Fault]] = defaultdict(list)
    for row in report.coverage.rows:
        if row.seen:
            cases[row.operation.id] = []
    for seen in report.failures:
        operation = seen.difference.operation or _NO_OPERATION
        times = f"{seen.times}x, first in {seen.first.interaction}"
        cases[operation].append(_Fault("failure", f"{seen.difference} ({times})"))
    cases["baseline"] = [
        *_faults("failure", (f"expired: {entry}" for entry in report.expired)),
        *_faults("failure", (f"no longer found: {entry}" for entry in report.unused)),
    ]
    for problem in report.unchecked:
        cases[problem.file].append(_Fault("error", str(problem)))
    return _document(cases)


def _faults(kind: str, messages: Iterable[str]) -> list[_Fault]:
    return [_Fault(kind, message) for message in messages]


def _document(cases: dict[str, list[_Fault]]) -> str:
    kinds = [fault.kind for faults in cases.values() for fault in faults]
    counts = {
        "tests": str(len(cases)),
        "failures": str(kinds.count("failure")),
        "errors": str(kinds.count("error")),
    }
    root = Element("testsuites", counts)
    suite = SubElement(root, "testsuite", {"name": _SUITE, **counts, "skipped": "0"})
    for name, faults in cases.items():
        case = SubElement(suite, "testcase", classname=_SUITE, name=on_one_line(name), time="0")
        for kind, message in faults:
            SubElement(case, kind, message=on_one_line(message))
    indent(root)
    # tostring would declare the encoding of the locale.
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'
