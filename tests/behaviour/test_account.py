"""Who one is, and what happens with a wrong key."""

from __future__ import annotations

import pytest

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import AuthenticationError, NotFoundError
from postman_facade.testing.plugin import PostmanService

pytestmark = pytest.mark.usefixtures("postman_vcr")


def test_the_owner_of_the_key(postman: Postman) -> None:
    me = postman.users.me()
    assert me is not None
    assert {"id", "username", "teamId"} <= me.to_dict().keys()
    typed = postman.api.users.get_authenticated_user()
    assert typed.user == me


async def test_the_owner_of_the_key_asynchronously(async_postman: AsyncPostman) -> None:
    typed = await async_postman.api.users.get_authenticated_user()
    assert typed.user == await async_postman.users.me()


def test_a_wrong_key_is_refused(postman_service: PostmanService) -> None:
    postman = Postman("made-up-and-wrong", base_url=postman_service.base_url, rate_limit=None)
    with postman, pytest.raises(AuthenticationError) as caught:
        postman.users.me()
    assert caught.value.status_code == 401
    assert "made-up-and-wrong" not in str(caught.value)


def test_a_path_the_document_does_not_know(postman: Postman) -> None:
    with pytest.raises(NotFoundError):
        postman.request("GET", "/no-such-thing")
