"""The pages of the documentation, and their blocks, run as a reader runs them.

    python tests/docs/pages.py [PAGE ...]

runs pages without pytest, each from an empty folder, with the library that this Python has
installed, and a service that POSTMAN_API_BASE_URL and POSTMAN_API_KEY name. It is the sandbox, so
that it can be reset before each page; see docs/internals/site.md for what a block may be.
"""

from __future__ import annotations

import contextlib
import difflib
import doctest
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import traceback
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
WRITTEN = {"_build", "operations", "models"}
"""Folders of the documentation that its build writes."""
PAGES = [
    ROOT / "README.md",
    *sorted(page for page in (ROOT / "docs").rglob("*.md") if not WRITTEN & set(page.parts)),
]
_FENCE = re.compile(r"^(```+)(\w+)?([^\n]*)\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
_FRONT = re.compile(r"\A---\n(.*?)^---\n", re.MULTILINE | re.DOTALL)
_INSTALLS = re.compile(r"pip install (?:-\S+ )*\"?postman-facade(?:\[([\w,]+)\])?")
_SHELL = """\
set -e
pip() { :; }  # what a page installs is there
"""
_OUTPUT_ENDS = "\x1e"
_ELSEWHERE = ("checkout", "elsewhere")
"""What needs a checkout of the repository, or programs of others."""
_PLUGINS = ("-p", "postman_facade.testing.plugin", "-p", "pytest_recording.plugin")
"""Those that the fixtures need; what else is installed can take seconds to load."""
_OF_THE_RUN = ("PYTEST", "COV_", "COVERAGE", "POSTMAN")


class Block(NamedTuple):
    """A fenced block."""

    language: str
    words: str
    """What follows the language, such as ``file=bookshop.json``."""
    text: str
    line: int
    """Where its text begins, counted from 1."""
    is_output: bool
    """Whether it shows what the block before it prints."""


class Page(NamedTuple):
    """A page, in the order in which it is read."""

    path: Path
    extras: frozenset[str]
    """The extras of the library that its blocks need."""
    is_tests: bool
    """Whether its Python is tests, which pytest runs."""
    blocks: tuple[Block, ...]

    @property
    def name(self) -> str:
        """Its path without the suffix, such as ``guides/errors``."""
        return self.path.relative_to(ROOT).with_suffix("").as_posix().removeprefix("docs/")

    @property
    def program(self) -> str:
        """Its Python, which is one program from block to block."""
        return "\n".join(
            block.text for block in self.blocks if block.language == "python" and not block.words
        )

    @property
    def installs(self) -> list[str]:
        """The extras that its shell blocks install."""
        shell = [block.text for block in self.blocks if block.language in ("sh", "console")]
        return [
            extra
            for extras in _INSTALLS.findall("\n".join(shell))
            for extra in extras.split(",")
            if extra
        ]


def read(path: Path) -> Page:
    """Return the page with its blocks."""
    text = path.read_text(encoding="utf-8")
    front = _FRONT.match(text)
    settings = dict(re.findall(r"^(\w+): *(.*)$", front[1], re.MULTILINE)) if front else {}
    extras = frozenset(re.findall(r"\w+", settings.get("extras", "")))
    return Page(path, extras, settings.get("tests") == "true", tuple(blocks_of(text)))


def blocks_of(text: str) -> Iterator[Block]:
    """The fenced blocks of a text. A ``text`` right after ``python`` or ``sh`` is its output."""
    printed_until = -1
    for match in _FENCE.finditer(text):
        _, language, words, content = match.groups(default="")
        is_output = language == "text" and not text[printed_until : match.start()].strip()
        line = text.count("\n", 0, match.start(4)) + 1
        yield Block(language, words.strip(), content, line, is_output and printed_until >= 0)
        printed_until = match.end() if language in ("python", "sh") else -1


def run(page: Page, folder: Path) -> None:
    """Run the blocks of a page in order, in an empty folder; what they print has to be as shown.

    Raises:
        AssertionError: A block fails, or its output is another one.
    """
    if page.is_tests:
        _run_tests(page, folder)
        return
    namespace: dict[str, Any] = {"__name__": "page"}
    servers: list[subprocess.Popen[str]] = []
    try:
        for number, block in enumerate(page.blocks):
            following = page.blocks[number + 1 : number + 2]
            shown = following[0].text if following and following[0].is_output else None
            where = f"{page.path.relative_to(ROOT)}:{block.line}"
            if block.words.startswith("file="):
                Path(folder, block.words.partition("=")[2]).write_text(block.text, "utf-8")
            elif block.words == "background":
                servers.append(_start(block.text, folder))
            elif block.words in _ELSEWHERE:
                continue
            elif block.language == "python":
                _compare(where, shown, _run_python(where, block, namespace))
            elif block.language == "sh":
                _compare(where, shown, _run_shell(where, block.text, folder))
            elif block.language == "console":
                _run_session(where, block.text, folder)
    finally:
        for server in servers:
            server.terminate()
            server.communicate()


def _run_python(where: str, block: Block, namespace: dict[str, Any]) -> str:
    printed = io.StringIO()
    code = compile("\n" * (block.line - 1) + block.text, where.partition(":")[0], "exec")
    try:
        with contextlib.redirect_stdout(printed):
            exec(code, namespace)  # noqa: S102 - our own pages
    except Exception as error:
        raise AssertionError(f"{where} fails\n{traceback.format_exc()}") from error
    return printed.getvalue()


def _run_shell(where: str, script: str, folder: Path) -> str:
    done = _bash(script, folder)
    assert done.returncode == 0, f"{where} exits with {done.returncode}\n{done.stdout}"
    return done.stdout


def _run_session(where: str, text: str, folder: Path) -> None:
    """Commands after `$`, each with its output below it, in one shell."""
    commands: list[str] = []
    outputs: list[str] = []
    for line in text.splitlines(keepends=True):
        if line.startswith("$ "):
            commands.append(line[2:])
            outputs.append("")
        else:
            outputs[-1] += line
    ends = f"\nprintf '{_OUTPUT_ENDS}'\n"
    done = _bash("set +e\n" + ends.join([*commands, ""]), folder)
    for command, shown, got in zip(
        commands, outputs, done.stdout.split(_OUTPUT_ENDS), strict=False
    ):
        _compare(f"{where}: {command.strip()}", shown, got)


def _bash(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", _SHELL + script],
        cwd=folder,
        env=_environment(folder),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=60,
    )


def _environment(folder: Path) -> dict[str, str]:
    """The commands of this Python first, and a home of its own."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    fixed = {"HOME": str(folder), "COLUMNS": "100", "PMF_RATE_LIMIT": "off"}
    return {**os.environ, **fixed, "PATH": path}


def _start(command: str, folder: Path) -> subprocess.Popen[str]:
    """Start what runs until it is stopped, and wait until it says something."""
    server = subprocess.Popen(
        ["bash", "-c", f"exec {command.strip()}"],
        cwd=folder,
        env=_environment(folder),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert server.stdout
    said = server.stdout.readline()
    assert server.poll() is None, f"{command.strip()}: {said}"
    return server


def _run_tests(page: Page, folder: Path) -> None:
    Path(folder, "test_page.py").write_text(page.program, encoding="utf-8")
    environ = {
        name: value
        for name, value in _environment(folder).items()
        if not name.startswith(_OF_THE_RUN)
    } | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    for mode in ("once", "none"):  # records, and replays
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *_PLUGINS]
        done = subprocess.run(
            [*command, f"--record-mode={mode}", "test_page.py"],
            cwd=folder,
            env=environ,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, f"{page.name}\n{done.stdout}{done.stderr}"


def _compare(where: str, shown: str | None, got: str) -> None:
    if shown is None:
        return
    got = re.sub(r"[ \t]+$", "", got, flags=re.MULTILINE).rstrip("\n")
    got += "\n" if got else ""
    if not doctest.OutputChecker().check_output(shown, got, doctest.ELLIPSIS):
        lines = difflib.ndiff(shown.splitlines(), got.splitlines())
        raise AssertionError(f"{where} prints something else\n" + "\n".join(lines))


def what_is_there(state: str) -> dict[str, list[str]]:
    """The elements in a state of the sandbox, by kind; people cannot be deleted, only deactivated."""
    documents = json.loads(state)["documents"]
    return {
        kind: sorted(each["id"] for each in found)
        for kind, found in documents.items()
        if kind not in ("task", "member")
    }


def _main(names: list[str]) -> int:
    """Run pages, each in a process of its own, and return how many fail."""
    paths = [Path(name).resolve() for name in names] or PAGES
    if len(paths) == 1:
        return _run_here(read(paths[0]))
    return sum(subprocess.call([sys.executable, __file__, str(path)]) for path in paths)


def _run_here(page: Page) -> int:
    _switch("reset")
    before = what_is_there(_switch("state"))
    with tempfile.TemporaryDirectory() as folder:
        started_in = Path.cwd()
        os.chdir(folder)
        try:
            run(page, Path(folder))
            assert what_is_there(_switch("state")) == before, f"{page.name} leaves things behind"
        except AssertionError as error:
            print(error, file=sys.stderr)
            return 1
        finally:
            os.chdir(started_in)
    print("passed", page.name)
    return 0


def _switch(name: str) -> str:
    url = f"{os.environ['POSTMAN_API_BASE_URL']}/_sandbox/{name}"
    request = urllib.request.Request(url, method="POST" if name == "reset" else "GET")  # noqa: S310
    with urllib.request.urlopen(request) as response:  # noqa: S310
        return str(response.read().decode())


if __name__ == "__main__":
    sys.exit(1 if _main(sys.argv[1:]) else 0)
