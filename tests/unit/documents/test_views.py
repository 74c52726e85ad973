"""Headers, query, body, auth, scripts and variables in every form that the format allows."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from postman_facade import CollectionDocument, EnvironmentDocument
from postman_facade.documents import Request, differences
from postman_facade.errors import DocumentError, InvalidJsonError, ItemNotFoundError
from tests.unit.documents.raw import raw

URL = "https://example.com/books"
V2_0 = "https://schema.getpostman.com/json/collection/v2.0.0/collection.json"
V2_1 = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


def _request(schema: str = V2_1, **request: Any) -> Request:
    item = {"name": "Read", "request": {"method": "GET", "url": URL, **request}}
    return _only(item, schema)


def _only(item: Any, schema: str = V2_1) -> Request:
    document = CollectionDocument.of({"info": {"name": "B", "schema": schema}, "item": [item]})
    return next(document.requests())


def _inner(request: Request) -> Any:
    return request.data["request"]


# Headers

HEADER_FORMS: dict[str, tuple[Any, dict[str, str]]] = {
    "absent": ({}, {}),
    "null": ({"header": None}, {}),
    "empty": ({"header": []}, {}),
    "list": ({"header": [{"key": "Accept", "value": "*/*", "odd": 1}]}, {"Accept": "*/*"}),
    "text": ({"header": "Accept: */*\r\n\r\nX-At: 10:30"}, {"Accept": "*/*", "X-At": "10:30"}),
    "empty text": ({"header": ""}, {}),
    "odd entries": (
        {"header": [5, {"value": "x"}, {"key": "A", "value": None}]},
        {"": "x", "A": ""},
    ),
}


@pytest.mark.parametrize(("form", "before"), HEADER_FORMS.values(), ids=HEADER_FORMS)
def test_headers_are_read_and_set_in_every_form(form: Any, before: dict[str, str]) -> None:
    request = _request(**copy.deepcopy(form))
    untouched = copy.deepcopy(request.data)
    assert dict(request.headers) == before
    assert request.data == untouched
    request.headers["X-Trace"] = "on"
    assert dict(request.headers) == {**before, "X-Trace": "on"}
    assert _inner(request)["header"][-1] == {"key": "X-Trace", "value": "on"}
    assert len(differences(untouched, request.data)) <= 1
    del request.headers["x-trace"]
    assert dict(request.headers) == before


def test_a_request_that_is_only_its_url_gets_headers() -> None:
    request = _only({"name": "Read", "request": URL})
    request.headers["Accept"] = "*/*"
    assert _inner(request) == {
        "method": "GET",
        "url": URL,
        "header": [{"key": "Accept", "value": "*/*"}],
    }


@pytest.fixture
def many() -> Request:
    return _request(
        header=[
            {"key": "accept", "value": "a", "description": "First"},
            {"key": "Accept", "value": "b", "disabled": True},
            {"key": "ACCEPT", "value": "c"},
            {"key": "X", "value": "d"},
        ]
    )


def test_headers_are_those_of_any_case_and_enabled(many: Request) -> None:
    headers = many.headers
    assert headers["Accept"] == "a, c"
    assert headers.get_list("aCCEPT") == ["a", "c"]
    assert (list(headers), len(headers), "x" in headers) == (["accept", "X"], 2, True)
    assert headers.multi_items() == [("accept", "a"), ("ACCEPT", "c"), ("X", "d")]
    assert [(entry.key, entry.value, entry.enabled) for entry in headers.entries][1] == (
        "Accept",
        "b",
        False,
    )
    assert headers.entries[0].description == "First"
    assert (headers.get("none"), "none" in headers) == (None, False)


def test_setting_a_header_leaves_one_enabled(many: Request) -> None:
    many.headers["Accept"] = "z"
    assert _inner(many)["header"] == [
        {"key": "accept", "value": "z", "description": "First"},
        {"key": "Accept", "value": "b", "disabled": True},
        {"key": "X", "value": "d"},
    ]


def test_entries_are_changed_one_by_one(many: Request) -> None:
    first, second, third, _ = many.headers.entries
    first.key, first.value, first.description = "Range", "bytes=0-", None
    second.enabled = True
    third.remove()
    many.headers.add("X", "e", enabled=False, description="Another")
    assert _inner(many)["header"] == [
        {"key": "Range", "value": "bytes=0-", "description": None},
        {"key": "Accept", "value": "b", "disabled": False},
        {"key": "X", "value": "d"},
        {"key": "X", "value": "e", "disabled": True, "description": "Another"},
    ]
    with pytest.raises(DocumentError, match="does not have this header any more"):
        third.value = "lost"


def test_an_entry_of_a_text_is_changed_in_the_document() -> None:
    request = _request(header="A: b\nC: d")
    first, second = request.headers.entries
    first.value = "x"
    second.enabled = False
    assert _inner(request)["header"] == [
        {"key": "A", "value": "x"},
        {"key": "C", "value": "d", "disabled": True},
    ]
    _inner(request)["header"] = "C: d"
    with pytest.raises(DocumentError, match="any more"):
        second.value = "lost"
    assert _inner(request)["header"] == "C: d"


def test_a_view_that_is_kept_sees_what_others_changed() -> None:
    request = _request(header="A: b")
    headers = request.headers
    headers["C"] = "d"
    del _inner(request)["header"]
    headers["E"] = "f"
    assert _inner(request)["header"] == [{"key": "E", "value": "f"}]
    headers.clear()
    assert (_inner(request)["header"], dict(headers)) == ([], {})


def test_values_are_not_shown(many: Request) -> None:
    many.headers["Authorization"] = "made up"
    many.auth.bearer("made up")
    many.body.text = "made up"
    many.scripts.test = "made up"
    many.query["key"] = "made up"
    many.variables["key"] = "made up"
    views = (many.headers, many.auth, many.body, many.scripts, many.query, many.variables)
    assert "made up" not in repr([*views, many.headers.entries, many.variables.entries])


# Query

QUERY_FORMS: dict[str, tuple[Any, dict[str, str], str]] = {
    "text": (URL, {}, URL + "?page=2"),
    "text with a query": (URL + "?a=1&b#top", {"a": "1", "b": ""}, URL + "?a=1&b&page=2#top"),
    "none": (None, {}, "?page=2"),
    "object": (
        {"raw": URL + "?a=1", "host": ["example", "com"], "query": [{"key": "a", "value": "1"}]},
        {"a": "1"},
        URL + "?a=1&page=2",
    ),
    "object of its text": ({"raw": URL + "?a=1"}, {"a": "1"}, URL + "?a=1&page=2"),
    "object without text": (
        {"protocol": "https", "host": "example.com", "path": "books"},
        {},
        URL + "?page=2",
    ),
    "query that is text": ({"raw": URL + "?a=1", "query": "a=1"}, {"a": "1"}, URL + "?a=1&page=2"),
    "null query": ({"raw": URL, "query": None}, {}, URL + "?page=2"),
    "disabled": (
        {"raw": URL, "query": [{"key": "page", "value": "1", "disabled": True}]},
        {},
        URL + "?page=2",
    ),
    "variables": ("{{base?}}/x?q={{a&b}}", {"q": "{{a&b}}"}, "{{base?}}/x?q={{a&b}}&page=2"),
}


@pytest.mark.parametrize(("form", "before", "after"), QUERY_FORMS.values(), ids=QUERY_FORMS)
def test_the_query_is_read_and_set_in_every_form(
    form: Any, before: dict[str, str], after: str
) -> None:
    request = _request(url=copy.deepcopy(form))
    untouched = copy.deepcopy(request.data)
    assert dict(request.query) == before
    assert request.data == untouched
    request.query["page"] = "2"
    assert (dict(request.query), request.url) == ({**before, "page": "2"}, after)
    del request.query["page"]
    assert dict(request.query) == before


def test_the_text_of_the_url_follows_each_change() -> None:
    request = _only({"name": "Read", "request": URL + "?page=1&sort=a&page=2"})
    request.query["page"] = "3"
    assert request.url == URL + "?page=3&sort=a"
    first, sort = request.query.entries
    first.enabled = False
    sort.key = "order"
    assert request.url == URL + "?order=a"
    request.query.add("q", "a&b=c#d")
    assert request.url == URL + "?order=a&q=a%26b=c%23d"
    assert request.query["q"] == "a&b=c#d"
    request.query.clear()
    assert request.url == URL
    assert [entry.key for entry in request.query.entries] == ["page"]
    request.path_variables["id"] = "7"
    assert _inner(request)["url"]["variable"] == [{"key": "id", "value": "7"}]


# Authentication

AUTH_FORMS: dict[str, tuple[str, Any, str | None]] = {
    "absent": (V2_1, {}, None),
    "null": (V2_1, {"auth": None}, None),
    "none": (V2_1, {"auth": {"type": "noauth"}}, "noauth"),
    "list": (
        V2_1,
        {"auth": {"type": "bearer", "bearer": [{"key": "token", "value": "a", "type": "string"}]}},
        "bearer",
    ),
    "list, of another kind": (
        V2_1,
        {"auth": {"type": "basic", "basic": [{"key": "password", "value": "a"}], "odd": 1}},
        "basic",
    ),
    "2.0 absent": (V2_0, {}, None),
    "2.0 object": (V2_0, {"auth": {"type": "bearer", "bearer": {"token": "a"}}}, "bearer"),
    "2.0, of another kind": (
        V2_0,
        {"auth": {"type": "basic", "basic": {"username": "a"}}},
        "basic",
    ),
}


@pytest.mark.parametrize(("schema", "form", "kind"), AUTH_FORMS.values(), ids=AUTH_FORMS)
def test_a_bearer_token_is_set_in_every_form(schema: str, form: Any, kind: str | None) -> None:
    request = _request(schema, **copy.deepcopy(form))
    untouched = copy.deepcopy(request.data)
    assert request.auth.type == kind
    assert bool(request.auth) is (kind is not None)
    assert request.data == untouched
    request.auth.bearer("{{token}}")
    assert (request.auth.type, dict(request.auth)) == ("bearer", {"token": "{{token}}"})
    written: Any = {"token": "{{token}}"}
    if schema == V2_1:
        written = [{"key": "token", "value": "{{token}}", "type": "string"}]
    odd = {"odd": 1} if "odd" in (form.get("auth") or {}) else {}
    assert _inner(request)["auth"] == {"type": "bearer", "bearer": written, **odd}
    once = copy.deepcopy(request.data)
    request.auth.bearer("{{token}}")
    assert differences(once, request.data) == []


def test_the_parameters_keep_their_form() -> None:
    request = _request(
        V2_0, auth={"type": "apikey", "apikey": [{"key": "key", "value": "X", "more": 1}]}
    )
    request.auth.api_key("X-Key", "{{key}}", location="query")
    assert _inner(request)["auth"]["apikey"][0] == {"key": "key", "value": "X-Key", "more": 1}
    assert dict(request.auth) == {"key": "X-Key", "value": "{{key}}", "in": "query"}
    request.auth["in"] = "header"
    del request.auth["value"]
    assert dict(request.auth) == {"key": "X-Key", "in": "header"}
    request.auth.set("awsv4", accessKey="a", sessionToken=None, signed=True)
    assert list(request.auth) == ["accessKey", "sessionToken", "signed"]
    assert "apikey" not in _inner(request)["auth"]


def test_authentication_is_inherited_or_none() -> None:
    request = _request()
    request.auth.inherit()
    assert "auth" not in _inner(request)
    request.auth.disable()
    assert _inner(request)["auth"] == {"type": "noauth"}
    with pytest.raises(DocumentError, match="has no authentication of its own"):
        request.auth["token"] = "x"
    request.auth.basic("ada", "{{password}}")
    request.auth.inherit()
    assert "auth" not in _inner(request)
    with pytest.raises(ItemNotFoundError):
        request.auth["token"]


def test_folders_and_collections_have_it_too() -> None:
    document = CollectionDocument.new("Shop")
    document.auth.bearer("{{token}}")
    document.add_folder("Books").auth.basic("ada", "x")
    document.scripts.prerequest = "a()"
    document.variables["host"] = "https://example.com"
    assert raw(document)["auth"]["type"] == "bearer"
    assert raw(document)["item"][0]["auth"]["type"] == "basic"
    assert raw(document)["event"][0]["script"]["exec"] == ["a()"]
    assert raw(document)["variable"] == [{"key": "host", "value": "https://example.com"}]


# Body

BODY_FORMS: dict[str, Any] = {
    "absent": {},
    "null": {"body": None},
    "empty": {"body": {}},
    "raw": {"body": {"mode": "raw", "raw": "x"}},
    "json": {"body": {"mode": "raw", "raw": "{}", "options": {"raw": {"language": "json"}}}},
    "form": {"body": {"mode": "urlencoded", "urlencoded": [{"key": "a", "value": "b"}]}},
    "form as text": {"body": {"mode": "urlencoded", "urlencoded": "a=b&c"}},
    "files": {
        "body": {"mode": "formdata", "formdata": [{"key": "a", "type": "file", "src": "/x"}]}
    },
    "file": {"body": {"mode": "file", "file": {"src": "/x"}}},
    "graphql": {"body": {"mode": "graphql", "graphql": {"query": "{a}", "variables": ""}}},
}
SET: dict[str, tuple[Callable[[Request], object], dict[str, Any]]] = {
    "text": (lambda r: setattr(r.body, "text", "<a/>"), {"mode": "raw", "raw": "<a/>"}),
    "json": (
        lambda r: setattr(r.body, "json", {"a": [1, None]}),
        {"mode": "raw", "options": {"raw": {"language": "json"}}},
    ),
    "urlencoded": (
        lambda r: r.body.urlencoded.update({"n": "v"}),
        {"mode": "urlencoded"},
    ),
    "formdata": (lambda r: r.body.formdata.add_file("f", "/a", "/b"), {"mode": "formdata"}),
    "file": (lambda r: setattr(r.body, "file", "/c"), {"mode": "file", "file": {"src": "/c"}}),
    "graphql": (
        lambda r: r.body.graphql("{b}", {"x": 1}),
        {"mode": "graphql", "graphql": {"query": "{b}", "variables": '{\n    "x": 1\n}'}},
    ),
}


@pytest.mark.parametrize("form", BODY_FORMS.values(), ids=BODY_FORMS)
@pytest.mark.parametrize(("edit", "after"), SET.values(), ids=SET)
def test_the_body_is_set_in_every_form(
    form: Any, edit: Callable[[Request], object], after: dict[str, Any]
) -> None:
    request = _request(**copy.deepcopy(form))
    untouched = copy.deepcopy(request.data)
    body = request.body
    read = (body.mode, body.text, dict(body.urlencoded), list(body.formdata.entries), body.file)
    assert read[0] == (form.get("body") or {}).get("mode")
    assert request.data == untouched
    edit(request)
    stored = _inner(request)["body"]
    assert stored.items() >= after.items()
    modes = {"raw", "urlencoded", "formdata", "file", "graphql"}
    assert stored.keys() & modes == {after["mode"]}
    once = copy.deepcopy(request.data)
    if after["mode"] != "formdata":
        edit(request)
        assert differences(once, request.data) == []
    del request.data["request"], untouched["request"]
    assert request.data == untouched


def test_json_keeps_the_layout_it_has() -> None:
    request = _request(body={"mode": "raw", "raw": '{\n  "a": 1.0\n}\n'})
    request.body.json = {"a": 1, "b": ("x",)}
    assert request.body.text == '{\n  "a": 1,\n  "b": [\n    "x"\n  ]\n}\n'
    assert request.body.json == {"a": 1, "b": ["x"]}
    request.body.json = request.body.json
    request.body.text = '{"id": {{id}}}'
    with pytest.raises(InvalidJsonError, match="the body of the request 'Read' is not JSON"):
        request.body.json  # noqa: B018
    request.body.json = {"id": "{{id}}"}
    assert request.body.text == '{"id": "{{id}}"}'


def test_forms_hold_fields_and_files() -> None:
    form = [
        {"key": "cover", "type": "file", "src": ["/a", "/b"], "value": None},
        {"key": "title", "value": "Emma", "type": "text"},
    ]
    request = _request(body={"mode": "formdata", "formdata": form})
    cover, title = request.body.formdata.entries
    assert (cover.type, cover.src, cover.value) == ("file", ["/a", "/b"], "")
    assert (title.type, title.src, title.value) == ("text", [], "Emma")
    request.body.formdata["cover"] = "none"
    request.body.formdata["title"] = "Persuasion"
    request.body.formdata.add_file("back", "/c", description="Back")
    assert _inner(request)["body"]["formdata"] == [
        {"key": "cover", "type": "text", "value": "none"},
        {"key": "title", "value": "Persuasion", "type": "text"},
        {"key": "back", "type": "file", "src": "/c", "description": "Back"},
    ]
    request.body.clear()
    assert "body" not in _inner(request)
    request.body.clear()
    assert not request.body


def test_what_another_mode_left_behind_does_not_come_back() -> None:
    left = [{"key": "old", "value": "x"}]
    request = _request(body={"mode": "raw", "raw": "x", "urlencoded": left})
    assert dict(request.body.urlencoded) == {}
    request.body.urlencoded["a"] = "b"
    assert dict(request.body.urlencoded) == {"a": "b"}


# Scripts

SCRIPT_FORMS: dict[str, tuple[Any, dict[str, str], Any]] = {
    "list": (
        [{"listen": "test", "script": {"exec": ["a"]}}],
        {"test": "a"},
        [{"listen": "test", "script": {"exec": ["b", "c"]}}],
    ),
    "text": (
        [{"listen": "test", "script": {"exec": "a\nx", "type": "t"}}],
        {"test": "a\nx"},
        [{"listen": "test", "script": {"exec": "b\nc", "type": "t"}}],
    ),
    "bare": (
        [{"listen": "test", "script": "a"}],
        {"test": "a"},
        [{"listen": "test", "script": "b\nc"}],
    ),
    "bare list": (
        [{"listen": "test", "script": ["a", "x"]}],
        {"test": "a\nx"},
        [{"listen": "test", "script": ["b", "c"]}],
    ),
    "two of the same": (
        [
            {"listen": "test", "script": {"exec": ["a"]}},
            {"listen": "test", "script": {"exec": ["x"]}},
        ],
        {"test": "a\nx"},
        [{"listen": "test", "script": {"exec": ["b", "c"]}}],
    ),
    "a disabled one": (
        [{"listen": "test", "disabled": True, "script": {"exec": ["a"]}}],
        {},
        [
            {"listen": "test", "disabled": True, "script": {"exec": ["a"]}},
            {"listen": "test", "script": {"type": "text/javascript", "exec": ["b", "c"]}},
        ],
    ),
    "another one": (
        [{"listen": "prerequest", "script": {"exec": ["x"]}}],
        {"prerequest": "x"},
        [
            {"listen": "prerequest", "script": {"exec": ["x"]}},
            {"listen": "test", "script": {"type": "text/javascript", "exec": ["b", "c"]}},
        ],
    ),
    "without a script": (
        [{"listen": "test"}],
        {"test": ""},
        [{"listen": "test", "script": {"type": "text/javascript", "exec": ["b", "c"]}}],
    ),
    "none": (
        None,
        {},
        [{"listen": "test", "script": {"type": "text/javascript", "exec": ["b", "c"]}}],
    ),
}


@pytest.mark.parametrize(("events", "before", "after"), SCRIPT_FORMS.values(), ids=SCRIPT_FORMS)
def test_scripts_keep_the_form_they_are_written_in(
    events: Any, before: dict[str, str], after: Any
) -> None:
    document = CollectionDocument.new("Shop")
    for node in (document, document.add_folder("F"), document.add_request("R")):
        node.data["event"] = copy.deepcopy(events)
        assert dict(node.scripts) == before
        node.scripts.update(before)
        assert differences(node.data["event"], events) == []
        node.scripts.test = "b\nc"
        assert node.data["event"] == after
        assert node.scripts.test == "b\nc"
        del node.scripts["test"]
        assert node.scripts.get("test") is None
        assert node.scripts.test == ""


def test_a_script_that_is_not_there_is_added() -> None:
    request = _request()
    assert (request.scripts.test, request.scripts.prerequest, len(request.scripts)) == ("", "", 0)
    request.scripts.prerequest = "a()"
    assert request.data["event"] == [
        {"listen": "prerequest", "script": {"type": "text/javascript", "exec": ["a()"]}}
    ]
    with pytest.raises(ItemNotFoundError, match="the request 'Read' has no test script"):
        del request.scripts["test"]


# Variables


@pytest.mark.parametrize(
    ("form", "before"),
    [
        ({}, {}),
        ({"variable": None}, {}),
        ({"variable": [{"key": "a", "value": "1"}, {"id": "b", "value": 2}]}, {"a": "1", "b": 2}),
        ({"variable": [{"key": "a", "value": "1", "disabled": True}]}, {}),
    ],
)
def test_variables_of_a_collection_in_every_form(form: Any, before: dict[str, Any]) -> None:
    document = CollectionDocument.of({"info": {"name": "B"}, "item": [], **form})
    untouched = copy.deepcopy(document.data)
    assert dict(document.variables) == before
    assert document.data == untouched
    document.variables.set("host", {"deep": [1]}, type="any")
    document.variables["host"] = "x"
    assert dict(document.variables) == {**before, "host": "x"}
    assert raw(document)["variable"][-1] == {"key": "host", "value": "x", "type": "any"}


def test_a_variable_that_is_removed_was_deleted_by_the_caller() -> None:
    document = CollectionDocument.of(
        {"info": {"name": "B"}, "item": [], "variable": [{"key": k, "value": ""} for k in "abcd"]}
    )
    elements = list(document.elements())
    del document.variables["a"]
    document.variables.entries[0].remove()
    document.variables.entries[0].key = "e"
    assert [document.has_deleted(element) for element in elements] == [True, True, True, False]


def test_a_value_is_copied_and_checked() -> None:
    environment = EnvironmentDocument.new("Staging")
    given: dict[str, Any] = {"list": [1]}
    environment.variables["a"] = given
    given["list"].append(2)
    assert environment.variables["a"] == {"list": [1]}
    with pytest.raises(DocumentError, match="value of the variable 'b' .* set is not a JSON type"):
        environment.variables["b"] = {1}  # type: ignore[assignment]
    environment.variables.update({"a": 1})
    environment.variables.update({"a": True})
    assert environment.to_json().endswith(
        b'"values":[{"key":"a","value":true,"enabled":true,"type":"default"}]}'
    )
