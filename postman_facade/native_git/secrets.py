"""Leave secret values out of files, and restore them from the service.

The values of secret variables, plain values in an authorization, and plain authorization headers are
replaced by an empty value; so an empty value there means "unchanged".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from postman_facade.documents import CollectionDocument
from postman_facade.documents.elements import paired
from postman_facade.documents.json_copy import copied
from postman_facade.native_git.kinds import Kind

Json = dict[str, Any]

_REFERENCES = re.compile(r"\A(?:\s*\{\{[^{}]*\}\})+\s*\Z")
_SCHEME = re.compile(r"\A\s*[A-Za-z][\w-]*\s+(?=\{\{)")
_HEADERS = frozenset(("authorization", "proxy-authorization", "x-api-key"))
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


class Slot(NamedTuple):
    """A place for a secret."""

    address: str
    """The id or path of the request, folder or example, and the place in it."""
    holder: Json
    key: str

    @property
    def value(self) -> Any:
        return self.holder[self.key]


def secrets_of(kind: Kind, value: Json) -> dict[str, Any]:
    """Return the secrets in the value, by address."""
    return {slot.address: slot.value for slot in _slots(kind, value) if _is_secret(slot.value)}


def leave_out(kind: Kind, value: Json) -> Json:
    """Return a copy of the value without its secrets; the value itself if it has none."""
    if not secrets_of(kind, value):
        return value
    clean: Json = copied(value, {})
    for slot in _slots(kind, clean):
        if _is_secret(slot.value):
            slot.holder[slot.key] = ""
    return clean


def put_back(kind: Kind, value: Json, remote: Json) -> None:
    """Restore the secrets of a value from the service."""
    there = {slot.address: slot.value for slot in _slots(kind, remote)}
    fill(kind, value, there.get, like=remote)


def leave_out_known(kind: Kind, value: Json, remote: Json) -> None:
    """Empty the places of secrets that are those of the service."""
    there = secrets_of(kind, remote)
    for slot in _slots(kind, value, remote) if there else ():
        if slot.value == there.get(slot.address):
            slot.holder[slot.key] = ""


def fill(
    kind: Kind, value: Json, secret_at: Callable[[str], Any], like: Json | None = None
) -> None:
    """Put secrets into the empty places; `like` is the version whose addresses they have."""
    for slot in _slots(kind, value, like):
        if slot.value in ("", None) and (secret := secret_at(slot.address)) is not None:
            slot.holder[slot.key] = secret


def _slots(kind: Kind, value: Json, like: Json | None = None) -> Iterator[Slot]:
    if kind in ("environment", "globals"):
        yield from _of_variables("", value.get("values"))
    elif kind == "collection":
        here = list(CollectionDocument(value).elements())
        names = {id(element.data): element.id or element.path for element in here}
        if like is not None:
            pairs = paired(CollectionDocument(like).elements(), here).pairs
            names |= {id(ours.data): theirs.id or theirs.path for theirs, ours in pairs}
        yield from _of_holder("", value)
        for element in here:
            if element.kind != "variable":
                yield from _of_holder(names[id(element.data)], element.data)


def _of_holder(name: str, holder: Json) -> Iterator[Slot]:
    """Yield the places in a collection, folder, request or example."""
    yield from _of_variables(name, holder.get("variable"))
    yield from _of_authorization(f"{name}/auth", holder.get("auth"))
    for key in ("request", "originalRequest"):
        request = holder.get(key)
        if isinstance(request, dict):
            yield from _of_authorization(f"{name}/{key}/auth", request.get("auth"))
            for place, header in _numbered(request.get("header")):
                if str(header.get("key")).strip().lower() in _HEADERS and "value" in header:
                    yield Slot(f"{name}/{key}/header/{place}", header, "value")


def _of_variables(name: str, variables: Any) -> Iterator[Slot]:
    for place, variable in _numbered(variables):
        if variable.get("type") == "secret" and "value" in variable:
            yield Slot(f"{name}/variable/{place}", variable, "value")


def _of_authorization(name: str, auth: Any) -> Iterator[Slot]:
    """Yield the places in all authorizations, selected or not."""
    for kind, credentials in auth.items() if isinstance(auth, dict) else ():
        if isinstance(credentials, dict):
            for key in credentials:
                yield from _of_credential(f"{name}/{kind}/{key}", key, credentials, key)
        for place, entry in _numbered(credentials):
            if "value" in entry:
                key = str(entry.get("key", entry.get("id")))
                yield from _of_credential(f"{name}/{kind}/{place}", key, entry, "value")


def _of_credential(name: str, key: str, holder: Json, place: str) -> Iterator[Slot]:
    if key not in _OPEN:
        yield Slot(name, holder, place)
        return
    for inner, parameter in _numbered(holder[place]):  # additional parameters
        if _PARAMETERS.search(str(parameter.get("key"))) and "value" in parameter:
            yield Slot(f"{name}/{inner}", parameter, "value")


def _numbered(entries: Any) -> Iterator[tuple[str, Json]]:
    """Yield the entries of a list with their keys, which are numbered if several are equal."""
    counts: dict[str, int] = {}
    for entry in entries if isinstance(entries, list) else ():
        if isinstance(entry, dict):
            key = str(entry.get("key", entry.get("id")))
            counts[key] = counts.get(key, 0) + 1
            yield key if counts[key] == 1 else f"{key} ({counts[key]})", entry


def _is_secret(value: Any) -> bool:
    """Whether it is more than references to variables."""
    if value is None or isinstance(value, bool) or value == "":
        return False
    return not (isinstance(value, str) and _REFERENCES.search(_SCHEME.sub("", value)))
