"""The operations of the area `search`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...tracebacks import sensitive
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

    @sensitive
    def search_postman_resources(
        self,
        *,
        body: SearchPostmanResourcesRequest,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        next_cursor: str | Unset = UNSET,
    ) -> SearchPostmanResourcesResponse:
        r"""Search for elements.

        Finds elements of the one type that the body must name, by words and filters, in your
        own organization unless `ownership` says otherwise; without a key only what is public.
        Ten results to a page, 25 at most, with the total in `meta`. Clients disagree on whether
        the cursor is sent as `cursor` or `nextCursor`, so send both. Nothing is changed, and
        the call may be repeated.

        `POST /search`

        Args:
            limit: Most entries to put on one page.
            cursor: Where the next page starts; send back the value the previous page gave.
            next_cursor: The name under which some clients send `cursor`.

        Returns:
            The body of the answer.
        """

        from .search_postman_resources import _get_kwargs, _parse_response

        return self._send(
            OPERATIONS["searchPostmanResources"],
            lambda: _get_kwargs(
                body=body,
                limit=limit,
                cursor=cursor,
                next_cursor=next_cursor,
            ),
            _parse_response,
        )


class AsyncSearchApi:
    """The operations of the area `search`, asynchronous."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    @sensitive
    async def search_postman_resources(
        self,
        *,
        body: SearchPostmanResourcesRequest,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        next_cursor: str | Unset = UNSET,
    ) -> SearchPostmanResourcesResponse:
        r"""Search for elements.

        Finds elements of the one type that the body must name, by words and filters, in your
        own organization unless `ownership` says otherwise; without a key only what is public.
        Ten results to a page, 25 at most, with the total in `meta`. Clients disagree on whether
        the cursor is sent as `cursor` or `nextCursor`, so send both. Nothing is changed, and
        the call may be repeated.

        `POST /search`

        Args:
            limit: Most entries to put on one page.
            cursor: Where the next page starts; send back the value the previous page gave.
            next_cursor: The name under which some clients send `cursor`.

        Returns:
            The body of the answer.
        """

        from .search_postman_resources import _get_kwargs, _parse_response

        return await self._send(
            OPERATIONS["searchPostmanResources"],
            lambda: _get_kwargs(
                body=body,
                limit=limit,
                cursor=cursor,
                next_cursor=next_cursor,
            ),
            _parse_response,
        )
