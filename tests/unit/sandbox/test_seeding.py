"""Seeding: files, folders and exports become documents, all or none."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from postman_facade.sandbox import Sandbox

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
ENVIRONMENT = {
    "id": "00000000-0000-4000-8000-000000000001",
    "name": "Local",
    "values": [{"key": "base", "value": "https://example.com", "type": "default", "enabled": True}],
    "_postman_variable_scope": "environment",
}


def collection(name: str) -> dict[str, Any]:
    return {
        "info": {"name": name, "schema": SCHEMA},
        "item": [{"name": "r", "request": "https://example.com"}],
    }


def write(path: Path, value: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def test_a_collection_with_and_without_its_envelope(
    sandbox: Sandbox, api: httpx.Client, tmp_path: Path
) -> None:
    bare = write(tmp_path / "bare.json", collection("Bare"))
    wrapped = write(tmp_path / "wrapped.json", {"collection": collection("Wrapped")})
    seeded = sandbox.seed(bare, str(wrapped))
    listed = api.get("/collections", params={"workspace": seeded.workspace}).json()["collections"]
    assert [one["name"] for one in listed] == ["Bare", "Wrapped"]
    assert [one["uid"] for one in listed] == seeded.collections
    # The workspace that every account starts with.
    workspaces = api.get("/workspaces").json()["workspaces"]
    assert [one["id"] for one in workspaces] == [seeded.workspace]


def test_an_environment(sandbox: Sandbox, api: httpx.Client, tmp_path: Path) -> None:
    bare = write(tmp_path / "local.json", ENVIRONMENT)
    wrapped = write(tmp_path / "other.json", {"environment": {"name": "Other"}})
    seeded = sandbox.seed(bare, wrapped)
    assert seeded.collections == []
    first, second = (
        api.get(f"/environments/{uid}").json()["environment"] for uid in seeded.environments
    )
    assert (first["name"], first["values"][0]["value"]) == ("Local", "https://example.com")
    assert second["name"] == "Other"


def test_a_folder_into_a_named_workspace(
    sandbox: Sandbox, api: httpx.Client, tmp_path: Path
) -> None:
    write(tmp_path / "b.json", collection("B"))
    write(tmp_path / "deeper" / "a.json", collection("A"))
    write(tmp_path / "env.json", ENVIRONMENT)
    (tmp_path / "notes.txt").write_text("not looked at")
    seeded = sandbox.seed(tmp_path, workspace="Shelf")
    again = sandbox.seed(tmp_path / "b.json", workspace="Shelf")
    assert again.workspace == seeded.workspace
    workspace = api.get(f"/workspaces/{seeded.workspace}").json()["workspace"]
    assert workspace["name"] == "Shelf"
    assert [one["name"] for one in workspace["collections"]] == ["B", "A", "B"]
    assert [one["name"] for one in workspace["environments"]] == ["Local"]


def test_nothing_is_lost(sandbox: Sandbox, api: httpx.Client, tmp_path: Path) -> None:
    path = tmp_path / "c.json"
    info = f'{{"name":"n","schema":"{SCHEMA}","x":1.50}}'
    text = f'{{"info":{info},"item":[],"zeta":[-0,1e3]}}'
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    (uid,) = sandbox.seed(path).collections
    read = api.get(f"/collections/{uid}").text
    assert '"x":1.50' in read
    assert '"zeta":[-0,1e3]' in read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "is not JSON"),
        ("[" * 50_000, "is not JSON"),
        ("[]", "neither a collection nor an environment"),
        ('{"name": "package"}', "neither a collection nor an environment"),
        ('{"info": {"name": "n"}}', "is refused"),
        ('{"environment": {"values": []}}', "is refused"),
    ],
)
def test_one_bad_file_stops_them_all(
    sandbox: Sandbox, api: httpx.Client, tmp_path: Path, text: str, told: str
) -> None:
    write(tmp_path / "a.json", collection("A"))
    bad = tmp_path / "bad.json"
    bad.write_text(text)
    with pytest.raises(ValueError, match=told) as refused:
        sandbox.seed(tmp_path, workspace="Shelf")
    assert str(bad) in str(refused.value)
    assert api.get("/collections").json()["collections"] == []
    assert len(api.get("/workspaces").json()["workspaces"]) == 1


def test_a_folder_without_anything_to_load(sandbox: Sandbox, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="has no file that ends in .json"):
        sandbox.seed(tmp_path)


def test_a_file_that_is_not_there(sandbox: Sandbox, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        sandbox.seed(tmp_path / "missing.json")


def test_seeding_costs_no_calls_and_meets_no_faults(sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.seed(write(tmp_path / "a.json", collection("A")))
    assert sandbox.calls == []


def test_content_says_which_of_its_documents_is_bad(sandbox: Sandbox) -> None:
    content = json.dumps([collection("A"), {"neither": 1}]).encode()
    with pytest.raises(ValueError, match="document 2 is neither"):
        sandbox.seed_content(content)
    assert '"collection"' not in sandbox.state()
