"""Ask on a terminal."""

from __future__ import annotations

from collections.abc import Sequence

import click

from postman_facade.cli import exits, terminal
from postman_facade.cli.output import shown, tell


def require_terminal() -> None:
    """Raise UsageError if nobody can be asked."""
    if not terminal.is_interactive():
        raise click.UsageError("--yes is required where nobody can be asked")


def confirm(plan: Sequence[str], question: str = "Continue?") -> None:
    """Ask whether to do what the lines of `plan` say; if the answer is no, end the command."""
    for line in plan:
        tell(shown(line[:1].upper() + line[1:]))
    if not click.confirm(question, err=True):
        click.echo("Nothing was changed.", err=True)
        raise click.exceptions.Exit(exits.INTERRUPTED)
