from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self


@_attrs_define
class CreateFolderCommentResponseData:
    """CreateFolderCommentResponseData"""

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
    status: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
