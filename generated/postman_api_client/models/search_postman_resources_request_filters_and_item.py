from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.search_postman_resources_request_filters_and_item_collection_id import (
        SearchPostmanResourcesRequestFiltersAndItemCollectionId,
    )
    from ..models.search_postman_resources_request_filters_and_item_created_by import (
        SearchPostmanResourcesRequestFiltersAndItemCreatedBy,
    )
    from ..models.search_postman_resources_request_filters_and_item_document_id import (
        SearchPostmanResourcesRequestFiltersAndItemDocumentId,
    )
    from ..models.search_postman_resources_request_filters_and_item_environment_id import (
        SearchPostmanResourcesRequestFiltersAndItemEnvironmentId,
    )
    from ..models.search_postman_resources_request_filters_and_item_flow_id import (
        SearchPostmanResourcesRequestFiltersAndItemFlowId,
    )
    from ..models.search_postman_resources_request_filters_and_item_is_git_connected import (
        SearchPostmanResourcesRequestFiltersAndItemIsGitConnected,
    )
    from ..models.search_postman_resources_request_filters_and_item_method import (
        SearchPostmanResourcesRequestFiltersAndItemMethod,
    )
    from ..models.search_postman_resources_request_filters_and_item_organization_id import (
        SearchPostmanResourcesRequestFiltersAndItemOrganizationId,
    )
    from ..models.search_postman_resources_request_filters_and_item_private_network import (
        SearchPostmanResourcesRequestFiltersAndItemPrivateNetwork,
    )
    from ..models.search_postman_resources_request_filters_and_item_publisher_is_verified import (
        SearchPostmanResourcesRequestFiltersAndItemPublisherIsVerified,
    )
    from ..models.search_postman_resources_request_filters_and_item_request_id import (
        SearchPostmanResourcesRequestFiltersAndItemRequestId,
    )
    from ..models.search_postman_resources_request_filters_and_item_specification_id import (
        SearchPostmanResourcesRequestFiltersAndItemSpecificationId,
    )
    from ..models.search_postman_resources_request_filters_and_item_tags import (
        SearchPostmanResourcesRequestFiltersAndItemTags,
    )
    from ..models.search_postman_resources_request_filters_and_item_team_id import (
        SearchPostmanResourcesRequestFiltersAndItemTeamId,
    )
    from ..models.search_postman_resources_request_filters_and_item_type import (
        SearchPostmanResourcesRequestFiltersAndItemType,
    )
    from ..models.search_postman_resources_request_filters_and_item_visibility import (
        SearchPostmanResourcesRequestFiltersAndItemVisibility,
    )
    from ..models.search_postman_resources_request_filters_and_item_workspace_id import (
        SearchPostmanResourcesRequestFiltersAndItemWorkspaceId,
    )


class SearchPostmanResourcesRequestFiltersAndItem(Model):
    """SearchPostmanResourcesRequestFiltersAndItem"""

    __slots__ = (
        "private_network",
        "publisher_is_verified",
        "visibility",
        "workspace_id",
        "collection_id",
        "tags",
        "method",
        "request_id",
        "specification_id",
        "flow_id",
        "document_id",
        "environment_id",
        "created_by",
        "organization_id",
        "team_id",
        "is_git_connected",
        "type",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "privateNetwork": "private_network",
        "publisherIsVerified": "publisher_is_verified",
        "visibility": "visibility",
        "workspaceId": "workspace_id",
        "collectionId": "collection_id",
        "tags": "tags",
        "method": "method",
        "requestId": "request_id",
        "specificationId": "specification_id",
        "flowId": "flow_id",
        "documentId": "document_id",
        "environmentId": "environment_id",
        "createdBy": "created_by",
        "organizationId": "organization_id",
        "teamId": "team_id",
        "isGitConnected": "is_git_connected",
        "type": "type",
    }

    private_network: SearchPostmanResourcesRequestFiltersAndItemPrivateNetwork | Unset
    publisher_is_verified: SearchPostmanResourcesRequestFiltersAndItemPublisherIsVerified | Unset
    visibility: SearchPostmanResourcesRequestFiltersAndItemVisibility | Unset
    workspace_id: SearchPostmanResourcesRequestFiltersAndItemWorkspaceId | Unset
    collection_id: SearchPostmanResourcesRequestFiltersAndItemCollectionId | Unset
    tags: SearchPostmanResourcesRequestFiltersAndItemTags | Unset
    method: SearchPostmanResourcesRequestFiltersAndItemMethod | Unset
    request_id: SearchPostmanResourcesRequestFiltersAndItemRequestId | Unset
    specification_id: SearchPostmanResourcesRequestFiltersAndItemSpecificationId | Unset
    flow_id: SearchPostmanResourcesRequestFiltersAndItemFlowId | Unset
    document_id: SearchPostmanResourcesRequestFiltersAndItemDocumentId | Unset
    environment_id: SearchPostmanResourcesRequestFiltersAndItemEnvironmentId | Unset
    created_by: SearchPostmanResourcesRequestFiltersAndItemCreatedBy | Unset
    organization_id: SearchPostmanResourcesRequestFiltersAndItemOrganizationId | Unset
    team_id: SearchPostmanResourcesRequestFiltersAndItemTeamId | Unset
    is_git_connected: SearchPostmanResourcesRequestFiltersAndItemIsGitConnected | Unset
    type: SearchPostmanResourcesRequestFiltersAndItemType | Unset

    def __init__(
        self,
        *,
        private_network: SearchPostmanResourcesRequestFiltersAndItemPrivateNetwork | Unset = UNSET,
        publisher_is_verified: SearchPostmanResourcesRequestFiltersAndItemPublisherIsVerified
        | Unset = UNSET,
        visibility: SearchPostmanResourcesRequestFiltersAndItemVisibility | Unset = UNSET,
        workspace_id: SearchPostmanResourcesRequestFiltersAndItemWorkspaceId | Unset = UNSET,
        collection_id: SearchPostmanResourcesRequestFiltersAndItemCollectionId | Unset = UNSET,
        tags: SearchPostmanResourcesRequestFiltersAndItemTags | Unset = UNSET,
        method: SearchPostmanResourcesRequestFiltersAndItemMethod | Unset = UNSET,
        request_id: SearchPostmanResourcesRequestFiltersAndItemRequestId | Unset = UNSET,
        specification_id: SearchPostmanResourcesRequestFiltersAndItemSpecificationId
        | Unset = UNSET,
        flow_id: SearchPostmanResourcesRequestFiltersAndItemFlowId | Unset = UNSET,
        document_id: SearchPostmanResourcesRequestFiltersAndItemDocumentId | Unset = UNSET,
        environment_id: SearchPostmanResourcesRequestFiltersAndItemEnvironmentId | Unset = UNSET,
        created_by: SearchPostmanResourcesRequestFiltersAndItemCreatedBy | Unset = UNSET,
        organization_id: SearchPostmanResourcesRequestFiltersAndItemOrganizationId | Unset = UNSET,
        team_id: SearchPostmanResourcesRequestFiltersAndItemTeamId | Unset = UNSET,
        is_git_connected: SearchPostmanResourcesRequestFiltersAndItemIsGitConnected | Unset = UNSET,
        type: SearchPostmanResourcesRequestFiltersAndItemType | Unset = UNSET,
    ) -> None:
        self.private_network = private_network
        self.publisher_is_verified = publisher_is_verified
        self.visibility = visibility
        self.workspace_id = workspace_id
        self.collection_id = collection_id
        self.tags = tags
        self.method = method
        self.request_id = request_id
        self.specification_id = specification_id
        self.flow_id = flow_id
        self.document_id = document_id
        self.environment_id = environment_id
        self.created_by = created_by
        self.organization_id = organization_id
        self.team_id = team_id
        self.is_git_connected = is_git_connected
        self.type = type
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("privateNetwork", ABSENT)
        model.private_network = (
            models.SearchPostmanResourcesRequestFiltersAndItemPrivateNetwork.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("publisherIsVerified", ABSENT)
        model.publisher_is_verified = (
            models.SearchPostmanResourcesRequestFiltersAndItemPublisherIsVerified.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("visibility", ABSENT)
        model.visibility = (
            models.SearchPostmanResourcesRequestFiltersAndItemVisibility.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("workspaceId", ABSENT)
        model.workspace_id = (
            models.SearchPostmanResourcesRequestFiltersAndItemWorkspaceId.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("collectionId", ABSENT)
        model.collection_id = (
            models.SearchPostmanResourcesRequestFiltersAndItemCollectionId.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("tags", ABSENT)
        model.tags = (
            models.SearchPostmanResourcesRequestFiltersAndItemTags.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("method", ABSENT)
        model.method = (
            models.SearchPostmanResourcesRequestFiltersAndItemMethod.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("requestId", ABSENT)
        model.request_id = (
            models.SearchPostmanResourcesRequestFiltersAndItemRequestId.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("specificationId", ABSENT)
        model.specification_id = (
            models.SearchPostmanResourcesRequestFiltersAndItemSpecificationId.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("flowId", ABSENT)
        model.flow_id = (
            models.SearchPostmanResourcesRequestFiltersAndItemFlowId.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("documentId", ABSENT)
        model.document_id = (
            models.SearchPostmanResourcesRequestFiltersAndItemDocumentId.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("environmentId", ABSENT)
        model.environment_id = (
            models.SearchPostmanResourcesRequestFiltersAndItemEnvironmentId.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("createdBy", ABSENT)
        model.created_by = (
            models.SearchPostmanResourcesRequestFiltersAndItemCreatedBy.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("organizationId", ABSENT)
        model.organization_id = (
            models.SearchPostmanResourcesRequestFiltersAndItemOrganizationId.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("teamId", ABSENT)
        model.team_id = (
            models.SearchPostmanResourcesRequestFiltersAndItemTeamId.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("isGitConnected", ABSENT)
        model.is_git_connected = (
            models.SearchPostmanResourcesRequestFiltersAndItemIsGitConnected.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("type", ABSENT)
        model.type = (
            models.SearchPostmanResourcesRequestFiltersAndItemType.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
