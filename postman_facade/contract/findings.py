"""The findings of a check."""

from __future__ import annotations

import enum
from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "info"]
Path = tuple[str | int, ...]


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

    @property
    def severity(self) -> Severity:
        return self.code.severity

    def __str__(self) -> str:
        operation = self.operation or "no operation"
        return f"{self.severity} {self.code.text}: {operation} {self.pointer}: {self.message}"
