"""A server on loopback that says which path it was asked for, and how its connections fared."""

from __future__ import annotations

import json
import shutil
import socket
import ssl
import subprocess
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from postman_facade import Postman

KEY = "PMAK-made-up-key-of-nobody"
PATIENCE = 10.0  # seconds until a test fails instead of waiting on


class Server:
    """Every answer is `{"path": ...}`; while `held`, none is sent."""

    def __init__(self, certificate: Path | None = None, head: bytes = b"") -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._tls: ssl.SSLContext | None = None
        if certificate is not None:
            self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(certificate)
        self._head = head
        self._answering = threading.Event()
        self._answering.set()
        self._changed = threading.Condition()
        self.opened = 0
        self.ended = 0
        self.asked: list[str] = []
        self.requests: list[bytes] = []
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    def wait_until_ended(self, connections: int) -> None:
        self.wait_until(lambda: self.ended == connections)

    @contextmanager
    def held(self) -> Iterator[None]:
        self._answering.clear()
        try:
            yield
        finally:
            self._answering.set()

    def wait_until(self, condition: Callable[[], bool]) -> None:
        with self._changed:
            assert self._changed.wait_for(condition, PATIENCE), vars(self)

    def close(self) -> None:
        self._answering.set()
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with self._changed:
            self.opened += 1
        with suppress(OSError), connection:
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
            with connection:
                self._answer(connection)
        with self._changed:
            self.ended += 1
            self._changed.notify_all()

    def _answer(self, connection: socket.socket) -> None:
        received = b""
        while data := connection.recv(65536):
            received += data
            while b"\r\n\r\n" in received:
                request, _, received = received.partition(b"\r\n\r\n")
                path = request.split()[1].decode()
                with self._changed:
                    self.asked.append(path)
                    self.requests.append(request)
                    self._changed.notify_all()
                self._answering.wait(PATIENCE)
                body = json.dumps({"path": path}).encode()
                head = f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
                connection.sendall(
                    b"HTTP/1.1 200 OK\r\n" + self._head + head.encode() + b"\r\n" + body
                )


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


@pytest.fixture
def postman(server: Server) -> Iterator[Postman]:
    """A client that has been used: it has a connection."""
    with Postman(KEY, base_url=server.url, rate_limit=None) as postman:
        assert path_of(postman, "/first") == "/first"
        yield postman


def path_of(postman: Postman, path: str) -> str:
    found: str = postman.request("GET", path).json()["path"]
    return found


@contextmanager
def no_warnings() -> Iterator[None]:
    """Fails if anything is warned of, also of what is collected at the end."""
    import gc

    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        yield
        gc.collect()
    assert [str(each.message) for each in warned] == []


class Certificates:
    """Makes certificates that sign themselves."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def make(self, name: str, days: int = 2) -> Path:
        """A PEM file with a key and a certificate for `name`, such as `IP:127.0.0.1`."""
        stem = self._folder / f"{name.replace(':', '-')}.{days}"
        key, extensions = stem.with_suffix(".key"), stem.with_suffix(".ext")
        extensions.write_text(f"subjectAltName={name}\nbasicConstraints=critical,CA:TRUE\n")
        curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        request = self._run("req", *curve, "-keyout", key, "-subj", "/CN=example")
        signed = self._run(
            *("x509", "-req", "-signkey", key, "-extfile", extensions, "-days", str(days)),
            given=request,
        )
        whole = stem.with_suffix(".pem")
        whole.write_bytes(key.read_bytes() + signed)
        return whole

    def _run(self, *arguments: str | Path, given: bytes = b"") -> bytes:
        return subprocess.run(
            ["openssl", *arguments], input=given, capture_output=True, check=True
        ).stdout


@pytest.fixture
def certificates(tmp_path: Path) -> Certificates:
    if shutil.which("openssl") is None:
        pytest.skip("needs openssl to make certificates")
    return Certificates(tmp_path)
