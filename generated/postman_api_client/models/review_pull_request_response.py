from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.review_pull_request_response_reviewed_by import (
        ReviewPullRequestResponseReviewedBy,
    )


class ReviewPullRequestResponse(Model):
    """ReviewPullRequestResponse"""

    __slots__ = (
        "id",
        "reviewed_by",
        "status",
        "updated_at",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "reviewedBy": "reviewed_by",
        "status": "status",
        "updatedAt": "updated_at",
    }

    id: str
    reviewed_by: ReviewPullRequestResponseReviewedBy
    status: str
    updated_at: str

    def __init__(
        self,
        *,
        id: str,
        reviewed_by: ReviewPullRequestResponseReviewedBy,
        status: str,
        updated_at: str,
    ) -> None:
        self.id = id
        self.reviewed_by = reviewed_by
        self.status = status
        self.updated_at = updated_at
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        value = get("reviewedBy", ABSENT)
        model.reviewed_by = (
            models.ReviewPullRequestResponseReviewedBy.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.status = get("status", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
