"""State: files, transactions, revisions."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from postman_facade.sandbox.store import Element, Store, StoreError


@pytest.fixture
def store() -> Iterator[Store]:
    with contextlib.closing(Store(":memory:")) as store:
        yield store


def test_a_document_is_kept_in_order_of_insertion(store: Store) -> None:
    for id in ("b", "a", "c"):
        store.insert("thing", id, "home", id.upper(), {"id": id})
    assert [row.id for row in store.rows("thing")] == ["b", "a", "c"]
    assert [row.id for row in store.rows("thing", "elsewhere")] == []
    store.update("thing", "b", "changed", {"id": "b", "more": True})
    found = store.find("thing", "b")
    assert found is not None
    assert (found.name, found.record, found.parent) == (
        "changed",
        {"id": "b", "more": True},
        "home",
    )


def test_a_failed_transaction_leaves_nothing(store: Store) -> None:
    with contextlib.suppress(LookupError), store.transaction():
        store.insert("thing", "a", None, "", {})
        raise LookupError
    assert store.empty()
    assert store.revision == 0


def test_a_failed_part_leaves_the_rest(store: Store) -> None:
    with store.transaction():
        store.insert("thing", "a", None, "", {})
        with contextlib.suppress(LookupError), store.transaction():
            store.insert("thing", "b", None, "", {})
            raise LookupError
        store.insert("thing", "c", None, "", {})
    assert [row.id for row in store.rows("thing")] == ["a", "c"]


def test_deleting_takes_what_is_inside(store: Store) -> None:
    store.insert("workspace", "w", None, "", {})
    store.insert("collection", "c", "w", "", {})
    store.insert("comment", "x", "c", "", {})
    store.insert("collection", "other", None, "", {})
    store.reindex("c", [(Element("request", "r"), "now")])
    store.delete("workspace", "w")
    assert store.find("collection", "c") is None
    assert store.find("comment", "x") is None
    assert store.find("collection", "other") is not None
    assert store.collection_of(Element("request", "r")) is None


def test_an_element_belongs_to_one_collection(store: Store) -> None:
    store.reindex("c", [(Element("request", "r"), "now")])
    with pytest.raises(sqlite3.IntegrityError):
        store.reindex("d", [(Element("request", "r"), "now")])


def test_a_file_is_there_for_the_next_one(tmp_path: Path) -> None:
    path = str(tmp_path / "state.db")
    with contextlib.closing(Store(path)) as store, store.transaction():
        store.insert("thing", "a", None, "", {"kept": 1})
    with contextlib.closing(Store(path)) as store:
        found = store.find("thing", "a")
        assert found is not None
        assert found.record == {"kept": 1}
        assert store.revision == 1


def test_what_is_committed_is_on_disk_before_the_store_is_closed(tmp_path: Path) -> None:
    path = str(tmp_path / "state.db")
    with contextlib.closing(Store(path)) as store:
        with store.transaction():
            store.insert("thing", "a", None, "", {})
        with contextlib.closing(Store(path)) as other:
            assert other.find("thing", "a") is not None


def test_a_file_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "precious.db"
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE documents (precious)")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="another program"):
        Store(str(path))
    assert path.read_bytes() == before


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("shopping list " * 100)
    with pytest.raises(StoreError, match=r"notes\.txt"):
        Store(str(path))


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot open"):
        Store(str(tmp_path / "missing" / "state.db"))
