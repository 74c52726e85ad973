"""Which credentials an operation is sent with: those of its security schemes, and no others."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from typing import NamedTuple

from postman_api_client.operations import Operation

from postman_facade.errors import MissingKeyError
from postman_facade.secret import Secret

_WHERE_KEYS_ARE_MADE = "make one on the API keys page of your Postman account settings"


NOBODY = Secret("")
"""Whose budget is used without a key."""


class Credentials(NamedTuple):
    """Everything a client may authenticate with."""

    api_key: Secret | None = None
    scim_key: Secret | None = None
    basic: tuple[str, Secret] | None = None
    """Client id and secret."""

    @property
    def secrets(self) -> list[Secret]:
        """All that is not to be told."""
        basic = self.basic[1] if self.basic else None
        return [held for held in (self.api_key, self.scim_key, basic) if held is not None]

    def rate_limit_key(self, operation: Operation) -> Secret:
        """Whose budget of calls `operation` uses."""
        key = self.scim_key if "scimApiKey" in operation.security else self.api_key
        return key or NOBODY


def auth_headers(
    operation: Operation, credentials: Credentials, params: Mapping[str, object]
) -> dict[str, Secret]:
    """The header for the first scheme of `operation` that there are credentials for.

    Raises MissingKeyError, before anything is sent, when there are none and some are needed.
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
    """Without a key an operation needs the query parameter that stands for one, if it has one."""
    instead = operation.secrets.get("query", ())
    return not instead or any(name in params for name in instead)


def _missing(operation: Operation) -> str:
    request = f"{operation.method} {operation.path}"
    if "scimApiKey" in operation.security:
        return (
            f"{request} needs a SCIM key: pass scim_key or set POSTMAN_SCIM_KEY "
            "(team admins make one in the SCIM settings of the team)"
        )
    if "basicAuth" in operation.security:
        return f"{request} needs a client id and secret: use with_options(basic_auth=(id, secret))"
    return (
        f"{request} needs an API key: pass api_key or set POSTMAN_API_KEY ({_WHERE_KEYS_ARE_MADE})"
    )
