from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.patch_environment_request_variant_1_item_value_variant_1_type import (
    PatchEnvironmentRequestVariant1ItemValueVariant1Type,
)
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.patch_environment_request_variant_1_item_value_variant_2_source import (
        PatchEnvironmentRequestVariant1ItemValueVariant2Source,
    )
    from ..types import JsonValue


@_attrs_define
class EnvironmentSecret:
    """EnvironmentSecret"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "enabled",
            "key",
            "value",
            "type",
            "secret",
            "source",
            "description",
        )
    )

    enabled: bool | Unset = UNSET
    key: str | Unset = UNSET
    value: str | Unset = UNSET
    type: PatchEnvironmentRequestVariant1ItemValueVariant1Type | Unset = UNSET
    secret: bool | Unset = UNSET
    source: PatchEnvironmentRequestVariant1ItemValueVariant2Source | Unset = UNSET
    description: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("enabled", self.enabled),
                ("key", self.key),
                ("value", self.value),
                ("type", self.type),
                ("secret", self.secret),
                ("source", self.source),
                ("description", self.description),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.patch_environment_request_variant_1_item_value_variant_2_source import (
            PatchEnvironmentRequestVariant1ItemValueVariant2Source,
        )

        d = dict(src_dict)
        model = cls(
            enabled=d.pop("enabled", UNSET),
            key=d.pop("key", UNSET),
            value=d.pop("value", UNSET),
            type=d.pop("type", UNSET),
            secret=d.pop("secret", UNSET),
            source=decode(
                d.pop("source", UNSET),
                PatchEnvironmentRequestVariant1ItemValueVariant2Source,
            ),
            description=d.pop("description", UNSET),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> JsonValue:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: JsonValue) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
