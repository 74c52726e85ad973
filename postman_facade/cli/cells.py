"""Text measured in the columns of a terminal, of which some letters take two."""

from __future__ import annotations


def width_of(text: str) -> int:
    """Return how many columns `text` takes."""
    from rich.cells import cell_len

    return cell_len(text)


def wrapped(text: str, width: int) -> list[str]:
    """Wrap `text` between words; a word that is wider than a line is cut."""
    from rich.cells import chop_cells

    lines: list[str] = []
    for word in text.split(" "):
        if lines and width_of(longer := f"{lines[-1]} {word}") <= width:
            lines[-1] = longer
        else:
            lines += chop_cells(word, width) or [""]
    return lines


def clipped(text: str, width: int, ellipsis: str) -> str:
    """Return `text`, or its beginning and an ellipsis if it is wider than `width`."""
    from rich.cells import set_cell_size

    if width_of(text) <= width:
        return text
    return set_cell_size(text, max(width - len(ellipsis), 0)).rstrip() + ellipsis[:width]
