from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.access_request import AccessRequest
    from ..models.get_teams_response_metadata import GetTeamsResponseMetadata


class GetTeamAccessRequestsResponse(Model):
    """GetTeamAccessRequestsResponse"""

    __slots__ = (
        "data",
        "metadata",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "metadata": "metadata",
    }

    data: list[AccessRequest]
    metadata: GetTeamsResponseMetadata

    def __init__(
        self,
        *,
        data: list[AccessRequest],
        metadata: GetTeamsResponseMetadata,
    ) -> None:
        self.data = data
        self.metadata = metadata
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("data", ABSENT)
        model.data = (
            value
            if value is ABSENT
            else decode(
                value,
                models.AccessRequest,
            )
        )
        value = get("metadata", ABSENT)
        model.metadata = (
            models.GetTeamsResponseMetadata.from_dict(value) if isinstance(value, dict) else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
