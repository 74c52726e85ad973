"""The operations of the area `workspaces`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.create_workspace_request import CreateWorkspaceRequest
    from ...models.create_workspace_response import CreateWorkspaceResponse
    from ...models.create_workspace_update_request import CreateWorkspaceUpdateRequest
    from ...models.delete_workspace_response import DeleteWorkspaceResponse
    from ...models.get_all_workspace_roles_response import GetAllWorkspaceRolesResponse
    from ...models.get_workspace_activity_feed_element_type import (
        GetWorkspaceActivityFeedElementType,
    )
    from ...models.get_workspace_activity_feed_response import (
        GetWorkspaceActivityFeedResponse,
    )
    from ...models.get_workspace_global_variables_response import (
        GetWorkspaceGlobalVariablesResponse,
    )
    from ...models.get_workspace_response import GetWorkspaceResponse
    from ...models.get_workspace_roles_include import GetWorkspaceRolesInclude
    from ...models.get_workspace_roles_response import GetWorkspaceRolesResponse
    from ...models.get_workspace_update_response import GetWorkspaceUpdateResponse
    from ...models.get_workspace_updates_response import GetWorkspaceUpdatesResponse
    from ...models.get_workspaces_element_type import GetWorkspacesElementType
    from ...models.get_workspaces_include import GetWorkspacesInclude
    from ...models.get_workspaces_response import GetWorkspacesResponse
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
    from ...models.patch_workspace_update_request import PatchWorkspaceUpdateRequest
    from ...models.patch_workspace_update_response import PatchWorkspaceUpdateResponse
    from ...models.tag_list import TagList
    from ...models.transfer_workspace_element_request import (
        TransferWorkspaceElementRequest,
    )
    from ...models.transfer_workspace_element_response import (
        TransferWorkspaceElementResponse,
    )
    from ...models.transfer_workspace_to_team_request import (
        TransferWorkspaceToTeamRequest,
    )
    from ...models.transfer_workspace_to_team_response import (
        TransferWorkspaceToTeamResponse,
    )
    from ...models.update_workspace_request import UpdateWorkspaceRequest
    from ...models.update_workspace_roles_request import UpdateWorkspaceRolesRequest
    from ...models.update_workspace_roles_response import UpdateWorkspaceRolesResponse
    from ...models.update_workspace_tags_request import UpdateWorkspaceTagsRequest
    from ...models.workspace_type import WorkspaceType
    from ...types import UNSET, AsyncSend, Send, Unset


class WorkspacesApi:
    """The operations of the area `workspaces`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def create_workspace(
        self,
        *,
        body: CreateWorkspaceRequest,
    ) -> CreateWorkspaceResponse:
        r"""createWorkspace.

        `POST /workspaces`

        Returns:
            The body of the answer.
        """

        from .create_workspace import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return self._send(OPERATIONS["createWorkspace"], kwargs, _parse_response)

    def create_workspace_update(
        self,
        workspace_id: str,
        *,
        body: CreateWorkspaceUpdateRequest,
    ) -> PatchWorkspaceUpdateResponse:
        r"""createWorkspaceUpdate.

        `POST /workspaces/{workspaceId}/updates`

        Returns:
            The body of the answer.
        """

        from .create_workspace_update import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            body=body,
        )
        return self._send(OPERATIONS["createWorkspaceUpdate"], kwargs, _parse_response)

    def delete_workspace(
        self,
        workspace_id: str,
    ) -> DeleteWorkspaceResponse:
        r"""deleteWorkspace.

        `DELETE /workspaces/{workspaceId}`

        Returns:
            The body of the answer.
        """

        from .delete_workspace import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
        )
        return self._send(OPERATIONS["deleteWorkspace"], kwargs, _parse_response)

    def delete_workspace_update(
        self,
        workspace_id: str,
        update_id: int,
    ) -> None:
        r"""deleteWorkspaceUpdate.

        `DELETE /workspaces/{workspaceId}/updates/{updateId}`

        Returns:
            Nothing.
        """

        from .delete_workspace_update import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            update_id=update_id,
        )
        self._send(OPERATIONS["deleteWorkspaceUpdate"], kwargs, _parse_response)

    def get_all_workspace_roles(
        self,
    ) -> GetAllWorkspaceRolesResponse:
        r"""getAllWorkspaceRoles.

        `GET /workspaces-roles`

        Returns:
            The body of the answer.
        """

        from .get_all_workspace_roles import _get_kwargs, _parse_response

        kwargs = _get_kwargs()
        return self._send(OPERATIONS["getAllWorkspaceRoles"], kwargs, _parse_response)

    def get_workspace(
        self,
        workspace_id: str,
        *,
        include: str | Unset = UNSET,
    ) -> GetWorkspaceResponse:
        r"""getWorkspace.

        `GET /workspaces/{workspaceId}`

        Returns:
            The body of the answer.
        """

        from .get_workspace import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            include=include,
        )
        return self._send(OPERATIONS["getWorkspace"], kwargs, _parse_response)

    def get_workspace_activity_feed(
        self,
        workspace_id: str,
        *,
        user_id: int | None | Unset = UNSET,
        element_type: GetWorkspaceActivityFeedElementType | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetWorkspaceActivityFeedResponse:
        r"""getWorkspaceActivityFeed.

        `GET /workspaces/{workspaceId}/activities`

        Returns:
            The body of the answer.
        """

        from .get_workspace_activity_feed import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            user_id=user_id,
            element_type=element_type,
            limit=limit,
            cursor=cursor,
        )
        return self._send(OPERATIONS["getWorkspaceActivityFeed"], kwargs, _parse_response)

    def get_workspace_global_variables(
        self,
        workspace_id: str,
    ) -> GetWorkspaceGlobalVariablesResponse:
        r"""getWorkspaceGlobalVariables.

        `GET /workspaces/{workspaceId}/global-variables`

        Returns:
            The body of the answer.
        """

        from .get_workspace_global_variables import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
        )
        return self._send(OPERATIONS["getWorkspaceGlobalVariables"], kwargs, _parse_response)

    def get_workspace_roles(
        self,
        workspace_id: str,
        *,
        include: GetWorkspaceRolesInclude | Unset = UNSET,
    ) -> GetWorkspaceRolesResponse:
        r"""getWorkspaceRoles.

        `GET /workspaces/{workspaceId}/roles`

        Returns:
            The body of the answer.
        """

        from .get_workspace_roles import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            include=include,
        )
        return self._send(OPERATIONS["getWorkspaceRoles"], kwargs, _parse_response)

    def get_workspace_tags(
        self,
        workspace_id: str,
    ) -> TagList:
        r"""getWorkspaceTags.

        `GET /workspaces/{workspaceId}/tags`

        Returns:
            The body of the answer.
        """

        from .get_workspace_tags import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
        )
        return self._send(OPERATIONS["getWorkspaceTags"], kwargs, _parse_response)

    def get_workspace_update(
        self,
        workspace_id: str,
        update_id: int,
    ) -> GetWorkspaceUpdateResponse:
        r"""getWorkspaceUpdate.

        `GET /workspaces/{workspaceId}/updates/{updateId}`

        Returns:
            The body of the answer.
        """

        from .get_workspace_update import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            update_id=update_id,
        )
        return self._send(OPERATIONS["getWorkspaceUpdate"], kwargs, _parse_response)

    def get_workspace_updates(
        self,
        workspace_id: str,
        *,
        cursor: str | Unset = UNSET,
        category: str | Unset = UNSET,
    ) -> GetWorkspaceUpdatesResponse:
        r"""getWorkspaceUpdates.

        `GET /workspaces/{workspaceId}/updates`

        Returns:
            The body of the answer.
        """

        from .get_workspace_updates import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            cursor=cursor,
            category=category,
        )
        return self._send(OPERATIONS["getWorkspaceUpdates"], kwargs, _parse_response)

    def get_workspaces(
        self,
        *,
        type_: WorkspaceType | Unset = UNSET,
        created_by: int | Unset = UNSET,
        include: GetWorkspacesInclude | Unset = UNSET,
        element_type: GetWorkspacesElementType | Unset = UNSET,
        element_id: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetWorkspacesResponse:
        r"""getWorkspaces.

        `GET /workspaces`

        Returns:
            The body of the answer.
        """

        from .get_workspaces import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            type_=type_,
            created_by=created_by,
            include=include,
            element_type=element_type,
            element_id=element_id,
            cursor=cursor,
            limit=limit,
        )
        return self._send(OPERATIONS["getWorkspaces"], kwargs, _parse_response)

    def manage_partner_workspace_invites(
        self,
        *,
        body: ManagePartnerWorkspaceInvitesRequestVariant1
        | ManagePartnerWorkspaceInvitesRequestVariant2
        | ManagePartnerWorkspaceInvitesRequestVariant3,
    ) -> (
        ManagePartnerWorkspaceInvitesResponseVariant1
        | ManagePartnerWorkspaceInvitesResponseVariant2
    ):
        r"""managePartnerWorkspaceInvites.

        `POST /invitations`

        Returns:
            The body of the answer.
        """

        from .manage_partner_workspace_invites import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return self._send(OPERATIONS["managePartnerWorkspaceInvites"], kwargs, _parse_response)

    def patch_workspace_update(
        self,
        workspace_id: str,
        update_id: int,
        *,
        body: PatchWorkspaceUpdateRequest,
    ) -> PatchWorkspaceUpdateResponse:
        r"""patchWorkspaceUpdate.

        `PATCH /workspaces/{workspaceId}/updates/{updateId}`

        Returns:
            The body of the answer.
        """

        from .patch_workspace_update import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            update_id=update_id,
            body=body,
        )
        return self._send(OPERATIONS["patchWorkspaceUpdate"], kwargs, _parse_response)

    def transfer_workspace_element(
        self,
        workspace_id: str,
        *,
        body: TransferWorkspaceElementRequest,
    ) -> TransferWorkspaceElementResponse:
        r"""transferWorkspaceElement.

        `POST /workspaces/{workspaceId}/element-transfers`

        Returns:
            The body of the answer.
        """

        from .transfer_workspace_element import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            body=body,
        )
        return self._send(OPERATIONS["transferWorkspaceElement"], kwargs, _parse_response)

    def transfer_workspace_to_team(
        self,
        workspace_id: str,
        *,
        body: TransferWorkspaceToTeamRequest,
    ) -> TransferWorkspaceToTeamResponse:
        r"""transferWorkspaceToTeam.

        `PATCH /workspaces/{workspaceId}/transfers`

        Returns:
            The body of the answer.
        """

        from .transfer_workspace_to_team import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            body=body,
        )
        return self._send(OPERATIONS["transferWorkspaceToTeam"], kwargs, _parse_response)

    def update_workspace(
        self,
        workspace_id: str,
        *,
        body: UpdateWorkspaceRequest,
    ) -> CreateWorkspaceResponse:
        r"""updateWorkspace.

        `PUT /workspaces/{workspaceId}`

        Returns:
            The body of the answer.
        """

        from .update_workspace import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            body=body,
        )
        return self._send(OPERATIONS["updateWorkspace"], kwargs, _parse_response)

    def update_workspace_global_variables(
        self,
        workspace_id: str,
        *,
        body: GetWorkspaceGlobalVariablesResponse,
    ) -> GetWorkspaceGlobalVariablesResponse:
        r"""updateWorkspaceGlobalVariables.

        `PUT /workspaces/{workspaceId}/global-variables`

        Returns:
            The body of the answer.
        """

        from .update_workspace_global_variables import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            body=body,
        )
        return self._send(OPERATIONS["updateWorkspaceGlobalVariables"], kwargs, _parse_response)

    def update_workspace_roles(
        self,
        workspace_id: str,
        *,
        body: UpdateWorkspaceRolesRequest,
        identifier_type: str | Unset = UNSET,
    ) -> UpdateWorkspaceRolesResponse:
        r"""updateWorkspaceRoles.

        `PATCH /workspaces/{workspaceId}/roles`

        Returns:
            The body of the answer.
        """

        from .update_workspace_roles import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            body=body,
            identifier_type=identifier_type,
        )
        return self._send(OPERATIONS["updateWorkspaceRoles"], kwargs, _parse_response)

    def update_workspace_tags(
        self,
        workspace_id: str,
        *,
        body: UpdateWorkspaceTagsRequest,
    ) -> TagList:
        r"""updateWorkspaceTags.

        `PUT /workspaces/{workspaceId}/tags`

        Returns:
            The body of the answer.
        """

        from .update_workspace_tags import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            body=body,
        )
        return self._send(OPERATIONS["updateWorkspaceTags"], kwargs, _parse_response)


class AsyncWorkspacesApi:
    """The operations of the area `workspaces`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    async def create_workspace(
        self,
        *,
        body: CreateWorkspaceRequest,
    ) -> CreateWorkspaceResponse:
        r"""createWorkspace.

        `POST /workspaces`

        Returns:
            The body of the answer.
        """

        from .create_workspace import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return await self._send(OPERATIONS["createWorkspace"], kwargs, _parse_response)

    async def create_workspace_update(
        self,
        workspace_id: str,
        *,
        body: CreateWorkspaceUpdateRequest,
    ) -> PatchWorkspaceUpdateResponse:
        r"""createWorkspaceUpdate.

        `POST /workspaces/{workspaceId}/updates`

        Returns:
            The body of the answer.
        """

        from .create_workspace_update import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            body=body,
        )
        return await self._send(OPERATIONS["createWorkspaceUpdate"], kwargs, _parse_response)

    async def delete_workspace(
        self,
        workspace_id: str,
    ) -> DeleteWorkspaceResponse:
        r"""deleteWorkspace.

        `DELETE /workspaces/{workspaceId}`

        Returns:
            The body of the answer.
        """

        from .delete_workspace import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
        )
        return await self._send(OPERATIONS["deleteWorkspace"], kwargs, _parse_response)

    async def delete_workspace_update(
        self,
        workspace_id: str,
        update_id: int,
    ) -> None:
        r"""deleteWorkspaceUpdate.

        `DELETE /workspaces/{workspaceId}/updates/{updateId}`

        Returns:
            Nothing.
        """

        from .delete_workspace_update import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            update_id=update_id,
        )
        await self._send(OPERATIONS["deleteWorkspaceUpdate"], kwargs, _parse_response)

    async def get_all_workspace_roles(
        self,
    ) -> GetAllWorkspaceRolesResponse:
        r"""getAllWorkspaceRoles.

        `GET /workspaces-roles`

        Returns:
            The body of the answer.
        """

        from .get_all_workspace_roles import _get_kwargs, _parse_response

        kwargs = _get_kwargs()
        return await self._send(OPERATIONS["getAllWorkspaceRoles"], kwargs, _parse_response)

    async def get_workspace(
        self,
        workspace_id: str,
        *,
        include: str | Unset = UNSET,
    ) -> GetWorkspaceResponse:
        r"""getWorkspace.

        `GET /workspaces/{workspaceId}`

        Returns:
            The body of the answer.
        """

        from .get_workspace import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            include=include,
        )
        return await self._send(OPERATIONS["getWorkspace"], kwargs, _parse_response)

    async def get_workspace_activity_feed(
        self,
        workspace_id: str,
        *,
        user_id: int | None | Unset = UNSET,
        element_type: GetWorkspaceActivityFeedElementType | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetWorkspaceActivityFeedResponse:
        r"""getWorkspaceActivityFeed.

        `GET /workspaces/{workspaceId}/activities`

        Returns:
            The body of the answer.
        """

        from .get_workspace_activity_feed import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            user_id=user_id,
            element_type=element_type,
            limit=limit,
            cursor=cursor,
        )
        return await self._send(OPERATIONS["getWorkspaceActivityFeed"], kwargs, _parse_response)

    async def get_workspace_global_variables(
        self,
        workspace_id: str,
    ) -> GetWorkspaceGlobalVariablesResponse:
        r"""getWorkspaceGlobalVariables.

        `GET /workspaces/{workspaceId}/global-variables`

        Returns:
            The body of the answer.
        """

        from .get_workspace_global_variables import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
        )
        return await self._send(OPERATIONS["getWorkspaceGlobalVariables"], kwargs, _parse_response)

    async def get_workspace_roles(
        self,
        workspace_id: str,
        *,
        include: GetWorkspaceRolesInclude | Unset = UNSET,
    ) -> GetWorkspaceRolesResponse:
        r"""getWorkspaceRoles.

        `GET /workspaces/{workspaceId}/roles`

        Returns:
            The body of the answer.
        """

        from .get_workspace_roles import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            include=include,
        )
        return await self._send(OPERATIONS["getWorkspaceRoles"], kwargs, _parse_response)

    async def get_workspace_tags(
        self,
        workspace_id: str,
    ) -> TagList:
        r"""getWorkspaceTags.

        `GET /workspaces/{workspaceId}/tags`

        Returns:
            The body of the answer.
        """

        from .get_workspace_tags import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
        )
        return await self._send(OPERATIONS["getWorkspaceTags"], kwargs, _parse_response)

    async def get_workspace_update(
        self,
        workspace_id: str,
        update_id: int,
    ) -> GetWorkspaceUpdateResponse:
        r"""getWorkspaceUpdate.

        `GET /workspaces/{workspaceId}/updates/{updateId}`

        Returns:
            The body of the answer.
        """

        from .get_workspace_update import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            update_id=update_id,
        )
        return await self._send(OPERATIONS["getWorkspaceUpdate"], kwargs, _parse_response)

    async def get_workspace_updates(
        self,
        workspace_id: str,
        *,
        cursor: str | Unset = UNSET,
        category: str | Unset = UNSET,
    ) -> GetWorkspaceUpdatesResponse:
        r"""getWorkspaceUpdates.

        `GET /workspaces/{workspaceId}/updates`

        Returns:
            The body of the answer.
        """

        from .get_workspace_updates import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            cursor=cursor,
            category=category,
        )
        return await self._send(OPERATIONS["getWorkspaceUpdates"], kwargs, _parse_response)

    async def get_workspaces(
        self,
        *,
        type_: WorkspaceType | Unset = UNSET,
        created_by: int | Unset = UNSET,
        include: GetWorkspacesInclude | Unset = UNSET,
        element_type: GetWorkspacesElementType | Unset = UNSET,
        element_id: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetWorkspacesResponse:
        r"""getWorkspaces.

        `GET /workspaces`

        Returns:
            The body of the answer.
        """

        from .get_workspaces import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            type_=type_,
            created_by=created_by,
            include=include,
            element_type=element_type,
            element_id=element_id,
            cursor=cursor,
            limit=limit,
        )
        return await self._send(OPERATIONS["getWorkspaces"], kwargs, _parse_response)

    async def manage_partner_workspace_invites(
        self,
        *,
        body: ManagePartnerWorkspaceInvitesRequestVariant1
        | ManagePartnerWorkspaceInvitesRequestVariant2
        | ManagePartnerWorkspaceInvitesRequestVariant3,
    ) -> (
        ManagePartnerWorkspaceInvitesResponseVariant1
        | ManagePartnerWorkspaceInvitesResponseVariant2
    ):
        r"""managePartnerWorkspaceInvites.

        `POST /invitations`

        Returns:
            The body of the answer.
        """

        from .manage_partner_workspace_invites import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
        )
        return await self._send(
            OPERATIONS["managePartnerWorkspaceInvites"], kwargs, _parse_response
        )

    async def patch_workspace_update(
        self,
        workspace_id: str,
        update_id: int,
        *,
        body: PatchWorkspaceUpdateRequest,
    ) -> PatchWorkspaceUpdateResponse:
        r"""patchWorkspaceUpdate.

        `PATCH /workspaces/{workspaceId}/updates/{updateId}`

        Returns:
            The body of the answer.
        """

        from .patch_workspace_update import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            update_id=update_id,
            body=body,
        )
        return await self._send(OPERATIONS["patchWorkspaceUpdate"], kwargs, _parse_response)

    async def transfer_workspace_element(
        self,
        workspace_id: str,
        *,
        body: TransferWorkspaceElementRequest,
    ) -> TransferWorkspaceElementResponse:
        r"""transferWorkspaceElement.

        `POST /workspaces/{workspaceId}/element-transfers`

        Returns:
            The body of the answer.
        """

        from .transfer_workspace_element import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            body=body,
        )
        return await self._send(OPERATIONS["transferWorkspaceElement"], kwargs, _parse_response)

    async def transfer_workspace_to_team(
        self,
        workspace_id: str,
        *,
        body: TransferWorkspaceToTeamRequest,
    ) -> TransferWorkspaceToTeamResponse:
        r"""transferWorkspaceToTeam.

        `PATCH /workspaces/{workspaceId}/transfers`

        Returns:
            The body of the answer.
        """

        from .transfer_workspace_to_team import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            body=body,
        )
        return await self._send(OPERATIONS["transferWorkspaceToTeam"], kwargs, _parse_response)

    async def update_workspace(
        self,
        workspace_id: str,
        *,
        body: UpdateWorkspaceRequest,
    ) -> CreateWorkspaceResponse:
        r"""updateWorkspace.

        `PUT /workspaces/{workspaceId}`

        Returns:
            The body of the answer.
        """

        from .update_workspace import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            body=body,
        )
        return await self._send(OPERATIONS["updateWorkspace"], kwargs, _parse_response)

    async def update_workspace_global_variables(
        self,
        workspace_id: str,
        *,
        body: GetWorkspaceGlobalVariablesResponse,
    ) -> GetWorkspaceGlobalVariablesResponse:
        r"""updateWorkspaceGlobalVariables.

        `PUT /workspaces/{workspaceId}/global-variables`

        Returns:
            The body of the answer.
        """

        from .update_workspace_global_variables import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            body=body,
        )
        return await self._send(
            OPERATIONS["updateWorkspaceGlobalVariables"], kwargs, _parse_response
        )

    async def update_workspace_roles(
        self,
        workspace_id: str,
        *,
        body: UpdateWorkspaceRolesRequest,
        identifier_type: str | Unset = UNSET,
    ) -> UpdateWorkspaceRolesResponse:
        r"""updateWorkspaceRoles.

        `PATCH /workspaces/{workspaceId}/roles`

        Returns:
            The body of the answer.
        """

        from .update_workspace_roles import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            body=body,
            identifier_type=identifier_type,
        )
        return await self._send(OPERATIONS["updateWorkspaceRoles"], kwargs, _parse_response)

    async def update_workspace_tags(
        self,
        workspace_id: str,
        *,
        body: UpdateWorkspaceTagsRequest,
    ) -> TagList:
        r"""updateWorkspaceTags.

        `PUT /workspaces/{workspaceId}/tags`

        Returns:
            The body of the answer.
        """

        from .update_workspace_tags import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            workspace_id=workspace_id,
            body=body,
        )
        return await self._send(OPERATIONS["updateWorkspaceTags"], kwargs, _parse_response)
