"""What is logged of attempts: method, template, status and times; no key, no id, no body."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from postman_facade.transport.call import Attempt, Call
from postman_facade.transport.failures import Failure

if TYPE_CHECKING:
    from postman_facade._http import httpx

_logger = logging.getLogger("postman_facade")


_keys_in_queries = re.compile(r"((?:access_key|apikey)=)[^&#\s]+", re.IGNORECASE)


class _WithoutKeys(logging.Filter):
    """Takes keys out of the addresses that the HTTP library logs."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(
                _keys_in_queries.sub(r"\1[redacted]", str(value))
                if type(value).__name__ == "URL"
                else value
                for value in record.args
            )
        return True


_without_keys = _WithoutKeys()


def hide_keys_in_addresses() -> None:
    """Do so from now on; doing it twice changes nothing."""
    logging.getLogger("httpx").addFilter(_without_keys)


def log_attempt(call: Call, number: int, outcome: httpx.Response | Failure, elapsed: float) -> None:
    if _logger.isEnabledFor(logging.DEBUG):
        result = (
            outcome.error.__name__ if isinstance(outcome, Failure) else str(outcome.status_code)
        )
        _logger.debug(
            "%s %s: %s (attempt %d, %.3f s)", call.method, call.path, result, number, elapsed
        )


def log_retry(attempt: Attempt) -> None:
    _logger.info(
        "%s %s: %s, attempt %d follows in %.1f s",
        attempt.method,
        attempt.path,
        attempt.cause,
        attempt.number + 1,
        attempt.wait,
    )
