from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
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
    from ..types import JsonValue


@_attrs_define
class SearchPostmanResourcesRequestFiltersAndItem:
    """SearchPostmanResourcesRequestFiltersAndItem"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "privateNetwork",
            "publisherIsVerified",
            "visibility",
            "workspaceId",
            "collectionId",
            "tags",
            "method",
            "requestId",
            "specificationId",
            "flowId",
            "documentId",
            "environmentId",
            "createdBy",
            "organizationId",
            "teamId",
            "isGitConnected",
            "type",
        )
    )

    private_network: SearchPostmanResourcesRequestFiltersAndItemPrivateNetwork | Unset = UNSET
    publisher_is_verified: (
        SearchPostmanResourcesRequestFiltersAndItemPublisherIsVerified | Unset
    ) = UNSET
    visibility: SearchPostmanResourcesRequestFiltersAndItemVisibility | Unset = UNSET
    workspace_id: SearchPostmanResourcesRequestFiltersAndItemWorkspaceId | Unset = UNSET
    collection_id: SearchPostmanResourcesRequestFiltersAndItemCollectionId | Unset = UNSET
    tags: SearchPostmanResourcesRequestFiltersAndItemTags | Unset = UNSET
    method: SearchPostmanResourcesRequestFiltersAndItemMethod | Unset = UNSET
    request_id: SearchPostmanResourcesRequestFiltersAndItemRequestId | Unset = UNSET
    specification_id: SearchPostmanResourcesRequestFiltersAndItemSpecificationId | Unset = UNSET
    flow_id: SearchPostmanResourcesRequestFiltersAndItemFlowId | Unset = UNSET
    document_id: SearchPostmanResourcesRequestFiltersAndItemDocumentId | Unset = UNSET
    environment_id: SearchPostmanResourcesRequestFiltersAndItemEnvironmentId | Unset = UNSET
    created_by: SearchPostmanResourcesRequestFiltersAndItemCreatedBy | Unset = UNSET
    organization_id: SearchPostmanResourcesRequestFiltersAndItemOrganizationId | Unset = UNSET
    team_id: SearchPostmanResourcesRequestFiltersAndItemTeamId | Unset = UNSET
    is_git_connected: SearchPostmanResourcesRequestFiltersAndItemIsGitConnected | Unset = UNSET
    type: SearchPostmanResourcesRequestFiltersAndItemType | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("privateNetwork", self.private_network),
                ("publisherIsVerified", self.publisher_is_verified),
                ("visibility", self.visibility),
                ("workspaceId", self.workspace_id),
                ("collectionId", self.collection_id),
                ("tags", self.tags),
                ("method", self.method),
                ("requestId", self.request_id),
                ("specificationId", self.specification_id),
                ("flowId", self.flow_id),
                ("documentId", self.document_id),
                ("environmentId", self.environment_id),
                ("createdBy", self.created_by),
                ("organizationId", self.organization_id),
                ("teamId", self.team_id),
                ("isGitConnected", self.is_git_connected),
                ("type", self.type),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
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

        d = dict(src_dict)
        model = cls(
            private_network=decode(
                d.pop("privateNetwork", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemPrivateNetwork,
            ),
            publisher_is_verified=decode(
                d.pop("publisherIsVerified", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemPublisherIsVerified,
            ),
            visibility=decode(
                d.pop("visibility", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemVisibility,
            ),
            workspace_id=decode(
                d.pop("workspaceId", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemWorkspaceId,
            ),
            collection_id=decode(
                d.pop("collectionId", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemCollectionId,
            ),
            tags=decode(
                d.pop("tags", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemTags,
            ),
            method=decode(
                d.pop("method", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemMethod,
            ),
            request_id=decode(
                d.pop("requestId", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemRequestId,
            ),
            specification_id=decode(
                d.pop("specificationId", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemSpecificationId,
            ),
            flow_id=decode(
                d.pop("flowId", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemFlowId,
            ),
            document_id=decode(
                d.pop("documentId", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemDocumentId,
            ),
            environment_id=decode(
                d.pop("environmentId", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemEnvironmentId,
            ),
            created_by=decode(
                d.pop("createdBy", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemCreatedBy,
            ),
            organization_id=decode(
                d.pop("organizationId", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemOrganizationId,
            ),
            team_id=decode(
                d.pop("teamId", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemTeamId,
            ),
            is_git_connected=decode(
                d.pop("isGitConnected", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemIsGitConnected,
            ),
            type=decode(
                d.pop("type", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemType,
            ),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> JsonValue:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: JsonValue) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
