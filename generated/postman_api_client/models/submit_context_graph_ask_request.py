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


class SubmitContextGraphAskRequest(Model):
    """SubmitContextGraphAskRequest"""

    __slots__ = (
        "query",
        "include_answer",
        "max_steps",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "query": "query",
        "includeAnswer": "include_answer",
        "maxSteps": "max_steps",
    }

    query: str
    include_answer: bool | Unset
    max_steps: int | Unset

    def __init__(
        self,
        *,
        query: str,
        include_answer: bool | Unset = UNSET,
        max_steps: int | Unset = UNSET,
    ) -> None:
        self.query = query
        self.include_answer = include_answer
        self.max_steps = max_steps
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.query = get("query", ABSENT)
        model.include_answer = get("includeAnswer", ABSENT)
        model.max_steps = get("maxSteps", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
