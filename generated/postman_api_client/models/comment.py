from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.get_folder_comments_response_data_item_status import (
    GetFolderCommentsResponseDataItemStatus,
)
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class Comment(Model):
    """Comment"""

    __slots__ = (
        "id",
        "thread_id",
        "created_by",
        "created_at",
        "updated_at",
        "body",
        "status",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "threadId": "thread_id",
        "createdBy": "created_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "body": "body",
        "status": "status",
    }

    id: int
    thread_id: int
    created_by: int
    created_at: str
    updated_at: str
    body: str
    status: GetFolderCommentsResponseDataItemStatus | Unset

    def __init__(
        self,
        *,
        id: int,
        thread_id: int,
        created_by: int,
        created_at: str,
        updated_at: str,
        body: str,
        status: GetFolderCommentsResponseDataItemStatus | Unset = UNSET,
    ) -> None:
        self.id = id
        self.thread_id = thread_id
        self.created_by = created_by
        self.created_at = created_at
        self.updated_at = updated_at
        self.body = body
        self.status = status
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.thread_id = get("threadId", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.body = get("body", ABSENT)
        model.status = get("status", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
