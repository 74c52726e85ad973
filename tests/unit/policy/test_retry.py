"""The retry decision: by cause, bounded by attempts and deadline."""

from __future__ import annotations

import pytest

from postman_facade.policy.retry import (
    REFUSED,
    UNCERTAIN,
    UNSENT,
    CallLimits,
    Cause,
    Decision,
    cause_of_status,
    decide,
    may_have_taken_effect,
)


def _decide(cause: Cause, **given: object) -> Decision:
    arguments: dict[str, object] = {
        "repeated": UNCERTAIN,
        "attempt": 1,
        "elapsed": 0.0,
        "limits": CallLimits(max_retries=4, deadline=60),
        "server_wait": None,
        "chance": 0.5,
    }
    return decide(cause, **{**arguments, **given})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("status", "wait", "quota", "expected"),
    [
        (200, None, False, None),
        (302, None, False, None),
        (429, 3.0, False, Cause.RATE_LIMITED),
        (429, None, False, Cause.RATE_LIMITED),
        (429, 3.0, True, Cause.FINAL),
        (503, 3.0, False, Cause.UNAVAILABLE),
        (503, None, False, Cause.AMBIGUOUS),
        (500, 3.0, False, Cause.AMBIGUOUS),
        (502, None, False, Cause.AMBIGUOUS),
        (520, None, False, Cause.AMBIGUOUS),
        (408, None, False, Cause.AMBIGUOUS),
        (400, None, False, Cause.FINAL),
        (401, None, False, Cause.FINAL),
        (404, None, False, Cause.FINAL),
        (423, 3.0, False, Cause.FINAL),
    ],
)
def test_the_cause_behind_a_status(
    status: int, wait: float | None, quota: bool, expected: Cause | None
) -> None:
    assert cause_of_status(status, wait, quota=quota) is expected


@pytest.mark.parametrize(
    ("repeated", "retried"),
    [
        (UNSENT, {Cause.NOT_SENT}),
        (REFUSED, {Cause.NOT_SENT, Cause.RATE_LIMITED, Cause.UNAVAILABLE}),
        (UNCERTAIN, set(Cause) - {Cause.FINAL}),
    ],
    ids=["once", "unsafe", "safe"],
)
def test_what_is_sent_again_depends_on_the_cause(
    repeated: frozenset[Cause], retried: set[Cause]
) -> None:
    assert {cause for cause in Cause if _decide(cause, repeated=repeated).retry} == retried


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "LINK"])
def test_which_attempts_of_a_write_may_have_taken_effect(method: str) -> None:
    assert may_have_taken_effect(method, None)
    statuses = [s for s in range(200, 600) if may_have_taken_effect(method, s)]
    assert statuses == [*range(200, 400), 408, 429, *range(500, 600)]
    assert not may_have_taken_effect(method, 429, limited=True)


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
def test_a_read_changes_nothing(method: str) -> None:
    assert not any(may_have_taken_effect(method, s) for s in (None, *range(200, 600)))


@pytest.mark.parametrize("chance", [0.0, 0.3, 1.0])
@pytest.mark.parametrize("wait", [0.0, 0.2, 7.0, 50.0])
def test_a_wait_the_service_asks_for_is_never_cut_short(wait: float, chance: float) -> None:
    decision = _decide(Cause.RATE_LIMITED, server_wait=wait, chance=chance)
    assert wait <= decision.wait <= wait + min(1.0, max(0.25, 0.05 * wait))


def test_a_refusal_without_a_wait_backs_off_from_half_a_second() -> None:
    waits = [
        _decide(Cause.RATE_LIMITED, attempt=n, chance=0.0, limits=CallLimits(8)).wait
        for n in range(1, 7)
    ]
    assert waits == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
    assert _decide(Cause.RATE_LIMITED, attempt=1, chance=1.0).wait == 0.75


def test_our_own_waits_grow_with_full_jitter_up_to_a_longest() -> None:
    longest = [
        _decide(Cause.NOT_SENT, attempt=n, chance=1.0, limits=CallLimits(8)).wait
        for n in range(1, 8)
    ]
    assert longest == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]
    assert _decide(Cause.NOT_SENT, attempt=4, chance=0.0).wait == 0.0


def test_attempts_are_bounded() -> None:
    assert _decide(Cause.NOT_SENT, attempt=4).retry
    assert not _decide(Cause.NOT_SENT, attempt=5).retry


def test_a_wait_beyond_the_deadline_ends_the_call_at_once_and_is_reported() -> None:
    decision = _decide(Cause.RATE_LIMITED, server_wait=59.0, elapsed=5.0, chance=0.0)
    assert decision == Decision(False, 59.0, too_long=True)
