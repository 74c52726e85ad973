"""What people give for an element, and the form in which an operation gets it."""

from __future__ import annotations

import copy
import re

import pytest
from postman_api_client.operations import OPERATIONS

from postman_facade import AsyncPostman, Postman
from postman_facade.calls.request import build
from postman_facade.errors import (
    ConfigurationError,
    InvalidReferenceError,
    MultipleMatchesError,
    NameNotFoundError,
    NotFoundError,
)
from postman_facade.resources._sync.references import References
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
    ("reference", "message"),
    [
        (
            f"https://go.postman.co/environments/{UID}",
            "a link to an environment; pass a collection",
        ),
        (
            f"https://go.postman.co/workspace/S~{ID}",
            "is a link to a workspace; pass a collection",
        ),
        (f"https://go.postman.co/collections/{ID}/requests/{OTHER}", "is a link to a request"),
        (
            "https://www.postman.com/a-team/workspace/shelf/collection/abc123",
            "does not contain the id of a coll",
        ),
        (
            "https://go.postman.co/home",
            "go.postman.co/home does not contain the id of a collection",
        ),
        (
            f"https://example.com/collections/{ID}",
            "example.com/collections/.* is not a Postman link",
        ),
        (f"https://postman.com.example.com/collections/{ID}", "is not a Postman link"),
        (f"https://notpostman.com/collections/{ID}", "is not a Postman link"),
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


def test_an_id_with_a_slash_is_one_segment() -> None:
    one_argument = [
        (operation.area, operation.name)
        for operation in OPERATIONS.values()
        if re.findall(r"\{(\w+)\}", operation.path) == ["collectionId"]
        and operation.method in ("GET", "DELETE")
    ]
    assert len(one_argument) > 8
    for area, name in one_argument:
        request = build(lambda api: getattr(getattr(api, area), name)("a/b"))  # noqa: B023
        assert request.arguments["url"].count("a%2Fb") == 1


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
        assert References(postman._caller).id("collection", ID, "uid") == f"777-{ID}"
        postman.collections.get(ID)
    assert _asked(server) == ["/me", f"/collections/{ID}"]


def test_a_key_without_a_user_has_no_owner_to_add() -> None:
    postman, _ = client(Answer(json={"user": None}))
    with postman, pytest.raises(InvalidReferenceError, match="pass the uid"):
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
        assert postman.workspaces.get("Night").id == ID
    assert _asked(server) == ["/workspaces", "/workspaces", f"/workspaces/{ID}"]


def test_a_name_of_several_is_ambiguous_over_pages() -> None:
    postman, _ = client(
        _entries("monitors", UID, cursor="a"), _entries("monitors", f"1-{OTHER}"), Answer(500)
    )
    with (
        postman,
        pytest.raises(MultipleMatchesError, match="2 monitors are named 'Night'") as caught,
    ):
        postman.resolve_id("monitor", "Night")
    assert caught.value.uids == (UID, f"1-{OTHER}")
    assert UID in str(caught.value)
    assert str(caught.value).endswith("; pass the id of one")


def test_collections_are_looked_for_by_the_service_and_exactly() -> None:
    server = ScriptedServer(Answer(json={"collections": [{"id": ID, "uid": UID, "name": "night"}]}))
    with Postman("key-1", rate_limit=None, transport=server) as postman:
        with pytest.raises(NotFoundError, match="no collection is named 'Night'") as caught:
            postman.collections.get("Night")
    assert _asked(server) == ["/collections"]
    assert (caught.value.status_code, copy.copy(caught.value).path) == (404, "/collections")
    assert caught.value.hint == "did you mean 'night'?"


@pytest.mark.parametrize("name", ["Something else", "N" * 90])
def test_a_name_like_no_other_is_to_be_checked(name: str) -> None:
    entry = {"id": ID, "uid": UID, "name": "N" * 89}
    server = ScriptedServer(Answer(json={"environments": [entry]}))
    with Postman("key-1", rate_limit=None, transport=server) as postman:
        with pytest.raises(NotFoundError, match="check the name, and whether this key may see it"):
            postman.environments.get(name)


def test_a_name_is_compared_with_the_first_of_many_only() -> None:
    names = [*(f"{number:04}" for number in range(2000)), "Shelf"]
    listed = Answer(json={"environments": [{"id": ID, "uid": UID, "name": name} for name in names]})
    with Postman("key-1", rate_limit=None, transport=ScriptedServer(listed)) as postman:
        with pytest.raises(NotFoundError) as caught:
            postman.environments.get("Shelv")
    assert caught.value.hint == "check the name, and whether this key may see it"


def test_what_has_no_listing_of_its_own_has_no_name() -> None:
    postman, server = client()
    with (
        postman,
        pytest.raises(
            InvalidReferenceError, match="'Loans' is not the id of a spec; pass its id or"
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
