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

    from ..models.workspace_role import WorkspaceRole


class GetWorkspaceRolesResponse(Model):
    """GetWorkspaceRolesResponse"""

    __slots__ = ("roles",)
    json_names: ClassVar[Mapping[str, str]] = {
        "roles": "roles",
    }

    roles: list[WorkspaceRole]

    def __init__(
        self,
        *,
        roles: list[WorkspaceRole],
    ) -> None:
        self.roles = roles
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("roles", ABSENT)
        model.roles = (
            value
            if value is ABSENT
            else decode(
                value,
                models.WorkspaceRole,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
