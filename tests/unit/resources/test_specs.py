"""Specifications: generating collections, and keeping the two in step."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from postman_facade import AsyncPostman, CollectionDocument, Postman
from postman_facade.errors import DocumentError, LockedError, NotFoundError
from postman_facade.sandbox import Fault, Faults, Sandbox
from postman_facade.testing import VirtualClock
from tests.unit.documents.raw import raw

FILE = "books.json"


def definition(*paths: str) -> dict[str, str]:
    """The files of a specification with a GET at each path."""
    operations = {
        path: {"get": {"summary": path, "responses": {"200": {"description": "Done"}}}}
        for path in paths
    }
    info = {"title": "Books", "version": "1"}
    return {FILE: json.dumps({"openapi": "3.0.3", "info": info, "paths": operations})}


@pytest.fixture
def spec(postman: Postman, workspace: str) -> str:
    return postman.specs.publish(definition("/books"), workspace=workspace).id


@pytest.fixture
def generated(postman: Postman, spec: str) -> CollectionDocument:
    document: CollectionDocument = postman.specs.generate_collection(spec, "Generated").result()
    return document


def requests_of(document: CollectionDocument) -> list[str]:
    return sorted(request.name for request in document.requests())


def paths_of(postman: Postman, spec: str) -> set[str]:
    found: dict[str, Any] = json.loads(postman.specs.definition(spec))["paths"]
    return set(found)


def test_a_generated_collection_is_a_document(
    postman: Postman, generated: CollectionDocument
) -> None:
    assert (generated.name, requests_of(generated)) == ("Generated", ["/books"])
    assert postman.collections.get("Generated").uid == generated.uid


async def test_generating_and_updating_asynchronously(
    postman: Postman, async_postman: AsyncPostman, spec: str, workspace: str
) -> None:
    task = await async_postman.specs.generate_collection(spec, "Generated")
    document = await task.result()
    postman.specs.publish(definition("/books", "/authors"), workspace=workspace)
    assert await async_postman.specs.update_collection(spec, document)
    assert not await async_postman.specs.update_collection(spec, "Generated")
    assert not await async_postman.specs.update_spec(spec, "Generated")


def test_a_collection_follows_its_specification(
    postman: Postman, spec: str, generated: CollectionDocument, workspace: str
) -> None:
    assert not postman.specs.update_collection(spec, "Generated")
    postman.specs.publish(definition("/books", "/authors"), workspace=workspace)
    assert postman.specs.update_collection(spec, "Generated")
    after = postman.collections.get("Generated")
    assert requests_of(after) == ["/authors", "/books"]
    assert after.uid == generated.uid


def test_a_specification_follows_its_collection(
    postman: Postman, spec: str, generated: CollectionDocument
) -> None:
    assert not postman.specs.update_spec(spec, "Generated")
    url = "https://example.com/authors"
    raw(generated)["item"].append({"name": "Authors", "request": {"method": "GET", "url": url}})
    postman.collections.save(generated)
    assert postman.specs.update_spec(spec, "Generated")
    assert paths_of(postman, spec) == {"/books", "/authors"}


def test_a_generation_waits_for_the_one_before(
    postman: Postman, spec: str, no_waiting: VirtualClock, postman_sandbox: Sandbox
) -> None:
    first = postman.specs.generate_collection(spec, "First")
    second = postman.specs.generate_collection(spec, "Second")
    assert no_waiting.slept >= 5
    assert (first.result().name, second.result().name) == ("First", "Second")
    starts = [call.status for call in postman_sandbox.calls if call.method == "POST"]
    assert starts[-3:] == [202, 423, 202]


def test_what_stays_locked_is_reported(
    postman: Postman, spec: str, no_waiting: VirtualClock, postman_faults: Faults
) -> None:
    postman_faults.add(Fault("locked", operation="generateCollection", times=None))
    with pytest.raises(LockedError):
        postman.specs.generate_collection(spec, "Generated")
    assert no_waiting.slept == 5 + 10 + 20 + 40 + 80


def test_a_collection_that_belongs_to_no_specification(
    postman: Postman, spec: str, workspace: str
) -> None:
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    own = CollectionDocument.from_json({"info": {"name": "Own", "schema": schema}, "item": []})
    postman.collections.create(own, workspace=workspace)
    with pytest.raises(NotFoundError):
        postman.specs.update_collection(spec, "Own")


def test_a_deleted_specification_is_gone(postman: Postman, spec: str, workspace: str) -> None:
    postman.specs.delete(spec)
    assert list(postman.specs.list(workspace=workspace)) == []
    with pytest.raises(NotFoundError):
        postman.specs.get(spec)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_a_file_in_any_encoding_is_published(
    postman: Postman, workspace: str, encoding: str, tmp_path: Path
) -> None:
    text = "openapi: 3.0.3\ninfo: {title: Bücher 📚, version: '1'}\npaths: {}\n"
    path = tmp_path / "books.yaml"
    path.write_bytes(text.encode(encoding))
    spec = postman.specs.publish(path, workspace=workspace).id
    assert postman.specs.definition(spec) == text


def test_a_file_that_is_no_text_is_named(postman: Postman, workspace: str, tmp_path: Path) -> None:
    path = tmp_path / "books.yaml"
    path.write_bytes(b"openapi: 3.0.3 # \xe9")
    with pytest.raises(DocumentError, match=r"books\.yaml is not UTF-8 text: byte 17 is wrong"):
        postman.specs.publish(path, workspace=workspace)
