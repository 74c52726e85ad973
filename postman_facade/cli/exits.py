"""Exit codes: what a script can tell apart."""

from __future__ import annotations

from postman_facade import errors

DONE, NO, USAGE, AUTHENTICATION, NOT_FOUND, CONFLICT, LIMIT, SERVICE = range(8)
INTERRUPTED = 130
BROKEN_PIPE = 141

MEANINGS = {
    DONE: "done",
    NO: "done, and the answer is no: a failed monitor run or check of doctor",
    USAGE: "wrong use: an unknown option, a bad setting or file, an invalid request",
    AUTHENTICATION: "the key is missing, wrong, or not allowed to do this",
    NOT_FOUND: "not found, or more than one of that name",
    CONFLICT: "refused to overwrite: a conflict, or a change that would delete",
    LIMIT: "a rate limit or the monthly quota",
    SERVICE: "the service or the connection failed",
    INTERRUPTED: "interrupted",
    BROKEN_PIPE: "nobody reads the output any more",
}

# The first class that fits decides.
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
    """The exit code of a failure."""
    return next((code for kind, code in _CODES if isinstance(error, kind)), SERVICE)
