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


class UpdateWorkspaceRolesError422(Model):
    """UpdateWorkspaceRolesError422"""

    __slots__ = (
        "detail",
        "link",
        "status",
        "title",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "detail": "detail",
        "link": "link",
        "status": "status",
        "title": "title",
    }

    detail: str | Unset
    link: str | Unset
    status: float | Unset
    title: str | Unset

    def __init__(
        self,
        *,
        detail: str | Unset = UNSET,
        link: str | Unset = UNSET,
        status: float | Unset = UNSET,
        title: str | Unset = UNSET,
    ) -> None:
        self.detail = detail
        self.link = link
        self.status = status
        self.title = title
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.detail = get("detail", ABSENT)
        model.link = get("link", ABSENT)
        model.status = get("status", ABSENT)
        model.title = get("title", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
