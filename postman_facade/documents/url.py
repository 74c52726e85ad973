"""URLs of requests: text or object, and an object that is given another text."""

from __future__ import annotations

import re
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
    address, query = _cut(r"\?", address)
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
        parts["host"] = _split(r"\.", host)
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
    unused = [parameter for parameter in known if not parameter.get("disabled")]
    merged = []
    for parameter in after:
        same = [kept for kept in unused if kept.get("key") == parameter["key"]]
        same.sort(key=lambda kept: kept.get("value") != parameter["value"])
        if same:
            unused = [kept for kept in unused if kept is not same[0]]
            if same[0].get("value") != parameter["value"]:
                same[0]["value"] = parameter["value"]
        merged.append(same[0] if same else parameter)
    return merged + off


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
    """`text` split at `mark`, except inside a variable such as `{{base.url}}`."""
    return re.split(mark + r"(?![^{}]*\}\})", text)


def _cut(mark: str, text: str) -> tuple[str, str | None]:
    before, *after = re.split(mark + r"(?![^{}]*\}\})", text, maxsplit=1)
    return before, after[0] if after else None
