"""What answers change: refusals, others who use the key, other limits, late answers."""

from __future__ import annotations

import pytest

from postman_facade.policy.feedback import Delays, NamedLimit, read
from postman_facade.policy.pacing import Need, Report, Tracks, apply, peek, postpone, reserve
from postman_facade.policy.waits import Observation

DEFAULT = Need("default", 300, 60.0, 1.0)
LISTINGS = Need("listings", 10, 10.0, 0.5)
BOTH = [DEFAULT, LISTINGS]
NOTHING = Observation(None, None, None, None, None, None)


def seen(
    limit: int | None = None, remaining: int | None = None, window: float | None = None
) -> Observation:
    return NOTHING._replace(limit=limit, remaining=remaining, window=window)


@pytest.mark.parametrize(
    ("needs", "observation", "buckets"),
    [
        ([DEFAULT], seen(300, 200), {"default": 100}),
        ([DEFAULT], seen(300, 200, 60), {"default": 100}),
        ([DEFAULT], seen(None, 200), {"default": 100}),
        ([DEFAULT], seen(60, 50), {"default": 10}),  # a smaller plan
        ([DEFAULT], seen(1000, 990, 60), {"default": 10}),  # a larger one
        ([DEFAULT], seen(1000, 990), {}),  # another limit, for all we know
        ([DEFAULT], seen(300, 200, 3600), {}),
        (BOTH, seen(300, 200), {"default": 100}),
        (BOTH, seen(10, 4), {"listings": 6}),
        (BOTH, seen(None, 4, 10), {"listings": 6}),
        (BOTH, seen(None, 4), {}),  # of which?
        (BOTH, seen(60, 4), {}),
        (BOTH, seen(300, None), {}),
    ],
)
def test_figures_go_to_the_bucket_they_fit(
    needs: list[Need], observation: Observation, buckets: dict[str, int]
) -> None:
    reports = read(needs, 200, observation, None)
    assert {report.bucket: report.used for report in reports if report.used is not None} == buckets
    assert not any(report.wait for report in reports)


@pytest.mark.parametrize(
    ("observation", "wait", "blocked"),
    [
        (seen(10, 0, 10), 7.0, {"listings": 7.0}),
        (seen(300, 0, 60), 7.0, {"default": 7.0}),
        (NOTHING, 7.0, {"default": 7.0, "listings": 7.0}),
        (NOTHING, 45.0, {"default": 45.0}),  # longer than a listings window
        (NOTHING, 100.0, {"default": 100.0, "listings": 100.0}),
        (NOTHING, 1e6, {"default": 3600.0, "listings": 3600.0}),
        (NOTHING, None, {"default": 0.5, "listings": 0.5}),
    ],
)
def test_refusal_blocks_the_bucket_that_refused(
    observation: Observation, wait: float | None, blocked: dict[str, float]
) -> None:
    tracks = Tracks()
    slot = reserve(tracks, BOTH, 0.0).at
    apply(tracks, BOTH, read(BOTH, 429, observation, wait), slot, 0.0)
    found = {bucket: track.blocked_until for bucket, track in tracks.items()}
    assert {bucket: until for bucket, until in found.items() if until > 0} == blocked


def test_refused_request_was_not_counted() -> None:
    tracks = Tracks()
    slot = reserve(tracks, [DEFAULT], 0.0).at
    apply(tracks, [DEFAULT], [Report("default", True, 5.0)], slot, 0.0)
    assert tracks["default"].log == []
    assert peek(tracks, [DEFAULT], 0.0)[:3] == (5.0, "default", "refused")


def test_what_a_gateway_answers_is_no_success() -> None:
    assert read(BOTH, 502, NOTHING, None) == []
    assert len(read(BOTH, 404, NOTHING, None)) == 2


def test_shorter_refusal_does_not_end_a_longer_one() -> None:
    tracks = Tracks()
    for wait in (9.0, 2.0):
        apply(tracks, [DEFAULT], [Report("default", True, wait)], None, 0.0)
    assert peek(tracks, [DEFAULT], 0.0).at == 9.0


def told(
    tracks: Tracks, used: int, now: float, *, need: Need = DEFAULT, wait: float | None = None
) -> None:
    """A request at ``now``, answered at once by a service that has counted ``used``."""
    slot = reserve(tracks, [need], now).at
    apply(tracks, [need], [Report(need.bucket, False, wait, used)], slot, now)


def test_refusal_costs_the_wait_that_it_names_and_no_window() -> None:
    tracks = Tracks()
    told(tracks, 1, 0.0)
    slot = reserve(tracks, [DEFAULT], 1.0).at
    refusal = read([DEFAULT], 429, seen(300, 0, 60), 2.0)  # as if all had been used
    apply(tracks, [DEFAULT], refusal, slot, 1.0)
    assert peek(tracks, [DEFAULT], 1.5)[:3] == (3.0, "default", "refused")
    told(tracks, 2, 3.0)
    assert peek(tracks, [DEFAULT], 3.0).at == 3.0


def test_refusals_without_a_wait_back_off_from_half_a_second() -> None:
    tracks, now, blocks = Tracks(), 0.0, []
    for _ in range(6):
        slot = reserve(tracks, [DEFAULT], now).at
        apply(tracks, [DEFAULT], [Report("default", True)], slot, now)
        blocks.append(peek(tracks, [DEFAULT], now).at - now)
        now += blocks[-1]
    assert blocks == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
    told(tracks, 1, now)
    slot = reserve(tracks, [DEFAULT], now).at
    apply(tracks, [DEFAULT], [Report("default", True)], slot, now)
    assert peek(tracks, [DEFAULT], now).at == now + 0.5


def test_refusals_of_requests_that_were_under_way_are_one() -> None:
    tracks = Tracks()
    slots = [reserve(tracks, [DEFAULT], at / 100).at for at in range(5)]
    for slot in slots:
        apply(tracks, [DEFAULT], [Report("default", True)], slot, 0.1)
    assert peek(tracks, [DEFAULT], 0.1).at == pytest.approx(0.6)


def test_answer_with_room_left_ends_a_block() -> None:
    tracks = Tracks()
    early = reserve(tracks, [DEFAULT], 0.0).at
    refused = reserve(tracks, [DEFAULT], 0.0).at
    apply(tracks, [DEFAULT], [Report("default", True, 30.0)], refused, 0.1)
    assert peek(tracks, [DEFAULT], 0.1).at == pytest.approx(30.1)
    apply(tracks, [DEFAULT], [Report("default", False, None, 5)], early, 0.2)
    assert peek(tracks, [DEFAULT], 0.2).at == 0.2


def test_answer_of_a_full_window_does_not_end_a_block() -> None:
    tracks = Tracks()
    early = reserve(tracks, [DEFAULT], 0.0).at
    refused = reserve(tracks, [DEFAULT], 0.0).at
    apply(tracks, [DEFAULT], [Report("default", True, 30.0)], refused, 0.1)
    apply(tracks, [DEFAULT], [Report("default", False, None, 300)], early, 0.2)
    assert peek(tracks, [DEFAULT], 0.2).at == pytest.approx(30.1)


def test_what_strangers_leave_is_used_without_a_wait_until_it_is_little() -> None:
    tracks = Tracks()
    told(tracks, 201, 0.0)  # 200 are not ours
    slots = [reserve(tracks, [DEFAULT], 0.1) for _ in range(100)]
    assert [slot.at for slot in slots[:88]] == [0.1] * 88
    assert slots[-1].reason == "others"
    assert slots[-1].at > 1.0


def test_strangers_need_more_evidence_than_figures_that_are_a_tenth_off() -> None:
    tracks = Tracks()
    told(tracks, 31, 0.0)
    assert tracks["default"].strangers(DEFAULT) == 0
    refused = reserve(tracks, [DEFAULT], 1.0).at
    apply(tracks, [DEFAULT], [Report("default", True, 2.0)], refused, 1.0)
    told(tracks, 31, 3.0)  # after a refusal they are taken at their word
    assert tracks["default"].strangers(DEFAULT) == 29
    for now in range(4, 400, 20):  # for some windows
        told(tracks, tracks["default"].used(60.0, now) + 30, float(now))
    assert tracks["default"].strangers(DEFAULT) == 0


def test_latest_answer_replaces_the_belief_in_strangers() -> None:
    tracks = Tracks()
    told(tracks, 290, 0.0)
    told(tracks, 101, 10.0)
    assert tracks["default"].strangers(DEFAULT) == 99
    told(tracks, 3, 20.0)
    assert tracks["default"].strangers(DEFAULT) == 0


def test_belief_in_strangers_ends_after_a_window() -> None:
    tracks = Tracks()
    told(tracks, 299, 0.0)
    assert peek(tracks, [DEFAULT], 0.0)[:3] == (15.0, "default", "others")  # one is left
    assert peek(tracks, [DEFAULT], 60.0) == (60.0, "", "", ((1, 300, False),))


def test_nothing_left_holds_until_the_moment_the_service_named() -> None:
    tracks = Tracks()
    told(tracks, 300, 0.0, wait=7.0)
    assert peek(tracks, [DEFAULT], 0.0).at == 7.0
    told(tracks, 1, 7.0)
    assert peek(tracks, [DEFAULT], 7.0).at == 7.0


def test_figures_that_lag_by_a_second_are_not_strangers() -> None:
    tracks = Tracks()
    for _ in range(300):
        reserve(tracks, [DEFAULT], 0.0)
    slot = reserve(tracks, [DEFAULT], 61.0).at
    apply(tracks, [DEFAULT], [Report("default", False, None, 300)], slot, 61.1)
    assert tracks["default"].strangers(DEFAULT) == 0


def test_service_that_forgot_is_followed() -> None:
    """It was restarted, or a fixed window began."""
    tracks = Tracks()
    for _ in range(299):
        reserve(tracks, [DEFAULT], 0.0)
    told(tracks, 1, 20.0)
    assert [reserve(tracks, [DEFAULT], 20.0).at for _ in range(298)] == [20.0] * 298
    assert peek(tracks, [DEFAULT], 21.0).at > 60.0


def test_requests_in_flight_are_not_others() -> None:
    tracks = Tracks()
    slots = [reserve(tracks, [DEFAULT], 0.0).at for _ in range(8)]
    for used, slot in enumerate(slots, start=1):
        apply(tracks, [DEFAULT], [Report("default", False, None, used)], slot, 0.2)
    assert tracks["default"].strangers(DEFAULT) == 0


@pytest.mark.parametrize("slot", [None, 12.5])
def test_what_was_counted_says_nothing_beside_a_slot_that_is_not_known(slot: float | None) -> None:
    """Such as one that another store gave."""
    tracks = Tracks()
    apply(tracks, [DEFAULT], [Report("default", False, None, 300, 60)], slot, 13.0)
    assert peek(tracks, [DEFAULT], 13.0) == (13.0, "", "", ((0, 60, False),))


def test_smaller_plan_is_believed_and_a_larger_one_is_not() -> None:
    tracks = Tracks()
    apply(tracks, [DEFAULT], read([DEFAULT], 200, seen(60, 59, 60), None), None, 0.0)
    assert peek(tracks, [DEFAULT], 0.0).marks[0].allowed == 60
    apply(tracks, [DEFAULT], read([DEFAULT], 200, seen(1000, 999, 60), None), None, 0.0)
    assert peek(tracks, [DEFAULT], 0.0).marks[0].allowed == 300


def test_request_that_may_have_been_counted_late_holds_its_slot_longer() -> None:
    tracks = Tracks()
    slots = [reserve(tracks, [LISTINGS], 0.0).at for _ in range(10)]
    for slot in slots:
        postpone(tracks, [LISTINGS], slot, 0.3)
    assert peek(tracks, [LISTINGS], 1.0).at == 10.8
    postpone(tracks, [LISTINGS], 0.3, 100.0)  # by twice the widest pad at most
    assert tracks["listings"].log == [0.3] * 9 + [1.3]


def test_pad_starts_wide_and_follows_what_is_seen() -> None:
    delays = Delays()
    assert (delays.pad(60.0), delays.pad(10.0), delays.pad(2.0)) == (1.0, 0.5, 0.1)
    for _ in range(300):
        delays.responded(0.05)
    assert 0.05 < delays.pad(60.0) < 0.06
    delays.responded(0.4)
    assert delays.pad(60.0) >= 0.4
    for _ in range(300):
        delays.responded(30.0)
    assert delays.pad(60.0) == 1.0


def named(limit: NamedLimit, *answers: tuple[int, float, float]) -> list[bool]:
    """Whether each (limit, sent, answered) is followed, in windows of 60 s."""
    return [limit.follows(count, sent, now, 60.0) for count, sent, now in answers]


def test_changed_limit_is_followed_at_once() -> None:
    limit = NamedLimit()
    assert named(limit, (300, 0, 0.1), (60, 1, 1.1), (60, 2, 2.1)) == [True] * 3
    assert not limit.follows(300, 1.05, 2.2, 60.0)  # sent before the change was heard
    assert named(limit, (300, 200, 200.1), (300, 201, 201.1), (60, 400, 400.1)) == [True] * 3


@pytest.mark.parametrize(
    ("limit", "answers", "window"),
    [
        (5, [(1, 1.0), (5, 0.4)], 1.0),
        (5, [(1, 10.0), (5, 9.0), (1, 60.0)], 60.0),  # the first window had begun without us
        (5, [(1, 1.0), (None, 50.0)], 50.0),  # a refusal
        (5, [(1, 90.0)], 60.0),
        (5, [(3, 1.0)], 60.0),  # of somebody's window: it may be a sliding one
        (5, [(1, 0.0)], 60.0),  # not said
        (300, [(1, 1.0)], 60.0),
    ],
)
def test_a_lower_limit_may_be_that_of_a_shorter_window(
    limit: int, answers: list[tuple[int | None, float]], window: float
) -> None:
    named = NamedLimit()
    named.follows(limit, 0.0, 0.1, 60.0)
    for used, end in answers:
        named.ends_in(end, used)
    assert named.window(300, 60.0) == window
    named.follows(300, 1.0, 1.1, 60.0)
    assert named.window(300, 60.0) == 60.0


def test_lower_limit_of_a_single_path_is_not_followed() -> None:
    limit = NamedLimit()
    named(limit, (300, 0, 0.1), (60, 1, 1.1), (300, 2, 2.1))
    for minute in range(1, 6):
        at = 50.0 * minute
        assert named(limit, (60, at, at + 0.1), (300, at + 1, at + 1.1)) == [False, True]
