"""An editor offers the fields of what helpers return."""

from __future__ import annotations

import sys
from pathlib import Path

import jedi  # type: ignore[import-untyped]
import pytest

ROOT = Path(__file__).parents[2]
# This checkout comes before what is installed.
PROJECT = jedi.Project(ROOT, sys_path=[str(ROOT), str(ROOT / "generated"), *sys.path])

ENTRIES = {
    "postman.collections.list()": {"name", "uid", "owner", "updated_at", "fork"},
    "postman.environments.list()": {"name", "uid", "owner", "updated_at"},
    'postman.forks.list("Books")': {"fork_name", "fork_id", "created_by"},
    "postman.forks.mine()": {"fork_name", "fork_id", "source_id"},
    'postman.forks.stale("Books", days=30)': {"fork_name", "fork_id", "created_by"},
    "postman.mocks.list()": {"name", "uid", "mock_url", "collection"},
    "postman.monitors.list()": {"name", "uid", "active", "collection_uid"},
    'postman.specs.list(workspace="Shop")': {"name", "id", "type", "updated_at"},
    'postman.specs.collections("id")': {"name", "id", "state"},
    "postman.users.list()": {"name", "username", "email", "roles"},
    "postman.workspaces.list()": {"name", "id", "type", "visibility"},
    "postman.api.collections.get_collections().collections": {"name", "uid"},
}
RESULTS = {
    'postman.collections.get("Books")': {"name", "uid", "requests", "find"},
    'postman.environments.get("Staging")': {"name", "uid", "variables"},
    'postman.mocks.get("Shop")': {"name", "uid", "mock_url", "config"},
    'postman.monitors.get("Night")': {"name", "uid", "schedule", "last_run"},
    'postman.specs.get("id")': {"name", "id", "type"},
    'postman.workspaces.get("Shop")': {"name", "type", "collections", "monitors"},
    'postman.workspaces.create("Shop")': {"id", "name", "uid"},
    'postman.collections.publish("books.json", workspace="Shop")': {"action", "uid"},
    "postman.users.me()": {"username", "email", "team_id"},
    "postman.usage()": {"used", "limit", "forecast"},
    "postman": {"collections", "workspaces", "paginate", "rate_limit"},
}


@pytest.mark.parametrize("step", [8, pytest.param(1, marks=pytest.mark.thorough, id="all")])
def test_the_fields_of_entries_and_results_are_offered(
    monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    monkeypatch.setattr(jedi.settings, "cache_directory", str(ROOT / ".jedi_cache"))
    wanted = {f"for entry in {listing}:\n    entry.": ENTRIES[listing] for listing in ENTRIES}
    wanted |= {f"result = {call}\nresult.": RESULTS[call] for call in RESULTS}
    tried = [*wanted.items()][::step]
    missing = {code: fields - offered(code) for code, fields in tried}
    assert {code: fields for code, fields in missing.items() if fields} == {}


def offered(code: str) -> set[str]:
    """The names after `code`, which ends with a dot."""
    source = f"from postman_facade import Postman\npostman = Postman()\n{code}"
    line, column = source.count("\n") + 1, len(source.rpartition("\n")[2])
    return {found.name for found in jedi.Script(source, project=PROJECT).complete(line, column)}
