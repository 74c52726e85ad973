from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class CreateCollectionPullRequestRequest(Model):
    """CreateCollectionPullRequestRequest"""

    __slots__ = (
        "title",
        "reviewers",
        "destination_id",
        "description",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "reviewers": "reviewers",
        "destinationId": "destination_id",
        "description": "description",
    }

    title: str
    reviewers: list[str]
    destination_id: str
    description: str | Unset

    def __init__(
        self,
        *,
        title: str,
        reviewers: list[str],
        destination_id: str,
        description: str | Unset = UNSET,
    ) -> None:
        self.title = title
        self.reviewers = reviewers
        self.destination_id = destination_id
        self.description = description
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.title = get("title", ABSENT)
        model.reviewers = get("reviewers", ABSENT)
        model.destination_id = get("destinationId", ABSENT)
        model.description = get("description", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
