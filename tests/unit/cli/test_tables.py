"""Tables fit the terminal: the last columns give way first, and ids stay."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from rich.cells import cell_len

from postman_facade.cli.cells import clipped, wrapped
from postman_facade.cli.tables import Column, fitted
from tests.unit.cli.conftest import COLLECTION, Pmf

COLUMNS = [Column("name"), Column("uid", "id"), Column("type", "fact"), Column("size", "number")]
LONG = "The bookshop in the old town with all of its shelves and an Ausnahmefallbehandlung"


@pytest.mark.parametrize(
    ("room", "widths"),
    [
        (200, [60, 45, 10, 5]),
        (126, [60, 45, 10, 5]),
        (125, [60, 45, 10, 0]),
        (110, [60, 45, 0, 0]),
        (80, [33, 45, 0, 0]),
        (63, [16, 45, 0, 0]),
        (62, None),
        (1, None),
    ],
)
def test_the_last_columns_give_way_first(room: int, widths: list[int] | None) -> None:
    assert fitted(COLUMNS, [60, 45, 10, 5], room) == widths


def test_prose_wraps_between_words() -> None:
    lines = wrapped("one two three-and-a-half " + "x" * 25, 10)
    assert lines == ["one two", "three-and-", "a-half", "x" * 10, "x" * 10, "x" * 5]
    assert all(cell_len(line) <= 8 for line in wrapped("日本語の本 ab 日本", 8))
    assert wrapped("", 5) == [""]


@pytest.mark.parametrize("text", ["abcdefghij", "日本語日本語", "🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪", "e\u0301" * 12])
def test_text_is_shortened_by_its_width(text: str) -> None:
    for width in range(1, 12):
        short = clipped(text, width, "…")
        assert cell_len(short) <= width
        assert short == text or short.endswith("…")


Store = Callable[[dict[str, Any]], str]


@pytest.fixture
def shelves(stored: Store) -> list[str]:
    """The uids of collections with names of all kinds."""
    names = (
        LONG,
        "日本語の長い名前" * 8,
        "שלום עולם " * 9,
        "👩‍💻 emoji ❤️ " * 6,
        "a\x1b[31mred\x1b]0;t\x07",
    )
    return [stored({**COLLECTION, "info": {**COLLECTION["info"], "name": name}}) for name in names]


@pytest.mark.parametrize("columns", [120, 80, 50])
def test_no_line_is_wider_than_the_terminal_and_no_id_is_folded(
    pmf: Pmf, shelves: list[str], monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    out = pmf("collections", "list", terminal=True).out
    assert all(cell_len(line) <= columns for line in out.splitlines())
    assert re.findall(r"\d+-[0-9a-f-]{36}", out) == shelves
    assert not re.search(r"^ *behandlung", out, re.MULTILINE)
    assert "\x1b" not in out
    assert "\x07" not in out


@pytest.mark.parametrize("columns", [10, 50])
def test_a_pipe_gets_whole_lines(
    pmf: Pmf, shelves: list[str], monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    out = pmf("collections", "list").out
    assert LONG in out
    assert len(out.splitlines()) == len(shelves) + 1


COLORS = [
    ({}, True, True),
    ({}, False, False),
    ({"NO_COLOR": "1"}, True, False),
    ({"NO_COLOR": "1", "CLICOLOR_FORCE": "1"}, True, False),
    ({"CLICOLOR": "0"}, True, False),
    ({"CLICOLOR_FORCE": "1"}, False, True),
    ({"CLICOLOR_FORCE": "0"}, False, False),
    ({"TERM": "dumb"}, True, False),
]


@pytest.mark.parametrize(("environ", "terminal", "colors"), COLORS)
def test_colors(
    pmf: Pmf,
    shelves: list[str],
    monkeypatch: pytest.MonkeyPatch,
    environ: dict[str, str],
    terminal: bool,
    colors: bool,
) -> None:
    monkeypatch.delenv("NO_COLOR")
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    for command in (
        ["collections", "list"],
        ["usage"],
        ["doctor"],
        ["collections", "tree", shelves[0]],
    ):
        assert ("\x1b[" in pmf(*command, terminal=terminal).out) == colors, command


def test_a_locale_without_the_glyphs_gets_others(pmf: Pmf, shelves: list[str]) -> None:
    pmf.charset = "ascii"
    tree = pmf("collections", "tree", shelves[0]).out
    assert tree.splitlines() == [LONG, "|-- GET Look", "`-- POST Put"]
    assert "#" in pmf("usage", terminal=True).out


@pytest.mark.parametrize("columns", [80, 50])
def test_an_id_in_a_grid_is_not_folded(
    pmf: Pmf, stored: Store, workspace: str, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    uid = stored(COLLECTION)
    publish = ("monitors", "publish", "Nightly", "-c", uid, "-w", workspace, "--cron", "0 0 * * *")
    monitor = pmf(*publish, "--json").json["uid"]
    lines = pmf("monitors", "get", monitor, terminal=True).out.splitlines()
    assert all(any(line.endswith(id) for line in lines) for id in (uid, monitor))
    assert max(map(cell_len, lines)) <= columns
