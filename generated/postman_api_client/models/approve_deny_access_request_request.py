from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.approve_deny_access_request_request_action import (
    ApproveDenyAccessRequestRequestAction,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class ApproveDenyAccessRequestRequest(Model):
    """ApproveDenyAccessRequestRequest"""

    __slots__ = ("action",)
    json_names: ClassVar[Mapping[str, str]] = {
        "action": "action",
    }

    action: ApproveDenyAccessRequestRequestAction

    def __init__(
        self,
        *,
        action: ApproveDenyAccessRequestRequestAction,
    ) -> None:
        self.action = action
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.action = get("action", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
