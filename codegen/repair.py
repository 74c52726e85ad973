"""A published document made sound: what is mechanical is repaired, and what cannot be is named.

Documents of other versions break rules of OpenAPI in ways that leave no doubt about what is meant: a
number written as a text, a style that its place does not allow, null among the values of an enumeration.
Each repair is noted with its place. An operation of which something is missing or contradictory is
broken; all of them are found in one run.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from itertools import count
from typing import Any, NamedTuple

from codegen.documents import METHODS, Json, at
from codegen.problems import Problem
from codegen.repair_schema import repair_schema

_STYLES = {
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "path": ("simple", "label", "matrix"),
    "header": ("simple",),
    "cookie": ("form",),
}
_ID = re.compile(r"[^\W\d_][\w .:/-]{0,99}")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_STATUS = re.compile(r"[1-5](?:\d\d|XX)|default")
Note = Callable[[str, str], None]


class Broken(NamedTuple):
    """An operation that cannot be generated."""

    operation: str
    pointer: str
    reason: str

    def __str__(self) -> str:
        return f"{self.operation}: {self.pointer}: {self.reason}"


class Repaired(NamedTuple):
    document: Json
    notes: list[str]
    """What was repaired, and where."""
    broken: list[Broken]
    """What was left out, and why."""


def repair(published: Json) -> Repaired:
    """A sound copy of `published`, without the operations that are broken."""
    return _Repair(deepcopy(published)).repaired()


def pointer(*tokens: object) -> str:
    return "".join("/" + str(t).replace("~", "~0").replace("/", "~1") for t in tokens)


class _Repair:
    def __init__(self, document: Json) -> None:
        self._document = document
        self._notes: list[str] = []
        self._broken: list[Broken] = []

    def repaired(self) -> Repaired:
        document = self._document
        info = document.get("info")
        if not isinstance(info, dict) or not info.get("version"):
            self._note("/info", "no version, taken to be 0")
            document["info"] = {"version": "0"}
        servers = document.get("servers") or []
        document["servers"] = [
            s for s in servers if isinstance(s, dict) and isinstance(s.get("url"), str)
        ]
        self._repair_components()
        paths = document.get("paths")
        if not isinstance(paths, dict):
            paths = {}
        sound: Json = {}
        for given, item in paths.items():
            for path, repaired in self._repair_path(str(given), item).items():
                if path in sound:
                    where = pointer("paths", given)
                    self._broken.append(Broken(path, where, "the same path a second time"))
                else:
                    sound[path] = repaired
        document["paths"] = sound
        self._repair_ids()
        self._drop_broken()
        return Repaired(document, self._notes, self._broken)

    def _note(self, where: str, what: str) -> None:
        self._notes.append(f"{where}: {what}")

    def _repair_components(self) -> None:
        components = self._document.get("components")
        if not isinstance(components, dict):
            components = self._document["components"] = {}
        kinds: dict[str, Callable[[str, Any], Any]] = {
            "schemas": lambda where, value: repair_schema(value, where, self._note),
            "parameters": self._parameter,
            "headers": self._schema_of,
            "responses": self._response,
            "requestBodies": self._content,
        }
        for kind, repair_one in kinds.items():
            entries = components.get(kind)
            if isinstance(entries, dict):
                for name, value in entries.items():
                    entries[name] = repair_one(pointer("components", kind, name), value)
        schemes = components.get("securitySchemes")
        sound = {
            name: scheme
            for name, scheme in (schemes if isinstance(schemes, dict) else {}).items()
            if isinstance(scheme, dict) and isinstance(scheme.get("type"), str)
        }
        components["securitySchemes"] = sound

    def _repair_path(self, path: str, item: Any) -> Json:
        where = pointer("paths", path)
        if not path.startswith("/"):
            self._note(where, "a path begins with a slash")
            path = f"/{path}"
        reason = ""
        resolved: Any = None
        if re.search("[{}]", re.sub("{[^/{}]+}", "", path)):
            resolved, reason = item, "the braces of the path are not in pairs"
        else:
            try:
                resolved = self._resolved(item)
            except Problem as problem:
                reason = str(problem)
        if not isinstance(resolved, dict):
            reason = reason or "not an object"
        if reason:
            methods = [m for m in METHODS if m in resolved] if isinstance(resolved, dict) else []
            self._broken += [
                Broken(f"{method.upper()} {path}", f"{where}/{method}", reason)
                for method in methods
            ] or [Broken(path, where, reason)]
            return {}
        resolved = deepcopy(resolved)  # another path may refer to it
        for method in METHODS:
            if method in resolved and not isinstance(resolved[method], dict):
                reason = "the operation is not an object"
                self._broken.append(Broken(f"{method.upper()} {path}", f"{where}/{method}", reason))
                del resolved[method]
        for method in METHODS:
            if method in resolved:
                self._repair_operation(path, f"{where}/{method}", resolved[method])
        shared = self._parameters(f"{where}/parameters", resolved.get("parameters"), path)
        sound = {**resolved, "parameters": shared}
        path = self._rename_in_path(path, where, sound)
        return {path: sound}

    def _rename_in_path(self, path: str, where: str, item: Json) -> str:
        """`path` with the names of parameters that the generator can take, each once."""
        holders = [item, *(item[method] for method in METHODS if method in item)]
        parameters = [one for holder in holders for one in holder["parameters"]]
        names: list[str] = []

        def sound(match: re.Match[str]) -> str:
            plain = re.sub(r"[^A-Za-z0-9_-]", "_", match[1])
            base = plain if _NAME.fullmatch(plain) else f"p_{plain}"
            tried = (base if n == 1 else f"{base}_{n}" for n in count(1))
            name = next(name for name in tried if name not in names)
            names.append(name)
            if name != match[1]:
                self._note(where, f"{match[1]!r} in the path is called {name!r}")
                if match[1] not in names:
                    for parameter in parameters:
                        if (parameter.get("in"), parameter.get("name")) == ("path", match[1]):
                            parameter["name"] = name
            return f"{{{name}}}"

        return re.sub(r"{([^{}]+)}", sound, path)

    def _repair_operation(self, path: str, where: str, operation: Json) -> None:
        parameters = self._parameters(f"{where}/parameters", operation.get("parameters"), path)
        operation["parameters"] = parameters
        tags = operation.pop("tags", None)
        named = [tag for tag in tags if isinstance(tag, str)] if isinstance(tags, list) else []
        if named:
            operation["tags"] = named
        if "requestBody" in operation:
            body = self._content(f"{where}/requestBody", operation["requestBody"])
            operation["requestBody"] = body
            if not isinstance(body, dict) or not (body.get("content") or "$ref" in body):
                self._note(f"{where}/requestBody", "without content, left out")
                del operation["requestBody"]
        responses = operation.get("responses")
        operation["responses"] = {}
        for status, response in responses.items() if isinstance(responses, dict) else ():
            status = str(status).upper().replace("DEFAULT", "default")
            place = f"{where}/responses{pointer(status)}"
            if _STATUS.fullmatch(status):
                operation["responses"][status] = self._response(place, response)
            elif not status.startswith("X-"):
                self._note(place, "not a status, left out")
        if not operation["responses"]:
            self._note(where, "no response, taken to be a 200 without a body")
            operation["responses"] = {"200": {"description": ""}}
        self._repair_security(where, operation)

    def _repair_security(self, where: str, operation: Json) -> None:
        known = self._document["components"]["securitySchemes"]
        for holder, place in ((self._document, ""), (operation, where)):
            given = holder.get("security")
            if given is None:
                continue
            given = given if isinstance(given, list) else [given]
            sound = [s for s in given if isinstance(s, dict) and s.keys() <= known.keys()]
            if sound != holder["security"]:
                self._note(f"{place}/security", "a scheme that is not declared, left out")
            holder["security"] = sound

    def _parameters(self, where: str, parameters: Any, path: str) -> list[Json]:
        found: list[Json] = []
        taken: dict[tuple[str, str], str] = {}
        for index, given in enumerate(parameters if isinstance(parameters, list) else ()):
            place = f"{where}/{index}"
            try:
                parameter = self._parameter(place, deepcopy(self._resolved(given)))
            except Problem:
                found.append(given)  # dangling: the operation is broken, which is found later
                continue
            if not isinstance(parameter, dict) or not isinstance(parameter.get("name"), str):
                self._note(place, "a parameter without a name, left out")
            elif parameter.get("in") not in _STYLES:
                found.append({"$ref": f"#{place}", "reason": f"in {parameter.get('in')!r}"})
            elif parameter["in"] != "path" or self._spelt_as_in(path, place, parameter):
                spelt = re.sub(r"\W+", "_", parameter["name"]).strip("_")
                other = taken.setdefault((parameter["in"], spelt), parameter["name"])
                if other == parameter["name"]:
                    found.append(parameter)
                else:
                    self._note(
                        place, f"{parameter['name']!r} would be the same argument as {other!r}"
                    )
        return found

    def _spelt_as_in(self, path: str, where: str, parameter: Json) -> bool:
        names = re.findall(r"{([^}]+)}", path)
        if parameter["name"] in names:
            return True
        for name in names:
            if letters(name) == letters(parameter["name"]):
                self._note(where, f"spelt {parameter['name']!r}, but {name!r} in the path")
                parameter["name"] = name
                return True
        self._note(where, f"{parameter['name']!r} is not in the path, left out")
        return False

    def _parameter(self, where: str, parameter: Any) -> Any:
        if not isinstance(parameter, dict) or "$ref" in parameter:
            return parameter
        style, explode = parameter.get("style"), parameter.get("explode")
        allowed = _STYLES.get(str(parameter.get("in")), ())
        if style is not None and style not in allowed:
            self._note(f"{where}/style", f"{style!r} is not allowed in {parameter.get('in')}")
            del parameter["style"]
        if explode is not None and not isinstance(explode, bool):
            self._note(f"{where}/explode", f"{explode!r} is not a boolean")
            del parameter["explode"]
        for flag in ("required", "deprecated", "allowReserved"):
            if flag in parameter:
                parameter[flag] = parameter[flag] in (True, "true", "True")
        if isinstance(parameter.get("type"), str) and "schema" not in parameter:
            self._note(f"{where}/type", "a type of Swagger 2.0, taken for the schema")
            keys = ("type", "format", "enum", "items", "default", "minimum", "maximum")
            parameter["schema"] = {key: parameter.pop(key) for key in keys if key in parameter}
        return self._schema_of(where, parameter)

    def _schema_of(self, where: str, holder: Any) -> Any:
        if not isinstance(holder, dict) or "$ref" in holder:
            return holder
        if "schema" in holder:
            holder["schema"] = repair_schema(holder["schema"], f"{where}/schema", self._note)
        return self._content(where, holder) if "content" in holder else holder

    def _response(self, where: str, response: Any) -> Any:
        if isinstance(response, dict) and "$ref" not in response:
            headers = response.get("headers")
            response["headers"] = {
                str(name): self._schema_of(f"{where}/headers{pointer(name)}", header)
                for name, header in (headers if isinstance(headers, dict) else {}).items()
                if isinstance(header, dict)
            }
        return self._content(where, response)

    def _content(self, where: str, holder: Any) -> Any:
        if not isinstance(holder, dict):
            return {}
        if "$ref" in holder:
            return holder
        content = holder.get("content")
        sound = holder["content"] = {}
        for media_type, value in content.items() if isinstance(content, dict) else ():
            place = f"{where}/content{pointer(media_type)}"
            if not isinstance(media_type, str) or "/" not in media_type:
                self._note(place, "not a media type, left out")
            elif isinstance(value, dict) and "schema" in value:
                schema = repair_schema(value["schema"], f"{place}/schema", self._note)
                sound[media_type] = {**value, "schema": schema}
            else:
                sound[media_type] = value if isinstance(value, dict) else {}
        return holder

    def _repair_ids(self) -> None:
        seen: set[str] = set()
        for path, item in self._document["paths"].items():
            for method in METHODS:
                operation = item.get(method)
                if operation is None or "operationId" not in operation:
                    continue
                identifier = operation["operationId"]
                where = f"{pointer('paths', path)}/{method}/operationId"
                if not isinstance(identifier, str) or not _ID.fullmatch(identifier):
                    self._note(where, f"{identifier!r} is no id")
                    del operation["operationId"]
                elif letters(identifier) in seen:
                    self._note(where, f"a second {identifier!r}, named after its path instead")
                    del operation["operationId"]
                else:
                    seen.add(letters(identifier))

    def _drop_broken(self) -> None:
        shapes: dict[str, str] = {}
        for path, item in list(self._document["paths"].items()):
            place = re.sub(r"{[^}]*}", "{}", path)
            for method in [method for method in METHODS if method in item]:
                where = f"{pointer('paths', path)}/{method}"
                name = item[method].get("operationId") or f"{method.upper()} {path}"
                seen: set[str] = set()
                problem = next(self._dangling(item["parameters"], where, seen), None) or next(
                    self._dangling(item[method], where, seen), None
                )
                known = shapes.setdefault(f"{method} {place}", path)
                if problem is None and known != path:
                    problem = (where, f"the same as {known}, but for the names of its parameters")
                if problem is not None:
                    self._broken.append(Broken(name, *problem))
                    del item[method]

    def _dangling(self, node: Any, where: str, seen: set[str]) -> Iterator[tuple[str, str]]:
        """References that lead nowhere, or back to themselves and nothing else.

        Args:
            seen: the references that were followed already.
        """
        if isinstance(node, list):
            for index, inner in enumerate(node):
                yield from self._dangling(inner, f"{where}/{index}", seen)
        elif isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str):
                if "reason" in node:
                    yield reference[1:], f"a parameter {node['reason']}, which OpenAPI 3 has not"
                elif reference not in seen:
                    seen.add(reference)
                    try:
                        target = at(self._document, reference)
                        self._resolved(node)
                    except Problem as problem:
                        yield where, str(problem)
                        return
                    yield from self._dangling(target, reference[1:], seen)
                return
            for key, inner in node.items():
                if key not in ("example", "examples", "default", "enum", "links", "callbacks"):
                    yield from self._dangling(inner, where + pointer(key), seen)

    def _resolved(self, value: Any) -> Any:
        seen: set[str] = set()
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            if value["$ref"] in seen:
                raise Problem(f"$ref {value['$ref']}: leads back to itself")
            seen.add(value["$ref"])
            value = at(self._document, value["$ref"])
        return value


def letters(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
