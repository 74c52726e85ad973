"""Who may ask: the security schemes of the document (facts: hosts, auth), and by which names.

A browser on this machine reaches the sandbox for any site that lets its name resolve to this
machine (DNS rebinding). Such a request names a foreign host.
"""

from __future__ import annotations

import functools
import ipaddress
import re
from collections.abc import Mapping
from typing import NamedTuple

from postman_api_client.operations import Operation

from ..errors import invalid_key, problem, scim

_AUTHORITY = re.compile(r"(?a:\[([0-9A-Fa-f:.]+)\]|([\w.-]+))(?::[0-9]{1,5})?")

_REAL_KEY = re.compile("PMAK-[A-Za-z0-9]{8,}")


@functools.lru_cache(maxsize=64)  # every request asks, of the same few authorities
def host_of(authority: str) -> str:
    """The host of `name`, `name:port`, `[address]` or `[address]:port`; of anything else none."""
    found = _AUTHORITY.fullmatch(authority)
    return (found[1] or found[2]).lower() if found else ""


@functools.lru_cache(maxsize=64)
def is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback


# Where a bad key is answered with 403 instead of 401.
_FORBIDDING_AREAS = frozenset(("specs", "analytics"))


def shown_key(key: str) -> str:
    """A key for people to copy. A real one given by mistake must not end up in a log or a page."""
    return "<the key given>" if _REAL_KEY.search(key) else key


class Keys(NamedTuple):
    """What a client has to send."""

    api_key: str
    scim_key: str


def authenticate(
    keys: Keys, operation: Operation | None, headers: Mapping[str, str], query: Mapping[str, str]
) -> bool:
    """Whether a key was sent and is right; False where the operation answers without one too.

    `operation` is None for an unknown path. Raises the refusal in the words of the operation.
    """
    schemes = operation.security if operation is not None else ("PostmanApiKey",)
    if "scimApiKey" in schemes:
        if headers.get("authorization", "").removeprefix("Bearer ") == keys.scim_key:
            return True
        raise scim(401, "A valid SCIM API key is required in the Authorization header.")
    # The header wins over the legacy query parameter.
    sent = headers.get("x-api-key") or query.get("apikey")
    if sent == keys.api_key:
        return True
    if "basicAuth" in schemes or ("" in schemes and sent is None):
        return False
    if operation is not None and operation.area in _FORBIDDING_AREAS:
        refusal = invalid_key().body["error"]
        raise problem(403, "forbidden", refusal["name"], refusal["message"])
    raise invalid_key()
