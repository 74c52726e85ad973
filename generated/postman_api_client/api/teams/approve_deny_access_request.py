from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.approve_deny_access_request_request import (
    ApproveDenyAccessRequestRequest,
)
from ...models.approve_deny_access_request_response import (
    ApproveDenyAccessRequestResponse,
)
from ...types import (
    UNSET,
    Response,
    Unset,
    decode,
    encode,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    team_id: int,
    request_id: int,
    *,
    body: ApproveDenyAccessRequestRequest,
    identifier_type: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/teams/{team_id}/access-requests/{request_id}".format(
            team_id=path_segment("team_id", team_id),
            request_id=path_segment("request_id", request_id),
        ),
    }
    _given: dict[str, Any] = {
        "identifierType": identifier_type,
    }
    _headers = {k: str(v) for k, v in _given.items() if v is not UNSET and v is not None}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ApproveDenyAccessRequestResponse:
    """The body of a 2xx answer."""
    return cast(
        "ApproveDenyAccessRequestResponse",
        decode(
            response.json(),
            ApproveDenyAccessRequestResponse,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ApproveDenyAccessRequestResponse]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    team_id: int,
    request_id: int,
    *,
    client: AuthenticatedClient,
    body: ApproveDenyAccessRequestRequest,
    identifier_type: str | Unset = UNSET,
) -> Response[ApproveDenyAccessRequestResponse]:
    r"""Answer a request to join a team.

    Approves or denies one waiting request, by `action`, and gives the outcome under
    `result`. For super admins of an Enterprise organization.

    `POST /teams/{teamId}/access-requests/{requestId}`

    Args:
        team_id: Number of the team.
        request_id: Number of the access request.
        identifier_type: `scim` to name users and groups by their SCIM ids.

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        team_id=team_id,
        request_id=request_id,
        body=body,
        identifier_type=identifier_type,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    team_id: int,
    request_id: int,
    *,
    client: AuthenticatedClient,
    body: ApproveDenyAccessRequestRequest,
    identifier_type: str | Unset = UNSET,
) -> ApproveDenyAccessRequestResponse | None:
    """Answer a request to join a team: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        team_id=team_id,
        request_id=request_id,
        body=body,
        identifier_type=identifier_type,
        client=client,
    ).parsed


async def asyncio_detailed(
    team_id: int,
    request_id: int,
    *,
    client: AuthenticatedClient,
    body: ApproveDenyAccessRequestRequest,
    identifier_type: str | Unset = UNSET,
) -> Response[ApproveDenyAccessRequestResponse]:
    """Answer a request to join a team: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        team_id=team_id,
        request_id=request_id,
        body=body,
        identifier_type=identifier_type,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    team_id: int,
    request_id: int,
    *,
    client: AuthenticatedClient,
    body: ApproveDenyAccessRequestRequest,
    identifier_type: str | Unset = UNSET,
) -> ApproveDenyAccessRequestResponse | None:
    """Answer a request to join a team: as `sync`."""
    return (
        await asyncio_detailed(
            team_id=team_id,
            request_id=request_id,
            body=body,
            identifier_type=identifier_type,
            client=client,
        )
    ).parsed
