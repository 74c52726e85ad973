"""Environments, asynchronous."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from postman_api_client.operations import OPERATIONS
from postman_api_client.types import path_segment

from postman_facade.client.answers import member, read_document
from postman_facade.documents import EnvironmentDocument
from postman_facade.errors import InvalidSetting
from postman_facade.resources.reference import Reference

if TYPE_CHECKING:
    from postman_facade.client._async import AsyncPostman


class AsyncEnvironments:
    """Environments as lossless documents."""

    def __init__(self, postman: AsyncPostman) -> None:
        self._postman = postman

    async def list(self, *, workspace: str | None = None) -> AsyncIterator[dict[str, Any]]:
        """The environments you can see: `id`, `uid`, `name`, `owner`, `updatedAt` and more."""
        params = {} if workspace is None else {"workspace": workspace}
        listing = OPERATIONS["getEnvironments"]
        response = await self._postman.exchange(listing, {"url": "/environments", "params": params})
        for entry in member(listing, response, "environments", list):
            yield entry

    async def get(self, environment: str) -> EnvironmentDocument:
        """The environment with this id or uid. Raises NotFound. Source: getEnvironment."""
        operation = OPERATIONS["getEnvironment"]
        response = await self._postman.exchange(operation, {"url": _url(environment)})
        return read_document(operation, response, EnvironmentDocument.from_json)

    async def create(
        self, document: EnvironmentDocument, *, workspace: str | None = None
    ) -> Reference:
        """A new environment; without `workspace` in your oldest personal one."""
        params = {} if workspace is None else {"workspace": workspace}
        return await self._write("createEnvironment", "/environments", document, params)

    async def save(self, document: EnvironmentDocument) -> Reference:
        """Replace name and all values of the environment that `document` was read from."""
        if document.id is None:
            raise InvalidSetting(
                "the document has no id, so there is nothing to save to; use create"
            )
        return await self._write("putEnvironment", _url(document.id), document, {})

    async def delete(self, environment: str) -> None:
        """Delete the environment with this id or uid. Raises NotFound."""
        await self._postman.exchange(OPERATIONS["deleteEnvironment"], {"url": _url(environment)})

    async def _write(
        self, operation: str, url: str, document: EnvironmentDocument, params: dict[str, str]
    ) -> Reference:
        response = await self._postman.exchange(
            OPERATIONS[operation],
            {
                "url": url,
                "params": params,
                "content": document.to_request(),
                "headers": {"Content-Type": "application/json"},
            },
        )
        return Reference.of(member(OPERATIONS[operation], response, "environment", dict))


def _url(environment: str) -> str:
    return f"/environments/{path_segment('environment', environment)}"
