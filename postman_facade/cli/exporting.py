"""Write a document to a file or to standard output."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from postman_facade import _files
from postman_facade.cli.files import TARGET
from postman_facade.cli.options import AnyCommand
from postman_facade.cli.output import note, print_bytes

if TYPE_CHECKING:
    from postman_facade import CollectionDocument, EnvironmentDocument


def output_option(command: AnyCommand) -> AnyCommand:
    option = click.option(
        "--output",
        "-o",
        type=TARGET,
        metavar="FILE",
        help="Write to this file instead of standard output.",
    )
    always = click.option("--json", is_flag=True, expose_value=False, help="Print JSON, as always.")
    return option(always(command))


def write_document(document: CollectionDocument | EnvironmentDocument, output: Path | None) -> None:
    from postman_facade.documents import text

    content = text.encoded(document.data, text.Style())
    if output is None:
        print_bytes(content)
        return
    _files.write(output, content)
    note(f"Wrote {document.name!r} to {output}.")
