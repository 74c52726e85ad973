"""The operations of the area `groups`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive

if TYPE_CHECKING:
    from ...models.get_groups_response import GetGroupsResponse
    from ...models.group import Group
    from ...types import AsyncSend, Send


class GroupsApi:
    """The operations of the area `groups`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def get_group(
        self,
        group_id: int,
    ) -> Group:
        r"""Read a user group.

        Gives one group as a bare object, with members, roles and, unlike the list, its
        managers. An unknown group, 0 and anything that is no number are refused.

        `GET /groups/{groupId}`

        Args:
            group_id: Number of the group.

        Returns:
            The body of the answer.
        """

        from .get_group import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getGroup"],
            lambda: _get_kwargs(
                group_id=group_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_groups(
        self,
    ) -> GetGroupsResponse:
        r"""List the user groups of the team.

        Gives all groups at once under `data`, each with its members and roles but without its
        managers. Group and member ids are whole numbers.

        `GET /groups`

        Returns:
            The body of the answer.
        """

        from .get_groups import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getGroups"],
            lambda: _get_kwargs(),
            _parse_response,
        )


class AsyncGroupsApi:
    """The operations of the area `groups`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def get_group(
        self,
        group_id: int,
    ) -> Group:
        r"""Read a user group.

        Gives one group as a bare object, with members, roles and, unlike the list, its
        managers. An unknown group, 0 and anything that is no number are refused.

        `GET /groups/{groupId}`

        Args:
            group_id: Number of the group.

        Returns:
            The body of the answer.
        """

        from .get_group import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getGroup"],
            lambda: _get_kwargs(
                group_id=group_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_groups(
        self,
    ) -> GetGroupsResponse:
        r"""List the user groups of the team.

        Gives all groups at once under `data`, each with its members and roles but without its
        managers. Group and member ids are whole numbers.

        `GET /groups`

        Returns:
            The body of the answer.
        """

        from .get_groups import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getGroups"],
            lambda: _get_kwargs(),
            _parse_response,
        )
