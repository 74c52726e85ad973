"""``pmf contract``: check recorded traffic against the API document."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from postman_facade import _files
from postman_facade.cli import exits, terminal
from postman_facade.cli.commands import Group
from postman_facade.cli.files import FILE, TARGET
from postman_facade.cli.options import AnyCommand, Number, json_option
from postman_facade.cli.output import (
    encoded,
    note,
    print_json,
    print_program,
    shown,
    warn,
)
from postman_facade.cli.progress import working
from postman_facade.cli.tables import Column, print_table
from postman_facade.settings import KEY_VARIABLE, SCIM_KEY_VARIABLE

if TYPE_CHECKING:
    from postman_facade.contract import Report
    from postman_facade.contract.baseline import Baseline
    from postman_facade.contract.checking import Api, Coverage
    from postman_facade.contract.recordings import Recordings

_MISSING_EXTRA = 'pmf contract needs an extra: pip install "postman-facade[contract]"'
_BASELINE = Path("contract-baseline.yaml")
_STYLES: dict[str, dict[str, Any]] = {
    "error": {"fg": "red", "bold": True},
    "warning": {"fg": "yellow"},
    "info": {"fg": "cyan"},
    "subject": {"bold": True},
    "muted": {"dim": True},
}

_paths = click.argument(
    "paths",
    nargs=-1,
    required=True,
    metavar="PATH...",
    type=click.Path(exists=True, path_type=Path),
)
_output = click.option(
    "--output", "-o", type=TARGET, metavar="FILE", help="Write the result to this file."
)


def _against(command: AnyCommand) -> AnyCommand:
    """Add the options that select the API."""
    document = click.option(
        "--document", type=FILE, metavar="FILE", help="Use another API document (YAML or JSON)."
    )
    servers = click.option(
        "--base-url",
        "servers",
        multiple=True,
        metavar="URL",
        help="Another URL of the API, such as a sandbox or a gateway: scheme, host, port and path "
        "prefix. Repeatable.",
    )
    unchecked = click.option(
        "--allow-unchecked",
        is_flag=True,
        help="Do not exit with 2 when responses are missing, bodies are missing or cannot be decoded, "
        "or a recording has no requests to the API.",
    )
    return document(servers(unchecked(command)))


@click.group(cls=Group)
def contract() -> None:
    """Check recorded traffic against the API document.

    PATH is a recording or a folder of them: VCR cassettes, HAR files, newman JSON reports, or the
    call log of a sandbox.
    """
    if find_spec("jsonschema_rs") is None or find_spec("yaml") is None:
        raise click.ClickException(_MISSING_EXTRA)


@contract.command(short_help="Report differences between recordings and the document.")
@_paths
@click.option(
    "--baseline",
    "baseline_file",
    type=TARGET,
    metavar="FILE",
    help=f"File of accepted differences. Defaults to {_BASELINE}, if it exists.",
)
@click.option(
    "--update-baseline",
    "update",
    is_flag=True,
    help="Write all differences to the baseline as accepted.",
)
@click.option(
    "--reason", metavar="TEXT", help="With --update-baseline, the reason for accepting them."
)
@_against
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "junit", "sarif", "html"]),
    default="text",
    show_default=True,
)
@_output
def check(
    paths: tuple[Path, ...],
    baseline_file: Path | None,
    update: bool,
    reason: str | None,
    document: Path | None,
    servers: tuple[str, ...],
    allow_unchecked: bool,
    form: str,
    output: Path | None,
) -> int:
    """Report where the recordings in PATH differ from the API document.

    The exit code is 1 if there are differences that are not accepted or the baseline is out of
    date, and 2 if something could not be checked.
    """
    from postman_facade.contract.checking import examine, today
    from postman_facade.contract.recordings import Recordings

    if reason and not update:
        raise click.UsageError("--reason requires --update-baseline")
    api = _api(document, servers)
    file = baseline_file or _BASELINE
    accepted = _accepted(file, needed=baseline_file is not None and not update)
    recordings = Recordings(paths, api.servers)
    with working("Checking recordings"):
        report = examine(api, recordings, accepted, today(), allow_unchecked=allow_unchecked)
    _write(_formed(report, form, output), form, output)
    if report.unchecked:
        if output is not None:
            warn(f"something could not be checked; see {output}")
        return exits.USAGE
    if update:
        found = (seen.difference for seen in (*report.accepted, *report.failures))
        renewed = accepted.updated(found, today(), **({"reason": reason} if reason else {}))
        renewed.save(file)
        note(f"Written: {file}")
        return exits.DONE
    return exits.DONE if report.passed else exits.NO


@contract.command(short_help="Report how much of the document was seen.")
@_paths
@click.option(
    "--fail-under",
    type=Number(0, 100),
    metavar="N",
    help="Exit with 1 if less than N percent of the operations were seen.",
)
@_against
@json_option
def coverage(
    paths: tuple[Path, ...],
    fail_under: float | None,
    document: Path | None,
    servers: tuple[str, ...],
    allow_unchecked: bool,
    as_json: bool,
) -> int:
    """Report which documented operations and statuses the recordings in PATH contain."""
    from postman_facade.contract.checking import Coverage
    from postman_facade.contract.recordings import Recordings

    api = _api(document, servers)
    recordings = Recordings(paths, api.servers)
    known = (recorded.interaction for recorded in recordings if recorded.answer_is_known)
    with working("Reading recordings"):
        found = Coverage(api.document, known)
    if as_json:
        print_json(found.as_data())
    else:
        _show_coverage(found)
    if _told(recordings, allow_unchecked):
        return exits.USAGE
    return exits.NO if fail_under is not None and found.percent < fail_under else exits.DONE


@contract.command(short_help="Propose additions to the document.")
@_paths
@_against
@_output
def suggest(
    paths: tuple[Path, ...],
    document: Path | None,
    servers: tuple[str, ...],
    allow_unchecked: bool,
    output: Path | None,
) -> int:
    """Propose an overlay with the fields, statuses and enum values that the recordings in PATH
    contain and the API document does not."""
    from postman_facade.contract.recordings import Recordings
    from postman_facade.contract.suggest import suggest

    api = _api(document, servers)
    recordings = Recordings(paths, api.servers)
    with working("Reading recordings"):
        overlay = suggest(api, recordings)
    _write(overlay, "yaml", output)
    return exits.USAGE if _told(recordings, allow_unchecked) else exits.DONE


@contract.command(short_help="Remove secrets and personal data from recordings.")
@_paths
@click.option("--in-place", is_flag=True, help="Rewrite the files.")
@click.option(
    "--verify", is_flag=True, help="Only report what is left in them; exit with 1 if anything is."
)
def scrub(paths: tuple[Path, ...], in_place: bool, verify: bool) -> int:
    """Remove secrets and personal data from the recordings in PATH.

    Without an option, PATH is one file, and the result is printed. The keys in your environment
    variables are removed too.
    """
    from postman_facade.contract.recordings import hidden_in, recordings_in

    if in_place and verify:
        raise click.UsageError("pass --in-place or --verify, not both")
    files = [file for path in paths for file in recordings_in(path)]
    _note_hidden([file for path in paths if path.is_dir() for file in hidden_in(path)])
    if not (in_place or verify or len(files) == 1):
        raise click.UsageError("several files require --in-place")
    if verify:
        return _verify(files)
    return _scrub(files, in_place)


@contract.command(short_help="Report what a new API document changes.")
@click.argument("old", type=FILE)
@click.argument("new", type=FILE)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
)
@_output
def diff(old: Path, new: Path, form: str, output: Path | None) -> int:
    """Report the changes between the API documents OLD and NEW, and whether they break callers.

    The exit code is 1 if they do.
    """
    from postman_facade.contract.diff import as_json, as_markdown, as_text
    from postman_facade.contract.diff import diff as differences
    from postman_facade.contract.diff.reading import load

    try:
        changes = differences(load(old), load(new))
    except ValueError as error:
        raise click.ClickException(str(error)) from None
    forms = {"text": as_text, "json": as_json, "markdown": as_markdown}
    _write(forms[form](changes), form, output)
    return exits.NO if any(change.rating == "breaking" for change in changes) else exits.DONE


def _api(document: Path | None, servers: tuple[str, ...]) -> Api:
    from postman_facade.contract.checking import Api

    try:
        return Api.load(document, servers)
    except ValueError as error:
        raise click.ClickException(str(error)) from None


def _accepted(file: Path, *, needed: bool) -> Baseline:
    from postman_facade.contract.baseline import Baseline

    if not needed and not file.exists():
        return Baseline()
    try:
        return Baseline.load(file)
    except ValueError as error:
        raise click.ClickException(str(error)) from None


def _formed(report: Report, form: str, output: Path | None) -> str:
    from postman_facade.contract.reports import FORMATS, as_text

    if form != "text":
        return FORMATS[form](report)
    in_color = output is None and terminal.has_color(sys.stdout)
    return as_text(report, _painted) if in_color else as_text(report)


def _painted(text: str, manner: str) -> str:
    return click.style(text, **_STYLES[manner])


def _write(text: str, form: str, output: Path | None) -> None:
    if output is not None:
        _files.write(output, encoded(text))
    elif form == "text":
        click.echo(text, nl=False, color=True)  # only if it was drawn
    else:
        print_program(text)


def _note_hidden(files: Sequence[object]) -> None:
    if files:
        warn(f"{len(files)} hidden files were not read (name them or their folder to read them)")


def _told(recordings: Recordings, allow_unchecked: bool) -> bool:
    """Print what could not be checked, and return whether any of it makes the check fail."""
    from postman_facade.contract.recordings import counted, listed

    for line in listed(recordings.problems):
        warn(f"{line}")
    _note_hidden(recordings.hidden)
    return bool(counted(recordings.problems, allow_unchecked=allow_unchecked))


def _show_coverage(found: Coverage) -> None:
    rows = []
    for row in found.rows:
        seen = (f"{status} ({times})" for status, times in row.seen.items())
        rows.append((row.operation.id, " ".join(seen), " ".join(row.unseen)))
    print_table(
        (Column("operation", "id"), Column("seen", "prose"), Column("not seen", "prose")), rows
    )
    answers = found.statuses
    click.echo()
    click.echo(
        f"{found} ({found.percent:.1f} %), {answers[0]} of {answers[1]} documented responses"
    )


def _keys() -> set[str]:
    return {os.environ[name] for name in (KEY_VARIABLE, SCIM_KEY_VARIABLE) if os.environ.get(name)}


def _scrub(files: list[Path], in_place: bool) -> int:
    from postman_facade.contract.scrub import scrub_file

    code = exits.DONE
    for file in files:
        try:
            text = scrub_file(file, in_place=in_place, secrets=_keys())
        except ValueError as error:
            code = _not_scrubbed(file, error)
        else:
            if not in_place:
                print_program(text)
    return code


def _verify(files: list[Path]) -> int:
    from postman_facade.contract.scrub import remaining_in

    code = exits.DONE
    for file in files:
        try:
            found = remaining_in(file, secrets=_keys())
        except ValueError as error:
            code = _not_scrubbed(file, error)
            continue
        for kind, where in found:
            click.echo(": ".join(filter(None, (shown(file), kind, shown(where)))))
        code = max(code, exits.NO) if found else code
    return code


def _not_scrubbed(file: Path, error: ValueError) -> int:
    warn(f"{shown(file)} {error}")
    return exits.USAGE
