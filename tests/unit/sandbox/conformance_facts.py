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
    "collections: PATCH": (
        "test_collections.py::TestPatch::test_it_changes_what_it_names",
        "test_collections.py::TestPatch::test_every_part",
        "test_collections.py::TestPatch::test_what_it_refuses",
        "test_collections.py::TestPatch::test_nothing",
    ),
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
    "comments: of collections, folders, requests and responses": (
        "test_comments.py::test_a_comment_is_made_with_200",
        "test_comments.py::test_edit",
        "test_comments.py::test_delete",
        "test_comments.py::test_a_reply_joins_the_thread",
        "test_comments.py::test_comments_of_an_unknown_request_are_none",
        "test_comments.py::test_comments_of_an_unknown_element",
        "test_comments.py::test_an_unknown_collection",
        "test_comments.py::test_an_unknown_comment",
    ),
    "comments: resolving a thread": (
        "test_comments.py::test_resolve",
        "test_comments.py::test_resolve_no_thread",
    ),
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
    "forks: source status": (
        "test_forks.py::test_pull_brings_the_changes_of_the_parent",
        "test_forks.py::test_what_is_no_fork",
    ),
    "pull requests: POST": (
        "test_pull_requests.py::test_open",
        "test_pull_requests.py::test_one_at_a_time_for_a_pair",
        "test_pull_requests.py::test_what_is_not_fork_and_parent",
        "test_pull_requests.py::test_an_unknown_collection",
    ),
    "pull requests: GET, PUT, tasks": (
        "test_pull_requests.py::test_read",
        "test_pull_requests.py::test_edit",
        "test_pull_requests.py::test_no_edit_when_all_is_done",
        "test_pull_requests.py::test_review",
        "test_pull_requests.py::test_an_action_out_of_place",
        "test_pull_requests.py::test_a_review_that_is_wrong",
        "test_pull_requests.py::test_an_unknown_pull_request",
    ),
    "transfers: folders, requests, responses": (
        "test_transfers.py::TestMove::test_a_folder_to_another_collection",
        "test_transfers.py::TestMove::test_responses",
        "test_transfers.py::TestCopy::test_a_folder_to_another_collection",
        "test_transfers.py::TestCopy::test_requests_and_responses",
        "test_transfers.py::TestRefusals::test_a_target_that_does_not_fit",
        "test_transfers.py::TestRefusals::test_what_is_not_there",
    ),
    "transformations: GET": (
        "test_documentation.py::TestTransformations::test_openapi_as_a_string",
        "test_documentation.py::TestTransformations::test_not_found",
    ),
    "public documentation: PUT, DELETE": (
        "test_documentation.py::TestPublicDocumentation::test_publish",
        "test_documentation.py::TestPublicDocumentation::test_unpublish",
        "test_documentation.py::TestPublicDocumentation::test_a_property_that_is_missing",
    ),
    # Environments.
    "environments: POST, GET, PUT, DELETE": (
        "test_environments.py::test_create_and_read",
        "test_environments.py::test_values_are_optional_and_completed",
        "test_environments.py::test_list",
        "test_environments.py::test_a_malformed_environment",
        "test_environments.py::test_delete",
        "test_environments.py::test_not_found",
    ),
    "environments: PATCH": (
        "test_environments.py::TestPatch::test_it_answers_with_everything",
        "test_environments.py::TestPatch::test_what_it_can_do",
        "test_environments.py::TestPatch::test_what_it_refuses",
    ),
    "environments: forks, pulls, merges": (
        "test_environments.py::TestForks::test_fork",
        "test_environments.py::TestForks::test_the_workspace_under_both_names",
        "test_environments.py::TestForks::test_merge_and_pull",
        "test_environments.py::TestForks::test_not_found_and_bare_ids",
    ),
    # Mocks and monitors.
    "mocks: POST, GET, PUT, DELETE": (
        "test_mocks.py::test_create_answers_with_the_full_mock",
        "test_mocks.py::test_create_needs_a_collection",
        "test_mocks.py::test_read_change_and_delete_take_id_or_uid",
        "test_mocks.py::test_list_is_of_a_workspace_or_of_a_team_and_the_workspace_wins",
        "test_mocks.py::test_update_needs_something_to_change",
        "test_mocks.py::test_update_takes_a_collection_by_id_or_uid",
        "test_mocks.py::test_not_found",
    ),
    "mocks: publish, unpublish": (
        "test_mocks.py::test_a_public_mock_can_be_unpublished_then_published",
        "test_mocks.py::test_publishing_or_unpublishing_twice_is_refused",
    ),
    "mocks: server responses": (
        "test_mocks.py::test_one_server_response_is_active_until_it_is_taken_back",
        "test_server_responses.py::test_create_answers_with_a_bare_object",
        "test_server_responses.py::test_list_is_a_bare_array_without_bodies",
        "test_server_responses.py::test_delete_returns_what_is_gone",
        "test_server_responses.py::test_an_unknown_mock_is_told_from_an_unknown_response",
    ),
    "mocks: call logs": (
        "test_mocks.py::test_no_calls_are_logged",
        "test_mocks.py::test_a_log_cannot_answer_everything",
        "test_mocks.py::test_calls_from_before_the_retention_cannot_be_asked_for",
    ),
    "monitors: POST": (
        "test_monitors.py::test_create_answers_with_the_short_form",
        "test_monitors.py::test_create_needs_name_collection_and_schedule",
        "test_monitors.py::test_create_refuses_what_it_does_not_know",
        "test_monitors.py::test_bad_patterns_are_refused",
        "test_monitors.py::test_bad_time_zones_are_refused",
    ),
    "monitors: GET list, one": (
        "test_monitors.py::test_filters",
        "test_monitors.py::test_an_unknown_owner_collection_or_environment_has_none",
        "test_monitors.py::test_an_unknown_workspace_is_not_found",
        "test_monitors.py::test_queries_that_are_refused",
        "test_monitors.py::test_pages_end_with_an_empty_cursor",
        "test_monitors.py::test_read_has_what_was_sent_and_what_was_not",
        "test_monitors.py::test_not_found",
    ),
    "monitors: run, pause": (
        "test_monitors.py::test_active_false_pauses",
        "test_monitors.py::test_a_run_executes_every_request_of_the_collection",
        "test_monitors.py::test_a_run_shows_as_the_last_run_of_its_monitor",
        "test_monitors.py::test_an_asynchronous_run_shows_when_it_is_done",
    ),
    # Specs.
    "specs: POST, GET, PATCH, DELETE": (
        "test_specs.py::test_create_answers_201_with_the_bare_object",
        "test_specs.py::test_a_lone_file_becomes_the_root",
        "test_specs.py::test_create_refuses",
        "test_specs.py::test_the_workspace_must_exist",
        "test_specs.py::test_rename",
        "test_specs.py::test_delete_takes_everything_with_it",
        "test_specs.py::test_unknown_spec",
    ),
    "specs: files": (
        "test_spec_files.py::test_a_new_file_is_a_default_one",
        "test_spec_files.py::test_the_list_has_no_content_and_pages_until_the_cursor_is_null",
        "test_spec_files.py::test_new_content",
        "test_spec_files.py::test_a_change_is_one_of_content_name_and_type",
        "test_spec_files.py::test_create_refuses",
        "test_spec_files.py::test_delete",
        "test_spec_files.py::test_unknown_file_and_unknown_spec",
    ),
    "specs: generations": (
        "test_generations.py::test_a_collection_is_generated_by_a_task",
        "test_generations.py::test_a_generation_needs_name_and_options",
        "test_generations.py::test_a_spec_is_generated_by_a_task",
        "test_generations.py::test_one_generation_at_a_time",
        "test_synchronizations.py::test_states_of_a_generated_collection",
        "test_synchronizations.py::test_states_of_a_generated_spec",
        "test_synchronizations.py::test_what_is_in_sync_is_refused_with_400",
    ),
    "specs: version tags": (
        "test_specs.py::test_a_version_tag_needs_changes_since_the_last",
        "test_specs.py::test_the_files_of_a_version_tag_stay_what_they_were",
    ),
    # The rest.
    "tags: entities": (
        "test_tagged.py::test_collections_go_by_uid_and_workspaces_by_id",
        "test_tagged.py::test_the_last_page_has_no_cursor",
        "test_tagged.py::test_a_bad_cursor_starts_again",
        "test_tagged.py::test_an_unknown_tag",
        "test_tagged.py::test_a_tag_that_cannot_be",
        "test_tagged.py::test_what_cannot_be_asked",
    ),
    "import: OpenAPI": (
        "test_imports.py::test_import_of_json_and_of_a_string",
        "test_imports.py::test_other_types_are_refused",
        "test_imports.py::test_other_versions_are_refused",
    ),
    "groups: GET list, one": (
        "test_groups.py::test_groups",
        "test_groups.py::test_one_group_has_its_managers",
        "test_groups.py::test_other_groups_are_rejected",
    ),
    "tasks: the words of each kind": (
        "test_collections.py::TestAsynchronousPut::test_it_is_done_later",
        "test_collections.py::TestAsynchronousPut::test_it_can_fail",
        "test_forks.py::test_merge_as_a_task",
        "test_forks.py::test_a_merge_task_that_fails",
        "test_forks.py::test_duplicate",
        "test_forks.py::test_a_duplicate_that_fails",
        "test_generations.py::test_a_definition_that_cannot_be_read_fails_the_task",
        "test_synchronizations.py::test_the_tasks",
        "test_monitors.py::test_an_asynchronous_run_shows_when_it_is_done",
        "test_sdks.py::test_a_build_is_queued_then_in_progress_then_succeeded",
    ),
    "what is written is seen late": ("test_faults.py::test_what_is_created_is_read_late",),
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
