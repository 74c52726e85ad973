from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.get_pull_request_response_merge_status import (
    GetPullRequestResponseMergeStatus,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class GetPullRequestResponseMerge(Model):
    """GetPullRequestResponseMerge"""

    __slots__ = ("status",)
    json_names: ClassVar[Mapping[str, str]] = {
        "status": "status",
    }

    status: GetPullRequestResponseMergeStatus

    def __init__(
        self,
        *,
        status: GetPullRequestResponseMergeStatus,
    ) -> None:
        self.status = status
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.status = get("status", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
