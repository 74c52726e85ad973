"""``pmf convert``: convert between JSON and Native Git files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from postman_facade.cli.commands import Command
from postman_facade.cli.output import note, shown, warn
from postman_facade.errors import NotACollectionError, NotAnEnvironmentError

if TYPE_CHECKING:
    from postman_facade import CollectionDocument, EnvironmentDocument

_MOST_TOLD = 10


@click.command(cls=Command, short_help="Convert a collection or environment to files, or back.")
@click.argument("source", type=click.Path(exists=True, path_type=Path))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    required=True,
    metavar="PATH",
    help="The folder to write; the JSON file, if SOURCE is a folder or a YAML file.",
)
def convert(source: Path, output: Path) -> None:
    """Convert a collection or environment from JSON to the files of Postman's Native Git, or back.

    SOURCE is a JSON file, a collection folder, or a file NAME.environment.yaml. The conversion is
    lossless and sends nothing. The output includes any secrets.
    """
    try:
        from postman_facade import native_git
    except ImportError as error:
        raise click.ClickException(str(error)) from None

    if source.is_dir() or source.suffix != ".json":
        converted = native_git.read(source)
        converted.document.save(output)
        for leftover in converted.leftovers[:_MOST_TOLD]:
            warn(f"not converted: {shown(leftover)}")
        if more := converted.leftovers[_MOST_TOLD:]:
            warn(f"and {len(more)} more")
        note(f"Wrote {converted.document.name!r} to {output}.")
        return
    document = _load(source)
    changed = native_git.write(document, output)
    note(f"Wrote {document.name!r} to {output}: {len(changed)} files changed.")


def _load(path: Path) -> CollectionDocument | EnvironmentDocument:
    """Read a collection or environment from a JSON file."""
    from postman_facade import CollectionDocument, EnvironmentDocument

    try:
        return CollectionDocument.load(path)
    except NotACollectionError as error:
        try:
            return EnvironmentDocument.load(path)
        except NotAnEnvironmentError:
            raise error from None
