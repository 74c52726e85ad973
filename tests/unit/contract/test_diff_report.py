"""Whom a change touches, and the three forms of the report."""

from __future__ import annotations

import json
from typing import Any

import pytest
from postman_api_client.operations import OPERATIONS

from postman_facade.contract import ApiDocument
from postman_facade.contract.diff import (
    Change,
    ChangeCode,
    Where,
    as_json,
    as_markdown,
    as_text,
    diff,
)
from postman_facade.contract.diff.comparison import function_of, snake
from postman_facade.contract.diff.model import Source
from postman_facade.contract.diff.operations import ComparedOperation
from tests.unit.contract.diff_documents import DRAFT, FAILURE, LIST, document, drop, put
from tests.unit.contract.traffic import RAW


def _edited(pointer: str, value: Any) -> list[Change]:
    """What one change to the effective document gives, of which the mock servers are enough."""
    paths = {path: item for path, item in RAW["paths"].items() if path.startswith("/mocks")}
    old = {**RAW, "paths": paths}
    return diff(old, put(json.loads(json.dumps(old)), pointer, value))


def _shared() -> list[Change]:
    """A change that two operations share, and two of one operation."""
    old = document()
    put(old, "/paths/~1books/post/responses/404", old["paths"]["/books"]["get"]["responses"]["404"])
    new = json.loads(json.dumps(old))
    drop(new, f"{FAILURE}/properties/hint")
    put(new, f"{DRAFT}/required/-", "note")
    put(new, f"{LIST}/summary", "All")
    put(new, f"{LIST}/parameters/1/description", "The order.")
    return diff(old, new)


def test_names_of_the_generated_client_and_of_helpers() -> None:
    (change,) = _edited("/paths/~1mocks~1{mockId}/get/deprecated", True)
    assert change.generated == ("api.mocks.get_mock",)
    assert "mocks.get" in change.helpers


def test_the_model_in_which_the_change_is() -> None:
    pointer = "/components/schemas/MockCall/properties/paint"
    (change,) = _edited(pointer, {"type": "string"})
    assert change.generated == ("api.mocks.get_mock_call_logs", "models.MockCall")
    assert change.where == Where(None, pointer)


def test_a_renamed_operation_has_both_names() -> None:
    (change,) = _edited("/paths/~1mocks~1{mockId}/get/operationId", "fetchMock")
    assert change.generated == ("api.mocks.get_mock", "api.mocks.fetch_mock")
    assert "mocks.get" in change.helpers


def test_names_are_written_as_the_generator_writes_them() -> None:
    for operation in OPERATIONS.values():
        assert snake(operation.id) == operation.name
    new = ComparedOperation(Source(document()), "/books", "get")
    assert function_of(new) == "api.books.list_books"


def test_every_helper_calls_what_the_document_has() -> None:
    helpers = pytest.importorskip("codegen.helpers")
    table = json.loads(helpers.TABLE.read_text("utf-8"))
    assert set(table) <= {operation.id for operation in ApiDocument(RAW).operations.values()}
    assert "workspaces.create" in table["createWorkspace"]
    assert "environments.set" in table["patchEnvironment"], "through a method of its own"
    assert "specs.publish" in table["deleteSpecFile"], "by a method of its own"
    assert "collections" in table["putCollection"], "by the requests of its kind"


def test_text_by_operation_breaking_ones_first() -> None:
    assert as_text(_shared()) == (
        "1 breaking, 1 additive, 2 wording\n"
        "\n"
        "addBook\n"
        "  touches api.books.add_book\n"
        "  breaking field-required: request note: now required\n"
        "\n"
        "addBook, listBooks\n"
        "  touches api.books.add_book, api.books.list_books\n"
        "  additive field-removed: response 404 hint: removed\n"
        "\n"
        "listBooks\n"
        "  touches api.books.list_books\n"
        "  wording wording-changed: in 2 places\n"
    )


def test_markdown_by_rating() -> None:
    assert as_markdown(_shared()) == (
        "1 breaking, 1 additive, 2 wording\n"
        "\n"
        "### Breaking\n"
        "\n"
        "- addBook (`api.books.add_book`)\n"
        "  - request note: now required\n"
        "\n"
        "### Additive\n"
        "\n"
        "- addBook, listBooks (`api.books.add_book`, `api.books.list_books`)\n"
        "  - response 404 hint: removed\n"
        "\n"
        "### Wording\n"
        "\n"
        "- listBooks (`api.books.list_books`)\n"
        "  - in 2 places\n"
    )


def test_json_has_every_change_of_every_operation() -> None:
    records = json.loads(as_json(_shared()))
    assert [(record["operation"], record["code"]) for record in records] == [
        ("addBook", "field-required"),
        ("addBook", "field-removed"),
        ("listBooks", "field-removed"),
        ("listBooks", "wording-changed"),
        ("listBooks", "wording-changed"),
    ]
    assert records[0] == {
        "code": "field-required",
        "rating": "breaking",
        "operation": "addBook",
        "where": {"old": f"{DRAFT}/properties/note", "new": f"{DRAFT}/properties/note"},
        "message": "request note: now required",
        "generated": ["api.books.add_book"],
        "helpers": [],
    }


@pytest.mark.parametrize(
    ("form", "nothing"),
    [
        (as_text, "0 breaking, 0 additive, 0 wording\n"),
        (as_markdown, "0 breaking, 0 additive, 0 wording\n"),
        (as_json, "[]\n"),
    ],
)
def test_documents_that_mean_the_same(form: Any, nothing: str) -> None:
    assert form([]) == nothing


def test_long_lists_are_cut() -> None:
    changes = [
        Change(
            ChangeCode.SERVER_ADDED, "additive", f"operation{n:02}", Where("", ""), "server added"
        )
        for n in range(10)
    ]
    assert "operation07 and 2 more\n" in as_text(changes)
