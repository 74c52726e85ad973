"""Describe schema violations without showing the values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import unquote

from jsonschema_rs import ValidationError
from jsonschema_rs import ValidationErrorKind as Kind

from .fields import kind_of
from .findings import Code, Fault, Path

_LONGEST_SHOWN = 32
_HARMLESS = re.compile(r"(?!PM)[\w.:/-]+")


def faults_of(errors: Iterable[ValidationError], home: str) -> list[Fault]:
    """Translate the errors of a validator; `home` is the base URI of its schemas."""
    found = [fault for error in errors for fault in _faults(error, home)]
    mistyped = {fault.path for fault in found if fault.code in _OF_TYPE}
    # A wrong type also violates other keywords, such as an enum.
    return [fault for fault in found if fault.code in _OF_TYPE or fault.path not in mistyped]


_OF_TYPE = (Code.WRONG_TYPE, Code.UNDOCUMENTED_NULL)


def _faults(error: ValidationError, home: str) -> Iterator[Fault]:
    path = tuple(error.instance_path)
    expected = unquote(error.absolute_keyword_location or "").removeprefix(f"{home}#")

    def fault(code: Code, message: str) -> Fault:
        return Fault(code, path, expected, message)

    match error.kind:
        case Kind.AnyOf(context) | Kind.OneOfNotValid(context):
            branches = [faults_of(branch, home) for branch in context]
            yield from _nearest(branches, error.instance, path, expected)
        case Kind.OneOfMultipleValid():
            yield fault(Code.OVERLAPPING_BRANCHES, "more than one branch of oneOf allows this")
        case Kind.Required(name):
            yield fault(Code.MISSING_FIELD, f'the field "{name}" is missing')
        case Kind.AdditionalProperties(names):
            for name in names:
                yield Fault(
                    Code.FORBIDDEN_FIELD,
                    (*path, name),
                    expected,
                    f'the field "{name}" is not allowed: the schema forbids additional fields',
                )
        case Kind.Type(types):
            yield _mistyped(error.instance, " or ".join(types), path, expected)
        case Kind.Enum() | Kind.Constant():
            yield fault(
                Code.UNDOCUMENTED_VALUE, f"{_shown(error.instance)} is not a documented value"
            )
        case Kind.FalseSchema():
            yield fault(Code.FORBIDDEN_FIELD, "no fields are allowed here")
        case kind:
            limit = "" if kind.value is None else f" {kind.value}"
            yield fault(Code.OUT_OF_BOUNDS, f"breaks {kind.name}{limit}")


def _nearest(branches: list[list[Fault]], value: Any, path: Path, expected: str) -> list[Fault]:
    """Return the faults of the closest branch: the right type, then the fewest faults."""

    def distance(faults: list[Fault]) -> tuple[bool, int, int]:
        return (
            any(fault.path == path and fault.code in _OF_TYPE for fault in faults),
            sum(fault.code.severity == "error" for fault in faults),
            len(faults),
        )

    nearest = min(branches, key=distance)
    mistyped, *_ = distance(nearest)
    return [_mistyped(value, "another type", path, expected)] if mistyped else nearest


def _mistyped(value: Any, documented: str, path: Path, expected: str) -> Fault:
    code = Code.UNDOCUMENTED_NULL if value is None else Code.WRONG_TYPE
    return Fault(code, path, expected, f"{kind_of(value)} where {documented} is documented")


def _shown(value: Any) -> str:
    """Show a new enum value, unless it could be a secret."""
    text = str(value)
    if isinstance(value, dict | list) or len(text) > _LONGEST_SHOWN:
        return f"the {kind_of(value)}"
    return f'"{text}"' if _HARMLESS.fullmatch(text) else f"the {kind_of(value)}"
