"""The operations of the area `teams`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.approve_deny_access_request_request import (
        ApproveDenyAccessRequestRequest,
    )
    from ...models.approve_deny_access_request_response import (
        ApproveDenyAccessRequestResponse,
    )
    from ...models.create_access_request_request import CreateAccessRequestRequest
    from ...models.create_access_request_response import CreateAccessRequestResponse
    from ...models.create_team_request import CreateTeamRequest
    from ...models.get_team_access_requests_response import (
        GetTeamAccessRequestsResponse,
    )
    from ...models.get_team_include import GetTeamInclude
    from ...models.get_team_response import GetTeamResponse
    from ...models.get_team_settings_response import GetTeamSettingsResponse
    from ...models.get_teams_response import GetTeamsResponse
    from ...models.manage_team_member_roles_request import ManageTeamMemberRolesRequest
    from ...models.manage_team_member_roles_response import (
        ManageTeamMemberRolesResponse,
    )
    from ...models.remove_team_members_request import RemoveTeamMembersRequest
    from ...models.update_team_settings_request import UpdateTeamSettingsRequest
    from ...types import UNSET, AsyncSend, Send, Unset


class TeamsApi:
    """The operations of the area `teams`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def approve_deny_access_request(
        self,
        team_id: int,
        request_id: int,
        *,
        body: ApproveDenyAccessRequestRequest,
        identifier_type: str | Unset = UNSET,
    ) -> ApproveDenyAccessRequestResponse:
        r"""approveDenyAccessRequest.

        `POST /teams/{teamId}/access-requests/{requestId}`

        Returns:
            The body of the answer.
        """

        from .approve_deny_access_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            team_id=team_id,
            request_id=request_id,
            body=body,
            identifier_type=identifier_type,
        )
        return self._send(OPERATIONS["approveDenyAccessRequest"], kwargs, _parse_response)

    def create_access_request(
        self,
        team_id: int,
        *,
        body: CreateAccessRequestRequest,
        identifier_type: str | Unset = UNSET,
    ) -> CreateAccessRequestResponse:
        r"""createAccessRequest.

        `POST /teams/{teamId}/access-requests`

        Returns:
            The body of the answer.
        """

        from .create_access_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            team_id=team_id,
            body=body,
            identifier_type=identifier_type,
        )
        return self._send(OPERATIONS["createAccessRequest"], kwargs, _parse_response)

    def create_team(
        self,
        *,
        body: CreateTeamRequest,
        identifier_type: str | Unset = UNSET,
    ) -> GetTeamResponse:
        r"""createTeam.

        `POST /teams`

        Returns:
            The body of the answer.
        """

        from .create_team import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
            identifier_type=identifier_type,
        )
        return self._send(OPERATIONS["createTeam"], kwargs, _parse_response)

    def get_team(
        self,
        team_id: int,
        *,
        include: GetTeamInclude | Unset = UNSET,
        identifier_type: str | Unset = UNSET,
    ) -> GetTeamResponse:
        r"""getTeam.

        `GET /teams/{teamId}`

        Returns:
            The body of the answer.
        """

        from .get_team import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            team_id=team_id,
            include=include,
            identifier_type=identifier_type,
        )
        return self._send(OPERATIONS["getTeam"], kwargs, _parse_response)

    def get_team_access_requests(
        self,
        team_id: int,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        identifier_type: str | Unset = UNSET,
    ) -> GetTeamAccessRequestsResponse:
        r"""getTeamAccessRequests.

        `GET /teams/{teamId}/access-requests`

        Returns:
            The body of the answer.
        """

        from .get_team_access_requests import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            team_id=team_id,
            cursor=cursor,
            limit=limit,
            identifier_type=identifier_type,
        )
        return self._send(OPERATIONS["getTeamAccessRequests"], kwargs, _parse_response)

    def get_team_settings(
        self,
        team_id: int,
    ) -> GetTeamSettingsResponse:
        r"""getTeamSettings.

        `GET /teams/{teamId}/settings`

        Returns:
            The body of the answer.
        """

        from .get_team_settings import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            team_id=team_id,
        )
        return self._send(OPERATIONS["getTeamSettings"], kwargs, _parse_response)

    def get_teams(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        settings: bool | Unset = UNSET,
        user_roles: bool | Unset = UNSET,
        identifier_type: str | Unset = UNSET,
    ) -> GetTeamsResponse:
        r"""getTeams.

        `GET /teams`

        Returns:
            The body of the answer.
        """

        from .get_teams import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            cursor=cursor,
            limit=limit,
            settings=settings,
            user_roles=user_roles,
            identifier_type=identifier_type,
        )
        return self._send(OPERATIONS["getTeams"], kwargs, _parse_response)

    def manage_team_member_roles(
        self,
        team_id: int,
        *,
        body: ManageTeamMemberRolesRequest,
        identifier_type: str | Unset = UNSET,
    ) -> ManageTeamMemberRolesResponse:
        r"""manageTeamMemberRoles.

        `POST /teams/{teamId}/bulk-members`

        Returns:
            The body of the answer.
        """

        from .manage_team_member_roles import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            team_id=team_id,
            body=body,
            identifier_type=identifier_type,
        )
        return self._send(OPERATIONS["manageTeamMemberRoles"], kwargs, _parse_response)

    def remove_team_members(
        self,
        team_id: int,
        *,
        body: RemoveTeamMembersRequest,
        identifier_type: str | Unset = UNSET,
    ) -> None:
        r"""removeTeamMembers.

        `DELETE /teams/{teamId}/bulk-members`

        Returns:
            Nothing.
        """

        from .remove_team_members import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            team_id=team_id,
            body=body,
            identifier_type=identifier_type,
        )
        self._send(OPERATIONS["removeTeamMembers"], kwargs, _parse_response)

    def update_team_settings(
        self,
        team_id: int,
        *,
        body: UpdateTeamSettingsRequest,
    ) -> GetTeamSettingsResponse:
        r"""updateTeamSettings.

        `PUT /teams/{teamId}/settings`

        Returns:
            The body of the answer.
        """

        from .update_team_settings import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            team_id=team_id,
            body=body,
        )
        return self._send(OPERATIONS["updateTeamSettings"], kwargs, _parse_response)


class AsyncTeamsApi:
    """The operations of the area `teams`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    async def approve_deny_access_request(
        self,
        team_id: int,
        request_id: int,
        *,
        body: ApproveDenyAccessRequestRequest,
        identifier_type: str | Unset = UNSET,
    ) -> ApproveDenyAccessRequestResponse:
        r"""approveDenyAccessRequest.

        `POST /teams/{teamId}/access-requests/{requestId}`

        Returns:
            The body of the answer.
        """

        from .approve_deny_access_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            team_id=team_id,
            request_id=request_id,
            body=body,
            identifier_type=identifier_type,
        )
        return await self._send(OPERATIONS["approveDenyAccessRequest"], kwargs, _parse_response)

    async def create_access_request(
        self,
        team_id: int,
        *,
        body: CreateAccessRequestRequest,
        identifier_type: str | Unset = UNSET,
    ) -> CreateAccessRequestResponse:
        r"""createAccessRequest.

        `POST /teams/{teamId}/access-requests`

        Returns:
            The body of the answer.
        """

        from .create_access_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            team_id=team_id,
            body=body,
            identifier_type=identifier_type,
        )
        return await self._send(OPERATIONS["createAccessRequest"], kwargs, _parse_response)

    async def create_team(
        self,
        *,
        body: CreateTeamRequest,
        identifier_type: str | Unset = UNSET,
    ) -> GetTeamResponse:
        r"""createTeam.

        `POST /teams`

        Returns:
            The body of the answer.
        """

        from .create_team import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
            identifier_type=identifier_type,
        )
        return await self._send(OPERATIONS["createTeam"], kwargs, _parse_response)

    async def get_team(
        self,
        team_id: int,
        *,
        include: GetTeamInclude | Unset = UNSET,
        identifier_type: str | Unset = UNSET,
    ) -> GetTeamResponse:
        r"""getTeam.

        `GET /teams/{teamId}`

        Returns:
            The body of the answer.
        """

        from .get_team import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            team_id=team_id,
            include=include,
            identifier_type=identifier_type,
        )
        return await self._send(OPERATIONS["getTeam"], kwargs, _parse_response)

    async def get_team_access_requests(
        self,
        team_id: int,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        identifier_type: str | Unset = UNSET,
    ) -> GetTeamAccessRequestsResponse:
        r"""getTeamAccessRequests.

        `GET /teams/{teamId}/access-requests`

        Returns:
            The body of the answer.
        """

        from .get_team_access_requests import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            team_id=team_id,
            cursor=cursor,
            limit=limit,
            identifier_type=identifier_type,
        )
        return await self._send(OPERATIONS["getTeamAccessRequests"], kwargs, _parse_response)

    async def get_team_settings(
        self,
        team_id: int,
    ) -> GetTeamSettingsResponse:
        r"""getTeamSettings.

        `GET /teams/{teamId}/settings`

        Returns:
            The body of the answer.
        """

        from .get_team_settings import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            team_id=team_id,
        )
        return await self._send(OPERATIONS["getTeamSettings"], kwargs, _parse_response)

    async def get_teams(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        settings: bool | Unset = UNSET,
        user_roles: bool | Unset = UNSET,
        identifier_type: str | Unset = UNSET,
    ) -> GetTeamsResponse:
        r"""getTeams.

        `GET /teams`

        Returns:
            The body of the answer.
        """

        from .get_teams import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            cursor=cursor,
            limit=limit,
            settings=settings,
            user_roles=user_roles,
            identifier_type=identifier_type,
        )
        return await self._send(OPERATIONS["getTeams"], kwargs, _parse_response)

    async def manage_team_member_roles(
        self,
        team_id: int,
        *,
        body: ManageTeamMemberRolesRequest,
        identifier_type: str | Unset = UNSET,
    ) -> ManageTeamMemberRolesResponse:
        r"""manageTeamMemberRoles.

        `POST /teams/{teamId}/bulk-members`

        Returns:
            The body of the answer.
        """

        from .manage_team_member_roles import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            team_id=team_id,
            body=body,
            identifier_type=identifier_type,
        )
        return await self._send(OPERATIONS["manageTeamMemberRoles"], kwargs, _parse_response)

    async def remove_team_members(
        self,
        team_id: int,
        *,
        body: RemoveTeamMembersRequest,
        identifier_type: str | Unset = UNSET,
    ) -> None:
        r"""removeTeamMembers.

        `DELETE /teams/{teamId}/bulk-members`

        Returns:
            Nothing.
        """

        from .remove_team_members import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            team_id=team_id,
            body=body,
            identifier_type=identifier_type,
        )
        await self._send(OPERATIONS["removeTeamMembers"], kwargs, _parse_response)

    async def update_team_settings(
        self,
        team_id: int,
        *,
        body: UpdateTeamSettingsRequest,
    ) -> GetTeamSettingsResponse:
        r"""updateTeamSettings.

        `PUT /teams/{teamId}/settings`

        Returns:
            The body of the answer.
        """

        from .update_team_settings import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            team_id=team_id,
            body=body,
        )
        return await self._send(OPERATIONS["updateTeamSettings"], kwargs, _parse_response)
