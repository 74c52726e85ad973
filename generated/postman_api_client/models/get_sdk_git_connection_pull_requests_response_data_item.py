from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_sdk_response_pull_request_status import (
    GetSdkResponsePullRequestStatus,
)
from ..types import (
    UNSET,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.sdk import Sdk
    from ..types import JsonValue


@_attrs_define
class GetSdkGitConnectionPullRequestsResponseDataItem:
    """GetSdkGitConnectionPullRequestsResponseDataItem"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "number",
            "url",
            "status",
            "sdk",
            "createdAt",
            "updatedAt",
        )
    )

    number: int
    url: str
    status: GetSdkResponsePullRequestStatus
    sdk: Sdk
    created_at: str
    updated_at: str
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("number", self.number),
                ("url", self.url),
                ("status", self.status),
                ("sdk", self.sdk),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.sdk import Sdk

        d = dict(src_dict)
        model = cls(
            number=d.pop("number", UNSET),
            url=d.pop("url", UNSET),
            status=d.pop("status", UNSET),
            sdk=decode(
                d.pop("sdk", UNSET),
                Sdk,
            ),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
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
