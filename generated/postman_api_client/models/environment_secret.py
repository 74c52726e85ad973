from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
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

    from ..models.patch_environment_request_variant_1_item_value_variant_2_source import (
        PatchEnvironmentRequestVariant1ItemValueVariant2Source,
    )


class EnvironmentSecret(Model):
    """EnvironmentSecret"""

    __slots__ = (
        "enabled",
        "key",
        "value",
        "type",
        "secret",
        "source",
        "description",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "key": "key",
        "value": "value",
        "type": "type",
        "secret": "secret",
        "source": "source",
        "description": "description",
    }

    enabled: bool | Unset
    key: str | Unset
    value: str | Unset
    type: GetWorkspaceGlobalVariablesResponseValuesItemType | Unset
    secret: bool | Unset
    source: PatchEnvironmentRequestVariant1ItemValueVariant2Source | Unset
    description: str | Unset

    def __init__(
        self,
        *,
        enabled: bool | Unset = UNSET,
        key: str | Unset = UNSET,
        value: str | Unset = UNSET,
        type: GetWorkspaceGlobalVariablesResponseValuesItemType | Unset = UNSET,
        secret: bool | Unset = UNSET,
        source: PatchEnvironmentRequestVariant1ItemValueVariant2Source | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> None:
        self.enabled = enabled
        self.key = key
        self.value = value
        self.type = type
        self.secret = secret
        self.source = source
        self.description = description
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.enabled = get("enabled", ABSENT)
        model.key = get("key", ABSENT)
        model.value = get("value", ABSENT)
        model.type = get("type", ABSENT)
        model.secret = get("secret", ABSENT)
        value = get("source", ABSENT)
        model.source = (
            models.PatchEnvironmentRequestVariant1ItemValueVariant2Source.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.description = get("description", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
