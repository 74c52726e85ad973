from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.get_workspace_global_variables_response_values_item_type import (
    GetWorkspaceGlobalVariablesResponseValuesItemType,
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


class GlobalVariable(Model):
    """GlobalVariable"""

    __slots__ = (
        "key",
        "value",
        "enabled",
        "type",
        "description",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "value": "value",
        "enabled": "enabled",
        "type": "type",
        "description": "description",
    }

    key: str
    value: str
    enabled: bool | Unset
    type: GetWorkspaceGlobalVariablesResponseValuesItemType | Unset
    description: str | Unset

    def __init__(
        self,
        *,
        key: str,
        value: str,
        enabled: bool | Unset = UNSET,
        type: GetWorkspaceGlobalVariablesResponseValuesItemType | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> None:
        self.key = key
        self.value = value
        self.enabled = enabled
        self.type = type
        self.description = description
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.key = get("key", ABSENT)
        model.value = get("value", ABSENT)
        model.enabled = get("enabled", ABSENT)
        model.type = get("type", ABSENT)
        model.description = get("description", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
