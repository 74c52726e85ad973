from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.get_sdk_response_pull_request_status import (
    GetSdkResponsePullRequestStatus,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class SdkPullRequest(Model):
    """SdkPullRequest"""

    __slots__ = (
        "url",
        "status",
        "sdk_id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "status": "status",
        "sdkId": "sdk_id",
    }

    url: str
    status: GetSdkResponsePullRequestStatus
    sdk_id: str

    def __init__(
        self,
        *,
        url: str,
        status: GetSdkResponsePullRequestStatus,
        sdk_id: str,
    ) -> None:
        self.url = url
        self.status = status
        self.sdk_id = sdk_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.url = get("url", ABSENT)
        model.status = get("status", ABSENT)
        model.sdk_id = get("sdkId", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
