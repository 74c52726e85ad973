"""Creating and updating by name without duplicates, asynchronous."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Literal, NamedTuple

from postman_facade.clock import Clock
from postman_facade.errors import (
    Ambiguous,
    ApiError,
    DroppedConnection,
    MalformedResponse,
    OutcomeUnknown,
    PostmanError,
    ServerError,
    TimedOut,
    TransportError,
)
from postman_facade.resources.published import Published
from postman_facade.resources.reference import Reference

if TYPE_CHECKING:
    from postman_facade.resources._async.pages import AsyncPages

Update = Literal["updated", "unchanged"]

# Failures after which nobody knows whether the service carried the create out.
_AMBIGUOUS = (ServerError, TimedOut, DroppedConnection, MalformedResponse)
# Seconds before each look: new objects may take a while to be listed (facts: eventual consistency).
_LOOKS = (0.0, 1.0, 2.0, 4.0, 8.0)


async def named(entries: AsyncPages, name: str) -> list[Reference]:
    """The entries of all pages with exactly this name."""
    return [Reference.of(entry) async for entry in entries if entry.get("name") == name]


async def publish_once(
    clock: Clock,
    find: Callable[[], Awaitable[list[Reference]]],
    create: Callable[[], Awaitable[Reference]],
    update: Callable[[Reference], Awaitable[Update]],
) -> Published:
    """Update the one that `find` finds, or create it. Raises what `create_once` raises."""
    found = await find()
    require_one(found)
    if found:
        return Published.of(await update(found[0]), found[0])
    created = await create_once(clock, create, find)
    if created.adopted:  # what is there may be half of what was sent
        await update(created.reference)
    return Published.of("created", created.reference, adopted=created.adopted)


class Created(NamedTuple):
    reference: Reference
    adopted: bool
    """The answer was lost; the element was found afterwards."""


async def create_once(
    clock: Clock,
    create: Callable[[], Awaitable[Reference]],
    find: Callable[[], Awaitable[list[Reference]]],
) -> Created:
    """What `create` makes, which is called once.

    When it fails so that nobody knows whether it was carried out, `find` is asked for up to 15
    seconds, and the one element it finds is taken. `find` must have found none before. Raises
    Ambiguous when it finds several, OutcomeUnknown when it finds none, and what `create` raises
    otherwise.
    """
    try:
        return Created(await create(), adopted=False)
    except _AMBIGUOUS as error:
        failure: PostmanError = error
    for seconds in _LOOKS:
        await clock.sleep_async(seconds)
        try:
            found = await find()
        except (ApiError, TransportError):
            continue  # the service is still in trouble; there are looks left
        if len(found) == 1:
            return Created(found[0], adopted=True)
        require_one(found)
    raise OutcomeUnknown(
        f"not known to be created, and not to be seen after {sum(_LOOKS):.0f} s; "
        f"publish again later ({failure})"
    )


def require_one(found: list[Reference]) -> None:
    """Raises Ambiguous when there are several."""
    if len(found) > 1:
        uids = [reference.uid or reference.id for reference in found]
        listed = ", ".join(uids[:3]) + (", ..." if len(uids) > 3 else "")
        raise Ambiguous(
            f"{len(found)} are called {found[0].name!r}: {listed}; delete or rename all but one",
            uids,
        )
