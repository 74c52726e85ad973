from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.direction import Direction
from ...models.get_tagged_entities_entity_type import GetTaggedEntitiesEntityType
from ...models.get_tagged_entities_response import GetTaggedEntitiesResponse
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    slug: str,
    *,
    limit: int | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    cursor: str | Unset = UNSET,
    entity_type: GetTaggedEntitiesEntityType | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/tags/{slug}/entities".format(
            slug=path_segment("slug", slug),
        ),
    }
    _params: dict[str, Any] = {
        "limit": limit,
        "direction": direction,
        "cursor": cursor,
        "entityType": entity_type,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetTaggedEntitiesResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetTaggedEntitiesResponse",
        decode(
            response.json(),
            GetTaggedEntitiesResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetTaggedEntitiesResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    slug: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    cursor: str | Unset = UNSET,
    entity_type: GetTaggedEntitiesEntityType | Unset = UNSET,
) -> Response[GetTaggedEntitiesResponse]:
    r"""List what carries a tag.

    Gives the workspaces, collections and APIs with this tag, ten to a page and 50 at most;
    collections come by uid and workspaces by id. A new tag shows up after a moment, and an
    unknown one is a 404. A cursor that is not valid silently gives the first page again.
    Enterprise plan only, by the published marker; other plans get a 403 or 404.

    `GET /tags/{slug}/entities`

    Args:
        slug: The tag, in lower case letters, digits and hyphens.
        limit: Most entries to put on one page.
        direction: First tagged first with `asc`, last tagged first with `desc`.
        cursor: Where the next page starts; send back the value the previous page gave.
        entity_type: Only elements of this kind.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        slug=slug,
        limit=limit,
        direction=direction,
        cursor=cursor,
        entity_type=entity_type,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    slug: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    cursor: str | Unset = UNSET,
    entity_type: GetTaggedEntitiesEntityType | Unset = UNSET,
) -> GetTaggedEntitiesResponse | None:
    """List what carries a tag: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        slug=slug,
        limit=limit,
        direction=direction,
        cursor=cursor,
        entity_type=entity_type,
        client=client,
    ).parsed


async def asyncio_detailed(
    slug: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    cursor: str | Unset = UNSET,
    entity_type: GetTaggedEntitiesEntityType | Unset = UNSET,
) -> Response[GetTaggedEntitiesResponse]:
    """List what carries a tag: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        slug=slug,
        limit=limit,
        direction=direction,
        cursor=cursor,
        entity_type=entity_type,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    slug: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    direction: Direction | Unset = UNSET,
    cursor: str | Unset = UNSET,
    entity_type: GetTaggedEntitiesEntityType | Unset = UNSET,
) -> GetTaggedEntitiesResponse | None:
    """List what carries a tag: as `sync`."""
    return (
        await asyncio_detailed(
            slug=slug,
            limit=limit,
            direction=direction,
            cursor=cursor,
            entity_type=entity_type,
            client=client,
        )
    ).parsed
