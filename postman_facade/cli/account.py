"""``pmf whoami`` and ``pmf usage``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from postman_facade.cli import terminal
from postman_facade.cli.commands import Command
from postman_facade.cli.options import json_option
from postman_facade.cli.output import is_terminal, print_json
from postman_facade.cli.session import Session
from postman_facade.cli.tables import Colored, Column, print_grid, print_table
from postman_facade.settings import KEY_VARIABLE

if TYPE_CHECKING:
    from postman_facade.resources.usage import Meter

_BAR = 20  # characters
_HIGH = 0.75
_VERY_HIGH = 0.9


@click.command(cls=Command)
@json_option
@click.pass_obj
def whoami(session: Session, as_json: bool) -> None:
    """Show who owns the key. With --json, print the user as the API returns it."""
    with session.client() as postman:
        user, server = postman.users.me(), postman.base_url
    if as_json:
        print_json(user.to_dict() if user else {})
        return
    if not user:
        click.echo(f"The key belongs to a service account, which has no user. ({server})")
        return
    team = user.team_name or user.team_id
    rows = [
        ("user", user.username),
        ("name", user.full_name),
        ("email", user.email),
        ("id", user.id),
        ("team", team or "none"),
        ("roles", ", ".join(map(str, user.roles))),
        ("server", server),
        ("key", _source(session)),
    ]
    print_grid([row for row in rows if row[1]])


def _source(session: Session) -> str:
    """Return where the key comes from."""
    profile = session.stored_profile()
    if profile is None:
        return f"in {KEY_VARIABLE}"
    return f"of the profile {profile.name!r}, in {profile.place}"


@click.command(cls=Command)
@json_option
@click.pass_obj
def usage(session: Session, as_json: bool) -> None:
    """Show how much of the plan is used this month.

    The forecast is the use at the end of the month at the current pace. There is none on the first
    day.
    """
    with session.client() as postman:
        meters = postman.usage().meters
    if as_json:
        print_json([{**meter._asdict(), "share": meter.share} for meter in meters])
    elif is_terminal():
        print_table(_columns("used", "limit", "share", "forecast", ""), [*map(_drawn, meters)])
    else:
        rows = [_written(meter) for meter in meters]
        print_table(_columns("used", "limit", "overage", "share", "forecast"), rows)


def _columns(*numbers: str) -> list[Column]:
    return [Column("what", "id"), *(Column(heading, "number") for heading in numbers)]


def _written(meter: Meter) -> tuple[object, ...]:
    share = "-" if meter.share is None else f"{meter.share:.3f}"
    return meter.name, meter.used, meter.limit or "-", meter.overage, share, _or(meter.forecast)


def _drawn(meter: Meter) -> tuple[object, ...]:
    forecast = "" if meter.forecast is None else f"{meter.forecast:,}"
    if meter.limit is None or meter.share is None:
        return meter.name, f"{meter.used:,}", "none", "", forecast, ""
    color = _color(meter.share)
    return (
        meter.name,
        f"{meter.used:,}",
        f"{meter.limit:,}",
        Colored(f"{meter.share:.0%}", color),
        Colored(forecast, _color((meter.forecast or 0) / meter.limit)),
        Colored(_bar(meter.share), color),
    )


def _bar(share: float) -> str:
    # Not empty above 0, and not full below the limit.
    full = min(max(int(share * _BAR), share > 0), _BAR)
    glyphs = terminal.glyphs("━╌", "#-")
    return glyphs[0] * full + glyphs[1] * (_BAR - full)


def _color(share: float) -> str:
    return "green" if share < _HIGH else "yellow" if share < _VERY_HIGH else "red"


def _or(number: int | None) -> object:
    return "-" if number is None else number
