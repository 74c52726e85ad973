"""The whole life of a workspace in the sandbox, through the raw HTTP interface alone."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from postman_facade.sandbox import Sandbox
from postman_facade.sandbox.server import routing

pytest.register_assert_rewrite("tests.behaviour.scenario")

from .scenario import (  # noqa: E402 (after its asserts are made to explain themselves)
    collections,
    ending,
    environments,
    finding,
    forks,
    items,
    news,
    people,
    products,
    servers,
    specs,
    workspaces,
)
from .scenario.client import TASK_SECONDS, Client  # noqa: E402

LEAST_REQUESTS = 300
# The API has no operation that makes an access key, so there is none to delete.
WITHOUT_A_BEGINNING = {"deleteCollectionAccessKey"}


@pytest.fixture
def api() -> Iterator[Client]:
    with Sandbox(seed=11, task_seconds=TASK_SECONDS) as sandbox:
        sandbox.clock.freeze()
        headers = {"x-api-key": sandbox.api_key, "authorization": sandbox.scim_key}
        with httpx.Client(base_url=sandbox.url) as http:
            yield Client(sandbox, http, headers)


def stateful_operations() -> set[str]:
    return {
        endpoint.operation.id
        for resource in routing.RESOURCES
        for endpoint in resource.endpoints.values()
        if endpoint.stateful
    }


def test_the_life_of_a_workspace(api: Client) -> None:
    workspaces.who_is_calling(api)
    workspaces.keys_are_checked(api)
    workspaces.tokens_are_given(api)
    workspace = workspaces.a_workspace_is_made(api)
    workspaces.it_is_described(api, workspace)
    workspaces.it_has_tags_and_variables(api, workspace)
    workspaces.people_have_roles(api, workspace)
    books = collections.a_collection_is_made(api, workspace)
    collections.collections_are_listed(api, books)
    collections.bad_collections_are_refused(api, books)
    collections.it_is_replaced_whole(api, books)
    collections.it_is_replaced_in_its_own_time(api, books)
    collections.it_is_patched(api, books)
    collections.it_has_tags_and_roles(api, books)
    items.one_by_one(api, books)
    items.wrong_places_are_refused(api, books)
    items.people_comment(api, books)
    items.things_move(api, books)
    fork = forks.a_fork_is_made(api, books)
    forks.it_pulls_and_merges(api, books, fork)
    forks.it_merges_in_its_own_time(api, books, fork)
    forks.it_asks_to_be_merged(api, books, fork)
    forks.it_goes_and_a_copy_stays(api, books, fork)
    environment = environments.an_environment_is_made(api, workspace)
    environments.it_is_replaced_and_patched(api, environment)
    environments.it_is_forked_and_merged(api, workspace, environment)
    mock = servers.a_mock_server_is_made(api, books, environment)
    servers.it_is_published(api, mock)
    servers.it_answers_with_failures(api, mock)
    servers.a_second_one_goes(api, books)
    monitor = servers.a_monitor_is_made(api, books, environment)
    servers.it_runs(api, monitor)
    servers.a_webhook_runs_it_too(api, books)
    spec = specs.a_spec_is_made(api, workspace)
    specs.it_has_files(api, spec)
    specs.it_has_versions(api, spec)
    generated = specs.a_collection_is_made_from_it(api, spec)
    specs.they_are_kept_in_step(api, spec, generated)
    specs.a_spec_is_made_from_the_collection(api, books)
    specs.a_definition_is_imported(api, workspace)
    people.what_is_supported(api)
    person = people.someone_joins(api)
    people.a_group_is_made(api, person)
    people.they_form_a_team(api, person)
    people.someone_leaves(api, person)
    products.a_package_is_made(api, workspace)
    products.a_component_is_made(api)
    products.an_sdk_is_built(api, books)
    finding.the_team_finds_it(api, workspace)
    finding.a_search_finds_it(api, books)
    finding.a_secret_is_found(api, books)
    news.news_is_posted(api, workspace)
    news.what_was_done_is_told(api, books)
    news.tags_lead_there(api, books)
    ending.it_is_documented(api, books)
    ending.its_keys_are_listed(api)
    ending.things_change_hands(api, workspace, environment)
    ending.it_goes_with_all_it_holds(
        api,
        workspace,
        f"/workspaces/{workspace}",
        books.path,
        f"{books.path}/tags",
        f"/collections/{generated}",
        f"/environments/{environment}",
        f"/mocks/{mock}",
        f"/mocks/{mock}/server-responses",
        f"/monitors/{monitor}",
        f"/specs/{spec}",
        f"/specs/{spec}/files/index.json",
    )
    ending.nothing_is_left(api)
    assert api.requests >= LEAST_REQUESTS
    assert stateful_operations() - api.succeeded() == WITHOUT_A_BEGINNING
