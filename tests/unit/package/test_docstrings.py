"""Every public name says what it is, and its Args and Raises are those of the code."""

from __future__ import annotations

import builtins
import importlib
import inspect
import re
from collections.abc import Iterator
from typing import Any

import pytest

from postman_facade import AsyncPostman, Postman
from tests.unit.package.public import methods
from tests.unit.package.test_exports import PUBLIC

Named = tuple[str, Any]


def public() -> Iterator[Named]:
    """What modules export, the members of exported classes, and all methods of both clients."""
    for module in map(importlib.import_module, PUBLIC):
        yield module.__name__, module
        for name in module.__all__:
            value = getattr(module, name)
            dotted = f"{module.__name__}.{name}"
            if inspect.isclass(value) and value.__module__.startswith("postman_"):
                yield dotted, value
                yield from _members(dotted, value)
            elif inspect.isfunction(value):
                yield dotted, value
    for client in (Postman("key"), AsyncPostman("key")):
        for name, method in methods(client):
            if not name.startswith(
                "api."
            ):  # generated from the document, which has tests of its own
                yield f"{type(client).__name__}.{name}", method


def _members(dotted: str, owner: type) -> Iterator[Named]:
    for name, member in vars(owner).items():
        if name.startswith("_"):
            continue
        if isinstance(member, (classmethod, staticmethod)):
            member = member.__func__
        if inspect.isfunction(member) or isinstance(member, property):
            yield f"{dotted}.{name}", member


EVERY = dict(public())


def undocumented(name: str, value: Any) -> bool:
    if inspect.getdoc(value):
        return False
    # A method that a class has from its base says the same there.
    owner = EVERY.get(name.rpartition(".")[0])
    bases = owner.__mro__[1:] if inspect.isclass(owner) else ()
    return not any(inspect.getdoc(getattr(b, name.rpartition(".")[2], None)) for b in bases)


def section(value: Any, title: str) -> list[str]:
    """The names that a section of a docstring lists."""
    found = re.search(
        rf"^{title}:\n((?: {{4}}.*\n?|\n)*)", inspect.getdoc(value) or "", re.MULTILINE
    )
    return re.findall(r"^ {4}([*\w., ]+):", found[1], re.MULTILINE) if found else []


def mistakes(value: Any) -> list[str]:
    """Documented arguments that are none, and errors that do not exist."""
    arguments = [name.strip("* ") for line in section(value, "Args") for name in line.split(",")]
    raised = [name.strip() for line in section(value, "Raises") for name in line.split(",")]
    parameters = set(inspect.signature(value).parameters) if arguments else set()
    known = (builtins, *map(importlib.import_module, PUBLIC))
    return [name for name in arguments if name not in parameters] + [
        name for name in raised if not any(hasattr(place, name) for place in known)
    ]


def test_every_public_name_has_a_docstring() -> None:
    assert len(EVERY) > 400
    assert [name for name, value in EVERY.items() if undocumented(name, value)] == []


def test_what_docstrings_list_exists() -> None:
    found = {name: wrong for name, value in EVERY.items() if (wrong := mistakes(value))}
    assert found == {}


def test_mistakes_are_found() -> None:
    def helper(name: str) -> None:
        """Help.

        Args:
            name: Its name.
            nmae: Misspelt.

        Raises:
            NotFoundError: There is none.
            NoSuchError: Made up.
        """

    assert mistakes(helper) == ["nmae", "NoSuchError"]
    with pytest.raises(AssertionError):
        assert not undocumented("a", lambda: None)
