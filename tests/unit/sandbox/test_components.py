"""Components: drafts, versions, and what an archived one refuses."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest

from .conftest import Clock

ULID = "[0-7][0-9A-HJKMNP-TV-Z]{25}"
MISSING = "01HF000000000000000000000A"


def create(api: httpx.Client, name: str = "Errors", **component: Any) -> str:
    sent = {"name": name, "type": "OAS3", "content": "schemas: {}", **component}
    answer = api.post("/components", json=sent)
    assert answer.status_code == 201, answer.text
    assert list(answer.json()) == ["id"]
    return str(answer.json()["id"])


def publish(api: httpx.Client, id: str, label: str) -> str:
    answer = api.post(f"/components/{id}/versions", json={"label": label})
    assert answer.status_code == 201, answer.text
    assert list(answer.json()) == ["id"]
    return str(answer.json()["id"])


def archive(api: httpx.Client, id: str) -> None:
    assert api.patch(f"/components/{id}", json={"status": "archived"}).status_code == 200


def assert_problem(answer: httpx.Response, status: int, kind: str, title: str) -> None:
    assert answer.status_code == status
    assert answer.json() == {
        "type": f"https://api.postman.com/problems/{kind}",
        "title": title,
        "status": status,
        "detail": answer.json()["detail"],
    }


def assert_invalid(answer: httpx.Response) -> None:
    assert_problem(answer, 400, "bad-request", "Invalid parameters")


def test_create_and_read(api: httpx.Client) -> None:
    id = create(api)
    assert api.get(f"/components/{id}").json() == {
        "id": id,
        "name": "Errors",
        "type": "OAS3",
        "status": "active",
        "createdAt": "2023-11-14T22:13:20.000Z",
        "updatedAt": "2023-11-14T22:13:20.000Z",
        "createdBy": "12345678",
        "updatedBy": "12345678",
    }
    draft = api.get(f"/components/{id}/drafts").json()
    assert draft == {"content": "schemas: {}", "format": "YAML"}


def test_ids_are_ulids_that_sort_by_time(api: httpx.Client, clock: Clock) -> None:
    first = create(api, "First")
    clock.advance(1)
    second = create(api, "Second")
    assert first < second
    assert all(re.fullmatch(ULID, id) for id in (first, second, publish(api, first, "1")))


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        {},
        {"name": "a"},
        {"name": "a b", "type": "OAS3", "content": ""},
        {"name": "a" * 61, "type": "OAS3", "content": ""},
        {"name": "a", "type": "OAS4", "content": ""},
        {"name": "a", "type": ["OAS3"], "content": ""},
        {"name": "a", "type": "OAS3", "content": {}},
        {"name": "a", "type": "OAS3", "content": "x" * 500_001},
        {"name": "a", "type": "OAS3", "content": "", "format": "XML"},
    ],
)
def test_what_cannot_be_created(api: httpx.Client, body: Any) -> None:
    assert_invalid(api.post("/components", json=body))


def test_a_name_is_taken_once(api: httpx.Client) -> None:
    create(api)
    other = create(api, "Other")
    sent = {"name": "Errors", "type": "OAS2", "content": ""}
    taken = (409, "conflict", "Duplicate component name")
    assert_problem(api.post("/components", json=sent), *taken)
    assert_problem(api.patch(f"/components/{other}", json={"name": "Errors"}), *taken)
    assert api.patch(f"/components/{other}", json={"name": "Other"}).status_code == 200


def test_rename_and_archive(api: httpx.Client, clock: Clock) -> None:
    id = create(api)
    clock.advance(1)
    renamed = api.patch(f"/components/{id}", json={"name": "Faults"})
    assert renamed.json() == {"id": id, "name": "Faults", "status": "active"}
    assert api.get(f"/components/{id}").json()["updatedAt"] == "2023-11-14T22:13:21.000Z"
    archived = api.patch(f"/components/{id}", json={"status": "archived"})
    assert archived.json() == {"id": id, "name": "Faults", "status": "archived"}


@pytest.mark.parametrize(
    "body", [None, {}, {"name": "a", "status": "active"}, {"status": "gone"}, {"name": ""}]
)
def test_what_cannot_be_patched(api: httpx.Client, body: Any) -> None:
    assert_invalid(api.patch(f"/components/{create(api)}", json=body))


def test_a_draft_is_changed_in_part(api: httpx.Client) -> None:
    id = create(api)
    assert api.patch(f"/components/{id}/drafts", json={"format": "JSON"}).json() == {"id": id}
    draft = api.get(f"/components/{id}/drafts").json()
    assert draft == {"content": "schemas: {}", "format": "JSON"}
    api.patch(f"/components/{id}/drafts", json={"content": "{}"})
    assert api.get(f"/components/{id}/drafts").json() == {"content": "{}", "format": "JSON"}


@pytest.mark.parametrize("body", [None, {}, {"content": 1}, {"format": "json"}, {"other": ""}])
def test_a_draft_that_cannot_be(api: httpx.Client, body: Any) -> None:
    assert_invalid(api.patch(f"/components/{create(api)}/drafts", json=body))


def test_a_version_keeps_the_draft_of_its_time(api: httpx.Client) -> None:
    component = create(api, content="first")
    id = publish(api, component, "1.0.0")
    api.patch(f"/components/{component}/drafts", json={"content": "second"})
    path = f"/components/{component}/versions"
    version = api.get(f"{path}/{id}").json()
    assert version == {
        "id": id,
        "label": "1.0.0",
        "url": f"https://components.example.com/{component}/1.0.0",
        "format": "YAML",
        "publishedAt": "2023-11-14T22:13:20.000Z",
    }
    whole = {**version, "content": "first"}
    assert api.get(f"{path}/{id}?include=content").json() == whole
    assert api.get(path).json() == {"data": [version]}
    assert api.get(f"{path}?include=content").json() == {"data": [whole]}


def test_a_label_is_taken_once_per_component(api: httpx.Client) -> None:
    id = create(api)
    publish(api, id, "1")
    answer = api.post(f"/components/{id}/versions", json={"label": "1"})
    assert_problem(answer, 409, "conflict", "Duplicate component version label")
    publish(api, create(api, "Other"), "1")


@pytest.mark.parametrize(
    "body",
    [
        None,
        {},
        {"label": ""},
        {"label": "-1"},
        {"label": "1" * 61},
        {"label": 1},
        {"label": "1", "source": {"type": "branch"}},
        {"label": "1", "source": "draft"},
    ],
)
def test_a_version_that_cannot_be(api: httpx.Client, body: Any) -> None:
    assert_invalid(api.post(f"/components/{create(api)}/versions", json=body))


def test_an_archived_component_stays_as_it_is(api: httpx.Client) -> None:
    id = create(api)
    publish(api, id, "1")
    archive(api, id)
    for answer, title in (
        (api.patch(f"/components/{id}", json={"name": "N"}), "Cannot rename component"),
        (api.patch(f"/components/{id}/drafts", json={"content": ""}), "Cannot update draft"),
        (api.post(f"/components/{id}/versions", json={"label": "2"}), "Cannot publish version"),
    ):
        assert_problem(answer, 409, "conflict", title)
    assert len(api.get(f"/components/{id}/versions").json()["data"]) == 1
    api.patch(f"/components/{id}", json={"status": "active"})
    publish(api, id, "2")


def test_lists_are_filtered(api: httpx.Client) -> None:
    published = create(api, "Published")
    publish(api, published, "1")
    archived = create(api, "Archived", type="OAS2")
    archive(api, archived)

    def ids(query: str) -> list[str]:
        body = api.get(f"/components?{query}").json()
        assert list(body) == ["data"]
        return [component["id"] for component in body["data"]]

    assert ids("") == [published, archived]
    assert ids("type=OAS2") == [archived]
    assert ids("status=active") == [published]
    assert ids("hasVersions=true") == [published]
    assert ids("hasVersions=false") == [archived]


@pytest.mark.parametrize("query", ["type=OAS4", "status=gone", "hasVersions=perhaps"])
def test_a_filter_that_cannot_be(api: httpx.Client, query: str) -> None:
    assert_invalid(api.get(f"/components?{query}"))


def test_the_latest_version_comes_when_asked_for(api: httpx.Client) -> None:
    id = create(api)
    path = f"/components/{id}?include=hasVersions,latestVersion"
    before = api.get(path).json()
    assert (before["hasVersions"], before["latestVersion"]) == (False, None)
    publish(api, id, "1")
    latest = publish(api, id, "2")
    assert api.get(path).json()["latestVersion"] == latest
    expanded = api.get(f"{path}&expand=latestVersion").json()["latestVersion"]
    assert (expanded["label"], expanded["content"]) == ("2", "schemas: {}")
    (listed,) = api.get("/components?include=latestVersion").json()["data"]
    assert listed["latestVersion"] == latest


def test_what_does_not_exist(api: httpx.Client) -> None:
    id = create(api)
    for method, path in (
        ("GET", ""),
        ("PATCH", ""),
        ("GET", "/drafts"),
        ("PATCH", "/drafts"),
        ("GET", "/versions"),
        ("POST", "/versions"),
        ("GET", f"/versions/{MISSING}"),
    ):
        answer = api.request(method, f"/components/{MISSING}{path}")
        assert_problem(answer, 404, "not-found", "Not found")
    other = publish(api, create(api, "Other"), "1")
    for version in (MISSING, other):
        answer = api.get(f"/components/{id}/versions/{version}")
        assert_problem(answer, 404, "not-found", "Component version not found")
