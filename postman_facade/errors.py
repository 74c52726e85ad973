"""The exceptions of this library.

    PostmanError
    ├── ConfigurationError             an invalid argument, environment variable or option
    │   ├── MissingKeyError            the operation needs a key, and none was given
    │   ├── KeyringError               the keyring of the system cannot be used
    │   └── InvalidReferenceError      not an id, uid, link or name of the element that is needed
    ├── DocumentError                  an invalid file or document
    │   ├── InvalidJsonError
    │   ├── NotACollectionError
    │   ├── NotAnEnvironmentError
    │   ├── ItemNotFoundError          (also a KeyError)
    │   ├── MultipleItemsError
    │   └── FileTreeError              a file or folder of a workspace as files
    ├── ClientClosedError              the client was closed before or during the call
    ├── RateLimitStoreError            the file or server that shares the rate limit is unavailable
    ├── DestructiveChangeError         a write that would delete items
    ├── MultipleMatchesError           several elements have the name
    ├── ListingChangedError            a listing changed while it was read
    ├── OutcomeUnknownError            a create that may have been carried out, or not
    ├── TaskError                      about a task, which goes on after the response
    │   ├── TaskFailedError
    │   └── TaskStateUnknownError
    ├── TransportError                 no usable response
    │   ├── ConnectError               no connection; nothing was sent
    │   ├── TimedOutError
    │   │   └── RateLimitWaitError     the rate limit asks for a wait beyond the deadline
    │   ├── ConnectionLostError        the connection ended before the whole response arrived
    │   ├── MalformedResponseError     a 2xx response with an invalid body
    │   └── ResponseTooLargeError      a 2xx response longer than `max_response_bytes`
    └── ApiError                       a response with an error status
        ├── AuthenticationError        401: the key is missing, wrong or revoked
        ├── PermissionDeniedError      403, and 401 about an element
        │   ├── PlanRequiredError      the plan does not include it
        │   └── RegionUnavailableError
        ├── FirewallChallengeError     blocked by the firewall in front of the API
        ├── NotFoundError              404, and 400 with the name of a 404
        │   └── NameNotFoundError      no element has the name
        ├── ConflictError              409
        │   └── EditConflictError      changed by someone else since it was read
        ├── LockedError                423: the element is busy
        ├── ValidationError            400, 411, 422
        ├── RequestTooLargeError       413
        ├── RateLimitError             429, and 400 with the name of a rate limit
        ├── QuotaExceededError         429 for the monthly quota or the plan
        ├── ServerError                5xx
        └── UnexpectedStatusError      any other status, such as a redirect

`str(error)` is one line of at most 200 characters, without keys and HTML. All errors can be pickled
and copied.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from postman_facade._text import clip, on_one_line
from postman_facade.redaction import LONGEST_LINE, message_line, redact_line

__all__ = [
    "ApiError", "AuthenticationError", "ClientClosedError", "ConfigurationError", "ConflictError",
    "ConnectError", "ConnectionLostError", "DestructiveChangeError", "DocumentError",
    "EditConflictError", "ErrorResponse", "FileTreeError", "FirewallChallengeError",
    "InvalidJsonError", "InvalidReferenceError", "ItemNotFoundError", "KeyringError",
    "ListingChangedError", "LockedError",
    "MalformedResponseError", "MissingKeyError", "MultipleItemsError", "MultipleMatchesError",
    "NameNotFoundError", "NotACollectionError", "NotAnEnvironmentError", "NotFoundError",
    "OutcomeUnknownError", "PermissionDeniedError", "PlanRequiredError", "PostmanError",
    "QuotaExceededError", "RateLimitError", "RateLimitStoreError", "RateLimitWaitError",
    "RegionUnavailableError", "RequestTooLargeError", "ResponseTooLargeError", "ServerError",
    "TaskError", "TaskFailedError", "TaskStateUnknownError", "TimedOutError", "TransportError",
    "UnexpectedStatusError", "ValidationError",
]  # fmt: skip

_SHORTEST_MESSAGE = 40  # characters that the path and the request id leave to the message


def __dir__() -> list[str]:
    return __all__


class PostmanError(Exception):
    """The base class of all errors."""

    may_have_taken_effect: bool = False
    """Whether the request may have been carried out although the call failed.

    True for a write that was sent and got no usable response, or one that does not tell: 5xx, 408,
    a redirect, an unreadable 2xx, or a 429 without the figures of a rate limit. Check the state
    before you repeat it. False if nothing was sent or the API rejected the request.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message_line(message))


class ConfigurationError(PostmanError):
    """An argument, environment variable or option is invalid; nothing was sent."""


class MissingKeyError(ConfigurationError):
    """The operation needs a key, and none was given; nothing was sent."""


class InvalidReferenceError(ConfigurationError):
    """The text is not an id, uid, link or name of the element that is needed."""


class DocumentError(PostmanError):
    """A file or document is invalid; nothing was sent or written."""


class InvalidJsonError(DocumentError):
    """The text is not valid JSON."""

    def __init__(self, message: str, line: int | None = None, column: int | None = None) -> None:
        super().__init__(message)
        self.line = line
        """Line of the error, from 1; None if it has no place."""
        self.column = column
        """Column of the error, from 1; None if it has no place."""


class NotACollectionError(DocumentError):
    """The JSON is not a collection of format 2.0 or 2.1."""


class NotAnEnvironmentError(DocumentError):
    """The JSON is not an environment."""


class ItemNotFoundError(DocumentError, KeyError):
    """The document has no item with that path or key. Also a KeyError, as of any mapping."""

    def __str__(self) -> str:
        return str(self.args[0])


class MultipleItemsError(DocumentError):
    """The document has several items with that path."""


class ClientClosedError(PostmanError):
    """The client was closed before or during the call."""


class FileTreeError(DocumentError):
    """A file or folder of a workspace kept as files cannot be read or written."""

    def __init__(self, reason: str, path: str | None = None) -> None:
        """`reason` begins with a verb where there is a path."""
        super().__init__(f"{clip(path, LONGEST_LINE // 2)} {reason}" if path else reason)
        self.path = path
        """The file or folder."""
        self.reason = reason


class KeyringError(ConfigurationError):
    """The keyring of the system cannot be used: there is none, it is locked, or it failed."""


class RateLimitStoreError(PostmanError):
    """The file or server that shares the rate limit is unavailable; nothing was sent."""


class DestructiveChangeError(PostmanError):
    """The write would delete items that you did not delete; nothing was sent."""

    def __init__(self, message: str, elements: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.elements = tuple(map(redact_line, elements))
        """What would be deleted, such as `request 'Folder/Name'`."""


class MultipleMatchesError(PostmanError):
    """Several elements have the name; nothing was sent."""

    def __init__(self, message: str, uids: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.uids = tuple(map(redact_line, uids))
        """The uids of the elements with the name."""


class ListingChangedError(PostmanError):
    """A listing changed while it was read, so that entries may be missing."""


class OutcomeUnknownError(PostmanError):
    """A create may have been carried out, but no element with the name can be found.

    It was sent once; sending it again could create a duplicate.
    """

    may_have_taken_effect = True


class TaskError(PostmanError):
    """About a task: work that the API goes on with after its response."""

    def __init__(
        self, message: str, *, operation: str = "", task_id: str | None = None, reason: str = ""
    ) -> None:
        super().__init__(message)
        self.operation = operation
        """The request that started it, such as `PUT /collection-merges`."""
        self.task_id = task_id and redact_line(task_id)
        self.reason = redact_line(reason)
        """Why, in the words of the API; may be longer than what `str` shows, or empty."""


class TaskFailedError(TaskError):
    """The task failed."""


class TaskStateUnknownError(TaskError):
    """The API does not know the state of the task: it expired, or it has no id."""


class TransportError(PostmanError):
    """There is no usable response."""


class ConnectError(TransportError):
    """No connection was made, so nothing was sent."""


class TimedOutError(TransportError):
    """No response arrived in time."""


class RateLimitWaitError(TimedOutError):
    """The rate limit asks for a wait beyond the deadline of the call; nothing was sent."""

    def __init__(self, bucket: str, wait: float) -> None:
        super().__init__(
            f"rate limit {bucket!r}: the next call may be sent in {wait:.1f} s, beyond the deadline; "
            "raise the deadline or send less"
        )
        self.bucket = bucket
        """The bucket of the rate limit, such as `default`."""
        self.wait = wait
        """Seconds until the call may be sent."""

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.bucket, self.wait)


class ConnectionLostError(TransportError):
    """The connection ended before the whole response arrived."""


class MalformedResponseError(TransportError):
    """A 2xx response has an invalid body."""


class ResponseTooLargeError(TransportError):
    """A 2xx response is longer than `max_response_bytes`."""


class ErrorResponse(NamedTuple):
    """The response behind an `ApiError`, without secrets."""

    status_code: int
    headers: dict[str, str]
    content: bytes

    def __repr__(self) -> str:
        return f"ErrorResponse(status_code={self.status_code}, {len(self.content)} bytes)"


class ApiError(PostmanError):
    """The API responded with an error status."""

    def __init__(
        self,
        *,
        status_code: int,
        message: str,
        method: str,
        path: str,
        name: str | None = None,
        request_id: str | None = None,
        hint: str | None = None,
        retry_after: float | None = None,
        response: ErrorResponse | None = None,
    ) -> None:
        self.status_code = status_code
        self.name = name and on_one_line(name)
        """The name that the API gives the error, such as `instanceNotFoundError`."""
        self.message = redact_line(message)
        """What the API says, without keys; may be longer than what `str` shows."""
        self.method = method
        self.path = path
        """The path template, such as `/collections/{collectionId}`."""
        self.request_id = request_id and on_one_line(request_id)
        """The id that support can find the request by."""
        self.hint = hint
        """What to do, if that is known."""
        self.retry_after = retry_after
        """Seconds after which to try again, if the response says so."""
        self.response = response
        super().__init__(self._summary())

    def _summary(self) -> str:
        head = f"{self.status_code} {self.name or ''}".strip()
        hint = f" - {self.hint}" if self.hint else ""
        request = f"{self.method} {self.path}"
        head = clip(head, 60)
        room = LONGEST_LINE - len(head) - len(hint) - len(":  ()")
        kept = min(len(self.message), _SHORTEST_MESSAGE)
        if self.request_id:
            with_id = f"{request}; request {self.request_id}"
            request = with_id if len(with_id) + kept <= room else request
        request = clip(request, room - kept)
        message = clip(self.message, room - len(request))
        return f"{head}: {message} ({request}){hint}" if message else f"{head} ({request}){hint}"

    def __reduce__(self) -> tuple[Any, ...]:
        return _unpickled, (type(self), self.__dict__.copy())


class AuthenticationError(ApiError):
    """The key is missing, wrong or revoked."""


class PermissionDeniedError(ApiError):
    """The owner of the key is not allowed to do this."""


class PlanRequiredError(PermissionDeniedError):
    """The plan of the team does not include this."""


class RegionUnavailableError(PermissionDeniedError):
    """This is not available in the region of the team."""


class FirewallChallengeError(ApiError):
    """The firewall in front of the API blocked the request."""


class NotFoundError(ApiError):
    """The element does not exist, or the owner of the key cannot see it."""


class NameNotFoundError(NotFoundError):
    """No element that the owner of the key can see has the name.

    The status is 404, although the API did not say so: the name is not in the listing.
    """


class ConflictError(ApiError):
    """The request conflicts with the current state."""


class EditConflictError(ConflictError):
    """The element was changed by someone else since it was read; nothing was sent.

    The status is 412, a failed precondition, although the API did not say so: this library
    compares before it writes.
    """


class LockedError(ApiError):
    """The element is busy with other work."""


class ValidationError(ApiError):
    """The request is invalid."""


class RequestTooLargeError(ApiError):
    """The body is larger than the API accepts."""


class RateLimitError(ApiError):
    """Too many calls; see `retry_after`."""


class QuotaExceededError(ApiError):
    """The monthly quota, or a limit of the plan, is used up; waiting does not help."""


class ServerError(ApiError):
    """The API failed; a write may have been carried out."""


class UnexpectedStatusError(ApiError):
    """A status that is neither a success nor a known error."""


def _unpickled(kind: type[ApiError], state: dict[str, Any]) -> ApiError:
    error = kind.__new__(kind)
    error.__dict__.update(state)
    error.args = (error._summary(),)
    return error
