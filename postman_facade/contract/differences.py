"""Group findings of the same kind at the same place of the same operation."""

from __future__ import annotations

from typing import NamedTuple

from postman_facade.redaction import redact

from .findings import Code, Finding, Severity
from .interaction import Interaction
from .places import without_identifiers

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


class Difference(NamedTuple):
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
        return self.code.severity

    @property
    def rank(self) -> tuple[int, str, str, int, str, str]:
        """The sort key: errors first, then by operation."""
        severity = SEVERITIES.index(self.severity)
        code = self.code.text
        return severity, self.operation, self.place, self.status or 0, code, self.message

    @property
    def subject(self) -> str:
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
        redact(without_identifiers(finding.pointer)),
        redact(message),
    )
