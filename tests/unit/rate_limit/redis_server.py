"""A Redis or Valkey server of our own on a free loopback port, which can be killed."""

from __future__ import annotations

import shutil
import socket
import subprocess

import pytest


class RedisServer:
    """Keeps nothing on disk."""

    def __init__(self) -> None:
        program = shutil.which("redis-server") or shutil.which("valkey-server")
        if program is None:
            pytest.skip("no redis-server here; get it with 'apt-get install redis-server'")
        pytest.importorskip("redis", reason="no redis package here; pip install redis")
        self._program = program
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        settings = ["--save", "", "--appendonly", "no", "--bind", "127.0.0.1"]
        self._process = subprocess.Popen(
            [self._program, "--port", str(self.port), *settings], stdout=subprocess.PIPE
        )
        assert self._process.stdout is not None
        with self._process.stdout as log:
            if not any(b"ready to accept connections" in line.lower() for line in log):
                pytest.fail("the Redis server did not start")

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
