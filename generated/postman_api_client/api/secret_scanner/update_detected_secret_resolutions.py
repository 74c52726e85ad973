from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.update_detected_secret_resolutions_request import (
    UpdateDetectedSecretResolutionsRequest,
)
from ...models.update_detected_secret_resolutions_response import (
    UpdateDetectedSecretResolutionsResponse,
)
from ...types import (
    Response,
    decode,
    encode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    secret_id: str,
    *,
    body: UpdateDetectedSecretResolutionsRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/detected-secrets/{secret_id}".format(
            secret_id=path_segment("secret_id", secret_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> UpdateDetectedSecretResolutionsResponse:
    """The body of a 2xx answer."""
    return cast(
        "UpdateDetectedSecretResolutionsResponse",
        decode(
            response.json(),
            UpdateDetectedSecretResolutionsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateDetectedSecretResolutionsResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    secret_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateDetectedSecretResolutionsRequest,
) -> Response[UpdateDetectedSecretResolutionsResponse]:
    r"""Resolve a found secret.

    Records how a finding was dealt with: false positive, revoked or accepted risk. The body
    must name the workspace as well. Answers with the new resolution and its history; the
    secret itself stays where it is. Enterprise plan only.

    `PUT /detected-secrets/{secretId}`

    Args:
        secret_id: Id of the finding, as the search gives it.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        secret_id=secret_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    secret_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateDetectedSecretResolutionsRequest,
) -> UpdateDetectedSecretResolutionsResponse | None:
    """Resolve a found secret: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        secret_id=secret_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    secret_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateDetectedSecretResolutionsRequest,
) -> Response[UpdateDetectedSecretResolutionsResponse]:
    """Resolve a found secret: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        secret_id=secret_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    secret_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateDetectedSecretResolutionsRequest,
) -> UpdateDetectedSecretResolutionsResponse | None:
    """Resolve a found secret: as `sync`."""
    return (
        await asyncio_detailed(
            secret_id=secret_id,
            body=body,
            client=client,
        )
    ).parsed
