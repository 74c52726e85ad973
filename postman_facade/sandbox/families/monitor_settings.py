"""What can be set on a monitor: which values are right, and which one has that was not told."""

from __future__ import annotations

import datetime
from typing import Any
from zoneinfo import ZoneInfo

from ..errors import ApiError, invalid_parameter, named
from ..world import Document, World
from . import checks, cron

_SHORTEST_PAUSE = 5  # minutes; live refuses a pattern such as every minute
_LONGEST_WAIT = 15 * 60 * 1000
_REGIONS = (
    "us-east",
    "us-west",
    "ap-southeast",
    "ca-central",
    "eu-central",
    "sa-east",
    "uk",
    "us-east-staticip",
    "us-west-staticip",
)
_DEFAULTS: Document = {
    "active": True,
    "options": {"followRedirects": True, "strictSSL": False},
    "notifications": {"onError": [], "onFailure": []},
    "distribution": [],
    "retry": {},
}


def first(sent: Document) -> Document:
    """The settings of a new monitor."""
    return changed(_DEFAULTS, sent)


def changed(record: Document, sent: Document) -> Document:
    """A record with the settings that were sent; those inside an object one by one.

    Raises the 400 for a wrong one. What cannot be set is passed over.
    """
    checks.all_of(_CHECKS, sent)
    settings = {name: sent[name] for name in _CHECKS if name in sent}
    for name, value in settings.items():
        if isinstance(value, dict):
            settings[name] = {**record.get(name, {}), **value}
    if "schedule" in settings:
        checks.present(settings["schedule"], "cron", "timezone")
    return {**record, **settings}


def schedule(world: World, record: Document) -> Document:
    """When a monitor runs; a paused one has no next run."""
    written: Document = record["schedule"]
    if not record["active"]:
        return written
    now = datetime.datetime.fromtimestamp(world.clock(), datetime.timezone.utc)
    following = cron.parse(written["cron"]).next_after(now, ZoneInfo(written["timezone"]))
    if following is None:
        return written
    return {**written, "nextRun": world.written(following.timestamp())}


def _check_cron(name: str, value: Any) -> None:
    checks.text(name, value)
    try:
        pattern = cron.parse(value)
    except ValueError as error:
        raise _not_allowed(str(error)) from None
    if pattern.shortest_pause() < _SHORTEST_PAUSE:
        raise _not_allowed(f"runs are at least {_SHORTEST_PAUSE} minutes apart")


def _not_allowed(reason: str) -> ApiError:
    message = f"This cron pattern is not allowed: {reason}."
    return named(400, "cronPatternNotAllowedError", message)


def _check_timezone(name: str, value: Any) -> None:
    checks.text(name, value)
    try:
        ZoneInfo(value)
    except (ValueError, LookupError, OSError):
        # A name can also be refused as a path: too long, a folder, outside of the zones.
        raise invalid_parameter(name, f"{name} must be the name of a time zone.") from None


def _check_email(name: str, value: Any) -> None:
    checks.text(name, value)
    if "@" not in value:
        raise invalid_parameter(name, f"{name} must be an email address.")


_RECIPIENTS = checks.each(checks.nested({"email": _check_email}))
_WAIT = checks.number(1, _LONGEST_WAIT)
_CHECKS: dict[str, checks.Check] = {
    "name": checks.text,
    "active": checks.boolean,
    "notificationLimit": checks.number(1, 99),
    "retry": checks.nested({"attempts": checks.number(1, 2)}),
    "options": checks.nested(
        {
            "followRedirects": checks.boolean,
            "strictSSL": checks.boolean,
            "requestDelay": _WAIT,
            "requestTimeout": _WAIT,
        }
    ),
    "schedule": checks.nested({"cron": _check_cron, "timezone": _check_timezone}),
    "distribution": checks.each(checks.nested({"region": checks.choice(_REGIONS)})),
    "notifications": checks.nested({"onError": _RECIPIENTS, "onFailure": _RECIPIENTS}),
}
