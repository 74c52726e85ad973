"""Show text from elsewhere on one line."""

from __future__ import annotations


def on_one_line(value: object) -> str:
    """Return `value` as text without line breaks, control characters and repeated spaces.

    Terminal control sequences, and characters that XML does not allow, become spaces.
    """
    text = str(value)
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def clip(text: str, most: int) -> str:
    """Return `text`, without its middle where it is longer than `most` characters."""
    if len(text) <= most:
        return text
    kept = max(most - len("..."), 0)
    return text[: kept - kept // 2] + "..."[: max(most, 0)] + text[len(text) - kept // 2 :]
