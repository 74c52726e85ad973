"""The operations of the area `mocks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.create_mock_request import CreateMockRequest
    from ...models.create_mock_response import CreateMockResponse
    from ...models.create_mock_server_response_request import (
        CreateMockServerResponseRequest,
    )
    from ...models.delete_mock_response import DeleteMockResponse
    from ...models.delete_mock_server_response_response import (
        DeleteMockServerResponseResponse,
    )
    from ...models.direction import Direction
    from ...models.get_mock_call_logs_response import GetMockCallLogsResponse
    from ...models.get_mock_call_logs_sort import GetMockCallLogsSort
    from ...models.get_mock_response import GetMockResponse
    from ...models.get_mocks_response import GetMocksResponse
    from ...models.mock_server_response import MockServerResponse
    from ...models.publish_mock_response import PublishMockResponse
    from ...models.update_mock_request import UpdateMockRequest
    from ...models.update_mock_server_response_request import (
        UpdateMockServerResponseRequest,
    )
    from ...types import UNSET, AsyncSend, Send, Unset


class MocksApi:
    """The operations of the area `mocks`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def create_mock(
        self,
        *,
        body: CreateMockRequest,
        workspace: str | Unset = UNSET,
    ) -> CreateMockResponse:
        r"""Create a mock server.

        Sets up a mock server that answers from a collection's saved responses. The collection,
        and the environment if any, go in as uids under `mock`; no `workspace` means your oldest
        personal one. Public unless `private` is true. A collection made moments ago may give
        400 until it is loaded, which is worth another try, and collections tied to an API are
        refused. Returns the full mock with its `mockUrl`.

        `POST /mocks`

        Args:
            workspace: Id of the workspace to create it in; without one, your oldest
                personal workspace.

        Returns:
            The body of the answer.
        """

        from .create_mock import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createMock"],
            lambda: _get_kwargs(
                body=body,
                workspace=workspace,
            ),
            _parse_response,
        )

    @sensitive
    def create_mock_server_response(
        self,
        mock_id: str,
        *,
        body: CreateMockServerResponseRequest,
    ) -> MockServerResponse:
        r"""Create a server response.

        Prepares a canned 5xx answer for a mock server; `name` and `statusCode` are needed,
        wrapped in `serverResponse`. It does nothing until the mock server's
        `config.serverResponseId` points to it, then every path gives it. One can be active at a
        time. Answers 200 with the object, not wrapped.

        `POST /mocks/{mockId}/server-responses`

        Args:
            mock_id: Bare id of the mock server.

        Returns:
            The body of the answer.
        """

        from .create_mock_server_response import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["createMockServerResponse"],
            lambda: _get_kwargs(
                mock_id=mock_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def delete_mock(
        self,
        mock_id: str,
    ) -> DeleteMockResponse:
        r"""Delete a mock server.

        Takes the mock server down for good and answers 200 with its ids. Takes an id or a uid.
        One that is missing gets 404, or 400 if an earlier document is right.

        `DELETE /mocks/{mockId}`

        Args:
            mock_id: Id or uid of the mock server.

        Returns:
            The body of the answer.
        """

        from .delete_mock import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["deleteMock"],
            lambda: _get_kwargs(
                mock_id=mock_id,
            ),
            _parse_response,
        )

    @sensitive
    def delete_mock_server_response(
        self,
        mock_id: str,
        server_response_id: str,
    ) -> DeleteMockServerResponseResponse:
        r"""Delete a server response.

        Removes a server response and returns it once more, with 200. Takes bare ids. What a
        mock server does that still has it active is not documented, so deactivate it first.

        `DELETE /mocks/{mockId}/server-responses/{serverResponseId}`

        Args:
            mock_id: Bare id of the mock server.
            server_response_id: Id of the server response.

        Returns:
            The body of the answer.
        """

        from .delete_mock_server_response import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["deleteMockServerResponse"],
            lambda: _get_kwargs(
                mock_id=mock_id,
                server_response_id=server_response_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_mock(
        self,
        mock_id: str,
    ) -> GetMockResponse:
        r"""Get a mock server.

        Reads a mock server: its address, collection, environment and matching rules in
        `config`, where `serverResponseId` shows an active server response. Takes an id or a
        uid.

        `GET /mocks/{mockId}`

        Args:
            mock_id: Id or uid of the mock server.

        Returns:
            The body of the answer.
        """

        from .get_mock import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getMock"],
            lambda: _get_kwargs(
                mock_id=mock_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_mock_call_logs(
        self,
        mock_id: str,
        *,
        limit: float | Unset = UNSET,
        cursor: str | Unset = UNSET,
        until: str | Unset = UNSET,
        since: str | Unset = UNSET,
        response_status_code: float | Unset = UNSET,
        response_type: str | Unset = UNSET,
        request_method: str | Unset = UNSET,
        request_path: str | Unset = UNSET,
        sort: GetMockCallLogsSort | Unset = UNSET,
        direction: Direction | Unset = UNSET,
        include: str | Unset = UNSET,
    ) -> GetMockCallLogsResponse:
        r"""List calls to a mock server.

        Lists what a mock server was asked and answered, in the hyphenated key `call-logs`.
        Pages by `cursor`, up to 100 entries or 6.5 MB, so a page can be short without being the
        last. Headers and bodies come only if `include` names them, and may hold secrets. `sort`
        and `direction` go together; a `since` older than your plan keeps logs is a 400.

        `GET /mocks/{mockId}/call-logs`

        Args:
            mock_id: Bare id of the mock server.
            limit: Most entries to put on one page.
            cursor: Where the next page starts; send back the value the previous page gave.
            until: End of the period as an RFC 3339 time, not before `since`.
            since: Start of the period as an RFC 3339 time, not after `until`.
            response_status_code: Only calls that were answered with this status.
            response_type: Only calls with this outcome, such as `success`.
            request_method: Only calls made with this method, in any case.
            request_path: Only calls to this path, in any case.
            sort: Date to sort by, only `servedAt`; goes together with `direction`.
            direction: Which way round to sort; goes only together with `sort`.
            include: Parts of each call to show, such as `request.body`, separated by
                commas.

        Returns:
            The body of the answer.
        """

        from .get_mock_call_logs import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getMockCallLogs"],
            lambda: _get_kwargs(
                mock_id=mock_id,
                limit=limit,
                cursor=cursor,
                until=until,
                since=since,
                response_status_code=response_status_code,
                response_type=response_type,
                request_method=request_method,
                request_path=request_path,
                sort=sort,
                direction=direction,
                include=include,
            ),
            _parse_response,
        )

    @sensitive
    def get_mock_server_response(
        self,
        mock_id: str,
        server_response_id: str,
    ) -> MockServerResponse:
        r"""Get a server response.

        Reads one server response, headers and body included, as a bare object. Takes bare ids.
        The 404 tells by its name whether the mock or the response was not found.

        `GET /mocks/{mockId}/server-responses/{serverResponseId}`

        Args:
            mock_id: Bare id of the mock server.
            server_response_id: Id of the server response.

        Returns:
            The body of the answer.
        """

        from .get_mock_server_response import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getMockServerResponse"],
            lambda: _get_kwargs(
                mock_id=mock_id,
                server_response_id=server_response_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_mock_server_responses(
        self,
        mock_id: str,
    ) -> list[MockServerResponse]:
        r"""List a mock server's server responses.

        Returns a bare JSON array, with no wrapper and no paging, of the server responses
        without their bodies and headers. Takes the mock's bare id. Which one is active stands
        in the mock server's `config`.

        `GET /mocks/{mockId}/server-responses`

        Args:
            mock_id: Bare id of the mock server.

        Returns:
            The body of the answer.
        """

        from .get_mock_server_responses import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getMockServerResponses"],
            lambda: _get_kwargs(
                mock_id=mock_id,
            ),
            _parse_response,
        )

    @sensitive
    def get_mocks(
        self,
        *,
        team_id: str | Unset = UNSET,
        workspace: str | Unset = UNSET,
    ) -> GetMocksResponse:
        r"""List mock servers.

        Lists active mock servers: yours in all workspaces, or those of a `workspace` or
        `teamId`; if you send both, the workspace decides. Unpaged, in `mocks`. Deactivated ones
        are not shown.

        `GET /mocks`

        Args:
            team_id: Only mocks of this team; `workspace` wins if both are sent.
            workspace: Only what is in this workspace, by its id.

        Returns:
            The body of the answer.
        """

        from .get_mocks import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getMocks"],
            lambda: _get_kwargs(
                team_id=team_id,
                workspace=workspace,
            ),
            _parse_response,
        )

    @sensitive
    def publish_mock(
        self,
        mock_id: str,
    ) -> PublishMockResponse:
        r"""Make a mock server public.

        Opens a private mock server to callers without a key. Takes the bare id and no body, and
        answers 200 with the id. If it is public already the answer is 400
        `mockAlreadyPublishedError`, which can be taken as done.

        `POST /mocks/{mockId}/publish`

        Args:
            mock_id: Bare id of the mock server.

        Returns:
            The body of the answer.
        """

        from .publish_mock import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["publishMock"],
            lambda: _get_kwargs(
                mock_id=mock_id,
            ),
            _parse_response,
        )

    @sensitive
    def unpublish_mock(
        self,
        mock_id: str,
    ) -> PublishMockResponse:
        r"""Make a mock server private.

        Closes a public mock server, which from then on wants a key; nothing is deleted although
        the method says so. Takes the bare id. Doing it twice is a 400
        `mockAlreadyUnpublishedError` whose message speaks of deletion.

        `DELETE /mocks/{mockId}/unpublish`

        Args:
            mock_id: Bare id of the mock server.

        Returns:
            The body of the answer.
        """

        from .unpublish_mock import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["unpublishMock"],
            lambda: _get_kwargs(
                mock_id=mock_id,
            ),
            _parse_response,
        )

    @sensitive
    def update_mock(
        self,
        mock_id: str,
        *,
        body: UpdateMockRequest,
    ) -> CreateMockResponse:
        r"""Update a mock server.

        Changes the settings you send under `mock` and keeps the others; an empty body is a 400.
        Set `config.serverResponseId` to have every call answered by that server response, null
        to end that. Takes an id or a uid, for `collection` too. Returns the whole mock server.

        `PUT /mocks/{mockId}`

        Args:
            mock_id: Id or uid of the mock server.

        Returns:
            The body of the answer.
        """

        from .update_mock import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateMock"],
            lambda: _get_kwargs(
                mock_id=mock_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    def update_mock_server_response(
        self,
        mock_id: str,
        server_response_id: str,
        *,
        body: UpdateMockServerResponseRequest,
    ) -> MockServerResponse:
        r"""Update a server response.

        Changes name, 5xx status, headers, language or body of a server response, sent under
        `serverResponse`; if it is active, callers see the change at once. Takes bare ids and
        returns the object unwrapped.

        `PUT /mocks/{mockId}/server-responses/{serverResponseId}`

        Args:
            mock_id: Bare id of the mock server.
            server_response_id: Id of the server response.

        Returns:
            The body of the answer.
        """

        from .update_mock_server_response import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["updateMockServerResponse"],
            lambda: _get_kwargs(
                mock_id=mock_id,
                server_response_id=server_response_id,
                body=body,
            ),
            _parse_response,
        )


class AsyncMocksApi:
    """The operations of the area `mocks`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def create_mock(
        self,
        *,
        body: CreateMockRequest,
        workspace: str | Unset = UNSET,
    ) -> CreateMockResponse:
        r"""Create a mock server.

        Sets up a mock server that answers from a collection's saved responses. The collection,
        and the environment if any, go in as uids under `mock`; no `workspace` means your oldest
        personal one. Public unless `private` is true. A collection made moments ago may give
        400 until it is loaded, which is worth another try, and collections tied to an API are
        refused. Returns the full mock with its `mockUrl`.

        `POST /mocks`

        Args:
            workspace: Id of the workspace to create it in; without one, your oldest
                personal workspace.

        Returns:
            The body of the answer.
        """

        from .create_mock import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createMock"],
            lambda: _get_kwargs(
                body=body,
                workspace=workspace,
            ),
            _parse_response,
        )

    @sensitive
    async def create_mock_server_response(
        self,
        mock_id: str,
        *,
        body: CreateMockServerResponseRequest,
    ) -> MockServerResponse:
        r"""Create a server response.

        Prepares a canned 5xx answer for a mock server; `name` and `statusCode` are needed,
        wrapped in `serverResponse`. It does nothing until the mock server's
        `config.serverResponseId` points to it, then every path gives it. One can be active at a
        time. Answers 200 with the object, not wrapped.

        `POST /mocks/{mockId}/server-responses`

        Args:
            mock_id: Bare id of the mock server.

        Returns:
            The body of the answer.
        """

        from .create_mock_server_response import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["createMockServerResponse"],
            lambda: _get_kwargs(
                mock_id=mock_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def delete_mock(
        self,
        mock_id: str,
    ) -> DeleteMockResponse:
        r"""Delete a mock server.

        Takes the mock server down for good and answers 200 with its ids. Takes an id or a uid.
        One that is missing gets 404, or 400 if an earlier document is right.

        `DELETE /mocks/{mockId}`

        Args:
            mock_id: Id or uid of the mock server.

        Returns:
            The body of the answer.
        """

        from .delete_mock import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["deleteMock"],
            lambda: _get_kwargs(
                mock_id=mock_id,
            ),
            _parse_response,
        )

    @sensitive
    async def delete_mock_server_response(
        self,
        mock_id: str,
        server_response_id: str,
    ) -> DeleteMockServerResponseResponse:
        r"""Delete a server response.

        Removes a server response and returns it once more, with 200. Takes bare ids. What a
        mock server does that still has it active is not documented, so deactivate it first.

        `DELETE /mocks/{mockId}/server-responses/{serverResponseId}`

        Args:
            mock_id: Bare id of the mock server.
            server_response_id: Id of the server response.

        Returns:
            The body of the answer.
        """

        from .delete_mock_server_response import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["deleteMockServerResponse"],
            lambda: _get_kwargs(
                mock_id=mock_id,
                server_response_id=server_response_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_mock(
        self,
        mock_id: str,
    ) -> GetMockResponse:
        r"""Get a mock server.

        Reads a mock server: its address, collection, environment and matching rules in
        `config`, where `serverResponseId` shows an active server response. Takes an id or a
        uid.

        `GET /mocks/{mockId}`

        Args:
            mock_id: Id or uid of the mock server.

        Returns:
            The body of the answer.
        """

        from .get_mock import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getMock"],
            lambda: _get_kwargs(
                mock_id=mock_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_mock_call_logs(
        self,
        mock_id: str,
        *,
        limit: float | Unset = UNSET,
        cursor: str | Unset = UNSET,
        until: str | Unset = UNSET,
        since: str | Unset = UNSET,
        response_status_code: float | Unset = UNSET,
        response_type: str | Unset = UNSET,
        request_method: str | Unset = UNSET,
        request_path: str | Unset = UNSET,
        sort: GetMockCallLogsSort | Unset = UNSET,
        direction: Direction | Unset = UNSET,
        include: str | Unset = UNSET,
    ) -> GetMockCallLogsResponse:
        r"""List calls to a mock server.

        Lists what a mock server was asked and answered, in the hyphenated key `call-logs`.
        Pages by `cursor`, up to 100 entries or 6.5 MB, so a page can be short without being the
        last. Headers and bodies come only if `include` names them, and may hold secrets. `sort`
        and `direction` go together; a `since` older than your plan keeps logs is a 400.

        `GET /mocks/{mockId}/call-logs`

        Args:
            mock_id: Bare id of the mock server.
            limit: Most entries to put on one page.
            cursor: Where the next page starts; send back the value the previous page gave.
            until: End of the period as an RFC 3339 time, not before `since`.
            since: Start of the period as an RFC 3339 time, not after `until`.
            response_status_code: Only calls that were answered with this status.
            response_type: Only calls with this outcome, such as `success`.
            request_method: Only calls made with this method, in any case.
            request_path: Only calls to this path, in any case.
            sort: Date to sort by, only `servedAt`; goes together with `direction`.
            direction: Which way round to sort; goes only together with `sort`.
            include: Parts of each call to show, such as `request.body`, separated by
                commas.

        Returns:
            The body of the answer.
        """

        from .get_mock_call_logs import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getMockCallLogs"],
            lambda: _get_kwargs(
                mock_id=mock_id,
                limit=limit,
                cursor=cursor,
                until=until,
                since=since,
                response_status_code=response_status_code,
                response_type=response_type,
                request_method=request_method,
                request_path=request_path,
                sort=sort,
                direction=direction,
                include=include,
            ),
            _parse_response,
        )

    @sensitive
    async def get_mock_server_response(
        self,
        mock_id: str,
        server_response_id: str,
    ) -> MockServerResponse:
        r"""Get a server response.

        Reads one server response, headers and body included, as a bare object. Takes bare ids.
        The 404 tells by its name whether the mock or the response was not found.

        `GET /mocks/{mockId}/server-responses/{serverResponseId}`

        Args:
            mock_id: Bare id of the mock server.
            server_response_id: Id of the server response.

        Returns:
            The body of the answer.
        """

        from .get_mock_server_response import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getMockServerResponse"],
            lambda: _get_kwargs(
                mock_id=mock_id,
                server_response_id=server_response_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_mock_server_responses(
        self,
        mock_id: str,
    ) -> list[MockServerResponse]:
        r"""List a mock server's server responses.

        Returns a bare JSON array, with no wrapper and no paging, of the server responses
        without their bodies and headers. Takes the mock's bare id. Which one is active stands
        in the mock server's `config`.

        `GET /mocks/{mockId}/server-responses`

        Args:
            mock_id: Bare id of the mock server.

        Returns:
            The body of the answer.
        """

        from .get_mock_server_responses import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getMockServerResponses"],
            lambda: _get_kwargs(
                mock_id=mock_id,
            ),
            _parse_response,
        )

    @sensitive
    async def get_mocks(
        self,
        *,
        team_id: str | Unset = UNSET,
        workspace: str | Unset = UNSET,
    ) -> GetMocksResponse:
        r"""List mock servers.

        Lists active mock servers: yours in all workspaces, or those of a `workspace` or
        `teamId`; if you send both, the workspace decides. Unpaged, in `mocks`. Deactivated ones
        are not shown.

        `GET /mocks`

        Args:
            team_id: Only mocks of this team; `workspace` wins if both are sent.
            workspace: Only what is in this workspace, by its id.

        Returns:
            The body of the answer.
        """

        from .get_mocks import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getMocks"],
            lambda: _get_kwargs(
                team_id=team_id,
                workspace=workspace,
            ),
            _parse_response,
        )

    @sensitive
    async def publish_mock(
        self,
        mock_id: str,
    ) -> PublishMockResponse:
        r"""Make a mock server public.

        Opens a private mock server to callers without a key. Takes the bare id and no body, and
        answers 200 with the id. If it is public already the answer is 400
        `mockAlreadyPublishedError`, which can be taken as done.

        `POST /mocks/{mockId}/publish`

        Args:
            mock_id: Bare id of the mock server.

        Returns:
            The body of the answer.
        """

        from .publish_mock import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["publishMock"],
            lambda: _get_kwargs(
                mock_id=mock_id,
            ),
            _parse_response,
        )

    @sensitive
    async def unpublish_mock(
        self,
        mock_id: str,
    ) -> PublishMockResponse:
        r"""Make a mock server private.

        Closes a public mock server, which from then on wants a key; nothing is deleted although
        the method says so. Takes the bare id. Doing it twice is a 400
        `mockAlreadyUnpublishedError` whose message speaks of deletion.

        `DELETE /mocks/{mockId}/unpublish`

        Args:
            mock_id: Bare id of the mock server.

        Returns:
            The body of the answer.
        """

        from .unpublish_mock import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["unpublishMock"],
            lambda: _get_kwargs(
                mock_id=mock_id,
            ),
            _parse_response,
        )

    @sensitive
    async def update_mock(
        self,
        mock_id: str,
        *,
        body: UpdateMockRequest,
    ) -> CreateMockResponse:
        r"""Update a mock server.

        Changes the settings you send under `mock` and keeps the others; an empty body is a 400.
        Set `config.serverResponseId` to have every call answered by that server response, null
        to end that. Takes an id or a uid, for `collection` too. Returns the whole mock server.

        `PUT /mocks/{mockId}`

        Args:
            mock_id: Id or uid of the mock server.

        Returns:
            The body of the answer.
        """

        from .update_mock import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateMock"],
            lambda: _get_kwargs(
                mock_id=mock_id,
                body=body,
            ),
            _parse_response,
        )

    @sensitive
    async def update_mock_server_response(
        self,
        mock_id: str,
        server_response_id: str,
        *,
        body: UpdateMockServerResponseRequest,
    ) -> MockServerResponse:
        r"""Update a server response.

        Changes name, 5xx status, headers, language or body of a server response, sent under
        `serverResponse`; if it is active, callers see the change at once. Takes bare ids and
        returns the object unwrapped.

        `PUT /mocks/{mockId}/server-responses/{serverResponseId}`

        Args:
            mock_id: Bare id of the mock server.
            server_response_id: Id of the server response.

        Returns:
            The body of the answer.
        """

        from .update_mock_server_response import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["updateMockServerResponse"],
            lambda: _get_kwargs(
                mock_id=mock_id,
                server_response_id=server_response_id,
                body=body,
            ),
            _parse_response,
        )
