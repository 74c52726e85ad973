"""Listings whose entries are generated models: of helpers, and of `paginate`."""

from __future__ import annotations

from typing import Any

import pytest
from postman_api_client.models import CollectionSummary, MonitorSummary
from typing_extensions import assert_type

from postman_facade import Postman
from postman_facade.errors import ConfigurationError, MalformedResponseError
from postman_facade.json_types import JsonObject
from postman_facade.resources._sync.pages import Pages
from postman_facade.testing import Answer

from .listings import Server, async_client, client, gathered

FIRST = {"collections": [{"id": "1", "name": "A"}, {"id": "2", "odd": [1]}], "meta": {"total": 3}}
SECOND = {"collections": [{"id": "3", "name": "C"}], "meta": {"total": 3}}


def _answers() -> Server:
    return Server(Answer(json=FIRST), Answer(json=SECOND))


def test_entries_become_models_on_every_page() -> None:
    server = _answers()
    with client(server) as postman:
        pages = postman.paginate("/collections", model=CollectionSummary, params={"limit": 2})
        assert_type(pages, Pages[CollectionSummary])
        assert server.requests == []
        found = list(pages)
    assert [entry.id for entry in found] == ["1", "2", "3"]
    assert found[0].name == "A"
    assert [entry.to_dict() for entry in found] == FIRST["collections"] + SECOND["collections"]  # type: ignore[operator]
    assert pages.total == 3


async def test_entries_become_models_asynchronously() -> None:
    async with async_client(_answers()) as postman:
        pages = postman.paginate("/collections", model=CollectionSummary, params={"limit": 2})
        assert [entry.id async for entry in pages] == ["1", "2", "3"]


def test_without_a_model_entries_are_json() -> None:
    with client(_answers()) as postman:
        pages = postman.paginate("/collections", params={"limit": 2})
        assert_type(pages, Pages[JsonObject])
        assert [entry["id"] for entry in pages] == ["1", "2", "3"]


def test_a_helper_gives_what_paginate_gives_with_its_model() -> None:
    with client(_answers()) as one, client(_answers()) as other:
        listed = list(one.collections.list())
        assert listed == list(other.paginate("/collections", model=CollectionSummary))


def test_a_listing_that_the_document_does_not_know_has_models_too() -> None:
    server = Server(
        Answer(json={"shelves": [{"id": "1"}], "meta": {"nextCursor": "a"}}),
        Answer(json={"shelves": [{"id": "2"}]}),
    )
    with client(server) as postman:
        found = list(postman.paginate("/shelves", model=MonitorSummary, limit=2))
    assert [entry.id for entry in found] == ["1", "2"]


def test_entries_of_another_shape_are_kept_as_they_are() -> None:
    odd = [1, "x", None, [{"id": "2"}], {"id": "1"}]
    with client(Server(Answer(json={"collections": odd, "meta": {"total": 5}}))) as postman:
        *kept, nested, model = gathered(postman.paginate("/collections", model=CollectionSummary))
    assert kept == odd[:3]
    assert (nested, model) == (
        [CollectionSummary.from_dict({"id": "2"})],
        CollectionSummary.from_dict({"id": "1"}),
    )


@pytest.mark.parametrize("model", [dict, "CollectionSummary", 5, Postman, {}])
def test_anything_but_a_model_is_refused_at_once(model: Any) -> None:
    server = Server()
    with client(server) as postman:
        with pytest.raises(ConfigurationError, match="model must be a generated model, not "):
            postman.paginate("/collections", model=model)
    assert server.requests == []


def test_a_page_without_its_list_is_malformed_with_a_model_too() -> None:
    with client(Server(Answer(json={"monitors": {}}))) as postman:
        with pytest.raises(MalformedResponseError, match="GET /monitors: .*has no list at"):
            list(postman.paginate("/monitors", model=MonitorSummary))
