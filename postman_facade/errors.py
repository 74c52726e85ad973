"""Everything that can go wrong, as one tree.

    PostmanError
    ├── ConfigurationError              an argument, variable or option that cannot be meant
    │   ├── MissingKeyError              the operation needs a key and there is none
    │   └── InvalidReferenceError          an id, link or name of something else than what is needed
    ├── DocumentError               a file or body that is not what it should be
    │   ├── InvalidJsonError
    │   ├── NotACollectionError
    │   ├── NotAnEnvironmentError
    │   ├── ItemNotFoundError
    │   └── MultipleItemsError
    ├── ClientClosedError                the client was closed before the call or during it
    ├── RateLimitStoreError           the shared budget cannot be reached
    ├── DestructiveChangeError           a write that would delete what the caller has not deleted
    ├── MultipleMatchesError                   several elements of the service have that name
    ├── ListingChangedError              a listing whose entries moved while it was read
    ├── OutcomeUnknownError              a create that may have been carried out, and is not to be seen
    ├── TaskError                   about work that goes on after the answer
    │   ├── TaskFailedError              it was begun and could not be finished
    │   └── TaskStateUnknownError             no state of it is to be had, such as after a day
    ├── TransportError              no usable answer
    │   ├── ConnectError        no connection was made
    │   ├── TimedOutError
    │   │   └── RateLimitWaitError          a free slot comes after the deadline; of `quota.budget`
    │   ├── ConnectionLostError       broken off before the whole answer came
    │   ├── MalformedResponseError       a 2xx whose body cannot be read
    │   └── ResponseTooLargeError        a 2xx whose body is longer than `max_response_bytes`
    └── ApiError                    an answer that is no success
        ├── AuthenticationError     401: the key is missing, wrong or revoked
        ├── PermissionDeniedError        403, and some 401
        │   ├── PlanRequiredError        the plan does not include it
        │   └── RegionUnavailableError   the region does not offer it
        ├── FirewallChallengeError       an HTML page from the firewall in front of the service
        ├── NotFoundError                404, and 400 that says so
        │   └── NameNotFoundError         nothing in the listing has the name
        ├── ConflictError                409
        │   └── EditConflictError        changed by others since it was read; nothing was sent
        ├── LockedError                  423: other work on the element is going on
        ├── ValidationError         400, 411, 422
        ├── RequestTooLargeError                413
        ├── RateLimitError             429 for a window of time, and 400 that says so
        ├── QuotaExceededError           429 for the month or the plan; waiting does not help
        ├── ServerError             5xx
        └── UnexpectedStatusError        any other status, such as a redirect

`str(error)` is one line of at most 200 characters and holds no key and no HTML. All errors
survive `pickle` and `copy`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from postman_facade._text import on_one_line
from postman_facade.policy.redaction import redact

LONGEST_LINE = 200
_SHORTEST_MESSAGE = 40  # characters that the path and the request id leave to the message


class ErrorResponse(NamedTuple):
    """What is kept of an answer: its headers hold no secrets."""

    status_code: int
    headers: dict[str, str]
    content: bytes

    def __repr__(self) -> str:
        return f"ErrorResponse(status_code={self.status_code}, {len(self.content)} bytes)"


class PostmanError(Exception):
    """The root of the tree."""

    may_have_taken_effect: bool = False
    """Whether the service may have carried the request out, although the call failed.

    True for a write that was sent and got no usable answer, or an answer that does not tell: 5xx,
    408, a redirect, a 2xx that cannot be read, and a 429 without the figures of a rate limit. Look
    before you repeat it. False where nothing was sent or the service refused it.
    """

    def __init__(self, message: str) -> None:
        super().__init__(one_line(message))


class ConfigurationError(PostmanError):
    """An argument, environment variable or option that cannot be meant."""


class MissingKeyError(ConfigurationError):
    """The operation needs a key and none was given; nothing was sent."""


class InvalidReferenceError(ConfigurationError):
    """An id, link or name that is not that of what is needed; nothing was sent to it."""


class ClientClosedError(PostmanError):
    """The client was closed before the call, or during it."""


class DocumentError(PostmanError):
    """A document that is not what it should be; nothing was sent or written."""


class InvalidJsonError(DocumentError):
    """The text is not JSON."""

    def __init__(self, message: str, line: int | None = None, column: int | None = None) -> None:
        super().__init__(message)
        self.line = line
        """Where it stops being JSON, counted from 1; None when it is not about a place."""
        self.column = column


class NotACollectionError(DocumentError):
    """The JSON is not a collection of format 2.0 or 2.1."""


class NotAnEnvironmentError(DocumentError):
    """The JSON is not an environment."""


class ItemNotFoundError(DocumentError):
    """The document has nothing under that path or key."""


class MultipleItemsError(DocumentError):
    """The document has several things under that path."""


class RateLimitStoreError(PostmanError):
    """The shared budget of calls cannot be reached; nothing was sent."""


class DestructiveChangeError(PostmanError):
    """A write that would delete what the caller has not deleted; nothing was sent."""

    def __init__(self, message: str, elements: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.elements = tuple(_shown(element) for element in elements)
        """What would be deleted, such as `request 'Folder/Name'`."""


class MultipleMatchesError(PostmanError):
    """Several elements of the service have the name; nothing was sent."""

    def __init__(self, message: str, uids: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.uids = tuple(_shown(uid) for uid in uids)


class ListingChangedError(PostmanError):
    """Entries of a listing moved while it was read, so that some may be missing."""


class OutcomeUnknownError(PostmanError):
    """A create that may have been carried out, although nothing of the name is to be seen.

    It was sent once and is not sent again: that could make a second one.
    """

    may_have_taken_effect = True


class TaskError(PostmanError):
    """About work that the service goes on with after its answer."""

    def __init__(
        self, message: str, *, operation: str = "", task_id: str | None = None, reason: str = ""
    ) -> None:
        super().__init__(message)
        self.operation = operation
        """What started it, such as `PUT /collection-merges`."""
        self.task_id = task_id and _shown(task_id)
        self.reason = _shown(reason)
        """Why, in the words of the service; may be longer than what `str` shows, or empty."""


class TaskFailedError(TaskError):
    """The work was begun and could not be finished."""


class TaskStateUnknownError(TaskError):
    """The service tells no state of the work: it is forgotten, or was started without an id."""


class TransportError(PostmanError):
    """There is no usable answer."""


class ConnectError(TransportError):
    """No connection was made, so nothing was carried out."""


class TimedOutError(TransportError):
    """No answer in time."""


class ConnectionLostError(TransportError):
    """The connection broke off before the whole answer came."""


class MalformedResponseError(TransportError):
    """An answer of 2xx whose body is not what the operation answers."""


class ResponseTooLargeError(TransportError):
    """An answer of 2xx whose body is longer than `max_response_bytes`."""


class ApiError(PostmanError):
    """An answer that is no success."""

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
        """The name the service gives the error, such as `instanceNotFoundError`."""
        self.message = _shown(message)
        """What the service says, without keys; may be longer than what `str` shows."""
        self.method = method
        self.path = path
        """The path template, such as `/collections/{collectionId}`."""
        self.request_id = request_id and on_one_line(request_id)
        self.hint = hint
        """What to do, where that is known."""
        self.retry_after = retry_after
        """Seconds after which the service lets the call through, where it says so."""
        self.response = response
        super().__init__(self._one_line())

    def _one_line(self) -> str:
        head = f"{self.status_code} {self.name or ''}".strip()
        hint = f" - {self.hint}" if self.hint else ""
        request = f"{self.method} {self.path}"
        head = _clipped(head, 60)
        room = LONGEST_LINE - len(head) - len(hint) - len(":  ()")
        kept = min(len(self.message), _SHORTEST_MESSAGE)
        if self.request_id:
            with_id = f"{request}; request {self.request_id}"
            request = with_id if len(with_id) + kept <= room else request
        request = _clipped(request, room - kept)
        message = _clipped(self.message, room - len(request))
        return f"{head}: {message} ({request}){hint}" if message else f"{head} ({request}){hint}"

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (type(self), self.__dict__.copy())


class AuthenticationError(ApiError):
    """The key is missing, wrong or revoked."""


class PermissionDeniedError(ApiError):
    """The owner of the key may not do this."""


class PlanRequiredError(PermissionDeniedError):
    """The plan of the team does not include this."""


class RegionUnavailableError(PermissionDeniedError):
    """The region does not offer this."""


class FirewallChallengeError(ApiError):
    """An HTML page from the firewall in front of the service."""


class NotFoundError(ApiError):
    """No such element, or not for the owner of this key."""


class NameNotFoundError(NotFoundError):
    """Nothing that the owner of this key can see has the name.

    The status is 404, though it is the listing that shows so and not the service that says so.
    """


class ConflictError(ApiError):
    """In conflict with the present state."""


class EditConflictError(ConflictError):
    """Changed by others since it was read; nothing was sent.

    The status is 412, a failed precondition, though it is the guard that says so and not the
    service.
    """


class LockedError(ApiError):
    """Other work on the element is going on."""


class ValidationError(ApiError):
    """The request is not valid."""


class RequestTooLargeError(ApiError):
    """The body is larger than the service takes."""


class RateLimitError(ApiError):
    """Too many calls in a window of time; see `retry_after`."""


class QuotaExceededError(ApiError):
    """The calls of the month, or what the plan allows, are used up."""


class ServerError(ApiError):
    """The service failed; a write may have been carried out."""


class UnexpectedStatusError(ApiError):
    """A status that is neither a success nor a known failure."""


def one_line(text: str) -> str:
    """`text` as a message: at most 200 characters on one line, without what looks like a key."""
    return _clipped(_shown(text), LONGEST_LINE)


def _shown(text: str) -> str:
    """`text` on one line, without what looks like a key."""
    return redact(on_one_line(text))


def _clipped(text: str, most: int) -> str:
    """`text` in at most `most` characters: both ends are kept, the middle gives way."""
    if len(text) <= most:
        return text
    kept = max(most - len("..."), 0)
    return text[: kept - kept // 2] + "..."[: max(most, 0)] + text[len(text) - kept // 2 :]


def _rebuilt(kind: type[ApiError], state: dict[str, Any]) -> ApiError:
    fields = (
        "status_code",
        "message",
        "method",
        "path",
        "name",
        "request_id",
        "hint",
        "retry_after",
    )
    error = kind(**{field: state[field] for field in (*fields, "response")})
    error.__dict__.update(state)
    return error
