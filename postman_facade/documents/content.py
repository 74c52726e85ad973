"""The author's content of a document: whether a write would change anything.

Two documents have the same content when they differ only in the keys that the service writes, in
the order of keys, or in forms that are the same to the service (a URL as text or as an object of
its parts).
"""

from __future__ import annotations

import hashlib
from typing import Any, cast

from postman_facade.documents import service_keys, text
from postman_facade.documents.service_keys import Keys
from postman_facade.documents.url import text_of
from postman_facade.json_types import JsonObject

Json = dict[str, Any]

_PARTS_OF_TEXT = frozenset(("raw", "protocol", "host", "port", "path", "query", "hash"))


def collection_content(collection: JsonObject) -> JsonObject:
    """Return the comparable form of a collection; not a document any more."""
    content: Json = _with_scripts(collection, service_keys.COLLECTION)
    content["info"] = service_keys.INFO.without(cast("JsonObject", collection["info"]))
    folders = [content]
    while folders:  # at any depth
        folder = folders.pop()
        folder["item"] = [_item(item) for item in folder["item"]]
        folders.extend(item for item in folder["item"] if _is_folder(item))
    return content


def environment_content(environment: JsonObject) -> JsonObject:
    """Return the comparable form of an environment: its name and its variables, in order.

    The service keeps nothing else of it.
    """
    values = [_variable(value) for value in cast("list[Any]", environment["values"])]
    return {"name": environment.get("name"), "values": values}


def fingerprint(content: JsonObject) -> str:
    """Return a digest that only the same content has."""
    return hashlib.blake2b(text.canonical(content), digest_size=16).hexdigest()


def _is_folder(item: Any) -> bool:
    return isinstance(item, dict) and isinstance(item.get("item"), list)


def _item(item: Any) -> Any:
    """A folder or request; what is in a folder is left as it is."""
    if not isinstance(item, dict):
        return item
    content = _with_scripts(item, service_keys.ITEM)
    if "request" in content:
        content["request"] = _request(content["request"])
    if isinstance(content.get("response"), list):
        content["response"] = [_response(response) for response in content["response"]]
    return content


def _with_scripts(holder: Json, keys: Keys) -> Json:
    content: Json = keys.without(holder)
    if isinstance(content.get("event"), list):
        content["event"] = [_event(event) for event in content["event"]]
    return content


def _event(event: Any) -> Any:
    if not isinstance(event, dict):
        return event
    content: Json = service_keys.EVENT.without(event)
    if isinstance(content.get("script"), dict):
        content["script"] = service_keys.SCRIPT.without(content["script"])
    return content


def _request(request: Any) -> Any:
    """A request that is only its URL is a GET of it."""
    if not isinstance(request, dict):
        return {"method": "GET", "url": _url(request)}
    content = {"method": "GET", **service_keys.REQUEST.without(request)}
    if "url" in content:
        content["url"] = _url(content["url"])
    return content


def _response(response: Any) -> Any:
    if not isinstance(response, dict):
        return response
    content = service_keys.RESPONSE.without(response)
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
    return {"enabled": True, "type": "default", **value}
