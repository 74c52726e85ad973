"""The models, each imported when its name is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_request import AccessRequest
    from .add_api_catalog_system_environment_associations_request import (
        AddApiCatalogSystemEnvironmentAssociationsRequest,
    )
    from .add_workspace_to_private_network_request import (
        AddWorkspaceToPrivateNetworkRequest,
    )
    from .add_workspace_to_private_network_request_workspace import (
        AddWorkspaceToPrivateNetworkRequestWorkspace,
    )
    from .add_workspace_to_private_network_response import (
        AddWorkspaceToPrivateNetworkResponse,
    )
    from .approve_deny_access_request_request import ApproveDenyAccessRequestRequest
    from .approve_deny_access_request_request_action import (
        ApproveDenyAccessRequestRequestAction,
    )
    from .approve_deny_access_request_response import ApproveDenyAccessRequestResponse
    from .approve_deny_access_request_response_result import (
        ApproveDenyAccessRequestResponseResult,
    )
    from .approve_deny_access_request_response_result_access_request import (
        ApproveDenyAccessRequestResponseResultAccessRequest,
    )
    from .async_merge_pull_collection_fork_request_strategy import (
        AsyncMergePullCollectionForkRequestStrategy,
    )
    from .async_merge_pull_collection_task_status_response_details import (
        AsyncMergePullCollectionTaskStatusResponseDetails,
    )
    from .async_merge_pull_collection_task_status_response_details_error import (
        AsyncMergePullCollectionTaskStatusResponseDetailsError,
    )
    from .audit_action import AuditAction
    from .audit_log_entry import AuditLogEntry
    from .auth_attribute import AuthAttribute
    from .authenticated_user import AuthenticatedUser
    from .collection import Collection
    from .collection_access_key import CollectionAccessKey
    from .collection_auth import CollectionAuth
    from .collection_event import CollectionEvent
    from .collection_header import CollectionHeader
    from .collection_info import CollectionInfo
    from .collection_item import CollectionItem
    from .collection_item_request import CollectionItemRequest
    from .collection_item_response import CollectionItemResponse
    from .collection_reference import CollectionReference
    from .collection_role import CollectionRole
    from .collection_summary import CollectionSummary
    from .collection_task import CollectionTask
    from .collection_update_task import CollectionUpdateTask
    from .comment import Comment
    from .comment_list import CommentList
    from .comment_result import CommentResult
    from .comment_update import CommentUpdate
    from .component import Component
    from .component_version import ComponentVersion
    from .create_access_request_request import CreateAccessRequestRequest
    from .create_access_request_request_entity_list_item import (
        CreateAccessRequestRequestEntityListItem,
    )
    from .create_access_request_request_request_type import (
        CreateAccessRequestRequestRequestType,
    )
    from .create_access_request_request_role import CreateAccessRequestRequestRole
    from .create_access_request_response import CreateAccessRequestResponse
    from .create_access_request_response_result_item import (
        CreateAccessRequestResponseResultItem,
    )
    from .create_api_catalog_system_environment_request import (
        CreateApiCatalogSystemEnvironmentRequest,
    )
    from .create_collection_folder_request import CreateCollectionFolderRequest
    from .create_collection_folder_response import CreateCollectionFolderResponse
    from .create_collection_folder_response_data import (
        CreateCollectionFolderResponseData,
    )
    from .create_collection_folder_response_meta import (
        CreateCollectionFolderResponseMeta,
    )
    from .create_collection_fork_request import CreateCollectionForkRequest
    from .create_collection_fork_response import CreateCollectionForkResponse
    from .create_collection_pull_request_request import (
        CreateCollectionPullRequestRequest,
    )
    from .create_collection_pull_request_response import (
        CreateCollectionPullRequestResponse,
    )
    from .create_collection_request import CreateCollectionRequest
    from .create_collection_request_collection import CreateCollectionRequestCollection
    from .create_collection_request_collection_auth import (
        CreateCollectionRequestCollectionAuth,
    )
    from .create_collection_request_collection_auth_type import (
        CreateCollectionRequestCollectionAuthType,
    )
    from .create_collection_request_collection_event_item import (
        CreateCollectionRequestCollectionEventItem,
    )
    from .create_collection_request_collection_event_item_script import (
        CreateCollectionRequestCollectionEventItemScript,
    )
    from .create_collection_request_collection_info import (
        CreateCollectionRequestCollectionInfo,
    )
    from .create_collection_request_collection_item_item import (
        CreateCollectionRequestCollectionItemItem,
    )
    from .create_collection_request_collection_item_item_request import (
        CreateCollectionRequestCollectionItemItemRequest,
    )
    from .create_collection_request_collection_item_item_request_header_item import (
        CreateCollectionRequestCollectionItemItemRequestHeaderItem,
    )
    from .create_collection_request_collection_item_item_response_item import (
        CreateCollectionRequestCollectionItemItemResponseItem,
    )
    from .create_collection_request_collection_item_item_response_item_original_request import (
        CreateCollectionRequestCollectionItemItemResponseItemOriginalRequest,
    )
    from .create_collection_request_collection_variable_item import (
        CreateCollectionRequestCollectionVariableItem,
    )
    from .create_collection_request_request import CreateCollectionRequestRequest
    from .create_collection_request_request_auth import (
        CreateCollectionRequestRequestAuth,
    )
    from .create_collection_request_request_auth_jwt_item_type import (
        CreateCollectionRequestRequestAuthJwtItemType,
    )
    from .create_collection_request_request_auth_type import (
        CreateCollectionRequestRequestAuthType,
    )
    from .create_collection_request_request_data_item import (
        CreateCollectionRequestRequestDataItem,
    )
    from .create_collection_request_request_data_item_type import (
        CreateCollectionRequestRequestDataItemType,
    )
    from .create_collection_request_request_data_mode import (
        CreateCollectionRequestRequestDataMode,
    )
    from .create_collection_request_request_data_options import (
        CreateCollectionRequestRequestDataOptions,
    )
    from .create_collection_request_request_data_options_raw import (
        CreateCollectionRequestRequestDataOptionsRaw,
    )
    from .create_collection_request_request_events_item import (
        CreateCollectionRequestRequestEventsItem,
    )
    from .create_collection_request_request_graphql_mode_data import (
        CreateCollectionRequestRequestGraphqlModeData,
    )
    from .create_collection_request_request_header_data_item import (
        CreateCollectionRequestRequestHeaderDataItem,
    )
    from .create_collection_request_request_method import (
        CreateCollectionRequestRequestMethod,
    )
    from .create_collection_request_request_query_params_item import (
        CreateCollectionRequestRequestQueryParamsItem,
    )
    from .create_collection_request_response import CreateCollectionRequestResponse
    from .create_collection_request_response_data import (
        CreateCollectionRequestResponseData,
    )
    from .create_collection_request_response_meta import (
        CreateCollectionRequestResponseMeta,
    )
    from .create_collection_response_request import CreateCollectionResponseRequest
    from .create_collection_response_request_headers_item import (
        CreateCollectionResponseRequestHeadersItem,
    )
    from .create_collection_response_request_response_code import (
        CreateCollectionResponseRequestResponseCode,
    )
    from .create_collection_response_response import CreateCollectionResponseResponse
    from .create_collection_response_response_data import (
        CreateCollectionResponseResponseData,
    )
    from .create_collection_response_response_meta import (
        CreateCollectionResponseResponseMeta,
    )
    from .create_component_request import CreateComponentRequest
    from .create_component_request_format import CreateComponentRequestFormat
    from .create_component_response import CreateComponentResponse
    from .create_component_version_request import CreateComponentVersionRequest
    from .create_component_version_request_source import (
        CreateComponentVersionRequestSource,
    )
    from .create_component_version_request_source_type import (
        CreateComponentVersionRequestSourceType,
    )
    from .create_environment_request import CreateEnvironmentRequest
    from .create_environment_request_environment import (
        CreateEnvironmentRequestEnvironment,
    )
    from .create_folder_comment_request_tags import CreateFolderCommentRequestTags
    from .create_folder_comment_request_tags_user_name import (
        CreateFolderCommentRequestTagsUserName,
    )
    from .create_folder_comment_request_tags_user_name_type import (
        CreateFolderCommentRequestTagsUserNameType,
    )
    from .create_mock_request import CreateMockRequest
    from .create_mock_response import CreateMockResponse
    from .create_mock_server_response_request import CreateMockServerResponseRequest
    from .create_mock_server_response_request_server_response import (
        CreateMockServerResponseRequestServerResponse,
    )
    from .create_monitor_request import CreateMonitorRequest
    from .create_monitor_response import CreateMonitorResponse
    from .create_package_request import CreatePackageRequest
    from .create_sdk_git_connection_request import CreateSdkGitConnectionRequest
    from .create_sdk_request import CreateSdkRequest
    from .create_sdk_request_authors_item import CreateSdkRequestAuthorsItem
    from .create_sdk_request_cli_options import CreateSdkRequestCliOptions
    from .create_sdk_request_csharp_options import CreateSdkRequestCsharpOptions
    from .create_sdk_request_go_options import CreateSdkRequestGoOptions
    from .create_sdk_request_java_options import CreateSdkRequestJavaOptions
    from .create_sdk_request_kotlin_options import CreateSdkRequestKotlinOptions
    from .create_sdk_request_php_options import CreateSdkRequestPhpOptions
    from .create_sdk_request_python_options import CreateSdkRequestPythonOptions
    from .create_sdk_request_retry import CreateSdkRequestRetry
    from .create_sdk_request_retry_http_methods_to_retry_item import (
        CreateSdkRequestRetryHttpMethodsToRetryItem,
    )
    from .create_sdk_request_ruby_options import CreateSdkRequestRubyOptions
    from .create_sdk_request_rust_options import CreateSdkRequestRustOptions
    from .create_sdk_request_typescript_options import CreateSdkRequestTypescriptOptions
    from .create_spec_file_request import CreateSpecFileRequest
    from .create_spec_file_response import CreateSpecFileResponse
    from .create_spec_request import CreateSpecRequest
    from .create_spec_request_files_item_variant_2 import (
        CreateSpecRequestFilesItemVariant2,
    )
    from .create_spec_version_tag_request import CreateSpecVersionTagRequest
    from .create_spec_version_tag_response import CreateSpecVersionTagResponse
    from .create_team_request import CreateTeamRequest
    from .create_webhook_request import CreateWebhookRequest
    from .create_webhook_request_webhook import CreateWebhookRequestWebhook
    from .create_webhook_response import CreateWebhookResponse
    from .create_webhook_response_webhook import CreateWebhookResponseWebhook
    from .create_workspace_error_403 import CreateWorkspaceError403
    from .create_workspace_error_403_error import CreateWorkspaceError403Error
    from .create_workspace_request import CreateWorkspaceRequest
    from .create_workspace_response import CreateWorkspaceResponse
    from .create_workspace_update_request import CreateWorkspaceUpdateRequest
    from .delete_collection_access_key_error_404 import (
        DeleteCollectionAccessKeyError404,
    )
    from .delete_collection_folder_response import DeleteCollectionFolderResponse
    from .delete_collection_folder_response_data import (
        DeleteCollectionFolderResponseData,
    )
    from .delete_collection_folder_response_meta import (
        DeleteCollectionFolderResponseMeta,
    )
    from .delete_collection_response import DeleteCollectionResponse
    from .delete_environment_response import DeleteEnvironmentResponse
    from .delete_mock_response import DeleteMockResponse
    from .delete_mock_server_response_response import DeleteMockServerResponseResponse
    from .delete_mock_server_response_response_language import (
        DeleteMockServerResponseResponseLanguage,
    )
    from .delete_monitor_response import DeleteMonitorResponse
    from .delete_workspace_response import DeleteWorkspaceResponse
    from .delete_workspace_response_workspace import DeleteWorkspaceResponseWorkspace
    from .deleted_reference import DeletedReference
    from .detected_secret import DetectedSecret
    from .detected_secrets_queries_request import DetectedSecretsQueriesRequest
    from .detected_secrets_queries_request_resources_item import (
        DetectedSecretsQueriesRequestResourcesItem,
    )
    from .detected_secrets_queries_request_resources_item_type import (
        DetectedSecretsQueriesRequestResourcesItemType,
    )
    from .detected_secrets_queries_request_statuses_item import (
        DetectedSecretsQueriesRequestStatusesItem,
    )
    from .detected_secrets_queries_request_workspace_visibilities_item import (
        DetectedSecretsQueriesRequestWorkspaceVisibilitiesItem,
    )
    from .detected_secrets_queries_response import DetectedSecretsQueriesResponse
    from .detected_secrets_queries_response_data_item_resolution import (
        DetectedSecretsQueriesResponseDataItemResolution,
    )
    from .detected_secrets_queries_response_data_item_workspace_visibility import (
        DetectedSecretsQueriesResponseDataItemWorkspaceVisibility,
    )
    from .detected_secrets_queries_response_meta import (
        DetectedSecretsQueriesResponseMeta,
    )
    from .direction import Direction
    from .duplicate_collection_request import DuplicateCollectionRequest
    from .duplicate_collection_response import DuplicateCollectionResponse
    from .duplicate_collection_response_task_status import (
        DuplicateCollectionResponseTaskStatus,
    )
    from .duplication_task import DuplicationTask
    from .environment import Environment
    from .environment_fork_reference import EnvironmentForkReference
    from .environment_reference import EnvironmentReference
    from .environment_secret import EnvironmentSecret
    from .environment_summary import EnvironmentSummary
    from .environment_variable import EnvironmentVariable
    from .error_envelope import ErrorEnvelope
    from .error_envelope_with_details import ErrorEnvelopeWithDetails
    from .error_name_and_message import ErrorNameAndMessage
    from .fork import Fork
    from .fork_environment_request import ForkEnvironmentRequest
    from .fork_environment_response import ForkEnvironmentResponse
    from .fork_merge import ForkMerge
    from .fork_origin import ForkOrigin
    from .fork_reference import ForkReference
    from .fork_status import ForkStatus
    from .fork_statuses import ForkStatuses
    from .generate_collection_element_type import GenerateCollectionElementType
    from .generate_collection_request import GenerateCollectionRequest
    from .generate_collection_request_options_folder_strategy import (
        GenerateCollectionRequestOptionsFolderStrategy,
    )
    from .generate_collection_request_options_indent_character import (
        GenerateCollectionRequestOptionsIndentCharacter,
    )
    from .generate_collection_request_options_request_name_source import (
        GenerateCollectionRequestOptionsRequestNameSource,
    )
    from .generate_oauth_token_request import GenerateOauthTokenRequest
    from .generate_oauth_token_response import GenerateOauthTokenResponse
    from .generate_oauth_token_response_token_type import (
        GenerateOauthTokenResponseTokenType,
    )
    from .generate_service_account_token_response import (
        GenerateServiceAccountTokenResponse,
    )
    from .generate_service_account_token_response_session import (
        GenerateServiceAccountTokenResponseSession,
    )
    from .generate_spec_from_collection_element_type import (
        GenerateSpecFromCollectionElementType,
    )
    from .generate_spec_from_collection_request import GenerateSpecFromCollectionRequest
    from .generate_spec_from_collection_request_type import (
        GenerateSpecFromCollectionRequestType,
    )
    from .generate_tool_error_400 import GenerateToolError400
    from .generate_tool_request import GenerateToolRequest
    from .generate_tool_request_config import GenerateToolRequestConfig
    from .generate_tool_request_config_agent_framework import (
        GenerateToolRequestConfigAgentFramework,
    )
    from .generate_tool_request_config_language import GenerateToolRequestConfigLanguage
    from .generate_tool_response import GenerateToolResponse
    from .generate_tool_response_data import GenerateToolResponseData
    from .generated_collection import GeneratedCollection
    from .generated_spec import GeneratedSpec
    from .generation_options import GenerationOptions
    from .generation_task import GenerationTask
    from .get_account_invoices_response import GetAccountInvoicesResponse
    from .get_account_invoices_response_data_item_links import (
        GetAccountInvoicesResponseDataItemLinks,
    )
    from .get_account_invoices_response_data_item_links_web import (
        GetAccountInvoicesResponseDataItemLinksWeb,
    )
    from .get_account_invoices_response_data_item_total_amount import (
        GetAccountInvoicesResponseDataItemTotalAmount,
    )
    from .get_account_invoices_status import GetAccountInvoicesStatus
    from .get_accounts_response import GetAccountsResponse
    from .get_accounts_response_sales_channel import GetAccountsResponseSalesChannel
    from .get_accounts_response_slots import GetAccountsResponseSlots
    from .get_all_components_response import GetAllComponentsResponse
    from .get_all_components_status import GetAllComponentsStatus
    from .get_all_components_type import GetAllComponentsType
    from .get_all_specs_response import GetAllSpecsResponse
    from .get_all_specs_response_meta import GetAllSpecsResponseMeta
    from .get_all_workspace_roles_response import GetAllWorkspaceRolesResponse
    from .get_all_workspace_roles_response_roles import (
        GetAllWorkspaceRolesResponseRoles,
    )
    from .get_analytics_data_duration import GetAnalyticsDataDuration
    from .get_analytics_data_entity_type import GetAnalyticsDataEntityType
    from .get_analytics_data_metrics import GetAnalyticsDataMetrics
    from .get_analytics_data_resource import GetAnalyticsDataResource
    from .get_analytics_data_response import GetAnalyticsDataResponse
    from .get_analytics_data_response_data_variant_1 import (
        GetAnalyticsDataResponseDataVariant1,
    )
    from .get_analytics_data_response_data_variant_1_summary import (
        GetAnalyticsDataResponseDataVariant1Summary,
    )
    from .get_analytics_data_response_data_variant_1_summary_pagination import (
        GetAnalyticsDataResponseDataVariant1SummaryPagination,
    )
    from .get_analytics_data_response_data_variant_1_summary_schema import (
        GetAnalyticsDataResponseDataVariant1SummarySchema,
    )
    from .get_analytics_data_response_data_variant_1_summary_schema_columns_item import (
        GetAnalyticsDataResponseDataVariant1SummarySchemaColumnsItem,
    )
    from .get_analytics_data_response_data_variant_1_summary_schema_columns_item_type import (
        GetAnalyticsDataResponseDataVariant1SummarySchemaColumnsItemType,
    )
    from .get_analytics_data_response_data_variant_2 import (
        GetAnalyticsDataResponseDataVariant2,
    )
    from .get_analytics_data_response_data_variant_2_all_partners import (
        GetAnalyticsDataResponseDataVariant2AllPartners,
    )
    from .get_analytics_data_response_data_variant_2_request_sent import (
        GetAnalyticsDataResponseDataVariant2RequestSent,
    )
    from .get_analytics_data_response_data_variant_2_successful_requests_200ok import (
        GetAnalyticsDataResponseDataVariant2SuccessfulRequests200OK,
    )
    from .get_analytics_data_response_data_variant_2_viewed_collection import (
        GetAnalyticsDataResponseDataVariant2ViewedCollection,
    )
    from .get_analytics_data_response_data_variant_2_workspace_visited import (
        GetAnalyticsDataResponseDataVariant2WorkspaceVisited,
    )
    from .get_analytics_data_user_type import GetAnalyticsDataUserType
    from .get_analytics_data_view import GetAnalyticsDataView
    from .get_analytics_metadata_response import GetAnalyticsMetadataResponse
    from .get_analytics_metadata_response_data import GetAnalyticsMetadataResponseData
    from .get_analytics_metadata_response_data_resources_item_variant_1 import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant1,
    )
    from .get_analytics_metadata_response_data_resources_item_variant_1_metrics_item import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant1MetricsItem,
    )
    from .get_analytics_metadata_response_data_resources_item_variant_2 import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2,
    )
    from .get_analytics_metadata_response_data_resources_item_variant_2_metrics_item import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItem,
    )
    from .get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParameters,
    )
    from .get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_filters_variant_2 import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2,
    )
    from .get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_filters_variant_2_duration import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2Duration,
    )
    from .get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_filters_variant_2_workspace_type import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2WorkspaceType,
    )
    from .get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_pagination import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersPagination,
    )
    from .get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_view import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersView,
    )
    from .get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_response import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponse,
    )
    from .get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_response_detailed import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseDetailed,
    )
    from .get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_response_summary import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseSummary,
    )
    from .get_api_catalog_discovery_services_discovery_source import (
        GetApiCatalogDiscoveryServicesDiscoverySource,
    )
    from .get_api_catalog_service_ci_runs_status import GetApiCatalogServiceCiRunsStatus
    from .get_api_catalog_service_monitor_runs_status import (
        GetApiCatalogServiceMonitorRunsStatus,
    )
    from .get_api_catalog_service_specification_lints_severity import (
        GetApiCatalogServiceSpecificationLintsSeverity,
    )
    from .get_api_catalog_service_specification_lints_status import (
        GetApiCatalogServiceSpecificationLintsStatus,
    )
    from .get_async_spec_task_status_element_type import (
        GetAsyncSpecTaskStatusElementType,
    )
    from .get_async_spec_task_status_response_variant_1 import (
        GetAsyncSpecTaskStatusResponseVariant1,
    )
    from .get_async_spec_task_status_response_variant_1_details import (
        GetAsyncSpecTaskStatusResponseVariant1Details,
    )
    from .get_async_spec_task_status_response_variant_1_details_resources_item import (
        GetAsyncSpecTaskStatusResponseVariant1DetailsResourcesItem,
    )
    from .get_async_spec_task_status_response_variant_1_meta import (
        GetAsyncSpecTaskStatusResponseVariant1Meta,
    )
    from .get_async_spec_task_status_response_variant_1_meta_model import (
        GetAsyncSpecTaskStatusResponseVariant1MetaModel,
    )
    from .get_async_spec_task_status_response_variant_1_status import (
        GetAsyncSpecTaskStatusResponseVariant1Status,
    )
    from .get_async_spec_task_status_response_variant_2 import (
        GetAsyncSpecTaskStatusResponseVariant2,
    )
    from .get_async_spec_task_status_response_variant_2_status import (
        GetAsyncSpecTaskStatusResponseVariant2Status,
    )
    from .get_audit_logs_response import GetAuditLogsResponse
    from .get_audit_logs_response_trails_item_data import (
        GetAuditLogsResponseTrailsItemData,
    )
    from .get_audit_logs_response_trails_item_data_actor import (
        GetAuditLogsResponseTrailsItemDataActor,
    )
    from .get_audit_logs_response_trails_item_data_team import (
        GetAuditLogsResponseTrailsItemDataTeam,
    )
    from .get_audit_logs_response_trails_item_data_user import (
        GetAuditLogsResponseTrailsItemDataUser,
    )
    from .get_audit_logs_response_trails_item_data_variables import (
        GetAuditLogsResponseTrailsItemDataVariables,
    )
    from .get_collection_access_keys_response import GetCollectionAccessKeysResponse
    from .get_collection_access_keys_response_data_item_status import (
        GetCollectionAccessKeysResponseDataItemStatus,
    )
    from .get_collection_access_keys_response_meta import (
        GetCollectionAccessKeysResponseMeta,
    )
    from .get_collection_folder_response import GetCollectionFolderResponse
    from .get_collection_folder_response_data import GetCollectionFolderResponseData
    from .get_collection_folder_response_meta import GetCollectionFolderResponseMeta
    from .get_collection_forks_response import GetCollectionForksResponse
    from .get_collection_forks_response_meta import GetCollectionForksResponseMeta
    from .get_collection_model import GetCollectionModel
    from .get_collection_pull_requests_response import GetCollectionPullRequestsResponse
    from .get_collection_request_response import GetCollectionRequestResponse
    from .get_collection_request_response_data import GetCollectionRequestResponseData
    from .get_collection_request_response_meta import GetCollectionRequestResponseMeta
    from .get_collection_response import GetCollectionResponse
    from .get_collection_response_response import GetCollectionResponseResponse
    from .get_collection_response_response_data import GetCollectionResponseResponseData
    from .get_collection_response_response_meta import GetCollectionResponseResponseMeta
    from .get_collection_roles_error_404 import GetCollectionRolesError404
    from .get_collection_roles_response import GetCollectionRolesResponse
    from .get_collection_roles_response_team_item_role import (
        GetCollectionRolesResponseTeamItemRole,
    )
    from .get_collection_updates_tasks_response_status import (
        GetCollectionUpdatesTasksResponseStatus,
    )
    from .get_collections_forked_by_user_response import (
        GetCollectionsForkedByUserResponse,
    )
    from .get_collections_forked_by_user_response_meta import (
        GetCollectionsForkedByUserResponseMeta,
    )
    from .get_collections_response import GetCollectionsResponse
    from .get_collections_response_collections_item_fork import (
        GetCollectionsResponseCollectionsItemFork,
    )
    from .get_collections_response_meta import GetCollectionsResponseMeta
    from .get_component_draft_response import GetComponentDraftResponse
    from .get_component_response import GetComponentResponse
    from .get_component_versions_response import GetComponentVersionsResponse
    from .get_detected_secrets_locations_resource_type import (
        GetDetectedSecretsLocationsResourceType,
    )
    from .get_detected_secrets_locations_response import (
        GetDetectedSecretsLocationsResponse,
    )
    from .get_detected_secrets_locations_response_meta import (
        GetDetectedSecretsLocationsResponseMeta,
    )
    from .get_detected_secrets_locations_response_meta_activity_feed_item import (
        GetDetectedSecretsLocationsResponseMetaActivityFeedItem,
    )
    from .get_detected_secrets_locations_response_meta_activity_feed_item_status import (
        GetDetectedSecretsLocationsResponseMetaActivityFeedItemStatus,
    )
    from .get_environment_forks_response import GetEnvironmentForksResponse
    from .get_environment_forks_response_meta import GetEnvironmentForksResponseMeta
    from .get_environment_forks_sort import GetEnvironmentForksSort
    from .get_environment_response import GetEnvironmentResponse
    from .get_environments_response import GetEnvironmentsResponse
    from .get_folder_comments_response_data_item_status import (
        GetFolderCommentsResponseDataItemStatus,
    )
    from .get_generated_collection_specs_response import (
        GetGeneratedCollectionSpecsResponse,
    )
    from .get_groups_response import GetGroupsResponse
    from .get_mock_call_logs_response import GetMockCallLogsResponse
    from .get_mock_call_logs_response_call_logs_item_request import (
        GetMockCallLogsResponseCallLogsItemRequest,
    )
    from .get_mock_call_logs_response_call_logs_item_request_body import (
        GetMockCallLogsResponseCallLogsItemRequestBody,
    )
    from .get_mock_call_logs_response_call_logs_item_response import (
        GetMockCallLogsResponseCallLogsItemResponse,
    )
    from .get_mock_call_logs_response_call_logs_item_response_body import (
        GetMockCallLogsResponseCallLogsItemResponseBody,
    )
    from .get_mock_call_logs_response_call_logs_item_response_headers import (
        GetMockCallLogsResponseCallLogsItemResponseHeaders,
    )
    from .get_mock_call_logs_response_call_logs_item_response_headers_description import (
        GetMockCallLogsResponseCallLogsItemResponseHeadersDescription,
    )
    from .get_mock_call_logs_sort import GetMockCallLogsSort
    from .get_mock_error_404_error import GetMockError404Error
    from .get_mock_error_404_error_details_type_0 import (
        GetMockError404ErrorDetailsType0,
    )
    from .get_mock_error_500 import GetMockError500
    from .get_mock_error_500_error import GetMockError500Error
    from .get_mock_response import GetMockResponse
    from .get_mock_response_mock_config_delay_preset import (
        GetMockResponseMockConfigDelayPreset,
    )
    from .get_mock_response_mock_config_delay_type import (
        GetMockResponseMockConfigDelayType,
    )
    from .get_mock_server_response_error_404 import GetMockServerResponseError404
    from .get_mock_server_response_error_404_error import (
        GetMockServerResponseError404Error,
    )
    from .get_mock_server_response_response_headers_item import (
        GetMockServerResponseResponseHeadersItem,
    )
    from .get_mocks_response import GetMocksResponse
    from .get_monitor_response import GetMonitorResponse
    from .get_monitor_response_monitor_distribution_item import (
        GetMonitorResponseMonitorDistributionItem,
    )
    from .get_monitor_response_monitor_distribution_item_region import (
        GetMonitorResponseMonitorDistributionItemRegion,
    )
    from .get_monitor_response_monitor_notifications import (
        GetMonitorResponseMonitorNotifications,
    )
    from .get_monitor_response_monitor_notifications_on_error_item import (
        GetMonitorResponseMonitorNotificationsOnErrorItem,
    )
    from .get_monitor_response_monitor_notifications_on_failure_item import (
        GetMonitorResponseMonitorNotificationsOnFailureItem,
    )
    from .get_monitor_response_monitor_options import GetMonitorResponseMonitorOptions
    from .get_monitor_response_monitor_retry import GetMonitorResponseMonitorRetry
    from .get_monitors_response import GetMonitorsResponse
    from .get_monitors_response_meta import GetMonitorsResponseMeta
    from .get_package_response import GetPackageResponse
    from .get_packages_response import GetPackagesResponse
    from .get_packages_response_meta import GetPackagesResponseMeta
    from .get_pull_request_response_destination import GetPullRequestResponseDestination
    from .get_pull_request_response_merge import GetPullRequestResponseMerge
    from .get_pull_request_response_merge_status import (
        GetPullRequestResponseMergeStatus,
    )
    from .get_pull_request_response_reviewers_item import (
        GetPullRequestResponseReviewersItem,
    )
    from .get_pull_request_response_source import GetPullRequestResponseSource
    from .get_runner_instances_response import GetRunnerInstancesResponse
    from .get_runner_instances_response_meta import GetRunnerInstancesResponseMeta
    from .get_runner_metrics_error_404 import GetRunnerMetricsError404
    from .get_runner_metrics_response import GetRunnerMetricsResponse
    from .get_sdk_download_url_response import GetSdkDownloadUrlResponse
    from .get_sdk_git_connection_pull_requests_response import (
        GetSdkGitConnectionPullRequestsResponse,
    )
    from .get_sdk_git_connection_pull_requests_response_data_item import (
        GetSdkGitConnectionPullRequestsResponseDataItem,
    )
    from .get_sdk_git_connections_response import GetSdkGitConnectionsResponse
    from .get_sdk_git_connections_status import GetSdkGitConnectionsStatus
    from .get_sdk_response_error import GetSdkResponseError
    from .get_sdk_response_pull_request_status import GetSdkResponsePullRequestStatus
    from .get_sdk_response_source import GetSdkResponseSource
    from .get_sdk_response_source_type import GetSdkResponseSourceType
    from .get_sdks_build_status import GetSdksBuildStatus
    from .get_sdks_response_variant_1 import GetSdksResponseVariant1
    from .get_sdks_response_variant_1_meta import GetSdksResponseVariant1Meta
    from .get_secret_types_error_401 import GetSecretTypesError401
    from .get_secret_types_response import GetSecretTypesResponse
    from .get_secret_types_response_data_item_type import (
        GetSecretTypesResponseDataItemType,
    )
    from .get_secret_types_response_meta import GetSecretTypesResponseMeta
    from .get_source_collection_status_error_400 import (
        GetSourceCollectionStatusError400,
    )
    from .get_source_collection_status_error_400_collection import (
        GetSourceCollectionStatusError400Collection,
    )
    from .get_source_collection_status_response import GetSourceCollectionStatusResponse
    from .get_spec_collections_response import GetSpecCollectionsResponse
    from .get_spec_collections_response_collections_item_state import (
        GetSpecCollectionsResponseCollectionsItemState,
    )
    from .get_spec_file_response_type import GetSpecFileResponseType
    from .get_spec_files_response import GetSpecFilesResponse
    from .get_spec_response_file_format import GetSpecResponseFileFormat
    from .get_spec_version_tag_response import GetSpecVersionTagResponse
    from .get_spec_version_tag_response_data_item_file_type import (
        GetSpecVersionTagResponseDataItemFileType,
    )
    from .get_spec_version_tag_response_data_item_type import (
        GetSpecVersionTagResponseDataItemType,
    )
    from .get_spec_version_tags_response import GetSpecVersionTagsResponse
    from .get_tagged_entities_entity_type import GetTaggedEntitiesEntityType
    from .get_tagged_entities_error_400 import GetTaggedEntitiesError400
    from .get_tagged_entities_response import GetTaggedEntitiesResponse
    from .get_tagged_entities_response_data import GetTaggedEntitiesResponseData
    from .get_tagged_entities_response_data_entities_item_entity_type import (
        GetTaggedEntitiesResponseDataEntitiesItemEntityType,
    )
    from .get_tagged_entities_response_meta import GetTaggedEntitiesResponseMeta
    from .get_team_access_requests_response import GetTeamAccessRequestsResponse
    from .get_team_error_500 import GetTeamError500
    from .get_team_error_500_detail_variant_1 import GetTeamError500DetailVariant1
    from .get_team_error_500_detail_variant_2 import GetTeamError500DetailVariant2
    from .get_team_error_500_detail_variant_2_result_item import (
        GetTeamError500DetailVariant2ResultItem,
    )
    from .get_team_include import GetTeamInclude
    from .get_team_response import GetTeamResponse
    from .get_team_settings_response import GetTeamSettingsResponse
    from .get_team_settings_response_settings import GetTeamSettingsResponseSettings
    from .get_team_users_response import GetTeamUsersResponse
    from .get_teams_response import GetTeamsResponse
    from .get_teams_response_metadata import GetTeamsResponseMetadata
    from .get_workspace_activity_feed_element_type import (
        GetWorkspaceActivityFeedElementType,
    )
    from .get_workspace_activity_feed_response import GetWorkspaceActivityFeedResponse
    from .get_workspace_activity_feed_response_data_item_action import (
        GetWorkspaceActivityFeedResponseDataItemAction,
    )
    from .get_workspace_activity_feed_response_data_item_user import (
        GetWorkspaceActivityFeedResponseDataItemUser,
    )
    from .get_workspace_error_404 import GetWorkspaceError404
    from .get_workspace_error_404_error import GetWorkspaceError404Error
    from .get_workspace_global_variables_response import (
        GetWorkspaceGlobalVariablesResponse,
    )
    from .get_workspace_global_variables_response_values_item_type import (
        GetWorkspaceGlobalVariablesResponseValuesItemType,
    )
    from .get_workspace_response import GetWorkspaceResponse
    from .get_workspace_response_workspace_scim import GetWorkspaceResponseWorkspaceScim
    from .get_workspace_roles_include import GetWorkspaceRolesInclude
    from .get_workspace_roles_response import GetWorkspaceRolesResponse
    from .get_workspace_update_response_category import (
        GetWorkspaceUpdateResponseCategory,
    )
    from .get_workspace_update_response_created_by import (
        GetWorkspaceUpdateResponseCreatedBy,
    )
    from .get_workspace_update_response_related_resources_item import (
        GetWorkspaceUpdateResponseRelatedResourcesItem,
    )
    from .get_workspace_update_response_related_resources_item_resource import (
        GetWorkspaceUpdateResponseRelatedResourcesItemResource,
    )
    from .get_workspace_updates_response import GetWorkspaceUpdatesResponse
    from .get_workspaces_element_type import GetWorkspacesElementType
    from .get_workspaces_error_400_variant_1 import GetWorkspacesError400Variant1
    from .get_workspaces_include import GetWorkspacesInclude
    from .get_workspaces_response import GetWorkspacesResponse
    from .get_workspaces_response_meta import GetWorkspacesResponseMeta
    from .get_workspaces_response_workspaces_item_scim import (
        GetWorkspacesResponseWorkspacesItemScim,
    )
    from .global_variable import GlobalVariable
    from .group import Group
    from .import_open_api_definition_request import ImportOpenApiDefinitionRequest
    from .import_open_api_definition_request_type import (
        ImportOpenApiDefinitionRequestType,
    )
    from .import_open_api_definition_request_variant_1 import (
        ImportOpenApiDefinitionRequestVariant1,
    )
    from .import_open_api_definition_request_variant_1_type import (
        ImportOpenApiDefinitionRequestVariant1Type,
    )
    from .import_open_api_definition_request_variant_2 import (
        ImportOpenApiDefinitionRequestVariant2,
    )
    from .import_open_api_definition_request_variant_2_type import (
        ImportOpenApiDefinitionRequestVariant2Type,
    )
    from .import_open_api_definition_response import ImportOpenApiDefinitionResponse
    from .invoice import Invoice
    from .json_object import JsonObject
    from .list_private_network_add_requests_response import (
        ListPrivateNetworkAddRequestsResponse,
    )
    from .list_private_network_add_requests_response_requests_item_element import (
        ListPrivateNetworkAddRequestsResponseRequestsItemElement,
    )
    from .list_private_network_add_requests_response_requests_item_response import (
        ListPrivateNetworkAddRequestsResponseRequestsItemResponse,
    )
    from .list_private_network_add_requests_status import (
        ListPrivateNetworkAddRequestsStatus,
    )
    from .list_private_network_workspaces_response import (
        ListPrivateNetworkWorkspacesResponse,
    )
    from .list_private_network_workspaces_response_meta import (
        ListPrivateNetworkWorkspacesResponseMeta,
    )
    from .list_private_network_workspaces_sort import ListPrivateNetworkWorkspacesSort
    from .list_private_network_workspaces_type import ListPrivateNetworkWorkspacesType
    from .manage_partner_workspace_invites_request_variant_1 import (
        ManagePartnerWorkspaceInvitesRequestVariant1,
    )
    from .manage_partner_workspace_invites_request_variant_1_action import (
        ManagePartnerWorkspaceInvitesRequestVariant1Action,
    )
    from .manage_partner_workspace_invites_request_variant_1_role_id import (
        ManagePartnerWorkspaceInvitesRequestVariant1RoleId,
    )
    from .manage_partner_workspace_invites_request_variant_1_target import (
        ManagePartnerWorkspaceInvitesRequestVariant1Target,
    )
    from .manage_partner_workspace_invites_request_variant_1_target_entity import (
        ManagePartnerWorkspaceInvitesRequestVariant1TargetEntity,
    )
    from .manage_partner_workspace_invites_request_variant_2 import (
        ManagePartnerWorkspaceInvitesRequestVariant2,
    )
    from .manage_partner_workspace_invites_request_variant_2_action import (
        ManagePartnerWorkspaceInvitesRequestVariant2Action,
    )
    from .manage_partner_workspace_invites_request_variant_2_target_variant_1 import (
        ManagePartnerWorkspaceInvitesRequestVariant2TargetVariant1,
    )
    from .manage_partner_workspace_invites_request_variant_3 import (
        ManagePartnerWorkspaceInvitesRequestVariant3,
    )
    from .manage_partner_workspace_invites_request_variant_3_target_entity import (
        ManagePartnerWorkspaceInvitesRequestVariant3TargetEntity,
    )
    from .manage_partner_workspace_invites_response_variant_1 import (
        ManagePartnerWorkspaceInvitesResponseVariant1,
    )
    from .manage_partner_workspace_invites_response_variant_1_results_item import (
        ManagePartnerWorkspaceInvitesResponseVariant1ResultsItem,
    )
    from .manage_partner_workspace_invites_response_variant_1_results_item_status import (
        ManagePartnerWorkspaceInvitesResponseVariant1ResultsItemStatus,
    )
    from .manage_partner_workspace_invites_response_variant_1_role_display_name import (
        ManagePartnerWorkspaceInvitesResponseVariant1RoleDisplayName,
    )
    from .manage_partner_workspace_invites_response_variant_2 import (
        ManagePartnerWorkspaceInvitesResponseVariant2,
    )
    from .manage_partner_workspace_invites_response_variant_2_results_item import (
        ManagePartnerWorkspaceInvitesResponseVariant2ResultsItem,
    )
    from .manage_partner_workspace_invites_response_variant_2_results_item_status import (
        ManagePartnerWorkspaceInvitesResponseVariant2ResultsItemStatus,
    )
    from .manage_team_member_roles_request import ManageTeamMemberRolesRequest
    from .manage_team_member_roles_request_add import ManageTeamMemberRolesRequestAdd
    from .manage_team_member_roles_request_add_groups import (
        ManageTeamMemberRolesRequestAddGroups,
    )
    from .manage_team_member_roles_request_add_groups_user_group_id_item import (
        ManageTeamMemberRolesRequestAddGroupsUserGroupIdItem,
    )
    from .manage_team_member_roles_request_add_orgs import (
        ManageTeamMemberRolesRequestAddOrgs,
    )
    from .manage_team_member_roles_request_add_orgs_org_id_item import (
        ManageTeamMemberRolesRequestAddOrgsOrgIdItem,
    )
    from .manage_team_member_roles_request_add_teams import (
        ManageTeamMemberRolesRequestAddTeams,
    )
    from .manage_team_member_roles_request_add_teams_team_id_item import (
        ManageTeamMemberRolesRequestAddTeamsTeamIdItem,
    )
    from .manage_team_member_roles_request_add_users import (
        ManageTeamMemberRolesRequestAddUsers,
    )
    from .manage_team_member_roles_request_add_users_user_id_item import (
        ManageTeamMemberRolesRequestAddUsersUserIdItem,
    )
    from .manage_team_member_roles_request_remove import (
        ManageTeamMemberRolesRequestRemove,
    )
    from .manage_team_member_roles_response import ManageTeamMemberRolesResponse
    from .manage_team_member_roles_response_result_item import (
        ManageTeamMemberRolesResponseResultItem,
    )
    from .merge_collection_fork_request import MergeCollectionForkRequest
    from .merge_collection_fork_request_strategy import (
        MergeCollectionForkRequestStrategy,
    )
    from .merge_environment_fork_request import MergeEnvironmentForkRequest
    from .merge_task import MergeTask
    from .mock import Mock
    from .mock_call import MockCall
    from .mock_config import MockConfig
    from .mock_config_update import MockConfigUpdate
    from .mock_delay import MockDelay
    from .mock_reference import MockReference
    from .mock_server_response import MockServerResponse
    from .mock_update import MockUpdate
    from .monitor import Monitor
    from .monitor_last_run import MonitorLastRun
    from .monitor_reference import MonitorReference
    from .monitor_run_execution import MonitorRunExecution
    from .monitor_run_info import MonitorRunInfo
    from .monitor_run_result import MonitorRunResult
    from .monitor_run_stats import MonitorRunStats
    from .monitor_schedule import MonitorSchedule
    from .monitor_summary import MonitorSummary
    from .monitor_update import MonitorUpdate
    from .network_element import NetworkElement
    from .network_request import NetworkRequest
    from .new_comment import NewComment
    from .new_mock import NewMock
    from .new_monitor import NewMonitor
    from .new_monitor_schedule import NewMonitorSchedule
    from .new_spec_file import NewSpecFile
    from .new_workspace import NewWorkspace
    from .oauth_error import OauthError
    from .package import Package
    from .package_problem import PackageProblem
    from .package_summary import PackageSummary
    from .patch_collection_request import PatchCollectionRequest
    from .patch_collection_request_collection import PatchCollectionRequestCollection
    from .patch_collection_request_collection_events_item import (
        PatchCollectionRequestCollectionEventsItem,
    )
    from .patch_collection_request_collection_events_item_script import (
        PatchCollectionRequestCollectionEventsItemScript,
    )
    from .patch_collection_request_collection_info import (
        PatchCollectionRequestCollectionInfo,
    )
    from .patch_collection_request_collection_variable_item import (
        PatchCollectionRequestCollectionVariableItem,
    )
    from .patch_collection_response import PatchCollectionResponse
    from .patch_collection_response_collection import PatchCollectionResponseCollection
    from .patch_environment_error_400 import PatchEnvironmentError400
    from .patch_environment_request_variant_1_item import (
        PatchEnvironmentRequestVariant1Item,
    )
    from .patch_environment_request_variant_1_item_value_variant_2_source import (
        PatchEnvironmentRequestVariant1ItemValueVariant2Source,
    )
    from .patch_environment_request_variant_1_item_value_variant_2_source_postman import (
        PatchEnvironmentRequestVariant1ItemValueVariant2SourcePostman,
    )
    from .patch_environment_request_variant_1_item_value_variant_2_source_postman_type import (
        PatchEnvironmentRequestVariant1ItemValueVariant2SourcePostmanType,
    )
    from .patch_environment_request_variant_1_item_value_variant_2_source_provider import (
        PatchEnvironmentRequestVariant1ItemValueVariant2SourceProvider,
    )
    from .patch_environment_request_variant_2_item import (
        PatchEnvironmentRequestVariant2Item,
    )
    from .patch_environment_request_variant_4_item import (
        PatchEnvironmentRequestVariant4Item,
    )
    from .patch_environment_response import PatchEnvironmentResponse
    from .patch_workspace_update_request import PatchWorkspaceUpdateRequest
    from .patch_workspace_update_response import PatchWorkspaceUpdateResponse
    from .post_api_catalog_discovery_services_request import (
        PostApiCatalogDiscoveryServicesRequest,
    )
    from .post_api_catalog_discovery_services_request_discovered_services_item import (
        PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItem,
    )
    from .post_api_catalog_discovery_services_request_discovered_services_item_api_definition import (
        PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemApiDefinition,
    )
    from .post_api_catalog_discovery_services_request_discovered_services_item_endpoints_item import (
        PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemEndpointsItem,
    )
    from .post_api_catalog_discovery_services_request_discovered_services_item_provider_metadata import (
        PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemProviderMetadata,
    )
    from .problem import Problem
    from .problem_with_instance import ProblemWithInstance
    from .problem_with_request_id import ProblemWithRequestId
    from .problem_without_status import ProblemWithoutStatus
    from .protocol_profile_behavior import ProtocolProfileBehavior
    from .publish_documentation_request import PublishDocumentationRequest
    from .publish_documentation_request_custom_color import (
        PublishDocumentationRequestCustomColor,
    )
    from .publish_documentation_request_customization import (
        PublishDocumentationRequestCustomization,
    )
    from .publish_documentation_request_customization_appearance import (
        PublishDocumentationRequestCustomizationAppearance,
    )
    from .publish_documentation_request_customization_appearance_default import (
        PublishDocumentationRequestCustomizationAppearanceDefault,
    )
    from .publish_documentation_request_customization_appearance_themes_item import (
        PublishDocumentationRequestCustomizationAppearanceThemesItem,
    )
    from .publish_documentation_request_customization_appearance_themes_item_colors import (
        PublishDocumentationRequestCustomizationAppearanceThemesItemColors,
    )
    from .publish_documentation_request_customization_appearance_themes_item_name import (
        PublishDocumentationRequestCustomizationAppearanceThemesItemName,
    )
    from .publish_documentation_request_customization_meta_tags_item import (
        PublishDocumentationRequestCustomizationMetaTagsItem,
    )
    from .publish_documentation_request_documentation_layout import (
        PublishDocumentationRequestDocumentationLayout,
    )
    from .publish_documentation_response import PublishDocumentationResponse
    from .publish_mock_response import PublishMockResponse
    from .publish_mock_response_mock import PublishMockResponseMock
    from .pull_collection_changes_response import PullCollectionChangesResponse
    from .pull_collection_changes_response_collection import (
        PullCollectionChangesResponseCollection,
    )
    from .pull_environment_request import PullEnvironmentRequest
    from .pull_environment_response import PullEnvironmentResponse
    from .pull_environment_response_environment import (
        PullEnvironmentResponseEnvironment,
    )
    from .pull_request import PullRequest
    from .pull_request_summary import PullRequestSummary
    from .put_collection_prefer import PutCollectionPrefer
    from .put_collection_request import PutCollectionRequest
    from .put_collection_request_collection import PutCollectionRequestCollection
    from .put_collection_request_collection_auth_type import (
        PutCollectionRequestCollectionAuthType,
    )
    from .put_collection_request_collection_event_item_listen import (
        PutCollectionRequestCollectionEventItemListen,
    )
    from .put_collection_request_collection_event_item_script import (
        PutCollectionRequestCollectionEventItemScript,
    )
    from .put_collection_request_collection_info import (
        PutCollectionRequestCollectionInfo,
    )
    from .put_collection_request_collection_info_schema import (
        PutCollectionRequestCollectionInfoSchema,
    )
    from .put_collection_request_collection_item_item_request_body import (
        PutCollectionRequestCollectionItemItemRequestBody,
    )
    from .put_collection_request_collection_item_item_request_body_file import (
        PutCollectionRequestCollectionItemItemRequestBodyFile,
    )
    from .put_collection_request_collection_item_item_request_body_formdata_item_variant_1 import (
        PutCollectionRequestCollectionItemItemRequestBodyFormdataItemVariant1,
    )
    from .put_collection_request_collection_item_item_request_body_formdata_item_variant_1_type import (
        PutCollectionRequestCollectionItemItemRequestBodyFormdataItemVariant1Type,
    )
    from .put_collection_request_collection_item_item_request_body_formdata_item_variant_2 import (
        PutCollectionRequestCollectionItemItemRequestBodyFormdataItemVariant2,
    )
    from .put_collection_request_collection_item_item_request_body_graphql import (
        PutCollectionRequestCollectionItemItemRequestBodyGraphql,
    )
    from .put_collection_request_collection_item_item_request_body_mode import (
        PutCollectionRequestCollectionItemItemRequestBodyMode,
    )
    from .put_collection_request_collection_item_item_request_body_urlencoded_item import (
        PutCollectionRequestCollectionItemItemRequestBodyUrlencodedItem,
    )
    from .put_collection_request_collection_item_item_request_url_variant_2 import (
        PutCollectionRequestCollectionItemItemRequestUrlVariant2,
    )
    from .put_collection_request_collection_item_item_request_url_variant_2_query_item import (
        PutCollectionRequestCollectionItemItemRequestUrlVariant2QueryItem,
    )
    from .put_collection_request_collection_item_item_variable_item_variant_1 import (
        PutCollectionRequestCollectionItemItemVariableItemVariant1,
    )
    from .put_collection_request_collection_item_item_variable_item_variant_2 import (
        PutCollectionRequestCollectionItemItemVariableItemVariant2,
    )
    from .put_collection_request_collection_protocol_profile_behavior_disabled_system_headers import (
        PutCollectionRequestCollectionProtocolProfileBehaviorDisabledSystemHeaders,
    )
    from .put_collection_request_collection_protocol_profile_behavior_protocol_version import (
        PutCollectionRequestCollectionProtocolProfileBehaviorProtocolVersion,
    )
    from .put_collection_request_collection_variable_item_variant_2 import (
        PutCollectionRequestCollectionVariableItemVariant2,
    )
    from .put_collection_response import PutCollectionResponse
    from .put_collection_response_202 import PutCollectionResponse202
    from .put_environment_request import PutEnvironmentRequest
    from .put_environment_request_environment import PutEnvironmentRequestEnvironment
    from .put_environment_response import PutEnvironmentResponse
    from .remove_api_catalog_system_environment_associations_request import (
        RemoveApiCatalogSystemEnvironmentAssociationsRequest,
    )
    from .remove_team_members_request import RemoveTeamMembersRequest
    from .remove_team_members_request_entities_item import (
        RemoveTeamMembersRequestEntitiesItem,
    )
    from .remove_team_members_request_entities_item_entity_type import (
        RemoveTeamMembersRequestEntitiesItemEntityType,
    )
    from .respond_private_network_add_request_request import (
        RespondPrivateNetworkAddRequestRequest,
    )
    from .respond_private_network_add_request_request_response import (
        RespondPrivateNetworkAddRequestRequestResponse,
    )
    from .respond_private_network_add_request_request_status import (
        RespondPrivateNetworkAddRequestRequestStatus,
    )
    from .respond_private_network_add_request_response_variant_1 import (
        RespondPrivateNetworkAddRequestResponseVariant1,
    )
    from .respond_private_network_add_request_response_variant_1_request_item import (
        RespondPrivateNetworkAddRequestResponseVariant1RequestItem,
    )
    from .respond_private_network_add_request_response_variant_1_request_item_element import (
        RespondPrivateNetworkAddRequestResponseVariant1RequestItemElement,
    )
    from .respond_private_network_add_request_response_variant_2 import (
        RespondPrivateNetworkAddRequestResponseVariant2,
    )
    from .respond_private_network_add_request_response_variant_2_request_item import (
        RespondPrivateNetworkAddRequestResponseVariant2RequestItem,
    )
    from .review_pull_request_request import ReviewPullRequestRequest
    from .review_pull_request_request_action import ReviewPullRequestRequestAction
    from .review_pull_request_response import ReviewPullRequestResponse
    from .review_pull_request_response_reviewed_by import (
        ReviewPullRequestResponseReviewedBy,
    )
    from .revoke_oauth_token_request import RevokeOauthTokenRequest
    from .revoke_oauth_token_response import RevokeOauthTokenResponse
    from .role_description import RoleDescription
    from .run_monitor_response import RunMonitorResponse
    from .run_monitor_response_202 import RunMonitorResponse202
    from .run_monitor_response_202_run import RunMonitorResponse202Run
    from .run_monitor_response_202_run_info import RunMonitorResponse202RunInfo
    from .run_monitor_response_run_executions_item_errors_item import (
        RunMonitorResponseRunExecutionsItemErrorsItem,
    )
    from .run_monitor_response_run_executions_item_item import (
        RunMonitorResponseRunExecutionsItemItem,
    )
    from .run_monitor_response_run_executions_item_request import (
        RunMonitorResponseRunExecutionsItemRequest,
    )
    from .run_monitor_response_run_executions_item_request_body import (
        RunMonitorResponseRunExecutionsItemRequestBody,
    )
    from .run_monitor_response_run_executions_item_request_headers import (
        RunMonitorResponseRunExecutionsItemRequestHeaders,
    )
    from .run_monitor_response_run_executions_item_response import (
        RunMonitorResponseRunExecutionsItemResponse,
    )
    from .run_monitor_response_run_executions_item_response_body import (
        RunMonitorResponseRunExecutionsItemResponseBody,
    )
    from .run_monitor_response_run_executions_item_response_headers import (
        RunMonitorResponseRunExecutionsItemResponseHeaders,
    )
    from .run_monitor_response_run_stats_assertions import (
        RunMonitorResponseRunStatsAssertions,
    )
    from .run_monitor_response_run_stats_requests import (
        RunMonitorResponseRunStatsRequests,
    )
    from .runner_instance import RunnerInstance
    from .schema_security_validation_error_400 import SchemaSecurityValidationError400
    from .schema_security_validation_error_400_error import (
        SchemaSecurityValidationError400Error,
    )
    from .schema_security_validation_error_400_error_name import (
        SchemaSecurityValidationError400ErrorName,
    )
    from .schema_security_validation_request import SchemaSecurityValidationRequest
    from .schema_security_validation_request_schema import (
        SchemaSecurityValidationRequestSchema,
    )
    from .schema_security_validation_request_schema_language import (
        SchemaSecurityValidationRequestSchemaLanguage,
    )
    from .schema_security_validation_request_schema_type import (
        SchemaSecurityValidationRequestSchemaType,
    )
    from .schema_security_validation_response import SchemaSecurityValidationResponse
    from .schema_security_validation_response_warnings_item import (
        SchemaSecurityValidationResponseWarningsItem,
    )
    from .scim_authentication_scheme import ScimAuthenticationScheme
    from .scim_bulk_feature import ScimBulkFeature
    from .scim_email import ScimEmail
    from .scim_error import ScimError
    from .scim_feature import ScimFeature
    from .scim_filter_feature import ScimFilterFeature
    from .scim_group import ScimGroup
    from .scim_group_list import ScimGroupList
    from .scim_group_operation import ScimGroupOperation
    from .scim_group_operation_op import ScimGroupOperationOp
    from .scim_group_patch import ScimGroupPatch
    from .scim_group_value import ScimGroupValue
    from .scim_member import ScimMember
    from .scim_meta import ScimMeta
    from .scim_name import ScimName
    from .scim_new_group import ScimNewGroup
    from .scim_new_user import ScimNewUser
    from .scim_resource_type import ScimResourceType
    from .scim_schema_extension import ScimSchemaExtension
    from .scim_service_provider_config import ScimServiceProviderConfig
    from .scim_service_provider_config_meta import ScimServiceProviderConfigMeta
    from .scim_user import ScimUser
    from .scim_user_list import ScimUserList
    from .scim_user_operation import ScimUserOperation
    from .scim_user_operation_op import ScimUserOperationOp
    from .scim_user_patch import ScimUserPatch
    from .scim_user_replacement import ScimUserReplacement
    from .scim_user_state import ScimUserState
    from .sdk import Sdk
    from .sdk_git_connection import SdkGitConnection
    from .sdk_language import SdkLanguage
    from .sdk_pull_request import SdkPullRequest
    from .search_postman_resources_request import SearchPostmanResourcesRequest
    from .search_postman_resources_request_element_type import (
        SearchPostmanResourcesRequestElementType,
    )
    from .search_postman_resources_request_filters import (
        SearchPostmanResourcesRequestFilters,
    )
    from .search_postman_resources_request_filters_and_item import (
        SearchPostmanResourcesRequestFiltersAndItem,
    )
    from .search_postman_resources_request_filters_and_item_collection_id import (
        SearchPostmanResourcesRequestFiltersAndItemCollectionId,
    )
    from .search_postman_resources_request_filters_and_item_created_by import (
        SearchPostmanResourcesRequestFiltersAndItemCreatedBy,
    )
    from .search_postman_resources_request_filters_and_item_document_id import (
        SearchPostmanResourcesRequestFiltersAndItemDocumentId,
    )
    from .search_postman_resources_request_filters_and_item_environment_id import (
        SearchPostmanResourcesRequestFiltersAndItemEnvironmentId,
    )
    from .search_postman_resources_request_filters_and_item_flow_id import (
        SearchPostmanResourcesRequestFiltersAndItemFlowId,
    )
    from .search_postman_resources_request_filters_and_item_is_git_connected import (
        SearchPostmanResourcesRequestFiltersAndItemIsGitConnected,
    )
    from .search_postman_resources_request_filters_and_item_method import (
        SearchPostmanResourcesRequestFiltersAndItemMethod,
    )
    from .search_postman_resources_request_filters_and_item_organization_id import (
        SearchPostmanResourcesRequestFiltersAndItemOrganizationId,
    )
    from .search_postman_resources_request_filters_and_item_private_network import (
        SearchPostmanResourcesRequestFiltersAndItemPrivateNetwork,
    )
    from .search_postman_resources_request_filters_and_item_publisher_is_verified import (
        SearchPostmanResourcesRequestFiltersAndItemPublisherIsVerified,
    )
    from .search_postman_resources_request_filters_and_item_request_id import (
        SearchPostmanResourcesRequestFiltersAndItemRequestId,
    )
    from .search_postman_resources_request_filters_and_item_specification_id import (
        SearchPostmanResourcesRequestFiltersAndItemSpecificationId,
    )
    from .search_postman_resources_request_filters_and_item_tags import (
        SearchPostmanResourcesRequestFiltersAndItemTags,
    )
    from .search_postman_resources_request_filters_and_item_team_id import (
        SearchPostmanResourcesRequestFiltersAndItemTeamId,
    )
    from .search_postman_resources_request_filters_and_item_type import (
        SearchPostmanResourcesRequestFiltersAndItemType,
    )
    from .search_postman_resources_request_filters_and_item_visibility import (
        SearchPostmanResourcesRequestFiltersAndItemVisibility,
    )
    from .search_postman_resources_request_filters_and_item_visibility_eq import (
        SearchPostmanResourcesRequestFiltersAndItemVisibilityEq,
    )
    from .search_postman_resources_request_filters_and_item_visibility_ne import (
        SearchPostmanResourcesRequestFiltersAndItemVisibilityNe,
    )
    from .search_postman_resources_request_filters_and_item_workspace_id import (
        SearchPostmanResourcesRequestFiltersAndItemWorkspaceId,
    )
    from .search_postman_resources_request_ownership import (
        SearchPostmanResourcesRequestOwnership,
    )
    from .search_postman_resources_response import SearchPostmanResourcesResponse
    from .search_postman_resources_response_data_item_collection import (
        SearchPostmanResourcesResponseDataItemCollection,
    )
    from .search_postman_resources_response_data_item_links import (
        SearchPostmanResourcesResponseDataItemLinks,
    )
    from .search_postman_resources_response_data_item_links_self import (
        SearchPostmanResourcesResponseDataItemLinksSelf,
    )
    from .search_postman_resources_response_data_item_links_web import (
        SearchPostmanResourcesResponseDataItemLinksWeb,
    )
    from .search_postman_resources_response_data_item_organization import (
        SearchPostmanResourcesResponseDataItemOrganization,
    )
    from .search_postman_resources_response_data_item_team import (
        SearchPostmanResourcesResponseDataItemTeam,
    )
    from .search_postman_resources_response_meta import (
        SearchPostmanResourcesResponseMeta,
    )
    from .search_result import SearchResult
    from .secret_location import SecretLocation
    from .secret_type import SecretType
    from .sort_direction import SortDirection
    from .spec import Spec
    from .spec_file import SpecFile
    from .spec_file_summary import SpecFileSummary
    from .spec_reference import SpecReference
    from .spec_type import SpecType
    from .submit_context_graph_ask_request import SubmitContextGraphAskRequest
    from .sync_collection_with_spec_error_403_variant_3 import (
        SyncCollectionWithSpecError403Variant3,
    )
    from .sync_collection_with_spec_error_403_variant_3_detail import (
        SyncCollectionWithSpecError403Variant3Detail,
    )
    from .tag import Tag
    from .tag_list import TagList
    from .tagged_entity import TaggedEntity
    from .team import Team
    from .team_member import TeamMember
    from .team_summary import TeamSummary
    from .transfer_collection_folders_request import TransferCollectionFoldersRequest
    from .transfer_collection_folders_request_location import (
        TransferCollectionFoldersRequestLocation,
    )
    from .transfer_collection_folders_request_location_position import (
        TransferCollectionFoldersRequestLocationPosition,
    )
    from .transfer_collection_folders_request_mode import (
        TransferCollectionFoldersRequestMode,
    )
    from .transfer_collection_folders_request_target import (
        TransferCollectionFoldersRequestTarget,
    )
    from .transfer_collection_folders_request_target_model import (
        TransferCollectionFoldersRequestTargetModel,
    )
    from .transfer_collection_folders_response import TransferCollectionFoldersResponse
    from .transfer_workspace_element_request import TransferWorkspaceElementRequest
    from .transfer_workspace_element_request_type import (
        TransferWorkspaceElementRequestType,
    )
    from .transfer_workspace_element_response import TransferWorkspaceElementResponse
    from .transfer_workspace_element_response_workspace import (
        TransferWorkspaceElementResponseWorkspace,
    )
    from .transfer_workspace_element_response_workspace_element_transfers import (
        TransferWorkspaceElementResponseWorkspaceElementTransfers,
    )
    from .transfer_workspace_to_team_request import TransferWorkspaceToTeamRequest
    from .transfer_workspace_to_team_response import TransferWorkspaceToTeamResponse
    from .transfer_workspace_to_team_response_workspace import (
        TransferWorkspaceToTeamResponseWorkspace,
    )
    from .transfer_workspace_to_team_response_workspace_transfer import (
        TransferWorkspaceToTeamResponseWorkspaceTransfer,
    )
    from .transform_collection_to_open_api_format import (
        TransformCollectionToOpenAPIFormat,
    )
    from .transform_collection_to_open_api_response import (
        TransformCollectionToOpenAPIResponse,
    )
    from .update_api_catalog_system_environment_request import (
        UpdateApiCatalogSystemEnvironmentRequest,
    )
    from .update_api_collection_comment_request import UpdateApiCollectionCommentRequest
    from .update_api_collection_comment_request_tags import (
        UpdateApiCollectionCommentRequestTags,
    )
    from .update_api_collection_comment_request_tags_additional_property import (
        UpdateApiCollectionCommentRequestTagsAdditionalProperty,
    )
    from .update_api_collection_comment_request_tags_additional_property_type import (
        UpdateApiCollectionCommentRequestTagsAdditionalPropertyType,
    )
    from .update_collection_folder_request import UpdateCollectionFolderRequest
    from .update_collection_folder_response import UpdateCollectionFolderResponse
    from .update_collection_folder_response_data import (
        UpdateCollectionFolderResponseData,
    )
    from .update_collection_folder_response_meta import (
        UpdateCollectionFolderResponseMeta,
    )
    from .update_collection_request_response import UpdateCollectionRequestResponse
    from .update_collection_request_response_data import (
        UpdateCollectionRequestResponseData,
    )
    from .update_collection_request_response_meta import (
        UpdateCollectionRequestResponseMeta,
    )
    from .update_collection_roles_request import UpdateCollectionRolesRequest
    from .update_collection_roles_request_roles_item import (
        UpdateCollectionRolesRequestRolesItem,
    )
    from .update_collection_roles_request_roles_item_op import (
        UpdateCollectionRolesRequestRolesItemOp,
    )
    from .update_collection_roles_request_roles_item_path import (
        UpdateCollectionRolesRequestRolesItemPath,
    )
    from .update_collection_roles_request_roles_item_value_item import (
        UpdateCollectionRolesRequestRolesItemValueItem,
    )
    from .update_component_draft_request import UpdateComponentDraftRequest
    from .update_component_request import UpdateComponentRequest
    from .update_component_response import UpdateComponentResponse
    from .update_detected_secret_resolutions_request import (
        UpdateDetectedSecretResolutionsRequest,
    )
    from .update_detected_secret_resolutions_request_resolution import (
        UpdateDetectedSecretResolutionsRequestResolution,
    )
    from .update_detected_secret_resolutions_response import (
        UpdateDetectedSecretResolutionsResponse,
    )
    from .update_detected_secret_resolutions_response_history_item import (
        UpdateDetectedSecretResolutionsResponseHistoryItem,
    )
    from .update_mock_request import UpdateMockRequest
    from .update_mock_server_response_request import UpdateMockServerResponseRequest
    from .update_mock_server_response_request_server_response import (
        UpdateMockServerResponseRequestServerResponse,
    )
    from .update_monitor_request import UpdateMonitorRequest
    from .update_package_request import UpdatePackageRequest
    from .update_pan_element_or_folder_request import UpdatePanElementOrFolderRequest
    from .update_pan_element_or_folder_request_workspace import (
        UpdatePanElementOrFolderRequestWorkspace,
    )
    from .update_pull_request_request import UpdatePullRequestRequest
    from .update_pull_request_response_status import UpdatePullRequestResponseStatus
    from .update_sdk_git_connection_request import UpdateSdkGitConnectionRequest
    from .update_sdk_git_connection_request_status import (
        UpdateSdkGitConnectionRequestStatus,
    )
    from .update_spec_file_request import UpdateSpecFileRequest
    from .update_spec_sync_options_request import UpdateSpecSyncOptionsRequest
    from .update_spec_sync_options_request_sync_options import (
        UpdateSpecSyncOptionsRequestSyncOptions,
    )
    from .update_spec_sync_options_response import UpdateSpecSyncOptionsResponse
    from .update_team_settings_request import UpdateTeamSettingsRequest
    from .update_team_settings_request_settings import UpdateTeamSettingsRequestSettings
    from .update_team_settings_request_settings_rfa_for_add_collaborator import (
        UpdateTeamSettingsRequestSettingsRfaForAddCollaborator,
    )
    from .update_team_settings_request_settings_rfa_for_add_member import (
        UpdateTeamSettingsRequestSettingsRfaForAddMember,
    )
    from .update_workspace_global_variables_request import (
        UpdateWorkspaceGlobalVariablesRequest,
    )
    from .update_workspace_request import UpdateWorkspaceRequest
    from .update_workspace_request_workspace import UpdateWorkspaceRequestWorkspace
    from .update_workspace_request_workspace_type import (
        UpdateWorkspaceRequestWorkspaceType,
    )
    from .update_workspace_roles_error_422 import UpdateWorkspaceRolesError422
    from .update_workspace_roles_request import UpdateWorkspaceRolesRequest
    from .update_workspace_roles_request_roles_item import (
        UpdateWorkspaceRolesRequestRolesItem,
    )
    from .update_workspace_roles_request_roles_item_path import (
        UpdateWorkspaceRolesRequestRolesItemPath,
    )
    from .update_workspace_roles_request_roles_item_value_item import (
        UpdateWorkspaceRolesRequestRolesItemValueItem,
    )
    from .update_workspace_roles_response import UpdateWorkspaceRolesResponse
    from .update_workspace_tags_error_400 import UpdateWorkspaceTagsError400
    from .update_workspace_tags_request import UpdateWorkspaceTagsRequest
    from .update_workspace_tags_request_tags_item import (
        UpdateWorkspaceTagsRequestTagsItem,
    )
    from .usage_limit import UsageLimit
    from .user import User
    from .user_fork import UserFork
    from .version_tag import VersionTag
    from .version_tag_file import VersionTagFile
    from .workspace import Workspace
    from .workspace_activity import WorkspaceActivity
    from .workspace_monitor import WorkspaceMonitor
    from .workspace_reference import WorkspaceReference
    from .workspace_role import WorkspaceRole
    from .workspace_summary import WorkspaceSummary
    from .workspace_type import WorkspaceType
    from .workspace_update import WorkspaceUpdate
    from .workspace_visibility import WorkspaceVisibility

_MODULES = {
    "AccessRequest": ".access_request",
    "AddApiCatalogSystemEnvironmentAssociationsRequest": ".add_api_catalog_system_environment_associations_request",
    "AddWorkspaceToPrivateNetworkRequest": ".add_workspace_to_private_network_request",
    "AddWorkspaceToPrivateNetworkRequestWorkspace": ".add_workspace_to_private_network_request_workspace",
    "AddWorkspaceToPrivateNetworkResponse": ".add_workspace_to_private_network_response",
    "ApproveDenyAccessRequestRequest": ".approve_deny_access_request_request",
    "ApproveDenyAccessRequestRequestAction": ".approve_deny_access_request_request_action",
    "ApproveDenyAccessRequestResponse": ".approve_deny_access_request_response",
    "ApproveDenyAccessRequestResponseResult": ".approve_deny_access_request_response_result",
    "ApproveDenyAccessRequestResponseResultAccessRequest": ".approve_deny_access_request_response_result_access_request",
    "AsyncMergePullCollectionForkRequestStrategy": ".async_merge_pull_collection_fork_request_strategy",
    "AsyncMergePullCollectionTaskStatusResponseDetails": ".async_merge_pull_collection_task_status_response_details",
    "AsyncMergePullCollectionTaskStatusResponseDetailsError": ".async_merge_pull_collection_task_status_response_details_error",
    "AuditAction": ".audit_action",
    "AuditLogEntry": ".audit_log_entry",
    "AuthAttribute": ".auth_attribute",
    "AuthenticatedUser": ".authenticated_user",
    "Collection": ".collection",
    "CollectionAccessKey": ".collection_access_key",
    "CollectionAuth": ".collection_auth",
    "CollectionEvent": ".collection_event",
    "CollectionHeader": ".collection_header",
    "CollectionInfo": ".collection_info",
    "CollectionItem": ".collection_item",
    "CollectionItemRequest": ".collection_item_request",
    "CollectionItemResponse": ".collection_item_response",
    "CollectionReference": ".collection_reference",
    "CollectionRole": ".collection_role",
    "CollectionSummary": ".collection_summary",
    "CollectionTask": ".collection_task",
    "CollectionUpdateTask": ".collection_update_task",
    "Comment": ".comment",
    "CommentList": ".comment_list",
    "CommentResult": ".comment_result",
    "CommentUpdate": ".comment_update",
    "Component": ".component",
    "ComponentVersion": ".component_version",
    "CreateAccessRequestRequest": ".create_access_request_request",
    "CreateAccessRequestRequestEntityListItem": ".create_access_request_request_entity_list_item",
    "CreateAccessRequestRequestRequestType": ".create_access_request_request_request_type",
    "CreateAccessRequestRequestRole": ".create_access_request_request_role",
    "CreateAccessRequestResponse": ".create_access_request_response",
    "CreateAccessRequestResponseResultItem": ".create_access_request_response_result_item",
    "CreateApiCatalogSystemEnvironmentRequest": ".create_api_catalog_system_environment_request",
    "CreateCollectionFolderRequest": ".create_collection_folder_request",
    "CreateCollectionFolderResponse": ".create_collection_folder_response",
    "CreateCollectionFolderResponseData": ".create_collection_folder_response_data",
    "CreateCollectionFolderResponseMeta": ".create_collection_folder_response_meta",
    "CreateCollectionForkRequest": ".create_collection_fork_request",
    "CreateCollectionForkResponse": ".create_collection_fork_response",
    "CreateCollectionPullRequestRequest": ".create_collection_pull_request_request",
    "CreateCollectionPullRequestResponse": ".create_collection_pull_request_response",
    "CreateCollectionRequest": ".create_collection_request",
    "CreateCollectionRequestCollection": ".create_collection_request_collection",
    "CreateCollectionRequestCollectionAuth": ".create_collection_request_collection_auth",
    "CreateCollectionRequestCollectionAuthType": ".create_collection_request_collection_auth_type",
    "CreateCollectionRequestCollectionEventItem": ".create_collection_request_collection_event_item",
    "CreateCollectionRequestCollectionEventItemScript": ".create_collection_request_collection_event_item_script",
    "CreateCollectionRequestCollectionInfo": ".create_collection_request_collection_info",
    "CreateCollectionRequestCollectionItemItem": ".create_collection_request_collection_item_item",
    "CreateCollectionRequestCollectionItemItemRequest": ".create_collection_request_collection_item_item_request",
    "CreateCollectionRequestCollectionItemItemRequestHeaderItem": ".create_collection_request_collection_item_item_request_header_item",
    "CreateCollectionRequestCollectionItemItemResponseItem": ".create_collection_request_collection_item_item_response_item",
    "CreateCollectionRequestCollectionItemItemResponseItemOriginalRequest": ".create_collection_request_collection_item_item_response_item_original_request",
    "CreateCollectionRequestCollectionVariableItem": ".create_collection_request_collection_variable_item",
    "CreateCollectionRequestRequest": ".create_collection_request_request",
    "CreateCollectionRequestRequestAuth": ".create_collection_request_request_auth",
    "CreateCollectionRequestRequestAuthJwtItemType": ".create_collection_request_request_auth_jwt_item_type",
    "CreateCollectionRequestRequestAuthType": ".create_collection_request_request_auth_type",
    "CreateCollectionRequestRequestDataItem": ".create_collection_request_request_data_item",
    "CreateCollectionRequestRequestDataItemType": ".create_collection_request_request_data_item_type",
    "CreateCollectionRequestRequestDataMode": ".create_collection_request_request_data_mode",
    "CreateCollectionRequestRequestDataOptions": ".create_collection_request_request_data_options",
    "CreateCollectionRequestRequestDataOptionsRaw": ".create_collection_request_request_data_options_raw",
    "CreateCollectionRequestRequestEventsItem": ".create_collection_request_request_events_item",
    "CreateCollectionRequestRequestGraphqlModeData": ".create_collection_request_request_graphql_mode_data",
    "CreateCollectionRequestRequestHeaderDataItem": ".create_collection_request_request_header_data_item",
    "CreateCollectionRequestRequestMethod": ".create_collection_request_request_method",
    "CreateCollectionRequestRequestQueryParamsItem": ".create_collection_request_request_query_params_item",
    "CreateCollectionRequestResponse": ".create_collection_request_response",
    "CreateCollectionRequestResponseData": ".create_collection_request_response_data",
    "CreateCollectionRequestResponseMeta": ".create_collection_request_response_meta",
    "CreateCollectionResponseRequest": ".create_collection_response_request",
    "CreateCollectionResponseRequestHeadersItem": ".create_collection_response_request_headers_item",
    "CreateCollectionResponseRequestResponseCode": ".create_collection_response_request_response_code",
    "CreateCollectionResponseResponse": ".create_collection_response_response",
    "CreateCollectionResponseResponseData": ".create_collection_response_response_data",
    "CreateCollectionResponseResponseMeta": ".create_collection_response_response_meta",
    "CreateComponentRequest": ".create_component_request",
    "CreateComponentRequestFormat": ".create_component_request_format",
    "CreateComponentResponse": ".create_component_response",
    "CreateComponentVersionRequest": ".create_component_version_request",
    "CreateComponentVersionRequestSource": ".create_component_version_request_source",
    "CreateComponentVersionRequestSourceType": ".create_component_version_request_source_type",
    "CreateEnvironmentRequest": ".create_environment_request",
    "CreateEnvironmentRequestEnvironment": ".create_environment_request_environment",
    "CreateFolderCommentRequestTags": ".create_folder_comment_request_tags",
    "CreateFolderCommentRequestTagsUserName": ".create_folder_comment_request_tags_user_name",
    "CreateFolderCommentRequestTagsUserNameType": ".create_folder_comment_request_tags_user_name_type",
    "CreateMockRequest": ".create_mock_request",
    "CreateMockResponse": ".create_mock_response",
    "CreateMockServerResponseRequest": ".create_mock_server_response_request",
    "CreateMockServerResponseRequestServerResponse": ".create_mock_server_response_request_server_response",
    "CreateMonitorRequest": ".create_monitor_request",
    "CreateMonitorResponse": ".create_monitor_response",
    "CreatePackageRequest": ".create_package_request",
    "CreateSdkGitConnectionRequest": ".create_sdk_git_connection_request",
    "CreateSdkRequest": ".create_sdk_request",
    "CreateSdkRequestAuthorsItem": ".create_sdk_request_authors_item",
    "CreateSdkRequestCliOptions": ".create_sdk_request_cli_options",
    "CreateSdkRequestCsharpOptions": ".create_sdk_request_csharp_options",
    "CreateSdkRequestGoOptions": ".create_sdk_request_go_options",
    "CreateSdkRequestJavaOptions": ".create_sdk_request_java_options",
    "CreateSdkRequestKotlinOptions": ".create_sdk_request_kotlin_options",
    "CreateSdkRequestPhpOptions": ".create_sdk_request_php_options",
    "CreateSdkRequestPythonOptions": ".create_sdk_request_python_options",
    "CreateSdkRequestRetry": ".create_sdk_request_retry",
    "CreateSdkRequestRetryHttpMethodsToRetryItem": ".create_sdk_request_retry_http_methods_to_retry_item",
    "CreateSdkRequestRubyOptions": ".create_sdk_request_ruby_options",
    "CreateSdkRequestRustOptions": ".create_sdk_request_rust_options",
    "CreateSdkRequestTypescriptOptions": ".create_sdk_request_typescript_options",
    "CreateSpecFileRequest": ".create_spec_file_request",
    "CreateSpecFileResponse": ".create_spec_file_response",
    "CreateSpecRequest": ".create_spec_request",
    "CreateSpecRequestFilesItemVariant2": ".create_spec_request_files_item_variant_2",
    "CreateSpecVersionTagRequest": ".create_spec_version_tag_request",
    "CreateSpecVersionTagResponse": ".create_spec_version_tag_response",
    "CreateTeamRequest": ".create_team_request",
    "CreateWebhookRequest": ".create_webhook_request",
    "CreateWebhookRequestWebhook": ".create_webhook_request_webhook",
    "CreateWebhookResponse": ".create_webhook_response",
    "CreateWebhookResponseWebhook": ".create_webhook_response_webhook",
    "CreateWorkspaceError403": ".create_workspace_error_403",
    "CreateWorkspaceError403Error": ".create_workspace_error_403_error",
    "CreateWorkspaceRequest": ".create_workspace_request",
    "CreateWorkspaceResponse": ".create_workspace_response",
    "CreateWorkspaceUpdateRequest": ".create_workspace_update_request",
    "DeleteCollectionAccessKeyError404": ".delete_collection_access_key_error_404",
    "DeleteCollectionFolderResponse": ".delete_collection_folder_response",
    "DeleteCollectionFolderResponseData": ".delete_collection_folder_response_data",
    "DeleteCollectionFolderResponseMeta": ".delete_collection_folder_response_meta",
    "DeleteCollectionResponse": ".delete_collection_response",
    "DeleteEnvironmentResponse": ".delete_environment_response",
    "DeleteMockResponse": ".delete_mock_response",
    "DeleteMockServerResponseResponse": ".delete_mock_server_response_response",
    "DeleteMockServerResponseResponseLanguage": ".delete_mock_server_response_response_language",
    "DeleteMonitorResponse": ".delete_monitor_response",
    "DeleteWorkspaceResponse": ".delete_workspace_response",
    "DeleteWorkspaceResponseWorkspace": ".delete_workspace_response_workspace",
    "DeletedReference": ".deleted_reference",
    "DetectedSecret": ".detected_secret",
    "DetectedSecretsQueriesRequest": ".detected_secrets_queries_request",
    "DetectedSecretsQueriesRequestResourcesItem": ".detected_secrets_queries_request_resources_item",
    "DetectedSecretsQueriesRequestResourcesItemType": ".detected_secrets_queries_request_resources_item_type",
    "DetectedSecretsQueriesRequestStatusesItem": ".detected_secrets_queries_request_statuses_item",
    "DetectedSecretsQueriesRequestWorkspaceVisibilitiesItem": ".detected_secrets_queries_request_workspace_visibilities_item",
    "DetectedSecretsQueriesResponse": ".detected_secrets_queries_response",
    "DetectedSecretsQueriesResponseDataItemResolution": ".detected_secrets_queries_response_data_item_resolution",
    "DetectedSecretsQueriesResponseDataItemWorkspaceVisibility": ".detected_secrets_queries_response_data_item_workspace_visibility",
    "DetectedSecretsQueriesResponseMeta": ".detected_secrets_queries_response_meta",
    "Direction": ".direction",
    "DuplicateCollectionRequest": ".duplicate_collection_request",
    "DuplicateCollectionResponse": ".duplicate_collection_response",
    "DuplicateCollectionResponseTaskStatus": ".duplicate_collection_response_task_status",
    "DuplicationTask": ".duplication_task",
    "Environment": ".environment",
    "EnvironmentForkReference": ".environment_fork_reference",
    "EnvironmentReference": ".environment_reference",
    "EnvironmentSecret": ".environment_secret",
    "EnvironmentSummary": ".environment_summary",
    "EnvironmentVariable": ".environment_variable",
    "ErrorEnvelope": ".error_envelope",
    "ErrorEnvelopeWithDetails": ".error_envelope_with_details",
    "ErrorNameAndMessage": ".error_name_and_message",
    "Fork": ".fork",
    "ForkEnvironmentRequest": ".fork_environment_request",
    "ForkEnvironmentResponse": ".fork_environment_response",
    "ForkMerge": ".fork_merge",
    "ForkOrigin": ".fork_origin",
    "ForkReference": ".fork_reference",
    "ForkStatus": ".fork_status",
    "ForkStatuses": ".fork_statuses",
    "GenerateCollectionElementType": ".generate_collection_element_type",
    "GenerateCollectionRequest": ".generate_collection_request",
    "GenerateCollectionRequestOptionsFolderStrategy": ".generate_collection_request_options_folder_strategy",
    "GenerateCollectionRequestOptionsIndentCharacter": ".generate_collection_request_options_indent_character",
    "GenerateCollectionRequestOptionsRequestNameSource": ".generate_collection_request_options_request_name_source",
    "GenerateOauthTokenRequest": ".generate_oauth_token_request",
    "GenerateOauthTokenResponse": ".generate_oauth_token_response",
    "GenerateOauthTokenResponseTokenType": ".generate_oauth_token_response_token_type",
    "GenerateServiceAccountTokenResponse": ".generate_service_account_token_response",
    "GenerateServiceAccountTokenResponseSession": ".generate_service_account_token_response_session",
    "GenerateSpecFromCollectionElementType": ".generate_spec_from_collection_element_type",
    "GenerateSpecFromCollectionRequest": ".generate_spec_from_collection_request",
    "GenerateSpecFromCollectionRequestType": ".generate_spec_from_collection_request_type",
    "GenerateToolError400": ".generate_tool_error_400",
    "GenerateToolRequest": ".generate_tool_request",
    "GenerateToolRequestConfig": ".generate_tool_request_config",
    "GenerateToolRequestConfigAgentFramework": ".generate_tool_request_config_agent_framework",
    "GenerateToolRequestConfigLanguage": ".generate_tool_request_config_language",
    "GenerateToolResponse": ".generate_tool_response",
    "GenerateToolResponseData": ".generate_tool_response_data",
    "GeneratedCollection": ".generated_collection",
    "GeneratedSpec": ".generated_spec",
    "GenerationOptions": ".generation_options",
    "GenerationTask": ".generation_task",
    "GetAccountInvoicesResponse": ".get_account_invoices_response",
    "GetAccountInvoicesResponseDataItemLinks": ".get_account_invoices_response_data_item_links",
    "GetAccountInvoicesResponseDataItemLinksWeb": ".get_account_invoices_response_data_item_links_web",
    "GetAccountInvoicesResponseDataItemTotalAmount": ".get_account_invoices_response_data_item_total_amount",
    "GetAccountInvoicesStatus": ".get_account_invoices_status",
    "GetAccountsResponse": ".get_accounts_response",
    "GetAccountsResponseSalesChannel": ".get_accounts_response_sales_channel",
    "GetAccountsResponseSlots": ".get_accounts_response_slots",
    "GetAllComponentsResponse": ".get_all_components_response",
    "GetAllComponentsStatus": ".get_all_components_status",
    "GetAllComponentsType": ".get_all_components_type",
    "GetAllSpecsResponse": ".get_all_specs_response",
    "GetAllSpecsResponseMeta": ".get_all_specs_response_meta",
    "GetAllWorkspaceRolesResponse": ".get_all_workspace_roles_response",
    "GetAllWorkspaceRolesResponseRoles": ".get_all_workspace_roles_response_roles",
    "GetAnalyticsDataDuration": ".get_analytics_data_duration",
    "GetAnalyticsDataEntityType": ".get_analytics_data_entity_type",
    "GetAnalyticsDataMetrics": ".get_analytics_data_metrics",
    "GetAnalyticsDataResource": ".get_analytics_data_resource",
    "GetAnalyticsDataResponse": ".get_analytics_data_response",
    "GetAnalyticsDataResponseDataVariant1": ".get_analytics_data_response_data_variant_1",
    "GetAnalyticsDataResponseDataVariant1Summary": ".get_analytics_data_response_data_variant_1_summary",
    "GetAnalyticsDataResponseDataVariant1SummaryPagination": ".get_analytics_data_response_data_variant_1_summary_pagination",
    "GetAnalyticsDataResponseDataVariant1SummarySchema": ".get_analytics_data_response_data_variant_1_summary_schema",
    "GetAnalyticsDataResponseDataVariant1SummarySchemaColumnsItem": ".get_analytics_data_response_data_variant_1_summary_schema_columns_item",
    "GetAnalyticsDataResponseDataVariant1SummarySchemaColumnsItemType": ".get_analytics_data_response_data_variant_1_summary_schema_columns_item_type",
    "GetAnalyticsDataResponseDataVariant2": ".get_analytics_data_response_data_variant_2",
    "GetAnalyticsDataResponseDataVariant2AllPartners": ".get_analytics_data_response_data_variant_2_all_partners",
    "GetAnalyticsDataResponseDataVariant2RequestSent": ".get_analytics_data_response_data_variant_2_request_sent",
    "GetAnalyticsDataResponseDataVariant2SuccessfulRequests200OK": ".get_analytics_data_response_data_variant_2_successful_requests_200ok",
    "GetAnalyticsDataResponseDataVariant2ViewedCollection": ".get_analytics_data_response_data_variant_2_viewed_collection",
    "GetAnalyticsDataResponseDataVariant2WorkspaceVisited": ".get_analytics_data_response_data_variant_2_workspace_visited",
    "GetAnalyticsDataUserType": ".get_analytics_data_user_type",
    "GetAnalyticsDataView": ".get_analytics_data_view",
    "GetAnalyticsMetadataResponse": ".get_analytics_metadata_response",
    "GetAnalyticsMetadataResponseData": ".get_analytics_metadata_response_data",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant1": ".get_analytics_metadata_response_data_resources_item_variant_1",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant1MetricsItem": ".get_analytics_metadata_response_data_resources_item_variant_1_metrics_item",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2": ".get_analytics_metadata_response_data_resources_item_variant_2",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItem": ".get_analytics_metadata_response_data_resources_item_variant_2_metrics_item",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParameters": ".get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2": ".get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_filters_variant_2",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2Duration": ".get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_filters_variant_2_duration",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2WorkspaceType": ".get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_filters_variant_2_workspace_type",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersPagination": ".get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_pagination",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersView": ".get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_view",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponse": ".get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_response",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseDetailed": ".get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_response_detailed",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseSummary": ".get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_response_summary",
    "GetApiCatalogDiscoveryServicesDiscoverySource": ".get_api_catalog_discovery_services_discovery_source",
    "GetApiCatalogServiceCiRunsStatus": ".get_api_catalog_service_ci_runs_status",
    "GetApiCatalogServiceMonitorRunsStatus": ".get_api_catalog_service_monitor_runs_status",
    "GetApiCatalogServiceSpecificationLintsSeverity": ".get_api_catalog_service_specification_lints_severity",
    "GetApiCatalogServiceSpecificationLintsStatus": ".get_api_catalog_service_specification_lints_status",
    "GetAsyncSpecTaskStatusElementType": ".get_async_spec_task_status_element_type",
    "GetAsyncSpecTaskStatusResponseVariant1": ".get_async_spec_task_status_response_variant_1",
    "GetAsyncSpecTaskStatusResponseVariant1Details": ".get_async_spec_task_status_response_variant_1_details",
    "GetAsyncSpecTaskStatusResponseVariant1DetailsResourcesItem": ".get_async_spec_task_status_response_variant_1_details_resources_item",
    "GetAsyncSpecTaskStatusResponseVariant1Meta": ".get_async_spec_task_status_response_variant_1_meta",
    "GetAsyncSpecTaskStatusResponseVariant1MetaModel": ".get_async_spec_task_status_response_variant_1_meta_model",
    "GetAsyncSpecTaskStatusResponseVariant1Status": ".get_async_spec_task_status_response_variant_1_status",
    "GetAsyncSpecTaskStatusResponseVariant2": ".get_async_spec_task_status_response_variant_2",
    "GetAsyncSpecTaskStatusResponseVariant2Status": ".get_async_spec_task_status_response_variant_2_status",
    "GetAuditLogsResponse": ".get_audit_logs_response",
    "GetAuditLogsResponseTrailsItemData": ".get_audit_logs_response_trails_item_data",
    "GetAuditLogsResponseTrailsItemDataActor": ".get_audit_logs_response_trails_item_data_actor",
    "GetAuditLogsResponseTrailsItemDataTeam": ".get_audit_logs_response_trails_item_data_team",
    "GetAuditLogsResponseTrailsItemDataUser": ".get_audit_logs_response_trails_item_data_user",
    "GetAuditLogsResponseTrailsItemDataVariables": ".get_audit_logs_response_trails_item_data_variables",
    "GetCollectionAccessKeysResponse": ".get_collection_access_keys_response",
    "GetCollectionAccessKeysResponseDataItemStatus": ".get_collection_access_keys_response_data_item_status",
    "GetCollectionAccessKeysResponseMeta": ".get_collection_access_keys_response_meta",
    "GetCollectionFolderResponse": ".get_collection_folder_response",
    "GetCollectionFolderResponseData": ".get_collection_folder_response_data",
    "GetCollectionFolderResponseMeta": ".get_collection_folder_response_meta",
    "GetCollectionForksResponse": ".get_collection_forks_response",
    "GetCollectionForksResponseMeta": ".get_collection_forks_response_meta",
    "GetCollectionModel": ".get_collection_model",
    "GetCollectionPullRequestsResponse": ".get_collection_pull_requests_response",
    "GetCollectionRequestResponse": ".get_collection_request_response",
    "GetCollectionRequestResponseData": ".get_collection_request_response_data",
    "GetCollectionRequestResponseMeta": ".get_collection_request_response_meta",
    "GetCollectionResponse": ".get_collection_response",
    "GetCollectionResponseResponse": ".get_collection_response_response",
    "GetCollectionResponseResponseData": ".get_collection_response_response_data",
    "GetCollectionResponseResponseMeta": ".get_collection_response_response_meta",
    "GetCollectionRolesError404": ".get_collection_roles_error_404",
    "GetCollectionRolesResponse": ".get_collection_roles_response",
    "GetCollectionRolesResponseTeamItemRole": ".get_collection_roles_response_team_item_role",
    "GetCollectionUpdatesTasksResponseStatus": ".get_collection_updates_tasks_response_status",
    "GetCollectionsForkedByUserResponse": ".get_collections_forked_by_user_response",
    "GetCollectionsForkedByUserResponseMeta": ".get_collections_forked_by_user_response_meta",
    "GetCollectionsResponse": ".get_collections_response",
    "GetCollectionsResponseCollectionsItemFork": ".get_collections_response_collections_item_fork",
    "GetCollectionsResponseMeta": ".get_collections_response_meta",
    "GetComponentDraftResponse": ".get_component_draft_response",
    "GetComponentResponse": ".get_component_response",
    "GetComponentVersionsResponse": ".get_component_versions_response",
    "GetDetectedSecretsLocationsResourceType": ".get_detected_secrets_locations_resource_type",
    "GetDetectedSecretsLocationsResponse": ".get_detected_secrets_locations_response",
    "GetDetectedSecretsLocationsResponseMeta": ".get_detected_secrets_locations_response_meta",
    "GetDetectedSecretsLocationsResponseMetaActivityFeedItem": ".get_detected_secrets_locations_response_meta_activity_feed_item",
    "GetDetectedSecretsLocationsResponseMetaActivityFeedItemStatus": ".get_detected_secrets_locations_response_meta_activity_feed_item_status",
    "GetEnvironmentForksResponse": ".get_environment_forks_response",
    "GetEnvironmentForksResponseMeta": ".get_environment_forks_response_meta",
    "GetEnvironmentForksSort": ".get_environment_forks_sort",
    "GetEnvironmentResponse": ".get_environment_response",
    "GetEnvironmentsResponse": ".get_environments_response",
    "GetFolderCommentsResponseDataItemStatus": ".get_folder_comments_response_data_item_status",
    "GetGeneratedCollectionSpecsResponse": ".get_generated_collection_specs_response",
    "GetGroupsResponse": ".get_groups_response",
    "GetMockCallLogsResponse": ".get_mock_call_logs_response",
    "GetMockCallLogsResponseCallLogsItemRequest": ".get_mock_call_logs_response_call_logs_item_request",
    "GetMockCallLogsResponseCallLogsItemRequestBody": ".get_mock_call_logs_response_call_logs_item_request_body",
    "GetMockCallLogsResponseCallLogsItemResponse": ".get_mock_call_logs_response_call_logs_item_response",
    "GetMockCallLogsResponseCallLogsItemResponseBody": ".get_mock_call_logs_response_call_logs_item_response_body",
    "GetMockCallLogsResponseCallLogsItemResponseHeaders": ".get_mock_call_logs_response_call_logs_item_response_headers",
    "GetMockCallLogsResponseCallLogsItemResponseHeadersDescription": ".get_mock_call_logs_response_call_logs_item_response_headers_description",
    "GetMockCallLogsSort": ".get_mock_call_logs_sort",
    "GetMockError404Error": ".get_mock_error_404_error",
    "GetMockError404ErrorDetailsType0": ".get_mock_error_404_error_details_type_0",
    "GetMockError500": ".get_mock_error_500",
    "GetMockError500Error": ".get_mock_error_500_error",
    "GetMockResponse": ".get_mock_response",
    "GetMockResponseMockConfigDelayPreset": ".get_mock_response_mock_config_delay_preset",
    "GetMockResponseMockConfigDelayType": ".get_mock_response_mock_config_delay_type",
    "GetMockServerResponseError404": ".get_mock_server_response_error_404",
    "GetMockServerResponseError404Error": ".get_mock_server_response_error_404_error",
    "GetMockServerResponseResponseHeadersItem": ".get_mock_server_response_response_headers_item",
    "GetMocksResponse": ".get_mocks_response",
    "GetMonitorResponse": ".get_monitor_response",
    "GetMonitorResponseMonitorDistributionItem": ".get_monitor_response_monitor_distribution_item",
    "GetMonitorResponseMonitorDistributionItemRegion": ".get_monitor_response_monitor_distribution_item_region",
    "GetMonitorResponseMonitorNotifications": ".get_monitor_response_monitor_notifications",
    "GetMonitorResponseMonitorNotificationsOnErrorItem": ".get_monitor_response_monitor_notifications_on_error_item",
    "GetMonitorResponseMonitorNotificationsOnFailureItem": ".get_monitor_response_monitor_notifications_on_failure_item",
    "GetMonitorResponseMonitorOptions": ".get_monitor_response_monitor_options",
    "GetMonitorResponseMonitorRetry": ".get_monitor_response_monitor_retry",
    "GetMonitorsResponse": ".get_monitors_response",
    "GetMonitorsResponseMeta": ".get_monitors_response_meta",
    "GetPackageResponse": ".get_package_response",
    "GetPackagesResponse": ".get_packages_response",
    "GetPackagesResponseMeta": ".get_packages_response_meta",
    "GetPullRequestResponseDestination": ".get_pull_request_response_destination",
    "GetPullRequestResponseMerge": ".get_pull_request_response_merge",
    "GetPullRequestResponseMergeStatus": ".get_pull_request_response_merge_status",
    "GetPullRequestResponseReviewersItem": ".get_pull_request_response_reviewers_item",
    "GetPullRequestResponseSource": ".get_pull_request_response_source",
    "GetRunnerInstancesResponse": ".get_runner_instances_response",
    "GetRunnerInstancesResponseMeta": ".get_runner_instances_response_meta",
    "GetRunnerMetricsError404": ".get_runner_metrics_error_404",
    "GetRunnerMetricsResponse": ".get_runner_metrics_response",
    "GetSdkDownloadUrlResponse": ".get_sdk_download_url_response",
    "GetSdkGitConnectionPullRequestsResponse": ".get_sdk_git_connection_pull_requests_response",
    "GetSdkGitConnectionPullRequestsResponseDataItem": ".get_sdk_git_connection_pull_requests_response_data_item",
    "GetSdkGitConnectionsResponse": ".get_sdk_git_connections_response",
    "GetSdkGitConnectionsStatus": ".get_sdk_git_connections_status",
    "GetSdkResponseError": ".get_sdk_response_error",
    "GetSdkResponsePullRequestStatus": ".get_sdk_response_pull_request_status",
    "GetSdkResponseSource": ".get_sdk_response_source",
    "GetSdkResponseSourceType": ".get_sdk_response_source_type",
    "GetSdksBuildStatus": ".get_sdks_build_status",
    "GetSdksResponseVariant1": ".get_sdks_response_variant_1",
    "GetSdksResponseVariant1Meta": ".get_sdks_response_variant_1_meta",
    "GetSecretTypesError401": ".get_secret_types_error_401",
    "GetSecretTypesResponse": ".get_secret_types_response",
    "GetSecretTypesResponseDataItemType": ".get_secret_types_response_data_item_type",
    "GetSecretTypesResponseMeta": ".get_secret_types_response_meta",
    "GetSourceCollectionStatusError400": ".get_source_collection_status_error_400",
    "GetSourceCollectionStatusError400Collection": ".get_source_collection_status_error_400_collection",
    "GetSourceCollectionStatusResponse": ".get_source_collection_status_response",
    "GetSpecCollectionsResponse": ".get_spec_collections_response",
    "GetSpecCollectionsResponseCollectionsItemState": ".get_spec_collections_response_collections_item_state",
    "GetSpecFileResponseType": ".get_spec_file_response_type",
    "GetSpecFilesResponse": ".get_spec_files_response",
    "GetSpecResponseFileFormat": ".get_spec_response_file_format",
    "GetSpecVersionTagResponse": ".get_spec_version_tag_response",
    "GetSpecVersionTagResponseDataItemFileType": ".get_spec_version_tag_response_data_item_file_type",
    "GetSpecVersionTagResponseDataItemType": ".get_spec_version_tag_response_data_item_type",
    "GetSpecVersionTagsResponse": ".get_spec_version_tags_response",
    "GetTaggedEntitiesEntityType": ".get_tagged_entities_entity_type",
    "GetTaggedEntitiesError400": ".get_tagged_entities_error_400",
    "GetTaggedEntitiesResponse": ".get_tagged_entities_response",
    "GetTaggedEntitiesResponseData": ".get_tagged_entities_response_data",
    "GetTaggedEntitiesResponseDataEntitiesItemEntityType": ".get_tagged_entities_response_data_entities_item_entity_type",
    "GetTaggedEntitiesResponseMeta": ".get_tagged_entities_response_meta",
    "GetTeamAccessRequestsResponse": ".get_team_access_requests_response",
    "GetTeamError500": ".get_team_error_500",
    "GetTeamError500DetailVariant1": ".get_team_error_500_detail_variant_1",
    "GetTeamError500DetailVariant2": ".get_team_error_500_detail_variant_2",
    "GetTeamError500DetailVariant2ResultItem": ".get_team_error_500_detail_variant_2_result_item",
    "GetTeamInclude": ".get_team_include",
    "GetTeamResponse": ".get_team_response",
    "GetTeamSettingsResponse": ".get_team_settings_response",
    "GetTeamSettingsResponseSettings": ".get_team_settings_response_settings",
    "GetTeamUsersResponse": ".get_team_users_response",
    "GetTeamsResponse": ".get_teams_response",
    "GetTeamsResponseMetadata": ".get_teams_response_metadata",
    "GetWorkspaceActivityFeedElementType": ".get_workspace_activity_feed_element_type",
    "GetWorkspaceActivityFeedResponse": ".get_workspace_activity_feed_response",
    "GetWorkspaceActivityFeedResponseDataItemAction": ".get_workspace_activity_feed_response_data_item_action",
    "GetWorkspaceActivityFeedResponseDataItemUser": ".get_workspace_activity_feed_response_data_item_user",
    "GetWorkspaceError404": ".get_workspace_error_404",
    "GetWorkspaceError404Error": ".get_workspace_error_404_error",
    "GetWorkspaceGlobalVariablesResponse": ".get_workspace_global_variables_response",
    "GetWorkspaceGlobalVariablesResponseValuesItemType": ".get_workspace_global_variables_response_values_item_type",
    "GetWorkspaceResponse": ".get_workspace_response",
    "GetWorkspaceResponseWorkspaceScim": ".get_workspace_response_workspace_scim",
    "GetWorkspaceRolesInclude": ".get_workspace_roles_include",
    "GetWorkspaceRolesResponse": ".get_workspace_roles_response",
    "GetWorkspaceUpdateResponseCategory": ".get_workspace_update_response_category",
    "GetWorkspaceUpdateResponseCreatedBy": ".get_workspace_update_response_created_by",
    "GetWorkspaceUpdateResponseRelatedResourcesItem": ".get_workspace_update_response_related_resources_item",
    "GetWorkspaceUpdateResponseRelatedResourcesItemResource": ".get_workspace_update_response_related_resources_item_resource",
    "GetWorkspaceUpdatesResponse": ".get_workspace_updates_response",
    "GetWorkspacesElementType": ".get_workspaces_element_type",
    "GetWorkspacesError400Variant1": ".get_workspaces_error_400_variant_1",
    "GetWorkspacesInclude": ".get_workspaces_include",
    "GetWorkspacesResponse": ".get_workspaces_response",
    "GetWorkspacesResponseMeta": ".get_workspaces_response_meta",
    "GetWorkspacesResponseWorkspacesItemScim": ".get_workspaces_response_workspaces_item_scim",
    "GlobalVariable": ".global_variable",
    "Group": ".group",
    "ImportOpenApiDefinitionRequest": ".import_open_api_definition_request",
    "ImportOpenApiDefinitionRequestType": ".import_open_api_definition_request_type",
    "ImportOpenApiDefinitionRequestVariant1": ".import_open_api_definition_request_variant_1",
    "ImportOpenApiDefinitionRequestVariant1Type": ".import_open_api_definition_request_variant_1_type",
    "ImportOpenApiDefinitionRequestVariant2": ".import_open_api_definition_request_variant_2",
    "ImportOpenApiDefinitionRequestVariant2Type": ".import_open_api_definition_request_variant_2_type",
    "ImportOpenApiDefinitionResponse": ".import_open_api_definition_response",
    "Invoice": ".invoice",
    "JsonObject": ".json_object",
    "ListPrivateNetworkAddRequestsResponse": ".list_private_network_add_requests_response",
    "ListPrivateNetworkAddRequestsResponseRequestsItemElement": ".list_private_network_add_requests_response_requests_item_element",
    "ListPrivateNetworkAddRequestsResponseRequestsItemResponse": ".list_private_network_add_requests_response_requests_item_response",
    "ListPrivateNetworkAddRequestsStatus": ".list_private_network_add_requests_status",
    "ListPrivateNetworkWorkspacesResponse": ".list_private_network_workspaces_response",
    "ListPrivateNetworkWorkspacesResponseMeta": ".list_private_network_workspaces_response_meta",
    "ListPrivateNetworkWorkspacesSort": ".list_private_network_workspaces_sort",
    "ListPrivateNetworkWorkspacesType": ".list_private_network_workspaces_type",
    "ManagePartnerWorkspaceInvitesRequestVariant1": ".manage_partner_workspace_invites_request_variant_1",
    "ManagePartnerWorkspaceInvitesRequestVariant1Action": ".manage_partner_workspace_invites_request_variant_1_action",
    "ManagePartnerWorkspaceInvitesRequestVariant1RoleId": ".manage_partner_workspace_invites_request_variant_1_role_id",
    "ManagePartnerWorkspaceInvitesRequestVariant1Target": ".manage_partner_workspace_invites_request_variant_1_target",
    "ManagePartnerWorkspaceInvitesRequestVariant1TargetEntity": ".manage_partner_workspace_invites_request_variant_1_target_entity",
    "ManagePartnerWorkspaceInvitesRequestVariant2": ".manage_partner_workspace_invites_request_variant_2",
    "ManagePartnerWorkspaceInvitesRequestVariant2Action": ".manage_partner_workspace_invites_request_variant_2_action",
    "ManagePartnerWorkspaceInvitesRequestVariant2TargetVariant1": ".manage_partner_workspace_invites_request_variant_2_target_variant_1",
    "ManagePartnerWorkspaceInvitesRequestVariant3": ".manage_partner_workspace_invites_request_variant_3",
    "ManagePartnerWorkspaceInvitesRequestVariant3TargetEntity": ".manage_partner_workspace_invites_request_variant_3_target_entity",
    "ManagePartnerWorkspaceInvitesResponseVariant1": ".manage_partner_workspace_invites_response_variant_1",
    "ManagePartnerWorkspaceInvitesResponseVariant1ResultsItem": ".manage_partner_workspace_invites_response_variant_1_results_item",
    "ManagePartnerWorkspaceInvitesResponseVariant1ResultsItemStatus": ".manage_partner_workspace_invites_response_variant_1_results_item_status",
    "ManagePartnerWorkspaceInvitesResponseVariant1RoleDisplayName": ".manage_partner_workspace_invites_response_variant_1_role_display_name",
    "ManagePartnerWorkspaceInvitesResponseVariant2": ".manage_partner_workspace_invites_response_variant_2",
    "ManagePartnerWorkspaceInvitesResponseVariant2ResultsItem": ".manage_partner_workspace_invites_response_variant_2_results_item",
    "ManagePartnerWorkspaceInvitesResponseVariant2ResultsItemStatus": ".manage_partner_workspace_invites_response_variant_2_results_item_status",
    "ManageTeamMemberRolesRequest": ".manage_team_member_roles_request",
    "ManageTeamMemberRolesRequestAdd": ".manage_team_member_roles_request_add",
    "ManageTeamMemberRolesRequestAddGroups": ".manage_team_member_roles_request_add_groups",
    "ManageTeamMemberRolesRequestAddGroupsUserGroupIdItem": ".manage_team_member_roles_request_add_groups_user_group_id_item",
    "ManageTeamMemberRolesRequestAddOrgs": ".manage_team_member_roles_request_add_orgs",
    "ManageTeamMemberRolesRequestAddOrgsOrgIdItem": ".manage_team_member_roles_request_add_orgs_org_id_item",
    "ManageTeamMemberRolesRequestAddTeams": ".manage_team_member_roles_request_add_teams",
    "ManageTeamMemberRolesRequestAddTeamsTeamIdItem": ".manage_team_member_roles_request_add_teams_team_id_item",
    "ManageTeamMemberRolesRequestAddUsers": ".manage_team_member_roles_request_add_users",
    "ManageTeamMemberRolesRequestAddUsersUserIdItem": ".manage_team_member_roles_request_add_users_user_id_item",
    "ManageTeamMemberRolesRequestRemove": ".manage_team_member_roles_request_remove",
    "ManageTeamMemberRolesResponse": ".manage_team_member_roles_response",
    "ManageTeamMemberRolesResponseResultItem": ".manage_team_member_roles_response_result_item",
    "MergeCollectionForkRequest": ".merge_collection_fork_request",
    "MergeCollectionForkRequestStrategy": ".merge_collection_fork_request_strategy",
    "MergeEnvironmentForkRequest": ".merge_environment_fork_request",
    "MergeTask": ".merge_task",
    "Mock": ".mock",
    "MockCall": ".mock_call",
    "MockConfig": ".mock_config",
    "MockConfigUpdate": ".mock_config_update",
    "MockDelay": ".mock_delay",
    "MockReference": ".mock_reference",
    "MockServerResponse": ".mock_server_response",
    "MockUpdate": ".mock_update",
    "Monitor": ".monitor",
    "MonitorLastRun": ".monitor_last_run",
    "MonitorReference": ".monitor_reference",
    "MonitorRunExecution": ".monitor_run_execution",
    "MonitorRunInfo": ".monitor_run_info",
    "MonitorRunResult": ".monitor_run_result",
    "MonitorRunStats": ".monitor_run_stats",
    "MonitorSchedule": ".monitor_schedule",
    "MonitorSummary": ".monitor_summary",
    "MonitorUpdate": ".monitor_update",
    "NetworkElement": ".network_element",
    "NetworkRequest": ".network_request",
    "NewComment": ".new_comment",
    "NewMock": ".new_mock",
    "NewMonitor": ".new_monitor",
    "NewMonitorSchedule": ".new_monitor_schedule",
    "NewSpecFile": ".new_spec_file",
    "NewWorkspace": ".new_workspace",
    "OauthError": ".oauth_error",
    "Package": ".package",
    "PackageProblem": ".package_problem",
    "PackageSummary": ".package_summary",
    "PatchCollectionRequest": ".patch_collection_request",
    "PatchCollectionRequestCollection": ".patch_collection_request_collection",
    "PatchCollectionRequestCollectionEventsItem": ".patch_collection_request_collection_events_item",
    "PatchCollectionRequestCollectionEventsItemScript": ".patch_collection_request_collection_events_item_script",
    "PatchCollectionRequestCollectionInfo": ".patch_collection_request_collection_info",
    "PatchCollectionRequestCollectionVariableItem": ".patch_collection_request_collection_variable_item",
    "PatchCollectionResponse": ".patch_collection_response",
    "PatchCollectionResponseCollection": ".patch_collection_response_collection",
    "PatchEnvironmentError400": ".patch_environment_error_400",
    "PatchEnvironmentRequestVariant1Item": ".patch_environment_request_variant_1_item",
    "PatchEnvironmentRequestVariant1ItemValueVariant2Source": ".patch_environment_request_variant_1_item_value_variant_2_source",
    "PatchEnvironmentRequestVariant1ItemValueVariant2SourcePostman": ".patch_environment_request_variant_1_item_value_variant_2_source_postman",
    "PatchEnvironmentRequestVariant1ItemValueVariant2SourcePostmanType": ".patch_environment_request_variant_1_item_value_variant_2_source_postman_type",
    "PatchEnvironmentRequestVariant1ItemValueVariant2SourceProvider": ".patch_environment_request_variant_1_item_value_variant_2_source_provider",
    "PatchEnvironmentRequestVariant2Item": ".patch_environment_request_variant_2_item",
    "PatchEnvironmentRequestVariant4Item": ".patch_environment_request_variant_4_item",
    "PatchEnvironmentResponse": ".patch_environment_response",
    "PatchWorkspaceUpdateRequest": ".patch_workspace_update_request",
    "PatchWorkspaceUpdateResponse": ".patch_workspace_update_response",
    "PostApiCatalogDiscoveryServicesRequest": ".post_api_catalog_discovery_services_request",
    "PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItem": ".post_api_catalog_discovery_services_request_discovered_services_item",
    "PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemApiDefinition": ".post_api_catalog_discovery_services_request_discovered_services_item_api_definition",
    "PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemEndpointsItem": ".post_api_catalog_discovery_services_request_discovered_services_item_endpoints_item",
    "PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemProviderMetadata": ".post_api_catalog_discovery_services_request_discovered_services_item_provider_metadata",
    "Problem": ".problem",
    "ProblemWithInstance": ".problem_with_instance",
    "ProblemWithRequestId": ".problem_with_request_id",
    "ProblemWithoutStatus": ".problem_without_status",
    "ProtocolProfileBehavior": ".protocol_profile_behavior",
    "PublishDocumentationRequest": ".publish_documentation_request",
    "PublishDocumentationRequestCustomColor": ".publish_documentation_request_custom_color",
    "PublishDocumentationRequestCustomization": ".publish_documentation_request_customization",
    "PublishDocumentationRequestCustomizationAppearance": ".publish_documentation_request_customization_appearance",
    "PublishDocumentationRequestCustomizationAppearanceDefault": ".publish_documentation_request_customization_appearance_default",
    "PublishDocumentationRequestCustomizationAppearanceThemesItem": ".publish_documentation_request_customization_appearance_themes_item",
    "PublishDocumentationRequestCustomizationAppearanceThemesItemColors": ".publish_documentation_request_customization_appearance_themes_item_colors",
    "PublishDocumentationRequestCustomizationAppearanceThemesItemName": ".publish_documentation_request_customization_appearance_themes_item_name",
    "PublishDocumentationRequestCustomizationMetaTagsItem": ".publish_documentation_request_customization_meta_tags_item",
    "PublishDocumentationRequestDocumentationLayout": ".publish_documentation_request_documentation_layout",
    "PublishDocumentationResponse": ".publish_documentation_response",
    "PublishMockResponse": ".publish_mock_response",
    "PublishMockResponseMock": ".publish_mock_response_mock",
    "PullCollectionChangesResponse": ".pull_collection_changes_response",
    "PullCollectionChangesResponseCollection": ".pull_collection_changes_response_collection",
    "PullEnvironmentRequest": ".pull_environment_request",
    "PullEnvironmentResponse": ".pull_environment_response",
    "PullEnvironmentResponseEnvironment": ".pull_environment_response_environment",
    "PullRequest": ".pull_request",
    "PullRequestSummary": ".pull_request_summary",
    "PutCollectionPrefer": ".put_collection_prefer",
    "PutCollectionRequest": ".put_collection_request",
    "PutCollectionRequestCollection": ".put_collection_request_collection",
    "PutCollectionRequestCollectionAuthType": ".put_collection_request_collection_auth_type",
    "PutCollectionRequestCollectionEventItemListen": ".put_collection_request_collection_event_item_listen",
    "PutCollectionRequestCollectionEventItemScript": ".put_collection_request_collection_event_item_script",
    "PutCollectionRequestCollectionInfo": ".put_collection_request_collection_info",
    "PutCollectionRequestCollectionInfoSchema": ".put_collection_request_collection_info_schema",
    "PutCollectionRequestCollectionItemItemRequestBody": ".put_collection_request_collection_item_item_request_body",
    "PutCollectionRequestCollectionItemItemRequestBodyFile": ".put_collection_request_collection_item_item_request_body_file",
    "PutCollectionRequestCollectionItemItemRequestBodyFormdataItemVariant1": ".put_collection_request_collection_item_item_request_body_formdata_item_variant_1",
    "PutCollectionRequestCollectionItemItemRequestBodyFormdataItemVariant1Type": ".put_collection_request_collection_item_item_request_body_formdata_item_variant_1_type",
    "PutCollectionRequestCollectionItemItemRequestBodyFormdataItemVariant2": ".put_collection_request_collection_item_item_request_body_formdata_item_variant_2",
    "PutCollectionRequestCollectionItemItemRequestBodyGraphql": ".put_collection_request_collection_item_item_request_body_graphql",
    "PutCollectionRequestCollectionItemItemRequestBodyMode": ".put_collection_request_collection_item_item_request_body_mode",
    "PutCollectionRequestCollectionItemItemRequestBodyUrlencodedItem": ".put_collection_request_collection_item_item_request_body_urlencoded_item",
    "PutCollectionRequestCollectionItemItemRequestUrlVariant2": ".put_collection_request_collection_item_item_request_url_variant_2",
    "PutCollectionRequestCollectionItemItemRequestUrlVariant2QueryItem": ".put_collection_request_collection_item_item_request_url_variant_2_query_item",
    "PutCollectionRequestCollectionItemItemVariableItemVariant1": ".put_collection_request_collection_item_item_variable_item_variant_1",
    "PutCollectionRequestCollectionItemItemVariableItemVariant2": ".put_collection_request_collection_item_item_variable_item_variant_2",
    "PutCollectionRequestCollectionProtocolProfileBehaviorDisabledSystemHeaders": ".put_collection_request_collection_protocol_profile_behavior_disabled_system_headers",
    "PutCollectionRequestCollectionProtocolProfileBehaviorProtocolVersion": ".put_collection_request_collection_protocol_profile_behavior_protocol_version",
    "PutCollectionRequestCollectionVariableItemVariant2": ".put_collection_request_collection_variable_item_variant_2",
    "PutCollectionResponse": ".put_collection_response",
    "PutCollectionResponse202": ".put_collection_response_202",
    "PutEnvironmentRequest": ".put_environment_request",
    "PutEnvironmentRequestEnvironment": ".put_environment_request_environment",
    "PutEnvironmentResponse": ".put_environment_response",
    "RemoveApiCatalogSystemEnvironmentAssociationsRequest": ".remove_api_catalog_system_environment_associations_request",
    "RemoveTeamMembersRequest": ".remove_team_members_request",
    "RemoveTeamMembersRequestEntitiesItem": ".remove_team_members_request_entities_item",
    "RemoveTeamMembersRequestEntitiesItemEntityType": ".remove_team_members_request_entities_item_entity_type",
    "RespondPrivateNetworkAddRequestRequest": ".respond_private_network_add_request_request",
    "RespondPrivateNetworkAddRequestRequestResponse": ".respond_private_network_add_request_request_response",
    "RespondPrivateNetworkAddRequestRequestStatus": ".respond_private_network_add_request_request_status",
    "RespondPrivateNetworkAddRequestResponseVariant1": ".respond_private_network_add_request_response_variant_1",
    "RespondPrivateNetworkAddRequestResponseVariant1RequestItem": ".respond_private_network_add_request_response_variant_1_request_item",
    "RespondPrivateNetworkAddRequestResponseVariant1RequestItemElement": ".respond_private_network_add_request_response_variant_1_request_item_element",
    "RespondPrivateNetworkAddRequestResponseVariant2": ".respond_private_network_add_request_response_variant_2",
    "RespondPrivateNetworkAddRequestResponseVariant2RequestItem": ".respond_private_network_add_request_response_variant_2_request_item",
    "ReviewPullRequestRequest": ".review_pull_request_request",
    "ReviewPullRequestRequestAction": ".review_pull_request_request_action",
    "ReviewPullRequestResponse": ".review_pull_request_response",
    "ReviewPullRequestResponseReviewedBy": ".review_pull_request_response_reviewed_by",
    "RevokeOauthTokenRequest": ".revoke_oauth_token_request",
    "RevokeOauthTokenResponse": ".revoke_oauth_token_response",
    "RoleDescription": ".role_description",
    "RunMonitorResponse": ".run_monitor_response",
    "RunMonitorResponse202": ".run_monitor_response_202",
    "RunMonitorResponse202Run": ".run_monitor_response_202_run",
    "RunMonitorResponse202RunInfo": ".run_monitor_response_202_run_info",
    "RunMonitorResponseRunExecutionsItemErrorsItem": ".run_monitor_response_run_executions_item_errors_item",
    "RunMonitorResponseRunExecutionsItemItem": ".run_monitor_response_run_executions_item_item",
    "RunMonitorResponseRunExecutionsItemRequest": ".run_monitor_response_run_executions_item_request",
    "RunMonitorResponseRunExecutionsItemRequestBody": ".run_monitor_response_run_executions_item_request_body",
    "RunMonitorResponseRunExecutionsItemRequestHeaders": ".run_monitor_response_run_executions_item_request_headers",
    "RunMonitorResponseRunExecutionsItemResponse": ".run_monitor_response_run_executions_item_response",
    "RunMonitorResponseRunExecutionsItemResponseBody": ".run_monitor_response_run_executions_item_response_body",
    "RunMonitorResponseRunExecutionsItemResponseHeaders": ".run_monitor_response_run_executions_item_response_headers",
    "RunMonitorResponseRunStatsAssertions": ".run_monitor_response_run_stats_assertions",
    "RunMonitorResponseRunStatsRequests": ".run_monitor_response_run_stats_requests",
    "RunnerInstance": ".runner_instance",
    "SchemaSecurityValidationError400": ".schema_security_validation_error_400",
    "SchemaSecurityValidationError400Error": ".schema_security_validation_error_400_error",
    "SchemaSecurityValidationError400ErrorName": ".schema_security_validation_error_400_error_name",
    "SchemaSecurityValidationRequest": ".schema_security_validation_request",
    "SchemaSecurityValidationRequestSchema": ".schema_security_validation_request_schema",
    "SchemaSecurityValidationRequestSchemaLanguage": ".schema_security_validation_request_schema_language",
    "SchemaSecurityValidationRequestSchemaType": ".schema_security_validation_request_schema_type",
    "SchemaSecurityValidationResponse": ".schema_security_validation_response",
    "SchemaSecurityValidationResponseWarningsItem": ".schema_security_validation_response_warnings_item",
    "ScimAuthenticationScheme": ".scim_authentication_scheme",
    "ScimBulkFeature": ".scim_bulk_feature",
    "ScimEmail": ".scim_email",
    "ScimError": ".scim_error",
    "ScimFeature": ".scim_feature",
    "ScimFilterFeature": ".scim_filter_feature",
    "ScimGroup": ".scim_group",
    "ScimGroupList": ".scim_group_list",
    "ScimGroupOperation": ".scim_group_operation",
    "ScimGroupOperationOp": ".scim_group_operation_op",
    "ScimGroupPatch": ".scim_group_patch",
    "ScimGroupValue": ".scim_group_value",
    "ScimMember": ".scim_member",
    "ScimMeta": ".scim_meta",
    "ScimName": ".scim_name",
    "ScimNewGroup": ".scim_new_group",
    "ScimNewUser": ".scim_new_user",
    "ScimResourceType": ".scim_resource_type",
    "ScimSchemaExtension": ".scim_schema_extension",
    "ScimServiceProviderConfig": ".scim_service_provider_config",
    "ScimServiceProviderConfigMeta": ".scim_service_provider_config_meta",
    "ScimUser": ".scim_user",
    "ScimUserList": ".scim_user_list",
    "ScimUserOperation": ".scim_user_operation",
    "ScimUserOperationOp": ".scim_user_operation_op",
    "ScimUserPatch": ".scim_user_patch",
    "ScimUserReplacement": ".scim_user_replacement",
    "ScimUserState": ".scim_user_state",
    "Sdk": ".sdk",
    "SdkGitConnection": ".sdk_git_connection",
    "SdkLanguage": ".sdk_language",
    "SdkPullRequest": ".sdk_pull_request",
    "SearchPostmanResourcesRequest": ".search_postman_resources_request",
    "SearchPostmanResourcesRequestElementType": ".search_postman_resources_request_element_type",
    "SearchPostmanResourcesRequestFilters": ".search_postman_resources_request_filters",
    "SearchPostmanResourcesRequestFiltersAndItem": ".search_postman_resources_request_filters_and_item",
    "SearchPostmanResourcesRequestFiltersAndItemCollectionId": ".search_postman_resources_request_filters_and_item_collection_id",
    "SearchPostmanResourcesRequestFiltersAndItemCreatedBy": ".search_postman_resources_request_filters_and_item_created_by",
    "SearchPostmanResourcesRequestFiltersAndItemDocumentId": ".search_postman_resources_request_filters_and_item_document_id",
    "SearchPostmanResourcesRequestFiltersAndItemEnvironmentId": ".search_postman_resources_request_filters_and_item_environment_id",
    "SearchPostmanResourcesRequestFiltersAndItemFlowId": ".search_postman_resources_request_filters_and_item_flow_id",
    "SearchPostmanResourcesRequestFiltersAndItemIsGitConnected": ".search_postman_resources_request_filters_and_item_is_git_connected",
    "SearchPostmanResourcesRequestFiltersAndItemMethod": ".search_postman_resources_request_filters_and_item_method",
    "SearchPostmanResourcesRequestFiltersAndItemOrganizationId": ".search_postman_resources_request_filters_and_item_organization_id",
    "SearchPostmanResourcesRequestFiltersAndItemPrivateNetwork": ".search_postman_resources_request_filters_and_item_private_network",
    "SearchPostmanResourcesRequestFiltersAndItemPublisherIsVerified": ".search_postman_resources_request_filters_and_item_publisher_is_verified",
    "SearchPostmanResourcesRequestFiltersAndItemRequestId": ".search_postman_resources_request_filters_and_item_request_id",
    "SearchPostmanResourcesRequestFiltersAndItemSpecificationId": ".search_postman_resources_request_filters_and_item_specification_id",
    "SearchPostmanResourcesRequestFiltersAndItemTags": ".search_postman_resources_request_filters_and_item_tags",
    "SearchPostmanResourcesRequestFiltersAndItemTeamId": ".search_postman_resources_request_filters_and_item_team_id",
    "SearchPostmanResourcesRequestFiltersAndItemType": ".search_postman_resources_request_filters_and_item_type",
    "SearchPostmanResourcesRequestFiltersAndItemVisibility": ".search_postman_resources_request_filters_and_item_visibility",
    "SearchPostmanResourcesRequestFiltersAndItemVisibilityEq": ".search_postman_resources_request_filters_and_item_visibility_eq",
    "SearchPostmanResourcesRequestFiltersAndItemVisibilityNe": ".search_postman_resources_request_filters_and_item_visibility_ne",
    "SearchPostmanResourcesRequestFiltersAndItemWorkspaceId": ".search_postman_resources_request_filters_and_item_workspace_id",
    "SearchPostmanResourcesRequestOwnership": ".search_postman_resources_request_ownership",
    "SearchPostmanResourcesResponse": ".search_postman_resources_response",
    "SearchPostmanResourcesResponseDataItemCollection": ".search_postman_resources_response_data_item_collection",
    "SearchPostmanResourcesResponseDataItemLinks": ".search_postman_resources_response_data_item_links",
    "SearchPostmanResourcesResponseDataItemLinksSelf": ".search_postman_resources_response_data_item_links_self",
    "SearchPostmanResourcesResponseDataItemLinksWeb": ".search_postman_resources_response_data_item_links_web",
    "SearchPostmanResourcesResponseDataItemOrganization": ".search_postman_resources_response_data_item_organization",
    "SearchPostmanResourcesResponseDataItemTeam": ".search_postman_resources_response_data_item_team",
    "SearchPostmanResourcesResponseMeta": ".search_postman_resources_response_meta",
    "SearchResult": ".search_result",
    "SecretLocation": ".secret_location",
    "SecretType": ".secret_type",
    "SortDirection": ".sort_direction",
    "Spec": ".spec",
    "SpecFile": ".spec_file",
    "SpecFileSummary": ".spec_file_summary",
    "SpecReference": ".spec_reference",
    "SpecType": ".spec_type",
    "SubmitContextGraphAskRequest": ".submit_context_graph_ask_request",
    "SyncCollectionWithSpecError403Variant3": ".sync_collection_with_spec_error_403_variant_3",
    "SyncCollectionWithSpecError403Variant3Detail": ".sync_collection_with_spec_error_403_variant_3_detail",
    "Tag": ".tag",
    "TagList": ".tag_list",
    "TaggedEntity": ".tagged_entity",
    "Team": ".team",
    "TeamMember": ".team_member",
    "TeamSummary": ".team_summary",
    "TransferCollectionFoldersRequest": ".transfer_collection_folders_request",
    "TransferCollectionFoldersRequestLocation": ".transfer_collection_folders_request_location",
    "TransferCollectionFoldersRequestLocationPosition": ".transfer_collection_folders_request_location_position",
    "TransferCollectionFoldersRequestMode": ".transfer_collection_folders_request_mode",
    "TransferCollectionFoldersRequestTarget": ".transfer_collection_folders_request_target",
    "TransferCollectionFoldersRequestTargetModel": ".transfer_collection_folders_request_target_model",
    "TransferCollectionFoldersResponse": ".transfer_collection_folders_response",
    "TransferWorkspaceElementRequest": ".transfer_workspace_element_request",
    "TransferWorkspaceElementRequestType": ".transfer_workspace_element_request_type",
    "TransferWorkspaceElementResponse": ".transfer_workspace_element_response",
    "TransferWorkspaceElementResponseWorkspace": ".transfer_workspace_element_response_workspace",
    "TransferWorkspaceElementResponseWorkspaceElementTransfers": ".transfer_workspace_element_response_workspace_element_transfers",
    "TransferWorkspaceToTeamRequest": ".transfer_workspace_to_team_request",
    "TransferWorkspaceToTeamResponse": ".transfer_workspace_to_team_response",
    "TransferWorkspaceToTeamResponseWorkspace": ".transfer_workspace_to_team_response_workspace",
    "TransferWorkspaceToTeamResponseWorkspaceTransfer": ".transfer_workspace_to_team_response_workspace_transfer",
    "TransformCollectionToOpenAPIFormat": ".transform_collection_to_open_api_format",
    "TransformCollectionToOpenAPIResponse": ".transform_collection_to_open_api_response",
    "UpdateApiCatalogSystemEnvironmentRequest": ".update_api_catalog_system_environment_request",
    "UpdateApiCollectionCommentRequest": ".update_api_collection_comment_request",
    "UpdateApiCollectionCommentRequestTags": ".update_api_collection_comment_request_tags",
    "UpdateApiCollectionCommentRequestTagsAdditionalProperty": ".update_api_collection_comment_request_tags_additional_property",
    "UpdateApiCollectionCommentRequestTagsAdditionalPropertyType": ".update_api_collection_comment_request_tags_additional_property_type",
    "UpdateCollectionFolderRequest": ".update_collection_folder_request",
    "UpdateCollectionFolderResponse": ".update_collection_folder_response",
    "UpdateCollectionFolderResponseData": ".update_collection_folder_response_data",
    "UpdateCollectionFolderResponseMeta": ".update_collection_folder_response_meta",
    "UpdateCollectionRequestResponse": ".update_collection_request_response",
    "UpdateCollectionRequestResponseData": ".update_collection_request_response_data",
    "UpdateCollectionRequestResponseMeta": ".update_collection_request_response_meta",
    "UpdateCollectionRolesRequest": ".update_collection_roles_request",
    "UpdateCollectionRolesRequestRolesItem": ".update_collection_roles_request_roles_item",
    "UpdateCollectionRolesRequestRolesItemOp": ".update_collection_roles_request_roles_item_op",
    "UpdateCollectionRolesRequestRolesItemPath": ".update_collection_roles_request_roles_item_path",
    "UpdateCollectionRolesRequestRolesItemValueItem": ".update_collection_roles_request_roles_item_value_item",
    "UpdateComponentDraftRequest": ".update_component_draft_request",
    "UpdateComponentRequest": ".update_component_request",
    "UpdateComponentResponse": ".update_component_response",
    "UpdateDetectedSecretResolutionsRequest": ".update_detected_secret_resolutions_request",
    "UpdateDetectedSecretResolutionsRequestResolution": ".update_detected_secret_resolutions_request_resolution",
    "UpdateDetectedSecretResolutionsResponse": ".update_detected_secret_resolutions_response",
    "UpdateDetectedSecretResolutionsResponseHistoryItem": ".update_detected_secret_resolutions_response_history_item",
    "UpdateMockRequest": ".update_mock_request",
    "UpdateMockServerResponseRequest": ".update_mock_server_response_request",
    "UpdateMockServerResponseRequestServerResponse": ".update_mock_server_response_request_server_response",
    "UpdateMonitorRequest": ".update_monitor_request",
    "UpdatePackageRequest": ".update_package_request",
    "UpdatePanElementOrFolderRequest": ".update_pan_element_or_folder_request",
    "UpdatePanElementOrFolderRequestWorkspace": ".update_pan_element_or_folder_request_workspace",
    "UpdatePullRequestRequest": ".update_pull_request_request",
    "UpdatePullRequestResponseStatus": ".update_pull_request_response_status",
    "UpdateSdkGitConnectionRequest": ".update_sdk_git_connection_request",
    "UpdateSdkGitConnectionRequestStatus": ".update_sdk_git_connection_request_status",
    "UpdateSpecFileRequest": ".update_spec_file_request",
    "UpdateSpecSyncOptionsRequest": ".update_spec_sync_options_request",
    "UpdateSpecSyncOptionsRequestSyncOptions": ".update_spec_sync_options_request_sync_options",
    "UpdateSpecSyncOptionsResponse": ".update_spec_sync_options_response",
    "UpdateTeamSettingsRequest": ".update_team_settings_request",
    "UpdateTeamSettingsRequestSettings": ".update_team_settings_request_settings",
    "UpdateTeamSettingsRequestSettingsRfaForAddCollaborator": ".update_team_settings_request_settings_rfa_for_add_collaborator",
    "UpdateTeamSettingsRequestSettingsRfaForAddMember": ".update_team_settings_request_settings_rfa_for_add_member",
    "UpdateWorkspaceGlobalVariablesRequest": ".update_workspace_global_variables_request",
    "UpdateWorkspaceRequest": ".update_workspace_request",
    "UpdateWorkspaceRequestWorkspace": ".update_workspace_request_workspace",
    "UpdateWorkspaceRequestWorkspaceType": ".update_workspace_request_workspace_type",
    "UpdateWorkspaceRolesError422": ".update_workspace_roles_error_422",
    "UpdateWorkspaceRolesRequest": ".update_workspace_roles_request",
    "UpdateWorkspaceRolesRequestRolesItem": ".update_workspace_roles_request_roles_item",
    "UpdateWorkspaceRolesRequestRolesItemPath": ".update_workspace_roles_request_roles_item_path",
    "UpdateWorkspaceRolesRequestRolesItemValueItem": ".update_workspace_roles_request_roles_item_value_item",
    "UpdateWorkspaceRolesResponse": ".update_workspace_roles_response",
    "UpdateWorkspaceTagsError400": ".update_workspace_tags_error_400",
    "UpdateWorkspaceTagsRequest": ".update_workspace_tags_request",
    "UpdateWorkspaceTagsRequestTagsItem": ".update_workspace_tags_request_tags_item",
    "UsageLimit": ".usage_limit",
    "User": ".user",
    "UserFork": ".user_fork",
    "VersionTag": ".version_tag",
    "VersionTagFile": ".version_tag_file",
    "Workspace": ".workspace",
    "WorkspaceActivity": ".workspace_activity",
    "WorkspaceMonitor": ".workspace_monitor",
    "WorkspaceReference": ".workspace_reference",
    "WorkspaceRole": ".workspace_role",
    "WorkspaceSummary": ".workspace_summary",
    "WorkspaceType": ".workspace_type",
    "WorkspaceUpdate": ".workspace_update",
    "WorkspaceVisibility": ".workspace_visibility",
}

__all__ = (
    "AccessRequest",
    "AddApiCatalogSystemEnvironmentAssociationsRequest",
    "AddWorkspaceToPrivateNetworkRequest",
    "AddWorkspaceToPrivateNetworkRequestWorkspace",
    "AddWorkspaceToPrivateNetworkResponse",
    "ApproveDenyAccessRequestRequest",
    "ApproveDenyAccessRequestRequestAction",
    "ApproveDenyAccessRequestResponse",
    "ApproveDenyAccessRequestResponseResult",
    "ApproveDenyAccessRequestResponseResultAccessRequest",
    "AsyncMergePullCollectionForkRequestStrategy",
    "AsyncMergePullCollectionTaskStatusResponseDetails",
    "AsyncMergePullCollectionTaskStatusResponseDetailsError",
    "AuditAction",
    "AuditLogEntry",
    "AuthAttribute",
    "AuthenticatedUser",
    "Collection",
    "CollectionAccessKey",
    "CollectionAuth",
    "CollectionEvent",
    "CollectionHeader",
    "CollectionInfo",
    "CollectionItem",
    "CollectionItemRequest",
    "CollectionItemResponse",
    "CollectionReference",
    "CollectionRole",
    "CollectionSummary",
    "CollectionTask",
    "CollectionUpdateTask",
    "Comment",
    "CommentList",
    "CommentResult",
    "CommentUpdate",
    "Component",
    "ComponentVersion",
    "CreateAccessRequestRequest",
    "CreateAccessRequestRequestEntityListItem",
    "CreateAccessRequestRequestRequestType",
    "CreateAccessRequestRequestRole",
    "CreateAccessRequestResponse",
    "CreateAccessRequestResponseResultItem",
    "CreateApiCatalogSystemEnvironmentRequest",
    "CreateCollectionFolderRequest",
    "CreateCollectionFolderResponse",
    "CreateCollectionFolderResponseData",
    "CreateCollectionFolderResponseMeta",
    "CreateCollectionForkRequest",
    "CreateCollectionForkResponse",
    "CreateCollectionPullRequestRequest",
    "CreateCollectionPullRequestResponse",
    "CreateCollectionRequest",
    "CreateCollectionRequestCollection",
    "CreateCollectionRequestCollectionAuth",
    "CreateCollectionRequestCollectionAuthType",
    "CreateCollectionRequestCollectionEventItem",
    "CreateCollectionRequestCollectionEventItemScript",
    "CreateCollectionRequestCollectionInfo",
    "CreateCollectionRequestCollectionItemItem",
    "CreateCollectionRequestCollectionItemItemRequest",
    "CreateCollectionRequestCollectionItemItemRequestHeaderItem",
    "CreateCollectionRequestCollectionItemItemResponseItem",
    "CreateCollectionRequestCollectionItemItemResponseItemOriginalRequest",
    "CreateCollectionRequestCollectionVariableItem",
    "CreateCollectionRequestRequest",
    "CreateCollectionRequestRequestAuth",
    "CreateCollectionRequestRequestAuthJwtItemType",
    "CreateCollectionRequestRequestAuthType",
    "CreateCollectionRequestRequestDataItem",
    "CreateCollectionRequestRequestDataItemType",
    "CreateCollectionRequestRequestDataMode",
    "CreateCollectionRequestRequestDataOptions",
    "CreateCollectionRequestRequestDataOptionsRaw",
    "CreateCollectionRequestRequestEventsItem",
    "CreateCollectionRequestRequestGraphqlModeData",
    "CreateCollectionRequestRequestHeaderDataItem",
    "CreateCollectionRequestRequestMethod",
    "CreateCollectionRequestRequestQueryParamsItem",
    "CreateCollectionRequestResponse",
    "CreateCollectionRequestResponseData",
    "CreateCollectionRequestResponseMeta",
    "CreateCollectionResponseRequest",
    "CreateCollectionResponseRequestHeadersItem",
    "CreateCollectionResponseRequestResponseCode",
    "CreateCollectionResponseResponse",
    "CreateCollectionResponseResponseData",
    "CreateCollectionResponseResponseMeta",
    "CreateComponentRequest",
    "CreateComponentRequestFormat",
    "CreateComponentResponse",
    "CreateComponentVersionRequest",
    "CreateComponentVersionRequestSource",
    "CreateComponentVersionRequestSourceType",
    "CreateEnvironmentRequest",
    "CreateEnvironmentRequestEnvironment",
    "CreateFolderCommentRequestTags",
    "CreateFolderCommentRequestTagsUserName",
    "CreateFolderCommentRequestTagsUserNameType",
    "CreateMockRequest",
    "CreateMockResponse",
    "CreateMockServerResponseRequest",
    "CreateMockServerResponseRequestServerResponse",
    "CreateMonitorRequest",
    "CreateMonitorResponse",
    "CreatePackageRequest",
    "CreateSdkGitConnectionRequest",
    "CreateSdkRequest",
    "CreateSdkRequestAuthorsItem",
    "CreateSdkRequestCliOptions",
    "CreateSdkRequestCsharpOptions",
    "CreateSdkRequestGoOptions",
    "CreateSdkRequestJavaOptions",
    "CreateSdkRequestKotlinOptions",
    "CreateSdkRequestPhpOptions",
    "CreateSdkRequestPythonOptions",
    "CreateSdkRequestRetry",
    "CreateSdkRequestRetryHttpMethodsToRetryItem",
    "CreateSdkRequestRubyOptions",
    "CreateSdkRequestRustOptions",
    "CreateSdkRequestTypescriptOptions",
    "CreateSpecFileRequest",
    "CreateSpecFileResponse",
    "CreateSpecRequest",
    "CreateSpecRequestFilesItemVariant2",
    "CreateSpecVersionTagRequest",
    "CreateSpecVersionTagResponse",
    "CreateTeamRequest",
    "CreateWebhookRequest",
    "CreateWebhookRequestWebhook",
    "CreateWebhookResponse",
    "CreateWebhookResponseWebhook",
    "CreateWorkspaceError403",
    "CreateWorkspaceError403Error",
    "CreateWorkspaceRequest",
    "CreateWorkspaceResponse",
    "CreateWorkspaceUpdateRequest",
    "DeleteCollectionAccessKeyError404",
    "DeleteCollectionFolderResponse",
    "DeleteCollectionFolderResponseData",
    "DeleteCollectionFolderResponseMeta",
    "DeleteCollectionResponse",
    "DeletedReference",
    "DeleteEnvironmentResponse",
    "DeleteMockResponse",
    "DeleteMockServerResponseResponse",
    "DeleteMockServerResponseResponseLanguage",
    "DeleteMonitorResponse",
    "DeleteWorkspaceResponse",
    "DeleteWorkspaceResponseWorkspace",
    "DetectedSecret",
    "DetectedSecretsQueriesRequest",
    "DetectedSecretsQueriesRequestResourcesItem",
    "DetectedSecretsQueriesRequestResourcesItemType",
    "DetectedSecretsQueriesRequestStatusesItem",
    "DetectedSecretsQueriesRequestWorkspaceVisibilitiesItem",
    "DetectedSecretsQueriesResponse",
    "DetectedSecretsQueriesResponseDataItemResolution",
    "DetectedSecretsQueriesResponseDataItemWorkspaceVisibility",
    "DetectedSecretsQueriesResponseMeta",
    "Direction",
    "DuplicateCollectionRequest",
    "DuplicateCollectionResponse",
    "DuplicateCollectionResponseTaskStatus",
    "DuplicationTask",
    "Environment",
    "EnvironmentForkReference",
    "EnvironmentReference",
    "EnvironmentSecret",
    "EnvironmentSummary",
    "EnvironmentVariable",
    "ErrorEnvelope",
    "ErrorEnvelopeWithDetails",
    "ErrorNameAndMessage",
    "Fork",
    "ForkEnvironmentRequest",
    "ForkEnvironmentResponse",
    "ForkMerge",
    "ForkOrigin",
    "ForkReference",
    "ForkStatus",
    "ForkStatuses",
    "GenerateCollectionElementType",
    "GenerateCollectionRequest",
    "GenerateCollectionRequestOptionsFolderStrategy",
    "GenerateCollectionRequestOptionsIndentCharacter",
    "GenerateCollectionRequestOptionsRequestNameSource",
    "GeneratedCollection",
    "GeneratedSpec",
    "GenerateOauthTokenRequest",
    "GenerateOauthTokenResponse",
    "GenerateOauthTokenResponseTokenType",
    "GenerateServiceAccountTokenResponse",
    "GenerateServiceAccountTokenResponseSession",
    "GenerateSpecFromCollectionElementType",
    "GenerateSpecFromCollectionRequest",
    "GenerateSpecFromCollectionRequestType",
    "GenerateToolError400",
    "GenerateToolRequest",
    "GenerateToolRequestConfig",
    "GenerateToolRequestConfigAgentFramework",
    "GenerateToolRequestConfigLanguage",
    "GenerateToolResponse",
    "GenerateToolResponseData",
    "GenerationOptions",
    "GenerationTask",
    "GetAccountInvoicesResponse",
    "GetAccountInvoicesResponseDataItemLinks",
    "GetAccountInvoicesResponseDataItemLinksWeb",
    "GetAccountInvoicesResponseDataItemTotalAmount",
    "GetAccountInvoicesStatus",
    "GetAccountsResponse",
    "GetAccountsResponseSalesChannel",
    "GetAccountsResponseSlots",
    "GetAllComponentsResponse",
    "GetAllComponentsStatus",
    "GetAllComponentsType",
    "GetAllSpecsResponse",
    "GetAllSpecsResponseMeta",
    "GetAllWorkspaceRolesResponse",
    "GetAllWorkspaceRolesResponseRoles",
    "GetAnalyticsDataDuration",
    "GetAnalyticsDataEntityType",
    "GetAnalyticsDataMetrics",
    "GetAnalyticsDataResource",
    "GetAnalyticsDataResponse",
    "GetAnalyticsDataResponseDataVariant1",
    "GetAnalyticsDataResponseDataVariant1Summary",
    "GetAnalyticsDataResponseDataVariant1SummaryPagination",
    "GetAnalyticsDataResponseDataVariant1SummarySchema",
    "GetAnalyticsDataResponseDataVariant1SummarySchemaColumnsItem",
    "GetAnalyticsDataResponseDataVariant1SummarySchemaColumnsItemType",
    "GetAnalyticsDataResponseDataVariant2",
    "GetAnalyticsDataResponseDataVariant2AllPartners",
    "GetAnalyticsDataResponseDataVariant2RequestSent",
    "GetAnalyticsDataResponseDataVariant2SuccessfulRequests200OK",
    "GetAnalyticsDataResponseDataVariant2ViewedCollection",
    "GetAnalyticsDataResponseDataVariant2WorkspaceVisited",
    "GetAnalyticsDataUserType",
    "GetAnalyticsDataView",
    "GetAnalyticsMetadataResponse",
    "GetAnalyticsMetadataResponseData",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant1",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant1MetricsItem",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItem",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParameters",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2Duration",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2WorkspaceType",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersPagination",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersView",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponse",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseDetailed",
    "GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseSummary",
    "GetApiCatalogDiscoveryServicesDiscoverySource",
    "GetApiCatalogServiceCiRunsStatus",
    "GetApiCatalogServiceMonitorRunsStatus",
    "GetApiCatalogServiceSpecificationLintsSeverity",
    "GetApiCatalogServiceSpecificationLintsStatus",
    "GetAsyncSpecTaskStatusElementType",
    "GetAsyncSpecTaskStatusResponseVariant1",
    "GetAsyncSpecTaskStatusResponseVariant1Details",
    "GetAsyncSpecTaskStatusResponseVariant1DetailsResourcesItem",
    "GetAsyncSpecTaskStatusResponseVariant1Meta",
    "GetAsyncSpecTaskStatusResponseVariant1MetaModel",
    "GetAsyncSpecTaskStatusResponseVariant1Status",
    "GetAsyncSpecTaskStatusResponseVariant2",
    "GetAsyncSpecTaskStatusResponseVariant2Status",
    "GetAuditLogsResponse",
    "GetAuditLogsResponseTrailsItemData",
    "GetAuditLogsResponseTrailsItemDataActor",
    "GetAuditLogsResponseTrailsItemDataTeam",
    "GetAuditLogsResponseTrailsItemDataUser",
    "GetAuditLogsResponseTrailsItemDataVariables",
    "GetCollectionAccessKeysResponse",
    "GetCollectionAccessKeysResponseDataItemStatus",
    "GetCollectionAccessKeysResponseMeta",
    "GetCollectionFolderResponse",
    "GetCollectionFolderResponseData",
    "GetCollectionFolderResponseMeta",
    "GetCollectionForksResponse",
    "GetCollectionForksResponseMeta",
    "GetCollectionModel",
    "GetCollectionPullRequestsResponse",
    "GetCollectionRequestResponse",
    "GetCollectionRequestResponseData",
    "GetCollectionRequestResponseMeta",
    "GetCollectionResponse",
    "GetCollectionResponseResponse",
    "GetCollectionResponseResponseData",
    "GetCollectionResponseResponseMeta",
    "GetCollectionRolesError404",
    "GetCollectionRolesResponse",
    "GetCollectionRolesResponseTeamItemRole",
    "GetCollectionsForkedByUserResponse",
    "GetCollectionsForkedByUserResponseMeta",
    "GetCollectionsResponse",
    "GetCollectionsResponseCollectionsItemFork",
    "GetCollectionsResponseMeta",
    "GetCollectionUpdatesTasksResponseStatus",
    "GetComponentDraftResponse",
    "GetComponentResponse",
    "GetComponentVersionsResponse",
    "GetDetectedSecretsLocationsResourceType",
    "GetDetectedSecretsLocationsResponse",
    "GetDetectedSecretsLocationsResponseMeta",
    "GetDetectedSecretsLocationsResponseMetaActivityFeedItem",
    "GetDetectedSecretsLocationsResponseMetaActivityFeedItemStatus",
    "GetEnvironmentForksResponse",
    "GetEnvironmentForksResponseMeta",
    "GetEnvironmentForksSort",
    "GetEnvironmentResponse",
    "GetEnvironmentsResponse",
    "GetFolderCommentsResponseDataItemStatus",
    "GetGeneratedCollectionSpecsResponse",
    "GetGroupsResponse",
    "GetMockCallLogsResponse",
    "GetMockCallLogsResponseCallLogsItemRequest",
    "GetMockCallLogsResponseCallLogsItemRequestBody",
    "GetMockCallLogsResponseCallLogsItemResponse",
    "GetMockCallLogsResponseCallLogsItemResponseBody",
    "GetMockCallLogsResponseCallLogsItemResponseHeaders",
    "GetMockCallLogsResponseCallLogsItemResponseHeadersDescription",
    "GetMockCallLogsSort",
    "GetMockError404Error",
    "GetMockError404ErrorDetailsType0",
    "GetMockError500",
    "GetMockError500Error",
    "GetMockResponse",
    "GetMockResponseMockConfigDelayPreset",
    "GetMockResponseMockConfigDelayType",
    "GetMockServerResponseError404",
    "GetMockServerResponseError404Error",
    "GetMockServerResponseResponseHeadersItem",
    "GetMocksResponse",
    "GetMonitorResponse",
    "GetMonitorResponseMonitorDistributionItem",
    "GetMonitorResponseMonitorDistributionItemRegion",
    "GetMonitorResponseMonitorNotifications",
    "GetMonitorResponseMonitorNotificationsOnErrorItem",
    "GetMonitorResponseMonitorNotificationsOnFailureItem",
    "GetMonitorResponseMonitorOptions",
    "GetMonitorResponseMonitorRetry",
    "GetMonitorsResponse",
    "GetMonitorsResponseMeta",
    "GetPackageResponse",
    "GetPackagesResponse",
    "GetPackagesResponseMeta",
    "GetPullRequestResponseDestination",
    "GetPullRequestResponseMerge",
    "GetPullRequestResponseMergeStatus",
    "GetPullRequestResponseReviewersItem",
    "GetPullRequestResponseSource",
    "GetRunnerInstancesResponse",
    "GetRunnerInstancesResponseMeta",
    "GetRunnerMetricsError404",
    "GetRunnerMetricsResponse",
    "GetSdkDownloadUrlResponse",
    "GetSdkGitConnectionPullRequestsResponse",
    "GetSdkGitConnectionPullRequestsResponseDataItem",
    "GetSdkGitConnectionsResponse",
    "GetSdkGitConnectionsStatus",
    "GetSdkResponseError",
    "GetSdkResponsePullRequestStatus",
    "GetSdkResponseSource",
    "GetSdkResponseSourceType",
    "GetSdksBuildStatus",
    "GetSdksResponseVariant1",
    "GetSdksResponseVariant1Meta",
    "GetSecretTypesError401",
    "GetSecretTypesResponse",
    "GetSecretTypesResponseDataItemType",
    "GetSecretTypesResponseMeta",
    "GetSourceCollectionStatusError400",
    "GetSourceCollectionStatusError400Collection",
    "GetSourceCollectionStatusResponse",
    "GetSpecCollectionsResponse",
    "GetSpecCollectionsResponseCollectionsItemState",
    "GetSpecFileResponseType",
    "GetSpecFilesResponse",
    "GetSpecResponseFileFormat",
    "GetSpecVersionTagResponse",
    "GetSpecVersionTagResponseDataItemFileType",
    "GetSpecVersionTagResponseDataItemType",
    "GetSpecVersionTagsResponse",
    "GetTaggedEntitiesEntityType",
    "GetTaggedEntitiesError400",
    "GetTaggedEntitiesResponse",
    "GetTaggedEntitiesResponseData",
    "GetTaggedEntitiesResponseDataEntitiesItemEntityType",
    "GetTaggedEntitiesResponseMeta",
    "GetTeamAccessRequestsResponse",
    "GetTeamError500",
    "GetTeamError500DetailVariant1",
    "GetTeamError500DetailVariant2",
    "GetTeamError500DetailVariant2ResultItem",
    "GetTeamInclude",
    "GetTeamResponse",
    "GetTeamSettingsResponse",
    "GetTeamSettingsResponseSettings",
    "GetTeamsResponse",
    "GetTeamsResponseMetadata",
    "GetTeamUsersResponse",
    "GetWorkspaceActivityFeedElementType",
    "GetWorkspaceActivityFeedResponse",
    "GetWorkspaceActivityFeedResponseDataItemAction",
    "GetWorkspaceActivityFeedResponseDataItemUser",
    "GetWorkspaceError404",
    "GetWorkspaceError404Error",
    "GetWorkspaceGlobalVariablesResponse",
    "GetWorkspaceGlobalVariablesResponseValuesItemType",
    "GetWorkspaceResponse",
    "GetWorkspaceResponseWorkspaceScim",
    "GetWorkspaceRolesInclude",
    "GetWorkspaceRolesResponse",
    "GetWorkspacesElementType",
    "GetWorkspacesError400Variant1",
    "GetWorkspacesInclude",
    "GetWorkspacesResponse",
    "GetWorkspacesResponseMeta",
    "GetWorkspacesResponseWorkspacesItemScim",
    "GetWorkspaceUpdateResponseCategory",
    "GetWorkspaceUpdateResponseCreatedBy",
    "GetWorkspaceUpdateResponseRelatedResourcesItem",
    "GetWorkspaceUpdateResponseRelatedResourcesItemResource",
    "GetWorkspaceUpdatesResponse",
    "GlobalVariable",
    "Group",
    "ImportOpenApiDefinitionRequest",
    "ImportOpenApiDefinitionRequestType",
    "ImportOpenApiDefinitionRequestVariant1",
    "ImportOpenApiDefinitionRequestVariant1Type",
    "ImportOpenApiDefinitionRequestVariant2",
    "ImportOpenApiDefinitionRequestVariant2Type",
    "ImportOpenApiDefinitionResponse",
    "Invoice",
    "JsonObject",
    "ListPrivateNetworkAddRequestsResponse",
    "ListPrivateNetworkAddRequestsResponseRequestsItemElement",
    "ListPrivateNetworkAddRequestsResponseRequestsItemResponse",
    "ListPrivateNetworkAddRequestsStatus",
    "ListPrivateNetworkWorkspacesResponse",
    "ListPrivateNetworkWorkspacesResponseMeta",
    "ListPrivateNetworkWorkspacesSort",
    "ListPrivateNetworkWorkspacesType",
    "ManagePartnerWorkspaceInvitesRequestVariant1",
    "ManagePartnerWorkspaceInvitesRequestVariant1Action",
    "ManagePartnerWorkspaceInvitesRequestVariant1RoleId",
    "ManagePartnerWorkspaceInvitesRequestVariant1Target",
    "ManagePartnerWorkspaceInvitesRequestVariant1TargetEntity",
    "ManagePartnerWorkspaceInvitesRequestVariant2",
    "ManagePartnerWorkspaceInvitesRequestVariant2Action",
    "ManagePartnerWorkspaceInvitesRequestVariant2TargetVariant1",
    "ManagePartnerWorkspaceInvitesRequestVariant3",
    "ManagePartnerWorkspaceInvitesRequestVariant3TargetEntity",
    "ManagePartnerWorkspaceInvitesResponseVariant1",
    "ManagePartnerWorkspaceInvitesResponseVariant1ResultsItem",
    "ManagePartnerWorkspaceInvitesResponseVariant1ResultsItemStatus",
    "ManagePartnerWorkspaceInvitesResponseVariant1RoleDisplayName",
    "ManagePartnerWorkspaceInvitesResponseVariant2",
    "ManagePartnerWorkspaceInvitesResponseVariant2ResultsItem",
    "ManagePartnerWorkspaceInvitesResponseVariant2ResultsItemStatus",
    "ManageTeamMemberRolesRequest",
    "ManageTeamMemberRolesRequestAdd",
    "ManageTeamMemberRolesRequestAddGroups",
    "ManageTeamMemberRolesRequestAddGroupsUserGroupIdItem",
    "ManageTeamMemberRolesRequestAddOrgs",
    "ManageTeamMemberRolesRequestAddOrgsOrgIdItem",
    "ManageTeamMemberRolesRequestAddTeams",
    "ManageTeamMemberRolesRequestAddTeamsTeamIdItem",
    "ManageTeamMemberRolesRequestAddUsers",
    "ManageTeamMemberRolesRequestAddUsersUserIdItem",
    "ManageTeamMemberRolesRequestRemove",
    "ManageTeamMemberRolesResponse",
    "ManageTeamMemberRolesResponseResultItem",
    "MergeCollectionForkRequest",
    "MergeCollectionForkRequestStrategy",
    "MergeEnvironmentForkRequest",
    "MergeTask",
    "Mock",
    "MockCall",
    "MockConfig",
    "MockConfigUpdate",
    "MockDelay",
    "MockReference",
    "MockServerResponse",
    "MockUpdate",
    "Monitor",
    "MonitorLastRun",
    "MonitorReference",
    "MonitorRunExecution",
    "MonitorRunInfo",
    "MonitorRunResult",
    "MonitorRunStats",
    "MonitorSchedule",
    "MonitorSummary",
    "MonitorUpdate",
    "NetworkElement",
    "NetworkRequest",
    "NewComment",
    "NewMock",
    "NewMonitor",
    "NewMonitorSchedule",
    "NewSpecFile",
    "NewWorkspace",
    "OauthError",
    "Package",
    "PackageProblem",
    "PackageSummary",
    "PatchCollectionRequest",
    "PatchCollectionRequestCollection",
    "PatchCollectionRequestCollectionEventsItem",
    "PatchCollectionRequestCollectionEventsItemScript",
    "PatchCollectionRequestCollectionInfo",
    "PatchCollectionRequestCollectionVariableItem",
    "PatchCollectionResponse",
    "PatchCollectionResponseCollection",
    "PatchEnvironmentError400",
    "PatchEnvironmentRequestVariant1Item",
    "PatchEnvironmentRequestVariant1ItemValueVariant2Source",
    "PatchEnvironmentRequestVariant1ItemValueVariant2SourcePostman",
    "PatchEnvironmentRequestVariant1ItemValueVariant2SourcePostmanType",
    "PatchEnvironmentRequestVariant1ItemValueVariant2SourceProvider",
    "PatchEnvironmentRequestVariant2Item",
    "PatchEnvironmentRequestVariant4Item",
    "PatchEnvironmentResponse",
    "PatchWorkspaceUpdateRequest",
    "PatchWorkspaceUpdateResponse",
    "PostApiCatalogDiscoveryServicesRequest",
    "PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItem",
    "PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemApiDefinition",
    "PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemEndpointsItem",
    "PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemProviderMetadata",
    "Problem",
    "ProblemWithInstance",
    "ProblemWithoutStatus",
    "ProblemWithRequestId",
    "ProtocolProfileBehavior",
    "PublishDocumentationRequest",
    "PublishDocumentationRequestCustomColor",
    "PublishDocumentationRequestCustomization",
    "PublishDocumentationRequestCustomizationAppearance",
    "PublishDocumentationRequestCustomizationAppearanceDefault",
    "PublishDocumentationRequestCustomizationAppearanceThemesItem",
    "PublishDocumentationRequestCustomizationAppearanceThemesItemColors",
    "PublishDocumentationRequestCustomizationAppearanceThemesItemName",
    "PublishDocumentationRequestCustomizationMetaTagsItem",
    "PublishDocumentationRequestDocumentationLayout",
    "PublishDocumentationResponse",
    "PublishMockResponse",
    "PublishMockResponseMock",
    "PullCollectionChangesResponse",
    "PullCollectionChangesResponseCollection",
    "PullEnvironmentRequest",
    "PullEnvironmentResponse",
    "PullEnvironmentResponseEnvironment",
    "PullRequest",
    "PullRequestSummary",
    "PutCollectionPrefer",
    "PutCollectionRequest",
    "PutCollectionRequestCollection",
    "PutCollectionRequestCollectionAuthType",
    "PutCollectionRequestCollectionEventItemListen",
    "PutCollectionRequestCollectionEventItemScript",
    "PutCollectionRequestCollectionInfo",
    "PutCollectionRequestCollectionInfoSchema",
    "PutCollectionRequestCollectionItemItemRequestBody",
    "PutCollectionRequestCollectionItemItemRequestBodyFile",
    "PutCollectionRequestCollectionItemItemRequestBodyFormdataItemVariant1",
    "PutCollectionRequestCollectionItemItemRequestBodyFormdataItemVariant1Type",
    "PutCollectionRequestCollectionItemItemRequestBodyFormdataItemVariant2",
    "PutCollectionRequestCollectionItemItemRequestBodyGraphql",
    "PutCollectionRequestCollectionItemItemRequestBodyMode",
    "PutCollectionRequestCollectionItemItemRequestBodyUrlencodedItem",
    "PutCollectionRequestCollectionItemItemRequestUrlVariant2",
    "PutCollectionRequestCollectionItemItemRequestUrlVariant2QueryItem",
    "PutCollectionRequestCollectionItemItemVariableItemVariant1",
    "PutCollectionRequestCollectionItemItemVariableItemVariant2",
    "PutCollectionRequestCollectionProtocolProfileBehaviorDisabledSystemHeaders",
    "PutCollectionRequestCollectionProtocolProfileBehaviorProtocolVersion",
    "PutCollectionRequestCollectionVariableItemVariant2",
    "PutCollectionResponse",
    "PutCollectionResponse202",
    "PutEnvironmentRequest",
    "PutEnvironmentRequestEnvironment",
    "PutEnvironmentResponse",
    "RemoveApiCatalogSystemEnvironmentAssociationsRequest",
    "RemoveTeamMembersRequest",
    "RemoveTeamMembersRequestEntitiesItem",
    "RemoveTeamMembersRequestEntitiesItemEntityType",
    "RespondPrivateNetworkAddRequestRequest",
    "RespondPrivateNetworkAddRequestRequestResponse",
    "RespondPrivateNetworkAddRequestRequestStatus",
    "RespondPrivateNetworkAddRequestResponseVariant1",
    "RespondPrivateNetworkAddRequestResponseVariant1RequestItem",
    "RespondPrivateNetworkAddRequestResponseVariant1RequestItemElement",
    "RespondPrivateNetworkAddRequestResponseVariant2",
    "RespondPrivateNetworkAddRequestResponseVariant2RequestItem",
    "ReviewPullRequestRequest",
    "ReviewPullRequestRequestAction",
    "ReviewPullRequestResponse",
    "ReviewPullRequestResponseReviewedBy",
    "RevokeOauthTokenRequest",
    "RevokeOauthTokenResponse",
    "RoleDescription",
    "RunMonitorResponse",
    "RunMonitorResponse202",
    "RunMonitorResponse202Run",
    "RunMonitorResponse202RunInfo",
    "RunMonitorResponseRunExecutionsItemErrorsItem",
    "RunMonitorResponseRunExecutionsItemItem",
    "RunMonitorResponseRunExecutionsItemRequest",
    "RunMonitorResponseRunExecutionsItemRequestBody",
    "RunMonitorResponseRunExecutionsItemRequestHeaders",
    "RunMonitorResponseRunExecutionsItemResponse",
    "RunMonitorResponseRunExecutionsItemResponseBody",
    "RunMonitorResponseRunExecutionsItemResponseHeaders",
    "RunMonitorResponseRunStatsAssertions",
    "RunMonitorResponseRunStatsRequests",
    "RunnerInstance",
    "SchemaSecurityValidationError400",
    "SchemaSecurityValidationError400Error",
    "SchemaSecurityValidationError400ErrorName",
    "SchemaSecurityValidationRequest",
    "SchemaSecurityValidationRequestSchema",
    "SchemaSecurityValidationRequestSchemaLanguage",
    "SchemaSecurityValidationRequestSchemaType",
    "SchemaSecurityValidationResponse",
    "SchemaSecurityValidationResponseWarningsItem",
    "ScimAuthenticationScheme",
    "ScimBulkFeature",
    "ScimEmail",
    "ScimError",
    "ScimFeature",
    "ScimFilterFeature",
    "ScimGroup",
    "ScimGroupList",
    "ScimGroupOperation",
    "ScimGroupOperationOp",
    "ScimGroupPatch",
    "ScimGroupValue",
    "ScimMember",
    "ScimMeta",
    "ScimName",
    "ScimNewGroup",
    "ScimNewUser",
    "ScimResourceType",
    "ScimSchemaExtension",
    "ScimServiceProviderConfig",
    "ScimServiceProviderConfigMeta",
    "ScimUser",
    "ScimUserList",
    "ScimUserOperation",
    "ScimUserOperationOp",
    "ScimUserPatch",
    "ScimUserReplacement",
    "ScimUserState",
    "Sdk",
    "SdkGitConnection",
    "SdkLanguage",
    "SdkPullRequest",
    "SearchPostmanResourcesRequest",
    "SearchPostmanResourcesRequestElementType",
    "SearchPostmanResourcesRequestFilters",
    "SearchPostmanResourcesRequestFiltersAndItem",
    "SearchPostmanResourcesRequestFiltersAndItemCollectionId",
    "SearchPostmanResourcesRequestFiltersAndItemCreatedBy",
    "SearchPostmanResourcesRequestFiltersAndItemDocumentId",
    "SearchPostmanResourcesRequestFiltersAndItemEnvironmentId",
    "SearchPostmanResourcesRequestFiltersAndItemFlowId",
    "SearchPostmanResourcesRequestFiltersAndItemIsGitConnected",
    "SearchPostmanResourcesRequestFiltersAndItemMethod",
    "SearchPostmanResourcesRequestFiltersAndItemOrganizationId",
    "SearchPostmanResourcesRequestFiltersAndItemPrivateNetwork",
    "SearchPostmanResourcesRequestFiltersAndItemPublisherIsVerified",
    "SearchPostmanResourcesRequestFiltersAndItemRequestId",
    "SearchPostmanResourcesRequestFiltersAndItemSpecificationId",
    "SearchPostmanResourcesRequestFiltersAndItemTags",
    "SearchPostmanResourcesRequestFiltersAndItemTeamId",
    "SearchPostmanResourcesRequestFiltersAndItemType",
    "SearchPostmanResourcesRequestFiltersAndItemVisibility",
    "SearchPostmanResourcesRequestFiltersAndItemVisibilityEq",
    "SearchPostmanResourcesRequestFiltersAndItemVisibilityNe",
    "SearchPostmanResourcesRequestFiltersAndItemWorkspaceId",
    "SearchPostmanResourcesRequestOwnership",
    "SearchPostmanResourcesResponse",
    "SearchPostmanResourcesResponseDataItemCollection",
    "SearchPostmanResourcesResponseDataItemLinks",
    "SearchPostmanResourcesResponseDataItemLinksSelf",
    "SearchPostmanResourcesResponseDataItemLinksWeb",
    "SearchPostmanResourcesResponseDataItemOrganization",
    "SearchPostmanResourcesResponseDataItemTeam",
    "SearchPostmanResourcesResponseMeta",
    "SearchResult",
    "SecretLocation",
    "SecretType",
    "SortDirection",
    "Spec",
    "SpecFile",
    "SpecFileSummary",
    "SpecReference",
    "SpecType",
    "SubmitContextGraphAskRequest",
    "SyncCollectionWithSpecError403Variant3",
    "SyncCollectionWithSpecError403Variant3Detail",
    "Tag",
    "TaggedEntity",
    "TagList",
    "Team",
    "TeamMember",
    "TeamSummary",
    "TransferCollectionFoldersRequest",
    "TransferCollectionFoldersRequestLocation",
    "TransferCollectionFoldersRequestLocationPosition",
    "TransferCollectionFoldersRequestMode",
    "TransferCollectionFoldersRequestTarget",
    "TransferCollectionFoldersRequestTargetModel",
    "TransferCollectionFoldersResponse",
    "TransferWorkspaceElementRequest",
    "TransferWorkspaceElementRequestType",
    "TransferWorkspaceElementResponse",
    "TransferWorkspaceElementResponseWorkspace",
    "TransferWorkspaceElementResponseWorkspaceElementTransfers",
    "TransferWorkspaceToTeamRequest",
    "TransferWorkspaceToTeamResponse",
    "TransferWorkspaceToTeamResponseWorkspace",
    "TransferWorkspaceToTeamResponseWorkspaceTransfer",
    "TransformCollectionToOpenAPIFormat",
    "TransformCollectionToOpenAPIResponse",
    "UpdateApiCatalogSystemEnvironmentRequest",
    "UpdateApiCollectionCommentRequest",
    "UpdateApiCollectionCommentRequestTags",
    "UpdateApiCollectionCommentRequestTagsAdditionalProperty",
    "UpdateApiCollectionCommentRequestTagsAdditionalPropertyType",
    "UpdateCollectionFolderRequest",
    "UpdateCollectionFolderResponse",
    "UpdateCollectionFolderResponseData",
    "UpdateCollectionFolderResponseMeta",
    "UpdateCollectionRequestResponse",
    "UpdateCollectionRequestResponseData",
    "UpdateCollectionRequestResponseMeta",
    "UpdateCollectionRolesRequest",
    "UpdateCollectionRolesRequestRolesItem",
    "UpdateCollectionRolesRequestRolesItemOp",
    "UpdateCollectionRolesRequestRolesItemPath",
    "UpdateCollectionRolesRequestRolesItemValueItem",
    "UpdateComponentDraftRequest",
    "UpdateComponentRequest",
    "UpdateComponentResponse",
    "UpdateDetectedSecretResolutionsRequest",
    "UpdateDetectedSecretResolutionsRequestResolution",
    "UpdateDetectedSecretResolutionsResponse",
    "UpdateDetectedSecretResolutionsResponseHistoryItem",
    "UpdateMockRequest",
    "UpdateMockServerResponseRequest",
    "UpdateMockServerResponseRequestServerResponse",
    "UpdateMonitorRequest",
    "UpdatePackageRequest",
    "UpdatePanElementOrFolderRequest",
    "UpdatePanElementOrFolderRequestWorkspace",
    "UpdatePullRequestRequest",
    "UpdatePullRequestResponseStatus",
    "UpdateSdkGitConnectionRequest",
    "UpdateSdkGitConnectionRequestStatus",
    "UpdateSpecFileRequest",
    "UpdateSpecSyncOptionsRequest",
    "UpdateSpecSyncOptionsRequestSyncOptions",
    "UpdateSpecSyncOptionsResponse",
    "UpdateTeamSettingsRequest",
    "UpdateTeamSettingsRequestSettings",
    "UpdateTeamSettingsRequestSettingsRfaForAddCollaborator",
    "UpdateTeamSettingsRequestSettingsRfaForAddMember",
    "UpdateWorkspaceGlobalVariablesRequest",
    "UpdateWorkspaceRequest",
    "UpdateWorkspaceRequestWorkspace",
    "UpdateWorkspaceRequestWorkspaceType",
    "UpdateWorkspaceRolesError422",
    "UpdateWorkspaceRolesRequest",
    "UpdateWorkspaceRolesRequestRolesItem",
    "UpdateWorkspaceRolesRequestRolesItemPath",
    "UpdateWorkspaceRolesRequestRolesItemValueItem",
    "UpdateWorkspaceRolesResponse",
    "UpdateWorkspaceTagsError400",
    "UpdateWorkspaceTagsRequest",
    "UpdateWorkspaceTagsRequestTagsItem",
    "UsageLimit",
    "User",
    "UserFork",
    "VersionTag",
    "VersionTagFile",
    "Workspace",
    "WorkspaceActivity",
    "WorkspaceMonitor",
    "WorkspaceReference",
    "WorkspaceRole",
    "WorkspaceSummary",
    "WorkspaceType",
    "WorkspaceUpdate",
    "WorkspaceVisibility",
)


def __dir__() -> list[str]:
    return sorted(__all__)


if not TYPE_CHECKING:  # for type checkers, a name that is not there is a mistake

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(module, __name__), name)
        globals()[name] = value
        return value
