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

    from ..models.collection_reference import CollectionReference


class ImportOpenApiDefinitionResponse(Model):
    """ImportOpenApiDefinitionResponse"""

    __slots__ = ("collections",)
    json_names: ClassVar[Mapping[str, str]] = {
        "collections": "collections",
    }

    collections: list[CollectionReference]

    def __init__(
        self,
        *,
        collections: list[CollectionReference],
    ) -> None:
        self.collections = collections
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
                models.CollectionReference,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
