"""One controlled change of a document is one finding, with the rating that its side gives it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from postman_facade.contract.diff import ChangeCode, Side, diff
from tests.unit.contract.diff_documents import (
    ADD,
    ANSWER,
    BOOK,
    DRAFT,
    FAILURE,
    LIST,
    MOVE,
    PAPER,
    document,
    drop,
    put,
)
from tests.unit.generated.cases import each

FIELDS = f"{BOOK}/allOf/1/properties"
SENT = f"{DRAFT}/properties"
LIMIT = "/components/parameters/Limit"
ORDER = "/components/schemas/Order"
_GONE = object()


class Case(NamedTuple):
    pointer: str
    value: Any
    """What is put there; `_GONE` for what is taken away."""
    code: str
    rating: str
    operation: str


ON_OPERATIONS = [
    Case(ADD, _GONE, "operation-removed", "breaking", "addBook"),
    Case(
        "/paths/~1covers",
        {"get": {"operationId": "listCovers", "responses": {}}},
        "operation-added",
        "additive",
        "listCovers",
    ),
    Case(f"{ADD}/operationId", "createBook", "operation-renamed", "breaking", "createBook"),
    Case(f"{ADD}/tags", ["novels"], "area-changed", "breaking", "addBook"),
    Case(f"{LIST}/tags", ["books"], "tags-changed", "wording", "listBooks"),
    Case(f"{ADD}/deprecated", True, "operation-deprecated", "additive", "addBook"),
    Case(f"{MOVE}/deprecated", _GONE, "operation-reinstated", "additive", "moveBook"),
    Case(f"{ADD}/security/1", _GONE, "security-narrowed", "breaking", "addBook"),
    Case(f"{ADD}/security/-", {}, "security-widened", "additive", "addBook"),
    Case(f"{MOVE}/security", [{"Token": []}], "security-narrowed", "breaking", "moveBook"),
    Case(
        "/components/securitySchemes/Token/scheme",
        "basic",
        "security-narrowed",
        "breaking",
        "addBook",
    ),
    Case("/servers/-", {"url": "https://eu.example.com"}, "server-added", "additive", ""),
    Case("/servers/0", _GONE, "server-removed", "breaking", ""),
    Case("/x-rate-limits/default", 60, "extension-changed", "additive", ""),
    Case(f"{ADD}/x-retry/safe", True, "extension-changed", "additive", "addBook"),
    Case(f"{LIST}/summary", "All books", "wording-changed", "wording", "listBooks"),
    Case("/info/description", "Books.", "wording-changed", "wording", ""),
]

ON_PARAMETERS = [
    Case(f"{LIST}/parameters/1", _GONE, "parameter-removed", "breaking", "listBooks"),
    Case(
        f"{LIST}/parameters/-",
        {"name": "q", "in": "query", "schema": {"type": "string"}},
        "parameter-added",
        "additive",
        "listBooks",
    ),
    Case(
        f"{LIST}/parameters/-",
        {"name": "q", "in": "query", "required": True, "schema": {"type": "string"}},
        "required-parameter-added",
        "breaking",
        "listBooks",
    ),
    Case(f"{LIMIT}/required", True, "parameter-required", "breaking", "listBooks"),
    Case(f"{LIMIT}/explode", False, "parameter-style-changed", "breaking", "listBooks"),
    Case(f"{LIMIT}/description", "How many.", "wording-changed", "wording", "listBooks"),
    Case(f"{LIMIT}/schema/type", "string", "type-changed", "breaking", "listBooks"),
    Case(f"{LIMIT}/schema/type", "number", "type-widened", "additive", "listBooks"),
    Case(f"{LIMIT}/schema/default", 20, "default-changed", "breaking", "listBooks"),
    Case(f"{LIMIT}/schema/default", _GONE, "default-changed", "breaking", "listBooks"),
    Case(f"{ORDER}/default", "asc", "default-added", "additive", "listBooks"),
    Case(f"{LIMIT}/schema/maximum", 50, "limit-narrowed", "breaking", "listBooks"),
    Case(f"{LIMIT}/schema/minimum", 0, "limit-widened", "additive", "listBooks"),
    Case(f"{ORDER}/enum/1", _GONE, "value-removed", "breaking", "listBooks"),
    Case(f"{ORDER}/enum/-", "none", "value-added", "additive", "listBooks"),
    Case(f"{ORDER}/enum", _GONE, "values-unlisted", "additive", "listBooks"),
    Case(f"{LIST}/parameters/2/deprecated", True, "deprecated", "additive", "listBooks"),
]

ON_REQUESTS = [
    Case(f"{ADD}/requestBody", _GONE, "body-removed", "breaking", "addBook"),
    Case(f"{ADD}/requestBody/required", False, "body-optional", "additive", "addBook"),
    Case(f"{MOVE}/requestBody/required", True, "body-required", "breaking", "moveBook"),
    Case(
        f"{LIST}/requestBody",
        {"content": {"text/plain": {}}},
        "body-added",
        "additive",
        "listBooks",
    ),
    Case(f"{ADD}/requestBody/content/text~1csv", {}, "media-type-added", "additive", "addBook"),
    Case(f"{SENT}/note", _GONE, "field-removed", "breaking", "addBook"),
    Case(f"{SENT}/isbn", {"type": "string"}, "field-added", "additive", "addBook"),
    Case(f"{DRAFT}/required/-", "note", "field-required", "breaking", "addBook"),
    Case(f"{DRAFT}/required/-", "isbn", "field-required", "breaking", "addBook"),
    Case(f"{DRAFT}/required", [], "field-optional", "additive", "addBook"),
    Case(f"{DRAFT}/additionalProperties", False, "further-fields-forbidden", "breaking", "addBook"),
    Case(f"{SENT}/title/type", "integer", "type-changed", "breaking", "addBook"),
    Case(f"{SENT}/note/nullable", False, "null-forbidden", "breaking", "addBook"),
    Case(f"{SENT}/title/nullable", True, "null-allowed", "additive", "addBook"),
    Case(f"{SENT}/state/enum/0", _GONE, "value-removed", "breaking", "addBook"),
    Case(f"{SENT}/state/enum/-", "lost", "value-added", "additive", "addBook"),
    Case(f"{SENT}/title/enum", ["A", "B"], "values-listed", "breaking", "addBook"),
    Case(f"{SENT}/title/format", "uuid", "format-narrowed", "breaking", "addBook"),
    Case(f"{SENT}/cover/format", _GONE, "format-widened", "additive", "addBook"),
    Case(f"{SENT}/title/maxLength", 9, "limit-narrowed", "breaking", "addBook"),
    Case(f"{SENT}/title/minLength", _GONE, "limit-widened", "additive", "addBook"),
    Case(f"{SENT}/title/pattern", "^[a-z]", "limit-narrowed", "breaking", "addBook"),
    Case(f"{SENT}/parts/maxItems", 3, "limit-narrowed", "breaking", "addBook"),
    Case(f"{SENT}/year/anyOf/1", _GONE, "variant-removed", "breaking", "addBook"),
    Case(f"{SENT}/year/anyOf/-", {"type": "boolean"}, "variant-added", "additive", "addBook"),
    Case(f"{SENT}/year/anyOf/0/minimum", 1450, "limit-narrowed", "breaking", "addBook"),
    Case(f"{SENT}/note/readOnly", True, "field-removed", "breaking", "addBook"),
    Case(f"{SENT}/note/example", "Torn", "wording-changed", "wording", "addBook"),
]

ON_RESPONSES = [
    Case(f"{LIST}/responses/200", _GONE, "status-removed", "breaking", "listBooks"),
    Case(f"{LIST}/responses/404", _GONE, "status-removed", "additive", "listBooks"),
    Case(f"{LIST}/responses/206", {"description": ""}, "status-added", "additive", "listBooks"),
    Case(f"{ANSWER}/content/text~1csv", _GONE, "media-type-removed", "breaking", "listBooks"),
    Case(f"{ANSWER}/content/text~1html", {}, "media-type-added", "additive", "listBooks"),
    Case(f"{ANSWER}/headers/X-Total", _GONE, "header-removed", "breaking", "listBooks"),
    Case(f"{ANSWER}/headers/X-Page", {}, "header-added", "additive", "listBooks"),
    Case(f"{FIELDS}/pages", _GONE, "field-removed", "breaking", "listBooks"),
    Case(f"{FIELDS}/isbn", {"type": "string"}, "field-added", "additive", "listBooks"),
    Case(f"{BOOK}/allOf/1/required", [], "field-optional", "breaking", "listBooks"),
    Case(f"{BOOK}/allOf/1/required/-", "pages", "field-required", "additive", "listBooks"),
    Case("/components/schemas/Named/required", [], "field-optional", "breaking", "listBooks"),
    Case(f"{FIELDS}/pages/type", "string", "type-changed", "breaking", "listBooks"),
    Case(f"{FIELDS}/pages/type", "number", "type-widened", "breaking", "listBooks"),
    Case(f"{FIELDS}/note/nullable", _GONE, "null-forbidden", "additive", "listBooks"),
    Case(f"{FIELDS}/pages/nullable", True, "null-allowed", "breaking", "listBooks"),
    Case(f"{FIELDS}/sequel/nullable", True, "null-allowed", "breaking", "listBooks"),
    Case(f"{FIELDS}/state/enum/-", "lost", "value-added", "additive", "listBooks"),
    Case(f"{FIELDS}/state/enum/0", _GONE, "value-removed", "additive", "listBooks"),
    Case(f"{FIELDS}/id/format", "uri", "format-narrowed", "additive", "listBooks"),
    Case(
        f"{FIELDS}/marks/additionalProperties/type",
        "string",
        "type-changed",
        "breaking",
        "listBooks",
    ),
    Case(f"{FIELDS}/marks/additionalProperties", _GONE, "type-widened", "breaking", "listBooks"),
    Case(f"{FIELDS}/medium/oneOf/1", _GONE, "variant-removed", "additive", "listBooks"),
    Case(f"{FIELDS}/medium/oneOf/-", {"type": "string"}, "variant-added", "breaking", "listBooks"),
    Case(f"{PAPER}/properties/weight/type", "string", "type-changed", "breaking", "listBooks"),
    Case(f"{PAPER}/properties/weight", _GONE, "field-removed", "breaking", "listBooks"),
    Case(f"{PAPER}/properties/kind/enum/-", "card", "value-added", "additive", "listBooks"),
    Case(f"{PAPER}/description", "Printed.", "wording-changed", "wording", "listBooks"),
    Case(f"{FAILURE}/properties/hint", _GONE, "field-removed", "additive", "listBooks"),
    Case(f"{FAILURE}/properties/code/type", "integer", "type-changed", "additive", "listBooks"),
]
CASES = [*ON_OPERATIONS, *ON_PARAMETERS, *ON_REQUESTS, *ON_RESPONSES]


@each({f"{number} {case.code} {case.pointer}": case for number, case in enumerate(CASES)})
def test_one_change_is_one_finding(case: Case) -> None:
    new = document()
    if case.value is _GONE:
        drop(new, case.pointer)
    else:
        put(new, case.pointer, case.value)
    found = diff(document(), new)
    assert [(c.code.text, c.rating, c.operation) for c in found] == [case[2:]]
    assert "\n" not in str(found[0])


def test_every_code_has_its_case() -> None:
    elsewhere = {
        "operation-moved",
        "parameter-renamed",
        "parameter-optional",
        "required-body-added",
        "required-field-added",
        "further-fields-allowed",
        "type-narrowed",
        "reinstated",
    }
    assert {code.text for code in ChangeCode} == {case.code for case in CASES} | elsewhere


@pytest.mark.parametrize(
    ("case", "code"),
    [
        (("parameter-required", f"{LIMIT}/required", True), "parameter-optional"),
        (
            ("body-added", f"{LIST}/requestBody", {"required": True, "content": {}}),
            "body-removed",
        ),
        (
            ("further-fields-forbidden", f"{DRAFT}/additionalProperties", False),
            "further-fields-allowed",
        ),
        (("type-widened", f"{LIMIT}/schema/type", "number"), "type-narrowed"),
        (("deprecated", f"{LIMIT}/deprecated", True), "reinstated"),
    ],
)
def test_a_change_taken_back_is_the_opposite_finding(case: tuple[str, str, Any], code: str) -> None:
    _, pointer, value = case
    changed = put(document(), pointer, value)
    assert [change.code.text for change in diff(changed, document())] == [code]


def test_the_documented_table_is_the_one_that_rates() -> None:
    text = (Path(__file__).resolve().parents[3] / "docs/testing/drift.md").read_text()
    rows = re.findall(r"^\| `([\w-]+)` \|[^|]+\| (\w+) \| (\w+) \| (\w+) \|$", text, re.MULTILINE)
    assert rows == [(code.text, *(code.rating(side) for side in Side)) for code in ChangeCode]


def test_two_changes_at_one_place_are_two_findings() -> None:
    new = put(document(), f"{SENT}/title/minLength", 2)
    put(new, f"{SENT}/title/maxLength", 9)
    assert [change.message for change in diff(document(), new)] == [
        "request title: maxLength added: 9",
        "request title: minLength changed from 1 to 2",
    ]


@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        (f"{LIMIT}/schema/maximum", "100"),
        (f"{SENT}/parts/maxItems", "5"),
        (f"{SENT}/title/type", ["string"]),
        (f"{SENT}/title/maxLength", None),
    ],
)
def test_what_means_the_same_is_no_finding(pointer: str, value: Any) -> None:
    assert diff(document(), put(document(), pointer, value)) == []


@pytest.mark.parametrize("value", [True, {}, {"type": None}, {"maxLength": "many"}])
def test_schemas_of_an_unusual_form_take_anything(value: Any) -> None:
    new = put(document(), f"{FIELDS}/pages", value)
    (found,) = diff(document(), new)
    assert (found.code.text, found.message) == (
        "type-widened",
        "response 200 [].pages: type changed from integer to anything",
    )
