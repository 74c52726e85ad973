"""What may be said for single calls, and otherwise holds for all calls of a client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from postman_facade.errors import ConfigurationError
from postman_facade.policy.retry import Limits
from postman_facade.secret import Secret, secret_headers
from postman_facade.settings import Timeouts, header, header_name, positive, timeouts
from postman_facade.transport.call import Attempt


class Options(NamedTuple):
    """How calls are sent."""

    timeouts: Timeouts = Timeouts()
    limits: Limits = Limits()
    retry_non_idempotent: bool = False
    headers: tuple[tuple[str, str | Secret], ...] = ()
    basic_auth: tuple[str, Secret] | None = None
    on_retry: Callable[[Attempt], None] | None = None
    ends: float | None = None
    """When the last call has to have ended, by the monotonic clock of the client."""

    def limits_at(self, now: float) -> Limits:
        """What bounds a call that begins now. Raises TimedOutError where no time is left."""
        if self.ends is None:
            return self.limits
        left = self.ends - now
        if left <= 0:
            from postman_facade.errors import TimedOutError

            raise TimedOutError(
                "the time for this and the calls before it is used up; nothing was sent"
            )
        return self.limits._replace(deadline=min(self.limits.deadline, left))

    def ending(self, moment: float) -> Options:
        """These options for calls that end by then, or earlier where they had to before."""
        return self._replace(ends=moment if self.ends is None else min(moment, self.ends))

    def changed(
        self,
        *,
        timeout: float | Mapping[str, float] | Timeouts | None = None,
        deadline: float | None = None,
        attempts: int | None = None,
        max_response_bytes: int | None = None,
        retry_non_idempotent: bool | None = None,
        headers: Mapping[str, str] | None = None,
        basic_auth: tuple[str, str] | None = None,
        on_retry: Callable[[Attempt], None] | None = None,
    ) -> Options:
        """These options with what is given changed; raises ConfigurationError for what cannot be meant."""
        limits = self.limits
        if retry_non_idempotent is not None and not isinstance(retry_non_idempotent, bool):
            raise ConfigurationError(
                f"retry_non_idempotent must be True or False, not {retry_non_idempotent!r}"
            )
        if on_retry is not None and not callable(on_retry):
            raise ConfigurationError(f"on_retry must be callable, not {type(on_retry).__name__}")
        if deadline is not None:
            limits = limits._replace(deadline=positive("deadline", deadline))
        if attempts is not None:
            limits = limits._replace(attempts=_at_least_one("attempts", attempts))
        if max_response_bytes is not None:
            most = _at_least_one("max_response_bytes", max_response_bytes)
            limits = limits._replace(response_bytes=most)
        return self._replace(
            timeouts=timeouts(timeout, self.timeouts),
            limits=limits,
            retry_non_idempotent=self.retry_non_idempotent
            if retry_non_idempotent is None
            else retry_non_idempotent,
            headers=(*self.headers, *checked_headers(headers).items()),
            basic_auth=self.basic_auth if basic_auth is None else _credentials(basic_auth),
            on_retry=on_retry or self.on_retry,
        )


def require_parts(clock: object, transport: object | None) -> None:
    """Raises ConfigurationError for a clock or transport of another kind than a client takes."""
    if not hasattr(clock, "monotonic"):
        raise ConfigurationError(f"clock must be a clock, not {type(clock).__name__}")
    sends = hasattr(transport, "handle_request") or hasattr(transport, "handle_async_request")
    if transport is not None and not sends:
        raise ConfigurationError(f"transport must be one of httpx, not {type(transport).__name__}")


def _at_least_one(name: str, value: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"{name} must be a whole number from 1, not {value!r}")
    return value


def _credentials(given: tuple[str, str]) -> tuple[str, Secret]:
    if not isinstance(given, (tuple, list)) or len(given) != 2:
        raise ConfigurationError("basic_auth must be a pair of the client id and its secret")
    for part in given:
        if not isinstance(part, str) or not part or not part.isprintable():
            raise ConfigurationError(
                "basic_auth must hold a client id and a secret, both printable text"
            )
    return given[0], Secret(given[1])


def checked_headers(headers: Mapping[str, str | Secret] | None) -> dict[str, str | Secret]:
    """`headers` with lower case names, so that later ones replace earlier ones.

    Raises ConfigurationError for what cannot be sent as a header.
    """
    if headers is None:
        return {}
    if not isinstance(headers, Mapping):
        raise ConfigurationError(f"headers must be a mapping, not {type(headers).__name__}")
    return secret_headers(
        {
            header_name(name): value
            if isinstance(value, Secret)
            else header(f"the header {name}", value)
            for name, value in headers.items()
        }
    )
