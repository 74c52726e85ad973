"""The names that the generated client has for an operation or a schema."""

from __future__ import annotations

import re
from collections.abc import Iterable

from postman_api_client import models
from postman_api_client.operations import OPERATIONS

from .operations import ComparedOperation

_COMPONENT = re.compile(r"/components/schemas/([^/]+)")


def function_of(operation: ComparedOperation) -> str:
    """Return its name below `postman`; for a new operation, the name it will get."""
    known = OPERATIONS.get(operation.id)
    if known is not None:
        return f"api.{known.area}.{known.name}"
    return f"api.{snake(_area(operation))}.{snake(operation.id)}"


def models_of(pointers: Iterable[str | None]) -> tuple[str, ...]:
    """Return the models of the components that the pointers lead into.

    Only components of the effective document have the names of the models.
    """
    found = (_COMPONENT.match(pointer) for pointer in pointers if pointer)
    names = {match[1] for match in found if match and match[1] in models.__all__}
    return tuple(f"models.{name}" for name in sorted(names))


def snake(name: str) -> str:
    """Return `name` as the generator writes it in Python."""
    words = re.findall(r"[A-Za-z0-9]+", " ".join(re.split(r"([A-Z]?[a-z]+)", name)))
    return "_".join(words).lower()


def _area(operation: ComparedOperation) -> str:
    literal = (part for part in operation.path.split("/") if part and not part.startswith("{"))
    return next(iter(operation.tags), None) or next(literal, "default")
