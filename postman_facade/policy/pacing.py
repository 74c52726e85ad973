"""Decide when the next request may be sent: reserve the next free slot.

A bucket allows `count` requests in any `window`. For each bucket a track keeps the reserved times;
the next request gets the earliest time that every bucket it counts against allows, after all that
already wait for that bucket. The caller then waits outside any lock, and a slot that is given back
is free.

The server counts a request some time after it was sent, so slots are spaced by the window plus a
pad that covers the delay (`postman_facade.policy.feedback`). With the pad no shorter than the
delays the server never counts more than `count` in a window, fixed or sliding, whatever its
phase or clock, and `window / (window + pad)` of the limit is used.

What the server says of late counts more than what was believed before:

- A refusal blocks the bucket for the wait it names, or for a backoff if it names none. A response
  with calls left ends the block.
- A response that leaves less than our own requests explain means that other clients use the key
  ("strangers"). While little is left, requests are sent one by one, so that each can learn from the
  response before it. The latest response decides; after a window without one, it is forgotten.
- A response that counts far fewer requests than were sent frees the slots that the server forgot.

Everything here is arithmetic on seconds of one clock that the caller names.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from postman_facade.policy.track import Fit, Need, Track, remove, widest_pad

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
]


class Mark(NamedTuple):
    """The state of the track of one bucket when a slot was reserved."""

    used: int
    """Our requests in the window that ends with the slot, this one included."""
    allowed: int
    """Requests per window, as last believed."""
    alert: bool
    """Other clients use the key, or it was refused in the last window: every response is news."""


class Slot(NamedTuple):
    """A time that is reserved for one request."""

    at: float
    bucket: str
    """The bucket that made it wait; "" when nothing did."""
    reason: str
    """Why: "limit" (it is reached), "others" (other clients leave little) or "refused"."""
    marks: tuple[Mark, ...]
    """One per need, in order."""


class Report(NamedTuple):
    """What a response says about one bucket."""

    bucket: str
    refused: bool
    wait: float | None = None
    """Seconds until there is room, if named: after a refusal, or when nothing is left."""
    used: int | None = None
    """Requests the server has counted in its window, from everybody."""
    limit: int | None = None
    """Requests per window the server allows."""


class Tracks(dict[str, Track]):
    """The tracks of one key by bucket; a new bucket starts empty."""

    def __missing__(self, bucket: str) -> Track:
        track = self[bucket] = Track()
        return track


def reserve(tracks: Tracks, needs: Sequence[Need], now: float) -> Slot:
    """Reserve the earliest time, from `now` on, that every bucket allows."""
    return _take(tracks, needs, now, *_next(tracks, needs, now))


def peek(tracks: Tracks, needs: Sequence[Need], now: float) -> Slot:
    """Return the slot that `reserve` would take."""
    return _slot(tracks, needs, *_next(tracks, needs, now))


def confirm(tracks: Tracks, needs: Sequence[Need], slot: float, now: float) -> Slot:
    """Take a slot whose time has come, or a later one.

    It is later if a bucket was blocked meanwhile, or if requests before it were sent later than
    planned, also for a caller that woke late. A caller that looks early gets the present moment if
    a block has ended, and keeps its slot otherwise.
    """
    for need in needs:
        tracks[need.bucket].advance(need, now)
    start = max(slot, now) if release(tracks, needs, slot) else now
    at, bucket, reason = _free(tracks, needs, now, now, _fit)
    if at > now:
        at, *late = _free(tracks, needs, now, start, _after)
        bucket, reason = late if late[0] else (bucket, reason)
        if at - now <= min(need.pad for need in needs) / 8:
            at = now
    return _take(tracks, needs, now, at, bucket, reason)


def _next(tracks: Tracks, needs: Sequence[Need], now: float) -> tuple[float, str, str]:
    """Return the earliest time after those that already wait, and what made it late."""
    start, bucket = now, ""
    for need in needs:
        track = tracks[need.bucket]
        track.advance(need, now)
        back = track.back(need)
        if back > start:
            start, bucket = back, need.bucket
    at, late, reason = _free(tracks, needs, now, start, _fit)
    if late or not bucket:
        return at, late, reason
    return at, bucket, "refused" if tracks[bucket].blocked_until > now else "limit"


def _free(
    tracks: Tracks,
    needs: Sequence[Need],
    now: float,
    start: float,
    fit: Fit,
) -> tuple[float, str, str]:
    """Return the earliest time from `start` on that `fit` allows, and what made it late."""
    at, bucket, reason = start, "", ""
    for need in needs:
        track = tracks[need.bucket]
        if track.blocked_until > at:
            at, bucket, reason = track.blocked_until, need.bucket, "refused"
    settled = False
    while not settled:
        settled = True
        for need in needs:
            track = tracks[need.bucket]
            later, why = fit(track.log, track.allowed(need), need.window + need.pad, at), "limit"
            if track.strangers(need) and (spared := track.sparing(need, later, fit)) > later:
                later, why = spared, "others"
            if later > now:
                later = fit(track.log, 1, track.step(need), later)
            if later > at:
                at, bucket, reason = later, need.bucket, why
                settled = False
    return at, bucket, reason


def release(tracks: Tracks, needs: Iterable[Need], slot: float) -> bool:
    """Give a slot back; return whether it was known, as it is unless the clock was set back."""
    known = False
    for need in needs:
        known |= remove(tracks[need.bucket].log, slot)
        remove(tracks[need.bucket].waiting, slot)
    return known


def apply(
    tracks: Tracks,
    needs: Iterable[Need],
    reports: Iterable[Report],
    slot: float | None,
    now: float,
) -> None:
    """Update the tracks by reports on the request of a slot.

    What the server counted means something only together with a slot that is known here.
    """
    by_bucket = {need.bucket: need for need in needs}
    for report in reports:
        need, track = by_bucket[report.bucket], tracks[report.bucket]
        track.advance(need, now)
        if report.limit is not None:
            track.ceiling = report.limit
        if report.refused:
            track.refuse(need, report.wait, now if slot is None else slot)
            if slot is not None:
                remove(track.log, slot)
        elif slot is not None and track.holds(slot):
            if slot >= track.blocked_until:
                track.backoff = 0.0
            if report.used is not None:
                track.serve(need, report.used, report.wait, slot)


def postpone(tracks: Tracks, needs: Iterable[Need], slot: float, by: float) -> None:
    """Note that the request of a slot may have been counted `by` seconds later than padded."""
    for need in needs:
        log = tracks[need.bucket].log
        if remove(log, slot):
            insort(log, slot + min(by, 2 * widest_pad(need.window)))


def _take(
    tracks: Tracks, needs: Iterable[Need], now: float, at: float, bucket: str, reason: str
) -> Slot:
    for need in needs:
        insort(tracks[need.bucket].log, at)
    if at > now and bucket:
        insort(tracks[bucket].waiting, at)
    return _slot(tracks, needs, at, bucket, reason)


def _slot(tracks: Tracks, needs: Iterable[Need], at: float, bucket: str, reason: str) -> Slot:
    marks = []
    for need in needs:
        track = tracks[need.bucket]
        alert = track.strangers(need) > 0 or track.refused_lately(need)
        marks.append(Mark(track.used(need.window + need.pad, at), track.allowed(need), alert))
    return Slot(at, bucket, reason, tuple(marks))


def _fit(log: list[float], count: int, span: float, at: float) -> float:
    """Return the earliest time from `at` on that leaves at most `count` in any `span`.

    `count` slots closer together than `span` forbid the time from `span` before the last
    of them to `span` after the first.
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
    """Return the earliest time from `at` on that the slots before it allow."""
    place = bisect_right(log, at)
    while place >= count and log[place - count] + span > at:
        at = log[place - count] + span
        place = bisect_right(log, at)
    return at
