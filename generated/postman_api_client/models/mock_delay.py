from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.get_mock_response_mock_config_delay_preset import (
    GetMockResponseMockConfigDelayPreset,
)
from ..models.get_mock_response_mock_config_delay_type import (
    GetMockResponseMockConfigDelayType,
)
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class MockDelay(Model):
    """MockDelay"""

    __slots__ = (
        "type",
        "duration",
        "preset",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "duration": "duration",
        "preset": "preset",
    }

    type: GetMockResponseMockConfigDelayType
    duration: int
    preset: GetMockResponseMockConfigDelayPreset | Unset

    def __init__(
        self,
        *,
        type: GetMockResponseMockConfigDelayType,
        duration: int,
        preset: GetMockResponseMockConfigDelayPreset | Unset = UNSET,
    ) -> None:
        self.type = type
        self.duration = duration
        self.preset = preset
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.type = get("type", ABSENT)
        model.duration = get("duration", ABSENT)
        model.preset = get("preset", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
