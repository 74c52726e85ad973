"""Proxies and certificates of the environment: used as they are meant, or refused in one line."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import ConfigurationError, ConnectError, PostmanError
from postman_facade.testing import VirtualClock
from postman_facade.transport.connections.certificates import ssl_context
from postman_facade.transport.connections.proxies import environment_proxy, open_proxy

from .conftest import KEY, Certificates, Server, path_of

SERVER = "https://api.example.com"
PASSWORD = "made/up#word"
VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in (*VARIABLES, "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    return monkeypatch


def refused(base_url: str = SERVER, clock: VirtualClock | None = None) -> PostmanError:
    """The error of a call, sync and async alike, after one attempt at most."""
    clock = clock or VirtualClock()
    with (
        Postman(KEY, base_url=base_url, rate_limit=None, clock=clock) as postman,
        pytest.raises(PostmanError) as caught,
    ):
        postman.users.me()

    async def asynchronous() -> str:
        async with AsyncPostman(KEY, base_url=base_url, rate_limit=None, clock=clock) as postman:
            with pytest.raises(type(caught.value)) as other:
                await postman.users.me()
            return str(other.value)

    text = str(caught.value)
    assert asyncio.run(asynchronous()).split("; ")[-1] == text.split("; ")[-1]
    assert clock.slept == 0
    assert not caught.value.may_have_taken_effect
    return caught.value


@pytest.mark.parametrize(
    ("variable", "value", "words"),
    [
        ("HTTPS_PROXY", f"http://user:{PASSWORD}@proxy.example.com:8080", "is not a URL"),
        ("https_proxy", f"http://user:{PASSWORD}@proxy.example.com", "https_proxy is not a URL"),
        ("HTTPS_PROXY", "http://user:word@proxy.example.com:port", "is not a URL"),
        ("HTTPS_PROXY", "http://", "is not a URL"),
        ("HTTPS_PROXY", "http://pro xy.example.com", "is not a URL"),
        ("HTTPS_PROXY", "http://[::1", "is not a URL"),
        ("HTTPS_PROXY", "http://proxy.example.com:99999", "is not a URL"),
        ("ALL_PROXY", "ftp://user:word@proxy.example.com", "not an http, https or socks5 URL"),
        ("ALL_PROXY", "socks4://user:word@proxy.example.com", "not an http, https or socks5 URL"),
    ],
)
def test_proxies_that_cannot_be_used(
    environment: pytest.MonkeyPatch, variable: str, value: str, words: str
) -> None:
    environment.setenv(variable, value)
    error = refused()
    assert isinstance(error, ConfigurationError)
    assert words in str(error)
    assert variable in str(error)
    assert "http://proxy.example.com:3128" in str(error)
    for secret in (PASSWORD, "made", "word@", "user:"):
        assert secret not in repr(error).replace("password", "")
    assert error.__context__ is None


def test_a_socks_proxy_without_its_library(environment: pytest.MonkeyPatch) -> None:
    environment.setattr("importlib.util.find_spec", lambda name: None)
    environment.setenv("ALL_PROXY", "socks5://proxy.example.com:1080")
    assert 'ALL_PROXY is a SOCKS proxy, which needs a package; pip install "httpx[socks]"' in str(
        refused()
    )


def test_a_broken_proxy_of_the_other_scheme_is_no_matter(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("HTTP_PROXY", "ftp://proxy.example.com")
    assert environment_proxy(SERVER) is None


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("proxy.example.com", "http://proxy.example.com"),
        ("http://user:word@proxy.example.com:3128/", "http://proxy.example.com:3128"),
        ("https://proxy.example.com", "https://proxy.example.com"),
        ("http://[::1]:3128", "http://[::1]:3128"),
    ],
)
def test_proxies(environment: pytest.MonkeyPatch, value: str, shown: str) -> None:
    environment.setenv("HTTPS_PROXY", value)
    setting = environment_proxy(SERVER)
    assert setting is not None
    assert (setting.source, setting.shown) == ("HTTPS_PROXY", shown)
    assert repr(setting) == f"ProxySetting({shown} of HTTPS_PROXY)"
    assert str(open_proxy(setting, ssl_context()).url).rstrip("/") == shown


@pytest.mark.parametrize(
    ("entries", "server", "bypassed"),
    [
        ("example.com", SERVER, True),
        (".example.com", SERVER, True),
        ("*.example.com", SERVER, True),
        ("API.EXAMPLE.COM", SERVER, True),
        ("https://api.example.com", SERVER, True),
        ("localhost, example.com", SERVER, True),
        ("localhost example.com", SERVER, True),
        ("*", SERVER, True),
        ("ample.com", SERVER, False),
        ("", SERVER, False),
        ("api.example.com:443", SERVER, True),
        ("api.example.com:8443", SERVER, False),
        ("10.0.0.0/8", SERVER, False),
        ("10.0.0.0/8", "https://10.1.2.3", True),
        ("10.1.2.3", "https://10.1.2.3", True),
        ("10.1.2.3:8443", "https://10.1.2.3:8443", True),
        ("fe80::1", "https://[fe80::1]", True),
        ("[fe80::1]", "https://[fe80::1]", True),
        ("[fe80::1]:443", "https://[fe80::1]", True),
        ("[fe80::1]:8443", "https://[fe80::1]", False),
        ("fe80::/10,::1", "https://[fe80::2]", True),
        ("fe11::/16", "https://[fe80::2]", False),
    ],
)
def test_hosts_that_are_reached_without(
    environment: pytest.MonkeyPatch, entries: str, server: str, bypassed: bool
) -> None:
    environment.setenv("HTTPS_PROXY", "http://proxy.example.com")
    environment.setenv("NO_PROXY", entries)
    setting = environment_proxy(server)
    assert setting is not None
    assert (setting.problem, setting.bypassed) == (None, bypassed)


@pytest.mark.parametrize("entry", ["[::1", "fe80::zz", "10.0.0.0/99", "a;b", "example.com:port"])
def test_entries_that_are_no_hosts(environment: pytest.MonkeyPatch, entry: str) -> None:
    environment.setenv("HTTPS_PROXY", "http://proxy.example.com")
    environment.setenv("no_proxy", f"localhost,{entry}")
    error = refused()
    assert isinstance(error, ConfigurationError)
    assert "no_proxy has an entry that is not a host, address or network" in str(error)


def test_loopback_is_never_reached_through_a_proxy(
    environment: pytest.MonkeyPatch, server: Server
) -> None:
    environment.setenv("ALL_PROXY", "http://127.0.0.1:9")
    environment.setenv("NO_PROXY", "[::1")
    with Postman(KEY, base_url=server.url, rate_limit=None) as postman:
        assert path_of(postman, "/me") == "/me"
    for host in ("localhost", "127.1.2.3", "[::1]", "api.localhost"):
        setting = environment_proxy(f"https://{host}:8443")
        assert setting is not None
        assert setting.bypassed


@contextmanager
def proxy(answer: bytes) -> Iterator[tuple[int, list[bytes]]]:
    """A proxy that gives every request the same answer."""
    seen: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            for _ in range(2):
                connection, _ = listener.accept()
                with connection:
                    seen.append(connection.recv(65536))
                    connection.sendall(answer)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield listener.getsockname()[1], seen


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("407 Proxy Authentication Required", "put its user and password into the URL"),
        ("403 Forbidden", "ask the administrator of the proxy"),
    ],
)
def test_a_proxy_that_refuses(environment: pytest.MonkeyPatch, status: str, words: str) -> None:
    with proxy(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode()) as (port, seen):
        environment.setenv("HTTPS_PROXY", f"http://user:made-up@127.0.0.1:{port}")
        error = refused()
    assert (
        f"GET /me: could not connect: the proxy set in HTTPS_PROXY returned {status[:3]} (1"
        in str(error)
    )
    assert words in str(error)
    assert "made-up" not in str(error)
    assert len(seen) == 2
    for request in seen:
        assert request.startswith(b"CONNECT api.example.com:443")
        assert KEY.encode() not in request


def test_a_proxy_that_is_not_there(environment: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    environment.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
    with (
        Postman(KEY, base_url=SERVER, rate_limit=None, max_retries=0) as postman,
        pytest.raises(ConnectError, match="check the proxy set in HTTPS_PROXY, or remove it"),
    ):
        postman.users.me()


@pytest.mark.parametrize(
    ("name", "days", "trusted", "words"),
    [
        ("IP:127.0.0.1", 2, False, "set SSL_CERT_FILE to a PEM file"),
        ("DNS:other.example.com", 2, True, "the certificate is for another one"),
        ("IP:127.0.0.1", -1, True, "check the clock of this machine"),
    ],
)
def test_certificates_that_cannot_be_verified(
    environment: pytest.MonkeyPatch,
    certificates: Certificates,
    name: str,
    days: int,
    trusted: bool,
    words: str,
) -> None:
    certificate = certificates.make(name, days)
    if trusted:
        environment.setenv("SSL_CERT_FILE", str(certificate))
    server = Server(certificate)
    error = refused(server.url)
    server.close()
    assert isinstance(error, ConnectError)
    assert "GET /me: could not connect: certificate verify failed: " in str(error)
    assert "1 attempt" in str(error)
    assert words in str(error)


def test_what_does_not_speak_tls(server: Server) -> None:
    def speak(listener: socket.socket) -> None:
        for _ in range(2):
            with listener.accept()[0] as connection:
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=speak, args=(listener,), daemon=True).start()
        error = refused(f"https://127.0.0.1:{listener.getsockname()[1]}")
    assert "the server does not speak TLS" in str(error)


def test_a_file_of_certificates_that_cannot_be_used(
    environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.pem"
    empty.touch()
    for path, reason in (
        (tmp_path / "missing.pem", "No such file or directory"),
        (tmp_path, "Is a directory"),
        (empty, "it holds no certificates"),
    ):
        environment.setenv("SSL_CERT_FILE", str(path))
        error = refused()
        assert isinstance(error, ConfigurationError)
        assert f"SSL_CERT_FILE names a file that cannot be used ({reason})" in str(error)


def test_one_context_for_all_clients(environment: pytest.MonkeyPatch) -> None:

    assert isinstance(ssl_context(), ssl.SSLContext)
    assert ssl_context() is ssl_context()
