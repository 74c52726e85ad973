"""The operations of the area `workspaces`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
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
    from ...models.update_workspace_global_variables_request import (
        UpdateWorkspaceGlobalVariablesRequest,
    )
    from ...models.update_workspace_request import UpdateWorkspaceRequest
    from ...models.update_workspace_roles_request import UpdateWorkspaceRolesRequest
    from ...models.update_workspace_roles_response import UpdateWorkspaceRolesResponse
    from ...models.update_workspace_tags_request import UpdateWorkspaceTagsRequest
    from ...models.workspace_type import WorkspaceType
    from ...models.workspace_update import WorkspaceUpdate
    from ...types import UNSET, AsyncSend, Send, Unset


class WorkspacesApi:
    """The operations of the area `workspaces`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def create_workspace(
        self,
        *,
        body: CreateWorkspaceRequest,
    ) -> CreateWorkspaceResponse:
        r"""Create a workspace.

        Makes a workspace of a type, named in the `workspace` wrapper; private and partner types
        need a Team or Enterprise plan. Accounts with organizations have to add `teamId`. Public
        names must be unique, and publishing too many is refused with a 400 named `rateLimit`,
        not with 429. Returns id and name only, so read it to see the visibility it really got.

        `POST /workspaces`

        Returns:
            The body of the answer.
        """

        from .create_workspace import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createWorkspace"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def create_workspace_update(
        self,
        workspace_id: str,
        *,
        body: CreateWorkspaceUpdateRequest,
    ) -> PatchWorkspaceUpdateResponse:
        r"""Post an update in a workspace.

        Tells the people who watch a workspace about a change. Topic, description and one of
        five categories are needed; `relatedResources` links elements. Content that breaks the
        terms of service gets 422. Answers 200 with the update, and is limited to 20 calls a
        minute per user together with the others on updates.

        `POST /workspaces/{workspaceId}/updates`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            The body of the answer.
        """

        from .create_workspace_update import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createWorkspaceUpdate"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def delete_workspace(
        self,
        workspace_id: str,
    ) -> DeleteWorkspaceResponse:
        r"""Delete a workspace.

        Removes a workspace with the elements in it, so move first what should stay. Takes a
        bare id and answers 200 with it. A missing one is published as 400; an older document
        says 404, so treat both alike.

        `DELETE /workspaces/{workspaceId}`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            The body of the answer.
        """

        from .delete_workspace import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["deleteWorkspace"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
            ),
            _parse_response,
        )

    @sensitive
    def delete_workspace_update(
        self,
        workspace_id: str,
        update_id: int,
    ) -> None:
        r"""Delete an update of a workspace.

        Withdraws an update and answers 204. Takes the numeric id of the update next to the
        workspace's bare id. Counts towards 20 a minute.

        `DELETE /workspaces/{workspaceId}/updates/{updateId}`

        Args:
            workspace_id: Id of the workspace, a UUID.
            update_id: Number of the workspace update.

        Returns:
            Nothing.
        """

        from .delete_workspace_update import _get_kwargs, _parse_response

        self._send(
            OPERATIONS["deleteWorkspaceUpdate"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                update_id=update_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_all_workspace_roles(
        self,
    ) -> GetAllWorkspaceRolesResponse:
        r"""List the roles that exist for workspaces.

        Lists which roles your plan offers, apart for users, user groups and partners, with the
        numbers that setting roles asks for. It tells nothing about who has them. Not paged.

        `GET /workspaces-roles`

        Returns:
            The body of the answer.
        """

        from .get_all_workspace_roles import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getAllWorkspaceRoles"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    def get_workspace(
        self,
        workspace_id: str,
        *,
        include: str | Unset = UNSET,
    ) -> GetWorkspaceResponse:
        r"""Get a workspace.

        Reads a workspace and lists what is in it by kind, each with id, uid and name; kinds
        with nothing in them may be missing. `include` adds deactivated mock servers, the team
        or SCIM ids. Takes a bare id, shares the 10 calls per 10 seconds with the listings, and
        answers 404 for one that is not there.

        `GET /workspaces/{workspaceId}`

        Args:
            workspace_id: Id of the workspace, a UUID.
            include: What to add, separated by commas: `scim`, `team` or
                `mocks:deactivated`.

        Returns:
            The body of the answer.
        """

        from .get_workspace import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getWorkspace"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                include=include,
            ),
            _parse_response,
        )

    @sensitive
    def get_workspace_activity_feed(
        self,
        workspace_id: str,
        *,
        user_id: int | None | Unset = UNSET,
        element_type: GetWorkspaceActivityFeedElementType | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetWorkspaceActivityFeedResponse:
        r"""List the activity in a workspace.

        Lists who created, changed or removed which elements, and who came or left. Cursor
        paging, 15 to a page by default, ended by an empty `nextCursor`. Filter by a numeric
        `userId` and by a comma-separated `elementType`.

        `GET /workspaces/{workspaceId}/activities`

        Args:
            workspace_id: Id of the workspace, a UUID.
            user_id: Only what this user did, by user id.
            element_type: Only events about these kinds of elements, separated by commas.
            limit: Most entries to put on one page.
            cursor: Where the next page starts; send back the value the previous page gave.

        Returns:
            The body of the answer.
        """

        from .get_workspace_activity_feed import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getWorkspaceActivityFeed"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                user_id=user_id,
                element_type=element_type,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    def get_workspace_global_variables(
        self,
        workspace_id: str,
    ) -> GetWorkspaceGlobalVariablesResponse:
        r"""List a workspace's global variables.

        Returns the variables that every request in a workspace can use, in `values`, those
        marked secret in clear. Not paged. Older clients saw 502 here at times, which is worth a
        retry.

        `GET /workspaces/{workspaceId}/global-variables`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            The body of the answer.
        """

        from .get_workspace_global_variables import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getWorkspaceGlobalVariables"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_workspace_roles(
        self,
        workspace_id: str,
        *,
        include: GetWorkspaceRolesInclude | Unset = UNSET,
    ) -> GetWorkspaceRolesResponse:
        r"""List who has a role in a workspace.

        Lists the roles in use, each with the ids of its users, groups and partners as strings;
        a role's empty lists are left out. `include=scim` gives SCIM ids in place of the usual
        ones, except for partners. Not paged.

        `GET /workspaces/{workspaceId}/roles`

        Args:
            workspace_id: Id of the workspace, a UUID.
            include: `scim` to have users and groups under their SCIM ids.

        Returns:
            The body of the answer.
        """

        from .get_workspace_roles import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getWorkspaceRoles"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                include=include,
            ),
            _parse_response,
        )

    @sensitive
    def get_workspace_tags(
        self,
        workspace_id: str,
    ) -> TagList:
        r"""List a workspace's tags.

        Returns the slugs of a workspace, five at most, unpaged in `tags`. Takes a bare id,
        unlike a collection's tags. Enterprise only, others get 403.

        `GET /workspaces/{workspaceId}/tags`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            The body of the answer.
        """

        from .get_workspace_tags import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getWorkspaceTags"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_workspace_update(
        self,
        workspace_id: str,
        update_id: int,
    ) -> WorkspaceUpdate:
        r"""Get an update of a workspace.

        Reads one update by its number, with its author as an object of id, name and user name.
        The answer is bare. Spends the budget of 20 a minute for updates.

        `GET /workspaces/{workspaceId}/updates/{updateId}`

        Args:
            workspace_id: Id of the workspace, a UUID.
            update_id: Number of the workspace update.

        Returns:
            The body of the answer.
        """

        from .get_workspace_update import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getWorkspaceUpdate"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                update_id=update_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_workspace_updates(
        self,
        workspace_id: str,
        *,
        cursor: str | Unset = UNSET,
        category: str | Unset = UNSET,
    ) -> GetWorkspaceUpdatesResponse:
        r"""List a workspace's updates.

        Lists the news posted in a workspace, narrowed by a comma-separated `category`. Pages by
        `cursor` alone, the size is not yours to set. Here `createdBy` is an object, where
        creating returns a number. All calls on updates share 20 a minute per user.

        `GET /workspaces/{workspaceId}/updates`

        Args:
            workspace_id: Id of the workspace, a UUID.
            cursor: Where the next page starts; send back the value the previous page gave.
            category: Only updates of these categories, such as `bug_fix`, separated by
                commas.

        Returns:
            The body of the answer.
        """

        from .get_workspace_updates import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getWorkspaceUpdates"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                cursor=cursor,
                category=category,
            ),
            _parse_response,
        )

    @sensitive
    def get_workspaces(
        self,
        *,
        type: WorkspaceType | Unset = UNSET,
        created_by: str | Unset = UNSET,
        include: GetWorkspacesInclude | Unset = UNSET,
        element_type: GetWorkspacesElementType | Unset = UNSET,
        element_id: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetWorkspacesResponse:
        r"""List workspaces.

        Lists the workspaces you can open, in short form; `visibility` says who else can, and a
        private one has the type `team`. Cursor paging with `limit` from 1 to 100; without
        either parameter all come at once and `meta` may be missing. `elementType` and
        `elementId` together find where a collection (by uid) or a spec lives. A new workspace
        can take seconds to appear, and the budget is the shared 10 calls in 10 seconds.

        `GET /workspaces`

        Args:
            type: Only workspaces of this kind.
            created_by: Only workspaces that these users created, by user id, separated by
                commas.
            include: `mocks:deactivated` for mocks that are switched off too, `scim` for
                SCIM ids of people.
            element_type: What kind of element `elementId` names; goes only together with
                it.
            element_id: Only the workspace that holds this element, a collection by its uid;
                needs `elementType`.
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.

        Returns:
            The body of the answer.
        """

        from .get_workspaces import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getWorkspaces"],
            lambda: _get_kwargs(
                type=type,
                created_by=created_by,
                include=include,
                element_type=element_type,
                element_id=element_id,
                cursor=cursor,
                limit=limit,
            ),
            _parse_response,
        )

    @sensitive
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
        r"""Invite or remove partners of a workspace.

        Invites people by email to a partner workspace, takes partners out of one, or ends their
        partnership with the team, as `action` and `targetEntity` say. Invitations need a role
        from 4 to 7. A 200 can be partly a failure, so look at every entry's `status` in
        `results`; invitation links in it are confidential. Team and Enterprise plans only; you
        must be an editor of the workspace, a partner manager or, for the whole partnership, an
        admin.

        `POST /invitations`

        Returns:
            The body of the answer.
        """

        from .manage_partner_workspace_invites import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["managePartnerWorkspaceInvites"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def patch_workspace_update(
        self,
        workspace_id: str,
        update_id: int,
        *,
        body: PatchWorkspaceUpdateRequest,
    ) -> PatchWorkspaceUpdateResponse:
        r"""Edit an update of a workspace.

        Changes a posted update or pins it with `isPinned`. The body has to be sent as
        `application/merge-patch+json`; topic, description and category are published as
        mandatory even here. Returns the update; 422 if the words are not allowed. One of the
        calls with 20 a minute per user.

        `PATCH /workspaces/{workspaceId}/updates/{updateId}`

        Args:
            workspace_id: Id of the workspace, a UUID.
            update_id: Number of the workspace update.

        Returns:
            The body of the answer.
        """

        from .patch_workspace_update import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["patchWorkspaceUpdate"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                update_id=update_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def transfer_workspace_element(
        self,
        workspace_id: str,
        *,
        body: TransferWorkspaceElementRequest,
    ) -> TransferWorkspaceElementResponse:
        r"""Move an element to another workspace.

        Moves a collection, environment, API, flow, mock or monitor from the workspace in the
        path to the one in `to`. A collection is named by uid, the other kinds by bare id. Going
        from a team workspace to a personal one is refused with 400. Both activity feeds show
        the move; the answer repeats what went where.

        `POST /workspaces/{workspaceId}/element-transfers`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            The body of the answer.
        """

        from .transfer_workspace_element import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["transferWorkspaceElement"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def transfer_workspace_to_team(
        self,
        workspace_id: str,
        *,
        body: TransferWorkspaceToTeamRequest,
    ) -> TransferWorkspaceToTeamResponse:
        r"""Transfer a workspace to another team.

        Hands a workspace over from the `source` team to the `destination` team. Enterprise plan
        with organizations only. People whose role the new team does not know lose it in the
        workspace, so check roles afterwards. Answers 200 with the two team ids and that of the
        workspace.

        `PATCH /workspaces/{workspaceId}/transfers`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            The body of the answer.
        """

        from .transfer_workspace_to_team import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["transferWorkspaceToTeam"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def update_workspace(
        self,
        workspace_id: str,
        *,
        body: UpdateWorkspaceRequest,
    ) -> CreateWorkspaceResponse:
        r"""Update a workspace.

        Changes name, type, description or summary, whichever you send under `workspace`. Some
        changes of visibility are refused with 403, depending on the plan and on whether a team
        is involved; publishing has its own limit, reported as 400. Returns id and name.

        `PUT /workspaces/{workspaceId}`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            The body of the answer.
        """

        from .update_workspace import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateWorkspace"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def update_workspace_global_variables(
        self,
        workspace_id: str,
        *,
        body: UpdateWorkspaceGlobalVariablesRequest,
    ) -> GetWorkspaceGlobalVariablesResponse:
        r"""Replace a workspace's global variables.

        Stores the list you send as all the globals of the workspace; an empty `values` removes
        every one. To change a single variable, read the list, edit it and send it back whole.
        Descriptions may have 512 characters. Returns the stored list.

        `PUT /workspaces/{workspaceId}/global-variables`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            The body of the answer.
        """

        from .update_workspace_global_variables import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateWorkspaceGlobalVariables"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def update_workspace_roles(
        self,
        workspace_id: str,
        *,
        body: UpdateWorkspaceRolesRequest | UpdateWorkspaceRolesRequest,
        identifier_type: str | Unset = UNSET,
    ) -> UpdateWorkspaceRolesResponse:
        r"""Change roles in a workspace.

        Adds and removes roles by operations on `/user`, `/usergroup` or `/partner`, at most 50
        to a call and one per person or group; users and partners cannot be mixed. Role numbers
        are strings: 1 viewer, 2 editor, 3 admin, from 4 on for partners, whose change is one
        remove and one add. Personal workspaces get 422. The body is published as JSON Patch but
        plain JSON was accepted; send `identifierType: scim` to use SCIM ids. Returns the roles
        as they then are.

        `PATCH /workspaces/{workspaceId}/roles`

        Args:
            workspace_id: Id of the workspace, a UUID.
            identifier_type: `scim` to name users and groups by their SCIM ids.

        Returns:
            The body of the answer.
        """

        from .update_workspace_roles import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateWorkspaceRoles"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                body=body,
                identifier_type=identifier_type,
            ),
            _parse_response,
        )

    @sensitive
    def update_workspace_tags(
        self,
        workspace_id: str,
        *,
        body: UpdateWorkspaceTagsRequest,
    ) -> TagList:
        r"""Replace a workspace's tags.

        Sets exactly the tags you send and drops all others; `[]` leaves none. A sixth tag, or a
        slug that breaks the pattern of lower-case letters, digits and hyphens, gets 400. Takes
        a bare id and returns the list, on Enterprise plans.

        `PUT /workspaces/{workspaceId}/tags`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            The body of the answer.
        """

        from .update_workspace_tags import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateWorkspaceTags"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                body=body,
            ),
            _parse_response,
        )


class AsyncWorkspacesApi:
    """The operations of the area `workspaces`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def create_workspace(
        self,
        *,
        body: CreateWorkspaceRequest,
    ) -> CreateWorkspaceResponse:
        r"""Create a workspace.

        Makes a workspace of a type, named in the `workspace` wrapper; private and partner types
        need a Team or Enterprise plan. Accounts with organizations have to add `teamId`. Public
        names must be unique, and publishing too many is refused with a 400 named `rateLimit`,
        not with 429. Returns id and name only, so read it to see the visibility it really got.

        `POST /workspaces`

        Returns:
            The body of the answer.
        """

        from .create_workspace import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createWorkspace"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def create_workspace_update(
        self,
        workspace_id: str,
        *,
        body: CreateWorkspaceUpdateRequest,
    ) -> PatchWorkspaceUpdateResponse:
        r"""Post an update in a workspace.

        Tells the people who watch a workspace about a change. Topic, description and one of
        five categories are needed; `relatedResources` links elements. Content that breaks the
        terms of service gets 422. Answers 200 with the update, and is limited to 20 calls a
        minute per user together with the others on updates.

        `POST /workspaces/{workspaceId}/updates`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            The body of the answer.
        """

        from .create_workspace_update import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createWorkspaceUpdate"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def delete_workspace(
        self,
        workspace_id: str,
    ) -> DeleteWorkspaceResponse:
        r"""Delete a workspace.

        Removes a workspace with the elements in it, so move first what should stay. Takes a
        bare id and answers 200 with it. A missing one is published as 400; an older document
        says 404, so treat both alike.

        `DELETE /workspaces/{workspaceId}`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            The body of the answer.
        """

        from .delete_workspace import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["deleteWorkspace"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
            ),
            _parse_response,
        )

    @sensitive
    async def delete_workspace_update(
        self,
        workspace_id: str,
        update_id: int,
    ) -> None:
        r"""Delete an update of a workspace.

        Withdraws an update and answers 204. Takes the numeric id of the update next to the
        workspace's bare id. Counts towards 20 a minute.

        `DELETE /workspaces/{workspaceId}/updates/{updateId}`

        Args:
            workspace_id: Id of the workspace, a UUID.
            update_id: Number of the workspace update.

        Returns:
            Nothing.
        """

        from .delete_workspace_update import _get_kwargs, _parse_response

        await self._send(
            OPERATIONS["deleteWorkspaceUpdate"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                update_id=update_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_all_workspace_roles(
        self,
    ) -> GetAllWorkspaceRolesResponse:
        r"""List the roles that exist for workspaces.

        Lists which roles your plan offers, apart for users, user groups and partners, with the
        numbers that setting roles asks for. It tells nothing about who has them. Not paged.

        `GET /workspaces-roles`

        Returns:
            The body of the answer.
        """

        from .get_all_workspace_roles import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getAllWorkspaceRoles"],
            lambda: _get_kwargs(),
            _parse_response,
        )

    @sensitive
    async def get_workspace(
        self,
        workspace_id: str,
        *,
        include: str | Unset = UNSET,
    ) -> GetWorkspaceResponse:
        r"""Get a workspace.

        Reads a workspace and lists what is in it by kind, each with id, uid and name; kinds
        with nothing in them may be missing. `include` adds deactivated mock servers, the team
        or SCIM ids. Takes a bare id, shares the 10 calls per 10 seconds with the listings, and
        answers 404 for one that is not there.

        `GET /workspaces/{workspaceId}`

        Args:
            workspace_id: Id of the workspace, a UUID.
            include: What to add, separated by commas: `scim`, `team` or
                `mocks:deactivated`.

        Returns:
            The body of the answer.
        """

        from .get_workspace import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getWorkspace"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                include=include,
            ),
            _parse_response,
        )

    @sensitive
    async def get_workspace_activity_feed(
        self,
        workspace_id: str,
        *,
        user_id: int | None | Unset = UNSET,
        element_type: GetWorkspaceActivityFeedElementType | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> GetWorkspaceActivityFeedResponse:
        r"""List the activity in a workspace.

        Lists who created, changed or removed which elements, and who came or left. Cursor
        paging, 15 to a page by default, ended by an empty `nextCursor`. Filter by a numeric
        `userId` and by a comma-separated `elementType`.

        `GET /workspaces/{workspaceId}/activities`

        Args:
            workspace_id: Id of the workspace, a UUID.
            user_id: Only what this user did, by user id.
            element_type: Only events about these kinds of elements, separated by commas.
            limit: Most entries to put on one page.
            cursor: Where the next page starts; send back the value the previous page gave.

        Returns:
            The body of the answer.
        """

        from .get_workspace_activity_feed import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getWorkspaceActivityFeed"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                user_id=user_id,
                element_type=element_type,
                limit=limit,
                cursor=cursor,
            ),
            _parse_response,
        )

    @sensitive
    async def get_workspace_global_variables(
        self,
        workspace_id: str,
    ) -> GetWorkspaceGlobalVariablesResponse:
        r"""List a workspace's global variables.

        Returns the variables that every request in a workspace can use, in `values`, those
        marked secret in clear. Not paged. Older clients saw 502 here at times, which is worth a
        retry.

        `GET /workspaces/{workspaceId}/global-variables`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            The body of the answer.
        """

        from .get_workspace_global_variables import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getWorkspaceGlobalVariables"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_workspace_roles(
        self,
        workspace_id: str,
        *,
        include: GetWorkspaceRolesInclude | Unset = UNSET,
    ) -> GetWorkspaceRolesResponse:
        r"""List who has a role in a workspace.

        Lists the roles in use, each with the ids of its users, groups and partners as strings;
        a role's empty lists are left out. `include=scim` gives SCIM ids in place of the usual
        ones, except for partners. Not paged.

        `GET /workspaces/{workspaceId}/roles`

        Args:
            workspace_id: Id of the workspace, a UUID.
            include: `scim` to have users and groups under their SCIM ids.

        Returns:
            The body of the answer.
        """

        from .get_workspace_roles import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getWorkspaceRoles"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                include=include,
            ),
            _parse_response,
        )

    @sensitive
    async def get_workspace_tags(
        self,
        workspace_id: str,
    ) -> TagList:
        r"""List a workspace's tags.

        Returns the slugs of a workspace, five at most, unpaged in `tags`. Takes a bare id,
        unlike a collection's tags. Enterprise only, others get 403.

        `GET /workspaces/{workspaceId}/tags`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            The body of the answer.
        """

        from .get_workspace_tags import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getWorkspaceTags"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_workspace_update(
        self,
        workspace_id: str,
        update_id: int,
    ) -> WorkspaceUpdate:
        r"""Get an update of a workspace.

        Reads one update by its number, with its author as an object of id, name and user name.
        The answer is bare. Spends the budget of 20 a minute for updates.

        `GET /workspaces/{workspaceId}/updates/{updateId}`

        Args:
            workspace_id: Id of the workspace, a UUID.
            update_id: Number of the workspace update.

        Returns:
            The body of the answer.
        """

        from .get_workspace_update import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getWorkspaceUpdate"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                update_id=update_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_workspace_updates(
        self,
        workspace_id: str,
        *,
        cursor: str | Unset = UNSET,
        category: str | Unset = UNSET,
    ) -> GetWorkspaceUpdatesResponse:
        r"""List a workspace's updates.

        Lists the news posted in a workspace, narrowed by a comma-separated `category`. Pages by
        `cursor` alone, the size is not yours to set. Here `createdBy` is an object, where
        creating returns a number. All calls on updates share 20 a minute per user.

        `GET /workspaces/{workspaceId}/updates`

        Args:
            workspace_id: Id of the workspace, a UUID.
            cursor: Where the next page starts; send back the value the previous page gave.
            category: Only updates of these categories, such as `bug_fix`, separated by
                commas.

        Returns:
            The body of the answer.
        """

        from .get_workspace_updates import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getWorkspaceUpdates"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                cursor=cursor,
                category=category,
            ),
            _parse_response,
        )

    @sensitive
    async def get_workspaces(
        self,
        *,
        type: WorkspaceType | Unset = UNSET,
        created_by: str | Unset = UNSET,
        include: GetWorkspacesInclude | Unset = UNSET,
        element_type: GetWorkspacesElementType | Unset = UNSET,
        element_id: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> GetWorkspacesResponse:
        r"""List workspaces.

        Lists the workspaces you can open, in short form; `visibility` says who else can, and a
        private one has the type `team`. Cursor paging with `limit` from 1 to 100; without
        either parameter all come at once and `meta` may be missing. `elementType` and
        `elementId` together find where a collection (by uid) or a spec lives. A new workspace
        can take seconds to appear, and the budget is the shared 10 calls in 10 seconds.

        `GET /workspaces`

        Args:
            type: Only workspaces of this kind.
            created_by: Only workspaces that these users created, by user id, separated by
                commas.
            include: `mocks:deactivated` for mocks that are switched off too, `scim` for
                SCIM ids of people.
            element_type: What kind of element `elementId` names; goes only together with
                it.
            element_id: Only the workspace that holds this element, a collection by its uid;
                needs `elementType`.
            cursor: Where the next page starts; send back the value the previous page gave.
            limit: Most entries to put on one page.

        Returns:
            The body of the answer.
        """

        from .get_workspaces import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getWorkspaces"],
            lambda: _get_kwargs(
                type=type,
                created_by=created_by,
                include=include,
                element_type=element_type,
                element_id=element_id,
                cursor=cursor,
                limit=limit,
            ),
            _parse_response,
        )

    @sensitive
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
        r"""Invite or remove partners of a workspace.

        Invites people by email to a partner workspace, takes partners out of one, or ends their
        partnership with the team, as `action` and `targetEntity` say. Invitations need a role
        from 4 to 7. A 200 can be partly a failure, so look at every entry's `status` in
        `results`; invitation links in it are confidential. Team and Enterprise plans only; you
        must be an editor of the workspace, a partner manager or, for the whole partnership, an
        admin.

        `POST /invitations`

        Returns:
            The body of the answer.
        """

        from .manage_partner_workspace_invites import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["managePartnerWorkspaceInvites"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def patch_workspace_update(
        self,
        workspace_id: str,
        update_id: int,
        *,
        body: PatchWorkspaceUpdateRequest,
    ) -> PatchWorkspaceUpdateResponse:
        r"""Edit an update of a workspace.

        Changes a posted update or pins it with `isPinned`. The body has to be sent as
        `application/merge-patch+json`; topic, description and category are published as
        mandatory even here. Returns the update; 422 if the words are not allowed. One of the
        calls with 20 a minute per user.

        `PATCH /workspaces/{workspaceId}/updates/{updateId}`

        Args:
            workspace_id: Id of the workspace, a UUID.
            update_id: Number of the workspace update.

        Returns:
            The body of the answer.
        """

        from .patch_workspace_update import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["patchWorkspaceUpdate"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                update_id=update_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def transfer_workspace_element(
        self,
        workspace_id: str,
        *,
        body: TransferWorkspaceElementRequest,
    ) -> TransferWorkspaceElementResponse:
        r"""Move an element to another workspace.

        Moves a collection, environment, API, flow, mock or monitor from the workspace in the
        path to the one in `to`. A collection is named by uid, the other kinds by bare id. Going
        from a team workspace to a personal one is refused with 400. Both activity feeds show
        the move; the answer repeats what went where.

        `POST /workspaces/{workspaceId}/element-transfers`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            The body of the answer.
        """

        from .transfer_workspace_element import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["transferWorkspaceElement"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def transfer_workspace_to_team(
        self,
        workspace_id: str,
        *,
        body: TransferWorkspaceToTeamRequest,
    ) -> TransferWorkspaceToTeamResponse:
        r"""Transfer a workspace to another team.

        Hands a workspace over from the `source` team to the `destination` team. Enterprise plan
        with organizations only. People whose role the new team does not know lose it in the
        workspace, so check roles afterwards. Answers 200 with the two team ids and that of the
        workspace.

        `PATCH /workspaces/{workspaceId}/transfers`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            The body of the answer.
        """

        from .transfer_workspace_to_team import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["transferWorkspaceToTeam"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def update_workspace(
        self,
        workspace_id: str,
        *,
        body: UpdateWorkspaceRequest,
    ) -> CreateWorkspaceResponse:
        r"""Update a workspace.

        Changes name, type, description or summary, whichever you send under `workspace`. Some
        changes of visibility are refused with 403, depending on the plan and on whether a team
        is involved; publishing has its own limit, reported as 400. Returns id and name.

        `PUT /workspaces/{workspaceId}`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            The body of the answer.
        """

        from .update_workspace import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateWorkspace"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def update_workspace_global_variables(
        self,
        workspace_id: str,
        *,
        body: UpdateWorkspaceGlobalVariablesRequest,
    ) -> GetWorkspaceGlobalVariablesResponse:
        r"""Replace a workspace's global variables.

        Stores the list you send as all the globals of the workspace; an empty `values` removes
        every one. To change a single variable, read the list, edit it and send it back whole.
        Descriptions may have 512 characters. Returns the stored list.

        `PUT /workspaces/{workspaceId}/global-variables`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            The body of the answer.
        """

        from .update_workspace_global_variables import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateWorkspaceGlobalVariables"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def update_workspace_roles(
        self,
        workspace_id: str,
        *,
        body: UpdateWorkspaceRolesRequest | UpdateWorkspaceRolesRequest,
        identifier_type: str | Unset = UNSET,
    ) -> UpdateWorkspaceRolesResponse:
        r"""Change roles in a workspace.

        Adds and removes roles by operations on `/user`, `/usergroup` or `/partner`, at most 50
        to a call and one per person or group; users and partners cannot be mixed. Role numbers
        are strings: 1 viewer, 2 editor, 3 admin, from 4 on for partners, whose change is one
        remove and one add. Personal workspaces get 422. The body is published as JSON Patch but
        plain JSON was accepted; send `identifierType: scim` to use SCIM ids. Returns the roles
        as they then are.

        `PATCH /workspaces/{workspaceId}/roles`

        Args:
            workspace_id: Id of the workspace, a UUID.
            identifier_type: `scim` to name users and groups by their SCIM ids.

        Returns:
            The body of the answer.
        """

        from .update_workspace_roles import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateWorkspaceRoles"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                body=body,
                identifier_type=identifier_type,
            ),
            _parse_response,
        )

    @sensitive
    async def update_workspace_tags(
        self,
        workspace_id: str,
        *,
        body: UpdateWorkspaceTagsRequest,
    ) -> TagList:
        r"""Replace a workspace's tags.

        Sets exactly the tags you send and drops all others; `[]` leaves none. A sixth tag, or a
        slug that breaks the pattern of lower-case letters, digits and hyphens, gets 400. Takes
        a bare id and returns the list, on Enterprise plans.

        `PUT /workspaces/{workspaceId}/tags`

        Args:
            workspace_id: Id of the workspace, a UUID.

        Returns:
            The body of the answer.
        """

        from .update_workspace_tags import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateWorkspaceTags"],
            lambda: _get_kwargs(
                workspace_id=workspace_id,
                body=body,
            ),
            _parse_response,
        )
