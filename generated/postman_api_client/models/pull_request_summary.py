from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_pull_request_response_status import (
    UpdatePullRequestResponseStatus,
)
from ..types import (
    UNSET,
    Unset,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class PullRequestSummary:
    """PullRequestSummary"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "createdAt",
            "createdBy",
            "description",
            "destinationId",
            "id",
            "sourceId",
            "status",
            "title",
            "updatedAt",
            "href",
            "comment",
            "updatedBy",
            "forkType",
        )
    )

    created_at: str
    created_by: str
    description: str
    destination_id: str
    id: str
    source_id: str
    status: UpdatePullRequestResponseStatus
    title: str
    updated_at: str
    href: str | Unset = UNSET
    comment: str | Unset = UNSET
    updated_by: str | Unset = UNSET
    fork_type: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("createdAt", self.created_at),
                ("createdBy", self.created_by),
                ("description", self.description),
                ("destinationId", self.destination_id),
                ("id", self.id),
                ("sourceId", self.source_id),
                ("status", self.status),
                ("title", self.title),
                ("updatedAt", self.updated_at),
                ("href", self.href),
                ("comment", self.comment),
                ("updatedBy", self.updated_by),
                ("forkType", self.fork_type),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            created_at=d.pop("createdAt", UNSET),
            created_by=d.pop("createdBy", UNSET),
            description=d.pop("description", UNSET),
            destination_id=d.pop("destinationId", UNSET),
            id=d.pop("id", UNSET),
            source_id=d.pop("sourceId", UNSET),
            status=d.pop("status", UNSET),
            title=d.pop("title", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            href=d.pop("href", UNSET),
            comment=d.pop("comment", UNSET),
            updated_by=d.pop("updatedBy", UNSET),
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
