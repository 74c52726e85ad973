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

    from ..models.mock_update import MockUpdate


class UpdateMockRequest(Model):
    """UpdateMockRequest"""

    __slots__ = ("mock",)
    json_names: ClassVar[Mapping[str, str]] = {
        "mock": "mock",
    }

    mock: MockUpdate | Unset

    def __init__(
        self,
        *,
        mock: MockUpdate | Unset = UNSET,
    ) -> None:
        self.mock = mock
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("mock", ABSENT)
        model.mock = models.MockUpdate.from_dict(value) if isinstance(value, dict) else value
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
