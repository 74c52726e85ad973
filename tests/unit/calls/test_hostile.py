"""Whatever is given to anything public: a result, or one line that names the argument."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import httpx
import pytest

from postman_facade import AsyncPostman, Postman
from postman_facade.cli import exits
from postman_facade.cli.session import Session
from postman_facade.testing import VirtualClock

from ..cli.conftest import Pmf
from ..package import public
from . import hostile
from .hostile import Case

KEY = "PMAK-" + "0made0up" * 7
ALL = pytest.param(len(hostile.VALUES), marks=pytest.mark.thorough, id="all")
_SERVES = {"sandbox"}
_WORDS = (*hostile.TEXTS[:4], "a" * 70_000, "caf\udce9", "line\r\nx: y\x1b[31m", "NaN", "[", "-1")


def _settings(answer: Any) -> dict[str, Any]:
    transport = httpx.MockTransport(answer)
    settings = {
        "rate_limit": None,
        "clock": VirtualClock(),
        "transport": transport,
        "max_retries": 1,
    }
    return {"api_key": KEY, "scim_key": KEY, "base_url": "https://api.example.com", **settings}


def _cases(client: Postman | AsyncPostman, each: int, generated: int) -> Iterator[Case]:
    for number, (name, method) in enumerate(public.methods(client)):
        yield from hostile.cases(
            name, method, generated if name.startswith("api.") else each, number
        )


def _require_none(faults: dict[str, str | None]) -> None:
    told = [f"{name}: {fault}" for name, fault in faults.items() if fault]
    if told:
        pytest.fail("\n".join(told))


def _fault(case: Case) -> str | None:
    try:
        result = case.call()
        if isinstance(result, Postman):
            result = result.request("GET", "/me")
        hostile.used(result)
    except BaseException as error:
        return hostile.fault(error, case.words)
    return None


async def _fault_async(case: Case) -> str | None:
    try:
        result = case.call()
        if isinstance(result, AsyncPostman):
            result = result.request("GET", "/me")
        if inspect.isawaitable(result):
            result = await result
        if hasattr(result, "__aiter__"):
            [each async for each in result]
    except BaseException as error:
        return hostile.fault(error, case.words)
    return None


@pytest.mark.parametrize("each", [4, ALL])
@pytest.mark.parametrize("answer", [hostile.answer, hostile.full_answer])
def test_every_call_refuses_what_it_cannot_take_in_one_line(each: int, answer: Any) -> None:
    generated = each if each > 4 else int(answer is hostile.answer)
    with Postman(**_settings(answer)) as postman:
        faults = {case.name: _fault(case) for case in _cases(postman, each, generated)}
    assert len(faults) > 150
    _require_none(faults)


@pytest.mark.parametrize("each", [2, ALL])
async def test_every_asynchronous_call_does_so(each: int) -> None:
    async with AsyncPostman(**_settings(hostile.answer)) as postman:
        cases = _cases(postman, each, each if each > 2 else 0)
        faults = {case.name: await _fault_async(case) for case in cases}
    _require_none(faults)


@pytest.mark.parametrize("kind", [Postman, AsyncPostman])
def test_every_setting_of_a_client_is_checked(kind: type[Any]) -> None:
    each = len(hostile.VALUES)
    made = hostile.cases(kind.__name__, kind, each, 0, **_settings(hostile.answer))
    faults = {case.name: _fault(case) for case in made if case.name[-15:] != "transport=None)"}
    _require_none(faults)


@pytest.mark.parametrize("each", [2, pytest.param(99, marks=pytest.mark.thorough, id="all")])
def test_every_command_refuses_in_one_line(
    each: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "parent" / "here").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "parent" / "here")
    monkeypatch.setattr(Session, "_arguments", lambda self: _settings(hostile.answer))
    pmf = Pmf(monkeypatch)
    faults = {}
    for start, (words, command) in enumerate(public.commands()):
        if words[0] in _SERVES:
            continue
        for place, parameter in enumerate(command.params):
            for number in range(min(each, len(_WORDS))):
                hostile_word = _WORDS[(start + place * 3 + number) % len(_WORDS)]
                arguments = [*words, *_command_line(command, parameter, hostile_word)]
                faults[f"{arguments!r:.120}"] = _fault_of_command(pmf, arguments)
    _require_none(faults)


def _command_line(command: click.Command, tried: click.Parameter, word: str) -> Iterator[str]:
    """The command with what it needs, and `word` for one of its parameters."""
    positional = []
    for parameter in command.params:
        value = word if parameter is tried else "GET" if parameter.name == "method" else "x"
        if isinstance(parameter, click.Argument):
            positional.append(value)
        elif parameter is tried or parameter.required:
            flag = isinstance(parameter, click.Option) and parameter.is_flag
            yield from [parameter.opts[-1]] if flag else [parameter.opts[-1], value]
    yield "--"
    yield from positional


def _fault_of_command(pmf: Pmf, arguments: list[str]) -> str | None:
    try:
        result = pmf(*arguments)
    except BaseException as error:
        return f"{type(error).__name__}: {error!s:.200}"
    if result.code not in exits.MEANINGS:
        return f"exit code {result.code}"
    if not result.err and result.out:
        return None  # the answer is no, and is on standard output
    if result.code != exits.DONE and (len(result.err.splitlines()) != 1 or len(result.err) > 400):
        return f"not one line: {result.err:.300}"
    return None
