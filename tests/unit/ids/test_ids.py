"""What people give for an element, and the form in which an operation gets it."""

from __future__ import annotations

import copy
import re

import pytest
from postman_api_client.operations import OPERATIONS

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import (
    ConfigurationError,
    InvalidReferenceError,
    MultipleMatchesError,
    NameNotFoundError,
    NotFoundError,
)
from postman_facade.policy import ids as policy
from postman_facade.policy.ids import IdFormat, ParsedReference
from postman_facade.testing import Answer, ScriptedServer

ID = "11111111-2222-4333-8444-555555555555"
OTHER = "66666666-7777-4888-8999-000000000000"
UID = f"12345-{ID}"
WORKSPACE = "99999999-aaaa-4bbb-8ccc-dddddddddddd"
COLLECTION = Answer(json={"collection": {"info": {"name": "Shelf"}, "item": []}})
ENVIRONMENT = Answer(json={"environment": {"id": ID, "name": "Night", "values": []}})
ME = Answer(json={"user": {"id": 777}})


def client(*script: Answer) -> tuple[Postman, ScriptedServer]:
    server = ScriptedServer(*script)
    return Postman("key-1", rate_limit=None, transport=server), server


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


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        (
            f"https://go.postman.co/environments/{UID}",
            "a link to an environment, and a collection is",
        ),
        (
            f"https://go.postman.co/workspace/S~{ID}",
            "is a link to a workspace, and a collection is",
        ),
        (f"https://go.postman.co/collections/{ID}/requests/{OTHER}", "is a link to a request"),
        (
            "https://www.postman.com/a-team/workspace/shelf/collection/abc123",
            "holds no id of a coll",
        ),
        ("https://go.postman.co/home", "go.postman.co/home holds no id of a collection"),
        (
            f"https://example.com/collections/{ID}",
            "example.com/collections/.* is not a link of Post",
        ),
        (f"https://postman.com.example.com/collections/{ID}", "is not a link of Postman"),
        (f"https://notpostman.com/collections/{ID}", "is not a link of Postman"),
    ],
)
def test_links_that_lead_elsewhere(reference: str, message: str) -> None:
    postman, server = client()
    with postman:
        for ask in (postman.collections.get, postman.collections.delete):
            with pytest.raises(InvalidReferenceError, match=message) as caught:
                ask(reference)
            assert isinstance(caught.value, ConfigurationError)
    assert server.requests == []


def test_an_access_key_in_a_link_is_not_told() -> None:
    with pytest.raises(InvalidReferenceError) as caught:
        policy.parse("spec", f"https://api.postman.com/collections/{ID}?access_key=secret-word")
    assert "secret-word" not in str(caught.value)


@pytest.mark.parametrize("helper", ["collections", "environments", "workspaces"])
def test_names_are_refused_where_something_is_deleted(helper: str) -> None:
    postman, server = client()
    with (
        postman,
        pytest.raises(InvalidReferenceError, match="'Night' is not the id of an? .*not a name"),
    ):
        getattr(postman, helper).delete("Night")
    assert server.requests == []


@pytest.mark.parametrize("helper", ["collections", "environments"])
def test_names_of_workspaces_are_looked_up_when_a_listing_is_read(helper: str) -> None:
    named = Answer(json={"workspaces": [{"id": WORKSPACE, "name": "Shelf"}]})
    page = Answer(json={helper: [1], "meta": {"total": 1}})
    postman, server = client(named, page, page)
    with postman:
        listing = getattr(postman, helper).list(workspace="Shelf")
        assert server.requests == []
        assert list(listing) == [1]
        assert [path for _, path, _ in server.requests] == ["/workspaces", f"/{helper}"]
        link = f"https://go.postman.co/workspace/Shelf~{WORKSPACE}"
        assert list(getattr(postman, helper).list(workspace=link)) == [1]


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
def test_forms(element: str, form: str, given: ParsedReference, expected: str) -> None:
    need = IdFormat(element, form)
    assert not policy.lacks_owner(need, given)
    assert policy.written(need, given) == expected


def test_an_owner_is_lacking_only_where_a_uid_is_needed() -> None:
    assert policy.lacks_owner(IdFormat("collection", "uid"), ParsedReference(ID))
    assert not policy.lacks_owner(IdFormat("spec", "uid"), ParsedReference(ID))


def test_the_table_says_which_form_an_operation_takes() -> None:
    forms = {
        operation.id: policy.only(operation).form
        for operation in OPERATIONS.values()
        if re.findall(r"\{(\w+)\}", operation.path) == ["collectionId"]
    }
    assert forms["duplicateCollection"] == "uid"
    assert forms["getCollection"] == "either"
    assert set(forms.values()) == {"uid", "id", "either"}
    for id in forms:
        assert policy.url(OPERATIONS[id], "a/b").count("a%2Fb") == 1


def _asked(server: ScriptedServer) -> list[str]:
    return [path for _, path, _ in server.requests]


def test_the_owner_is_learned_once() -> None:
    postman, server = client(ME, COLLECTION)
    with postman:
        assert postman.resolve_id("collection", ID) == f"777-{ID}"
        assert postman.with_options(max_retries=1).resolve_id("collection", OTHER) == f"777-{OTHER}"
        assert postman.resolve_id("collection", UID) == UID
        assert postman.resolve_id("collection", UID, form="id") == ID
        assert postman.resolve_id("workspace", ID) == ID
        duplicate = OPERATIONS["duplicateCollection"]
        assert postman.ids.url(duplicate, ID) == f"/collections/777-{ID}/duplicates"
        postman.collections.get(ID)
    assert _asked(server) == ["/me", f"/collections/{ID}"]


def test_a_key_without_a_user_has_no_owner_to_add() -> None:
    postman, _ = client(Answer(json={"user": None}))
    with postman, pytest.raises(InvalidReferenceError, match="the key has no user; give the uid"):
        postman.resolve_id("collection", ID)


def test_a_link_is_as_good_as_an_id() -> None:
    postman, server = client(COLLECTION, Answer(json={}), ENVIRONMENT)
    with postman:
        link = f"https://go.postman.co/workspace/S~{WORKSPACE}/collection/{UID}"
        assert postman.collections.get(link).name == "Shelf"
        postman.collections.delete(link)
        postman.environments.get(f"{postman.base_url}/environments/{ID}")
    assert _asked(server) == [f"/collections/{UID}"] * 2 + [f"/environments/{ID}"]


def _entries(kind: str, *uids: str, name: str = "Night", cursor: str = "") -> Answer:
    entries = [{"id": uid[-36:], "uid": uid, "name": name} for uid in uids]
    return Answer(json={kind: entries, "meta": {"nextCursor": cursor}})


def test_a_name_is_found_where_it_is_the_only_one() -> None:
    postman, _ = client(_entries("environments", UID, name="Nights"))
    with postman, pytest.raises(NameNotFoundError):
        postman.environments.get("Night")
    several = Answer(
        json={
            "environments": [{"id": OTHER, "name": "Day"}, {"id": ID, "uid": UID, "name": "Night"}]
        }
    )
    postman, server = client(several, ENVIRONMENT)
    with postman:
        assert postman.environments.get("Night").name == "Night"
    assert _asked(server) == ["/environments", f"/environments/{UID}"]


def test_a_name_is_looked_for_on_all_pages() -> None:
    workspace = Answer(json={"workspace": {"id": ID, "name": "Night"}})
    first = Answer(json={"workspaces": [{"id": OTHER, "name": "Day"}], "meta": {"nextCursor": "a"}})
    second = Answer(json={"workspaces": [{"id": ID, "name": "Night"}], "meta": {}})
    postman, server = client(first, second, workspace)
    with postman:
        assert postman.workspaces.get("Night")["id"] == ID
    assert _asked(server) == ["/workspaces", "/workspaces", f"/workspaces/{ID}"]


def test_a_name_of_several_is_ambiguous_over_pages() -> None:
    postman, _ = client(
        _entries("monitors", UID, cursor="a"), _entries("monitors", f"1-{OTHER}"), Answer(500)
    )
    with (
        postman,
        pytest.raises(MultipleMatchesError, match="2 monitors are called 'Night'") as caught,
    ):
        postman.resolve_id("monitor", "Night")
    assert caught.value.uids == (UID, f"1-{OTHER}")
    assert UID in str(caught.value)


def test_collections_are_looked_for_by_the_service_and_exactly() -> None:
    server = ScriptedServer(Answer(json={"collections": [{"id": ID, "uid": UID, "name": "night"}]}))
    with Postman("key-1", rate_limit=None, transport=server) as postman:
        with pytest.raises(NotFoundError, match="no collection is called 'Night'") as caught:
            postman.collections.get("Night")
    assert _asked(server) == ["/collections"]
    assert (caught.value.status_code, copy.copy(caught.value).path) == (404, "/collections")


def test_what_has_no_listing_of_its_own_has_no_name() -> None:
    postman, server = client()
    with (
        postman,
        pytest.raises(
            InvalidReferenceError, match="'Loans' is not the id of a spec; give its id or"
        ),
    ):
        postman.resolve_id("spec", "Loans")
    assert server.requests == []


def test_other_kinds_of_ids_stay_as_they_are() -> None:
    postman, _ = client()
    with postman:
        assert postman.resolve_id("team", "4711") == "4711"
        assert (
            postman.resolve_id("component", "01JMADEUPMADEUPMADEUPMADEU")
            == "01JMADEUPMADEUPMADEUPMADEU"
        )


async def test_the_same_asynchronously() -> None:
    server = ScriptedServer(ME, _entries("environments", UID), ENVIRONMENT, Answer(json={}))
    async with AsyncPostman("key-1", rate_limit=None, transport=server) as postman:
        assert await postman.resolve_id("collection", ID) == f"777-{ID}"
        assert (await postman.environments.get("Night")).name == "Night"
        await postman.environments.delete(UID)
        with pytest.raises(InvalidReferenceError):
            await postman.environments.delete("Night")
    assert _asked(server) == ["/me", "/environments", *[f"/environments/{UID}"] * 2]
