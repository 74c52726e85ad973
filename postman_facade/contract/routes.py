"""Which path of the document a URL asks for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

# Names under which the API answers though the document does not list them (facts: hosts).
ALIASES = ("https://api.getpostman.com",)
_STANDARD_PORTS = {"http": 80, "https": 443}
# The one parameter that may hold slashes, raw or encoded (facts: slashes).
_DEEP_PARAMETER = "filePath"
_PARAMETER = re.compile(r"\{([^{}]+)\}")


def host_of(url: str) -> str:
    """Host and port, without a port that is that of the scheme. Raises ValueError."""
    parts = urlsplit(url)
    return _host(parts.scheme, parts.netloc)


@lru_cache  # recordings have thousands of URLs and a few hosts
def _host(scheme: str, netloc: str) -> str:
    parts = SplitResult(scheme, netloc, "", "", "")
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    port = parts.port
    return host if port in (None, _STANDARD_PORTS.get(scheme)) else f"{host}:{port}"


def documented_servers(document: Mapping[str, Any]) -> list[str]:
    """The base URLs that a document lists, without those that leave out a part."""
    urls = (str(server.get("url", "")) for server in document.get("servers", ()))
    return [url for url in urls if _is_base_url(url)]


def _is_base_url(url: str) -> bool:
    try:
        return urlsplit(url).scheme in _STANDARD_PORTS and bool(host_of(url))
    except ValueError:
        return False


class Server(NamedTuple):
    """Where the API is spoken: a host with its port, and what its paths begin with."""

    host: str
    base_path: str

    @classmethod
    def at(cls, url: str) -> Server:
        """Raises ValueError for what is no base URL."""
        if not _is_base_url(url):
            raise ValueError(f"{url!r} is no base URL, such as https://api.example.com")
        return cls(host_of(url), urlsplit(url).path.rstrip("/"))


class Route(NamedTuple):
    """A path of the document, and what a URL has in the place of its parameters."""

    template: str
    values: Mapping[str, str]


class Routes:
    """The path templates of a document, served by `servers`."""

    def __init__(
        self,
        templates: Mapping[str, Mapping[str, tuple[str, ...]]],
        servers: Iterable[Server],
    ) -> None:
        """`templates`: for each the parameters that have an enumeration, and its values."""
        self._servers = list(servers)
        self._patterns: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
        for template, enumerations in sorted(
            templates.items(), key=lambda item: _generality(*item)
        ):
            first = _first(template)
            known = "" if first.startswith("{") else first
            self._patterns.setdefault(known, []).append(
                (template, _pattern(template, enumerations))
            )

    def find(self, url: str) -> Route | None:
        """The route of an encoded URL: an absolute one, or a path.

        Literal segments beat enumerations, which beat other parameters.
        """
        path = self._path(url)
        if path is None:
            return None
        for known in (_first(path), ""):
            for template, pattern in self._patterns.get(known, ()):
                match = pattern.fullmatch(path)
                if match:
                    names = _PARAMETER.findall(template)
                    values = map(unquote, match.groups())
                    return Route(template, dict(zip(names, values, strict=True)))
        return None

    def _path(self, url: str) -> str | None:
        """The path below a server's base path; None when it is no server of ours."""
        parts = urlsplit(url)
        if not parts.netloc:
            return _normal(parts.path)
        found = host_of(url)
        for host, base_path in self._servers:
            if found == host and parts.path.startswith(base_path):
                below = parts.path[len(base_path) :]
                if below[:1] in ("", "/"):
                    return _normal(below)
        return None


def _normal(path: str) -> str:
    return path.rstrip("/") or "/"


def _first(path: str) -> str:
    return path[1:].partition("/")[0]


def _generality(template: str, enumerations: Mapping[str, tuple[str, ...]]) -> list[int]:
    """How general each segment is: a literal, one of several, anything."""

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
