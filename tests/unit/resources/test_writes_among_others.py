"""Writes of what others write too: looked at before they are sent again, for every kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from postman_facade import CollectionDocument, EnvironmentDocument, Postman
from postman_facade.errors import EditConflictError, PostmanError, ServerError
from postman_facade.resources._sync import collections as sync_collections
from postman_facade.sandbox import Sandbox

from .between import Act, Between, carried_out, client, lost

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
CRON = {"mine": "0 6 * * *", "theirs": "0 7 * * *", "first": "0 8 * * *"}
SPEC = '{"openapi": "3.0.3", "info": {"title": "%s", "version": "1"}, "paths": {}}'


def collection(method: str) -> CollectionDocument:
    request = {"method": method, "url": "https://example.com"}
    return CollectionDocument.from_json(
        {
            "info": {"name": "Books", "schema": SCHEMA},
            "item": [{"name": "list", "request": request}],
        }
    )


def environment(value: str) -> EnvironmentDocument:
    values = [{"key": "base", "value": value}]
    return EnvironmentDocument.from_json({"name": "Books", "values": values})


def save_collection(postman: Postman, workspace: str, who: str) -> None:
    (entry,) = postman.collections.list(workspace=workspace, name="Books")
    document = postman.collections.get(entry)
    document.find("list").method = who
    postman.collections.save(document)


def save_environment(postman: Postman, workspace: str, who: str) -> None:
    document = postman.environments.get("Books")
    document.variables["base"] = who
    postman.environments.save(document)


class Kind(NamedTuple):
    method: str
    publish: Callable[[Postman, str, str], Any]
    now: Callable[[Postman, str], Any]
    """What is there."""
    value: Callable[[str], Any] = lambda who: who


KINDS = {
    "a saved collection": Kind(
        "PUT", save_collection, lambda p, w: p.collections.get("Books").find("list").method
    ),
    "a published collection": Kind(
        "PUT",
        lambda p, w, who: p.collections.publish(collection(who), workspace=w),
        lambda p, w: p.collections.get("Books").find("list").method,
    ),
    "a saved environment": Kind(
        "PUT", save_environment, lambda p, w: p.environments.get_value("Books", "base")
    ),
    "a published environment": Kind(
        "PUT",
        lambda p, w, who: p.environments.publish(environment(who), workspace=w),
        lambda p, w: p.environments.get_value("Books", "base"),
    ),
    "a monitor": Kind(
        "PUT",
        lambda p, w, who: p.monitors.publish(
            "Books", collection="Books", workspace=w, cron=CRON[who]
        ),
        lambda p, w: p.monitors.get("Books").schedule.cron,
        lambda who: CRON[who],
    ),
    "a mock": Kind(
        "PUT",
        lambda p, w, who: p.mocks.publish(
            "Books", collection="Books", workspace=w, environment=who
        ),
        lambda p, w: p.mocks.get("Books").environment,
    ),
    "a file of a spec": Kind(
        "PATCH",
        lambda p, w, who: p.specs.publish({"books.json": SPEC % who}, workspace=w),
        lambda p, w: p.specs.definition(next(iter(p.specs.list(workspace=w)))),
        lambda who: SPEC % who,
    ),
}


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest, postman: Postman, workspace: str) -> Kind:
    """One helper that writes; what it writes is there, in its first state."""
    found = KINDS[request.param]
    postman.collections.create(collection("first"), workspace=workspace)
    if "environment" in request.param:
        postman.environments.create(environment("first"), workspace=workspace)
    if request.param == "a mock":
        uids = {
            who: postman.environments.create(
                EnvironmentDocument.from_json({"name": who, "values": []}), workspace=workspace
            ).uid
            for who in ("first", "mine", "theirs")
        }
        found = found._replace(value=lambda who: uids[who])
    found.publish(postman, workspace, "first")
    return found


def publish(
    kind: Kind, sandbox: Sandbox, workspace: str, *acts: Act
) -> tuple[PostmanError | None, list[str]]:
    """What it raised when "mine" was published with the acts, and the methods that were sent."""
    transport = Between(kind.method, *acts)
    with client(sandbox, transport) as postman:
        try:
            kind.publish(postman, workspace, "mine")
        except PostmanError as error:
            return error, [method for method, _ in transport.sent]
    return None, [method for method, _ in transport.sent]


@pytest.mark.parametrize("status", [None, 500, 503, 408, 303])
def test_what_was_carried_out_is_not_sent_again(
    status: int | None, kind: Kind, postman: Postman, postman_sandbox: Sandbox, workspace: str
) -> None:
    error, sent = publish(kind, postman_sandbox, workspace, carried_out(status))
    assert error is None
    assert sent.count(kind.method) == 1
    assert kind.now(postman, workspace) == kind.value("mine")


@pytest.mark.parametrize("status", [None, 500, 429])
def test_what_was_not_carried_out_is_sent_again_after_a_look(
    status: int | None, kind: Kind, postman: Postman, postman_sandbox: Sandbox, workspace: str
) -> None:
    error, sent = publish(kind, postman_sandbox, workspace, lost(status))
    assert error is None
    first = sent.index(kind.method)
    assert sent[first : first + 3] == [kind.method, "GET", kind.method]
    assert kind.now(postman, workspace) == kind.value("mine")


@pytest.mark.parametrize("act", [carried_out, lost])
@pytest.mark.parametrize("status", [None, 500, 429])
def test_what_others_write_meanwhile_is_not_written_over(
    status: int | None,
    act: Any,
    kind: Kind,
    postman: Postman,
    postman_sandbox: Sandbox,
    workspace: str,
) -> None:
    then = act(status, then=lambda: kind.publish(postman, workspace, "theirs"))
    error, sent = publish(kind, postman_sandbox, workspace, then)
    assert isinstance(error, EditConflictError)
    assert error.may_have_taken_effect
    assert sent.count(kind.method) == 1
    assert kind.now(postman, workspace) == kind.value("theirs")


def test_a_refused_write_is_a_failure(
    kind: Kind, postman: Postman, postman_sandbox: Sandbox, workspace: str
) -> None:
    error, sent = publish(kind, postman_sandbox, workspace, *[lost(500)] * 5)
    assert isinstance(error, ServerError)
    assert sent.count(kind.method) == 5
    assert kind.now(postman, workspace) == kind.value("first")


def test_retries_between_looks_are_reported(postman_sandbox: Sandbox, workspace: str) -> None:
    told: list[Any] = []
    with client(
        postman_sandbox, Between("PUT", lost(500), lost(429, {"Retry-After": "3"}))
    ) as mine:
        mine.environments.create(environment("first"), workspace=workspace)
        save_environment(mine.with_options(on_retry=told.append), workspace, "mine")
    path = "/environments/{environmentId}"
    assert [(t.method, t.path, t.number, t.cause, t.status_code) for t in told] == [
        ("PUT", path, 1, "no usable response", 500),
        ("PUT", path, 2, "rate limited", 429),
    ]
    assert 3 <= told[1].wait < 4


def test_two_states_of_one_moment_are_two_states(
    postman: Postman, postman_sandbox: Sandbox, workspace: str
) -> None:
    uid = postman.environments.create(environment("first"), workspace=workspace).uid
    postman_sandbox.clock.freeze()
    mine, theirs = postman.environments.get(uid), postman.environments.get(uid)
    theirs.variables["base"] = "theirs"
    postman.environments.save(theirs)
    assert postman.environments.get(uid).updated_at == mine.updated_at
    mine.variables["base"] = "mine"
    with pytest.raises(EditConflictError):
        postman.environments.save(mine)
    assert postman.environments.get_value(uid, "base") == "theirs"


@pytest.mark.parametrize("act", [carried_out, lost])
def test_a_large_collection_is_guarded_likewise(
    act: Any, postman: Postman, postman_sandbox: Sandbox, workspace: str, monkeypatch: Any
) -> None:
    monkeypatch.setattr(sync_collections, "ASYNC_SIZE", 100)
    uid = postman.collections.create(collection("first"), workspace=workspace).uid
    transport = Between("PUT", act(None))
    with client(postman_sandbox, transport) as mine:
        save_collection(mine, workspace, "mine")
    assert postman.collections.get(uid).find("list").method == "mine"

    def meanwhile() -> None:
        postman._caller.clock.sleep(5)
        save_collection(postman, workspace, "theirs")

    transport = Between("PUT", act(None, then=meanwhile))
    with client(postman_sandbox, transport) as mine, pytest.raises(EditConflictError):
        save_collection(mine, workspace, "again")
    assert postman.collections.get(uid).find("list").method == "theirs"
