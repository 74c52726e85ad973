from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_folder_comments_response_data_item_status import (
    GetFolderCommentsResponseDataItemStatus,
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
class Comment:
    """Comment"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "threadId",
            "createdBy",
            "createdAt",
            "updatedAt",
            "body",
            "status",
        )
    )

    id: int
    thread_id: int
    created_by: int
    created_at: str
    updated_at: str
    body: str
    status: GetFolderCommentsResponseDataItemStatus | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("threadId", self.thread_id),
                ("createdBy", self.created_by),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("body", self.body),
                ("status", self.status),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            thread_id=d.pop("threadId", UNSET),
            created_by=d.pop("createdBy", UNSET),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            body=d.pop("body", UNSET),
            status=d.pop("status", UNSET),
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
