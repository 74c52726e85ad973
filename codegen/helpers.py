"""The table of the helpers that call each operation, from the source of the facade.

It is in the package, for the comparison of documents. Helpers call the typed functions of the API, as in `api.mocks.get_mock(id)`. Calls through
methods of the same class count too, and those of a class of requests count for the whole area.
"""

from __future__ import annotations

import ast
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from postman_api_client.operations import OPERATIONS

Function = ast.AsyncFunctionDef | ast.FunctionDef
_CALL = re.compile(r"\bapi\.(\w+)\.(\w+)\(")
_REQUESTS = "Requests"


PACKAGE = Path(__file__).resolve().parents[1] / "postman_facade"
TABLE = PACKAGE / "contract" / "diff" / "helpers.json"


def table() -> str:
    """Return the helpers, such as ``collections.list``, by the id of the operation, as JSON."""
    folder = PACKAGE / "resources"
    found: defaultdict[str, set[str]] = defaultdict(set)
    for file in (*folder.glob("*.py"), *folder.glob("_async/*.py")):
        for helper, id in _calls(file.stem, file.read_text(encoding="utf-8")):
            found[id].add(helper)
    return json.dumps({id: sorted(found[id]) for id in sorted(found)}, indent=1) + "\n"


def _calls(area: str, source: str) -> Iterator[tuple[str, str]]:
    """Yield the public helpers of a module with the ids of the operations that they call."""
    for owner in ast.parse(source).body:
        if not isinstance(owner, ast.ClassDef):
            continue
        methods = {
            node.name: node
            for node in owner.body
            if isinstance(node, (ast.AsyncFunctionDef, ast.FunctionDef))
        }
        for name in methods:
            if owner.name.endswith(_REQUESTS):
                helper = owner.name.removesuffix(_REQUESTS).lower() + "s"
            elif name.startswith("_"):
                continue
            else:
                helper = f"{area}.{name}"
            for used in _reached(name, methods):
                yield from ((helper, id) for id in _ids(ast.unparse(methods[used])))


def _ids(body: str) -> set[str]:
    called = set(_CALL.findall(body))
    return {
        id for id, operation in OPERATIONS.items() if (operation.area, operation.name) in called
    }


def _reached(name: str, methods: Mapping[str, Function]) -> set[str]:
    """Return the method and the methods of its class that it calls."""
    reached: set[str] = set()
    waiting = [name]
    while waiting:
        current = waiting.pop()
        if current not in reached:
            reached.add(current)
            used = re.findall(r"(?:\bself|\bAsync\w+\(\w+\))\.(\w+)", ast.unparse(methods[current]))
            waiting += [other for other in used if other in methods]
    return reached
