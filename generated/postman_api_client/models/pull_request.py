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

    from ..models.get_pull_request_response_destination import (
        GetPullRequestResponseDestination,
    )
    from ..models.get_pull_request_response_merge import GetPullRequestResponseMerge
    from ..models.get_pull_request_response_reviewers_item import (
        GetPullRequestResponseReviewersItem,
    )
    from ..models.get_pull_request_response_source import GetPullRequestResponseSource
    from ..types import JsonValue


@_attrs_define
class PullRequest:
    """PullRequest"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "createdAt",
            "updatedAt",
            "id",
            "title",
            "description",
            "createdBy",
            "updatedBy",
            "comment",
            "source",
            "destination",
            "status",
            "merge",
            "reviewers",
            "fortkType",
            "forkType",
        )
    )

    created_at: str
    updated_at: str
    id: str
    title: str
    description: str
    created_by: str
    updated_by: str
    comment: str
    source: GetPullRequestResponseSource
    destination: GetPullRequestResponseDestination
    status: str
    merge: GetPullRequestResponseMerge
    reviewers: list[GetPullRequestResponseReviewersItem]
    fortk_type: str | Unset = UNSET
    fork_type: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("id", self.id),
                ("title", self.title),
                ("description", self.description),
                ("createdBy", self.created_by),
                ("updatedBy", self.updated_by),
                ("comment", self.comment),
                ("source", self.source),
                ("destination", self.destination),
                ("status", self.status),
                ("merge", self.merge),
                ("reviewers", self.reviewers),
                ("fortkType", self.fortk_type),
                ("forkType", self.fork_type),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_pull_request_response_destination import (
            GetPullRequestResponseDestination,
        )
        from ..models.get_pull_request_response_merge import GetPullRequestResponseMerge
        from ..models.get_pull_request_response_reviewers_item import (
            GetPullRequestResponseReviewersItem,
        )
        from ..models.get_pull_request_response_source import (
            GetPullRequestResponseSource,
        )

        d = dict(src_dict)
        model = cls(
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            id=d.pop("id", UNSET),
            title=d.pop("title", UNSET),
            description=d.pop("description", UNSET),
            created_by=d.pop("createdBy", UNSET),
            updated_by=d.pop("updatedBy", UNSET),
            comment=d.pop("comment", UNSET),
            source=decode(
                d.pop("source", UNSET),
                GetPullRequestResponseSource,
            ),
            destination=decode(
                d.pop("destination", UNSET),
                GetPullRequestResponseDestination,
            ),
            status=d.pop("status", UNSET),
            merge=decode(
                d.pop("merge", UNSET),
                GetPullRequestResponseMerge,
            ),
            reviewers=decode(
                d.pop("reviewers", UNSET),
                GetPullRequestResponseReviewersItem,
            ),
            fortk_type=d.pop("fortkType", UNSET),
            fork_type=d.pop("forkType", UNSET),
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
