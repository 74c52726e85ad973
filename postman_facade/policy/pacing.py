"""When the next request may go: reserve the next free slot.

A bucket allows ``count`` requests in any ``window``. For each bucket a track keeps the times
already given away; the next request gets the earliest time at which one more fits into every
bucket it counts against. The caller then waits for its slot outside any lock. Earlier callers
never wait longer because of later ones, nobody polls, and a slot given back is free for the next.

The server counts a request some time after it was sent, so slots are spaced by the window plus a
pad that covers the delay (`postman_facade.policy.feedback`). With the pad no shorter than the
delays the server never counts more than ``count`` in a window, fixed or sliding, whatever its
phase or clock, and ``window / (window + pad)`` of the limit is used.

Everything here is arithmetic on seconds of one clock that the caller names.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable, Sequence
from math import inf
from operator import le
from typing import NamedTuple

__all__ = [
    "Mark",
    "Need",
    "Report",
    "Slot",
    "Track",
    "Tracks",
    "apply",
    "confirm",
    "peek",
    "postpone",
    "release",
    "reserve",
    "widest_pad",
]

_SPREAD = 0.25
"""Those who wait for a window go within a quarter of it rather than all in the same moment, which
neither a client's processor nor a service takes well. It costs nothing: the next window begins as
spread."""


class Need(NamedTuple):
    """One bucket a request counts against."""

    bucket: str
    limit: int
    """Requests per window."""
    window: float
    """Seconds."""
    pad: float
    """Seconds the server may take to count a request after it was sent."""


class Mark(NamedTuple):
    """What the track of one bucket held when a slot was given."""

    used: int
    """Our requests in the window that ends with the slot, this one included."""
    allowed: int
    """Requests per window, as last believed."""
    others: int
    """Foreign requests per window, as last believed."""


class Slot(NamedTuple):
    """A reserved time to send."""

    at: float
    bucket: str
    """The bucket that made it wait; "" when nothing did."""
    reason: str
    """Why: "limit" (ours is used up), "others" (someone else uses the key) or "refused" (429)."""
    marks: tuple[Mark, ...]
    """One per need, in order."""


class Report(NamedTuple):
    """What an answer says about one bucket."""

    bucket: str
    used: int | None
    """Requests the server has counted in its window, from everybody."""
    limit: int | None
    """Requests per window the server allows."""
    wait: float | None
    """Refused: send nothing for that many seconds."""


class Track:
    """State of one bucket; `numbers` and `of` turn it into plain numbers and back."""

    __slots__ = ("blocked_until", "ceiling", "log", "others", "seen", "turn")

    def __init__(self) -> None:
        self.seen = -inf
        """The latest time this track was asked at."""
        self.blocked_until = -inf
        self.ceiling = 0
        """Requests per window as the server says; 0 is "not said"."""
        self.others = (0, 0, 0)
        """Most foreign requests seen in this half window and in the two before."""
        self.turn = -inf
        """Start of this half window."""
        self.log: list[float] = []
        """Slots given away, in order."""

    def numbers(self) -> list[float]:
        head = [self.seen, self.blocked_until, self.ceiling, self.turn]
        return [*head, *self.others, *self.log]

    @classmethod
    def of(cls, numbers: Sequence[float]) -> Track:
        """Raises ValueError for what are not the numbers of a track."""
        if len(numbers) < 7 or not _make_a_track(numbers[:7], numbers[7:]):
            raise ValueError("not the numbers of a track")
        track = cls()
        track.seen, track.blocked_until, ceiling, track.turn = numbers[:4]
        track.ceiling = int(ceiling)
        current, before, earlier = numbers[4:7]
        track.others = int(current), int(before), int(earlier)
        track.log = list(numbers[7:])
        return track

    def advance(self, need: Need, now: float) -> None:
        """Bring the track to ``now``: forget what has passed, survive a clock set back."""
        if now < self.seen:
            self._set_back(self.seen - now)
        self.seen = now
        horizon = now - need.window - 2 * widest_pad(need.window)
        if self.log and self.log[0] < horizon:
            del self.log[: bisect_left(self.log, horizon)]

    def _set_back(self, by: float) -> None:
        self.log = [at - by for at in self.log]
        self.blocked_until -= by
        self.turn -= by

    def see_others(self, need: Need, others: int, now: float) -> None:
        """Keep the most of the last window or so; without news nothing is forgotten."""
        current, before, earlier = self.others
        since = now - self.turn
        if since >= need.window / 2:
            current, before, earlier = (
                (0, current, before) if since < 2 * need.window else (0, 0, 0)
            )
            self.turn = now
        self.others = max(current, others), before, earlier

    def allowed(self, need: Need) -> int:
        return min(need.limit, self.ceiling) if self.ceiling else need.limit

    def used(self, span: float, until: float) -> int:
        """Slots in the ``span`` seconds that end at ``until``."""
        return bisect_right(self.log, until) - bisect_right(self.log, until - span)


def _make_a_track(head: Sequence[float], log: Sequence[float]) -> bool:
    seen, blocked_until, ceiling, turn, *others = head
    return (
        all(time < inf for time in (seen, blocked_until, turn))
        and all(0 <= count < inf for count in (ceiling, *others))
        and (not log or -inf < log[0] <= log[-1] < inf)
        and all(map(le, log, log[1:]))
    )


class Tracks(dict[str, Track]):
    """The tracks of one key by bucket; a bucket not met before starts empty."""

    def __missing__(self, bucket: str) -> Track:
        track = self[bucket] = Track()
        return track


def widest_pad(window: float) -> float:
    """The widest pad (seconds): 5 % of the window, a second at most."""
    return min(0.05 * window, 1.0)


def reserve(tracks: Tracks, needs: Sequence[Need], now: float) -> Slot:
    """Take the earliest time, from ``now`` on, that every bucket has room for."""
    return _take(tracks, needs, *_free(tracks, needs, now, _fit))


def peek(tracks: Tracks, needs: Sequence[Need], now: float) -> Slot:
    """The slot that `reserve` would give, not taken."""
    return _slot(tracks, needs, *_free(tracks, needs, now, _fit))


def confirm(tracks: Tracks, needs: Sequence[Need], slot: float, now: float) -> Slot:
    """Take a slot whose time has come, as of the moment the caller woke, or a later one.

    Later when a bucket was blocked meanwhile, or when those before went later than planned: then
    what was planned behind them moves as well. A caller that woke late is no exception.
    """
    release(tracks, needs, slot)
    at, bucket, reason = _free(tracks, needs, now, _after)
    if at - now <= min(need.pad for need in needs) / 8:
        at = now
    return _take(tracks, needs, at, bucket, reason)


def _free(
    tracks: Tracks,
    needs: Sequence[Need],
    now: float,
    fit: Callable[[list[float], int, float, float], float],
) -> tuple[float, str, str]:
    """The earliest time from ``now`` on, by the rule of one list, and what made it late."""
    at, bucket, reason = now, "", ""
    for need in needs:
        track = tracks[need.bucket]
        track.advance(need, now)
        if track.blocked_until > at:
            at, bucket, reason = track.blocked_until, need.bucket, "refused"
    settled = False
    while not settled:
        settled = True
        for need in needs:
            track = tracks[need.bucket]
            others = max(track.others)
            room = max(track.allowed(need) - others, 1)
            # At an even pace a late count moves one request over the edge of a window, not a
            # burst: half the pad is enough there.
            pad = need.pad / 2 if others else need.pad
            later = fit(track.log, room, need.window + pad, at)
            if others:
                later = fit(track.log, 1, need.window / room, later)
            elif later > now:
                later = fit(track.log, 1, _SPREAD * need.window / room, later)
            if later > at:
                at, bucket, reason = later, need.bucket, "others" if others else "limit"
                settled = False
    return at, bucket, reason


def release(tracks: Tracks, needs: Iterable[Need], slot: float) -> None:
    """Give a slot back."""
    for need in needs:
        _remove(tracks[need.bucket].log, slot)


def apply(
    tracks: Tracks,
    needs: Iterable[Need],
    reports: Iterable[Report],
    slot: float | None,
    now: float,
) -> None:
    """Let the tracks learn from reports on the request of a slot."""
    by_bucket = {need.bucket: need for need in needs}
    for report in reports:
        need, track = by_bucket[report.bucket], tracks[report.bucket]
        track.advance(need, now)
        if report.wait is not None:
            track.blocked_until = max(track.blocked_until, now + report.wait)
            if slot is not None:
                _remove(track.log, slot)
        if report.limit is not None:
            track.ceiling = report.limit
        if report.used is not None:
            # More than all that it may have counted of ours is foreign for certain; once there
            # are others, how many is better told by what it most likely counted.
            others = report.used - track.used(need.window + need.pad, now)
            if slot is not None and (others > 0 or any(track.others)):
                others = report.used - track.used(need.window, slot)
            track.see_others(need, others, now)


def postpone(tracks: Tracks, needs: Iterable[Need], slot: float, by: float) -> None:
    """Note that the request of a slot may have been counted ``by`` seconds later than padded."""
    for need in needs:
        log = tracks[need.bucket].log
        if _remove(log, slot):
            insort(log, slot + min(by, 2 * widest_pad(need.window)))


def _remove(log: list[float], at: float) -> bool:
    place = bisect_left(log, at)
    if place == len(log) or log[place] != at:
        return False
    del log[place]
    return True


def _take(
    tracks: Tracks, needs: Iterable[Need], at: float, bucket: str = "", reason: str = ""
) -> Slot:
    for need in needs:
        insort(tracks[need.bucket].log, at)
    return _slot(tracks, needs, at, bucket, reason)


def _slot(
    tracks: Tracks, needs: Iterable[Need], at: float, bucket: str = "", reason: str = ""
) -> Slot:
    marks = []
    for need in needs:
        track = tracks[need.bucket]
        marks.append(
            Mark(track.used(need.window + need.pad, at), track.allowed(need), max(track.others))
        )
    return Slot(at, bucket, reason, tuple(marks))


def _fit(log: list[float], count: int, span: float, at: float) -> float:
    """The earliest time from ``at`` on that leaves at most ``count`` in any ``span``.

    ``count`` slots closer together than ``span`` forbid the time from ``span`` before the last
    of them to ``span`` after the first.
    """
    place = bisect_right(log, at)
    first = max(place - count, 0)
    while first <= place and first + count <= len(log):
        start, end = log[first], log[first + count - 1]
        if end - start < span and end - span < at < start + span:
            at = start + span
            place = bisect_right(log, at)
            first = max(place - count, first + 1)
        else:
            first += 1
    return at


def _after(log: list[float], count: int, span: float, at: float) -> float:
    """The earliest time from ``at`` on that those before it allow, whoever is planned behind."""
    place = bisect_right(log, at)
    while place >= count and log[place - count] + span > at:
        at = log[place - count] + span
        place = bisect_right(log, at)
    return at
