"""Workspaces, asynchronous."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from postman_api_client.operations import OPERATIONS
from postman_api_client.types import path_segment

from postman_facade.client.answers import member, whole
from postman_facade.resources.reference import Reference

if TYPE_CHECKING:
    from postman_facade.client._async import AsyncPostman


class AsyncWorkspaces:
    """Workspaces and what is in them."""

    def __init__(self, postman: AsyncPostman) -> None:
        self._postman = postman

    async def list(self, *, type: str | None = None) -> AsyncIterator[dict[str, Any]]:
        """The entries of all pages, page by page: `id`, `name`, `type`, `visibility` and more.

        `type`: only `personal`, `team`, `private`, `public` or `partner` ones.
        """
        params: dict[str, Any] = {"limit": 100}
        if type is not None:
            params["type"] = type
        seen: set[str] = set()
        while True:
            operation = OPERATIONS["getWorkspaces"]
            response = await self._postman.exchange(
                operation, {"url": "/workspaces", "params": params}
            )
            for entry in member(operation, response, "workspaces", list):
                yield entry
            cursor = (whole(operation, response).get("meta") or {}).get("nextCursor")
            if not cursor or cursor in seen:
                return
            seen.add(cursor)
            params = {**params, "cursor": cursor}

    async def get(self, workspace: str) -> dict[str, Any]:
        """The workspace with this id: its properties, and what is in it by kind. Raises NotFound."""
        operation = OPERATIONS["getWorkspace"]
        response = await self._postman.exchange(operation, {"url": _url(workspace)})
        return member(operation, response, "workspace", dict)

    async def create(
        self, name: str, *, type: str = "personal", description: str = ""
    ) -> Reference:
        """A new workspace. Source: createWorkspace."""
        workspace = {"name": name, "type": type, "description": description}
        response = await self._postman.request("POST", "/workspaces", json={"workspace": workspace})
        return Reference.of(member(OPERATIONS["createWorkspace"], response, "workspace", dict))

    async def delete(self, workspace: str) -> None:
        """Delete the workspace with this id and everything in it. Source: deleteWorkspace."""
        await self._postman.exchange(OPERATIONS["deleteWorkspace"], {"url": _url(workspace)})


def _url(workspace: str) -> str:
    return f"/workspaces/{path_segment('workspace', workspace)}"
