"""Wherever an element is given, an object that a helper returned is as good as its id."""

from __future__ import annotations

import re
from typing import Any

import pytest
from postman_api_client import models
from postman_api_client.types import UNSET

from postman_facade import CollectionDocument, EnvironmentDocument, Postman
from postman_facade.errors import InvalidReferenceError
from postman_facade.policy import ids as policy
from postman_facade.resources.published import Published
from postman_facade.resources.reference import Reference

from ..calls.hostile import full_answer
from ..secrets.entries import COLLECTION, ENVIRONMENT
from .walking import UID, ended, ended_async, helpers, references

ID = UID[2:]
OWNED = {"id": ID, "uid": UID, "name": "E"}
FREE = {"id": ID, "name": "E"}
EVERY = [Reference(ID, "E", UID), Published("created", ID, "E", UID)]
FREE_EVERY = [Reference(ID, "E", ""), Published("created", ID, "E", "")]
FORKS = [models.Fork.from_dict({"forkId": UID}), models.UserFork.from_dict({"forkId": UID})]
DOCUMENTS = {
    "collections": [
        models.CollectionSummary.from_dict(OWNED),
        models.CollectionReference.from_dict(OWNED),
        CollectionDocument.from_json(COLLECTION),
    ],
    "environments": [
        models.EnvironmentSummary.from_dict(OWNED),
        models.EnvironmentReference.from_dict(OWNED),
        EnvironmentDocument.from_json(ENVIRONMENT),
    ],
}
OBJECTS: dict[str, list[Any]] = {
    "collection": [*DOCUMENTS["collections"], *EVERY, *FORKS],
    "environment": [*DOCUMENTS["environments"], *EVERY],
    "fork": [*DOCUMENTS["collections"], *EVERY, *FORKS],
    "mock": [models.Mock.from_dict(OWNED), *EVERY],
    "monitor": [models.Monitor.from_dict(OWNED), models.MonitorSummary.from_dict(OWNED), *EVERY],
    "server_response": [models.MockServerResponse.from_dict(FREE), *FREE_EVERY],
    "spec": [models.Spec.from_dict(FREE), *FREE_EVERY],
    "workspace": [
        models.Workspace.from_dict(FREE),
        models.WorkspaceSummary.from_dict(FREE),
        models.WorkspaceReference.from_dict(FREE),
        *FREE_EVERY,
    ],
}


def _objects(name: str, parameter: str) -> list[Any]:
    if parameter != "reference":
        return OBJECTS[parameter]
    return [*DOCUMENTS[name.partition(".")[0] if "." in name else "collections"], *EVERY]


def _cases() -> list[tuple[str, str]]:
    with Postman("key", rate_limit=None) as postman:
        return [(helper.name, each) for helper in helpers(postman) for each in references(helper)]


CASES = _cases()


def test_every_helper_takes_references() -> None:
    without = {"users.list", "users.me", "users.usage", "users.provision", "users.deactivate"}
    without |= {"usage", "workspaces.list", "workspaces.create", "forks.mine"}
    with Postman("key", rate_limit=None) as postman:
        names = {helper.name for helper in helpers(postman)}
    assert {name for name, _ in CASES} == names - without


@pytest.mark.parametrize(("name", "parameter"), CASES)
def test_an_object_is_as_good_as_its_id(name: str, parameter: str) -> None:
    for given in _objects(name, parameter):
        text = getattr(given, "uid", None) or getattr(given, "id", None) or UID
        expected = ended(full_answer, name, **{parameter: text})
        assert expected.sent or expected.result == text
        for end in (ended, ended_async):
            found = end(full_answer, name, **{parameter: given})
            assert found.sent == expected.sent
            assert name != "resolve_id" or found.result == expected.result
            assert (type(found.error), str(found.error)) == (
                type(expected.error),
                str(expected.error),
            )


@pytest.mark.parametrize(("name", "parameter"), CASES)
@pytest.mark.parametrize(
    "given", [Reference("", "E", ""), Published("created", "", "E", ""), 7, UNSET, {"id": ID}]
)
def test_an_object_without_an_id_sends_nothing(name: str, parameter: str, given: Any) -> None:
    found = ended(full_answer, name, **{parameter: given})
    assert isinstance(found.error, InvalidReferenceError)
    assert "an object with an id; not " in str(found.error)


@pytest.mark.parametrize(("name", "parameter"), CASES)
def test_an_object_of_another_kind_sends_nothing(name: str, parameter: str) -> None:
    element = {"fork": "collection", "server_response": "server-response"}.get(parameter, parameter)
    if parameter == "reference":
        element = "environment" if name.startswith("environments") else "collection"
    for given in (
        *(each for kind in OBJECTS for each in OBJECTS[kind] if policy.kind_of(each)),
        *(Reference(ID, "E", UID, kind) for kind in ("collection", "workspace", "spec", "mock")),
        Published("created", ID, "E", UID, kind="environment"),
        models.User.from_dict({"id": 12}),
    ):
        if policy.kind_of(given) == element:
            continue
        for end in (ended, ended_async):
            found = end(full_answer, name, **{parameter: given})
            assert not found.sent
            assert isinstance(found.error, InvalidReferenceError)
            assert re.fullmatch(
                r"expected an? [a-z-]+, but this \w+ is an? [a-z-]+", str(found.error)
            )


def test_an_id_of_an_object_is_never_a_name() -> None:
    other = models.Group.from_dict({"id": "night-shelf"})
    found = ended(full_answer, "collections.get", reference=other)
    assert not found.sent
    assert str(found.error) == "collection: the id 'night-shelf' of this Group is not a UUID"


def test_a_whole_number_is_an_id_of_an_object() -> None:
    found = ended(
        full_answer, "resolve_id", element="user", reference=models.User.from_dict({"id": 12})
    )
    assert found.result == "12"


def test_what_has_no_links_takes_none() -> None:
    found = ended(full_answer, "resolve_id", element="user", reference="https://go.postman.co/me")
    assert str(found.error) == "user must be an id, not a link"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("collections.create", "collection"),
        ("environments.create", "environment"),
        ("forks.create", "collection"),
        ("workspaces.create", "workspace"),
    ],
)
def test_what_is_created_tells_its_kind(name: str, kind: str) -> None:
    assert ended(full_answer, name).result.kind == kind


def test_kinds_are_of_models_that_exist() -> None:
    assert all(hasattr(models, name) for name in policy._MODELS if not name.endswith("Task"))


def test_the_uid_of_an_object_comes_before_its_id() -> None:
    assert policy.reference_text("collection", Reference(ID, "E", UID)) == UID
    assert policy.reference_text("workspace", Reference(ID, "E", "")) == ID
