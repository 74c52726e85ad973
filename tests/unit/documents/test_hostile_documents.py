"""Any JSON in any place: each view reads or changes it, or says what is wrong and changes nothing."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postman_facade import CollectionDocument, EnvironmentDocument
from postman_facade.documents import Request, differences
from postman_facade.documents.fields import Fields
from postman_facade.errors import DocumentError

ODD: list[Any] = [
    *(None, True, 0, 1.5, "", "text", "a=b&c", "A: b\nC", [], {}, [None], [[]], [{}], {"": []}),
    *([5, {"key": 5, "value": 5}], [{"key": "a", "value": {"b": 1}}], {"raw": 5}, {"type": 5}),
    *([{"key": "X", "value": None, "disabled": "yes"}], {"mode": "raw", "raw": 5}, {"mode": []}),
    *({"type": "bearer", "bearer": 5}, {"type": "bearer", "bearer": ["x", {"key": "token"}]}),
    *([{"listen": "test", "script": 5}], [{"listen": "test", "script": {"exec": [5, "a"]}}]),
    *([{"listen": [], "script": {}}], [{"listen": "test", "script": {"exec": {"a": 1}}}]),
    *({"mode": "urlencoded", "urlencoded": 5}, {"mode": "formdata", "formdata": {"a": 1}}),
    *({"mode": "file", "file": 5}, {"mode": "graphql", "graphql": "x"}, {"mode": "x", "x": 1}),
    *(
        {"raw": "x", "query": 5},
        {"raw": "x?a=1", "query": [5, {"key": {}}]},
        {"host": 5, "path": 5},
    ),
    *({"path": [{}, 5], "port": [], "variable": 5, "hash": {}}, {"mode": "raw", "options": 5}),
    *({"mode": "raw", "options": {"raw": []}}, {"content": 5}, {"mode": "file", "file": "x"}),
]


def _set(fields: Fields[Any, Any], name: str, value: Any) -> None:
    for entry in fields.entries:
        setattr(entry, name, value)


EDITS: dict[str, Callable[[Request], object]] = {
    "header": lambda r: r.headers.update({"X": "y"}),
    "header added": lambda r: r.headers.add("X", "y", enabled=False),
    "header removed": lambda r: r.headers.pop("X", None),
    "headers cleared": lambda r: r.headers.clear(),
    "query": lambda r: r.query.update({"a": "2"}),
    "query removed": lambda r: r.query.pop("a", None),
    "path variable": lambda r: r.path_variables.update({"id": 1}),
    "url": lambda r: setattr(r, "url", "https://example.com/x?a=3#b"),
    "method": lambda r: setattr(r, "method", "PUT"),
    "description": lambda r: setattr(r, "description", "New"),
    "name": lambda r: setattr(r, "name", "New"),
    "bearer": lambda r: r.auth.bearer("x"),
    "basic": lambda r: r.auth.basic("x", "y"),
    "api key": lambda r: r.auth.api_key("x", "y"),
    "no auth": lambda r: r.auth.disable(),
    "inherit": lambda r: r.auth.inherit(),
    "parameter removed": lambda r: r.auth.pop("token", None),
    "text": lambda r: setattr(r.body, "text", "x"),
    "json": lambda r: setattr(r.body, "json", {"a": 1}),
    "urlencoded": lambda r: r.body.urlencoded.update({"a": "2"}),
    "formdata": lambda r: r.body.formdata.add_file("a", "b"),
    "file": lambda r: setattr(r.body, "file", "x"),
    "graphql": lambda r: r.body.graphql("x", {}),
    "no body": lambda r: r.body.clear(),
    "test": lambda r: setattr(r.scripts, "test", "a\nb"),
    "script removed": lambda r: r.scripts.pop("test", None),
    "variable": lambda r: r.variables.set("a", [1], type="any"),
    "response": lambda r: r.add_response("OK", "x"),
    "entry": lambda r: _set(r.headers, "value", "z"),
    "entry disabled": lambda r: _set(r.query, "enabled", False),
}


def _read(request: Request) -> Iterator[Callable[[], object]]:
    """Everything that can be read of a request."""
    yield lambda: (request.name, request.path, request.id, request.uid, request.description)
    yield lambda: (request.method, repr(request))
    yield lambda: request.url
    yield lambda: (dict(request.headers), repr(request.headers), request.headers.multi_items())
    yield lambda: dict(request.query)
    yield lambda: dict(request.path_variables)
    yield lambda: (request.auth.type, dict(request.auth), repr(request.auth))
    yield lambda: (request.body.mode, request.body.text, request.body.json, request.body.file)
    yield lambda: (dict(request.body.urlencoded), dict(request.body.formdata))
    yield lambda: [field.src for field in request.body.formdata.entries]
    yield lambda: dict(request.scripts)
    yield lambda: dict(request.variables)
    yield lambda: request.responses
    for fields in (request.headers, request.query, request.variables):
        yield lambda fields=fields: [  # type: ignore[misc]
            (e.key, e.value, e.enabled, e.description) for e in fields.entries
        ]


def _error(act: Callable[[], object]) -> str:
    """What is said where it cannot be done."""
    try:
        act()
    except DocumentError as error:
        return str(error)
    return ""


def _outcomes(data: Any) -> None:
    """Reading changes nothing, and neither does an edit that fails; its error says the item."""
    before = copy.deepcopy(data)
    for read in _read(next(CollectionDocument(data).requests())):
        error = _error(read)
        assert not error or "the request '" in error, error
    assert differences(before, data) == []
    for name, edit in EDITS.items():
        twin = CollectionDocument(copy.deepcopy(before))
        request = next(twin.requests())
        error = _error(lambda: edit(request))  # noqa: B023 - called at once
        if error:
            assert "the request '" in error, error
            assert differences(before, twin.data) == [], name
        else:
            twin.to_json()


INSIDE = ("method", "url", "header", "auth", "body", "description")
BESIDE = ("event", "variable", "response", "auth", "description", "id", "uid")
PLACES = ["request", *(f"request/{key}" for key in INSIDE), *BESIDE]


def _item(place: str, odd: Any) -> dict[str, Any]:
    _, inside, key = place.rpartition("/")
    if inside:
        return {"name": "Read", "request": {"url": "x", key: odd}}
    return {"name": "Read", "request": {"url": "x"}, key: odd}


@pytest.mark.parametrize("place", PLACES)
def test_odd_json_in_each_place(place: str) -> None:
    for odd in ODD:
        _outcomes({"info": {"name": "B"}, "item": [_item(place, copy.deepcopy(odd))]})


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-2, 2)
    | st.text(st.sampled_from("a=&?:#{}/"), max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "key",
                    "value",
                    "disabled",
                    "raw",
                    "mode",
                    "query",
                    "type",
                    "bearer",
                    "exec",
                    "script",
                ]
            ),
            inner,
            max_size=3,
        )
    ),
    max_leaves=8,
)


@given(st.sampled_from(PLACES), JSON)
def test_any_json_in_each_place(place: str, odd: Any) -> None:
    _outcomes({"info": {"name": "B"}, "item": [_item(place, odd)]})


@pytest.mark.parametrize("odd", ODD, ids=repr)
def test_odd_variables_of_an_environment(odd: Any) -> None:
    environment = EnvironmentDocument({"name": "E", "values": [copy.deepcopy(odd), {"key": "a"}]})
    environment.variables["a"] = "x"
    environment.variables["b"] = "y"
    del environment.variables["a"]
    assert [entry.key for entry in environment.variables.entries][-1] == "b"
    assert environment.position("a") is None
    assert isinstance(environment.content(), dict)
    assert list(environment.elements())


@pytest.mark.parametrize("odd", ODD, ids=repr)
def test_odd_names_and_info(odd: Any) -> None:
    document = CollectionDocument(
        {"info": {"name": odd, "schema": odd, "description": odd}, "item": [{"name": odd}, odd]}
    )
    assert isinstance(document.name, str)
    assert next(document.folders()).path == next(document.folders()).name
    document.name = "B"
    document.description = "C"
    document.auth.bearer("x")
    assert (document.name, document.description) == ("B", "C")
