"""Collections through the whole building: helper, generated operation, wire, and back."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from postman_facade import AsyncPostman, CollectionDocument, Postman
from postman_facade.documents import differences
from postman_facade.errors import NotFoundError

pytestmark = pytest.mark.usefixtures("postman_vcr")

EXAMPLE = Path(__file__).parents[2] / "examples/bookshop.postman_collection.json"
WRITTEN_BY_THE_SERVICE = re.compile(r"/(id|uid|_postman_id|createdAt|updatedAt|lastUpdatedBy)$")
VOLATILE = re.compile(r"/(updatedAt|lastUpdatedBy)$")


def _significant(
    before: CollectionDocument, after: CollectionDocument, but: re.Pattern[str]
) -> list[str]:
    return [found for found in differences(before.data, after.data) if not but.search(found)]


def test_what_is_stored_comes_back_as_it_was(postman: Postman) -> None:
    source = CollectionDocument.load(EXAMPLE)
    stored = postman.collections.create(source)
    read = postman.collections.get(stored.uid)
    assert _significant(source, read, WRITTEN_BY_THE_SERVICE) == []
    postman.collections.delete(stored.uid)


def test_an_edit_deep_inside_changes_nothing_else(postman: Postman) -> None:
    stored = postman.collections.create(CollectionDocument.load(EXAMPLE))
    before = postman.collections.get(stored.uid)
    edited = postman.collections.get(stored.uid)
    request = edited.find("Lending shelf/Loans/By staff/Renewals/Overdue/Once/Renew a loan once")
    request.description = "Twice is enough."
    postman.collections.save(edited)
    after = postman.collections.get(stored.uid)
    (changed,) = _significant(before, after, VOLATILE)
    assert changed.endswith("/request/description")
    postman.collections.delete(stored.uid)


async def test_the_same_asynchronously(async_postman: AsyncPostman) -> None:
    stored = await async_postman.collections.create(CollectionDocument.load(EXAMPLE))
    before = await async_postman.collections.get(stored.uid)
    await async_postman.collections.save(before)
    after = await async_postman.collections.get(stored.uid)
    assert _significant(before, after, VOLATILE) == []
    await async_postman.collections.delete(stored.uid)


def test_collections_are_listed_with_their_names(postman: Postman) -> None:
    workspace = postman.workspaces.create("Shelf")
    source = CollectionDocument.load(EXAMPLE)
    stored = postman.collections.create(source, workspace=workspace)
    listed = list(postman.collections.list(workspace=workspace))
    assert [entry.uid for entry in listed] == [stored.uid]
    typed = postman.api.collections.get_collections(workspace=workspace.id)
    assert typed.collections == listed
    postman.workspaces.delete(workspace)


def test_what_is_gone_is_not_found(postman: Postman) -> None:
    stored = postman.collections.create(CollectionDocument.load(EXAMPLE))
    postman.collections.delete(stored.uid)
    with pytest.raises(NotFoundError) as caught:
        postman.collections.get(stored.uid)
    assert caught.value.status_code == 404
    assert caught.value.name == "instanceNotFoundError"
    assert "GET /collections/{collectionId}" in str(caught.value)
