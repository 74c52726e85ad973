"""The team: listed, provisioned, deactivated; and what is used of the plan."""

from __future__ import annotations

import pytest

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import NameNotFoundError

from .conftest import only_sandbox

ADA = "ada.page@example.com"
only_in_a_team_of_ours = only_sandbox("a user that was provisioned cannot be deleted again")


def test_the_team_is_listed(postman: Postman) -> None:
    me = postman.users.me()
    assert me is not None
    assert me.id in [user.id for user in postman.users.list()]


async def test_the_team_is_listed_asynchronously(async_postman: AsyncPostman) -> None:
    assert [user.id async for user in async_postman.users.list()]


@only_in_a_team_of_ours
def test_a_user_is_provisioned_once_deactivated_and_activated_again(postman: Postman) -> None:
    first = postman.users.provision(ADA, given_name="Ada", family_name="Page")
    again = postman.users.provision(ADA, given_name="Ada", family_name="Page")
    assert first.id == again.id
    assert not postman.users.deactivate(ADA).active
    assert not postman.users.deactivate(ADA).active  # which writes nothing
    assert postman.users.provision(ADA, given_name="Ada", family_name="Page").active


@only_in_a_team_of_ours
async def test_a_user_is_provisioned_and_deactivated_asynchronously(
    async_postman: AsyncPostman,
) -> None:
    first = await async_postman.users.provision(ADA, given_name="Ada", family_name="Page")
    again = await async_postman.users.provision(ADA, given_name="Ada", family_name="Page")
    assert first.id == again.id
    assert not (await async_postman.users.deactivate(ADA)).active


def test_nobody_is_deactivated_who_is_not_there(postman: Postman) -> None:
    with pytest.raises(NameNotFoundError):
        postman.users.deactivate("nobody@example.com")


def test_what_is_used_of_the_plan(postman: Postman) -> None:
    usage = postman.usage()
    assert usage.used >= 0
    assert usage.forecast is None or usage.forecast >= usage.used
    assert postman.users.usage().meters


async def test_what_is_used_of_the_plan_asynchronously(async_postman: AsyncPostman) -> None:
    assert (await async_postman.usage()).used >= 0
