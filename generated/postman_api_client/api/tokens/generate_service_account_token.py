from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.generate_service_account_token_response import (
    GenerateServiceAccountTokenResponse,
)
from ...types import (
    Response,
    decode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/service-account-tokens",
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GenerateServiceAccountTokenResponse:
    """The body of a 2xx answer."""
    return cast(
        "GenerateServiceAccountTokenResponse",
        decode(
            response.json(),
            GenerateServiceAccountTokenResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GenerateServiceAccountTokenResponse]:
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
) -> Response[GenerateServiceAccountTokenResponse]:
    r"""Get a token for a service account.

    Exchanges the API key of a service account, sent as usual, for a signed token; the key
    of a person is refused. It lives 15 minutes as published and over an hour as seen, so
    count on the shorter time. Has a limit of its own, 10 calls in 10 seconds, besides the
    general one. Service accounts need the Enterprise plan.

    `POST /service-account-tokens`

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs()
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
) -> GenerateServiceAccountTokenResponse | None:
    """Get a token for a service account: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GenerateServiceAccountTokenResponse]:
    """Get a token for a service account: as `sync_detailed`."""
    _kwargs = _get_kwargs()
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> GenerateServiceAccountTokenResponse | None:
    """Get a token for a service account: as `sync`."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
