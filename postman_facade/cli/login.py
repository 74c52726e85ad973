"""``pmf login``, ``pmf logout`` and ``pmf profiles``."""

from __future__ import annotations

import os
import sys

import click
from postman_api_client.tracebacks import sensitive

from postman_facade import settings
from postman_facade.cli import profiles as store
from postman_facade.cli.commands import Command
from postman_facade.cli.listing import Field, print_entries
from postman_facade.cli.options import json_option
from postman_facade.cli.output import shown, warn
from postman_facade.cli.session import PROFILE_VARIABLE, Session
from postman_facade.errors import KeyringError, MissingKeyError
from postman_facade.secret import Secret

_LONGEST_KEY = 10_000  # bytes


@click.command(cls=Command)
@click.option(
    "--with-token",
    is_flag=True,
    expose_value=False,
    help="Read the key from standard input, as always where that is no terminal.",
)
@click.option("--region", metavar="us|eu", help="The region of your team. Env: POSTMAN_API_REGION.")
@click.option(
    "--insecure-storage",
    is_flag=True,
    help="Store the key in a file that only you can read, even if there is a keyring.",
)
@click.pass_obj
def login(session: Session, region: str | None, insecure_storage: bool) -> None:
    """Store an API key on this machine, for later commands.

    Asks for the key without showing it, or reads it from standard input, and checks it with one
    call. It is kept in the keyring of the system; where there is none, in a file that only you can
    read. With --profile, it is stored under that name, for commands with the same --profile.
    """
    name = store.checked(_name(session))
    server = settings.resolve(api_key="any", region=region).base_url
    key = _given()
    user = _owner(session, key, server)
    profile = store.Profile(name, server, user, "file" if insecure_storage else "keyring")
    try:
        store.save(profile, key)
    except KeyringError as error:
        profile = profile._replace(storage="file")
        store.save(profile, key)
        warn(error)
    click.echo(f"Logged in as {shown(user)} at {server}. The key is in {profile.place}.")
    if os.environ.get(settings.KEY_VARIABLE):
        warn(f"{settings.KEY_VARIABLE} is set, and is used instead until you unset it")


@click.command(cls=Command)
@click.pass_obj
def logout(session: Session) -> None:
    """Remove the key that pmf login stored, or that of --profile."""
    name = _name(session)
    profile = store.load(name)
    if profile is None:
        raise MissingKeyError(f"there is no profile {name!r}; see pmf profiles")
    store.delete(profile)
    click.echo(f"Removed the profile {name!r}.")


@click.command(cls=Command)
@json_option
def profiles(as_json: bool) -> None:
    """List the keys that pmf login stored, without the keys."""
    found = [profile._asdict() for profile in map(store.load, store.names()) if profile]
    fields = (
        Field("name", "name"),
        Field("user", "user", "fact"),
        Field("server", "server", "fact"),
        Field("key in", "storage", "fact"),
    )
    print_entries(found, fields, "No stored keys. Store one with pmf login.", as_json=as_json)


def _name(session: Session) -> str:
    return session.profile or os.environ.get(PROFILE_VARIABLE) or store.DEFAULT


def _given() -> Secret:
    """Read the key. Raises UsageError."""
    if sys.stdin.isatty():
        return Secret(click.prompt("API key", hide_input=True, err=True).strip())
    key = sys.stdin.buffer.read(_LONGEST_KEY).decode("utf-8", "replace").strip()
    if not key:
        raise click.UsageError("standard input is empty; the key is read from there")
    return Secret(key)


@sensitive
def _owner(session: Session, key: Secret, server: str) -> str:
    """Return who owns the key. Raises AuthenticationError."""
    from postman_facade import Postman

    with Postman(key.reveal(), base_url=server, **session.options()) as postman:
        user = postman.users.me()
    return (user.username or str(user.id)) if user else "a service account"
