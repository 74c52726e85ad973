"""What programs read is valid in every locale; a reader that leaves ends every command alike."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TextIO
from xml.etree import ElementTree

import click
import pytest

from postman_facade.cli import exits
from postman_facade.cli.app import pmf as root
from postman_facade.cli.app import run
from postman_facade.sandbox import Sandbox
from tests.unit.cli.conftest import COLLECTION, Pmf
from tests.unit.cli.test_groups import LISTINGS
from tests.unit.contract.recorded import ME, cassette, interaction, written

SCRIPT = str(Path(sys.executable).with_name("pmf"))
ELEMENTS = {command[0] for command in LISTINGS}
NAME = "Smile \U0001f600 \ud83d"
IN_UTF_8 = "Smile \U0001f600"


@pytest.fixture
def smile(
    postman_sandbox: Sandbox, stored: Callable[[dict[str, Any]], str], tmp_path: Path
) -> list[list[str]]:
    """Commands whose output for programs has letters that few locales have."""
    uid = stored({**COLLECTION, "info": {**COLLECTION["info"], "name": NAME}})
    file = written(tmp_path / "one.json", cassette(interaction(body={**ME, NAME: 1})))
    return [
        ["collections", "list", "--json"],
        ["collections", "get", uid],
        ["api", "GET", "/collections"],
        ["api", "GET", "/collections", "--all", "--array"],
        ["api", "GET", "/collections", "--all"],
        ["contract", "check", str(file), "--format", "json"],
        ["contract", "check", str(file), "--format", "sarif"],
        ["contract", "scrub", str(file)],
        ["whoami", "--json"],
        ["usage", "--json"],
        ["doctor", "--json"],
        ["contract", "coverage", str(file), "--json"],
    ]


@pytest.mark.parametrize("charset", ["cp1252", "ascii", "utf-8"])
def test_json_is_json_in_every_locale(pmf: Pmf, smile: list[list[str]], charset: str) -> None:
    pmf.charset = charset
    for arguments in smile:
        result = pmf(*arguments)
        assert (result.code, result.err) in ((0, ""), (1, "")), arguments
        assert result.json, arguments
    assert IN_UTF_8 in pmf("collections", "list", "--json").out


def test_xml_is_in_the_encoding_that_it_says(
    pmf: Pmf, smile: list[list[str]], tmp_path: Path
) -> None:
    pmf.charset = "cp1252"
    check = ["contract", "check", str(tmp_path / "one.json"), "--format", "junit"]
    printed = pmf(*check).out.encode()
    assert printed.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n')
    (failure,) = ElementTree.fromstring(printed).iter("failure")  # noqa: S314
    assert IN_UTF_8 in failure.attrib["message"]
    pmf(*check, "-o", str(tmp_path / "junit.xml"))
    assert (tmp_path / "junit.xml").read_bytes() == printed


def test_these_are_all_commands_with_json(smile: list[list[str]]) -> None:
    def with_json(group: click.Group, before: str = "") -> list[str]:
        found = []
        for name, command in group.commands.items():
            if isinstance(command, click.Group):
                found += with_json(command, f"{before}{name} ")
            elif any("--json" in parameter.opts for parameter in command.params):
                found.append(f"{before}{name} ")
        return found

    tried = [" ".join(arguments) for arguments in smile if "--json" in arguments]
    left = {name for name in with_json(root) if not any(one.startswith(name) for one in tried)}
    of_elements = {name for name in left if name.split()[0] in ELEMENTS}
    assert left - of_elements == {"diff ", "profiles ", "pull ", "push "}, "tested elsewhere"


@pytest.fixture
def nobody() -> Iterator[TextIO]:
    """A pipe that nobody reads."""
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w", encoding="utf-8") as stream:
        yield stream


@pytest.mark.parametrize(
    ("stream", "arguments"),
    [
        ("stdout", ["--help"]),
        ("stdout", ["--version"]),
        ("stdout", ["contract", "--help"]),
        ("stdout", ["sandbox", "--help"]),
        ("stdout", ["whoami"]),
        ("stdout", ["whoami", "--json"]),
        ("stdout", ["usage"]),
        ("stdout", ["doctor"]),
        ("stdout", ["collections", "list", "--json"]),
        ("stdout", ["api", "GET", "/me"]),
        ("stdout", ["api", "GET", "/workspaces", "--all"]),
        ("stdout", ["contract", "check", "one.json"]),
        ("stdout", ["contract", "check", "one.json", "--format", "json"]),
        ("stdout", ["contract", "coverage", "one.json"]),
        ("stdout", ["contract", "suggest", "one.json"]),
        ("stdout", ["contract", "scrub", "one.json"]),
        ("stderr", ["wohami"]),
        ("stderr", ["contract", "coverage", "no.json"]),
    ],
)
def test_a_reader_that_leaves_ends_every_command_alike(
    pmf: Pmf,
    nobody: TextIO,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    stream: str,
    arguments: list[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    written(Path("one.json"), cassette(interaction(body={**ME, "strange": 1})))
    told = {"stdout": io.StringIO(), "stderr": io.StringIO(), stream: nobody}
    for name, file in told.items():
        monkeypatch.setattr(sys, name, file)
    assert run(arguments) == exits.BROKEN_PIPE
    print(end="", file=nobody, flush=True)  # which fails no more
    del told[stream]
    assert [file.getvalue() for file in told.values() if isinstance(file, io.StringIO)] == [""]


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_no_word_of_the_interpreter_either(tmp_path: Path, unbuffered: str) -> None:
    file = written(tmp_path / "one.json", cassette(*[interaction()] * 400))
    command = f"'{SCRIPT}' contract scrub {file} | head -c 1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", command],
        env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
        capture_output=True,
        check=True,
    )
    assert (done.stdout, done.stderr) == (b"{141\n", b"")


def test_a_full_disk_is_told_in_a_line(pmf: Pmf, monkeypatch: pytest.MonkeyPatch) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:
        errors = io.StringIO()
        monkeypatch.setattr(sys, "stdout", full)
        monkeypatch.setattr(sys, "stderr", errors)
        assert run(["whoami"]) == exits.USAGE
    assert errors.getvalue() == "pmf: No space left on device\n"
