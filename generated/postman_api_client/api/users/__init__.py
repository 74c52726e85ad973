"""The operations of the area `users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.authenticated_user import AuthenticatedUser
    from ...models.get_team_users_response import GetTeamUsersResponse
    from ...models.team_member import TeamMember
    from ...types import UNSET, AsyncSend, Send, Unset


class UsersApi:
    """The operations of the area `users`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def get_authenticated_user(
        self,
    ) -> AuthenticatedUser:
        r"""Read the owner of the key.

        Gives the user, the team and, under `operations`, how much of each allowance is used;
        `api_usage` is that of calls in the month. The answer for a service account has no user
        in it, or one without name and mail, and partners and guests get a shorter one.

        `GET /me`

        Returns:
            The body of the answer.
        """

        from .get_authenticated_user import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getAuthenticatedUser"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    def get_team_user(
        self,
        user_id: int,
    ) -> TeamMember:
        r"""Read a user of the team.

        Gives one team member as a bare object. User ids are whole numbers. An unknown one is a
        404.

        `GET /users/{userId}`

        Args:
            user_id: Number of the user.

        Returns:
            The body of the answer.
        """

        from .get_team_user import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getTeamUser"],
            lambda: _get_kwargs(
                user_id=user_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_team_users(
        self,
        *,
        group_id: int | Unset = UNSET,
    ) -> GetTeamUsersResponse:
        r"""List the users of the team.

        Gives everybody in the team at once, or the members of one group, with roles and mail
        addresses. An unknown group id gives an empty list rather than an error.

        `GET /users`

        Args:
            group_id: Only members of this group, by its number.

        Returns:
            The body of the answer.
        """

        from .get_team_users import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getTeamUsers"],
            lambda: _get_kwargs(
                group_id=group_id,
            ),
            _parse_response,
        )


class AsyncUsersApi:
    """The operations of the area `users`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def get_authenticated_user(
        self,
    ) -> AuthenticatedUser:
        r"""Read the owner of the key.

        Gives the user, the team and, under `operations`, how much of each allowance is used;
        `api_usage` is that of calls in the month. The answer for a service account has no user
        in it, or one without name and mail, and partners and guests get a shorter one.

        `GET /me`

        Returns:
            The body of the answer.
        """

        from .get_authenticated_user import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getAuthenticatedUser"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    async def get_team_user(
        self,
        user_id: int,
    ) -> TeamMember:
        r"""Read a user of the team.

        Gives one team member as a bare object. User ids are whole numbers. An unknown one is a
        404.

        `GET /users/{userId}`

        Args:
            user_id: Number of the user.

        Returns:
            The body of the answer.
        """

        from .get_team_user import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getTeamUser"],
            lambda: _get_kwargs(
                user_id=user_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_team_users(
        self,
        *,
        group_id: int | Unset = UNSET,
    ) -> GetTeamUsersResponse:
        r"""List the users of the team.

        Gives everybody in the team at once, or the members of one group, with roles and mail
        addresses. An unknown group id gives an empty list rather than an error.

        `GET /users`

        Args:
            group_id: Only members of this group, by its number.

        Returns:
            The body of the answer.
        """

        from .get_team_users import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getTeamUsers"],
            lambda: _get_kwargs(
                group_id=group_id,
            ),
            _parse_response,
        )
