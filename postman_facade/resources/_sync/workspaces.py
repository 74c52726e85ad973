# Derived from postman_facade/resources/_async/workspaces.py by `python -m codegen.unasync`; change that file instead.
"""Workspaces, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from postman_api_client.operations import OPERATIONS

from postman_facade.client.answers import member
from postman_facade.client.arguments import text
from postman_facade.resources.inventory import Inventory
from postman_facade.resources.reference import Reference

if TYPE_CHECKING:
    from postman_facade.client._sync import Postman
    from postman_facade.resources._sync.pages import Pages


class Workspaces:
    """Workspaces and what is in them."""

    def __init__(self, postman: Postman) -> None:
        self._postman = postman

    def list(self, *, type: str | None = None) -> Pages:
        """The entries of all pages: `id`, `name`, `type`, `visibility` and more.

        `type`: only `personal`, `team`, `private`, `public` or `partner` ones.
        """
        return self._postman.paginate("/workspaces", params={"type": type})

    def get(self, workspace: str) -> dict[str, Any]:
        """The workspace with this id, link or name: its properties, and what is in it by kind.

        Raises NotFoundError, MultipleMatchesError for a name of several, and InvalidReferenceError. Source: getWorkspace.
        """
        operation = OPERATIONS["getWorkspace"]
        url = self._postman.ids.url_by_name(operation, workspace)
        response = self._postman.exchange(operation, {"url": url})
        return member(operation, response, "workspace", dict)

    def inventory(self, workspace: str) -> Inventory:
        """Everything in the workspace with this id, link or name, from the lists of each kind.

        Seven calls at least. Raises NotFoundError, MultipleMatchesError and InvalidReferenceError.
        """
        found = self.get(workspace)
        id = found["id"]
        within, within_specs = {"workspace": id}, {"workspaceId": id}
        variables = self._postman.paginate(f"/workspaces/{id}/global-variables")
        pages = self._postman.paginate
        return Inventory(
            found,
            [entry for entry in pages("/collections", params=within)],
            [entry for entry in pages("/environments", params=within)],
            [entry for entry in pages("/mocks", params=within)],
            [entry for entry in pages("/monitors", params=within)],
            [entry for entry in pages("/specs", params=within_specs)],
            [entry for entry in variables],
        )

    def create(self, name: str, *, type: str = "personal", description: str = "") -> Reference:
        """A new workspace. Source: createWorkspace."""
        workspace = {
            "name": text("name", name),
            "type": text("type", type),
            "description": text("description", description, empty=True),
        }
        response = self._postman.request("POST", "/workspaces", json={"workspace": workspace})
        return Reference.of(member(OPERATIONS["createWorkspace"], response, "workspace", dict))

    def delete(self, workspace: str) -> None:
        """Delete the workspace with this id or link, but no name, and everything in it.

        Raises NotFoundError and InvalidReferenceError. Source: deleteWorkspace.
        """
        operation = OPERATIONS["deleteWorkspace"]
        url = self._postman.ids.url(operation, workspace)
        self._postman.exchange(operation, {"url": url})
