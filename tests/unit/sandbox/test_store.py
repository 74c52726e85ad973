"""State: files, transactions, revisions."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from postman_facade.sandbox.resources import CONTENTS
from postman_facade.sandbox.store.database import Element, Store, StoreError


@pytest.fixture
def store() -> Iterator[Store]:
    with contextlib.closing(Store(":memory:", CONTENTS)) as store:
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


def test_deleting_takes_nothing_of_another_with_the_same_id(store: Store) -> None:
    store.insert("workspace", "17", None, "", {})
    store.insert("collection", "17", "17", "", {})
    store.insert("comment", "17", "17", "", {})
    store.insert("environment", "e", "17", "", {})
    store.insert("task", "t", "17", "", {})
    store.delete("comment", "17")
    assert store.find("collection", "17") is not None
    store.insert("comment", "18", "17", "", {})
    store.delete("collection", "17")
    assert store.find("comment", "18") is None
    assert store.find("environment", "e") is not None
    store.delete("workspace", "17")
    assert store.find("environment", "e") is None
    assert store.find("task", "t") is not None


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
        copied = shutil.copytree(tmp_path, tmp_path / "as it is after a kill")
        with contextlib.closing(Store(str(copied / "state.db"))) as other:
            assert other.find("thing", "a") is not None


def test_a_file_serves_one_store_at_a_time(tmp_path: Path) -> None:
    path = str(tmp_path / "state.db")
    with contextlib.closing(Store(path)) as store:
        with pytest.raises(StoreError, match=r"state\.db is in use by another sandbox"):
            Store(path)
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


def test_a_file_of_another_version(tmp_path: Path) -> None:
    path = str(tmp_path / "state.db")
    Store(path).close()
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreError, match="another version"):
        Store(path)


def test_a_commit_waits_for_the_disk(tmp_path: Path) -> None:
    with contextlib.closing(Store(str(tmp_path / "state.db"))) as store:
        (synchronous,) = store._db.execute("PRAGMA synchronous").fetchone()
        (journal,) = store._db.execute("PRAGMA journal_mode").fetchone()
    full = 2
    assert (synchronous, journal) == (full, "wal")


def test_numbers_are_not_used_again(store: Store) -> None:
    last = store.insert("thing", "a", None, "", {}).number
    store.delete("thing", "a")
    assert store.insert("thing", "b", None, "", {}).number > last
    store.clear()
    assert store.insert("thing", "c", None, "", {}).number == 1


def test_what_is_newer(store: Store) -> None:
    assert store.newest() == 0
    store.insert("thing", "a", None, "", {})
    last = store.newest()
    made = store.insert("other", "b", None, "", {}).number
    assert store.since(last) == [(made, "other")]


def test_what_is_hidden_is_not_found(store: Store) -> None:
    hidden = store.insert("thing", "a", None, "", {}).number
    store.insert("thing", "b", None, "", {})
    with store.hiding({hidden}):
        assert store.find("thing", "a") is None
        assert [row.id for row in store.rows("thing")] == ["b"]
    assert store.find("thing", "a") is not None


@pytest.mark.parametrize("where", ["memory", "file"])
def test_a_snapshot_is_everything(where: str, tmp_path: Path) -> None:
    path = ":memory:" if where == "memory" else str(tmp_path / "state.db")
    with contextlib.closing(Store(path)) as store:
        store.insert("thing", "a", "home", "A", {"x": 1}, b'{"y":2}')
        store.reindex("a", [(Element("request", "r"), "now")])
        with contextlib.closing(store.snapshot()) as snapshot:
            before = store.everything()
            store.clear()
            store.insert("thing", "b", None, "", {})
            store.restore(snapshot)
            store.clear()
            store.restore(snapshot)
        assert store.everything() == before == [("thing", "a", "home", {"x": 1}, {"y": 2})]
        assert store.collection_of(Element("request", "r")) == "a"
        assert store.revision == 1
    if where == "file":
        with contextlib.closing(Store(path)) as store:
            assert store.everything() == before


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("shopping list " * 100)
    with pytest.raises(StoreError, match=r"notes\.txt"):
        Store(str(path))


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot open"):
        Store(str(tmp_path / "missing" / "state.db"))
