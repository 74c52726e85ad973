# Derived from postman_facade/resources/_async/publishing.py by `python -m codegen.unasync`; change that file instead.
"""Creating and updating by name without duplicates, synchronous."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
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
from postman_facade.resources._sync.writes import Repeats, looking_seconds, passes
from postman_facade.resources.published import Published
from postman_facade.resources.reference import Reference

if TYPE_CHECKING:
    from postman_facade.client._sync import Postman
    from postman_facade.resources._sync.pages import Pages

Update = Literal["updated", "unchanged"]

# Seconds before each look: new objects may take a while to be listed (facts: eventual consistency).
_LOOKS = (0.0, 1.0, 2.0, 4.0, 7.0)
# Likewise where several runs made one each, until all but one have taken theirs back.
_SETTLING = (0.0, 1.0, 2.0, 4.0)
_ROUNDS = 4


class Steps(NamedTuple):
    """How one kind of element is published. Those that get a client use it for what they send."""

    operation: Operation
    """Of `create`."""
    find: Callable[[Postman], list[Reference]]
    """All of the name, the oldest first."""
    create: Callable[[Postman], Reference]
    update: Callable[[Reference], Update]
    is_as_made: Callable[[Reference], bool]
    """Whether nobody changed it after `create`."""
    delete: Callable[[Reference], None]


class _Created(NamedTuple):
    reference: Reference
    adopted: bool
    """The answer was lost; the element was found afterwards."""


def named(entries: Pages, name: str) -> list[Reference]:
    """The entries of all pages with exactly this name, the oldest first."""
    found = [entry for entry in entries if entry.get("name") == name]
    found.sort(key=lambda entry: (str(entry.get("createdAt", "")), str(entry.get("id"))))
    return [Reference.of(entry) for entry in found]


def publish_once(postman: Postman, steps: Steps) -> Published:
    """Update the one that is found, or create it and stay the only one.

    Raises MultipleMatchesError when there are several, OutcomeUnknownError when a create may have been carried out
    and is not to be seen, and what the steps raise.
    """
    for last in (*[False] * (_ROUNDS - 1), True):
        found = _the_one(postman, steps)
        if found is None:
            made, adopted = create_once(postman, steps)
            if adopted:  # what is there may be half of what was sent
                steps.update(made)
                return Published.of("created", made, adopted=True)
            stays = _is_the_one(postman, steps, made)
            if stays is not False:
                return Published.of("created", made, unique=stays is True)
            _take_back(steps, made)
            continue
        try:
            return Published.of(steps.update(found), found)
        except NotFoundError:  # another run took back what it had just made
            if last:
                raise
    raise MultipleMatchesError(
        "others create and delete it again and again; nothing of this run is left"
    )


def _the_one(postman: Postman, steps: Steps) -> Reference | None:
    """The one of the name, if there is one; of several it is waited for that one remains."""
    found: list[Reference] = []
    for seconds in _SETTLING:
        postman.clock.sleep(seconds)
        found = steps.find(postman)
        if len(found) <= 1:
            return found[0] if found else None
    raise _ambiguous(found)


def create_once(postman: Postman, steps: Steps) -> _Created:
    """What `create` makes, which is sent again only when it cannot have been carried out, or is
    not to be seen after it was refused by nobody knows whom."""
    once = postman.with_options(max_retries=0)
    repeats = Repeats(postman, steps.operation)
    while True:
        try:
            return _Created(steps.create(once), adopted=False)
        except PostmanError as error:
            failure = error
        if failure.may_have_taken_effect:
            started = postman.clock.monotonic()
            found = _looked_for(postman, steps)
            if found is not None:
                return _Created(found, adopted=True)
            if not _is_refusal(failure):
                raise _unknown(failure, postman.clock.monotonic() - started)
        if not repeats.wait(failure):
            raise failure


def _unknown(failure: PostmanError, seconds: float) -> OutcomeUnknownError:
    error = OutcomeUnknownError(
        f"not known to be created, and not to be seen after {seconds:.0f} s; "
        f"publish again later ({failure})"
    )
    error.may_have_taken_effect = True
    return error


def _is_refusal(failure: PostmanError) -> bool:
    """Whether somebody asks to send it later."""
    return isinstance(failure, RateLimitError) or (
        isinstance(failure, ServerError) and failure.retry_after is not None
    )


def _looked_for(postman: Postman, steps: Steps) -> Reference | None:
    """The one that is there now, waited for; of several it is waited for that one remains."""
    clock, ends = postman.clock, postman.clock.monotonic() + looking_seconds(postman)
    looking = postman.within(looking_seconds(postman))
    found: list[Reference] = []
    for seconds in _LOOKS:
        if clock.monotonic() + seconds >= ends:
            break
        clock.sleep(seconds)
        try:
            found = steps.find(looking)
        except (ApiError, TransportError):
            continue  # the service is still in trouble; there are looks left
        if len(found) == 1:
            return found[0]
    if found:
        raise _ambiguous(found)
    return None


def _is_the_one(postman: Postman, steps: Steps, own: Reference) -> bool | None:
    """Whether what this run has made is to stay; None when the listing does not tell.

    Of several the oldest stays. Those that made the others take them back; if one does not, it
    has not seen the oldest, which is taken back then.
    """
    others: list[Reference] = []
    listed = False
    for seconds in _SETTLING:
        postman.clock.sleep(seconds)
        try:
            found = steps.find(postman)
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


def _take_back(steps: Steps, own: Reference) -> None:
    """Delete what this run has just made. Raises MultipleMatchesError when others have changed it."""
    with contextlib.suppress(NotFoundError):  # it may not be readable yet
        if not steps.is_as_made(own):
            raise MultipleMatchesError(
                f"others made one called {own.name!r} too and changed that of this run; "
                "delete or rename all but one",
                [own.uid or own.id],
            )
    with contextlib.suppress(NotFoundError):
        steps.delete(own)


def _ambiguous(found: list[Reference]) -> MultipleMatchesError:
    uids = [reference.uid or reference.id for reference in found]
    listed = ", ".join(uids[:3]) + (", ..." if len(uids) > 3 else "")
    return MultipleMatchesError(
        f"{len(found)} are called {found[0].name!r}: {listed}; delete or rename all but one", uids
    )
