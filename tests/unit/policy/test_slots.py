"""The slots of a bucket: never too many, never later than needed, in order, given back."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postman_facade.policy.pacing import (
    Need,
    Report,
    Tracks,
    apply,
    confirm,
    peek,
    release,
    reserve,
)

DEFAULT = Need("default", 7, 10.0, 0.5)
LISTINGS = Need("listings", 2, 3.0, 0.15)
CHOICES = ([DEFAULT], [DEFAULT, LISTINGS], [LISTINGS])

arrivals = st.lists(
    st.tuples(
        st.floats(0, 4),  # seconds since the last arrival
        st.sampled_from(CHOICES),
        st.floats(0, 1),  # delay until the server counts it, as a part of the pad
    ),
    max_size=60,
)


def crowded(times: Sequence[float], limit: int, span: float) -> bool:
    """Whether more than ``limit`` times lie in some ``span``, 1e-9 aside."""
    ordered = sorted(times)
    return any(
        later - earlier < span - 1e-9
        for earlier, later in zip(ordered, ordered[limit:], strict=False)
    )


@given(arrivals)
def test_server_never_counts_more_than_the_limit(
    requests: list[tuple[float, list[Need], float]],
) -> None:
    tracks, now = Tracks(), 0.0
    counted: dict[str, list[float]] = {"default": [], "listings": []}
    for gap, needs, delay in requests:
        now += gap
        at = reserve(tracks, needs, now).at
        assert at >= now
        for need in needs:
            counted[need.bucket].append(at + delay * min(need.pad for need in needs))
    for need in (DEFAULT, LISTINGS):
        assert not crowded(counted[need.bucket], need.limit, need.window)


@given(arrivals)
def test_no_slot_could_be_earlier(requests: list[tuple[float, list[Need], float]]) -> None:
    tracks, now = Tracks(), 0.0
    given_away: dict[str, list[float]] = {"default": [], "listings": []}
    for gap, needs, _ in requests:
        now += gap
        at = reserve(tracks, needs, now).at
        ends = {
            time + step
            for need in needs
            for time in given_away[need.bucket]
            for step in (need.window + need.pad, 0.25 * need.window / need.limit)
        }
        for earlier in sorted({now, *ends}):
            if now <= earlier < at - 1e-9:
                assert any(
                    crowded([*given_away[n.bucket], earlier], n.limit, n.window + n.pad)
                    or crowded([*given_away[n.bucket], earlier], 1, 0.25 * n.window / n.limit)
                    for n in needs
                )
        for need in needs:
            given_away[need.bucket].append(at)


@given(st.lists(st.floats(0, 4), max_size=40), st.sampled_from(CHOICES))
def test_first_come_first_served(gaps: list[float], needs: list[Need]) -> None:
    tracks, now, slots = Tracks(), 0.0, []
    for gap in gaps:
        now += gap
        slots.append(reserve(tracks, needs, now).at)
    assert slots == sorted(slots)


def test_newcomers_go_behind_those_who_wait() -> None:
    tracks = Tracks()
    waiting = [reserve(tracks, [DEFAULT], 0.0).at for _ in range(10)][7:]
    assert waiting == pytest.approx([10.5, 10.5 + 2.5 / 7, 10.5 + 5 / 7])
    assert reserve(tracks, [DEFAULT], 10.6).at == pytest.approx(10.5 + 7.5 / 7)


def test_newcomers_go_behind_those_whom_a_block_has_yet_to_move() -> None:
    tracks = Tracks()
    waiting = [reserve(tracks, [DEFAULT], 0.0).at for _ in range(10)][7:]
    apply(tracks, [DEFAULT], [Report("default", True, 15.0)], None, 10.0)
    late = reserve(tracks, [DEFAULT], 10.1).at
    moved = [confirm(tracks, [DEFAULT], slot, slot).at for slot in waiting]
    assert moved == pytest.approx([25.0, 25.0 + 0.625 / 7, 25.0 + 1.25 / 7])
    assert late > moved[-1]


def test_those_who_wait_for_a_refusal_go_once_it_is_over() -> None:
    tracks = Tracks()
    early = reserve(tracks, [DEFAULT], 0.0).at
    apply(tracks, [DEFAULT], [Report("default", True, 15.0)], None, 0.1)
    slot = reserve(tracks, [DEFAULT], 0.2).at
    kept = confirm(tracks, [DEFAULT], slot, 1.0)
    assert kept[:3] == (slot, "default", "refused")
    apply(tracks, [DEFAULT], [Report("default", False, None, 1)], early, 1.2)
    assert confirm(tracks, [DEFAULT], slot, 1.5).at == 1.5


@given(arrivals, st.data())
def test_cancelled_slot_goes_to_the_next(
    requests: list[tuple[float, list[Need], float]], data: st.DataObject
) -> None:
    tracks, now = Tracks(), 0.0
    for gap, needs, _ in requests:
        now += gap
        taken = reserve(tracks, needs, now)
        if data.draw(st.booleans()):
            release(tracks, needs, taken.at)
            assert peek(tracks, needs, now).at == taken.at


def test_burst_then_wait_for_the_window() -> None:
    tracks = Tracks()
    slots = [reserve(tracks, [DEFAULT], 100.0) for _ in range(15)]
    assert [slot.at for slot in slots[:7]] == [100.0] * 7
    # Who waits goes after who waited before, all within a quarter of the window.
    assert [slot.at for slot in slots[7:]] == pytest.approx(
        [110.5 + 2.5 * step / 7 for step in range(7)] + [121.0]
    )
    assert [slot.reason for slot in slots[:8]] == [""] * 7 + ["limit"]
    assert [slot.marks[0].used for slot in slots[:8]] == [1, 2, 3, 4, 5, 6, 7, 1]


def test_waiting_for_one_bucket_does_not_hold_up_another() -> None:
    tracks = Tracks()
    both = [DEFAULT, LISTINGS]
    listings = [reserve(tracks, both, 0.0) for _ in range(4)]
    assert [slot.at for slot in listings] == pytest.approx([0.0, 0.0, 3.15, 3.525])
    assert listings[-1].bucket == "listings"
    assert [reserve(tracks, [DEFAULT], 0.0).at for _ in range(3)] == [0.0] * 3


def test_requests_between_waiting_ones_do_not_push_them_over_the_limit() -> None:
    tracks = Tracks()
    both = [DEFAULT, LISTINGS]
    for _ in range(6):
        reserve(tracks, both, 0.0)  # 0, 0, 3.15, 3.525, 6.3, 6.675
    free = [reserve(tracks, [DEFAULT], 0.0).at for _ in range(5)]
    assert free == pytest.approx([0.0, 10.5, 10.5 + 2.5 / 7, 10.5 + 5 / 7, 13.65])


@pytest.mark.parametrize(("woken", "sent"), [(10.4, 10.5), (10.5, 10.5), (11.0, 11.0)])
def test_slot_is_taken_when_its_caller_woke(woken: float, sent: float) -> None:
    tracks = Tracks()
    slots = [reserve(tracks, [DEFAULT], 0.0).at for _ in range(8)]
    assert confirm(tracks, [DEFAULT], slots[-1], woken).at == sent
    assert tracks["default"].log == [*slots[:-1], sent]


def test_late_waker_gets_a_new_slot() -> None:
    """A computer that slept must not send everything that was waiting at once."""
    tracks = Tracks()
    slots = [reserve(tracks, [DEFAULT], 0.0).at for _ in range(28)]
    woken = 1000.0
    kept = [confirm(tracks, [DEFAULT], slot, woken).at for slot in slots]
    windows = [
        sum(start <= at < start + 3 for at in kept) for start in (1000, 1010.5, 1021, 1031.5)
    ]
    assert windows == [7, 7, 7, 7]


def test_blocked_meanwhile() -> None:
    tracks = Tracks()
    slot = reserve(tracks, [DEFAULT], 0.0).at
    tracks["default"].blocked_until = 4.0
    moved = confirm(tracks, [DEFAULT], slot, 0.1)
    assert (moved.at, moved.reason) == (4.0, "refused")
    assert tracks["default"].log == [4.0]


@given(st.integers(0, 30), st.floats(1, 1e6))
def test_clock_set_back_costs_a_window_at_most(already: int, by: float) -> None:
    tracks = Tracks()
    before = [reserve(tracks, [DEFAULT], by).at for _ in range(already)]
    windows = already // DEFAULT.limit + 1
    slot = reserve(tracks, [DEFAULT], 0.0).at
    assert slot <= windows * (DEFAULT.window + DEFAULT.pad) + DEFAULT.window / 4
    if before:
        moved = confirm(tracks, [DEFAULT], before[-1], 0.0).at
        assert moved <= (windows + 1) * (DEFAULT.window + DEFAULT.pad) + DEFAULT.window / 4


def test_tracks_do_not_grow() -> None:
    tracks = Tracks()
    for second in range(1000):
        reserve(tracks, [DEFAULT], 2.0 * second)
    assert len(tracks["default"].log) <= 2 * DEFAULT.limit


@settings(max_examples=20)
@given(arrivals)
def test_track_survives_being_written_down(
    requests: list[tuple[float, list[Need], float]],
) -> None:
    tracks, now = Tracks(), 0.0
    for gap, needs, _ in requests:
        now += gap
        written = {bucket: track.numbers() for bucket, track in tracks.items()}
        again = Tracks({bucket: type(tracks[bucket]).of(n) for bucket, n in written.items()})
        assert reserve(again, needs, now) == reserve(tracks, needs, now)
