"""Settings for vcrpy: cassettes that are readable, say what they were recorded against, and hold
no key, e-mail address or id of an account.

Use `vcr_config` as the fixture of that name of pytest-recording, and `register` once per VCR.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from typing import Any
from urllib.parse import urlsplit

import yaml
from postman_api_client.operations import SERVERS

from postman_facade import _yaml
from postman_facade.contract.scrub import ROUNDS, Leak, Scrubber, exchange, scrub

__all__ = ["SERVER", "NotRecordedError", "Readable", "register", "scrub", "vcr_config"]


def __dir__() -> list[str]:
    return __all__


SERVER = SERVERS["us"]
"""Cassettes name this server, whichever one answered."""

_KEPT_HEADERS = re.compile(
    r"^(content-type|location|retry-?after|(x-)?ratelimit.*|allow|access-control.*)$", re.IGNORECASE
)
_DROPPED_HEADERS = (
    *("x-api-key", "authorization", "cookie"),  # secrets
    *("user-agent", "host", "connection", "accept", "accept-encoding", "content-length"),  # noise
)


class NotRecordedError(ValueError):
    """Raised when a cassette is saved that has a body nobody can look into for secrets."""


def vcr_config(*, secrets: Collection[str] = (), keep: Collection[str] = ()) -> dict[str, Any]:
    """Arguments for `vcr.VCR`; `secrets` are replaced however they are encoded, and what is in
    `keep` is no secret. Saving raises NotRecordedError for a body that cannot be read."""
    recorder = _Recorder(secrets, keep)
    return {
        "match_on": ["method", "path", "query", "body"],
        "filter_headers": list(_DROPPED_HEADERS),
        "filter_query_parameters": ["apikey"],
        "decode_compressed_response": True,
        "before_record_request": recorder.asked,
        "before_record_response": recorder.answered,
        "before_save_interaction": recorder.saved,
        "serializer": "yaml",
    }


def register(vcr: Any, *, origin: str = "") -> None:
    """Teach `vcr` the readable form; `origin` is written into what it records."""
    vcr.register_serializer("yaml", Readable(origin))


class _Recorder:
    """Interactions as they are compared and written: scrubbed, without headers that say nothing.

    A secret that one of them gives away is looked for in all of them.
    """

    def __init__(self, secrets: Collection[str], keep: Collection[str]) -> None:
        self._secrets = set(secrets)
        self._keep = keep

    def asked(self, request: Any) -> Any:
        """A request as the cassette has it, so that what is sent is found there."""
        parts = urlsplit(request.uri)
        request.uri = SERVER + parts.path + (f"?{parts.query}" if parts.query else "")
        (request, _), _ = self._scrubbed(request, {})
        return request

    def answered(self, response: dict[str, Any]) -> dict[str, Any]:
        """The answer as it is: only what it gives away is remembered."""
        scrubber = Scrubber(self._secrets, self._keep)
        scrubber.value(response["body"])
        self._secrets |= scrubber.learned
        return response

    def saved(self, request: Any, response: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
        headers = response["headers"].items()
        kept = {name: values for name, values in headers if _KEPT_HEADERS.match(name)}
        scrubbed, unread = self._scrubbed(request, {**response, "headers": kept})
        if unread:
            raise _not_recorded(request, unread[0])
        return scrubbed

    def _scrubbed(
        self, request: Any, response: dict[str, Any]
    ) -> tuple[tuple[Any, dict[str, Any]], list[Leak]]:
        sent = {
            "method": request.method,
            "uri": request.uri,
            "headers": dict(request.headers),
            "body": request.body,
        }
        both = {"request": sent, "response": response}
        unread: list[Leak] = []
        for _ in range(ROUNDS):
            scrubber = Scrubber(self._secrets, self._keep)
            both = exchange.scrubbed(scrubber, both)
            self._secrets |= scrubber.learned
            unread = scrubber.unread
            if not scrubber.findings:
                break
        for name in ("uri", "headers", "body"):
            setattr(request, name, both["request"][name])
        return (request, both["response"]), unread


def _not_recorded(request: Any, unread: Leak) -> NotRecordedError:
    reason = unread.kind.removeprefix("not read: ")
    return NotRecordedError(
        f"{request.method} {urlsplit(request.uri).path} may hold secrets, so the cassette is not "
        f"written: {unread.where} {reason}"
    )


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
        loaded: dict[str, Any] = _yaml.load(text)
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
