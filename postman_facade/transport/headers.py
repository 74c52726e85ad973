"""The header fields of an answer that speak of limits, decoded once for all questions about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postman_facade._http import httpx


class LimitHeaders(dict[str, str]):
    """Fields by name in any case; empty when the answer is silent on limits."""

    @classmethod
    def of(cls, headers: httpx.Headers) -> LimitHeaders:
        fields = {name.lower(): value for name, value in headers.raw}
        if not any(b"limit" in name or b"retry" in name for name in fields):
            return cls()
        return cls(
            (name.decode("latin-1"), value.decode("latin-1")) for name, value in fields.items()
        )

    def get(self, key: str, /, default: str | None = None) -> str | None:  # type: ignore[override]
        return super().get(key.lower(), default)
