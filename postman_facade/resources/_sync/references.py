# Derived from postman_facade/resources/_async/references.py by `python -m codegen.unasync`; change that file instead.
"""Resolve references to ids, asynchronously."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Literal, TypeVar
from urllib.parse import urlsplit

from postman_api_client.tracebacks import sensitive
from postman_api_client.types import UNSET, Unset

from postman_facade._text import did_you_mean
from postman_facade.calls.request import Request, build
from postman_facade.errors import InvalidReferenceError, MultipleMatchesError, NameNotFoundError
from postman_facade.policy import ids as policy
from postman_facade.policy.ids import Identified, IdFormat, ParsedReference, ReferenceLike
from postman_facade.resources._sync.pages import Pages, listing

if TYPE_CHECKING:
    from postman_api_client.api import Api

    from postman_facade.calls._sync import Caller

E = TypeVar("E")
R = TypeVar("R")
_ANY_ID = "id"  # for a request that is only checked, not sent
_UNKNOWN = "check the name, and whether this key may see it"
_LONGEST_HINT = 90  # characters


class References:
    """Resolves ids, uids, links, names and objects to the ids that operations take."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def id(
        self,
        element: str,
        reference: ReferenceLike,
        form: Literal["id", "uid", "either"] = "either",
    ) -> str:
        """Resolve any reference to an id or uid.

        Raises InvalidReferenceError, NameNotFoundError and MultipleMatchesError.
        """
        given = self._parsed(element, reference)
        if given.id is None and element in policy.NAMED:
            given = self._named(element, given.name or "")
        return self._written(IdFormat(element, form), given)

    def id_not_name(
        self,
        element: str,
        reference: ReferenceLike,
        form: Literal["id", "uid", "either"] = "either",
    ) -> str:
        """Resolve a reference for a delete. Raises InvalidReferenceError for a name."""
        return self._written(IdFormat(element, form), self._parsed(element, reference))

    @sensitive
    def listing(
        self,
        workspace: ReferenceLike | None,
        call: Callable[[Api, str | Unset], R],
        entries: Callable[[R], Iterable[E]],
    ) -> Pages[E]:
        """List the elements of a workspace, or of all of them for None; see `listing_under`."""
        if workspace is None:
            return Pages(self._caller, build(lambda api: call(api, UNSET)), entries)
        return self.listing_under("workspace", workspace, call, entries)

    @sensitive
    def listing_under(
        self,
        element: str,
        reference: ReferenceLike,
        call: Callable[[Api, str], R],
        entries: Callable[[R], Iterable[E]],
    ) -> Pages[E]:
        """List what belongs to an element; `call` takes its id.

        A name is looked up when the first page is read. Any other invalid reference raises
        InvalidReferenceError immediately.
        """
        given = self._parsed(element, reference)
        if given.id is not None:
            id = policy.written(IdFormat(element, "id"), given)
            return Pages(self._caller, build(lambda api: call(api, id)), entries)
        if element not in policy.NAMED:
            policy.written(IdFormat(element, "id"), given)  # raises for a name

        def prepare() -> Request[R]:
            id = self.id(element, reference, "id")
            return build(lambda api: call(api, id))

        request = build(lambda api: call(api, _ANY_ID))
        return Pages(self._caller, request, entries, prepare=prepare)

    def _parsed(self, element: str, reference: ReferenceLike) -> ParsedReference:
        host = urlsplit(self._caller.settings.base_url).netloc
        return policy.parse(element, reference, host=host)

    def _named(self, element: str, name: str) -> ParsedReference:
        """Return the only element with exactly this name."""
        pages = _named_like(self._caller, element, name)
        found: list[str] = []
        others: list[str] = []
        for entry in pages:
            its_name = str(getattr(entry, "name", ""))
            if its_name == name:
                found.append(policy.reference_text(element, entry))
            else:
                others.append(its_name)
        if not found:
            guess = did_you_mean(name, others)
            raise NameNotFoundError(
                status_code=404,
                message=f"no {element} is named {name!r}",
                method="GET",
                path=pages.path,
                hint=guess if 0 < len(guess) <= _LONGEST_HINT else _UNKNOWN,
            )
        if len(found) > 1:
            listed = ", ".join(found[:3]) + (", ..." if len(found) > 3 else "")
            raise MultipleMatchesError(
                f"{len(found)} {element}s are named {name!r}: {listed}; pass the id of one", found
            )
        return policy.parse(element, found[0])

    def _written(self, need: IdFormat, given: ParsedReference) -> str:
        if given.id is not None and policy.lacks_owner(need, given):
            given = given._replace(owner=self._owner())
        return policy.written(need, given)

    def _owner(self) -> str:
        """Return the owner of the key, looked up once. Raises InvalidReferenceError without one."""
        known = self._caller.known
        if "owner" not in known:
            from postman_facade.resources._sync.users import Users

            user = Users(self._caller).me()
            if user is None:
                raise InvalidReferenceError(
                    "a uid is needed, and the key has no user to complete the id with; pass the uid"
                )
            known["owner"] = str(user.id)
        return known["owner"]


def _named_like(caller: Caller, element: str, name: str) -> Pages[Identified]:
    """List the elements with this name, and possibly others."""
    if element == "collection":
        return listing(
            caller,
            lambda api: api.collections.get_collections(name=name),
            lambda body: body.collections,
        )
    if element == "environment":
        return listing(
            caller, lambda api: api.environments.get_environments(), lambda body: body.environments
        )
    if element == "mock":
        return listing(caller, lambda api: api.mocks.get_mocks(), lambda body: body.mocks)
    if element == "monitor":
        return listing(caller, lambda api: api.monitors.get_monitors(), lambda body: body.monitors)
    return listing(
        caller, lambda api: api.workspaces.get_workspaces(), lambda body: body.workspaces
    )
