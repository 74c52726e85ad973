"""The proxy to use: that of the `proxy` argument, else that of the environment."""

from __future__ import annotations

import os
import re
from ipaddress import ip_address, ip_network
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import SplitResult, urlsplit

from postman_facade.errors import ConfigurationError
from postman_facade.settings import LOOPBACK

if TYPE_CHECKING:
    import ssl

    from postman_facade._http import httpx

_ARGUMENT = "the proxy argument"
_SCHEMES = ("http", "https", "socks5", "socks5h")
_NAME = re.compile(r"[\w.*-]+")
_HOST = re.compile(r"[\w.:%-]+")


class ProxySetting(NamedTuple):
    """The proxy to one server. Its `repr` shows no password."""

    source: str
    """Where it is set, such as `HTTPS_PROXY`."""
    url: str
    problem: str | None = None
    """Why it cannot be used, and what to do."""
    bypassed: bool = False
    """Connections to the server do not go through it."""

    def __repr__(self) -> str:
        return f"ProxySetting({self.shown} of {self.source})"

    @property
    def shown(self) -> str:
        """The URL without user and password; empty if it is not a URL."""
        parts = _split(self.url)
        if parts is None or parts.hostname is None:
            return ""
        host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
        return f"{parts.scheme}://{host}" + (f":{parts.port}" if parts.port else "")


def given_proxy(url: str, server: str) -> ProxySetting:
    """Return the proxy of the `proxy` argument to `server`, a base URL.

    Raises:
        ConfigurationError: it cannot be used.
    """
    if not isinstance(url, str):
        raise ConfigurationError(f"proxy must be a URL as text, not {type(url).__name__}")
    setting = ProxySetting(_ARGUMENT, url)
    problem = _problem(setting)
    if problem is None and url.startswith("socks"):
        problem = _without_socks(_ARGUMENT)
    if problem is None and server.startswith("http:"):
        host = urlsplit(url).hostname or ""
        if not LOOPBACK.match(host):
            problem = f"{_ARGUMENT} would see the key unencrypted; use it with https servers only"
    if problem is not None:
        raise ConfigurationError(problem)
    return setting


def environment_proxy(server: str) -> ProxySetting | None:
    """Return the proxy that the environment names for `server`, a base URL, or None.

    Loopback is never reached through a proxy: nobody else is there, and the proxy would see the
    key unencrypted.
    """
    from urllib.request import getproxies

    target = urlsplit(server)
    proxies = getproxies()
    scheme = next((name for name in (target.scheme, "all") if proxies.get(name)), None)
    if scheme is None:
        return None
    variable, value = _variable(f"{scheme}_proxy"), proxies[scheme]
    setting = ProxySetting(variable, value if "://" in value else f"http://{value}")
    problem = _problem(setting)
    if problem is not None:
        return setting._replace(problem=problem)
    host = target.hostname or ""
    port = target.port or (443 if target.scheme == "https" else 80)
    if LOOPBACK.match(host):
        return setting._replace(bypassed=True)
    try:
        bypassed = any(_covers(entry, host, port) for entry in _entries(proxies.get("no", "")))
    except ValueError:
        problem = (
            f"{_variable('no_proxy')} has an entry that is not a host, address or network; "
            "write it like example.com,10.0.0.0/8,::1"
        )
        return setting._replace(problem=problem)
    if not bypassed and setting.url.startswith("socks"):
        problem = _without_socks(variable)
    return setting._replace(bypassed=bypassed, problem=problem)


def open_proxy(setting: ProxySetting, context: ssl.SSLContext) -> httpx.Proxy:
    """Return the proxy as httpx takes it; `context` verifies a proxy that is spoken to in TLS.

    Raises:
        ConfigurationError: it cannot be used.
    """
    from postman_facade._http import httpx

    if setting.problem is not None:
        raise ConfigurationError(setting.problem)
    try:
        return httpx.Proxy(
            setting.url, ssl_context=context if setting.url.startswith("https:") else None
        )
    except (httpx.InvalidURL, ValueError):
        pass
    # Outside the handler, because the error may hold a password.
    raise ConfigurationError(_not_a_url(setting.source))


def _variable(name: str) -> str:
    """Return the name of a variable in the case in use; lower case comes first."""
    return name if name in os.environ else name.upper()


def _problem(setting: ProxySetting) -> str | None:
    parts = _split(setting.url)
    if parts is None or not _HOST.fullmatch(parts.hostname or ""):
        return _not_a_url(setting.source)
    if parts.scheme not in _SCHEMES:
        return (
            f"{setting.source} is not an http, https or socks5 URL; write it like "
            "http://proxy.example.com:3128, or remove it"
        )
    return None


def _not_a_url(source: str) -> str:
    return (
        f"{source} is not a URL; write it like http://proxy.example.com:3128, or remove it "
        "(# / @ in a password as %23 %2F %40)"
    )


def _without_socks(source: str) -> str | None:
    from importlib.util import find_spec

    if find_spec("socksio") is not None:
        return None
    return f'{source} is a SOCKS proxy, which needs a package; pip install "httpx[socks]"'


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    # What follows the host is part of a password that was not encoded.
    return None if parts.path.strip("/") or parts.query or parts.fragment else parts


def _entries(value: str) -> list[str]:
    return value.replace(",", " ").split()


def _covers(entry: str, host: str, port: int) -> bool:
    """Whether an entry of NO_PROXY covers the host; raise ValueError if it is invalid."""
    entry = entry.partition("://")[2] or entry
    if entry == "*":
        return True
    if entry.startswith("[") or entry.count(":") == 1:
        parts = urlsplit(f"//{entry}")
        if parts.port not in (None, port):
            return False
        entry = parts.hostname or ""
    try:
        network = ip_network(entry, strict=False)
    except ValueError:
        if not _NAME.fullmatch(entry):
            raise
        name = entry.lstrip("*").lstrip(".").lower()
        return bool(name) and (host == name or host.endswith(f".{name}"))
    try:
        return ip_address(host) in network
    except ValueError:
        return False
