"""The old model of folders, requests and responses, read from and merged into a v2.1 document.

The single-item endpoints still speak the format that came before v2: flat, with ``headerData``,
``dataMode`` and a response's request as JSON inside a string (facts: collection format). The
document is the truth here; these functions show it in the old shape and write back only the
attributes they are given, so that an edit leaves everything else as its author wrote it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..store import wire
from ..world import Document
from .documents import member, objects, url_object
from .engine import only

# Body modes: v2.1 name -> old name. Clients also send "params", the name the app itself uses.
_OLD_MODES = {mode: mode for mode in ("raw", "urlencoded", "formdata", "graphql")}
_OLD_MODES["file"] = "binary"
_NEW_MODES = {old: new for new, old in _OLD_MODES.items()} | {"params": "formdata"}
_BODY_KEYS = ("dataMode", "data", "rawModeData", "graphqlModeData", "dataOptions", "dataDisabled")
_REQUEST_KEYS = ("method", "url", "queryParams", "pathVariableData", "headerData", *_BODY_KEYS)
_TIMES = ("createdAt", "updatedAt")
_SCRIPTS = {"prerequest": "preRequestScript", "test": "tests"}
# What is the same under two names, the old one first.
_FOLDER = {"variables": "variable", "auth": "auth", "events": "event"}
_REQUEST = {
    "name": "name",
    "variables": "variable",
    "events": "event",
    "protocolProfileBehavior": "protocolProfileBehavior",
}


def folder(item: Document) -> Document:
    return {
        "id": item["id"],
        "name": item.get("name", ""),
        "description": _text(item.get("description")),
        **{old: item.get(new) for old, new in _FOLDER.items()},
        **only(_TIMES, item),
    }


def request(item: Document) -> Document:
    scripts = {old: _script(item.get("event"), listen) for listen, old in _SCRIPTS.items()}
    sent = _request_object(item.get("request"))
    return {
        "id": item["id"],
        "name": item.get("name", ""),
        "descriptionFormat": None,
        "description": _text(sent.get("description")),
        **_request_parts(sent),
        "auth": sent.get("auth"),
        "events": item.get("event"),
        "variables": item.get("variable"),
        **scripts,
        "currentHelper": None,
        "helperAttributes": None,
        "protocolProfileBehavior": item.get("protocolProfileBehavior"),
        **only(_TIMES, item),
    }


def response(content: Document) -> Document:
    original, code, time = map(content.get, ("originalRequest", "code", "responseTime"))
    asked = _request_parts(_request_object(original))
    return {
        "id": content["id"],
        "name": content.get("name", ""),
        "status": None,
        "responseCode": None if code is None else {"code": code, "name": content.get("status")},
        "time": None if time is None else str(time),
        "headers": _old_pairs(content.get("header")),
        "cookies": content.get("cookie") or None,
        "mime": None,
        "text": content.get("body"),
        "language": content.get("_postman_previewlanguage"),
        "rawDataType": None,
        "requestObject": None if original is None else wire.encode(asked).decode(),
        **only(_TIMES, content),
    }


def merge_folder(item: Document, sent: Document) -> None:
    _copy(sent, item, {"name": "name", "description": "description", **_FOLDER})


def merge_request(item: Document, sent: Document) -> None:
    _copy(sent, item, _REQUEST)
    for listen, old in _SCRIPTS.items():
        if isinstance(sent.get(old), str):
            _set_script(item, listen, sent[old])
    item["request"] = whole = _request_object(item.get("request"))
    _copy(sent, whole, {"description": "description"})
    if "auth" in sent:
        auth = sent["auth"]
        whole["auth"] = {"type": auth} if isinstance(auth, str) else auth
    _merge_request_parts(whole, sent)


def merge_response(content: Document, sent: Document) -> None:
    _copy(sent, content, {"name": "name", "text": "body", "language": "_postman_previewlanguage"})
    code = sent.get("responseCode")
    if isinstance(code, dict):
        _copy(code, content, {"code": "code", "name": "status"})
    if isinstance(sent.get("status"), str):
        content["status"] = sent["status"]
    if "headers" in sent:
        content["header"] = _new_pairs(sent["headers"])
    if isinstance(sent.get("cookies"), list):
        content["cookie"] = sent["cookies"]
    if "time" in sent:
        time = sent["time"]
        content["responseTime"] = int(time) if isinstance(time, str) and time.isdigit() else time
    original = _original_request(sent)
    if original:
        content["originalRequest"] = whole = _request_object(content.get("originalRequest"))
        _merge_request_parts(whole, original)


def _request_parts(sent: Document) -> Document:
    """What a request and the request inside a response have in common."""
    url = sent.get("url")
    parts = member(sent, "url")
    body = member(sent, "body")
    mode = body.get("mode")
    headers = _old_pairs(sent.get("header"))
    variables = _old_pairs(parts.get("variable"))
    return {
        "method": sent.get("method") or "GET",
        "url": _url_text(url),
        "queryParams": [{**pair, "equals": True} for pair in _old_pairs(parts.get("query"))],
        "pathVariables": {str(pair.get("key")): pair.get("value") for pair in variables},
        "pathVariableData": variables,
        "headers": "".join(f"{pair.get('key')}: {pair.get('value')}\n" for pair in headers),
        "headerData": headers,
        "dataMode": _old_mode(body),
        "data": _old_pairs(body.get(mode)) if mode in ("urlencoded", "formdata") else None,
        "rawModeData": body.get("raw"),
        "graphqlModeData": body.get("graphql"),
        "dataOptions": body.get("options"),
        "dataDisabled": body.get("disabled") is True,
    }


def _merge_request_parts(whole: Document, sent: Document) -> None:
    _copy(sent, whole, {"method": "method"})
    _merge_url(whole, sent)
    # Some clients send the header list as "headers"; read back, that is the text form.
    headers = sent.get("headerData") or sent.get("headers")
    if headers or "headerData" in sent:
        whole["header"] = _new_pairs(headers)
    if any(key in sent for key in _BODY_KEYS):
        _merge_body(whole, sent)
    whole.setdefault("method", "GET")
    whole.setdefault("header", [])
    whole.setdefault("url", "")


def _merge_url(whole: Document, sent: Document) -> None:
    url = sent.get("url")
    if isinstance(url, str) and url != _url_text(whole.get("url")):
        whole["url"] = url
    for old, new in (("queryParams", "query"), ("pathVariableData", "variable")):
        pairs, url = _new_pairs(sent.get(old)), whole.get("url")
        if pairs and not isinstance(url, dict):
            url = whole["url"] = url_object(_url_text(url))
        for pair in pairs:
            pair.pop("equals", None)
        if old in sent and isinstance(url, dict):
            url[new] = pairs


def _merge_body(whole: Document, sent: Document) -> None:
    body = member(whole, "body")
    old_mode = sent.get("dataMode", _old_mode(body))
    mode = _NEW_MODES.get(old_mode) if isinstance(old_mode, str) else None
    if mode is None:
        whole.pop("body", None)
        return
    body["mode"] = mode
    if mode in ("urlencoded", "formdata") and isinstance(sent.get("data"), list):
        body[mode] = _new_pairs(sent["data"])
    if mode == "raw" and ("rawModeData" in sent or "raw" not in body):
        body["raw"] = sent.get("rawModeData") or ""
    if mode == "graphql":
        _copy(sent, body, {"graphqlModeData": "graphql"})
    if sent.get("dataOptions") is not None:
        body["options"] = sent["dataOptions"]
    if sent.get("dataDisabled") is True:
        body["disabled"] = True
    whole["body"] = body


def _old_mode(body: Document) -> str | None:
    mode = body.get("mode")
    return _OLD_MODES.get(mode) if isinstance(mode, str) else None


def _original_request(sent: Document) -> Document:
    """The old request inside a response body: in its string, else among its own keys."""
    text = sent.get("requestObject")
    if isinstance(text, str):
        try:
            inner = wire.decode(text.encode())
        except ValueError:
            inner = None
        if isinstance(inner, dict):
            return inner
    # "headers" is not among these: on a response they are its own.
    return {key: sent[key] for key in _REQUEST_KEYS if key in sent}


def _request_object(sent: Any) -> Document:
    """A request as an object; the format also allows just its URL."""
    if isinstance(sent, dict):
        return sent
    return {"method": "GET", "header": [], "url": sent} if isinstance(sent, str) else {}


def _url_text(url: Any) -> str:
    if isinstance(url, str):
        return url
    if not isinstance(url, dict):
        return ""
    if isinstance(url.get("raw"), str):
        return str(url["raw"])
    host, path = url.get("host"), url.get("path")
    text = ".".join(map(str, host)) if isinstance(host, list) else str(host or "")
    if url.get("protocol"):
        text = f"{url['protocol']}://{text}"
    if url.get("port"):
        text += f":{url['port']}"
    if path:
        text += "/" + ("/".join(map(_segment, path)) if isinstance(path, list) else str(path))
    return text


def _segment(segment: Any) -> str:
    return str(segment.get("value", "") if isinstance(segment, dict) else segment)


def _old_pairs(pairs: Any) -> list[Document]:
    """v2.1 ``{key, value, disabled?}`` as old ``{key, value, enabled}``."""
    old = _pairs(pairs)
    for pair in old:
        pair["enabled"] = pair.pop("disabled", False) is not True
    return old


def _new_pairs(pairs: Any) -> list[Document]:
    """Old ``{key, value, enabled?}`` as v2.1 ``{key, value, disabled?}``."""
    new = _pairs(pairs)
    for pair in new:
        if pair.pop("enabled", True) is False:
            pair["disabled"] = True
    return new


def _pairs(pairs: Any) -> list[Document]:
    """Copies of the pairs in a list, or in the text form of headers."""
    if isinstance(pairs, str):
        lines = (line.partition(":") for line in pairs.splitlines() if line.strip())
        return [{"key": key.strip(), "value": value.strip()} for key, _, value in lines]
    return [dict(pair) for pair in objects(pairs)]


def _script(events: Any, listen: str) -> str | None:
    heard = (event for event in objects(events) if event.get("listen") == listen)
    lines = member(next(heard, {}), "script").get("exec")
    return "\n".join(map(str, lines)) if isinstance(lines, list) else lines


def _set_script(item: Document, listen: str, text: str) -> None:
    events = [event for event in _pairs(item.get("event")) if event.get("listen") != listen]
    script = {"type": "text/javascript", "exec": text.split("\n")}
    item["event"] = [*events, {"listen": listen, "script": script}]


def _text(description: Any) -> Any:
    return description.get("content") if isinstance(description, dict) else description


def _copy(source: Document, target: Document, names: Mapping[str, str]) -> None:
    """Copy what is there: `names` maps the keys of the source to those of the target."""
    for old, new in names.items():
        if old in source:
            target[new] = source[old]
