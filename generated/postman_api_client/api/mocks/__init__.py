"""The operations of the area `mocks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
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
    from ...models.get_mock_call_logs_response import GetMockCallLogsResponse
    from ...models.get_mock_call_logs_sort import GetMockCallLogsSort
    from ...models.get_mock_response import GetMockResponse
    from ...models.get_mock_server_response_response import (
        GetMockServerResponseResponse,
    )
    from ...models.get_mock_server_responses_response_item import (
        GetMockServerResponsesResponseItem,
    )
    from ...models.get_mocks_response import GetMocksResponse
    from ...models.publish_mock_response import PublishMockResponse
    from ...models.sort_direction import SortDirection
    from ...models.update_mock_request import UpdateMockRequest
    from ...models.update_mock_server_response_request import (
        UpdateMockServerResponseRequest,
    )
    from ...types import UNSET, AsyncSend, Send, Unset


class MocksApi:
    """The operations of the area `mocks`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def create_mock(
        self,
        *,
        body: CreateMockRequest,
        workspace: str | Unset = UNSET,
    ) -> CreateMockResponse:
        r"""createMock.

        `POST /mocks`

        Returns:
            The body of the answer.
        """

        from .create_mock import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
            workspace=workspace,
        )
        return self._send(OPERATIONS["createMock"], kwargs, _parse_response)

    def create_mock_server_response(
        self,
        mock_id: str,
        *,
        body: CreateMockServerResponseRequest,
    ) -> GetMockServerResponseResponse:
        r"""createMockServerResponse.

        `POST /mocks/{mockId}/server-responses`

        Returns:
            The body of the answer.
        """

        from .create_mock_server_response import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            mock_id=mock_id,
            body=body,
        )
        return self._send(OPERATIONS["createMockServerResponse"], kwargs, _parse_response)

    def delete_mock(
        self,
        mock_id: str,
    ) -> DeleteMockResponse:
        r"""deleteMock.

        `DELETE /mocks/{mockId}`

        Returns:
            The body of the answer.
        """

        from .delete_mock import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            mock_id=mock_id,
        )
        return self._send(OPERATIONS["deleteMock"], kwargs, _parse_response)

    def delete_mock_server_response(
        self,
        mock_id: str,
        server_response_id: str,
    ) -> DeleteMockServerResponseResponse:
        r"""deleteMockServerResponse.

        `DELETE /mocks/{mockId}/server-responses/{serverResponseId}`

        Returns:
            The body of the answer.
        """

        from .delete_mock_server_response import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            mock_id=mock_id,
            server_response_id=server_response_id,
        )
        return self._send(OPERATIONS["deleteMockServerResponse"], kwargs, _parse_response)

    def get_mock(
        self,
        mock_id: str,
    ) -> GetMockResponse:
        r"""getMock.

        `GET /mocks/{mockId}`

        Returns:
            The body of the answer.
        """

        from .get_mock import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            mock_id=mock_id,
        )
        return self._send(OPERATIONS["getMock"], kwargs, _parse_response)

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
        direction: SortDirection | Unset = UNSET,
        include: str | Unset = UNSET,
    ) -> GetMockCallLogsResponse:
        r"""getMockCallLogs.

        `GET /mocks/{mockId}/call-logs`

        Returns:
            The body of the answer.
        """

        from .get_mock_call_logs import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
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
        )
        return self._send(OPERATIONS["getMockCallLogs"], kwargs, _parse_response)

    def get_mock_server_response(
        self,
        mock_id: str,
        server_response_id: str,
    ) -> GetMockServerResponseResponse:
        r"""getMockServerResponse.

        `GET /mocks/{mockId}/server-responses/{serverResponseId}`

        Returns:
            The body of the answer.
        """

        from .get_mock_server_response import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            mock_id=mock_id,
            server_response_id=server_response_id,
        )
        return self._send(OPERATIONS["getMockServerResponse"], kwargs, _parse_response)

    def get_mock_server_responses(
        self,
        mock_id: str,
    ) -> list[GetMockServerResponsesResponseItem]:
        r"""getMockServerResponses.

        `GET /mocks/{mockId}/server-responses`

        Returns:
            The body of the answer.
        """

        from .get_mock_server_responses import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            mock_id=mock_id,
        )
        return self._send(OPERATIONS["getMockServerResponses"], kwargs, _parse_response)

    def get_mocks(
        self,
        *,
        team_id: str | Unset = UNSET,
        workspace: str | Unset = UNSET,
    ) -> GetMocksResponse:
        r"""getMocks.

        `GET /mocks`

        Returns:
            The body of the answer.
        """

        from .get_mocks import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            team_id=team_id,
            workspace=workspace,
        )
        return self._send(OPERATIONS["getMocks"], kwargs, _parse_response)

    def publish_mock(
        self,
        mock_id: str,
    ) -> PublishMockResponse:
        r"""publishMock.

        `POST /mocks/{mockId}/publish`

        Returns:
            The body of the answer.
        """

        from .publish_mock import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            mock_id=mock_id,
        )
        return self._send(OPERATIONS["publishMock"], kwargs, _parse_response)

    def unpublish_mock(
        self,
        mock_id: str,
    ) -> PublishMockResponse:
        r"""unpublishMock.

        `DELETE /mocks/{mockId}/unpublish`

        Returns:
            The body of the answer.
        """

        from .unpublish_mock import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            mock_id=mock_id,
        )
        return self._send(OPERATIONS["unpublishMock"], kwargs, _parse_response)

    def update_mock(
        self,
        mock_id: str,
        *,
        body: UpdateMockRequest,
    ) -> CreateMockResponse:
        r"""updateMock.

        `PUT /mocks/{mockId}`

        Returns:
            The body of the answer.
        """

        from .update_mock import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            mock_id=mock_id,
            body=body,
        )
        return self._send(OPERATIONS["updateMock"], kwargs, _parse_response)

    def update_mock_server_response(
        self,
        mock_id: str,
        server_response_id: str,
        *,
        body: UpdateMockServerResponseRequest,
    ) -> GetMockServerResponseResponse:
        r"""updateMockServerResponse.

        `PUT /mocks/{mockId}/server-responses/{serverResponseId}`

        Returns:
            The body of the answer.
        """

        from .update_mock_server_response import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            mock_id=mock_id,
            server_response_id=server_response_id,
            body=body,
        )
        return self._send(OPERATIONS["updateMockServerResponse"], kwargs, _parse_response)


class AsyncMocksApi:
    """The operations of the area `mocks`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    async def create_mock(
        self,
        *,
        body: CreateMockRequest,
        workspace: str | Unset = UNSET,
    ) -> CreateMockResponse:
        r"""createMock.

        `POST /mocks`

        Returns:
            The body of the answer.
        """

        from .create_mock import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
            workspace=workspace,
        )
        return await self._send(OPERATIONS["createMock"], kwargs, _parse_response)

    async def create_mock_server_response(
        self,
        mock_id: str,
        *,
        body: CreateMockServerResponseRequest,
    ) -> GetMockServerResponseResponse:
        r"""createMockServerResponse.

        `POST /mocks/{mockId}/server-responses`

        Returns:
            The body of the answer.
        """

        from .create_mock_server_response import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            mock_id=mock_id,
            body=body,
        )
        return await self._send(OPERATIONS["createMockServerResponse"], kwargs, _parse_response)

    async def delete_mock(
        self,
        mock_id: str,
    ) -> DeleteMockResponse:
        r"""deleteMock.

        `DELETE /mocks/{mockId}`

        Returns:
            The body of the answer.
        """

        from .delete_mock import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            mock_id=mock_id,
        )
        return await self._send(OPERATIONS["deleteMock"], kwargs, _parse_response)

    async def delete_mock_server_response(
        self,
        mock_id: str,
        server_response_id: str,
    ) -> DeleteMockServerResponseResponse:
        r"""deleteMockServerResponse.

        `DELETE /mocks/{mockId}/server-responses/{serverResponseId}`

        Returns:
            The body of the answer.
        """

        from .delete_mock_server_response import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            mock_id=mock_id,
            server_response_id=server_response_id,
        )
        return await self._send(OPERATIONS["deleteMockServerResponse"], kwargs, _parse_response)

    async def get_mock(
        self,
        mock_id: str,
    ) -> GetMockResponse:
        r"""getMock.

        `GET /mocks/{mockId}`

        Returns:
            The body of the answer.
        """

        from .get_mock import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            mock_id=mock_id,
        )
        return await self._send(OPERATIONS["getMock"], kwargs, _parse_response)

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
        direction: SortDirection | Unset = UNSET,
        include: str | Unset = UNSET,
    ) -> GetMockCallLogsResponse:
        r"""getMockCallLogs.

        `GET /mocks/{mockId}/call-logs`

        Returns:
            The body of the answer.
        """

        from .get_mock_call_logs import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
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
        )
        return await self._send(OPERATIONS["getMockCallLogs"], kwargs, _parse_response)

    async def get_mock_server_response(
        self,
        mock_id: str,
        server_response_id: str,
    ) -> GetMockServerResponseResponse:
        r"""getMockServerResponse.

        `GET /mocks/{mockId}/server-responses/{serverResponseId}`

        Returns:
            The body of the answer.
        """

        from .get_mock_server_response import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            mock_id=mock_id,
            server_response_id=server_response_id,
        )
        return await self._send(OPERATIONS["getMockServerResponse"], kwargs, _parse_response)

    async def get_mock_server_responses(
        self,
        mock_id: str,
    ) -> list[GetMockServerResponsesResponseItem]:
        r"""getMockServerResponses.

        `GET /mocks/{mockId}/server-responses`

        Returns:
            The body of the answer.
        """

        from .get_mock_server_responses import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            mock_id=mock_id,
        )
        return await self._send(OPERATIONS["getMockServerResponses"], kwargs, _parse_response)

    async def get_mocks(
        self,
        *,
        team_id: str | Unset = UNSET,
        workspace: str | Unset = UNSET,
    ) -> GetMocksResponse:
        r"""getMocks.

        `GET /mocks`

        Returns:
            The body of the answer.
        """

        from .get_mocks import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            team_id=team_id,
            workspace=workspace,
        )
        return await self._send(OPERATIONS["getMocks"], kwargs, _parse_response)

    async def publish_mock(
        self,
        mock_id: str,
    ) -> PublishMockResponse:
        r"""publishMock.

        `POST /mocks/{mockId}/publish`

        Returns:
            The body of the answer.
        """

        from .publish_mock import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            mock_id=mock_id,
        )
        return await self._send(OPERATIONS["publishMock"], kwargs, _parse_response)

    async def unpublish_mock(
        self,
        mock_id: str,
    ) -> PublishMockResponse:
        r"""unpublishMock.

        `DELETE /mocks/{mockId}/unpublish`

        Returns:
            The body of the answer.
        """

        from .unpublish_mock import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            mock_id=mock_id,
        )
        return await self._send(OPERATIONS["unpublishMock"], kwargs, _parse_response)

    async def update_mock(
        self,
        mock_id: str,
        *,
        body: UpdateMockRequest,
    ) -> CreateMockResponse:
        r"""updateMock.

        `PUT /mocks/{mockId}`

        Returns:
            The body of the answer.
        """

        from .update_mock import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            mock_id=mock_id,
            body=body,
        )
        return await self._send(OPERATIONS["updateMock"], kwargs, _parse_response)

    async def update_mock_server_response(
        self,
        mock_id: str,
        server_response_id: str,
        *,
        body: UpdateMockServerResponseRequest,
    ) -> GetMockServerResponseResponse:
        r"""updateMockServerResponse.

        `PUT /mocks/{mockId}/server-responses/{serverResponseId}`

        Returns:
            The body of the answer.
        """

        from .update_mock_server_response import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            mock_id=mock_id,
            server_response_id=server_response_id,
            body=body,
        )
        return await self._send(OPERATIONS["updateMockServerResponse"], kwargs, _parse_response)
