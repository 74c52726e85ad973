"""What becomes of a request and its answer on their way into a cassette."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any, NamedTuple
from urllib.parse import quote, quote_plus, urlsplit

from postman_api_client.operations import SERVERS

from postman_facade.contract.scrub import ROUNDS, Leak, Scrubber
from postman_facade.contract.scrub.pseudonyms import MASK

from .matching import MATCH_ON

SERVER = SERVERS["us"]
"""Cassettes name this server, whichever one answered."""

_KEPT_HEADERS = re.compile(
    r"^(content-type|location|retry-?after|allow|access-control.*)$", re.IGNORECASE
)
_LIMIT_HEADERS = re.compile(r"^(x-)?ratelimit.*$", re.IGNORECASE)
_TOO_MANY = 429
_NOISE = ("user-agent", "host", "connection", "accept-encoding", "content-length")
_BOUNDARY = re.compile(r"boundary=\"?(?P<boundary>[^\";]+)")
_SAME_BOUNDARY = "boundary-of-a-recording"
_MARK = re.compile(rb"(?<=being changed \()[0-9a-f]{8}(?=\))")
"""Of a variable that is being changed: see `documents.patch`."""
_SCHEME = re.compile(r"(?P<scheme>(?:(?:Bearer|Basic) )?)(?P<key>.+)", re.DOTALL)


class NotRecordedError(ValueError):
    """Raised when a cassette is saved that has a body nobody can look into for secrets."""


def vcr_config(
    *,
    api_key: str | None = None,
    scim_key: str | None = None,
    secrets: Collection[str] = (),
    keep: Collection[str] = (),
    stand_ins: Mapping[str, str] = {},
) -> dict[str, Any]:
    """Arguments for `vcr.VCR`, which then compares method, path, query, headers and body.

    Headers that say nothing, such as `User-Agent`, are left out. Saving raises NotRecordedError for
    a body that cannot be read.

    Args:
        api_key: Written as `[api-key]`, so that a request with another key, or none, differs.
        scim_key: Written as `[scim-key]`.
        secrets: Replaced however they are encoded.
        keep: What is no secret.
        stand_ins: What to write in the place of a text that differs each time, such as a name.
    """
    keys = {"[api-key]": api_key, "[scim-key]": scim_key}
    recorder = _Recorder(
        {key: written for written, key in keys.items() if key}, secrets, keep, stand_ins
    )
    return {
        "match_on": MATCH_ON,
        "filter_query_parameters": ["apikey"],
        "decode_compressed_response": True,
        "before_record_request": recorder.asked,
        "before_record_response": recorder.answered,
        "before_save_interaction": recorder.saved,
        "after_load_interaction": recorder.loaded,
        "serializer": "yaml",
    }


class _Sent(NamedTuple):
    """What of a request is recorded."""

    method: str
    uri: str
    headers: tuple[tuple[str, str], ...]
    body: bytes | None

    @classmethod
    def of(cls, request: Any) -> _Sent:
        return cls(request.method, request.uri, tuple(request.headers.items()), request.body)


class _Recorder:
    """Interactions as they are compared and written: scrubbed, without headers that say nothing.

    A secret that one of them gives away is looked for in all of them.
    """

    def __init__(
        self,
        keys: Mapping[str, str],
        secrets: Collection[str],
        keep: Collection[str],
        stand_ins: Mapping[str, str],
    ) -> None:
        self._keys = keys
        self._secrets = {*secrets, *keys}
        self._keep = keep
        self._stand_ins = stand_ins
        self._asked: dict[tuple[_Sent, int], _Sent] = {}
        """What was made of a request with so many secrets known: vcrpy asks several times."""
        self._written: set[_Sent | bytes] = set()
        """Requests, and bodies of answers, that come from a cassette and stay as they are."""

    def loaded(self, request: Any, response: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
        """An interaction of a cassette, which may have been recorded without these settings."""
        if any(_is_noise(name.lower(), value) for name, value in request.headers.items()):
            return request, response
        self._written |= {_Sent.of(request), response["body"].get("string") or b""}
        return request, response

    def asked(self, request: Any) -> Any:
        """A request as the cassette has it, so that what is sent is found there."""
        sent = _Sent.of(request)
        if sent in self._written:
            return request
        key = (sent, len(self._secrets))
        made = self._asked.get(key)
        if made is None:
            made = self._asked[key] = _Sent.of(self._as_recorded(request))
        request.uri, request.headers, request.body = made.uri, dict(made.headers), made.body
        return request

    def _as_recorded(self, request: Any) -> Any:
        parts = urlsplit(request.uri)
        request.uri = self._stood_in(
            SERVER + parts.path + (f"?{parts.query}" if parts.query else "")
        )
        request.headers = {
            name: self._credential(self._stood_in(value))
            for name, value in request.headers.items()
            if not _is_noise(name.lower(), value)
        }
        if isinstance(request.body, bytes):
            request.body = self._stood_in_bytes(request.body)
        _with_same_boundary(request)
        (request, _), _ = self._scrubbed(request, {})
        return request

    def answered(self, response: dict[str, Any]) -> dict[str, Any]:
        """The answer as it is: only what it gives away is remembered."""
        if response["body"].get("string") in self._written:
            return response
        scrubber = Scrubber(self._secrets, self._keep)
        scrubber.value(response["body"])
        self._secrets |= scrubber.learned
        return response

    def saved(self, request: Any, response: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
        limited = response.get("status", {}).get("code") == _TOO_MANY
        kept = {
            name: [self._stood_in(value) for value in values]
            for name, values in response["headers"].items()
            if _KEPT_HEADERS.match(name) or (limited and _LIMIT_HEADERS.match(name))
        }
        body = response["body"]
        if isinstance(body.get("string"), bytes):
            body = {**body, "string": self._stood_in_bytes(body["string"])}
        scrubbed, unread = self._scrubbed(request, {**response, "headers": kept, "body": body})
        if unread:
            raise _not_recorded(request, unread[0])
        return scrubbed

    def _credential(self, value: str) -> str:
        """Which of the keys it is, with the scheme before it."""
        match = _SCHEME.fullmatch(value)
        if match is None or not (match["scheme"] or match["key"] in self._keys):
            return value
        return match["scheme"] + self._keys.get(match["key"], MASK)

    def _stood_in(self, text: str) -> str:
        for real, written in self._stand_ins.items():
            for encoded in (str, quote, quote_plus):
                text = text.replace(encoded(real), encoded(written))
        return text

    def _stood_in_bytes(self, body: bytes) -> bytes:
        for real, written in self._stand_ins.items():
            body = body.replace(real.encode(), written.encode())
        return _MARK.sub(b"[secret]", body)

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
            both = scrubber.exchange(both)
            self._secrets |= scrubber.learned
            unread = scrubber.unread
            if not scrubber.findings:
                break
        for name in ("uri", "headers", "body"):
            setattr(request, name, both["request"][name])
        return (request, both["response"]), unread


def _is_noise(name: str, value: str) -> bool:
    """Whether a header says nothing of what is asked for: an `accept` that takes anything does not."""
    return name in _NOISE or (name == "accept" and "*/*" in value)


def _with_same_boundary(request: Any) -> None:
    """Write a multipart body with a boundary that is not made up each time."""
    for name, value in request.headers.items():
        found = _BOUNDARY.search(value) if name.lower() == "content-type" else None
        if found is not None and isinstance(request.body, bytes):
            made_up = found["boundary"]
            request.headers = {**request.headers, name: value.replace(made_up, _SAME_BOUNDARY)}
            request.body = request.body.replace(made_up.encode(), _SAME_BOUNDARY.encode())
            return


def _not_recorded(request: Any, unread: Leak) -> NotRecordedError:
    reason = unread.kind.removeprefix("not read: ")
    return NotRecordedError(
        f"{request.method} {urlsplit(request.uri).path} may hold secrets, so the cassette is not "
        f"written: {unread.where} {reason}"
    )
