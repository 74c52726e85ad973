"""What is checked of arguments that are wrong only together, and of what is kept of them."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from postman_api_client.api.workspaces import get_workspaces
from postman_api_client.operations import OPERATIONS

from postman_facade import CollectionDocument, EnvironmentDocument, Postman
from postman_facade.errors import (
    ConfigurationError,
    InvalidReferenceError,
    MalformedResponseError,
    NotACollectionError,
    NotAnEnvironmentError,
)
from postman_facade.settings import Timeout

from ..secrets.entries import COLLECTION, ENVIRONMENT

WORKSPACE = "11111111-2222-4333-8444-555555555555"


def _never(request: httpx.Request) -> httpx.Response:
    raise AssertionError(f"{request.method} {request.url} was sent")


def _postman(answer: Any = _never) -> Postman:
    return Postman("made-up", rate_limit=None, transport=httpx.MockTransport(answer))


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda p: p.request("POST", "/x", json={}, content=b""), "pass json or content, not both"),
        (lambda p: p.request("GE T", "/x"), "method must be an HTTP method such as GET"),
        (lambda p: p.with_options(basic_auth="id:secret"), "basic_auth must be a pair"),
        (lambda p: p.with_options(basic_auth=("id", None)), "basic_auth must be a client id"),
        (
            lambda p: p.with_options(default_headers={"X Y": "a"}),
            "a header name in default_headers .* not 'X Y'",
        ),
        (
            lambda p: p.request("GET", "/x", headers={"a": " b"}),
            "header a in headers must not begin or end",
        ),
        (
            lambda p: p.resolve_id("colection", WORKSPACE),
            "element must be a kind .* not 'colection'",
        ),
        (lambda p: p.resolve_id("collection", "Shelf", form="guid"), "form must be 'id' or 'uid'"),
        (lambda p: p.api.imports.import_open_api_definition(body={}), "body must be one of its"),
        (
            lambda p: p.environments.save(CollectionDocument.from_json(COLLECTION)),
            "document must be a EnvironmentDocument, not CollectionDocument",
        ),
        (
            lambda p: p.paginate("/collections", model=CollectionDocument),
            "model must be a generated model, not CollectionDocument",
        ),
    ],
)
def test_nothing_is_sent(call: Callable[[Postman], Any], message: str) -> None:
    with _postman() as postman, pytest.raises(ConfigurationError, match=message):
        call(postman)


@pytest.mark.parametrize(
    "send", [lambda h, *a, **k: h.create(*a, **k), lambda h, *a, **k: h.publish(*a, **k)]
)
def test_a_document_of_another_kind_is_not_sent(send: Any) -> None:
    with _postman() as postman:
        with pytest.raises(NotAnEnvironmentError, match="not an environment but a collection"):
            send(
                postman.environments, CollectionDocument.from_json(COLLECTION), workspace=WORKSPACE
            )
        with pytest.raises(NotACollectionError, match="not a collection .* but an environment"):
            send(
                postman.collections, EnvironmentDocument.from_json(ENVIRONMENT), workspace=WORKSPACE
            )


@pytest.mark.parametrize("reference", ["", " ", ".", "..", None, 5, "https://["])
def test_a_reference_that_is_none_is_told_by_its_kind(reference: Any) -> None:
    with _postman() as postman, pytest.raises(InvalidReferenceError, match="^collection must"):
        postman.collections.get(reference)


def test_phases_that_a_timeout_does_not_name_stay() -> None:
    patient = Postman("made-up", timeout={"connect": 1, "read": 300})
    assert patient.with_options(timeout={"read": 5})._caller.options.timeout == Timeout(
        connect=1, read=5
    )
    assert patient.with_options(timeout=7)._caller.options.timeout == Timeout(7, 7, 7, 7)
    assert patient.with_options(deadline=9)._caller.options.timeout == Timeout(connect=1, read=300)


def test_half_a_surrogate_pair_is_sent_as_json_has_it() -> None:
    sent: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.content)
        return httpx.Response(200, json={})

    with _postman(answer) as postman:
        postman.request("POST", "/x", json={"name": "half \ud83d"})
    assert sent == [b'{"name":"half \\ud83d"}']


def test_create_takes_a_link_of_a_workspace() -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.params["workspace"])
        return httpx.Response(200, json={"environment": {"id": "i", "name": "E", "uid": None}})

    with _postman(answer) as postman:
        made = postman.environments.create(
            EnvironmentDocument.from_json(ENVIRONMENT),
            workspace=f"https://go.postman.co/workspace/Shop~{WORKSPACE}",
        )
    assert seen == [WORKSPACE]
    assert made.uid == ""


def test_json_of_another_shape_is_reported() -> None:
    with _postman(lambda request: httpx.Response(200, json={"user": "x"})) as postman:
        with pytest.raises(MalformedResponseError, match="^GET /me: the 200 response has no User"):
            postman.users.me()


@pytest.mark.parametrize(
    "body", ["null", "5", '"x"', "[1]", "[{}]", '{"data": [5], "workspace": []}']
)
def test_no_operation_fails_on_json_of_another_shape(body: str) -> None:
    for operation in OPERATIONS.values():
        module = importlib.import_module(
            f"postman_api_client.api.{operation.area}.{operation.name}"
        )
        module._parse_response(httpx.Response(200, text=body))


def test_an_error_of_the_client_is_not_taken_for_one_of_the_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(response: httpx.Response) -> None:
        raise AttributeError("a fault of ours")

    monkeypatch.setattr(get_workspaces, "_parse_response", broken)
    with _postman(lambda request: httpx.Response(200, json={})) as postman:
        with pytest.raises(AttributeError, match="a fault of ours"):
            postman.api.workspaces.get_workspaces()
