"""Settings for vcrpy: cassettes that are readable, say what they were recorded against, and hold
no key, e-mail address or id of an account.

Use `vcr_config` as the fixture of that name of pytest-recording, and `register` once per VCR.
"""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from typing import Any
from urllib.parse import urlsplit

import yaml
from postman_api_client.operations import SERVERS

SERVER = SERVERS["us"]
"""Cassettes name this server, whichever one answered."""

_KEPT_HEADERS = re.compile(
    r"^(content-type|location|retry-?after|(x-)?ratelimit.*|allow|access-control.*)$", re.IGNORECASE
)
_DROPPED_HEADERS = (
    *("x-api-key", "authorization", "cookie"),  # secrets
    *("user-agent", "host", "connection", "accept", "accept-encoding", "content-length"),  # noise
)
_KEY_SHAPES = re.compile(
    r"\bPM(?:AK|AT)-[A-Za-z0-9*-]+|\bBearer\s+[\w.~+/=-]+|\beyJ[\w-]+\.[\w-]+\.[\w-]*"
)
_EMAIL = re.compile(r"\b[\w.+-]+@(?!example\.com\b)[\w-]+(?:\.[\w-]+)+\b")
_UUID = re.compile(r"\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b")
_OWNER = re.compile(r"\b\d{6,}(?=-[0-9a-f]{8}-[0-9a-f]{4}-)")
_OWNER_FIELD = re.compile(
    r'(?P<key>"(?:owner|createdBy|updatedBy|lastUpdatedBy|userId|teamId)"\s*:\s*"?)(?P<id>\d{5,})'
)
_NAMESPACE = uuid.UUID("6f0c1c0e-5a35-4d0e-9f7e-0d6a1f6f3c55")


def scrub(text: str) -> str:
    """`text` without keys, and with stable pseudonyms for e-mail addresses and ids.

    The same id becomes the same pseudonym everywhere, so that recordings still replay; what is
    a pseudonym already stays as it is.
    """
    text = _KEY_SHAPES.sub("[key]", text)
    text = _EMAIL.sub(lambda found: f"user-{_digest(found[0])}@example.com", text)
    text = _UUID.sub(lambda found: _pseudonym(found[0]), text)
    text = _OWNER.sub(lambda found: _number(found[0]), text)
    return _OWNER_FIELD.sub(lambda found: found["key"] + _number(found["id"]), text)


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=4).hexdigest()


def _pseudonym(identifier: str) -> str:
    # Version 8 is for private use, which marks what is a pseudonym already.
    if identifier[14] == "8":
        return identifier
    digest = hashlib.blake2b(identifier.encode(), key=_NAMESPACE.bytes, digest_size=16).digest()
    made = str(uuid.UUID(bytes=digest))
    return f"{made[:14]}8{made[15:19]}{made[19:]}"


def _number(identifier: str) -> str:
    if identifier.startswith("9000"):
        return identifier
    digest = hashlib.blake2b(identifier.encode(), key=_NAMESPACE.bytes, digest_size=4).digest()
    return f"9000{int.from_bytes(digest, 'big') % 10_000:04}"


def vcr_config(*, secrets: tuple[str, ...] = ()) -> dict[str, Any]:
    """Arguments for `vcr.VCR`; `secrets` are replaced literally as well."""
    return {
        "match_on": ["method", "path", "query", "body"],
        "filter_headers": list(_DROPPED_HEADERS),
        "filter_query_parameters": ["apikey"],
        "decode_compressed_response": True,
        "before_record_request": _request,
        "before_save_interaction": _Saved(secrets),
        "serializer": "yaml",
    }


def register(vcr: Any, *, origin: str = "") -> None:
    """Teach `vcr` the readable form; `origin` is written into what it records."""
    vcr.register_serializer("yaml", Readable(origin))


def _request(request: Any) -> Any:
    parts = urlsplit(request.uri)
    request.uri = SERVER + parts.path + (f"?{parts.query}" if parts.query else "")
    return request


class _Saved:
    """An interaction as it is written: scrubbed, without headers that say nothing."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        self._secrets = secrets

    def __call__(self, request: Any, response: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
        request.uri = self._clean(request.uri)
        request.body = self._body(request.body)
        response["body"]["string"] = self._body(response["body"]["string"])
        response["headers"] = {
            name: [self._clean(value) for value in values]
            for name, values in response["headers"].items()
            if _KEPT_HEADERS.match(name)
        }
        return request, response

    def _body(self, body: Any) -> Any:
        if isinstance(body, bytes):
            try:
                body = body.decode("utf-8")
            except UnicodeDecodeError:
                return body
        return self._clean(body) if isinstance(body, str) else body

    def _clean(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, "[key]")
        return scrub(text)


class _Dumper(yaml.CSafeDumper):
    pass


def _string(dumper: _Dumper, value: str) -> yaml.ScalarNode:
    style = "|" if "\n" in value else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _string)


class Readable:
    """Cassettes as YAML in which JSON bodies are written as indented text."""

    def __init__(self, origin: str) -> None:
        self._origin = origin

    def serialize(self, cassette: dict[str, Any]) -> str:
        for interaction in cassette["interactions"]:
            for holder, key in (
                (interaction["request"], "body"),
                (interaction["response"]["body"], "string"),
            ):
                holder[key] = _indented(holder[key])
        document = {"recorded_against": self._origin, **cassette}
        return yaml.dump(
            document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=10_000
        )

    def deserialize(self, text: str) -> dict[str, Any]:
        loaded: dict[str, Any] = yaml.load(text, Loader=yaml.CSafeLoader)
        for interaction in loaded["interactions"]:
            body = interaction["request"]["body"]
            if isinstance(body, str):
                interaction["request"]["body"] = body.encode("utf-8")
            string = interaction["response"]["body"]["string"]
            if isinstance(string, str):
                interaction["response"]["body"]["string"] = string.encode("utf-8")
        return loaded


def _indented(body: Any) -> Any:
    """JSON with line breaks, where nothing but white space would change by that."""
    if not isinstance(body, str) or not body.startswith(("{", "[")):
        return body
    try:
        value = json.loads(body)
    except ValueError:
        return body
    if json.dumps(value, ensure_ascii=False, separators=(",", ":")) != body:
        return body
    return json.dumps(value, indent=1, ensure_ascii=False)
