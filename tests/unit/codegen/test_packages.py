"""Two versions of a generated package: names and signatures."""

from __future__ import annotations

from pathlib import Path

import postman_api_client
import pytest
from postman_api_client import models
from postman_api_client.operations import OPERATIONS

from codegen.packages import package_diff, public_api

OPERATION = '''
from typing import Any


def _get_kwargs(
    book_id: str, page_id: str, *, body: Draft, limit: int | Unset = UNSET
) -> dict[str, Any]:
    return {}


def _parse_response(response: httpx.Response) -> Book:
    """The body."""
'''
MODEL = '''
T = TypeVar("T", bound="Book")


class Book:
    """Book"""

    json_names: ClassVar[Mapping[str, str]] = {"name": "name", "pages": "pages"}

    name: str
    pages: int | Unset

    def __init__(self, *, name: str, pages: int | Unset = UNSET) -> None: ...
'''
ENUM = 'Order = Literal["asc", "desc"] | str\n'


def _package(
    folder: Path, operation: str = OPERATION, model: str = MODEL, enum: str = ENUM
) -> Path:
    for path, text in {
        "api/books/__init__.py": "",
        "api/books/get_book.py": operation,
        "models/__init__.py": "",
        "models/book.py": model,
        "models/order.py": enum,
    }.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return folder


@pytest.mark.parametrize(
    ("part", "old", "new", "expected"),
    [
        (
            "operation",
            "limit: int | Unset = UNSET",
            "size: int | Unset = UNSET",
            [
                "breaking: api.books.get_book: parameter limit removed",
                "additive: api.books.get_book: parameter size added",
            ],
        ),
        (
            "operation",
            "body: Draft,",
            "body: Draft, shelf: str,",
            ["breaking: api.books.get_book: parameter shelf added, required"],
        ),
        (
            "operation",
            "limit: int | Unset = UNSET",
            "limit: int",
            ["breaking: api.books.get_book: parameter limit is now required"],
        ),
        (
            "operation",
            "limit: int |",
            "limit: str | int |",
            ["additive: api.books.get_book: parameter limit changed from int to int | str"],
        ),
        (
            "operation",
            "limit: int |",
            "limit: str |",
            ["breaking: api.books.get_book: parameter limit changed from int to str"],
        ),
        (
            "operation",
            "book_id: str, page_id: str",
            "page_id: str, book_id: str",
            [
                "breaking: api.books.get_book: positional arguments changed from book_id, page_id to page_id, book_id"
            ],
        ),
        (
            "operation",
            "-> Book",
            "-> Book | None",
            ["breaking: api.books.get_book: return type changed from Book to Book | None"],
        ),
        (
            "model",
            "    pages: int | Unset\n",
            "",
            ["breaking: models.Book: field pages removed"],
        ),
        (
            "model",
            "name: str",
            "name: str | None",
            ["breaking: models.Book: field name changed from str to None | str"],
        ),
        (
            "model",
            "class Book",
            "class Volume",
            ["breaking: models.Book: is gone", "additive: models.Volume: is new"],
        ),
        ("enum", '"desc"', '"desc", "none"', ["additive: models.Order: also 'none'"]),
        ("enum", ', "desc"', "", ["breaking: models.Order: without 'desc'"]),
        ("operation", '"""The body."""', '"""What is answered."""', []),
    ],
)
def test_one_change_of_a_package(
    part: str, old: str, new: str, expected: list[str], tmp_path: Path
) -> None:
    text = {"operation": OPERATION, "model": MODEL, "enum": ENUM}[part]
    before = _package(tmp_path / "old")
    after = _package(tmp_path / "new", **{part: text.replace(old, new)})
    assert list(map(str, package_diff(before, after))) == expected


def test_the_whole_generated_package_is_read() -> None:
    package = Path(postman_api_client.__file__).parent
    names = set(public_api(package))
    operations = {f"api.{o.area}.{o.name}" for o in OPERATIONS.values()}
    assert names == operations | {f"models.{name}" for name in models.__all__}
