"""``pmf collections``: list, get and publish."""

from __future__ import annotations

from pathlib import Path

import click

from postman_facade import _files
from postman_facade.cli.files import FILE, TARGET
from postman_facade.cli.options import dry_run_option, json_option
from postman_facade.cli.output import (
    is_terminal,
    note,
    print_bytes,
    print_json,
    print_table,
    shown,
)
from postman_facade.cli.session import Session
from postman_facade.errors import DestructiveChangeError

_MOST_LISTED = 5


@click.group(short_help="List, read and publish collections.")
def collections() -> None:
    """List, read and publish collections."""


@collections.command("list", short_help="List the collections you can see.")
@click.option("--workspace", metavar="WORKSPACE", help="Only in this workspace (id, link or name).")
@click.option("--name", metavar="NAME", help="Only those with exactly this name.")
@json_option
@click.pass_obj
def list_collections(
    session: Session, workspace: str | None, name: str | None, as_json: bool
) -> None:
    """List the collections you can see. With --json, print the entries as the API returns them."""
    with session.client() as postman:
        entries = list(postman.collections.list(workspace=workspace, name=name))
    if as_json:
        print_json([entry.to_dict() for entry in entries])
        return
    if not entries:
        note("No collections.")
    length = len("YYYY-MM-DD") if is_terminal() else None
    rows = [(e.name, e.uid, (e.updated_at or "")[:length]) for e in entries]
    print_table(("name", "uid", "updated"), rows)


@collections.command("get", short_help="Write a collection to a file or to standard output.")
@click.argument("collection")
@click.option(
    "-o",
    "--output",
    type=TARGET,
    metavar="FILE",
    help="Write to this file instead of standard output.",
)
@click.pass_obj
def get_collection(session: Session, collection: str, output: Path | None) -> None:
    """Write COLLECTION (id, uid, link or name) to a file or to standard output.

    The output is a complete export and includes any secrets in the collection. An existing file is
    replaced only after the whole collection has been read.
    """
    from postman_facade.documents import text

    with session.client() as postman:
        document = postman.collections.get(collection)
    content = text.encoded(document.data, text.Style())
    if output is None:
        print_bytes(content)
        return
    _files.write(output, content)
    note(f"Wrote {document.name!r} to {output}.")


@collections.command("publish", short_help="Create or update a collection from a file.")
@click.argument("file", type=FILE)
@click.option(
    "--workspace", required=True, metavar="WORKSPACE", help="The workspace (id, link or name)."
)
@click.option(
    "--name", metavar="NAME", help="Publish it under this name instead of the one in the file."
)
@click.option("--allow-delete", is_flag=True, help="Allow deleting items that are not in the file.")
@dry_run_option
@click.pass_obj
def publish_collection(
    session: Session,
    file: Path,
    workspace: str,
    name: str | None,
    allow_delete: bool,
    dry_run: bool,
) -> None:
    """Create or update the collection with this name so that it matches FILE.

    If it already matches, nothing is written. Prints the action (created, updated or unchanged),
    the uid and the name.
    """
    with session.writer(dry_run) as postman:
        try:
            published = postman.collections.publish(
                file, workspace=workspace, name=name, allow_delete=allow_delete
            )
        except DestructiveChangeError as error:
            raise _in_words_of_the_shell(error) from None
        click.echo(f"{published.action}  {published.uid}  {shown(published.name)}")


def _in_words_of_the_shell(error: DestructiveChangeError) -> DestructiveChangeError:
    listed = ", ".join(error.elements[:_MOST_LISTED])
    more = ", ..." if len(error.elements) > _MOST_LISTED else ""
    return DestructiveChangeError(
        f"this would delete {len(error.elements)}: {listed}{more}; pass --allow-delete to allow it",
        error.elements,
    )
