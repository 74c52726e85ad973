"""Read from a response how long to wait, in every form that the API uses.

A wait is a number of seconds, a number with a unit, epoch seconds or milliseconds, or a date.
Moments are measured from the `Date` of the response if it has one, so that the two clocks need not
agree.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from postman_facade.policy.headers import Headers

__all__ = ["Observation", "observe", "server_wait"]

LONGEST = 31 * 86400.0
"""A wait beyond a month (seconds) is not about a rate limit; it is ignored."""

_EPOCH = 1e9
_EPOCH_MILLISECONDS = 1e12
_BODY = 4096
_SPELLINGS = ("retry-after", "retryafter", "x-ratelimit-retryafter")
_REMAINING = ("ratelimit-remaining", "x-ratelimit-remaining")
_MONTH_LIMIT = ("ratelimit-limit-month", "x-ratelimit-limit-month")
_MONTH_REMAINING = ("ratelimit-remaining-month", "x-ratelimit-remaining-month")
_AMOUNT = (
    r"([0-9]{1,12}(?:\.[0-9]{1,12})?)\s*"
    r"(ms|msecs?|milli[a-z]*|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)(?![a-z])"
)
_SECONDS = {"s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}


class Observation(NamedTuple):
    """The limits that a response names; None for those it does not."""

    limit: int | None
    """Requests allowed per window."""
    remaining: int | None
    """Requests left in the window."""
    reset_in: float | None
    """Seconds until the window starts anew."""
    window: float | None
    """Length of the window in seconds."""
    month_limit: int | None
    """Calls the plan allows per month."""
    month_remaining: int | None
    """Calls left this month."""


_NOTHING = Observation(None, None, None, None, None, None)


def server_wait(status: int, headers: Headers, body: bytes, now: float) -> float | None:
    """Return the seconds that a response asks to wait, or None if it does not say.

    `Retry-After` and its two other spellings count for every status, and the longest of them wins;
    a reset counts for a 429, and for a 503 if nothing remains; a moment in the body counts for a
    429. Values that are negative, past, not a number or beyond a month are ignored.

    Args:
        now: The local time in epoch seconds.
    """
    reference = _Reference(headers, now)
    told = [text for name in _SPELLINGS if (text := headers.get(name)) is not None]
    wait = _longest(told, reference)
    if wait is not None:
        return wait
    if status in (429, 503):
        remaining, reset = _window(headers, _fields(headers.get("ratelimit")), reference)
        if reset is not None and (status == 429 or remaining == 0):
            return reset
    return _wait_in(body, reference) if status == 429 else None


def observe(headers: Headers, now: float) -> Observation:
    """Return what headers say about limits; `now` is the local time in epoch seconds."""
    if not headers:
        return _NOTHING
    summary = _fields(headers.get("ratelimit"))
    remaining, reset_in = _window(headers, summary, _Reference(headers, now))
    policy_text = headers.get("ratelimit-policy")
    policy = _fields(policy_text)
    limit_text = headers.get("ratelimit-limit")
    limit = _count(summary.get("limit") or summary.get("q"))
    if limit is None:
        texts = (limit_text, headers.get("x-ratelimit-limit"), policy.get("q"), policy_text)
        limit = next((count for text in texts if (count := _count(text)) is not None), None)
    window = _positive(policy.get("w") or _fields(limit_text).get("w"))
    return Observation(
        limit,
        remaining,
        reset_in,
        window,
        _first_count(headers, _MONTH_LIMIT),
        _first_count(headers, _MONTH_REMAINING),
    )


class _Reference:
    """The time of a response by the clock of the server, read only if it is needed."""

    __slots__ = ("_headers", "_now")

    def __init__(self, headers: Headers, now: float) -> None:
        self._headers = headers
        self._now = now

    def moment(self) -> float:
        sent_at = _moment(self._headers.get("date"))
        return self._now if sent_at is None else sent_at


def _window(
    headers: Headers, summary: dict[str, str], reference: _Reference
) -> tuple[int | None, float | None]:
    """Return the requests left and the seconds to the reset; the summary header comes first."""
    remaining = _count(summary.get("remaining") or summary.get("r"))
    if remaining is None:
        remaining = _first_count(headers, _REMAINING)
    for text in (
        summary.get("reset") or summary.get("t"),
        headers.get("ratelimit-reset"),
        headers.get("x-ratelimit-reset"),
    ):
        reset = None if text is None else _seconds(text, reference)
        if reset is not None:
            return remaining, reset
    return remaining, None


@lru_cache(maxsize=8)
def _fields(text: str | None) -> dict[str, str]:
    """Return the `name=number` pairs of a limit header; of several policies, the tightest."""
    if not text:
        return {}
    text = text.lower()
    one_policy = "limit=" in text or "remaining=" in text
    members = [text.replace(",", ";")] if one_policy else text.split(",")
    return min(filter(None, map(_pairs, members)), key=_left, default={})


def _pairs(member: str) -> dict[str, str]:
    pairs = {}
    for part in member.split(";"):
        name, _, value = part.partition("=")
        if _is_number(value.strip()):
            pairs[name.strip()] = value.strip()
    return pairs


def _left(policy: dict[str, str]) -> float:
    return float(policy.get("r") or policy.get("q") or "inf")


def _first_count(headers: Headers, names: tuple[str, str]) -> int | None:
    for name in names:
        if (count := _count(headers.get(name))) is not None:
            return count
    return None


def _count(text: str | None) -> int | None:
    if not text:
        return None
    if len(text) < 20 and text.isascii() and text.isdigit():
        return int(text)
    first = text.replace(",", ";").partition(";")[0].strip()
    return int(first) if _is_number(first) and "." not in first else None


def _positive(text: str | None) -> float | None:
    seconds = float(text) if text else 0.0
    return seconds if 0 < seconds <= LONGEST else None


def _longest(texts: list[str], reference: _Reference) -> float | None:
    """Return the longest wait that headers ask for; a header that was sent twice arrives joined."""
    members = (member for text in texts for member in _members(text))
    waits = [_seconds(member, reference) for member in members]
    return max((wait for wait in waits if wait is not None), default=None)


def _members(text: str) -> list[str]:
    """Split a header at its commas, except those after the day of a date."""
    if "," not in text:
        return [text]
    import re

    return re.split(r"(?<!mon|tue|wed|thu|fri|sat|sun)(?<![a-z]day),", text.lower())


def _seconds(text: str, reference: _Reference) -> float | None:
    """Return the seconds from `reference` of a number of seconds, a duration, a moment or a date."""
    text = text.strip()
    if not _is_number(text):
        return _until(_moment(text), reference) if ":" in text else _duration(text)
    value = float(text)
    if value >= _EPOCH_MILLISECONDS:
        value /= 1000.0
    return _until(value, reference) if value >= _EPOCH else _sane(value)


def _wait_in(body: bytes, reference: _Reference) -> float | None:
    """Return the wait that the message of a refusal names."""
    import re

    told = re.search(
        rb"retry\s+(?:after|at|in)\s+([0-9]+(?:[.][0-9]+)?)(\s*[a-z]+)?",
        body[:_BODY],
        re.IGNORECASE,
    )
    if told is None:
        return None
    number, unit = (part.decode("ascii") for part in told.groups(b""))
    wait = _seconds(number + unit, reference)  # what follows may be no unit
    return _seconds(number, reference) if wait is None else wait


def _is_number(text: str) -> bool:
    return text.isascii() and text.replace(".", "", 1).isdigit() and len(text) <= 24


def _until(moment: float | None, reference: _Reference) -> float | None:
    return None if moment is None else _sane(moment - reference.moment())


def _sane(seconds: float) -> float | None:
    return seconds if 0 <= seconds <= LONGEST else None


def _duration(text: str) -> float | None:
    """Return the seconds of a duration such as `500 ms`, `2 minutes` or `1m30s`."""
    import re

    parts = [found.groups() for found in re.finditer(_AMOUNT, text, re.IGNORECASE)]
    if not parts or not re.fullmatch(rf"(?:{_AMOUNT}\s*)+", text, re.IGNORECASE):
        return None
    return _sane(sum(float(number) * _unit(name.lower()) for number, name in parts))


def _unit(name: str) -> float:
    """Return the seconds of one unit."""
    return 0.001 if name.startswith(("ms", "milli")) else _SECONDS[name[0]]


def _moment(text: str | None) -> float | None:
    """Return a date in any of the three forms of HTTP as epoch seconds; without a zone it is UTC."""
    if not text or ":" not in text:
        return None
    from datetime import timezone
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None
