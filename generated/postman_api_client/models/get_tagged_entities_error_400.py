from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class GetTaggedEntitiesError400(Model):
    """GetTaggedEntitiesError400"""

    __slots__ = (
        "error",
        "message",
        "status_code",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "message": "message",
        "statusCode": "status_code",
    }

    error: str | Unset
    message: str | Unset
    status_code: int | Unset

    def __init__(
        self,
        *,
        error: str | Unset = UNSET,
        message: str | Unset = UNSET,
        status_code: int | Unset = UNSET,
    ) -> None:
        self.error = error
        self.message = message
        self.status_code = status_code
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.error = get("error", ABSENT)
        model.message = get("message", ABSENT)
        model.status_code = get("statusCode", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
