"""A published API document reduced to its facts.

What is kept: paths, operation ids, tags, parameters, property names, types, enums, limits,
statuses, media types, security, and which properties the examples of an answer always have
(`codegen.presence`). What is dropped: every summary, description, title, example and vendor
extension. References are resolved, then equal shapes become one component each, named by
`codegen.naming` from where they are used, because published component names collide and change.
"""

from __future__ import annotations

import re
from itertools import chain, count
from typing import Any, NamedTuple

from codegen.defaults import drop_bad_defaults
from codegen.documents import METHODS, Json, at, operations
from codegen.names import Names
from codegen.naming import SITE, hoist, method_and_path
from codegen.presence import mark_present
from codegen.problems import Problem
from codegen.repair import Broken, letters, pointer, repair
from codegen.swagger import as_openapi, is_swagger

_KEPT = (
    "type",
    "format",
    "enum",
    "nullable",
    "default",
    "deprecated",
    "readOnly",
    "writeOnly",
    "required",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
)
_UNIONS = ("oneOf", "anyOf")
_LONGEST_ID = 100
_MOST_SCHEMAS = 50_000  # the largest official operation: 734


class Distilled(NamedTuple):
    document: Json
    notes: list[str]
    """What was repaired in the published document, and where."""
    broken: list[Broken]
    """The operations that were left out, and why."""


def distil(
    published: Json,
    names: Names | None = None,
    *,
    before: Json | None = None,
    skip_broken: bool = False,
) -> Distilled:
    """The facts of `published` (OpenAPI 3.0 or 3.1, or Swagger 2.0) as an OpenAPI 3.0.3 document without prose.

    Args:
        names: those of the versions before, which are brought up to date.
        before: what the version before was distilled to.
        skip_broken: leave out operations that cannot be taken, instead of refusing the document.

    Raises:
        Problem: the document is of another kind, or operations are broken; all of them are named.
    """
    names = names or Names()
    if is_swagger(published):
        published = as_openapi(published)
    version = str(published.get("openapi", ""))
    if not version.startswith("3."):
        found = f"OpenAPI {version}" if version else "of no version"
        raise Problem(f"the document is {found}; Swagger 2.0, OpenAPI 3.0 or 3.1 is needed")
    published, notes, broken = repair(published)
    distilled: Json = {
        "openapi": "3.0.3",
        "info": {"title": "Postman API", "version": str(published["info"]["version"])},
        "servers": [{"url": server["url"]} for server in published["servers"]],
        "paths": {},
        "components": {"securitySchemes": _security_schemes(published)},
    }
    given = (operation.get("operationId") for _, _, operation in operations(published))
    taken = {letters(identifier) for identifier in given if identifier}
    for path in published["paths"]:
        item = _PathItem(published, path, names, taken)
        distilled["paths"][path] = item.distil()
        broken += item.broken
    if broken and not skip_broken:
        raise Problem(
            f"{len(broken)} operations cannot be taken (--skip-broken leaves them out):\n"
            + "\n".join(f"  {one}" for one in broken)
        )
    if not broken and not operations(distilled):
        raise Problem("the document has no operations")
    unshared: Json = _unshared(hoist(distilled, names))
    shapes = (before or {}).get("components", {}).get("schemas")
    mark_present(unshared, published, lambda value: _resolved(published, value), shapes)
    notes += drop_bad_defaults(unshared)
    return Distilled(unshared, notes, broken)


def _resolved(published: Json, value: Any) -> Any:
    """What `value` refers to, if it is a reference."""
    seen: list[str] = []
    while isinstance(value, dict) and "$ref" in value:
        if value["$ref"] in seen:
            raise Problem(f"$ref {value['$ref']}: leads back to itself")
        seen.append(value["$ref"])
        value = at(published, value["$ref"])
    return value


def _unshared(value: Any) -> Any:
    """`value` without objects in two places: an overlay must change one place only."""
    if isinstance(value, dict):
        return {key: _unshared(inner) for key, inner in value.items()}
    return [_unshared(inner) for inner in value] if isinstance(value, list) else value


def _security_schemes(published: Json) -> Json:
    schemes = published.get("components", {}).get("securitySchemes", {})
    return {
        name: {
            key: value for key, value in scheme.items() if key in ("type", "in", "name", "scheme")
        }
        for name, scheme in schemes.items()
    }


class _PathItem:
    def __init__(self, published: Json, path: str, names: Names, taken: set[str]) -> None:
        self._published = published
        self._names = names
        self._path = path
        self._taken = taken
        """The letters of the ids that operations have."""
        self._item = self._resolve(published["paths"][path])
        self._schemas = 0
        """How many the operation at hand has, its references written out."""
        self.broken: list[Broken] = []

    def distil(self) -> Json:
        found: Json = {}
        for method in METHODS:
            if method in self._item:
                try:
                    found[method] = self._operation(method, self._item[method])
                except (
                    Problem,
                    KeyError,
                    TypeError,
                    ValueError,
                    AttributeError,
                    RecursionError,
                ) as e:
                    where = f"{pointer('paths', self._path)}/{method}"
                    reason = str(e) if isinstance(e, Problem) else f"{type(e).__name__} {e}"
                    self.broken.append(Broken(f"{method.upper()} {self._path}", where, reason))
        return found

    def _resolve(self, value: Any) -> Any:
        return _resolved(self._published, value)

    def _operation(self, method: str, operation: Json) -> Json:
        self._schemas = 0
        facts: Json = {"operationId": operation.get("operationId") or self._new_id(method)}
        if operation.get("tags"):
            facts["tags"] = list(operation["tags"])
        if operation.get("deprecated"):
            facts["deprecated"] = True
        parameters = self._parameters(operation)
        if parameters:
            facts["parameters"] = parameters
        if "requestBody" in operation:
            if any(p["name"].lower() == "body" for p in parameters):
                raise Problem("a parameter called body beside a request body")
            body = self._resolve(operation["requestBody"])
            facts["requestBody"] = {"content": self._content(body)}
            if body.get("required"):
                facts["requestBody"]["required"] = True
        facts["responses"] = {
            str(status): self._response(self._resolve(response))
            for status, response in operation.get("responses", {}).items()
        }
        facts["security"] = operation.get("security", self._published.get("security", []))
        return facts

    def _new_id(self, method: str) -> str:
        known = self._names.operation_at(method_and_path(method, self._path))
        derived = derived_id(method, self._path)
        numbered = (f"{derived}{n if n > 1 else ''}" for n in count(1))
        found = next(i for i in chain((known,), numbered) if i and letters(i) not in self._taken)
        self._taken.add(letters(found))
        return found

    def _parameters(self, operation: Json) -> list[Json]:
        found: dict[tuple[str, str], Json] = {}
        for parameter in [*self._item.get("parameters", []), *operation.get("parameters", [])]:
            resolved = self._resolve(parameter)
            key = (resolved["in"], resolved["name"])
            found[key] = found.get(key, {}) | self._parameter(resolved)
        for name in re.findall(r"{([^}]+)}", self._path):
            found.setdefault(
                ("path", name),
                {"name": name, "in": "path", "required": True, "schema": {"type": "string"}},
            )
        return list(found.values())

    def _parameter(self, parameter: Json) -> Json:
        schema = parameter.get("schema")
        if schema is None:
            schema = next((c.get("schema") for c in parameter.get("content", {}).values()), None)
        facts: Json = {"name": parameter["name"], "in": parameter["in"]}
        if parameter["in"] == "path" or parameter.get("required"):
            facts["required"] = True
        for key in ("deprecated", "style", "explode", "allowReserved"):
            if key in parameter:
                facts[key] = parameter[key]
        facts["schema"] = self._schema(schema or {"type": "string"})
        return facts

    def _response(self, response: Json) -> Json:
        # OpenAPI demands a description; the overlays give it our words, by status.
        facts: Json = {"description": ""}
        if response.get("headers"):
            facts["headers"] = {
                name: {"schema": self._schema(self._resolve(header).get("schema", {}))}
                for name, header in response["headers"].items()
            }
        if response.get("content"):
            facts["content"] = self._content(response)
        return facts

    def _content(self, holder: Json) -> Json:
        return {
            media_type: {"schema": self._schema(content["schema"])} if "schema" in content else {}
            for media_type, content in holder.get("content", {}).items()
        }

    def _schema(
        self, schema: Any, within: tuple[str, ...] = (), open_: tuple[str, ...] = ()
    ) -> Json:
        """The facts of `schema`.

        Args:
            within: the references that led here.
            open_: those of them that led here by unions alone, so that they mean the same value.
        """
        if not isinstance(schema, dict):
            return {}
        self._schemas += 1
        if self._schemas > _MOST_SCHEMAS:
            raise Problem(f"more than {_MOST_SCHEMAS} schemas, with its references written out")
        reference = schema.get("$ref")
        if reference is not None:
            if reference in within:
                return {"$ref": reference}
            facts = self._schema(
                at(self._published, reference), (*within, reference), (*open_, reference)
            )
            if facts == {"$ref": reference}:
                raise Problem(f"$ref {reference}: leads back to itself")
            if _refers_to(facts, reference):
                facts["x-recursive"] = [*facts.get("x-recursive", ()), reference]
            return facts | ({"nullable": True} if schema.get("nullable") else {})
        facts = _plain_facts(schema)
        if isinstance(schema.get("properties"), dict) and schema["properties"]:
            facts.setdefault("type", "object")
            facts["properties"] = {
                str(name): self._schema(value, within)
                for name, value in schema["properties"].items()
            }
        if "items" in schema:
            facts["items"] = self._schema(schema["items"], within)
        elif facts.get("type") == "array":
            facts["items"] = {}
        if "additionalProperties" in schema:
            extra = schema["additionalProperties"]
            facts["additionalProperties"] = (
                extra if isinstance(extra, bool) else self._schema(extra, within)
            )
        for union in _UNIONS:
            if schema.get(union):
                branches = [self._schema(branch, within, open_) for branch in schema[union]]
                # That a value is what it is says nothing.
                left = [branch for branch in branches if branch.get("$ref") not in open_]
                facts |= {union: left} if left else {}
        if "not" in schema:
            facts["not"] = self._schema(schema["not"], within)
        for branch in schema.get("allOf", []):
            inner = self._schema(branch, within, open_)
            if inner.get("$ref") not in open_:
                facts = _merged(facts, inner)
        if "$ref" in facts:  # a shape around itself; what an `allOf` adds to it is kept as unknown
            return {key: facts[key] for key in ("$ref", *SITE) if key in facts}
        return _without_null_branches(facts)


def derived_id(method: str, path: str) -> str:
    """An operation id for a document that gives none: method, literal segments, `By` parameters."""
    words = [method]
    for segment in path.strip("/").split("/"):
        name = re.sub(r"[^A-Za-z0-9]+", " ", segment.strip("{}")).title().replace(" ", "")
        words.append(f"By{name}" if segment.startswith("{") else name)
    return "".join(words)[:_LONGEST_ID]


def _plain_facts(schema: Json) -> Json:
    facts: Json = {key: schema[key] for key in _KEPT if key in schema}
    if isinstance(facts.get("type"), list):  # OpenAPI 3.1
        types = [t for t in facts["type"] if t != "null"]
        if len(types) < len(facts["type"]):
            facts["nullable"] = True
        if len(types) == 1:
            facts["type"] = types[0]
        else:
            del facts["type"]
            facts["anyOf"] = [{"type": t} | ({"items": {}} if t == "array" else {}) for t in types]
    if "const" in schema:
        facts["enum"] = [schema["const"]]
    for bound, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if bound in facts and not isinstance(facts[bound], bool):
            facts[limit], facts[bound] = facts[bound], True
    if not isinstance(facts.get("required", []), list):
        del facts["required"]
    default = facts.get("default")
    if isinstance(default, (dict, list)) or (isinstance(default, str) and " " in default):
        del facts["default"]  # an example or a sentence rather than a default
    return facts


def _merged(left: Json, right: Json) -> Json:
    """`allOf` as one shape: what both sides say holds."""
    merged = {**left, **right}
    if "properties" in left and "properties" in right:
        merged["properties"] = {**left["properties"], **right["properties"]}
    if "required" in left and "required" in right:
        merged["required"] = list(dict.fromkeys([*left["required"], *right["required"]]))
    if "x-recursive" in left and "x-recursive" in right:
        merged["x-recursive"] = [*left["x-recursive"], *right["x-recursive"]]
    for union in _UNIONS:
        if union in left and union in right:
            merged[union] = left[union]
            merged.setdefault("allOf", []).append({union: right[union]})
    return merged


def _without_null_branches(facts: Json) -> Json:
    for union in _UNIONS:
        branches = facts.get(union, [])
        left = [b for b in branches if b.get("type") != "null" and b != {"nullable": True}]
        if len(left) < len(branches):
            facts["nullable"] = True
            if left:
                facts[union] = left
            else:
                del facts[union]
    return facts


def _refers_to(value: Any, reference: str) -> bool:
    if isinstance(value, dict):
        return value.get("$ref") == reference or any(
            _refers_to(inner, reference) for inner in value.values()
        )
    return isinstance(value, list) and any(_refers_to(inner, reference) for inner in value)
