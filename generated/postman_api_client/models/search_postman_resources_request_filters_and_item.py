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
    from ..models.search_postman_resources_request_filters_and_item_is_git_connected import (
        SearchPostmanResourcesRequestFiltersAndItemIsGitConnected,
    )
    from ..models.search_postman_resources_request_filters_and_item_tags import (
        SearchPostmanResourcesRequestFiltersAndItemTags,
    )
    from ..models.search_postman_resources_request_filters_and_item_visibility import (
        SearchPostmanResourcesRequestFiltersAndItemVisibility,
    )


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

    private_network: SearchPostmanResourcesRequestFiltersAndItemIsGitConnected | Unset = UNSET
    publisher_is_verified: SearchPostmanResourcesRequestFiltersAndItemIsGitConnected | Unset = UNSET
    visibility: SearchPostmanResourcesRequestFiltersAndItemVisibility | Unset = UNSET
    workspace_id: SearchPostmanResourcesRequestFiltersAndItemTags | Unset = UNSET
    collection_id: SearchPostmanResourcesRequestFiltersAndItemCollectionId | Unset = UNSET
    tags: SearchPostmanResourcesRequestFiltersAndItemTags | Unset = UNSET
    method: SearchPostmanResourcesRequestFiltersAndItemTags | Unset = UNSET
    request_id: SearchPostmanResourcesRequestFiltersAndItemTags | Unset = UNSET
    specification_id: SearchPostmanResourcesRequestFiltersAndItemTags | Unset = UNSET
    flow_id: SearchPostmanResourcesRequestFiltersAndItemTags | Unset = UNSET
    document_id: SearchPostmanResourcesRequestFiltersAndItemTags | Unset = UNSET
    environment_id: SearchPostmanResourcesRequestFiltersAndItemTags | Unset = UNSET
    created_by: SearchPostmanResourcesRequestFiltersAndItemTags | Unset = UNSET
    organization_id: SearchPostmanResourcesRequestFiltersAndItemTags | Unset = UNSET
    team_id: SearchPostmanResourcesRequestFiltersAndItemTags | Unset = UNSET
    is_git_connected: SearchPostmanResourcesRequestFiltersAndItemIsGitConnected | Unset = UNSET
    type: SearchPostmanResourcesRequestFiltersAndItemTags | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
        from ..models.search_postman_resources_request_filters_and_item_is_git_connected import (
            SearchPostmanResourcesRequestFiltersAndItemIsGitConnected,
        )
        from ..models.search_postman_resources_request_filters_and_item_tags import (
            SearchPostmanResourcesRequestFiltersAndItemTags,
        )
        from ..models.search_postman_resources_request_filters_and_item_visibility import (
            SearchPostmanResourcesRequestFiltersAndItemVisibility,
        )

        d = dict(src_dict)
        model = cls(
            private_network=decode(
                d.pop("privateNetwork", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemIsGitConnected,
            ),
            publisher_is_verified=decode(
                d.pop("publisherIsVerified", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemIsGitConnected,
            ),
            visibility=decode(
                d.pop("visibility", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemVisibility,
            ),
            workspace_id=decode(
                d.pop("workspaceId", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemTags,
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
                SearchPostmanResourcesRequestFiltersAndItemTags,
            ),
            request_id=decode(
                d.pop("requestId", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemTags,
            ),
            specification_id=decode(
                d.pop("specificationId", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemTags,
            ),
            flow_id=decode(
                d.pop("flowId", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemTags,
            ),
            document_id=decode(
                d.pop("documentId", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemTags,
            ),
            environment_id=decode(
                d.pop("environmentId", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemTags,
            ),
            created_by=decode(
                d.pop("createdBy", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemTags,
            ),
            organization_id=decode(
                d.pop("organizationId", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemTags,
            ),
            team_id=decode(
                d.pop("teamId", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemTags,
            ),
            is_git_connected=decode(
                d.pop("isGitConnected", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemIsGitConnected,
            ),
            type=decode(
                d.pop("type", UNSET),
                SearchPostmanResourcesRequestFiltersAndItemTags,
            ),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
