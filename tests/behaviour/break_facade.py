"""Breaks the facade in ways that a user would suffer from, one at a time, and replays the recordings.

python -m tests.behaviour.break_facade [WORDS]    prints a table; fails when a change is not noticed
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
_LEFT_OUT = shutil.ignore_patterns(".*", "__pycache__", "docs", "benchmarks")
_FAILED = re.compile(r"^(?:FAILED|ERROR) \S*?recorded/test_(\w+)\.py::(\S+)", re.MULTILINE)


class Change(NamedTuple):
    """What is broken, and how: a piece of a file, which is there once, becomes another."""

    what: str
    file: str
    old: str
    new: str


CHANGES = [
    Change("no key is sent", "policy/auth.py", '{"x-api-key": credentials.api_key}', "{}"),
    Change(
        "the key is in another header",
        "policy/auth.py",
        '{"x-api-key": credentials.api_key}',
        '{"authorization": credentials.api_key}',
    ),
    Change(
        "the SCIM key is in the header of the other",
        "policy/auth.py",
        '{"authorization": credentials.scim_key}',
        '{"x-api-key": credentials.scim_key}',
    ),
    Change(
        "the API key is sent in the place of the SCIM key",
        "policy/auth.py",
        '{"authorization": credentials.scim_key}',
        '{"authorization": credentials.api_key or credentials.scim_key}',
    ),
    Change(
        "a key goes to an operation that needs none",
        "policy/auth.py",
        """        if scheme == "" and _opened_otherwise(operation, params):
            return {}""",
        """        if scheme == "" and _opened_otherwise(operation, params):
            return {"x-api-key": credentials.api_key} if credentials.api_key else {}""",
    ),
    Change(
        "a client id and secret have another scheme",
        "policy/auth.py",
        'f"Basic {pair.decode()}"',
        'f"Bearer {pair.decode()}"',
    ),
    Change("a save does not look first", "resources/_sync/documents.py", "if check:", "if False:"),
    Change(
        "an asynchronous save does not look first",
        "resources/_async/documents.py",
        "if check:",
        "if False:",
    ),
    Change(
        "a POST is repeated",
        "calls/_sync.py",
        "repeatable = operation.retry_safe or",
        "repeatable = True or",
    ),
    Change(
        "a create is not looked for before it is given up",
        "resources/_sync/publishing.py",
        "if failure.may_have_taken_effect:",
        "if False:",
    ),
    Change(
        "the header that asks for a task is left out",
        "resources/_sync/tasks.py",
        "headers={**options.headers, **given",
        "headers={**given",
    ),
    Change(
        "a page is asked for by another parameter",
        "policy/pages.py",
        '{**place.params, rules["parameter"]: position}',
        '{**place.params, "page": position}',
    ),
    Change(
        "an entry is left out between two pages",
        "policy/pages.py",
        'place.params[rules["parameter"]] + length\n',
        'place.params[rules["parameter"]] + length + 1\n',
    ),
    Change(
        "a task is not polled",
        "resources/_sync/tasks.py",
        "        while policy.outcome(self._operation, self.status) is None:",
        "        while False:",
    ),
    Change(
        "a wait is cut short",
        "transport/_sync.py",
        "self._clock.sleep(decision.wait)",
        "self._clock.sleep(min(decision.wait, 1.0))",
    ),
    Change(
        "work that is in the way is not waited for",
        "resources/_sync/tasks.py",
        "wait = policy.busy_wait(refusals, error.retry_after, left)",
        "wait = None",
    ),
    Change(
        "a name is not resolved",
        "resources/_sync/references.py",
        "if given.id is None and element in policy.NAMED:",
        "if False:",
    ),
    Change(
        "a publish deletes what is not in the source",
        "resources/_sync/documents.py",
        """        pairing = paired(remote.elements(), document.elements())
        if not allow_delete:""",
        """        pairing = paired(remote.elements(), document.elements())
        if False:""",
    ),
    Change(
        "a variable is written that has the value already",
        "documents/patch.py",
        "    if not changed:\n",
        "    if False:\n",
    ),
    Change(
        "a merge deletes the fork",
        "resources/_sync/forks.py",
        '"deleteSource" if delete else "default"',
        '"deleteSource"',
    ),
    Change(
        "JSON is sent without saying so",
        "calls/arguments.py",
        '{"content-type": "application/json", **kwargs["headers"]}',
        '{**kwargs["headers"]}',
    ),
]


def main(words: str) -> int:
    unnoticed = 0
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        shutil.copytree(ROOT, copy, ignore=_LEFT_OUT)
        assert not _noticed(copy), "the recordings have to pass before something is broken"
        print("| change | noticed by | seconds |\n|---|---|---|")
        for change in CHANGES:
            if words not in change.what:
                continue
            started = time.perf_counter()
            noticed = _tried(copy, change)
            unnoticed += not noticed
            seconds = time.perf_counter() - started
            print(f"| {change.what} | {noticed or '**nothing**'} | {seconds:.0f} |", flush=True)
    return unnoticed


def _tried(copy: Path, change: Change) -> str:
    file = copy / "postman_facade" / change.file
    whole = file.read_text(encoding="utf-8")
    assert whole.count(change.old) == 1, f"{change.file} has to hold {change.old!r} once"
    file.write_text(whole.replace(change.old, change.new), encoding="utf-8")
    try:
        return _noticed(copy)
    finally:
        file.write_text(whole, encoding="utf-8")


def _noticed(copy: Path) -> str:
    """The first recording whose replay fails; empty when all pass."""
    command = [sys.executable, "-B", "-m", "pytest", "-x", "-q", "tests/behaviour/recorded"]
    paths = os.pathsep.join((str(copy), str(copy / "generated")))
    done = subprocess.run(
        command,
        cwd=copy,
        env={**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    found = _FAILED.search(done.stdout)
    if found is None and done.returncode:
        raise SystemExit(f"the replay broke: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    return f"{found[1]}: {found[2]}" if found else ""


if __name__ == "__main__":
    sys.exit(main(" ".join(sys.argv[1:])))
