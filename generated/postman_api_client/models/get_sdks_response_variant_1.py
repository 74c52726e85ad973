from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_sdks_response_variant_1_meta import GetSdksResponseVariant1Meta
    from ..models.sdk import Sdk


class GetSdksResponseVariant1(Model):
    """GetSdksResponseVariant1"""

    __slots__ = (
        "data",
        "meta",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "meta": "meta",
    }

    data: list[Sdk]
    meta: GetSdksResponseVariant1Meta

    def __init__(
        self,
        *,
        data: list[Sdk],
        meta: GetSdksResponseVariant1Meta,
    ) -> None:
        self.data = data
        self.meta = meta
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("data", ABSENT)
        model.data = (
            value
            if value is ABSENT
            else decode(
                value,
                models.Sdk,
            )
        )
        value = get("meta", ABSENT)
        model.meta = (
            models.GetSdksResponseVariant1Meta.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
