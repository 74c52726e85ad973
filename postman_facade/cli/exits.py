"""The exit codes of ``pmf``."""

from __future__ import annotations

from postman_facade import errors

DONE, NO, USAGE, AUTHENTICATION, NOT_FOUND, CONFLICT, LIMIT, SERVICE = range(8)
INTERRUPTED = 130
BROKEN_PIPE = 141


class Interrupted(Exception):
    """The command was interrupted; the text, if there is one, says what that means."""


MEANINGS = {
    DONE: "completed",
    NO: "completed, but the check or run failed",
    USAGE: "invalid usage: a bad option, setting or file, or an invalid request",
    AUTHENTICATION: "the key is missing, invalid, or lacks permission",
    NOT_FOUND: "not found, or more than one with that name",
    CONFLICT: "not written: an edit conflict, or a change that would delete something",
    LIMIT: "a rate limit or the monthly quota",
    SERVICE: "the service or the connection failed",
    INTERRUPTED: "interrupted",
    BROKEN_PIPE: "the reader of the output has gone away",
}

# The first matching class decides.
_CODES: tuple[tuple[type[errors.PostmanError], int], ...] = (
    (errors.MissingKeyError, AUTHENTICATION),
    (errors.AuthenticationError, AUTHENTICATION),
    (errors.PermissionDeniedError, AUTHENTICATION),
    (errors.NotFoundError, NOT_FOUND),
    (errors.ItemNotFoundError, NOT_FOUND),
    (errors.MultipleItemsError, NOT_FOUND),
    (errors.MultipleMatchesError, NOT_FOUND),
    (errors.ConflictError, CONFLICT),
    (errors.LockedError, CONFLICT),
    (errors.DestructiveChangeError, CONFLICT),
    (errors.RateLimitError, LIMIT),
    (errors.RateLimitWaitError, LIMIT),
    (errors.QuotaExceededError, LIMIT),
    (errors.ConfigurationError, USAGE),
    (errors.DocumentError, USAGE),
    (errors.ValidationError, USAGE),
    (errors.RequestTooLargeError, USAGE),
)


def code_of(error: errors.PostmanError) -> int:
    """Return the exit code for an error."""
    return next((code for kind, code in _CODES if isinstance(error, kind)), SERVICE)
