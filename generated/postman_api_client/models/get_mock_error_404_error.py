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

    from ..models.get_mock_error_404_error_details_type_0 import (
        GetMockError404ErrorDetailsType0,
    )


class GetMockError404Error(Model):
    """GetMockError404Error"""

    __slots__ = (
        "name",
        "message",
        "details",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "message": "message",
        "details": "details",
    }

    name: str | Unset
    message: str | Unset
    details: GetMockError404ErrorDetailsType0 | list[str] | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        message: str | Unset = UNSET,
        details: GetMockError404ErrorDetailsType0 | list[str] | Unset = UNSET,
    ) -> None:
        self.name = name
        self.message = message
        self.details = details
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.message = get("message", ABSENT)
        value = get("details", ABSENT)
        model.details = (
            value
            if value is ABSENT
            else decode(
                value,
                models.GetMockError404ErrorDetailsType0,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
