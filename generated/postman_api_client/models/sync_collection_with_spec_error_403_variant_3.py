from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.sync_collection_with_spec_error_403_variant_3_detail import (
        SyncCollectionWithSpecError403Variant3Detail,
    )


class SyncCollectionWithSpecError403Variant3(Model):
    """SyncCollectionWithSpecError403Variant3"""

    __slots__ = (
        "type",
        "title",
        "message",
        "detail",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "title": "title",
        "message": "message",
        "detail": "detail",
    }

    type: str | Unset
    title: str | Unset
    message: str | Unset
    detail: SyncCollectionWithSpecError403Variant3Detail | Unset

    def __init__(
        self,
        *,
        type: str | Unset = UNSET,
        title: str | Unset = UNSET,
        message: str | Unset = UNSET,
        detail: SyncCollectionWithSpecError403Variant3Detail | Unset = UNSET,
    ) -> None:
        self.type = type
        self.title = title
        self.message = message
        self.detail = detail
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.type = get("type", ABSENT)
        model.title = get("title", ABSENT)
        model.message = get("message", ABSENT)
        value = get("detail", ABSENT)
        model.detail = (
            models.SyncCollectionWithSpecError403Variant3Detail.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
