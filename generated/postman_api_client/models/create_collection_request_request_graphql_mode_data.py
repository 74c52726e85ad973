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


class CreateCollectionRequestRequestGraphqlModeData(Model):
    """CreateCollectionRequestRequestGraphqlModeData"""

    __slots__ = (
        "query",
        "variables",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "query": "query",
        "variables": "variables",
    }

    query: str | Unset
    variables: str | Unset

    def __init__(
        self,
        *,
        query: str | Unset = UNSET,
        variables: str | Unset = UNSET,
    ) -> None:
        self.query = query
        self.variables = variables
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.query = get("query", ABSENT)
        model.variables = get("variables", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
