from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_spec_version_tag_response import GetSpecVersionTagResponse
from ...types import (
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    spec_id: str,
    tag_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/specs/{spec_id}/version-tags/{tag_id}/files".format(
            spec_id=path_segment("spec_id", spec_id),
            tag_id=path_segment("tag_id", tag_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetSpecVersionTagResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetSpecVersionTagResponse",
        decode(
            response.json(),
            GetSpecVersionTagResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetSpecVersionTagResponse]:
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
    tag_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GetSpecVersionTagResponse]:
    r"""Read the files under a version tag.

    Gives the files with their contents as they were when the tag was set, folders included
    as entries of their own. Everything comes in one answer. Takes the id of the tag and not
    its name.

    `GET /specs/{specId}/version-tags/{tagId}/files`

    Args:
        spec_id: Id of the spec, a UUID; specs have no uid.
        tag_id: Id of the version tag, not its name.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        spec_id=spec_id,
        tag_id=tag_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    spec_id: str,
    tag_id: str,
    *,
    client: AuthenticatedClient,
) -> GetSpecVersionTagResponse | None:
    """Read the files under a version tag: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        spec_id=spec_id,
        tag_id=tag_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    spec_id: str,
    tag_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GetSpecVersionTagResponse]:
    """Read the files under a version tag: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        spec_id=spec_id,
        tag_id=tag_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    spec_id: str,
    tag_id: str,
    *,
    client: AuthenticatedClient,
) -> GetSpecVersionTagResponse | None:
    """Read the files under a version tag: as `sync`."""
    return (
        await asyncio_detailed(
            spec_id=spec_id,
            tag_id=tag_id,
            client=client,
        )
    ).parsed
