"""The operations of the area `private_network`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.add_workspace_to_private_network_request import (
        AddWorkspaceToPrivateNetworkRequest,
    )
    from ...models.add_workspace_to_private_network_response import (
        AddWorkspaceToPrivateNetworkResponse,
    )
    from ...models.delete_workspace_response import DeleteWorkspaceResponse
    from ...models.direction import Direction
    from ...models.list_private_network_add_requests_response import (
        ListPrivateNetworkAddRequestsResponse,
    )
    from ...models.list_private_network_add_requests_status import (
        ListPrivateNetworkAddRequestsStatus,
    )
    from ...models.list_private_network_workspaces_response import (
        ListPrivateNetworkWorkspacesResponse,
    )
    from ...models.list_private_network_workspaces_sort import (
        ListPrivateNetworkWorkspacesSort,
    )
    from ...models.list_private_network_workspaces_type import (
        ListPrivateNetworkWorkspacesType,
    )
    from ...models.respond_private_network_add_request_request import (
        RespondPrivateNetworkAddRequestRequest,
    )
    from ...models.respond_private_network_add_request_response_variant_1 import (
        RespondPrivateNetworkAddRequestResponseVariant1,
    )
    from ...models.respond_private_network_add_request_response_variant_2 import (
        RespondPrivateNetworkAddRequestResponseVariant2,
    )
    from ...models.update_pan_element_or_folder_request import (
        UpdatePanElementOrFolderRequest,
    )
    from ...types import UNSET, AsyncSend, Send, Unset


class PrivateNetworkApi:
    """The operations of the area `private_network`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def add_workspace_to_private_network(
        self,
        *,
        body: AddWorkspaceToPrivateNetworkRequest,
    ) -> AddWorkspaceToPrivateNetworkResponse:
        r"""Add a workspace to the private network.

        Publishes a workspace, named by its id under `workspace`, to the whole team and answers
        201 with the bare entry. Enterprise plan only.

        `POST /network/private`

        Returns:
            The body of the answer.
        """

        from .add_workspace_to_private_network import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["addWorkspaceToPrivateNetwork"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def list_private_network_add_requests(
        self,
        *,
        since: str | Unset = UNSET,
        until: str | Unset = UNSET,
        requested_by: int | Unset = UNSET,
        type: ListPrivateNetworkWorkspacesType | Unset = UNSET,
        status: ListPrivateNetworkAddRequestsStatus | Unset = UNSET,
        name: str | Unset = UNSET,
        sort: ListPrivateNetworkWorkspacesSort | Unset = UNSET,
        direction: Direction | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> ListPrivateNetworkAddRequestsResponse:
        r"""List requests to join the private network.

        Gives the requests to have a workspace added that wait or were denied, by offset, 1,000
        to a page, with the count in `meta.totalCount`. `sort` and `direction` go together.
        Enterprise plan only.

        `GET /network/private/network-entity/request/all`

        Args:
            since: Start of the period as an RFC 3339 time, not after `until`.
            until: End of the period as an RFC 3339 time, not before `since`.
            requested_by: Only requests made by this user, by user id.
            type: Kind of element; always `workspace`.
            status: Only requests that wait, or only those that were denied.
            name: Text that the name of the workspace must contain, in any case.
            sort: Date to sort by; goes only together with `direction`.
            direction: Which way round to sort; goes only together with `sort`.
            offset: How many entries to skip before the page begins.
            limit: Most entries to put on one page.

        Returns:
            The body of the answer.
        """

        from .list_private_network_add_requests import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["listPrivateNetworkAddRequests"],
            lambda: _get_kwargs(
                since=since,
                until=until,
                requested_by=requested_by,
                type=type,
                status=status,
                name=name,
                sort=sort,
                direction=direction,
                offset=offset,
                limit=limit,
            ),
            _parse_response,
        )

    @sensitive
    def list_private_network_workspaces(
        self,
        *,
        type: ListPrivateNetworkWorkspacesType | Unset = UNSET,
        name: str | Unset = UNSET,
        summary: str | Unset = UNSET,
        description: str | Unset = UNSET,
        since: str | Unset = UNSET,
        until: str | Unset = UNSET,
        added_by: int | Unset = UNSET,
        sort: ListPrivateNetworkWorkspacesSort | Unset = UNSET,
        direction: Direction | Unset = UNSET,
        created_by: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        parent_folder_id: int | Unset = UNSET,
    ) -> ListPrivateNetworkWorkspacesResponse:
        r"""List the private API network.

        Gives the workspaces that the team shares in its private network, by offset, 1,000 to a
        page; a larger limit is cut to that without an error. The count is in `meta.totalCount`.
        `sort` and `direction` go together. Enterprise plan only.

        `GET /network/private`

        Args:
            type: Kind of element; always `workspace`.
            name: Text that the name of the workspace must contain, in any case.
            summary: Text that the summary of the workspace must contain, in any case.
            description: Text that the description of the workspace must contain, in any
                case.
            since: Start of the period as an RFC 3339 time, not after `until`.
            until: End of the period as an RFC 3339 time, not before `since`.
            added_by: Only workspaces that this user put into the network, by user id.
            sort: Date to sort by; goes only together with `direction`.
            direction: Which way round to sort; goes only together with `sort`.
            created_by: Only entries that this user created, by user id.
            offset: How many entries to skip before the page begins.
            limit: Most entries to put on one page.
            parent_folder_id: Deprecated; leave it out.

        Returns:
            The body of the answer.
        """

        from .list_private_network_workspaces import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["listPrivateNetworkWorkspaces"],
            lambda: _get_kwargs(
                type=type,
                name=name,
                summary=summary,
                description=description,
                since=since,
                until=until,
                added_by=added_by,
                sort=sort,
                direction=direction,
                created_by=created_by,
                offset=offset,
                limit=limit,
                parent_folder_id=parent_folder_id,
            ),
            _parse_response,
        )

    @sensitive
    def remove_workspace_from_private_network(
        self,
        workspace_id: str,
    ) -> DeleteWorkspaceResponse:
        r"""Take a workspace off the private network.

        Ends the sharing and answers with the id under `workspace`. The workspace itself and
        what is in it stay. Enterprise plan only.

        `DELETE /network/private/workspace/{workspaceId}`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            The body of the answer.
        """

        from .remove_workspace_from_private_network import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["removeWorkspaceFromPrivateNetwork"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
            ),
            _parse_response,
        )

    @sensitive
    def respond_private_network_add_request(
        self,
        request_id: int,
        *,
        body: RespondPrivateNetworkAddRequestRequest,
    ) -> (
        RespondPrivateNetworkAddRequestResponseVariant1
        | RespondPrivateNetworkAddRequestResponseVariant2
    ):
        r"""Answer a request to join the private network.

        Approves or denies one request, with a message for the one who asked when it is denied.
        Approving puts the workspace into the network at once. Only managers of the network may
        answer. Enterprise plan only.

        `PUT /network/private/network-entity/request/{requestId}`

        Args:
            request_id: Number of the request to add a workspace.

        Returns:
            The body of the answer.
        """

        from .respond_private_network_add_request import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["respondPrivateNetworkAddRequest"],
            lambda: _get_kwargs(
                request_id=request_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def update_pan_element_or_folder(
        self,
        workspace_id: str,
        *,
        body: UpdatePanElementOrFolderRequest,
    ) -> None:
        r"""Move a workspace inside the private network.

        Sets the parent folder of an entry, which is all it can change. Deprecated, like the
        folders themselves, and answers without a body. Enterprise plan only.

        `PUT /network/private/workspace/{workspaceId}`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            Nothing.
        """

        from .update_pan_element_or_folder import _get_kwargs, _parse_response

        self._send(
            OPERATIONS["updatePanElementOrFolder"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                body=body,
            ),
            _parse_response,
        )


class AsyncPrivateNetworkApi:
    """The operations of the area `private_network`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def add_workspace_to_private_network(
        self,
        *,
        body: AddWorkspaceToPrivateNetworkRequest,
    ) -> AddWorkspaceToPrivateNetworkResponse:
        r"""Add a workspace to the private network.

        Publishes a workspace, named by its id under `workspace`, to the whole team and answers
        201 with the bare entry. Enterprise plan only.

        `POST /network/private`

        Returns:
            The body of the answer.
        """

        from .add_workspace_to_private_network import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["addWorkspaceToPrivateNetwork"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def list_private_network_add_requests(
        self,
        *,
        since: str | Unset = UNSET,
        until: str | Unset = UNSET,
        requested_by: int | Unset = UNSET,
        type: ListPrivateNetworkWorkspacesType | Unset = UNSET,
        status: ListPrivateNetworkAddRequestsStatus | Unset = UNSET,
        name: str | Unset = UNSET,
        sort: ListPrivateNetworkWorkspacesSort | Unset = UNSET,
        direction: Direction | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> ListPrivateNetworkAddRequestsResponse:
        r"""List requests to join the private network.

        Gives the requests to have a workspace added that wait or were denied, by offset, 1,000
        to a page, with the count in `meta.totalCount`. `sort` and `direction` go together.
        Enterprise plan only.

        `GET /network/private/network-entity/request/all`

        Args:
            since: Start of the period as an RFC 3339 time, not after `until`.
            until: End of the period as an RFC 3339 time, not before `since`.
            requested_by: Only requests made by this user, by user id.
            type: Kind of element; always `workspace`.
            status: Only requests that wait, or only those that were denied.
            name: Text that the name of the workspace must contain, in any case.
            sort: Date to sort by; goes only together with `direction`.
            direction: Which way round to sort; goes only together with `sort`.
            offset: How many entries to skip before the page begins.
            limit: Most entries to put on one page.

        Returns:
            The body of the answer.
        """

        from .list_private_network_add_requests import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["listPrivateNetworkAddRequests"],
            lambda: _get_kwargs(
                since=since,
                until=until,
                requested_by=requested_by,
                type=type,
                status=status,
                name=name,
                sort=sort,
                direction=direction,
                offset=offset,
                limit=limit,
            ),
            _parse_response,
        )

    @sensitive
    async def list_private_network_workspaces(
        self,
        *,
        type: ListPrivateNetworkWorkspacesType | Unset = UNSET,
        name: str | Unset = UNSET,
        summary: str | Unset = UNSET,
        description: str | Unset = UNSET,
        since: str | Unset = UNSET,
        until: str | Unset = UNSET,
        added_by: int | Unset = UNSET,
        sort: ListPrivateNetworkWorkspacesSort | Unset = UNSET,
        direction: Direction | Unset = UNSET,
        created_by: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        parent_folder_id: int | Unset = UNSET,
    ) -> ListPrivateNetworkWorkspacesResponse:
        r"""List the private API network.

        Gives the workspaces that the team shares in its private network, by offset, 1,000 to a
        page; a larger limit is cut to that without an error. The count is in `meta.totalCount`.
        `sort` and `direction` go together. Enterprise plan only.

        `GET /network/private`

        Args:
            type: Kind of element; always `workspace`.
            name: Text that the name of the workspace must contain, in any case.
            summary: Text that the summary of the workspace must contain, in any case.
            description: Text that the description of the workspace must contain, in any
                case.
            since: Start of the period as an RFC 3339 time, not after `until`.
            until: End of the period as an RFC 3339 time, not before `since`.
            added_by: Only workspaces that this user put into the network, by user id.
            sort: Date to sort by; goes only together with `direction`.
            direction: Which way round to sort; goes only together with `sort`.
            created_by: Only entries that this user created, by user id.
            offset: How many entries to skip before the page begins.
            limit: Most entries to put on one page.
            parent_folder_id: Deprecated; leave it out.

        Returns:
            The body of the answer.
        """

        from .list_private_network_workspaces import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["listPrivateNetworkWorkspaces"],
            lambda: _get_kwargs(
                type=type,
                name=name,
                summary=summary,
                description=description,
                since=since,
                until=until,
                added_by=added_by,
                sort=sort,
                direction=direction,
                created_by=created_by,
                offset=offset,
                limit=limit,
                parent_folder_id=parent_folder_id,
            ),
            _parse_response,
        )

    @sensitive
    async def remove_workspace_from_private_network(
        self,
        workspace_id: str,
    ) -> DeleteWorkspaceResponse:
        r"""Take a workspace off the private network.

        Ends the sharing and answers with the id under `workspace`. The workspace itself and
        what is in it stay. Enterprise plan only.

        `DELETE /network/private/workspace/{workspaceId}`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            The body of the answer.
        """

        from .remove_workspace_from_private_network import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["removeWorkspaceFromPrivateNetwork"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
            ),
            _parse_response,
        )

    @sensitive
    async def respond_private_network_add_request(
        self,
        request_id: int,
        *,
        body: RespondPrivateNetworkAddRequestRequest,
    ) -> (
        RespondPrivateNetworkAddRequestResponseVariant1
        | RespondPrivateNetworkAddRequestResponseVariant2
    ):
        r"""Answer a request to join the private network.

        Approves or denies one request, with a message for the one who asked when it is denied.
        Approving puts the workspace into the network at once. Only managers of the network may
        answer. Enterprise plan only.

        `PUT /network/private/network-entity/request/{requestId}`

        Args:
            request_id: Number of the request to add a workspace.

        Returns:
            The body of the answer.
        """

        from .respond_private_network_add_request import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["respondPrivateNetworkAddRequest"],
            lambda: _get_kwargs(
                request_id=request_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def update_pan_element_or_folder(
        self,
        workspace_id: str,
        *,
        body: UpdatePanElementOrFolderRequest,
    ) -> None:
        r"""Move a workspace inside the private network.

        Sets the parent folder of an entry, which is all it can change. Deprecated, like the
        folders themselves, and answers without a body. Enterprise plan only.

        `PUT /network/private/workspace/{workspaceId}`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            Nothing.
        """

        from .update_pan_element_or_folder import _get_kwargs, _parse_response

        await self._send(
            OPERATIONS["updatePanElementOrFolder"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                body=body,
            ),
            _parse_response,
        )
