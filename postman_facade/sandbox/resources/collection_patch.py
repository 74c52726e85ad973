"""PATCH of a collection: which of its parts can be changed, and the 400 for everything else."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from ..errors import ApiError, named
from ..world import Document

_NO_AUTH = "noauth"
_AUTH_TYPES = frozenset(
    ("apikey", "awsv4", "basic", "bearer", "digest", "edgegrid")
    + ("hawk", "jwt", "ntlm", "oauth1", "oauth2", _NO_AUTH)
)
_INFO_KEYS = frozenset(("name", "description"))
_EVENT_KEYS = frozenset(("listen", "script"))
_SCRIPT_KEYS = frozenset(("id", "type", "exec", "packages", "requests"))
_VARIABLE_KEYS = frozenset(
    ("key", "value", "type", "disabled", "description", "enabled", "secret", "source")
)


def apply(document: Document, sent: Any) -> None:
    """Change `document` in place. Raises the 400 before changing anything."""
    if not isinstance(sent, dict) or not sent:
        raise named(
            400,
            "paramMissingError",
            "'info' key is mandatory when 'collection' is empty.",
            {"param": "info"},
        )
    _allow_only(sent, frozenset(("info", "variable", "variables", "auth", "events")), "")
    info = sent.get("info", {})
    _require_object(info, ".info")
    _allow_only(info, _INFO_KEYS, ".info")
    for key, value in info.items():
        if not isinstance(value, str):
            raise _bad(f"Invalid parameters: ('{key}') for key: 'collection.info'")
    # Read as "variable", but the API's own messages say "variables" and both are in use.
    variables = sent.get("variable", sent.get("variables"))
    if variables is not None:
        _check_variables(variables)
    if sent.get("auth") is not None:
        _check_auth(sent["auth"])
    if "events" in sent:
        _check_events(sent["events"])

    document["info"].update(info)
    if variables is not None:
        document["variable"] = variables
    if "auth" in sent:
        document["auth"] = sent["auth"]
    if "events" in sent:
        document["event"] = sent["events"]


def _check_variables(variables: Any) -> None:
    for variable in _require_array(variables, ".variables"):
        _require_object(variable, ".variables")
        _allow_only(variable, _VARIABLE_KEYS, ".variables")
        if "key" not in variable:
            raise _missing(["key"], ".variables")
        # A variable whose value is in a vault has a source in its place.
        if "value" not in variable and "source" not in variable:
            raise _missing(["value"], ".variables")


def _check_auth(auth: Any) -> None:
    _require_object(auth, ".auth")
    kind = auth.get("type")
    if not isinstance(kind, str) or kind not in _AUTH_TYPES:
        raise _bad(f"Invalid parameters: ('{kind}') for key: 'collection.auth.type'")
    if kind != _NO_AUTH and kind not in auth:
        raise named(
            400,
            "paramMissingError",
            f"The key '{kind}' must be present in 'collection.auth' when 'type' is '{kind}'.",
            {"param": kind},
        )


def _check_events(events: Any) -> None:
    for event in _require_array(events, ".events"):
        _require_object(event, ".events")
        _allow_only(event, _EVENT_KEYS, ".events")
        if "listen" not in event or "script" not in event:
            raise _missing([key for key in ("listen", "script") if key not in event], ".events")
        script = event["script"]
        _require_object(script, ".events.script")
        _allow_only(script, _SCRIPT_KEYS, ".events.script")
        missing = [key for key in ("type", "exec") if key not in script]
        if missing:
            raise _missing(missing, ".events.script")


def _allow_only(value: Document, keys: Collection[str], where: str) -> None:
    unknown = [key for key in value if key not in keys]
    if unknown:
        raise _bad(f"Invalid parameters: ({_quoted(unknown)}) for key: 'collection{where}'")


def _require_object(value: Any, where: str) -> None:
    if not isinstance(value, dict):
        raise _bad(f"Invalid type for key: 'collection{where}', expected an object")


def _require_array(value: Any, where: str) -> list[Any]:
    if not isinstance(value, list):
        raise _bad(f"Invalid type for key: 'collection{where}', expected an array")
    return value


def _missing(keys: list[str], where: str) -> ApiError:
    return _bad(f"Parameters required: ({_quoted(keys)}) for key: 'collection{where}'")


def _bad(message: str) -> ApiError:
    return named(400, "badRequest", message)


def _quoted(keys: list[str]) -> str:
    return ", ".join(f"'{key}'" for key in keys)
