"""Publishing by name: created once whatever happens, updated where it is, not written in vain."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from postman_facade import AsyncPostman, CollectionDocument, EnvironmentDocument, Postman
from postman_facade.errors import (
    ConfigurationError,
    DestructiveChangeError,
    MultipleMatchesError,
    NotFoundError,
    OutcomeUnknownError,
    PostmanError,
)
from postman_facade.resources.published import Published
from postman_facade.sandbox import Fault, Faults, Sandbox
from tests.unit.documents.raw import raw

from .between import Between, client, lost

SPEC = json.dumps({"openapi": "3.0.3", "info": {"title": "Books", "version": "1"}, "paths": {}})


def collection(*names: str) -> CollectionDocument:
    items = [
        {"name": name, "request": {"method": "GET", "url": f"https://example.com/{name}"}}
        for name in names
    ]
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    return CollectionDocument.from_json(
        {"info": {"name": "Books", "schema": schema}, "item": items}
    )


def environment(**values: str) -> EnvironmentDocument:
    variables = [{"key": key, "value": value} for key, value in values.items()]
    return EnvironmentDocument.from_json({"name": "Books", "values": variables})


def stored(postman: Postman, workspace: str) -> str:
    return postman.collections.create(collection("list"), workspace=workspace).uid


class Kind(NamedTuple):
    """One helper that publishes, and where the API keeps what it makes."""

    path: str
    publish: Callable[[Any, str], Any]
    listed: Callable[[Postman, str], list[Any]]


KINDS = {
    "collections": Kind(
        "/collections",
        lambda postman, workspace: postman.collections.publish(
            collection("list"), workspace=workspace
        ),
        lambda postman, workspace: list(postman.collections.list(workspace=workspace)),
    ),
    "environments": Kind(
        "/environments",
        lambda postman, workspace: postman.environments.publish(
            environment(base="https://example.com"), workspace=workspace
        ),
        lambda postman, workspace: list(postman.environments.list(workspace=workspace)),
    ),
    "specs": Kind(
        "/specs",
        lambda postman, workspace: postman.specs.publish({"books.json": SPEC}, workspace=workspace),
        lambda postman, workspace: list(postman.specs.list(workspace=workspace)),
    ),
    "mocks": Kind(
        "/mocks",
        lambda postman, workspace: postman.mocks.publish(
            "Books", collection="Served", workspace=workspace
        ),
        lambda postman, workspace: list(postman.mocks.list(workspace=workspace)),
    ),
    "monitors": Kind(
        "/monitors",
        lambda postman, workspace: postman.monitors.publish(
            "Books", collection="Served", workspace=workspace, cron="0 6 * * *"
        ),
        lambda postman, workspace: list(postman.monitors.list(workspace=workspace)),
    ),
}
FAILURES = {
    "500 after it was done": [Fault("error", method="POST", status=500, carried_out=True)],
    "504 page after it was done": [
        Fault("html", method="POST", status=504, carried_out=True),
    ],
    "dropped after it was done": [Fault("drop", method="POST", carried_out=True)],
    "an answer cut in the middle": [Fault("cut", method="POST")],
    "half an answer": [Fault("truncate", method="POST")],
    "500 and seen 5 s later": [
        Fault("late", method="POST", seconds=5),
        Fault("error", method="POST", status=500, carried_out=True),
    ],
}


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest, postman: Postman, workspace: str) -> Kind:
    found = KINDS[request.param]
    if request.param in ("mocks", "monitors"):
        served = collection("list")
        served.name = "Served"
        postman.collections.create(served, workspace=workspace)
    return found


@pytest.mark.parametrize("faults", FAILURES.values(), ids=FAILURES)
def test_a_create_of_unknown_outcome_leaves_exactly_one(
    faults: list[Fault], kind: Kind, postman: Postman, workspace: str, postman_faults: Faults
) -> None:
    for fault in faults:
        postman_faults.add(fault)
    published = kind.publish(postman, workspace)
    assert (published.action, published.adopted) == ("created", True)
    assert len(postman_faults) == 0
    (entry,) = kind.listed(postman, workspace)
    assert entry.id == published.id
    assert kind.publish(postman, workspace).action == "unchanged"


async def test_the_same_asynchronously(
    kind: Kind,
    postman: Postman,
    async_postman: AsyncPostman,
    workspace: str,
    postman_faults: Faults,
) -> None:
    postman_faults.add(Fault("error", method="POST", status=500, carried_out=True))
    published = await kind.publish(async_postman, workspace)
    assert (published.action, published.adopted) == ("created", True)
    assert [entry.id for entry in kind.listed(postman, workspace)] == [published.id]


def test_a_create_that_was_not_carried_out_is_told_and_not_repeated(
    kind: Kind, postman: Postman, workspace: str, postman_sandbox: Sandbox
) -> None:
    postman_sandbox.faults.add(Fault("error", method="POST", path=kind.path, status=500))
    with pytest.raises(OutcomeUnknownError, match=r"was not listed within 14 s.*500"):
        kind.publish(postman, workspace)
    sent = [call for call in postman_sandbox.calls if call.method == "POST"]
    assert [call.path for call in sent].count(kind.path) == 1
    assert kind.listed(postman, workspace) == []


@pytest.mark.parametrize("headers", [{}, {"Retry-After": "1"}])
def test_a_create_that_was_refused_by_a_gateway_is_sent_again_when_it_is_not_there(
    headers: dict[str, str], kind: Kind, postman: Postman, workspace: str, postman_sandbox: Sandbox
) -> None:
    with client(postman_sandbox, Between("POST", lost(429, headers))) as mine:
        published = kind.publish(mine, workspace)
    assert (published.action, published.adopted) == ("created", False)
    assert [entry.id for entry in kind.listed(postman, workspace)] == [published.id]


def test_two_of_the_name_are_ambiguous(postman: Postman, workspace: str) -> None:
    uids = {stored(postman, workspace), stored(postman, workspace)}
    with pytest.raises(MultipleMatchesError, match="2 are named 'Books'") as caught:
        postman.collections.publish(collection("list"), workspace=workspace)
    assert set(caught.value.uids) == uids


def test_a_file_is_published_again_and_again(
    tmp_path: Path, postman: Postman, workspace: str
) -> None:
    file = tmp_path / "books.json"
    document = collection("list", "pay")
    raw(document)["info"]["_postman_id"] = "11111111-2222-4333-8444-555555555555"
    document.save(file)
    first = postman.collections.publish(file, workspace=workspace)
    ids = [request.id for request in postman.collections.get(first.uid).requests()]
    assert postman.collections.publish(file, workspace="Bookshop").action == "unchanged"

    document.find("pay").method = "POST"
    document.save(file)
    second = postman.collections.publish(str(file), workspace=workspace)
    assert second == Published("updated", first.id, "Books", first.uid, kind="collection")
    after = postman.collections.get(first.uid)
    assert [request.id for request in after.requests()] == ids
    assert after.find("pay").method == "POST"
    assert len(list(postman.collections.list(workspace=workspace))) == 1


def test_publishing_deletes_nothing_unless_it_may(postman: Postman, workspace: str) -> None:
    uid = stored(postman, workspace)
    there = postman.collections.get(uid)
    raw(there)["item"].append({"name": "kept", "request": {"url": "https://example.com"}})
    there.variables["base"] = "x"
    postman.collections.save(there)
    with pytest.raises(DestructiveChangeError) as caught:
        postman.collections.publish(collection("list"), workspace=workspace)
    assert caught.value.elements == ("request 'kept'", "variable 'base'")
    published = postman.collections.publish(
        collection("list"), workspace=workspace, allow_delete=True
    )
    assert published.action == "updated"
    assert [request.path for request in postman.collections.get(uid).requests()] == ["list"]


def test_the_variables_of_an_environment_are_kept_too(postman: Postman, workspace: str) -> None:
    postman.environments.publish(environment(a="1", b="2"), workspace=workspace)
    with pytest.raises(DestructiveChangeError, match="variable 'b'"):
        postman.environments.publish(environment(a="3"), workspace=workspace)
    published = postman.environments.publish(environment(a="3", b="2"), workspace=workspace)
    assert published.action == "updated"
    assert postman.environments.get_value(published.uid, "a") == "3"


def test_the_files_of_a_spec(postman: Postman, workspace: str) -> None:
    files = {"books.json": SPEC, "schemas/book.json": "{}"}
    first = postman.specs.publish(files, workspace=workspace)
    assert postman.specs.publish(files, workspace=workspace).action == "unchanged"
    files["schemas/book.json"] = '{"type": "object"}'
    assert postman.specs.publish(files, workspace=workspace).action == "updated"
    files["schemas/shop.json"] = "{}"
    assert postman.specs.publish(files, workspace=workspace).action == "updated"
    assert postman.specs.publish(files, workspace=workspace).action == "unchanged"
    with pytest.raises(DestructiveChangeError, match=r"2 files of 'books'") as caught:
        postman.specs.publish({"books.json": SPEC}, workspace=workspace)
    assert set(caught.value.elements) == {"schemas/book.json", "schemas/shop.json"}
    assert (
        postman.specs.publish({"books.json": SPEC}, workspace=workspace, allow_delete=True).action
        == "updated"
    )
    assert json.loads(postman.specs.definition(first.id))["openapi"] == "3.0.3"


def test_a_monitor_keeps_its_collection(postman: Postman, workspace: str) -> None:
    one = stored(postman, workspace)
    other = stored(postman, workspace)
    settings: Any = {"workspace": workspace, "cron": "0 6 * * *"}
    postman.monitors.publish("Nightly", collection=one, **settings)
    changed = postman.monitors.publish(
        "Nightly", collection=one, workspace=workspace, cron="30 6 * * *", active=False
    )
    assert changed.action == "updated"
    monitor = postman.monitors.get("Nightly")
    assert monitor.active is False
    with pytest.raises(ConfigurationError, match="has another collection"):
        postman.monitors.publish("Nightly", collection=other, **settings)


def test_a_file_that_is_none_sends_nothing(
    tmp_path: Path, postman: Postman, workspace: str, postman_sandbox: Sandbox
) -> None:
    calls = len(postman_sandbox.calls)
    with pytest.raises(PostmanError, match="cannot be read"):
        postman.collections.publish(tmp_path / "none.json", workspace=workspace)
    with pytest.raises(PostmanError, match="cannot be read"):
        postman.specs.publish(tmp_path / "none.json", workspace=workspace)
    with pytest.raises(ConfigurationError, match="one file must be"):
        postman.specs.publish({"a.json": "{}"}, workspace=workspace)
    assert len(postman_sandbox.calls) == calls


def test_an_unknown_workspace(postman: Postman) -> None:
    with pytest.raises(NotFoundError, match="no workspace is named 'Nowhere'"):
        postman.collections.publish(collection("list"), workspace="Nowhere")
