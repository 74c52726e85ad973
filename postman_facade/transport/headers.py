"""Header fields of an answer, decoded once for the many questions that are asked of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postman_facade._http import httpx


class Folded(dict[str, str]):
    """Fields by name in any case."""

    @classmethod
    def of(cls, headers: httpx.Headers) -> Folded:
        return cls(
            (name.lower().decode("latin-1"), value.decode("latin-1")) for name, value in headers.raw
        )

    def get(self, key: str, /, default: str | None = None) -> str | None:  # type: ignore[override]
        return super().get(key.lower(), default)
