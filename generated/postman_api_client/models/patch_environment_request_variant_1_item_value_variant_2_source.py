from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.patch_environment_request_variant_1_item_value_variant_2_source_provider import (
    PatchEnvironmentRequestVariant1ItemValueVariant2SourceProvider,
)
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.patch_environment_request_variant_1_item_value_variant_2_source_postman import (
        PatchEnvironmentRequestVariant1ItemValueVariant2SourcePostman,
    )
    from ..types import JsonValue


@_attrs_define
class PatchEnvironmentRequestVariant1ItemValueVariant2Source:
    """PatchEnvironmentRequestVariant1ItemValueVariant2Source"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "postman",
            "provider",
        )
    )

    postman: PatchEnvironmentRequestVariant1ItemValueVariant2SourcePostman | Unset = UNSET
    provider: PatchEnvironmentRequestVariant1ItemValueVariant2SourceProvider | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("postman", self.postman),
                ("provider", self.provider),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.patch_environment_request_variant_1_item_value_variant_2_source_postman import (
            PatchEnvironmentRequestVariant1ItemValueVariant2SourcePostman,
        )

        d = dict(src_dict)
        model = cls(
            postman=decode(
                d.pop("postman", UNSET),
                PatchEnvironmentRequestVariant1ItemValueVariant2SourcePostman,
            ),
            provider=d.pop("provider", UNSET),
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
