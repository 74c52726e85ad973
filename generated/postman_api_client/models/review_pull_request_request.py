from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.review_pull_request_request_action import (
    ReviewPullRequestRequestAction,
)
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class ReviewPullRequestRequest(Model):
    """ReviewPullRequestRequest"""

    __slots__ = (
        "action",
        "comment",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "action": "action",
        "comment": "comment",
    }

    action: ReviewPullRequestRequestAction
    comment: str | Unset

    def __init__(
        self,
        *,
        action: ReviewPullRequestRequestAction,
        comment: str | Unset = UNSET,
    ) -> None:
        self.action = action
        self.comment = comment
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.action = get("action", ABSENT)
        model.comment = get("comment", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
