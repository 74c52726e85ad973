"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

_LONGEST = 36_500  # days; above, clocks overflow

AnyCommand = TypeVar("AnyCommand", bound=Callable[..., Any])


class WholeNumber(click.IntRange):
    name = "whole number"


class Number(click.FloatRange):
    name = "number"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        number: float = super().convert(value, param, ctx)
        return self.fail(f"{value} is not a number", param, ctx) if number != number else number


def json_option(command: AnyCommand) -> AnyCommand:
    return click.option("--json", "as_json", is_flag=True, help="Print JSON.")(command)


def dry_run_option(command: AnyCommand) -> AnyCommand:
    help = "Show what would be created, changed and deleted, without doing it."
    return click.option("--dry-run", is_flag=True, help=help)(command)


def workspace_option(command: AnyCommand) -> AnyCommand:
    help = "Only in this workspace (id, link or name)."
    return click.option("--workspace", "-w", metavar="WORKSPACE", help=help)(command)


def into_workspace_option(command: AnyCommand) -> AnyCommand:
    help = "The workspace (id, link or name)."
    option = click.option("--workspace", "-w", required=True, metavar="WORKSPACE", help=help)
    return option(command)


def name_option(command: AnyCommand) -> AnyCommand:
    help = "Only those with exactly this name."
    return click.option("--name", metavar="NAME", help=help)(command)


def collection_option(command: AnyCommand) -> AnyCommand:
    help = "The collection (id, uid, link or name)."
    option = click.option("--collection", "-c", required=True, metavar="COLLECTION", help=help)
    return option(command)


def environment_option(command: AnyCommand) -> AnyCommand:
    help = "The environment (id, uid, link or name)."
    return click.option("--environment", "-e", metavar="ENVIRONMENT", help=help)(command)


def allow_delete_option(command: AnyCommand) -> AnyCommand:
    help = "Allow deleting what is not in the file."
    return click.option("--allow-delete", is_flag=True, help=help)(command)


def days_option(command: AnyCommand) -> AnyCommand:
    days = Number(0, _LONGEST)
    help = "Those that have not changed for N days."
    return click.option("--days", type=days, required=True, metavar="N", help=help)(command)
