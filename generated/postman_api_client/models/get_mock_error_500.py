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

    from ..models.get_mock_error_500_error import GetMockError500Error


class GetMockError500(Model):
    """GetMockError500"""

    __slots__ = ("error",)
    json_names: ClassVar[Mapping[str, str]] = {
        "error": "error",
    }

    error: GetMockError500Error | Unset

    def __init__(
        self,
        *,
        error: GetMockError500Error | Unset = UNSET,
    ) -> None:
        self.error = error
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("error", ABSENT)
        model.error = (
            models.GetMockError500Error.from_dict(value) if isinstance(value, dict) else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
