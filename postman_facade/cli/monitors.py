"""``pmf monitor``: run a monitor and wait for the result."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from postman_facade import _files
from postman_facade.cli import exits
from postman_facade.cli.files import TARGET
from postman_facade.cli.options import dry_run_option, json_option
from postman_facade.cli.output import colored, print_grid, print_json, print_table
from postman_facade.cli.session import Session

if TYPE_CHECKING:
    from postman_facade.resources.monitor_run import MonitorRun


@click.group(short_help="Run monitors.")
def monitor() -> None:
    """Run monitors."""


@monitor.command("run", short_help="Run a monitor and wait for the result.")
@click.argument("monitor")
@click.option("--junit", type=TARGET, metavar="FILE", help="Write the result as JUnit XML, for CI.")
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
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
    with session.writer(dry_run) as postman:
        with _watched(f"Running {monitor}"):
            run = postman.monitors.run(monitor, timeout=timeout)
        if junit is not None:
            _files.write(junit, run.to_junit().encode("utf-8"))
        if as_json:
            print_json(_as_json(run))
        else:
            _show(run)
        return exits.DONE if run.passed else exits.NO
    return exits.DONE  # a dry run


@contextlib.contextmanager
def _watched(text: str) -> Iterator[None]:
    """Show a spinner on a terminal."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console
    from rich.text import Text

    with Console(stderr=True).status(Text(text)):
        yield


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
    print_table(("result", "request", "why"), rows)
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


def _verdict(passed: bool) -> object:
    return colored("passed", "green") if passed else colored("failed", "red")
