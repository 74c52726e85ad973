"""``python -m postman_facade.sandbox``: serve until interrupted."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
import time
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from .server.sandbox import Sandbox
    from .world import Call


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}\n")


def main(
    arguments: list[str] | None = None, program: str = "python -m postman_facade.sandbox"
) -> int:
    parser = _parser(program)
    options = parser.parse_args(arguments)
    if options.workspace is not None and not options.load:
        parser.error("--workspace says where --load goes, and needs it")
    try:
        from . import DEFAULT_API_KEY, Sandbox, StoreError
    except ImportError as error:
        parser.error(str(error))
    try:
        sandbox = Sandbox(
            options.db,
            options.api_key or DEFAULT_API_KEY,
            limit=options.limit,
            limit_reset=options.reset,
            quota=options.quota,
            era=options.era,
            seed=options.seed,
            control=options.control,
            on_call=_print_call if sys.stdout.isatty() else None,
        )
    except (StoreError, ValueError) as error:
        parser.error(str(error))
    try:
        _begin(sandbox, options)
    except ValueError as error:
        sandbox.close()
        parser.error(str(error))
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    print(_banner(sandbox, options), flush=True)
    while not stopped.wait(1.0):
        pass
    sandbox.close()
    return 0


def _begin(sandbox: Sandbox, options: argparse.Namespace) -> None:
    """Load what is asked for and listen. Raises ValueError with the reason when it cannot."""
    try:
        if options.load:
            sandbox.seed(*options.load, workspace=options.workspace)
    except OSError as error:
        raise ValueError(f"cannot read {error.filename}: {error.strerror}") from None
    try:
        sandbox.start(options.port, options.host)
    except OSError as error:
        reason = error.strerror or error
        raise ValueError(f"cannot listen on {options.host}:{options.port}: {reason}") from None


def _parser(program: str) -> argparse.ArgumentParser:
    parser = _Parser(
        prog=program,
        description="A stateful stand-in for the Postman API on this machine.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--port", type=_port, default=0, help="0 (the default) takes a free one")
    parser.add_argument("--db", default=":memory:", metavar="FILE", help="keep state in a file")
    parser.add_argument("--api-key", metavar="KEY", help="the key clients must send")
    parser.add_argument(
        "--load",
        action="append",
        metavar="PATH",
        help="a collection, an environment, or a folder of them; may be repeated",
    )
    parser.add_argument("--workspace", metavar="NAME", help="where they are loaded into")
    parser.add_argument(
        "--limit",
        metavar="CALLS/TIME",
        help="refuse more, such as 300/min; documented is what the API document says",
    )
    parser.add_argument("--quota", type=_whole, metavar="CALLS", help="refuse more in a month")
    parser.add_argument(
        "--reset",
        choices=("delta", "epoch"),
        default="delta",
        help="what rate-limit reset headers count: seconds to wait (default), or an epoch",
    )
    parser.add_argument(
        "--era",
        choices=("2018",),
        help="answer in the forms of that year: 60 calls a minute, reset as an epoch, owners as texts",
    )
    parser.add_argument("--seed", type=_whole, help="the same ids in every run")
    parser.add_argument(
        "--control",
        choices=("loopback", "anywhere", "off"),
        default="loopback",
        help="who may see the page and use the switches under /_sandbox (default: this machine)",
    )
    return parser


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from None


def _port(text: str) -> int:
    if not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port: 0 to 65535")
    return int(text)


def _banner(sandbox: Sandbox, options: argparse.Namespace) -> str:
    from .server.access import shown_key

    url, shown = sandbox.url, shown_key(sandbox.api_key)
    state = "in memory" if options.db == ":memory:" else options.db
    return f"""\
Postman API sandbox
  URL    {url}   (in a browser: what it holds)
  key    {shown}
  SCIM   {sandbox.scim_key}
  state  {state}
  limit  {options.limit or ("60/min" if options.era else "none")}
  quota  {options.quota or "none"}

Point a client at it:
  export POSTMAN_API_BASE_URL={url}
  export POSTMAN_API_KEY={shown}

Stop it with Ctrl-C.
"""


def _print_call(call: Call) -> None:
    print(f"{time.strftime('%H:%M:%S')}  {call.status}  {call.method:7} {call.path}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
