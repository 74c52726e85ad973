"""What may be said for single calls, and otherwise holds for all calls of a client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from postman_facade.policy.retry import Limits
from postman_facade.secret import Secret, secret_headers
from postman_facade.settings import Timeouts, header, positive, timeouts
from postman_facade.transport.call import Attempt


class Options(NamedTuple):
    """How calls are sent."""

    timeouts: Timeouts = Timeouts()
    limits: Limits = Limits()
    retry_unsafe: bool = False
    headers: tuple[tuple[str, str | Secret], ...] = ()
    basic_auth: tuple[str, Secret] | None = None
    on_retry: Callable[[Attempt], None] | None = None
    ends: float | None = None
    """When the last call has to have ended, by the monotonic clock of the client."""

    def limits_at(self, now: float) -> Limits:
        """What bounds a call that begins now. Raises TimedOut where no time is left."""
        if self.ends is None:
            return self.limits
        left = self.ends - now
        if left <= 0:
            from postman_facade.errors import TimedOut

            raise TimedOut("the time for this and the calls before it is used up; nothing was sent")
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
        retry_unsafe: bool | None = None,
        headers: Mapping[str, str] | None = None,
        basic_auth: tuple[str, str] | None = None,
        on_retry: Callable[[Attempt], None] | None = None,
    ) -> Options:
        """These options with what is given changed; raises InvalidSetting for what cannot be meant."""
        limits = self.limits
        if deadline is not None:
            limits = limits._replace(deadline=positive("deadline", deadline))
        if attempts is not None:
            limits = limits._replace(attempts=_at_least_one("attempts", attempts))
        if max_response_bytes is not None:
            most = _at_least_one("max_response_bytes", max_response_bytes)
            limits = limits._replace(response_bytes=most)
        return self._replace(
            timeouts=self.timeouts if timeout is None else timeouts(timeout),
            limits=limits,
            retry_unsafe=self.retry_unsafe if retry_unsafe is None else retry_unsafe,
            headers=(*self.headers, *checked_headers(headers).items()),
            basic_auth=(basic_auth[0], Secret(basic_auth[1])) if basic_auth else self.basic_auth,
            on_retry=on_retry or self.on_retry,
        )


def _at_least_one(name: str, value: int) -> int:
    from postman_facade.errors import InvalidSetting

    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise InvalidSetting(f"{name} must be a whole number from 1, not {value!r}")
    return value


def checked_headers(headers: Mapping[str, str] | None) -> dict[str, str | Secret]:
    """`headers` with lower case names, so that later ones replace earlier ones."""
    return secret_headers(
        {
            header("the name of a header", name).lower(): header(f"the header {name}", value)
            for name, value in (headers or {}).items()
        }
    )
