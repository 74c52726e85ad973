"""Answers that are no success, and successes that cannot be read, as errors."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from postman_api_client.operations import Operation

from postman_facade.errors import ApiError, DocumentError, MalformedResponseError
from postman_facade.policy.errors import error_from
from postman_facade.policy.retry import may_have_taken_effect
from postman_facade.secret import Secret, secret_values
from postman_facade.transport.call import FinalResponse

if TYPE_CHECKING:
    from postman_facade._http import httpx

T = TypeVar("T")


def member(operation: Operation, response: httpx.Response, name: str, kind: type[T]) -> T:
    """What the JSON object of a 2xx answer holds under `name`; raises MalformedResponseError."""
    value = whole(operation, response).get(name)
    if not isinstance(value, kind):
        raise _unusable(
            operation,
            f"answered {response.status_code}, but without {name!r} as the operation answers it",
        )
    return value


def whole(operation: Operation, response: httpx.Response) -> dict[str, Any]:
    """The JSON object of a 2xx answer; raises MalformedResponseError."""
    try:
        value = response.json()
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise malformed(operation, response)
    return value


def read_document(operation: Operation, response: httpx.Response, read: Callable[[bytes], T]) -> T:
    """The document that a 2xx answer is; raises MalformedResponseError."""
    try:
        return read(response.content)
    except DocumentError as error:
        reason = str(error)
    raise _unusable(operation, reason)


def refused(operation: Operation, answer: FinalResponse, secrets: Iterable[Secret]) -> ApiError:
    """The error that an answer outside 2xx stands for; `secrets` are in nothing of it."""
    response = answer.response
    return error_from(
        operation.method,
        operation.path,
        response.status_code,
        response.headers,
        response.content,
        operation=operation if operation.id else None,
        secrets=(*secrets, *secret_values(operation, response.request.content)),
        host=response.request.url.host,
        retry_after=answer.retry_after,
        hint=answer.hint,
        url_path=response.request.url.path,
        may_have_taken_effect=answer.may_have_taken_effect,
    )


def malformed(operation: Operation, response: httpx.Response) -> MalformedResponseError:
    """The error for a 2xx answer whose body is not what the operation answers."""
    body = response.content
    start = body.lstrip()[:1]
    if not body:
        found = "is empty"
    elif start == b"<":
        found = "is HTML; a proxy or firewall may have answered"
    elif start == b"[":
        found = f"is not the JSON object it should be ({len(body)} bytes)"
    elif start == b"{":
        found = f"is JSON that breaks off or is not valid ({len(body)} bytes)"
    else:
        found = f"is not JSON ({len(body)} bytes)"
    return _unusable(operation, f"answered {response.status_code}, but the body {found}")


def _unusable(operation: Operation, reason: str) -> MalformedResponseError:
    error = MalformedResponseError(f"{operation.method} {operation.path}: {reason}")
    error.may_have_taken_effect = may_have_taken_effect(operation.method, None)
    return error
