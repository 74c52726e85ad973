"""The client that a command works with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from postman_facade.cli.output import note, shown

if TYPE_CHECKING:
    from postman_facade import Postman
    from postman_facade.transport.call import Attempt

_LONG = 1.0  # seconds of waiting that a person would wonder about


class Session(NamedTuple):
    """What holds for every command."""

    rate_limit: str
    """Who shares the rate limit, as the client takes it."""

    def __repr__(self) -> str:
        return "Session()"  # the URL of a rate limit may hold a password

    def client(self) -> Postman:
        from postman_facade import Postman

        return Postman(**self._options)

    @contextmanager
    def writer(self, dry_run: bool) -> Iterator[Postman]:
        """A client, or one that goes as far as the first write and says what that would be."""
        if not dry_run:
            with self.client() as postman:
                yield postman
            return
        from postman_facade.cli.dry_run import DryRunClient, DryRunStop

        try:
            with DryRunClient(**self._options) as postman:
                yield postman
        except DryRunStop as write:
            click.echo(shown(write))

    @property
    def _options(self) -> dict[str, Any]:
        return {
            "rate_limit": self.rate_limit,
            "user_agent": "pmf",
            "on_wait": _tell_wait,
            "on_retry": _tell_retry,
        }


def _tell_wait(bucket: str, seconds: float, reason: str) -> None:
    from postman_facade.rate_limit.limiter import WAIT_REASONS  # late: help is quick without it

    if seconds >= _LONG:
        note(f"pmf: Rate limit: waiting {seconds:.0f} s ({WAIT_REASONS.get(reason, reason)}).")


def _tell_retry(attempt: Attempt) -> None:
    note(
        f"pmf: {attempt.method} {attempt.path}: {attempt.cause}; retrying in {attempt.wait:.1f} s."
    )
