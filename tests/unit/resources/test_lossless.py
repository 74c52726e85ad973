"""A collection read from a file or the service and written again is the same one, key for key."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postman_facade import CollectionDocument, Postman
from postman_facade.documents import differences
from tests.unit.documents.inputs import COLLECTIONS
from tests.unit.documents.test_lossless_json import JSONS

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
# What the service itself writes anew on each save.
VOLATILE = ("/updatedAt", "/lastUpdatedBy")
LEVELS = 12

# Forms that clients which know the format only by halves lose.
REQUESTS = (
    '{"name":"only a \\/ and a \\ud83d\\ude80","request":"https://example.com/{{id}}"}',
    """{"zeta":[1.0,1e3,-0,null,{"b":1,"a":2}],"name":"🚀 in text","request":{"method":"LINK",
     "url":"{{base}}/a?b=c","header":"Accept: */*\\nX-Trace: on","alpha":{"unknown":1.50}},
     "event":[{"listen":"prerequest","script":{"exec":"pm.x = 1;","type":"text/javascript"}}]}""",
    """{"name":"with an example","request":{"url":{"raw":"https://example.com/:id","variable":[
     {"value":"1","key":"id","unknown":true}],"query":[{"key":"q","disabled":true}]},"body":
     {"mode":"graphql","graphql":{"query":"{ books }"},"options":{"raw":{}}}},"response":[
     {"name":"Done","code":200.0,"header":"A: 1","responseTime":1e3,"body":"é","_extra":[]}]}""",
)


def folder(level: int, inner: str) -> str:
    requests = ",".join(REQUESTS)
    return f'{{"x-level":{level}.0,"name":"level {level}","item":[{requests},{inner}],"y":{{}}}}'


def collection(*items: str) -> bytes:
    # "item" stands first, where nobody expects it.
    return (
        f'{{"item":[{",".join(items)}],"info":{{"schema":"{SCHEMA}","name":"Every form 📚",'
        '"version":{"major":1.0}},"variable":[{"value":1e3,"key":"n"}],"tail":null}'
    ).encode()


def deep() -> bytes:
    inner = REQUESTS[0]
    for level in range(LEVELS, 0, -1):
        inner = folder(level, inner)
    return collection(inner)


def changed(before: CollectionDocument, after: CollectionDocument) -> list[str]:
    """The places that differ, but for those that are the service's own."""
    found = differences(before.data, after.data)
    return [place for place in found if not place.endswith(VOLATILE)]


def saved_to_file(document: CollectionDocument, folder: Path) -> CollectionDocument:
    document.save(folder / "saved.json")
    return CollectionDocument.load(folder / "saved.json")


def saved_to_service(postman: Postman, document: CollectionDocument) -> CollectionDocument:
    postman.collections.save(document)
    assert document.uid is not None
    return postman.collections.get(document.uid)


def stored(postman: Postman, document: CollectionDocument) -> CollectionDocument:
    return postman.collections.get(postman.collections.create(document).uid)


def require_lossless(postman: Postman, document: CollectionDocument, folder: Path) -> None:
    assert differences(document.data, saved_to_file(document, folder).data) == []
    first = stored(postman, document)
    # Only the ids and times of the service are new in it.
    assert differences(document.content(), first.content()) == []
    before = json.dumps(first.data)
    assert changed(first, saved_to_service(postman, first)) == []
    assert json.dumps(first.data) == before


def test_every_form_twelve_folders_deep(postman: Postman, tmp_path: Path) -> None:
    document = CollectionDocument.from_json(deep())
    assert len(list(document.requests())) == LEVELS * len(REQUESTS) + 1
    require_lossless(postman, document, tmp_path)


# What the API does not document as an answer is not asked of the sandbox.
@pytest.mark.parametrize(
    "path",
    [p for p in COLLECTIONS if "forms" not in p.name],
    ids=lambda path: path.name.split(".")[0],
)
def test_a_real_collection(path: Path, postman: Postman, tmp_path: Path) -> None:
    require_lossless(postman, CollectionDocument.load(path), tmp_path)


@pytest.mark.parametrize("number", [0, 4, LEVELS * len(REQUESTS)])
def test_an_edit_changes_one_request_and_nothing_else(number: int, postman: Postman) -> None:
    before = stored(postman, CollectionDocument.from_json(deep()))
    edited = postman.collections.get(str(before.uid))
    list(edited.requests())[number].name = "renamed"
    after = saved_to_service(postman, edited)
    (place,) = changed(before, after)
    assert place.endswith("/name")
    assert list(after.requests())[number].name == "renamed"


def test_eight_megabytes(postman: Postman, workspace: str, tmp_path: Path) -> None:
    """A write of this size is one that the service answers before it is done."""
    example = json.dumps(
        {"name": "large", "request": {}, "response": [{"body": "books " * 100_000}]}
    )
    written = collection(*[folder(1, example)] * 14)
    assert len(written) > 8_000_000
    document = CollectionDocument.from_json(written)
    document.save(tmp_path / "large.json")
    assert CollectionDocument.load(tmp_path / "large.json").data == document.data
    before = stored(postman, document)
    list(before.requests())[-1].url = "https://example.com/changed"
    after = saved_to_service(postman, before)
    assert list(after.requests())[-1].url == "https://example.com/changed"
    assert changed(before, after) == []


JSON_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8).map(json.dumps)
SHAPES = [
    '{{"name":{name},"request":"https://example.com","x":{extra}}}',
    '{{"x":{extra},"request":{{"url":"https://example.com","x":{extra}}},"name":{name}}}',
    '{{"name":{name},"request":{{"header":"A: 1"}},"response":[{{"name":{name},"x":{extra}}}]}}',
]
LEAVES = st.builds(
    lambda shape, name, extra: shape.format(name=name, extra=extra),
    st.sampled_from(SHAPES),
    JSON_TEXTS,
    JSONS,
)
ITEMS = st.recursive(
    LEAVES,
    lambda inner: st.builds(
        lambda name, items, extra: f'{{"name":{name},"item":[{",".join(items)}],"x":{extra}}}',
        JSON_TEXTS,
        st.lists(inner, max_size=3),
        JSONS,
    ),
    max_leaves=6,
)


@given(items=st.lists(ITEMS, max_size=3))
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_any_collection(items: list[str], postman: Postman, tmp_path: Path) -> None:
    require_lossless(postman, CollectionDocument.from_json(collection(*items)), tmp_path)
