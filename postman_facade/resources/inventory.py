"""What is in a workspace."""

from __future__ import annotations

from typing import Any, NamedTuple

Json = dict[str, Any]


class Inventory(NamedTuple):
    """A workspace, and the entries of everything in it as their lists give them."""

    workspace: Json
    collections: list[Json]
    environments: list[Json]
    mocks: list[Json]
    monitors: list[Json]
    specs: list[Json]
    global_variables: list[Json]

    def __repr__(self) -> str:
        counts = ", ".join(
            f"{len(entries)} {kind}"
            for kind, entries in zip(self._fields[1:], self[1:], strict=True)
        )
        return f"Inventory({self.workspace.get('name')!r}: {counts})"
