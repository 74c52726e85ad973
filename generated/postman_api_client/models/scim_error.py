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


class ScimError(Model):
    """Why a SCIM request was refused."""

    __slots__ = (
        "schemas",
        "detail",
        "scim_type",
        "status",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "schemas": "schemas",
        "detail": "detail",
        "scimType": "scim_type",
        "status": "status",
    }

    schemas: list[str] | Unset
    detail: str | Unset
    scim_type: str | Unset
    status: int | str | Unset

    def __init__(
        self,
        *,
        schemas: list[str] | Unset = UNSET,
        detail: str | Unset = UNSET,
        scim_type: str | Unset = UNSET,
        status: int | str | Unset = UNSET,
    ) -> None:
        self.schemas = schemas
        self.detail = detail
        self.scim_type = scim_type
        self.status = status
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.schemas = get("schemas", ABSENT)
        model.detail = get("detail", ABSENT)
        model.scim_type = get("scimType", ABSENT)
        model.status = get("status", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
