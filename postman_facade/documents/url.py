"""URLs of requests: as text, as an object of their parts, and from one to the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from postman_facade.documents.place import Place
from postman_facade.json_types import JsonObject, JsonValue

Json = dict[str, Any]

_QUERY = "query"
_PARTS = ("protocol", "host", "port", "path", _QUERY, "hash")


def text_of(url: JsonValue) -> str:
    """Return the URL as text, with its variables unresolved."""
    if not isinstance(url, dict):
        return str(url or "")
    return str(url["raw"]) if url.get("raw") is not None else _joined(url)


def change(url: JsonObject, raw: str) -> None:
    """Change the URL object so that its text is `raw`.

    What the two texts agree on is left as it is, and so is what text cannot say: path variables,
    descriptions, and disabled parameters.
    """
    if text_of(url) == raw:
        return
    before, after = _parts(text_of(url)), _parts(raw)
    url["raw"] = raw
    for name in _PARTS:
        if before.get(name) == after.get(name):
            continue
        value = after.get(name)
        if name == _QUERY:
            value = _merged(url.get(_QUERY), value or [])
        if value:
            url[name] = value
        else:
            url.pop(name, None)


def object_at(place: Place) -> JsonObject:
    """Return the URL object at a place; a URL that is text becomes one first."""
    value = place.get()
    if not isinstance(value, dict):
        raw = place.text() or ""
        value = {"raw": raw, **_parts(raw)}
        place.set(value)
    return value


def query_of(raw: str | None) -> str:
    """Return the query of a URL that is text, without its `?`."""
    return _cut("?", _cut("#", raw or "")[0])[1] or ""


def parsed_query(query: str) -> list[JsonValue]:
    """Split a query into parameters; nothing is decoded, as in Postman."""
    pairs = (_cut("=", pair) for pair in _split("&", query)) if query else ()
    return [{"key": key, "value": value} for key, value in pairs]


def follow_query(url: JsonObject) -> None:
    """Change the text of a URL object, if it has one, to the parameters of the object."""
    raw = url.get("raw")
    if isinstance(raw, str):
        address, fragment = _cut("#", raw)
        query = _query(url.get(_QUERY))
        text = _cut("?", address)[0] + (f"?{query}" if query else "")
        url["raw"] = text if fragment is None else f"{text}#{fragment}"


def _parts(raw: str) -> dict[str, Any]:
    """The parts of a URL, under the names that URL objects have for them."""
    parts: dict[str, Any] = {}
    address, fragment = _cut("#", raw)
    address, query = _cut("?", address)
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]*)://", address)
    if scheme:
        parts["protocol"] = scheme[1]
        address = address[scheme.end() :]
    host, path = _cut("/", address)
    port = re.search(r":(\d+|\{\{[^{}]*\}\})\Z", host)
    if port:
        parts["port"] = port[1]
        host = host[: port.start()]
    if host:
        parts["host"] = _split(".", host)
    if path is not None:
        parts["path"] = _split("/", path)
    if query:
        parts[_QUERY] = parsed_query(query)
    if fragment is not None:
        parts["hash"] = fragment
    return parts


def _merged(before: Any, after: list[Json]) -> list[Any]:
    """The parameters `after`, each with what was known of it, and the disabled ones."""
    known = [p for p in before if isinstance(p, dict)] if isinstance(before, list) else []
    off = [parameter for parameter in known if parameter.get("disabled")]
    on = [parameter for parameter in known if not parameter.get("disabled")]
    unchanged = _matches(on, after, "key", "value")
    taken = {id(parameter) for parameter in unchanged if parameter is not None}
    left = [parameter for parameter in on if id(parameter) not in taken]
    like = _matches(left, [p for p, same in zip(after, unchanged, strict=True) if not same], "key")
    changed = iter(like)
    merged = []
    for parameter, same in zip(after, unchanged, strict=True):
        kept = same or next(changed)
        if kept is not None and kept is not same:
            kept["value"] = parameter["value"]
        merged.append(kept or parameter)
    return merged + off


def _matches(known: list[Json], wanted: list[Json], *keys: str) -> list[Json | None]:
    """For each that is wanted one of the known with the same texts under `keys`, each once."""
    waiting: dict[tuple[Any, ...], list[Json]] = {}
    for parameter in reversed(known):
        texts = tuple(map(parameter.get, keys))
        if all(text is None or isinstance(text, str) for text in texts):
            waiting.setdefault(texts, []).append(parameter)
    found = (waiting.get(tuple(map(parameter.get, keys))) for parameter in wanted)
    return [same.pop() if same else None for same in found]


def _joined(url: Json) -> str:
    host, path = url.get("host"), url.get("path")
    text = f"{url['protocol']}://" if url.get("protocol") else ""
    text += ".".join(map(str, host)) if isinstance(host, list) else str(host or "")
    text += f":{url['port']}" if url.get("port") else ""
    if path:
        segments = path if isinstance(path, list) else [str(path).removeprefix("/")]
        text += "/" + "/".join(
            str(part.get("value", "")) if isinstance(part, dict) else str(part) for part in segments
        )
    query = _query(url.get(_QUERY))
    text += f"?{query}" if query else ""
    return text + (f"#{url['hash']}" if url.get("hash") else "")


def _query(parameters: Any) -> str:
    """The enabled parameters as text. What would end a key or value is encoded, as in Postman."""
    return "&".join(
        _encoded(p.get("key") or "", "&#=")
        + ("" if p.get("value") is None else f"={_encoded(p['value'], '&#')}")
        for p in (parameters if isinstance(parameters, list) else [])
        if isinstance(p, dict) and not p.get("disabled")
    )


def _encoded(value: Any, marks: str) -> str:
    text = str(value)
    for mark in marks:
        places = set(_places(mark, text))  # not those inside a variable
        if places:
            text = "".join(
                f"%{ord(mark):02X}" if place in places else character
                for place, character in enumerate(text)
            )
    return text


def _split(mark: str, text: str) -> list[str]:
    """`text` split at the character `mark`, except inside a variable such as `{{base.url}}`."""
    ends = [*_places(mark, text), len(text)]
    return [text[start + 1 : end] for start, end in zip([-1, *ends], ends, strict=False)]


def _cut(mark: str, text: str) -> tuple[str, str | None]:
    """What is before the first `mark`, and what is after it."""
    place = next(_places(mark, text), None)
    return (text, None) if place is None else (text[:place], text[place + 1 :])


def _places(mark: str, text: str) -> Iterator[int]:
    found = re.finditer(r"\{\{[^{}]*\}\}|" + re.escape(mark), text)
    return (one.start() for one in found if one[0] == mark)
