"""Read 2xx responses; turn error and unparsable responses into exceptions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar, cast

from postman_api_client.operations import Operation
from postman_api_client.types import Unset

from postman_facade.errors import ApiError, DocumentError, MalformedResponseError
from postman_facade.policy.errors import error_from
from postman_facade.policy.retry import may_have_taken_effect
from postman_facade.secret import Secret, secret_values
from postman_facade.transport.call import FinalResponse

if TYPE_CHECKING:
    from postman_facade._http import httpx
    from postman_facade.calls.request import Request

R = TypeVar("R")
T = TypeVar("T")


def parsed(request: Request[R], response: httpx.Response) -> R:
    """Return the parsed response. Raises MalformedResponseError for a body that is not JSON.

    A page of HTML is malformed also where the operation returns nothing.
    """
    try:
        if not _is_html(response):
            return request.parse(response)
    except (ValueError, RecursionError):  # not JSON, or too deep; any other error is a bug of ours
        pass
    # Raised outside the handler, so that its context does not keep the request and its headers.
    raise malformed(request.operation, response)


def part_of(
    request: Request[R], response: httpx.Response, part: Callable[[R], T | Unset], kind: type[T]
) -> T:
    """Return a part of the parsed response. Raises MalformedResponseError unless it is a `kind`."""
    body = parsed(request, response)
    try:
        value = part(body)
    except AttributeError:  # the body is JSON, but not an object
        value = None
    if isinstance(value, kind):
        return value
    if isinstance(body, (str, int, float, list)) or body is None:
        raise malformed(request.operation, response)
    name = "text" if kind is str else kind.__name__
    raise unusable(request.operation, f"the {response.status_code} response has no {name}")


def parsed_json(request: Request[R], status_code: int, body: object) -> R:
    """Return the parsed response for JSON that is already decoded."""
    return request.parse(cast("httpx.Response", _DecodedResponse(status_code, body)))


def decoded(operation: Operation, response: httpx.Response) -> Any:
    """Return the JSON of a 2xx response. Raises MalformedResponseError."""
    try:
        return response.json()
    except (ValueError, RecursionError):
        pass
    raise malformed(operation, response)


def read_document(operation: Operation, response: httpx.Response, read: Callable[[bytes], T]) -> T:
    """Return the document in a 2xx response. Raises MalformedResponseError."""
    try:
        return read(response.content)
    except DocumentError as error:
        reason = str(error)
    raise unusable(operation, reason)


def error_for_response(
    operation: Operation, answer: FinalResponse, secrets: Iterable[Secret]
) -> ApiError:
    """Return the error for a response outside 2xx; it contains none of `secrets`."""
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


def _is_html(response: httpx.Response) -> bool:
    start = response.content[:100].lstrip()[:9].lower()
    return start.startswith((b"<html", b"<!doctype"))


def malformed(operation: Operation, response: httpx.Response) -> MalformedResponseError:
    """Return the error for a 2xx response with an unexpected body."""
    body = response.content
    start = body.lstrip()[:1]
    if not body:
        found = "is empty"
    elif start == b"<":
        found = "is HTML; a proxy or firewall may have sent it"
    elif start == b"[":
        found = f"is not the JSON object it should be ({len(body)} bytes)"
    elif start == b"{":
        found = f"is invalid or truncated JSON ({len(body)} bytes)"
    else:
        found = f"is not JSON ({len(body)} bytes)"
    return unusable(operation, f"responded with {response.status_code}, but the body {found}")


def unusable(operation: Operation, reason: str) -> MalformedResponseError:
    """Return the error for a 2xx response that cannot be used."""
    error = MalformedResponseError(f"{operation.method} {operation.path}: {reason}")
    error.may_have_taken_effect = may_have_taken_effect(operation.method, None)
    return error


class _DecodedResponse:
    """The part of a response that generated parsers read."""

    def __init__(self, status_code: int, body: object) -> None:
        self.status_code = status_code
        self._body = body

    def json(self) -> object:
        return self._body
