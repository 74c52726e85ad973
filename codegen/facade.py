"""What the hand-written library uses of the generated client: for the report of a new version."""

from __future__ import annotations

import ast
import inspect
import re
import types
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import click

from codegen.packages import public_api

_HELPER = re.compile(r"\b_?postman\.(\w+(?:\.\w+)?)\(")
_FUNCTION = re.compile(r"\b(api\.\w+\.\w+)\(")


def commands(root: click.Group, native_git: Path) -> Mapping[str, tuple[str, ...]]:
    """The commands that call a helper (`collections.get`) or function (`api.users.get_user`).

    Args:
        native_git: the folder through which commands on files call the API.
    """
    shared = "\n".join(path.read_text(encoding="utf-8") for path in sorted(native_git.glob("*.py")))
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, command in _commands(root, "pmf"):
        callback = inspect.unwrap(command.callback) if command.callback else None
        if not isinstance(callback, types.FunctionType):
            continue
        source = _source(callback, set())
        if "session.client" in source and "native_git" in source:
            source += shared
        for used in {*_HELPER.findall(source), *_FUNCTION.findall(source)}:
            found[used].add(name)
    return {used: tuple(sorted(names)) for used, names in found.items()}


def _commands(command: click.Command, name: str) -> Iterator[tuple[str, click.Command]]:
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            yield from _commands(inner, f"{name} {inner.name}")
    else:
        yield name, command


def _source(function: types.FunctionType, seen: set[str]) -> str:
    """The source of a function and of those of its module that it calls."""
    seen.add(function.__name__)
    source = inspect.getsource(function)
    for name in function.__code__.co_names:
        other = function.__globals__.get(name)
        if isinstance(other, types.FunctionType) and name not in seen:
            source += _source(other, seen) if other.__module__ == function.__module__ else ""
    return source


def lacking(library: Path, package: Path) -> list[str]:
    """What the files of `library` use and `package` does not have, one line for each file."""
    known = public_api(package).keys()
    lines = []
    for path in sorted(library.rglob("*.py")):
        if "_sync" in path.parts or path.stem == "_sync":  # derived from its asynchronous twin
            continue
        gone = sorted(_used(path.read_text(encoding="utf-8")) - known)
        if gone:
            names = ", ".join(f"`{name}`" for name in gone)
            lines.append(f"`{path.relative_to(library.parent).as_posix()}`: without {names}")
    return lines


@cache
def _used(source: str) -> frozenset[str]:
    return frozenset(_uses(ast.parse(source)))


def _uses(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            if node.module.startswith("postman_api_client.models"):
                yield from (f"models.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call):
            yield from _FUNCTION.findall(f"{ast.unparse(node.func)}(")
