"""A file that was edited is taken as it is; of its patch what still fits is applied."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postman_facade import CollectionDocument
from postman_facade.errors import FileTreeError
from postman_facade.native_git import from_files, to_files
from postman_facade.native_git.collection import LOCK
from postman_facade.native_git.patch import apply, difference, same

Json = dict[str, Any]

LENDING = Path(__file__).parent / "pairs" / "lending.postman_collection.json"
FIND = "Find.request.yaml"
DEFINITION = ".resources/definition.yaml"


def request(**parts: Any) -> CollectionDocument:
    item: Json = {
        "name": "Find",
        "request": {"method": "GET", "header": [], "url": {"raw": "https://example.com"}, **parts},
        "response": [],
    }
    return CollectionDocument({"info": {"name": "Desk"}, "item": [item]})


def data(holder: Any) -> Json:
    """The JSON of a document, or of one that was made of files."""
    document = getattr(holder, "document", holder)
    assert isinstance(document, CollectionDocument)
    return document.data


def edited(document: CollectionDocument, path: str, old: str, new: str) -> tuple[Json, list[str]]:
    """The one request after an edit of a file, and what was not taken over."""
    files = to_files(document, "Desk")
    text = files[path].decode()
    assert old in text
    files[path] = text.replace(old, new, 1).encode()
    back = from_files(files, "Desk")
    found: Json = data(back)["item"][0]["request"]
    return found, [str(left) for left in back.leftovers]


HEADERS = [
    {"key": "A", "value": "1", "type": "text"},
    {"key": "B", "value": "2", "type": "text", "name": "b"},
]


def test_what_has_no_place_stays_when_something_else_is_edited() -> None:
    document = request(header=HEADERS, proxy={"host": "proxy.example.com"})
    found, left = edited(document, FIND, "method: GET", "method: PUT")
    assert found["method"] == "PUT"
    assert found["header"] == HEADERS
    assert found["proxy"] == {"host": "proxy.example.com"}
    assert left == []


def test_an_entry_is_found_again_where_it_is_now() -> None:
    document = request(header=HEADERS)
    found, left = edited(document, FIND, "headers:\n", "headers:\n  New: x\n")
    assert found["header"] == [{"key": "New", "value": "x"}, *HEADERS]
    assert left == []


def test_what_was_known_of_an_entry_that_is_gone_is_reported() -> None:
    found, left = edited(request(header=HEADERS), FIND, '  A: "1"\n', "")
    assert found["header"] == HEADERS[1:]
    assert left == ["Find.request.yaml: cannot add /request/header/0/type any more"]


def test_an_edit_is_never_undone() -> None:
    document = request(url="https://example.com/books")
    found, left = edited(document, FIND, "/books", "/readers")
    assert found["url"]["raw"] == "https://example.com/readers"
    assert left == ["Find.request.yaml: cannot replace /request/url any more"]


def test_what_the_edit_says_wins_over_what_was_kept() -> None:
    """A body that was switched off is in the lock file alone, until the file has one."""
    document = request(body={"mode": "raw", "raw": "old", "disabled": True})
    found, left = edited(document, FIND, "order:", "body:\n  type: text\n  content: new\norder:")
    assert found["body"] == {"mode": "raw", "raw": "new"}
    assert left == ["Find.request.yaml: cannot add /request/body any more"]


def test_a_key_that_was_taken_away_stays_away_only_while_it_is_empty() -> None:
    document = request()
    del data(document)["item"][0]["request"]["header"]
    found, left = edited(document, FIND, "method: GET", "method: GET\nheaders:\n  A: x")
    assert found["header"] == [{"key": "A", "value": "x"}]
    assert left == ["Find.request.yaml: cannot remove /request/header any more"]


def test_line_ends_of_another_system_are_no_edit() -> None:
    document = CollectionDocument.load(LENDING)
    files = {
        path: data.replace(b"\n", b"\r\n") for path, data in to_files(document, "Desk").items()
    }
    back = from_files(files, "Desk")
    assert same(back.document.data, document.data)
    assert not back.leftovers


def test_a_folder_that_was_moved_keeps_what_its_files_do_not_say() -> None:
    document = CollectionDocument.load(LENDING)
    files = {
        path.replace("Loans/", "Lendings/"): content
        for path, content in to_files(document, "Desk").items()
    }
    back = from_files(files, "Desk")
    assert not back.leftovers
    renamed = CollectionDocument.load(LENDING)
    data(renamed)["item"][0]["name"] = "Lendings"
    assert same(back.document.data, renamed.data)


def test_elements_that_were_added_and_removed_are_as_the_files_say() -> None:
    document = CollectionDocument.load(LENDING)
    files = to_files(document, "Desk")
    del files[FIND]
    files["Added.request.yaml"] = b"url: https://example.com\norder: 500"
    back = from_files(files, "Desk")
    names = [item["name"] for item in data(back)["item"]]
    assert names == ["Added", "Loans", "loans", "Cover"]
    assert not back.leftovers


@pytest.mark.parametrize(
    ("lock", "reason"),
    [
        (b"", "is not JSON"),
        (b"[]", "is not a JSON object"),
        (b'{"version":2,"files":{}}', "is not a lock file of version 1"),
        (b'{"version":1,"files":{"a":{}}}', "has an invalid entry for a;"),
        (
            b'{"version":1,"files":{"a":{"sha256":"","patch":[{"op":"copy","path":"/a"}]}}}',
            "has an",
        ),
        (b'<<<<<<< HEAD\n{"version":1}', "has a merge conflict at line 1; resolve it first"),
        (b"\xff\xfe\xff", "is not UTF-8 text"),
    ],
)
def test_a_broken_lock_file_is_one_clear_line(lock: bytes, reason: str) -> None:
    files = to_files(request(), "Desk")
    files[LOCK] = lock
    with pytest.raises(FileTreeError) as caught:
        from_files(files, "Desk")
    assert str(caught.value).startswith(f"{LOCK} {reason}")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 2) | st.sampled_from(["a", "b/~", ""]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["key", "name", "a/b", "~", "x", ""]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.text(max_size=2), JSON, max_size=3),
       st.dictionaries(st.text(max_size=2), JSON, max_size=3))  # fmt: skip
def test_a_patch_makes_the_one_value_of_the_other(before: Json, after: Json) -> None:
    patch = difference(before, after)
    assert apply(before, patch) == []
    assert same(before, after)


@given(st.dictionaries(st.text(max_size=2), JSON, max_size=3),
       st.dictionaries(st.text(max_size=2), JSON, max_size=3),
       st.dictionaries(st.text(max_size=2), JSON, max_size=3))  # fmt: skip
def test_a_patch_never_fails_on_another_value(before: Json, after: Json, other: Json) -> None:
    apply(other, difference(before, after))
