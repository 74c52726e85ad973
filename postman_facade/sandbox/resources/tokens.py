"""Access tokens for apps and for service accounts.

Any client id and secret are taken for those of an app, and the key of the account for that of a
service account: the sandbox has neither kind.
"""

from __future__ import annotations

import base64
import hashlib
import json

from ..errors import ApiError
from ..world import Document, Exchange, Reply, Routes

_KIND = "oauth-token"
_GRANT = "client_credentials"
_APP_SECONDS = 3600
_SERVICE_SECONDS = 15 * 60


def create(exchange: Exchange) -> Reply:
    if not all(_credentials(exchange)):
        raise _refusal(404, "invalid_client", "OAuth client not found")
    sent = exchange.json_object()
    if sent.get("grant_type") != _GRANT:
        raise _refusal(400, "invalid_request", "Unsupported grant type")
    for name in ("installationAuthId", "jwt"):
        if not isinstance(sent.get(name), str) or not sent[name]:
            raise _refusal(400, "invalid_request", f"{name} is required")
    token = f"PMAK-{exchange.world.ids.uuid()}"
    exchange.store.insert(_KIND, _digest(token), None, "", {})
    return Reply({"access_token": token, "expires_in": _APP_SECONDS, "token_type": "Bearer"})


def revoke(exchange: Exchange) -> Reply:
    token = exchange.json_object().get("token")
    row = exchange.store.find(_KIND, _digest(token)) if isinstance(token, str) else None
    if row is None:
        raise _refusal(404, "invalid_client", "Token not found")
    exchange.store.delete(_KIND, row.id)
    return Reply({"success": "true"})


def create_for_service_account(exchange: Exchange) -> Reply:
    now = int(exchange.world.clock())
    claims = {"sub": exchange.world.owner, "iat": now, "exp": now + _SERVICE_SECONDS}
    parts: tuple[Document, ...] = ({"alg": "none", "typ": "JWT"}, claims)
    return Reply({"access_token": ".".join([*map(_encoded, parts), "unsigned"])})


def _credentials(exchange: Exchange) -> tuple[str, str]:
    """The client id and secret of HTTP Basic, empty without."""
    scheme, _, encoded = exchange.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return "", ""
    try:
        id, _, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    except ValueError:
        return "", ""
    return id, secret


def _digest(token: str) -> str:
    """What is kept of a token, which is a secret."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def _encoded(part: Document) -> str:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=")


def _refusal(status: int, error: str, description: str) -> ApiError:
    return ApiError(status, {"error": error, "error_description": description})


ROUTES: Routes = [
    ("POST", "/oauth2/token", create),
    ("POST", "/oauth2/token/revoke", revoke),
    ("POST", "/service-account-tokens", create_for_service_account),
]
