"""Workspaces, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from postman_api_client.operations import OPERATIONS

from postman_facade.client.answers import member
from postman_facade.client.arguments import text
from postman_facade.resources.inventory import Inventory
from postman_facade.resources.reference import Reference

if TYPE_CHECKING:
    from postman_facade.client._async import AsyncPostman
    from postman_facade.resources._async.pages import AsyncPages


class AsyncWorkspaces:
    """Workspaces and what is in them."""

    def __init__(self, postman: AsyncPostman) -> None:
        self._postman = postman

    def list(self, *, type: str | None = None) -> AsyncPages:
        """The entries of all pages: `id`, `name`, `type`, `visibility` and more.

        `type`: only `personal`, `team`, `private`, `public` or `partner` ones.
        """
        return self._postman.paginate("/workspaces", params={"type": type})

    async def get(self, workspace: str) -> dict[str, Any]:
        """The workspace with this id, link or name: its properties, and what is in it by kind.

        Raises NotFoundError, MultipleMatchesError for a name of several, and InvalidReferenceError. Source: getWorkspace.
        """
        operation = OPERATIONS["getWorkspace"]
        url = await self._postman.ids.url_by_name(operation, workspace)
        response = await self._postman.exchange(operation, {"url": url})
        return member(operation, response, "workspace", dict)

    async def inventory(self, workspace: str) -> Inventory:
        """Everything in the workspace with this id, link or name, from the lists of each kind.

        Seven calls at least. Raises NotFoundError, MultipleMatchesError and InvalidReferenceError.
        """
        found = await self.get(workspace)
        id = found["id"]
        within, within_specs = {"workspace": id}, {"workspaceId": id}
        variables = self._postman.paginate(f"/workspaces/{id}/global-variables")
        pages = self._postman.paginate
        return Inventory(
            found,
            [entry async for entry in pages("/collections", params=within)],
            [entry async for entry in pages("/environments", params=within)],
            [entry async for entry in pages("/mocks", params=within)],
            [entry async for entry in pages("/monitors", params=within)],
            [entry async for entry in pages("/specs", params=within_specs)],
            [entry async for entry in variables],
        )

    async def create(
        self, name: str, *, type: str = "personal", description: str = ""
    ) -> Reference:
        """A new workspace. Source: createWorkspace."""
        workspace = {
            "name": text("name", name),
            "type": text("type", type),
            "description": text("description", description, empty=True),
        }
        response = await self._postman.request("POST", "/workspaces", json={"workspace": workspace})
        return Reference.of(member(OPERATIONS["createWorkspace"], response, "workspace", dict))

    async def delete(self, workspace: str) -> None:
        """Delete the workspace with this id or link, but no name, and everything in it.

        Raises NotFoundError and InvalidReferenceError. Source: deleteWorkspace.
        """
        operation = OPERATIONS["deleteWorkspace"]
        url = await self._postman.ids.url(operation, workspace)
        await self._postman.exchange(operation, {"url": url})
