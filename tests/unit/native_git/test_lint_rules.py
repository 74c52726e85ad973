"""What we write has no finding of Postman's linter, by the rules that are known of it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from postman_facade import CollectionDocument, EnvironmentDocument, Postman
from postman_facade.documents import url as urls
from postman_facade.native_git import WorkspaceFiles, loader, to_files
from tests.unit.native_git import made_up
from tests.unit.native_git.test_round_trips import ALL, COLLECTIONS, ENVIRONMENTS, SAMPLE
from tests.unit.native_git.workspaces import files_of

TOP = {
    ".resources/definition.yaml": {
        "$kind", "id", "name", "description", "variables", "scripts", "auth", "order",
    },
    ".request.yaml": {
        "$kind", "id", "name", "description", "url", "method", "headers", "queryParams",
        "pathVariables", "body", "auth", "scripts", "settings", "examples", "order",
    },
    ".example.yaml": {"$kind", "id", "name", "request", "response", "order"},
    ".environment.yaml": {"name", "values", "color"},
    ".globals.yaml": {"name", "values", "color"},
}  # fmt: skip
KINDS = {
    ".resources/definition.yaml": "collection", ".request.yaml": "http-request",
    ".example.yaml": "http-example",
}  # fmt: skip
ENTRY = {"key", "value", "disabled", "description"}
VARIABLE = {"key", "value", "disabled", "secret"}
VALUE = {"key", "value", "enabled", "type", "secret", "description", "source"}
SCRIPT = {"type", "code", "language", "packages"}
BODIES = {
    "json", "xml", "html", "javascript", "text", "urlencoded", "formdata", "file", "graphql",
}  # fmt: skip
LISTENERS = {".request.yaml": ("beforeRequest", "afterResponse")}
OF_FOLDERS = ("http:beforeRequest", "http:afterResponse")
MANIFEST = {"collections", "environments", "globals", "datasets", "mocks", "specs"}


def findings(files: dict[str, bytes]) -> Iterator[str]:
    """The findings in the files of a collection, an environment, or a workspace."""
    seen: dict[tuple[str, str], str] = {}
    for path, content in files.items():
        for part in _parts(path):
            other = seen.setdefault((posixpath.dirname(part), part.lower()), part)
            if other != part:
                yield f"FMT007 {path}: differs from {other} by case only"
        suffix = next((one for one in TOP if path.endswith(one)), None)
        if suffix is not None:
            for finding in _of_file(loader.load(content, path), suffix):
                yield f"{finding} in {path}"


def _parts(path: str) -> Iterator[str]:
    while path:
        yield path
        path = posixpath.dirname(path)


def _of_file(file: dict[str, Any], suffix: str) -> Iterator[str]:
    yield from _unknown("FMT206", file, TOP[suffix])
    if suffix in KINDS and file.get("$kind") != KINDS[suffix]:
        yield f"FMT $kind {file.get('$kind')}"
    for script in file.get("scripts") or []:
        yield from _unknown("FMT017", script, SCRIPT)
        if script["type"] not in LISTENERS.get(suffix, OF_FOLDERS):
            yield f"FMT017 {script['type']}"
    for variable in file.get("variables") or []:
        yield from _unknown("FMT015", variable, VARIABLE)
    for value in file.get("values") or []:
        yield from _unknown("FMT208", value, VALUE)
    if suffix == ".request.yaml":
        yield from _of_request(file)
    if suffix == ".example.yaml":
        yield from _of_request(file.get("request") or {})
        response = file["response"]
        yield from _unknown("FMT", response, {"statusCode", "statusText", "headers", "body"})
        yield from _of_entries(response.get("headers"))
        if response.get("body", {}).keys() != {"type", "content"}:
            yield "FMT an example has no response.body"
    if not isinstance(file.get("order", 0), (int, float)):
        yield "FMT order is no number"
    if (auth := file.get("auth")) is not None:
        yield from _unknown("FMT", auth, {"type", "credentials"})
        yield from _of_entries(auth.get("credentials"), anything=True)


def _of_request(request: dict[str, Any]) -> Iterator[str]:
    for name in ("headers", "queryParams", "pathVariables"):
        yield from _of_entries(request.get(name))
    if not isinstance(request.get("url", ""), str):
        yield "FMT url is no text"
    body = request.get("body")
    if body is not None and (body.keys() != {"type", "content"} or body["type"] not in BODIES):
        yield f"FMT body {body.get('type')}"
    if "queryParams" in request:
        parameters = request["queryParams"]
        listed = parameters.items() if isinstance(parameters, dict) else [
            (entry["key"], entry["value"]) for entry in parameters if not entry.get("disabled")
        ]  # fmt: skip
        url: dict[str, Any] = {}
        urls.change(url, request.get("url") or "")
        said = [(entry.get("key"), entry.get("value")) for entry in url.get("query") or []]
        if [*listed] != said:
            yield f"FMT209 {[*listed]} is not {said}"


def _of_entries(entries: Any, *, anything: bool = False) -> Iterator[str]:
    if isinstance(entries, list):
        for entry in entries:
            yield from _unknown("FMT015", entry, ENTRY)
    elif entries is not None and not (
        anything or all(isinstance(value, str) for value in entries.values())
    ):
        yield "FMT015 a value is no text"


def _unknown(rule: str, entry: dict[str, Any], known: set[str]) -> list[str]:
    return [f"{rule} {key}" for key in entry.keys() - known]


@pytest.mark.parametrize("path", [*COLLECTIONS, *ENVIRONMENTS], ids=lambda path: path.stem)
def test_documents_have_no_findings(path: Path) -> None:
    load = EnvironmentDocument if "environment" in path.name else CollectionDocument
    found = [*findings(to_files(load.load(path), "shelf"))]
    if path.stem.startswith("features."):  # a parameter without a key, as in Postman's own files
        assert found.pop().startswith("FMT209 [('q', '1'), ('nul', None), ('e', ''), (None, 'nok")
    assert found == []


@pytest.mark.parametrize("seeds", [SAMPLE, pytest.param(ALL, marks=pytest.mark.thorough)])
def test_made_up_documents_have_no_findings(seeds: range) -> None:
    for seed in seeds:
        found = [*findings(to_files(CollectionDocument(made_up.collection(seed)), "shelf"))]
        found += findings(to_files(EnvironmentDocument(made_up.environment(seed)), "desk"))
        # The queries of many are not those in the text of the URL: Postman's writer keeps both.
        assert [finding for finding in found if not finding.startswith("FMT209")] == [], seed


def test_a_pulled_tree_has_no_findings(
    postman: Postman, workspace: str, ids: dict[str, str], tmp_path: Path
) -> None:
    WorkspaceFiles(postman, tmp_path).pull(workspace)
    files = files_of(tmp_path)
    assert [*findings(files)] == []
    manifest = loader.load(files[".postman/resources.yaml"], "resources")
    assert manifest.keys() <= {"workspace", "cloudResources", "localResources"}
    assert manifest["cloudResources"].keys() <= MANIFEST  # WSP011
    assert manifest["localResources"].keys() <= {"specs", "collections", "environments"}
    for paths in manifest["cloudResources"].values():
        for path in paths:
            assert re.fullmatch(r"\.\./postman/.*", path)
            assert (tmp_path / ".postman" / path).exists()
