"""Typed operations of each area that no helper stands for."""

from __future__ import annotations

import pytest
from postman_api_client.models.comment_update import CommentUpdate
from postman_api_client.models.create_collection_folder_request import CreateCollectionFolderRequest
from postman_api_client.models.create_collection_pull_request_request import (
    CreateCollectionPullRequestRequest,
)
from postman_api_client.models.create_collection_request_request import (
    CreateCollectionRequestRequest,
)
from postman_api_client.models.create_collection_response_request import (
    CreateCollectionResponseRequest,
)
from postman_api_client.models.create_component_request import CreateComponentRequest
from postman_api_client.models.create_component_version_request import CreateComponentVersionRequest
from postman_api_client.models.create_mock_server_response_request import (
    CreateMockServerResponseRequest,
)
from postman_api_client.models.create_package_request import CreatePackageRequest
from postman_api_client.models.create_sdk_git_connection_request import (
    CreateSdkGitConnectionRequest,
)
from postman_api_client.models.create_spec_version_tag_request import CreateSpecVersionTagRequest
from postman_api_client.models.create_team_request import CreateTeamRequest
from postman_api_client.models.create_webhook_request import CreateWebhookRequest
from postman_api_client.models.create_workspace_update_request import CreateWorkspaceUpdateRequest
from postman_api_client.models.detected_secrets_queries_request import DetectedSecretsQueriesRequest
from postman_api_client.models.fork_environment_request import ForkEnvironmentRequest
from postman_api_client.models.generate_tool_request import GenerateToolRequest
from postman_api_client.models.merge_environment_fork_request import MergeEnvironmentForkRequest
from postman_api_client.models.new_comment import NewComment
from postman_api_client.models.patch_collection_request import PatchCollectionRequest
from postman_api_client.models.pull_environment_request import PullEnvironmentRequest
from postman_api_client.models.review_pull_request_request import ReviewPullRequestRequest
from postman_api_client.models.schema_security_validation_request import (
    SchemaSecurityValidationRequest,
)
from postman_api_client.models.scim_new_group import ScimNewGroup
from postman_api_client.models.search_postman_resources_request import (
    SearchPostmanResourcesRequest,
)
from postman_api_client.models.transfer_collection_folders_request import (
    TransferCollectionFoldersRequest,
)
from postman_api_client.models.update_component_draft_request import UpdateComponentDraftRequest
from postman_api_client.models.update_component_request import UpdateComponentRequest
from postman_api_client.models.update_mock_server_response_request import (
    UpdateMockServerResponseRequest,
)
from postman_api_client.models.update_package_request import UpdatePackageRequest
from postman_api_client.models.update_workspace_request import UpdateWorkspaceRequest
from postman_api_client.models.update_workspace_tags_request import UpdateWorkspaceTagsRequest

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import NotFoundError
from postman_facade.resources.reference import Reference
from postman_facade.testing.recording import Recording

from .conftest import Store, only_sandbox
from .things import collection, definition, environment, item

COLORS = {"highlight": "EF5B25", "rightSidebar": "303030", "topBar": "FFFFFF"}
of_the_account = only_sandbox("it is about the whole account, which is not the test's")


@pytest.fixture
def shelf(stored: Store) -> Reference:
    return stored(collection("Shelf", item("list", responses=1)))


def test_collections_and_their_items(postman: Postman, shelf: Reference) -> None:
    api = postman.api.collections
    change = {"collection": {"info": {"name": "Shelf", "description": "Books."}}}
    api.patch_collection(shelf.uid, body=PatchCollectionRequest.from_dict(change))
    tags = UpdateWorkspaceTagsRequest.from_dict({"tags": [{"slug": "stable"}]})
    assert api.update_collection_tags(shelf.uid, body=tags).tags[0].slug == "stable"
    assert api.get_collection_tags(shelf.uid).tags[0].slug == "stable"
    assert api.get_collection_roles(shelf.uid).user
    assert api.transform_collection_to_open_api(shelf.id).output
    assert api.get_collection(shelf.uid, model="minimal").collection
    items = postman.api.collection_items
    folder = items.create_collection_folder(
        shelf.id, body=CreateCollectionFolderRequest.from_dict({"name": "New books"})
    ).model_id
    request = items.create_collection_request(
        shelf.id,
        body=CreateCollectionRequestRequest.from_dict({"name": "Add a book", "method": "POST"}),
        folder_id=folder,
    ).model_id
    response = items.create_collection_response(
        shelf.id,
        body=CreateCollectionResponseRequest.from_dict({"name": "Added"}),
        request=str(request),
    ).model_id
    assert items.get_collection_folder(shelf.id, str(folder)).data
    assert items.get_collection_request(shelf.id, str(request)).data
    assert items.get_collection_response(shelf.id, str(response)).data
    items.update_collection_request(
        shelf.id,
        str(request),
        body=CreateCollectionRequestRequest.from_dict({"name": "Add a book!"}),
    )
    items.delete_collection_response(shelf.id, str(response))
    items.delete_collection_request(shelf.id, str(request))
    items.delete_collection_folder(shelf.id, str(folder))


def test_requests_are_copied_to_another_collection(
    postman: Postman, shelf: Reference, stored: Store
) -> None:
    other = stored(collection("Cellar"))
    (request,) = postman.collections.get(shelf).requests()
    body = {
        "ids": [f"{shelf.uid.partition('-')[0]}-{request.id}"],
        "mode": "copy",
        "target": {"model": "collection", "id": other.uid},
        "location": {"position": "end"},
    }
    copied = postman.api.collection_items.transfer_collection_requests(
        body=TransferCollectionFoldersRequest.from_dict(body)
    )
    assert len(copied.ids) == 1


def test_comments(postman: Postman, shelf: Reference, postman_recording: Recording) -> None:
    api = postman.api.comments
    body = NewComment.from_dict({"body": "Is this one in print?"})
    made = api.create_collection_comment(shelf.uid, body=body).data
    postman_recording.wait_for(lambda: api.get_collection_comments(shelf.uid).data)
    changed = CommentUpdate.from_dict({"body": "It is."})
    api.update_collection_comment(shelf.uid, made.id, body=changed)
    assert [comment.body for comment in api.get_collection_comments(shelf.uid).data] == ["It is."]
    api.resolve_comment_thread(made.thread_id)
    api.delete_collection_comment(shelf.uid, made.id)


def test_forks_of_environments(
    postman: Postman, stored: Store, workspace: str, postman_recording: Recording
) -> None:
    api = postman.api.environments
    staging = stored(environment("Staging", host="a.example.com"))
    body = ForkEnvironmentRequest.from_dict({"forkName": "trial"})
    fork = api.fork_environment(staging.uid, body=body, workspace=workspace).environment
    (found,) = postman_recording.wait_for(lambda: api.get_environment_forks(staging.uid).data)
    assert found.fork_id == fork.uid
    api.pull_environment(
        str(fork.uid), body=PullEnvironmentRequest.from_dict({"source": staging.uid})
    )
    merge = {"source": fork.uid, "deleteSource": True}
    api.merge_environment_fork(staging.uid, body=MergeEnvironmentForkRequest.from_dict(merge))


def test_pull_requests(
    postman: Postman, shelf: Reference, workspace: str, postman_recording: Recording
) -> None:
    fork = postman.forks.create(shelf, label="mine", workspace=workspace)
    postman_recording.wait_for(lambda: postman.collections.get(fork))
    me = postman.users.me()
    assert me is not None
    api = postman.api.pull_requests
    body = {"title": "Lend books", "reviewers": [str(me.id)], "destinationId": shelf.uid}
    made = api.create_collection_pull_request(
        fork.uid, body=CreateCollectionPullRequestRequest.from_dict(body)
    )
    (found,) = postman_recording.wait_for(lambda: api.get_collection_pull_requests(fork.uid).data)
    assert found.id == made.id
    assert api.get_pull_request(made.id).title == "Lend books"
    decline = ReviewPullRequestRequest.from_dict({"action": "decline"})
    assert api.review_pull_request(made.id, body=decline).status == "declined"


def test_mock_servers(
    postman: Postman, shelf: Reference, workspace: str, postman_recording: Recording
) -> None:
    api = postman.api.mocks
    mock = postman.mocks.publish("Mock", collection=shelf, workspace=workspace, private=True)
    api.publish_mock(mock.id)
    api.unpublish_mock(mock.id)
    assert list(api.get_mock_call_logs(mock.id).call_logs) == []
    made = {"name": "Out of order", "statusCode": 503, "body": "closed", "language": "text"}
    body = CreateMockServerResponseRequest.from_dict({"serverResponse": made})
    failing = api.create_mock_server_response(mock.id, body=body).id
    postman_recording.wait_for(lambda: api.get_mock_server_response(mock.id, failing))
    change = UpdateMockServerResponseRequest.from_dict({"serverResponse": {"statusCode": 500}})
    api.update_mock_server_response(mock.id, failing, body=change)
    assert api.get_mock_server_response(mock.id, failing).status_code == 500
    api.delete_mock_server_response(mock.id, failing)


def test_webhooks(postman: Postman, shelf: Reference, workspace: str) -> None:
    body = {"webhook": {"name": "On delivery", "collection": shelf.uid}}
    made = postman.api.webhooks.create_webhook(
        body=CreateWebhookRequest.from_dict(body), workspace=workspace
    ).webhook
    postman.monitors.delete(made.uid)


def test_versions_of_specs(postman: Postman, workspace: str, postman_recording: Recording) -> None:
    api = postman.api.specs
    spec = postman.specs.publish({"books.json": definition("/books")}, workspace=workspace).id
    renamed = CreateSpecVersionTagRequest.from_dict({"name": "Books API"})
    assert api.update_spec_properties(spec, body=renamed).name == "Books API"
    tag = api.create_spec_version_tag(
        spec, body=CreateSpecVersionTagRequest.from_dict({"name": "1.0"})
    ).data
    (found,) = postman_recording.wait_for(lambda: api.get_spec_version_tags(spec).data)
    assert found.id == tag.id
    assert api.get_spec_version_tag(spec, tag.id).data
    assert api.get_spec_file(spec, "books.json").content
    made = postman.specs.generate_collection(spec, "Generated").result()
    assert postman_recording.wait_for(
        lambda: api.get_spec_collections(spec, "collection").collections
    )
    assert api.get_generated_collection_specs(str(made.uid), "spec").specs is not None


async def test_workspaces_asynchronously(async_postman: AsyncPostman, workspace: str) -> None:
    api = async_postman.api.workspaces
    tags = UpdateWorkspaceTagsRequest.from_dict({"tags": [{"slug": "books"}]})
    assert (await api.update_workspace_tags(workspace, body=tags)).tags
    assert (await api.get_workspace_tags(workspace)).tags
    described = {"workspace": {"description": "Books, new and old."}}
    await api.update_workspace(workspace, body=UpdateWorkspaceRequest.from_dict(described))
    assert (await api.get_all_workspace_roles()).roles
    assert (await api.get_workspace_global_variables(workspace)).values == []


def test_news_of_a_workspace(
    postman: Postman, workspace: str, postman_recording: Recording
) -> None:
    api = postman.api.workspaces
    body = {"topic": "Autumn", "description": "New books are in.", "category": "announcement"}
    made = api.create_workspace_update(
        workspace, body=CreateWorkspaceUpdateRequest.from_dict(body)
    ).id
    assert isinstance(made, int)
    (news,) = postman_recording.wait_for(lambda: api.get_workspace_updates(workspace).data)
    assert news.id == made
    assert api.get_workspace_update(workspace, made).topic == "Autumn"
    api.delete_workspace_update(workspace, made)
    assert api.get_workspace_activity_feed(workspace).data is not None


def test_packages(postman: Postman, workspace: str, postman_recording: Recording) -> None:
    api = postman.api.packages
    body = {"name": "isbn", "description": "Numbers of books.", "script": "module.exports = 13;"}
    made = api.create_package(body=CreatePackageRequest.from_dict(body), workspace=workspace).id
    postman_recording.wait_for(lambda: api.get_package(made))
    change = UpdatePackageRequest.from_dict({"script": "module.exports = 10;"})
    assert api.update_package(made, body=change).script == "module.exports = 10;"
    assert made in [entry.id for entry in api.get_packages().data]
    api.delete_package(made)


@of_the_account
def test_components(postman: Postman) -> None:
    api = postman.api.components
    body = {"name": "Book", "type": "OAS3", "content": "type: object"}
    made = api.create_component(body=CreateComponentRequest.from_dict(body)).id
    draft = UpdateComponentDraftRequest.from_dict({"content": "type: array"})
    api.update_component_draft(made, body=draft)
    assert api.get_component_draft(made).content == "type: array"
    version = api.create_component_version(
        made, body=CreateComponentVersionRequest.from_dict({"label": "1.0"})
    ).id
    assert api.get_component_version(made, version).label == "1.0"
    assert [entry.id for entry in api.get_component_versions(made).data] == [version]
    archived = UpdateComponentRequest.from_dict({"status": "archived"})
    api.update_component(made, body=archived)
    assert api.get_component(made).name == "Book"
    assert [entry.id for entry in api.get_all_components().data] == [made]


def test_sdks(
    postman: Postman, shelf: Reference, workspace: str, postman_recording: Recording
) -> None:
    api = postman.api.sdks
    body = {
        "source": {"type": "collection", "id": shelf.uid},
        "language": "python",
        "repositoryUrl": "https://git.example.com/books/sdk",
    }
    made = api.create_sdk_git_connection(body=CreateSdkGitConnectionRequest.from_dict(body))
    id = made.sdk_git_connection_id
    connection = postman_recording.wait_for(lambda: api.get_sdk_git_connection(id))
    assert connection.language == "python"
    listed = api.get_sdk_git_connections(workspace_id=workspace).data
    assert [entry.sdk_git_connection_id for entry in listed] == [id]
    assert list(api.get_sdk_git_connection_pull_requests(id).data) == []
    assert list(api.get_sdks(workspace_id=workspace).data) == []


def test_a_search(postman: Postman, shelf: Reference, workspace: str) -> None:
    body = {
        "elementType": "collections",
        "q": "shelf",
        "filters": {"$and": [{"workspaceId": {"$eq": workspace}}]},
    }
    request = SearchPostmanResourcesRequest.from_dict(body)
    assert postman.api.search.search_postman_resources(body=request).data is not None


def test_an_api_is_checked_for_security(postman: Postman) -> None:
    body = {"schema": {"type": "openapi3", "language": "json", "schema": definition("/books")}}
    request = SchemaSecurityValidationRequest.from_dict(body)
    assert postman.api.api_security.schema_security_validation(body=request).warnings is not None


def test_secrets_that_were_found(postman: Postman, workspace: str) -> None:
    api = postman.api.secret_scanner
    assert api.get_secret_types().data
    query = DetectedSecretsQueriesRequest.from_dict({"workspaceIds": [workspace]})
    assert list(api.detected_secrets_queries(body=query).data) == []


@of_the_account
def test_teams_groups_and_people(postman: Postman) -> None:
    ada = postman.users.provision("ada@example.com", given_name="Ada", family_name="Page")
    scim = postman.api.scim
    assert scim.get_scim_user(str(ada.id)).active
    assert {kind.name for kind in scim.get_scim_resource_types()} == {"User", "Group"}
    body = {
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"],
        "displayName": "Booksellers",
        "members": [{"value": ada.id, "display": "Ada Page"}],
    }
    made = scim.create_scim_group(body=ScimNewGroup.from_dict(body)).id
    assert scim.get_scim_group(str(made)).display_name == "Booksellers"
    assert scim.get_scim_groups().total_results == 1
    (group,) = postman.api.groups.get_groups().data
    assert postman.api.groups.get_group(group.id).name == "Booksellers"
    assert len(list(postman.users.list(group=group.id))) == 1
    (member,) = postman.users.list(group=group.id)
    assert postman.api.users.get_team_user(member.id).email == "ada@example.com"
    scim.delete_scim_group(str(made))
    teams = postman.api.teams
    team = teams.create_team(body=CreateTeamRequest.from_dict({"name": "Night shift"})).team
    assert teams.get_team(team.id).team.name == "Night shift"
    assert len(teams.get_teams().data) == 2
    assert teams.get_team_settings(team.id).settings
    assert teams.get_team_access_requests(team.id).data == []


@of_the_account
def test_what_administrators_see(postman: Postman) -> None:
    account = postman.api.billing.get_accounts().id
    assert postman.api.billing.get_account_invoices(str(account), status="PAID").data is not None
    assert postman.api.audit_logs.get_audit_log_event_actions()
    assert postman.api.audit_logs.get_audit_logs(limit=2).trails is not None
    assert postman.api.analytics.get_analytics_metadata()
    assert postman.api.tokens.generate_service_account_token().access_token
    assert postman.api.private_network.list_private_network_workspaces().elements is not None
    assert postman.api.private_network.list_private_network_add_requests().requests is not None
    assert postman.api.collections.get_collection_access_keys().data == []
    with pytest.raises(NotFoundError):
        postman.api.tags.get_tagged_entities("no-such-tag")


async def test_comments_asynchronously(
    async_postman: AsyncPostman, shelf: Reference, postman: Postman, postman_recording: Recording
) -> None:
    api = async_postman.api.comments
    body = NewComment.from_dict({"body": "Is this one in print?"})
    made = (await api.create_collection_comment(shelf.uid, body=body)).data
    listed = postman.api.comments.get_collection_comments
    postman_recording.wait_for(lambda: listed(shelf.uid).data)
    await api.delete_collection_comment(shelf.uid, made.id)


@of_the_account
async def test_components_asynchronously(async_postman: AsyncPostman) -> None:
    api = async_postman.api.components
    body = {"name": "Book", "type": "OAS3", "content": "type: object"}
    made = (await api.create_component(body=CreateComponentRequest.from_dict(body))).id
    assert (await api.get_component(made)).name == "Book"


def test_a_tool_is_generated(postman: Postman, shelf: Reference) -> None:
    (request,) = postman.collections.get(shelf).requests()
    body = {
        "collectionId": shelf.uid,
        "requestId": request.id,
        "config": {"language": "javascript", "agentFramework": "openai"},
    }
    assert postman.api.postbot.generate_tool(body=GenerateToolRequest.from_dict(body)).data
