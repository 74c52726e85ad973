from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.spec_type import SpecType
from ..types import (
    UNSET,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.create_spec_request_files_item_variant_1 import (
        CreateSpecRequestFilesItemVariant1,
    )
    from ..models.create_spec_request_files_item_variant_2 import (
        CreateSpecRequestFilesItemVariant2,
    )
    from ..types import JsonValue


@_attrs_define
class CreateSpecRequest:
    """CreateSpecRequest"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "type",
            "files",
        )
    )

    name: str
    type: SpecType
    files: list[CreateSpecRequestFilesItemVariant1 | CreateSpecRequestFilesItemVariant2]
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("name", self.name),
                ("type", self.type),
                ("files", self.files),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.create_spec_request_files_item_variant_1 import (
            CreateSpecRequestFilesItemVariant1,
        )
        from ..models.create_spec_request_files_item_variant_2 import (
            CreateSpecRequestFilesItemVariant2,
        )

        d = dict(src_dict)
        model = cls(
            name=d.pop("name", UNSET),
            type=d.pop("type", UNSET),
            files=decode(
                d.pop("files", UNSET),
                CreateSpecRequestFilesItemVariant1,
                CreateSpecRequestFilesItemVariant2,
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
