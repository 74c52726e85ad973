"""Each edit of a real collection changes its own place in the document, and the rest not at all."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest

from postman_facade import CollectionDocument
from postman_facade._json_pointer import append
from postman_facade.documents import Request, differences
from tests.unit.documents.inputs import COLLECTIONS
from tests.unit.documents.test_hostile_documents import EDITS

NAMES = [path.name.split(".postman")[0] for path in COLLECTIONS]
OWN = {
    "header": "request/header",
    "header added": "request/header",
    "header removed": "request/header",
    "headers cleared": "request/header",
    "entry": "request/header",
    "query": "request/url",
    "query removed": "request/url",
    "path variable": "request/url",
    "entry disabled": "request/url",
    "url": "request/url",
    "method": "request/method",
    "name": "name",
    "test": "event",
    "script removed": "event",
    "variable": "variable",
    "response": "response",
    "description": "request/description",
    **dict.fromkeys(
        ("bearer", "basic", "api key", "no auth", "inherit", "parameter removed"), "request/auth"
    ),
    **dict.fromkeys(
        ("text", "json", "urlencoded", "formdata", "file", "graphql", "no body"), "request/body"
    ),
}


def _pointers(document: CollectionDocument) -> list[tuple[str, Request]]:
    """The requests, each with the JSON pointer of its item."""
    places: dict[int, str] = {}
    pending = [("/item", document.data["item"])]
    while pending:
        pointer, items = pending.pop()
        for index, item in enumerate(items if isinstance(items, list) else ()):
            if isinstance(item, dict):
                places[id(item)] = append(pointer, [index])
                pending.append((places[id(item)] + "/item", item.get("item")))
    return [(places[id(request.data)], request) for request in document.requests()]


def test_each_edit_has_a_place() -> None:
    assert OWN.keys() == EDITS.keys()


@pytest.mark.parametrize("path", COLLECTIONS, ids=NAMES)
def test_an_edit_changes_nothing_but_its_own_place(path: Path) -> None:
    document = CollectionDocument.load(path)
    count = len(list(document.requests()))
    for start in range(min(count, 12) if count < 20 else 2):
        edited = copy.deepcopy(document)
        requests = _pointers(edited)
        allowed = set()
        for number, (name, edit) in enumerate(EDITS.items()):
            pointer, request = requests[(start + number * max(count // len(EDITS), 1)) % count]
            own = OWN[name]
            if own.startswith("request/") and not isinstance(request.data["request"], dict):
                own = "description" if name == "description" else "request"
            edit(request)
            allowed.add(f"{pointer}/{own}")
        for place in differences(document.data, edited.data):
            assert any(place == own or place.startswith(f"{own}/") for own in allowed), place
        again = CollectionDocument.from_json(edited.to_json())
        assert differences(edited.data, again.data) == []


@pytest.mark.parametrize("path", COLLECTIONS, ids=NAMES)
def test_reading_everything_changes_nothing(path: Path) -> None:
    document = CollectionDocument.load(path)
    written = document.to_json()
    for request in document.requests():
        _ = (request.path, request.method, request.url, request.description, request.responses)
        for fields in (request.headers, request.query, request.variables, request.path_variables):
            assert len(fields.multi_items()) <= len(fields.entries)
        assert request.auth.type is None or isinstance(dict(request.auth), dict)
        _ = (request.body.text, request.body.file, request.body.urlencoded, request.scripts.test)
    for folder in document.folders():
        assert document.find_folder(folder.path).data is folder.data
    assert document.to_json() == written


@pytest.mark.parametrize("path", COLLECTIONS, ids=NAMES)
def test_what_is_set_to_what_it_is_stays(path: Path) -> None:
    document = CollectionDocument.load(path)
    written = document.to_json()
    for request in document.requests():
        for name in ("name", "method", "url", "description"):
            setattr(request, name, getattr(request, name))
        for fields in (request.headers, request.query, request.body.urlencoded):
            for entry in fields.entries:
                entry.key, entry.value, entry.enabled = entry.key, entry.value, entry.enabled
        for parameter in list(request.auth):
            request.auth[parameter] = request.auth[parameter]
        request.scripts.update(dict(request.scripts))
        for variable in request.variables.entries + request.path_variables.entries:
            variable.value = variable.value
        if request.body.text is not None:
            request.body.text = request.body.text
    assert document.to_json() == written
