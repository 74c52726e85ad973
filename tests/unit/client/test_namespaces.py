"""Namespaces are made once for each client, and never shared with its copies."""

from __future__ import annotations

import threading
from typing import Any

import httpx
import pytest
from postman_api_client.api import Api

from postman_facade import AsyncPostman, Postman
from postman_facade.client.namespaces import copy_of, namespace
from postman_facade.errors import ConfigurationError, ConnectError
from postman_facade.resources._sync.forks import Forks
from postman_facade.resources._sync.specs import Specs

ID = "11111111-2222-4333-8444-555555555555"


class _Area:
    def __init__(self, client: _Client) -> None:
        self.client = client


class _Client:
    def __init__(self) -> None:
        self.option = 1

    @namespace
    def area(self) -> _Area:
        """An area."""
        return _Area(self)


def test_a_namespace_is_made_once() -> None:
    client = _Client()
    assert client.area is client.area
    assert client.area.client is client


def test_a_copy_has_namespaces_of_its_own() -> None:
    client = _Client()
    assert client.area.client is client
    copied = copy_of(client)
    assert copied.option == 1
    assert copied.area.client is copied
    assert client.area.client is client


@pytest.mark.parametrize(
    ("missing", "error"),
    [("postman_api_client.models.gone", ConfigurationError), ("yaml", ModuleNotFoundError)],
)
def test_a_client_of_another_document_says_what_it_lacks(
    missing: str, error: type[Exception]
) -> None:
    class Client:
        @namespace
        def area(self) -> None:
            raise ModuleNotFoundError(missing, name=missing)

    with pytest.raises(error, match=missing):
        _ = Client().area


def test_threads_get_the_same_namespace() -> None:
    client, barrier = _Client(), threading.Barrier(8)
    areas: list[_Area] = []

    def ask() -> None:
        barrier.wait()
        areas.append(client.area)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(map(id, areas))) == 1


def test_a_namespace_keeps_its_documentation() -> None:
    assert _Client.area.__doc__ == "An area."


NAMES = [name for name in dir(Postman) if isinstance(vars(Postman).get(name), namespace)]


@pytest.mark.parametrize("kind", [Postman, AsyncPostman])
@pytest.mark.parametrize("name", NAMES)
def test_every_namespace_of_a_client_is_made_once_and_copies_have_their_own(
    name: str, kind: type[Any]
) -> None:
    client = kind("key", rate_limit=None)
    assert getattr(client, name) is getattr(client, name)
    for copied in (client.with_options(max_retries=1), client.within(5)):
        assert getattr(copied, name) is not getattr(client, name)
        assert getattr(copied, name) is getattr(copied, name)


def test_clients_have_the_namespaces_that_are_documented() -> None:
    helpers = ["collections", "environments", "forks", "mocks", "monitors", "specs", "users"]
    assert ["api", *helpers, "workspaces"] == NAMES
    assert [n for n in dir(AsyncPostman) if isinstance(vars(AsyncPostman).get(n), namespace)] == (
        NAMES
    )


@pytest.mark.parametrize("name", NAMES)
def test_the_namespaces_of_a_copy_send_with_its_options(name: str) -> None:
    seen: list[httpx.Headers] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers)
        raise httpx.ConnectError("refused", request=request)

    transport = httpx.MockTransport(answer)
    client = Postman("key", rate_limit=None, transport=transport, max_retries=0)
    copied = client.with_options(default_headers={"X-Mine": "copy"})
    for postman, sent in ((client, None), (copied, "copy"), (client, None)):
        with pytest.raises(ConnectError):
            _first_call(getattr(postman, name))
        assert seen[-1].get("x-mine") == sent


def _first_call(area: Any) -> None:
    if isinstance(area, Api):
        area.users.get_authenticated_user()
    elif isinstance(area, Forks):
        next(iter(area.mine()))
    elif isinstance(area, Specs):
        area.get(ID)
    else:
        next(iter(area.list()))
