"""What answers change: refusals, others who use the key, other limits, late answers."""

from __future__ import annotations

from itertools import pairwise

import pytest

from postman_facade.policy.feedback import Delays, read
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
        (NOTHING, None, {"default": 1.0, "listings": 0.5}),
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
    apply(tracks, [DEFAULT], [Report("default", None, None, 5.0)], slot, 0.0)
    assert tracks["default"].log == []
    assert peek(tracks, [DEFAULT], 0.0)[:3] == (5.0, "default", "refused")


def test_shorter_refusal_does_not_end_a_longer_one() -> None:
    tracks = Tracks()
    for wait in (9.0, 2.0):
        apply(tracks, [DEFAULT], [Report("default", None, None, wait)], None, 0.0)
    assert peek(tracks, [DEFAULT], 0.0).at == 9.0


def test_others_slow_us_down_to_what_they_leave_spread_over_the_window() -> None:
    tracks = Tracks()
    slot = reserve(tracks, [DEFAULT], 0.0).at
    apply(tracks, [DEFAULT], [Report("default", 201, None, None)], slot, 0.1)  # 200 are not ours
    slots = [reserve(tracks, [DEFAULT], 0.1) for _ in range(100)]
    gaps = [b.at - a.at for a, b in pairwise(slots)]
    assert min(gaps) == pytest.approx(0.6)  # 100 in 60 s
    assert slots[-1].at - slots[0].at == pytest.approx(60, abs=1.5)
    assert slots[-1].reason == "others"


def test_pace_recovers_when_the_others_are_gone() -> None:
    tracks = Tracks()
    slot = reserve(tracks, [DEFAULT], 0.0).at
    apply(tracks, [DEFAULT], [Report("default", 251, None, None)], slot, 0.0)
    assert peek(tracks, [DEFAULT], 0.0).at > 0.5
    for now in range(10, 110, 10):
        ours = tracks["default"].used(60.0, float(now))
        apply(tracks, [DEFAULT], [Report("default", ours, None, None)], None, float(now))
    assert peek(tracks, [DEFAULT], 100.0) == (100.0, "", "", ((0, 300, 0),))


def test_silence_is_no_news() -> None:
    tracks = Tracks()
    apply(tracks, [DEFAULT], [Report("default", 251, None, None)], None, 0.0)
    reserve(tracks, [DEFAULT], 100.0)
    assert peek(tracks, [DEFAULT], 100.0).reason == "others"


def test_requests_in_flight_are_not_others() -> None:
    tracks = Tracks()
    slots = [reserve(tracks, [DEFAULT], 0.0).at for _ in range(8)]
    for used, slot in enumerate(slots, start=1):
        apply(tracks, [DEFAULT], [Report("default", used, None, None)], slot, 0.2)
    assert peek(tracks, [DEFAULT], 0.2).marks[0].others == 0


def test_everything_taken_by_others_leaves_one_request_a_window() -> None:
    tracks = Tracks()
    apply(tracks, [DEFAULT], [Report("default", 300, None, None)], None, 0.0)
    slots = [reserve(tracks, [DEFAULT], 0.0).at for _ in range(3)]
    assert slots == [0.0, 60.5, 121.0]


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
        delays.answered(0.05)
    assert 0.05 < delays.pad(60.0) < 0.06
    delays.answered(0.4)
    assert delays.pad(60.0) >= 0.4
    for _ in range(300):
        delays.answered(30.0)
    assert delays.pad(60.0) == 1.0


def test_refusal_widens_the_pad() -> None:
    delays = Delays()
    for _ in range(300):
        delays.answered(0.05)
    before = delays.pad(60.0)
    delays.refused()
    assert delays.pad(60.0) > 1.8 * before
