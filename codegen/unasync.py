"""`python -m codegen.unasync [--check]`: the synchronous half, derived from the asynchronous source.

Every `_async.py` and every file of an `_async/` folder below `postman_facade/` has a twin written by
this script, so that the two halves cannot drift apart. So has the table of the helpers.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from codegen import helpers
from codegen.problems import Problem

ROOT = Path(__file__).resolve().parents[1]
_HEADER = "# Derived from {source} by `python -m codegen.unasync`; change that file instead.\n"
_SUBSTITUTIONS = (
    (r"\bAwaitable, ", ""),
    (r"\bAwaitable\[((?:[^\[\]]|\[[^\[\]]*\])*)\]", r"\1"),
    (r"\basync def\b", "def"),
    (r"\basync with\b", "with"),
    (r"\basync for\b", "for"),
    (r"\b__aiter__\b", "__iter__"),
    (r"\bawait ", ""),
    (r"\b__aenter__\b", "__enter__"),
    (r"\b__aexit__\b", "__exit__"),
    (r"\baclose\b", "close"),
    (r"\baread\b", "read"),
    (r"\bhandle_async_request\b", "handle_request"),
    (r"\bsleep_async\b", "sleep"),
    (r"\bacquire_async\b", "acquire"),
    (r"\beach_async\b", "each"),
    (r"\bAsyncIterator\b", "Iterator"),
    (r"\bAsyncByteStream\b", "SyncByteStream"),
    (r"\b(_?)Async([A-Z]\w+)", r"\1\2"),
    (r"\b_async\b", "_sync"),
    (r"\basynchronous\b", "synchronous"),
)


def derive(text: str, source: str, used: set[str]) -> str:
    """The synchronous twin of the module `text`; the patterns that had an effect go into `used`."""
    for pattern, replacement in _SUBSTITUTIONS:
        text, count = re.subn(pattern, replacement, text)
        if count:
            used.add(pattern)
    return _HEADER.format(source=source) + text


def twins() -> dict[Path, Path]:
    """Each asynchronous source and the file that is derived from it."""
    package = ROOT / "postman_facade"
    files = {path: path.with_name("_sync.py") for path in package.rglob("_async.py")}
    for folder in package.rglob("_async"):
        if folder.is_dir():
            twin = folder.with_name("_sync")
            files.update({path: twin / path.name for path in folder.glob("*.py")})
    return dict(sorted(files.items()))


def main(arguments: list[str]) -> int:
    used: set[str] = set()
    stale = []
    derived = {helpers.TABLE: helpers.table()}
    for source, target in twins().items():
        name = source.relative_to(ROOT).as_posix()
        derived[target] = _formatted(derive(source.read_text(encoding="utf-8"), name, used))
    for target, text in derived.items():
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            stale.append(target.relative_to(ROOT).as_posix())
            if "--check" not in arguments:
                target.parent.mkdir(exist_ok=True)
                target.write_text(text, encoding="utf-8")
    unused = [pattern for pattern, _ in _SUBSTITUTIONS if pattern not in used]
    if unused:
        print(f"unasync: substitutions that nothing needs: {unused}", file=sys.stderr)
        return 1
    for name in stale:
        print(("differs: " if "--check" in arguments else "written: ") + name)
    return 1 if stale and "--check" in arguments else 0


def _formatted(text: str) -> str:
    for command in (
        ["check", "--quiet", "--fix", "--exit-zero", "--select=I,F401"],
        ["format", "--quiet"],
    ):
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "ruff",
                *command,
                "--stdin-filename=postman_facade/derived.py",
                "-",
            ],
            input=text,
            capture_output=True,
            text=True,
            cwd=ROOT,
        )
        if done.returncode:
            raise Problem(f"ruff: {done.stderr.strip()}")
        text = done.stdout
    return text


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
