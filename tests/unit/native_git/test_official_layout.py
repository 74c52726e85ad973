"""The files are those that Postman's own writer makes, apart from what is named here."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from postman_facade import CollectionDocument, EnvironmentDocument
from postman_facade.native_git import from_files, to_files
from postman_facade.native_git.collection import LOCK

OURS = Path(__file__).parent / "pairs"
SHARED = Path(__file__).parents[4] / "shared" / "native-git" / "pairs"
OFFICIAL = sorted(SHARED.glob("*.postman_collection.json"))


def files_below(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_collection_of_ours_becomes_these_files() -> None:
    document = CollectionDocument.load(OURS / "lending.postman_collection.json")
    assert to_files(document, "Lending") == files_below(OURS / "Lending")


def test_an_environment_of_ours_becomes_these_files() -> None:
    document = EnvironmentDocument.load(OURS / "lending.postman_environment.json")
    assert to_files(document) == files_below(OURS / "environments")


# What is done better, each as a change of what the official writer makes.


def auth_is_one_mapping_without_a_random_id(text: str) -> str:
    entry = r"^auth:\n  - id: .*\n    type: (\w+)\n    name: .*\n((?:    .*\n)*)"

    def mapping(found: re.Match[str]) -> str:
        inner = re.sub("^  ", "", found[2], flags=re.MULTILINE)
        return f"auth:\n  type: {found[1]}\n{inner}"

    return re.sub(entry, mapping, text, flags=re.MULTILINE)


def variables_of_type_secret_are_marked(text: str) -> str:
    return text.replace(
        "value: secretvalue\n    secret: false", "value: secretvalue\n    secret: true"
    )


def objects_in_variables_are_said_as_json(text: str) -> str:
    return text.replace('"[object Object]"', "'{\"k\":1}'")


def bettered(files: dict[str, bytes]) -> dict[str, bytes]:
    better = {}
    for path, content in files.items():
        text = content.decode()
        text = auth_is_one_mapping_without_a_random_id(text)
        text = variables_of_type_secret_are_marked(text)
        better[path] = objects_in_variables_are_said_as_json(text).encode()
    return better


def names_that_are_equal_on_some_systems_are_kept_apart(files: dict[str, bytes]) -> None:
    for old, new in (("\u00c9-1", "\u00c9-2"), ("\u00e9", "\u00e9-1")):
        files[f"{new}.request.yaml"] = files.pop(f"{old}.request.yaml")
    path = "\u00e9-1.request.yaml"  # its name is not that of the file any more
    files[path] = files[path].replace(b"url:", "name: \u00e9\nurl:".encode())


def a_space_at_the_end_of_a_name_is_not_lost(files: dict[str, bytes]) -> None:
    path = "trail.request.yaml"
    files[path] = files[path].replace(b"url:", b'name: "trail "\nurl:')


@pytest.mark.parametrize("path", OFFICIAL, ids=lambda path: path.name)
def test_our_files_are_the_official_ones(path: Path) -> None:
    name = path.name.removesuffix(".postman_collection.json")
    official = bettered(files_below(path.parent / name))
    if name == "names":
        names_that_are_equal_on_some_systems_are_kept_apart(official)
        a_space_at_the_end_of_a_name_is_not_lost(official)
    ours = to_files(CollectionDocument.load(path), name)
    ours.pop(LOCK)
    assert ours == official


@pytest.mark.parametrize("path", OFFICIAL, ids=lambda path: path.name)
def test_the_official_files_are_read_like_ours(path: Path) -> None:
    name = path.name.removesuffix(".postman_collection.json")
    official = from_files(bettered(files_below(path.parent / name)), name)
    ours = to_files(CollectionDocument.load(path), name)
    del ours[LOCK]
    assert isinstance(official.document, CollectionDocument)
    names = [request.name.strip() for request in collection(ours).requests()]
    assert [request.name.strip() for request in official.document.requests()] == names
    assert not official.leftovers


def collection(files: dict[str, bytes]) -> Any:
    document = from_files(files, "Desk").document
    assert isinstance(document, CollectionDocument)
    return document


def request(**file: str) -> dict[str, bytes]:
    return {f"{name}.request.yaml": text.encode() for name, text in file.items()}


def test_what_the_app_has_written_at_any_time_is_read() -> None:
    files = request(
        Find="$kind: http-request\nurl: '{{base}}/books?q=a'\nmethod: GET\n"
        "headers:\n  Accept: text/plain\n  X-Retries: 3\n"
        "queryParams:\n  - key: q\n    value: a\n    disabled: false\n"
        "scripts:\n  - type: afterResponse\n    code: >-\n      folded\n      line\n\n      next\n"
        "body:\n  type: text\n  content: |\n    one\n"
    ) | {
        ".resources/definition.yaml": b"$kind: collection\nvariables:\n  base: ''\n  days: 14\n"
        b"auth:\n  - id: 1f\n    type: basic\n    name: Basic Auth\n    credentials:\n"
        b"      - key: username\n        value: reader\n"
    }
    assert not from_files(files, "Desk").leftovers
    document = collection(files)
    assert document.name == "Desk"
    assert document.data["variable"] == [
        {"key": "base", "value": ""},
        {"key": "days", "value": "14"},
    ]
    assert document.data["auth"] == {
        "type": "basic",
        "basic": [{"key": "username", "value": "reader", "type": "string"}],
    }
    (found,) = document.requests()
    assert found.data["request"]["header"] == [
        {"key": "Accept", "value": "text/plain"},
        {"key": "X-Retries", "value": "3"},
    ]
    assert found.data["request"]["url"]["query"] == [{"key": "q", "value": "a", "disabled": False}]
    assert found.data["event"][0]["script"]["exec"] == ["folded line", "next"]
    assert found.data["request"]["body"] == {"mode": "raw", "raw": "one\n"}


def test_the_order_is_that_of_the_files_and_then_of_the_names() -> None:
    files = request(b="order: 1500.5", c="order: 2000", a="order: 1000", z="", y="") | {
        "m/n/deep.request.yaml": b"",
        "k/.resources/definition.yaml": b"order: 1200",
    }
    document = collection(files)
    assert [item["name"] for item in document.data["item"]] == ["a", "k", "b", "c", "m", "y", "z"]
    assert document.find("m/n/deep").url == ""


def test_requests_that_format_2_has_no_place_for_are_reported() -> None:
    files = request(talk="$kind: websocket-request\nurl: wss://example.com", get="url: x")
    read = from_files(files, "Desk")
    assert [str(left) for left in read.leftovers] == [
        "talk.request.yaml: websocket-request: format 2.1 does not support it"
    ]
    assert [item["name"] for item in collection(files).data["item"]] == ["get"]
