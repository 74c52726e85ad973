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

    from ..models.create_collection_request_request_data_options_raw import (
        CreateCollectionRequestRequestDataOptionsRaw,
    )
    from ..models.json_object import JsonObject


class CreateCollectionRequestRequestDataOptions(Model):
    """CreateCollectionRequestRequestDataOptions"""

    __slots__ = (
        "raw",
        "urlencoded",
        "params",
        "binary",
        "graphql",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "raw": "raw",
        "urlencoded": "urlencoded",
        "params": "params",
        "binary": "binary",
        "graphql": "graphql",
    }

    raw: CreateCollectionRequestRequestDataOptionsRaw | Unset
    urlencoded: JsonObject | Unset
    params: JsonObject | Unset
    binary: JsonObject | Unset
    graphql: JsonObject | Unset

    def __init__(
        self,
        *,
        raw: CreateCollectionRequestRequestDataOptionsRaw | Unset = UNSET,
        urlencoded: JsonObject | Unset = UNSET,
        params: JsonObject | Unset = UNSET,
        binary: JsonObject | Unset = UNSET,
        graphql: JsonObject | Unset = UNSET,
    ) -> None:
        self.raw = raw
        self.urlencoded = urlencoded
        self.params = params
        self.binary = binary
        self.graphql = graphql
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("raw", ABSENT)
        model.raw = (
            models.CreateCollectionRequestRequestDataOptionsRaw.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("urlencoded", ABSENT)
        model.urlencoded = models.JsonObject.from_dict(value) if isinstance(value, dict) else value
        value = get("params", ABSENT)
        model.params = models.JsonObject.from_dict(value) if isinstance(value, dict) else value
        value = get("binary", ABSENT)
        model.binary = models.JsonObject.from_dict(value) if isinstance(value, dict) else value
        value = get("graphql", ABSENT)
        model.graphql = models.JsonObject.from_dict(value) if isinstance(value, dict) else value
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
