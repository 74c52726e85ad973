"""Checks HTTP interactions against the API document: what would break a caller, and what nobody
documented.

`check` takes recordings. `postman_facade.contract.check.check` takes one interaction.
"""

from .checking import check
from .differences import Difference
from .document import Document
from .findings import Code, Finding, Severity
from .interaction import Headers, Interaction
from .report import Report, Seen

__all__ = [
    "Code",
    "Difference",
    "Document",
    "Finding",
    "Headers",
    "Interaction",
    "Report",
    "Seen",
    "Severity",
    "check",
]
