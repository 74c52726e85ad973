"""By which names a sandbox is reached.

A browser on this machine reaches the sandbox for any site that lets its name resolve to this
machine (DNS rebinding). Such a request names a foreign host.
"""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from starlette.requests import Request


def from_loopback(request: Request) -> bool:
    return request.client is not None and is_loopback(request.client.host)


def by_own_name(request: Request) -> bool:
    """Whether the request names a loopback host, or the address that it came in at."""
    host = host_of(f"//{request.headers.get('host', '')}")
    server, _ = request.scope["server"]
    return host == server or is_loopback(host)


def host_of(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback
