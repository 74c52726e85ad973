"""Report what a new API document changes for callers, the generated client and the facade."""

from .changes import (
    Change,
    ChangeCode,
    Rating,
    Side,
    Where,
    as_json,
    as_markdown,
    as_text,
)
from .comparison import diff

__all__ = [
    "Change",
    "ChangeCode",
    "Rating",
    "Side",
    "Where",
    "as_json",
    "as_markdown",
    "as_text",
    "diff",
]
