"""The client that a command works with."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import click
from postman_api_client.tracebacks import sensitive

from postman_facade.cli.output import note

if TYPE_CHECKING:
    from postman_facade import Postman
    from postman_facade.cli.profiles import Profile
    from postman_facade.transport.call import Attempt

R = TypeVar("R")

RATE_LIMIT_VARIABLE = "PMF_RATE_LIMIT"
PROFILE_VARIABLE = "POSTMAN_PROFILE"
_LONG = 1.0  # seconds; shorter waits are not reported


class Session(NamedTuple):
    """The global options."""

    rate_limit: str = "machine"
    """Who shares the rate limit: the `rate_limit` of the client."""
    profile: str | None = None
    """The name in `--profile`."""
    debug: bool = False

    def __repr__(self) -> str:
        return "Session()"  # a Redis URL may have a password

    def client(self) -> Postman:
        from postman_facade import Postman

        return Postman(**self._arguments())

    def write(
        self,
        job: Callable[[Postman], R],
        *,
        dry_run: bool,
        as_json: bool = False,
        may_delete: bool = True,
    ) -> R | None:
        """Do a job and return its result; in a dry run, print what it would write and return None.

        Raises:
            DestructiveChangeError: An update would delete something, in a dry run without
                `may_delete`.
        """
        if not dry_run:
            with self.client() as postman:
                return job(postman)
        from postman_facade.cli.dry_run import rehearsed
        from postman_facade.cli.plans import print_plan, require_no_deletes

        result, (writes, others) = rehearsed(job, self._arguments())
        if not writes and not others:
            return result
        print_plan(writes, others, as_json=as_json)
        if not may_delete:
            require_no_deletes(writes)
        return None

    @sensitive
    def _arguments(self) -> dict[str, Any]:
        return {**self.stored_credentials(), **self.options()}

    @sensitive
    def stored_credentials(self) -> dict[str, str]:
        """Return the key of the profile and its server; nothing if no profile is used.

        Raises:
            ConfigurationError: They cannot be used.
        """
        profile = self.stored_profile()
        return {} if profile is None else _credentials(profile)

    def stored_profile(self) -> Profile | None:
        """Return the profile whose key is used; None if that is POSTMAN_API_KEY, or there is none.

        `--profile` comes before POSTMAN_API_KEY, and that before POSTMAN_PROFILE and the default.

        Raises:
            ConfigurationError: There is no profile with the name.
        """
        from postman_facade.cli import profiles
        from postman_facade.errors import MissingKeyError
        from postman_facade.settings import KEY_VARIABLE

        if self.profile is None and os.environ.get(KEY_VARIABLE):
            return None
        name = self.profile or os.environ.get(PROFILE_VARIABLE) or None
        found = profiles.load(name or profiles.DEFAULT)
        if found is None and name is not None:
            raise MissingKeyError(f"there is no profile {name!r}; see pmf profiles")
        return found

    def options(self) -> dict[str, Any]:
        """Return the arguments of a client, without a key."""
        if self.debug:
            _log_requests()
        return {
            "rate_limit": self.rate_limit,
            "user_agent": "pmf",
            "on_wait": _note_wait,
            "on_retry": _note_retry,
        }


def _log_requests() -> None:
    """Log requests to standard error until the command ends."""
    logger = logging.getLogger("postman_facade")
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    context = click.get_current_context()
    context.call_on_close(lambda: logger.removeHandler(handler))
    context.call_on_close(lambda: logger.setLevel(level))


@sensitive
def _credentials(profile: Profile) -> dict[str, str]:
    """Return the key of a profile and its server, which is the only one it is sent to."""
    from postman_facade import settings
    from postman_facade.cli import profiles
    from postman_facade.errors import ConfigurationError

    for variable in (settings.BASE_URL_VARIABLE, settings.REGION_VARIABLE):
        if os.environ.get(variable) and settings.resolve(api_key="any").base_url != profile.server:
            raise ConfigurationError(
                f"{variable} is another server than that of the profile {profile.name!r}, "
                f"{profile.server}; unset it, or log in again"
            )
    return {"api_key": profiles.key_of(profile).reveal(), "base_url": profile.server}


def _note_wait(bucket: str, seconds: float, reason: str) -> None:
    from postman_facade.rate_limit.limiter import (
        WAIT_REASONS,
    )  # imported late, so that --help is fast

    if seconds >= _LONG:
        note(f"pmf: Rate limit: waiting {seconds:.0f} s ({WAIT_REASONS.get(reason, reason)}).")


def _note_retry(attempt: Attempt) -> None:
    note(
        f"pmf: {attempt.method} {attempt.path}: {attempt.cause}; retrying in {attempt.wait:.1f} s."
    )
