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

    from ..models.collection_summary import CollectionSummary
    from ..models.get_collections_response_meta import GetCollectionsResponseMeta


class GetCollectionsResponse(Model):
    """GetCollectionsResponse"""

    __slots__ = (
        "collections",
        "meta",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "collections": "collections",
        "meta": "meta",
    }

    collections: list[CollectionSummary]
    meta: GetCollectionsResponseMeta | Unset

    def __init__(
        self,
        *,
        collections: list[CollectionSummary],
        meta: GetCollectionsResponseMeta | Unset = UNSET,
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
                models.CollectionSummary,
            )
        )
        value = get("meta", ABSENT)
        model.meta = (
            models.GetCollectionsResponseMeta.from_dict(value) if isinstance(value, dict) else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
