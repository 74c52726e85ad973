"""Rate-limit windows: what is refused, and what the headers say."""

from __future__ import annotations

import pytest

from postman_facade.sandbox.errors import ApiError
from postman_facade.sandbox.limits import Limit, Window


def test_a_limit_is_read() -> None:
    assert Limit.parse("300/60") == Limit(300, 60.0)
    assert Limit.parse("2/0.5") == Limit(2, 0.5)


@pytest.mark.parametrize(
    "text", ["", "300", "300/", "/60", "0/60", "-1/60", "1/0", "1/-1", "1/inf", "1/nan", "a/b"]
)
def test_anything_else_is_refused_by_name(text: str) -> None:
    with pytest.raises(ValueError, match="CALLS/SECONDS"):
        Limit.parse(text)


def test_a_window_counts_down_and_refuses() -> None:
    window = Window(Limit(2, 60.0), "delta")
    first, second = window.admit(1000.0), window.admit(1010.5)
    assert (first["RateLimit-Remaining"], second["RateLimit-Remaining"]) == ("1", "0")
    assert (first["RateLimit-Reset"], second["RateLimit-Reset"]) == ("60", "50")
    assert second["RateLimit"] == "limit=2, remaining=0, reset=50"
    assert second["RateLimit-Policy"] == "2;w=60"
    with pytest.raises(ApiError) as refused:
        window.admit(1020.0)
    error = refused.value
    assert error.status == 429
    assert error.body == {
        "error": "rateLimited",
        "message": "Rate limit exceeded. Please retry after 1060",
    }
    for spelling in ("Retry-After", "RetryAfter", "X-RateLimit-RetryAfter", "RateLimit-Reset"):
        assert error.headers[spelling] == "40"
    assert error.headers["X-RateLimit-Remaining"] == "0"


def test_a_window_opens_again_when_it_is_over() -> None:
    window = Window(Limit(1, 60.0), "delta")
    window.admit(1000.0)
    with pytest.raises(ApiError):
        window.admit(1059.9)
    assert window.admit(1060.0)["RateLimit-Reset"] == "60"


def test_a_clock_that_is_set_back_does_not_lock_the_window() -> None:
    window = Window(Limit(1, 60.0), "delta")
    window.admit(1000.0)
    assert window.admit(500.0)["RateLimit-Remaining"] == "0"


def test_reset_as_an_epoch() -> None:
    window = Window(Limit(1, 60.0), "epoch")
    assert window.admit(1000.0)["X-RateLimit-Reset"] == "1060"
    with pytest.raises(ApiError) as refused:
        window.admit(1001.0)
    assert refused.value.headers["RateLimit-Reset"] == "1060"
    assert refused.value.headers["Retry-After"] == "59"


def test_without_a_limit_every_answer_describes_a_fresh_window() -> None:
    window = Window(None, "delta")
    for _ in range(400):
        headers = window.admit(1000.0)
    assert headers["RateLimit-Limit"] == "300"
    assert headers["RateLimit-Remaining"] == "299"


def test_a_cleared_window_is_new() -> None:
    window = Window(Limit(1, 60.0), "delta")
    window.admit(1000.0)
    window.clear()
    assert window.admit(1001.0)["RateLimit-Reset"] == "60"
