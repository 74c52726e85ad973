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

    from ..models.get_team_error_500_detail_variant_2_result_item import (
        GetTeamError500DetailVariant2ResultItem,
    )


class GetTeamError500DetailVariant2(Model):
    """GetTeamError500DetailVariant2"""

    __slots__ = (
        "error",
        "result",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "result": "result",
    }

    error: str | Unset
    result: list[GetTeamError500DetailVariant2ResultItem] | Unset

    def __init__(
        self,
        *,
        error: str | Unset = UNSET,
        result: list[GetTeamError500DetailVariant2ResultItem] | Unset = UNSET,
    ) -> None:
        self.error = error
        self.result = result
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.error = get("error", ABSENT)
        value = get("result", ABSENT)
        model.result = (
            value
            if value is ABSENT
            else decode(
                value,
                models.GetTeamError500DetailVariant2ResultItem,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
