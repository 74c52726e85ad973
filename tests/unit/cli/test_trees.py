"""The requests of a collection, as a tree."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.unit.cli.conftest import COLLECTION, Pmf

Store = Callable[[dict[str, Any]], str]
LOOK, PUT = COLLECTION["item"]
NESTED = {
    **COLLECTION,
    "item": [
        {"name": "Orders", "item": [{"name": "Old", "item": [LOOK]}, PUT]},
        {"name": "Empty", "item": []},
        {"name": "a\x1b[2J\nb", "request": "https://shelf.example.com"},
    ],
}


def test_folders_and_requests(pmf: Pmf, stored: Store) -> None:
    stored(NESTED)
    assert pmf("collections", "tree", "Shelf").out.splitlines() == [
        "Shelf",
        "├── Orders",
        "│   ├── Old",
        "│   │   └── GET Look",
        "│   └── POST Put",
        "├── Empty",
        "└── GET a [2J b",
    ]


def test_ids_stay_whole_below_their_names(
    pmf: Pmf, stored: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    uid = stored(NESTED)
    entries = pmf("collections", "tree", uid, "--json").json
    assert [one["path"] for one in entries][:3] == ["Orders", "Orders/Old", "Orders/Old/Look"]
    assert entries[2]["method"] == "GET"
    out = pmf("collections", "tree", uid, "--ids", terminal=True).out
    ids = [uid, *(one["id"] for one in entries)]
    assert [line.split()[-1] for line in out.splitlines()][1::2] == ids


def test_a_tree_is_as_deep_as_it_is(pmf: Pmf, stored: Store) -> None:
    item: dict[str, Any] = LOOK
    for _ in range(300):
        item = {"name": "F" * 30, "item": [item]}
    uid = stored({**COLLECTION, "item": [item]})
    lines = pmf("collections", "tree", uid, terminal=True).out.splitlines()
    assert len(lines) == 302
    assert lines[-1].endswith("GET Look")
