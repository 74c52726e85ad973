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
        r"""Answer a request to join a team.

        Approves or denies one request. A request that is answered already cannot be answered
        again

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
        r"""Ask to join a team.

        Files a request for yourself or others that an admin must answer

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
        r"""Create a team.

        Makes a new team in the organization, for its admins

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
        r"""Read a team.

        Gives one team, with more about it when `include` asks for that. Team ids are whole
        numbers

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
        r"""List requests to join a team.

        Gives who has asked to come in and what was decided, 50 to a page, by the cursor under
        `metadata`

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
        r"""Read the settings of a team.

        Gives how the team may be found and joined

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
        r"""List the teams of the organization.

        Gives the teams you may see, 50 to a page; the cursor is under `metadata` here, not
        under `meta`

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
        r"""Set the roles of team members.

        Gives many members their roles in one call. With the header `identifierType: scim` users
        are named by their SCIM ids

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
        r"""Remove members from a team.

        Takes the listed members out of the team; the list goes into the body of this DELETE.
        Answers 204

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
        r"""Change the settings of a team.

        Sets how the team may be found and joined; for admins of the team

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
        r"""Answer a request to join a team.

        Approves or denies one request. A request that is answered already cannot be answered
        again

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
        r"""Ask to join a team.

        Files a request for yourself or others that an admin must answer

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
        r"""Create a team.

        Makes a new team in the organization, for its admins

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
        r"""Read a team.

        Gives one team, with more about it when `include` asks for that. Team ids are whole
        numbers

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
        r"""List requests to join a team.

        Gives who has asked to come in and what was decided, 50 to a page, by the cursor under
        `metadata`

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
        r"""Read the settings of a team.

        Gives how the team may be found and joined

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
        r"""List the teams of the organization.

        Gives the teams you may see, 50 to a page; the cursor is under `metadata` here, not
        under `meta`

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
        r"""Set the roles of team members.

        Gives many members their roles in one call. With the header `identifierType: scim` users
        are named by their SCIM ids

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
        r"""Remove members from a team.

        Takes the listed members out of the team; the list goes into the body of this DELETE.
        Answers 204

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
        r"""Change the settings of a team.

        Sets how the team may be found and joined; for admins of the team

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
