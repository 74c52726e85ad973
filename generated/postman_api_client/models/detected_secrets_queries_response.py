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

    from ..models.detected_secret import DetectedSecret
    from ..models.detected_secrets_queries_response_meta import (
        DetectedSecretsQueriesResponseMeta,
    )


class DetectedSecretsQueriesResponse(Model):
    """DetectedSecretsQueriesResponse"""

    __slots__ = (
        "meta",
        "data",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "meta": "meta",
        "data": "data",
    }

    meta: DetectedSecretsQueriesResponseMeta
    data: list[DetectedSecret]

    def __init__(
        self,
        *,
        meta: DetectedSecretsQueriesResponseMeta,
        data: list[DetectedSecret],
    ) -> None:
        self.meta = meta
        self.data = data
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("meta", ABSENT)
        model.meta = (
            models.DetectedSecretsQueriesResponseMeta.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("data", ABSENT)
        model.data = (
            value
            if value is ABSENT
            else decode(
                value,
                models.DetectedSecret,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
