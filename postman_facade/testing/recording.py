"""The recording of one test: what it is made of, and what differs each time it is made."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeVar

__all__ = ["PostmanService", "Recording"]

ORIGIN = "recorded_against"
T = TypeVar("T")
_LATE_SECONDS = 60.0
_PAUSE_SECONDS = 1.0


class PostmanService(NamedTuple):
    """What the clients of a test talk to."""

    base_url: str
    api_key: str
    scim_key: str | None = None
    rate_limit: str | None = None
    """As a client takes it: nothing needs pacing but the live API."""

    def __repr__(self) -> str:
        return f"PostmanService({self.base_url!r})"

    @property
    def options(self) -> dict[str, Any]:
        """The arguments of a client."""
        return self._asdict()


class Recording:
    """Whether a cassette is replayed or made, and of what."""

    def __init__(self, service: PostmanService, origin: str, *, replays: bool, live: bool) -> None:
        self.service = service
        self.replays = replays
        """Whether it is there already and is only read."""
        self.live = live
        """Whether it is made of the live API, of which some things cannot be had."""
        self.head: dict[str, Any] = {ORIGIN: origin}
        """What is written at the head of the cassette: what it is made of, and more if you like."""
        self.stand_ins: dict[str, str] = {}
        """What is written in the place of a text that differs each time."""

    def unique(self, name: str) -> str:
        """Return a name that nothing else has, which the cassette shows as `name`."""
        if self.replays:
            return name
        made = f"{name}-{secrets.token_hex(4)}"
        self.stand_ins[made] = name
        return made

    def wait_for(self, read: Callable[[], T]) -> T:
        """Return what `read` returns as soon as it is found and not empty: new elements may be late.

        After a minute it is what it is: empty, or NotFoundError is raised.
        """
        from postman_facade.clock import SYSTEM
        from postman_facade.errors import NotFoundError

        ends = SYSTEM.monotonic() + _LATE_SECONDS
        while True:
            late = SYSTEM.monotonic() > ends
            try:
                found = read()
                if found or late:
                    return found
            except NotFoundError:
                if late:
                    raise
            SYSTEM.sleep(_PAUSE_SECONDS)


def live_service(environ: Mapping[str, str]) -> PostmanService | None:
    """That which a client without arguments would talk to, if there is a key for it."""
    from postman_facade import settings

    key = environ.get(settings.KEY_VARIABLE)
    if not key:
        return None
    resolved = settings.resolve(environ=environ)
    scim_key = environ.get(settings.SCIM_KEY_VARIABLE) or None
    return PostmanService(resolved.base_url, key, scim_key, rate_limit="memory")
