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

    from ..models.get_workspaces_response_meta import GetWorkspacesResponseMeta
    from ..models.workspace_summary import WorkspaceSummary


class GetWorkspacesResponse(Model):
    """GetWorkspacesResponse"""

    __slots__ = (
        "workspaces",
        "meta",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "workspaces": "workspaces",
        "meta": "meta",
    }

    workspaces: list[WorkspaceSummary]
    meta: GetWorkspacesResponseMeta | Unset

    def __init__(
        self,
        *,
        workspaces: list[WorkspaceSummary],
        meta: GetWorkspacesResponseMeta | Unset = UNSET,
    ) -> None:
        self.workspaces = workspaces
        self.meta = meta
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("workspaces", ABSENT)
        model.workspaces = (
            value
            if value is ABSENT
            else decode(
                value,
                models.WorkspaceSummary,
            )
        )
        value = get("meta", ABSENT)
        model.meta = (
            models.GetWorkspacesResponseMeta.from_dict(value) if isinstance(value, dict) else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
