"""README, docs and examples pass both type checkers as they stand, and each mistake fails in both."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from tests.docs.pages import PAGES, ROOT, Page, read
from tests.typing.mistakes import MISTAKES, line_of, module

CALLS = [Path(__file__).parent / name for name in ("calls.py", "documents.py")]
EXAMPLES = sorted((ROOT / "examples").rglob("*.py"))
READ = [page for page in map(read, PAGES) if page.program]
CHECKERS = {
    "mypy": ["mypy", "--strict", "--no-error-summary", "--hide-error-context"],
    "pyright": ["basedpyright", "--level", "error", "--outputjson"],
}
SILENCED = re.compile(r"\bcast\(|# type:|# pyright:|\bassert .*(is not None|isinstance)")
FIRST_STEPS = """\
for workspace in postman.workspaces.list():
    print(workspace.name.upper(), workspace.type)
    for collection in postman.collections.list(workspace=workspace):
        print(collection.name, collection.uid)
for collection in postman.api.collections.get_collections(limit=10).collections:
    print(collection.name)
"""

Error = tuple[str, int, str]
"""The name of a file, a line, and what is wrong with it."""


def written(folder: Path) -> list[Path]:
    """The modules that are checked beside those of the repository."""
    texts = {module_of(page): page.program for page in READ}
    texts["first_steps"] = f"from postman_facade import Postman\npostman = Postman()\n{FIRST_STEPS}"
    texts["wrong"] = module()
    for name, text in texts.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    return sorted(folder.glob("*.py"))


def module_of(page: Page) -> str:
    return f"page_{re.sub(r'[^a-z]', '_', page.name.lower())}"


def mypy_errors(output: str) -> list[Error]:
    found = re.findall(r"^(.+?):(\d+): error: (.*)$", output, re.MULTILINE)
    return [(Path(path).name, int(line), message) for path, line, message in found]


def pyright_errors(output: str) -> list[Error]:
    return [
        (Path(found["file"]).name, found["range"]["start"]["line"] + 1, found["message"])
        for found in json.loads(output)["generalDiagnostics"]
    ]


READERS: dict[str, Callable[[str], list[Error]]] = {"mypy": mypy_errors, "pyright": pyright_errors}


@pytest.fixture(scope="module", params=CHECKERS)
def errors(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[Error]:
    """What a checker finds in everything at once; it runs once for all workers of pytest-xdist."""
    base = tmp_path_factory.getbasetemp()
    folder = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    result = folder / f"{request.param}.txt"
    with FileLock(f"{result}.lock"):
        if not result.exists():
            result.write_text(run(request.param, folder / f"{request.param}-modules"), "utf-8")
    return READERS[request.param](result.read_text("utf-8"))


def run(checker: str, folder: Path) -> str:
    folder.mkdir()
    files = [*CALLS, *EXAMPLES, *written(folder)]
    command = [sys.executable, "-m", *CHECKERS[checker], *map(str, files)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 1, done.stderr  # as some files are wrong on purpose
    return done.stdout


def errors_in(errors: list[Error], *names: str) -> list[Error]:
    return [error for error in errors if error[0] in names]


def test_the_types_of_all_helpers_are_inferred(errors: list[Error]) -> None:
    for path in CALLS:
        assert errors_in(errors, path.name) == []


def test_pages_and_examples_are_right(errors: list[Error]) -> None:
    pages = [f"{module_of(page)}.py" for page in READ]
    examples = [path.name for path in EXAMPLES]
    assert errors_in(errors, "first_steps.py", *pages, *examples) == []


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_found(errors: list[Error], mistake: str) -> None:
    lines = {line for _, line, _ in errors_in(errors, "wrong.py")}
    assert line_of(mistake) in lines


def test_nothing_else_is_found_beside_the_mistakes(errors: list[Error]) -> None:
    lines = {line for _, line, _ in errors_in(errors, "wrong.py")}
    assert lines == {line_of(mistake) for mistake in MISTAKES}
    assert {name for name, _, _ in errors} == {"wrong.py"}


TEXTS = {page.name: page.program for page in READ} | {
    path.name: path.read_text(encoding="utf-8") for path in EXAMPLES
}


@pytest.mark.parametrize("name", TEXTS)
def test_no_checker_is_silenced(name: str) -> None:
    assert SILENCED.findall(TEXTS[name]) == []
