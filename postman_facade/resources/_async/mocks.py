"""Mock servers, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postman_api_client.models.create_mock_request import CreateMockRequest
from postman_api_client.models.mock import Mock
from postman_api_client.models.mock_config_update import MockConfigUpdate
from postman_api_client.models.mock_update import MockUpdate
from postman_api_client.models.new_mock import NewMock
from postman_api_client.models.update_mock_request import UpdateMockRequest
from postman_api_client.types import UNSET, Unset

from postman_facade.calls.arguments import flag, text
from postman_facade.calls.request import build
from postman_facade.policy.ids import ReferenceLike
from postman_facade.resources._async.publishing import AsyncSteps, Update, named, publish_once
from postman_facade.resources._async.references import AsyncReferences
from postman_facade.resources._async.writes import send_guarded
from postman_facade.resources.guards import changes, outcome_of
from postman_facade.resources.published import Published
from postman_facade.resources.reference import Reference, written_reference

if TYPE_CHECKING:
    from postman_facade.calls._async import AsyncCaller
    from postman_facade.resources._async.pages import AsyncPages


class AsyncMocks:
    """Mock servers and their server responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller
        self._references = AsyncReferences(caller)

    def list(self, *, workspace: ReferenceLike | None = None) -> AsyncPages[Mock]:
        """List mock servers.

        Args:
            workspace: Only those in this workspace, by id, link or name.

        Raises:
            InvalidReferenceError: The workspace is not a valid reference; nothing was sent.
        """
        return self._references.listing(
            workspace, lambda api, id: api.mocks.get_mocks(workspace=id), lambda body: body.mocks
        )

    async def get(self, mock: ReferenceLike) -> Mock:
        """Return a mock server, by id, uid, link or name."""
        return await self._get(await self._references.id("mock", mock))

    async def publish(
        self,
        name: str,
        *,
        collection: ReferenceLike,
        workspace: ReferenceLike,
        environment: ReferenceLike | None = None,
        private: bool = False,
    ) -> Published:
        """Create or update the mock server with this name so that it serves `collection`.

        If it already matches, nothing is written.

        Args:
            collection: The collection to serve, by id, uid, link or name.
            workspace: The workspace of the mock server, by id, link or name.
            environment: The environment to use, by id, uid, link or name.
            private: Whether callers need an API key.

        Raises:
            MultipleMatchesError: More than one has this name.
            OutcomeUnknownError: It may have been created but cannot be found.
        """
        text("name", name)
        flag("private", private)
        where = await self._references.id("workspace", workspace)
        served = await self._references.id("collection", collection, "uid")
        used: str | Unset = UNSET
        if environment is not None:
            used = await self._references.id("environment", environment, "uid")
        new = NewMock(collection=served, environment=used, name=name, private=private)
        body = CreateMockRequest(mock=new)
        wanted = MockUpdate(name=name, private=private, collection=served, environment=used)
        return await publish_once(
            self._caller,
            AsyncSteps(
                operation=build(lambda api: api.mocks.create_mock(body=body)).operation,
                find=lambda caller: named(AsyncMocks(caller).list(workspace=where), name),
                create=lambda caller: AsyncMocks(caller)._create(where, body),
                update=lambda reference: self._update(reference, wanted),
                is_as_made=lambda reference: self._is_as(reference, wanted),
                delete=lambda reference: self.delete(reference),
            ),
        )

    async def activate(self, mock: ReferenceLike, server_response: ReferenceLike | None) -> None:
        """Make a mock server send this server response to every call; None turns that off.

        Args:
            mock: Its id, uid, link or name.
            server_response: Its id, or an entry of the mock server's server responses.
        """
        id = None
        if server_response is not None:
            id = await self._references.id("server-response", server_response, "id")
        config = MockConfigUpdate(server_response_id=id)
        there = await self._references.id("mock", mock, "id")
        await self._put(there, MockUpdate(config=config))

    async def delete(self, mock: ReferenceLike) -> None:
        """Delete a mock server, by id, uid or link, but not by name."""
        id = await self._references.id_not_name("mock", mock)
        await self._caller.api.mocks.delete_mock(id)

    async def _get(self, id: str) -> Mock:
        return await self._caller.call(
            lambda api: api.mocks.get_mock(id), lambda body: body.mock, Mock
        )

    async def _create(self, workspace: str, body: CreateMockRequest) -> Reference:
        request = build(lambda api: api.mocks.create_mock(body=body, workspace=workspace))
        response = await self._caller.exchange(request)
        return written_reference(request, response, lambda body: body.mock, Mock)

    async def _update(self, reference: Reference, wanted: MockUpdate) -> Update:
        there = _settings(await self._get(reference.id))
        changed = changes(wanted.to_dict(), there.to_dict())
        if not changed:
            return "unchanged"
        update = MockUpdate.from_dict(changed)
        operation = build(
            lambda api: api.mocks.update_mock(reference.id, body=UpdateMockRequest(mock=update))
        ).operation

        async def look(caller: AsyncCaller) -> Update | None:
            now = _settings(await AsyncMocks(caller)._get(reference.id))
            return outcome_of(changed, there.to_dict(), now.to_dict(), operation.path)

        async def send(once: AsyncCaller) -> Update:
            await AsyncMocks(once)._put(reference.id, update)
            return "updated"

        return await send_guarded(self._caller, operation, send, look)

    async def _is_as(self, reference: Reference, wanted: MockUpdate) -> bool:
        there = _settings(await self._get(reference.id))
        return not changes(wanted.to_dict(), there.to_dict())

    async def _put(self, mock: str, update: MockUpdate) -> None:
        await self._caller.api.mocks.update_mock(mock, body=UpdateMockRequest(mock=update))


def _settings(mock: Mock) -> MockUpdate:
    """Return the current settings of a mock server that can be changed."""
    return MockUpdate(
        name=mock.name,
        private=not mock.is_public,
        collection=mock.collection,
        environment=mock.environment,
    )
