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


class CreateSdkRequestJavaOptions(Model):
    """CreateSdkRequestJavaOptions"""

    __slots__ = (
        "group_id",
        "artifact_id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "groupId": "group_id",
        "artifactId": "artifact_id",
    }

    group_id: str | Unset
    artifact_id: str | Unset

    def __init__(
        self,
        *,
        group_id: str | Unset = UNSET,
        artifact_id: str | Unset = UNSET,
    ) -> None:
        self.group_id = group_id
        self.artifact_id = artifact_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.group_id = get("groupId", ABSENT)
        model.artifact_id = get("artifactId", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
