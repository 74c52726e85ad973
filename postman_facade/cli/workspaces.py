"""``pmf pull``, ``pmf diff`` and ``pmf push``: keep a workspace as files."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from postman_facade.cli import exits
from postman_facade.cli.commands import Command
from postman_facade.cli.options import json_option
from postman_facade.cli.output import is_terminal, note, print_json, shown
from postman_facade.cli.session import Session

if TYPE_CHECKING:
    from postman_facade import Postman
    from postman_facade.native_git import Change, Plan, WorkspaceFiles
    from postman_facade.native_git.results import Progress

_MISSING_EXTRA = 'this needs an extra: pip install "postman-facade[files]"'
_SIGNS = {"create": ("+", "green"), "update": ("~", "yellow"), "delete": ("-", "red")}
_MOST_FIELDS = 8
_DIRECTORY = click.argument(
    "folder", type=click.Path(file_okay=False, path_type=Path), default=".", metavar="[DIR]"
)


@click.command(cls=Command, short_help="Pull a workspace into a folder of files.")
@_DIRECTORY
@click.option(
    "--workspace",
    "workspaces",
    multiple=True,
    metavar="WORKSPACE",
    help="The workspace (id, link or name). Defaults to that of the folder. Several workspaces get "
    "folders of their own in DIR.",
)
@json_option
@click.pass_obj
def pull(session: Session, folder: Path, workspaces: tuple[str, ...], as_json: bool) -> int:
    """Write the changes of the service to DIR, in the layout of Postman's Native Git.

    Your edits, and files that are not of the layout, are kept. Secrets are left out. An
    interrupted pull is resumed by the next one. The exit code is 5 if something was changed on
    both sides.
    """
    results = []
    with session.client() as postman:
        for place, workspace in _places(postman, folder, workspaces):
            with _progress(f"Pulling {workspace or place}") as progress:
                results.append(_files(postman, place).pull(workspace, progress=progress))
    if as_json:
        found = [_as_json(change) for result in results for change in _all(result)]
        print_json(found)
    else:
        for result in results:
            _print_changes([*result.changes, *result.conflicts])
            note(f"{len(result.changes)} changed, {len(result.kept)} to push.")
    return exits.CONFLICT if any(result.conflicts for result in results) else exits.DONE


@click.command(cls=Command, short_help="Show how a folder and its workspace differ.")
@_DIRECTORY
@json_option
@click.pass_obj
def diff(session: Session, folder: Path, as_json: bool) -> int:
    """Show how the files in DIR and the workspace differ, and which side changed.

    Changes nothing. The exit code is 1 if they differ.
    """
    with session.client() as postman:
        plan = _files(postman, folder).plan()
    if as_json:
        print_json([_as_json(change) for change in plan.changes])
    else:
        _print_changes(plan.changes)
    return exits.NO if plan.changes else exits.DONE


@click.command(cls=Command, short_help="Update a workspace from a folder of files.")
@_DIRECTORY
@click.option(
    "--to", metavar="WORKSPACE", help="Restore into another workspace (id, link or name)."
)
@click.option(
    "--overwrite",
    multiple=True,
    metavar="NAME",
    help="Overwrite this element (name or path), which was changed on both sides. Repeatable.",
)
@click.option("--dry-run", is_flag=True, help="Show what would be done, without doing it.")
@click.option("--yes", is_flag=True, help="Do not ask for confirmation.")
@json_option
@click.pass_obj
def push(
    session: Session,
    folder: Path,
    to: str | None,
    overwrite: tuple[str, ...],
    dry_run: bool,
    yes: bool,
    as_json: bool,
) -> int:
    """Apply your changes of the files in DIR to the workspace.

    Shows the plan and asks first. Changes that others made since the last pull are not overwritten
    unless you name the element. Secrets that the files leave out are kept on the service. After a
    failure, push again: it continues from there, without duplicates.
    """
    with session.client() as postman:
        files = _files(postman, folder)
        plan = files.plan(to=to)
        work = _work(plan, overwrite)
        if not as_json:
            _print_changes([*work, *(c for c in plan.conflicts if c not in work)])
        if dry_run:
            if as_json:
                print_json([_as_json(change) for change in work])
            return exits.DONE
        if work and not yes:
            click.confirm(f"Push {_counts(work)}?", abort=True, err=True)
        with _progress("Pushing") as progress:
            pushed = files.apply(plan, overwrite=overwrite, progress=progress)
    if as_json:
        print_json([
            _as_json(one.change) | {"status": one.status, "uid": one.uid, "reason": one.reason}
            for one in pushed.outcomes
        ])  # fmt: skip
    for one in pushed.outcomes:
        if one.status != "done":
            text = f"pmf: {one.change.kind} {one.change.name!r}: {one.status}: {one.reason}"
            click.echo(shown(text), err=True)
    note(f"{len(pushed.done)} of {len(work)} pushed.")
    if pushed.failed:
        return exits.SERVICE
    return (
        exits.CONFLICT if pushed.conflicts or len(plan.conflicts) > len(overwrite) else exits.DONE
    )


def _files(postman: Postman, folder: Path) -> WorkspaceFiles:
    try:
        from postman_facade.native_git import WorkspaceFiles
    except ImportError as error:
        raise click.ClickException(f"{_MISSING_EXTRA} ({error})") from None
    return WorkspaceFiles(postman, folder)


def _places(
    postman: Postman, folder: Path, workspaces: Sequence[str]
) -> Iterator[tuple[Path, str | None]]:
    """Yield the folder of each workspace."""
    if len(workspaces) < 2:
        yield folder, next(iter(workspaces), None)
        return
    from postman_facade.native_git.names import Names

    names = Names()
    for workspace in workspaces:
        yield folder / names.take(workspace.rpartition("/")[2], "", "workspace"), workspace


def _work(plan: Plan, overwrite: Sequence[str]) -> list[Change]:
    named = [c for c in plan.conflicts if {c.name, c.path} & set(overwrite)]
    return [*plan.pushed, *named]


def _all(result: Any) -> list[Change]:
    return [*result.changes, *result.conflicts, *result.kept]


def _as_json(change: Change) -> dict[str, Any]:
    status = "conflict" if change.is_conflict else change.side
    return {**change._asdict(), "side": status, "fields": list(change.fields)}


def _counts(changes: Sequence[Change]) -> str:
    words = {"create": "to create", "update": "to update", "delete": "to delete"}
    counts = {word: sum(c.action == action for c in changes) for action, word in words.items()}
    return ", ".join(f"{count} {word}" for word, count in counts.items() if count)


def _print_changes(changes: Sequence[Change]) -> None:
    """Print a tree of kinds, changed elements, and the differences in each."""
    if not changes:
        note("Nothing differs.")
    kind = None
    for change in sorted(changes, key=lambda change: (change.kind, change.name)):
        if change.kind != kind:
            kind = change.kind
            click.secho(kind, bold=True)
        sign, color = ("!", "magenta") if change.is_conflict else _SIGNS[change.action]
        where = {"both": "changed on both sides", "remote": "on the service", "local": ""}
        line = f"  {sign} {shown(change.name)}"
        about = where[change.side]
        click.echo(click.style(line, fg=color) + (f"  ({about})" if about else ""))
        for field in change.fields[:_MOST_FIELDS]:
            click.secho(f"      {shown(field)}", dim=True)
        if len(change.fields) > _MOST_FIELDS:
            click.secho(f"      and {len(change.fields) - _MOST_FIELDS} more", dim=True)


@contextmanager
def _progress(title: str) -> Iterator[Progress | None]:
    """Show a progress bar on standard error, if that is a terminal."""
    if not (is_terminal() and sys.stderr.isatty()):
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(shown(title), total=None)

        def step(done: int, total: int, name: str) -> None:
            bar.update(task, completed=done, total=total)

        yield step
