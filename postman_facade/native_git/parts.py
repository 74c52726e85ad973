"""Convert the parts of requests, folders and collections between JSON and YAML.

Each `to_...` writes a part of a collection of format 2.1 or 2.0, and its `from_...` reads every form
that Postman has ever written. What `to_...` leaves out is found by reading its result again; see
`sidecar`.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable
from typing import Any

from postman_facade.documents import url as urls

Json = dict[str, Any]

LANGUAGES = ("json", "xml", "html", "javascript", "text")
_LISTENERS = {"prerequest": "beforeRequest", "test": "afterResponse"}
_SCRIPTS = {script: listener for listener, script in _LISTENERS.items()}
_OF_HTTP = "http:"
_SYSTEM_HEADERS = "disabledSystemHeaders"
_SETTINGS = (
    "protocolVersion", "strictSSL", "followRedirects", "maxRedirects", "followOriginalHttpMethod",
    "followAuthorizationHeader", "removeRefererHeaderOnRedirect", "insecureHTTPParser",
    "disableUrlEncoding", "disableCookies", _SYSTEM_HEADERS, "tlsPreferServerCiphers",
    "tlsDisabledProtocols", "tlsCipherSelection",
)  # fmt: skip
_DEEPEST = 30  # levels of a value that is copied unchanged
_LONGEST_KEY = 200  # characters


def to_description(description: Any) -> str | None:
    if isinstance(description, dict):
        description = description.get("content")
    return description if isinstance(description, str) and description else None


def to_text(value: Any) -> str:
    """Return `value` as text, in JSON form if it is not text."""
    if isinstance(value, str):
        return value
    return "" if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def from_text(value: Any) -> Any:
    """Return an unquoted value as text; null is kept."""
    return value if value is None or isinstance(value, str) else to_text(value)


def to_entries(entries: Any, null: str | None = "") -> Json | list[Json] | None:
    """Return headers, parameters or path variables: as a mapping if it is lossless, else a list.

    `null` replaces a key or value that is null.
    """
    if isinstance(entries, str):
        entries = _header_lines(entries)
    written = [_to_entry(entry, null) for entry in _objects(entries)]
    return _as_mapping(written)


def from_entries(entries: Any) -> list[Json]:
    return [_from_entry(entry) for entry in _listed(entries)]


def to_url(url: Any) -> Json:
    """Return `url`, `queryParams` and `pathVariables` of a request."""
    written: Json = {"url": urls.text_of(url)}
    if isinstance(url, dict):
        written["queryParams"] = to_entries(url.get("query"), None)
        written["pathVariables"] = to_entries(url.get("variable"))
    return written


def from_url(raw: Any, parameters: Any, variables: Any) -> Json | str:
    """Return the URL as an object with the parts of its text.

    It stays text if its query is not repeated in the file, as Postman does for objects.
    """
    text = from_text(raw) or ""
    url: Json = {}
    urls.change(url, text)
    if "query" in url and parameters is None and variables is None:
        return text
    url["raw"] = text
    if parameters is not None:
        fragment = url.pop("hash", None)
        url["query"] = from_entries(parameters)
        if fragment is not None:
            url["hash"] = fragment
    if variables is not None:
        url["variable"] = from_entries(variables)
    return url


def to_body(body: Any) -> Json | None:
    if not isinstance(body, dict) or body.get("disabled"):
        return None
    mode = body.get("mode")
    if mode == "raw":
        raw = body.get("raw")
        return {"type": _language(body), "content": raw if isinstance(raw, str) else ""}
    write = _BODIES.get(mode) if isinstance(mode, str) else None
    return None if write is None else {"type": mode, "content": write(body.get(mode))}


def from_body(body: Any) -> Json | None:
    if not isinstance(body, dict):
        return None
    kind, content = body.get("type"), body.get("content")
    if kind in LANGUAGES:
        raw: Json = {
            "mode": "raw",
            "raw": content if isinstance(content, str) else to_text(content),
        }
        if kind != "text":
            raw["options"] = {"raw": {"language": kind}}
        return raw
    if kind == "urlencoded":
        return {"mode": kind, kind: from_entries(content)}
    if kind == "formdata":
        return {"mode": kind, kind: [_from_form(entry) for entry in _listed(content)]}
    if kind in ("file", "graphql"):
        return {"mode": kind, kind: content if isinstance(content, dict) else {}}
    return None


def to_auth(auth: Any) -> Json | None:
    if not isinstance(auth, dict) or not isinstance(auth.get("type"), str):
        return None
    kind = auth["type"]
    written: Json = {"type": kind}
    credentials = auth.get(kind)
    if isinstance(credentials, list):
        credentials = {
            entry["key"]: entry["value"]
            for entry in _objects(credentials)
            if isinstance(entry.get("key"), str) and "value" in entry
        }
    if isinstance(credentials, dict):
        said = {key: _plain(value) for key, value in credentials.items() if can_say({key: value})}
        if said:
            written["credentials"] = said
    return written


def from_auth(auth: Any) -> Json | None:
    if isinstance(auth, list):  # as the app writes it, with an id and usage rules
        auth = next(iter(_objects(auth)), None)
    if not isinstance(auth, dict) or not isinstance(auth.get("type"), str):
        return None
    kind, credentials = auth["type"], auth.get("credentials")
    if credentials is None:
        return {"type": kind}
    entries = [
        {"key": entry.get("key"), "value": entry.get("value"), "type": _type(entry.get("value"))}
        for entry in _listed(credentials)
    ]
    return {"type": kind, kind: entries}


def to_scripts(events: Any, *, prefix: bool) -> list[Json] | None:
    """Return the scripts; `prefix` marks those of collections and folders as HTTP."""
    scripts = []
    for event in _objects(events):
        listener, script = event.get("listen"), event.get("script")
        if listener not in _LISTENERS or not isinstance(script, dict):
            continue
        code = _code(script.get("exec"))
        if not code.strip():
            continue
        written: Json = {
            "type": (_OF_HTTP if prefix else "") + _LISTENERS[listener],
            "code": code,
            "language": to_text(script.get("type") or "text/javascript"),
        }
        packages = script.get("packages")
        if packages and isinstance(packages, dict) and can_say(packages):
            written["packages"] = _plain(packages)
        scripts.append(written)
    return scripts or None


def from_scripts(scripts: Any) -> list[Json] | None:
    events = []
    for script in _objects(scripts):
        kind = to_text(script.get("type")).removeprefix(_OF_HTTP)
        read: Json = {
            "exec": to_text(script.get("code")).split("\n"),
            "type": to_text(script.get("language") or "text/javascript"),
        }
        if "packages" in script:
            read["packages"] = script["packages"]
        events.append({"listen": _SCRIPTS.get(kind, kind), "script": read})
    return events or None


def to_settings(behavior: Any) -> Json | None:
    """Return the protocol profile behavior of a request."""
    if not isinstance(behavior, dict):
        return None
    settings = {
        name: _plain(behavior[name])
        for name in _SETTINGS
        if behavior.get(name) is not None and can_say(behavior[name])
    }
    headers = settings.pop(_SYSTEM_HEADERS, None)
    if isinstance(headers, dict):
        disabled = [name.lower() for name, is_off in headers.items() if is_off is True]
        if disabled:
            settings = {
                name: disabled if name == _SYSTEM_HEADERS else settings[name]
                for name in _SETTINGS
                if name in settings or name == _SYSTEM_HEADERS
            }
    return settings or None


def from_settings(settings: Any) -> Json | None:
    if not isinstance(settings, dict):
        return None
    behavior = dict(settings)
    headers = behavior.get(_SYSTEM_HEADERS)
    if isinstance(headers, list):
        behavior[_SYSTEM_HEADERS] = {to_text(name): True for name in headers}
    return behavior


def to_variables(variables: Any) -> list[Json] | None:
    written = []
    for variable in _objects(variables):
        key = variable["key"] if "key" in variable else variable.get("id")
        entry: Json = {"key": to_text(key), "value": to_text(variable.get("value"))}
        if variable.get("disabled") is True:
            entry["disabled"] = True
        entry["secret"] = variable.get("type") == "secret"
        written.append(entry)
    return written or None


def from_variables(variables: Any) -> list[Json] | None:
    read = []
    for entry in _listed(variables):
        variable = _from_entry(entry)
        if variable.pop("secret", None) is True:
            variable["type"] = "secret"
        read.append(variable)
    return read or None


def can_say(value: Any) -> bool:
    """Whether a YAML file may contain the value unchanged: depth and keys are limited."""
    pending = [(value, 0)]
    while pending:
        inner, depth = pending.pop()
        if depth > _DEEPEST or (isinstance(inner, float) and not math.isfinite(inner)):
            return False
        if isinstance(inner, dict):
            if any(len(key) > _LONGEST_KEY or not key.isprintable() for key in inner):
                return False
            pending.extend((one, depth + 1) for one in inner.values())
        elif isinstance(inner, list):
            pending.extend((one, depth + 1) for one in inner)
    return True


def _plain(value: Any) -> Any:
    """Return `value` with numbers as in YAML, regardless of their written form in JSON."""
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return float(value) if isinstance(value, float) else value


def _objects(entries: Any) -> Iterable[Json]:
    return (e for e in entries if isinstance(e, dict)) if isinstance(entries, list) else ()


def _listed(entries: Any) -> Iterable[Json]:
    """Return the entries of a list, or of a mapping of keys to values."""
    if isinstance(entries, dict):
        return ({"key": to_text(key), "value": value} for key, value in entries.items())
    return _objects(entries)


def _to_entry(entry: Json, null: str | None) -> Json:
    key = entry["key"] if "key" in entry else entry.get("id")
    value = entry.get("value")
    written: Json = {
        "key": null if key is None else to_text(key),
        "value": null if value is None else to_text(value),
    }
    if entry.get("disabled") is True:
        written["disabled"] = True
    if description := to_description(entry.get("description")):
        written["description"] = description
    return written


def _from_entry(entry: Json) -> Json:
    return {**entry, "key": from_text(entry.get("key")), "value": from_text(entry.get("value"))}


def _as_mapping(entries: list[Json]) -> Json | list[Json] | None:
    plain = {entry["key"]: entry["value"] for entry in entries if _is_plain(entry)}
    return (plain if len(plain) == len(entries) else entries) or None


def _is_plain(entry: Json) -> bool:
    key, value = entry["key"], entry["value"]
    return len(entry) == 2 and bool(key) and value is not None and can_say({key: value})


def _header_lines(text: str) -> list[Json]:
    pairs = (line.partition(":") for line in text.splitlines() if line.strip())
    return [{"key": key.strip(), "value": value.strip()} for key, _, value in pairs]


def _language(body: Json) -> str:
    options = body.get("options")
    raw = options.get("raw") if isinstance(options, dict) else None
    language = raw.get("language") if isinstance(raw, dict) else None
    return language if language in LANGUAGES else "text"


def _to_form(fields: Any) -> list[Json]:
    form = []
    for field in _objects(fields):
        is_file = field.get("type") == "file"
        written: Json = {"type": "file" if is_file else "text", "key": to_text(field.get("key"))}
        if not is_file:
            written["value"] = to_text(field.get("value"))
        elif isinstance(field.get("src"), str) or _is_list_of_texts(field.get("src")):
            written["src"] = field["src"]
        if isinstance(field.get("contentType"), str):
            written["contentType"] = field["contentType"]
        if field.get("disabled") is True:
            written["disabled"] = True
        if description := to_description(field.get("description")):
            written["description"] = description
        form.append(written)
    return form


def _from_form(field: Json) -> Json:
    read: Json = {"key": from_text(field.get("key"))}
    kind = field.get("type", "text")
    if kind != "file":
        read["value"] = from_text(field.get("value"))
    read["type"] = kind
    return {**read, **{key: value for key, value in field.items() if key not in read}}


def _to_file(file: Any) -> Json:
    src = file.get("src") if isinstance(file, dict) else None
    return {"src": src} if isinstance(src, str) else {}


def _to_graphql(graphql: Any) -> Json:
    if not isinstance(graphql, dict):
        return {}
    names = ("query", "variables", "operationName")
    return {name: graphql[name] for name in names if isinstance(graphql.get(name), str)}


_BODIES: dict[str, Callable[[Any], Any]] = {
    "urlencoded": lambda entries: to_entries(entries) or [],
    "formdata": _to_form,
    "file": _to_file,
    "graphql": _to_graphql,
}


def _code(lines: Any) -> str:
    if isinstance(lines, list):
        return "\n".join(line for line in lines if isinstance(line, str))
    return lines if isinstance(lines, str) else ""


def _type(value: Any) -> str:
    return "string" if isinstance(value, str) else "boolean" if isinstance(value, bool) else "any"


def _is_list_of_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)
