"""What the author wrote, without what the service adds: to tell whether a write would change anything.

Two documents have the same content when they differ only in ids, times and owners, in the order of
keys, or in forms the service takes for the same (a URL as text or as an object of its parts).
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from postman_facade.documents.url import text_of

Json = dict[str, Any]

_OWNED = frozenset(
    ("id", "_postman_id", "uid", "owner", "createdAt", "updatedAt", "lastUpdatedBy", "_exporter_id")
)
_OWNED_INFO = _OWNED | {"fork", "schema", "_collection_link"}
_EMPTY_IS_ABSENT = frozenset(
    ("auth", "body", "description", "event", "header", "response", "variable")
)
_PARTS_OF_TEXT = frozenset(("raw", "protocol", "host", "port", "path", "query", "hash"))


def collection_content(collection: Json) -> Json:
    """The comparable form of a collection; not a document any more."""
    content = _container(collection, _OWNED)
    content["info"] = _kept(collection["info"], _OWNED_INFO)
    return content


def environment_content(environment: Json) -> Json:
    """The comparable form of an environment: its name and its variables, in order."""
    values = [_variable(value) for value in environment["values"]]
    return {"name": environment.get("name"), "values": values}


def fingerprint(content: Json) -> str:
    """The same for the same content, and for nothing else."""
    text = json.dumps(content, sort_keys=True, ensure_ascii=True)
    return hashlib.blake2b(text.encode("ascii"), digest_size=16).hexdigest()


def _container(holder: Json, owned: frozenset[str]) -> Json:
    """A collection or folder: what it has, and its items likewise."""
    content = _kept(holder, owned)
    if isinstance(holder.get("item"), list):
        content["item"] = [_item(item) for item in holder["item"]]
    if "variable" in content:
        content["variable"] = [_kept_of(variable) for variable in content["variable"]]
    return content


def _item(item: Any) -> Any:
    if not isinstance(item, dict):
        return item
    content = _container(item, _OWNED)
    if "request" in content:
        content["request"] = _request(content["request"])
    if isinstance(content.get("response"), list):
        content["response"] = [_response(response) for response in content["response"]]
    return content


def _request(request: Any) -> Any:
    """A request that is only its URL is a GET of it."""
    if not isinstance(request, dict):
        return {"method": "GET", "url": _url(request)}
    content = {"method": "GET", **_kept(request, frozenset())}
    if "url" in content:
        content["url"] = _url(content["url"])
    return content


def _response(response: Any) -> Any:
    if not isinstance(response, dict):
        return response
    content = _kept(response, _OWNED)
    if "originalRequest" in content:
        content["originalRequest"] = _request(content["originalRequest"])
    return content


def _url(url: Any) -> Any:
    """As text where the object says no more than the text does."""
    if not isinstance(url, dict):
        return text_of(url)
    query = url.get("query") or []
    plain = not (url.keys() - _PARTS_OF_TEXT) and all(
        isinstance(entry, dict) and not (entry.keys() - {"key", "value"}) for entry in query
    )
    return text_of(url) if plain else url


def _variable(value: Any) -> Any:
    """A variable of an environment: enabled and of the default type unless it says otherwise."""
    if not isinstance(value, dict):
        return value
    return {"enabled": True, "type": "default", **_kept(value, frozenset())}


def _kept_of(value: Any) -> Any:
    return _kept(value, _OWNED) if isinstance(value, dict) else value


def _kept(holder: Json, owned: frozenset[str]) -> Json:
    return {
        key: value
        for key, value in holder.items()
        if key not in owned and not (key in _EMPTY_IS_ABSENT and value in (None, [], ""))
    }
