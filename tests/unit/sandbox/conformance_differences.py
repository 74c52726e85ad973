"""Where the sandbox answers as the live API does and not as the document says."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

import yaml

import postman_facade
from postman_facade.contract import Finding

FILE = Path(postman_facade.__file__).parent / "sandbox" / "differences.yaml"


class Difference(NamedTuple):
    """All but the reason are patterns, in which ``*`` stands for anything."""

    operation: str
    status: str
    pointer: str
    reason: str
    code: str = "*"
    """The kinds of finding, by their texts."""

    def covers(self, finding: Finding, status: int) -> bool:
        return (
            fnmatchcase(finding.operation or "", self.operation)
            and fnmatchcase(str(status), self.status)
            and fnmatchcase(finding.pointer, self.pointer)
            and fnmatchcase(finding.code.text, self.code)
        )


def load() -> tuple[Difference, ...]:
    entries = yaml.safe_load(FILE.read_text("utf-8")) or []
    return tuple(Difference(**{key: str(text) for key, text in e.items()}) for e in entries)
