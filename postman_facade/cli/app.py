"""The commands; a failure is one line on stderr and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import click

from postman_facade import __version__
from postman_facade.cli import exits, terminal
from postman_facade.cli.commands import Entry, LazyGroup
from postman_facade.cli.output import tell, warn
from postman_facade.cli.session import Session
from postman_facade.errors import MissingKeyError, PostmanError
from postman_facade.redaction import message_line
from postman_facade.settings import KEY_VARIABLE

SECTIONS = {
    "Commands": {
        "workspaces": Entry("groups.workspaces", "List, read, create and delete workspaces."),
        "collections": Entry(
            "groups.collections", "List, read, edit, publish and delete collections."
        ),
        "environments": Entry(
            "groups.environments", "The same for environments and their variables (alias: env)."
        ),
        "monitors": Entry("groups.monitors", "List, run, publish and delete monitors."),
        "mocks": Entry("groups.mocks", "List, publish and delete mock servers."),
        "specs": Entry("groups.specs", "List, read, publish and delete API specifications."),
        "forks": Entry("groups.forks", "List, create, pull, merge and delete forks."),
        "users": Entry("groups.users", "List, provision and deactivate team members."),
        "api": Entry("api", "Send any request to the API."),
    },
    "Account commands": {
        "login": Entry("login", "Store an API key on this machine."),
        "logout": Entry("login", "Remove a stored key."),
        "profiles": Entry("login", "List the stored keys."),
        "whoami": Entry("account", "Show who owns the key."),
        "usage": Entry("account", "Show how much of the plan is used this month."),
        "doctor": Entry("doctor", "Check key, server, connection, clock and quota."),
    },
    "File commands": {
        "pull": Entry("workspaces", "Pull a workspace into a folder of files."),
        "diff": Entry("workspaces", "Show how a folder and its workspace differ."),
        "push": Entry("workspaces", "Update a workspace from a folder of files."),
        "convert": Entry("convert", "Convert a collection or environment to files, or back."),
    },
    "Other commands": {
        "contract": Entry("contract", "Check recorded traffic against the API document."),
        "sandbox": Entry(
            "sandbox", "Serve a stateful stand-in for the Postman API on this machine."
        ),
        "completion": Entry("completion", "Print the completion script of a shell."),
    },
}
ALIASES = {"env": "environments", "monitor": "monitors"}
_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
_EPILOG = "\b\nExit codes:\n" + "\n".join(
    f"  {code:<4} {meaning}" for code, meaning in exits.MEANINGS.items()
)


class _NobodyReads(Exception):
    """Replaces BrokenPipeError, which click would report as a failure."""


class _Commands(LazyGroup):
    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:
        with _own_exceptions():
            return super().make_context(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> Any:
        with _own_exceptions():
            return super().invoke(ctx)


@contextmanager
def _own_exceptions() -> Iterator[None]:
    """Replace the exceptions that click handles in its own way."""
    try:
        yield
    except BrokenPipeError:
        raise _NobodyReads from None
    except KeyboardInterrupt:
        raise exits.Interrupted from None


@click.group(
    cls=_Commands,
    sections=SECTIONS,
    aliases=ALIASES,
    context_settings=_CONTEXT,
    epilog=_EPILOG,
)
@click.version_option(__version__, prog_name="pmf")
@click.pass_context
def pmf(ctx: click.Context) -> None:
    """Work with the Postman API from the command line.

    The API key is that of POSTMAN_API_KEY, or one that you stored with pmf login. Set the region in
    POSTMAN_API_REGION (us or eu), and another server in POSTMAN_API_BASE_URL.
    """
    ctx.ensure_object(Session)
    ctx.color = terminal.has_color(sys.stdout)


def run(arguments: list[str]) -> int:
    """Run a command and return its exit code."""
    try:
        try:
            return _run(arguments)
        finally:
            sys.stdout.flush()
    except (_NobodyReads, BrokenPipeError):
        _stop_writing()
        return exits.BROKEN_PIPE
    except OSError as error:  # such as a full disk; the message may be lost too
        _stop_writing()
        with suppress(OSError):
            warn(f"standard output: {error.strerror or error}")
        return exits.USAGE


def _run(arguments: list[str]) -> int:
    try:
        result = pmf.main(arguments, prog_name="pmf", standalone_mode=False)
    except (exits.Interrupted, click.exceptions.Abort) as error:
        after_key = "\n" if sys.stderr.isatty() else ""  # the terminal shows ^C
        why = f"; {error}" if str(error) else "."
        click.echo(after_key, err=True, nl=False)
        tell(f"Interrupted{why}")
        return exits.INTERRUPTED
    except click.ClickException as error:
        _explain(error)
        return exits.USAGE
    except PostmanError as error:
        lacks_key = isinstance(error, MissingKeyError) and KEY_VARIABLE in str(error)
        hint = "; or store one with pmf login" if lacks_key else ""
        warn(f"{error}{hint}")
        return exits.code_of(error)
    except OSError as error:
        _stop_writing()  # in case standard output failed
        where = f"{message_line(str(error.filename))}: " if error.filename else ""
        warn(f"{where}{error.strerror or error}")
        return exits.USAGE
    return result if isinstance(result, int) else exits.DONE


def _explain(error: click.ClickException) -> None:
    message = error.format_message()
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is None:
        warn(message_line(message))
    elif message == context.get_help():  # from a group without a command
        click.echo(message, err=True)
    else:
        reason = message_line(message).rstrip(".")
        warn(f"{reason} (see {context.command_path} --help)")


def _stop_writing() -> None:
    """Discard buffered output, so that the interpreter does not fail to flush it on exit."""
    nobody = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(nobody, stream.fileno())
    os.close(nobody)
