"""Variables one by one, and what others do to them at the same time."""

from __future__ import annotations

import pytest

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import ItemNotFoundError
from postman_facade.sandbox import Fault, Faults
from postman_facade.testing.recording import PostmanService
from tests.unit.documents.raw import raw
from tests.unit.resources.between import Between, after

from .conftest import Store
from .things import environment


def test_a_variable_is_set_and_unset(postman: Postman, stored: Store) -> None:
    staging = stored(environment("Staging", host="a.example.com", port="80")).uid
    postman.environments.set(staging, "port", "443")
    postman.environments.set(staging, "region", "eu")
    postman.environments.set(staging, "region", "eu")  # which writes nothing
    postman.environments.set(staging, "token", "made up", secret=True)
    postman.environments.unset(staging, "host")
    postman.environments.unset(staging, "host")  # which writes nothing
    assert postman.environments.get_value(staging, "port") == "443"
    with pytest.raises(ItemNotFoundError):
        postman.environments.get_value(staging, "host")


async def test_a_variable_is_set_and_unset_asynchronously(
    async_postman: AsyncPostman, stored: Store
) -> None:
    staging = stored(environment("Staging", host="a.example.com")).uid
    await async_postman.environments.set(staging, "port", "443")
    assert await async_postman.environments.get_value(staging, "port") == "443"
    await async_postman.environments.unset(staging, "port")


def test_a_variable_that_others_move_is_put_back_and_the_change_made_again(
    postman: Postman, postman_service: PostmanService, stored: Store
) -> None:
    staging = stored(environment("Staging", host="a.example.com", port="80", zone="1")).uid
    between = Between("PATCH", after(lambda: postman.environments.unset(staging, "host")))
    with Postman(**postman_service.options, transport=between) as own:
        own.environments.set(staging, "port", "443")
    values = {
        entry["key"]: entry["value"] for entry in raw(postman.environments.get(staging))["values"]
    }
    assert values == {"port": "443", "zone": "1"}


def test_a_change_whose_answer_was_lost_is_looked_for(
    postman: Postman, stored: Store, postman_faults: Faults
) -> None:
    staging = stored(environment("Staging", port="80")).uid
    postman_faults.add(Fault("drop", method="PATCH", carried_out=True))
    postman.environments.set(staging, "port", "443")


async def test_a_change_that_did_not_arrive_is_made_again_asynchronously(
    async_postman: AsyncPostman, stored: Store, postman_faults: Faults
) -> None:
    staging = stored(environment("Staging", port="80")).uid
    postman_faults.add(Fault("drop", method="PATCH"))
    await async_postman.environments.set(staging, "port", "443")
    assert await async_postman.environments.get_value(staging, "port") == "443"
