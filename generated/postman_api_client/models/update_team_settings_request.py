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

    from ..models.update_team_settings_request_settings import (
        UpdateTeamSettingsRequestSettings,
    )


class UpdateTeamSettingsRequest(Model):
    """UpdateTeamSettingsRequest"""

    __slots__ = ("settings",)
    json_names: ClassVar[Mapping[str, str]] = {
        "settings": "settings",
    }

    settings: UpdateTeamSettingsRequestSettings | Unset

    def __init__(
        self,
        *,
        settings: UpdateTeamSettingsRequestSettings | Unset = UNSET,
    ) -> None:
        self.settings = settings
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("settings", ABSENT)
        model.settings = (
            models.UpdateTeamSettingsRequestSettings.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
