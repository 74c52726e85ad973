from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    decode,
    unknown,
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


class SearchResult(Model):
    """SearchResult"""

    __slots__ = (
        "id",
        "name",
        "method",
        "description",
        "url",
        "created_by",
        "team",
        "is_git_connected",
        "collection",
        "workspace",
        "organization",
        "links",
        "type",
        "summary",
        "is_pinned_to_workspace",
        "tags",
        "specification_id",
        "specification_type",
        "specification_name",
        "is_private_network_entity",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "method": "method",
        "description": "description",
        "url": "url",
        "createdBy": "created_by",
        "team": "team",
        "isGitConnected": "is_git_connected",
        "collection": "collection",
        "workspace": "workspace",
        "organization": "organization",
        "links": "links",
        "type": "type",
        "summary": "summary",
        "isPinnedToWorkspace": "is_pinned_to_workspace",
        "tags": "tags",
        "specificationId": "specification_id",
        "specificationType": "specification_type",
        "specificationName": "specification_name",
        "isPrivateNetworkEntity": "is_private_network_entity",
    }

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
    type: str | Unset
    summary: str | Unset
    is_pinned_to_workspace: bool | Unset
    tags: list[str] | Unset
    specification_id: str | Unset
    specification_type: str | Unset
    specification_name: str | Unset
    is_private_network_entity: bool | Unset

    def __init__(
        self,
        *,
        id: str,
        name: str,
        method: str,
        description: str,
        url: str,
        created_by: str,
        team: None | SearchPostmanResourcesResponseDataItemTeam,
        is_git_connected: bool,
        collection: SearchPostmanResourcesResponseDataItemCollection,
        workspace: WorkspaceReference,
        organization: None | SearchPostmanResourcesResponseDataItemOrganization,
        links: SearchPostmanResourcesResponseDataItemLinks,
        type: str | Unset = UNSET,
        summary: str | Unset = UNSET,
        is_pinned_to_workspace: bool | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        specification_id: str | Unset = UNSET,
        specification_type: str | Unset = UNSET,
        specification_name: str | Unset = UNSET,
        is_private_network_entity: bool | Unset = UNSET,
    ) -> None:
        self.id = id
        self.name = name
        self.method = method
        self.description = description
        self.url = url
        self.created_by = created_by
        self.team = team
        self.is_git_connected = is_git_connected
        self.collection = collection
        self.workspace = workspace
        self.organization = organization
        self.links = links
        self.type = type
        self.summary = summary
        self.is_pinned_to_workspace = is_pinned_to_workspace
        self.tags = tags
        self.specification_id = specification_id
        self.specification_type = specification_type
        self.specification_name = specification_name
        self.is_private_network_entity = is_private_network_entity
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.method = get("method", ABSENT)
        model.description = get("description", ABSENT)
        model.url = get("url", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        value = get("team", ABSENT)
        model.team = (
            value
            if value is ABSENT
            else decode(
                value,
                models.SearchPostmanResourcesResponseDataItemTeam,
            )
        )
        model.is_git_connected = get("isGitConnected", ABSENT)
        value = get("collection", ABSENT)
        model.collection = (
            models.SearchPostmanResourcesResponseDataItemCollection.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("workspace", ABSENT)
        model.workspace = (
            models.WorkspaceReference.from_dict(value) if isinstance(value, dict) else value
        )
        value = get("organization", ABSENT)
        model.organization = (
            value
            if value is ABSENT
            else decode(
                value,
                models.SearchPostmanResourcesResponseDataItemOrganization,
            )
        )
        value = get("links", ABSENT)
        model.links = (
            models.SearchPostmanResourcesResponseDataItemLinks.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.type = get("type", ABSENT)
        model.summary = get("summary", ABSENT)
        model.is_pinned_to_workspace = get("isPinnedToWorkspace", ABSENT)
        model.tags = get("tags", ABSENT)
        model.specification_id = get("specificationId", ABSENT)
        model.specification_type = get("specificationType", ABSENT)
        model.specification_name = get("specificationName", ABSENT)
        model.is_private_network_entity = get("isPrivateNetworkEntity", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
