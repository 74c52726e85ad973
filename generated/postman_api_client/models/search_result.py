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

    from ..models.search_postman_resources_response_data_item_collection import (
        SearchPostmanResourcesResponseDataItemCollection,
    )
    from ..models.search_postman_resources_response_data_item_links import (
        SearchPostmanResourcesResponseDataItemLinks,
    )
    from ..models.search_postman_resources_response_data_item_organization import (
        SearchPostmanResourcesResponseDataItemOrganization,
    )
    from ..models.search_postman_resources_response_data_item_team import (
        SearchPostmanResourcesResponseDataItemTeam,
    )
    from ..models.workspace_reference import WorkspaceReference
    from ..types import JsonValue


@_attrs_define
class SearchResult:
    """SearchResult"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "method",
            "description",
            "url",
            "createdBy",
            "team",
            "isGitConnected",
            "collection",
            "workspace",
            "organization",
            "links",
            "type",
            "summary",
            "isPinnedToWorkspace",
            "tags",
            "specificationId",
            "specificationType",
            "specificationName",
            "isPrivateNetworkEntity",
        )
    )

    id: str
    name: str
    method: str
    description: str
    url: str
    created_by: str
    team: None | SearchPostmanResourcesResponseDataItemTeam
    is_git_connected: bool
    collection: SearchPostmanResourcesResponseDataItemCollection
    workspace: WorkspaceReference
    organization: None | SearchPostmanResourcesResponseDataItemOrganization
    links: SearchPostmanResourcesResponseDataItemLinks
    type: str | Unset = UNSET
    summary: str | Unset = UNSET
    is_pinned_to_workspace: bool | Unset = UNSET
    tags: list[str] | Unset = UNSET
    specification_id: str | Unset = UNSET
    specification_type: str | Unset = UNSET
    specification_name: str | Unset = UNSET
    is_private_network_entity: bool | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("name", self.name),
                ("method", self.method),
                ("description", self.description),
                ("url", self.url),
                ("createdBy", self.created_by),
                ("team", self.team),
                ("isGitConnected", self.is_git_connected),
                ("collection", self.collection),
                ("workspace", self.workspace),
                ("organization", self.organization),
                ("links", self.links),
                ("type", self.type),
                ("summary", self.summary),
                ("isPinnedToWorkspace", self.is_pinned_to_workspace),
                ("tags", self.tags),
                ("specificationId", self.specification_id),
                ("specificationType", self.specification_type),
                ("specificationName", self.specification_name),
                ("isPrivateNetworkEntity", self.is_private_network_entity),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.search_postman_resources_response_data_item_collection import (
            SearchPostmanResourcesResponseDataItemCollection,
        )
        from ..models.search_postman_resources_response_data_item_links import (
            SearchPostmanResourcesResponseDataItemLinks,
        )
        from ..models.search_postman_resources_response_data_item_organization import (
            SearchPostmanResourcesResponseDataItemOrganization,
        )
        from ..models.search_postman_resources_response_data_item_team import (
            SearchPostmanResourcesResponseDataItemTeam,
        )
        from ..models.workspace_reference import WorkspaceReference

        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            name=d.pop("name", UNSET),
            method=d.pop("method", UNSET),
            description=d.pop("description", UNSET),
            url=d.pop("url", UNSET),
            created_by=d.pop("createdBy", UNSET),
            team=decode(
                d.pop("team", UNSET),
                SearchPostmanResourcesResponseDataItemTeam,
            ),
            is_git_connected=d.pop("isGitConnected", UNSET),
            collection=decode(
                d.pop("collection", UNSET),
                SearchPostmanResourcesResponseDataItemCollection,
            ),
            workspace=decode(
                d.pop("workspace", UNSET),
                WorkspaceReference,
            ),
            organization=decode(
                d.pop("organization", UNSET),
                SearchPostmanResourcesResponseDataItemOrganization,
            ),
            links=decode(
                d.pop("links", UNSET),
                SearchPostmanResourcesResponseDataItemLinks,
            ),
            type=d.pop("type", UNSET),
            summary=d.pop("summary", UNSET),
            is_pinned_to_workspace=d.pop("isPinnedToWorkspace", UNSET),
            tags=d.pop("tags", UNSET),
            specification_id=d.pop("specificationId", UNSET),
            specification_type=d.pop("specificationType", UNSET),
            specification_name=d.pop("specificationName", UNSET),
            is_private_network_entity=d.pop("isPrivateNetworkEntity", UNSET),
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
