from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_sdk_response_pull_request_status import (
    GetSdkResponsePullRequestStatus,
)
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from ..models.sdk import Sdk

T = TypeVar("T", bound="GetSdkGitConnectionPullRequestsResponseDataItem")


@_attrs_define
class GetSdkGitConnectionPullRequestsResponseDataItem:
    """GetSdkGitConnectionPullRequestsResponseDataItem"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "number",
            "url",
            "status",
            "createdAt",
            "updatedAt",
            "sdk",
        )
    )

    number: int
    url: str
    status: GetSdkResponsePullRequestStatus
    created_at: str
    updated_at: str
    sdk: Sdk | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("number", self.number),
                ("url", self.url),
                ("status", self.status),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("sdk", self.sdk),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sdk import Sdk

        d = dict(src_dict)
        model = cls(
            number=d.pop("number", UNSET),
            url=d.pop("url", UNSET),
            status=d.pop("status", UNSET),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            sdk=decode(
                d.pop("sdk", UNSET),
                Sdk,
            ),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
