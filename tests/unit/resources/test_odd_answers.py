"""Answers of another shape than the document says: a result, or one error of one line."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from postman_facade import Postman
from postman_facade.errors import ConfigurationError, InvalidReferenceError, MalformedResponseError

from .walking import UID, ended, ended_async, helpers

NAMES = (
    "collection", "collections", "environment", "environments", "mock", "mocks", "monitor",
    "monitors", "run", "user", "workspace", "workspaces", "specs", "task", "Resources", "files",
    "data",
)  # fmt: skip
ODD = [
    "null", "5", '"x"', "[]", "[1]", "[{}]", "{}", '{"data": 5}', '{"data": [5]}', "", "<html>",
    *(
        f'{{"{name}": {value}}}'
        for name in NAMES
        for value in ("5", "{}", "[5]")
    ),
]  # fmt: skip


def _names() -> list[str]:
    with Postman("key", rate_limit=None) as postman:
        return [helper.name for helper in helpers(postman)]


@pytest.mark.parametrize("name", _names())
def test_every_helper_ends_in_one_line(name: str) -> None:
    for text in ODD:
        for end in (ended, ended_async)[: 1 + (text in ODD[:11])]:
            found = end(lambda request: httpx.Response(200, text=text), name)  # noqa: B023
            if found.error is not None:
                told = str(found.error)
                assert told
                assert "\n" not in told
                assert len(told) <= 300, (text, told)
                assert name == "forks.merge" or not isinstance(found.error, ConfigurationError), (
                    text,
                    told,
                )


@pytest.mark.parametrize(
    ("name", "body", "message"),
    [
        ("mocks.get", {}, "GET /mocks/{mockId}: the 200 response lacks its Mock"),
        ("mocks.get", {"mock": "x"}, "GET /mocks/{mockId}: the 200 response lacks its Mock"),
        ("monitors.get", {"monitor": []}, "GET /monitors/{monitorId}: the 200 response lacks its"),
        ("specs.get", [], "GET /specs/{specId}: answered 200, but the body is not the JSON object"),
        ("workspaces.get", {"workspace": None}, "GET /workspaces/{workspaceId}: the 200 response"),
        (
            "workspaces.create",
            {},
            "POST /workspaces: the 200 response lacks its WorkspaceReference",
        ),
        ("collections.create", {}, "POST /collections: the 200 response lacks its CollectionRefer"),
        ("environments.create", {}, "POST /environments: the 200 response lacks its Environment"),
        ("forks.create", 5, "POST /collections/fork/{collectionId}: answered 200, but the body"),
        ("forks.is_behind", {}, "GET /collections/{collectionId}/source-status: the 200 response"),
        ("forks.merge", {"collection": {}}, "GET /collections/{collectionId}: the 200 response"),
        ("users.me", {"user": 7}, "GET /me: the 200 response lacks its User"),
        ("users.usage", [], "GET /me: answered 200, but the body is not the JSON object"),
    ],
)
def test_an_answer_without_its_part_is_malformed(name: str, body: Any, message: str) -> None:
    for end in (ended, ended_async):
        found = end(lambda request: httpx.Response(200, json=body), name)
        assert isinstance(found.error, MalformedResponseError)
        assert str(found.error).startswith(message)
        assert found.error.may_have_taken_effect is name.endswith("create")


@pytest.mark.parametrize("body", [{}, {"user": None}, {"user": {}}, {"user": {"name": "Robot"}}])
def test_a_key_without_a_user(body: Any) -> None:
    assert ended(lambda request: httpx.Response(200, json=body), "users.me").result is None
    found = ended(lambda request: httpx.Response(200, json=body), "resolve_id", reference=UID[2:])
    assert isinstance(found.error, InvalidReferenceError)
    assert "the key has no user" in str(found.error)
