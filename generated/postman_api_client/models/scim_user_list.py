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

    from ..models.scim_user import ScimUser


class ScimUserList(Model):
    """One page of users."""

    __slots__ = (
        "schemas",
        "total_results",
        "start_index",
        "items_per_page",
        "resources",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "schemas": "schemas",
        "totalResults": "total_results",
        "startIndex": "start_index",
        "itemsPerPage": "items_per_page",
        "Resources": "resources",
    }

    schemas: list[str]
    total_results: int
    start_index: int
    items_per_page: int
    resources: list[ScimUser]

    def __init__(
        self,
        *,
        schemas: list[str],
        total_results: int,
        start_index: int,
        items_per_page: int,
        resources: list[ScimUser],
    ) -> None:
        self.schemas = schemas
        self.total_results = total_results
        self.start_index = start_index
        self.items_per_page = items_per_page
        self.resources = resources
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.schemas = get("schemas", ABSENT)
        model.total_results = get("totalResults", ABSENT)
        model.start_index = get("startIndex", ABSENT)
        model.items_per_page = get("itemsPerPage", ABSENT)
        value = get("Resources", ABSENT)
        model.resources = (
            value
            if value is ABSENT
            else decode(
                value,
                models.ScimUser,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
