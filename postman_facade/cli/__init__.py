"""``pmf``: the library from a shell. Needs the extra ``cli``."""

from __future__ import annotations

import io
import os
import sys
from importlib.util import find_spec

MISSING_EXTRA = 'pmf needs an extra: pip install "postman-facade[cli]"'


def main() -> int:
    """The console script. Returns the exit code (see `exits`)."""
    if find_spec("click") is None or find_spec("rich") is None:
        print(MISSING_EXTRA, file=sys.stderr)
        return 2
    from postman_facade.cli.app import run

    for name in ("stdout", "stderr"):  # there is none where a shell closed it
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # names may have letters that it cannot encode
            stream.reconfigure(errors="backslashreplace")
    return run(sys.argv[1:])
