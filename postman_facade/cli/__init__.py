"""``pmf``: the library from a shell. Needs the extra ``cli``."""

from __future__ import annotations

import io
import os
import sys
from importlib.util import find_spec

MISSING_EXTRA = 'pmf needs an extra: pip install "postman-facade[cli]"'


def main() -> int:
    """The console script. Returns the exit code (see `exits`)."""
    try:
        return _main()
    except KeyboardInterrupt:  # while modules load; `app` handles later ones
        print("Interrupted.", file=sys.stderr)
        return 130


def _main() -> int:
    if sys.stderr is None:  # closed by the shell
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115
    if sys.stdout is None:  # the next file or socket to be opened would take its place
        print("pmf: standard output is closed; send it to /dev/null instead", file=sys.stderr)
        return 2
    if find_spec("click") is None or find_spec("rich") is None:
        print(MISSING_EXTRA, file=sys.stderr)
        return 2
    from postman_facade.cli.app import run

    for stream in (sys.stdout, sys.stderr):
        if isinstance(
            stream, io.TextIOWrapper
        ):  # names may have letters that the locale cannot encode
            stream.reconfigure(errors="backslashreplace")
    return run(sys.argv[1:])
