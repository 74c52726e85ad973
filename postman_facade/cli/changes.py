"""Print the differences between files and the service, and what became of them."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import click

from postman_facade.cli import terminal
from postman_facade.cli.output import is_terminal, note, shown, warn
from postman_facade.cli.tables import shortened

if TYPE_CHECKING:
    from postman_facade.native_git import Change, Outcome
    from postman_facade.native_git.comparison import Side

_SIGNS = {"create": ("+", "green"), "update": ("~", "yellow"), "delete": ("-", "red")}
_CONFLICT = ("!", "magenta")
_WORDS = {"create": "to create", "update": "to update", "delete": "to delete"}
_WHERE = {
    "both": "  (changed on both sides)",
    "remote": "  (on the service)",
    "local": "  (in the files)",
}
_MOST_FIELDS = 8
_MOST_FAILED = 20


def as_json(change: Change) -> dict[str, Any]:
    status = "conflict" if change.is_conflict else change.side
    return {**change._asdict(), "side": status, "fields": list(change.fields)}


def counts(changes: Sequence[Change]) -> str:
    """Return how many elements a push creates, updates and deletes."""
    found = {word: sum(c.action == action for c in changes) for action, word in _WORDS.items()}
    return ", ".join(f"{count} {word}" for word, count in found.items() if count)


def print_changes(changes: Sequence[Change], usual: Side = "local") -> None:
    """Print a tree of kinds with their counts, changed elements, and the differences in each.

    `usual`: the side whose changes need no remark.
    """
    if not changes:
        note("Nothing differs.")
    ordered = sorted(changes, key=lambda change: (change.kind, change.name, change.path))
    for kind, group in itertools.groupby(ordered, key=lambda change: change.kind):
        of_kind = list(group)
        signs = [_sign(change)[0] for change in of_kind]
        totals = " ".join(f"{sign}{signs.count(sign)}" for sign in "+~-!" if sign in signs)
        click.echo(f"{click.style(kind, bold=True)}  {totals}")
        for change in of_kind:
            _print_change(change, "" if change.side == usual else _WHERE[change.side])


def print_failed(outcomes: Iterable[Outcome]) -> None:
    """Print to standard error what was not done, and why."""
    left = [one for one in outcomes if one.status != "done"]
    for one in left[:_MOST_FAILED]:
        reason = f": {one.reason}" if one.reason else ""
        warn(shown(f"{one.change.kind} {one.change.name!r}: {one.status}{reason}"))
    if more := left[_MOST_FAILED:]:
        warn(f"and {len(more)} more")


def _print_change(change: Change, remark: str) -> None:
    sign, color = _sign(change)
    name = _fitted(shown(change.name), len(f"  {sign} {remark}"))
    click.echo(click.style(f"  {sign} {name}", fg=color) + remark)
    for field in change.fields[:_MOST_FIELDS]:
        click.secho(f"      {_fitted(shown(field), 6)}", dim=True)
    if more := change.fields[_MOST_FIELDS:]:
        click.secho(f"      and {len(more)} more", dim=True)


def _sign(change: Change) -> tuple[str, str]:
    return _CONFLICT if change.is_conflict else _SIGNS[change.action]


def _fitted(text: str, around: int) -> str:
    """Return the text, shortened to its line on a terminal; `around`: the rest of the line."""
    return shortened(text, max(terminal.width() - around, 8)) if is_terminal() else text
