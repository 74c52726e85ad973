"""Hints: what to do about an error response, in at most 90 characters."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

from postman_api_client.operations import SERVERS, Operation

from postman_facade import errors
from postman_facade.policy.error_body import ErrorBody
from postman_facade.policy.headers import Headers

_UUID = r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"
_ID = rf"{_UUID}\Z"
_UID = rf"[0-9A-Za-z]+-{_UUID}\Z"
_LEGACY_HOST = "api.getpostman.com"


class ErrorContext(NamedTuple):
    """What is known of a failed request."""

    method: str
    status: int
    headers: Headers
    body: ErrorBody
    operation: Operation | None
    host: str
    url_path: str
    """The path as it was sent."""
    retry_after: float | None
    """Seconds."""
    may_have_taken_effect: bool


def hint_for(kind: type[errors.ApiError], context: ErrorContext) -> str | None:
    """Return what to do about an error of this kind, or None if that is not known."""
    status, operation = context.status, context.operation
    if kind is errors.AuthenticationError:
        return _key_hint(operation, context.host)
    if kind is errors.FirewallChallengeError:
        if context.method in ("GET", "HEAD", "DELETE"):
            return "blocked by a firewall; send a User-Agent or use another network"
        return "blocked by a firewall (scripts in the body?); send a User-Agent or a smaller body"
    if kind is errors.RequestTooLargeError:
        if operation is None or operation.task:
            return "send it in parts or with the header Prefer: respond-async"
        return "send less at once"
    if kind is errors.QuotaExceededError:
        return "waiting does not help; a team admin can raise the limit"
    if kind is errors.LockedError:
        return "other work on it is in progress; try again later"
    if 300 <= status < 400:
        origin = _origin(context.headers.get("location"))
        there = f"; set base_url to {origin}" if origin and _ours(origin, context.host) else ""
        return f"redirects are not followed{there}"
    if context.may_have_taken_effect:
        return "it may have been carried out; check before you repeat it"
    if kind is errors.RateLimitError and context.retry_after is not None:
        return f"try again in {context.retry_after:.0f} s"
    if status == 400 and "personal workspace" in context.body.message.lower():
        return "in an organization, set teamId in the workspace"
    if status in (400, 404) and (form := _wrong_form(operation, context.url_path)):
        return form
    return _plan_hint(kind, operation)


def _key_hint(operation: Operation | None, host: str) -> str:
    if operation is not None and "scimApiKey" in operation.security:
        return "SCIM needs a SCIM key from a team admin, not an API key"
    if operation is not None and "basicAuth" in operation.security:
        return "check the client id and the client secret"
    advice = "check the key (in Postman: Settings, API keys)"
    others = [region for region, url in SERVERS.items() if urlsplit(url).hostname != host]
    if host == _LEGACY_HOST:
        return f"{advice}; for an EU key, set region='eu'"
    if host and len(others) < len(SERVERS):
        return f"{advice}; for a key of the {others[0].upper()}, set region={others[0]!r}"
    return advice


def _plan_hint(kind: type[errors.ApiError], operation: Operation | None) -> str | None:
    plans = f"the {' or '.join(operation.plan)} plan" if operation and operation.plan else ""
    if kind is errors.PlanRequiredError:
        return f"it needs {plans or 'another plan'}; check the plan of your team"
    if kind is errors.PermissionDeniedError and plans:
        return f"it also needs {plans}"
    if kind is errors.NotFoundError and plans:
        return f"it may need {plans}"
    return None


def _wrong_form(operation: Operation | None, url_path: str) -> str | None:
    """Return what to do if an id was sent for a uid, or the other way round."""
    if operation is None:
        return None
    template, sent = operation.path.split("/"), url_path.split("/")
    if len(template) != len(sent):
        return None
    for part, given in zip(template, sent, strict=True):
        name = part[1:-1]
        form = operation.ids.get(name, {}).get("form") if part.startswith("{") else None
        if form == "uid" and re.match(_ID, given):
            return f"{name} must be a uid (owner-id), not an id"
        if form == "id" and re.match(_UID, given):
            return f"{name} must be an id, not a uid (owner-id)"
    return None


def _ours(origin: str, host: str) -> bool:
    """Whether `origin` is a server of the API, or on the same host."""
    return origin in SERVERS.values() or origin.partition("://")[2] == host


def _origin(location: str | None) -> str | None:
    match = re.match(r"https://[\w.:-]{1,40}(?=[/?#]|\Z)", location or "")
    return match[0] if match else None
