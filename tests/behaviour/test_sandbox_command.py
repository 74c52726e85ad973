"""``python -m postman_facade.sandbox``: the banner, the signals, the one-line refusals."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from postman_facade.sandbox.__main__ import main
from postman_facade.sandbox.store.database import Store

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "postman_facade.sandbox"]
PATHS = os.pathsep.join((str(ROOT), str(ROOT / "generated")))
ENVIRONMENT = {**os.environ, "PYTHONPATH": PATHS}


@contextmanager
def running(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The process and its banner."""
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=ENVIRONMENT,
    )
    try:
        assert process.stdout is not None
        lines = []
        for line in process.stdout:
            lines.append(line)
            if line.startswith("Stop it"):
                break
        yield process, "".join(lines)
    finally:
        process.kill()
        process.communicate()


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The one line a wrong command gets."""
    with pytest.raises(SystemExit) as left:
        main(list(arguments))
    assert left.value.code == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    (line,) = printed.err.splitlines()
    return line


def environment_of(banner: str) -> dict[str, str]:
    return dict(re.findall(r"export (\w+)=(\S+)", banner))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_says_how_to_reach_it_answers_and_stops_cleanly(
    number: signal.Signals, tmp_path: Path
) -> None:
    db = tmp_path / "state.db"
    with running("--db", str(db), "--limit", "1/60", "--reset", "epoch") as (process, banner):
        named = environment_of(banner)
        url, key = named["POSTMAN_API_BASE_URL"], named["POSTMAN_API_KEY"]
        assert banner.count(url) == 2
        assert str(db) in banner
        assert "1/60" in banner
        headers = {"x-api-key": key}
        assert httpx.get(f"{url}/me", headers=headers).status_code == 200
        late = httpx.get(f"{url}/me", headers=headers)
        assert late.status_code == 429
        assert int(late.headers["RateLimit-Reset"]) > 1_000_000_000
        process.send_signal(number)
        rest, errors = process.communicate(timeout=10)
    # Quiet in a pipe: no request is logged, and no traceback at the end.
    assert (rest.strip(), errors, process.returncode) == ("", "", 0)
    assert db.exists()


def test_what_was_answered_survives_a_kill(tmp_path: Path) -> None:
    db = str(tmp_path / "state.db")
    body = {"workspace": {"name": "Kept", "type": "team"}}
    with running("--db", db) as (process, banner):
        named = environment_of(banner)
        headers = {"x-api-key": named["POSTMAN_API_KEY"]}
        url = f"{named['POSTMAN_API_BASE_URL']}/workspaces"
        made = httpx.post(url, json=body, headers=headers).json()["workspace"]["id"]
        process.kill()
        process.wait(10)
    with contextlib.closing(Store(db)) as store:
        assert store.find("workspace", made) is not None


def test_a_seed_and_a_key() -> None:
    with running("--seed", "1", "--api-key", "PMAK-mine") as (_, banner):
        assert environment_of(banner)["POSTMAN_API_KEY"] == "PMAK-mine"


def test_documents_limits_and_switches(tmp_path: Path) -> None:
    path = tmp_path / "local.json"
    path.write_text('{"name": "Local", "values": []}')
    arguments = ("--load", str(path), "--workspace", "Shelf", "--limit", "documented")
    with running(*arguments, "--quota", "5", "--control", "off") as (_, banner):
        named = environment_of(banner)
        url, key = named["POSTMAN_API_BASE_URL"], named["POSTMAN_API_KEY"]
        answer = httpx.get(f"{url}/workspaces", headers={"x-api-key": key})
        assert [one["name"] for one in answer.json()["workspaces"]] == ["My Workspace", "Shelf"]
        assert answer.headers["RateLimit-Policy"] == "10;w=10"
        assert answer.headers["RateLimit-Remaining-Month"] == "4"
        assert httpx.get(f"{url}/_sandbox/calls").status_code == 403


def test_a_key_that_looks_real_is_not_printed() -> None:
    key = "PMAK-" + "0123456789abcdef"
    with running("--api-key", key) as (_, banner):
        assert key not in banner
        url = environment_of(banner)["POSTMAN_API_BASE_URL"]
        assert httpx.get(f"{url}/me", headers={"x-api-key": key}).status_code == 200


def test_a_port_that_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        line = refused(capsys, "--port", str(port))
    assert f"127.0.0.1:{port}" in line
    assert "in use" in line


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--limit", "lots"), "CALLS/TIME"),
        (("--limit", "0/60"), "CALLS/TIME"),
        (("--quota", "0"), "quota 0"),
        (("--quota", "x"), "--quota: 'x' is not a whole number"),
        (("--workspace", "Shelf"), "--workspace says where --load goes"),
        (("--control", "nobody"), "loopback"),
        (("--load", "no-such-file.json"), "cannot read no-such-file.json"),
        (("--load", "pyproject.toml"), "pyproject.toml is not JSON"),
        (("--port", "99999"), "not a port"),
        (("--port", "x"), "not a port"),
        (("--host", "no.such.host.invalid"), "cannot listen"),
        (("--reset", "never"), "delta"),
        (("--nonsense",), "--nonsense"),
    ],
)
def test_wrong_arguments(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    told: str,
) -> None:
    monkeypatch.chdir(ROOT)
    assert told in refused(capsys, *arguments)


def test_a_database_that_cannot_be_used(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert "cannot open" in refused(capsys, "--db", str(tmp_path / "missing" / "state.db"))
    assert "cannot" in refused(capsys, "--db", str(tmp_path))


@pytest.mark.parametrize("missing", ["starlette", "uvicorn"])
def test_without_the_extra(missing: str) -> None:
    script = (
        f"import sys, runpy; sys.modules[{missing!r}] = None;"
        "sys.argv = ['sandbox'];"
        "runpy.run_module('postman_facade.sandbox', run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env=ENVIRONMENT, timeout=20
    )
    (line,) = done.stderr.splitlines()
    assert 'pip install "postman-facade[sandbox]"' in line
    assert done.returncode == 2


def test_importing_the_package_loads_no_server() -> None:
    script = (
        "import sys, postman_facade.sandbox;"
        "print([name for name in ('starlette', 'uvicorn', 'sqlite3') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env=ENVIRONMENT, timeout=20
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_requests_are_shown_on_a_terminal() -> None:
    import pty

    main, secondary = pty.openpty()
    process = subprocess.Popen(
        COMMAND, stdout=secondary, stderr=secondary, stdin=subprocess.DEVNULL, env=ENVIRONMENT
    )
    os.close(secondary)
    shown = ""
    try:
        while "Stop it" not in shown:
            shown += os.read(main, 4096).decode()
        url = environment_of(shown)["POSTMAN_API_BASE_URL"]
        httpx.get(f"{url}/me?apikey=PMAK-wrong")
        while "/me" not in shown:
            shown += os.read(main, 4096).decode()
    finally:
        process.terminate()
        process.wait(10)
        os.close(main)
    assert "401  GET     /me" in shown
    assert "PMAK-wrong" not in shown
    assert process.returncode == 0
