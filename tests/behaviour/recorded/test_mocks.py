"""Mock servers, and which answer they give."""

from __future__ import annotations

import pytest
from postman_api_client.models.create_mock_server_response_request import (
    CreateMockServerResponseRequest,
)

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import NotFoundError
from postman_facade.testing.recording import Recording

from .conftest import Store
from .things import collection, item

OUT_OF_ORDER = CreateMockServerResponseRequest.from_dict(
    {
        "serverResponse": {
            "name": "Out of order",
            "statusCode": 503,
            "body": "closed",
            "language": "text",
        }
    }
)


def test_a_server_response_is_switched_on_and_off_and_the_mock_deleted(
    postman: Postman, stored: Store, workspace: str, postman_recording: Recording
) -> None:
    shelf = stored(collection("Shelf", item("list", responses=1)))
    mock = postman.mocks.publish("Mock", collection=shelf, workspace=workspace)
    failing = postman.api.mocks.create_mock_server_response(mock.id, body=OUT_OF_ORDER)
    (listed,) = postman_recording.wait_for(
        lambda: postman.api.mocks.get_mock_server_responses(mock.id)
    )
    assert listed.id == failing.id
    postman.mocks.activate(mock.uid, failing)
    assert postman.mocks.get(mock.uid).config.server_response_id == failing.id
    postman.mocks.activate(mock.uid, None)
    assert [entry.uid for entry in postman.mocks.list(workspace=workspace)] == [mock.uid]
    postman.mocks.delete(mock.uid)
    with pytest.raises(NotFoundError):
        postman.mocks.get(mock.uid)


async def test_a_mock_server_is_published_and_deleted_asynchronously(
    async_postman: AsyncPostman, stored: Store, workspace: str
) -> None:
    shelf = stored(collection("Shelf", item("list", responses=1)))
    mock = await async_postman.mocks.publish("Mock", collection=shelf, workspace=workspace)
    await async_postman.mocks.activate(mock.uid, None)
    assert (await async_postman.mocks.get(mock.uid)).name == "Mock"
    listed = [entry.uid async for entry in async_postman.mocks.list(workspace=workspace)]
    assert listed == [mock.uid]
    await async_postman.mocks.delete(mock.uid)
