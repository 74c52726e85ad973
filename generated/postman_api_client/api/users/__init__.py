"""The operations of the area `users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.get_authenticated_user_response import GetAuthenticatedUserResponse
    from ...models.get_team_user_response import GetTeamUserResponse
    from ...models.get_team_users_response import GetTeamUsersResponse
    from ...types import UNSET, AsyncSend, Send, Unset


class UsersApi:
    """The operations of the area `users`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def get_authenticated_user(
        self,
    ) -> GetAuthenticatedUserResponse:
        r"""getAuthenticatedUser.

        `GET /me`

        Returns:
            The body of the answer.
        """

        from .get_authenticated_user import _get_kwargs, _parse_response

        kwargs = _get_kwargs()
        return self._send(OPERATIONS["getAuthenticatedUser"], kwargs, _parse_response)

    def get_team_user(
        self,
        user_id: int,
    ) -> GetTeamUserResponse:
        r"""getTeamUser.

        `GET /users/{userId}`

        Returns:
            The body of the answer.
        """

        from .get_team_user import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            user_id=user_id,
        )
        return self._send(OPERATIONS["getTeamUser"], kwargs, _parse_response)

    def get_team_users(
        self,
        *,
        group_id: int | Unset = UNSET,
    ) -> GetTeamUsersResponse:
        r"""getTeamUsers.

        `GET /users`

        Returns:
            The body of the answer.
        """

        from .get_team_users import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            group_id=group_id,
        )
        return self._send(OPERATIONS["getTeamUsers"], kwargs, _parse_response)


class AsyncUsersApi:
    """The operations of the area `users`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    async def get_authenticated_user(
        self,
    ) -> GetAuthenticatedUserResponse:
        r"""getAuthenticatedUser.

        `GET /me`

        Returns:
            The body of the answer.
        """

        from .get_authenticated_user import _get_kwargs, _parse_response

        kwargs = _get_kwargs()
        return await self._send(OPERATIONS["getAuthenticatedUser"], kwargs, _parse_response)

    async def get_team_user(
        self,
        user_id: int,
    ) -> GetTeamUserResponse:
        r"""getTeamUser.

        `GET /users/{userId}`

        Returns:
            The body of the answer.
        """

        from .get_team_user import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            user_id=user_id,
        )
        return await self._send(OPERATIONS["getTeamUser"], kwargs, _parse_response)

    async def get_team_users(
        self,
        *,
        group_id: int | Unset = UNSET,
    ) -> GetTeamUsersResponse:
        r"""getTeamUsers.

        `GET /users`

        Returns:
            The body of the answer.
        """

        from .get_team_users import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            group_id=group_id,
        )
        return await self._send(OPERATIONS["getTeamUsers"], kwargs, _parse_response)
