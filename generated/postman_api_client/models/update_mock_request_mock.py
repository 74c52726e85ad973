from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.update_mock_request_mock_config import UpdateMockRequestMockConfig
    from ..types import JsonValue


@_attrs_define
class UpdateMockRequestMock:
    """UpdateMockRequestMock"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "environment",
            "description",
            "private",
            "versionTag",
            "collection",
            "config",
        )
    )

    name: str | Unset = UNSET
    environment: str | Unset = UNSET
    description: str | Unset = UNSET
    private: bool | Unset = UNSET
    version_tag: str | Unset = UNSET
    collection: str | Unset = UNSET
    config: UpdateMockRequestMockConfig | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("name", self.name),
                ("environment", self.environment),
                ("description", self.description),
                ("private", self.private),
                ("versionTag", self.version_tag),
                ("collection", self.collection),
                ("config", self.config),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.update_mock_request_mock_config import UpdateMockRequestMockConfig

        d = dict(src_dict)
        model = cls(
            name=d.pop("name", UNSET),
            environment=d.pop("environment", UNSET),
            description=d.pop("description", UNSET),
            private=d.pop("private", UNSET),
            version_tag=d.pop("versionTag", UNSET),
            collection=d.pop("collection", UNSET),
            config=decode(
                d.pop("config", UNSET),
                UpdateMockRequestMockConfig,
            ),
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
