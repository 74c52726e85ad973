from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_pull_request_response_destination import (
        GetPullRequestResponseDestination,
    )
    from ..models.get_pull_request_response_merge import GetPullRequestResponseMerge
    from ..models.get_pull_request_response_reviewers_item import (
        GetPullRequestResponseReviewersItem,
    )
    from ..models.get_pull_request_response_source import GetPullRequestResponseSource


class PullRequest(Model):
    """PullRequest"""

    __slots__ = (
        "created_at",
        "updated_at",
        "id",
        "title",
        "description",
        "created_by",
        "updated_by",
        "comment",
        "source",
        "destination",
        "status",
        "merge",
        "reviewers",
        "fortk_type",
        "fork_type",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "id": "id",
        "title": "title",
        "description": "description",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "comment": "comment",
        "source": "source",
        "destination": "destination",
        "status": "status",
        "merge": "merge",
        "reviewers": "reviewers",
        "fortkType": "fortk_type",
        "forkType": "fork_type",
    }

    created_at: str
    updated_at: str
    id: str
    title: str
    description: str
    created_by: str
    updated_by: str
    comment: str
    source: GetPullRequestResponseSource
    destination: GetPullRequestResponseDestination
    status: str
    merge: GetPullRequestResponseMerge
    reviewers: list[GetPullRequestResponseReviewersItem]
    fortk_type: str | Unset
    fork_type: str | Unset

    def __init__(
        self,
        *,
        created_at: str,
        updated_at: str,
        id: str,
        title: str,
        description: str,
        created_by: str,
        updated_by: str,
        comment: str,
        source: GetPullRequestResponseSource,
        destination: GetPullRequestResponseDestination,
        status: str,
        merge: GetPullRequestResponseMerge,
        reviewers: list[GetPullRequestResponseReviewersItem],
        fortk_type: str | Unset = UNSET,
        fork_type: str | Unset = UNSET,
    ) -> None:
        self.created_at = created_at
        self.updated_at = updated_at
        self.id = id
        self.title = title
        self.description = description
        self.created_by = created_by
        self.updated_by = updated_by
        self.comment = comment
        self.source = source
        self.destination = destination
        self.status = status
        self.merge = merge
        self.reviewers = reviewers
        self.fortk_type = fortk_type
        self.fork_type = fork_type
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.id = get("id", ABSENT)
        model.title = get("title", ABSENT)
        model.description = get("description", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.updated_by = get("updatedBy", ABSENT)
        model.comment = get("comment", ABSENT)
        value = get("source", ABSENT)
        model.source = (
            models.GetPullRequestResponseSource.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("destination", ABSENT)
        model.destination = (
            models.GetPullRequestResponseDestination.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.status = get("status", ABSENT)
        value = get("merge", ABSENT)
        model.merge = (
            models.GetPullRequestResponseMerge.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("reviewers", ABSENT)
        model.reviewers = (
            value
            if value is ABSENT
            else decode(
                value,
                models.GetPullRequestResponseReviewersItem,
            )
        )
        model.fortk_type = get("fortkType", ABSENT)
        model.fork_type = get("forkType", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
