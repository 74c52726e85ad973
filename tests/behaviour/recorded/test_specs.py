"""Specifications by themselves; their publishing and tasks are in files of those names."""

from __future__ import annotations

import json

import pytest

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import NotFoundError

from .things import definition


def test_a_spec_is_read_listed_and_deleted(postman: Postman, workspace: str) -> None:
    spec = postman.specs.publish({"books.json": definition("/books")}, workspace=workspace)
    assert postman.specs.get(spec).name == "books"
    assert json.loads(postman.specs.definition(spec)) == json.loads(definition("/books"))
    assert [entry.id for entry in postman.specs.list(workspace=workspace)] == [spec.id]
    postman.specs.delete(spec.id)
    with pytest.raises(NotFoundError):
        postman.specs.get(spec.id)


async def test_a_spec_is_read_listed_and_deleted_asynchronously(
    async_postman: AsyncPostman, workspace: str
) -> None:
    files = {"books.json": definition("/books")}
    spec = await async_postman.specs.publish(files, workspace=workspace)
    assert (await async_postman.specs.get(spec)).name == "books"
    assert await async_postman.specs.definition(spec)
    listed = [entry.id async for entry in async_postman.specs.list(workspace=workspace)]
    assert listed == [spec.id]
    await async_postman.specs.delete(spec.id)


def test_a_definition_in_yaml_is_text(postman: Postman, workspace: str) -> None:
    text = "openapi: 3.0.3\ninfo: {title: Books, version: '1'}\npaths: {}\n"
    spec = postman.specs.publish({"books.yaml": text}, workspace=workspace)
    assert postman.specs.definition(spec) == text


def test_collections_that_were_generated_from_a_spec(postman: Postman, workspace: str) -> None:
    spec = postman.specs.publish({"books.json": definition("/books")}, workspace=workspace)
    made = postman.specs.generate_collection(spec, "Generated").result()
    (listed,) = postman.specs.collections(spec)
    assert (listed.name, listed.state) == (made.name, "in-sync")
