"""Options that several commands have."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

AnyCommand = TypeVar("AnyCommand", bound=Callable[..., Any])


def json_option(command: AnyCommand) -> AnyCommand:
    return click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")(
        command
    )


def dry_run_option(command: AnyCommand) -> AnyCommand:
    help = "Say what would be sent, and send nothing that writes."
    return click.option("--dry-run", is_flag=True, help=help)(command)
