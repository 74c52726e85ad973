"""What is read and written again is the same: value, key order, numbers as written, layout."""

from __future__ import annotations

import json
import pickle
import struct
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postman_facade.documents import CollectionDocument, EnvironmentDocument, differences, text
from postman_facade.documents.content import fingerprint
from postman_facade.documents.stepwise import Reader
from postman_facade.errors import (
    DocumentError,
    InvalidJsonError,
    NotACollectionError,
    NotAnEnvironmentError,
)
from tests.unit.documents.inputs import COLLECTIONS, ENVIRONMENTS
from tests.unit.documents.raw import raw

EMPTY: dict[str, Any] = {"info": {"name": "Shelf"}, "item": []}

NUMBERS = [
    "0", "-0", "1", "-7", "12345678901234567890123", "1.0", "1.10", "-0.0", "1e3", "1E+3",
    "1e-07", "12345678901234567890.5", "1e999", "0.1", "100000000000000000000.0",
]  # fmt: skip


def _jsons(numbers: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """JSON texts on one line, as the writer lays them out; text and keys may hold anything."""
    characters = st.characters(exclude_categories=["Cs"])
    strings = st.text(characters, max_size=6).map(lambda s: json.dumps(s, ensure_ascii=False))
    strings |= st.just('"half a pair: \\ud83d"')
    leaves = strings | numbers | st.sampled_from(["null", "true", "false", "{}", "[]"])

    def deeper(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        lists = st.lists(inner, min_size=1, max_size=4).map(lambda parts: f"[{','.join(parts)}]")
        objects = st.dictionaries(strings, inner, min_size=1, max_size=4).map(
            lambda parts: "{" + ",".join(f"{key}:{value}" for key, value in parts.items()) + "}"
        )
        return lists | objects

    return st.recursive(leaves, deeper, max_leaves=20)


JSONS = _jsons(st.sampled_from(NUMBERS) | st.integers().map(str) | st.floats(0, 1e6).map(repr))


@given(JSONS)
def test_any_json_is_written_as_it_was_read(inner: str) -> None:
    written = f'{{"info":{{"name":"Shelf","x":{inner}}},"item":[{inner}],"y":{inner}}}'
    assert CollectionDocument.from_json(written).to_json() == written.encode()
    wrapped = f'{{"before":{inner},"collection":{written},"after":1.0}}'
    document = CollectionDocument.from_json(wrapped)
    assert document.wrapped
    assert document.to_json() == wrapped.encode()
    assert document.to_request() == f'{{"collection":{written}}}'.encode()


@given(JSONS, st.sampled_from(["\t", "  ", "    "]), st.sampled_from(["", "\n"]))
def test_any_layout_is_kept(inner: str, indent: str, end: str) -> None:
    value = {"values": [text.read(inner, "x")], "name": "Local"}
    written = text.encoded(value, text.Style(indent, "\n", end))
    again = EnvironmentDocument._of(
        text.read(written.decode(), "x"), text.style_of(written.decode())
    )
    assert text.encoded(again.data, again._style) == written


@given(JSONS, st.sampled_from(["\t", "  ", None]))
def test_the_layout_is_the_one_of_the_standard_library(inner: str, indent: str | None) -> None:
    value = json.loads(inner, parse_float=lambda number: None)
    separators = (",", ":") if indent is None else (",", ": ")
    expected = json.dumps(value, ensure_ascii=False, indent=indent, separators=separators)
    assert text._laid_out(value, text.Style(indent)) == expected


def _float_texts() -> Iterator[str]:
    for bits in (0x3FF199999999999A, 0x7FEFFFFFFFFFFFFF, 1):
        yield repr(struct.unpack("<d", struct.pack("<Q", bits))[0])


@pytest.mark.parametrize("number", [*NUMBERS, *_float_texts()])
def test_a_number_is_written_as_it_was_read(number: str) -> None:
    document = CollectionDocument.from_json(f'{{"info":{{"n":{number}}},"item":[{number}]}}')
    assert document.to_json() == f'{{"info":{{"n":{number}}},"item":[{number}]}}'.encode()
    value = raw(document)["info"]["n"]
    assert value == json.loads(number)
    assert isinstance(value, (int, float))
    assert value + 0 == json.loads(number)
    twin = pickle.loads(pickle.dumps(document.data))  # noqa: S301 - our own
    assert differences(document.data, twin) == []


def test_a_number_that_was_changed_is_written_as_it_is_now() -> None:
    document = CollectionDocument.from_json('{"info":{"n":1e3,"m":2.50},"item":[]}')
    raw(document)["info"]["n"] = 5
    assert document.to_json() == b'{"info":{"n":5,"m":2.50},"item":[]}'


@pytest.mark.parametrize("path", COLLECTIONS, ids=lambda path: path.name.split(".")[0])
def test_a_collection_of_every_form_is_saved_as_it_was(path: Path, tmp_path: Path) -> None:
    document = CollectionDocument.load(path)
    assert len(list(document.requests())) > 0
    document.save(tmp_path / path.name)
    before, after = path.read_bytes(), (tmp_path / path.name).read_bytes()
    assert differences(json.loads(before), json.loads(after)) == []
    if b"\\/" not in before and b"\\u" not in before:  # other ways to write the same characters
        assert after.split() == before.split()
    again = CollectionDocument.load(tmp_path / path.name)
    assert differences(document.data, again.data) == []


@pytest.mark.parametrize("path", ENVIRONMENTS, ids=lambda path: path.name.split(".")[0])
def test_an_environment_of_every_form_is_saved_as_it_was(path: Path, tmp_path: Path) -> None:
    document = EnvironmentDocument.load(path)
    assert document.values
    document.save(tmp_path / path.name)
    before = json.loads(path.read_bytes().removeprefix(b"\xef\xbb\xbf"))
    assert differences(before, json.loads((tmp_path / path.name).read_bytes())) == []


def test_lines_that_end_as_on_windows_do_so_again(tmp_path: Path) -> None:
    path = tmp_path / "shelf.json"
    path.write_bytes(b'{\r\n  "info": {},\r\n  "item": []\r\n}\r\n')
    CollectionDocument.load(path).save(path)
    assert path.read_bytes() == b'{\r\n  "info": {},\r\n  "item": []\r\n}\r\n'


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n"])
@pytest.mark.parametrize("space", [b"", b" "])
@pytest.mark.parametrize("number", [b"7", b"1.50"])
def test_a_file_on_one_line_is_saved_as_it_was(
    end: bytes, space: bytes, number: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "shelf.json"
    written = b'{"info": {"name": "a, b: c"}, "item": [], "x": [' + number + b', {"y": {}}, []]}'
    for mark in (b", ", b": "):
        written = written.replace(mark, mark[:1] + space)
    path.write_bytes(written + end)
    CollectionDocument.load(path).save(path)
    assert path.read_bytes() == written + end


def test_a_file_on_one_line_stays_on_one_line(tmp_path: Path) -> None:
    path = tmp_path / "shelf.json"
    path.write_bytes(b'{"info":{"name":"\xc3\xa9"},"item":[]}')
    CollectionDocument.load(path).save(path)
    assert path.read_bytes() == b'{"info":{"name":"\xc3\xa9"},"item":[]}'


def test_what_came_from_the_service_is_laid_out_as_an_export(tmp_path: Path) -> None:
    document = CollectionDocument.from_json(b'{"collection":{"info":{},"item":[]}}')
    document.save(tmp_path / "shelf.json")
    expected = '{\n\t"collection": {\n\t\t"info": {},\n\t\t"item": []\n\t}\n}\n'
    assert (tmp_path / "shelf.json").read_text() == expected


def test_reading_copies_nothing_but_the_json() -> None:
    data: dict[str, Any] = {**EMPTY, "item": [{"name": "Read", "request": {"url": "/x"}}]}
    document = CollectionDocument(data)
    assert document.data is data
    assert next(document.requests()).data is data["item"][0]
    written = json.dumps({**EMPTY, "item": [data["item"][0]] * 20_000})
    assert _peak(lambda: _walk(written)) < 1.3 * _peak(lambda: json.loads(written))


def _walk(written: str) -> CollectionDocument:
    document = CollectionDocument.from_json(written)
    assert sum(1 for _ in document.requests()) == 20_000
    return document


def _peak(work: Callable[[], object]) -> int:
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("written", "said", "place"),
    [
        ('{"info": {},\n "item": [}', "line 2, column 11", (2, 11)),
        ("", "line 1, column 1", (1, 1)),
        ('{"info": NaN}', "has NaN, .* line 1, column 10; use null or text", (1, 10)),
        ('{"x":\n{"y": [0, -Infinity]}}', "has -Infinity, .*in /x/y;", (2, 11)),
        (b'{"x": "\xe9"}', "not UTF-8 text: byte 7", (None, None)),
        (b"\xff\xfe{", "not UTF-16 text", (None, None)),
    ],
)
def test_what_is_not_json_is_told_with_its_place(
    written: bytes | str, said: str, place: tuple[int | None, int | None]
) -> None:
    for kind in (CollectionDocument, EnvironmentDocument):
        with pytest.raises(InvalidJsonError, match=said) as caught:
            kind.from_json(written)
        assert (caught.value.line, caught.value.column) == place


@pytest.mark.parametrize(
    ("written", "said", "column"),
    [
        ("[" * 20_000, "expecting a value at line 1, column 20001", 20_001),
        ("[" * 2_000 + "1}", "expecting ',' or ']'", 2_002),
        ('{"x":' * 2_000 + "{1", "expecting a key", 10_002),
        ('{"x":' * 2_000 + '{"x"1', "expecting ':'", 10_005),
        ('{"x":' * 2_000 + '"\x01"', "invalid control character", 10_002),
        ("[" * 2_000 + "]" * 2_000 + "]", "expecting the end", 4_001),
        ("[" * 2_000 + "tru", "expecting a value", 2_001),
    ],
)
def test_what_is_wrong_deep_down_is_told_with_its_place(
    written: str, said: str, column: int
) -> None:
    with pytest.raises(InvalidJsonError, match=said) as caught:
        Reader(written, "it", float).read()
    assert (caught.value.line, caught.value.column) == (1, column)


TWICE = {
    "at the top": ('{"info":{},"item":[],"x":1,"x":2}', "'x' a second time .*column 28; keep", 28),
    "below": ('{"info":{},"item":[{"a":{"b":1,"b":1}}]}', "in /item/0/a; keep one", 32),
    "in another spelling": (r'{"info":{},"item":[],"x":1,"\u0078":2}', "'x' a second", 28),
    "deep": ('{"info":{},"item":' + '[{"a":' * 2000 + '{"b":1,"b":2}', "'b' a second", 12026),
}


@pytest.mark.parametrize(("written", "said", "column"), TWICE.values(), ids=TWICE)
def test_a_key_that_comes_twice_is_refused(
    written: str, said: str, column: int, tmp_path: Path
) -> None:
    with pytest.raises(InvalidJsonError, match=said) as caught:
        CollectionDocument.from_json(written)
    assert (caught.value.line, caught.value.column) == (1, column)
    (tmp_path / "shelf.json").write_text(written)
    with pytest.raises(InvalidJsonError, match=rf"shelf\.json has the key .*{said}"):
        CollectionDocument.load(tmp_path / "shelf.json")


def test_bytes_with_a_key_twice_are_not_written(tmp_path: Path) -> None:
    document = CollectionDocument.from_json(b'{"info":{},"item":[],"x":1,"x":2}')
    copied = pickle.loads(pickle.dumps(document))  # noqa: S301 - our own
    for write in (
        document.to_json,
        document.to_request,
        copied.to_json,
        lambda: document.save(tmp_path / "shelf.json"),
    ):
        with pytest.raises(InvalidJsonError, match="'x' a second time"):
            write()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("digits", [4_301, 5_000])
def test_integers_that_python_does_not_convert_are_kept(digits: int) -> None:
    number = "-" + "9" * digits
    other = "-" + "9" * (digits - 1) + "8"
    written = f'{{"info":{{"n":{number}}},"item":[{number}]}}'
    document = CollectionDocument.from_json(written)
    assert document.to_json() == written.encode()
    changed = CollectionDocument.from_json(written.replace(number, other, 1))
    assert fingerprint(changed.content()) != fingerprint(document.content())
    assert differences(changed.data, document.data) == ["/info/n"]


ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-32") + tuple(
    f"utf-{size}-{end}" for size in (16, 32) for end in ("le", "be")
)


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_file_stays_in_its_encoding(encoding: str, mark: str, tmp_path: Path) -> None:
    path = tmp_path / "shelf.json"
    written = mark + '{\n  "info": {"name": "\xe9 \U0001f4da"},\n  "item": []\n}\n'
    if mark and encoding in ("utf-8-sig", "utf-16", "utf-32"):
        written = written.removeprefix(mark)  # the codec writes it
    path.write_bytes(written.encode(encoding))
    document = CollectionDocument.load(path)
    assert document.name == "\xe9 \U0001f4da"
    raw(document)["info"]["half"] = "\ud83d"
    document.save(path)
    again = CollectionDocument.load(path)
    assert again.data == document.data
    raw(again)["info"].pop("half")
    assert again._style == document._style
    assert path.read_bytes()[:2] == written.encode(encoding)[:2]
    assert raw(CollectionDocument.from_json(path.read_bytes()))["info"]["half"] == "\ud83d"


@given(st.binary(max_size=60) | st.text('{}[]",:0123eE+-.\\ulsnatrfNIi \n\ud83d', max_size=40))
def test_any_input_is_read_as_json_or_refused(data: bytes | str) -> None:
    try:
        value = text.read(text.decoded(data, "it") if isinstance(data, bytes) else data, "it")
    except InvalidJsonError as error:
        assert "\n" not in str(error)  # noqa: PT017
        return
    assert differences(text.read(text.encoded(value).decode(), "it"), value) == []


@given(JSONS, st.sampled_from([" ", "\t", "\n \r", None]))
def test_step_by_step_is_read_what_the_library_reads(inner: str, indent: str | None) -> None:
    written = text.encoded(text.read(inner, "it"), text.Style(indent)).decode()
    stepwise = Reader(written, "it", text._as_written).read()
    assert differences(text.read(written, "it"), stepwise) == []
    assert differences(text.read_unchecked(written, "it"), stepwise) == []


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "shelf.json"
    path.write_text("{")
    with pytest.raises(InvalidJsonError, match=r"shelf\.json is not JSON: .* line 1, column 2"):
        CollectionDocument.load(path)
    with pytest.raises(DocumentError, match=r"none\.json cannot be read: No such file"):
        EnvironmentDocument.load(tmp_path / "none.json")


NOT_COLLECTIONS: dict[str, tuple[Any, str]] = {
    "array": ([], "a JSON array"),
    "text": ("x", "but text"),
    "null": (None, "but null"),
    "nothing": ({}, "an empty object"),
    "environment": ({"name": "Local", "values": []}, "an environment"),
    "wrapped environment": ({"environment": {"values": []}}, "an environment, inside"),
    "format 1": ({"id": "1", "order": [], "requests": []}, "a collection of format 1"),
    "OpenAPI": ({"openapi": "3.1.0", "info": {"title": "x"}, "paths": {}}, "an OpenAPI document"),
    "Swagger": ({"swagger": "2.0", "info": {"title": "x"}}, "an OpenAPI document"),
    "AsyncAPI": ({"asyncapi": "2.0.0", "info": {}}, "an AsyncAPI document"),
    "no items": ({"info": {"name": "x"}}, "an object with the keys 'info'"),
    "an empty wrapper": ({"collection": {}}, "an empty object"),
}


@pytest.mark.parametrize(("value", "what"), NOT_COLLECTIONS.values(), ids=NOT_COLLECTIONS)
def test_what_is_no_collection_is_told_by_what_it_is(value: Any, what: str) -> None:
    with pytest.raises(NotACollectionError, match=what):
        CollectionDocument.from_json(json.dumps(value))


@pytest.mark.parametrize(
    ("value", "what"),
    [
        ([], "a JSON array"),
        (EMPTY, "a collection"),
        ({"collection": EMPTY}, "a collection, inside"),
    ],
)
def test_what_is_no_environment_is_told_by_what_it_is(value: Any, what: str) -> None:
    with pytest.raises(NotAnEnvironmentError, match=what):
        EnvironmentDocument.from_json(json.dumps(value))


@pytest.mark.parametrize("value", [float("nan"), {1, 2}, {1: 2}, {1: 2, "1": 3}, b"x"])
@pytest.mark.parametrize("number", ["1.10", "1"])
@pytest.mark.parametrize("style", [text.ONE_LINE, text.Style()])
def test_what_json_cannot_say_is_refused(
    value: Any, number: str, style: text.Style, tmp_path: Path
) -> None:
    document = CollectionDocument({**EMPTY, "x": value, "y": text.read(number, "x")}, style=style)
    with pytest.raises(DocumentError, match="cannot be written as JSON"):
        document.save(tmp_path / "shelf.json")
    assert list(tmp_path.iterdir()) == []
