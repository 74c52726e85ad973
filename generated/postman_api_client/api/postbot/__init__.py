"""The operations of the area `postbot`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive

if TYPE_CHECKING:
    from ...models.generate_tool_request import GenerateToolRequest
    from ...models.generate_tool_response import GenerateToolResponse
    from ...types import AsyncSend, Send


class PostbotApi:
    """The operations of the area `postbot`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    @sensitive
    def generate_tool(
        self,
        *,
        body: GenerateToolRequest,
    ) -> GenerateToolResponse:
        r"""Generate code for an agent tool.

        Writes a function for an agent framework from one request of a public collection, named
        by the uid of the collection, and gives the source under `data.text`. Deprecated.
        Limited to 300 calls in three hours besides the general limit.

        `POST /postbot/generations/tool`

        Returns:
            The body of the answer.
        """

        from .generate_tool import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["generateTool"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )


class AsyncPostbotApi:
    """The operations of the area `postbot`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def generate_tool(
        self,
        *,
        body: GenerateToolRequest,
    ) -> GenerateToolResponse:
        r"""Generate code for an agent tool.

        Writes a function for an agent framework from one request of a public collection, named
        by the uid of the collection, and gives the source under `data.text`. Deprecated.
        Limited to 300 calls in three hours besides the general limit.

        `POST /postbot/generations/tool`

        Returns:
            The body of the answer.
        """

        from .generate_tool import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["generateTool"],
            lambda: _get_kwargs(
                body=body,
            ),
            _parse_response,
        )
