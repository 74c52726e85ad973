"""How much of the document the recordings cover."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple

from .document import ApiDocument, DocumentedOperation
from .interaction import Interaction


class Row(NamedTuple):
    """The coverage of one operation."""

    operation: DocumentedOperation
    seen: dict[int, int]
    """The number of responses by status."""

    @property
    def undocumented(self) -> tuple[int, ...]:
        return tuple(
            status for status in sorted(self.seen) if self.operation.response(status) is None
        )

    @property
    def unseen(self) -> tuple[str, ...]:
        """Documented statuses that were not seen."""
        answered = {id(self.operation.response(status)) for status in self.seen}
        responses = self.operation.responses.items()
        return tuple(name for name, response in responses if id(response) not in answered)


class Coverage:
    """Counts operations and statuses."""

    def __init__(self, document: ApiDocument) -> None:
        self._document = document
        self._seen: Counter[tuple[str, int]] = Counter()

    @classmethod
    def of(cls, document: ApiDocument, interactions: Iterable[Interaction]) -> Coverage:
        coverage = cls(document)
        for interaction in interactions:
            coverage.add(interaction)
        return coverage

    def add(self, interaction: Interaction) -> None:
        route = self._document.route(interaction.url)
        if route is not None:
            operation = self._document.operation(route.template, interaction.method)
            if operation is not None:
                self._seen[operation.id, interaction.status] += 1

    @property
    def rows(self) -> list[Row]:
        """Every operation, in the order of the document."""
        statuses: dict[str, dict[int, int]] = {}
        for (operation, status), count in sorted(self._seen.items()):
            statuses.setdefault(operation, {})[status] = count
        return [
            Row(operation, statuses.get(operation.id, {}))
            for operation in self._document.operations.values()
        ]

    @property
    def operations(self) -> tuple[int, int]:
        """The number of operations seen, and the total."""
        rows = self.rows
        return sum(bool(row.seen) for row in rows), len(rows)

    @property
    def statuses(self) -> tuple[int, int]:
        """The number of documented responses seen, and the total."""
        rows = self.rows
        total = sum(len(row.operation.responses) for row in rows)
        return total - sum(len(row.unseen) for row in rows), total

    @property
    def percent(self) -> float:
        """The percentage of operations seen."""
        seen, total = self.operations
        return 100 * seen / total if total else 100.0

    def as_data(self) -> dict[str, Any]:
        """Return the coverage as JSON data."""
        seen, total = self.operations
        answers, documented = self.statuses
        return {
            "percent": round(self.percent, 1),
            "operations": {"seen": seen, "total": total},
            "answers": {"seen": answers, "total": documented},
            "unseen": [row.operation.id for row in self.rows if not row.seen],
            "statuses": {
                row.operation.id: {str(status): times for status, times in row.seen.items()}
                for row in self.rows
                if row.seen
            },
        }
