"""Listings at their edges: what ends them, what is asked for, and what is told of them."""

from __future__ import annotations

from typing import Any

import pytest

from postman_facade.errors import ConfigurationError, MalformedResponseError, ValidationError
from postman_facade.testing import Answer

from .listings import Server, async_client, client, gathered


def _numbers(first: int, count: int, **meta: int) -> Answer:
    return Answer(json={"collections": list(range(first, first + count)), "meta": meta})


def test_pages_come_with_their_totals() -> None:
    bodies = [
        {"data": [1], "meta": {"nextCursor": "a", "total": 2}, "odd": {"kept": True}},
        {"data": [2], "meta": {"nextCursor": None, "total": 2}},
    ]
    server = Server(*(Answer(json=body) for body in bodies))
    with client(server) as postman:
        pages = gathered(postman.paginate("/sdks", params={"workspaceId": "w"}).by_page())
    assert [(page.items, page.total) for page in pages] == [([1], 2), ([2], 2)]
    assert server.queries == [
        {"workspaceId": "w", "limit": "25"},
        {"workspaceId": "w", "limit": "25", "cursor": "a"},
    ]


@pytest.mark.parametrize("last", [{}, {"meta": None}, {"meta": {}}, {"meta": "odd"}])
def test_a_last_page_without_a_word(last: dict[str, Any]) -> None:
    server = Server(Answer(json={"monitors": [1], **last}))
    with client(server) as postman:
        assert gathered(postman.paginate("/monitors")) == [1]


def test_words_that_are_numbers_are_followed() -> None:
    server = Server(Answer(json={"trails": [1], "nextCursor": 7}), Answer(json={"trails": [2]}))
    with client(server) as postman:
        assert gathered(postman.paginate("/audit/logs")) == [1, 2]
    assert server.queries[1]["cursor"] == "7"


def test_a_word_that_comes_again_ends_the_listing_even_after_others() -> None:
    words = ["a", "b", "a"]
    server = Server(*(Answer(json={"specs": [w], "meta": {"nextCursor": w}}) for w in words))
    with client(server) as postman:
        assert gathered(postman.paginate("/specs")) == words


def test_the_word_that_was_given_to_begin_with_counts_as_seen() -> None:
    server = Server(Answer(json={"specs": [1], "meta": {"nextCursor": "a"}}))
    with client(server) as postman:
        assert gathered(postman.paginate("/specs", params={"cursor": "a"})) == [1]


def test_an_empty_page_in_the_middle_is_passed() -> None:
    server = Server(
        Answer(json={"monitors": [], "meta": {"nextCursor": "a"}}),
        Answer(json={"monitors": [1], "meta": {"nextCursor": ""}}),
    )
    with client(server) as postman:
        assert gathered(postman.paginate("/monitors")) == [1]


def test_the_total_decides_where_pages_are_shorter_than_asked() -> None:
    server = Server(_numbers(0, 3, total=5), _numbers(3, 2, total=5))
    with client(server) as postman:
        assert gathered(postman.paginate("/collections")) == [0, 1, 2, 3, 4]
    assert [query["offset"] for query in server.queries] == ["0", "3"]


def test_an_empty_page_ends_a_listing_whatever_the_total_says() -> None:
    server = Server(_numbers(0, 2, total=9), _numbers(2, 0, total=9))
    with client(server) as postman:
        assert gathered(postman.paginate("/collections")) == [0, 1]


def test_without_a_total_a_short_page_is_the_last() -> None:
    server = Server(_numbers(0, 2), _numbers(2, 1))
    with client(server) as postman:
        assert gathered(postman.paginate("/collections", params={"limit": 2})) == [0, 1, 2]


def test_a_size_that_the_service_cuts_down_does_not_end_the_listing() -> None:
    full = Answer(json={"elements": list(range(1000)), "meta": {}})
    server = Server(full, Answer(json={"elements": [1000], "meta": {}}))
    with client(server) as postman:
        assert len(gathered(postman.paginate("/network/private", params={"limit": 5000}))) == 1001


def test_a_table_with_more_goes_on_for_all() -> None:
    def tables(calls: int, users: int, more: bool) -> Answer:
        pages = {"has_more": False}, {"has_more": more}
        rows = {"calls": ["c"] * calls, "users": ["u"] * users}
        data = zip(rows.items(), pages, strict=True)
        return Answer(json={"data": {name: {"rows": r, "pagination": p} for (name, r), p in data}})

    server = Server(tables(1, 3, True), tables(0, 2, False))
    with client(server) as postman:
        assert sorted(gathered(postman.paginate("/analytics"))) == ["c"] + ["u"] * 5
    assert [query["offset"] for query in server.queries] == ["0", "3"]


def test_the_position_of_scim_counts_from_one() -> None:
    def users(*names: str) -> Answer:
        return Answer(json={"Resources": list(names), "totalResults": 3})

    server = Server(users("a", "b"), users("c"))
    with client(server) as postman:
        assert gathered(postman.paginate("/scim/v2/Users", params={"count": 2})) == ["a", "b", "c"]
    assert server.queries == [
        {"count": "2", "startIndex": "1"},
        {"count": "2", "startIndex": "3"},
    ]


def test_a_position_that_is_given_is_where_it_begins() -> None:
    server = Server(_numbers(40, 2, total=42))
    with client(server) as postman:
        assert gathered(postman.paginate("/collections", params={"offset": 40})) == [40, 41]
    assert server.queries[0]["offset"] == "40"


def test_a_filter_that_paging_would_undo_is_sent_without_it() -> None:
    server = Server(_numbers(0, 150, total=300))
    with client(server) as postman:
        assert len(list(postman.collections.list(name="Shelf"))) == 150
    assert server.queries == [{"name": "Shelf"}]


def test_no_entries_wanted_means_nothing_is_sent() -> None:
    server = Server()
    with client(server) as postman:
        assert gathered(postman.paginate("/monitors", limit=0)) == []
    assert server.requests == []


def test_a_collection_without_forks_has_an_empty_listing() -> None:
    none = Answer(400, {"error": {"name": "badRequest", "message": "No forks."}})
    server = Server(none)
    with client(server) as postman:
        pages = postman.paginate("/collections/made-up/forks")
        assert gathered(pages) == []
        assert len(pages) == 0


def test_other_refusals_of_a_listing_are_errors() -> None:
    refusal = Answer(400, {"error": {"name": "badRequest", "message": "Bad limit."}})
    other = Answer(400, {"error": {"name": "invalidParamError", "message": "Bad limit."}})
    with client(Server(refusal)) as postman, pytest.raises(ValidationError):
        gathered(postman.paginate("/collections/collection-forks"))
    with client(Server(other)) as postman, pytest.raises(ValidationError):
        gathered(postman.paginate("/collections/made-up/forks"))


def test_lists_of_one_answer_that_may_be_left_out() -> None:
    with client(Server(Answer(json={"team": [2], "user": [1]}), Answer(json={}))) as postman:
        assert gathered(postman.paginate("/collections/made-up/roles")) == [1, 2]
        assert gathered(postman.paginate("/collections/made-up/roles")) == []


@pytest.mark.parametrize(
    ("path", "answer"),
    [
        ("/environments", Answer(json={})),
        ("/environments", Answer(json={"environments": None})),
        ("/environments", Answer(json=[])),
        ("/environments", Answer(text="null")),
        ("/environments", Answer(text="<html></html>")),
        ("/audit-actions", Answer(json={"data": []})),
        ("/collections/made-up/roles", Answer(json=[])),
        ("/unknown", Answer(json={"meta": {}})),
    ],
)
def test_an_answer_without_the_list_is_malformed(path: str, answer: Answer) -> None:
    with (
        client(Server(answer)) as postman,
        pytest.raises(MalformedResponseError, match=f"GET {path[:5]}"),
    ):
        gathered(postman.paginate(path))


def test_a_listing_that_the_document_does_not_know_is_read_like_most() -> None:
    server = Server(
        Answer(json={"apis": [1], "meta": {"nextCursor": "a"}}),
        Answer(json={"apis": [2], "meta": {"nextCursor": ""}}),
        Answer(json=[3]),
    )
    with client(server) as postman:
        assert gathered(postman.paginate("/apis", params={"workspaceId": "w"})) == [1, 2]
        assert gathered(postman.paginate("/bare")) == [3]
    assert server.queries == [{"workspaceId": "w"}, {"workspaceId": "w", "cursor": "a"}, {}]


@pytest.mark.parametrize(
    ("path", "options", "message"),
    [
        ("/me", {}, "GET /me is not a listing"),
        ("/monitors", {"limit": -1}, "limit must be an integer of 0 or more, not -1"),
        ("/monitors", {"limit": True}, "limit must be"),
        ("/monitors", {"params": {"limit": "many"}}, "limit must be an integer, not 'many'"),
        ("/collections", {"params": {"offset": "x"}}, "offset must be an integer"),
        ("/monitors?limit=2", {}, "have no query"),
    ],
)
def test_invalid_input_is_rejected_at_once(
    path: str, options: dict[str, Any], message: str
) -> None:
    with (
        client(Server()) as postman,
        pytest.raises(ConfigurationError, match=message.replace("?", ".")),
    ):
        postman.paginate(path, **options)


def test_how_many_there_are() -> None:
    server = Server(
        _numbers(0, 2, total=2), Answer(json={"environments": []}), _numbers(0, 1, total=2)
    )
    with client(server) as postman:
        pages = postman.collections.list()
        with pytest.raises(
            TypeError, match=r"len\(\) of GET /collections is unknown until a page is loaded"
        ):
            len(pages)
        with pytest.raises(TypeError, match=r"use len\(list\(\.\.\.\)\)"):
            bool(pages)
        assert server.requests == []
        assert (gathered(pages), len(pages), bool(pages), pages.total) == ([0, 1], 2, True, 2)
        untold = postman.environments.list()
        assert untold.total is None
        list(untold)
        with pytest.raises(TypeError, match="GET /environments does not report a total"):
            len(untold)
        bounded = postman.paginate("/collections", limit=1)
        assert (gathered(bounded), len(bounded), bounded.total) == ([0], 1, 2)


async def test_how_many_there_are_asynchronously() -> None:
    async with async_client(Server(_numbers(0, 1, total=1))) as postman:
        pages = postman.collections.list()
        async for page in pages.by_page():
            items: list[Any] = [*page.items]
            assert (items, len(pages)) == ([0], 1)


def test_each_iteration_begins_again() -> None:
    server = Server(_numbers(0, 1, total=1), _numbers(5, 1, total=1))
    with client(server) as postman:
        pages = postman.collections.list()
        assert (gathered(pages), gathered(pages)) == ([0], [5])


def test_a_listing_is_shown_without_its_query() -> None:
    with client(Server()) as postman:
        assert repr(postman.paginate("/specs", params={"workspaceId": "w"})) == "Pages(GET /specs)"
