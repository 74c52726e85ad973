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


class GetWorkspaceActivityFeedResponseDataItemUser(Model):
    """GetWorkspaceActivityFeedResponseDataItemUser"""

    __slots__ = (
        "id",
        "username",
        "is_partner",
        "name",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "username": "username",
        "isPartner": "is_partner",
        "name": "name",
    }

    id: int
    username: str
    is_partner: bool
    name: str

    def __init__(
        self,
        *,
        id: int,
        username: str,
        is_partner: bool,
        name: str,
    ) -> None:
        self.id = id
        self.username = username
        self.is_partner = is_partner
        self.name = name
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.username = get("username", ABSENT)
        model.is_partner = get("isPartner", ABSENT)
        model.name = get("name", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
