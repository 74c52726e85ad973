"""Whether a generated package is whole: what the generator leaves out or breaks without a word."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

from codegen.documents import Json, erased, operations
from codegen.problems import Problem

_FUNCTIONS = {
    "_get_kwargs",
    "_parse_response",
    "sync",
    "sync_detailed",
    "asyncio",
    "asyncio_detailed",
}
_MOST = 10


def verify(document: Json, package: Path) -> None:
    """Raises Problem, naming the operation or file and the cause, if anything is missing or wrong."""
    trees = {path: _parse(path) for path in sorted(package.rglob("*.py"))}
    problems = [
        *_lost_operations(document, package, trees),
        *_dangling_imports(package, trees),
    ]
    if not problems:
        problems = _type_errors(package)
    if problems:
        more = f"; and {len(problems) - _MOST} more" if len(problems) > _MOST else ""
        raise Problem("; ".join(problems[:_MOST]) + more)


def _parse(path: Path) -> ast.Module:
    try:
        return ast.parse(path.read_text(encoding="utf-8"), str(path))
    except SyntaxError as error:
        raise Problem(f"{path.name}:{error.lineno}: does not compile ({error.msg})") from None


def _names(tree: ast.Module) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, ast.Assign):
            names.update(t.id for t in node.targets if isinstance(t, ast.Name))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names.add(node.target.id)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names.update(alias.asname or alias.name for alias in node.names)
    return names


def _lost_operations(document: Json, package: Path, trees: dict[Path, ast.Module]) -> Iterator[str]:
    modules = [p for p in trees if p.parent.parent == package / "api" and p.stem != "__init__"]
    written = {_url(trees[path]) for path in modules}
    wanted = operations(document)
    if len(modules) != len(wanted):
        yield f"{len(wanted)} operations, but {len(modules)} modules"
    for path in modules:
        missing = _FUNCTIONS - _names(trees[path])
        if missing:
            yield f"{path.stem}: without {', '.join(sorted(missing))}"
    for url, method, operation in wanted:
        if erased(url) not in written:
            yield f"{operation['operationId']} ({method.upper()} {url}): lost"


def _url(tree: ast.Module) -> str:
    """The URL template that the module of an operation sends to."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            for name, value in zip(node.keys, node.values, strict=True):
                if isinstance(name, ast.Constant) and name.value == "url":
                    texts = [n.value for n in ast.walk(value) if isinstance(n, ast.Constant)]
                    return erased(next(str(text) for text in texts if str(text).startswith("/")))
    return ""


def _dangling_imports(package: Path, trees: dict[Path, ast.Module]) -> Iterator[str]:
    """Imports of modules or names that are not there, also inside functions, and lazy models."""
    defined = {path: _names(tree) for path, tree in trees.items()}
    models = defined.get(package / "models/__init__.py", set())
    for path, tree in trees.items():
        for node in ast.walk(tree):
            if _is_lazy_model(node) and node.attr not in models:
                yield f"{path.relative_to(package)}: uses models.{node.attr}, which is not there"
            if not isinstance(node, ast.ImportFrom) or not node.level:
                continue
            base = path.parent
            for _ in range(node.level - 1):
                base = base.parent
            target = base.joinpath(*(node.module or "").split(".")) if node.module else base
            module = target.with_suffix(".py") if node.module else target / "__init__.py"
            if module not in defined:
                module = target / "__init__.py"
            for alias in node.names:
                modules = {target / f"{alias.name}.py", target / alias.name / "__init__.py"}
                if module not in defined:
                    yield f"{path.relative_to(package)}: imports {node.module}, which is not there"
                elif alias.name not in defined[module] and not modules & defined.keys():
                    yield f"{path.relative_to(package)}: imports {alias.name}, which {module.name} has not"


def _is_lazy_model(node: ast.AST) -> TypeGuard[ast.Attribute]:
    return (
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "models"
    )


def _type_errors(package: Path) -> list[str]:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--no-error-summary",
            "--config-file=",
            package.name,
        ],
        cwd=package.parent,
        capture_output=True,
        text=True,
    )
    return (done.stdout + done.stderr).splitlines() if done.returncode else []
