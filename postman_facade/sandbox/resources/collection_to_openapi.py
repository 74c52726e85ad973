"""The OpenAPI definition that is generated from a collection: one operation for each method and
path, described by the first request that has them; and carrying changes between the two.

What the other side says is brought in; what only this side can say (ids, scripts and variables
of a collection, schemas and components of a definition) stays.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from ..world import Document
from . import documents
from .definitions import METHODS, Operation, example_text, operations, resolve
from .documents import Place, member, objects, text
from .openapi_to_collection import IMPLICIT_HEADERS

_VERSIONS = {"OPENAPI:2.0": "2.0", "OPENAPI:3.0": "3.0.3", "OPENAPI:3.1": "3.1.0"}
_VARIABLE = re.compile(r"\{\{([^{}]+)\}\}")
_PARAMETER = re.compile(r"\{([^{}/]+)\}")
NO_RESPONSES = {"200": {"description": "OK"}}


class Endpoint(NamedTuple):
    """What an operation of a definition and a request of a collection are matched by."""

    method: str
    path: str


class _Url(NamedTuple):
    origin: str
    path: str
    query: str


def endpoint(request: Document) -> Endpoint:
    """The method and path of a request, as a definition writes them."""
    method = text(request.get("method")).lower()
    return Endpoint(method if method in METHODS else "get", _url(request).path)


def convert(collection: Document, name: str, type: str) -> Document:
    old, version = type == "OPENAPI:2.0", _VERSIONS[type]
    paths: dict[str, Document] = {}
    origin = ""
    for place, request in documents.requests(collection):
        method, path = endpoint(request)
        origin = origin or _url(request).origin
        if method not in paths.setdefault(path, {}):
            paths[path][method] = _operation(place, request, old)
    address = _server(collection, origin)
    head: Document = {"openapi": version, "servers": [{"url": address}] if address else []}
    if old:
        scheme, host, path = _split(address)
        parts = {"schemes": [scheme] if scheme else [], "host": host, "basePath": path}
        head = {"swagger": version, **{key: part for key, part in parts.items() if part}}
    return {**head, "info": {"title": name, "version": "1.0.0"}, "paths": paths}


def _operation(place: Place, request: Document, old: bool) -> Document:
    """An operation; in 2.0, the old one, bodies are parameters and examples have another place."""
    operation: Document = {"summary": text(place.content.get("name"))}
    folder = text(place.parent.get("name")) if place.parent is not None else ""
    kind = {"type": "string"}
    parameters = [{**one, **(kind if old else {"schema": kind})} for one in _parameters(request)]
    # Kept as text, so that what was written is what comes back.
    raw, media_type = text(member(request, "body").get("raw")), _media_type(request)
    if raw and old:
        parameters.append({"in": "body", "name": "body", "schema": {"example": raw}})
    described = {
        "description": text(request.get("description")),
        "tags": [folder] if folder else [],
        "parameters": parameters,
    }
    operation.update((key, value) for key, value in described.items() if value)
    if raw and old:
        operation["consumes"] = [media_type]
    elif raw:
        operation["requestBody"] = {"content": {media_type: {"example": raw}}}
    operation["responses"] = dict(_responses(place, old)) or NO_RESPONSES
    return operation


def _parameters(request: Document) -> list[Document]:
    url = _url(request)
    found: list[Document] = [
        {"name": name, "in": "path", "required": True} for name in _PARAMETER.findall(url.path)
    ]
    for pair in url.query.split("&"):
        name = pair.partition("=")[0]
        if name:
            found.append({"name": name, "in": "query"})
    for header in _headers(request):
        if header["key"].lower() not in IMPLICIT_HEADERS:
            found.append({"name": header["key"], "in": "header"})
    return list({(one["in"], one["name"]): one for one in found}.values())


def _responses(place: Place, old: bool) -> Iterator[tuple[str, Document]]:
    """Each saved response under its code, the first of a code alone."""
    seen = set()
    for saved in documents.children(place):
        response = saved.content
        code = response.get("code")
        if not isinstance(code, int) or not 100 <= code <= 599 or code in seen:
            continue
        seen.add(code)
        body, media_type = text(response.get("body")), _media_type(response)
        answer: Document = {"description": text(response.get("name"))}
        if old:
            answer["examples"] = {media_type: body} if body else {}
        elif body:
            answer["content"] = {media_type: {"example": body}}
        yield str(code), answer


def _media_type(message: Document) -> str:
    for header in _headers(message):
        if header["key"].lower() == "content-type":
            return text(header.get("value")) or "text/plain"
    raw = member(member(message, "body"), "options").get("raw")
    is_json = isinstance(raw, dict) and raw.get("language") == "json"
    return "application/json" if is_json else "text/plain"


def _headers(message: Document) -> list[Document]:
    return [one for one in objects(message.get("header")) if text(one.get("key"))]


def _url(request: Document) -> _Url:
    sent = request.get("url")
    raw = text(sent.get("raw")) or _raw(sent) if isinstance(sent, dict) else text(sent)
    address, _, query = raw.partition("#")[0].partition("?")
    scheme, host, path = _split(address)
    parts = [f"{{{part[1:]}}}" if part[:1] == ":" else part for part in path.split("/")]
    origin = f"{scheme}://{host}" if scheme else host
    return _Url(origin, _VARIABLE.sub(r"{\1}", "/".join(parts)), query)


def _raw(url: Document) -> str:
    """The text of a URL object that has none."""
    scheme, parts = text(url.get("protocol")), []
    for key, mark in (("host", "."), ("path", "/")):
        part = url.get(key)
        parts.append(mark.join(map(text, part)) if isinstance(part, list) else text(part))
    return (f"{scheme}://" if scheme else "") + "/".join(parts)


def _server(collection: Document, origin: str) -> str:
    """The origin of the requests, with the collection's own variables put in."""
    variables = objects(collection.get("variable"))
    values = {text(one.get("key")): text(one.get("value")) for one in variables}
    return _VARIABLE.sub(lambda found: values.get(found[1], found[0]), origin)


def _split(address: str) -> tuple[str, str, str]:
    """Scheme, host and path; variables may stand for any of them."""
    scheme, _, rest = address.rpartition("://")
    host, _, path = rest.partition("/")
    return scheme, host, f"/{path}"


class SyncOptions(NamedTuple):
    syncExamples: bool = True
    deleteOrphanedRequests: bool = True


def into_collection(collection: Document, generated: Document, options: SyncOptions) -> None:
    """Make the items of a collection those generated from its specification."""
    present: dict[Endpoint, list[Place]] = defaultdict(list)
    for place, request in documents.requests(collection):
        present[endpoint(request)].append(place)
    for place, request in documents.requests(generated):
        known = present[endpoint(request)]
        if known:
            _keep_own(place.content, known.pop(0).content, options)
    folders = _folders(generated)
    _keep_ids(_folders(collection), [*folders.values()])
    if not options.deleteOrphanedRequests:
        # In the folder of the same name, or at the top level.
        for orphan in chain.from_iterable(present.values()):
            home = folders.get(text((orphan.parent or {}).get("name")), generated)
            home["item"].append(orphan.content)
    collection["item"] = generated["item"]


def into_definition(definition: Document, generated: Document, options: SyncOptions) -> None:
    """Make the operations of a definition those generated from its collection."""
    paths = definition["paths"] = member(definition, "paths")
    wanted = {operation[:2]: operation for operation in operations(generated)}
    for operation in list(operations(definition)):
        known = wanted.pop(operation[:2], None)
        if known is not None:
            _update(operation, known, options)
        elif options.deleteOrphanedRequests:
            _remove(definition, operation)
    for operation in wanted.values():
        item = resolve(definition, paths.get(operation.path))
        if not item:
            paths[operation.path] = item
        item[operation.method] = operation.content


def _keep_own(item: Document, known: Document, options: SyncOptions) -> None:
    """Copy to a generated item what a specification cannot hold."""
    for key in ("id", "event", "protocolProfileBehavior"):
        if key in known:
            item[key] = known[key]
    if not options.syncExamples:
        item["response"] = known.get("response", [])
        return
    saved = objects(known.get("response"))
    _keep_ids({text(one.get("name")): one for one in saved}, item["response"])


def _keep_ids(known: dict[str, Document], generated: list[Document]) -> None:
    """Give the generated what the known of the same name had as ids, each once."""
    for one in generated:
        id = known.pop(one["name"], {}).get("id")
        if id:
            one["id"] = id


def _folders(collection: Document) -> dict[str, Document]:
    """The outermost folders by name: generated ones are never deeper."""
    return {
        item["name"]: item
        for item in objects(collection["item"])
        if isinstance(item.get("item"), list) and isinstance(item.get("name"), str)
    }


def _update(operation: Operation, known: Operation, options: SyncOptions) -> None:
    """Bring in what a request says. Its folder was a tag or a path, so tags are left alone."""
    unsaid = {"tags", "parameters"}
    if not options.syncExamples or known.content["responses"] == NO_RESPONSES:
        unsaid.add("responses")
    said = {key: value for key, value in known.content.items() if key not in unsaid}
    _overlay(operation.content, said)
    identities = [_identity(parameter) for parameter in operation.parameters]
    added = [one for one in known.parameters if _identity(one) not in identities]
    if added:
        present = operation.content.get("parameters")
        operation.content["parameters"] = [*(present if isinstance(present, list) else []), *added]


def _overlay(present: Document, generated: Document) -> None:
    """Bring generated members into an object, at any depth; what it refers to is left alone."""
    if "$ref" in present:
        return
    for key, value in generated.items():
        known = present.get(key)
        if isinstance(known, dict) and isinstance(value, dict):
            _overlay(known, value)
        elif known is None or (isinstance(value, str) and example_text(known) != value):
            present[key] = value


def _remove(definition: Document, operation: Operation) -> None:
    """Delete an operation, and its path when it was the last there.

    Paths may share an item by reference, so it can be gone already.
    """
    paths = definition["paths"]
    item = resolve(definition, paths.get(operation.path))
    item.pop(operation.method, None)
    if not any(method in METHODS for method in item):
        paths.pop(operation.path, None)


def _identity(parameter: Document) -> tuple[str, str]:
    """The key that identifies a parameter; there is only one body."""
    place = text(parameter.get("in"))
    return place, "" if place == "body" else text(parameter.get("name"))
