from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class GetPullRequestResponseSource(Model):
    """GetPullRequestResponseSource"""

    __slots__ = (
        "id",
        "name",
        "fork_name",
        "exists",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "forkName": "fork_name",
        "exists": "exists",
    }

    id: str
    name: str
    fork_name: str
    exists: bool

    def __init__(
        self,
        *,
        id: str,
        name: str,
        fork_name: str,
        exists: bool,
    ) -> None:
        self.id = id
        self.name = name
        self.fork_name = fork_name
        self.exists = exists
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.fork_name = get("forkName", ABSENT)
        model.exists = get("exists", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
