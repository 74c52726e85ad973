from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ... import errors
from ...models.manage_partner_workspace_invites_request_variant_1 import (
    ManagePartnerWorkspaceInvitesRequestVariant1,
)
from ...models.manage_partner_workspace_invites_request_variant_2 import (
    ManagePartnerWorkspaceInvitesRequestVariant2,
)
from ...models.manage_partner_workspace_invites_request_variant_3 import (
    ManagePartnerWorkspaceInvitesRequestVariant3,
)
from ...models.manage_partner_workspace_invites_response_variant_1 import (
    ManagePartnerWorkspaceInvitesResponseVariant1,
)
from ...models.manage_partner_workspace_invites_response_variant_2 import (
    ManagePartnerWorkspaceInvitesResponseVariant2,
)
from ...types import (
    Response,
    decode,
    encode,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: ManagePartnerWorkspaceInvitesRequestVariant1
    | ManagePartnerWorkspaceInvitesRequestVariant2
    | ManagePartnerWorkspaceInvitesRequestVariant3,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/invitations",
    }
    _headers: dict[str, str] = {}
    _kwargs["json"] = encode(body)
    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(
    response: httpx.Response,
) -> ManagePartnerWorkspaceInvitesResponseVariant1 | ManagePartnerWorkspaceInvitesResponseVariant2:
    """The body of a 2xx answer."""
    return cast(
        "ManagePartnerWorkspaceInvitesResponseVariant1 | ManagePartnerWorkspaceInvitesResponseVariant2",
        decode(
            response.json(),
            ManagePartnerWorkspaceInvitesResponseVariant1,
            ManagePartnerWorkspaceInvitesResponseVariant2,
        ),
    )


def _build_response(
    client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[
    ManagePartnerWorkspaceInvitesResponseVariant1 | ManagePartnerWorkspaceInvitesResponseVariant2
]:
    if not response.is_success and client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response) if response.is_success else None,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: ManagePartnerWorkspaceInvitesRequestVariant1
    | ManagePartnerWorkspaceInvitesRequestVariant2
    | ManagePartnerWorkspaceInvitesRequestVariant3,
) -> Response[
    ManagePartnerWorkspaceInvitesResponseVariant1 | ManagePartnerWorkspaceInvitesResponseVariant2
]:
    r"""Invite or remove partners of a workspace.

    Invites people by email to a partner workspace, takes partners out of one, or ends their
    partnership with the team, as `action` and `targetEntity` say. Invitations need a role
    from 4 to 7. A 200 can be partly a failure, so look at every entry's `status` in
    `results`; invitation links in it are confidential. Team and Enterprise plans only; you
    must be an editor of the workspace, a partner manager or, for the whole partnership, an
    admin.

    `POST /invitations`

    Returns:
        The answer, with the body as `parsed` when it is a 2xx.
    """

    _kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client, client.get_httpx_client().request(**_kwargs))


def sync(
    *,
    client: AuthenticatedClient,
    body: ManagePartnerWorkspaceInvitesRequestVariant1
    | ManagePartnerWorkspaceInvitesRequestVariant2
    | ManagePartnerWorkspaceInvitesRequestVariant3,
) -> (
    ManagePartnerWorkspaceInvitesResponseVariant1
    | ManagePartnerWorkspaceInvitesResponseVariant2
    | None
):
    """Invite or remove partners of a workspace: the body alone, None when it is not a 2xx."""
    return sync_detailed(
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: ManagePartnerWorkspaceInvitesRequestVariant1
    | ManagePartnerWorkspaceInvitesRequestVariant2
    | ManagePartnerWorkspaceInvitesRequestVariant3,
) -> Response[
    ManagePartnerWorkspaceInvitesResponseVariant1 | ManagePartnerWorkspaceInvitesResponseVariant2
]:
    """Invite or remove partners of a workspace: as `sync_detailed`."""
    _kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client, await client.get_async_httpx_client().request(**_kwargs))


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: ManagePartnerWorkspaceInvitesRequestVariant1
    | ManagePartnerWorkspaceInvitesRequestVariant2
    | ManagePartnerWorkspaceInvitesRequestVariant3,
) -> (
    ManagePartnerWorkspaceInvitesResponseVariant1
    | ManagePartnerWorkspaceInvitesResponseVariant2
    | None
):
    """Invite or remove partners of a workspace: as `sync`."""
    return (
        await asyncio_detailed(
            body=body,
            client=client,
        )
    ).parsed
