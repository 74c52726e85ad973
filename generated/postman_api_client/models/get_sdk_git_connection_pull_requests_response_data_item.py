from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
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

    from ..models.sdk import Sdk


class GetSdkGitConnectionPullRequestsResponseDataItem(Model):
    """GetSdkGitConnectionPullRequestsResponseDataItem"""

    __slots__ = (
        "number",
        "url",
        "status",
        "sdk",
        "created_at",
        "updated_at",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "number": "number",
        "url": "url",
        "status": "status",
        "sdk": "sdk",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }

    number: int
    url: str
    status: GetSdkResponsePullRequestStatus
    sdk: Sdk
    created_at: str
    updated_at: str

    def __init__(
        self,
        *,
        number: int,
        url: str,
        status: GetSdkResponsePullRequestStatus,
        sdk: Sdk,
        created_at: str,
        updated_at: str,
    ) -> None:
        self.number = number
        self.url = url
        self.status = status
        self.sdk = sdk
        self.created_at = created_at
        self.updated_at = updated_at
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.number = get("number", ABSENT)
        model.url = get("url", ABSENT)
        model.status = get("status", ABSENT)
        value = get("sdk", ABSENT)
        model.sdk = models.Sdk.from_dict(value) if isinstance(value, dict) else value
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
