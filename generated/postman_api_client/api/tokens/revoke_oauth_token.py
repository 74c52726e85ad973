from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.revoke_oauth_token_request import RevokeOauthTokenRequest
from ...models.revoke_oauth_token_response import RevokeOauthTokenResponse
from ...types import (
    Response,
    decode,
    encode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: RevokeOauthTokenRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/oauth2/token/revoke",
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> RevokeOauthTokenResponse:
    """The body of a 2xx answer."""
    return cast(
        "RevokeOauthTokenResponse",
        decode(
            response.json(),
            RevokeOauthTokenResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RevokeOauthTokenResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: RevokeOauthTokenRequest,
) -> Response[RevokeOauthTokenResponse]:
    r"""Revoke an access token.

    Ends a token at once and for good. It needs no credentials besides the token in the
    body, and answers with the word true as a string. An unknown token is a 404.

    `POST /oauth2/token/revoke`

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    body: RevokeOauthTokenRequest,
) -> RevokeOauthTokenResponse | None:
    """Revoke an access token: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: RevokeOauthTokenRequest,
) -> Response[RevokeOauthTokenResponse]:
    """Revoke an access token: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: RevokeOauthTokenRequest,
) -> RevokeOauthTokenResponse | None:
    """Revoke an access token: as `sync`."""
    return (
        await asyncio_detailed(
            body=body,
            client=client,
        )
    ).parsed
