from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.fork_status import ForkStatus


@_attrs_define
class GetSourceCollectionStatusResponseCollection:
    """GetSourceCollectionStatusResponseCollection"""

    json_names: ClassVar[frozenset[str]] = frozenset(())

    additional_properties: dict[str, ForkStatus] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object((), self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.fork_status import ForkStatus

        d = dict(src_dict)
        model = cls()
        model.additional_properties = {
            name: decode(
                value,
                ForkStatus,
            )
            for name, value in d.items()
        }
        return model

    def __getitem__(self, key: str) -> ForkStatus:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: ForkStatus) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
