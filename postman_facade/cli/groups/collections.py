"""``pmf collections``."""

from __future__ import annotations

import datetime
import time
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from postman_facade.cli.applying import deleting
from postman_facade.cli.commands import Group
from postman_facade.cli.exporting import export_all, output_option, write_document
from postman_facade.cli.files import FILE
from postman_facade.cli.listing import Field, listing
from postman_facade.cli.options import (
    allow_delete_option,
    days_option,
    into_workspace_option,
    json_option,
    name_option,
    workspace_option,
)
from postman_facade.cli.output import print_json, shown
from postman_facade.cli.progress import counting
from postman_facade.cli.session import Session
from postman_facade.cli.writing import Written, writing

if TYPE_CHECKING:
    from postman_api_client.models.collection_summary import CollectionSummary

    from postman_facade import CollectionDocument, Postman


_DAY = 86_400  # seconds


@click.group(cls=Group)
def collections() -> None:
    """List, read, publish and delete collections."""


@collections.command("list", short_help="List collections.")
@workspace_option
@name_option
@listing(
    Field("name", "name"),
    Field("uid", "uid", "id"),
    Field("updated", "updatedAt", "day"),
    none="No collections.",
)
def list_collections(
    postman: Postman, workspace: str | None, name: str | None
) -> Iterable[CollectionSummary]:
    """List the collections you can see."""
    return postman.collections.list(workspace=workspace, name=name)


@collections.command("get", short_help="Write a collection to a file or to standard output.")
@click.argument("collection")
@output_option
@click.pass_obj
def get_collection(session: Session, collection: str, output: Path | None) -> None:
    """Write COLLECTION (id, uid, link or name) to a file or to standard output.

    The output is a complete export and includes any secrets in the collection. An existing file is
    replaced only after the whole collection has been read.
    """
    with session.client() as postman:
        document = postman.collections.get(collection)
    write_document(document, output)


@collections.command("export", short_help="Write all collections to files.")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@workspace_option
@json_option
@click.pass_obj
def export_collections(
    session: Session, folder: Path, workspace: str | None, as_json: bool
) -> None:
    """Write all collections you can see to files UID.json in FOLDER, which is created.

    The files are complete exports and include any secrets in the collections.
    """
    with session.client() as postman:
        entries = list(postman.collections.list(workspace=workspace))
        folder.mkdir(parents=True, exist_ok=True)
        files = []
        with counting(f"Exporting to {folder}", "export again for the rest") as progress:
            for file in export_all(postman, entries, folder):
                files.append(file)
                progress(len(files), len(entries), file.name)
    if as_json:
        print_json([
            {"uid": entry.uid, "name": entry.name, "file": str(file)}
            for entry, file in zip(entries, files, strict=True)
        ])  # fmt: skip
        return
    for file in files:
        click.echo(shown(file))


@collections.command("tree", short_help="Show the folders and requests of a collection.")
@click.argument("collection")
@click.option("--ids", is_flag=True, help="Show the ids too.")
@json_option
@click.pass_obj
def show_tree(session: Session, collection: str, ids: bool, as_json: bool) -> None:
    """Show the folders and requests of COLLECTION (id, uid, link or name)."""
    from postman_facade.cli.trees import print_tree, tree_json

    with session.client() as postman:
        document = postman.collections.get(collection)
    if as_json:
        print_json(tree_json(document))
    else:
        print_tree(document, with_ids=ids)


@collections.command("publish", short_help="Create or update a collection from a file.")
@click.argument("file", type=FILE)
@into_workspace_option
@click.option(
    "--name", metavar="NAME", help="Publish it under this name instead of the one in the file."
)
@allow_delete_option
@writing
def publish_collection(
    postman: Postman, file: Path, workspace: str, name: str | None, allow_delete: bool
) -> Written:
    """Create or update the collection with this name so that it matches FILE.

    If it already matches, nothing is written. Prints the action (created, updated or unchanged),
    the uid and the name.
    """
    return Written.of(
        postman.collections.publish(file, workspace=workspace, name=name, allow_delete=allow_delete)
    )


@collections.command("edit", short_help="Change one request of a collection.")
@click.argument("collection")
@click.argument("request")
@click.option("--name", metavar="NAME", help="Rename it.")
@click.option("--method", metavar="METHOD", help="Change the method.")
@click.option("--url", metavar="URL", help="Change the URL.")
@click.option("--description", metavar="TEXT", help="Change the description.")
@writing
def edit_request(postman: Postman, collection: str, request: str, **changes: str | None) -> Written:
    """Change REQUEST (its path, such as Folder/Name) of COLLECTION (id, uid, link or name).

    Nothing else is changed, and a change by somebody else is not overwritten.
    """
    wanted = {field: value for field, value in changes.items() if value is not None}
    if not wanted:
        raise click.UsageError("nothing to change; pass a new value as an option")
    document = postman.collections.get(collection)
    found = document.find(request)
    for field, value in wanted.items():
        setattr(found, field, value)
    return Written.by("updated", postman.collections.save(document))


@collections.command("prune", short_help="Delete the collections that are not used.")
@into_workspace_option
@days_option
@deleting("collection", lambda postman, id: postman.collections.delete(id))
def prune_collections(postman: Postman, workspace: str, days: float) -> Iterable[CollectionSummary]:
    """Delete the collections of a workspace that have not changed for N days."""
    oldest = time.time() - days * _DAY
    entries = postman.collections.list(workspace=workspace)
    return [one for one in entries if _changed(one) < oldest]


@collections.command("delete", short_help="Delete collections.")
@click.argument("collections", nargs=-1, required=True, metavar="COLLECTION...")
@deleting("collection", lambda postman, id: postman.collections.delete(id))
def delete_collections(
    postman: Postman, collections: tuple[str, ...]
) -> Iterable[CollectionDocument]:
    """Delete collections (id, uid, link or name)."""
    return map(postman.collections.get, collections)


def _changed(entry: CollectionSummary) -> float:
    """Return when a collection was last changed, in epoch seconds; infinity if that is unknown."""
    try:
        when = datetime.datetime.fromisoformat(str(entry.updated_at).replace("Z", "+00:00"))
    except ValueError:
        return float("inf")
    return when.timestamp()
