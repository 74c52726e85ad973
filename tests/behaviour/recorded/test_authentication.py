"""Which credential is sent, in which header, and what happens when it is wrong."""

from __future__ import annotations

import pytest
from postman_api_client.models.generate_oauth_token_request import GenerateOauthTokenRequest
from postman_api_client.models.revoke_oauth_token_request import RevokeOauthTokenRequest
from postman_api_client.models.search_postman_resources_request import (
    SearchPostmanResourcesRequest,
)

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import (
    AuthenticationError,
    MissingKeyError,
    NotFoundError,
    PlanRequiredError,
)
from postman_facade.testing import Answer
from postman_facade.testing.recording import PostmanService

from .conftest import Scripted, only_sandbox

TOKEN = GenerateOauthTokenRequest.from_dict(
    {"grant_type": "client_credentials", "installationAuthId": "1", "jwt": "made.up.here"}
)


def test_the_owner_of_the_key(postman: Postman) -> None:
    me = postman.users.me()
    assert me is not None
    assert me.id
    assert postman.api.users.get_authenticated_user().user == me


async def test_the_owner_of_the_key_asynchronously(async_postman: AsyncPostman) -> None:
    me = await async_postman.users.me()
    assert me is not None
    assert (await async_postman.api.users.get_authenticated_user()).user == me


def test_the_scim_key_goes_to_scim_alone(postman: Postman) -> None:
    assert postman.api.scim.get_scim_service_provider_config().patch
    assert postman.users.me()


async def test_the_scim_key_goes_to_scim_alone_asynchronously(async_postman: AsyncPostman) -> None:
    assert (await async_postman.api.scim.get_scim_service_provider_config()).patch
    assert await async_postman.users.me()


@only_sandbox("a client id and secret belong to a partner")
def test_a_client_id_and_secret_get_a_token_which_needs_no_key_to_be_revoked(
    postman: Postman,
) -> None:
    partner = postman.with_options(basic_auth=("app", "made-up-secret"))
    token = partner.api.tokens.generate_oauth_token(body=TOKEN).access_token
    revoked = postman.api.tokens.revoke_oauth_token(
        body=RevokeOauthTokenRequest.from_dict({"token": token})
    )
    assert revoked.success


def test_a_search_without_a_key(postman_service: PostmanService) -> None:
    anyone = Postman(base_url=postman_service.base_url, rate_limit=postman_service.rate_limit)
    body = SearchPostmanResourcesRequest.from_dict({"elementType": "collections", "q": "books"})
    with anyone:
        assert isinstance(anyone.api.search.search_postman_resources(body=body).data, list)


@only_sandbox("an access key is made by hand")
def test_an_access_key_stands_for_the_key(
    postman_service: PostmanService, scripted: Scripted
) -> None:
    postman = scripted(Answer(json={"collection": {"info": {"name": "Shelf"}, "item": []}}))
    with Postman(base_url=postman.base_url, rate_limit=None) as anyone:
        read = anyone.api.collections.get_collection(
            "12345678-12ece9e1-2abf-4edc-8e34-de66e74114d2", access_key="made-up-access-key"
        )
    assert read.collection.info.name == "Shelf"


def test_a_key_that_is_missing_is_told_before_anything_is_sent(
    postman_service: PostmanService,
) -> None:
    postman = Postman(postman_service.api_key, base_url=postman_service.base_url, rate_limit=None)
    with postman:
        assert postman.users.me()
        with pytest.raises(MissingKeyError, match="SCIM"):
            postman.users.provision("ada@example.com", given_name="Ada", family_name="Page")


def test_a_wrong_key_is_refused(postman_service: PostmanService) -> None:
    wrong = Postman("made-up-and-wrong", base_url=postman_service.base_url, rate_limit=None)
    with wrong, pytest.raises(AuthenticationError) as caught:
        wrong.users.me()
    assert caught.value.status_code == 401
    assert "made-up-and-wrong" not in str(caught.value)


async def test_a_wrong_key_is_refused_asynchronously(postman_service: PostmanService) -> None:
    wrong = AsyncPostman("made-up-and-wrong", base_url=postman_service.base_url, rate_limit=None)
    async with wrong:
        with pytest.raises(AuthenticationError):
            await wrong.users.me()


def test_a_wrong_key_is_forbidden_where_the_service_says_so(
    postman_service: PostmanService, workspace: str
) -> None:
    wrong = Postman("made-up-and-wrong", base_url=postman_service.base_url, rate_limit=None)
    with wrong, pytest.raises(AuthenticationError) as caught:
        list(wrong.specs.list(workspace=workspace))
    assert caught.value.status_code == 403


def test_a_plan_that_does_not_include_it(scripted: Scripted) -> None:
    refusal = {
        "type": "https://api.postman.com/problems/forbidden",
        "title": "Forbidden",
        "status": 403,
        "detail": "Your plan does not include audit logs. Upgrade to Enterprise.",
    }
    postman = scripted(Answer(403, refusal))
    with pytest.raises(PlanRequiredError) as caught:
        postman.api.audit_logs.get_audit_logs()
    assert caught.value.hint


def test_a_path_the_document_does_not_know(postman: Postman) -> None:
    with pytest.raises(NotFoundError):
        postman.request("GET", "/no-such-thing")
