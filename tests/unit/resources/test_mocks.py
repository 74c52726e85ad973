"""Mock servers: what they serve, and which server response is on."""

from __future__ import annotations

import pytest
from postman_api_client.types import Unset

from postman_facade import AsyncPostman, CollectionDocument, Postman
from postman_facade.errors import InvalidReferenceError, NotFoundError

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


@pytest.fixture
def mock(postman: Postman, workspace: str) -> str:
    """The id of a mock server."""
    served = CollectionDocument.from_json({"info": {"name": "Books", "schema": SCHEMA}, "item": []})
    postman.collections.create(served, workspace=workspace)
    return postman.mocks.publish("Shop", collection="Books", workspace=workspace).id


@pytest.fixture
def down(postman: Postman, mock: str) -> str:
    """The id of a server response of the mock server."""
    response = {"serverResponse": {"name": "Down", "statusCode": 503}}
    made = postman.request("POST", f"/mocks/{mock}/server-responses", json=response)
    return str(made.json()["id"])


def active(postman: Postman, mock: str) -> str | None:
    config = postman.mocks.get(mock).config
    assert config
    assert not isinstance(config.server_response_id, Unset)
    return config.server_response_id


def test_one_response_is_switched_on_and_off(postman: Postman, mock: str, down: str) -> None:
    postman.mocks.activate("Shop", down)
    assert active(postman, mock) == down
    postman.mocks.activate(mock, None)
    assert active(postman, mock) is None


async def test_switching_asynchronously(
    postman: Postman, async_postman: AsyncPostman, mock: str, down: str
) -> None:
    await async_postman.mocks.activate("Shop", down)
    assert active(postman, mock) == down
    config = (await async_postman.mocks.get("Shop")).config
    assert config
    assert config.server_response_id == down


def test_a_response_of_another_mock_server(postman: Postman, mock: str) -> None:
    with pytest.raises(NotFoundError):
        postman.mocks.activate(mock, "00000000-0000-4000-8000-000000000000")
    assert active(postman, mock) is None


def test_publishing_again_leaves_what_is_on(
    postman: Postman, mock: str, down: str, workspace: str
) -> None:
    postman.mocks.activate(mock, down)
    changed = postman.mocks.publish("Shop", collection="Books", workspace=workspace, private=True)
    assert (changed.action, changed.id) == ("updated", mock)
    assert active(postman, mock) == down
    assert postman.mocks.get(mock).is_public is False


def test_deleting_takes_no_name(postman: Postman, mock: str, workspace: str) -> None:
    with pytest.raises(InvalidReferenceError):
        postman.mocks.delete("Shop")
    assert [entry.id for entry in postman.mocks.list(workspace=workspace)] == [mock]
    postman.mocks.delete(mock)
    assert list(postman.mocks.list(workspace=workspace)) == []
