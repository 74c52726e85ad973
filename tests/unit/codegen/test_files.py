"""Files and URLs of documents: what is in them counts, and what cannot be read is one line."""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest

from codegen.distil import distil
from codegen.documents import Json, fetch, load
from codegen.problems import Problem

DOCUMENT = """\
openapi: 3.0.3
info: {title: Books, version: '1'}
paths:
  /books:
    get: {operationId: getBooks, responses: &ok {'200': {description: ''}}}
"""
EXPECTED: Json = {
    "openapi": "3.0.3",
    "info": {"title": "Books", "version": "1"},
    "paths": {
        "/books": {"get": {"operationId": "getBooks", "responses": {"200": {"description": ""}}}}
    },
}
ADDED: Json = {"post": {"operationId": "addBook", "responses": {"200": {"description": ""}}}}
SECOND = "  /books:\n    post: {operationId: addBook, responses: *ok}\n"
LAUGHS = "a0: &a0 [x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 9)
)


def _file(folder: Path, content: str | bytes, name: str = "document.yaml") -> str:
    file = folder / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return str(file)


@pytest.mark.parametrize(
    "content",
    [
        DOCUMENT,
        "\ufeff" + DOCUMENT,
        DOCUMENT.encode("utf-16"),
        json.dumps(EXPECTED),
        json.dumps(EXPECTED, indent="\t"),
        DOCUMENT.replace("\n", "\r\n"),
        "x: &get\n  get: {operationId: getBooks, responses: {'200': {description: ''}}}\n"
        + DOCUMENT.split("    get")[0]
        + "    <<: *get\n",
    ],
    ids=["yaml", "mark", "utf-16", "json", "tabs", "windows", "merge key"],
)
def test_a_document_is_read(content: str | bytes, tmp_path: Path) -> None:
    document, doubles = fetch(_file(tmp_path, content))
    document.pop("x", None)
    assert (document, doubles) == (EXPECTED, [])


def test_what_has_a_key_twice_has_what_both_of_them_hold(tmp_path: Path) -> None:
    both = {**EXPECTED, "paths": {"/books": {**EXPECTED["paths"]["/books"], **ADDED}}}
    file = _file(tmp_path, DOCUMENT + SECOND)
    assert fetch(file) == (both, ["line 6: a second '/books'"])
    text = json.dumps(EXPECTED).removesuffix("}}") + f', "/books": {json.dumps(ADDED)}}}}}'
    assert fetch(_file(tmp_path, text)) == (both, ["a second '/books'"])
    with pytest.raises(Problem, match="line 6: a second '/books'"):
        load(Path(_file(tmp_path, DOCUMENT + SECOND)))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "not a mapping at the top"),
        ("# nothing\n", "not a mapping at the top"),
        ("- a\n", "not a mapping at the top"),
        ("<!DOCTYPE html><html></html>", "not a mapping at the top"),
        (DOCUMENT.replace("    get", "\tget"), "neither YAML nor JSON .*line 5"),
        (DOCUMENT + "---\n" + DOCUMENT, "neither YAML nor JSON .*another document"),
        (DOCUMENT + "x: !!python/object/apply:os.getcwd []\n", "neither YAML nor JSON"),
        (DOCUMENT + "x: \0\n", "neither YAML nor JSON"),
        (b"\xe9" + DOCUMENT.encode(), "cannot be read"),
        (DOCUMENT + LAUGHS, "more than 2000000 values, with its aliases written out"),
        (DOCUMENT + "x: &x {a: *x}\n", "more than 200 levels deep"),
        (DOCUMENT + f"x: {'[' * 5000}{']' * 5000}\n", "more than 200 levels deep"),
        ('{"x": ' + "[" * 100_000 + "]" * 100_000 + "}", "more than 200 levels deep"),
    ],
)
def test_what_cannot_be_read_is_named_in_one_line(
    content: str | bytes, reason: str, tmp_path: Path
) -> None:
    file = _file(tmp_path, content)
    with pytest.raises(Problem, match=reason) as problem:
        fetch(file)
    assert str(problem.value).startswith(f"{file}: ")
    assert "\n" not in str(problem.value)


def test_references_that_would_never_end_are_refused_with_their_operation() -> None:
    holders: Json = {"S0": {"type": "string"}}
    for n in range(1, 10):
        reference = {"$ref": f"#/components/schemas/S{n - 1}"}
        holders[f"S{n}"] = {"properties": {f"p{m}": reference for m in range(10)}}
    answer = {"application/json": {"schema": {"$ref": "#/components/schemas/S9"}}}
    document: Json = json.loads(json.dumps(EXPECTED))
    document["components"] = {"schemas": holders}
    document["paths"]["/books"]["get"]["responses"]["200"]["content"] = answer
    with pytest.raises(Problem, match=r"GET /books: .*more than 50000 schemas"):
        distil(document)


class _Server(BaseHTTPRequestHandler):
    asked: ClassVar[list[Any]] = []

    def do_GET(self) -> None:
        self.asked.append(dict(self.headers))
        kind = self.path.strip("/")
        body = gzip.compress(DOCUMENT.encode()) if kind == "gzip" else DOCUMENT.encode()
        if kind == "html":
            body = b"<html><body>Sign in</body></html>"
        self.send_response({"moved": 302, "loop": 302, "down": 503}.get(kind, 200))
        if kind in ("moved", "loop"):
            self.send_header("Location", "/text" if kind == "moved" else "/loop")
        if kind == "gzip":
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", "text/html" if kind == "html" else "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), _Server) as served:
        thread = threading.Thread(target=served.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{served.server_port}"
        served.shutdown()
        thread.join()


@pytest.mark.parametrize("path", ["text", "gzip", "moved"])
def test_a_url_is_read_without_a_key(path: str, server: str) -> None:
    assert fetch(f"{server}/{path}") == (EXPECTED, [])
    assert not {"authorization", "x-api-key"} & {name.lower() for name in _Server.asked[-1]}


@pytest.mark.parametrize(
    ("path", "reason"),
    [("html", "not a mapping at the top"), ("down", "503"), ("loop", "redirect")],
)
def test_a_url_without_a_document_is_named_in_one_line(path: str, reason: str, server: str) -> None:
    with pytest.raises(Problem, match=reason) as problem:
        fetch(f"{server}/{path}")
    assert str(problem.value).startswith(f"{server}/{path}: ")
    assert "\n" not in str(problem.value)


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/a.yaml", "http://[", "https://"])
def test_a_url_that_leads_nowhere_is_named_in_one_line(url: str) -> None:
    with pytest.raises(Problem, match="cannot be read") as problem:
        fetch(url)
    assert "\n" not in str(problem.value)
