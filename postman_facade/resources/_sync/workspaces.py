# Derived from postman_facade/resources/_async/workspaces.py by `python -m codegen.unasync`; change that file instead.
"""Workspaces, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postman_api_client.models.create_workspace_request import CreateWorkspaceRequest
from postman_api_client.models.new_workspace import (
    NewWorkspace,
)
from postman_api_client.models.workspace import Workspace
from postman_api_client.models.workspace_reference import WorkspaceReference

from postman_facade.calls.arguments import text
from postman_facade.calls.request import build, optional
from postman_facade.policy.ids import ReferenceLike
from postman_facade.resources._sync.pages import listing
from postman_facade.resources._sync.references import References
from postman_facade.resources.inventory import Inventory
from postman_facade.resources.reference import Reference, written_reference

if TYPE_CHECKING:
    from postman_api_client.models.workspace_summary import WorkspaceSummary
    from postman_api_client.models.workspace_type import WorkspaceType

    from postman_facade.calls._sync import Caller
    from postman_facade.resources._sync.pages import Pages


class Workspaces:
    """Workspaces and their contents."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._references = References(caller)

    def list(self, *, type: WorkspaceType | None = None) -> Pages[WorkspaceSummary]:
        """List workspaces.

        Args:
            type: Only workspaces of this type.
        """
        return listing(
            self._caller,
            lambda api: api.workspaces.get_workspaces(type=optional(type)),
            lambda body: body.workspaces,
        )

    def get(self, workspace: ReferenceLike) -> Workspace:
        """Return a workspace, by id, link or name, with the ids of its contents.

        Raises:
            NotFoundError: It does not exist.
            MultipleMatchesError: More than one has this name.
            InvalidReferenceError: It is not a valid reference.
        """
        return self._get(self._references.id("workspace", workspace, "id"))

    def inventory(self, workspace: ReferenceLike) -> Inventory:
        """Return everything in a workspace, by id, link or name.

        Sends at least seven requests, and raises the errors of `get`.
        """
        id = self._references.id("workspace", workspace, "id")
        found = self._get(id)
        pages = self._references
        collections = pages.listing(
            id,
            lambda api, id: api.collections.get_collections(workspace=id),
            lambda body: body.collections,
        )
        environments = pages.listing(
            id,
            lambda api, id: api.environments.get_environments(workspace=id),
            lambda body: body.environments,
        )
        mocks = pages.listing(
            id, lambda api, id: api.mocks.get_mocks(workspace=id), lambda body: body.mocks
        )
        monitors = pages.listing(
            id, lambda api, id: api.monitors.get_monitors(workspace=id), lambda body: body.monitors
        )
        specs = listing(
            self._caller,
            lambda api: api.specs.get_all_specs(workspace_id=id),
            lambda body: body.specs,
        )
        variables = listing(
            self._caller,
            lambda api: api.workspaces.get_workspace_global_variables(id),
            lambda body: body.values,
        )
        return Inventory(
            found,
            [entry for entry in collections],
            [entry for entry in environments],
            [entry for entry in mocks],
            [entry for entry in monitors],
            [entry for entry in specs],
            [entry for entry in variables],
        )

    def create(
        self,
        name: str,
        *,
        type: WorkspaceType = "personal",
        description: str = "",
    ) -> Reference:
        """Create a workspace."""
        workspace = NewWorkspace(
            name=text("name", name),
            type=text("type", type),
            description=text("description", description, empty=True),
        )
        body = CreateWorkspaceRequest(workspace=workspace)
        request = build(lambda api: api.workspaces.create_workspace(body=body))
        response = self._caller.exchange(request)
        return written_reference(request, response, lambda body: body.workspace, WorkspaceReference)

    def delete(self, workspace: ReferenceLike) -> None:
        """Delete a workspace and everything in it, by id or link, but not by name.

        Raises:
            NotFoundError: It does not exist.
            InvalidReferenceError: The reference is a name, or not valid.
        """
        id = self._references.id_not_name("workspace", workspace, "id")
        self._caller.api.workspaces.delete_workspace(id)

    def _get(self, id: str) -> Workspace:
        return self._caller.call(
            lambda api: api.workspaces.get_workspace(id), lambda body: body.workspace, Workspace
        )
