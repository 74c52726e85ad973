"""A document becomes files and the files the document again: every value, key order, number form."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from postman_facade import CollectionDocument, EnvironmentDocument
from postman_facade.documents import differences
from postman_facade.native_git import from_files, to_files
from postman_facade.native_git.collection import LOCK
from postman_facade.native_git.patch import difference, same
from tests.unit.documents.test_deep_documents import collection as deep_collection
from tests.unit.native_git import made_up

OURS = Path(__file__).parent / "pairs"
SHARED = Path(__file__).parents[4] / "shared"
COLLECTIONS = sorted(
    path
    for folder in (OURS, SHARED / "collections", SHARED / "native-git" / "pairs", OURS.parents[3] / "examples")
    for path in folder.glob("*.postman_collection.json")
)  # fmt: skip
ENVIRONMENTS = sorted(
    [*OURS.glob("*_environment.json"), *(SHARED / "collections").glob("*_environment.json")]
)
SAMPLE, ALL = range(40), range(40, 2_000)

# What the layout has no place for, by where a patch would say it.
REQUEST = r"(/request|/originalRequest)"
ENTRIES = rf"({REQUEST}/(url/(query|variable)|header|body/(urlencoded|formdata))|/header)"
LOST = {
    "the exporter and the service": r"/info/(_exporter_id|_collection_link|version|uid|updatedAt|schema)",
    "behavior of collections and folders, and unknown behavior": r"/protocolProfileBehavior(/.*)?",
    "variables of folders and items": r"/variable",
    "types, ids and descriptions of variables": r"/variable/\d+(/(type|id|description|key|value))?",
    "proxy and certificate": r"/request/(proxy|certificate)",
    "auth that is null, or not chosen": rf"{REQUEST}?/auth(/\w+)?",
    "types of credentials": rf"(?s){REQUEST}?/auth/\w+/\d+(/(key|type|value(/.*)?))?",
    "empty and other scripts": r"/event(/\d+)?",
    "parts of scripts": r"/event/\d+/(id|listen|disabled|script(/(id|exec|requests|packages|type))?)",
    "descriptions that are empty or have a type": r"(/.*)?/description",
    "type, name, uuid and other forms of entries": rf"{ENTRIES}/\d+(/(type|name|uuid|id|key|value|disabled|src|contentType))?",
    "headers as text, empty lists of entries": ENTRIES,
    "bodies that are off, not chosen, or of another form": rf"{REQUEST}/body(/(disabled|mode|raw|urlencoded|formdata|options|graphql|file|file/\w+|graphql/\w+|options/raw(/\w+)?))?",
    "URLs as text, and parts beside their text": rf"{REQUEST}/url(/(raw|hash|protocol|port|(host|path)(/\d+)?))?",
    "a request as text, and methods that are none": rf"{REQUEST}(/method)?",
    "cookies, times and previews of examples": r"/(cookie(/\d+)?|responseTime|timings|_postman_preview\w+)",
    "codes, texts and names of another type": r"/(code|status|body|(info/)?name)",
    "examples that are none": r"/response(/\d+)?",
    "what the service adds to items": r"/(id|uid|createdAt)",
    "items that are no objects": r"",
    "unknown keys": r"(?s)(/.*)?/(x-.*|variables)",
}  # fmt: skip


@pytest.mark.parametrize("path", COLLECTIONS, ids=lambda path: path.stem)
def test_collections_come_back(path: Path) -> None:
    document = CollectionDocument.load(path)
    back = from_files(to_files(document, "shelf"), "shelf")
    assert differences(document.data, back.document.data) == []
    assert same(document.data, back.document.data)
    assert not back.leftovers


@pytest.mark.parametrize("path", ENVIRONMENTS, ids=lambda path: path.stem)
def test_environments_come_back(path: Path) -> None:
    document = EnvironmentDocument.load(path)
    back = from_files(to_files(document, "desk"), "desk")
    assert same(document.data, back.document.data)
    assert not back.leftovers


def test_collections_of_any_depth_come_back() -> None:
    document = deep_collection()
    back = from_files(to_files(document, "deep"), "deep")
    assert same(document.data, back.document.data)


KNOWN = frozenset((
    "auth", "body", "code", "contentType", "description", "disabled", "event", "exec", "file",
    "formdata", "graphql", "hash", "header", "host", "id", "info", "item", "key", "listen", "method",
    "mode", "name", "options", "originalRequest", "path", "port", "protocol", "query", "raw",
    "request", "response", "script", "src", "status", "type", "url", "urlencoded", "value",
    "variable",
))  # fmt: skip
"""Keys that the layout has a place for."""


def check(seed: int) -> None:
    collection = CollectionDocument(made_up.collection(seed))
    files = to_files(collection, "shelf")
    back = from_files(files, "shelf")
    assert same(collection.data, back.document.data), seed
    assert not back.leftovers
    assert to_files(back.document, "shelf") == files
    environment = EnvironmentDocument(made_up.environment(seed))
    assert same(
        environment.data, from_files(to_files(environment, "desk"), "desk").document.data
    ), seed


@pytest.mark.parametrize("seed", SAMPLE)
def test_made_up_documents_come_back(seed: int) -> None:
    check(seed)


@pytest.mark.thorough
def test_two_thousand_made_up_documents_come_back() -> None:
    for seed in ALL:
        check(seed)


@pytest.mark.parametrize("seed", SAMPLE)
def test_what_the_files_alone_say_stays_said(seed: int) -> None:
    """Without the lock file nothing more is lost the second time."""
    files = to_files(CollectionDocument(made_up.collection(seed)), "shelf")
    for _ in range(2):
        files.pop(LOCK, None)
        once = files
        files = to_files(from_files(files, "shelf").document, "shelf")
    files.pop(LOCK, None)
    assert files == once


def lost(document: CollectionDocument) -> Counter[str]:
    """What the files alone do not say, counted by kind."""
    files = to_files(document, "shelf")
    files.pop(LOCK, None)
    back = from_files(files, "shelf")
    assert not back.leftovers
    found: Counter[str] = Counter()
    for operation in difference(back.document.data, document.data):
        if operation["op"] == "test":
            continue
        path = re.sub(r"^(/item/\d+)*(/response/\d+)?", "", operation["path"])
        if operation["op"] == "move":
            found["key order"] += 1
            continue
        kinds = [kind for kind, pattern in LOST.items() if re.fullmatch(pattern, path)]
        last = path.rpartition("/")[2]
        if operation["op"] == "add" and not last.isdecimal() and last not in KNOWN:
            kinds.append("unknown keys")
        found[kinds[0] if kinds else operation["path"]] += 1
    return found


@pytest.mark.parametrize("path", COLLECTIONS, ids=lambda path: path.stem)
def test_the_files_alone_lose_only_what_has_no_place(path: Path) -> None:
    assert lost(CollectionDocument.load(path)).keys() <= {*LOST, "key order"}


@pytest.mark.parametrize("seeds", [SAMPLE, pytest.param(ALL, marks=pytest.mark.thorough)])
def test_made_up_documents_lose_only_what_has_no_place(seeds: range) -> None:
    for seed in seeds:
        found = lost(CollectionDocument(made_up.collection(seed)))
        assert found.keys() <= {*LOST, "key order"}, seed


def test_what_is_lost_is_counted() -> None:
    assert lost(CollectionDocument.load(OURS / "lending.postman_collection.json")) == {
        "the exporter and the service": 1,
        "types, ids and descriptions of variables": 2,
        "URLs as text, and parts beside their text": 2,
        "cookies, times and previews of examples": 1,
        "empty and other scripts": 1,
        "behavior of collections and folders, and unknown behavior": 2,
    }


def test_no_lock_file_is_written_where_nothing_is_left_over() -> None:
    files = to_files(CollectionDocument.from_json(
        '{"info":{"name":"Shelf","schema":'
        '"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},'
        '"item":[{"name":"Find","request":{"method":"GET","header":[],'
        '"url":{"raw":"https://example.com/books","protocol":"https","host":["example","com"],'
        '"path":["books"]}},"response":[]}]}'
    ))  # fmt: skip
    assert list(files) == [".resources/definition.yaml", "Find.request.yaml"]
