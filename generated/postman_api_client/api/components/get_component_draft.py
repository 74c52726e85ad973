from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_component_draft_response import GetComponentDraftResponse
from ...types import (
    Response,
    decode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    component_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/components/{component_id}/drafts".format(
            component_id=path_segment("component_id", component_id),
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetComponentDraftResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetComponentDraftResponse",
        decode(
            response.json(),
            GetComponentDraftResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetComponentDraftResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    component_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GetComponentDraftResponse]:
    r"""Read the draft of a component.

    Gives the content and format that would be published next. It may be ahead of the latest
    version. Enterprise plan only.

    `GET /components/{componentId}/drafts`

    Args:
        component_id: Id of the component, a ULID.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        component_id=component_id,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    component_id: str,
    *,
    client: AuthenticatedClient,
) -> GetComponentDraftResponse | None:
    """Read the draft of a component: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        component_id=component_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    component_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GetComponentDraftResponse]:
    """Read the draft of a component: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        component_id=component_id,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    component_id: str,
    *,
    client: AuthenticatedClient,
) -> GetComponentDraftResponse | None:
    """Read the draft of a component: as `sync`."""
    return (
        await asyncio_detailed(
            component_id=component_id,
            client=client,
        )
    ).parsed
