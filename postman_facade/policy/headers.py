"""Headers as the policy sees them, whichever library holds them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol


class Headers(Protocol):
    """Header fields, which `get` finds by their lower-case names."""

    def get(self, key: str, /) -> str | None: ...

    def items(self) -> Iterable[tuple[str, str]]: ...
