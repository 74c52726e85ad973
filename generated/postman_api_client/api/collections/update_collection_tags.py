from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.tag_list import TagList
from ...models.update_workspace_tags_request import UpdateWorkspaceTagsRequest
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
    collection_id: str,
    *,
    body: UpdateWorkspaceTagsRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/collections/{collection_id}/tags".format(
            collection_id=path_segment("collection_id", collection_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> TagList:
    """The body of a 2xx answer."""
    return cast(
        "TagList",
        decode(
            response.json(),
            TagList,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TagList]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateWorkspaceTagsRequest,
) -> Response[TagList]:
    r"""Replace a collection's tags.

    Makes the list you send the collection's only tags; an empty list clears them. At most
    five slugs of 2 to 64 lower-case letters, digits and hyphens, beginning with a letter,
    or the answer is 400. Needs the uid and returns the new list. Enterprise only; finding
    by tag catches up about a second later.

    `PUT /collections/{collectionId}/tags`

    Args:
        collection_id: Uid of the collection; the bare id is not enough here.

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
    body: UpdateWorkspaceTagsRequest,
) -> TagList | None:
    """Replace a collection's tags: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        collection_id=collection_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateWorkspaceTagsRequest,
) -> Response[TagList]:
    """Replace a collection's tags: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        collection_id=collection_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    collection_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateWorkspaceTagsRequest,
) -> TagList | None:
    """Replace a collection's tags: as `sync`."""
    return (
        await asyncio_detailed(
            collection_id=collection_id,
            body=body,
            client=client,
        )
    ).parsed
