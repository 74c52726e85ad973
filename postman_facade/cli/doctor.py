"""``pmf doctor``: check the setup of this machine."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from postman_facade.cli import exits, terminal
from postman_facade.cli.commands import Command
from postman_facade.cli.options import json_option
from postman_facade.cli.output import is_terminal, print_json
from postman_facade.cli.session import Session
from postman_facade.cli.tables import Colored, print_grid

if TYPE_CHECKING:
    from postman_facade import Postman
    from postman_facade.cli.checks import Check

_PATIENCE = 15.0  # seconds for the one call
_COLORS = {"ok": "green", "warn": "yellow", "fail": "red"}


@click.command(cls=Command)
@json_option
@click.pass_obj
def doctor(session: Session, as_json: bool) -> int:
    """Check key, server, proxy, TLS, clock and quota with one call, and suggest fixes.

    The exit code is 1 if a check fails. Warnings do not count.
    """
    found = list(_checks(session))
    if as_json:
        print_json([check._asdict() for check in found])
    else:
        print_grid([line for check in found for line in _lines(check)])
    return exits.NO if any(check.verdict == "fail" for check in found) else exits.DONE


def _checks(session: Session) -> Iterator[Check]:
    from postman_facade import settings
    from postman_facade.cli import checks
    from postman_facade.errors import ConfigurationError

    try:
        stored = session.stored_credentials()
    except ConfigurationError as error:
        yield checks.Check("key", "fail", str(error))
        return
    profile = session.stored_profile()
    if profile is None:
        before = [checks.of_key(os.environ), checks.of_server(os.environ)]
    else:
        before = checks.of_profile(profile)
    yield from before
    if before[1].verdict != "fail":
        server = stored.get("base_url") or settings.resolve(api_key="any").base_url
        before += [checks.of_proxy(server), *filter(None, [checks.of_certificates(os.environ)])]
        yield from before[2:]
    if any(check.verdict == "fail" for check in before):
        return  # a call would fail, or would not be sent
    try:
        client = session.client()
    except ConfigurationError as error:  # everything else is checked already
        yield checks.of_rate_limit(error)
        return
    with client as postman:
        yield from _answered(postman)


def _answered(postman: Postman) -> Iterator[Check]:
    """Return the checks that need a call."""
    from postman_api_client.models.authenticated_user import AuthenticatedUser

    from postman_facade.calls.request import build
    from postman_facade.calls.responses import part_of
    from postman_facade.cli import checks
    from postman_facade.errors import ApiError, PostmanError
    from postman_facade.resources.usage import usage_of

    impatient = postman.with_options(max_retries=0, deadline=_PATIENCE, timeout=_PATIENCE)
    try:
        response = impatient.request("GET", "/me")
        now = time.time()
        request = build(lambda api: api.users.get_authenticated_user())
        account = part_of(request, response, lambda body: body, AuthenticatedUser)
    except PostmanError as error:
        now = time.time()
        yield from checks.of_failure(error, postman.base_url)
        if isinstance(error, ApiError) and error.response is not None:
            yield checks.of_clock(error.response.headers.get("date"), now)
        return
    stream: Any = response.extensions.get("network_stream")
    yield checks.Check("connection", "ok", f"responded in {response.elapsed.total_seconds():.2f} s")
    yield checks.of_tls(postman.base_url, stream and stream.get_extra_info("ssl_object"))
    yield checks.of_login(account.user)
    yield checks.of_clock(response.headers.get("date"), now)
    yield checks.of_month(usage_of(account, now).calls)
    state = postman.rate_limit
    window = checks.of_window(state.limit, state.remaining)
    if window is not None:
        yield window


def _lines(check: Check) -> Iterator[tuple[object, ...]]:
    color = _COLORS[check.verdict]
    advice_follows = check.advice and is_terminal()
    found = f"{check.found}; {check.advice}" if check.advice else check.found
    verdict = Colored(check.verdict, color)
    yield verdict, check.name, check.found if advice_follows else found
    if advice_follows:
        yield "", "", Colored(f"{terminal.glyphs('→', '->')} {check.advice}", color)
