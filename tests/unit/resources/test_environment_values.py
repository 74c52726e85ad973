"""One variable changed, and nothing else, also when others change the environment meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from postman_facade import EnvironmentDocument, Postman
from postman_facade.errors import EditConflictError, ItemNotFoundError, ValidationError
from postman_facade.sandbox import Sandbox
from tests.unit.documents.raw import raw

from .between import Act, Between, after, carried_out, client, lost

VALUES: list[dict[str, Any]] = [
    {"key": "base", "value": "https://example.com", "type": "default", "enabled": True},
    {"key": "TOKEN", "value": "old", "type": "default", "enabled": False},
    {"key": "TOKEN", "value": "now", "type": "secret", "enabled": True, "description": "kept"},
    {
        "key": "vaulted",
        "type": "secret",
        "enabled": True,
        "secret": True,
        "source": {"postman": {"type": "local", "secretId": "s", "vaultId": "v"}},
    },
]


@pytest.fixture
def uid(postman: Postman, workspace: str) -> str:
    document = EnvironmentDocument.from_json({"name": "Shop", "values": VALUES})
    return postman.environments.create(document, workspace=workspace).uid


def values(postman: Postman, uid: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = raw(postman.environments.get(uid))["values"]
    return found


def patches(sandbox: Sandbox) -> int:
    return sum(call.method == "PATCH" for call in sandbox.calls)


def test_the_enabled_one_is_changed_and_its_twin_kept(postman: Postman, uid: str) -> None:
    postman.environments.set("Shop", "TOKEN", "new")
    assert values(postman, uid) == [*VALUES[:2], {**VALUES[2], "value": "new"}, VALUES[3]]
    assert postman.environments.get_value(uid, "TOKEN") == "new"


def test_a_value_may_become_a_secret(postman: Postman, uid: str) -> None:
    postman.environments.set(uid, "base", "https://other.example.com", secret=True)
    after = {**VALUES[0], "value": "https://other.example.com", "type": "secret"}
    assert values(postman, uid) == [after, *VALUES[1:]]


def test_a_value_may_be_empty(postman: Postman, uid: str) -> None:
    postman.environments.set(uid, "TOKEN", "")
    assert values(postman, uid) == [*VALUES[:2], {**VALUES[2], "value": ""}, VALUES[3]]


def test_a_new_variable_is_added(postman: Postman, uid: str) -> None:
    postman.environments.set(uid, "page", "1", secret=True)
    added = {"key": "page", "value": "1", "type": "secret", "enabled": True}
    assert values(postman, uid) == [*VALUES, added]


def test_nothing_is_written_in_vain(postman: Postman, uid: str, postman_sandbox: Sandbox) -> None:
    postman.environments.set(uid, "TOKEN", "now", secret=True)
    postman.environments.unset(uid, "nothing")
    assert patches(postman_sandbox) == 0


def test_a_variable_is_taken_away(postman: Postman, uid: str) -> None:
    postman.environments.unset(uid, "TOKEN")
    assert values(postman, uid) == [VALUES[0], VALUES[1], VALUES[3]]
    with pytest.raises(ItemNotFoundError, match="no enabled variable 'TOKEN'"):
        postman.environments.get_value(uid, "TOKEN")


class Interrupted(httpx.BaseTransport):
    """Lets somebody else act before the next patches, or answer them."""

    def __init__(self, *actions: Callable[[], object]) -> None:
        self._actions = list(actions)
        self._inner = httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.method == "PATCH" and self._actions:
            answer = self._actions.pop(0)()
            if isinstance(answer, httpx.Response) and answer.is_error:
                return answer
        return self._inner.handle_request(request)

    def close(self) -> None:
        self._inner.close()


@pytest.fixture
def racing(
    postman_sandbox: Sandbox,
) -> Iterator[Callable[..., Postman]]:
    opened: list[Postman] = []

    def race(*actions: Callable[[], object]) -> Postman:
        sandbox, transport = postman_sandbox, Interrupted(*actions)
        racer = Postman(sandbox.api_key, base_url=sandbox.url, rate_limit=None, transport=transport)
        opened.append(racer)
        return racer

    yield race
    for one in opened:
        one.close()


@pytest.mark.parametrize("value", ["new", ""])
def test_a_lost_race_strikes_nobody_else(
    value: str, postman: Postman, uid: str, racing: Callable[..., Postman]
) -> None:
    """Somebody removes the first variable, so that all others move up by one."""
    racer = racing(lambda: postman.environments.unset(uid, "base"))
    racer.environments.set(uid, "TOKEN", value)
    assert values(postman, uid) == [VALUES[1], {**VALUES[2], "value": value}, VALUES[3]]


def test_a_lost_race_removes_nobody_else(
    postman: Postman, uid: str, racing: Callable[..., Postman]
) -> None:
    insert = {"op": "add", "path": "/values/0", "value": {"key": "first", "value": "x"}}
    racer = racing(lambda: postman.request("PATCH", f"/environments/{uid}", json=[insert]))
    racer.environments.unset(uid, "TOKEN")
    keys = [(value["key"], value["enabled"]) for value in values(postman, uid)]
    assert sorted(keys) == sorted(
        [("first", True), ("base", True), ("TOKEN", False), ("vaulted", True)]
    )


def test_a_position_that_is_gone_is_looked_for_again(
    postman: Postman, uid: str, racing: Callable[..., Postman]
) -> None:
    def shrink() -> None:
        document = postman.environments.get(uid)
        document.data["values"] = [VALUES[2]]
        postman.environments.save(document)

    racing(shrink).environments.set(uid, "TOKEN", "new")
    assert values(postman, uid) == [{**VALUES[2], "value": "new"}]


def test_what_cannot_be_told_apart_is_an_error(
    postman: Postman, uid: str, racing: Callable[..., Postman]
) -> None:
    def muddle() -> None:
        document = postman.environments.get(uid)
        document.data["values"] = [{"key": key, "value": key} for key in "wxyz"]
        postman.environments.save(document)

    with pytest.raises(EditConflictError, match="others changed the variables"):
        racing(muddle).environments.set(uid, "TOKEN", "new")


def test_a_value_that_is_refused_is_reported(
    uid: str, racing: Callable[..., Postman], postman: Postman
) -> None:
    """A patch that the service refuses although nobody moved anything is not tried for ever."""

    def refuse() -> httpx.Response:
        return httpx.Response(400, json={"error": {"name": "badRequest", "message": "No."}})

    with pytest.raises(ValidationError, match="400 badRequest: No"):
        racing(refuse, refuse).environments.set(uid, "TOKEN", "new")
    assert values(postman, uid) == VALUES


def abc(postman: Postman, workspace: str) -> str:
    variables = [{"key": key, "value": f"v{key}"} for key in "abc"]
    document = EnvironmentDocument.from_json({"name": "ABC", "values": variables})
    return postman.environments.create(document, workspace=workspace).uid


def pairs(postman: Postman, uid: str) -> dict[str, Any]:
    return {value["key"]: value["value"] for value in values(postman, uid)}


def insert_first(postman: Postman, uid: str) -> None:
    value = {"key": "first", "value": "f"}
    insert = {"op": "add", "path": "/values/0", "value": value}
    postman.request("PATCH", f"/environments/{uid}", json=[insert])


ANSWERS: dict[str, Act] = {
    "dropped, done": carried_out(None),
    "500, done": carried_out(500),
    "503, done": carried_out(503, {"Retry-After": "1"}),
    "dropped, not done": lost(None),
    "500, not done": lost(500),
    "429, not done": lost(429, {"Retry-After": "100", "RateLimit-Limit": "300"}),
    "answered": after(lambda: None),
}
MOVES: dict[str, Callable[[Postman, str], object]] = {
    "nobody": lambda postman, uid: None,
    "an insertion": insert_first,
    "a removal before": lambda postman, uid: postman.environments.unset(uid, "a"),
    "a removal after": lambda postman, uid: postman.environments.unset(uid, "c"),
    "the same removal": lambda postman, uid: postman.environments.unset(uid, "b"),
    "a change": lambda postman, uid: postman.environments.set(uid, "c", "theirs"),
}
OURS: dict[str, Callable[[Postman, str], object]] = {
    "set": lambda postman, uid: postman.environments.set(uid, "b", "new"),
    "empty": lambda postman, uid: postman.environments.set(uid, "b", ""),
    "add": lambda postman, uid: postman.environments.set(uid, "d", "new"),
    "unset": lambda postman, uid: postman.environments.unset(uid, "b"),
}
LEFT: dict[str, dict[str, Any]] = {
    "nobody": {"a": "va", "b": "vb", "c": "vc"},
    "an insertion": {"first": "f", "a": "va", "b": "vb", "c": "vc"},
    "a removal before": {"b": "vb", "c": "vc"},
    "a removal after": {"a": "va", "b": "vb"},
    "the same removal": {"a": "va", "c": "vc"},
    "a change": {"a": "va", "b": "vb", "c": "theirs"},
}


@pytest.mark.parametrize("ours", OURS)
@pytest.mark.parametrize("move", MOVES)
@pytest.mark.parametrize("answer", ANSWERS)
def test_whatever_is_lost_both_changes_are_there_in_the_end(
    answer: str, move: str, ours: str, postman: Postman, workspace: str, postman_sandbox: Sandbox
) -> None:
    """Others move the variables after the look, and the answer of the first patch is lost."""
    uid = abc(postman, workspace)
    moved: list[object] = []

    def act(request: httpx.Request, forward: Callable[[], httpx.Response]) -> httpx.Response:
        moved.append(MOVES[move](postman, uid))
        return ANSWERS[answer](request, forward)

    transport = Between("PATCH", act)
    with client(postman_sandbox, transport).with_options(deadline=200) as mine:
        OURS[ours](mine, uid)
    assert moved
    expected = dict(LEFT[move])
    if ours == "unset":
        expected.pop("b", None)
    else:
        expected["d" if ours == "add" else "b"] = "" if ours == "empty" else "new"
    assert pairs(postman, uid) == expected
    assert not any("description" in value for value in values(postman, uid))


@pytest.mark.parametrize("answer", ANSWERS)
def test_the_undo_is_seen_through(
    answer: str, postman: Postman, workspace: str, postman_sandbox: Sandbox
) -> None:
    uid = abc(postman, workspace)
    transport = Between("PATCH", after(lambda: insert_first(postman, uid)), ANSWERS[answer])
    with client(postman_sandbox, transport) as mine:
        mine.environments.set(uid, "b", "new")
    assert pairs(postman, uid) == {"first": "f", "a": "va", "b": "new", "c": "vc"}


def test_an_undo_that_is_refused_is_reported(
    postman: Postman, workspace: str, postman_sandbox: Sandbox
) -> None:
    uid = abc(postman, workspace)
    transport = Between("PATCH", after(lambda: insert_first(postman, uid)), lost(403))
    with (
        client(postman_sandbox, transport) as mine,
        pytest.raises(EditConflictError, match="a' was changed instead and could not"),
    ):
        mine.environments.set(uid, "b", "new")


@pytest.mark.parametrize("answer", [name for name in ANSWERS if name != "answered"])
@pytest.mark.parametrize("secret", [None, True])
def test_others_may_write_the_same_meanwhile(
    secret: bool | None, answer: str, postman: Postman, workspace: str, postman_sandbox: Sandbox
) -> None:
    """What a neighbour has got from others is not taken for a stray hit of a failed patch."""
    uid = abc(postman, workspace)

    def act(request: httpx.Request, forward: Callable[[], httpx.Response]) -> httpx.Response:
        postman.environments.set(uid, "a", "new", secret=secret)
        return ANSWERS[answer](request, forward)

    with client(postman_sandbox, Between("PATCH", act)).with_options(deadline=200) as mine:
        mine.environments.set(uid, "b", "new", secret=secret)
    assert pairs(postman, uid) == {"a": "new", "b": "new", "c": "vc"}
    kinds = [value["type"] for value in values(postman, uid)]
    assert kinds == (["secret"] * 2 if secret else ["default"] * 2) + ["default"]


@pytest.mark.parametrize("answer", ["429, not done", "500, not done"])
def test_where_several_got_the_same_nobody_is_written_over(
    answer: str, postman: Postman, workspace: str, postman_sandbox: Sandbox
) -> None:
    """The variables have moved, too, so that the patch may have struck one of them."""
    uid = abc(postman, workspace)

    def act(request: httpx.Request, forward: Callable[[], httpx.Response]) -> httpx.Response:
        insert_first(postman, uid)
        for key in "ac":
            postman.environments.set(uid, key, "new")
        return ANSWERS[answer](request, forward)

    left = {"first": "f", "a": "new", "b": "vb", "c": "new"}
    with client(postman_sandbox, Between("PATCH", act)).with_options(deadline=200) as mine:
        if answer.startswith("429"):
            mine.environments.set(uid, "b", "new")
            left["b"] = "new"
        else:
            with pytest.raises(EditConflictError, match="may be lost"):
                mine.environments.set(uid, "b", "new")
    assert pairs(postman, uid) == left


def test_what_had_the_value_before_needs_no_undo(
    postman: Postman, workspace: str, postman_sandbox: Sandbox
) -> None:
    uid = abc(postman, workspace)
    transport = Between("PATCH", after(lambda: insert_first(postman, uid)))
    with client(postman_sandbox, transport) as mine:
        mine.environments.set(uid, "b", "va")
    assert pairs(postman, uid) == {"first": "f", "a": "va", "b": "va", "c": "vc"}


def test_numbers_keep_their_form() -> None:
    uid = "1-11111111-2222-4333-8444-555555555555"
    variable = '{"key":"a","value":"v","enabled":true,"weight":1.10,"n":1e3,"big":1e400}'
    sent: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.content)
        body = f'{{"environment":{{"uid":"{uid}","name":"E","values":[{variable}]}}}}'
        return httpx.Response(200, content=body.encode())

    postman = Postman("key", transport=httpx.MockTransport(answer), rate_limit=None)
    postman.environments.set(uid, "a", "v2", secret=True)
    assert b'"weight":1.10,"n":1e3,"big":1e400' in sent[-1]


def test_a_service_that_ignores_descriptions(
    postman: Postman, workspace: str, postman_sandbox: Sandbox
) -> None:
    uid = abc(postman, workspace)
    ignored = after(lambda: None)

    def ignore(request: httpx.Request, forward: Callable[[], httpx.Response]) -> httpx.Response:
        body = {"environment": {"uid": uid, **postman.environments.get(uid).data}}
        return httpx.Response(200, json=body)

    for first in (ignore, lost(400)):
        transport = Between("PATCH", first, ignored)
        with client(postman_sandbox, transport) as mine:
            mine.environments.unset(uid, "b" if first is ignore else "c")
    assert pairs(postman, uid) == {"a": "va"}
