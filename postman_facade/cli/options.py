"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

AnyCommand = TypeVar("AnyCommand", bound=Callable[..., Any])


def json_option(command: AnyCommand) -> AnyCommand:
    return click.option("--json", "as_json", is_flag=True, help="Print JSON.")(command)


def dry_run_option(command: AnyCommand) -> AnyCommand:
    help = "Show what would be sent, without writing anything."
    return click.option("--dry-run", is_flag=True, help=help)(command)
