"""What a check finds: findings, and differences, which group the findings of the same kind."""

from __future__ import annotations

import enum
import re
from functools import lru_cache
from typing import Literal, NamedTuple

from postman_facade.redaction import redact

from .interaction import Interaction

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
Path = tuple[str | int, ...]

_UUID = r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"
_IDENTIFIER = re.compile(rf"\d+|(?:\d+-)?{_UUID}|[0-9a-f]{{24}}")
_PART = re.compile(r"(?<=/)[^/\s]+")


class Code(enum.Enum):
    """The kinds of finding, each with a severity.

    An error would break a caller. A warning is undocumented but harmless. An info points out where
    the check is lenient.
    """

    UNDOCUMENTED_PATH = ("undocumented-path", "error")
    UNDOCUMENTED_METHOD = ("undocumented-method", "error")
    UNDOCUMENTED_STATUS = ("undocumented-status", "error")
    UNDOCUMENTED_MEDIA_TYPE = ("undocumented-media-type", "error")
    UNDOCUMENTED_NULL = ("undocumented-null", "error")
    FORBIDDEN_FIELD = ("forbidden-field", "error")
    MISSING_BODY = ("missing-body", "error")
    MISSING_FIELD = ("missing-field", "error")
    MISSING_PARAMETER = ("missing-parameter", "error")
    UNREADABLE_BODY = ("unreadable-body", "error")
    WRONG_TYPE = ("wrong-type", "error")

    UNDOCUMENTED_BODY = ("undocumented-body", "warning")
    UNDOCUMENTED_FIELD = ("undocumented-field", "warning")
    UNDOCUMENTED_PARAMETER = ("undocumented-parameter", "warning")
    UNDOCUMENTED_VALUE = ("undocumented-value", "warning")
    OUT_OF_BOUNDS = ("out-of-bounds", "warning")

    KINDRED_MEDIA_TYPE = ("kindred-media-type", "info")
    OVERLAPPING_BRANCHES = ("overlapping-branches", "info")
    TOLERATED_NULL = ("tolerated-null", "info")

    def __init__(self, text: str, severity: Severity) -> None:
        self.text = text
        self.severity: Severity = severity


class Fault(NamedTuple):
    """A difference between a value and its schema, at `path` in the value."""

    code: Code
    path: Path
    expected: str
    message: str


class Finding(NamedTuple):
    """A difference between an interaction and the document."""

    code: Code
    operation: str | None
    """The operation id; None if the document has no such operation."""
    interaction: str
    """The `source` of the interaction."""
    pointer: str
    """A JSON pointer into the interaction, such as ``/response/body/data/0/name``."""
    expected: str
    """A JSON pointer into the document, to what was expected."""
    message: str
    """One line, without values that could be secret."""
    is_observed: bool = False
    """Whether the operation was seen in use, but is not in the published document."""

    @property
    def severity(self) -> Severity:
        """How bad its code is: "error", "warning" or "info"."""
        return "info" if self.is_observed else self.code.severity

    def __str__(self) -> str:
        operation = self.operation or "no operation"
        return f"{self.severity} {self.code.text}: {operation} {self.pointer}: {self.message}"


class Difference(NamedTuple):
    """Findings of the same kind at the same place of the same operation."""

    code: Code
    operation: str
    """The operation id; empty if the document has no such operation."""
    status: int | None
    """The status of the response; None for a request."""
    place: str
    """The pointer of the finding, with `*` for indexes and ids."""
    message: str

    @property
    def severity(self) -> Severity:
        """How bad its code is: "error", "warning" or "info"."""
        return self.code.severity

    @property
    def rank(self) -> tuple[int, str, str, int, str, str]:
        """The sort key: errors first, then by operation."""
        severity = SEVERITIES.index(self.severity)
        code = self.code.text
        return severity, self.operation, self.place, self.status or 0, code, self.message

    @property
    def subject(self) -> str:
        """The operation id, and the status of a response."""
        status = "" if self.status is None else f" {self.status}"
        return f"{self.operation or 'no operation'}{status}"

    def __str__(self) -> str:
        return f"{self.severity} {self.code.text}: {self.subject} {self.place}: {self.message}"


def difference(finding: Finding, interaction: Interaction) -> Difference:
    """Return the difference that `finding` in `interaction` is an instance of."""
    message = finding.message
    if finding.code is Code.UNDOCUMENTED_PATH:
        message = without_identifiers(message)
    answered = finding.pointer.startswith("/response")
    return Difference(
        finding.code,
        finding.operation or "",
        interaction.status if answered else None,
        _redacted(without_identifiers(finding.pointer)),
        _redacted(message),
    )


_redacted = lru_cache(maxsize=4096)(redact)  # places and messages repeat


def is_identifier(name: str) -> bool:
    """Whether it is an index or an id."""
    return _IDENTIFIER.fullmatch(name) is not None


def without_identifiers(path: str) -> str:
    """Return a pointer or URL path with `*` for every index and id."""
    return _PART.sub(lambda part: "*" if is_identifier(part[0]) else part[0], path)
