"""The operations of the area `context_graph`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive

if TYPE_CHECKING:
    from ...models.json_object import JsonObject
    from ...models.submit_context_graph_ask_request import SubmitContextGraphAskRequest
    from ...types import AsyncSend, Send


class ContextGraphApi:
    """The operations of the area `context_graph`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def get_context_graph_ask(
        self,
        ask_id: str,
    ) -> JsonObject:
        r"""Get an answer about the team's APIs.

        How far an ask is and, once it is done, its result.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context-graph/asks/{askId}`

        Args:
            ask_id: Id of the ask.

        Returns:
            The body of the answer.
        """

        from .get_context_graph_ask import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["getContextGraphAsk"],
            lambda: _get_kwargs(
                ask_id=ask_id,
            ),
            _parse_response,
        )

    @sensitive
    def submit_context_graph_ask(
        self,
        *,
        body: SubmitContextGraphAskRequest,
    ) -> JsonObject:
        r"""Ask about the team's APIs.

        Asks a question about all APIs and services of the team, and answers with the id of the
        ask; the answer comes later.

        Seen in use, but not documented: what it returns is not known and may change.

        `POST /context-graph/asks`

        Returns:
            The body of the answer.
        """

        from .submit_context_graph_ask import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["submitContextGraphAsk"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )


class AsyncContextGraphApi:
    """The operations of the area `context_graph`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def get_context_graph_ask(
        self,
        ask_id: str,
    ) -> JsonObject:
        r"""Get an answer about the team's APIs.

        How far an ask is and, once it is done, its result.

        Seen in use, but not documented: what it returns is not known and may change.

        `GET /context-graph/asks/{askId}`

        Args:
            ask_id: Id of the ask.

        Returns:
            The body of the answer.
        """

        from .get_context_graph_ask import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["getContextGraphAsk"],
            lambda: _get_kwargs(
                ask_id=ask_id,
            ),
            _parse_response,
        )

    @sensitive
    async def submit_context_graph_ask(
        self,
        *,
        body: SubmitContextGraphAskRequest,
    ) -> JsonObject:
        r"""Ask about the team's APIs.

        Asks a question about all APIs and services of the team, and answers with the id of the
        ask; the answer comes later.

        Seen in use, but not documented: what it returns is not known and may change.

        `POST /context-graph/asks`

        Returns:
            The body of the answer.
        """

        from .submit_context_graph_ask import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["submitContextGraphAsk"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )
