"""``pmf monitors``."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from postman_facade import _files
from postman_facade.cli import exits
from postman_facade.cli.applying import deleting
from postman_facade.cli.commands import Group
from postman_facade.cli.files import TARGET
from postman_facade.cli.listing import Field, JsonEntry, details, listing, with_name
from postman_facade.cli.options import (
    Number,
    collection_option,
    dry_run_option,
    environment_option,
    into_workspace_option,
    json_option,
    name_option,
    workspace_option,
)
from postman_facade.cli.output import print_json
from postman_facade.cli.progress import working
from postman_facade.cli.session import Session
from postman_facade.cli.tables import Colored, Column, print_grid, print_table
from postman_facade.cli.writing import Written, writing

if TYPE_CHECKING:
    from postman_api_client.models.monitor import Monitor
    from postman_api_client.models.monitor_summary import MonitorSummary

    from postman_facade import MonitorRun, Postman

_NAME, _UID, _ACTIVE = (
    Field("name", "name"),
    Field("uid", "uid", "id"),
    Field("active", "active", "fact"),
)


@click.group(cls=Group)
def monitors() -> None:
    """List, run, publish and delete monitors."""


@monitors.command("list", short_help="List monitors.")
@workspace_option
@name_option
@click.option("--active/--paused", default=None, help="Only active or only paused ones.")
@listing(_NAME, _UID, _ACTIVE, none="No monitors.")
def list_monitors(
    postman: Postman, workspace: str | None, name: str | None, active: bool | None
) -> Iterable[MonitorSummary]:
    """List the monitors you can see."""
    return with_name(postman.monitors.list(workspace=workspace, active=active), name)


@monitors.command("get", short_help="Show a monitor and its last run.")
@click.argument("monitor")
@details(
    _NAME,
    _UID,
    _ACTIVE,
    Field("collection", "collectionUid", "id"),
    Field("environment", "environmentUid", "id"),
    Field("schedule", lambda monitor: _of(monitor, "schedule", "cron")),
    Field("timezone", lambda monitor: _of(monitor, "schedule", "timezone")),
    Field("next run", lambda monitor: _of(monitor, "schedule", "nextRun")),
    Field("last run", lambda monitor: _of(monitor, "lastRun", "status")),
    Field("ended", lambda monitor: _of(monitor, "lastRun", "finishedAt")),
)
def get_monitor(postman: Postman, monitor: str) -> Monitor:
    """Show MONITOR (id, uid, link or name)."""
    return postman.monitors.get(monitor)


@monitors.command("history", short_help="List the executions of a monitor.")
@click.argument("monitor")
@listing(
    Field("started", "startedAt", "id"),
    Field("status", lambda execution: execution.get("state") or execution.get("status"), "id"),
    Field("trigger", "trigger", "fact"),
    Field("id", "id", "fact"),
    none="No executions.",
)
def list_history(postman: Postman, monitor: str) -> Iterable[JsonEntry]:
    """List the executions of MONITOR (id, uid, link or name), on schedule and by hand.

    The API does not document this listing, so it may change without notice.
    """
    return (execution.json for execution in postman.monitors.history(monitor))


@monitors.command("publish", short_help="Create or update a monitor.")
@click.argument("name")
@collection_option
@into_workspace_option
@click.option("--cron", required=True, metavar="CRON", help="The schedule, such as '0 6 * * *'.")
@click.option("--timezone", default="UTC", show_default=True, metavar="ZONE", help="Its time zone.")
@environment_option
@click.option("--active/--paused", default=True, help="Whether it runs on schedule.")
@writing
def publish_monitor(postman: Postman, name: str, **settings: Any) -> Written:
    """Create or update the monitor with this NAME so that it runs a collection on schedule.

    If it already matches, nothing is written. Prints the action (created, updated or unchanged),
    the uid and the name.
    """
    return Written.of(postman.monitors.publish(name, **settings))


@monitors.command("delete", short_help="Delete monitors.")
@click.argument("monitors", nargs=-1, required=True, metavar="MONITOR...")
@deleting("monitor", lambda postman, id: postman.monitors.delete(id))
def delete_monitors(postman: Postman, monitors: tuple[str, ...]) -> Iterable[Monitor]:
    """Delete monitors (id, uid, link or name)."""
    return map(postman.monitors.get, monitors)


def _of(monitor: JsonEntry, part: str, key: str) -> object:
    return (monitor.get(part) or {}).get(key)


@monitors.command("run", short_help="Run a monitor and wait for the result.")
@click.argument("monitor")
@click.option("--junit", type=TARGET, metavar="FILE", help="Write the result as JUnit XML, for CI.")
@click.option(
    "--timeout",
    type=Number(min=0, min_open=True),
    default=900,
    show_default=True,
    metavar="SECONDS",
    help="Stop waiting after this time; the run continues.",
)
@json_option
@dry_run_option
@click.pass_obj
def run_monitor(
    session: Session,
    monitor: str,
    junit: Path | None,
    timeout: float,
    as_json: bool,
    dry_run: bool,
) -> int:
    """Run MONITOR (id, uid, link or name) and wait for the result.

    The exit code is 0 if everything passed and 1 if something failed. The output has names and
    error messages, but no URLs, headers or bodies.
    """
    run = session.write(
        lambda postman: _run(postman, monitor, timeout), dry_run=dry_run, as_json=as_json
    )
    if run is None:  # a dry run
        return exits.DONE
    if junit is not None:
        _files.write(junit, run.to_junit().encode("utf-8"))
    if as_json:
        print_json(_as_json(run))
    else:
        _show(run)
    return exits.DONE if run.passed else exits.NO


def _run(postman: Postman, monitor: str, timeout: float) -> MonitorRun:
    found = postman.monitors.get(monitor)
    try:
        with working(f"Running {found.name}"):
            return postman.monitors.run(found, timeout=timeout)
    except KeyboardInterrupt:
        raise exits.Interrupted(
            f"the run goes on; its result will be in: pmf monitors get {found.uid}"
        ) from None


def _as_json(run: MonitorRun) -> dict[str, Any]:
    return {
        "passed": run.passed,
        "monitor": run.name,
        "status": run.status,
        "startedAt": run.started_at,
        "finishedAt": run.finished_at,
        "requests": {"total": run.requests, "failed": run.failed_requests},
        "assertions": {"total": run.assertions, "failed": run.failed_assertions},
        "errors": run.errors,
        "executions": [{"name": each.name, "errors": each.errors} for each in run.executions],
    }


def _show(run: MonitorRun) -> None:
    rows = [
        (_verdict(not each.errors), each.name, "; ".join(each.errors)) for each in run.executions
    ]
    print_table((Column("result", "id"), Column("request"), Column("why", "prose")), rows)
    if rows:
        click.echo()
    requests = f"{run.requests} sent, {run.failed_requests} failed"
    assertions = f"{run.assertions} made, {run.failed_assertions} failed"
    print_grid(
        [
            ("verdict", _verdict(run.passed)),
            ("requests", requests),
            ("assertions", assertions),
            ("errors", run.errors),
        ]
    )


def _verdict(passed: bool) -> Colored:
    return Colored("passed", "green") if passed else Colored("failed", "red")
