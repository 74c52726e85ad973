"""Breaks one thing at a time in a copy of the checkout, and shows which check notices:
`python -m tools.breaking`. Each check is part of a stage of `.ci/run`, so that fails too."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
PYTEST = (sys.executable, "-m", "pytest", "-q", "--no-header", "--tb=no", "-p", "no:xdist")
PAGE = (*PYTEST, "tests/docs/test_pages.py", "-k", "guides/logging")
TESTS = "the README's test command"


class Break(NamedTuple):
    what: str
    file: str
    old: str
    new: str
    command: tuple[str, ...]
    stage: str


BREAKS = (
    Break(
        "a public docstring",
        "postman_facade/resources/_sync/mocks.py",
        '"""Create or update the mock server with this name so that it serves `collection`.',
        '"""\n        Args:\n            nothing: that there is.',
        (*PYTEST, "tests/unit/package/test_docstrings.py"),
        TESTS,
    ),
    Break("a link", "docs/guides/logging.md", "](", "](gone/", PAGE, TESTS),
    Break("a block", "docs/guides/logging.md", "```python\n", "```python\nmissing\n", PAGE, TESTS),
    Break(
        "a classifier of a Python",
        "pyproject.toml",
        'Python :: 3.13"',
        'Python :: 3.14"',
        (*PYTEST, "tests/unit/package/test_project.py"),
        TESTS,
    ),
    Break(
        "any other classifier",
        "pyproject.toml",
        "Framework :: AsyncIO",
        "Framework :: AsyncIOO",
        (str(Path(sys.executable).parent / "uv"), "build", "--quiet", "--no-config", "--wheel"),
        "what is shipped, and the installation before",
    ),
)


def copied(folder: Path) -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    for name in listed.stdout.splitlines():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, folder / name)


def passes(command: tuple[str, ...], folder: Path) -> bool:
    path = os.pathsep.join([str(folder), str(folder / "generated")])
    environment = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    return done.returncode == 0


def main() -> int:
    unnoticed = 0
    with tempfile.TemporaryDirectory(prefix="breaking-") as name:
        folder = Path(name)
        copied(folder)
        for command in dict.fromkeys(each.command for each in BREAKS):
            if not passes(command, folder):
                print(f"fails without a break: {' '.join(command)}")
                return 1
        for each in BREAKS:
            file = folder / each.file
            whole = file.read_text(encoding="utf-8")
            assert each.old in whole, each
            file.write_text(whole.replace(each.old, each.new, 1), encoding="utf-8")
            noticed = not passes(each.command, folder)
            file.write_text(whole, encoding="utf-8")
            unnoticed += not noticed
            print(f"{each.what}: {'noticed by ' + each.stage if noticed else 'NOT NOTICED'}")
    return 1 if unnoticed else 0


if __name__ == "__main__":
    sys.exit(main())
