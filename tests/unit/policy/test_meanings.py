"""What an answer means where its status alone does not tell, and the hint that goes with it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from postman_api_client.operations import OPERATIONS

from postman_facade import errors
from postman_facade.policy.errors import error_from, is_quota

ID = "11111111-2222-4333-8444-555555555555"
UID = f"12345-{ID}"
CHALLENGE = b"<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>"


def _error(
    status: int,
    body: Any,
    operation: str = "getCollections",
    headers: dict[str, str] | None = None,
    **more: Any,
) -> errors.ApiError:
    called = OPERATIONS[operation]
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return error_from(
        called.method, called.path, status, headers or {}, content, operation=called, **more
    )


def _named(name: str, message: str = "so it is") -> dict[str, Any]:
    return {"error": {"name": name, "message": message}}


def _problem(title: str, detail: str, **more: Any) -> dict[str, Any]:
    return {"type": "https://api.example.com/p/some", "title": title, "detail": detail, **more}


MODEL = {"model": "folder", "model_id": ID, "owner": "12345"}
MEANINGS = {
    "a key refused with 403": (
        403,
        _problem("AuthenticationError", "Invalid API Key", status=403),
        errors.AuthenticationError,
    ),
    "a key refused in the detail alone": (
        403,
        _problem("Forbidden", "Invalid API Key was sent"),
        errors.AuthenticationError,
    ),
    "a 401 about a folder": (
        401,
        {"error": {"name": "Unauthorized", "message": "Unauthorized", "details": MODEL}},
        errors.PermissionDeniedError,
    ),
    "a 401 about the key": (
        401,
        {"error": {"name": "Unauthorized", "message": "Unauthorized"}},
        errors.AuthenticationError,
    ),
    "the month is used up": (429, _named("serviceLimitExhausted"), errors.QuotaExceededError),
    "the plan's cap on packages": (
        429,
        _problem("The limit of your plan", "No more packages", createdAt="2026-01-02T03:04:05Z"),
        errors.QuotaExceededError,
    ),
    "a window, dated as the cap is": (
        429,
        _problem("Too Many Requests", "Slow down", createdAt="2026-01-02T03:04:05Z"),
        errors.RateLimitError,
    ),
    "a window whose text has the word plan": (
        429,
        _problem("The limit of your plan", "Slow down", status=429),
        errors.RateLimitError,
    ),
    "a window that is not JSON": (429, b"error code: 1015", errors.RateLimitError),
    "workspaces published too fast": (400, _named("rateLimit", "team~1"), errors.RateLimitError),
    "not in this region": (
        403,
        _problem("Forbidden", "This feature isn't available in your region."),
        errors.RegionUnavailableError,
    ),
    "tags on another plan": (403, _problem("Access Denied", "No"), errors.PlanRequiredError),
    "more elements than the plan has": (
        403,
        {
            "type": "limitReachedError",
            "title": "No more",
            "detail": {"model": "api", "message": "3 on your current plan"},
        },
        errors.PlanRequiredError,
    ),
    "just forbidden": (403, _named("forbiddenError"), errors.PermissionDeniedError),
    "forbidden without a body": (403, b"", errors.PermissionDeniedError),
    "forbidden in XML": (403, b"<?xml version='1.0'?><Error/>", errors.PermissionDeniedError),
    "the firewall": (403, CHALLENGE, errors.FirewallChallengeError),
    "the firewall, briefly": (403, b"error code: 1020", errors.FirewallChallengeError),
    "an HTML page of the service": (502, CHALLENGE, errors.ServerError),
    "gone, told with 400": (400, _named("instanceNotFoundError"), errors.NotFoundError),
    "gone, told with 400 and a 404 inside": (
        400,
        _problem("Gone", "Not here", status=404),
        errors.NotFoundError,
    ),
    "gone, told with 400 and a problem": (
        400,
        {"type": "https://api.example.com/problems/not-found", "title": "No", "status": 400},
        errors.NotFoundError,
    ),
    "there already, told with 400": (400, _named("instanceFoundError"), errors.ValidationError),
    "no such token": (
        404,
        {"error": "invalid_client", "error_description": "x"},
        errors.NotFoundError,
    ),
    "a redirect": (302, b"", errors.UnexpectedStatusError),
    "not this method": (405, b"", errors.UnexpectedStatusError),
    "a teapot": (418, b"short and stout", errors.UnexpectedStatusError),
    "overload": (503, _named("503 service unavailable"), errors.ServerError),
}


@pytest.mark.parametrize(("status", "body", "kind"), MEANINGS.values(), ids=MEANINGS)
def test_the_class_is_what_it_means(status: int, body: Any, kind: type[errors.ApiError]) -> None:
    error = _error(status, body)
    assert type(error) is kind
    assert error.status_code == status


def test_a_challenge_announced_in_the_headers_is_one_under_any_status() -> None:
    error = _error(503, CHALLENGE, headers={"cf-mitigated": "challenge"})
    assert type(error) is errors.FirewallChallengeError
    assert "Just a moment" in str(error)
    assert "<" not in str(error)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        (_problem("Forbidden", "Forbidden"), errors.PlanRequiredError),
        (_problem("Forbidden", "You lack the permissions"), errors.PermissionDeniedError),
        (_problem("Forbidden", "Only an admin may"), errors.PermissionDeniedError),
        (_problem("AuthenticationError", "Invalid API Key"), errors.AuthenticationError),
    ],
)
def test_an_operation_of_some_plans_is_refused_for_the_plan_unless_a_role_is_named(
    said: dict[str, Any], kind: type[errors.ApiError]
) -> None:
    gated = next(operation for operation in OPERATIONS.values() if operation.plan)
    assert type(_error(403, said, gated.id)) is kind


@pytest.mark.parametrize(
    ("status", "body", "quota"),
    [
        (429, MEANINGS["the month is used up"][1], True),
        (429, MEANINGS["the plan's cap on packages"][1], True),
        (429, MEANINGS["a window, dated as the cap is"][1], False),
        (429, _named("rateLimitError", "Retry at 1465452702843"), False),
        (429, {"error": "rateLimited", "message": "Retry after 1669048687"}, False),
        (429, {}, False),
        (400, _named("serviceLimitExhausted"), False),
    ],
)
def test_only_the_month_and_the_plan_are_quota(status: int, body: Any, quota: bool) -> None:
    assert is_quota(status, json.dumps(body).encode()) is quota


HINTS = {
    "a key": (_error(401, b"", host="127.0.0.1"), "in Postman: Settings, API keys"),
    "a key on the US host": (_error(401, b"", host="api.postman.com"), "region='eu'"),
    "a key on the EU host": (_error(401, b"", host="api.eu.postman.com"), "region='us'"),
    "a key on the old host": (_error(401, b"", host="api.getpostman.com"), "region='eu'"),
    "a SCIM key": (_error(401, b"", "getScimUsers"), "needs a SCIM key"),
    "a client": (_error(401, b"", "generateOauthToken"), "client secret"),
    "a firewall and a body": (_error(403, CHALLENGE, "putCollection"), "scripts in the body"),
    "a firewall and no body": (_error(403, CHALLENGE), "send a User-Agent"),
    "a big collection": (_error(413, b"", "putCollection"), "Prefer: respond-async"),
    "a big environment": (_error(413, b"", "putEnvironment"), "send less"),
    "the month": (_error(429, _named("serviceLimitExhausted")), "waiting does not help"),
    "a window": (_error(429, b"", retry_after=7.2), "try again in 7 s"),
    "a lock": (_error(423, b""), "try again later"),
    "a write that failed": (
        _error(500, b"", "createCollection", may_have_taken_effect=True),
        "may have been carried out",
    ),
    "an organisation": (
        _error(400, _named("badRequest", "only a personal workspace"), "createWorkspace"),
        "teamId",
    ),
    "a bare id": (
        _error(404, b"", "getCollectionTags", url_path=f"/collections/{ID}/tags"),
        "collectionId must be a uid",
    ),
    "a bare id, told with 400": (
        _error(400, b"", "getCollectionTags", url_path=f"/collections/{ID}/tags"),
        "collectionId must be a uid",
    ),
    "a uid": (
        _error(
            404, b"", "getCollectionRequest", url_path=f"/collections/{ID}/requests/{UID}"
        ),
        "requestId must be an id",
    ),
    "a plan": (_error(403, b"", "getAuditLogs"), "enterprise plan"),
    "a plan and 404": (_error(404, b"", "getTaggedEntities"), "it may need the enterprise plan"),
    "a redirect": (_error(301, b"", headers={"location": "https://api.postman.com/me?a"}), "set base_url to https://api.postman.com"),
}  # fmt: skip


@pytest.mark.parametrize(("error", "hint"), HINTS.values(), ids=HINTS)
def test_the_hint_says_what_to_do(error: errors.ApiError, hint: str) -> None:
    assert error.hint is not None
    assert hint in error.hint
    assert str(error).endswith(f" - {error.hint}")
    assert len(error.hint) <= 90


@pytest.mark.parametrize(
    "error",
    [
        _error(404, b"", "getCollectionTags", url_path=f"/collections/{UID}/tags"),
        _error(404, b"", "getCollection", url_path=f"/collections/{ID}"),
        _error(422, _named("x", "not in a personal workspace"), "updateWorkspaceRoles"),
        _error(500, b""),
        _error(429, b""),
        _error(404, b""),
    ],
)
def test_where_nothing_is_known_nothing_is_advised(error: errors.ApiError) -> None:
    assert error.hint is None


@pytest.mark.parametrize(
    "location",
    ["http://api.postman.com/", "/me", "https://u:p@api.postman.com/", "https://x.example.com/"],
)
def test_a_redirect_to_nowhere_safe_names_no_address(location: str) -> None:
    hint = _error(301, b"", headers={"location": location}).hint
    assert hint == "redirects are not followed"


def test_every_operation_makes_a_line_that_fits() -> None:
    sentence = "a long sentence about what went wrong and where " * 8
    for id in OPERATIONS:
        for status in (400, 401, 403, 404, 413, 429, 500):
            error = _error(status, _named("instanceNotFoundError", sentence), id)
            assert len(str(error)) <= 200
            assert error.hint is None or str(error).endswith(error.hint)
            assert "a long sentence" in str(error)
