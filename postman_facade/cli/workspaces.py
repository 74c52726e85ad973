"""``pmf pull``, ``pmf diff`` and ``pmf push``: keep a workspace as files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from postman_facade.cli import exits
from postman_facade.cli.changes import as_json as change_as_json
from postman_facade.cli.changes import counts, print_changes, print_failed
from postman_facade.cli.commands import Command
from postman_facade.cli.options import json_option
from postman_facade.cli.output import note, print_json
from postman_facade.cli.progress import counting, working
from postman_facade.cli.prompts import confirm, require_terminal
from postman_facade.cli.session import Session

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from postman_facade import Postman
    from postman_facade.native_git import Change, Plan, WorkspaceFiles

    Secrets: TypeAlias = Literal["omit", "keyring"]

_DIRECTORY = click.argument(
    "folder", type=click.Path(file_okay=False, path_type=Path), default=".", metavar="[DIR]"
)
_SECRETS = click.option(
    "--secrets",
    type=click.Choice(["omit", "keyring"]),
    default="omit",
    show_default=True,
    help="Whether to keep the secrets that the files leave out in the system keyring.",
)


@click.command(cls=Command, short_help="Pull a workspace into a folder of files.")
@_DIRECTORY
@click.option(
    "--workspace",
    "-w",
    "workspaces",
    multiple=True,
    metavar="WORKSPACE",
    help="The workspace (id, link or name). Defaults to that of the folder. Several workspaces get "
    "folders of their own in DIR.",
)
@click.option("--full", is_flag=True, help="Read elements too whose listing shows no change.")
@_SECRETS
@json_option
@click.pass_obj
def pull(
    session: Session,
    folder: Path,
    workspaces: tuple[str, ...],
    full: bool,
    secrets: Secrets,
    as_json: bool,
) -> int:
    """Write the changes of the service to DIR, in the layout of Postman's Native Git.

    Your edits, and files that are not of the layout, are kept. Secrets are left out. An
    interrupted pull is resumed by the next one. The exit code is 5 if something was changed on
    both sides.
    """
    results = []
    with session.client() as postman:
        for place, workspace in _places(postman, folder, workspaces):
            with counting(f"Pulling {place.resolve().name}", "pull again to go on") as progress:
                files = _files(postman, place, secrets)
                results.append(files.pull(workspace, full=full, progress=progress))
    if as_json:
        found = [
            change_as_json(change)
            for result in results
            for change in [*result.changes, *result.conflicts, *result.kept]
        ]
        print_json(found)
    for result in results:
        if not as_json:
            print_changes([*result.changes, *result.conflicts], "remote")
            note(f"{len(result.changes)} changed, {len(result.kept)} to push.")
        print_failed(result.failed)
    if any(result.failed for result in results):
        return exits.SERVICE
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
        print_json([change_as_json(change) for change in plan.changes])
    else:
        print_changes(plan.changes)
    print_failed(plan.failed)
    if plan.failed:
        return exits.SERVICE
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
@_SECRETS
@json_option
@click.pass_obj
def push(
    session: Session,
    folder: Path,
    to: str | None,
    overwrite: tuple[str, ...],
    dry_run: bool,
    yes: bool,
    secrets: Secrets,
    as_json: bool,
) -> int:
    """Apply your changes of the files in DIR to the workspace.

    Shows the plan and asks first. Changes that others made since the last pull are not overwritten
    unless you name the element. Secrets that the files leave out are kept on the service. After a
    failure, push again: it continues from there, without duplicates.
    """
    with session.client() as postman:
        files = _files(postman, folder, secrets)
        with working("Comparing"):
            plan = files.plan(to=to)
        work = _work(plan, overwrite)
        if not as_json:
            print_changes([*work, *(c for c in plan.conflicts if c not in work)])
        if dry_run:
            if as_json:
                print_json([change_as_json(change) for change in work])
            return exits.DONE
        if work and not yes:
            require_terminal()
            confirm((), f"Push {counts(work)}?")
        with counting("Pushing", "push again to go on") as progress:
            pushed = files.apply(plan, overwrite=overwrite, progress=progress)
    if as_json:
        print_json([
            change_as_json(one.change) | {"status": one.status, "uid": one.uid, "reason": one.reason}
            for one in pushed.outcomes
        ])  # fmt: skip
    print_failed(pushed.outcomes)
    if work:
        note(f"{len(pushed.done)} of {len(work)} pushed.")
    if pushed.failed:
        return exits.SERVICE
    left = [conflict for conflict in plan.conflicts if conflict not in work]
    return exits.CONFLICT if pushed.conflicts or left else exits.DONE


def _files(postman: Postman, folder: Path, secrets: Secrets = "omit") -> WorkspaceFiles:
    try:
        from postman_facade.native_git import WorkspaceFiles
    except ImportError as error:
        raise click.ClickException(str(error)) from None
    return WorkspaceFiles(postman, folder, secrets=secrets)


def _places(
    postman: Postman, folder: Path, workspaces: Sequence[str]
) -> Iterator[tuple[Path, str | None]]:
    """Yield the folder and the id of each workspace."""
    if len(workspaces) < 2:
        yield folder, next(iter(workspaces), None)
        return
    from postman_facade.native_git.names import Names
    from postman_facade.native_git.tree import Tree

    inside = [path.parents[1] for path in sorted(folder.glob("*/.postman/pmf.lock.json"))]
    known = {Tree(place).lock().workspace: place for place in inside}
    names = Names(*(place.name for place in inside))
    ids = dict.fromkeys(postman.resolve_id("workspace", reference) for reference in workspaces)
    for id in ids:
        if id not in known:
            found = postman.request("GET", f"/workspaces/{id}").json()["workspace"]
            known[id] = folder / names.take(str(found.get("name", "")), "", "workspace")
        yield known[id], id


def _work(plan: Plan, overwrite: Sequence[str]) -> list[Change]:
    named = [c for c in plan.conflicts if {c.name, c.path} & set(overwrite)]
    return [*plan.pushed, *named]
