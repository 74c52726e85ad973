"""Find the path of the document for a URL."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

# Hosts of the API that the document does not list.
ALIASES = ("https://api.getpostman.com",)
_STANDARD_PORTS = {"http": 80, "https": 443}
# The one parameter that may contain slashes, raw or encoded.
_DEEP_PARAMETER = "filePath"
_PARAMETER = re.compile(r"\{([^{}]+)\}")


def host_of(url: str) -> str:
    """Return host and port, without the default port of the scheme. Raises ValueError."""
    parts = urlsplit(url)
    return _host(parts.scheme, parts.netloc)


@lru_cache  # recordings have thousands of URLs but few hosts
def _host(scheme: str, netloc: str) -> str:
    parts = SplitResult(scheme, netloc, "", "", "")
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    port = parts.port
    return host if port in (None, _STANDARD_PORTS.get(scheme)) else f"{host}:{port}"


def documented_servers(document: Mapping[str, Any]) -> list[str]:
    """Return the complete base URLs that a document lists."""
    urls = (str(server.get("url", "")) for server in document.get("servers", ()))
    return [url for url in urls if _is_base_url(url)]


def _is_base_url(url: str) -> bool:
    try:
        return urlsplit(url).scheme in _STANDARD_PORTS and bool(host_of(url))
    except ValueError:
        return False


class Servers:
    """The base URLs of the API: host, port and path prefix."""

    def __init__(self, urls: Iterable[str]) -> None:
        """Raises ValueError for an invalid URL."""
        self._servers = []
        for url in urls:
            if not _is_base_url(url):
                raise ValueError(f"{url!r} is not a base URL such as https://api.example.com")
            self._servers.append((host_of(url), urlsplit(url).path.rstrip("/")))

    def path(self, url: str) -> str | None:
        """Return the path of `url` below its server; None for another server."""
        parts = urlsplit(url)
        if not parts.netloc:
            return _normal(parts.path) if parts.path[:1] in ("", "/") else None
        found = _host(parts.scheme, parts.netloc)
        for host, base_path in self._servers:
            if found == host and parts.path.startswith(base_path):
                below = parts.path[len(base_path) :]
                if below[:1] in ("", "/"):
                    return _normal(below)
        return None


class Route(NamedTuple):
    """A path of the document, and the values of its parameters in a URL."""

    template: str
    values: Mapping[str, str]


class Routes:
    """The path templates of a document."""

    def __init__(self, templates: Mapping[str, Mapping[str, tuple[str, ...]]]) -> None:
        """Compile `templates`, each with the enum values of its parameters."""
        self._patterns: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
        for template, enumerations in sorted(
            templates.items(), key=lambda item: _generality(*item)
        ):
            first = _first(template)
            known = "" if first.startswith("{") else first
            self._patterns.setdefault(known, []).append(
                (template, _pattern(template, enumerations))
            )

    def find(self, path: str) -> Route | None:
        """Return the route for an encoded path.

        Literal segments take precedence over enums, and these over other parameters.
        """
        for known in (_first(path), ""):
            for template, pattern in self._patterns.get(known, ()):
                match = pattern.fullmatch(path)
                if match:
                    names = _PARAMETER.findall(template)
                    values = map(unquote, match.groups())
                    return Route(template, dict(zip(names, values, strict=True)))
        return None


def _normal(path: str) -> str:
    return path.rstrip("/") or "/"


def _first(path: str) -> str:
    return path[1:].partition("/")[0]


def _generality(template: str, enumerations: Mapping[str, tuple[str, ...]]) -> list[int]:
    """Return how general each segment is: literal, enum or anything."""

    def of(segment: str) -> int:
        name = _PARAMETER.fullmatch(segment)
        return 0 if name is None else 1 if name[1] in enumerations else 2

    return [of(segment) for segment in template.split("/")]


def _pattern(template: str, enumerations: Mapping[str, tuple[str, ...]]) -> re.Pattern[str]:
    def group(name: str) -> str:
        if name in enumerations:
            return f"({'|'.join(map(re.escape, enumerations[name]))})"
        return "(.+)" if name == _DEEP_PARAMETER else "([^/]+)"

    parts = _PARAMETER.split(template)
    return re.compile(
        "".join(group(part) if odd % 2 else re.escape(part) for odd, part in enumerate(parts))
    )
