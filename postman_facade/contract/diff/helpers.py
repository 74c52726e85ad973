"""Which helpers of the facade call an operation, read from the source of the facade.

A helper names an operation by its id, in the code or in its docstring, or calls a method and path;
what it calls of its own class counts too. An operation that a class names in its docstring belongs
to all of it.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources

from postman_api_client.operations import OPERATIONS

from postman_facade.client.routing import find_operation

Function = ast.AsyncFunctionDef | ast.FunctionDef
# Stands for what is known when the helper runs, such as an id.
_SOMETHING = "x"


@cache
def helpers() -> Mapping[str, tuple[str, ...]]:
    """By operation id, the helpers that call it: ``collections.list``."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for file in resources.files("postman_facade.resources").joinpath("_async").iterdir():
        if file.name.endswith(".py"):
            area = file.name.removesuffix(".py")
            for helper, id in _calls(file.read_text(encoding="utf-8")):
                found[id].add(f"{area}.{helper}" if helper else area)
    return {id: tuple(sorted(names)) for id, names in found.items()}


def _calls(source: str) -> Iterator[tuple[str, str]]:
    """The public helpers of a module, each with the ids of what it calls."""
    tree = ast.parse(source)
    functions = _functions(tree)
    for owner in tree.body:
        if isinstance(owner, ast.ClassDef):
            yield from (("", id) for id in _ids(ast.get_docstring(owner) or ""))
            methods = _functions(owner)
            for name in methods:
                if not name.startswith("_"):
                    for used in _reached(name, methods):
                        body = methods[used]
                        ids = {*_ids(ast.unparse(body)), *_sent(body, functions)}
                        yield from ((name, id) for id in ids)


def _functions(owner: ast.Module | ast.ClassDef) -> dict[str, Function]:
    return {
        node.name: node
        for node in owner.body
        if isinstance(node, (ast.AsyncFunctionDef, ast.FunctionDef))
    }


def _ids(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text) if word in OPERATIONS}


def _reached(name: str, methods: Mapping[str, Function]) -> set[str]:
    """The method and those of its class that it leads to."""
    reached: set[str] = set()
    waiting = [name]
    while waiting:
        current = waiting.pop()
        if current not in reached:
            reached.add(current)
            used = re.findall(r"\bself\.(\w+)", ast.unparse(methods[current]))
            waiting += [other for other in used if other in methods]
    return reached


def _sent(body: Function, functions: Mapping[str, Function]) -> Iterator[str]:
    """The ids of the operations at the methods and paths that are called."""
    paths = _Paths(body, functions)
    for call in ast.walk(body):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
            if call.func.attr == "pages" and call.args:
                method, path = "GET", paths.text(call.args[0])
            elif call.func.attr in ("request", "start") and len(call.args) > 1:
                method, path = paths.text(call.args[0]), paths.text(call.args[1])
            else:
                continue
            operation = find_operation(method, path)
            if operation is not None:
                yield operation.id


class _Paths:
    """The texts of a function, as far as they stand in the source."""

    def __init__(self, body: Function, functions: Mapping[str, Function]) -> None:
        self._functions = functions
        self._values = {
            target.id: node.value
            for node in ast.walk(body)
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }

    def text(self, node: ast.AST | None, depth: int = 5) -> str:
        if depth and isinstance(node, ast.JoinedStr):
            return "".join(self.text(part, depth - 1) for part in node.values)
        if depth and isinstance(node, ast.FormattedValue):
            return self.text(node.value, depth - 1)
        if depth and isinstance(node, ast.Name):
            return self.text(self._values.get(node.id), depth - 1)
        if depth and isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            return self.text(self._result(node.func.id), depth - 1)
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        return _SOMETHING

    def _result(self, name: str) -> ast.AST | None:
        """What a function of the module returns, if it does nothing else."""
        last = self._functions[name].body[-1] if name in self._functions else None
        return last.value if isinstance(last, ast.Return) else None
