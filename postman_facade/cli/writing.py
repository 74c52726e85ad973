"""Commands that write: they say what they did, or in a dry run what they would do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from postman_facade.cli.options import dry_run_option, json_option
from postman_facade.cli.output import print_json, shown
from postman_facade.cli.session import Session
from postman_facade.errors import DestructiveChangeError

if TYPE_CHECKING:
    from postman_facade import Published, Reference


class Written(NamedTuple):
    """What was done to an element."""

    action: str
    """Such as `created`."""
    kind: str
    id: str
    name: str
    uid: str = ""

    @classmethod
    def of(cls, published: Published) -> Written:
        return cls(published.action, published.kind, published.id, published.name, published.uid)

    @classmethod
    def by(cls, action: str, element: Reference) -> Written:
        return cls(action, element.kind, element.id, element.name, element.uid)


def writing(write: Callable[..., Written]) -> Callable[..., None]:
    """Make a command that does what the decorated function does, and prints its result.

    A dry run of a command with the option `allow_delete` also finds out what would be deleted.
    """

    @json_option
    @dry_run_option
    @click.pass_obj
    def command(session: Session, /, as_json: bool, dry_run: bool, **options: Any) -> None:
        from postman_facade.cli.plans import would_delete

        may_delete = options.get("allow_delete", True)
        if dry_run and not may_delete:
            options["allow_delete"] = True
        try:
            written = session.write(
                lambda postman: write(postman, **options),
                dry_run=dry_run,
                as_json=as_json,
                may_delete=may_delete,
            )
        except DestructiveChangeError as error:
            raise would_delete(error.elements) from None
        if written is not None:
            print_written([written], as_json=as_json)

    command.__doc__ = write.__doc__
    return command


def print_written(written: Sequence[Written], *, as_json: bool, many: bool = False) -> None:
    """Print what was done: the action, the uid (or id) and the name."""
    if as_json:
        print_json([each._asdict() for each in written] if many else written[0]._asdict())
        return
    for each in written:
        click.echo(f"{each.action}  {each.uid or each.id}  {shown(each.name)}".rstrip())
