"""Each request of a helper has the form of id in it that the table of operations says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx
import pytest

from postman_facade import Postman
from postman_facade.calls.routing import find_operation

from ..calls.hostile import full_answer
from .walking import UID, ended, helpers, references

ID = UID[2:]


def answer(request: httpx.Request) -> httpx.Response:
    if request.url.path == "/me":
        return httpx.Response(200, json={"user": {"id": 1}})
    return full_answer(request)


def _ids(method: str, url: str) -> Iterator[tuple[str, str, str]]:
    """The parameters of a request that are ids: name, form, and what was sent."""
    parts = urlsplit(url)
    operation = find_operation(method, parts.path)
    assert operation is not None, f"{method} {parts.path} is not in the document"
    segments = zip(operation.path.split("/"), parts.path.split("/"), strict=True)
    given = {name[1:-1]: unquote(value) for name, value in segments if name.startswith("{")}
    given.update(parse_qsl(parts.query))
    for name, rule in operation.ids.items():
        if name in given and rule["in"] in ("path", "query"):
            yield f"{operation.id} {name}", rule["form"], given[name]


def _names() -> list[str]:
    with Postman("key", rate_limit=None) as postman:
        return [helper.name for helper in helpers(postman) if references(helper)]


@pytest.mark.parametrize("reference", [ID, UID])
@pytest.mark.parametrize("name", _names())
def test_ids_are_sent_in_the_form_that_the_operation_takes(name: str, reference: str) -> None:
    with Postman("key", rate_limit=None) as postman:
        helper = next(found for found in helpers(postman) if found.name == name)
    found = ended(answer, name, **dict.fromkeys(references(helper), reference))
    sent = [each for method, url, _ in found.sent for each in _ids(method, url)]
    for where, form, value in sent:
        owned = re.fullmatch(r"\w+-[0-9a-f]{8}-.*", value) is not None and len(value) > 36
        assert form == "either" or owned is (form == "uid"), (where, form, value)
