"""Turn error responses into exceptions, by status and body, whatever the media type says."""

from __future__ import annotations

import re

from postman_api_client.operations import Operation

from postman_facade import errors
from postman_facade.policy.error_body import (
    LONGEST_MESSAGE,
    ErrorBody,
    as_text,
    parse_error_body,
)
from postman_facade.policy.headers import Headers
from postman_facade.policy.hints import ErrorContext, hint_for
from postman_facade.redaction import redact
from postman_facade.secret import Secret

# Patterns are compiled when first used: most programs start more often than they fail.
_CREDENTIALS = r"(?i)key|auth|cookie|token"
_NOT_FOUND = r"(?i)not-?found(error)?\Z"
_PLAN = r"(?i)\b(plan|upgrade|enterprise)\b"
_PERMISSION = r"(?i)\b(permi\w+|roles?|members?|admins?)\b"
_BY_STATUS: dict[int, type[errors.ApiError]] = {
    400: errors.ValidationError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    411: errors.ValidationError,
    413: errors.RequestTooLargeError,
    422: errors.ValidationError,
    423: errors.LockedError,
    429: errors.RateLimitError,
}


def error_from(
    method: str,
    path: str,
    status: int,
    headers: Headers,
    body: bytes,
    *,
    operation: Operation | None = None,
    secrets: tuple[str | Secret, ...] = (),
    host: str = "",
    retry_after: float | None = None,
    hint: str | None = None,
    url_path: str = "",
    may_have_taken_effect: bool = False,
) -> errors.ApiError:
    """Return the exception for a response outside 2xx.

    Args:
        path: The template of the path.
        secrets: What the exception must not hold.
        retry_after: Seconds.
        hint: What to do; by default, what is known here.
        url_path: The path as it was sent, for hints only.
    """
    content = _without(secrets, body)
    found = parse_error_body(content)
    kind = _kind(status, headers, found, operation)
    context = ErrorContext(
        method,
        status,
        headers,
        found,
        operation,
        host,
        url_path,
        retry_after,
        may_have_taken_effect,
    )
    request_id = (
        headers.get("x-request-id")
        or headers.get("x-srv-trace")
        or as_text(found.content.get("requestId"))
    )
    # Redacted again, because JSON can write the characters of a key in more than one way.
    error = kind(
        status_code=status,
        name=redact(found.name, secrets) if found.name else None,
        message=redact(found.message, secrets)[:LONGEST_MESSAGE],
        method=method,
        path=redact(path, secrets),
        request_id=redact(request_id, secrets) if request_id else None,
        hint=hint or hint_for(kind, context),
        retry_after=retry_after,
        response=errors.ErrorResponse(
            status,
            {k: redact(v, secrets) for k, v in headers.items() if not re.search(_CREDENTIALS, k)},
            content,
        ),
    )
    error.may_have_taken_effect = may_have_taken_effect
    return error


def is_quota(status: int, body: bytes) -> bool:
    """Whether a 429 is about the monthly quota or the plan, so that waiting does not help."""
    return status == 429 and _is_quota(parse_error_body(body))


def is_gone(status: int, headers: Headers, body: bytes) -> bool:
    """Whether the API itself, and not a gateway, says that the element does not exist."""
    found = parse_error_body(body)
    of_api = found.content and (found.name or {"title", "detail"} & found.content.keys())
    if not of_api or status not in (400, 404, 410):
        return False
    return status == 410 or _kind(status, headers, found, None) is errors.NotFoundError


def _without(secrets: tuple[str | Secret, ...], body: bytes) -> bytes:
    text = body.decode("utf-8", "surrogateescape")
    return redact(text, secrets).encode("utf-8", "surrogateescape")


def _kind(
    status: int, headers: Headers, body: ErrorBody, operation: Operation | None
) -> type[errors.ApiError]:
    if headers.get("cf-mitigated") == "challenge" or (status == 403 and _is_firewall(body)):
        return errors.FirewallChallengeError
    if status == 400:
        return _kind_of_400(body)
    if status == 401 and body.names_element:
        return errors.PermissionDeniedError
    if status == 403:
        return _kind_of_403(body, operation)
    if status == 429 and _is_quota(body):
        return errors.QuotaExceededError
    if status >= 500:
        return errors.ServerError
    return _BY_STATUS.get(status, errors.UnexpectedStatusError)


def _kind_of_400(body: ErrorBody) -> type[errors.ApiError]:
    if body.name == "rateLimit":
        return errors.RateLimitError
    # Some operations answer 400 with the name or status of a 404.
    statuses = (as_text(body.content.get(key)) for key in ("status", "statusCode"))
    if "404" in statuses or re.search(_NOT_FOUND, body.name or ""):
        return errors.NotFoundError
    return errors.ValidationError


def _kind_of_403(body: ErrorBody, operation: Operation | None) -> type[errors.ApiError]:
    title = as_text(body.content.get("title"))
    text = f"{body.name} {title} {body.message}"
    if "AuthenticationError" in text or "Invalid API Key" in text:
        return errors.AuthenticationError
    if "available in your region" in text:
        return errors.RegionUnavailableError
    gated = operation is not None and operation.plan and not re.search(_PERMISSION, text)
    if gated or title == "Access Denied" or re.search(_PLAN, text):
        return errors.PlanRequiredError
    return errors.PermissionDeniedError


def _is_firewall(body: ErrorBody) -> bool:
    return body.html or body.message.startswith("error code: 1")


def _is_quota(body: ErrorBody) -> bool:
    # A plan's cap on packages has the shape of a rate limit, but a title about the plan.
    title = as_text(body.content.get("title"))
    dated = "createdAt" in body.content and "status" not in body.content
    plan_cap = dated and re.search(_PLAN, title)
    return body.name == "serviceLimitExhausted" or bool(plan_cap)
