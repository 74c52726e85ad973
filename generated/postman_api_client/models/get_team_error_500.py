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

    from ..models.get_team_error_500_detail_variant_1 import (
        GetTeamError500DetailVariant1,
    )
    from ..models.get_team_error_500_detail_variant_2 import (
        GetTeamError500DetailVariant2,
    )


class GetTeamError500(Model):
    """GetTeamError500"""

    __slots__ = (
        "type",
        "status",
        "title",
        "detail",
        "instance",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "status": "status",
        "title": "title",
        "detail": "detail",
        "instance": "instance",
    }

    type: str | Unset
    status: int | Unset
    title: str | Unset
    detail: GetTeamError500DetailVariant1 | GetTeamError500DetailVariant2 | Unset
    instance: str | Unset

    def __init__(
        self,
        *,
        type: str | Unset = UNSET,
        status: int | Unset = UNSET,
        title: str | Unset = UNSET,
        detail: GetTeamError500DetailVariant1 | GetTeamError500DetailVariant2 | Unset = UNSET,
        instance: str | Unset = UNSET,
    ) -> None:
        self.type = type
        self.status = status
        self.title = title
        self.detail = detail
        self.instance = instance
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.type = get("type", ABSENT)
        model.status = get("status", ABSENT)
        model.title = get("title", ABSENT)
        value = get("detail", ABSENT)
        model.detail = (
            value
            if value is ABSENT
            else decode(
                value,
                models.GetTeamError500DetailVariant1,
                models.GetTeamError500DetailVariant2,
            )
        )
        model.instance = get("instance", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
