"""References to elements, and the form in which an operation takes them."""

from __future__ import annotations

import re
from typing import Literal

import pytest
from postman_api_client.operations import OPERATIONS

from postman_facade.errors import InvalidReferenceError
from postman_facade.policy import ids as policy
from postman_facade.policy.ids import IdFormat, ParsedReference

ID = "11111111-2222-4333-8444-555555555555"
UID = f"12345-{ID}"
WORKSPACE = "99999999-aaaa-4bbb-8ccc-dddddddddddd"


@pytest.mark.parametrize(
    ("element", "link", "owner"),
    [
        (
            "collection",
            f"https://go.postman.co/workspace/My-Shelf~{WORKSPACE}/collection/{UID}",
            "12345",
        ),
        ("collection", f"https://go.postman.co/collection/{UID}?action=share&source=copy", "12345"),
        (
            "collection",
            f"https://a-team.postman.co/workspace/S~{WORKSPACE}/collection/{ID}#x",
            None,
        ),
        (
            "collection",
            f"https://www.postman.com/a-team/workspace/shelf/collection/{UID}/loans",
            "12345",
        ),
        (
            "collection",
            f"https://www.postman.com/a-team/workspace/shelf/documentation/{UID}",
            "12345",
        ),
        ("collection", f"https://api.postman.com/collections/{ID}?access_key=PMAT-made-up", None),
        ("collection", f"https://api.getpostman.com/collections/{UID}/forks", "12345"),
        ("collection", f"go.postman.co/collections/{UID}", "12345"),
        (
            "environment",
            f"https://go.postman.co/workspace/S~{WORKSPACE}/environment/{UID}",
            "12345",
        ),
        ("environment", f"https://api.eu.postman.com/environments/{UID}", "12345"),
        (
            "spec",
            f"https://go.postman.co/workspace/S~{WORKSPACE}/specification/{ID}/overview",
            None,
        ),
        ("request", f"https://web.postman.co/workspace/{WORKSPACE}/request/12AB-{ID}", "12AB"),
        ("folder", f"https://go.postman.co/workspace/S~{WORKSPACE}/folder/{UID}", "12345"),
        ("response", f"https://go.postman.co/workspace/S~{WORKSPACE}/example/{UID}", "12345"),
        ("monitor", f"https://go.postman.co/workspace/S~{WORKSPACE}/monitor/{ID}", None),
        ("mock", f"https://api.postman.com/mocks/{ID}/server-responses", None),
        ("workspace", f"https://go.postman.co/workspace/A-b~c~{ID}/overview", None),
        ("workspace", f"https://go.postman.co/workspace/{ID}", None),
        ("workspace", f"  HTTPS://Go.Postman.CO/workspace/{ID}  ", None),
        ("collection", f"http://127.0.0.1:4567/collections/{ID}", None),
    ],
)
def test_links(element: str, link: str, owner: str | None) -> None:
    assert policy.parse(element, link, host="127.0.0.1:4567") == ParsedReference(ID, owner)


@pytest.mark.parametrize(
    ("reference", "given"),
    [
        (ID, ParsedReference(ID)),
        (ID.upper(), ParsedReference(ID.upper())),
        (f" {UID}\n", ParsedReference(ID, "12345")),
        (f"ABC9-{ID}", ParsedReference(ID, "ABC9")),
        ("Night shelf", ParsedReference(name="Night shelf")),
        (f"Copy of {ID}", ParsedReference(name=f"Copy of {ID}")),
        (f"{ID}-v2", ParsedReference(name=f"{ID}-v2")),
        ("postman.com", ParsedReference(name="postman.com")),
    ],
)
def test_ids_and_names(reference: str, given: ParsedReference) -> None:
    assert policy.parse("collection", reference) == given


def test_an_access_key_in_a_link_is_not_told() -> None:
    with pytest.raises(InvalidReferenceError) as caught:
        policy.parse("spec", f"https://api.postman.com/collections/{ID}?access_key=secret-word")
    assert "secret-word" not in str(caught.value)


@pytest.mark.parametrize(
    ("element", "form", "given", "expected"),
    [
        ("collection", "id", ParsedReference(ID), ID),
        ("collection", "id", ParsedReference(ID, "1"), ID),
        ("collection", "either", ParsedReference(ID), ID),
        ("collection", "either", ParsedReference(ID, "1"), f"1-{ID}"),
        ("collection", "uid", ParsedReference(ID, "1"), f"1-{ID}"),
        ("workspace", "uid", ParsedReference(ID, "1"), ID),
        ("workspace", "id", ParsedReference(ID, "1"), ID),
        ("spec", "uid", ParsedReference(ID), ID),
        ("team", "id", ParsedReference("4711"), "4711"),
    ],
)
def test_forms(
    element: str, form: Literal["id", "uid", "either"], given: ParsedReference, expected: str
) -> None:
    need = IdFormat(element, form)
    assert not policy.lacks_owner(need, given)
    assert policy.written(need, given) == expected


def test_an_owner_is_lacking_only_where_a_uid_is_needed() -> None:
    assert policy.lacks_owner(IdFormat("collection", "uid"), ParsedReference(ID))
    assert not policy.lacks_owner(IdFormat("spec", "uid"), ParsedReference(ID))


def test_the_table_says_which_form_an_operation_takes() -> None:
    operations = {
        operation.id: operation
        for operation in OPERATIONS.values()
        if re.findall(r"\{(\w+)\}", operation.path) == ["collectionId"]
    }
    forms = {id: operation.ids["collectionId"]["form"] for id, operation in operations.items()}
    assert forms["duplicateCollection"] == "uid"
    assert forms["getCollection"] == "either"
    assert set(forms.values()) == {"uid", "id", "either"}
