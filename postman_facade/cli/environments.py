"""``pmf env``: one variable of an environment set or taken away. Values are never shown."""

from __future__ import annotations

import sys

import click

from postman_facade.cli.options import dry_run_option
from postman_facade.cli.output import shown
from postman_facade.cli.session import Session


class _Discreet(click.Command):
    """A command whose arguments are not repeated when they are wrong: one may be a secret."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.MissingParameter:
            raise
        except click.UsageError:
            reason = (
                "that is not what it takes; quote a value with spaces, and put -- before the "
                "arguments when the value begins with -"
            )
            raise click.UsageError(reason, ctx) from None


@click.group(short_help="Set variables of environments and take them away.")
def env() -> None:
    """Set variables of environments and take them away."""


@env.command("set", cls=_Discreet, short_help="Give a variable a value, or add it.")
@click.argument("environment")
@click.argument("key")
@click.argument("value", required=False)
@click.option("--secret", is_flag=True, help="Make it a secret; else its type stays.")
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
    """Give the enabled variable KEY of ENVIRONMENT (id, uid, link or name) a value, or add it.

    VALUE is read from standard input when it is left out, so that a secret need not be among the
    arguments, which other programs can see: one line break at its end does not count. A person is
    asked for it. It is never shown.
    """
    value = _given() if value is None else value
    with session.writer(dry_run) as postman:
        postman.environments.set(environment, key, value, secret=True if secret else None)
        click.echo(f"{shown(key)} is set")


@env.command("unset", cls=_Discreet, short_help="Take a variable away.")
@click.argument("environment")
@click.argument("key")
@dry_run_option
@click.pass_obj
def unset_variable(session: Session, environment: str, key: str, dry_run: bool) -> None:
    """Take the enabled variable KEY of ENVIRONMENT (id, uid, link or name) away, if there is one."""
    with session.writer(dry_run) as postman:
        postman.environments.unset(environment, key)
        click.echo(f"{shown(key)} is not set")


def _given() -> str:
    """The value from standard input."""
    if sys.stdin.isatty():
        return str(click.prompt("Value", hide_input=True, err=True))
    try:
        value = sys.stdin.buffer.read().decode("utf-8").removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError:
        raise click.UsageError("standard input is no text in UTF-8") from None
    if not value:
        raise click.UsageError("standard input is empty; give '' as VALUE when that is meant")
    return value
