"""``pmf environments``. Values of variables are never shown, except in an export."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from postman_facade.cli.applying import deleting
from postman_facade.cli.commands import Command, Group
from postman_facade.cli.exporting import output_option, write_document
from postman_facade.cli.files import FILE
from postman_facade.cli.listing import Field, listing, print_entries, with_name
from postman_facade.cli.options import (
    allow_delete_option,
    dry_run_option,
    into_workspace_option,
    json_option,
    name_option,
    workspace_option,
)
from postman_facade.cli.output import shown
from postman_facade.cli.session import Session
from postman_facade.cli.writing import Written, writing

if TYPE_CHECKING:
    from postman_api_client.models.environment_summary import EnvironmentSummary

    from postman_facade import EnvironmentDocument, Postman
    from postman_facade.documents.changes import Action

_SECRETIVE = re.compile("key|password|secret|token", re.IGNORECASE)
"""The keys of variables that are likely to hold secrets."""


@click.group(cls=Group)
def environments() -> None:
    """List, read, change, publish and delete environments."""


@environments.command("list", short_help="List environments.")
@workspace_option
@name_option
@listing(
    Field("name", "name"),
    Field("uid", "uid", "id"),
    Field("updated", "updatedAt", "day"),
    none="No environments.",
)
def list_environments(
    postman: Postman, workspace: str | None, name: str | None
) -> Iterable[EnvironmentSummary]:
    """List the environments you can see."""
    return with_name(postman.environments.list(workspace=workspace), name)


@environments.command("get", short_help="Write an environment to a file or to standard output.")
@click.argument("environment")
@output_option
@click.pass_obj
def get_environment(session: Session, environment: str, output: Path | None) -> None:
    """Write ENVIRONMENT (id, uid, link or name) to a file or to standard output.

    The output is a complete export and includes the values of secrets.
    """
    with session.client() as postman:
        document = postman.environments.get(environment)
    write_document(document, output)


@environments.command("publish", short_help="Create or update an environment from a file.")
@click.argument("file", type=FILE)
@into_workspace_option
@click.option(
    "--name", metavar="NAME", help="Publish it under this name instead of the one in the file."
)
@allow_delete_option
@writing
def publish_environment(
    postman: Postman, file: Path, workspace: str, name: str | None, allow_delete: bool
) -> Written:
    """Create or update the environment with this name so that it matches FILE.

    If it already matches, nothing is written. Prints the action (created, updated or unchanged),
    the uid and the name.
    """
    return Written.of(
        postman.environments.publish(
            file, workspace=workspace, name=name, allow_delete=allow_delete
        )
    )


@environments.command("audit", short_help="List variables that should be secret.")
@workspace_option
@json_option
@click.pass_obj
def audit_environments(session: Session, workspace: str | None, as_json: bool) -> None:
    """List variables that are named like secrets, such as `token`, but not stored as secrets."""
    with session.client() as postman:
        found = list(_unprotected(postman, workspace))
    fields = (Field("variable", "key"), Field("environment", "name"), Field("uid", "uid", "id"))
    print_entries(found, fields, "No unprotected secrets.", as_json=as_json)


@environments.command("delete", short_help="Delete environments.")
@click.argument("environments", nargs=-1, required=True, metavar="ENVIRONMENT...")
@deleting("environment", lambda postman, id: postman.environments.delete(id))
def delete_environments(
    postman: Postman, environments: tuple[str, ...]
) -> Iterable[EnvironmentDocument]:
    """Delete environments (id, uid, link or name)."""
    return map(postman.environments.get, environments)


def _unprotected(postman: Postman, workspace: str | None) -> Iterator[dict[str, str]]:
    for entry in postman.environments.list(workspace=workspace):
        for variable in postman.environments.get(entry).variables.entries:
            if variable.type != "secret" and _SECRETIVE.search(variable.key):
                yield {"key": variable.key, "name": entry.name, "uid": entry.uid}


class _Discreet(Command):
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


@environments.command("set", cls=_Discreet, short_help="Set or add a variable.")
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
    from postman_facade.documents.patch import setting

    with session.client() as postman:
        if dry_run:
            there = postman.environments.get(environment)
            if setting(there, key, value, "secret" if secret else None) is not None:
                _print_plan(there, key, "create" if there.position(key) is None else "update")
                return
        else:
            postman.environments.set(environment, key, value, secret=True if secret else None)
    click.echo(f"{shown(key)} is set")


@environments.command("unset", cls=_Discreet, short_help="Remove a variable.")
@click.argument("environment")
@click.argument("key")
@dry_run_option
@click.pass_obj
def unset_variable(session: Session, environment: str, key: str, dry_run: bool) -> None:
    """Remove the enabled variable KEY of ENVIRONMENT (id, uid, link or name), if it exists."""
    from postman_facade.documents.patch import unsetting

    with session.client() as postman:
        if dry_run:
            there = postman.environments.get(environment)
            if unsetting(there, key) is not None:
                _print_plan(there, key, "delete")
                return
        else:
            postman.environments.unset(environment, key)
    click.echo(f"{shown(key)} is unset")


def _print_plan(there: EnvironmentDocument, key: str, action: Action) -> None:
    from postman_facade.cli.plans import PlannedWrite, print_plan
    from postman_facade.documents.changes import ElementChange

    change = ElementChange(action, "variable", key)
    id = there.uid or there.id or ""
    print_plan(
        [PlannedWrite("update", "environment", there.name, id, (change,))], [], as_json=False
    )


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
