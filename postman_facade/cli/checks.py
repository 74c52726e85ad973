"""The checks of ``pmf doctor``. No result contains a key or password."""

from __future__ import annotations

import email.utils
import os
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple
from urllib.parse import urlsplit

from postman_facade import settings
from postman_facade.errors import (
    ApiError,
    AuthenticationError,
    ConfigurationError,
    PostmanError,
    RateLimitStoreError,
)
from postman_facade.transport.connections.proxies import environment_proxy

if TYPE_CHECKING:
    from postman_api_client.models.user import User

    from postman_facade.cli.profiles import Profile
    from postman_facade.resources.usage import Meter

Verdict = Literal["ok", "warn", "fail"]
_OLD_HOST = "api.getpostman.com"
_MOST_SKEW = 5.0  # seconds; the header has whole seconds, and the response takes time
_NEARLY = 0.9
_TRUST = "if a proxy inspects TLS, set SSL_CERT_FILE to a file with its certificate"
_NEW_KEY = "create a key on the API keys page of your Postman account settings"


class Check(NamedTuple):
    name: str
    verdict: Verdict
    found: str
    advice: str = ""
    """What to do; empty if there is nothing to do."""


def of_key(environ: Mapping[str, str]) -> Check:
    """Check that there is a key that looks valid."""
    variable = settings.KEY_VARIABLE
    try:
        key = settings.resolve(base_url="https://localhost", environ=environ).api_key
    except ConfigurationError as error:
        return Check("key", "fail", str(error), f"set {variable} to the key alone")
    if key is None:
        return Check("key", "fail", f"{variable} is not set", f"{_NEW_KEY} and set {variable}")
    if key.reveal().startswith("PMAT-"):
        return Check(
            "key", "fail", f"{variable} is a collection access key, not an API key", _NEW_KEY
        )
    if not key.reveal().startswith("PMAK-"):
        advice = "if it is rejected, copy it again: Postman API keys begin with PMAK-"
        return Check("key", "warn", f"{variable} does not look like a Postman API key", advice)
    return Check("key", "ok", f"{variable} is set")


def of_profile(profile: Profile) -> list[Check]:
    """Return what there is to say of a stored key and its server."""
    return [
        Check("key", "ok", f"that of the profile {profile.name!r}, in {profile.place}"),
        Check("server", "ok", f"{profile.server} (of the profile)"),
    ]


def of_server(environ: Mapping[str, str]) -> Check:
    """Check the server against the environment variables."""
    url, region = settings.BASE_URL_VARIABLE, settings.REGION_VARIABLE
    try:
        server = settings.resolve(api_key="any", environ=environ).base_url
    except ConfigurationError as error:
        return Check("server", "fail", str(error), f"correct {url} or {region}, or unset both")
    named = region_of(server)
    if environ.get(url) and environ.get(region) and named != environ[region]:
        found = f"{server}; {region}={environ[region]} is ignored"
        return Check("server", "warn", found, f"unset {url} or {region}")
    if urlsplit(server).hostname == _OLD_HOST:
        return Check("server", "warn", f"{server}, a deprecated host", f"unset {url}")
    where = f"region {named}" if named else f"from {url}, not a Postman server"
    return Check("server", "ok", f"{server} ({where})")


def region_of(server: str) -> str | None:
    """Return the region of a Postman server; None for any other."""
    from postman_api_client.operations import SERVERS

    return next((region for region, url in SERVERS.items() if url == server), None)


def of_proxy(server: str) -> Check:
    """Check the proxy settings of the environment for the server."""
    setting = environment_proxy(server)
    if setting is None:
        return Check("proxy", "ok", "no proxy for this server")
    if setting.problem is not None:
        found, _, advice = setting.problem.partition("; ")
        return Check("proxy", "fail", found, advice)
    shown = f"{setting.shown} ({setting.source})"
    return Check("proxy", "ok", f"{shown}, bypassed for this server" if setting.bypassed else shown)


def of_certificates(environ: Mapping[str, str]) -> Check | None:
    """Check the trusted certificates; None if they are the default ones."""
    for variable, exists in (("SSL_CERT_FILE", os.path.isfile), ("SSL_CERT_DIR", os.path.isdir)):
        path = environ.get(variable)
        if path:
            if not exists(path):
                found = f"{variable} does not exist: {path}"
                return Check("trust", "fail", found, f"correct {variable} or unset it")
            return Check("trust", "ok", f"certificates from {path} ({variable})")
    return None


def of_failure(error: PostmanError, server: str) -> Iterator[Check]:
    """Yield what a failed call shows about the connection and the key."""
    if isinstance(error, RateLimitStoreError):
        yield of_rate_limit(error)
        return
    if not isinstance(error, ApiError):
        inspected = "CERTIFICATE_VERIFY" in str(error)
        yield Check("connection", "fail", str(error), _TRUST if inspected else "")
        return
    yield Check("connection", "ok", f"{server} responds")
    if isinstance(error, AuthenticationError):
        others = {"us": "eu", "eu": "us"}
        other = others.get(region_of(server) or "")
        advice = f"copy it again or {_NEW_KEY}"
        if other:
            advice += (
                f"; if your team is in the other region, set {settings.REGION_VARIABLE}={other}"
            )
        yield Check("login", "fail", "the key was rejected", advice)
    else:
        yield Check("login", "fail", str(error), "" if error.hint else "try again later")


def of_rate_limit(error: PostmanError) -> Check:
    """Report that the shared rate limit is unavailable."""
    return Check(
        "rate limit", "fail", str(error), "or choose another with --rate-limit or PMF_RATE_LIMIT"
    )


def of_login(user: User | None) -> Check:
    if not user or not user.id:
        return Check("login", "ok", "the key of a service account was accepted")
    team = f" of {user.team_name}" if user.team_name else ""
    return Check("login", "ok", f"the key of {user.username or user.id}{team}")


def of_tls(server: str, connection: Any) -> Check:
    """Check TLS; `connection` is the `SSLSocket` or `SSLObject` of the call, or None."""
    if connection is None:
        if urlsplit(server).scheme == "http":
            return Check("tls", "ok", "not used, and not needed on this machine")
        return Check("tls", "warn", "unknown for this connection", "check the proxy")
    certificate = connection.getpeercert() or {}
    issuer = {name: value for group in certificate.get("issuer", ()) for name, value in group}
    by = issuer.get("organizationName") or issuer.get("commonName") or "an unknown issuer"
    until = certificate.get("notAfter", "an unknown date")
    return Check("tls", "ok", f"{connection.version()}, certificate from {by}, valid until {until}")


def of_clock(date: str | None, now: float) -> Check:
    """Check the clock; `date` is a header received at `now`, in epoch seconds by our clock."""
    try:
        ahead = now - email.utils.parsedate_to_datetime(date or "").timestamp()
    except ValueError:
        return Check("clock", "warn", "the response has no date to compare with", "check the proxy")
    if abs(ahead) <= _MOST_SKEW:
        return Check("clock", "ok", f"matches the server's, within {_MOST_SKEW:.0f} s")
    found = f"{abs(ahead):.0f} s {'ahead of' if ahead > 0 else 'behind'} the server's"
    return Check("clock", "warn", found, "set the clock: waits until a given time would be wrong")


def of_month(calls: Meter) -> Check:
    if calls.limit is None:
        return Check("quota", "ok", f"{calls.used:,} calls this month, no limit")
    found = f"{calls.used:,} of {calls.limit:,} calls used this month"
    if calls.used >= calls.limit:
        return Check("quota", "fail", found, "wait for the next month or ask a team admin for more")
    if calls.forecast is not None and calls.forecast > calls.limit:
        found += f", heading for {calls.forecast:,}"
        return Check("quota", "warn", found, "send fewer calls, or ask a team admin for more")
    if calls.used >= _NEARLY * calls.limit:
        return Check("quota", "warn", found, "send fewer calls, or ask a team admin for more")
    return Check("quota", "ok", found)


def of_window(limit: int | None, remaining: int | None) -> Check | None:
    """Check the rate limit; None if the response does not report it."""
    if limit is None or remaining is None:
        return None
    found = f"{remaining} of {limit} calls left in this window"
    if remaining > 0:
        return Check("rate", "ok", found)
    return Check("rate", "warn", found, "wait a minute; another client may be using this key")
