"""Replacements for secrets and personal data. Replacing a replacement changes nothing."""

from __future__ import annotations

import hashlib
import ipaddress
import re
import uuid
from urllib.parse import unquote

MASK = "[secret]"
"""The replacement for every secret. It is always the same, because a secret in a recorded response
is sent again on replay, possibly where another rule finds it."""
_NAMESPACE = uuid.UUID("6f0c1c0e-5a35-4d0e-9f7e-0d6a1f6f3c55")

_SAYS_NOTHING = re.compile(
    r"(?:(?i:bearer|basic|digest|token)\s)?"
    r"(?:\s|\*|\{\{[^{}]*\}\}|\$\{[^{}]*\}|\{[a-z_]+\}|\$[A-Z_]+\b|\[(?:(?:api-|scim-)?key|secret|redacted)\])*"
    r"|(?i:true|false|null|none|undefined)|\.{3}|made[- ]up.*",
    re.DOTALL,
)
_NOBODY = re.compile(
    r"user[ -][0-9a-f]{8}|sandbox[ -]\w+|[\w.+-]+@example\.com"
    r"|[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}",
    re.IGNORECASE,
)
_NOWHERE = tuple(map(ipaddress.ip_network, ("192.0.2.0/24", "2001:db8::/32")))


def says_nothing(text: str) -> bool:
    """Whether it is not a secret: a template, a mask, a keyword, or obviously made up."""
    return _SAYS_NOTHING.fullmatch(text) is not None


def masked(value: str) -> str:
    return value if says_nothing(unquote(value)) else MASK


def of_uuid(identifier: str) -> str:
    # UUID version 8 is for private use, and marks pseudonyms.
    if identifier[14] == "8":
        return identifier
    made = str(uuid.UUID(bytes=_hash(identifier.lower(), 16)))
    made = f"{made[:14]}8{made[15:]}"
    return made.upper() if identifier.isupper() else made


def of_number(identifier: str) -> str:
    """Return the pseudonym of a numeric id."""
    if identifier.startswith("9000"):
        return identifier
    return f"9000{int.from_bytes(_hash(identifier, 4), 'big') % 10_000:04}"


def of_email(address: str) -> str:
    return f"user-{_digest(address)}@example.com"


def of_person(name: str) -> str:
    """Return a pseudonym for a name; `user-…` for a username."""
    if _NOBODY.fullmatch(name) or says_nothing(name):
        return name
    return f"{'user-' if name.islower() else 'User '}{_digest(name)}"


def of_address(address: str) -> str:
    """Return an address that is reserved for documentation."""
    try:
        real = ipaddress.ip_address(address)
    except ValueError:
        return MASK
    if any(real in network for network in _NOWHERE):
        return address
    number = _hash(address, 1)[0]
    return f"192.0.2.{number}" if real.version == 4 else f"2001:db8::{number:x}"


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()


def _hash(identifier: str, size: int) -> bytes:
    return hashlib.blake2b(identifier.encode(), key=_NAMESPACE.bytes, digest_size=size).digest()
