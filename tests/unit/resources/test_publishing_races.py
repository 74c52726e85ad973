"""Publishing a new name when answers are lost, or when others publish the same name at once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from postman_facade import Postman
from postman_facade.errors import (
    MultipleMatchesError,
    OutcomeUnknownError,
    PostmanError,
    TimedOutError,
)
from postman_facade.sandbox import Fault, Sandbox
from postman_facade.testing import ScriptedServer, VirtualClock

from .between import Act, Between, after, carried_out, client, lost
from .test_publishing import KINDS, Kind, collection

WORKSPACE = "11111111-2222-4333-8444-555555555555"


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest, postman: Postman, workspace: str) -> Kind:
    served = collection("list")
    served.name = "Served"
    postman.collections.create(served, workspace=workspace)
    return KINDS[request.param]


def through(*acts: Act) -> Between:
    return Between("POST", *acts)


def stored(kind: Kind, postman: Postman, workspace: str) -> list[Any]:
    return [entry for entry in kind.listed(postman, workspace) if entry.name != "Served"]


@pytest.mark.parametrize(
    "act",
    [
        carried_out(503, {"Retry-After": "1"}),
        carried_out(429, {"Retry-After": "1"}),
        carried_out(408),
        carried_out(303, {"Location": "/elsewhere"}),
        lost(503, {"Retry-After": "1"}),
        lost(429, {"Retry-After": "1"}),
    ],
    ids=["503", "429", "408", "303", "503 refused", "429 refused"],
)
def test_a_gateway_does_not_make_two(
    act: Act, kind: Kind, postman: Postman, postman_sandbox: Sandbox, workspace: str
) -> None:
    with client(postman_sandbox, through(act)) as mine:
        assert kind.publish(mine, workspace).action == "created"
    assert len(stored(kind, postman, workspace)) == 1


@pytest.mark.parametrize("fail", [httpx.ConnectTimeout, httpx.ConnectError, httpx.PoolTimeout])
def test_what_was_not_sent_is_not_looked_for(fail: Any) -> None:
    sent = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.method)
        if request.method == "POST":
            raise fail("no connection", request=request)
        return httpx.Response(200, json={"collections": [], "meta": {"total": 0}})

    clock = VirtualClock()
    postman = Postman("key", transport=httpx.MockTransport(answer), clock=clock, rate_limit=None)
    with pytest.raises(PostmanError) as caught:
        postman.collections.publish(collection("list"), workspace=WORKSPACE)
    assert not isinstance(caught.value, OutcomeUnknownError)
    assert not caught.value.may_have_taken_effect
    assert sent == ["GET", *["POST"] * 5]
    assert clock.slept < 8


def test_a_slot_that_is_too_far_is_told_at_once() -> None:
    server = ScriptedServer(200)
    postman = Postman(
        "key-of-one-call",
        transport=server,
        clock=(clock := VirtualClock()),
        bucket_limits={"default": (1, 600)},
        deadline=5,
    )
    with pytest.raises(TimedOutError, match="the next call may be sent"):
        postman.request("GET", "/me")
        postman.collections.publish(collection("list"), workspace=WORKSPACE)
    assert clock.slept == 0


def test_of_three_at_once_one_remains(
    kind: Kind, postman: Postman, postman_sandbox: Sandbox, workspace: str
) -> None:
    """All have looked before one of them creates."""
    barrier = threading.Barrier(3)
    published: list[Any] = []

    def publish() -> None:
        meet = after(lambda: barrier.wait(10))
        with client(postman_sandbox, through(meet)) as mine:
            published.append(kind.publish(mine, workspace))

    threads = [threading.Thread(target=publish) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (entry,) = stored(kind, postman, workspace)
    assert {one.id for one in published} == {entry.id}
    assert sorted(one.action for one in published) == ["created", "unchanged", "unchanged"]
    assert kind.publish(postman, workspace).action == "unchanged"


def test_the_oldest_gives_way_to_one_that_has_not_seen_it(
    kind: Kind, postman: Postman, postman_sandbox: Sandbox, workspace: str
) -> None:
    """Its own is listed late, so that another run ended without having seen it."""

    def act(request: httpx.Request, forward: Callable[[], httpx.Response]) -> httpx.Response:
        postman_sandbox.faults.add(Fault("late", method="POST", seconds=3))
        answer = forward()
        answer.read()
        kind.publish(postman, workspace)
        return answer

    with client(postman_sandbox, through(act)) as mine:
        published = kind.publish(mine, workspace)
    (entry,) = stored(kind, postman, workspace)
    assert (published.action, published.id) == ("unchanged", entry.id)


def test_what_others_have_changed_is_not_taken_back(
    postman: Postman, postman_sandbox: Sandbox, workspace: str
) -> None:
    def act(request: httpx.Request, forward: Callable[[], httpx.Response]) -> httpx.Response:
        postman.collections.create(collection("other"), workspace=workspace)
        answer = forward()
        answer.read()
        theirs = postman.collections.get(answer.json()["collection"]["uid"])
        theirs.find("list").method = "POST"
        postman.collections.save(theirs)
        return answer

    with (
        client(postman_sandbox, through(act)) as mine,
        pytest.raises(MultipleMatchesError, match="changed"),
    ):
        mine.collections.publish(collection("list"), workspace=workspace)
    assert len(list(postman.collections.list(workspace=workspace))) == 2


def test_a_create_that_is_never_listed_says_so(
    kind: Kind, postman: Postman, postman_sandbox: Sandbox, workspace: str
) -> None:
    postman_sandbox.faults.add(Fault("late", method="POST", path=kind.path, seconds=60))
    published = kind.publish(postman, workspace)
    assert (published.action, published.unique) == ("created", False)
    postman._caller.clock.sleep(60)
    assert kind.publish(postman, workspace).unique


def test_looks_end_with_the_deadline_where_it_is_short(
    postman_sandbox: Sandbox, workspace: str
) -> None:
    transport = through(lost(None))
    with client(postman_sandbox, transport).with_options(deadline=3) as mine:
        before = mine._caller.clock.monotonic()
        with pytest.raises(OutcomeUnknownError, match="was not listed within 1 s") as caught:
            mine.collections.publish(collection("list"), workspace=workspace)
        assert mine._caller.clock.monotonic() - before <= 3
    assert caught.value.may_have_taken_effect
    assert [method for method, _ in transport.sent].count("POST") == 1
