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

    from ..models.mock_config import MockConfig
    from ..types import JsonValue


@_attrs_define
class Mock:
    """Mock"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "owner",
            "uid",
            "collection",
            "mockUrl",
            "name",
            "config",
            "createdAt",
            "updatedAt",
            "environment",
            "isPublic",
            "deactivated",
        )
    )

    id: str
    owner: str
    uid: str
    collection: str
    mock_url: str
    name: str
    config: MockConfig
    created_at: str
    updated_at: str
    environment: str | Unset = UNSET
    is_public: bool | Unset = UNSET
    deactivated: bool | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("owner", self.owner),
                ("uid", self.uid),
                ("collection", self.collection),
                ("mockUrl", self.mock_url),
                ("name", self.name),
                ("config", self.config),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("environment", self.environment),
                ("isPublic", self.is_public),
                ("deactivated", self.deactivated),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.mock_config import MockConfig

        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            owner=d.pop("owner", UNSET),
            uid=d.pop("uid", UNSET),
            collection=d.pop("collection", UNSET),
            mock_url=d.pop("mockUrl", UNSET),
            name=d.pop("name", UNSET),
            config=decode(
                d.pop("config", UNSET),
                MockConfig,
            ),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            environment=d.pop("environment", UNSET),
            is_public=d.pop("isPublic", UNSET),
            deactivated=d.pop("deactivated", UNSET),
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
