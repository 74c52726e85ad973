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
    except KeyboardInterrupt:  # while modules are loaded; later ones are seen to in `app`
        print("Interrupted.", file=sys.stderr)
        return 130


def _main() -> int:
    if sys.stderr is None:  # a shell closed it
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    if sys.stdout is None:  # a file or socket would be opened in its place, and written to
        print("pmf: standard output is closed; send it to /dev/null instead", file=sys.stderr)
        return 2
    if find_spec("click") is None or find_spec("rich") is None:
        print(MISSING_EXTRA, file=sys.stderr)
        return 2
    from postman_facade.cli.app import run

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # names may have letters that it cannot encode
            stream.reconfigure(errors="backslashreplace")
    return run(sys.argv[1:])
