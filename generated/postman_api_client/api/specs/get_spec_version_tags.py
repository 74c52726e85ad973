from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_spec_version_tags_response import GetSpecVersionTagsResponse
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
    spec_id: str,
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/specs/{spec_id}/version-tags".format(
            spec_id=path_segment("spec_id", spec_id),
        ),
    }
    _params: dict[str, Any] = {
        "cursor": cursor,
        "limit": limit,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetSpecVersionTagsResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetSpecVersionTagsResponse",
        decode(
            response.json(),
            GetSpecVersionTagsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetSpecVersionTagsResponse]:
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
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[GetSpecVersionTagsResponse]:
    r"""List the version tags of a spec.

    Gives id and name of the tags that mark states of the specification, ten to a page, by
    cursor. The ids are what the files of a tag are read by.

    `GET /specs/{specId}/version-tags`

    Args:
        spec_id: Id of the spec, a UUID; specs have no uid.
        cursor: Where the next page starts; send back the value the previous page gave.
        limit: Most entries to put on one page.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        spec_id=spec_id,
        cursor=cursor,
        limit=limit,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    spec_id: str,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> GetSpecVersionTagsResponse | None:
    """List the version tags of a spec: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        spec_id=spec_id,
        cursor=cursor,
        limit=limit,
        client=client,
    ).parsed


async def asyncio_detailed(
    spec_id: str,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[GetSpecVersionTagsResponse]:
    """List the version tags of a spec: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        spec_id=spec_id,
        cursor=cursor,
        limit=limit,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    spec_id: str,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> GetSpecVersionTagsResponse | None:
    """List the version tags of a spec: as `sync`."""
    return (
        await asyncio_detailed(
            spec_id=spec_id,
            cursor=cursor,
            limit=limit,
            client=client,
        )
    ).parsed
