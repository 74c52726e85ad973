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

    from ..models.generated_collection import GeneratedCollection
    from ..models.get_all_specs_response_meta import GetAllSpecsResponseMeta


class GetSpecCollectionsResponse(Model):
    """GetSpecCollectionsResponse"""

    __slots__ = (
        "collections",
        "meta",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "collections": "collections",
        "meta": "meta",
    }

    collections: list[GeneratedCollection]
    meta: GetAllSpecsResponseMeta

    def __init__(
        self,
        *,
        collections: list[GeneratedCollection],
        meta: GetAllSpecsResponseMeta,
    ) -> None:
        self.collections = collections
        self.meta = meta
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("collections", ABSENT)
        model.collections = (
            value
            if value is ABSENT
            else decode(
                value,
                models.GeneratedCollection,
            )
        )
        value = get("meta", ABSENT)
        model.meta = (
            models.GetAllSpecsResponseMeta.from_dict(value) if isinstance(value, dict) else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
