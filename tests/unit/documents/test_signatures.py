"""What users touch of documents is typed: no `Any` in a public signature."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from typing import Any

from postman_facade import documents


def _annotations() -> Iterator[tuple[str, str]]:
    """The annotations of public functions, methods, properties and attributes, each with its place."""
    for info in pkgutil.iter_modules(documents.__path__, f"{documents.__name__}."):
        module = importlib.import_module(info.name)
        for name, member in vars(module).items():
            if name.startswith("_") or getattr(member, "__module__", "") != module.__name__:
                continue
            yield from _of(f"{info.name}.{name}", member)
            if inspect.isclass(member):
                for inner, value in vars(member).items():
                    if not inner.startswith("_") or (inner == "__init__" and "Document" in name):
                        yield from _of(f"{info.name}.{name}.{inner}", value)


def _of(place: str, member: Any) -> Iterator[tuple[str, str]]:
    member = getattr(member, "__func__", member)
    functions = (member.fget, member.fset) if isinstance(member, property) else (member,)
    for function in functions:
        annotations = getattr(function, "__annotations__", {})
        yield from (
            (f"{place}: {name}", str(annotation))
            for name, annotation in annotations.items()
            if not name.startswith("_")
        )


def test_no_public_signature_has_any() -> None:
    found = list(_annotations())
    assert len(found) > 300
    places = [f"{place} is {said}" for place, said in found if "Any" in said or said == "Json"]
    assert "\n".join(places) == ""
