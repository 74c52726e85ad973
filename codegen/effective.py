"""The effective document: the facts, the overlays over them, and a check that it is sound."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from openapi_spec_validator import OpenAPIV30SpecValidator
from openapi_spec_validator.validation.exceptions import ExtraParametersError
from openapi_spec_validator.validation.keywords import OpenAPIV30SchemaValidator

from codegen.defaults import drop_bad_defaults
from codegen.documents import Json, erased
from codegen.joining import apply_names
from codegen.overlay import apply_overlays
from codegen.problems import Problem
from codegen.repair import pointer


class Effective(NamedTuple):
    document: Json
    remarks: list[str]
    """What the overlays say that this document has no place for; empty for the committed one."""


def build(upstream: Json, overlays: Path) -> Effective:
    """`upstream` with the overlays applied, the remains of unmatched ones taken out again."""
    document, unfit = apply_overlays(upstream, overlays)
    remarks = [str(action) for action in unfit]
    remarks += _drop_twin_paths(document, upstream)
    remarks += _drop_dangling(document)
    document, unnamed = apply_names(document)
    remarks += unnamed
    remarks += drop_bad_defaults(document)
    _validate(document)
    return Effective(document, remarks)


class _Schemas(OpenAPIV30SchemaValidator):
    def _collect_properties(self, schema: Any) -> set[str]:
        # Only for the rule that what is required is declared, which OpenAPI does not have. It would
        # go round in a list of lists of itself.
        return set()


class _Validator(OpenAPIV30SpecValidator):
    keyword_validators = {**OpenAPIV30SpecValidator.keyword_validators, "schema": _Schemas}  # noqa: RUF012 - declared by the base


def _validate(document: Json) -> None:
    errors = []
    for error in islice(_Validator(document).iter_errors(), 100):
        if isinstance(error, ExtraParametersError):
            continue
        place = pointer(*error.absolute_path)
        errors.append(f"  {place}: {' '.join(error.message.split())[:200]}")
    if errors:
        raise Problem("the effective document is not OpenAPI 3.0.3:\n" + "\n".join(errors))


def _drop_twin_paths(document: Json, upstream: Json) -> list[str]:
    """A path that an overlay adds and `upstream` has under other parameter names is not added."""
    known = {erased(path) for path in upstream["paths"]}
    twins = [p for p in document["paths"] if p not in upstream["paths"] and erased(p) in known]
    for path in twins:
        del document["paths"][path]
    return [f"{path}: published under other parameter names, so not added" for path in twins]


def _drop_dangling(document: Json) -> list[str]:
    """References of overlays to shapes that this document does not have become "anything"."""
    schemas = document["components"].setdefault("schemas", {})
    missing: set[str] = set()

    def visit(node: Any) -> None:
        for key, value in list(node.items()) if isinstance(node, dict) else enumerate(node):
            if isinstance(value, dict):
                name = str(value.get("$ref", "")).removeprefix("#/components/schemas/")
                if value.get("$ref") and name not in schemas:
                    missing.add(name)
                    node[key] = {}
            if isinstance(value, (dict, list)):
                visit(value)

    visit(document)
    for name in [name for name, schema in schemas.items() if _only_an_update(schema)]:
        del schemas[name]
    return [
        f"overlays refer to {name}, which this document does not have" for name in sorted(missing)
    ]


def _only_an_update(schema: Json) -> bool:
    return schema.keys() == {"x-name"}
