"""What a check finds: one record per place where traffic and document differ."""

from __future__ import annotations

import enum
from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "info"]
Path = tuple[str | int, ...]


class Code(enum.Enum):
    """The kinds of difference, each with its severity.

    An error would break a caller; a warning is not documented but harmless; an info is a
    leniency of the check, named so that nobody has to wonder.
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
    """A difference between a value and its schema; `path` leads to it from the value."""

    code: Code
    path: Path
    expected: str
    message: str


class Finding(NamedTuple):
    """A difference between an interaction and the document."""

    code: Code
    operation: str | None
    """The operation id; None when the document has no such operation."""
    interaction: str
    """Where the interaction was seen, its `source`."""
    pointer: str
    """A JSON pointer into the interaction, such as ``/response/body/data/0/name``."""
    expected: str
    """A JSON pointer into the document: what was to be expected there."""
    message: str
    """One line without values that could be secret."""

    @property
    def severity(self) -> Severity:
        return self.code.severity

    def __str__(self) -> str:
        operation = self.operation or "no operation"
        return f"{self.severity} {self.code.text}: {operation} {self.pointer}: {self.message}"
