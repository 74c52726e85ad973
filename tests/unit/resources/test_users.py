"""The team and its users, and what is used of the plan."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import NameNotFoundError, PostmanError
from postman_facade.sandbox import Sandbox
from postman_facade.testing import Answer, ScriptedServer

EMAIL = "ada@example.com"


@pytest.fixture
def admin(postman_sandbox: Sandbox) -> Iterator[Postman]:
    """A client with the key that provisioning takes."""
    sandbox = postman_sandbox
    with Postman(
        sandbox.api_key, scim_key=sandbox.scim_key, base_url=sandbox.url, rate_limit=None
    ) as postman:
        yield postman


def provision(postman: Postman, email: str = EMAIL, *groups: str) -> str:
    user = postman.users.provision(email, given_name="Ada", family_name="Byron", groups=groups)
    assert user.active is True
    return str(user.id)


def emails(postman: Postman) -> list[str]:
    return [str(user.email) for user in postman.users.list()]


def writes(sandbox: Sandbox) -> list[str]:
    return [call.method for call in sandbox.calls if call.method != "GET"]


def test_a_user_is_provisioned_once(admin: Postman, postman_sandbox: Sandbox) -> None:
    first = provision(admin)
    assert EMAIL in emails(admin)
    assert provision(admin) == first
    assert writes(postman_sandbox) == ["POST"]


def test_case_makes_no_other_user() -> None:
    found = {"id": "u1", "userName": "Ada@Example.com", "active": True}
    server = ScriptedServer(Answer(json={"Resources": [found], "totalResults": 1}))
    postman = Postman(scim_key="SCIM-TEST-0000", transport=server, rate_limit=None)
    assert provision(postman) == "u1"


def test_a_user_is_taken_out_and_comes_back(admin: Postman, postman_sandbox: Sandbox) -> None:
    first = provision(admin)
    assert admin.users.deactivate(EMAIL).active is False
    assert EMAIL not in emails(admin)
    assert admin.users.deactivate(EMAIL).active is False
    assert provision(admin) == first
    assert EMAIL in emails(admin)
    assert writes(postman_sandbox) == ["POST", "PATCH", "PATCH"]


def test_a_new_user_joins_groups(admin: Postman) -> None:
    group = {
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"],
        "displayName": "Sellers",
        "members": [],
    }
    admin.request("POST", "/scim/v2/Groups", json=group)
    user = provision(admin, EMAIL, "Sellers")
    (listed,) = admin.request("GET", "/scim/v2/Groups").json()["Resources"]
    assert [member["value"] for member in listed["members"]] == [user]


@pytest.mark.parametrize("email", ["o'hara@example.com", "a+b@example.com"])
def test_addresses_are_filtered_exactly(admin: Postman, email: str) -> None:
    assert provision(admin, email) == provision(admin, email)
    assert emails(admin).count(email) == 1


def test_who_is_not_there_is_not_taken_out(admin: Postman, postman_sandbox: Sandbox) -> None:
    with pytest.raises(NameNotFoundError, match="no user is named 'ada@example.com'"):
        admin.users.deactivate(EMAIL)
    assert writes(postman_sandbox) == []


def test_provisioning_needs_its_own_key(admin: Postman, postman_sandbox: Sandbox) -> None:
    sandbox = postman_sandbox
    with Postman(sandbox.api_key, base_url=sandbox.url, rate_limit=None) as postman:
        with pytest.raises(PostmanError, match="SCIM"):
            provision(postman)
    assert EMAIL not in emails(admin)


async def test_provisioning_asynchronously(admin: Postman, postman_sandbox: Sandbox) -> None:
    sandbox = postman_sandbox
    async with AsyncPostman(
        sandbox.api_key, scim_key=sandbox.scim_key, base_url=sandbox.url, rate_limit=None
    ) as postman:
        user = await postman.users.provision(EMAIL, given_name="Ada", family_name="Byron")
        assert EMAIL in [found.email async for found in postman.users.list()]
        await postman.users.deactivate(EMAIL)
    assert EMAIL not in emails(admin)
    assert provision(admin) == user.id


def test_the_owner_of_the_key(postman: Postman) -> None:
    user = postman.users.me()
    assert user is not None
    assert user.email in emails(postman)


def test_usage_counts_the_calls(postman: Postman) -> None:
    before, after = postman.usage(), postman.usage()
    assert after.used == before.used + 1
    assert after == postman.users.usage()._replace(calls=after.calls, meters=after.meters)


async def test_usage_asynchronously(async_postman: AsyncPostman) -> None:
    assert (await async_postman.usage()).used > 0
