"""``pmf env``: set or remove a variable of an environment. Values are never shown."""

from __future__ import annotations

import sys

import click

from postman_facade.cli.options import dry_run_option
from postman_facade.cli.output import shown
from postman_facade.cli.session import Session


class _Discreet(click.Command):
    """A command whose errors do not repeat its arguments: one may be a secret."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.MissingParameter:
            raise
        except click.UsageError:
            reason = (
                "invalid arguments; quote a value with spaces, and put -- before the "
                "arguments if the value begins with -"
            )
            raise click.UsageError(reason, ctx) from None


@click.group(short_help="Set and remove environment variables.")
def env() -> None:
    """Set and remove environment variables."""


@env.command("set", cls=_Discreet, short_help="Set or add a variable.")
@click.argument("environment")
@click.argument("key")
@click.argument("value", required=False)
@click.option(
    "--secret", is_flag=True, help="Make it a secret. By default, its type does not change."
)
@dry_run_option
@click.pass_obj
def set_variable(
    session: Session,
    environment: str,
    key: str,
    value: str | None,
    secret: bool,
    dry_run: bool,
) -> None:
    """Set the enabled variable KEY of ENVIRONMENT (id, uid, link or name), or add it.

    To keep a secret out of the arguments, which other programs can see, leave out VALUE: it is read
    from standard input, without one trailing line break, or prompted for on a terminal. Values are
    never shown.
    """
    value = _given() if value is None else value
    with session.writer(dry_run) as postman:
        postman.environments.set(environment, key, value, secret=True if secret else None)
        click.echo(f"{shown(key)} is set")


@env.command("unset", cls=_Discreet, short_help="Remove a variable.")
@click.argument("environment")
@click.argument("key")
@dry_run_option
@click.pass_obj
def unset_variable(session: Session, environment: str, key: str, dry_run: bool) -> None:
    """Remove the enabled variable KEY of ENVIRONMENT (id, uid, link or name), if it exists."""
    with session.writer(dry_run) as postman:
        postman.environments.unset(environment, key)
        click.echo(f"{shown(key)} is not set")


def _given() -> str:
    """Read the value from standard input."""
    if sys.stdin.isatty():
        return str(click.prompt("Value", hide_input=True, err=True))
    try:
        value = sys.stdin.buffer.read().decode("utf-8").removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError:
        raise click.UsageError("standard input is not UTF-8 text") from None
    if not value:
        raise click.UsageError("standard input is empty; to set an empty value, pass '' as VALUE")
    return value
