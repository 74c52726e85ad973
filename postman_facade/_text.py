"""Show text from elsewhere on one line, and guess what text was meant."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

_LONGEST_COMPARED = 300  # characters; comparing two texts takes the square of them
_MOST_COMPARED = 2_000  # texts; more would take longer than the error is worth


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


def did_you_mean(wanted: str, known: Iterable[str]) -> str:
    """Return a question with the known texts, at most two, that `wanted` may stand for, or "".

    Those are texts that end with it after a slash, as a path does, or else those most like it.
    """
    if not wanted or len(wanted) > _LONGEST_COMPARED:
        return ""
    import difflib  # only for this: it would cost every start

    wanted = wanted.casefold()
    folded = {text.casefold(): text for text in known if len(text) <= _LONGEST_COMPARED}
    near = [key for key in folded if key.endswith(f"/{wanted}")][:2]
    near = near or difflib.get_close_matches(wanted, islice(folded, _MOST_COMPARED), n=2)
    return f"did you mean {' or '.join(repr(folded[key]) for key in near)}?" if near else ""
