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
    (errors.MissingKey, AUTHENTICATION),
    (errors.AuthenticationError, AUTHENTICATION),
    (errors.PermissionDenied, AUTHENTICATION),
    (errors.NotFound, NOT_FOUND),
    (errors.NoSuchItem, NOT_FOUND),
    (errors.AmbiguousName, NOT_FOUND),
    (errors.Ambiguous, NOT_FOUND),
    (errors.Conflict, CONFLICT),
    (errors.Locked, CONFLICT),
    (errors.DestructiveChange, CONFLICT),
    (errors.RateLimited, LIMIT),
    (errors.QuotaExceeded, LIMIT),
    (errors.InvalidSetting, USAGE),
    (errors.DocumentError, USAGE),
    (errors.ValidationError, USAGE),
    (errors.TooLarge, USAGE),
)


def code_of(error: errors.PostmanError) -> int:
    """The exit code of a failure."""
    from postman_facade.quota.budget import SlotTooFar  # late: help is quick without it

    if isinstance(error, SlotTooFar):
        return LIMIT
    return next((code for kind, code in _CODES if isinstance(error, kind)), SERVICE)
