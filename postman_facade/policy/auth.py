"""Choose the credentials of an operation by its security schemes."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from typing import NamedTuple

from postman_api_client.operations import Operation

from postman_facade.errors import MissingKeyError
from postman_facade.secret import Secret

_WHERE_KEYS_ARE_MADE = "make one on the API keys page of your Postman account settings"


NOBODY = Secret("")
"""The key whose rate limit is used if there is none."""


class Credentials(NamedTuple):
    """The credentials of a client."""

    api_key: Secret | None = None
    scim_key: Secret | None = None
    basic: tuple[str, Secret] | None = None
    """Client id and secret."""

    @property
    def secrets(self) -> list[Secret]:
        """All secrets among them."""
        basic = self.basic[1] if self.basic else None
        return [held for held in (self.api_key, self.scim_key, basic) if held is not None]

    def rate_limit_key(self, operation: Operation) -> Secret:
        """Return the key whose rate limit `operation` counts against."""
        key = self.scim_key if "scimApiKey" in operation.security else self.api_key
        return key or NOBODY


def auth_headers(
    operation: Operation, credentials: Credentials, params: Mapping[str, object]
) -> dict[str, Secret]:
    """Return the header for the first scheme of `operation` that there are credentials for.

    Raises:
        MissingKeyError: It needs credentials, and there are none.
    """
    for scheme in operation.security:
        if scheme == "PostmanApiKey" and credentials.api_key:
            return {"x-api-key": credentials.api_key}
        if scheme == "scimApiKey" and credentials.scim_key:
            return {"authorization": credentials.scim_key}
        if scheme == "basicAuth" and credentials.basic:
            name, secret = credentials.basic
            pair = b64encode(f"{name}:{secret.reveal()}".encode())
            return {"authorization": Secret(f"Basic {pair.decode()}")}
        if scheme == "" and _opened_otherwise(operation, params):
            return {}
    if not operation.security:
        return {}
    raise MissingKeyError(_missing(operation))


def _opened_otherwise(operation: Operation, params: Mapping[str, object]) -> bool:
    """Whether the query has what replaces a key, such as an access key."""
    instead = operation.secrets.get("query", ())
    return not instead or any(name in params for name in instead)


def _missing(operation: Operation) -> str:
    request = f"{operation.method} {operation.path}"
    if "scimApiKey" in operation.security:
        return (
            f"{request} needs a SCIM key: set POSTMAN_SCIM_KEY, or pass scim_key to the client "
            "(team admins make one in the SCIM settings of the team)"
        )
    if "basicAuth" in operation.security:
        return f"{request} needs a client id and secret: use with_options(basic_auth=(id, secret))"
    return f"{request} needs an API key: set POSTMAN_API_KEY, or pass api_key to the client ({_WHERE_KEYS_ARE_MADE})"
