"""The operations of the area `scim`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.scim_group import ScimGroup
    from ...models.scim_group_list import ScimGroupList
    from ...models.scim_group_patch import ScimGroupPatch
    from ...models.scim_new_group import ScimNewGroup
    from ...models.scim_new_user import ScimNewUser
    from ...models.scim_resource_type import ScimResourceType
    from ...models.scim_service_provider_config import ScimServiceProviderConfig
    from ...models.scim_user import ScimUser
    from ...models.scim_user_list import ScimUserList
    from ...models.scim_user_patch import ScimUserPatch
    from ...models.scim_user_replacement import ScimUserReplacement
    from ...types import UNSET, AsyncSend, Send, Unset


class ScimApi:
    """The operations of the area `scim`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def create_scim_group(
        self,
        *,
        body: ScimNewGroup,
    ) -> ScimGroup:
        r"""Provision a group.

        Makes a group, with members if any are named.

        `POST /scim/v2/Groups`

        Returns:
            The body of the answer.
        """

        from .create_scim_group import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createScimGroup"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def create_scim_user(
        self,
        *,
        body: ScimNewUser,
    ) -> ScimUser:
        r"""Provision a user.

        Gives a person an account in the team. A user name that is already provisioned is a
        conflict (409).

        `POST /scim/v2/Users`

        Returns:
            The body of the answer.
        """

        from .create_scim_user import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createScimUser"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def delete_scim_group(
        self,
        group_id: str,
    ) -> None:
        r"""Remove a provisioned group.

        Takes the group away for good.

        `DELETE /scim/v2/Groups/{groupId}`

        Args:
            group_id: SCIM id of the group, a string.

        Returns:
            Nothing.
        """

        from .delete_scim_group import _get_kwargs, _parse_response

        self._send(
            OPERATIONS["deleteScimGroup"],
            lambda: _get_kwargs(
                group_id=group_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_scim_group(
        self,
        group_id: str,
    ) -> ScimGroup:
        r"""Read a provisioned group.

        One group with its members, by SCIM id.

        `GET /scim/v2/Groups/{groupId}`

        Args:
            group_id: SCIM id of the group, a string.

        Returns:
            The body of the answer.
        """

        from .get_scim_group import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getScimGroup"],
            lambda: _get_kwargs(
                group_id=group_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_scim_groups(
        self,
        *,
        start_index: int | Unset = UNSET,
        count: int | Unset = UNSET,
        filter: str | Unset = UNSET,
    ) -> ScimGroupList:
        r"""List provisioned groups.

        One page of the team's groups, counted from 1 with `startIndex`.

        `GET /scim/v2/Groups`

        Args:
            start_index: Position of the first group of the page, counted from 1.
            count: How many groups one page may hold.
            filter: A SCIM filter that the groups have to match.

        Returns:
            The body of the answer.
        """

        from .get_scim_groups import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getScimGroups"],
            lambda: _get_kwargs(
                start_index=start_index,
                count=count,
                filter=filter,
            ),
            _parse_response,
        )

    @sensitive
    def get_scim_resource_types(
        self,
    ) -> list[ScimResourceType]:
        r"""List the kinds of provisioned resource.

        What can be provisioned and at which endpoint, in a plain array.

        `GET /scim/v2/ResourceTypes`

        Returns:
            The body of the answer.
        """

        from .get_scim_resource_types import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getScimResourceTypes"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    def get_scim_service_provider_config(
        self,
    ) -> ScimServiceProviderConfig:
        r"""Read which SCIM features are supported.

        Tells an identity provider what it may use, from patching to sorting.

        `GET /scim/v2/ServiceProviderConfig`

        Returns:
            The body of the answer.
        """

        from .get_scim_service_provider_config import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getScimServiceProviderConfig"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    def get_scim_user(
        self,
        user_id: str,
    ) -> ScimUser:
        r"""Read a provisioned user.

        One user, by SCIM id.

        `GET /scim/v2/Users/{userId}`

        Args:
            user_id: SCIM id of the user, a string.

        Returns:
            The body of the answer.
        """

        from .get_scim_user import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getScimUser"],
            lambda: _get_kwargs(
                user_id=user_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_scim_users(
        self,
        *,
        start_index: int | Unset = UNSET,
        count: int | Unset = UNSET,
        filter: str | Unset = UNSET,
    ) -> ScimUserList:
        r"""List provisioned users.

        One page of the team's members as an identity provider sees them. Pages are counted from
        1 with `startIndex`, and `filter` finds one member by user name.

        `GET /scim/v2/Users`

        Args:
            start_index: Position of the first user of the page, counted from 1.
            count: How many users one page may hold.
            filter: A SCIM filter on the user name, such as `userName eq "ann@example.com"`.

        Returns:
            The body of the answer.
        """

        from .get_scim_users import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getScimUsers"],
            lambda: _get_kwargs(
                start_index=start_index,
                count=count,
                filter=filter,
            ),
            _parse_response,
        )

    @sensitive
    def patch_scim_group(
        self,
        group_id: str,
        *,
        body: ScimGroupPatch,
    ) -> ScimGroup:
        r"""Change a provisioned group.

        Adds, removes or replaces one attribute of the group per entry.

        `PATCH /scim/v2/Groups/{groupId}`

        Args:
            group_id: SCIM id of the group, a string.

        Returns:
            The body of the answer.
        """

        from .patch_scim_group import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["patchScimGroup"],
            lambda: _get_kwargs(
                group_id=group_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def patch_scim_user(
        self,
        user_id: str,
        *,
        body: ScimUserPatch,
    ) -> ScimUser:
        r"""Change a provisioned user.

        Switches the account on or off, or gives it another user name.

        `PATCH /scim/v2/Users/{userId}`

        Args:
            user_id: SCIM id of the user, a string.

        Returns:
            The body of the answer.
        """

        from .patch_scim_user import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["patchScimUser"],
            lambda: _get_kwargs(
                user_id=user_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def replace_scim_user(
        self,
        user_id: str,
        *,
        body: ScimUserReplacement,
    ) -> ScimUser:
        r"""Replace a provisioned user.

        Sets the user name, the person's name and the account's state, all at once.

        `PUT /scim/v2/Users/{userId}`

        Args:
            user_id: SCIM id of the user, a string.

        Returns:
            The body of the answer.
        """

        from .replace_scim_user import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["replaceScimUser"],
            lambda: _get_kwargs(
                user_id=user_id,
                body=body,
            ),
            _parse_response,
        )


class AsyncScimApi:
    """The operations of the area `scim`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def create_scim_group(
        self,
        *,
        body: ScimNewGroup,
    ) -> ScimGroup:
        r"""Provision a group.

        Makes a group, with members if any are named.

        `POST /scim/v2/Groups`

        Returns:
            The body of the answer.
        """

        from .create_scim_group import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createScimGroup"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def create_scim_user(
        self,
        *,
        body: ScimNewUser,
    ) -> ScimUser:
        r"""Provision a user.

        Gives a person an account in the team. A user name that is already provisioned is a
        conflict (409).

        `POST /scim/v2/Users`

        Returns:
            The body of the answer.
        """

        from .create_scim_user import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createScimUser"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def delete_scim_group(
        self,
        group_id: str,
    ) -> None:
        r"""Remove a provisioned group.

        Takes the group away for good.

        `DELETE /scim/v2/Groups/{groupId}`

        Args:
            group_id: SCIM id of the group, a string.

        Returns:
            Nothing.
        """

        from .delete_scim_group import _get_kwargs, _parse_response

        await self._send(
            OPERATIONS["deleteScimGroup"],
            lambda: _get_kwargs(
                group_id=group_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_scim_group(
        self,
        group_id: str,
    ) -> ScimGroup:
        r"""Read a provisioned group.

        One group with its members, by SCIM id.

        `GET /scim/v2/Groups/{groupId}`

        Args:
            group_id: SCIM id of the group, a string.

        Returns:
            The body of the answer.
        """

        from .get_scim_group import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getScimGroup"],
            lambda: _get_kwargs(
                group_id=group_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_scim_groups(
        self,
        *,
        start_index: int | Unset = UNSET,
        count: int | Unset = UNSET,
        filter: str | Unset = UNSET,
    ) -> ScimGroupList:
        r"""List provisioned groups.

        One page of the team's groups, counted from 1 with `startIndex`.

        `GET /scim/v2/Groups`

        Args:
            start_index: Position of the first group of the page, counted from 1.
            count: How many groups one page may hold.
            filter: A SCIM filter that the groups have to match.

        Returns:
            The body of the answer.
        """

        from .get_scim_groups import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getScimGroups"],
            lambda: _get_kwargs(
                start_index=start_index,
                count=count,
                filter=filter,
            ),
            _parse_response,
        )

    @sensitive
    async def get_scim_resource_types(
        self,
    ) -> list[ScimResourceType]:
        r"""List the kinds of provisioned resource.

        What can be provisioned and at which endpoint, in a plain array.

        `GET /scim/v2/ResourceTypes`

        Returns:
            The body of the answer.
        """

        from .get_scim_resource_types import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getScimResourceTypes"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    async def get_scim_service_provider_config(
        self,
    ) -> ScimServiceProviderConfig:
        r"""Read which SCIM features are supported.

        Tells an identity provider what it may use, from patching to sorting.

        `GET /scim/v2/ServiceProviderConfig`

        Returns:
            The body of the answer.
        """

        from .get_scim_service_provider_config import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getScimServiceProviderConfig"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    async def get_scim_user(
        self,
        user_id: str,
    ) -> ScimUser:
        r"""Read a provisioned user.

        One user, by SCIM id.

        `GET /scim/v2/Users/{userId}`

        Args:
            user_id: SCIM id of the user, a string.

        Returns:
            The body of the answer.
        """

        from .get_scim_user import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getScimUser"],
            lambda: _get_kwargs(
                user_id=user_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_scim_users(
        self,
        *,
        start_index: int | Unset = UNSET,
        count: int | Unset = UNSET,
        filter: str | Unset = UNSET,
    ) -> ScimUserList:
        r"""List provisioned users.

        One page of the team's members as an identity provider sees them. Pages are counted from
        1 with `startIndex`, and `filter` finds one member by user name.

        `GET /scim/v2/Users`

        Args:
            start_index: Position of the first user of the page, counted from 1.
            count: How many users one page may hold.
            filter: A SCIM filter on the user name, such as `userName eq "ann@example.com"`.

        Returns:
            The body of the answer.
        """

        from .get_scim_users import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getScimUsers"],
            lambda: _get_kwargs(
                start_index=start_index,
                count=count,
                filter=filter,
            ),
            _parse_response,
        )

    @sensitive
    async def patch_scim_group(
        self,
        group_id: str,
        *,
        body: ScimGroupPatch,
    ) -> ScimGroup:
        r"""Change a provisioned group.

        Adds, removes or replaces one attribute of the group per entry.

        `PATCH /scim/v2/Groups/{groupId}`

        Args:
            group_id: SCIM id of the group, a string.

        Returns:
            The body of the answer.
        """

        from .patch_scim_group import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["patchScimGroup"],
            lambda: _get_kwargs(
                group_id=group_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def patch_scim_user(
        self,
        user_id: str,
        *,
        body: ScimUserPatch,
    ) -> ScimUser:
        r"""Change a provisioned user.

        Switches the account on or off, or gives it another user name.

        `PATCH /scim/v2/Users/{userId}`

        Args:
            user_id: SCIM id of the user, a string.

        Returns:
            The body of the answer.
        """

        from .patch_scim_user import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["patchScimUser"],
            lambda: _get_kwargs(
                user_id=user_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def replace_scim_user(
        self,
        user_id: str,
        *,
        body: ScimUserReplacement,
    ) -> ScimUser:
        r"""Replace a provisioned user.

        Sets the user name, the person's name and the account's state, all at once.

        `PUT /scim/v2/Users/{userId}`

        Args:
            user_id: SCIM id of the user, a string.

        Returns:
            The body of the answer.
        """

        from .replace_scim_user import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["replaceScimUser"],
            lambda: _get_kwargs(
                user_id=user_id,
                body=body,
            ),
            _parse_response,
        )
