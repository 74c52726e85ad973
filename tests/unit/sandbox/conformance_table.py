"""``docs/internals/conformance.md``: what the sandbox answers for each operation, and how that is known."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import groupby
from pathlib import Path

from postman_facade.sandbox.server.routing import RESOURCES, Endpoint
from tests.unit.sandbox.conformance_differences import Difference

FILE = Path(__file__).parents[3] / "docs" / "internals" / "conformance.md"
_HEAD = """\
# Conformance of the sandbox

Written by `pytest tests/unit/sandbox --write-conformance`. In every test, each answer of a sandbox is checked against the API document.
"""


_OPERATION_ROW = re.compile(r"\| (\w+) \| `[A-Z]+ /\S*` \| [a-z ,]+ \| (.+) \|")


def seen_in(text: str) -> set[tuple[str, int]]:
    """The operations and statuses of a file that `text` wrote."""
    return {
        (operation, int(status))
        for operation, statuses in _OPERATION_ROW.findall(text)
        for status in re.findall(r"\d+", statuses)
    }


def text(seen: Collection[tuple[str, int]], differences: Iterable[Difference]) -> str:
    """The whole file; `seen` holds the operations and statuses that tests met."""
    endpoints = sorted(_endpoints(), key=lambda endpoint: endpoint.operation.area)
    return "\n".join(
        [_HEAD, *_operations(endpoints, seen), "", *_facts(), "", *_differences(differences), ""]
    )


def _endpoints() -> Iterator[Endpoint]:
    for resource in RESOURCES:
        for method in sorted(resource.endpoints):
            yield resource.endpoints[method]


def _operations(endpoints: list[Endpoint], seen: Collection[tuple[str, int]]) -> Iterator[str]:
    (stateful, documented), (also, observed) = (
        (sum(endpoint.stateful for endpoint in group), len(group))
        for group in (
            [endpoint for endpoint in endpoints if endpoint.operation.observed is observed]
            for observed in (False, True)
        )
    )
    yield "## Operations"
    yield ""
    yield f"{stateful} of {documented} documented operations keep state, and {also} of {observed} that are only observed; the others answer in the shape that the document gives."
    for area, members in groupby(endpoints, key=lambda endpoint: endpoint.operation.area):
        yield ""
        yield f"### {area.replace('_', ' ').capitalize()}"
        yield ""
        yield from _table(
            ("Operation", "Path", "Sandbox", "Statuses in tests"),
            (_operation_row(endpoint, seen) for endpoint in members),
        )


def _operation_row(endpoint: Endpoint, seen: Collection[tuple[str, int]]) -> tuple[str, ...]:
    operation = endpoint.operation
    statuses = sorted(status for id, status in seen if id == operation.id)
    return (
        operation.id,
        f"`{operation.method} {operation.path}`",
        ("observed, " if operation.observed else "")
        + ("stateful" if endpoint.stateful else "shape only"),
        ", ".join(map(str, statuses)) or "none",
    )


def facts(folder: Path) -> dict[str, list[str]]:
    """The known behaviour of the live API, and the tests that pin it: those marked as its fact."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for path in sorted(folder.glob("test_*.py")):
        for row, test in _marked(ast.parse(path.read_text("utf-8")), path.name):
            found[row].append(test)
    return dict(sorted(found.items()))


def _marked(node: ast.AST, owner: str) -> Iterator[tuple[str, str]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            test = f"{owner}::{child.name}"
            for mark in child.decorator_list:
                if isinstance(mark, ast.Call) and ast.unparse(mark.func) == "pytest.mark.fact":
                    yield from ((ast.literal_eval(row), test) for row in mark.args)
            yield from _marked(child, test)


def _facts() -> Iterator[str]:
    pinned = facts(Path(__file__).parent)
    yield "## Behaviour of the live API"
    yield ""
    yield f"{len(pinned)} rows are pinned by tests in `tests/unit/sandbox`."
    yield ""
    rows = ((row, "<br>".join(f"`{test}`" for test in tests)) for row, tests in pinned.items())
    yield from _table(("Behaviour", "Tests"), rows)


def _differences(differences: Iterable[Difference]) -> Iterator[str]:
    yield "## Differences from the API document"
    yield ""
    yield "The live API's own, from `postman_facade/sandbox/differences.yaml`; `*` stands for anything."
    yield ""
    rows = ((f"`{d.operation}`", d.status, f"`{d.pointer}`", d.reason) for d in differences)
    yield from _table(("Operation", "Status", "Where", "Why"), rows)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    for row in (head, ("---",) * len(head), *rows):
        yield f"| {' | '.join(row)} |"
