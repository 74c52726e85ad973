from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.update_spec_sync_options_request import UpdateSpecSyncOptionsRequest
from ...models.update_spec_sync_options_response import UpdateSpecSyncOptionsResponse
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
    spec_id: str,
    collection_id: str,
    *,
    body: UpdateSpecSyncOptionsRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/specs/{spec_id}/collections/{collection_id}/sync-options".format(
            spec_id=path_segment("spec_id", spec_id),
            collection_id=path_segment("collection_id", collection_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> UpdateSpecSyncOptionsResponse:
    """The body of a 2xx answer."""
    return cast(
        "UpdateSpecSyncOptionsResponse",
        decode(
            response.json(),
            UpdateSpecSyncOptionsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateSpecSyncOptionsResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    spec_id: str,
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateSpecSyncOptionsRequest,
) -> Response[UpdateSpecSyncOptionsResponse]:
    r"""Set how a spec and a collection keep in step.

    Sets two switches under `syncOptions`: whether examples are kept in step, and whether
    requests that left the source are deleted by the next synchronization. Both are on by
    default. Answers with the options as they are now.

    `PATCH /specs/{specId}/collections/{collectionId}/sync-options`

    Args:
        spec_id: Id of the spec, a UUID; specs have no uid.
        collection_id: Bare id of the collection.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        spec_id=spec_id,
        collection_id=collection_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    spec_id: str,
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateSpecSyncOptionsRequest,
) -> UpdateSpecSyncOptionsResponse | None:
    """Set how a spec and a collection keep in step: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        spec_id=spec_id,
        collection_id=collection_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    spec_id: str,
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateSpecSyncOptionsRequest,
) -> Response[UpdateSpecSyncOptionsResponse]:
    """Set how a spec and a collection keep in step: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        spec_id=spec_id,
        collection_id=collection_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    spec_id: str,
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateSpecSyncOptionsRequest,
) -> UpdateSpecSyncOptionsResponse | None:
    """Set how a spec and a collection keep in step: as `sync`."""
    return (
        await asyncio_detailed(
            spec_id=spec_id,
            collection_id=collection_id,
            body=body,
            client=client,
        )
    ).parsed
