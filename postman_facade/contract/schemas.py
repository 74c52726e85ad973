"""Check values against schemas of the document: invalid and undocumented parts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote, unquote

from jsonschema_rs import Draft202012, Draft202012Validator, Registry, ValidationError
from jsonschema_rs import ValidationErrorKind as Kind

from .fields import FieldChecker, Places, kind_of
from .findings import Code, Fault, Path

_HOME = "document:/"
# Within these keywords, a stricter part can make the whole laxer.
_NOT_MONOTONE = ("oneOf", "not")
_COMBINED = ("allOf", "anyOf", "enum")
_NEVER_VALID: dict[str, Any] = {"not": {}}
# Their errors are at the place of the choice, not at those that differ.
_OF_CHOICES = (Kind.AnyOf, Kind.OneOfNotValid, Kind.OneOfMultipleValid, Kind.Not)
_LONGEST_SHOWN = 32
_HARMLESS = re.compile(r"(?!PM)[\w.:/-]+")
_OF_TYPE = (Code.WRONG_TYPE, Code.UNDOCUMENTED_NULL)


class Schemas:
    """The schemas of a document by pointer, compiled on first use.

    A value that is valid under a stricter form of the document, without undocumented fields or
    tolerated nulls, has no faults. In others, only the places that it rejects are looked at.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._full = _Validators(document)
        self._strict = _Validators(_stricter(document))
        self._fields = FieldChecker(
            document, lambda pointer, value: self._full.at(pointer).is_valid(value)
        )

    def types(self, pointer: str) -> frozenset[str]:
        """Return the JSON types of the schema, with references resolved."""
        return self._fields.types(pointer)

    def items(self, pointer: str) -> str | None:
        """Return the schema of the items of an array."""
        return self._fields.items(pointer)

    def faults(self, pointer: str, value: Any) -> list[Fault]:
        """Return where `value` differs from the schema at `pointer`."""
        strict = self._strict.at(pointer)
        if strict.is_valid(value):
            return []
        full = self._full.at(pointer)
        invalid = [] if full.is_valid(value) else faults_of(full.iter_errors(value))
        places = _places(strict.iter_errors(value))
        return [*invalid, *self._fields.faults(pointer, value, places)]


class _Validators:
    """Validators of the schemas of a document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._registry = Registry([(_HOME, as_json_schema(document))], draft=Draft202012)
        self._known: dict[str, Draft202012Validator] = {}

    def at(self, pointer: str) -> Draft202012Validator:
        found = self._known.get(pointer)
        if found is None:
            reference = f"{_HOME}#{quote(pointer, safe='/~')}"
            found = Draft202012Validator({"$ref": reference}, registry=self._registry)
            self._known[pointer] = found
        return found


def _places(errors: Iterable[ValidationError]) -> Places:
    places = Places()
    for error in errors:
        places.add(error.instance_path, whole=isinstance(error.kind, _OF_CHOICES))
    return places


def as_json_schema(node: Any) -> Any:
    """Convert OpenAPI 3.0 to JSON Schema 2020-12, with every schema at its original pointer.

    `nullable` is read more leniently than OpenAPI 3.0.3 says: it allows null even next to an enum
    without null, or next to `allOf` without a type. This is what authors mean, and `FieldChecker`
    reports each null that is accepted for this reason.
    """
    if isinstance(node, list):
        return [as_json_schema(inner) for inner in node]
    if not isinstance(node, dict):
        return node
    schema = {key: as_json_schema(inner) for key, inner in node.items()}
    for bound, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(schema.get(bound), bool) and schema.pop(bound) and limit in schema:
            schema[bound] = schema.pop(limit)
    if schema.get("nullable") is True:
        _allow_null(schema)
    return schema


def _allow_null(schema: dict[str, Any]) -> None:
    if isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
    if "enum" in schema and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
    for union in ("anyOf", "oneOf"):
        if union in schema:
            schema[union] = [*schema[union], {"type": "null"}]
    for place, member in enumerate(schema.get("allOf", [])):
        if "$ref" in member:
            # Errors have the pointer of the target, so this wrapper never shows in one.
            schema["allOf"][place] = {"if": {"type": "null"}, "else": member}
        else:
            _allow_null(member)


def _stricter(node: Any) -> Any:
    """Return the stricter form of `node`, with each schema at its original pointer."""
    if isinstance(node, list):
        return [_stricter(inner) for inner in node]
    if not isinstance(node, dict):
        return node
    if any(word in node for word in _NOT_MONOTONE):
        return _NEVER_VALID
    schema = {
        # Properties may have the names of keywords.
        key: {name: _stricter(field) for name, field in inner.items()}
        if key == "properties" and isinstance(inner, dict)
        else _stricter(inner)
        for key, inner in node.items()
    }
    if "type" not in node or any(word in node for word in _COMBINED):
        schema.pop("nullable", None)
    if "properties" in node:
        schema.setdefault("additionalProperties", False)
    return schema


def faults_of(errors: Iterable[ValidationError]) -> list[Fault]:
    """Translate the errors of a validator, without showing values."""
    found = [fault for error in errors for fault in _faults(error)]
    mistyped = {fault.path for fault in found if fault.code in _OF_TYPE}
    # A wrong type also violates other keywords, such as an enum.
    return [fault for fault in found if fault.code in _OF_TYPE or fault.path not in mistyped]


def _faults(error: ValidationError) -> Iterator[Fault]:
    path = tuple(error.instance_path)
    expected = unquote(error.absolute_keyword_location or "").removeprefix(f"{_HOME}#")

    def fault(code: Code, message: str) -> Fault:
        return Fault(code, path, expected, message)

    match error.kind:
        case Kind.AnyOf(context) | Kind.OneOfNotValid(context):
            branches = [faults_of(branch) for branch in context]
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
