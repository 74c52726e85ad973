"""From what people give for an element to the id that an operation takes, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from postman_api_client.operations import Operation
from postman_api_client.tracebacks import sensitive

from postman_facade.client.arguments import arguments
from postman_facade.errors import InvalidReferenceError, MultipleMatchesError, NameNotFoundError
from postman_facade.policy import ids as policy
from postman_facade.policy.ids import IdFormat, ParsedReference
from postman_facade.resources._async.pages import AsyncPages

if TYPE_CHECKING:
    from postman_facade.client._async import AsyncPostman


class AsyncIds:
    """Ids in the form that operations take, from ids, uids, links and names."""

    def __init__(self, postman: AsyncPostman, learned: dict[str, str]) -> None:
        """`learned`: what has been found out about the owner of the key, kept for the next time."""
        self._postman = postman
        self._learned = learned

    async def url(self, operation: Operation, reference: str) -> str:
        """The path of an operation with one parameter, for an id, uid or link."""
        return policy.url(operation, await self.linked(policy.only(operation), reference))

    async def url_by_name(self, operation: Operation, reference: str) -> str:
        """The path of an operation with one parameter, for an id, uid, link or name."""
        return policy.url(operation, await self.named(policy.only(operation), reference))

    async def named(self, need: IdFormat, reference: str) -> str:
        """From an id, uid, link or name. Raises InvalidReferenceError, NameNotFoundError and MultipleMatchesError."""
        given = self._parsed(need, reference)
        if given.id is None and need.element in policy.NAMED:
            given = await self._called(need.element, given.name or "")
        return await self._written(need, given)

    async def linked(self, need: IdFormat, reference: str) -> str:
        """From an id, uid or link. Raises InvalidReferenceError, also for a name."""
        return await self._written(need, self._parsed(need, reference))

    def bare(self, element: str, reference: str | None) -> str | None:
        """The id alone, from an id, uid or link; None stays None. Raises InvalidReferenceError."""
        if reference is None:
            return None
        need = IdFormat(element, "id")
        return policy.written(need, self._parsed(need, reference))

    @sensitive
    def listing(
        self,
        operation: Operation,
        workspace: str | None,
        **params: Any,
    ) -> AsyncPages:
        """The entries of a listing in the workspace with this id, link or name; None for all.

        A name is looked up when the first page is asked for. Raises InvalidReferenceError before that.
        """
        if workspace is None:
            return AsyncPages(self._postman, operation, _asked(operation, params))
        parameter = policy.parameter(operation, "workspace")
        need = IdFormat("workspace", "id")
        if self._parsed(need, workspace).id is not None:
            inside = {parameter: self.bare("workspace", workspace), **params}
            return AsyncPages(self._postman, operation, _asked(operation, inside))

        async def found() -> dict[str, Any]:
            return {parameter: await self.named(need, workspace)}

        return AsyncPages(self._postman, operation, _asked(operation, params), looked_up=found)

    def _parsed(self, need: IdFormat, reference: str) -> ParsedReference:
        return policy.parse(need.element, reference, host=urlsplit(self._postman.base_url).netloc)

    async def _called(self, element: str, name: str) -> ParsedReference:
        """The one element with exactly this name, of all pages."""
        listing = policy.NAMED[element]
        params = {"name": name} if element == "collection" else None
        entries = self._postman.paginate(listing, params=params)
        found = [str(e.get("uid") or e["id"]) async for e in entries if e.get("name") == name]
        if not found:
            raise NameNotFoundError(
                status_code=404,
                message=f"no {element} is called {name!r}",
                method="GET",
                path=listing,
            )
        if len(found) > 1:
            listed = ", ".join(found[:3]) + (", ..." if len(found) > 3 else "")
            raise MultipleMatchesError(
                f"{len(found)} {element}s are called {name!r}: {listed}", found
            )
        return policy.parse(element, found[0])

    async def _written(self, need: IdFormat, given: ParsedReference) -> str:
        if given.id is not None and policy.lacks_owner(need, given):
            given = given._replace(owner=await self._owner())
        return policy.written(need, given)

    async def _owner(self) -> str:
        """The user whose key it is, asked for once. Raises InvalidReferenceError where there is no user."""
        if "owner" not in self._learned:
            owner = (await self._postman.users.me()).get("id")
            if owner is None:
                raise InvalidReferenceError(
                    "the id is needed with its owner (uid), and the key has no user; give the uid"
                )
            self._learned["owner"] = str(owner)
        return self._learned["owner"]


def _asked(operation: Operation, params: dict[str, Any]) -> dict[str, Any]:
    return arguments(operation.method, operation.path, params=params)
