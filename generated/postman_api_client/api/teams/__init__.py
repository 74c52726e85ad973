"""The operations of the area `teams`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
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

    @sensitive
    def approve_deny_access_request(
        self,
        team_id: int,
        request_id: int,
        *,
        body: ApproveDenyAccessRequestRequest,
        identifier_type: str | Unset = UNSET,
    ) -> ApproveDenyAccessRequestResponse:
        r"""Answer a request to join a team.

        Approves or denies one waiting request, by `action`, and gives the outcome under
        `result`. For super admins of an Enterprise organization.

        `POST /teams/{teamId}/access-requests/{requestId}`

        Args:
            team_id: Number of the team.
            request_id: Number of the access request.
            identifier_type: `scim` to name users and groups by their SCIM ids.

        Returns:
            The body of the answer.
        """

        from .approve_deny_access_request import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["approveDenyAccessRequest"],
            lambda: _get_kwargs(
                team_id=team_id,
                request_id=request_id,
                body=body,
                identifier_type=identifier_type,
            ),
            _parse_response,
        )

    @sensitive
    def create_access_request(
        self,
        team_id: int,
        *,
        body: CreateAccessRequestRequest,
        identifier_type: str | Unset = UNSET,
    ) -> CreateAccessRequestResponse:
        r"""Ask for access to a team.

        Files a request to join, to add others or to get a higher role, with a reason. In a team
        that can be discovered it is granted at once. The answer tells for each entity whether
        it was accepted or skipped. For super admins of an Enterprise organization.

        `POST /teams/{teamId}/access-requests`

        Args:
            team_id: Number of the team.
            identifier_type: `scim` to name users and groups by their SCIM ids.

        Returns:
            The body of the answer.
        """

        from .create_access_request import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createAccessRequest"],
            lambda: _get_kwargs(
                team_id=team_id,
                body=body,
                identifier_type=identifier_type,
            ),
            _parse_response,
        )

    @sensitive
    def create_team(
        self,
        *,
        body: CreateTeamRequest,
        identifier_type: str | Unset = UNSET,
    ) -> GetTeamResponse:
        r"""Create a team.

        Makes a new team in the organization and answers 200 with it under `team`. The name
        takes letters, digits and spaces; one that is in use is a 400. For super admins of an
        Enterprise organization.

        `POST /teams`

        Args:
            identifier_type: `scim` to name users and groups by their SCIM ids.

        Returns:
            The body of the answer.
        """

        from .create_team import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createTeam"],
            lambda: _get_kwargs(
                body=body,
                identifier_type=identifier_type,
            ),
            _parse_response,
        )

    @sensitive
    def get_team(
        self,
        team_id: int,
        *,
        include: GetTeamInclude | Unset = UNSET,
        identifier_type: str | Unset = UNSET,
    ) -> GetTeamResponse:
        r"""Read a team.

        Gives one team under `team`; members or roles come along when `include` asks for one of
        them. Team ids are whole numbers. An unknown team may be answered with a 400 whose body
        says 404. For super admins of an Enterprise organization.

        `GET /teams/{teamId}`

        Args:
            team_id: Number of the team.
            include: What to add to the team; one of the two and not both.
            identifier_type: `scim` to name users and groups by their SCIM ids.

        Returns:
            The body of the answer.
        """

        from .get_team import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getTeam"],
            lambda: _get_kwargs(
                team_id=team_id,
                include=include,
                identifier_type=identifier_type,
            ),
            _parse_response,
        )

    @sensitive
    def get_team_access_requests(
        self,
        team_id: int,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        identifier_type: str | Unset = UNSET,
    ) -> GetTeamAccessRequestsResponse:
        r"""List requests to join a team.

        Gives the requests that wait for an answer, be it to join, to add others or to get a
        higher role; 50 to a page, by the cursor under `metadata`. For super admins of an
        Enterprise organization.

        `GET /teams/{teamId}/access-requests`

        Args:
            team_id: Number of the team.
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.
            identifier_type: `scim` to name users and groups by their SCIM ids.

        Returns:
            The body of the answer.
        """

        from .get_team_access_requests import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getTeamAccessRequests"],
            lambda: _get_kwargs(
                team_id=team_id,
                cursor=cursor,
                limit=limit,
                identifier_type=identifier_type,
            ),
            _parse_response,
        )

    @sensitive
    def get_team_settings(
        self,
        team_id: int,
    ) -> GetTeamSettingsResponse:
        r"""Read the settings of a team.

        Gives, under `settings`, whether new members and whether collaborators have to be
        approved first; each is enabled or disabled. For super admins of an Enterprise
        organization.

        `GET /teams/{teamId}/settings`

        Args:
            team_id: Number of the team.

        Returns:
            The body of the answer.
        """

        from .get_team_settings import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getTeamSettings"],
            lambda: _get_kwargs(
                team_id=team_id,
            ),
            _parse_response,
        )

    @sensitive
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

        Gives the teams of the organization, 50 to a page; the cursor is under `metadata` here,
        not under `meta`. Settings and roles come along only when asked for. For super admins of
        an Enterprise organization.

        `GET /teams`

        Args:
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.
            settings: Whether to add the settings of each team.
            user_roles: Whether to add who has which role in each team.
            identifier_type: `scim` to name users and groups by their SCIM ids.

        Returns:
            The body of the answer.
        """

        from .get_teams import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getTeams"],
            lambda: _get_kwargs(
                cursor=cursor,
                limit=limit,
                settings=settings,
                user_roles=user_roles,
                identifier_type=identifier_type,
            ),
            _parse_response,
        )

    @sensitive
    def manage_team_member_roles(
        self,
        team_id: int,
        *,
        body: ManageTeamMemberRolesRequest,
        identifier_type: str | Unset = UNSET,
    ) -> ManageTeamMemberRolesResponse:
        r"""Set the roles of team members.

        Adds roles to users, groups, teams and organizations, and takes roles away, in one call;
        under `add` and `remove` the keys are their ids. Taking a role from a group takes it
        from everybody in it. The answer tells for each whether it was accepted or skipped. For
        super admins of an Enterprise organization.

        `POST /teams/{teamId}/bulk-members`

        Args:
            team_id: Number of the team.
            identifier_type: `scim` to name users and groups by their SCIM ids.

        Returns:
            The body of the answer.
        """

        from .manage_team_member_roles import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["manageTeamMemberRoles"],
            lambda: _get_kwargs(
                team_id=team_id,
                body=body,
                identifier_type=identifier_type,
            ),
            _parse_response,
        )

    @sensitive
    def remove_team_members(
        self,
        team_id: int,
        *,
        body: RemoveTeamMembersRequest,
        identifier_type: str | Unset = UNSET,
    ) -> None:
        r"""Remove members from a team.

        Takes the listed users, groups, teams or organizations out of the team and answers 204.
        The list goes into the body of this DELETE. If one of them is not in the team the answer
        is a 400. For super admins of an Enterprise organization.

        `DELETE /teams/{teamId}/bulk-members`

        Args:
            team_id: Number of the team.
            identifier_type: `scim` to name users and groups by their SCIM ids.

        Returns:
            Nothing.
        """

        from .remove_team_members import _get_kwargs, _parse_response

        self._send(
            OPERATIONS["removeTeamMembers"],
            lambda: _get_kwargs(
                team_id=team_id,
                body=body,
                identifier_type=identifier_type,
            ),
            _parse_response,
        )

    @sensitive
    def update_team_settings(
        self,
        team_id: int,
        *,
        body: UpdateTeamSettingsRequest,
    ) -> GetTeamSettingsResponse:
        r"""Change the settings of a team.

        Sets, under `settings`, whether new members and whether collaborators have to be
        approved first; each is enabled or disabled. Answers with the settings as they are now.
        For super admins of an Enterprise organization.

        `PUT /teams/{teamId}/settings`

        Args:
            team_id: Number of the team.

        Returns:
            The body of the answer.
        """

        from .update_team_settings import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateTeamSettings"],
            lambda: _get_kwargs(
                team_id=team_id,
                body=body,
            ),
            _parse_response,
        )


class AsyncTeamsApi:
    """The operations of the area `teams`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def approve_deny_access_request(
        self,
        team_id: int,
        request_id: int,
        *,
        body: ApproveDenyAccessRequestRequest,
        identifier_type: str | Unset = UNSET,
    ) -> ApproveDenyAccessRequestResponse:
        r"""Answer a request to join a team.

        Approves or denies one waiting request, by `action`, and gives the outcome under
        `result`. For super admins of an Enterprise organization.

        `POST /teams/{teamId}/access-requests/{requestId}`

        Args:
            team_id: Number of the team.
            request_id: Number of the access request.
            identifier_type: `scim` to name users and groups by their SCIM ids.

        Returns:
            The body of the answer.
        """

        from .approve_deny_access_request import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["approveDenyAccessRequest"],
            lambda: _get_kwargs(
                team_id=team_id,
                request_id=request_id,
                body=body,
                identifier_type=identifier_type,
            ),
            _parse_response,
        )

    @sensitive
    async def create_access_request(
        self,
        team_id: int,
        *,
        body: CreateAccessRequestRequest,
        identifier_type: str | Unset = UNSET,
    ) -> CreateAccessRequestResponse:
        r"""Ask for access to a team.

        Files a request to join, to add others or to get a higher role, with a reason. In a team
        that can be discovered it is granted at once. The answer tells for each entity whether
        it was accepted or skipped. For super admins of an Enterprise organization.

        `POST /teams/{teamId}/access-requests`

        Args:
            team_id: Number of the team.
            identifier_type: `scim` to name users and groups by their SCIM ids.

        Returns:
            The body of the answer.
        """

        from .create_access_request import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createAccessRequest"],
            lambda: _get_kwargs(
                team_id=team_id,
                body=body,
                identifier_type=identifier_type,
            ),
            _parse_response,
        )

    @sensitive
    async def create_team(
        self,
        *,
        body: CreateTeamRequest,
        identifier_type: str | Unset = UNSET,
    ) -> GetTeamResponse:
        r"""Create a team.

        Makes a new team in the organization and answers 200 with it under `team`. The name
        takes letters, digits and spaces; one that is in use is a 400. For super admins of an
        Enterprise organization.

        `POST /teams`

        Args:
            identifier_type: `scim` to name users and groups by their SCIM ids.

        Returns:
            The body of the answer.
        """

        from .create_team import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createTeam"],
            lambda: _get_kwargs(
                body=body,
                identifier_type=identifier_type,
            ),
            _parse_response,
        )

    @sensitive
    async def get_team(
        self,
        team_id: int,
        *,
        include: GetTeamInclude | Unset = UNSET,
        identifier_type: str | Unset = UNSET,
    ) -> GetTeamResponse:
        r"""Read a team.

        Gives one team under `team`; members or roles come along when `include` asks for one of
        them. Team ids are whole numbers. An unknown team may be answered with a 400 whose body
        says 404. For super admins of an Enterprise organization.

        `GET /teams/{teamId}`

        Args:
            team_id: Number of the team.
            include: What to add to the team; one of the two and not both.
            identifier_type: `scim` to name users and groups by their SCIM ids.

        Returns:
            The body of the answer.
        """

        from .get_team import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getTeam"],
            lambda: _get_kwargs(
                team_id=team_id,
                include=include,
                identifier_type=identifier_type,
            ),
            _parse_response,
        )

    @sensitive
    async def get_team_access_requests(
        self,
        team_id: int,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        identifier_type: str | Unset = UNSET,
    ) -> GetTeamAccessRequestsResponse:
        r"""List requests to join a team.

        Gives the requests that wait for an answer, be it to join, to add others or to get a
        higher role; 50 to a page, by the cursor under `metadata`. For super admins of an
        Enterprise organization.

        `GET /teams/{teamId}/access-requests`

        Args:
            team_id: Number of the team.
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.
            identifier_type: `scim` to name users and groups by their SCIM ids.

        Returns:
            The body of the answer.
        """

        from .get_team_access_requests import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getTeamAccessRequests"],
            lambda: _get_kwargs(
                team_id=team_id,
                cursor=cursor,
                limit=limit,
                identifier_type=identifier_type,
            ),
            _parse_response,
        )

    @sensitive
    async def get_team_settings(
        self,
        team_id: int,
    ) -> GetTeamSettingsResponse:
        r"""Read the settings of a team.

        Gives, under `settings`, whether new members and whether collaborators have to be
        approved first; each is enabled or disabled. For super admins of an Enterprise
        organization.

        `GET /teams/{teamId}/settings`

        Args:
            team_id: Number of the team.

        Returns:
            The body of the answer.
        """

        from .get_team_settings import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getTeamSettings"],
            lambda: _get_kwargs(
                team_id=team_id,
            ),
            _parse_response,
        )

    @sensitive
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

        Gives the teams of the organization, 50 to a page; the cursor is under `metadata` here,
        not under `meta`. Settings and roles come along only when asked for. For super admins of
        an Enterprise organization.

        `GET /teams`

        Args:
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.
            settings: Whether to add the settings of each team.
            user_roles: Whether to add who has which role in each team.
            identifier_type: `scim` to name users and groups by their SCIM ids.

        Returns:
            The body of the answer.
        """

        from .get_teams import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getTeams"],
            lambda: _get_kwargs(
                cursor=cursor,
                limit=limit,
                settings=settings,
                user_roles=user_roles,
                identifier_type=identifier_type,
            ),
            _parse_response,
        )

    @sensitive
    async def manage_team_member_roles(
        self,
        team_id: int,
        *,
        body: ManageTeamMemberRolesRequest,
        identifier_type: str | Unset = UNSET,
    ) -> ManageTeamMemberRolesResponse:
        r"""Set the roles of team members.

        Adds roles to users, groups, teams and organizations, and takes roles away, in one call;
        under `add` and `remove` the keys are their ids. Taking a role from a group takes it
        from everybody in it. The answer tells for each whether it was accepted or skipped. For
        super admins of an Enterprise organization.

        `POST /teams/{teamId}/bulk-members`

        Args:
            team_id: Number of the team.
            identifier_type: `scim` to name users and groups by their SCIM ids.

        Returns:
            The body of the answer.
        """

        from .manage_team_member_roles import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["manageTeamMemberRoles"],
            lambda: _get_kwargs(
                team_id=team_id,
                body=body,
                identifier_type=identifier_type,
            ),
            _parse_response,
        )

    @sensitive
    async def remove_team_members(
        self,
        team_id: int,
        *,
        body: RemoveTeamMembersRequest,
        identifier_type: str | Unset = UNSET,
    ) -> None:
        r"""Remove members from a team.

        Takes the listed users, groups, teams or organizations out of the team and answers 204.
        The list goes into the body of this DELETE. If one of them is not in the team the answer
        is a 400. For super admins of an Enterprise organization.

        `DELETE /teams/{teamId}/bulk-members`

        Args:
            team_id: Number of the team.
            identifier_type: `scim` to name users and groups by their SCIM ids.

        Returns:
            Nothing.
        """

        from .remove_team_members import _get_kwargs, _parse_response

        await self._send(
            OPERATIONS["removeTeamMembers"],
            lambda: _get_kwargs(
                team_id=team_id,
                body=body,
                identifier_type=identifier_type,
            ),
            _parse_response,
        )

    @sensitive
    async def update_team_settings(
        self,
        team_id: int,
        *,
        body: UpdateTeamSettingsRequest,
    ) -> GetTeamSettingsResponse:
        r"""Change the settings of a team.

        Sets, under `settings`, whether new members and whether collaborators have to be
        approved first; each is enabled or disabled. Answers with the settings as they are now.
        For super admins of an Enterprise organization.

        `PUT /teams/{teamId}/settings`

        Args:
            team_id: Number of the team.

        Returns:
            The body of the answer.
        """

        from .update_team_settings import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateTeamSettings"],
            lambda: _get_kwargs(
                team_id=team_id,
                body=body,
            ),
            _parse_response,
        )
