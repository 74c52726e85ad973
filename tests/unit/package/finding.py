"""Every regular expression of the package, found by walking its modules and their source."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import postman_facade

_FUNCTIONS = ("compile", "search", "match", "fullmatch", "split", "findall", "finditer", "sub")
_AT_THE_START = ("match", "fullmatch")


class Use(NamedTuple):
    """A pattern, and where it is looked for."""

    pattern: re.Pattern[str] | re.Pattern[bytes]
    at_the_start: bool
    """Whether it is tried at the start of a text only."""
    place: str

    def __str__(self) -> str:
        return f"{self.place}: {self.pattern.pattern!r}"


def uses() -> list[Use]:
    found = {(use.pattern, use.at_the_start): use for use in _uses()}
    return list(found.values())


def made() -> list[Use]:
    """Patterns that are made of the API document, and of a secret."""
    from postman_facade import redaction
    from postman_facade.calls import routing
    from postman_facade.contract.checking import Api
    from postman_facade.contract.scrub import keys
    from postman_facade.sandbox.resources import schemas

    document = Api.load().document
    routes = [pattern for listed in routing._routes().values() for pattern, _ in listed]
    routes += [pattern for listed in document._routes._patterns.values() for _, pattern in listed]
    # What may be long only is tried: the length is looked at first.
    fields = [rule["pattern"] for rule in _rules(schemas.document()) if "maxLength" not in rule]
    secret = "aB3/ aaaa+aaaa=aaaa!aaaa"
    forms = [redaction._plain(secret), *redaction._base64(secret)]
    (literal,) = keys._any_of({secret, "aaaaaaaa", "aaaab"})
    return [
        *(Use(pattern, True, "of a path") for pattern in dict.fromkeys(routes)),
        *(Use(re.compile(text), True, "of a field") for text in dict.fromkeys(fields)),
        *(Use(re.compile(text), False, "of a secret") for text in dict.fromkeys(forms)),
        Use(literal, False, "of secrets"),
        *(
            Use(re.compile(r"\{\{[^{}]*\}\}|" + re.escape(mark)), False, "of URLs")
            for mark in "?&/"
        ),
    ]


def _rules(node: object) -> Iterator[dict[str, Any]]:
    """The rules for texts with a pattern, anywhere in the API document."""
    if isinstance(node, dict):
        if isinstance(node.get("pattern"), str):
            yield node
        for inner in node.values():
            yield from _rules(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _rules(inner)


def unresolved() -> list[str]:
    """Calls of `re` whose pattern is made where it is used, so that nobody can try it."""
    return [
        f"{module.__name__}: {ast.unparse(call)}"
        for module in modules()
        for call, pattern in _calls(module)
        if pattern is None
    ]


@cache
def modules() -> list[ModuleType]:
    names = [
        found.name
        for found in pkgutil.walk_packages(postman_facade.__path__, "postman_facade.")
        if not found.name.endswith("__main__")
    ]
    return [postman_facade, *map(importlib.import_module, names)]


def _uses() -> Iterator[Use]:
    for module in modules():
        tree = _tree(module)
        methods = _methods(tree)
        for name, value in vars(module).items():
            for pattern in _patterns(value):
                # What is in a table may be used in any way.
                used = methods.get(name, set()) if isinstance(value, re.Pattern) else set()
                at_the_start = bool(used) and used <= set(_AT_THE_START)
                yield Use(pattern, at_the_start, f"{module.__name__}.{name}")
        for call, pattern in _calls(module):
            assert isinstance(call.func, ast.Attribute)
            if pattern is not None and call.func.attr != "compile":
                at_the_start = call.func.attr in _AT_THE_START
                yield Use(pattern, at_the_start, f"{module.__name__}:{call.lineno}")


def _patterns(value: Any, depth: int = 0) -> Iterator[Any]:
    if isinstance(value, re.Pattern):
        yield value
    elif depth < 4 and isinstance(value, dict):
        for inner in value.values():
            yield from _patterns(inner, depth + 1)
    elif depth < 4 and isinstance(value, (list, tuple, set, frozenset)):
        for inner in value:
            yield from _patterns(inner, depth + 1)
    elif depth < 2 and inspect.isclass(value) and value.__module__.startswith("postman_facade"):
        for inner in vars(value).values():
            yield from _patterns(inner, depth + 1)


@cache
def _tree(module: ModuleType) -> ast.Module:
    return ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))


def _methods(tree: ast.Module) -> dict[str, set[str]]:
    """How each name is used, as in ``NAME.search(text)``."""
    found: dict[str, set[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            found.setdefault(node.value.id, set()).add(node.attr)
    return found


def _calls(module: ModuleType) -> Iterator[tuple[ast.Call, re.Pattern[Any] | None]]:
    for node in ast.walk(_tree(module)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
            and node.func.value.id == "re"
            and node.func.attr in _FUNCTIONS
        ):
            yield node, _evaluated(node, module)


def _evaluated(call: ast.Call, module: ModuleType) -> re.Pattern[Any] | None:
    try:
        pattern = eval(ast.unparse(call.args[0]), vars(module).copy())  # noqa: S307 - our own source
    except NameError:
        return None
    return (
        re.compile(pattern, _flags(call, module)) if isinstance(pattern, (str, bytes)) else pattern
    )


def _flags(call: ast.Call, module: ModuleType) -> int:
    given = [keyword.value for keyword in call.keywords if keyword.arg == "flags"]
    given += call.args[1:2] if getattr(call.func, "attr", "") == "compile" else []
    return int(eval(ast.unparse(given[0]), vars(module).copy())) if given else 0  # noqa: S307
