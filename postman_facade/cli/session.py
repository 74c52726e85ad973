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

_LONG = 1.0  # seconds; shorter waits are not reported


class Session(NamedTuple):
    """The options of every command."""

    rate_limit: str
    """Who shares the rate limit: the `rate_limit` of the client."""

    def __repr__(self) -> str:
        return "Session()"  # a Redis URL may have a password

    def client(self) -> Postman:
        from postman_facade import Postman

        return Postman(**self._options)

    @contextmanager
    def writer(self, dry_run: bool) -> Iterator[Postman]:
        """Return a client; in a dry run, one that stops at the first write and prints it."""
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
            "on_wait": _note_wait,
            "on_retry": _note_retry,
        }


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
