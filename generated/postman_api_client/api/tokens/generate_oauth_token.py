from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.generate_oauth_token_request import GenerateOauthTokenRequest
from ...models.generate_oauth_token_response import GenerateOauthTokenResponse
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
    body: GenerateOauthTokenRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/oauth2/token",
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> GenerateOauthTokenResponse:
    """The body of a 2xx answer."""
    return cast(
        "GenerateOauthTokenResponse",
        decode(
            response.json(),
            GenerateOauthTokenResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GenerateOauthTokenResponse]:
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
    body: GenerateOauthTokenRequest,
) -> Response[GenerateOauthTokenResponse]:
    r"""Get an access token for an app installation.

    Exchanges the client id and secret, sent by HTTP Basic, and a signed assertion in the
    body for a token that lives an hour. No API key is sent. The token looks like an API key
    and is as secret as one.

    `POST /oauth2/token`

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
    body: GenerateOauthTokenRequest,
) -> GenerateOauthTokenResponse | None:
    """Get an access token for an app installation: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: GenerateOauthTokenRequest,
) -> Response[GenerateOauthTokenResponse]:
    """Get an access token for an app installation: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: GenerateOauthTokenRequest,
) -> GenerateOauthTokenResponse | None:
    """Get an access token for an app installation: as `sync`."""
    return (
        await asyncio_detailed(
            body=body,
            client=client,
        )
    ).parsed
