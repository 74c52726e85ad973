"""Every way in which a response can ask for a wait, and what must not be taken for one."""

from __future__ import annotations

import time

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from postman_facade.policy.waits import LONGEST, observe, server_wait

NOW = 1_700_000_000.0
DATE = "Tue, 14 Nov 2023 22:13:20 GMT"  # NOW
HOUR_BEHIND = "Tue, 14 Nov 2023 21:13:20 GMT"
IN_30_S = "Tue, 14 Nov 2023 22:13:50 GMT"
WINDOW_BODY = b'{"error":"rateLimited","message":"Rate limit exceeded. Please retry after %d"}'
MILLISECONDS_BODY = (
    b'{"error":{"name":"rateLimitError","message":"Rate Limit exceeded. Please retry at %d"}}'
)
MONTH_BODY = b'{"error":{"name":"serviceLimitExhausted","message":"Service limit exhausted."}}'

HEADERS = [
    # Retry-After and its other spellings
    (429, {"Retry-After": "30"}, 30.0),
    (429, {"retry-after": "30"}, 30.0),
    (429, {"Retry-After": " 30 "}, 30.0),
    (429, {"Retry-After": "0"}, 0.0),
    (429, {"Retry-After": "1.5"}, 1.5),
    (429, {"Retry-After": "3600"}, 3600.0),
    (503, {"Retry-After": "120"}, 120.0),
    (202, {"Retry-After": "2"}, 2.0),
    (429, {"Retry-After": IN_30_S}, 30.0),
    (429, {"Retry-After": IN_30_S, "Date": DATE}, 30.0),
    (429, {"Retry-After": "Tue, 14 Nov 2023 21:13:50 GMT", "Date": HOUR_BEHIND}, 30.0),
    (429, {"RetryAfter": "4"}, 4.0),
    (429, {"X-RateLimit-RetryAfter": "4162"}, 4162.0),
    # what is no wait
    (429, {}, None),
    (429, {"Retry-After": ""}, None),
    (429, {"Retry-After": "soon"}, None),
    (429, {"Retry-After": "-5"}, None),
    (429, {"Retry-After": "NaN"}, None),
    (429, {"Retry-After": "inf"}, None),
    (429, {"Retry-After": "1e3"}, None),
    (429, {"Retry-After": "1_0"}, None),
    (429, {"Retry-After": "\u0663"}, None),  # a digit, but no number of HTTP
    (429, {"Retry-After": "99999999"}, None),  # three years
    (429, {"Retry-After": "99999999999999999999"}, None),
    (429, {"Retry-After": HOUR_BEHIND}, None),  # past
    (429, {"Retry-After": "Tue, 99 Nov 2023 22:13:50 GMT"}, None),
    # RateLimit, in the forms of two drafts
    (429, {"RateLimit": "limit=300, remaining=0, reset=57"}, 57.0),
    (429, {"RateLimit": "limit=300,remaining=0,reset=57"}, 57.0),
    (429, {"RateLimit": "limit=300, remaining=299, reset=57"}, 57.0),
    (429, {"RateLimit": '"default";r=0;t=57'}, 57.0),
    (429, {"RateLimit": '"burst";r=0;t=3, "day";r=90;t=4000'}, 3.0),
    (429, {"RateLimit": '"burst";r=9;t=3, "day";r=0;t=4000'}, 4000.0),
    (429, {"RateLimit": "limit=300, remaining=0, reset=-57"}, None),
    (503, {"RateLimit": "limit=300, remaining=0, reset=57"}, 57.0),
    (503, {"RateLimit": "limit=300, remaining=12, reset=57"}, None),
    (200, {"RateLimit": "limit=300, remaining=0, reset=57"}, None),
    # a reset as seconds left, epoch seconds and epoch milliseconds
    (429, {"RateLimit-Reset": "57"}, 57.0),
    (429, {"X-RateLimit-Reset": "57"}, 57.0),
    (429, {"X-RateLimit-Reset": "1700000057"}, 57.0),
    (429, {"X-RateLimit-Reset": "1700000057.5"}, 57.5),
    (429, {"X-RateLimit-Reset": "1700000057000"}, 57.0),
    (429, {"X-RateLimit-Reset": "1699996457", "Date": HOUR_BEHIND}, 57.0),
    (429, {"X-RateLimit-Reset": "1700000057", "Date": "no date: at all"}, 57.0),
    (429, {"X-RateLimit-Reset": "1699999999"}, None),  # past
    (429, {"X-RateLimit-Reset": "1800000000"}, None),  # three years
    (500, {"X-RateLimit-Reset": "57"}, None),
    (503, {"X-RateLimit-Reset": "57"}, None),
    (503, {"X-RateLimit-Reset": "57", "X-RateLimit-Remaining": "0"}, 57.0),
    # the longest of several, be they two headers, one that was joined of two, or two spellings
    (429, {"Retry-After": "5, 10"}, 10.0),
    (429, {"Retry-After": "10,5"}, 10.0),
    (429, {"Retry-After": f"{IN_30_S}, 10"}, 30.0),
    (429, {"Retry-After": f"10, {IN_30_S}, Tuesday, 14-Nov-23 22:14:20 GMT"}, 60.0),
    (429, {"Retry-After": "soon, 5, -9"}, 5.0),
    (429, {"Retry-After": "1 day, 5"}, 86400.0),
    (429, {"Retry-After": "1", "RetryAfter": "2", "X-RateLimit-RetryAfter": "3"}, 3.0),
    (429, {"Retry-After": "30", "RetryAfter": "2"}, 30.0),
    # a number with its unit
    (429, {"Retry-After": "2 minutes"}, 120.0),
    (429, {"Retry-After": "500 ms"}, 0.5),
    (429, {"Retry-After": "1.5 Seconds"}, 1.5),
    (429, {"Retry-After": "1m30s"}, 90.0),
    (429, {"X-RateLimit-Reset": "1h 6m0s"}, 3960.0),
    (429, {"Retry-After": "2 parsecs"}, None),
    (429, {"Retry-After": "60 days"}, None),
    (429, {"Retry-After": "-2 s"}, None),
    (429, {"Retry-After": "5 s or so"}, None),
    # the first kind of header that says something
    (429, {"X-RateLimit-RetryAfter": "3", "RateLimit": "limit=1, remaining=0, reset=4"}, 3.0),
    (429, {"RateLimit": "limit=1, remaining=0, reset=4", "X-RateLimit-Reset": "5"}, 4.0),
    (429, {"RateLimit-Reset": "5", "X-RateLimit-Reset": "6"}, 5.0),
    (429, {"Retry-After": "NaN", "RetryAfter": "-1", "X-RateLimit-Reset": "6"}, 6.0),
]

BODIES = [
    (429, {}, WINDOW_BODY % 1_700_000_012, 12.0),
    (429, {}, MILLISECONDS_BODY % 1_700_000_012_500, 12.5),
    (429, {"Date": HOUR_BEHIND}, WINDOW_BODY % 1_699_996_412, 12.0),
    (429, {"Retry-After": "3"}, WINDOW_BODY % 1_700_000_012, 3.0),
    (429, {}, WINDOW_BODY % 1_465_452_702, None),  # years ago
    (429, {}, b'{"detail":"Too many requests, retry in 7 seconds"}', 7.0),
    (429, {}, b'{"detail":"Too many requests, retry in 2 minutes."}', 120.0),
    (429, {}, b'{"detail":"retry after 7 at the earliest"}', 7.0),
    (429, {}, MONTH_BODY, None),
    (429, {}, b"\xff\xfe not text", None),
    (429, {}, b" " * 5_000 + WINDOW_BODY % 1_700_000_012, None),  # no message is that far down
    (503, {}, WINDOW_BODY % 1_700_000_012, None),
    (200, {}, WINDOW_BODY % 1_700_000_012, None),
]


@pytest.mark.parametrize(("status", "headers", "wait"), HEADERS)
def test_headers(status: int, headers: dict[str, str], wait: float | None) -> None:
    encoded = httpx.Headers([(name.encode(), value.encode()) for name, value in headers.items()])
    assert server_wait(status, encoded, b"", NOW) == wait


@pytest.mark.parametrize(("status", "headers", "body", "wait"), BODIES)
def test_bodies(status: int, headers: dict[str, str], body: bytes, wait: float | None) -> None:
    assert server_wait(status, httpx.Headers(headers), body, NOW) == wait


DATES = [IN_30_S, "Tuesday, 14-Nov-23 22:13:50 GMT", "Tue Nov 14 22:13:50 2023"]


@pytest.mark.parametrize("sent", [DATE, "Tue Nov 14 22:13:20 2023", None])
@pytest.mark.parametrize("until", DATES)
@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Tokyo"])
def test_dates_of_every_form_are_utc_wherever_the_client_is(
    zone: str, until: str, sent: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        headers = {"retry-after": until} if sent is None else {"retry-after": until, "date": sent}
        assert server_wait(429, headers, b"", NOW) == 30.0
    finally:
        monkeypatch.undo()
        time.tzset()


@given(
    st.lists(st.integers(0, 86400), min_size=1, max_size=4),
    st.sampled_from(["{}", "{} s", "{}000 ms", "{} seconds"]),
)
def test_no_request_goes_out_before_any_moment_that_was_asked_for(
    waits: list[int], written: str
) -> None:
    several = [("Retry-After", written.format(wait)) for wait in waits]
    assert server_wait(429, httpx.Headers(several), b"", NOW) == max(waits)


@given(st.text(max_size=40) | st.text("0123456789 ,:.smhdayTue-", max_size=30))
def test_no_header_is_more_than_passed_over(text: str) -> None:
    wait = server_wait(429, {"retry-after": text, "date": text}, text.encode(), NOW)
    assert wait is None or 0 <= wait <= LONGEST


# headers: limit, remaining, reset in, window, limit of the month, remaining in the month
OBSERVATIONS = [
    ({}, (None,) * 6),
    ({"RateLimit": "limit=300, remaining=12, reset=57"}, (300, 12, 57.0, None, None, None)),
    (
        {"RateLimit": "limit=300, remaining=12, reset=57", "RateLimit-Policy": "300;w=60"},
        (300, 12, 57.0, 60.0, None, None),
    ),
    (
        {"RateLimit": '"default";r=12;t=57', "RateLimit-Policy": '"default";q=300;w=60'},
        (300, 12, 57.0, 60.0, None, None),
    ),
    (
        {
            "X-RateLimit-Limit": "60",
            "X-RateLimit-Remaining": "59",
            "X-RateLimit-Reset": "1700000005",
        },
        (60, 59, 5.0, None, None, None),
    ),
    (
        {"RateLimit-Limit": "300, 300;w=60", "RateLimit-Remaining": "7", "RateLimit-Reset": "5"},
        (300, 7, 5.0, 60.0, None, None),
    ),
    ({"RateLimit-Limit": "1", "X-RateLimit-Limit": "2"}, (1, None, None, None, None, None)),
    (
        {"RateLimit-Limit-Month": "10000", "RateLimit-Remaining-Month": "9"},
        (None, None, None, None, 10000, 9),
    ),
    (
        {"X-RateLimit-Limit-Month": "10000", "X-RateLimit-Remaining-Month": "9"},
        (None, None, None, None, 10000, 9),
    ),
    ({"RateLimit-Policy": "10000;w=60"}, (10000, None, None, 60.0, None, None)),
    ({"RateLimit-Remaining": "-1", "RateLimit-Limit": "many"}, (None,) * 6),
    ({"RateLimit": "garbage", "RateLimit-Policy": ";;,="}, (None,) * 6),
    ({"RateLimit-Policy": "300;w=0"}, (300, None, None, None, None, None)),
]


@pytest.mark.parametrize(("headers", "seen"), OBSERVATIONS)
def test_observations(headers: dict[str, str], seen: tuple[float | None, ...]) -> None:
    assert tuple(observe(httpx.Headers(headers), NOW)) == seen
