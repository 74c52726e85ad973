"""Create or update by name without duplicates, asynchronously."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Literal, NamedTuple

from postman_api_client.operations import Operation

from postman_facade.errors import (
    ApiError,
    MultipleMatchesError,
    NotFoundError,
    OutcomeUnknownError,
    PostmanError,
    RateLimitError,
    ServerError,
    TransportError,
)
from postman_facade.policy.ids import Identified
from postman_facade.resources._async.writes import AsyncRepeats, looking_seconds, passes
from postman_facade.resources.published import Published
from postman_facade.resources.reference import Reference

if TYPE_CHECKING:
    from postman_facade.calls._async import AsyncCaller
    from postman_facade.resources._async.pages import AsyncPages

Update = Literal["updated", "unchanged"]

# Seconds before each look: the service lists new elements with a delay.
_LOOKS = (0.0, 1.0, 2.0, 4.0, 7.0)
# Likewise if several runs created one each, until all but one have deleted theirs.
_SETTLING = (0.0, 1.0, 2.0, 4.0)
_ROUNDS = 4


class AsyncSteps(NamedTuple):
    """The steps to publish one kind of element. Steps that take a caller send through it."""

    operation: Operation
    """The operation of `create`."""
    find: Callable[[AsyncCaller], Awaitable[list[Reference]]]
    """Finds all elements with the name, oldest first."""
    create: Callable[[AsyncCaller], Awaitable[Reference]]
    update: Callable[[Reference], Awaitable[Update]]
    is_as_made: Callable[[Reference], Awaitable[bool]]
    """Whether nobody has changed the element since `create`."""
    delete: Callable[[Reference], Awaitable[None]]


class _Created(NamedTuple):
    reference: Reference
    adopted: bool
    """Whether the response was lost and the element was found afterwards."""


async def named(entries: AsyncPages[Identified], name: str) -> list[Reference]:
    """Find all entries with exactly this name, oldest first."""
    found = [entry async for entry in entries if getattr(entry, "name", None) == name]
    found.sort(key=lambda entry: (str(getattr(entry, "created_at", "")), str(entry.id)))
    return [Reference.of(entry) for entry in found]


async def publish_once(caller: AsyncCaller, steps: AsyncSteps) -> Published:
    """Update the element with the name, or create it without duplicates.

    Raises:
        MultipleMatchesError: More than one has this name.
        OutcomeUnknownError: It may have been created but cannot be found.
    """
    for last in (*[False] * (_ROUNDS - 1), True):
        found = await _only_match(caller, steps)
        if found is None:
            made, adopted = await create_once(caller, steps)
            if adopted:  # a failed write may have been applied in part
                await steps.update(made)
                return Published.of("created", made, adopted=True)
            stays = await _may_stay(caller, steps, made)
            if stays is not False:
                return Published.of("created", made, unique=stays is True)
            await _delete_own(steps, made)
            continue
        try:
            return Published.of(await steps.update(found), found)
        except NotFoundError:  # another run has deleted what it created
            if last:
                raise
    raise MultipleMatchesError(
        "other runs keep creating and deleting it; this run left nothing behind"
    )


async def _only_match(caller: AsyncCaller, steps: AsyncSteps) -> Reference | None:
    """Find the only element with the name; if there are several, wait until one remains."""
    found: list[Reference] = []
    for seconds in _SETTLING:
        await caller.clock.sleep_async(seconds)
        found = await steps.find(caller)
        if len(found) <= 1:
            return found[0] if found else None
    raise _ambiguous(found)


async def create_once(caller: AsyncCaller, steps: AsyncSteps) -> _Created:
    """Create the element; before a retry, look for one that may have been created."""
    once = caller.with_options(max_retries=0)
    repeats = AsyncRepeats(caller, steps.operation)
    while True:
        try:
            return _Created(await steps.create(once), adopted=False)
        except PostmanError as error:
            failure = error
        if failure.may_have_taken_effect:
            started = caller.clock.monotonic()
            found = await _find_created(caller, steps)
            if found is not None:
                return _Created(found, adopted=True)
            if not _asks_to_wait(failure):
                raise _unknown(failure, caller.clock.monotonic() - started)
        if not await repeats.wait(failure):
            raise failure


def _unknown(failure: PostmanError, seconds: float) -> OutcomeUnknownError:
    error = OutcomeUnknownError(
        f"it may have been created, but was not listed within {seconds:.0f} s; "
        f"publish again later ({failure})"
    )
    error.may_have_taken_effect = True
    return error


def _asks_to_wait(failure: PostmanError) -> bool:
    """Whether the response asks for a later retry."""
    return isinstance(failure, RateLimitError) or (
        isinstance(failure, ServerError) and failure.retry_after is not None
    )


async def _find_created(caller: AsyncCaller, steps: AsyncSteps) -> Reference | None:
    """Look for the element until it is listed and no duplicate is left."""
    clock, ends = caller.clock, caller.clock.monotonic() + looking_seconds(caller)
    looking = caller.within(looking_seconds(caller))
    found: list[Reference] = []
    for seconds in _LOOKS:
        if clock.monotonic() + seconds >= ends:
            break
        await clock.sleep_async(seconds)
        try:
            found = await steps.find(looking)
        except (ApiError, TransportError):
            continue  # the service still fails; look again
        if len(found) == 1:
            return found[0]
    if found:
        raise _ambiguous(found)
    return None


async def _may_stay(caller: AsyncCaller, steps: AsyncSteps, own: Reference) -> bool | None:
    """Return whether the element of this run may stay; None if it is not listed in time.

    The oldest of several stays, and the runs that created the others delete them. A run that does
    not delete its element has not seen the oldest; then the oldest is deleted.
    """
    others: list[Reference] = []
    listed = False
    for seconds in _SETTLING:
        await caller.clock.sleep_async(seconds)
        try:
            found = await steps.find(caller)
        except PostmanError as error:
            if not passes(error):
                raise
            continue
        others = [reference for reference in found if reference.id != own.id]
        listed = len(others) < len(found)
        if listed and not others:
            return True
        if listed and found[0].id != own.id:
            return False
    return False if others else None


async def _delete_own(steps: AsyncSteps, own: Reference) -> None:
    """Delete what this run created. Raises MultipleMatchesError if others have changed it."""
    with contextlib.suppress(NotFoundError):  # it may not be readable yet
        if not await steps.is_as_made(own):
            raise MultipleMatchesError(
                f"others also created {own.name!r}, and changed the one of this run; "
                "delete or rename all but one",
                [own.uid or own.id],
            )
    with contextlib.suppress(NotFoundError):
        await steps.delete(own)


def _ambiguous(found: list[Reference]) -> MultipleMatchesError:
    uids = [reference.uid or reference.id for reference in found]
    listed = ", ".join(uids[:3]) + (", ..." if len(uids) > 3 else "")
    return MultipleMatchesError(
        f"{len(found)} are named {found[0].name!r}: {listed}; delete or rename all but one", uids
    )
