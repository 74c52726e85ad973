"""Collections listed, read and published."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from postman_facade import CollectionDocument, Postman
from postman_facade.documents import differences
from postman_facade.sandbox import Sandbox
from tests.unit.cli.conftest import COLLECTION, Pmf

Store = Callable[[dict[str, Any]], str]
Writes = Callable[[], list[tuple[str, str]]]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "shelf.json"
    path.write_text(json.dumps(COLLECTION), encoding="utf-8")
    return path


def test_the_list_for_people_pipes_and_programs(pmf: Pmf, stored: Store) -> None:
    uid = stored(COLLECTION)
    (entry,) = pmf("collections", "list", "--json").json
    assert (entry["uid"], entry["name"]) == (uid, "Shelf")
    heading, line = pmf("collections", "list").out.splitlines()
    assert heading.split() == ["NAME", "UID", "UPDATED"]
    assert line.split() == ["Shelf", uid, entry["updatedAt"]]
    _, shown = pmf("collections", "list", terminal=True).out.splitlines()
    assert shown.split() == ["Shelf", uid, entry["updatedAt"][:10]]


def test_the_list_of_a_workspace_and_of_a_name(pmf: Pmf, stored: Store, workspace: str) -> None:
    stored(COLLECTION)
    with_name = pmf("collections", "list", "--workspace", "My Workspace", "--json").json
    assert with_name == pmf("collections", "list", "--workspace", workspace, "--json").json
    assert len(with_name) == 1
    assert pmf("collections", "list", "--name", "Other", "--json").json == []
    assert pmf("collections", "list", "--workspace", "None such").code == 4


def test_an_empty_list_says_so_to_people_only(pmf: Pmf) -> None:
    assert pmf("collections", "list")[:] == (0, "", "")
    assert pmf("collections", "list", terminal=True)[:] == (0, "", "No collections.\n")
    assert pmf("collections", "list", "--json").json == []


def test_names_cannot_command_the_terminal(pmf: Pmf, stored: Store) -> None:
    info = {**COLLECTION["info"], "name": "a\x1b[2J\nb [red]"}
    stored({**COLLECTION, "info": info})
    for terminal in (True, False):
        _, line = pmf("collections", "list", terminal=terminal).out.splitlines()
        assert line.startswith("a [2J b [red] ")


def test_get_writes_the_collection_without_loss(
    pmf: Pmf, tmp_path: Path, postman_sandbox: Sandbox
) -> None:
    info = json.dumps(COLLECTION["info"])
    text = f'{{"info":{info},"item":[],"made_up":[1.10,1e3,{{"deep":null}}]}}'
    (uid,) = postman_sandbox.seed_content(text.encode()).collections
    result = pmf("collections", "get", uid)
    assert "1.10" in result.out
    assert "\n\t" in result.out
    target = tmp_path / "out.json"
    target.write_text("old", encoding="utf-8")
    assert pmf("collections", "get", "Shelf", "-o", str(target))[:] == (0, "", "")
    assert target.read_text(encoding="utf-8") == result.out
    with Postman(postman_sandbox.api_key, base_url=postman_sandbox.url, rate_limit=None) as postman:
        read = postman.collections.get(uid)
    assert differences(read.data, CollectionDocument.load(target).data) == []


def test_get_of_nothing_leaves_the_file_alone(pmf: Pmf, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("old", encoding="utf-8")
    result = pmf("collections", "get", "None such", "--output", str(target))
    assert (result.code, result.out) == (4, "")
    assert target.read_text(encoding="utf-8") == "old"


def test_get_needs_a_folder_to_write_into(pmf: Pmf, postman_sandbox: Sandbox) -> None:
    result = pmf("collections", "get", "Shelf", "-o", "/none/such/file.json")
    assert result.code == 2
    assert "does not exist" in result.err
    assert not postman_sandbox.calls


def test_publish_creates_once_and_then_updates(
    pmf: Pmf, file: Path, workspace: str, writes: Writes
) -> None:
    publish = ("collections", "publish", str(file), "--workspace", workspace)
    action, uid, name = pmf(*publish).out.split()
    assert (action, name) == ("created", "Shelf")
    assert pmf(*publish).out.split() == ["unchanged", uid, "Shelf"]
    changed = copy.deepcopy(COLLECTION)
    changed["item"][0]["request"]["method"] = "PUT"
    file.write_text(json.dumps(changed), encoding="utf-8")
    assert pmf(*publish).out.split() == ["updated", uid, "Shelf"]
    assert [method for method, _ in writes()] == ["POST", "PUT"]
    assert pmf(*publish, "--name", "Other shelf").out.startswith("created  ")


def test_publish_deletes_only_when_told_to(
    pmf: Pmf, file: Path, workspace: str, writes: Writes, stored: Store
) -> None:
    stored(COLLECTION)
    file.write_text(json.dumps({**COLLECTION, "item": COLLECTION["item"][:1]}), encoding="utf-8")
    publish = ("collections", "publish", str(file), "--workspace", workspace)
    refused = pmf(*publish)
    assert (refused.code, refused.out) == (5, "")
    assert "request 'Put'" in refused.err
    assert "--allow-delete" in refused.err
    assert "allow_delete=" not in refused.err
    assert not writes()
    assert pmf(*publish, "--allow-delete").out.startswith("updated  ")


def test_publish_as_a_dry_run_writes_nothing(
    pmf: Pmf, file: Path, workspace: str, writes: Writes, stored: Store
) -> None:
    publish = ("collections", "publish", str(file), "--workspace", workspace, "--dry-run")
    assert pmf(*publish).out == "would create collection 'Shelf'\n"
    uid = stored({**COLLECTION, "item": COLLECTION["item"][:1]})
    result = pmf(*publish)
    assert (result.code, result.err) == (0, "")
    assert result.out == f"would update collection 'Shelf' {uid}\n  + request 'Put'\n"
    assert not writes()


@pytest.mark.parametrize("content", ["{", '{"openapi": "3.1.0"}', '{"values": []}'])
def test_publish_refuses_what_is_no_collection(
    pmf: Pmf, file: Path, workspace: str, content: str, writes: Writes
) -> None:
    file.write_text(content, encoding="utf-8")
    result = pmf("collections", "publish", str(file), "--workspace", workspace)
    assert result.code == 2
    assert result.err.count("\n") == 1
    assert not writes()


def test_a_dry_run_reads_what_is_nested_deeply(pmf: Pmf, file: Path, workspace: str) -> None:
    folders = '[{"name":"x","item":' * 3000 + "[]" + "}]" * 3000
    info = json.dumps(COLLECTION["info"])
    file.write_text(f'{{"info": {info}, "item": {folders}}}', encoding="utf-8")
    publish = ("collections", "publish", str(file), "--workspace", workspace, "--dry-run")
    assert pmf(*publish)[:] == (0, "would create collection 'Shelf'\n", "")


def test_all_collections_are_exported(pmf: Pmf, stored: Store, tmp_path: Path) -> None:
    uids = [stored(COLLECTION) for _ in range(20)]
    folder = tmp_path / "new" / "folder"
    files = pmf("collections", "export", str(folder)).out.splitlines()
    assert files == [str(folder / f"{uid}.json") for uid in uids]
    assert all(CollectionDocument.load(file).name == "Shelf" for file in files)
    told = pmf("collections", "export", str(folder), "-w", "My Workspace", "--json", terminal=True)
    assert [one["uid"] for one in told.json] == uids
    assert "20/20" in told.err


def test_an_export_that_fails_says_why(pmf: Pmf, stored: Store, tmp_path: Path) -> None:
    stored(COLLECTION)
    (tmp_path / "file").write_text("", encoding="utf-8")
    result = pmf("collections", "export", str(tmp_path / "file" / "folder"))
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
