"""``pmf api``: send any request."""

from __future__ import annotations

import itertools
import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import click

from postman_facade.cli import terminal
from postman_facade.cli.commands import Command
from postman_facade.cli.options import dry_run_option
from postman_facade.cli.output import is_terminal, print_bytes, print_program
from postman_facade.cli.session import Session

if TYPE_CHECKING:
    from postman_facade import Postman
    from postman_facade._http import httpx

_METHODS = click.Choice(
    ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"], case_sensitive=False
)
_JSON = "application/json"


def _pairs(separator: str, form: str) -> Callable[..., list[tuple[str, str]]]:
    """Parse pairs of name and value. Error messages omit the text, which may be a secret."""

    def read(
        ctx: click.Context, param: click.Parameter, given: tuple[str, ...]
    ) -> list[tuple[str, str]]:
        pairs = [text.partition(separator) for text in given]
        if not all(name.strip() and found for name, found, _ in pairs):
            raise click.BadParameter(f"it must be {form}", ctx, param)
        return [(name.strip(), value) for name, _, value in pairs]

    return read


def _body(ctx: click.Context, param: click.Parameter, given: str | None) -> bytes | None:
    """Read the value of `--data`."""
    if given is None:
        return None
    if given == "-":
        return sys.stdin.buffer.read()
    if not given.startswith("@"):
        return given.encode("utf-8", "surrogateescape")
    try:
        return Path(given[1:]).read_bytes()
    except OSError as error:
        reason = f"cannot read {given[1:]}: {error.strerror}"
        raise click.BadParameter(reason, ctx, param) from None


@click.command(cls=Command)
@click.argument("method", type=_METHODS, metavar="METHOD")
@click.argument("path")
@click.option(
    "--param",
    "params",
    callback=_pairs("=", "NAME=VALUE"),
    multiple=True,
    metavar="NAME=VALUE",
    help="Add a query parameter. Repeatable.",
)
@click.option(
    "--header",
    "headers",
    callback=_pairs(":", "NAME:VALUE"),
    multiple=True,
    metavar="NAME:VALUE",
    help="Add a header. Repeatable.",
)
@click.option(
    "--data",
    callback=_body,
    metavar="JSON|@FILE|-",
    help="Send this body: JSON, the content of a file, or standard input. It need not be JSON if you "
    "set a content-type header.",
)
@click.option("--all", "every", is_flag=True, help="Print all entries of a listing, one per line.")
@click.option("--array", is_flag=True, help="With --all, print one JSON array.")
@dry_run_option
@click.pass_obj
def api(
    session: Session,
    method: str,
    path: str,
    params: list[tuple[str, str]],
    headers: list[tuple[str, str]],
    data: bytes | None,
    every: bool,
    array: bool,
    dry_run: bool,
) -> None:
    """Send any request to the API, documented or not, and print the response body.

    PATH is the part of the URL after the host and may have a query, such as
    /collections?workspace=ID. On a terminal, JSON is formatted; otherwise the body is printed
    unchanged. With --all, each page is requested when its entries are needed.
    """
    if array and not every:
        raise click.UsageError("--array requires --all")
    path, query = _split(path)
    named = {name: value.strip() for name, value in headers}
    is_json = "content-type" not in map(str.lower, named)
    body = None if data is None or not (is_json or every) else _parsed(data)
    if data is not None and is_json:
        named["content-type"] = _JSON
    merged = _merged(query, params)

    def job(postman: Postman) -> None:
        if every:
            entries = postman.with_options(default_headers=named).paginate(
                path, method=method, params=merged, json=body
            )
            (_print_array if array else _print_lines)(entries)
        else:
            _print_body(postman.request(method, path, params=merged, content=data, headers=named))

    session.write(job, dry_run=dry_run)


def _split(path: str) -> tuple[str, list[tuple[str, str]]]:
    """Split a path, which need not begin with a slash, from its query."""
    if "://" in path:
        raise click.UsageError("PATH is the part after the host, such as /me")
    path, _, query = path.partition("?")
    return "/" + path.removeprefix("/"), parse_qsl(query, keep_blank_values=True)


def _merged(*pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for name, value in itertools.chain(*pairs):
        merged.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in merged.items()}


def _parsed(data: bytes) -> Any:
    """Return the JSON of `--data`. Raises InvalidJsonError."""
    from postman_facade.documents import text

    return text.read(text.decoded(data, "--data"), "--data")


def _print_lines(entries: Iterable[Any]) -> None:
    for entry in entries:
        print_program(json.dumps(entry, ensure_ascii=False) + "\n")


def _print_array(entries: Iterable[Any]) -> None:
    before = "["
    for entry in entries:
        print_program(f"{before}\n{json.dumps(entry, ensure_ascii=False)}")
        before = ","
    print_program("[]\n" if before == "[" else "\n]\n")


def _print_body(response: httpx.Response) -> None:
    body = response.content
    if "json" not in response.headers.get("content-type", "") or not body.strip():
        print_bytes(body)
    elif is_terminal():
        _print_colored(body)
    else:
        print_bytes(body.rstrip() + b"\n")


def _print_colored(body: bytes) -> None:
    from rich.highlighter import JSONHighlighter

    from postman_facade.documents import text
    from postman_facade.errors import InvalidJsonError

    try:
        value = text.read(text.decoded(body, "the answer"), "the answer")
    except InvalidJsonError:
        print_bytes(body)
        return
    layout = text.encoded(value, text.Style(indent="  ", end="")).decode("utf-8")
    terminal.console(sys.stdout).print(JSONHighlighter()(layout), soft_wrap=True)
