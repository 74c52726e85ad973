"""What is known of the live API's behaviour, and the tests that hold the sandbox to it.

One row per known behaviour, with the node ids of its tests in this folder. A row without tests is
not pinned yet.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).parent

FACTS: dict[str, tuple[str, ...]] = {
    # Account.
    "me: GET": ("test_account.py::test_me",),
    "users: GET list, one, not found": (
        "test_account.py::test_users",
        "test_account.py::test_an_unknown_group_has_no_users",
        "test_account.py::test_an_unknown_user",
    ),
    # Workspaces.
    "workspaces: POST": (
        "test_workspaces.py::test_create_and_read",
        "test_workspaces.py::test_a_missing_wrapper",
        "test_workspaces.py::test_a_bad_type",
        "test_workspaces.py::test_a_public_name_is_taken_once",
    ),
    "workspaces: GET list": (
        "test_workspaces.py::test_filters",
        "test_workspaces.py::test_bad_filters",
        "test_workspaces.py::test_a_private_workspace_is_one_of_the_team",
        "test_workspaces.py::test_pages_neither_skip_nor_repeat",
    ),
    "workspaces: GET one": (
        "test_workspaces.py::test_a_workspace_lists_what_it_holds",
        "test_workspaces.py::test_not_found",
    ),
    "workspaces: PUT": (
        "test_workspaces.py::test_update_changes_what_it_names",
        "test_workspaces.py::test_not_found",
    ),
    "workspaces: DELETE": (
        "test_workspaces.py::test_delete_takes_what_is_inside",
        "test_workspaces.py::test_not_found",
    ),
    "workspaces: tags": (
        "test_workspaces.py::test_tags_are_replaced_as_a_whole",
        "test_workspaces.py::test_bad_tags",
        "test_workspaces.py::test_tags_of_nothing",
    ),
    "workspaces: global variables": (
        "test_workspaces.py::test_global_variables_are_replaced_as_a_whole",
    ),
    "workspaces: roles": ("test_workspaces.py::test_roles",),
    # Collections.
    "collections: POST": (
        "test_collections.py::test_create_answers_with_id_name_and_uid",
        "test_collections.py::test_a_malformed_collection_lists_its_faults",
        "test_collections.py::test_an_id_that_is_taken",
    ),
    "collections: GET list": (
        "test_collections.py::test_list",
        "test_collections.py::test_list_by_exact_name_and_by_workspace",
        "test_collections.py::test_list_by_offset",
        "test_collections.py::test_an_unknown_workspace",
    ),
    "collections: GET one": (
        "test_collections.py::test_a_collection_is_found_by_id_and_uid",
        "test_collections.py::test_read_of_nothing",
    ),
    "collections: PUT": (
        "test_collections.py::test_put_replaces_everything",
        "test_collections.py::test_put_under_another_id",
        "test_collections.py::test_put_to_nothing",
    ),
    "collections: PATCH": (),
    "collections: DELETE": ("test_collections.py::test_delete",),
    "folders: POST": (
        "test_items.py::TestFolders::test_create",
        "test_items.py::TestFolders::test_inside_another_by_id_or_uid",
        "test_items.py::test_an_unknown_collection",
    ),
    "folders: GET, PUT, DELETE": (
        "test_items.py::TestFolders::test_read",
        "test_items.py::TestFolders::test_put_merges",
        "test_items.py::TestFolders::test_delete_takes_what_is_inside",
        "test_items.py::TestFolders::test_not_found",
    ),
    "requests: POST, GET, PUT, DELETE": (
        "test_items.py::TestRequests::test_create_in_the_old_model",
        "test_items.py::TestRequests::test_in_a_folder",
        "test_items.py::TestRequests::test_put_merges_and_leaves_the_rest_alone",
        "test_items.py::TestRequests::test_an_id_that_is_taken",
        "test_items.py::TestRequests::test_not_found",
        "test_items.py::TestRequests::test_delete",
    ),
    "responses: POST, GET, PUT, DELETE": (
        "test_items.py::TestResponses::test_create",
        "test_items.py::TestResponses::test_read",
        "test_items.py::TestResponses::test_put_merges",
        "test_items.py::TestResponses::test_not_found",
        "test_items.py::TestResponses::test_delete",
    ),
    "comments: of collections, folders, requests and responses": (),
    "comments: resolving a thread": (),
    "collections: tags": ("test_collections.py::test_tags_go_by_uid",),
    "collections: roles": ("test_collections.py::test_roles",),
    "forks: POST": (
        "test_forks.py::test_fork",
        "test_forks.py::test_fork_of_nothing_or_into_nothing",
    ),
    "forks: GET of one collection, of everyone": ("test_forks.py::test_lists",),
    "forks: PUT pulls": (
        "test_forks.py::test_pull_brings_the_changes_of_the_parent",
        "test_forks.py::test_what_is_no_fork",
    ),
    "forks: POST merge": ("test_forks.py::test_merge", "test_forks.py::test_merge_that_cannot_be"),
    "forks: source status": ("test_forks.py::test_what_is_no_fork",),
    "pull requests: POST": (),
    "pull requests: GET, PUT, tasks": (),
    "transfers: folders, requests, responses": (),
    "transformations: GET": (),
    "public documentation: PUT, DELETE": (),
    # Environments.
    "environments: POST, GET, PUT, DELETE": (
        "test_environments.py::test_create_and_read",
        "test_environments.py::test_values_are_optional_and_completed",
        "test_environments.py::test_list",
        "test_environments.py::test_a_malformed_environment",
        "test_environments.py::test_delete",
        "test_environments.py::test_not_found",
    ),
    "environments: PATCH": (),
    "environments: forks, pulls, merges": (),
    # Mocks and monitors.
    "mocks: POST, GET, PUT, DELETE": (),
    "mocks: publish, unpublish": (),
    "mocks: server responses": (),
    "mocks: call logs": (),
    "monitors: POST": (),
    "monitors: GET list, one": (),
    "monitors: run, pause": (),
    # Specs.
    "specs: POST, GET, PATCH, DELETE": (),
    "specs: files": (),
    "specs: generations": (),
    "specs: version tags": (),
    # The rest.
    "tags: entities": (),
    "import: OpenAPI": (),
    "groups: GET list, one": (),
    "tasks: the words of each kind": (),
    "what is written is seen late": (),
}


def missing() -> list[str]:
    """The tests that are named and not there."""
    there = {
        test
        for path in FOLDER.glob("test_*.py")
        for test in _defined(ast.parse(path.read_text("utf-8")), path.name)
    }
    return sorted({test for tests in FACTS.values() for test in tests} - there)


def _defined(node: ast.AST, owner: str) -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            name = f"{owner}::{child.name}"
            yield name
            yield from _defined(child, name)
