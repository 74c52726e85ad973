"""Listings by position that others change while they are read: nothing goes unseen, or it is told."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from postman_api_client.operations import OPERATIONS

from postman_facade.errors import ListingChangedError
from postman_facade.policy import pages
from postman_facade.testing import Answer

from .listings import Server, async_client, client

LISTING = OPERATIONS["getCollections"]


class Shelf:
    """A listing as a service holds it; `change` happens after each page that is given."""

    def __init__(self, entries: list[Any], change: Callable[[list[Any]], None]) -> None:
        self.entries = entries
        self.change = change
        self.asked: list[int] = []

    def page(self, offset: int, limit: int) -> Any:
        self.asked.append(offset)
        body = {
            "collections": self.entries[offset : offset + limit],
            "meta": {"total": len(self.entries)},
        }
        self.change(self.entries)
        return body

    def read(self, size: int, limit: int | None = None) -> list[Any]:
        found: list[Any] = []
        place: pages.PagePosition | None = pages.first(LISTING, {"limit": size}, limit)
        while place is not None:
            body = self.page(place.params["offset"], place.params["limit"])
            page, place = pages.read(LISTING, place, body)
            found += [body["collections"][position] for position in page.kept]
        return found


def named(*ids: int) -> list[Any]:
    return [{"id": str(id), "uid": f"9-{id}", "name": "the same"} for id in ids]


def once(change: Callable[[list[Any]], Any]) -> Callable[[list[Any]], None]:
    pending = [change]
    return lambda entries: pending.pop()(entries) if pending else None


def test_an_entry_that_slips_onto_a_page_that_was_read_is_read_again() -> None:
    shelf = Shelf(named(*range(6)), once(lambda entries: entries.pop(0)))
    assert shelf.read(2) == named(0, 1, 3, 4, 2, 5)
    assert shelf.asked == [0, 2, 1, 3]


def test_an_entry_that_slips_off_the_last_page_is_read_again() -> None:
    shelf = Shelf(named(*range(4)), once(lambda entries: entries.__delitem__(slice(0, 2))))
    assert shelf.read(2) == named(*range(4))
    assert shelf.asked == [0, 2, 0]


def test_an_entry_that_comes_twice_since_others_were_added_is_given_once() -> None:
    shelf = Shelf(named(*range(4)), once(lambda entries: entries.insert(0, *named(9))))
    assert shelf.read(2) == named(*range(4))
    assert shelf.asked == [0, 2, 4]


def test_an_order_that_changes_once_is_read_from_the_beginning() -> None:
    shelf = Shelf(named(*range(5)), once(list.reverse))
    found = shelf.read(2)
    assert sorted(entry["id"] for entry in found) == list("01234")
    assert shelf.asked == [0, 2, 4, 0, 2, 4]


def test_an_order_that_never_rests_is_reported() -> None:
    shelf = Shelf(named(*range(20)), lambda entries: entries.insert(0, entries.pop()))
    with pytest.raises(ListingChangedError, match="GET /collections: .*read it again"):
        shelf.read(2)
    assert len(shelf.asked) < 250


def test_entries_without_an_id_cannot_be_read_again() -> None:
    shelf = Shelf(list(range(4)), once(lambda entries: entries.pop(0)))
    with pytest.raises(ListingChangedError):
        shelf.read(2)


def test_a_limit_counts_what_is_given() -> None:
    shelf = Shelf(named(*range(6)), once(lambda entries: entries.pop(0)))
    assert shelf.read(2, limit=5) == named(0, 1, 3, 4, 2)


@given(
    st.integers(0, 30),
    st.integers(1, 7),
    st.randoms(use_true_random=False),
    st.floats(0, 0.6),
)
def test_what_was_there_all_the_time_is_given_once(
    count: int, size: int, chance: random.Random, often: float
) -> None:
    """Others add or delete between two pages, but not both: that would leave no trace."""
    stayed = set(range(count))
    fresh = iter(range(1000, 9999))

    def change(entries: list[Any]) -> None:
        if chance.random() >= often:
            return
        delete = chance.random() < 0.7
        for _ in range(chance.randint(1, 3)):
            if not delete:
                entries.insert(chance.randint(0, len(entries)), *named(next(fresh)))
            elif entries:
                gone = entries.pop(chance.randrange(len(entries)))
                stayed.discard(int(gone["id"]))

    shelf = Shelf(named(*range(count)), change)
    try:
        found = [int(entry["id"]) for entry in shelf.read(size)]
    except ListingChangedError:
        return
    assert len(found) == len(set(found))
    assert stayed <= set(found)


def _answers() -> list[Answer]:
    first = {"collections": named(0, 1), "meta": {"total": 4}}
    shrunk = {"collections": named(3), "meta": {"total": 3}}
    rest = {"collections": named(2, 3), "meta": {"total": 3}}
    return [Answer(json=first), Answer(json=shrunk), Answer(json=rest)]


def test_each_iteration_looks_for_itself() -> None:
    with client(Server(*_answers(), *_answers())) as postman:
        listing = postman.paginate("/collections", params={"limit": 2})
        assert list(listing) == named(0, 1, 3, 2)
        assert list(listing) == named(0, 1, 3, 2)


async def test_it_is_noticed_asynchronously() -> None:
    async with async_client(Server(*_answers())) as postman:
        listing = postman.paginate("/collections", params={"limit": 2})
        assert [entry async for entry in listing] == named(0, 1, 3, 2)


def test_many_pages_cost_no_more_each_than_few() -> None:
    def seconds(count: int) -> float:
        operation = OPERATIONS["getMonitors"]
        place: pages.PagePosition | None = pages.first(operation, {}, None)
        started = time.process_time()
        for number in range(count):
            assert place is not None
            body = {"monitors": [1], "meta": {"nextCursor": str(number)}}
            _, place = pages.read(operation, place, body)
        return time.process_time() - started

    few = min(seconds(500) for _ in range(5))
    assert seconds(8_000) < 16 * few * 3
