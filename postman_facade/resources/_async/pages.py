"""Listings, page by page, asynchronous."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from postman_api_client.tracebacks import sensitive

from postman_facade.calls.request import Request, build
from postman_facade.calls.responses import decoded, parsed_json
from postman_facade.errors import ApiError
from postman_facade.policy import pages as policy
from postman_facade.policy.pages import PagePosition
from postman_facade.resources.page import Page

if TYPE_CHECKING:
    from postman_api_client.api import Api

    from postman_facade._http import httpx
    from postman_facade.calls._async import AsyncCaller

E = TypeVar("E")
E_co = TypeVar("E_co", covariant=True)
R = TypeVar("R")


class AsyncPages(Generic[E_co]):
    """The entries of a listing, requested page by page.

    Iterate over it for all entries, or over `by_page()` for the pages. Nothing is sent before that,
    and each iteration starts at the first page.
    """

    def __init__(
        self,
        caller: AsyncCaller,
        request: Request[R],
        entries: Callable[[R], Iterable[E_co]],
        *,
        limit: int | None = None,
        prepare: Callable[[], Awaitable[Request[R]]] | None = None,
    ) -> None:
        """Check the request. Raises ConfigurationError unless it is a listing.

        Args:
            entries: Extracts the entries from a parsed response.
            limit: The maximum number of entries.
            prepare: Builds the request to send instead of `request`, when the first page is read.
        """
        self._caller = caller
        self._operation = policy.listed(request.operation)
        self._request: Request[object] = request
        self._entries: Callable[[Any], Iterable[E_co]] = entries
        self._limit = limit
        self._prepare = prepare
        self._first(request)
        self._read = False
        self._total: int | None = None

    @property
    def path(self) -> str:
        """The path template of the requests, such as `/collections`."""
        return self._operation.path

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._operation.method} {self._operation.path})"

    @property
    def total(self) -> int | None:
        """The number of entries on all pages, regardless of `limit`.

        None before a page is read, or if the service does not report it.
        """
        return self._total

    def __len__(self) -> int:
        """Return the number of entries of an iteration. Raises TypeError while it is unknown."""
        if self._total is not None:
            return self._total if self._limit is None else min(self._total, self._limit)
        request = f"{self._operation.method} {self._operation.path}"
        if self._read:
            raise TypeError(f"{request} does not report a total; use len(list(...))")
        raise TypeError(f"len() of {request} is unknown until a page is loaded; use len(list(...))")

    async def __aiter__(self) -> AsyncIterator[E_co]:
        async for page in self.by_page():
            for item in page.items:
                yield item

    async def by_page(self) -> AsyncIterator[Page[E_co]]:
        """Iterate over the pages.

        Raises:
            MalformedResponseError: A response has no list.
            ListingChangedError: Entries moved during the iteration, so some may be missing.

        Also raises the errors of any call.
        """
        if self._limit == 0:
            return
        request = self._request if self._prepare is None else await self._prepare()
        place: PagePosition | None = self._first(request)
        while place is not None:
            response = await self._response(request, place)
            if response is None:
                return
            page, place = self._page(request, place, response)
            del response  # so that the next page takes the memory of this one
            yield page
            del page

    def _page(
        self, request: Request[object], place: PagePosition, response: httpx.Response
    ) -> tuple[Page[E_co], PagePosition | None]:
        """Read a page, and the position of the next one."""
        body = decoded(self._operation, response)
        found, following = policy.read(self._operation, place, body)
        self._read, self._total = True, self._total if found.total is None else found.total
        entries = list(self._entries(parsed_json(request, response.status_code, body)))
        return Page([entries[position] for position in found.kept], found.total), following

    def _first(self, request: Request[object]) -> PagePosition:
        params: Mapping[str, Any] = request.arguments.get("params") or {}
        return policy.first(self._operation, params, self._limit)

    @sensitive
    async def _response(
        self, request: Request[object], place: PagePosition
    ) -> httpx.Response | None:
        """Return the response with the page; None if an error means that the listing is empty."""
        try:
            return await self._caller.exchange(request.replace(params=place.params))
        except ApiError as error:
            if not policy.is_empty_listing(self._operation, error):
                raise
        self._read, self._total = True, 0
        return None


def listing(
    caller: AsyncCaller, call: Callable[[Api], R], entries: Callable[[R], Iterable[E]]
) -> AsyncPages[E]:
    """Return the pages of a typed call."""
    return AsyncPages(caller, build(call), entries)
