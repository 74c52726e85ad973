"""Imports inside the package have no circles: between modules, and between rooms.

Imports for types and late ones inside functions count as well: they are dependencies too.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

import postman_facade

PACKAGE = Path(postman_facade.__file__).parent
ROOT = "postman_facade"

CIRCLES_TO_REMOVE: list[tuple[str, ...]] = []
"""Circles between modules that are still there, by how their names begin. It must only shrink."""

ROOM_CIRCLES_TO_REMOVE: list[tuple[str, ...]] = []
"""Circles between rooms that are still there. It must only shrink."""


def _name(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {_name(path): path for path in PACKAGE.rglob("*.py")}


def _imported(module: str, path: Path) -> set[str]:
    """The modules of this package that a module imports, wherever it does."""
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = package.rsplit(".", node.level - 1)[0] if node.level else ""
            source = ".".join(filter(None, (above, node.module)))
            for alias in node.names:
                inner = f"{source}.{alias.name}"
                found.add(inner if inner in MODULES else source)
        elif isinstance(node, ast.Constant) and module != ROOT and "." in str(node.value):
            found.add(str(node.value))  # what is imported when a name is first asked for
    return (found & MODULES.keys()) - {module}


@cache
def graph() -> dict[str, set[str]]:
    return {module: _imported(module, path) for module, path in MODULES.items()}


def _circles(graph: Mapping[str, Iterable[str]]) -> list[set[str]]:
    """The strongly connected components of more than one node."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    circles: list[set[str]] = []

    def visit(node: str) -> None:
        index[node] = low[node] = len(index)
        stack.append(node)
        for other in graph[node]:
            if other not in index:
                visit(other)
                low[node] = min(low[node], low[other])
            elif other in stack:
                low[node] = min(low[node], index[other])
        if low[node] == index[node]:
            circle = set(stack[stack.index(node) :])
            del stack[stack.index(node) :]
            if len(circle) > 1:
                circles.append(circle)

    for node in graph:
        if node not in index:
            visit(node)
    return circles


def _room(module: str) -> str:
    """`postman_facade.policy.retry` is in the room `policy`; a module beside the rooms is its own."""
    return module.split(".")[1] if module != ROOT else ROOT


def _rooms() -> dict[str, set[str]]:
    rooms: dict[str, set[str]] = {}
    for module, imported in graph().items():
        room = rooms.setdefault(_room(module), set())
        room |= {_room(other) for other in imported} - {_room(module)}
    return rooms


def test_circles_are_found() -> None:
    assert _circles({"a": ["b"], "b": ["c"], "c": ["b"]}) == [{"b", "c"}]
    assert graph()[f"{ROOT}.transport._async"] > {f"{ROOT}.errors", f"{ROOT}.policy.retry"}


def _compare(circles: list[set[str]], listed: list[tuple[str, ...]]) -> None:
    found = [sorted(name.removeprefix(f"{ROOT}.") for name in circle) for circle in circles]
    known = {
        place: circle
        for place, circle in enumerate(found)
        for prefixes in listed
        if all(name.startswith(prefixes) for name in circle)
    }
    assert [circle for place, circle in enumerate(found) if place not in known] == []
    assert len(listed) == len(known), "a circle is gone: take it out of the list"


def test_modules_import_each_other_in_no_circle() -> None:
    _compare(_circles(graph()), CIRCLES_TO_REMOVE)


def test_rooms_import_each_other_in_no_circle() -> None:
    _compare(_circles(_rooms()), ROOM_CIRCLES_TO_REMOVE)
