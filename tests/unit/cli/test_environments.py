"""Variables of environments, whose values are shown nowhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from postman_facade import Postman
from postman_facade.sandbox import Sandbox
from tests.unit.cli.conftest import Pmf

SECRET = "made-up-value"
Writes = Callable[[], list[tuple[str, str]]]


@pytest.fixture
def variables(
    pmf: Pmf, postman_sandbox: Sandbox, stored: Callable[[dict[str, Any]], str]
) -> Callable[[], dict[str, tuple[Any, str]]]:
    """Stores an environment; what is in it, by key: value and type."""
    there = {"key": "base", "value": "https://example.com", "type": "default", "enabled": True}
    uid = stored({"name": "Staging", "values": [there]})
    pmf.secrets.append(SECRET)

    def read() -> dict[str, tuple[Any, str]]:
        server, key = postman_sandbox.url, postman_sandbox.api_key
        with Postman(key, base_url=server, rate_limit=None) as postman:
            values = postman.environments.get(uid).variables.entries
        return {variable.key: (variable.value, variable.type) for variable in values}

    return read


Variables = Callable[[], dict[str, tuple[Any, str]]]
BASE = ("https://example.com", "default")


def test_a_value_as_an_argument(pmf: Pmf, variables: Variables) -> None:
    assert pmf("env", "set", "Staging", "token", SECRET)[:] == (0, "token is set\n", "")
    assert variables() == {"base": BASE, "token": (SECRET, "default")}
    assert pmf("env", "set", "Staging", "token", "--secret", "--", "--x").code == 0
    assert variables()["token"] == ("--x", "secret")
    assert pmf("env", "set", "Staging", "token", "").code == 0
    assert variables()["token"] == ("", "secret")


@pytest.mark.parametrize("ending", ["", "\n", "\r\n"])
def test_a_value_from_standard_input(pmf: Pmf, variables: Variables, ending: str) -> None:
    value = f" {SECRET}\nand ünicode "
    result = pmf("env", "set", "Staging", "token", "--secret", input=(value + ending).encode())
    assert (result.code, result.err) == (0, "")
    assert variables()["token"] == (value, "secret")


@pytest.mark.parametrize("data", [b"", b"\n", b"\xff\xfe"])
def test_standard_input_without_a_value_is_refused(
    pmf: Pmf, variables: Variables, data: bytes, writes: Writes
) -> None:
    result = pmf("env", "set", "Staging", "token", input=data)
    assert (result.code, result.out) == (2, "")
    assert "standard input" in result.err
    assert not writes()


def test_a_person_is_asked_and_nothing_is_echoed(pmf: Pmf, variables: Variables) -> None:
    result = pmf("env", "set", "Staging", "token", input=SECRET.encode(), terminal=True)
    assert result.code == 0
    assert variables()["token"] == (SECRET, "default")


@pytest.mark.parametrize(
    "arguments",
    [
        ["Staging", "token", "two", SECRET],
        ["Staging", "token", f"--{SECRET}"],
        ["Staging", "token", "--dry-run=made-up-value"],
    ],
)
def test_wrong_arguments_are_not_repeated(
    pmf: Pmf, variables: Variables, arguments: list[str], writes: Writes
) -> None:
    result = pmf("env", "set", *arguments)
    assert (result.code, result.out) == (2, "")
    assert "quote a value" in result.err
    assert result.err.count("\n") == 1
    assert not writes()


def test_a_missing_argument_is_named(pmf: Pmf) -> None:
    assert "'KEY'" in pmf("env", "set", "Staging").err


def test_unset(pmf: Pmf, variables: Variables) -> None:
    for _ in range(2):
        assert pmf("env", "unset", "Staging", "base")[:] == (0, "base is unset\n", "")
    assert variables() == {}


@pytest.mark.parametrize(
    "command", [["set", "Staging", "base", SECRET], ["unset", "Staging", "base"]]
)
def test_dry_runs_write_nothing(
    pmf: Pmf, variables: Variables, command: list[str], writes: Writes
) -> None:
    result = pmf("env", *command, "--dry-run")
    assert result.code == 0
    first, change = result.out.splitlines()
    assert first.startswith("would update environment 'Staging' ")
    assert change == f"  {'~' if 'set' in command else '-'} variable 'base'"
    assert not writes()
    assert variables() == {"base": BASE}


def test_a_dry_run_that_changes_nothing_says_how_it_is(
    pmf: Pmf, variables: Variables, writes: Writes
) -> None:
    assert pmf("env", "unset", "Staging", "none", "--dry-run").out == "none is unset\n"
    assert pmf("env", "set", "Staging", "base", BASE[0], "--dry-run").out == "base is set\n"
    assert not writes()


def test_an_unknown_environment(pmf: Pmf) -> None:
    pmf.secrets.append(SECRET)
    result = pmf("env", "set", "None such", "token", SECRET)
    assert (result.code, result.out) == (4, "")
