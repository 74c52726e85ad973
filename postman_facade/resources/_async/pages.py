"""Listings of any operation, asynchronous."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

from postman_api_client.operations import Operation
from postman_api_client.tracebacks import sensitive

from postman_facade.client.answers import malformed
from postman_facade.errors import ApiError
from postman_facade.policy import pages as policy
from postman_facade.policy.pages import Page, Place

if TYPE_CHECKING:
    from postman_facade._http import httpx
    from postman_facade.client._async import AsyncPostman


class AsyncPages:
    """The entries of a listing, asked for page by page while they are used.

    Iterating gives the entries of all pages; `pages` gives them page by page. Nothing is sent
    before that, and each new iteration begins with the first page again.
    """

    def __init__(
        self,
        postman: AsyncPostman,
        operation: Operation,
        arguments: dict[str, Any],
        limit: int | None = None,
        looked_up: Callable[[], Awaitable[Mapping[str, Any]]] | None = None,
    ) -> None:
        """See `AsyncPostman.paginate`; `arguments` are those that `exchange` takes.

        `looked_up`: gives what is added to their `params` before the first page is asked for.
        """
        self._postman = postman
        self._operation = policy.listed(operation)
        self._arguments = arguments
        self._limit = limit
        self._looked_up = looked_up
        self._first({})  # what it would refuse is refused now
        self._read = False
        self._total: int | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._operation.method} {self._operation.path})"

    @property
    def total(self) -> int | None:
        """How many there are on all pages, whatever `limit` says, as last told.

        None before a page was read, and where the service does not tell.
        """
        return self._total

    def __len__(self) -> int:
        """How many entries an iteration gives; raises TypeError as long as that is not known."""
        if self._total is not None:
            return self._total if self._limit is None else min(self._total, self._limit)
        request = f"{self._operation.method} {self._operation.path}"
        if self._read:
            raise TypeError(f"{request} does not tell how many there are; count them in a list")
        raise TypeError(
            f"how many {request} gives is not known before a page was read; gather the entries in a "
            "list to count or test them"
        )

    async def __aiter__(self) -> AsyncIterator[Any]:
        async for page in self.by_page():
            for item in page.items:
                yield item

    async def by_page(self) -> AsyncIterator[Page]:
        """The pages, each with its `items`, the whole `body` it came in, and the `total` it told.

        Raises MalformedResponseError for an answer without the list, ListingChangedError where entries moved
        so that some may be missing, and whatever a call raises.
        """
        found = {} if self._looked_up is None else await self._looked_up()
        place: Place | None = self._first(found) if self._limit != 0 else None
        while place is not None:
            response = await self._answer(place)
            if response is None:
                return
            page, place = policy.read(self._operation, place, self._decoded(response))
            self._read, self._total = True, self._total if page.total is None else page.total
            yield page

    def _first(self, found: Mapping[str, Any]) -> Place:
        params = {**(self._arguments.get("params") or {}), **found}
        return policy.first(self._operation, params, self._limit)

    @sensitive
    async def _answer(self, place: Place) -> httpx.Response | None:
        """The answer with the page; None where an error says that there is nothing to list."""
        arguments = {**self._arguments, "params": place.params}
        try:
            return await self._postman.exchange(self._operation, arguments)
        except ApiError as error:
            if not policy.is_empty_listing(self._operation, error):
                raise
        self._read, self._total = True, 0
        return None

    def _decoded(self, response: httpx.Response) -> Any:
        try:
            return response.json()
        except (ValueError, RecursionError):
            pass
        # Outside the handler, so that the error does not carry the request and its headers along.
        raise malformed(self._operation, response)
