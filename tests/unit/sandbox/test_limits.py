"""Limits: what is refused, and what the headers say."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from postman_api_client.operations import OPERATIONS

from postman_facade.sandbox import Sandbox
from postman_facade.sandbox.behaviour.limits import Limit, Limits, by_bucket
from postman_facade.sandbox.errors import ApiError
from tests.unit.sandbox.conftest import START, Clock

ME = OPERATIONS["getAuthenticatedUser"]
WORKSPACES = OPERATIONS["getWorkspaces"]
SCIM_USERS = OPERATIONS["getScimUsers"]
NEW_YEAR_2024 = 1_704_067_200.0


def refusal(limits: Limits, now: float) -> ApiError:
    with pytest.raises(ApiError) as refused:
        limits.admit(ME, now)
    assert refused.value.status == 429
    return refused.value


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("300/60", 60),
        ("300/0.5", 0.5),
        ("300/s", 1),
        ("300/20s", 20),
        ("300/min", 60),
        ("300/minute", 60),
        ("300/h", 3600),
        ("300/3h", 10800),
        ("300/day", 86400),
    ],
)
def test_a_limit_is_read(text: str, seconds: float) -> None:
    assert Limit.parse(text) == Limit(300, seconds)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "300",
        "300/",
        "/60",
        "0/60",
        "-1/60",
        "1/0",
        "1/-1",
        "1/inf",
        "1/nan",
        "a/b",
        "1/.",
        "1/y",
    ],
)
def test_anything_else_is_refused_by_name(text: str) -> None:
    with pytest.raises(ValueError, match=r"CALLS/TIME, such as .*300/min"):
        Limit.parse(text)


def test_a_setting_is_for_the_default_bucket_or_for_those_it_names() -> None:
    assert by_bucket(None) == {}
    assert by_bucket("5/s") == by_bucket(Limit(5, 1)) == {"default": Limit(5, 1)}
    assert by_bucket({"imports": Limit(1, 9)}) == {"imports": Limit(1, 9)}
    assert by_bucket("documented")["listings"] == Limit(10, 10)


def test_a_bucket_nobody_documented() -> None:
    with pytest.raises(ValueError, match="no buckets of the API document: pails"):
        Limits({"pails": Limit(1, 1)})


def test_a_window_counts_down_and_refuses() -> None:
    limits = Limits({"default": Limit(2, 60)})
    first, second = limits.admit(ME, 1000.0), limits.admit(ME, 1010.5)
    assert (first["RateLimit-Remaining"], second["RateLimit-Remaining"]) == ("1", "0")
    assert (first["RateLimit-Reset"], second["RateLimit-Reset"]) == ("60", "50")
    assert second["RateLimit"] == "limit=2, remaining=0, reset=50"
    assert second["RateLimit-Policy"] == "2;w=60"
    error = refusal(limits, 1020.0)
    assert error.body == {
        "error": "rateLimited",
        "message": "Rate limit exceeded. Please retry after 1060",
    }
    for spelling in ("Retry-After", "RetryAfter", "X-RateLimit-RetryAfter", "RateLimit-Reset"):
        assert error.headers[spelling] == "40"
    assert error.headers["X-RateLimit-Remaining"] == "0"


def test_a_window_opens_again_when_it_is_over() -> None:
    limits = Limits({"default": Limit(1, 60)})
    limits.admit(ME, 1000.0)
    refusal(limits, 1059.9)
    assert limits.admit(ME, 1060.0)["RateLimit-Reset"] == "60"


def test_a_clock_that_is_set_back_does_not_lock_the_window() -> None:
    limits = Limits({"default": Limit(1, 60)})
    limits.admit(ME, 1000.0)
    assert limits.admit(ME, 500.0)["RateLimit-Remaining"] == "0"


def test_reset_as_an_epoch() -> None:
    limits = Limits({"default": Limit(1, 60)}, "epoch")
    assert limits.admit(ME, 1000.0)["X-RateLimit-Reset"] == "1060"
    error = refusal(limits, 1001.0)
    assert error.headers["RateLimit-Reset"] == "1060"
    assert error.headers["Retry-After"] == "59"


def test_without_a_limit_every_answer_describes_a_fresh_window() -> None:
    limits = Limits({})
    for _ in range(400):
        headers = limits.admit(ME, 1000.0)
    assert headers["RateLimit-Limit"] == "300"
    assert headers["RateLimit-Remaining"] == "299"
    assert "RateLimit-Limit-Month" not in headers


def test_cleared_limits_are_new() -> None:
    limits = Limits({"default": Limit(1, 60)}, quota=1)
    limits.admit(ME, 1000.0)
    limits.clear()
    assert limits.admit(ME, 1001.0)["RateLimit-Reset"] == "60"


def test_a_call_takes_from_all_its_buckets_and_shows_the_tightest() -> None:
    limits = Limits(by_bucket("documented"))
    shown = [limits.admit(WORKSPACES, 1000.0)["RateLimit-Remaining"] for _ in range(10)]
    assert shown == [str(left) for left in range(9, -1, -1)]
    assert limits.admit(ME, 1000.0)["RateLimit-Remaining"] == "289"
    with pytest.raises(ApiError) as refused:
        limits.admit(WORKSPACES, 1004.0)
    assert refused.value.headers["RateLimit-Policy"] == "10;w=10"
    assert refused.value.headers["Retry-After"] == "6"
    # The refused call took from no bucket.
    assert limits.admit(ME, 1004.0)["RateLimit-Remaining"] == "288"


def test_of_two_spent_buckets_the_longer_wait_is_told() -> None:
    limits = Limits({"default": Limit(1, 60), "listings": Limit(1, 10)})
    limits.admit(WORKSPACES, 1000.0)
    with pytest.raises(ApiError) as refused:
        limits.admit(WORKSPACES, 1001.0)
    assert refused.value.headers["Retry-After"] == "59"
    assert refused.value.headers["RateLimit-Policy"] == "1;w=60"


def test_a_limit_of_the_default_bucket_leaves_the_others_alone() -> None:
    limits = Limits(by_bucket("1/min"))
    for _ in range(3):
        limits.admit(SCIM_USERS, 1000.0)
    limits.admit(ME, 1000.0)
    refusal(limits, 1000.0)


@pytest.mark.parametrize(
    ("operation", "key"),
    [("getScimUsers", "schemas"), ("getSdks", "title"), ("getAuthenticatedUser", "error")],
)
def test_a_refusal_has_the_shape_of_its_operation(operation: str, key: str) -> None:
    refused = Limits({}).refusal(OPERATIONS[operation], 1000.0, 5)
    assert key in refused.body
    assert refused.headers["Retry-After"] == "5"


def test_the_quota_of_a_month() -> None:
    limits = Limits({}, quota=2)
    december = NEW_YEAR_2024 - 1
    first = limits.admit(ME, december)
    assert first["RateLimit-Limit-Month"] == first["X-RateLimit-Limit-Month"] == "2"
    assert first["RateLimit-Remaining-Month"] == "1"
    limits.admit(ME, december)
    error = refusal(limits, december)
    assert error.body["error"]["name"] == "serviceLimitExhausted"
    assert error.headers["X-RateLimit-Remaining-Month"] == "0"
    assert "Retry-After" not in error.headers
    assert limits.admit(ME, NEW_YEAR_2024)["RateLimit-Remaining-Month"] == "1"


def test_a_call_refused_by_a_window_is_not_counted_in_the_month() -> None:
    limits = Limits({"default": Limit(1, 60)}, quota=5)
    limits.admit(ME, 1000.0)
    refusal(limits, 1000.0)
    assert limits.admit(ME, 1060.0)["RateLimit-Remaining-Month"] == "3"


def test_a_quota_of_nothing() -> None:
    with pytest.raises(ValueError, match="quota 0"):
        Limits({}, quota=0)


@pytest.fixture(scope="module")
def limited() -> Iterator[tuple[httpx.Client, Clock]]:
    clock = Clock()
    with Sandbox(clock=clock, limit="documented", quota=15) as sandbox:
        headers = {"x-api-key": sandbox.api_key}
        with httpx.Client(base_url=sandbox.url, headers=headers) as client:
            yield client, clock


def test_buckets_and_quota_over_http(limited: tuple[httpx.Client, Clock]) -> None:
    client, clock = limited
    clock.seconds = START
    statuses = [client.get("/workspaces").status_code for _ in range(11)]
    assert statuses == [200] * 10 + [429]
    # An unknown key, an unknown path and a wrong method are limited like any other call or free.
    assert client.get("/me", headers={"x-api-key": "no"}).status_code == 401
    assert client.get("/nowhere").headers["RateLimit-Remaining"] == "289"
    assert client.delete("/me").headers["RateLimit-Remaining"] == "288"
    clock.advance(10)
    statuses = [client.get("/workspaces").status_code for _ in range(4)]
    assert statuses == [200, 200, 200, 429]
    assert client.get("/me").json()["error"]["name"] == "serviceLimitExhausted"
