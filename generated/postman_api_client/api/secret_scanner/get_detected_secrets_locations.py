from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.get_detected_secrets_locations_resource_type import (
    GetDetectedSecretsLocationsResourceType,
)
from ...models.get_detected_secrets_locations_response import (
    GetDetectedSecretsLocationsResponse,
)
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
    secret_id: str,
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    workspace_id: str,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
    resource_type: GetDetectedSecretsLocationsResourceType | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/detected-secrets/{secret_id}/locations".format(
            secret_id=path_segment("secret_id", secret_id),
        ),
    }
    _params: dict[str, Any] = {
        "limit": limit,
        "cursor": cursor,
        "workspaceId": workspace_id,
        "since": since,
        "until": until,
        "resourceType": resource_type,
    }
    _kwargs["params"] = {k: v for k, v in _params.items() if v is not UNSET and v is not None}
    return _kwargs


def _parse_response(response: httpx.Response) -> GetDetectedSecretsLocationsResponse:
    """The body of a 2xx answer."""
    return cast(
        "GetDetectedSecretsLocationsResponse",
        decode(
            response.json(),
            GetDetectedSecretsLocationsResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetDetectedSecretsLocationsResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    secret_id: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    workspace_id: str,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
    resource_type: GetDetectedSecretsLocationsResourceType | Unset = UNSET,
) -> Response[GetDetectedSecretsLocationsResponse]:
    r"""List where a found secret stands.

    Gives the places of one finding in one workspace, which must be named, ten to a page, by
    cursor. Who resolved it and when comes along in `meta`. Enterprise plan only.

    `GET /detected-secrets/{secretId}/locations`

    Args:
        secret_id: Id of the finding, as the search gives it.
        limit: Most entries to put on one page.
        cursor: Where the next page starts; send back the value the previous page gave.
        workspace_id: Id of the workspace in which the secret was found.
        since: Start of the period as an RFC 3339 time, not after `until`.
        until: End of the period as an RFC 3339 time, not before `since`.
        resource_type: Only places in this kind of element.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        secret_id=secret_id,
        limit=limit,
        cursor=cursor,
        workspace_id=workspace_id,
        since=since,
        until=until,
        resource_type=resource_type,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    secret_id: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    workspace_id: str,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
    resource_type: GetDetectedSecretsLocationsResourceType | Unset = UNSET,
) -> GetDetectedSecretsLocationsResponse | None:
    """List where a found secret stands: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        secret_id=secret_id,
        limit=limit,
        cursor=cursor,
        workspace_id=workspace_id,
        since=since,
        until=until,
        resource_type=resource_type,
        client=client,
    ).parsed


async def asyncio_detailed(
    secret_id: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    workspace_id: str,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
    resource_type: GetDetectedSecretsLocationsResourceType | Unset = UNSET,
) -> Response[GetDetectedSecretsLocationsResponse]:
    """List where a found secret stands: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        secret_id=secret_id,
        limit=limit,
        cursor=cursor,
        workspace_id=workspace_id,
        since=since,
        until=until,
        resource_type=resource_type,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    secret_id: str,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    workspace_id: str,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
    resource_type: GetDetectedSecretsLocationsResourceType | Unset = UNSET,
) -> GetDetectedSecretsLocationsResponse | None:
    """List where a found secret stands: as `sync`."""
    return (
        await asyncio_detailed(
            secret_id=secret_id,
            limit=limit,
            cursor=cursor,
            workspace_id=workspace_id,
            since=since,
            until=until,
            resource_type=resource_type,
            client=client,
        )
    ).parsed
