"""Operations in two documents: which is which, when paths and ids are others."""

from __future__ import annotations

from typing import Any

import pytest

from postman_facade.contract.diff import Change, Where, diff
from tests.unit.contract.diff_documents import ADD, DRAFT, LIST, MOVE, document, drop, put

LIMIT = "/components/parameters/Limit"


def _codes(changes: list[Change]) -> list[str]:
    return [change.code.text for change in changes]


def _with_path(old: str, new: str) -> dict[str, Any]:
    changed = document()
    changed["paths"][new] = changed["paths"].pop(old)
    return changed


def test_an_operation_id_at_another_path_has_moved() -> None:
    new = _with_path("/books", "/volumes")
    found = diff(document(), new)
    assert [(c.operation, c.code.text, c.message) for c in found] == [
        ("addBook", "operation-moved", "moved from POST /books to POST /volumes"),
        ("listBooks", "operation-moved", "moved from GET /books to GET /volumes"),
    ]
    assert found[0].where == Where(ADD, "/paths/~1volumes/post")


def test_an_operation_id_with_another_method_has_moved() -> None:
    new = document()
    item = new["paths"]["/books/{bookId}"]
    item["patch"] = item.pop("put")
    (found,) = diff(document(), new)
    assert found.message == "moved from PUT /books/{bookId} to PATCH /books/{bookId}"


def test_the_same_shape_under_another_path_and_id_has_moved() -> None:
    new = _with_path("/books", "/volumes")
    put(new, "/paths/~1volumes/get/operationId", "listVolumes")
    moved = [change for change in diff(document(), new) if change.operation == "listVolumes"]
    assert [change.message for change in moved] == [
        "moved from GET /books to GET /volumes, and renamed from listBooks"
    ]


def test_an_operation_of_little_shape_is_not_known_again() -> None:
    new = _with_path("/books/{bookId}", "/authors/{authorId}")
    put(new, "/paths/~1authors~1{authorId}/put/operationId", "moveAuthor")
    put(new, "/paths/~1authors~1{authorId}/parameters/0/name", "authorId")
    assert _codes(diff(document(), new)) == ["operation-removed", "operation-added"]


def test_what_else_has_changed_of_a_moved_operation_is_found() -> None:
    new = _with_path("/books", "/volumes")
    drop(new, f"{DRAFT}/properties/note")
    found = [change for change in diff(document(), new) if change.operation == "addBook"]
    assert _codes(found) == ["field-removed", "operation-moved"]


def test_a_path_parameter_may_have_another_name() -> None:
    new = _with_path("/books/{bookId}", "/books/{id}")
    put(new, "/paths/~1books~1{id}/parameters/0/name", "id")
    (found,) = diff(document(), new)
    assert (found.code.text, found.rating) == ("parameter-renamed", "breaking")
    assert found.message == 'path parameter "id": renamed from "bookId"'


def test_a_parameter_with_the_same_schema_has_been_renamed() -> None:
    (found,) = diff(document(), put(document(), f"{LIMIT}/name", "size"))
    assert (found.code.text, found.rating) == ("parameter-renamed", "breaking")
    assert found.message == 'query parameter "size": renamed from "limit"'


def test_parameters_of_one_type_need_names_that_are_alike() -> None:
    old, new, other = (put(document(), f"{LIMIT}/schema", {"type": "string"}) for _ in range(3))
    assert _codes(diff(old, put(new, f"{LIMIT}/name", "limits"))) == ["parameter-renamed"]
    assert _codes(diff(old, put(other, f"{LIMIT}/name", "author"))) == [
        "parameter-removed",
        "parameter-added",
    ]


def test_operations_without_ids_are_known_by_their_place() -> None:
    old = drop(document(), f"{LIST}/operationId")
    assert diff(old, document()) == []
    new = put(document(), f"{LIST}/deprecated", True)
    (found,) = diff(old, new)
    assert (found.code.text, found.operation) == ("operation-deprecated", "listBooks")


def test_a_parameter_of_the_path_is_one_of_its_operations() -> None:
    new = document()
    shared = new["paths"]["/books/{bookId}"].pop("parameters")
    put(new, f"{MOVE}/parameters", shared)
    assert diff(document(), new) == []


@pytest.mark.parametrize(
    ("demanded", "code", "rating"),
    [(True, "required-body-added", "breaking"), (False, "body-added", "additive")],
)
def test_a_new_body_breaks_when_it_must_be_sent(demanded: bool, code: str, rating: str) -> None:
    new = put(document(), f"{LIST}/requestBody", {"required": demanded, "content": {}})
    (found,) = diff(document(), new)
    assert (found.code.text, found.rating) == (code, rating)


def test_a_new_required_field_breaks_those_who_send_it() -> None:
    new = put(document(), f"{DRAFT}/properties/isbn", {"type": "string"})
    put(new, f"{DRAFT}/required/-", "isbn")
    (found,) = diff(document(), new)
    assert (found.code.text, found.rating) == ("required-field-added", "breaking")
    assert found.message == "request isbn: added, required"
    assert found.where == Where(None, f"{DRAFT}/properties/isbn")


def test_a_field_that_one_side_only_sends_is_none_of_the_other() -> None:
    new = put(document(), f"{DRAFT}/properties/isbn", {"type": "string", "readOnly": True})
    assert diff(document(), new) == []


def test_the_servers_of_one_operation() -> None:
    new = put(document(), f"{LIST}/servers", [{"url": "https://lists.example.com"}])
    (found,) = diff(document(), new)
    assert (found.code.text, found.operation) == ("server-added", "listBooks")


def test_a_scheme_under_another_name_is_the_same_key() -> None:
    new = document()
    schemes = new["components"]["securitySchemes"]
    schemes["ShelfKey"] = schemes.pop("Key")
    put(new, "/security", [{"ShelfKey": []}])
    put(new, f"{ADD}/security", [{"ShelfKey": []}, {"Token": []}])
    assert diff(document(), new) == []


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ("#/components/schemas/Nothing", "the document refers to /components/schemas/Nothing"),
        ("other.yaml#/Book", "is outside the document"),
    ],
)
def test_a_reference_to_nothing_is_named(reference: str, message: str) -> None:
    broken = put(document(), f"{DRAFT}/properties/note", {"$ref": reference})
    with pytest.raises(ValueError, match=message):
        diff(document(), broken)
