"""Who may ask: the security schemes of the document (facts: hosts, auth)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from postman_api_client.operations import Operation

from .errors import forbidden_key, invalid_key, scim

# Where a bad key is answered with 403 instead of 401.
_FORBIDDING_AREAS = frozenset(("specs", "analytics"))


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
        raise forbidden_key()
    raise invalid_key()
