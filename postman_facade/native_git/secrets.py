"""Leave secret values out of files, and restore them from the service.

The values of secret variables, and plain values in an authorization, are replaced by an empty value;
so an empty value there means "unchanged".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from postman_facade.documents import CollectionDocument
from postman_facade.documents.elements import paired
from postman_facade.native_git.kinds import Kind

Json = dict[str, Any]

_REFERENCES = re.compile(r"\A(?:\s*\{\{[^{}]*\}\})+\s*\Z")
# Settings of authorizations that are not secret. Any other may be.
_OPEN = frozenset((
    "in", "key", "addTokenTo", "algorithm", "grant_type", "authUrl", "accessTokenUrl",
    "refreshTokenUrl", "scope", "tokenName", "headerPrefix", "realm", "service", "region",
    "client_authentication", "useBrowser", "redirect_uri", "username", "clientId", "consumerKey",
    "signatureMethod", "version", "addParamsToHeader", "addEmptyParamsToSign", "qop", "opaque",
    "domain", "workstation", "disableRetryRequest", "queryParamKey", "isSecretBase64Encoded",
    "includePayloadHash", "includeBodyHash", "tokenType", "tokenRequestParams", "authRequestParams",
    "refreshRequestParams", "challengeAlgorithm", "disableHeaderEncoding", "signatureDigest",
))  # fmt: skip
_PARAMETERS = re.compile(r"(?i)secret|password|token|assertion|key")


def leave_out(kind: Kind, value: Json) -> Json:
    """Return the value without its secrets; parts without any are shared."""
    if kind in ("environment", "globals"):
        return {**value, "values": _variables(value["values"])}
    return _folder(value) if kind == "collection" else value


def put_back(kind: Kind, value: Json, remote: Json) -> None:
    """Restore the secrets of a value from the service."""
    if kind in ("environment", "globals"):
        _restore_variables(value.get("values"), remote.get("values"))
    elif kind == "collection":
        _restore_item(value, remote)
        here, there = CollectionDocument(value), CollectionDocument(remote)
        for theirs, ours in paired(there.elements(), here.elements()).pairs:
            _restore_item(ours.data, theirs.data)


def _folder(collection: Json) -> Json:
    top = _item(collection)
    pending = [top]
    while pending:
        folder = pending.pop()
        folder["item"] = [_item(one) if isinstance(one, dict) else one for one in folder["item"]]
        pending += [
            one
            for one in folder["item"]
            if isinstance(one, dict) and isinstance(one.get("item"), list)
        ]
    return top


def _item(item: Json) -> Json:
    clean = dict(item)
    if isinstance(item.get("variable"), list):
        clean["variable"] = _variables(item["variable"])
    if isinstance(item.get("auth"), dict):
        clean["auth"] = _auth(item["auth"])
    for key in ("request", "originalRequest"):
        request = item.get(key)
        if isinstance(request, dict) and isinstance(request.get("auth"), dict):
            clean[key] = {**request, "auth": _auth(request["auth"])}
    if isinstance(item.get("response"), list):
        clean["response"] = [
            _item(one) if isinstance(one, dict) else one for one in item["response"]
        ]
    return clean


def _variables(variables: list[Any]) -> list[Any]:
    return [
        {**variable, "value": ""} if _is_secret_variable(variable) else variable
        for variable in variables
    ]


def _is_secret_variable(variable: Any) -> bool:
    return (
        isinstance(variable, dict)
        and variable.get("type") == "secret"
        and _is_plain(variable.get("value"))
    )


def _auth(auth: Json) -> Json:
    """Return it without plain values in any of its authorizations, selected or not."""
    clean = dict(auth)
    for kind, credentials in auth.items():
        if isinstance(credentials, dict):
            clean[kind] = {k: _credential(k, v) for k, v in credentials.items()}
        elif isinstance(credentials, list):
            clean[kind] = [
                {**entry, "value": _credential(str(entry.get("key")), entry["value"])}
                if isinstance(entry, dict) and "value" in entry
                else entry
                for entry in credentials
            ]
    return clean


def _credential(key: str, value: Any) -> Any:
    if key not in _OPEN:
        return "" if _is_plain(value) else value
    if not isinstance(value, list):
        return value
    return [  # additional parameters
        {**entry, "value": ""}
        if isinstance(entry, dict)
        and _PARAMETERS.search(str(entry.get("key")))
        and _is_plain(entry.get("value"))
        else entry
        for entry in value
    ]


def _is_plain(value: Any) -> bool:
    """Whether it is more than references to variables."""
    if value is None or isinstance(value, bool) or value == "":
        return False
    return not (isinstance(value, str) and _REFERENCES.search(value))


def _restore_item(item: Any, remote: Any) -> None:
    _restore_variables(item.get("variable"), remote.get("variable"))
    _restore_auth(item.get("auth"), remote.get("auth"))
    for key in ("request", "originalRequest"):
        ours, theirs = item.get(key), remote.get(key)
        if isinstance(ours, dict) and isinstance(theirs, dict):
            _restore_auth(ours.get("auth"), theirs.get("auth"))


def _restore_variables(variables: Any, remote: Any) -> None:
    known: dict[Any, list[Any]] = {}
    for variable in _objects(remote):
        if variable.get("type") == "secret":
            known.setdefault(variable.get("key"), []).append(variable.get("value"))
    for variable in _objects(variables):
        if variable.get("type") != "secret":
            continue
        values = known.get(variable.get("key"))
        value = values.pop(0) if values else None
        if variable.get("value") in ("", None) and value is not None:
            variable["value"] = value


def _restore_auth(auth: Any, remote: Any) -> None:
    if not isinstance(auth, dict) or not isinstance(remote, dict):
        return
    for kind, credentials in auth.items():
        known = dict(_credentials(remote.get(kind)))
        if isinstance(credentials, dict):
            for key, value in credentials.items():
                credentials[key] = _restored(key, value, known)
        for entry in _objects(credentials):
            if "value" in entry:
                entry["value"] = _restored(str(entry.get("key")), entry["value"], known)


def _restored(key: str, value: Any, known: Json) -> Any:
    there = known.get(key)
    if value == "" and key not in _OPEN and there is not None:
        return there
    if key in _OPEN and isinstance(value, list) and isinstance(there, list):
        values = {entry.get("key"): entry.get("value") for entry in _objects(there)}
        return [
            {**entry, "value": values[entry.get("key")]}
            if isinstance(entry, dict) and entry.get("value") == "" and entry.get("key") in values
            else entry
            for entry in value
        ]
    return value


def _credentials(credentials: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(credentials, dict):
        yield from credentials.items()
    for entry in _objects(credentials):
        yield str(entry.get("key")), entry.get("value")


def _objects(entries: Any) -> list[Any]:
    return [e for e in entries if isinstance(e, dict)] if isinstance(entries, list) else []
