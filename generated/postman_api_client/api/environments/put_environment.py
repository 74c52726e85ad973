from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.put_environment_request import PutEnvironmentRequest
from ...models.put_environment_response import PutEnvironmentResponse
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
    environment_id: str,
    *,
    body: PutEnvironmentRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/environments/{environment_id}".format(
            environment_id=path_segment("environment_id", environment_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PutEnvironmentResponse:
    """The body of a 2xx answer."""
    return cast(
        "PutEnvironmentResponse",
        decode(
            response.json(),
            PutEnvironmentResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PutEnvironmentResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    environment_id: str,
    *,
    client: AuthenticatedClient,
    body: PutEnvironmentRequest,
) -> Response[PutEnvironmentResponse]:
    r"""Replace an environment.

    Puts the name and all values you send in the place of the stored ones; a variable left
    out is gone, and an empty `values` clears them all. Takes an id or a uid. The answer has
    ids and name, not the values. The cap is 30 MB, and a request without `Content-Length`
    gets 411.

    `PUT /environments/{environmentId}`

    Args:
        environment_id: Id or uid of the environment.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        environment_id=environment_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    environment_id: str,
    *,
    client: AuthenticatedClient,
    body: PutEnvironmentRequest,
) -> PutEnvironmentResponse | None:
    """Replace an environment: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        environment_id=environment_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    environment_id: str,
    *,
    client: AuthenticatedClient,
    body: PutEnvironmentRequest,
) -> Response[PutEnvironmentResponse]:
    """Replace an environment: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        environment_id=environment_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    environment_id: str,
    *,
    client: AuthenticatedClient,
    body: PutEnvironmentRequest,
) -> PutEnvironmentResponse | None:
    """Replace an environment: as `sync`."""
    return (
        await asyncio_detailed(
            environment_id=environment_id,
            body=body,
            client=client,
        )
    ).parsed
