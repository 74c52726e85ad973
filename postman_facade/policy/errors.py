"""What an answer that is no success means: read from its shape, whatever its media type says."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol
from urllib.parse import urlsplit

from postman_api_client.operations import SERVERS, Operation

from postman_facade import errors
from postman_facade.policy.redaction import redact
from postman_facade.secret import Secret


class Headers(Protocol):
    """Header fields by name, in any case."""

    def get(self, key: str, /) -> str | None: ...

    def items(self) -> Any: ...


class ErrorBody(NamedTuple):
    """What a body says, in whichever of its shapes."""

    name: str | None = None
    message: str = ""
    html: bool = False
    model: bool = False
    """A 401 that names an element is about the element and not about the key."""
    problem: Mapping[str, Any] = {}
    """The body as it came, where it is an object."""


class _Answer(NamedTuple):
    """What a hint is found from."""

    method: str
    status: int
    headers: Headers
    said: ErrorBody
    operation: Operation | None
    host: str
    url_path: str
    retry_after: float | None
    may_have_taken_effect: bool


_LONGEST_TEXT = 2000  # characters of a message that are kept
# Patterns are compiled when first used: most programs start more often than they fail.
_CREDENTIALS = r"(?i)key|auth|cookie|token"
_UUID = r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"
_ID = rf"{_UUID}\Z"
_UID = rf"[0-9A-Za-z]+-{_UUID}\Z"
_MARKUP = r"(?i)<!doctype\b|</[a-z][a-z0-9]*\s*>|<(?:html|br|hr)\b"
_TAGS = r"<[^<>]*>?"
_TITLE = r"(?is)<title[^<>]*>((?:(?!<title).)*?)</title"
_NOT_FOUND = r"(?i)not-?found(error)?\Z"
_PLAN = r"(?i)\b(plan|upgrade|enterprise)\b"
_PERMISSION = r"(?i)\b(permi\w+|roles?|members?|admins?)\b"
_LEGACY_HOST = "api.getpostman.com"
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
    """The error for an answer outside 2xx. Source: facts, error body families.

    `path` is the template; `url_path`, the path as it was sent, is only looked at for hints.
    `retry_after`: seconds. `hint`: said instead of what is known here. `secrets` are in nothing
    that the error holds.
    """
    content = _without(secrets, body)
    said = read(content)
    kind = _kind(status, headers, said, operation)
    answer = _Answer(
        method, status, headers, said, operation, host, url_path, retry_after, may_have_taken_effect
    )
    request_id = (
        headers.get("x-request-id")
        or headers.get("x-srv-trace")
        or _text(said.problem.get("requestId"))
    )
    # Redacted again, because JSON can write the characters of a key in more than one way.
    error = kind(
        status_code=status,
        name=redact(said.name, secrets) if said.name else None,
        message=redact(said.message, secrets)[:_LONGEST_TEXT],
        method=method,
        path=redact(path, secrets),
        request_id=redact(request_id, secrets) if request_id else None,
        hint=hint or _hint(kind, answer),
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
    """Whether a 429 is about the month or the plan, so that waiting does not help."""
    return status == 429 and _is_quota(read(body))


def is_gone(status: int, headers: Headers, body: bytes) -> bool:
    """Whether the service itself, and no gateway before it, says that the element is not there."""
    said = read(body)
    of_service = said.problem and (said.name or {"title", "detail"} & said.problem.keys())
    if not of_service or status not in (400, 404, 410):
        return False
    return status == 410 or _kind(status, headers, said, None) is errors.NotFoundError


def read(body: bytes) -> ErrorBody:
    """What `body` says; a shape that nobody has seen gives its text as the message."""
    text = body.decode("utf-8", "replace").strip("\ufeff \t\r\n")
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return _read_text(text)
    if not isinstance(value, dict):
        return ErrorBody(message=_plain(text) if value else "")
    said = _read_object(value)
    if not said.name and not said.message and value:
        said = said._replace(message=text)
    return said._replace(message=_plain(said.message), problem=value)


def _without(secrets: tuple[str | Secret, ...], body: bytes) -> bytes:
    text = body.decode("utf-8", "surrogateescape")
    return redact(text, secrets).encode("utf-8", "surrogateescape")


def _read_text(text: str) -> ErrorBody:
    start = text[:1000].lower()
    if not text.startswith("<") or not ("<html" in start or "<!doctype html" in start):
        return ErrorBody(message=_plain(text))
    from html import unescape  # only for this: it would cost every start

    title = re.search(_TITLE, text[: 10 * _LONGEST_TEXT])
    return ErrorBody(message=_plain(f"HTML page: {unescape(title[1])}") if title else "", html=True)


def _plain(text: str) -> str:
    """`text` without tags, where it is markup; a `<word>` in a sentence is none."""
    text = text[: 10 * _LONGEST_TEXT]
    return re.sub(_TAGS, " ", text).strip() if re.search(_MARKUP, text) else text


def _read_object(value: dict[str, Any]) -> ErrorBody:
    inner = value.get("error")
    if isinstance(inner, dict):
        return _read_inner(inner)
    if isinstance(inner, str):
        return ErrorBody(
            inner, _text(value.get("message")) or _text(value.get("error_description"))
        )
    collection = value.get("collection")
    if isinstance(collection, dict) and "message" in collection:
        return ErrorBody(_text(collection.get("name")), _text(collection["message"]))
    if "schemas" in value:
        return ErrorBody(_text(value.get("scimType")), _text(value.get("detail")))
    if "title" in value or "detail" in value or "type" in value:
        return _read_problem(value)
    return ErrorBody(_text(value.get("name")), _text(value.get("message")))


def _read_inner(error: dict[str, Any]) -> ErrorBody:
    name = error.get("name") or error.get("type")
    if isinstance(name, dict):  # the name of an API validation is an object itself
        return ErrorBody(_text(name.get("name")), _text(name.get("reason")))
    message = error.get("message") or error.get("detail") or error.get("header")
    details = error.get("details")
    return ErrorBody(
        _text(name),
        _joined(_text(message), details),
        model=isinstance(details, dict) and "model" in details,
    )


def _read_problem(value: dict[str, Any]) -> ErrorBody:
    # The type is a URL, a URN or a bare name; its last part is the name.
    kind = (_text(value.get("type")) or "").rstrip("/")
    name = re.split(r"[/:]", kind)[-1] if kind and kind != "about:blank" else None
    title = _text(value.get("title"))
    detail = value.get("detail")
    if isinstance(detail, dict):
        inner = detail.get("error")
        nested = inner if isinstance(inner, dict) else detail
        detail = nested.get("message") or (inner if isinstance(inner, str) else None)
    elif isinstance(detail, list):
        detail = "; ".join(map(str, detail))
    message = _text(detail) or _text(value.get("message")) or title
    return ErrorBody(name or (title if message != title else None), message)


def _joined(message: str, details: Any) -> str:
    """`message` with the details that say which part of the request it is about."""
    if isinstance(details, list):
        return " ".join(filter(None, (message, "; ".join(map(str, details)))))
    if isinstance(details, dict):
        param = details.get("param")
        param = ", ".join(map(str, param)) if isinstance(param, list) else _text(param)
        return f"{message} [{param}]".strip() if param and param not in message else message
    return message


def _text(value: Any) -> str:
    return "" if value is None or isinstance(value, (dict, list)) else str(value)


def _kind(
    status: int, headers: Headers, said: ErrorBody, operation: Operation | None
) -> type[errors.ApiError]:
    if headers.get("cf-mitigated") == "challenge" or (status == 403 and _is_firewall(said)):
        return errors.FirewallChallengeError
    if status == 400:
        return _kind_of_400(said)
    if status == 401 and said.model:
        return errors.PermissionDeniedError
    if status == 403:
        return _kind_of_403(said, operation)
    if status == 429 and _is_quota(said):
        return errors.QuotaExceededError
    if status >= 500:
        return errors.ServerError
    return _BY_STATUS.get(status, errors.UnexpectedStatusError)


def _kind_of_400(said: ErrorBody) -> type[errors.ApiError]:
    if said.name == "rateLimit":
        return errors.RateLimitError
    # What is not there is told with 400 by some operations, with the name or status of a 404.
    told = (_text(said.problem.get(key)) for key in ("status", "statusCode"))
    if "404" in told or re.search(_NOT_FOUND, said.name or ""):
        return errors.NotFoundError
    return errors.ValidationError


def _kind_of_403(said: ErrorBody, operation: Operation | None) -> type[errors.ApiError]:
    title = _text(said.problem.get("title"))
    text = f"{said.name} {title} {said.message}"
    if "AuthenticationError" in text or "Invalid API Key" in text:
        return errors.AuthenticationError
    if "available in your region" in text:
        return errors.RegionUnavailableError
    gated = operation is not None and operation.plan and not re.search(_PERMISSION, text)
    if gated or title == "Access Denied" or re.search(_PLAN, text):
        return errors.PlanRequiredError
    return errors.PermissionDeniedError


def _is_firewall(said: ErrorBody) -> bool:
    return said.html or said.message.startswith("error code: 1")


def _is_quota(said: ErrorBody) -> bool:
    # A plan's cap on packages has the shape of a rate limit, but a title about the plan.
    title = _text(said.problem.get("title"))
    dated = "createdAt" in said.problem and "status" not in said.problem
    plan_cap = dated and re.search(_PLAN, title)
    return said.name == "serviceLimitExhausted" or bool(plan_cap)


def _hint(kind: type[errors.ApiError], answer: _Answer) -> str | None:
    """What to do, where the answer or the operation tells it: at most 90 characters."""
    status, operation = answer.status, answer.operation
    if kind is errors.AuthenticationError:
        return _key_hint(operation, answer.host)
    if kind is errors.FirewallChallengeError:
        if answer.method in ("GET", "HEAD", "DELETE"):
            return "the firewall refused it; send a User-Agent, or from another network"
        return "the firewall refused it (scripts in the body?); send a User-Agent or a smaller body"
    if kind is errors.RequestTooLargeError:
        if operation is None or operation.task:
            return "send it with the header Prefer: respond-async, or in parts"
        return "send less at once"
    if kind is errors.QuotaExceededError:
        return "waiting does not help; a team admin can see and raise the limit"
    if kind is errors.LockedError:
        return "other work on it is going on; try again when that has ended"
    if 300 <= status < 400:
        origin = _origin(answer.headers.get("location"))
        there = f"; write base_url as {origin}" if origin and _ours(origin, answer.host) else ""
        return f"redirects are not followed{there}"
    if answer.may_have_taken_effect:
        return "it may have been carried out; look before repeating it"
    if kind is errors.RateLimitError and answer.retry_after is not None:
        return f"try again in {answer.retry_after:.0f} s"
    if status == 400 and "personal workspace" in answer.said.message.lower():
        return "in an organisation give the team: teamId in the workspace"
    if status in (400, 404) and (form := _wrong_form(operation, answer.url_path)):
        return form
    return _plan_hint(kind, operation)


def _key_hint(operation: Operation | None, host: str) -> str:
    if operation is not None and "scimApiKey" in operation.security:
        return "SCIM needs a SCIM key, made by a team admin; an API key does not open it"
    if operation is not None and "basicAuth" in operation.security:
        return "check the client id and the client secret"
    advice = "check the key (made in Postman: Settings, API keys)"
    others = [region for region, url in SERVERS.items() if urlsplit(url).hostname != host]
    if host == _LEGACY_HOST:
        return f"{advice}; for a key of the EU: region='eu'"
    if host and len(others) < len(SERVERS):
        return f"{advice}; for a key of the {others[0].upper()}: region={others[0]!r}"
    return advice


def _plan_hint(kind: type[errors.ApiError], operation: Operation | None) -> str | None:
    plans = f"the {' or '.join(operation.plan)} plan" if operation and operation.plan else ""
    if kind is errors.PlanRequiredError:
        return f"it needs {plans or 'another plan'}; see the plan of your team"
    if kind is errors.PermissionDeniedError and plans:
        return f"it also needs {plans}"
    if kind is errors.NotFoundError and plans:
        return f"without {plans} it is not found either"
    return None


def _wrong_form(operation: Operation | None, url_path: str) -> str | None:
    """What to say when a bare id was sent for a uid, or the other way round."""
    if operation is None:
        return None
    template, sent = operation.path.split("/"), url_path.split("/")
    if len(template) != len(sent):
        return None
    for part, given in zip(template, sent, strict=True):
        name = part[1:-1]
        form = operation.ids.get(name, {}).get("form") if part.startswith("{") else None
        if form == "uid" and re.match(_ID, given):
            return f"{name} takes a uid (owner-id), and was given a bare id"
        if form == "id" and re.match(_UID, given):
            return f"{name} takes a bare id, and was given a uid (owner-id)"
    return None


def _ours(origin: str, host: str) -> bool:
    """Whether a key may go to `origin`: a server of the document, or the same host."""
    return origin in SERVERS.values() or origin.partition("://")[2] == host


def _origin(location: str | None) -> str | None:
    match = re.match(r"https://[\w.:-]{1,40}(?=[/?#]|\Z)", location or "")
    return match[0] if match else None
