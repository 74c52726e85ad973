"""Resolve and validate client settings, from arguments and environment variables."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from math import isfinite
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from postman_api_client.operations import SERVERS
from postman_api_client.tracebacks import sensitive

from postman_facade._version import __version__
from postman_facade.errors import ConfigurationError
from postman_facade.secret import Secret

if TYPE_CHECKING:
    from postman_facade._http import httpx

KEY_VARIABLE = "POSTMAN_API_KEY"
SCIM_KEY_VARIABLE = "POSTMAN_SCIM_KEY"
BASE_URL_VARIABLE = "POSTMAN_API_BASE_URL"
REGION_VARIABLE = "POSTMAN_API_REGION"
_HEADER_NAME = r"[A-Za-z0-9!#$%&'*+.^_`|~-]+"
_HOST = re.compile(r"^[\w.:-]+$")
LOOPBACK = re.compile(r"^(localhost|127(\.\d{1,3}){3}|::1|.*\.localhost)$")


class Timeout(NamedTuple):
    """Seconds for each phase of an attempt, as in `httpx.Timeout`."""

    connect: float = 10.0
    read: float = 60.0
    write: float = 60.0
    pool: float = 60.0


class Settings(NamedTuple):
    """The server, the credentials and the User-Agent of a client."""

    base_url: str
    api_key: Secret | None
    scim_key: Secret | None
    user_agent: str


@sensitive
def resolve(
    *,
    api_key: str | None = None,
    scim_key: str | None = None,
    base_url: str | None = None,
    region: str | None = None,
    user_agent: str | None = None,
    environ: Mapping[str, str] | None = None,
) -> Settings:
    """Resolve the settings of a client; arguments override environment variables.

    Raises:
        ConfigurationError: A setting is invalid.
    """
    environ = os.environ if environ is None else environ
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    agent = f"postman-facade/{__version__} python/{version}"
    return Settings(
        base_url=_server(base_url, region, environ),
        api_key=_key(api_key, environ, KEY_VARIABLE, "api_key"),
        scim_key=_key(scim_key, environ, SCIM_KEY_VARIABLE, "scim_key"),
        user_agent=f"{header('user_agent', user_agent)} {agent}" if user_agent else agent,
    )


def as_timeout(
    value: float | Mapping[str, float] | Timeout | httpx.Timeout | None,
    base: Timeout | None = None,
) -> Timeout:
    """Return `value` as seconds per phase; phases that it does not name are taken from `base`.

    Raises:
        ConfigurationError: A phase is unknown, or is not a number of seconds above 0.
    """
    base = base or Timeout()
    if value is None:
        return base
    value = getattr(value, "as_dict", lambda: value)()  # of an httpx.Timeout
    if isinstance(value, Timeout):
        chosen = value
    elif isinstance(value, Mapping):
        unknown = value.keys() - set(Timeout._fields)
        if unknown:
            raise ConfigurationError(
                f"timeout has no phase {min(map(str, unknown))!r}; the phases are {', '.join(Timeout._fields)}"
            )
        chosen = base._replace(**value)
    else:
        each: Any = value
        chosen = Timeout(each, each, each, each)
    for phase, seconds in zip(Timeout._fields, chosen, strict=True):
        positive(f"timeout ({phase})", seconds)
    return chosen


def positive(name: str, value: float) -> float:
    """Return `value` if it is a number of seconds above 0; raise ConfigurationError otherwise."""
    if not _is_number(value) or value <= 0:
        raise ConfigurationError(f"{name} must be a number of seconds above 0, not {value!r}")
    return value


def not_negative(name: str, value: float, unit: str = "seconds") -> float:
    """Return `value` if it is 0 or more; raise ConfigurationError otherwise."""
    if not _is_number(value) or value < 0:
        raise ConfigurationError(f"{name} must be a number of {unit}, 0 or more, not {value!r}")
    return value


def whole_number(name: str, value: int, least: int) -> int:
    """Return `value` if it is an integer of `least` or more; raise ConfigurationError otherwise."""
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise ConfigurationError(f"{name} must be an integer of {least} or more, not {value!r}")
    return value


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and isfinite(value)


def header(name: str, value: str) -> str:
    """Return `value` if it is a valid header value; otherwise raise an error that omits it."""
    if not isinstance(value, str) or not value.isascii() or not value.isprintable():
        raise ConfigurationError(f"{name} must be printable ASCII text")
    if value != value.strip():
        raise ConfigurationError(f"{name} must not begin or end with a space")
    return value


def header_name(argument: str, name: str) -> str:
    """Return `name` in lower case if it is a header name; raise ConfigurationError otherwise."""
    if not isinstance(name, str) or not re.fullmatch(_HEADER_NAME, name):
        raise ConfigurationError(
            f"a header name in {argument} must be printable ASCII text without spaces, not {name!r}"
        )
    return name.lower()


def _key(
    given: str | None, environ: Mapping[str, str], variable: str, argument: str
) -> Secret | None:
    source = f"the argument {argument}"
    if given is None:
        given, source = environ.get(variable) or None, f"the environment variable {variable}"
    if given is None:
        return None
    if not isinstance(given, str):
        raise ConfigurationError(f"{source} must be text, not {type(given).__name__}")
    if not given:
        raise ConfigurationError(f"{source} is empty; give a key or leave it out")
    if given != given.strip():
        raise ConfigurationError(f"{source} has whitespace around the key (a newline from a file?)")
    if not given.isascii() or not given.isprintable() or " " in given:
        raise ConfigurationError(f"{source} contains characters that a key cannot have")
    return Secret(given)


def _server(base_url: str | None, region: str | None, environ: Mapping[str, str]) -> str:
    if base_url is not None and region is not None:
        raise ConfigurationError("give base_url or region, not both")
    source, region_source = "base_url", "region"
    if base_url is None and region is None:
        source, region_source = BASE_URL_VARIABLE, REGION_VARIABLE
        base_url, region = environ.get(source) or None, environ.get(region_source) or None
    if base_url is not None:
        return _checked(base_url, source)
    if region is None:
        region = "us"
    if not isinstance(region, str) or region not in SERVERS:
        regions = " or ".join(sorted(SERVERS))
        raise ConfigurationError(f"{region_source} must be {regions}, not {region!r}")
    return SERVERS[region]


def _checked(base_url: str, source: str) -> str:
    # Messages show only scheme and host: people paste keys into URLs.
    no_url = ConfigurationError(f"{source} is not a URL; write it like https://api.postman.com")
    try:
        parts = urlsplit(base_url)
        port = parts.port
    except (ValueError, AttributeError, TypeError):
        raise no_url from None
    host = parts.hostname or ""
    if parts.username or parts.password:
        raise ConfigurationError(f"{source} holds credentials; pass the key as api_key instead")
    if parts.scheme not in ("http", "https") or not _HOST.match(host):
        raise no_url
    if parts.scheme == "http" and not LOOPBACK.match(host):
        raise ConfigurationError(
            f"{source} http://{host} would send the key unencrypted; write https://{host}"
        )
    authority = f"[{host}]" if ":" in host else host
    origin = f"{parts.scheme}://{authority}" + (f":{port}" if port else "")
    if parts.path not in ("", "/") or parts.query or parts.fragment:
        raise ConfigurationError(
            f"{source} has a path or query after {origin}; give scheme and host only"
        )
    return origin
