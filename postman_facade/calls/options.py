"""Options that `with_options` changes for single calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from postman_facade.errors import ConfigurationError
from postman_facade.policy.retry import CallLimits
from postman_facade.secret import Secret, secret_headers
from postman_facade.settings import Timeout, as_timeout, header, header_name, positive, whole_number
from postman_facade.transport.call import Attempt

if TYPE_CHECKING:
    from postman_facade._http import httpx


class Options(NamedTuple):
    """The options of a client."""

    timeout: Timeout = Timeout()
    limits: CallLimits = CallLimits()
    retry_non_idempotent: bool = False
    headers: tuple[tuple[str, str | Secret], ...] = ()
    basic_auth: tuple[str, Secret] | None = None
    on_retry: Callable[[Attempt], None] | None = None
    ends: float | None = None
    """When the last call must have ended, on the monotonic clock of the client."""

    def limits_at(self, now: float) -> CallLimits:
        """Return the limits for a call that begins now.

        Raises:
            TimedOutError: No time is left.
        """
        if self.ends is None:
            return self.limits
        left = self.ends - now
        if left <= 0:
            from postman_facade.errors import TimedOutError

            raise TimedOutError("the time given to `within` is used up; nothing was sent")
        return self.limits._replace(deadline=min(self.limits.deadline, left))

    def ending(self, moment: float) -> Options:
        """Return a copy for calls that end by `moment`, or earlier if already limited."""
        return self._replace(ends=moment if self.ends is None else min(moment, self.ends))

    def changed(
        self,
        *,
        timeout: float | Mapping[str, float] | Timeout | httpx.Timeout | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        max_response_bytes: int | None = None,
        retry_non_idempotent: bool | None = None,
        default_headers: Mapping[str, str] | None = None,
        basic_auth: tuple[str, str] | None = None,
        on_retry: Callable[[Attempt], None] | None = None,
    ) -> Options:
        """Return a copy with the given options changed.

        Raises:
            ConfigurationError: A value is invalid.
        """
        limits = self.limits
        if retry_non_idempotent is not None and not isinstance(retry_non_idempotent, bool):
            raise ConfigurationError(
                f"retry_non_idempotent must be True or False, not {retry_non_idempotent!r}"
            )
        if on_retry is not None and not callable(on_retry):
            raise ConfigurationError(f"on_retry must be callable, not {type(on_retry).__name__}")
        if deadline is not None:
            limits = limits._replace(deadline=positive("deadline", deadline))
        if max_retries is not None:
            limits = limits._replace(max_retries=whole_number("max_retries", max_retries, 0))
        if max_response_bytes is not None:
            most = whole_number("max_response_bytes", max_response_bytes, 1)
            limits = limits._replace(max_response_bytes=most)
        headers = checked_headers(default_headers, "default_headers")
        return self._replace(
            timeout=as_timeout(timeout, self.timeout),
            limits=limits,
            retry_non_idempotent=self.retry_non_idempotent
            if retry_non_idempotent is None
            else retry_non_idempotent,
            headers=tuple({**dict(self.headers), **headers}.items()),
            basic_auth=self.basic_auth if basic_auth is None else _credentials(basic_auth),
            on_retry=on_retry or self.on_retry,
        )


def checked_headers(
    headers: Mapping[str, str | Secret] | None, argument: str = "headers"
) -> dict[str, str | Secret]:
    """Return `headers` with lower-case names, so that later ones replace earlier ones.

    Raises:
        ConfigurationError: A header is invalid.
    """
    if headers is None:
        return {}
    if not isinstance(headers, Mapping):
        raise ConfigurationError(f"{argument} must be a mapping, not {type(headers).__name__}")
    return secret_headers(
        {
            header_name(argument, name): value
            if isinstance(value, Secret)
            else header(f"the header {name} in {argument}", value)
            for name, value in headers.items()
        }
    )


def _credentials(given: tuple[str, str]) -> tuple[str, Secret]:
    if not isinstance(given, (tuple, list)) or len(given) != 2:
        raise ConfigurationError("basic_auth must be a pair: (client_id, client_secret)")
    for part in given:
        if not isinstance(part, str) or not part or not part.isprintable():
            raise ConfigurationError(
                "basic_auth must be a client id and a client secret, both printable ASCII text"
            )
    return given[0], Secret(given[1])
