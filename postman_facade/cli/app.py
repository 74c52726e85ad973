"""The commands; a failure is one line on stderr and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import click

from postman_facade import __version__
from postman_facade.cli import exits
from postman_facade.cli.account import usage, whoami
from postman_facade.cli.api import api
from postman_facade.cli.collections import collections
from postman_facade.cli.contract import contract
from postman_facade.cli.convert import convert
from postman_facade.cli.doctor import doctor
from postman_facade.cli.environments import env
from postman_facade.cli.monitors import monitor
from postman_facade.cli.sandbox import sandbox
from postman_facade.cli.session import Session
from postman_facade.cli.workspaces import diff, pull, push
from postman_facade.errors import PostmanError
from postman_facade.redaction import message_line

_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
_EPILOG = "\b\nExit codes:\n" + "\n".join(
    f"  {code:<4} {meaning}" for code, meaning in exits.MEANINGS.items()
)


class _NobodyReads(Exception):
    """Replaces BrokenPipeError, which click would report as a failure."""


class _Commands(click.Group):
    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:
        with _while_read():
            return super().make_context(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> Any:
        with _while_read():
            return super().invoke(ctx)


@contextmanager
def _while_read() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise _NobodyReads from None


@click.group(cls=_Commands, context_settings=_CONTEXT, epilog=_EPILOG)
@click.option(
    "--rate-limit",
    default="machine",
    envvar="PMF_RATE_LIMIT",
    metavar="WHERE",
    help="Who shares the rate limit: machine (default: all your processes on this machine), "
    "memory (only this command), redis://HOST (many machines), or off. Env: PMF_RATE_LIMIT.",
)
@click.version_option(__version__, prog_name="pmf")
@click.pass_context
def pmf(ctx: click.Context, rate_limit: str) -> None:
    """Work with the Postman API from the command line.

    Set the API key in POSTMAN_API_KEY, the region in POSTMAN_API_REGION (us or eu), and another
    server in POSTMAN_API_BASE_URL.
    """
    ctx.obj = Session(rate_limit)


for _command in (
    whoami,
    usage,
    doctor,
    api,
    collections,
    env,
    monitor,
    pull,
    diff,
    push,
    convert,
    sandbox,
    contract,
):
    pmf.add_command(_command)


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
            click.echo(f"pmf: standard output: {error.strerror or error}", err=True)
        return exits.USAGE


def _run(arguments: list[str]) -> int:
    try:
        result = pmf.main(arguments, prog_name="pmf", standalone_mode=False)
    except click.exceptions.Abort:
        click.echo("Interrupted.", err=True)
        return exits.INTERRUPTED
    except click.ClickException as error:
        click.echo(_wrong_use(error), err=True)
        return exits.USAGE
    except PostmanError as error:
        click.echo(f"pmf: {error}", err=True)
        return exits.code_of(error)
    except OSError as error:
        _stop_writing()  # in case standard output failed
        where = message_line(str(error.filename or "error"))
        click.echo(f"pmf: {where}: {error.strerror or error}", err=True)
        return exits.USAGE
    return result if isinstance(result, int) else exits.DONE


def _wrong_use(error: click.ClickException) -> str:
    message = error.format_message()
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is None:
        return f"pmf: {message_line(message)}"
    if message == context.get_help():  # from a group without a command
        return message
    reason = message_line(message).rstrip(".")
    return f"pmf: {reason} (see {context.command_path} --help)"


def _stop_writing() -> None:
    """Discard buffered output, so that the interpreter does not fail to flush it on exit."""
    nobody = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(nobody, stream.fileno())
    os.close(nobody)
