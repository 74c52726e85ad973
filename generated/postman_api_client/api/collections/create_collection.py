from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.create_collection_request import CreateCollectionRequest
from ...models.put_collection_response import PutCollectionResponse
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
    encode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: CreateCollectionRequest,
    workspace: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/collections",
    }
    _params: dict[str, Any] = {
        "workspace": workspace,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PutCollectionResponse:
    """The body of a 2xx answer."""
    return cast(
        "PutCollectionResponse",
        decode(
            response.json(),
            PutCollectionResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PutCollectionResponse]:
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
    body: CreateCollectionRequest,
    workspace: str | Unset = UNSET,
) -> Response[PutCollectionResponse]:
    r"""Create a collection.

    Stores a new collection from a v2.1.0 document, which needs `info.name` and
    `info.schema`. Without `workspace` it lands in your oldest personal workspace. The 200
    answer names only `id`, `uid` and `name`, so read the collection again to see what was
    stored. An item id that exists already is refused with 400 `instanceFoundError`; leave
    ids out to get new ones.

    `POST /collections`

    Args:
        workspace: Id of the workspace to create it in; without one, your oldest
            personal workspace.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        body=body,
        workspace=workspace,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    body: CreateCollectionRequest,
    workspace: str | Unset = UNSET,
) -> PutCollectionResponse | None:
    """Create a collection: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        body=body,
        workspace=workspace,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateCollectionRequest,
    workspace: str | Unset = UNSET,
) -> Response[PutCollectionResponse]:
    """Create a collection: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        body=body,
        workspace=workspace,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateCollectionRequest,
    workspace: str | Unset = UNSET,
) -> PutCollectionResponse | None:
    """Create a collection: as `sync`."""
    return (
        await asyncio_detailed(
            body=body,
            workspace=workspace,
            client=client,
        )
    ).parsed
