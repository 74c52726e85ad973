"""Check recorded HTTP traffic against the API document.

`check` takes recordings; `postman_facade.contract.engine.check` takes a single interaction. Needs
the extra ``contract``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .checking import Occurrences, Report, check
    from .document import ApiDocument
    from .findings import Code, Difference, Finding, Severity
    from .interaction import Headers, Interaction

__all__ = [
    "ApiDocument",
    "Code",
    "Difference",
    "Finding",
    "Headers",
    "Interaction",
    "Occurrences",
    "Report",
    "Severity",
    "check",
]


def __dir__() -> list[str]:
    return __all__


MISSING_EXTRA = 'contract checks need an extra: pip install "postman-facade[contract]"'
_MODULES = {
    "checking": ("Occurrences", "Report", "check"),
    "document": ("ApiDocument",),
    "findings": ("Code", "Difference", "Finding", "Severity"),
    "interaction": ("Headers", "Interaction"),
}


# Imported late: scrubbing works without this extra.
def __getattr__(name: str) -> Any:
    home = next((module for module, names in _MODULES.items() if name in names), None)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        module = import_module(f".{home}", __name__)
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("postman_facade"):
            raise
        raise ImportError(MISSING_EXTRA) from error
    globals()[name] = value = getattr(module, name)
    return value
