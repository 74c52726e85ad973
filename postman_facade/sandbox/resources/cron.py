"""Cron patterns of five fields, read as cron reads them: when one comes round next."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator
from typing import NamedTuple
from zoneinfo import ZoneInfo

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
_EIGHT_YEARS = 2922  # in days: the longest time between two 29ths of February


class Cron(NamedTuple):
    """The values of each field; weekdays count from Sunday as 0."""

    minutes: list[int]
    hours: list[int]
    days: Collection[int]
    months: Collection[int]
    weekdays: Collection[int]
    any_day: bool
    any_weekday: bool

    def next_after(self, moment: datetime.datetime, zone: ZoneInfo) -> datetime.datetime | None:
        """The first time after a moment, None when there is none, as for the 31st of April."""
        return next((time for time in self._times(moment, zone) if time > moment), None)

    def shortest_pause(self) -> int:
        """The fewest minutes between two times in consecutive hours."""
        following = [*self.minutes[1:], self.minutes[0] + 60]
        return min(later - minute for minute, later in zip(self.minutes, following, strict=True))

    def _times(self, moment: datetime.datetime, zone: ZoneInfo) -> Iterator[datetime.datetime]:
        """The times from the beginning of the day of a moment on."""
        today = moment.astimezone(zone).date()
        for offset in range(_EIGHT_YEARS + 1):
            day = today + datetime.timedelta(days=offset)
            if not self._falls_on(day):
                continue
            for hour in self.hours:
                for minute in self.minutes:
                    yield datetime.datetime.combine(day, datetime.time(hour, minute), zone)

    def _falls_on(self, day: datetime.date) -> bool:
        if day.month not in self.months:
            return False
        in_days, in_weekdays = day.day in self.days, day.isoweekday() % 7 in self.weekdays
        if self.any_day or self.any_weekday:
            return in_days and in_weekdays
        return in_days or in_weekdays


def parse(pattern: str) -> Cron:
    """Raises ValueError for what is no pattern."""
    fields = pattern.split()
    if len(fields) != 5:
        raise ValueError("a pattern has five fields")
    minutes, hours, days, months, weekdays = fields
    return Cron(
        sorted(_values(minutes, 0, 59)),
        sorted(_values(hours, 0, 23)),
        _values(days, 1, 31),
        _values(months, 1, 12, _MONTHS),
        {value % 7 for value in _values(weekdays, 0, 7, _WEEKDAYS)},
        days.startswith("*"),
        weekdays.startswith("*"),
    )


def _values(field: str, least: int, most: int, names: tuple[str, ...] = ()) -> set[int]:
    values: set[int] = set()
    for part in field.split(","):
        span, slash, step = part.partition("/")
        first, dash, last = span.partition("-")
        if span == "*":
            start, end = least, most
        else:
            start = _number(first, least, names)
            end = _number(last, least, names) if dash else most if slash else start
        pace = _number(step, 1, ()) if slash else 1
        if not least <= start <= end <= most or pace < 1:
            raise ValueError(f"{part} is out of range")
        values.update(range(start, end + 1, pace))
    return values


def _number(text: str, least: int, names: tuple[str, ...]) -> int:
    if text.lower() in names:
        return names.index(text.lower()) + least
    if not text.isascii() or not text.isdigit() or len(text) > 2:
        raise ValueError(f"{text} is no number")
    return int(text)
