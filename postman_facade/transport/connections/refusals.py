"""Why there is no connection: whether another attempt could change that, and what to do."""

from __future__ import annotations

import re
from typing import NamedTuple

from postman_facade.transport.connections.environment import CERTIFICATES_VARIABLE

_SOURCE = re.compile(r"\(_ssl\.c:\d+\)|\[SSL:[^\[\]]*\]")


class Refusal(NamedTuple):
    final: bool
    """Another attempt would not change it."""
    detail: str
    advice: str = "check host, proxy and network"


def not_connected(detail: str, proxy: str | None) -> Refusal:
    """The server, or the proxy of the variable `proxy`, could not be connected to."""
    if "CERTIFICATE_VERIFY_FAILED" in detail:
        return Refusal(True, _plain(detail), _about_certificate(detail))
    if "WRONG_VERSION_NUMBER" in detail:
        advice = "check scheme and port: what answers does not speak TLS"
        return Refusal(True, _plain(detail), advice)
    if proxy is not None:
        return Refusal(False, detail, f"check the proxy of {proxy}, or unset it")
    return Refusal(False, detail)


def refused_by_proxy(detail: str, proxy: str | None) -> Refusal:
    """The proxy was reached and made no connection to the server."""
    where = proxy or "the transport"
    status = re.match(r"\d{3}\b", detail)
    if status is None:
        return Refusal(True, detail, f"check the proxy of {where}")
    answered = f"the proxy of {where} answered {status[0]}"
    if status[0] == "407":
        advice = f"put its user and password into {where}: http://user:password@host:port"
        return Refusal(True, answered, advice)
    if status[0] >= "500":
        return Refusal(False, answered, "try later")
    return Refusal(True, answered, "ask who runs the proxy to allow the server")


def _about_certificate(detail: str) -> str:
    if "mismatch" in detail:
        return "check the host name: the certificate is for another one"
    if "expired" in detail or "not yet valid" in detail:
        return "check the clock of this machine, and tell who runs the server"
    return f"set {CERTIFICATES_VARIABLE} to a PEM file with the certificate of its issuer"


def _plain(detail: str) -> str:
    return " ".join(_SOURCE.sub(" ", detail).split()) or "certificate verify failed"
