"""Log attempts: method, path template, status and times; no key, no id and no body."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote_plus

from postman_facade.secret import REDACTED, is_secret_param
from postman_facade.transport.call import Attempt, Call
from postman_facade.transport.failures import Failure

if TYPE_CHECKING:
    from postman_facade._http import httpx

_logger = logging.getLogger("postman_facade")


# Each by its name: the filter of a logger does not apply to the loggers below it.
_HTTP_LOGGERS = (
    *("httpcore.connection", "httpcore.http11", "httpcore.http2"),
    *("httpcore.proxy", "httpcore.socks", "hpack.hpack", "hpack.table"),
)
_WITHOUT_SECRETS = re.compile(r"(connect_tcp|connect_unix_socket|start_tls)\.(started|complete)")
_STATUS = re.compile(r"receive_response_headers\.complete return_value=\(b'HTTP/[\d.]+', \d{3}")
_PARAMETER = re.compile(r"(?<=[?&])([^=?&#\s]+)=[^&#\s]+")


class _WithoutSecrets(logging.Filter):
    """Reduces a record of httpcore to the name of its step and the status of the response.

    The rest are headers, and errors that repeat them.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        if not _WITHOUT_SECRETS.match(message):
            status = _STATUS.match(message)
            record.msg = f"{status[0]}, ...)" if status else message.partition(" ")[0]
            record.args = None
        return True


def _without_value(found: re.Match[str]) -> str:
    return f"{found[1]}={REDACTED}" if is_secret_param(unquote_plus(found[1])) else found[0]


class _WithoutKeys(logging.Filter):
    """Removes keys from the URLs that httpx logs."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(
                _PARAMETER.sub(_without_value, str(value))
                if type(value).__name__ == "URL"
                else value
                for value in record.args
            )
        return True


_without_secrets = _WithoutSecrets()
_without_keys = _WithoutKeys()


def hide_secrets_of_http_libraries() -> None:
    """Filter the loggers of httpx and httpcore from now on; doing so twice changes nothing."""
    logging.getLogger("httpx").addFilter(_without_keys)
    for name in _HTTP_LOGGERS:
        logging.getLogger(name).addFilter(_without_secrets)


def log_attempt(call: Call, number: int, outcome: httpx.Response | Failure, elapsed: float) -> None:
    """Log the result of an attempt at DEBUG."""
    if _logger.isEnabledFor(logging.DEBUG):
        result = outcome.error.__name__ if isinstance(outcome, Failure) else outcome.status_code
        template = "%s %s: %s (attempt %d, %.3f s)"
        _logger.debug(template, call.method, call.path, result, number, elapsed)


def log_retry(attempt: Attempt) -> None:
    """Log at INFO that an attempt failed and is retried."""
    request = f"{attempt.method} {attempt.path}"
    _logger.info("%s: %s; retrying in %.1f s.", request, attempt.cause, attempt.wait)
