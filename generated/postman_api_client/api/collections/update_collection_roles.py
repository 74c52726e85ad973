from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...models.update_collection_roles_request import UpdateCollectionRolesRequest
from ...types import (
    Response,
    encode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    collection_id: str,
    *,
    body: UpdateCollectionRolesRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/collections/{collection_id}/roles".format(
            collection_id=path_segment("collection_id", collection_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> None:
    """The body of a 2xx answer."""
    return None


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[None]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=None,
    )


def sync_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateCollectionRolesRequest,
) -> Response[None]:
    r"""Change roles in a collection.

    Sets roles through a list of `update` operations under `roles`, each with the path
    `/user`, `/group` or `/team` and values of numeric id and role. You need the editor role
    yourself; partners and guests cannot be given one here. Answers 204, but a live test in
    late 2025 got no change through, so read the roles afterwards. Takes the bare id, and
    plain JSON despite the patch-like body.

    `PATCH /collections/{collectionId}/roles`

    Args:
        collection_id: Bare id of the collection.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        collection_id=collection_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateCollectionRolesRequest,
) -> None:
    """Change roles in a collection: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateCollectionRolesRequest,
) -> Response[None]:
    """Change roles in a collection: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateCollectionRolesRequest,
) -> None:
    """Change roles in a collection: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            body=body,
            client=client,
        )
    ).parsed
