"""What an answer that is no success means: read from its shape, whatever its media type says."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol

from postman_api_client.operations import Operation

from postman_facade import errors
from postman_facade.policy.redaction import redact


class Headers(Protocol):
    """Header fields by name, in any case."""

    def get(self, key: str, /) -> str | None: ...

    def items(self) -> Any: ...


class Said(NamedTuple):
    """What a body says, in whichever of its shapes."""

    name: str | None = None
    message: str = ""
    html: bool = False
    model: bool = False
    """A 401 that names an element is about the element and not about the key."""
    problem: Mapping[str, Any] = {}


_SECRET_HEADERS = re.compile(r"key|auth|cookie|token", re.IGNORECASE)
_UUID = re.compile(r"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$")
_BY_STATUS: dict[int, type[errors.ApiError]] = {
    400: errors.ValidationError,
    401: errors.AuthenticationError,
    403: errors.PermissionDenied,
    404: errors.NotFound,
    409: errors.Conflict,
    411: errors.ValidationError,
    413: errors.TooLarge,
    422: errors.ValidationError,
    423: errors.Locked,
    429: errors.RateLimited,
}


def error_from(
    method: str,
    path: str,
    status: int,
    headers: Headers,
    body: bytes,
    *,
    operation: Operation | None = None,
    secrets: tuple[str, ...] = (),
    host: str = "",
    retry_after: float | None = None,
    url_path: str = "",
) -> errors.ApiError:
    """The error for an answer outside 2xx. Source: facts, error body families.

    `path` is the template; `url_path`, the path as it was sent, is only looked at for hints.
    """
    said = read(body)
    kind = _kind(status, said, operation)
    name = None if said.name is None else redact(said.name, secrets)
    request_id = (
        headers.get("x-request-id")
        or headers.get("x-srv-trace")
        or _text(said.problem.get("requestId"))
    )
    return kind(
        status_code=status,
        name=name,
        message=redact(said.message, secrets),
        method=method,
        path=path,
        request_id=request_id or None,
        hint=_hint(kind, status, said, operation, host, url_path, headers),
        retry_after=retry_after,
        response=errors.ErrorResponse(
            status,
            {k: redact(v, secrets) for k, v in headers.items() if not _SECRET_HEADERS.search(k)},
            redact(body.decode("utf-8", "surrogateescape"), secrets).encode(
                "utf-8", "surrogateescape"
            ),
        ),
    )


def is_quota(status: int, body: bytes) -> bool:
    """Whether a 429 is about the month or the plan, so that waiting does not help."""
    return status == 429 and _is_quota(read(body))


def read(body: bytes) -> Said:
    """What `body` says; a shape that nobody has seen gives its text as the message."""
    text = body.decode("utf-8", "replace").strip()
    try:
        value = json.loads(text)
    except ValueError:
        html = text[:1] == "<"
        return Said(message="" if html else text[:500], html=html)
    if isinstance(value, dict):
        return _read_object(value)
    return Said(message=text[:500])


def _read_object(value: dict[str, Any]) -> Said:
    inner = value.get("error")
    if isinstance(inner, dict):
        name = inner.get("name") or inner.get("type")
        if isinstance(name, dict):  # the name of an API validation is an object itself
            return Said(_text(name.get("name")), _text(name.get("reason")) or "", problem=value)
        details = inner.get("details")
        return Said(
            _text(name),
            _joined(inner.get("message") or inner.get("detail") or inner.get("header"), details),
            model=isinstance(details, dict) and "model" in details,
            problem=value,
        )
    if isinstance(inner, str):
        message = _text(value.get("message")) or _text(value.get("error_description"))
        return Said(inner, message or "", problem=value)
    collection = value.get("collection")
    if isinstance(collection, dict) and "message" in collection:
        return Said(
            _text(collection.get("name")), _text(collection["message"]) or "", problem=value
        )
    if "schemas" in value:
        return Said(_text(value.get("scimType")), _text(value.get("detail")) or "", problem=value)
    if "title" in value or "detail" in value or "type" in value:
        return _read_problem(value)
    return Said(_text(value.get("name")), _text(value.get("message")) or "", problem=value)


def _read_problem(value: dict[str, Any]) -> Said:
    kind = (_text(value.get("type")) or "").rstrip("/")
    name = kind.rsplit("/", 1)[-1] if kind and kind != "about:blank" else _text(value.get("title"))
    detail = value.get("detail")
    if isinstance(detail, dict):
        inner = detail.get("error")
        nested = inner if isinstance(inner, dict) else detail
        detail = nested.get("message") or (inner if isinstance(inner, str) else None)
    elif isinstance(detail, list):
        detail = "; ".join(str(part) for part in detail)
    return Said(name or None, _text(detail) or _text(value.get("title")) or "", problem=value)


def _joined(message: Any, details: Any) -> str:
    text = _text(message) or ""
    if isinstance(details, list) and details:
        return f"{text} {'; '.join(str(detail) for detail in details)}".strip()
    if isinstance(details, dict) and details.get("param"):
        return f"{text} [{details['param']}]" if str(details["param"]) not in text else text
    return text


def _text(value: Any) -> str | None:
    return None if value is None or value == "" or isinstance(value, (dict, list)) else str(value)


def _kind(status: int, said: Said, operation: Operation | None) -> type[errors.ApiError]:
    title = _text(said.problem.get("title")) or ""
    text = f"{said.name} {title} {said.message}"
    if status == 403 and said.html:
        return errors.FirewallChallenge
    if status == 401 and said.model:
        return errors.PermissionDenied
    if status == 403:
        if "AuthenticationError" in text or "Invalid API Key" in text:
            return errors.AuthenticationError
        if "available in your region" in text:
            return errors.RegionUnavailable
        if (
            re.search(r"\b(plan|upgrade|enterprise)\b", text, re.IGNORECASE)
            or title == "Access Denied"
        ):
            return errors.PlanRequired
    if status == 429 and _is_quota(said):
        return errors.QuotaExceeded
    if status == 400 and said.name == "rateLimit":
        return errors.RateLimited
    if status >= 500:
        return errors.ServerError
    return _BY_STATUS.get(
        status, errors.ValidationError if 400 <= status < 500 else errors.UnexpectedAnswer
    )


def _is_quota(said: Said) -> bool:
    # A plan's cap on packages comes in the shape of a rate limit, but without a status.
    plan_cap = (
        "createdAt" in said.problem and "status" not in said.problem and "title" in said.problem
    )
    return said.name == "serviceLimitExhausted" or plan_cap


def _hint(
    kind: type[errors.ApiError],
    status: int,
    said: Said,
    operation: Operation | None,
    host: str,
    url_path: str,
    headers: Headers,
) -> str | None:
    if kind is errors.AuthenticationError:
        if operation is not None and "scimApiKey" in operation.security:
            return "check the SCIM key; an API key does not open SCIM"
        other = "region='eu'" if ".eu." not in host else "region='us'"
        return f"check the key (account settings, API keys); if it is of the other region, {other}"
    if kind is errors.FirewallChallenge:
        return "the firewall refused the body (scripts in it?); send it in smaller parts or from elsewhere"
    if kind is errors.TooLarge:
        return "send it with the header Prefer: respond-async, or in parts"
    if kind is errors.QuotaExceeded:
        return "waiting does not help; a team admin can see and raise the limit"
    if kind is errors.PlanRequired or (
        kind is errors.PermissionDenied and operation and operation.plan
    ):
        plans = " or ".join(operation.plan) if operation and operation.plan else "higher"
        return f"it needs the {plans} plan"
    if kind is errors.Locked:
        return "other work on it is going on; try again when that has ended"
    if "personal workspace" in said.message.lower():
        return "in an organisation give the team: teamId in the workspace"
    if 300 <= status < 400:
        return f"redirects are not followed; write base_url as {_origin(headers.get('location')) or 'https://...'}"
    if status in (400, 404) and operation is not None and _bare_id_for_uid(operation, url_path):
        return "it takes a uid (owner-id), and was given a bare id"
    return None


def _bare_id_for_uid(operation: Operation, url_path: str) -> bool:
    template, sent = operation.path.split("/"), url_path.split("/")
    return len(template) == len(sent) and any(
        _UUID.match(given) is not None
        for part, given in zip(template, sent, strict=True)
        if part.startswith("{") and operation.ids.get(part[1:-1], {}).get("form") == "uid"
    )


def _origin(location: str | None) -> str | None:
    match = re.match(r"https?://[^/@\s]+", location or "")
    return match[0] if match else None
