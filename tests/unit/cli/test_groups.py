"""Every kind of element is listed, shown, published and deleted in the same way."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import click
import pytest

from postman_facade import Postman
from postman_facade.cli.app import pmf as root
from postman_facade.sandbox import Sandbox
from tests.unit.cli.conftest import COLLECTION, Pmf

ENVIRONMENT = {
    "name": "Staging",
    "values": [{"key": "token", "value": "made-up", "type": "default", "enabled": True}],
}
SPEC = "openapi: 3.0.3\ninfo: {title: Shelf, version: '1'}\npaths: {}\n"
HERE = ("--workspace", "My Workspace")


class Account(NamedTuple):
    """The uids, or ids, of one element of each kind."""

    workspaces: str
    collections: str
    environments: str
    monitors: str
    mocks: str
    specs: str
    forks: str


@pytest.fixture
def account(pmf: Pmf, postman_sandbox: Sandbox, workspace: str, tmp_path: Path) -> Account:
    with Postman(postman_sandbox.api_key, base_url=postman_sandbox.url, rate_limit=None) as postman:
        where = postman.workspaces.create("Shop", type="team").id
        collection = postman.collections.create(COLLECTION, workspace=workspace).uid
        environment = postman.environments.create(ENVIRONMENT, workspace=workspace).uid
        monitor = postman.monitors.publish(
            "Nightly", collection=collection, workspace=workspace, cron="0 0 * * *"
        ).uid
        mock = postman.mocks.publish("Stand-in", collection=collection, workspace=workspace).uid
        (file := tmp_path / "shelf.yaml").write_text(SPEC, encoding="utf-8")
        spec = postman.specs.publish(file, workspace=workspace).id
        fork = postman.forks.create(collection, label="mine", workspace=where).uid
    return Account(where, collection, environment, monitor, mock, spec, fork)


LISTINGS = [
    ["workspaces", "list"],
    ["collections", "list"],
    ["environments", "list"],
    ["monitors", "list"],
    ["mocks", "list"],
    ["specs", "list", *HERE],
    ["forks", "list"],
    ["forks", "list", "{collections}"],
    ["users", "list"],
]
SHOWN = ("workspaces", "monitors", "mocks", "specs")
DELETED = ("workspaces", "collections", "environments", "monitors", "mocks", "specs")


@pytest.mark.parametrize("command", LISTINGS, ids=" ".join)
def test_a_listing_shows_the_ids_and_json_is_that_of_the_api(
    pmf: Pmf, account: Account, command: list[str]
) -> None:
    command = [part.format(**account._asdict()) for part in command]
    entries = pmf(*command, "--json").json
    ids = [str(one.get("forkId") or one.get("uid") or one["id"]) for one in entries]
    heading, *lines = pmf(*command).out.splitlines()
    assert heading == heading.upper()
    assert len(lines) == len(entries)
    assert all(id in line for id, line in zip(ids, lines, strict=True))
    assert len(pmf(*command, "--limit", "1", "--json").json) == 1
    wanted = getattr(account, command[0], None)
    assert wanted is None or wanted in ids


@pytest.mark.parametrize("group", SHOWN)
def test_one_element_is_shown_by_id(pmf: Pmf, account: Account, group: str) -> None:
    id = getattr(account, group)
    entry = pmf(group, "get", id, "--json").json
    assert id in (entry["id"], entry.get("uid"))
    shown = dict(line.split(maxsplit=1) for line in pmf(group, "get", id).out.splitlines())
    assert shown["name"] == entry["name"]
    assert id in (shown.get("uid"), shown.get("id"))


@pytest.mark.parametrize("group", ["workspaces", "environments", "monitors", "mocks"])
def test_listings_by_name(pmf: Pmf, account: Account, group: str) -> None:
    name = {"workspaces": "Shop", "environments": "Staging", "monitors": "Nightly"}
    found = pmf(group, "list", "--name", name.get(group, "Stand-in"), "--json").json
    assert [one.get("uid", one["id"]) for one in found] == [getattr(account, group)]
    assert pmf(group, "list", "--name", "None such", "--json").json == []


@pytest.mark.parametrize("group", DELETED)
def test_deleting_asks_first(
    pmf: Pmf, account: Account, group: str, writes: Callable[[], list[tuple[str, str]]]
) -> None:
    id, before = getattr(account, group), writes()
    refused = pmf(group, "delete", id)
    assert (refused.code, refused.out) == (2, "")
    assert "--yes" in refused.err
    planned = pmf(group, "delete", id, "--dry-run")
    assert planned.out.startswith("would delete ")
    assert planned.out.endswith(f"{id[-36:]}\n")
    kept = pmf(group, "delete", id, terminal=True, input=b"n\n")
    assert (kept.code, kept.out) == (130, "")
    assert id[-36:] in kept.err
    assert writes() == before
    done = pmf(group, "delete", id, terminal=True, input=b"y\n")
    assert done.out.startswith("deleted  ")
    assert id[-36:] in done.out
    assert pmf(group, "delete", id, "--yes").code == 4


def test_several_are_found_before_one_is_deleted(pmf: Pmf, account: Account) -> None:
    assert pmf("collections", "delete", account.forks, "None such", "--yes").code == 4
    done = pmf("collections", "delete", account.forks, account.collections, "--yes", "--json").json
    assert [(one["action"], one["uid"]) for one in done] == [
        ("deleted", account.forks),
        ("deleted", account.collections),
    ]


def test_by_name_only_the_one_that_is_meant_is_deleted(pmf: Pmf, account: Account) -> None:
    assert (
        pmf("mocks", "delete", "Stand-in", "--yes").out == f"deleted  {account.mocks}  Stand-in\n"
    )
    pmf("workspaces", "create", "Shop")
    ambiguous = pmf("workspaces", "delete", "Shop", "--yes")
    assert (ambiguous.code, ambiguous.out) == (4, "")


PUBLISHED = [
    ["environments", "publish", "{file}", *HERE],
    ["monitors", "publish", "Weekly", "-c", "{collections}", *HERE, "--cron", "0 0 * * 1"],
    ["mocks", "publish", "Another", "-c", "{collections}", *HERE, "-e", "Staging"],
    ["specs", "publish", "{spec}", *HERE],
]


@pytest.mark.parametrize("command", PUBLISHED, ids=lambda command: command[0])
def test_publishing_creates_once(
    pmf: Pmf, account: Account, tmp_path: Path, command: list[str]
) -> None:
    files = {"file": tmp_path / "e.json", "spec": tmp_path / "new.yaml"}
    files["file"].write_text(json.dumps({**ENVIRONMENT, "name": "New"}), encoding="utf-8")
    files["spec"].write_text(SPEC, encoding="utf-8")
    command = [part.format(**files, **account._asdict()) for part in command]
    planned = pmf(*command, "--dry-run")
    assert planned.out.startswith("would create ")
    (as_json,) = pmf(*command, "--dry-run", "--json").json
    assert (as_json["action"], as_json["id"]) == ("create", "")
    made = pmf(*command, "--json").json
    assert made["action"] == "created"
    assert as_json["name"] == made["name"]
    assert pmf(*command).out.split()[:2] == ["unchanged", made["uid"] or made["id"]]


def test_a_spec_and_the_collection_generated_from_it(
    pmf: Pmf, account: Account, tmp_path: Path
) -> None:
    publish = ("specs", "publish", str(tmp_path / "shelf.yaml"), *HERE, "--collection", "Made")
    for _ in range(2):
        assert pmf(*publish).out == f"unchanged  {account.specs}  shelf\n"
        (made,) = pmf("specs", "collections", account.specs, "--json").json
        assert made["name"] == "Made"
    assert pmf("specs", "definition", account.specs).out == SPEC


def test_dry_runs_of_specs_list_every_file(
    pmf: Pmf, account: Account, tmp_path: Path, writes: Callable[[], list[Any]]
) -> None:
    before = writes()
    (tmp_path / "shelf.yaml").write_text(SPEC + "tags: []\n", encoding="utf-8")
    result = pmf("specs", "publish", str(tmp_path / "shelf.yaml"), *HERE, "--dry-run")
    assert result.out.startswith("would update file '")
    assert writes() == before


def test_forks_are_pulled_merged_and_pruned(pmf: Pmf, account: Account) -> None:
    edit = ("collections", "edit", account.collections, "Look", "--description", "Look around.")
    assert pmf(*edit).out.startswith(f"updated  {account.collections}")
    fork = account.forks
    assert pmf("forks", "pull", fork, "--dry-run").out.startswith("would pull the changes ")
    assert pmf("forks", "pull", "--all").out.startswith("pulled  ")
    assert pmf("forks", "pull", "--all").out == ""
    assert pmf("forks", "pull").code == 2
    pmf("collections", "edit", fork, "Put", "--method", "PUT")
    planned = pmf("forks", "merge", fork, "--dry-run", "--delete").out.splitlines()
    assert planned[0].startswith("would merge fork 'Shelf' ")
    assert planned[1:] == [f"  ~ collection '{account.collections}'", "  - fork 'Shelf'"]
    create = ("forks", "create", account.collections, "--label", "two", *HERE, "--dry-run")
    assert pmf(*create).out == "would create fork 'two'\n"
    assert pmf("forks", "merge", fork).out == f"merged  {account.collections}\n"
    assert pmf("forks", "prune", account.collections, "--days", "30", "--yes")[:] == (0, "", "")
    pruned = pmf("forks", "prune", account.collections, "--days", "0", "--yes")
    assert pruned.out == f"deleted  {fork}  mine\n"


def test_collections_are_pruned_by_age(pmf: Pmf, account: Account) -> None:
    prune = ("collections", "prune", *HERE, "--days")
    assert pmf(*prune, "1", "--yes")[:] == (0, "", "")
    assert account.collections in pmf(*prune, "0", "--dry-run").out


def test_unprotected_secrets_are_listed_without_their_values(pmf: Pmf, account: Account) -> None:
    pmf.secrets.append("made-up")
    assert pmf("env", "audit", "--json").json == [
        {"key": "token", "name": "Staging", "uid": account.environments}
    ]
    pmf("env", "set", "Staging", "token", "other-value", "--secret")
    assert pmf("env", "audit").out == ""


def test_the_history_of_a_monitor(pmf: Pmf, account: Account) -> None:
    assert pmf("monitors", "history", "Nightly", "--json").json == []
    assert pmf("monitors", "run", "Nightly").code == 0
    (execution,) = pmf("monitors", "history", "Nightly", "--json").json
    heading, line = pmf("monitors", "history", account.monitors).out.splitlines()
    assert heading.split() == ["STARTED", "STATUS", "TRIGGER", "ID"]
    assert {execution["id"], execution["startedAt"]} <= set(line.split())


def test_users_are_provisioned(
    pmf: Pmf, postman_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POSTMAN_SCIM_KEY", postman_sandbox.scim_key)
    pmf.secrets.append(postman_sandbox.scim_key)
    add = ("users", "provision", "new@example.com", "--given-name", "N", "--family-name", "W")
    assert pmf(*add, "--dry-run").out == "would create user 'new@example.com'\n"
    assert pmf(*add).out.split()[::2] == ["active", "new@example.com"]
    remove = ("users", "deactivate", "new@example.com")
    assert pmf(*remove, "--dry-run").out.startswith("would update user 'new@example.com' ")
    assert pmf(*remove, "--json").json["action"] == "inactive"


@pytest.mark.parametrize(("alias", "name"), [("env", "environments"), ("monitor", "monitors")])
def test_aliases(pmf: Pmf, alias: str, name: str) -> None:
    assert pmf(alias, "list", "--json").json == pmf(name, "list", "--json").json == []


def groups() -> list[str]:
    return [name for name, command in root.commands.items() if isinstance(command, click.Group)]


def test_every_listing_is_tried() -> None:
    with_lists = {name for name in groups() if "list" in root.commands[name].commands}  # type: ignore[attr-defined]
    assert with_lists == {command[0] for command in LISTINGS}


READING = {"list", "get", "export", "tree", "definition", "collections", "audit", "history"}


def test_every_command_that_writes_has_a_dry_run() -> None:
    for group in groups():
        if group == "contract":
            continue
        for name, command in root.commands[group].commands.items():  # type: ignore[attr-defined]
            options = {option for parameter in command.params for option in parameter.opts}
            assert ("--dry-run" in options) == (name not in READING), f"{group} {name}"


def test_a_request_that_may_delete_anything_is_shown_as_it_is(pmf: Pmf, account: Account) -> None:
    body = ("--data", json.dumps({"collection": COLLECTION}))
    result = pmf("api", "PUT", f"/collections/{account.collections}", *body, "--dry-run")
    assert result.out.startswith(f"would send PUT /collections/{account.collections}, ")


def test_every_job_is_one_command() -> None:
    page = (Path(__file__).parents[3] / "docs" / "guides" / "jobs.md").read_text(encoding="utf-8")
    rows = [line.split(" | ") for line in page.splitlines() if line.startswith("| ")]
    jobs = {row[0] for row in rows if len(row) == 4} - {"| job"}
    by_command = {
        row[0]: row[1].split("`")[1].split() for row in rows if len(row) == 2 and "`" in row[1]
    }
    assert jobs == by_command.keys()
    for words in by_command.values():
        command: click.Command | None = root
        context = click.Context(root)
        for word in words[1:3]:
            if isinstance(command, click.Group):
                command = command.get_command(context, word)
        assert command is not None, words
        options = {option for parameter in command.params for option in parameter.opts}
        assert {word for word in words if word.startswith("--")} <= options, words
