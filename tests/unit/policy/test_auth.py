"""Credentials: the header of the operation's own scheme, or an error before anything is sent."""

from __future__ import annotations

import pytest
from postman_api_client.operations import OPERATIONS

from postman_facade.errors import MissingKeyError
from postman_facade.policy.auth import Credentials, auth_headers
from postman_facade.secret import Secret

ALL = Credentials(api_key=Secret("api"), scim_key=Secret("scim"), basic=("id", Secret("secret")))


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ("getCollections", {"x-api-key": "api"}),
        ("getScimUsers", {"authorization": "scim"}),
        ("generateOauthToken", {"authorization": "Basic aWQ6c2VjcmV0"}),
        ("revokeOauthToken", {}),
    ],
)
def test_each_scheme_has_its_header(operation: str, expected: dict[str, str]) -> None:
    headers = auth_headers(OPERATIONS[operation], ALL, {})
    assert {name: value.reveal() for name, value in headers.items()} == expected


def test_every_operation_is_open_with_all_credentials() -> None:
    for operation in OPERATIONS.values():
        auth_headers(operation, ALL, {})


def test_the_api_key_is_sent_to_no_scim_operation_and_the_scim_key_to_no_other() -> None:
    for operation in OPERATIONS.values():
        headers = auth_headers(operation, ALL, {})
        assert (Secret("scim") in headers.values()) == operation.path.startswith("/scim/")


def test_an_access_key_stands_for_the_api_key() -> None:
    assert auth_headers(OPERATIONS["getCollection"], Credentials(), {"access_key": "PMAT"}) == {}


def test_a_search_needs_no_key() -> None:
    assert auth_headers(OPERATIONS["searchPostmanResources"], Credentials(), {}) == {}


@pytest.mark.parametrize(
    ("operation", "message"),
    [
        (
            "getCollections",
            "GET /collections needs an API key: set POSTMAN_API_KEY, or pass api_key to the client",
        ),
        ("getCollection", "GET /collections/{collectionId} needs an API key"),
        ("getScimUsers", "needs a SCIM key: set POSTMAN_SCIM_KEY, or pass scim_key to the client"),
        ("generateOauthToken", "needs a client id and secret: use with_options(basic_auth="),
    ],
)
def test_a_missing_key_is_told_with_what_to_do(operation: str, message: str) -> None:
    with pytest.raises(MissingKeyError) as caught:
        auth_headers(OPERATIONS[operation], Credentials(), {})
    assert message in str(caught.value)


def test_credentials_are_not_in_the_repr() -> None:
    shown = repr(ALL)
    assert "api" not in shown.replace("api_key", "")
    assert "secret" not in shown
