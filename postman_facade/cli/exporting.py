"""Write documents to files or to standard output."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import click

from postman_facade import _files
from postman_facade.cli.files import TARGET
from postman_facade.cli.options import AnyCommand
from postman_facade.cli.output import note, print_bytes
from postman_facade.errors import DocumentError

if TYPE_CHECKING:
    from postman_api_client.models.collection_summary import CollectionSummary

    from postman_facade import CollectionDocument, EnvironmentDocument, Postman

_AT_ONCE = 8  # calls


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


def export_all(
    postman: Postman, entries: Sequence[CollectionSummary], folder: Path
) -> Iterator[Path]:
    """Write collections to files named by their uid, several at a time; yield each file.

    Raises:
        DocumentError: A uid cannot be the name of a file.
    """

    def export(entry: CollectionSummary) -> Path:
        path = folder / f"{_file_name(entry.uid)}.json"
        postman.collections.get(entry).save(path)
        return path

    pool = ThreadPoolExecutor(_AT_ONCE)
    try:
        for task in [pool.submit(export, entry) for entry in entries]:
            yield task.result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _file_name(uid: str) -> str:
    if not re.fullmatch(r"[\w-]+", uid):
        raise DocumentError(f"the uid {uid!r} cannot be the name of a file")
    return uid
