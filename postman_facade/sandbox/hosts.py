"""By which names a sandbox is reached.

A browser on this machine reaches the sandbox for any site that lets its name resolve to this
machine (DNS rebinding). Such a request names a foreign host.
"""

from __future__ import annotations

import ipaddress
import re

from starlette.requests import Request

_AUTHORITY = re.compile(r"(?a:\[([0-9A-Fa-f:.]+)\]|([\w.-]+))(?::[0-9]{1,5})?")


def from_loopback(request: Request) -> bool:
    return request.client is not None and is_loopback(request.client.host)


def by_own_name(request: Request) -> bool:
    """Whether the request names a loopback host, or the address that it came in at."""
    host = host_of(request.headers.get("host", ""))
    server, _ = request.scope["server"]
    return host == server or is_loopback(host)


def host_of(authority: str) -> str:
    """The host of `name`, `name:port`, `[address]` or `[address]:port`; of anything else none."""
    found = _AUTHORITY.fullmatch(authority)
    return (found[1] or found[2]).lower() if found else ""


def is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback
