"""The operations of the area `private_network`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.add_workspace_to_private_network_request import (
        AddWorkspaceToPrivateNetworkRequest,
    )
    from ...models.add_workspace_to_private_network_response import (
        AddWorkspaceToPrivateNetworkResponse,
    )
    from ...models.delete_workspace_response import DeleteWorkspaceResponse
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
    from ...models.sort_direction import SortDirection
    from ...models.update_pan_element_or_folder_request import (
        UpdatePanElementOrFolderRequest,
    )
    from ...types import UNSET, AsyncSend, Send, Unset


class PrivateNetworkApi:
    """The operations of the area `private_network`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def add_workspace_to_private_network(
        self,
        *,
        body: AddWorkspaceToPrivateNetworkRequest,
    ) -> AddWorkspaceToPrivateNetworkResponse:
        r"""Add a workspace to the private network.

        Shares a workspace with the whole team in the private network and answers 201.
        Enterprise only, for network managers

        `POST /network/private`

        Returns:
            The body of the answer.
        """

        from .add_workspace_to_private_network import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return self._send(OPERATIONS["addWorkspaceToPrivateNetwork"], kwargs, _parse_response)

    def list_private_network_add_requests(
        self,
        *,
        since: str | Unset = UNSET,
        until: str | Unset = UNSET,
        requested_by: int | Unset = UNSET,
        type_: ListPrivateNetworkWorkspacesType | Unset = UNSET,
        status: ListPrivateNetworkAddRequestsStatus | Unset = UNSET,
        name: str | Unset = UNSET,
        sort: ListPrivateNetworkWorkspacesSort | Unset = UNSET,
        direction: SortDirection | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> ListPrivateNetworkAddRequestsResponse:
        r"""List requests to join the private network.

        Gives what team members asked to have added, with the state of each request; by offset,
        up to 1,000 to a page. Enterprise only

        `GET /network/private/network-entity/request/all`

        Returns:
            The body of the answer.
        """

        from .list_private_network_add_requests import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            since=since,
            until=until,
            requested_by=requested_by,
            type_=type_,
            status=status,
            name=name,
            sort=sort,
            direction=direction,
            offset=offset,
            limit=limit,
        )
        return self._send(OPERATIONS["listPrivateNetworkAddRequests"], kwargs, _parse_response)

    def list_private_network_workspaces(
        self,
        *,
        type_: ListPrivateNetworkWorkspacesType | Unset = UNSET,
        name: str | Unset = UNSET,
        summary: str | Unset = UNSET,
        description: str | Unset = UNSET,
        since: str | Unset = UNSET,
        until: str | Unset = UNSET,
        added_by: int | Unset = UNSET,
        sort: ListPrivateNetworkWorkspacesSort | Unset = UNSET,
        direction: SortDirection | Unset = UNSET,
        created_by: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        parent_folder_id: int | Unset = UNSET,
    ) -> ListPrivateNetworkWorkspacesResponse:
        r"""List the private API network.

        Gives what the team shares in its private network, by offset with up to 1,000 to a page;
        a larger limit is cut to that. The count is in `meta.totalCount`. Enterprise only

        `GET /network/private`

        Returns:
            The body of the answer.
        """

        from .list_private_network_workspaces import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            type_=type_,
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
        )
        return self._send(OPERATIONS["listPrivateNetworkWorkspaces"], kwargs, _parse_response)

    def remove_workspace_from_private_network(
        self,
        workspace_id: str,
    ) -> DeleteWorkspaceResponse:
        r"""Take a workspace off the private network.

        Ends the sharing; the workspace itself stays as it is. Enterprise only

        `DELETE /network/private/workspace/{workspaceId}`

        Returns:
            The body of the answer.
        """

        from .remove_workspace_from_private_network import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
        )
        return self._send(OPERATIONS["removeWorkspaceFromPrivateNetwork"], kwargs, _parse_response)

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

        Approves or denies one request, with a message if you like. Only network managers may
        answer. Enterprise only

        `PUT /network/private/network-entity/request/{requestId}`

        Returns:
            The body of the answer.
        """

        from .respond_private_network_add_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            request_id=request_id,
            body=body,
        )
        return self._send(OPERATIONS["respondPrivateNetworkAddRequest"], kwargs, _parse_response)

    def update_pan_element_or_folder(
        self,
        workspace_id: str,
        *,
        body: UpdatePanElementOrFolderRequest,
    ) -> None:
        r"""Change an entry of the private network.

        Changes the details of a workspace in the private network. Deprecated, and kept for
        scripts that still use it. Enterprise only

        `PUT /network/private/workspace/{workspaceId}`

        Returns:
            Nothing.
        """

        from .update_pan_element_or_folder import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            body=body,
        )
        self._send(OPERATIONS["updatePanElementOrFolder"], kwargs, _parse_response)


class AsyncPrivateNetworkApi:
    """The operations of the area `private_network`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    async def add_workspace_to_private_network(
        self,
        *,
        body: AddWorkspaceToPrivateNetworkRequest,
    ) -> AddWorkspaceToPrivateNetworkResponse:
        r"""Add a workspace to the private network.

        Shares a workspace with the whole team in the private network and answers 201.
        Enterprise only, for network managers

        `POST /network/private`

        Returns:
            The body of the answer.
        """

        from .add_workspace_to_private_network import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return await self._send(OPERATIONS["addWorkspaceToPrivateNetwork"], kwargs, _parse_response)

    async def list_private_network_add_requests(
        self,
        *,
        since: str | Unset = UNSET,
        until: str | Unset = UNSET,
        requested_by: int | Unset = UNSET,
        type_: ListPrivateNetworkWorkspacesType | Unset = UNSET,
        status: ListPrivateNetworkAddRequestsStatus | Unset = UNSET,
        name: str | Unset = UNSET,
        sort: ListPrivateNetworkWorkspacesSort | Unset = UNSET,
        direction: SortDirection | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> ListPrivateNetworkAddRequestsResponse:
        r"""List requests to join the private network.

        Gives what team members asked to have added, with the state of each request; by offset,
        up to 1,000 to a page. Enterprise only

        `GET /network/private/network-entity/request/all`

        Returns:
            The body of the answer.
        """

        from .list_private_network_add_requests import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            since=since,
            until=until,
            requested_by=requested_by,
            type_=type_,
            status=status,
            name=name,
            sort=sort,
            direction=direction,
            offset=offset,
            limit=limit,
        )
        return await self._send(
            OPERATIONS["listPrivateNetworkAddRequests"], kwargs, _parse_response
        )

    async def list_private_network_workspaces(
        self,
        *,
        type_: ListPrivateNetworkWorkspacesType | Unset = UNSET,
        name: str | Unset = UNSET,
        summary: str | Unset = UNSET,
        description: str | Unset = UNSET,
        since: str | Unset = UNSET,
        until: str | Unset = UNSET,
        added_by: int | Unset = UNSET,
        sort: ListPrivateNetworkWorkspacesSort | Unset = UNSET,
        direction: SortDirection | Unset = UNSET,
        created_by: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        parent_folder_id: int | Unset = UNSET,
    ) -> ListPrivateNetworkWorkspacesResponse:
        r"""List the private API network.

        Gives what the team shares in its private network, by offset with up to 1,000 to a page;
        a larger limit is cut to that. The count is in `meta.totalCount`. Enterprise only

        `GET /network/private`

        Returns:
            The body of the answer.
        """

        from .list_private_network_workspaces import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            type_=type_,
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
        )
        return await self._send(OPERATIONS["listPrivateNetworkWorkspaces"], kwargs, _parse_response)

    async def remove_workspace_from_private_network(
        self,
        workspace_id: str,
    ) -> DeleteWorkspaceResponse:
        r"""Take a workspace off the private network.

        Ends the sharing; the workspace itself stays as it is. Enterprise only

        `DELETE /network/private/workspace/{workspaceId}`

        Returns:
            The body of the answer.
        """

        from .remove_workspace_from_private_network import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
        )
        return await self._send(
            OPERATIONS["removeWorkspaceFromPrivateNetwork"], kwargs, _parse_response
        )

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

        Approves or denies one request, with a message if you like. Only network managers may
        answer. Enterprise only

        `PUT /network/private/network-entity/request/{requestId}`

        Returns:
            The body of the answer.
        """

        from .respond_private_network_add_request import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            request_id=request_id,
            body=body,
        )
        return await self._send(
            OPERATIONS["respondPrivateNetworkAddRequest"], kwargs, _parse_response
        )

    async def update_pan_element_or_folder(
        self,
        workspace_id: str,
        *,
        body: UpdatePanElementOrFolderRequest,
    ) -> None:
        r"""Change an entry of the private network.

        Changes the details of a workspace in the private network. Deprecated, and kept for
        scripts that still use it. Enterprise only

        `PUT /network/private/workspace/{workspaceId}`

        Returns:
            Nothing.
        """

        from .update_pan_element_or_folder import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            body=body,
        )
        await self._send(OPERATIONS["updatePanElementOrFolder"], kwargs, _parse_response)
