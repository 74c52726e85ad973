"""The command line as a whole: help, exit codes, failures, and how quick it is to begin."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest

from postman_facade import cli, errors, settings
from postman_facade.cli import exits
from postman_facade.cli.app import pmf as root
from postman_facade.errors import RateLimitWaitError
from postman_facade.resources._sync.users import Users
from postman_facade.sandbox import Fault, Sandbox
from postman_facade.testing import VirtualClock
from tests.unit.cli.conftest import COLLECTION, Pmf

PAGE = Path(__file__).parents[3] / "docs" / "command-line" / "pmf.md"
SCRIPT = Path(sys.executable).with_name("pmf")
HEAVY = {
    "rich",
    "httpx",
    "attrs",
    "sqlite3",
    "redis",
    "starlette",
    "uvicorn",
    "asyncio",
    "pygments",
}


def commands(group: click.Group, name: str = "pmf") -> list[str]:
    found = []
    for command in group.commands.values():
        full = f"{name} {command.name}"
        found += commands(command, full) if isinstance(command, click.Group) else [full]
    return found


def test_help_tells_commands_and_exit_codes(pmf: Pmf) -> None:
    result = pmf("--help")
    assert (result.code, result.err) == (0, "")
    for name in root.commands:
        assert f"\n  {name} " in result.out
    for code, meaning in exits.MEANINGS.items():
        assert f"\n    {code:<4} {meaning}\n" in result.out
    assert max(map(len, result.out.splitlines())) <= 80


def test_the_page_tells_commands_and_exit_codes() -> None:
    page = PAGE.read_text(encoding="utf-8")
    for code, meaning in exits.MEANINGS.items():
        assert f"| {code} | {meaning} |" in page
    rows = [line for line in page.splitlines() if line.startswith("| `pmf ")]
    for command in commands(root):
        _, *groups, name = command.split()
        about = [f"| `pmf {group}" for group in groups] + ["| `pmf env"] * (
            "environments" in groups
        )
        assert any(
            f"{name}" in row and (not about or row.startswith(tuple(about))) for row in rows
        ), command


@pytest.mark.parametrize("command", sorted({*commands(root)} - {"pmf sandbox"}))
def test_each_command_explains_itself(pmf: Pmf, command: str) -> None:
    result = pmf(*command.split()[1:], "--help")
    assert result.code == 0
    assert result.out.startswith(f"Usage: {command} ")
    undescribed = [line for line in result.out.splitlines() if re.fullmatch(r"  [^a-z ]+", line)]
    assert undescribed == []


@pytest.mark.parametrize("arguments", [[], ["--help"], ["api", "--help"]])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    code = (
        "import sys; from postman_facade import cli; cli.main();"
        "print(*{name.split('.')[0] for name in sys.modules})"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.splitlines()[-1].split())
    assert "click" in loaded
    assert not loaded & HEAVY


def test_the_console_script(postman_sandbox: Sandbox, tmp_path: Path) -> None:
    environ = {
        **os.environ,
        "HOME": str(tmp_path),
        "XDG_STATE_HOME": str(tmp_path),
        settings.KEY_VARIABLE: postman_sandbox.api_key,
        settings.BASE_URL_VARIABLE: postman_sandbox.url,
    }
    environ.pop("PMF_RATE_LIMIT", None)
    done = subprocess.run([SCRIPT, "whoami"], env=environ, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert postman_sandbox.url in done.stdout
    assert list(tmp_path.rglob("rate-limit.db")), "the rate limit is that of the machine"
    environ[settings.KEY_VARIABLE] = "PMAK-WRONG-0000"
    done = subprocess.run([SCRIPT, "whoami"], env=environ, capture_output=True, text=True)
    assert done.returncode == exits.AUTHENTICATION
    assert done.stderr.count("\n") == 1
    assert "PMAK" not in done.stderr


def test_a_broken_pipe_is_silent_and_ends_the_listing(
    pmf: Pmf, postman_sandbox: Sandbox, workspace: str
) -> None:
    for _ in range(3):
        postman_sandbox.seed_content(json.dumps(COLLECTION).encode())
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer) as nobody:
        command = [str(SCRIPT), "api", "GET", "/collections?limit=1", "--all"]
        done = subprocess.run(command, stdout=nobody, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (exits.BROKEN_PIPE, b"")
    assert [call.path for call in postman_sandbox.calls] == ["/collections"]


def test_without_a_command_there_is_help(pmf: Pmf) -> None:
    for arguments in ([], ["collections"]):
        result = pmf(*arguments)
        assert (result.code, result.out) == (2, "")
        assert result.err.startswith("Usage: pmf")
        assert "Commands:" in result.err


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["wohami"], "wohami"),
        (["whoami", "--jsn"], "--jsn"),
        (["whoami", "PMAK-MADE-UP-0000"], "[redacted]"),
        (["collections", "get"], "COLLECTION"),
        (["collections", "list", "--limit", "x"], "'x' is not a valid whole number"),
        (["monitors", "run", "Nightly", "--timeout", "x"], "'x' is not a valid number"),
        (["--rate-limit", "nobody:made-up", "whoami"], "rate_limit"),
    ],
)
def test_wrong_use_is_told_in_one_line(pmf: Pmf, arguments: list[str], reason: str) -> None:
    pmf.secrets += ["PMAK-MADE-UP-0000", "made-up"]
    result = pmf(*arguments)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("pmf: ")
    assert result.err.count("\n") == 1
    assert reason in result.err


def test_no_key(pmf: Pmf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(settings.KEY_VARIABLE)
    result = pmf("whoami")
    assert (result.code, result.out) == (3, "")
    assert settings.KEY_VARIABLE in result.err
    assert result.err.endswith("; or store one with pmf login\n")
    assert "pmf login" not in pmf("users", "deactivate", "new@example.com").err


def api_error(kind: type[errors.ApiError]) -> errors.ApiError:
    return kind(status_code=400, message="made up", method="GET", path="/me")


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.MissingKeyError("made up"), exits.AUTHENTICATION),
        (errors.ConfigurationError("made up"), exits.USAGE),
        (errors.InvalidJsonError("made up"), exits.USAGE),
        (errors.ItemNotFoundError("made up"), exits.NOT_FOUND),
        (errors.MultipleMatchesError("made up"), exits.NOT_FOUND),
        (errors.DestructiveChangeError("made up"), exits.CONFLICT),
        (errors.OutcomeUnknownError("made up"), exits.SERVICE),
        (errors.RateLimitStoreError("made up"), exits.SERVICE),
        (errors.TimedOutError("made up"), exits.SERVICE),
        (RateLimitWaitError("default", 70.0), exits.LIMIT),
        (api_error(errors.PlanRequiredError), exits.AUTHENTICATION),
        (api_error(errors.NameNotFoundError), exits.NOT_FOUND),
        (api_error(errors.EditConflictError), exits.CONFLICT),
        (api_error(errors.ValidationError), exits.USAGE),
        (api_error(errors.RateLimitError), exits.LIMIT),
        (api_error(errors.QuotaExceededError), exits.LIMIT),
        (api_error(errors.ServerError), exits.SERVICE),
    ],
)
def test_failures_by_exit_code(
    pmf: Pmf, monkeypatch: pytest.MonkeyPatch, error: errors.PostmanError, code: int
) -> None:
    def fail(self: Users) -> None:
        raise error

    monkeypatch.setattr(Users, "me", fail)
    assert pmf("whoami")[:] == (code, "", f"pmf: {error}\n")


def test_an_interrupt_is_no_traceback(pmf: Pmf, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(self: Users) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Users, "me", interrupt)
    result = pmf("whoami")
    assert (result.code, result.out, result.err.strip()) == (130, "", "Interrupted.")


@pytest.mark.parametrize("at", ["click", "postman_facade.cli.app", "postman_facade.errors"])
def test_an_interrupt_while_modules_are_loaded_is_no_traceback(at: str) -> None:
    code = (
        "import sys; from postman_facade import cli\n"
        "class Interrupted:\n"
        "    def find_spec(self, name, *more):\n"
        f"        if name == {at!r} and sys._getframe(1).f_code.co_name != 'find_spec':\n"
        "            raise KeyboardInterrupt\n"
        f"sys.modules.pop({at!r}, None); sys.meta_path.insert(0, Interrupted())\n"
        "sys.exit(cli.main())"
    )
    done = subprocess.run([sys.executable, "-c", code, "--version"], capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "Interrupted.\n")


@pytest.mark.parametrize("command", [f"{SCRIPT}", f"{sys.executable} -m postman_facade.cli"])
def test_a_closed_output_is_told_before_anything_is_done(command: str) -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", f"{command} --version >&-"], capture_output=True, text=True
    )
    assert done.returncode == exits.USAGE
    assert done.stderr == "pmf: standard output is closed; send it to /dev/null instead\n"


def test_a_file_that_fails_is_named(pmf: Pmf, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: Users) -> None:
        raise PermissionError(13, "Permission denied", "/some/file")

    monkeypatch.setattr(Users, "me", fail)
    assert pmf("whoami")[:] == (2, "", "pmf: /some/file: Permission denied\n")


def test_further_attempts_are_told_to_people_only(
    pmf: Pmf, postman_sandbox: Sandbox, no_waiting: VirtualClock
) -> None:
    postman_sandbox.faults.add(Fault("error", times=2))
    assert "GET /me: no usable response; retrying in" in pmf("whoami", terminal=True).err
    postman_sandbox.faults.add(Fault("error"))
    assert pmf("whoami").err == ""


def test_long_waits_for_the_rate_limit_are_reported(
    pmf: Pmf, no_waiting: VirtualClock, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PMF_RATE_LIMIT", f"machine:{tmp_path}/rate-limit.db")
    for _ in range(10):
        assert pmf("collections", "list", terminal=True).err == "No collections.\n"
    assert "waiting 10 s" in pmf("collections", "list", terminal=True).err


def test_without_the_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cli, "find_spec", lambda name: None)
    assert cli.main() == 2
    assert capsys.readouterr().err == f"{cli.MISSING_EXTRA}\n"


def test_the_sandbox_takes_its_own_options(capsys: pytest.CaptureFixture[str]) -> None:
    from postman_facade.cli.app import run

    with pytest.raises(SystemExit) as caught:
        run(["sandbox", "--port", "made-up"])
    assert caught.value.code == 2
    assert capsys.readouterr().err.startswith("pmf sandbox: ")


@pytest.mark.parametrize(
    "arguments",
    [
        ["collections", "list", "--limit", "9" * 30],
        ["collections", "prune", "-w", "My Workspace", "--days", "nan"],
        ["collections", "prune", "-w", "My Workspace", "--days", "1e300"],
        ["forks", "prune", "Shelf", "--days", "-1"],
        ["monitors", "run", "Nightly", "--timeout", "nan"],
    ],
)
def test_numbers_out_of_range_are_wrong_use(pmf: Pmf, arguments: list[str]) -> None:
    result = pmf(*arguments)
    assert result.code in (exits.USAGE, exits.NOT_FOUND)
    assert (result.out, result.err.count("\n")) == ("", 1)


def test_a_closed_input_is_an_empty_one(postman_sandbox: Sandbox) -> None:
    environ = {
        **os.environ,
        settings.KEY_VARIABLE: postman_sandbox.api_key,
        settings.BASE_URL_VARIABLE: postman_sandbox.url,
        "PMF_RATE_LIMIT": "off",
    }
    for command, reason in (("env set Staging token", "empty"), ("mocks delete x", "--yes")):
        done = subprocess.run(
            ["/bin/sh", "-c", f"{SCRIPT} {command} <&-"],
            env=environ,
            capture_output=True,
            text=True,
        )
        assert (done.returncode, done.stdout) == (exits.USAGE, "")
        assert reason in done.stderr
        assert done.stderr.count("\n") == 1


def test_requests_are_logged_without_secrets(pmf: Pmf) -> None:
    for arguments in (["--debug", "whoami", "--json"], ["whoami", "--json", "--debug"]):
        result = pmf(*arguments)
        assert result.json["username"]
        assert "DEBUG GET /me: 200" in result.err
        assert result.err.count("\n") == 1
    assert pmf("whoami").err == ""


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_names_commands_and_options(shell: str, tmp_path: Path) -> None:
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"{shell} is not installed")
    script = subprocess.run(
        [SCRIPT, "completion", shell], capture_output=True, text=True, check=True
    )
    (tmp_path / "script").write_text(script.stdout, encoding="utf-8")
    environ = {**os.environ, "PATH": f"{SCRIPT.parent}:{os.environ['PATH']}", "HOME": str(tmp_path)}
    ask = {
        "bash": [
            "--norc",
            "-c",
            "source ./script; for words in 'pmf colle' 'pmf whoami --js'; do COMP_WORDS=($words); "
            "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _pmf_completion pmf; echo ${COMPREPLY[@]}; done",
        ],
        "zsh": ["-f", "-c", "source ./script; echo $_comps[pmf] collections --json"],
        "fish": [
            "--no-config",
            "-c",
            "source ./script; complete -C 'pmf colle'; complete -C 'pmf whoami --js'",
        ],
    }
    done = subprocess.run(
        [program, *ask[shell]], cwd=tmp_path, env=environ, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "collections" in done.stdout
    assert "--json" in done.stdout
    assert shell != "zsh" or "_pmf_completion" in done.stdout
    assert shell != "fish" or "List, read, publish and delete collections." in done.stdout
