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

    from ..models.collection_header import CollectionHeader
    from ..models.collection_item_request import CollectionItemRequest


class CollectionItemResponse(Model):
    """CollectionItemResponse"""

    __slots__ = (
        "id",
        "original_request",
        "response_time",
        "header",
        "body",
        "status",
        "code",
        "created_at",
        "updated_at",
        "uid",
        "name",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "originalRequest": "original_request",
        "responseTime": "response_time",
        "header": "header",
        "body": "body",
        "status": "status",
        "code": "code",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "uid": "uid",
        "name": "name",
    }

    id: str | Unset
    original_request: CollectionItemRequest | Unset
    response_time: float | None | Unset
    header: list[CollectionHeader] | None | str | Unset
    body: None | str | Unset
    status: str | Unset
    code: int | Unset
    created_at: str | Unset
    updated_at: str | Unset
    uid: str | Unset
    name: str | Unset

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        original_request: CollectionItemRequest | Unset = UNSET,
        response_time: float | None | Unset = UNSET,
        header: list[CollectionHeader] | None | str | Unset = UNSET,
        body: None | str | Unset = UNSET,
        status: str | Unset = UNSET,
        code: int | Unset = UNSET,
        created_at: str | Unset = UNSET,
        updated_at: str | Unset = UNSET,
        uid: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> None:
        self.id = id
        self.original_request = original_request
        self.response_time = response_time
        self.header = header
        self.body = body
        self.status = status
        self.code = code
        self.created_at = created_at
        self.updated_at = updated_at
        self.uid = uid
        self.name = name
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        value = get("originalRequest", ABSENT)
        model.original_request = (
            models.CollectionItemRequest.from_dict(value) if isinstance(value, dict) else value
        )
        model.response_time = get("responseTime", ABSENT)
        value = get("header", ABSENT)
        model.header = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CollectionHeader,
            )
        )
        model.body = get("body", ABSENT)
        model.status = get("status", ABSENT)
        model.code = get("code", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.uid = get("uid", ABSENT)
        model.name = get("name", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
