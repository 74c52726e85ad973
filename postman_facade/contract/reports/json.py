"""Render a report as JSON."""

from __future__ import annotations

import json
from typing import Any

from ..baseline import AcceptedDifference
from ..findings import Difference
from ..report import Occurrences, Report


def as_json(report: Report) -> str:
    return json.dumps(_report(report), ensure_ascii=False, indent=2) + "\n"


def _report(report: Report) -> dict[str, Any]:
    return {
        "passed": report.passed,
        "interactions": report.interactions,
        "counts": report.counts,
        "new": [_seen(seen) for seen in report.new],
        "accepted": [_seen(seen) for seen in report.accepted],
        "expired": [_entry(entry) for entry in report.expired],
        "unused": [_entry(entry) for entry in report.unused],
        "problems": [problem._asdict() for problem in report.problems],
        "otherHosts": dict(report.others),
        "hidden": list(report.hidden),
        "coverage": report.coverage.as_data(),
    }


def _seen(seen: Occurrences) -> dict[str, Any]:
    return {
        **_difference(seen.difference),
        "severity": seen.severity,
        "times": seen.times,
        "interaction": seen.first.interaction,
        "pointer": seen.first.pointer,
        "expected": seen.first.expected,
        "excerpt": [line.text for line in seen.excerpt],
    }


def _difference(difference: Difference) -> dict[str, Any]:
    return {
        **difference._asdict(),
        "code": difference.code.text,
        "severity": difference.severity,
        "operation": difference.operation or None,
    }


def _entry(entry: AcceptedDifference) -> dict[str, Any]:
    return {
        **_difference(entry.difference),
        "reason": entry.reason,
        "until": entry.until.isoformat(),
    }
