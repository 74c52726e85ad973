"""The sandbox stands alone: a client and the server it is tested against share the API document and
its tables, and no code."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import postman_facade

FOLDER = Path(postman_facade.__file__).parent / "sandbox"


def imports(path: Path) -> Iterator[str]:
    """What a module imports, with the dots of relative imports."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


@pytest.mark.parametrize("path", sorted(FOLDER.rglob("*.py")), ids=lambda path: path.stem)
def test_no_module_imports_the_rest_of_the_project(path: Path) -> None:
    ours = ("postman_facade", "postman_api_client", "httpx", "attrs", "...")
    found = [name for name in imports(path) if name.startswith(ours)]
    of_client = {"postman_api_client", "postman_api_client.operations"}
    # The clock is that of the facade, so that tests without waiting have one.
    allowed = {*of_client, "postman_facade._json_pointer", "postman_facade._yaml", "...clock"}
    assert set(found) <= allowed


def test_there_is_something_to_check() -> None:
    assert len(list(FOLDER.rglob("*.py"))) > 40
