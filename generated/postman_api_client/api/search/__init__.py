"""The operations of the area `search`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.search_postman_resources_request import SearchPostmanResourcesRequest
    from ...models.search_postman_resources_response import (
        SearchPostmanResourcesResponse,
    )
    from ...types import UNSET, AsyncSend, Send, Unset


class SearchApi:
    """The operations of the area `search`, synchronous."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def search_postman_resources(
        self,
        *,
        body: SearchPostmanResourcesRequest,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        next_cursor: str | Unset = UNSET,
    ) -> SearchPostmanResourcesResponse:
        r"""Search for elements.

        Finds workspaces, collections, requests and other elements by words and filters, in what
        you may see; without a key only what is public is searched. Ten results to a page, 25 at
        most, by cursor. Nothing is changed, so it may be repeated

        `POST /search`

        Returns:
            The body of the answer.
        """

        from .search_postman_resources import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
            limit=limit,
            cursor=cursor,
            next_cursor=next_cursor,
        )
        return self._send(OPERATIONS["searchPostmanResources"], kwargs, _parse_response)


class AsyncSearchApi:
    """The operations of the area `search`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    async def search_postman_resources(
        self,
        *,
        body: SearchPostmanResourcesRequest,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        next_cursor: str | Unset = UNSET,
    ) -> SearchPostmanResourcesResponse:
        r"""Search for elements.

        Finds workspaces, collections, requests and other elements by words and filters, in what
        you may see; without a key only what is public is searched. Ten results to a page, 25 at
        most, by cursor. Nothing is changed, so it may be repeated

        `POST /search`

        Returns:
            The body of the answer.
        """

        from .search_postman_resources import _get_kwargs, _parse_response

        kwargs = _get_kwargs(
            body=body,
            limit=limit,
            cursor=cursor,
            next_cursor=next_cursor,
        )
        return await self._send(OPERATIONS["searchPostmanResources"], kwargs, _parse_response)
