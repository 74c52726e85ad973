from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.scim_group import ScimGroup
from ...models.scim_group_patch import ScimGroupPatch
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
    group_id: str,
    *,
    body: ScimGroupPatch,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/scim/v2/Groups/{group_id}".format(
            group_id=path_segment("group_id", group_id),
        ),
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ScimGroup:
    """The body of a 2xx answer."""
    return cast(
        "ScimGroup",
        decode(
            response.json(),
            ScimGroup,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ScimGroup]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    group_id: str,
    *,
    client: AuthenticatedClient,
    body: ScimGroupPatch,
) -> Response[ScimGroup]:
    r"""Change a provisioned group.

    Adds, removes or replaces one attribute of the group per entry.

    `PATCH /scim/v2/Groups/{groupId}`

    Args:
        group_id: SCIM id of the group, a string.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        group_id=group_id,
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    group_id: str,
    *,
    client: AuthenticatedClient,
    body: ScimGroupPatch,
) -> ScimGroup | None:
    """Change a provisioned group: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        group_id=group_id,
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    group_id: str,
    *,
    client: AuthenticatedClient,
    body: ScimGroupPatch,
) -> Response[ScimGroup]:
    """Change a provisioned group: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        group_id=group_id,
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    group_id: str,
    *,
    client: AuthenticatedClient,
    body: ScimGroupPatch,
) -> ScimGroup | None:
    """Change a provisioned group: as `sync`."""
    return (
        await asyncio_detailed(
            group_id=group_id,
            body=body,
            client=client,
        )
    ).parsed
