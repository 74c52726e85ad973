"""Answers that are no success, each in the shape in which it comes, and answers that never come."""

from __future__ import annotations

from email.utils import formatdate
from typing import Any

import pytest

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import (
    ClientClosedError,
    ConflictError,
    ConnectError,
    ConnectionLostError,
    FirewallChallengeError,
    LockedError,
    MalformedResponseError,
    NotFoundError,
    PermissionDeniedError,
    QuotaExceededError,
    RateLimitError,
    RateLimitStoreError,
    RateLimitWaitError,
    RegionUnavailableError,
    RequestTooLargeError,
    ResponseTooLargeError,
    ServerError,
    TimedOutError,
    UnexpectedStatusError,
    ValidationError,
)
from postman_facade.sandbox import Fault, Faults
from postman_facade.testing import Answer, VirtualClock
from postman_facade.testing.recording import PostmanService

from .conftest import START, Scripted, Store, only_sandbox
from .things import MISSING, collection

ME = Answer(json={"user": {"id": 1, "username": "sandbox-user"}, "operations": []})


def test_400_with_a_named_error(postman: Postman) -> None:
    with pytest.raises(ValidationError) as caught:
        postman.request("POST", "/collections", json={"collection": {}})
    assert caught.value.name == "malformedRequestError"


def test_400_with_a_problem(postman: Postman, workspace: str) -> None:
    with pytest.raises(ValidationError) as caught:
        postman.request("POST", "/specs", params={"workspaceId": workspace}, json={})
    assert caught.value.message


@only_sandbox("it needs a SCIM key, and a mistake would make a user")
def test_400_as_scim_writes_it(postman: Postman) -> None:
    with pytest.raises(ValidationError) as caught:
        postman.request("POST", "/scim/v2/Users", json={"schemas": []})
    assert caught.value.status_code == 400


def test_400_of_a_token(postman: Postman) -> None:
    with pytest.raises(ValidationError):
        postman.with_options(basic_auth=("app", "made-up-secret")).request(
            "POST", "/oauth2/token", json={"grant_type": "password"}
        )


def test_400_that_says_404(postman: Postman) -> None:
    with pytest.raises(NotFoundError) as caught:
        postman.api.teams.get_team(1)
    assert caught.value.status_code == 400


@pytest.mark.parametrize(
    "body",
    [
        {"error": {"name": "malformedRequestError", "message": "It is malformed."}},
        {
            "type": "https://api.postman.com/problems/bad-request",
            "title": "Bad",
            "detail": "It is.",
        },
        {"schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"], "detail": "It is."},
        {"error": "invalid_request", "error_description": "It is."},
        {"name": "malformedRequestError", "message": "It is."},
        {"collection": {"name": "malformedRequestError", "message": "It is."}},
    ],
    ids=["error object", "problem", "scim", "error text", "bare", "collection"],
)
def test_400_in_each_family_of_bodies(scripted: Scripted, body: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as caught:
        scripted(Answer(400, body)).users.me()
    assert "It is" in caught.value.message


def test_403(scripted: Scripted) -> None:
    body = {"error": {"name": "forbiddenError", "message": "You do not have permission."}}
    with pytest.raises(PermissionDeniedError):
        scripted(Answer(403, body)).users.me()


def test_403_of_a_region(scripted: Scripted) -> None:
    body = {"title": "Forbidden", "detail": "This is not available in your region.", "status": 403}
    with pytest.raises(RegionUnavailableError):
        scripted(Answer(403, body)).users.me()


def test_404(postman: Postman) -> None:
    with pytest.raises(NotFoundError) as caught:
        postman.environments.get(MISSING)
    assert caught.value.name == "instanceNotFoundError"


async def test_404_asynchronously(async_postman: AsyncPostman) -> None:
    with pytest.raises(NotFoundError):
        await async_postman.environments.get(MISSING)


def test_409(postman: Postman, workspace: str) -> None:
    body = {"name": "isbn", "description": "Numbers.", "script": "module.exports = 13;"}
    made = postman.request("POST", "/packages", params={"workspace": workspace}, json=body).json()
    with pytest.raises(ConflictError):
        postman.request("POST", "/packages", params={"workspace": workspace}, json=body)
    postman.api.packages.delete_package(made["id"])


def test_413(scripted: Scripted) -> None:
    with pytest.raises(RequestTooLargeError):
        scripted(Answer(413, text="")).request("POST", "/collections", json={})


def test_423(postman: Postman, postman_faults: Faults) -> None:
    postman_faults.add(Fault("locked", method="POST"))
    with pytest.raises(LockedError):
        postman.request("POST", f"/specs/{MISSING}/generations/collection", json={})


def test_429_is_waited_for(postman: Postman, postman_faults: Faults, clock: VirtualClock) -> None:
    postman_faults.add(Fault("rate-limit", seconds=20, times=2))
    assert postman.users.me()
    assert clock.slept >= 40


async def test_429_is_waited_for_asynchronously(
    async_postman: AsyncPostman, postman_faults: Faults, clock: VirtualClock
) -> None:
    postman_faults.add(Fault("rate-limit", seconds=20, times=2))
    assert await async_postman.users.me()
    assert clock.slept >= 40


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({"Retry-After": "30"}, {}),
        ({"Retry-After": formatdate(START + 30, usegmt=True)}, {}),
        ({"RetryAfter": "30"}, {}),
        ({"X-RateLimit-RetryAfter": "30"}, {}),
        ({"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "30"}, {}),
        ({"RateLimit-Remaining": "0", "RateLimit-Reset": str(int(START) + 30)}, {}),
        ({"RateLimit": "limit=60, remaining=0, reset=30"}, {}),
        ({}, {"error": "rateLimited", "message": f"Please retry after {int(START) + 30}"}),
    ],
    ids=[
        "seconds",
        "date",
        "second spelling",
        "third spelling",
        "reset in seconds",
        "reset as epoch",
        "summary",
        "words",
    ],
)
def test_429_in_each_form_of_the_wait(
    scripted: Scripted, clock: VirtualClock, headers: dict[str, str], body: dict[str, str]
) -> None:
    assert scripted(Answer(429, body, headers), ME).users.me()
    assert 30 <= clock.slept < 45


def test_429_that_lasts_longer_than_the_call_may(scripted: Scripted) -> None:
    with pytest.raises(RateLimitError) as caught:
        scripted(Answer(429, {}, {"Retry-After": "600"})).users.me()
    assert caught.value.retry_after == 600


@only_sandbox("the tests before have used the rate limit of the key")
def test_a_free_slot_that_comes_after_the_deadline_is_not_waited_for(
    postman_service: PostmanService,
) -> None:
    paced = postman_service._replace(rate_limit="memory")
    limits = {"default": (1, 60.0)}
    with Postman(**paced.options, bucket_limits=limits, deadline=5) as postman:
        assert postman.users.me()
        with pytest.raises(RateLimitWaitError):
            postman.users.me()


def test_the_quota_of_the_month_is_not_waited_for(
    postman: Postman, postman_faults: Faults, clock: VirtualClock
) -> None:
    postman_faults.add(Fault("quota"))
    with pytest.raises(QuotaExceededError):
        postman.users.me()
    assert clock.slept == 0


def test_500_of_a_write_is_not_repeated(postman: Postman, postman_faults: Faults) -> None:
    postman_faults.add(Fault("error", method="POST", status=500, carried_out=True))
    with pytest.raises(ServerError) as caught:
        postman.request("POST", "/webhooks", json={})
    assert caught.value.may_have_taken_effect


def test_500_of_a_read_is_repeated(postman: Postman, postman_faults: Faults) -> None:
    postman_faults.add(Fault("error", method="GET", status=500))
    assert postman.users.me()


def test_502_as_a_page_of_a_proxy(postman: Postman, postman_faults: Faults) -> None:
    postman_faults.add(Fault("html", status=502, times=None))
    with pytest.raises(ServerError) as caught:
        postman.users.me()
    assert "<" not in str(caught.value)


def test_503_with_a_wait(scripted: Scripted, clock: VirtualClock) -> None:
    assert scripted(Answer(503, text="", headers={"Retry-After": "7"}), ME).users.me()
    assert clock.slept >= 7


async def test_503_is_repeated_asynchronously(
    async_postman: AsyncPostman, postman_faults: Faults
) -> None:
    postman_faults.add(Fault("error", status=503, times=2))
    assert await async_postman.users.me()


def test_the_page_of_a_firewall(postman: Postman, postman_faults: Faults) -> None:
    postman_faults.add(Fault("challenge"))
    with pytest.raises(FirewallChallengeError):
        postman.users.me()


def test_a_redirect_is_not_followed(scripted: Scripted) -> None:
    elsewhere = {"Location": "https://elsewhere.example.com/me"}
    with pytest.raises(UnexpectedStatusError):
        scripted(Answer(302, text="", headers=elsewhere)).users.me()


def test_a_dropped_connection_of_a_read_is_tried_again(
    postman: Postman, postman_faults: Faults
) -> None:
    postman_faults.add(Fault("drop", times=2))
    assert postman.users.me()


async def test_a_dropped_connection_of_a_read_is_tried_again_asynchronously(
    async_postman: AsyncPostman, postman_faults: Faults
) -> None:
    postman_faults.add(Fault("drop", times=2))
    assert await async_postman.users.me()


def test_a_dropped_connection_of_a_write_is_not(postman: Postman, postman_faults: Faults) -> None:
    postman_faults.add(Fault("drop", method="POST", carried_out=True))
    with pytest.raises(ConnectionLostError) as caught:
        postman.workspaces.create("Shelf")
    assert caught.value.may_have_taken_effect
    assert postman.users.me()


async def test_a_dropped_connection_of_a_write_is_not_asynchronously(
    async_postman: AsyncPostman, postman_faults: Faults
) -> None:
    postman_faults.add(Fault("drop", method="POST", carried_out=True))
    with pytest.raises(ConnectionLostError):
        await async_postman.workspaces.create("Shelf")
    assert await async_postman.users.me()


def test_a_delete_whose_answer_was_lost_is_done(
    postman: Postman, stored: Store, postman_faults: Faults
) -> None:
    shelf = stored(collection("Shelf"))
    postman_faults.add(Fault("drop", method="DELETE", carried_out=True))
    postman.collections.delete(shelf)


def test_an_answer_that_does_not_come_in_time(postman: Postman, postman_faults: Faults) -> None:
    postman_faults.add(Fault("hang"))
    with pytest.raises(TimedOutError):
        postman.with_options(timeout={"read": 0.05}, max_retries=0).users.me()
    assert postman.users.me()


def test_an_answer_that_breaks_off(postman: Postman, postman_faults: Faults) -> None:
    postman_faults.add(Fault("truncate"))
    with pytest.raises(MalformedResponseError):
        postman.users.me()


def test_an_answer_that_is_too_long(postman: Postman) -> None:
    with pytest.raises(ResponseTooLargeError):
        postman.with_options(max_response_bytes=20).users.me()


def test_no_connection(postman: Postman) -> None:
    nowhere = Postman("made-up", base_url="http://127.0.0.1:1", rate_limit=None, max_retries=1)
    with nowhere, pytest.raises(ConnectError):
        nowhere.users.me()
    assert postman.users.me()


def test_a_closed_client(postman: Postman, postman_service: PostmanService) -> None:
    closed = Postman(**postman_service.options)
    assert closed.users.me()
    closed.close()
    with pytest.raises(ClientClosedError):
        closed.users.me()


def test_a_store_of_the_rate_limit_that_is_not_there(
    postman: Postman, postman_service: PostmanService
) -> None:
    pytest.importorskip("redis")
    assert postman.users.me()
    shared = postman_service._replace(rate_limit="redis://127.0.0.1:1")
    with Postman(**shared.options) as client, pytest.raises(RateLimitStoreError):
        client.users.me()


async def test_the_quota_of_the_month_is_not_waited_for_asynchronously(
    async_postman: AsyncPostman, postman_faults: Faults, clock: VirtualClock
) -> None:
    postman_faults.add(Fault("quota"))
    with pytest.raises(QuotaExceededError):
        await async_postman.users.me()
    assert clock.slept == 0


async def test_502_as_a_page_of_a_proxy_asynchronously(
    async_postman: AsyncPostman, postman_faults: Faults
) -> None:
    postman_faults.add(Fault("html", status=502, times=None))
    with pytest.raises(ServerError):
        await async_postman.users.me()


async def test_a_delete_whose_answer_was_lost_is_done_asynchronously(
    async_postman: AsyncPostman, stored: Store, postman_faults: Faults
) -> None:
    shelf = stored(collection("Shelf"))
    postman_faults.add(Fault("drop", method="DELETE", carried_out=True))
    await async_postman.collections.delete(shelf)
