"""Explain why a connection failed: whether a retry can help, and what to do."""

from __future__ import annotations

import re
from typing import NamedTuple

from postman_facade.transport.connections.certificates import CERTIFICATES_VARIABLE

_SOURCE = re.compile(r"\(_ssl\.c:\d+\)|\[SSL:[^\[\]]*\]")


class Refusal(NamedTuple):
    final: bool
    """A retry would fail in the same way."""
    detail: str
    advice: str = "check host, proxy and network"


def not_connected(detail: str, proxy: str | None) -> Refusal:
    """Explain a failed connection to the server, or to the proxy that is set in `proxy`."""
    if "CERTIFICATE_VERIFY_FAILED" in detail:
        return Refusal(True, _plain(detail), _about_certificate(detail))
    if "WRONG_VERSION_NUMBER" in detail:
        advice = "check scheme and port: the server does not speak TLS"
        return Refusal(True, _plain(detail), advice)
    if proxy is not None:
        return Refusal(False, detail, f"check the proxy set in {proxy}, or remove it")
    return Refusal(False, detail)


def refused_by_proxy(detail: str, proxy: str | None) -> Refusal:
    """Explain why a proxy that was reached did not connect to the server."""
    where = proxy or "the transport or http_client"
    status = re.match(r"\d{3}\b", detail)
    if status is None:
        return Refusal(True, detail, f"check the proxy set in {where}")
    found = f"the proxy set in {where} returned {status[0]}"
    if status[0] == "407":
        advice = "put its user and password into the URL: http://user:password@host:port"
        return Refusal(True, found, advice)
    if status[0] >= "500":
        return Refusal(False, found, "try again later")
    return Refusal(True, found, "ask the administrator of the proxy to allow the server")


def _about_certificate(detail: str) -> str:
    if "mismatch" in detail:
        return "check the host name: the certificate is for another one"
    if "expired" in detail or "not yet valid" in detail:
        return "check the clock of this machine, or tell the administrator of the server"
    return f"set {CERTIFICATES_VARIABLE} to a PEM file with the certificate of its issuer"


def _plain(detail: str) -> str:
    return " ".join(_SOURCE.sub(" ", detail).split()) or "certificate verify failed"
