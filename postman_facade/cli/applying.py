"""Commands that do the same to several elements, such as delete them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import click

from postman_facade.cli.options import dry_run_option, json_option
from postman_facade.cli.output import note
from postman_facade.cli.prompts import confirm, require_terminal
from postman_facade.cli.session import Session

if TYPE_CHECKING:
    from postman_facade import Postman
    from postman_facade.policy.ids import Identified

Find = Callable[..., "Iterable[Identified]"]
"""A function of a client and the options of the command."""


def applying(
    action: str, done: str, kind: str, do: Callable[[Postman, str], object], *, asks: bool = False
) -> Callable[[Find], Callable[..., None]]:
    """Make a command that does something to all that the decorated function returns.

    All are found before anything is done.

    Args:
        action: What to do, such as `delete`.
        done: What was done, such as `deleted`.
        kind: The kind of the elements, such as `mock server`.
        do: Does it to one element, by uid or id.
        asks: Whether to ask first. Without a terminal, `--yes` is then required.
    """

    def decorate(find: Find) -> Callable[..., None]:
        @dry_run_option
        @json_option
        @click.pass_obj
        def command(
            session: Session,
            /,
            dry_run: bool,
            as_json: bool,
            yes: bool = not asks,
            **options: Any,
        ) -> None:
            from postman_facade.cli.plans import PlannedWrite, print_plan
            from postman_facade.cli.writing import Written, print_written
            from postman_facade.resources.reference import Reference

            if not (yes or dry_run):
                require_terminal()
            with session.client() as postman:
                found = dict.fromkeys(map(Reference.of, find(postman, **options)))
                plan = [PlannedWrite(action, kind, one.name, one.uid or one.id) for one in found]
                if dry_run:
                    print_plan(plan, [], as_json=as_json)
                    return
                if plan and not yes:
                    confirm([str(each) for each in plan])
                written = []
                try:
                    for one in found:
                        do(postman, one.uid or one.id)
                        written.append(Written.by(done, one))
                finally:  # what was done before a failure is told too
                    print_written(written, as_json=as_json, many=True)
            if not plan:
                note(f"Nothing to {action}.")

        command.__doc__ = find.__doc__
        if not asks:
            return command
        return click.option("--yes", "-y", is_flag=True, help="Do not ask first.")(command)

    return decorate


def deleting(
    kind: str, delete: Callable[[Postman, str], object]
) -> Callable[[Find], Callable[..., None]]:
    """Make a command that deletes all that the decorated function returns; see `applying`."""
    return applying("delete", "deleted", kind, delete, asks=True)
