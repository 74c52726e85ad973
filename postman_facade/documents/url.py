"""URLs of requests: text or object, and an object that is given another text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

_QUERY = "query"
_PARTS = ("protocol", "host", "port", "path", _QUERY, "hash")


def text_of(url: Any) -> str:
    """The URL as text, with its variables unresolved."""
    if not isinstance(url, dict):
        return str(url or "")
    return str(url["raw"]) if url.get("raw") is not None else _joined(url)


def change(url: Json, raw: str) -> None:
    """Make the URL object say `raw`.

    What the two texts agree on is left as it is, and so is what text cannot say: path variables,
    descriptions, and parameters that are switched off.
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
        pairs = (_cut("=", pair) for pair in _split("&", query))
        parts[_QUERY] = [{"key": key, "value": value} for key, value in pairs]
    if fragment is not None:
        parts["hash"] = fragment
    return parts


def _merged(before: Any, after: list[Json]) -> list[Any]:
    """The parameters `after`, each with what was known of it, and those that are switched off."""
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
    host, path, query = url.get("host"), url.get("path"), url.get(_QUERY)
    text = f"{url['protocol']}://" if url.get("protocol") else ""
    text += ".".join(map(str, host)) if isinstance(host, list) else str(host or "")
    text += f":{url['port']}" if url.get("port") else ""
    if path:
        segments = path if isinstance(path, list) else [str(path).removeprefix("/")]
        text += "/" + "/".join(
            str(part.get("value", "")) if isinstance(part, dict) else str(part) for part in segments
        )
    pairs = [
        str(p.get("key", "")) + ("" if p.get("value") is None else f"={p['value']}")
        for p in (query if isinstance(query, list) else [])
        if isinstance(p, dict) and not p.get("disabled")
    ]
    text += "?" + "&".join(pairs) if pairs else ""
    return text + (f"#{url['hash']}" if url.get("hash") else "")


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
