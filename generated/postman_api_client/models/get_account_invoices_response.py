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

    from ..models.invoice import Invoice


class GetAccountInvoicesResponse(Model):
    """GetAccountInvoicesResponse"""

    __slots__ = ("data",)
    json_names: ClassVar[Mapping[str, str]] = {
        "data": "data",
    }

    data: list[Invoice]

    def __init__(
        self,
        *,
        data: list[Invoice],
    ) -> None:
        self.data = data
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
                models.Invoice,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
