"""``pmf`` in this process, against the sandbox."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from click.testing import CliRunner

from postman_facade import settings
from postman_facade.cli.app import run
from postman_facade.sandbox import Sandbox

COLLECTION: dict[str, Any] = {
    "info": {
        "name": "Shelf",
        "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    "item": [
        {"name": "Look", "request": {"method": "GET", "url": "https://shelf.example.com"}},
        {"name": "Put", "request": {"method": "POST", "url": "https://shelf.example.com"}},
    ],
}


class Result(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Pmf:
    """The command line. Whatever it shows holds none of `secrets`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch
        self.charset = "utf-8"
        """Of standard output, in which text is; what is for programs is in UTF-8."""
        self.secrets: list[str] = []

    def __call__(self, *arguments: str, input: bytes = b"", terminal: bool = False) -> Result:
        with CliRunner(self.charset).isolation(input) as (out, err, _):
            with self._monkeypatch.context() as patch:
                for stream in (sys.stdin, sys.stdout, sys.stderr):
                    patch.setattr(stream, "isatty", lambda: terminal)
                code = run(list(arguments))
                sys.stderr.flush()  # which is no buffer elsewhere
            result = Result(code, out.getvalue().decode(), err.getvalue().decode())
        for secret in self.secrets:
            assert secret not in result.out + result.err
        return result


@pytest.fixture
def pmf(postman_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Pmf:
    monkeypatch.setenv(settings.KEY_VARIABLE, postman_sandbox.api_key)
    monkeypatch.setenv(settings.BASE_URL_VARIABLE, postman_sandbox.url)
    monkeypatch.setenv("PMF_RATE_LIMIT", "off")
    for name in ("HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "nobody"))
    monkeypatch.delenv("POSTMAN_PROFILE", raising=False)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    for name in (
        "http_proxy",
        "https_proxy",
        "all_proxy",
        "no_proxy",
        "SSL_CERT_FILE",
        "SSL_CERT_DIR",
    ):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    command = Pmf(monkeypatch)
    command.secrets.append(postman_sandbox.api_key)
    return command


@pytest.fixture
def workspace(postman_sandbox: Sandbox) -> str:
    """The id of the one that every account has."""
    found = json.loads(postman_sandbox.state())["documents"]["workspace"]
    return str(found[0]["id"])


@pytest.fixture
def stored(postman_sandbox: Sandbox) -> Callable[[dict[str, Any]], str]:
    """Stores a collection or environment and gives its uid."""

    def store(document: dict[str, Any]) -> str:
        seeded = postman_sandbox.seed_content(json.dumps(document).encode())
        return (seeded.collections + seeded.environments)[0]

    return store


@pytest.fixture
def writes(postman_sandbox: Sandbox) -> Callable[[], list[tuple[str, str]]]:
    """Method and path of what was sent that writes."""
    return lambda: [
        (call.method, call.path) for call in postman_sandbox.calls if call.method != "GET"
    ]
