"""Text from elsewhere, made fit for one line of output."""

from __future__ import annotations


def on_one_line(value: object) -> str:
    """Return `value` as text without line breaks, control characters and repeated spaces.

    What a terminal would obey and what XML cannot hold becomes a space.
    """
    text = str(value)
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def clip(text: str, most: int) -> str:
    """Return `text` in at most `most` characters; the middle of a longer text is left out."""
    if len(text) <= most:
        return text
    kept = max(most - len("..."), 0)
    return text[: kept - kept // 2] + "..."[: max(most, 0)] + text[len(text) - kept // 2 :]
